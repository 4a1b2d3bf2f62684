//! Keys pressed, as actions of the table.

use egui::{Event, Modifiers};

use crate::{
    action::{Action, Context, Key, Keymap, Shortcut},
    canvas,
};

/// Whether words are being typed when keys come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Somewhere else, or nowhere.
    No,
    /// Not yet; the first letter begins an edit, and what follows belongs to it.
    Begin,
    /// In a field that has the keyboard.
    Yes,
}

/// Takes the keys of actions out of these events, so that nothing else acts on them too, and gives the actions in order.
///
/// Where text is being typed, the keys that type, move and delete are those of its field. What is typed after the keys of an
/// action that opens a field goes to `typed_on`: it is for that field, which is not there yet.
pub fn take_actions(
    words: Words,
    context: &Context<'_>,
    keymap: &Keymap,
    events: &mut Vec<Event>,
    typed_on: &mut Vec<Event>,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut is_typing = words == Words::Yes;
    let mut swallow_text = false;
    let mut opens_field = false;
    events.retain(|event| match event {
        event if opens_field && is_typed(event) => {
            typed_on.push(event.clone());
            false
        }
        Event::Key {
            key,
            physical_key,
            pressed: true,
            modifiers,
            ..
        } => {
            swallow_text = false;
            let found = shortcuts_of(*key, *physical_key, *modifiers)
                .filter(|shortcut| !is_typing || !shortcut.is_for_text())
                .find_map(|shortcut| {
                    let action = keymap.action(shortcut, context)?;
                    Some((shortcut, action))
                });
            let Some((shortcut, action)) = found else {
                return true;
            };
            // The character that the keys type comes as an event of its own.
            swallow_text = !shortcut.command;
            opens_field = action.opens_field() && !swallow_text;
            actions.push(action);
            false
        }
        Event::Copy | Event::Cut if !is_typing => {
            let action = match event {
                Event::Cut => Action::Cut,
                _ => Action::Copy,
            };
            if action.is_enabled(context) {
                actions.push(action);
            }
            false
        }
        Event::Text(_) if swallow_text => {
            swallow_text = false;
            false
        }
        _ => {
            is_typing |= words == Words::Begin && canvas::begins_words(event);
            true
        }
    });
    actions
}

/// Whether this comes from typing.
pub fn is_typed(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. } | Event::Text(_) | Event::Ime(_) | Event::Paste(_)
    )
}

/// The shortcuts that a key with these held may stand for, the likeliest first.
pub fn shortcuts_of(
    key: egui::Key,
    physical: Option<egui::Key>,
    modifiers: Modifiers,
) -> impl Iterator<Item = Shortcut> {
    let Modifiers {
        alt,
        ctrl,
        shift,
        command,
        ..
    } = modifiers;
    // On a Mac the control key is for the system and for text.
    let is_possible = command || !ctrl;
    let with = move |key: Key| {
        // Where a sign is, with Shift or without, is the keyboard's affair.
        let is_sign = matches!(
            key,
            Key::Plus | Key::Minus | Key::QuestionMark | Key::Sign(_)
        );
        Shortcut {
            command,
            shift: shift && !is_sign,
            alt,
            key,
        }
    };
    // With Shift, the digit row types other characters on most layouts, and on some without.
    let digit = physical
        .and_then(key_of)
        .filter(|key| matches!(key, Key::Digit(_)));
    key_of(key)
        .into_iter()
        .chain(digit)
        .filter(move |_| is_possible)
        .map(with)
}

/// The toolkit's key in the words of the table.
fn key_of(key: egui::Key) -> Option<Key> {
    use egui::Key as Of;
    Some(match key {
        Of::Plus | Of::Equals => Key::Plus,
        Of::Minus => Key::Minus,
        Of::Questionmark => Key::QuestionMark,
        Of::Delete => Key::Delete,
        Of::Backspace => Key::Backspace,
        Of::Enter => Key::Enter,
        Of::Insert => Key::Insert,
        Of::Home => Key::Home,
        Of::End => Key::End,
        Of::PageUp => Key::PageUp,
        Of::PageDown => Key::PageDown,
        Of::ArrowLeft => Key::Left,
        Of::ArrowRight => Key::Right,
        Of::ArrowUp => Key::Up,
        Of::ArrowDown => Key::Down,
        Of::Menu => Key::Menu,
        other => {
            let sign = other.symbol_or_name();
            return Shortcut::from_text(sign).map(|shortcut| shortcut.key);
        }
    })
}
