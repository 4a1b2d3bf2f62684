//! Beside the matrix: what to do first.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::Improvement,
    edit::Target,
    insight::priority::{Quadrant, do_first, is_overdue},
    layout::matrix::Shown,
    panels::{ask::Ask, inspector::parts, words},
    scene::quadrant_key,
    widgets,
};

use super::heading_ui;

/// How many improvements the list shows.
const MOST: usize = 8;

/// The list of what to do first, and which improvements the matrix shows. What that was changed to.
pub fn matrix_panel_ui(ui: &mut Ui, ask: &mut Ask<'_>, shown: Shown) -> Option<Shown> {
    heading_ui(ui, ask, "views-do-first");
    let improvements = &ask.document().improvements;
    let first = do_first(improvements);
    let mut picked = None;
    for (place, improvement) in first.iter().take(MOST).enumerate() {
        if row_ui(ui, ask, place + 1, improvement) {
            picked = Some(Target::Improvement(improvement.id));
        }
    }
    if first.is_empty() {
        widgets::muted(ui, ask.theme, &ask.text("views-no-improvements"));
    }
    if let Some(target) = picked {
        ask.requests.push(Request::Reveal(target));
    }
    ui.add_space(8.0);
    parts::actions_ui(ui, ask, &[Action::AddImprovement]);
    ui.add_space(8.0);
    let options = [
        (Shown::Open, None, ask.text("views-shown-open")),
        (Shown::All, None, ask.text("views-shown-all")),
    ];
    parts::label(ui, ask, "views-shown");
    widgets::segments(ui, ask.theme, &options, Some(shown))
}

/// One improvement: its rank, title, and where it stands. Whether it was clicked.
fn row_ui(ui: &mut Ui, ask: &Ask<'_>, rank: usize, improvement: &Improvement) -> bool {
    let name = words::improvement_name(ask.locale, improvement);
    let mut parts: Vec<String> = Vec::new();
    let quadrant = Quadrant::of(improvement);
    let quadrant = quadrant.map_or("views-unweighed", quadrant_key);
    parts.push(ask.text(quadrant).to_string());
    let owner = improvement.owner.trim();
    if !owner.is_empty() {
        parts.push(owner.to_owned());
    }
    if let Some(day) = improvement.deadline {
        let written = ask
            .locale
            .short_date(day.year(), day.month(), day.day(), ask.today.year());
        parts.push(if is_overdue(improvement, ask.today) {
            format!("{} {written}", ask.text("views-late"))
        } else {
            written
        });
    }
    let target = Target::Improvement(improvement.id);
    let row = widgets::ListRow {
        title: &format!("{rank}  {name}"),
        detail: &parts.join(" · "),
        lead: widgets::Lead::None,
        selected: ask.editor.selection().contains(target),
        framed: true,
        trailing: 0.0,
    };
    row.show(ui, ask.theme).clicked()
}
