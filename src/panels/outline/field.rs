//! Words that are typed in a row of the outline.

use egui::{Event, EventFilter, Id, Key, Rect, TextEdit, Ui, UiBuilder, accesskit};

use crate::edit::{MergeKey, Target};

/// Words that are being typed in a row.
#[derive(Debug)]
pub struct Field {
    /// Whose words.
    pub target: Target,
    /// The words as they are now.
    pub typed: String,
    /// With what they become one undo step: with adding it, where it is new.
    pub merge: Option<MergeKey>,
    /// How high it is, in points.
    pub height: f32,
    began: bool,
}

/// How far the typing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// It goes on.
    GoesOn,
    /// The words are given.
    Done,
    /// The words are given, and another of its kind comes next.
    Next,
    /// The words stay as they were.
    TakenBack,
}

impl Field {
    /// Begins to type the words of this.
    pub fn new(target: Target, typed: String, merge: Option<MergeKey>) -> Self {
        Self {
            target,
            typed,
            merge,
            height: 0.0,
            began: false,
        }
    }

    /// The id of the field on screen.
    pub fn id(&self) -> Id {
        Id::unique(("outline field", self.target))
    }

    /// Shows the field at this place. Enter ends it, with Ctrl another follows; Shift+Enter begins
    /// a line, Escape takes it back.
    pub fn ui(&mut self, ui: &mut Ui, rect: Rect, name: &str) -> Typing {
        let id = self.id();
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let mut end = has_focus.then(|| ended(ui)).flatten();
        if let Some(words) = given(ui, id) {
            self.typed = words;
            end = Some(Typing::Done);
        }
        let line = ui.text_style_height(&egui::TextStyle::Body);
        let margin = ((super::row_height(ui) - line) / 2.0).floor();
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("outline field"));
        let response = child.name_inputs(name, |ui| {
            ui.add(
                TextEdit::multiline(&mut self.typed)
                    .id(id)
                    .desired_rows(1)
                    .desired_width(rect.width())
                    .margin(egui::vec2(8.0, margin)),
            )
        });
        ui.ctx().accesskit_node_builder(id, |node| {
            node.add_action(accesskit::Action::SetValue);
        });
        self.height = response.rect.height().max(super::row_height(ui));
        if !self.began {
            self.began = true;
            response.request_focus();
            self.select_all(ui);
            response.scroll_to_me(None);
            return Typing::GoesOn;
        }
        ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(
                id,
                EventFilter {
                    tab: false,
                    horizontal_arrows: true,
                    vertical_arrows: true,
                    escape: true,
                },
            );
        });
        match end {
            Some(end) => end,
            None if response.lost_focus() => Typing::Done,
            None => Typing::GoesOn,
        }
    }

    fn select_all(&self, ui: &Ui) {
        let id = self.id();
        let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
        let all = egui::text::CCursorRange::two(
            egui::text::CCursor::new(0),
            egui::text::CCursor::new(self.typed.chars().count()),
        );
        state.cursor.set_char_range(Some(all));
        TextEdit::store_state(ui.ctx(), id, state);
    }
}

/// Takes the key that ends the typing, and leaves what was typed before it.
fn ended(ui: &Ui) -> Option<Typing> {
    let mut end = None;
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if modifiers.command_only() && *key == Key::Enter => {
                end = end.or(Some(Typing::Next));
                false
            }
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if modifiers.is_none() => match key {
                Key::Enter => {
                    end = end.or(Some(Typing::Done));
                    false
                }
                Key::Escape => {
                    end = end.or(Some(Typing::TakenBack));
                    false
                }
                _ => true,
            },
            _ => true,
        });
    });
    end
}

/// The words that a screen reader gives the field at once.
fn given(ui: &Ui, id: Id) -> Option<String> {
    let mut words = None;
    ui.input_mut(|input| {
        input.consume_accesskit_action_requests(id, |request| {
            match (request.action, &request.data) {
                (accesskit::Action::SetValue, Some(accesskit::ActionData::Value(value))) => {
                    words = Some(value.to_string());
                    true
                }
                _ => false,
            }
        });
    });
    words
}
