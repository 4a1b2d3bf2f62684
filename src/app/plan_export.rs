//! What is planned, for other programs: the action list as a table, the deadlines as a calendar.

use std::path::PathBuf;

use egui::Context;

use crate::{
    document::{Date, Document, Improvement},
    exchange::{
        calendar::{self, Deadline},
        csv::{self, Separator},
    },
    file::{self, Expected, Keep},
    insight::priority::{Quadrant, do_first, is_overdue},
    locale::{Arg, Language, Locale},
    panels::plain_number,
    scene::{quadrant_key, status_key},
};

use super::{
    dialogs::{Question, QuestionKind},
    next::{Outcome, Purpose},
    shell::Shell,
    words,
};

/// A file of what is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanFile {
    /// All improvements, as a table for spreadsheets.
    ActionList,
    /// The deadlines of what is still to be done, for calendars.
    Deadlines,
}

impl PlanFile {
    /// How its name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::ActionList => "csv",
            Self::Deadlines => "ics",
        }
    }

    /// The key of the title over the question where to write it.
    pub fn title_key(self) -> &'static str {
        match self {
            Self::ActionList => "method-export-action-list",
            Self::Deadlines => "method-export-deadlines",
        }
    }

    fn filter_key(self) -> &'static str {
        match self {
            Self::ActionList => "method-filter-csv",
            Self::Deadlines => "method-filter-ics",
        }
    }
}

impl Shell {
    /// Asks where to write what is planned.
    pub(super) fn ask_plan(&mut self, ctx: &Context, plan: PlanFile) {
        let question = Question {
            title: self.locale.text(plan.title_key()).to_string(),
            kind: QuestionKind::Save(self.plan_name(plan)),
            filter: (
                self.locale.text(plan.filter_key()).to_string(),
                vec![plan.extension()],
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Plan(plan));
    }

    /// A name to propose.
    pub(super) fn plan_name(&self, plan: PlanFile) -> String {
        let untitled = self.locale.text("app-untitled");
        let name = self.session.as_ref().map_or_else(
            || untitled.to_string(),
            |session| session.proposed_name(&untitled),
        );
        format!("{name}.{}", plan.extension())
    }

    /// Writes it on a thread.
    pub(super) fn write_plan(&mut self, ctx: &Context, plan: PlanFile, path: PathBuf) {
        let Some(document) = self.document() else {
            return;
        };
        let locale = self.locale.again();
        self.running += 1;
        self.jobs.start(ctx, move || {
            let today = words::today();
            let text = match plan {
                PlanFile::ActionList => action_list(&document, &locale, today),
                PlanFile::Deadlines => calendar::write(&deadlines(&document, &locale), today),
            };
            let written =
                file::write_whole(text.as_bytes(), &path, Expected::Anything, Keep::Nothing);
            let result = written
                .map(|_| ())
                .map_err(|error| words::save_error(&locale, &path, &error));
            Outcome::Exported { path, result }
        });
    }
}

/// The columns of the action list, by their keys.
const COLUMNS: [&str; 11] = [
    "method-column-title",
    "views-column-owner",
    "method-column-deadline",
    "views-column-status",
    "views-column-quadrant",
    "method-column-impact",
    "method-column-effort",
    "method-column-late",
    "method-column-goal",
    "method-column-gaps",
    "method-column-note",
];

/// The action list as a table: what to do first on top, and what is done or dropped at the end.
fn action_list(document: &Document, locale: &Locale, today: Date) -> String {
    let mut rows = vec![COLUMNS.map(|key| locale.text(key).to_string()).to_vec()];
    let closed = document.improvements.iter().filter(|it| !it.is_open());
    let all = do_first(&document.improvements).into_iter().chain(closed);
    rows.extend(all.map(|improvement| row(document, improvement, locale, today)));
    let separator = match locale.language() {
        Language::Nl => Separator::Semicolon,
        Language::En => Separator::Comma,
    };
    csv::write(&rows, separator)
}

fn row(
    document: &Document,
    improvement: &Improvement,
    locale: &Locale,
    today: Date,
) -> Vec<String> {
    let number = |value: Option<f64>| {
        let written = value.map(|value| plain_number(locale, value));
        // Spreadsheets read the minus sign of the keyboard.
        written.unwrap_or_default().replace('\u{2212}', "-")
    };
    let late = if is_overdue(improvement, today) {
        locale.text("method-yes").to_string()
    } else {
        String::new()
    };
    let quadrant = Quadrant::of(improvement).map(|it| locale.text(quadrant_key(it)).to_string());
    vec![
        improvement.title.clone(),
        improvement.owner.clone(),
        improvement
            .deadline
            .map(|day| day.to_string())
            .unwrap_or_default(),
        locale.text(status_key(improvement.status)).to_string(),
        quadrant.unwrap_or_default(),
        number(improvement.impact),
        number(improvement.effort),
        late,
        improvement.company_goal.clone(),
        gaps(document, improvement).join("\n"),
        improvement.note.clone(),
    ]
}

fn gaps(document: &Document, improvement: &Improvement) -> Vec<String> {
    let gaps = improvement.gaps.iter().filter_map(|id| document.gap(*id));
    gaps.map(|gap| gap.text.clone()).collect()
}

/// The deadlines of what is still to be done.
fn deadlines(document: &Document, locale: &Locale) -> Vec<Deadline> {
    let open = document.improvements.iter().filter(|it| it.is_open());
    open.filter_map(|improvement| {
        let title = match improvement.title.trim() {
            "" => locale.text("views-untitled-improvement").to_string(),
            title => title.to_owned(),
        };
        Some(Deadline {
            improvement: improvement.id,
            day: improvement.deadline?,
            summary: title,
            description: description(document, improvement, locale),
        })
    })
    .collect()
}

/// What a calendar tells of an improvement: who sees to it, which gaps it closes, and the remarks.
fn description(document: &Document, improvement: &Improvement, locale: &Locale) -> String {
    let line = |key: &str, text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| locale.format(key, &[("text", Arg::from(text))]))
    };
    let mut lines = Vec::new();
    lines.extend(line("method-calendar-owner", &improvement.owner));
    for gap in gaps(document, improvement) {
        lines.extend(line("method-calendar-gap", &gap));
    }
    lines.extend(line("method-calendar-goal", &improvement.company_goal));
    if !improvement.note.trim().is_empty() {
        lines.push(improvement.note.trim().to_owned());
    }
    lines.join("\n")
}
