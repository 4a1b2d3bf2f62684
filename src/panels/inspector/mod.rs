//! The panel on the right: everything about what is selected, and every move without dragging.

mod arrow;
mod card;
mod cards;
mod cell;
mod departments;
mod document;
mod emotion;
pub(super) mod evidence;
mod experience;
mod gap;
mod gaps_here;
mod improvement;
mod journey;
mod lane;
mod links;
mod measure;
mod media;
pub(super) mod parts;
mod persona;
mod process;
mod stage;
mod step;

use egui::Ui;

use crate::{
    action::Request,
    document::{CardId, Journey},
    edit::{Editor, Target},
    widgets,
};

use super::ask::{Ask, Look};

/// Draws the inspector; it scrolls where the window is low. Beside a view other than the map stands what belongs to that
/// view (`beside`), under what is selected.
pub fn inspector_ui<R>(
    ui: &mut Ui,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
    beside: Option<impl FnOnce(&mut Ui, &mut Ask<'_>) -> R>,
) -> Option<R> {
    let mut ask = Ask::new(editor, look, requests);
    let mut result = None;
    egui::ScrollArea::vertical()
        .id_salt(("inspector", editor.selection().primary()))
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width() - widgets::SCROLL_ROOM);
            ui.spacing_mut().item_spacing.y = 5.0;
            if beside.is_none() || !editor.selection().is_empty() {
                selected_ui(ui, &mut ask);
            }
            if let Some(beside) = beside {
                if !editor.selection().is_empty() {
                    ui.add_space(8.0);
                    parts::divider(ui);
                    ui.add_space(8.0);
                }
                result = Some(beside(ui, &mut ask));
            }
            ui.add_space(16.0);
            widgets::follow_focus(ui);
        });
    ask.finish(ui);
    result
}

/// What is selected: first what belongs to the document as a whole.
fn selected_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    let editor = ask.editor;
    ui.add_enabled_ui(!editor.is_read_only(), |ui| {
        match (editor.selection().primary(), ask.journey()) {
            (Some(Target::Persona(persona)), _) => persona::persona_ui(ui, ask, persona),
            (Some(Target::Gap(gap)), _) => gap::gap_ui(ui, ask, gap),
            (Some(Target::Improvement(improvement)), _) => {
                improvement::improvement_ui(ui, ask, improvement);
            }
            (Some(Target::Process(process)), _) => process::process_ui(ui, ask, process),
            (Some(Target::Document), _) | (_, None) => document::document_ui(ui, ask),
            (target, Some(journey)) => {
                ui.add_enabled_ui(journey.frozen.is_none(), |ui| {
                    of_journey_ui(ui, ask, journey, target);
                });
            }
        }
    });
}

/// What is selected in a journey; the journey itself where that is nothing.
fn of_journey_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, target: Option<Target>) {
    match target {
        Some(Target::Journey(id)) => {
            if let Some(chosen) = ask.document().journey(id) {
                journey::journey_ui(ui, ask, chosen);
            }
        }
        Some(Target::Stage(stage)) => stage::stage_ui(ui, ask, journey, stage),
        Some(Target::Step(step)) => step::step_ui(ui, ask, journey, step),
        Some(Target::Lane(lane)) => lane::lane_ui(ui, ask, journey, lane),
        Some(Target::Cell(lane, step)) => cell::cell_ui(ui, ask, journey, lane, step),
        Some(Target::Emotion(persona, step)) => {
            emotion::emotion_ui(ui, ask, journey, persona, step);
        }
        Some(Target::Card(card)) => cards_ui(ui, ask, journey, card),
        Some(Target::Arrow(from, to)) => arrow::arrow_ui(ui, ask, journey, (from, to)),
        Some(
            Target::Document
            | Target::Persona(_)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => journey::journey_ui(ui, ask, journey),
    }
}

fn cards_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: CardId) {
    if ask.editor.selection().card_ids().nth(1).is_some() {
        cards::cards_ui(ui, ask, journey);
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
