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

/// What the keys of this frame ask for, in their order; those that are understood are taken. What follows the beginning of
/// an edit is left to its field.
pub fn wishes(ui: &Ui, editor: &Editor, open: &Shown) -> Vec<Wish> {
    let (events, held) = ui.input_mut(|input| {
        let held = input.modifiers.command || input.modifiers.ctrl;
        (std::mem::take(&mut input.events), held)
    });
    let mut at = editor.selection().primary();
    let mut wishes = Vec::new();
    let mut left = Vec::with_capacity(events.len());
    let mut events = events.into_iter();
    for event in events.by_ref() {
        let wish = match &event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => key_wish(*key, *modifiers, at, (editor, open)),
            Event::Text(text) if !held && !text.trim().is_empty() => {
                typing(at, editor, &open.journey)
            }
            _ => None,
        };
        match wish {
            None => left.push(event),
            Some(Wish::Edit(draft)) => {
                // The words that are typed replace those that are there; the field takes them itself.
                if matches!(event, Event::Text(_)) {
                    left.push(event);
                }
                wishes.push(Wish::Edit(draft));
                break;
            }
            Some(wish) => {
                if let Wish::Go(target) | Wish::Extend(target) = wish {
                    at = Some(target);
                }
                wishes.push(wish);
            }
        }
    }
    left.extend(events);
    ui.input_mut(|input| input.events = left);
    wishes
}

/// What one key asks for.
fn key_wish(
    key: Key,
    modifiers: Modifiers,
    at: Option<Target>,
    (editor, open): (&Editor, &Shown),
) -> Option<Wish> {
    let can_change = !editor.is_read_only();
    let direction = match key {
        Key::ArrowLeft => Some(Direction::Left),
        Key::ArrowRight => Some(Direction::Right),
        Key::ArrowUp => Some(Direction::Up),
        Key::ArrowDown => Some(Direction::Down),
        _ => None,
    };
    if let Some(direction) = direction {
        let target = || neighbour(&open.layout, at, direction);
        return if modifiers.is_none() {
            target().map(Wish::Go)
        } else if modifiers == Modifiers::SHIFT {
            target().map(Wish::Extend)
        } else {
            None
        };
    }
    if key == Key::F10 && modifiers == Modifiers::SHIFT {
        return Some(Wish::Menu);
    }
    if !modifiers.is_none() {
        return None;
    }
    match key {
        Key::Escape => (!editor.selection().is_empty()).then_some(Wish::SelectNone),
        Key::Delete | Key::Backspace => {
            (can_change && !editor.selection().is_empty()).then_some(Wish::Delete)
        }
        Key::Enter | Key::F2 if can_change => draft_for(editor, &open.journey, at?).map(Wish::Edit),
        _ => None,
    }
}

/// Words typed on what is selected: an edit that begins without the words that are there.
fn typing(at: Option<Target>, editor: &Editor, journey: &Journey) -> Option<Wish> {
    if editor.is_read_only() {
        return None;
    }
    let mut draft = draft_for(editor, journey, at?)?;
    draft.text.clear();
    Some(Wish::Edit(draft))
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
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_)
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..) => Draft::of(journey, target),
    }
}
