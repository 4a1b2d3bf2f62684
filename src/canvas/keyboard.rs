//! What the keyboard wants of the map while nothing is edited or dragged.

use egui::{Event, Key, Modifiers, Ui};

use super::{
    draft::Draft,
    keys::{Direction, neighbour},
    shown::Shown,
};
use crate::{
    document::Journey,
    edit::{CardPlace, Editor, Target},
};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Select this instead.
    Go(Target),
    /// Select this too.
    Extend(Target),
    /// Edit these words.
    Edit(Draft),
    /// Delete what is selected.
    Delete,
    /// Select nothing.
    SelectNone,
    /// Open the menu of what is selected.
    Menu,
}

/// What the keys of this frame ask for; those that are understood are taken.
pub fn wishes(ui: &Ui, editor: &Editor, open: &Shown) -> Vec<Wish> {
    let mut wishes = Vec::new();
    let primary = editor.selection().primary();
    let mut at = primary;
    let taken = |key, modifiers| ui.input_mut(|input| input.consume_key(modifiers, key));
    for (key, direction) in [
        (Key::ArrowLeft, Direction::Left),
        (Key::ArrowRight, Direction::Right),
        (Key::ArrowUp, Direction::Up),
        (Key::ArrowDown, Direction::Down),
    ] {
        while plain(ui, key) && taken(key, Modifiers::NONE) {
            if let Some(target) = neighbour(&open.layout, at, direction) {
                at = Some(target);
                wishes.push(Wish::Go(target));
            }
        }
        while taken(key, Modifiers::SHIFT) {
            if let Some(target) = neighbour(&open.layout, at, direction) {
                at = Some(target);
                wishes.push(Wish::Extend(target));
            }
        }
    }
    if taken(Key::F10, Modifiers::SHIFT) {
        wishes.push(Wish::Menu);
    }
    if taken(Key::Escape, Modifiers::NONE) && !editor.selection().is_empty() {
        wishes.push(Wish::SelectNone);
    }
    if editor.is_read_only() {
        return wishes;
    }
    if taken(Key::Delete, Modifiers::NONE) || taken(Key::Backspace, Modifiers::NONE) {
        wishes.push(Wish::Delete);
    }
    let begins = taken(Key::Enter, Modifiers::NONE) || taken(Key::F2, Modifiers::NONE);
    let journey = &open.journey;
    let draft = || draft_for(editor, journey, at?);
    if begins {
        wishes.extend(draft().map(Wish::Edit));
    } else if types(ui) {
        // The words that are typed replace those that are there; the field takes them from this frame's events itself.
        wishes.extend(draft().map(|mut draft| {
            draft.text.clear();
            Wish::Edit(draft)
        }));
    }
    wishes
}

/// The words of a target; in a cell that holds cards, a new card.
pub fn draft_for(editor: &Editor, journey: &Journey, target: Target) -> Option<Draft> {
    match target {
        Target::Cell(lane, step) => {
            let holds_cards = journey.lane(lane)?.kind.holds_cards();
            let place = CardPlace {
                lane,
                step,
                index: usize::MAX,
            };
            holds_cards.then(|| Draft::new_card(editor, place))
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..) => Draft::of(journey, target),
    }
}

/// Whether an arrow was pressed alone: with other keys it belongs to the table of actions.
fn plain(ui: &Ui, wanted: Key) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(event, Event::Key { key, pressed: true, modifiers, .. }
                if *key == wanted && modifiers.is_none())
        })
    })
}

/// Whether words were typed, not a shortcut; a space alone is the hand.
fn types(ui: &Ui) -> bool {
    ui.input(|input| {
        let held = input.modifiers.command || input.modifiers.ctrl;
        !held
            && input.events.iter().any(|event| match event {
                Event::Text(text) => !text.trim().is_empty(),
                _ => false,
            })
    })
}
