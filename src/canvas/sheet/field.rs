//! Words on a sheet that are edited in place.

use egui::Ui;

use super::{Choosing, Frame, Sheet, SheetView, pointer::select_only, target_of};
use crate::{
    action::Request,
    canvas::{
        onward::Onward,
        text_edit::{FieldEnd, FieldPlace, FieldWords, TextField},
    },
    edit::Editor,
    layout::sheet::Thing,
};

/// Words of a sheet as they are typed; what they are of is the sheet's business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetDraft {
    /// The words as they are now.
    pub text: String,
}

impl FieldWords for SheetDraft {
    fn text(&mut self) -> &mut String {
        &mut self.text
    }

    fn takes_lines(&self) -> bool {
        false
    }
}

impl SheetView {
    /// Begins to edit the words of a thing, or other ones instead of them. Whether it has words.
    pub(super) fn open_field(
        &mut self,
        sheet: &dyn Sheet,
        thing: Thing,
        instead: Option<&str>,
    ) -> bool {
        if !sheet.choices(thing).is_empty() {
            self.choosing = Some(Choosing::new(thing));
            return true;
        }
        let Some(words) = sheet.words(thing) else {
            return false;
        };
        self.fields_opened += 1;
        let text = instead.map_or(words.text, str::to_owned);
        let draft = SheetDraft { text };
        let selects_all = instead.is_none();
        self.reveal = target_of(thing);
        self.field = Some((
            thing,
            TextField::new(draft, self.fields_opened, selects_all),
        ));
        true
    }

    pub(super) fn field_ui(
        &mut self,
        ui: &mut Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        let Some((thing, mut field)) = self.field.take() else {
            return;
        };
        let Some(words) = shown.words(thing).filter(|_| !frame.editor.is_read_only()) else {
            return;
        };
        let on_screen = self.camera.screen_from_map_rect(words.rect);
        let place = FieldPlace {
            words: on_screen,
            cover: on_screen.expand(4.0),
            style: words.style,
            scale: self.camera.zoom(),
        };
        let name = frame.locale.text("canvas-name-field");
        let before = field.draft.text.clone();
        match field.ui(ui, place, (frame.theme, &*name), &mut self.later) {
            FieldEnd::Open => {
                if field.draft.text != before {
                    ui.ctx().request_repaint();
                }
                self.field = Some((thing, field));
            }
            FieldEnd::Cancelled => {
                canvas.request_focus();
                ui.ctx().request_repaint();
            }
            FieldEnd::Finished(next) => {
                requests.extend(finished(shown, thing, &field));
                let next = next.and_then(|way| beside(shown, thing, way));
                match next {
                    Some(next) => {
                        requests.extend(select_only(frame, shown, next));
                        self.open_field(shown, next, None);
                    }
                    None => canvas.request_focus(),
                }
                ui.ctx().request_repaint();
            }
        }
    }

    /// Gives back the keys that came after the end of the last edit, in front of this frame's.
    pub(super) fn take_later(&mut self, ui: &Ui) {
        if !self.later.is_empty() {
            let mut events = std::mem::take(&mut self.later);
            ui.input_mut(|input| {
                events.append(&mut input.events);
                input.events = events;
            });
        }
    }

    /// Ends editing in place and asks for what it changed.
    pub fn finish_editing(&mut self, editor: &Editor, requests: &mut Vec<Request>) {
        if let (Some((thing, field)), Some(kept)) = (self.field.take(), &self.kept)
            && !editor.is_read_only()
        {
            requests.extend(finished(&*kept.sheet, thing, &field));
            self.wants_focus = true;
        }
    }
}

/// Asks for what an edit changed.
fn finished(sheet: &dyn Sheet, thing: Thing, field: &TextField<SheetDraft>) -> Option<Request> {
    let command = sheet.with_words(thing, field.draft.text.trim())?;
    Some(Request::Apply {
        command,
        merge: field.merge,
    })
}

/// The thing before or after another that has words too.
fn beside(sheet: &dyn Sheet, thing: Thing, way: Onward) -> Option<Thing> {
    let spots = sheet.spots();
    let place = spots.iter().position(|spot| spot.thing == thing)?;
    let has_words =
        |thing: &Thing| sheet.words(*thing).is_some() || !sheet.choices(*thing).is_empty();
    match way {
        Onward::NextStep | Onward::Below => {
            let mut after = spots.iter().skip(place + 1).map(|spot| spot.thing);
            after.find(has_words)
        }
        Onward::PreviousStep => {
            let mut before = spots.iter().take(place).rev().map(|spot| spot.thing);
            before.find(has_words)
        }
    }
}
