//! An arrow, and the arrows of a card.

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request},
    document::{Arrow, CardId, Journey},
    edit::{Command, Target},
    locale::Arg,
    panels::ask::{Ask, FieldKey},
    scene::Icon,
    widgets::{Lead, ListRow},
};

use super::{heading_ui, parts};

/// The fields of an arrow.
pub fn arrow_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, (from, to): (CardId, CardId)) {
    let Some(arrow) = journey.arrow(from, to) else {
        return;
    };
    heading_ui(ui, ask, &ask.text("panels-arrow"), "");
    let key = FieldKey {
        target: Target::Arrow(from, to),
        field: "panels-arrow-label",
    };
    if let Some(label) = ask.text_field(ui, key, &arrow.label, 1) {
        let mut arrow = Arrow::clone(arrow);
        arrow.label = label;
        ask.apply_typed(key, Command::word_arrow(journey.id, arrow));
    }
    for (key, card) in [("panels-arrow-from", from), ("panels-arrow-to", to)] {
        parts::label(ui, ask, key);
        row_ui(ui, ask, &name(ask, journey, card), "", Target::Card(card));
    }
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Delete]);
}

/// The arrows from and to a card, and a button to draw one.
pub fn of_card_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: CardId) {
    parts::label(ui, ask, "panels-arrows");
    let arrows = journey.arrows.iter();
    for arrow in arrows.filter(|arrow| arrow.from == card || arrow.to == card) {
        let (key, other) = if arrow.from == card {
            ("panels-arrow-out", arrow.to)
        } else {
            ("panels-arrow-in", arrow.from)
        };
        let title = ask.format(key, &[("card", Arg::from(name(ask, journey, other)))]);
        let target = Target::Arrow(arrow.from, arrow.to);
        row_ui(ui, ask, &title, &arrow.label, target);
    }
    parts::actions_ui(ui, ask, &[Action::DrawArrow]);
    ui.add_space(4.0);
}

fn row_ui(ui: &mut Ui, ask: &mut Ask<'_>, title: &str, detail: &str, target: Target) {
    let icon = if target.card().is_some() {
        Lucide::StickyNote
    } else {
        Lucide::Spline
    };
    let row = ListRow {
        title,
        detail,
        lead: Lead::Icon(Icon::from(icon), ask.theme.muted),
        selected: false,
        framed: false,
        trailing: 0.0,
    };
    if row.show(ui, ask.theme).clicked() {
        ask.requests.push(Request::Reveal(target));
    }
}

/// The words of a card on one line.
fn name(ask: &Ask<'_>, journey: &Journey, card: CardId) -> String {
    let Some(card) = journey.card(card) else {
        return String::new();
    };
    let text = card.text.trim();
    if text.is_empty() {
        ask.text("canvas-name-empty-card").to_string()
    } else {
        text.replace('\n', " ")
    }
}
