//! Keys of words that are kept back until a map or sheet has its turn in a frame.

use egui::{Event, Key};

use super::keyboard::begins_words;

/// Takes the keys of words out of a frame's input, before anything else sees them: all of them while something is edited,
/// and all of a frame with letters in it while the canvas has the keyboard. On a slow machine one frame can bring words, Tab and
/// Enter together: egui would move the focus to a button at the Tab, and the Enter would press it.
pub fn hold_words(
    is_editing: bool,
    has_keyboard: bool,
    events: &mut Vec<Event>,
    later: &mut Vec<Event>,
) {
    let begin = if is_editing {
        Some(0)
    } else if has_keyboard {
        let words = events.iter().position(begins_words);
        words.map(|words| first_for_canvas(events.get(..words).unwrap_or_default()))
    } else {
        None
    };
    if let Some(begin) = begin {
        let (held, rest): (Vec<Event>, Vec<Event>) =
            events.split_off(begin).into_iter().partition(is_for_words);
        events.extend(rest);
        later.extend(held);
    }
}

/// Where the keys begin that move on the canvas before the first letter: after a Tab, which leaves it.
fn first_for_canvas(before: &[Event]) -> usize {
    let is_tab = |event: &Event| matches!(event, Event::Key { key: Key::Tab, .. });
    before.iter().rposition(is_tab).map_or(0, |tab| tab + 1)
}

/// Whether an event is for words being typed. Actions have been taken out before, so that all keys that are left are; keys that
/// stayed behind would be read before those that were pressed earlier.
fn is_for_words(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Ime(_) | Event::Paste(_) | Event::Copy | Event::Cut => true,
        Event::Key { key, .. } => !(key.name().starts_with('F') && key.name().len() > 1),
        _ => false,
    }
}
