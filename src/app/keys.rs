//! Keys pressed, as actions of the table.

use egui::{Event, Modifiers};

use crate::action::{Action, Context, Key, Shortcut};

/// The actions whose keys were pressed since the last frame, in order. Their events are taken out of the input, so
/// that nothing else acts on them too.
pub fn pressed_actions(ctx: &egui::Context, context: &Context<'_>) -> Vec<Action> {
    let is_typing = ctx.text_edit_focused();
    let bindings: Vec<(Shortcut, Action)> = Action::all()
        .into_iter()
        .flat_map(|action| {
            action
                .info()
                .shortcuts
                .iter()
                .map(move |shortcut| (*shortcut, action))
        })
        .collect();
    let mut actions = Vec::new();
    ctx.input_mut(|input| {
        let mut swallow_text = false;
        input.events.retain(|event| match event {
            Event::Key {
                key,
                physical_key,
                pressed: true,
                modifiers,
                ..
            } => {
                let found = bindings.iter().find(|(shortcut, action)| {
                    matches(*shortcut, *key, *physical_key, *modifiers)
                        && (!is_typing || works_while_typing(*shortcut, *action))
                        && action.is_enabled(context)
                });
                match found {
                    Some((shortcut, action)) => {
                        swallow_text |= shortcut.is_typing();
                        actions.push(*action);
                        false
                    }
                    None => true,
                }
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
            _ => true,
        });
    });
    actions
}

/// Whether the keys act on the document although a text field has the keyboard: not those that the field uses itself.
fn works_while_typing(shortcut: Shortcut, action: Action) -> bool {
    let is_of_the_field = matches!(
        action,
        Action::Undo
            | Action::Redo
            | Action::Copy
            | Action::Cut
            | Action::Paste
            | Action::SelectAll
            | Action::SelectNone
            | Action::EditText
            | Action::Delete
    );
    !shortcut.is_typing() && !is_of_the_field
}

fn matches(
    shortcut: Shortcut,
    key: egui::Key,
    physical: Option<egui::Key>,
    modifiers: Modifiers,
) -> bool {
    let Shortcut {
        command,
        shift,
        alt,
        key: wanted,
    } = shortcut;
    // A question mark and a plus are where the layout has them, with Shift or without.
    let shift_is_free = matches!(wanted, Key::QuestionMark | Key::Plus | Key::Minus);
    command == modifiers.command
        && alt == modifiers.alt
        && (shift == modifiers.shift || shift_is_free)
        && keys_of(wanted).is_some_and(|keys| {
            keys.contains(&key)
                // With Shift, the digit row types other characters on most layouts.
                || (matches!(wanted, Key::Digit(_))
                    && physical.is_some_and(|physical| keys.contains(&physical)))
        })
}

/// The keys of the toolkit that stand for this key.
fn keys_of(key: Key) -> Option<Vec<egui::Key>> {
    let named = |name: &str| egui::Key::from_name(name).map(|key| vec![key]);
    match key {
        Key::Letter(letter) => named(letter.encode_utf8(&mut [0; 4])),
        Key::Digit(digit) => named(&digit.to_string()),
        Key::Function(number) => named(&format!("F{number}")),
        Key::Plus => Some(vec![egui::Key::Plus, egui::Key::Equals]),
        Key::Minus => Some(vec![egui::Key::Minus]),
        Key::Comma => Some(vec![egui::Key::Comma]),
        Key::QuestionMark => Some(vec![egui::Key::Questionmark]),
        Key::Delete => Some(vec![egui::Key::Delete]),
        Key::Backspace => Some(vec![egui::Key::Backspace]),
        Key::PageUp => Some(vec![egui::Key::PageUp]),
        Key::PageDown => Some(vec![egui::Key::PageDown]),
        Key::Left => Some(vec![egui::Key::ArrowLeft]),
        Key::Right => Some(vec![egui::Key::ArrowRight]),
        Key::Up => Some(vec![egui::Key::ArrowUp]),
        Key::Down => Some(vec![egui::Key::ArrowDown]),
    }
}
