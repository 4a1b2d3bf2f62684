//! The panel on the right: everything about what is selected, and every move without dragging.

mod card;
mod cards;
mod cell;
mod document;
mod emotion;
mod journey;
mod lane;
mod parts;
mod persona;
mod stage;
mod step;

use egui::Ui;

use crate::{
    action::Request,
    document::{CardId, Journey},
    edit::{Editor, Target},
    locale::Locale,
    scene::theme::Theme,
    widgets,
};

use super::ask::Ask;

/// Draws the inspector; it scrolls where the window is low.
pub fn inspector_ui(
    ui: &mut Ui,
    editor: &Editor,
    theme: &Theme,
    locale: &Locale,
    requests: &mut Vec<Request>,
) {
    let mut ask = Ask {
        editor,
        theme,
        locale,
        requests,
    };
    egui::ScrollArea::vertical()
        .id_salt(("inspector", editor.selection().primary()))
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width() - widgets::SCROLL_ROOM);
            ui.spacing_mut().item_spacing.y = 5.0;
            ui.add_enabled_ui(!editor.is_read_only(), |ui| selected_ui(ui, &mut ask));
            ui.add_space(16.0);
        });
    ask.finish(ui);
}

fn selected_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    let selection = ask.editor.selection();
    let Some(journey) = ask.journey() else {
        match selection.primary() {
            Some(Target::Persona(persona)) => persona::persona_ui(ui, ask, persona),
            Some(
                Target::Document
                | Target::Arrow(..)
                | Target::Gap(_)
                | Target::Improvement(_)
                | Target::Process(_)
                | Target::Journey(_)
                | Target::Stage(_)
                | Target::Step(_)
                | Target::Lane(_)
                | Target::Cell(..)
                | Target::Card(_)
                | Target::Emotion(..),
            )
            | None => document::document_ui(ui, ask),
        }
        return;
    };
    match selection.primary() {
        None
        | Some(Target::Arrow(..) | Target::Gap(_) | Target::Improvement(_) | Target::Process(_)) => {
            journey::journey_ui(ui, ask, journey);
        }
        Some(Target::Document) => document::document_ui(ui, ask),
        Some(Target::Journey(id)) => {
            if let Some(chosen) = ask.document().journey(id) {
                journey::journey_ui(ui, ask, chosen);
            }
        }
        Some(Target::Persona(persona)) => persona::persona_ui(ui, ask, persona),
        Some(Target::Stage(stage)) => stage::stage_ui(ui, ask, journey, stage),
        Some(Target::Step(step)) => step::step_ui(ui, ask, journey, step),
        Some(Target::Lane(lane)) => lane::lane_ui(ui, ask, journey, lane),
        Some(Target::Cell(lane, step)) => cell::cell_ui(ui, ask, journey, lane, step),
        Some(Target::Emotion(persona, step)) => {
            emotion::emotion_ui(ui, ask, journey, persona, step);
        }
        Some(Target::Card(card)) => cards_ui(ui, ask, journey, card),
    }
}

fn cards_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: CardId) {
    let cards: Vec<CardId> = ask.editor.selection().card_ids().collect();
    if cards.len() > 1 {
        cards::cards_ui(ui, ask, journey, &cards);
    } else {
        card::card_ui(ui, ask, journey, card);
    }
}

/// The title of the panel, and lesser words under it.
fn heading_ui(ui: &mut Ui, ask: &Ask<'_>, title: &str, detail: &str) {
    widgets::title_line(ui, ask.theme, title);
    if !detail.is_empty() {
        widgets::muted(ui, ask.theme, detail);
    }
    ui.add_space(8.0);
}
