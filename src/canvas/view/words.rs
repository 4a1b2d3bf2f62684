//! The map under the keyboard, and the field in which words are edited.

use egui::Ui;

use super::{Frame, View};
use crate::{
    action::{Action, Request},
    canvas::{
        draft::{Draft, Subject, cell_of, onward},
        field_place::field_place,
        keyboard,
        place::rect_on_screen,
        shown::Shown,
        text_edit::{FieldEnd, TextField},
    },
    edit::{Editor, Selection},
};

impl View {
    pub(super) fn open_field(&mut self, draft: Option<Draft>) {
        if let Some(draft) = draft {
            self.fields_opened += 1;
            let is_name = !draft.takes_lines();
            self.reveal = Some(draft.subject.target());
            self.field = Some(TextField::new(draft, self.fields_opened, is_name));
        }
    }

    /// Arrows, typing, Enter and the menu key, when the map has the keyboard focus or nothing has.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let focused = ui.memory(egui::Memory::focused);
        let is_ours = focused.is_none_or(|id| id == canvas.id);
        let is_free = self.field.is_none() && self.gesture.is_idle() && self.lane_menu.is_none();
        if !is_ours || !is_free || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        for wish in keyboard::wishes(ui, frame.editor, open) {
            match wish {
                keyboard::Wish::Go(target) => {
                    self.reveal = Some(target);
                    requests.push(Request::Select(Selection::one(target)));
                    ui.ctx().request_repaint();
                }
                keyboard::Wish::Extend(target) => {
                    let mut selection = frame.editor.selection().clone();
                    selection.add(target);
                    self.reveal = Some(target);
                    requests.push(Request::Select(selection));
                    ui.ctx().request_repaint();
                }
                keyboard::Wish::Edit(draft) => self.open_field(Some(draft)),
                keyboard::Wish::Delete => requests.push(Request::Do(Action::Delete)),
                keyboard::Wish::SelectNone => {
                    requests.push(Request::Select(Selection::default()));
                }
                keyboard::Wish::Menu => {
                    let primary = frame.editor.selection().primary();
                    let rect = primary
                        .and_then(|target| rect_on_screen(&self.camera, &open.layout, target));
                    let at = rect.map_or(self.camera.body().center(), |rect| rect.center());
                    self.context_menu_at = Some(at);
                }
            }
        }
    }

    pub(super) fn field_ui(
        &mut self,
        ui: &mut Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let Some(mut field) = self.field.take() else {
            return;
        };
        if frame.editor.is_read_only() {
            return;
        }
        let target = field.draft.subject.target();
        let Some(place) = field_place(&self.camera, shown, target) else {
            return;
        };
        let name = frame.locale.text("canvas-name-field");
        let words = field.draft.text.clone();
        let look = (frame.theme, &*name);
        match field.ui(ui, place, look, &mut self.later) {
            FieldEnd::Open => {
                if field.draft.text != words {
                    self.reveal = Some(target);
                    ui.ctx().request_repaint();
                }
                self.field = Some(field);
            }
            FieldEnd::Cancelled => {
                canvas.request_focus();
                ui.ctx().request_repaint();
            }
            FieldEnd::Finished(next) => {
                finish(&field, frame.editor, requests);
                let subject = field.draft.subject;
                let goes_on = next.is_some();
                let next = next.and_then(|way| {
                    let journey = frame.editor.journey()?;
                    onward(frame.editor, journey, subject, way)
                });
                // At the last step the cell is selected and not the card, so that what is typed next replaces nothing.
                let entered = match next.as_ref().map(|draft| draft.subject) {
                    Some(Subject::Existing(target)) => Some(target),
                    None if goes_on => {
                        let journey = frame.editor.journey();
                        journey.and_then(|journey| cell_of(journey, subject))
                    }
                    Some(_) | None => None,
                };
                if let Some(target) = entered {
                    requests.push(Request::Select(Selection::one(target)));
                }
                match next {
                    Some(draft) => self.open_field(Some(draft)),
                    None => canvas.request_focus(),
                }
                ui.ctx().request_repaint();
            }
        }
    }

    pub(super) fn lane_menu_ui(
        &mut self,
        ui: &Ui,
        frame: Frame<'_>,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        if let Some(menu) = self.lane_menu {
            let place = (frame.editor, open.journey.id);
            let (command, stays) = menu.ui(ui, place, frame.theme, frame.locale);
            if let Some(command) = command {
                requests.push(Request::Apply {
                    command,
                    merge: None,
                });
            }
            if !stays {
                self.lane_menu = None;
            }
        }
    }
}

/// Asks for what an edit changed.
pub(super) fn finish(field: &TextField, editor: &Editor, requests: &mut Vec<Request>) {
    let command = editor
        .journey()
        .and_then(|journey| field.draft.finish(journey));
    if let Some(command) = command {
        requests.push(Request::Apply {
            command,
            merge: field.merge,
        });
    }
}
