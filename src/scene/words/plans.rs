//! The words of matrix, action list and framework from the language files.

use std::sync::Arc;

use crate::{
    document::{Date, Document, Status},
    insight::priority::{Quadrant, is_overdue},
    layout::{
        actions::{ActionColumn, ActionWords},
        framework::FrameworkWords,
        matrix::MatrixWords,
        plot::PlotWords,
        sheet::Writing,
    },
    locale::{Arg, Locale},
};

/// How a language writes numbers and days.
pub fn writing(locale: &Locale) -> Writing {
    let month = |number: u8| locale.text(&format!("date-month-{number}.short"));
    Writing {
        decimal: locale.number(0.5, 1).trim_matches(['0', '5']).into(),
        months: (1..=12).map(month).collect(),
    }
}

/// The words of the action-priority matrix of a document on a day.
pub fn matrix_words(locale: &Locale, document: &Document, today: Date) -> MatrixWords {
    let quadrant = |key: &str| {
        let about = locale.text(&format!("{key}.about"));
        (locale.text(key), about)
    };
    MatrixWords {
        plot: PlotWords {
            x_axis: locale.text("views-effort-axis"),
            y_axis: locale.text("views-impact-axis"),
            quadrants: [
                quadrant("views-quick-win"),
                quadrant("views-major-project"),
                quadrant("views-fill-in"),
                quadrant("views-thankless-task"),
            ],
            tray: locale.text("views-not-weighed"),
        },
        title: locale.text("views-matrix-title"),
        about: improvement_counts(locale, document, today),
        untitled: locale.text("views-untitled-improvement"),
        no_owner: locale.text("views-no-owner"),
        late: locale.text("views-late"),
        statuses: Status::ALL
            .iter()
            .map(|status| locale.text(status_key(*status)))
            .collect(),
        writing: writing(locale),
    }
}

/// The words of the action list of a document on a day.
pub fn action_words(locale: &Locale, document: &Document, today: Date) -> ActionWords {
    ActionWords {
        title: locale.text("views-actions-title"),
        about: improvement_counts(locale, document, today),
        columns: ActionColumn::ALL
            .iter()
            .map(|column| locale.text(column_key(*column)))
            .collect(),
        quadrants: Quadrant::ALL
            .iter()
            .map(|quadrant| locale.text(quadrant_key(*quadrant)))
            .collect(),
        statuses: Status::ALL
            .iter()
            .map(|status| locale.text(status_key(*status)))
            .collect(),
        untitled: locale.text("views-untitled-improvement"),
        missing: [
            locale.text("views-no-owner"),
            locale.text("views-no-deadline"),
            locale.text("views-unweighed"),
        ],
        late: locale.text("views-late"),
        nothing: locale.text("views-actions-nothing"),
        writing: writing(locale),
    }
}

fn column_key(column: ActionColumn) -> &'static str {
    match column {
        ActionColumn::Rank => "views-column-rank",
        ActionColumn::Title => "views-column-title",
        ActionColumn::Quadrant => "views-column-quadrant",
        ActionColumn::Impact => "views-column-impact",
        ActionColumn::Effort => "views-column-effort",
        ActionColumn::Owner => "views-column-owner",
        ActionColumn::Deadline => "views-column-deadline",
        ActionColumn::Status => "views-column-status",
    }
}

/// The key of a quadrant's name, in the middle of a sentence.
pub fn quadrant_key(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::QuickWin => "views-quadrant-quick-win",
        Quadrant::MajorProject => "views-quadrant-major-project",
        Quadrant::FillIn => "views-quadrant-fill-in",
        Quadrant::ThanklessTask => "views-quadrant-thankless-task",
    }
}

/// The words of the framework of a document.
pub fn framework_words(locale: &Locale, document: &Document) -> FrameworkWords {
    let quadrant = |key: &str| {
        let about = locale.text(&format!("{key}.about"));
        (locale.text(key), about)
    };
    let most_journeys = document.processes.iter().map(|it| it.journeys.len()).max();
    let journeys = |count: usize| -> Arc<str> {
        locale
            .format("views-count-journeys", &[("count", Arg::from(count))])
            .into()
    };
    let count = Arg::from(document.processes.len());
    FrameworkWords {
        plot: PlotWords {
            x_axis: locale.text("views-satisfaction-axis"),
            y_axis: locale.text("views-impact-axis"),
            quadrants: [
                quadrant("views-improve-first"),
                quadrant("views-cherish"),
                quadrant("views-leave"),
                quadrant("views-keep-up"),
            ],
            tray: locale.text("views-not-rated"),
        },
        title: locale.text("views-framework-title"),
        about: locale.format("views-count-processes", &[("count", count)]),
        untitled: locale.text("views-untitled-process"),
        list: locale.text("views-opportunities"),
        list_about: locale.text("views-opportunities.about"),
        impact: locale.text("views-impact-word"),
        satisfaction: locale.text("views-satisfaction-word"),
        customers: locale.text("views-customers"),
        journeys: (0..=most_journeys.unwrap_or(0)).map(journeys).collect(),
        group: locale.number(10_000.0, 0).trim_matches(['0', '1']).into(),
        writing: writing(locale),
    }
}

/// How many improvements are open, how many of them have no owner, and how many are late: "8 improvements · 1 late".
pub fn improvement_counts(locale: &Locale, document: &Document, today: Date) -> String {
    let open = || document.improvements.iter().filter(|it| it.is_open());
    let ownerless = open().filter(|it| it.owner.trim().is_empty()).count();
    let late = open().filter(|it| is_overdue(it, today)).count();
    let mut parts = vec![locale.format(
        "views-count-improvements",
        &[("count", Arg::from(open().count()))],
    )];
    for (key, count) in [
        ("views-count-ownerless", ownerless),
        ("views-count-late", late),
    ] {
        if count > 0 {
            parts.push(locale.format(key, &[("count", Arg::from(count))]));
        }
    }
    parts.join(" · ")
}

/// The key of a status's name in the language files.
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::Idea => "views-status-idea",
        Status::Planned => "views-status-planned",
        Status::Busy => "views-status-busy",
        Status::Done => "views-status-done",
        Status::Dropped => "views-status-dropped",
    }
}
