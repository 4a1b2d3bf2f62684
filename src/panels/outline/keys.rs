//! The keys of the outline, as in any tree: arrows go up and down, open and close, Home and End go to the ends, Enter edits.
//! All else is in the table of actions, and acts on what is selected.

use egui::{Event, Key as Pressed, Modifiers, Ui};

use super::tree::{Key, Row};

/// What a key asks of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Go to this row.
    Go(Key),
    /// Show or hide what lies in this row.
    Open(Key, bool),
    /// Edit the words of the row.
    Edit(Key),
    /// Open the menu of the row.
    Menu,
    /// Back to the map.
    Leave,
}

/// What the keys of this frame ask for, in their order; those that are understood are taken.
pub fn wishes(ui: &Ui, rows: &[Row], cursor: Option<Key>, page: usize) -> Vec<Wish> {
    let mut at = cursor
        .and_then(|cursor| rows.iter().position(|row| row.key == cursor))
        .unwrap_or(0);
    let mut wishes = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } = event
            else {
                return true;
            };
            let wish = wish(rows, at, (*key, *modifiers), page);
            if let Some(Wish::Go(key)) = wish {
                at = rows.iter().position(|row| row.key == key).unwrap_or(at);
            }
            wishes.extend(wish);
            wish.is_none()
        });
    });
    wishes
}

fn wish(
    rows: &[Row],
    at: usize,
    (key, modifiers): (Pressed, Modifiers),
    page: usize,
) -> Option<Wish> {
    if key == Pressed::F10 && modifiers == Modifiers::SHIFT {
        return Some(Wish::Menu);
    }
    if !modifiers.is_none() {
        return None;
    }
    let here = rows.get(at)?;
    let last = rows.len().saturating_sub(1);
    let go = |place: usize| rows.get(place.min(last)).map(|row| Wish::Go(row.key));
    match key {
        Pressed::ArrowUp => go(at.saturating_sub(1)),
        Pressed::ArrowDown => go(at + 1),
        Pressed::PageUp => go(at.saturating_sub(page)),
        Pressed::PageDown => go(at + page),
        Pressed::Home => go(0),
        Pressed::End => go(last),
        Pressed::ArrowLeft if here.is_open => Some(Wish::Open(here.key, false)),
        Pressed::ArrowLeft => {
            let before = rows.get(..at)?.iter();
            let parent = before.rev().find(|row| row.depth < here.depth);
            Some(Wish::Go(parent.map_or(here.key, |row| row.key)))
        }
        Pressed::ArrowRight if here.inside > 0 && !here.is_open => Some(Wish::Open(here.key, true)),
        Pressed::ArrowRight if here.is_open => go(at + 1),
        Pressed::ArrowRight => Some(Wish::Go(here.key)),
        Pressed::Space => (here.inside > 0).then_some(Wish::Open(here.key, !here.is_open)),
        Pressed::Enter => Some(Wish::Edit(here.key)),
        Pressed::Menu => Some(Wish::Menu),
        Pressed::Escape => Some(Wish::Leave),
        _ => None,
    }
}
