//! While an input method composes a word, its keys are its own: none of them reaches a shortcut, the map or the focus.
//!
//! Most systems keep such keys to themselves; where one passes them on, Backspace would delete a card, Enter end the
//! edit and Tab leave the field in the middle of a word.

use egui::{Context, Event, ImeEvent, Plugin, RawInput};

/// Takes keys out of the input while a word is being composed in a text field.
#[derive(Debug, Default)]
pub struct Composing {
    is_composing: bool,
}

impl Composing {
    /// Leaves out of these events what is the input method's.
    pub fn filter(&mut self, ctx: &Context, events: &mut Vec<Event>) {
        // A field that went away in the middle of a word took the word with it.
        self.is_composing &= ctx.text_edit_focused();
        let is_composing = &mut self.is_composing;
        events.retain(|event| {
            match event {
                Event::Ime(ImeEvent::Preedit { text, .. }) => *is_composing = !text.is_empty(),
                Event::Ime(ImeEvent::Commit(_)) | Event::WindowFocused(false) => {
                    *is_composing = false;
                }
                Event::Key { pressed: true, .. } | Event::Text(_) => return !*is_composing,
                _ => {}
            }
            true
        });
    }
}

impl Plugin for Composing {
    fn debug_name(&self) -> &'static str {
        "composing"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.filter(ctx, &mut input.events);
    }
}
