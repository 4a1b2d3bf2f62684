//! `reiskaart report`: every computed figure of a file, as JSON or as lines for a person.

use crate::{
    app,
    document::StepId,
    exchange::report::{
        CurveReport, ImprovementReport, JourneyReport, ProcessReport, QuadrantName, Report,
        ScoreReport,
    },
    locale::{Arg, Locale},
    panels::plain_number,
};

use super::{
    Failure,
    arguments::Look,
    check::{summary, words},
    columns::{columns, name},
    output, read,
};

/// Where a figure cannot be computed.
const NONE: &str = "–";

/// Prints the figures of a file.
pub(super) fn report(look: &Look, locale: &Locale) -> Result<(), Failure> {
    let document = read(&look.file, locale)?.document;
    let today = look.today.unwrap_or_else(app::today);
    let report = Report::of(&document, today, |finding| {
        words(finding, &document, locale)
    });
    if look.json {
        return output::print(&report.to_json());
    }
    output::print(&Page { locale }.whole(&report))
}

/// Puts a report into lines of a language.
struct Page<'a> {
    locale: &'a Locale,
}

impl Page<'_> {
    fn whole(&self, report: &Report) -> String {
        let day = report.today;
        let day = self.locale.long_date(day.year(), day.month(), day.day());
        let title = name(&report.title);
        let title = if title.is_empty() {
            self.text("report-untitled")
        } else {
            title
        };
        let arguments = [("title", Arg::from(title)), ("day", Arg::from(day))];
        let mut text = self.locale.format("report-heading", &arguments);
        text.push('\n');
        for journey in &report.journeys {
            text.push_str(&self.journey(journey));
        }
        text.push_str(&self.improvements(report));
        text.push_str(&self.processes(report));
        let found = summary(report.findings.len(), report.dismissed, self.locale);
        text.extend(["\n", &found, "\n"]);
        text
    }

    fn text(&self, key: &str) -> String {
        self.locale.text(key).to_string()
    }

    fn number(&self, value: Option<f64>) -> String {
        value.map_or_else(|| NONE.to_owned(), |value| plain_number(self.locale, value))
    }

    fn percent(&self, share: Option<f64>) -> String {
        let percent = share.map(|share| self.locale.number(share * 100.0, 0));
        percent.map_or_else(|| NONE.to_owned(), |percent| format!("{percent}%"))
    }

    fn named(&self, text: &str, missing: &str) -> String {
        let name = name(text);
        if name.is_empty() {
            self.text(missing)
        } else {
            name
        }
    }

    /// A journey: its title, its curves, and the figures below each other.
    fn journey(&self, journey: &JourneyReport) -> String {
        let title = self.named(&journey.title, "panels-untitled-journey");
        let state = self.text(match journey.state {
            crate::document::JourneyState::Current => "map-current",
            crate::document::JourneyState::Ideal => "map-ideal",
        });
        let mut text = format!("\n{title} ({})\n", state.to_lowercase());
        text.push_str(&columns(&self.curves(journey), 2));
        text.push_str(&columns(&self.figures(journey), 2));
        text
    }

    fn curves(&self, journey: &JourneyReport) -> Vec<Vec<String>> {
        if journey.curves.is_empty() {
            return Vec::new();
        }
        let heads = [
            "report-persona",
            "report-peak",
            "report-end",
            "report-remembered",
            "report-gap",
            "report-low",
            "report-high",
        ];
        let mut rows = vec![heads.map(|key| self.text(key)).to_vec()];
        rows.extend(
            journey
                .curves
                .iter()
                .map(|curve| self.curve(journey, curve)),
        );
        rows
    }

    fn curve(&self, journey: &JourneyReport, curve: &CurveReport) -> Vec<String> {
        let place = |score: Option<ScoreReport>| match score {
            Some(ScoreReport { step, score }) => {
                let score = self.number(Some(score));
                format!("{score} ({})", self.step(journey, step))
            }
            None => NONE.to_owned(),
        };
        vec![
            self.named(&curve.name, "panels-untitled-persona"),
            self.number(curve.peak),
            self.number(curve.end),
            self.number(curve.remembered),
            self.number(curve.gap),
            place(curve.low),
            place(curve.high),
        ]
    }

    /// A step with its number.
    fn step(&self, journey: &JourneyReport, id: StepId) -> String {
        let step = journey.steps.iter().find(|step| step.id == id);
        step.map_or_else(String::new, |step| {
            let title = self.named(&step.title, "panels-untitled-step");
            format!("{} {title}", step.number)
        })
    }

    /// What is computed of a journey besides its curves, each under its name.
    fn figures(&self, journey: &JourneyReport) -> Vec<Vec<String>> {
        let coverage = [
            (
                "researched",
                Arg::from(self.percent(journey.coverage.researched)),
            ),
            ("assumed", Arg::from(self.percent(journey.coverage.assumed))),
            ("count", Arg::from(journey.coverage.cards)),
        ];
        let coverage = self.locale.format("report-coverage-is", &coverage);
        let mut rows = Vec::new();
        self.add(&mut rows, "report-coverage", vec![coverage]);
        let mut handovers = vec![journey.handovers.to_string()];
        handovers.extend(journey.handover_list.iter().map(|handover| {
            let (before, after) = (handover.before.join(" + "), handover.after.join(" + "));
            let (from, to) = (
                self.step(journey, handover.from),
                self.step(journey, handover.to),
            );
            format!("{} → {} ({from} → {to})", name(&before), name(&after))
        }));
        self.add(&mut rows, "report-handovers", handovers);
        let of_steps = |figure: fn(&crate::exchange::report::StepReport) -> Option<f64>| {
            let steps = journey.steps.iter();
            steps
                .filter_map(|step| {
                    let figure = self.number(Some(figure(step)?));
                    Some(format!("{figure} ({})", self.step(journey, step.id)))
                })
                .collect()
        };
        self.add(
            &mut rows,
            "report-disappointment",
            of_steps(|step| step.disappointment),
        );
        self.add(&mut rows, "report-delight", of_steps(|step| step.delight));
        self.add(&mut rows, "report-lift", self.lifts(journey));
        self.add(&mut rows, "report-media", self.media(journey));
        rows
    }

    /// Adds lines under one name; none where there are no lines.
    fn add(&self, rows: &mut Vec<Vec<String>>, key: &str, lines: Vec<String>) {
        let mut heading = self.text(key);
        for line in lines {
            rows.push(vec![std::mem::take(&mut heading), line]);
        }
    }

    fn lifts(&self, journey: &JourneyReport) -> Vec<String> {
        let Some(mean) = journey.mean_lift else {
            return Vec::new();
        };
        let mean = [("lift", Arg::from(self.number(Some(mean))))];
        let mut lines = vec![self.locale.format("report-mean-lift", &mean)];
        lines.extend(journey.lifts.iter().map(|lift| {
            let curve = journey.curves.iter().find(|it| it.persona == lift.persona);
            let name = curve.map(|curve| self.named(&curve.name, "panels-untitled-persona"));
            let step = self.step(journey, lift.step);
            let lift = self.number(Some(lift.lift));
            format!("{lift} ({step}, {})", name.unwrap_or_default())
        }));
        lines
    }

    fn media(&self, journey: &JourneyReport) -> Vec<String> {
        let is_empty = journey.media.iter().all(|stage| {
            stage.touch + stage.tell + stage.sell + stage.care + stage.without_role == 0
        });
        if is_empty {
            return Vec::new();
        }
        let stages = journey.media.iter().zip(1..);
        stages
            .map(|(stage, number): (_, usize)| {
                let arguments = [
                    ("stage", Arg::from(number)),
                    ("touch", Arg::from(stage.touch)),
                    ("tell", Arg::from(stage.tell)),
                    ("sell", Arg::from(stage.sell)),
                    ("care", Arg::from(stage.care)),
                ];
                self.locale.format("report-media-is", &arguments)
            })
            .collect()
    }

    fn improvements(&self, report: &Report) -> String {
        let order = report.do_first.iter().filter_map(|id| {
            let mut all = report.improvements.iter();
            all.find(|improvement| improvement.id == *id)
        });
        let rows: Vec<Vec<String>> = order.map(|it| self.improvement(it)).collect();
        self.section("report-do-first", &rows)
    }

    fn improvement(&self, improvement: &ImprovementReport) -> Vec<String> {
        let quadrant = improvement.quadrant.map(|quadrant| match quadrant {
            QuadrantName::QuickWin => "report-quick-win",
            QuadrantName::MajorProject => "report-major-project",
            QuadrantName::FillIn => "report-fill-in",
            QuadrantName::ThanklessTask => "report-thankless-task",
        });
        let deadline = improvement.deadline.map(|day| {
            let day = self.locale.long_date(day.year(), day.month(), day.day());
            if improvement.overdue {
                self.locale
                    .format("report-late", &[("day", Arg::from(day))])
            } else {
                day
            }
        });
        vec![
            self.text(quadrant.unwrap_or("report-not-weighed")),
            self.named(&improvement.title, "views-untitled-improvement"),
            self.named(&improvement.owner, "views-no-owner"),
            deadline.unwrap_or_else(|| self.text("report-no-deadline")),
        ]
    }

    fn processes(&self, report: &Report) -> String {
        let order = report.pick_first.iter().filter_map(|id| {
            let mut all = report.processes.iter();
            all.find(|process| process.id == *id)
        });
        let rows: Vec<Vec<String>> = order.map(|it| self.process(it)).collect();
        self.section("report-pick-first", &rows)
    }

    fn process(&self, process: &ProcessReport) -> Vec<String> {
        let arguments = [
            ("impact", Arg::from(self.number(process.impact))),
            ("satisfaction", Arg::from(self.number(process.satisfaction))),
        ];
        let mut row = vec![
            self.number(process.opportunity),
            self.named(&process.name, "report-untitled-process"),
            self.locale.format("report-process-is", &arguments),
        ];
        row.extend(process.driver_satisfaction.map(|score| {
            let arguments = [("score", Arg::from(self.number(Some(score))))];
            self.locale.format("report-drivers", &arguments)
        }));
        row
    }

    /// Rows under a heading; nothing where there are none.
    fn section(&self, key: &str, rows: &[Vec<String>]) -> String {
        if rows.is_empty() {
            return String::new();
        }
        format!("\n{}\n{}", self.text(key), columns(rows, 2))
    }
}
