//! What is selected made wider, coloured, marked, hidden or deleted.

use std::sync::Arc;

use crate::document::{Card, CardId, Color, Flag, Journey, Lane, PersonaId};

use super::{Editor, Target, same_kind, together};
use crate::edit::Command;

/// Lets the selected cards cover one step more, as far as there are steps.
pub fn wider(editor: &Editor) -> Option<Command> {
    let columns = editor.journey()?.step_indices();
    put_cards(editor, |card| {
        let room = columns
            .get(&card.step)
            .map_or(1, |column| columns.len() - column);
        card.span = (card.span + 1).min(room as u32);
    })
}

/// Lets the selected cards cover one step fewer, but never none.
pub fn narrower(editor: &Editor) -> Option<Command> {
    put_cards(editor, |card| {
        card.span = card.span.saturating_sub(1).max(1);
    })
}

/// Sets a flag on the selected cards, or clears it where all have it.
pub fn toggle_flag(editor: &Editor, flag: Flag) -> Option<Command> {
    let set = !selected_cards(editor)?.iter().all(|card| card.has(flag));
    put_cards(editor, |card| card.set_flag(flag, set))
}

/// Makes the selected cards this persona's, or everyone's.
pub fn set_persona(editor: &Editor, persona: Option<PersonaId>) -> Option<Command> {
    put_cards(editor, |card| card.persona = persona)
}

/// Gives the selected cards, lanes or personas a colour of their own, or takes it away.
pub fn set_color(editor: &Editor, color: Option<Color>) -> Option<Command> {
    match editor.selection().primary()? {
        Target::Card(_) => put_cards(editor, |card| card.color = color),
        Target::Lane(_) => put_lanes(editor, &same_kind(editor), |lane| lane.color = color),
        Target::Persona(_) if editor.is_read_only() => None,
        Target::Persona(_) => together(
            same_kind(editor)
                .into_iter()
                .filter_map(|target| match target {
                    Target::Persona(id) => editor.document().persona(id),
                    _ => None,
                })
                .filter(|persona| persona.color != color)
                .map(|persona| {
                    let mut persona = (**persona).clone();
                    persona.color = color;
                    Command::PutPersona(persona)
                })
                .collect(),
        ),
        Target::Document
        | Target::Journey(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

/// Hides the selected lanes, or shows them where all are hidden.
pub fn toggle_lane_hidden(editor: &Editor) -> Option<Command> {
    let journey = editor.journey()?;
    let targets = same_kind(editor);
    let hide = lanes(journey, &targets).any(|lane| !lane.hidden);
    put_lanes(editor, &targets, |lane| lane.hidden = hide)
}

/// Shows every lane.
pub fn show_all_lanes(editor: &Editor) -> Option<Command> {
    let all = editor.journey()?.lanes.iter();
    let targets: Vec<Target> = all.map(|lane| Target::Lane(lane.id)).collect();
    put_lanes(editor, &targets, |lane| lane.hidden = false)
}

/// Deletes what is selected and can be deleted.
pub fn delete_selected(editor: &Editor) -> Option<Command> {
    let journey = editor.journey();
    let scored = |persona, step| journey.is_some_and(|j| j.emotion(persona, step).is_some());
    let targets: Vec<Target> = editor
        .selection()
        .targets()
        .iter()
        .copied()
        .filter(|target| match target {
            Target::Document | Target::Cell(..) => false,
            Target::Emotion(persona, step) => scored(*persona, *step),
            Target::Journey(_)
            | Target::Persona(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Lane(_)
            | Target::Card(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_) => true,
        })
        .collect();
    if targets.is_empty() || editor.is_read_only() {
        return None;
    }
    Some(Command::Delete {
        journey: journey.map(|journey| journey.id),
        targets,
    })
}

/// The selected cards in the order of the list; none if no card is selected.
pub(in crate::edit) fn selected_cards(editor: &Editor) -> Option<Vec<&Arc<Card>>> {
    // Asked in every frame by the inspector: a pass over the cards with one comparison each, if one is selected.
    let mut wanted: Vec<CardId> = editor.selection().card_ids().collect();
    if wanted.is_empty() {
        return None;
    }
    wanted.sort_unstable();
    let cards: Vec<_> = editor
        .journey()?
        .cards
        .iter()
        .filter(|card| wanted.binary_search(&card.id).is_ok())
        .collect();
    (!cards.is_empty()).then_some(cards)
}

/// Changes the selected cards; none if that changes nothing.
fn put_cards(editor: &Editor, change: impl Fn(&mut Card)) -> Option<Command> {
    if editor.is_read_only() {
        return None;
    }
    let cards: Vec<Card> = selected_cards(editor)?
        .into_iter()
        .filter_map(|card| {
            let mut changed = (**card).clone();
            change(&mut changed);
            (changed != **card).then_some(changed)
        })
        .collect();
    (!cards.is_empty()).then_some(Command::PutCards {
        journey: editor.journey()?.id,
        cards,
    })
}

fn lanes<'a>(journey: &'a Journey, targets: &'a [Target]) -> impl Iterator<Item = &'a Arc<Lane>> {
    journey
        .lanes
        .iter()
        .filter(|lane| targets.contains(&Target::Lane(lane.id)))
}

fn put_lanes(editor: &Editor, targets: &[Target], change: impl Fn(&mut Lane)) -> Option<Command> {
    if editor.is_read_only() {
        return None;
    }
    let journey = editor.journey()?;
    together(
        lanes(journey, targets)
            .filter_map(|lane| {
                let mut changed = (**lane).clone();
                change(&mut changed);
                (changed != **lane).then_some(Command::PutLane {
                    journey: journey.id,
                    lane: changed,
                })
            })
            .collect(),
    )
}
