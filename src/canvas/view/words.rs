//! The map under the keyboard, and the field in which words are edited.

use egui::Ui;

use super::{Frame, View};
use crate::{
    action::Request,
    canvas::{
        draft::{Draft, OfferedPart, Subject},
        field_place::field_place,
        keyboard,
        onward::{Next, onward, place_of},
        place::rect_on_screen,
        range::Cursor,
        shown::Shown,
        text_edit::{FieldEnd, TextField},
    },
    edit::{Command, Editor, Selection, Target},
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
        self.arrow_keys(ui, frame.editor, open, requests);
        self.offer_keys(ui, frame.editor, requests);
        let ground = keyboard::Ground {
            editor: frame.editor,
            open,
            seen: self.camera.visible().size(),
        };
        let cursor = Cursor::now(self.cursor.as_ref(), frame.editor);
        for wish in keyboard::wishes(ui, ground, cursor) {
            match wish {
                keyboard::Wish::Go(cursor) => {
                    self.reveal = Some(cursor.head());
                    requests.push(Request::Select(cursor.selection().clone()));
                    self.cursor = Some(cursor);
                    ui.ctx().request_repaint();
                }
                keyboard::Wish::Edit(draft) => self.open_field(Some(draft)),
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
        if !frame.editor.can_edit_journey() {
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
                requests.extend(take_back(&field, frame.editor));
                canvas.request_focus();
                ui.ctx().request_repaint();
            }
            FieldEnd::Finished(next) => {
                finish(&field, frame.editor, requests);
                let next = next
                    .zip(frame.editor.journey())
                    .map(|(way, journey)| onward(frame.editor, journey, &field.draft, way));
                match next {
                    Some(Next::Edit(draft)) => {
                        let journey = frame.editor.journey();
                        let place = journey.and_then(|journey| place_of(journey, &draft));
                        requests.extend(place.map(|place| Request::Select(Selection::one(place))));
                        self.open_field(Some(draft));
                    }
                    Some(Next::Select(target)) => {
                        requests.push(Request::Select(Selection::one(target)));
                        canvas.request_focus();
                    }
                    Some(Next::End) | None => canvas.request_focus(),
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
    if field.draft.is_empty()
        && let Some(request) = take_back(field, editor)
    {
        requests.push(request);
        return;
    }
    let command = editor
        .journey()
        .and_then(|journey| field.draft.finish(journey));
    if let Some(command) = command {
        requests.push(Request::Apply {
            command,
            merge: field.merge,
        });
        // A feeling is an edit of a score: nothing selects it by itself, as it does what is added.
        if let Subject::NewEmotion { .. }
        | Subject::OfferedStep {
            part: OfferedPart::Feeling(_),
            ..
        } = field.draft.subject
        {
            requests.push(Request::Select(Selection::one(
                field.draft.subject.target(),
            )));
        }
    }
}

/// Takes away again what was added for these words and has got none: part of the same undo step, which then is none.
fn take_back(field: &TextField, editor: &Editor) -> Option<Request> {
    let journey = editor.journey()?;
    let is_there = |target: &Target| target.exists(editor.document(), Some(journey));
    let targets: Vec<Target> = field.taken_back.iter().copied().filter(is_there).collect();
    (!targets.is_empty()).then(|| Request::Apply {
        command: Command::Delete {
            journey: Some(journey.id),
            targets,
        },
        merge: field.merge,
    })
}
