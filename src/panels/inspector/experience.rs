//! What a touchpoint promised and what came of it, what was expected and what was experienced, and what a medium is for.

use egui::Ui;

use crate::{
    document::{Card, Journey, Lane, LaneKind, MediaRole, Promise},
    edit::{Command, Target},
    insight::experience::{Surprise, of_card},
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::{promise_key, role_key},
    widgets,
};

use super::parts;

fn put(journey: &Journey, card: Card) -> Command {
    Command::PutCards {
        journey: journey.id,
        cards: vec![card],
    }
}

/// The fields that belong to a card in this lane.
pub fn experience_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, lane: &Lane, card: &Card) {
    let is_touchpoint = lane.kind == LaneKind::Touchpoints;
    if is_touchpoint || card.promise.is_some() {
        promise_ui(ui, ask, journey, card);
    }
    if is_touchpoint || card.expected.is_some() || card.experienced.is_some() {
        scores_ui(ui, ask, journey, card);
    }
    if lane.kind == LaneKind::Media || card.role.is_some() {
        role_ui(ui, ask, journey, card);
    }
}

fn promise_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: &Card) {
    parts::label(ui, ask, "experience-promise");
    let absent = [(None, None, ask.text("experience-promise-absent"))];
    let known = Promise::ALL.map(|promise| (Some(promise), None, ask.text(promise_key(promise))));
    let options: Vec<_> = absent.into_iter().chain(known).collect();
    if let Some(promise) = widgets::segments(ui, ask.theme, &options, Some(card.promise)) {
        let new = Card {
            promise,
            ..card.clone()
        };
        ask.apply(put(journey, new));
    }
    ui.add_space(4.0);
}

fn role_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: &Card) {
    parts::label(ui, ask, "experience-role");
    let none = [(None, None, ask.text("experience-role-none"))];
    let known = MediaRole::ALL.map(|role| (Some(role), None, ask.text(role_key(role))));
    let options: Vec<_> = none.into_iter().chain(known).collect();
    if let Some(role) = widgets::segments(ui, ask.theme, &options, Some(card.role)) {
        let new = Card {
            role,
            ..card.clone()
        };
        ask.apply(put(journey, new));
    }
    ui.add_space(4.0);
}

/// Two scores, and what the difference is called.
fn scores_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: &Card) {
    widgets::section_heading(ui, ask.theme, &ask.text("experience-heading"));
    let names = words::score_names(ask.locale);
    for (field, score) in [
        ("experience-expected", card.expected),
        ("experience-experienced", card.experienced),
    ] {
        parts::label(ui, ask, field);
        let key = FieldKey {
            target: Target::Card(card.id),
            field,
        };
        let name = ask.text(field);
        let color = ask.theme.accent;
        let event = widgets::score_slider(ui, ask.theme, key.id(), &name, &names, score, color);
        if let Some(score) = event.score {
            let mut new = card.clone();
            if field == "experience-expected" {
                new.expected = Some(score);
            } else {
                new.experienced = Some(score);
            }
            ask.apply_typed(key, put(journey, new));
        }
        if event.ended {
            ask.end_merge();
        }
    }
    let surprise = match of_card(card) {
        Some(Surprise::Disappointment(by)) => Some(("experience-surprise-disappointment", by)),
        Some(Surprise::Delight(by)) => Some(("experience-surprise-delight", by)),
        Some(Surprise::None) | None => None,
    };
    if let Some((key, by)) = surprise {
        let by = Arg::from(ask.locale.figure(by));
        widgets::word_line(ui, ask.theme, &ask.format(key, &[("by", by)]));
    }
    if card.expected.is_some() || card.experienced.is_some() {
        let words = ask.text("experience-clear");
        if widgets::small_button(ui, ask.theme, None, &words).clicked() {
            let new = Card {
                expected: None,
                experienced: None,
                ..card.clone()
            };
            ask.apply(put(journey, new));
        }
    }
    ui.add_space(4.0);
}
