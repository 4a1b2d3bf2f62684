//! What the keyboard wants of the map while nothing is edited or dragged.
//!
//! These keys are those of any grid and cannot be changed: arrows, Home, End and the page keys move, with Shift they
//! extend the selection, Enter edits, Escape selects nothing, the menu key opens the menu, and what is typed becomes words.
//! All else is in the table of actions.

use egui::{Event, ImeEvent, Key, Modifiers, Ui, Vec2};

use super::{
    draft::Draft,
    keys::{Direction, Way, target_in},
    range::Cursor,
    shown::Shown,
};
use crate::{
    document::Journey,
    edit::{CardPlace, Editor, Target, arrange::persona_to_score},
};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Go here, and select what the cursor selects.
    Go(Cursor),
    /// Edit these words.
    Edit(Draft),
    /// Select nothing.
    SelectNone,
    /// Open the menu of what is selected.
    Menu,
}

/// What keys act on.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The open document.
    pub editor: &'a Editor,
    /// The map.
    pub open: &'a Shown,
    /// How much of the map the window shows, in map units.
    pub seen: Vec2,
}

/// What the keys of this frame ask for, in their order; those that are understood are taken. What follows the beginning of
/// an edit is left to its field.
pub fn wishes(ui: &Ui, ground: Ground<'_>, mut cursor: Option<Cursor>) -> Vec<Wish> {
    let (events, held) = ui.input_mut(|input| {
        let held = input.modifiers.command || input.modifiers.ctrl;
        (std::mem::take(&mut input.events), held)
    });
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
            } => key_wish(*key, *modifiers, cursor.as_ref(), ground),
            event if begins_words(event) && !held => typing(cursor.as_ref(), ground),
            _ => None,
        };
        match wish {
            None => left.push(event),
            Some(Wish::Edit(draft)) => {
                // The words that are typed replace those that are there; the field takes them itself.
                if begins_words(&event) {
                    left.push(event);
                }
                wishes.push(Wish::Edit(draft));
                break;
            }
            Some(wish) => {
                match &wish {
                    Wish::Go(there) => cursor = Some(there.clone()),
                    Wish::SelectNone => cursor = None,
                    Wish::Edit(_) | Wish::Menu => {}
                }
                wishes.push(wish);
            }
        }
    }
    left.extend(events);
    ui.input_mut(|input| input.events = left);
    wishes
}

/// Whether something is typed, rather than a space or a line break alone.
pub fn begins_words(event: &Event) -> bool {
    match event {
        Event::Text(text) | Event::Ime(ImeEvent::Preedit { text, .. } | ImeEvent::Commit(text)) => {
            !text.trim().is_empty()
        }
        _ => false,
    }
}

/// What one key asks for.
fn key_wish(
    key: Key,
    modifiers: Modifiers,
    cursor: Option<&Cursor>,
    ground: Ground<'_>,
) -> Option<Wish> {
    if let Some((way, extends)) = way_of(key, modifiers) {
        return go(way, extends, cursor, ground).map(Wish::Go);
    }
    if key == Key::Menu || (key == Key::F10 && modifiers == Modifiers::SHIFT) {
        return Some(Wish::Menu);
    }
    if !modifiers.is_none() {
        return None;
    }
    let Ground { editor, open, .. } = ground;
    match (key, cursor) {
        (Key::Escape, Some(_)) => Some(Wish::SelectNone),
        (Key::Enter, Some(cursor)) => {
            draft_for(editor, &open.journey, cursor.head()).map(Wish::Edit)
        }
        (Key::Enter, None) => go(Way::First, Extends::No, None, ground).map(Wish::Go),
        _ => None,
    }
}

/// Whether what is passed is selected too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extends {
    Yes,
    No,
}

/// Where a key goes.
fn way_of(key: Key, modifiers: Modifiers) -> Option<(Way, Extends)> {
    let extends = if modifiers.shift {
        Extends::Yes
    } else {
        Extends::No
    };
    let Modifiers {
        alt, ctrl, command, ..
    } = modifiers;
    let way = match (key, command || ctrl, alt) {
        (Key::ArrowLeft, false, false) => Way::Next(Direction::Left),
        (Key::ArrowRight, false, false) => Way::Next(Direction::Right),
        (Key::ArrowUp, false, false) => Way::Next(Direction::Up),
        (Key::ArrowDown, false, false) => Way::Next(Direction::Down),
        (Key::Home, false, false) => Way::End(Direction::Left),
        (Key::End, false, false) => Way::End(Direction::Right),
        (Key::Home, true, false) => Way::First,
        (Key::End, true, false) => Way::Last,
        (Key::PageUp, false, false) => Way::Page(Direction::Up),
        (Key::PageDown, false, false) => Way::Page(Direction::Down),
        (Key::PageUp, false, true) => Way::Page(Direction::Left),
        (Key::PageDown, false, true) => Way::Page(Direction::Right),
        _ => return None,
    };
    Some((way, extends))
}

fn go(way: Way, extends: Extends, cursor: Option<&Cursor>, ground: Ground<'_>) -> Option<Cursor> {
    let layout = &ground.open.layout;
    let target = target_in(layout, cursor.map(Cursor::head), way, ground.seen)?;
    match (cursor, extends) {
        (Some(cursor), Extends::Yes) => cursor.extended(layout, target),
        (None, Extends::Yes) | (_, Extends::No) => Some(Cursor::at(target)),
    }
}

/// Words typed on what is selected: an edit that begins without the words that are there.
fn typing(cursor: Option<&Cursor>, ground: Ground<'_>) -> Option<Wish> {
    let mut draft = draft_for(ground.editor, &ground.open.journey, cursor?.head())?;
    draft.text.clear();
    Some(Wish::Edit(draft))
}

/// The words of a target; in a cell a new card, or a new score with a word for the feeling. None where nothing may be
/// changed.
pub fn draft_for(editor: &Editor, journey: &Journey, target: Target) -> Option<Draft> {
    if !editor.can_edit_journey() {
        return None;
    }
    match target {
        Target::Cell(lane, step) if journey.lane(lane)?.kind.holds_cards() => {
            let place = CardPlace {
                lane,
                step,
                index: usize::MAX,
            };
            Some(Draft::new_card(editor, place))
        }
        Target::Cell(_, step) => {
            let persona = persona_to_score(editor.selection(), journey, step)?;
            Some(Draft::new_emotion(persona, step))
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
