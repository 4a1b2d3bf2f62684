//! Keys of words that are kept back until a map or sheet has its turn in a frame.

use egui::{Event, Key};

/// Takes the keys of words out of a frame's input, before anything else sees them: all of them while something is edited,
/// and those from the first letter on while the canvas has the keyboard. On a slow machine one frame can bring words, Tab and
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
        events
            .iter()
            .position(|event| matches!(event, Event::Text(_)))
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

/// Whether an event is for words being typed rather than a shortcut.
fn is_for_words(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Ime(_) | Event::Paste(_) => true,
        Event::Key { key, modifiers, .. } => {
            matches!(key, Key::Enter | Key::Tab)
                || !(modifiers.command
                    || modifiers.alt
                    || key.name().starts_with('F') && key.name().len() > 1)
        }
        _ => false,
    }
}
