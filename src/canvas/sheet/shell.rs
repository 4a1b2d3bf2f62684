//! What the shell asks of a view of a sheet and tells it.

use std::sync::Arc;

use egui::{Pos2, Rect};

use super::{SheetView, rect_on_screen, thing_of};
use crate::{
    canvas::{Hint, Zoom},
    document::Document,
    edit::{Editor, MergeKey, Target},
    layout::sheet::Thing,
};

impl SheetView {
    /// Where the menu is asked for, on the screen; asked once.
    pub fn take_context_menu(&mut self) -> Option<Pos2> {
        self.context_menu_at.take()
    }

    /// What was clicked that cannot be selected, such as a heading; asked once.
    pub fn take_clicked(&mut self) -> Option<Thing> {
        self.clicked.take()
    }

    /// What the next click or key would do.
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Begins to edit the words of this in place, in the next frame: what was added just now is on the sheet only then.
    /// With a key, the words become part of the step that added it.
    pub fn edit_text(&mut self, target: Target, merge: Option<MergeKey>) {
        self.edit_wanted = thing_of(target).map(|thing| (thing, merge));
    }

    /// Takes the keys of the words that are being typed out of a frame's input, before anything else sees them; they come
    /// back when the sheet has its turn.
    pub fn hold_keys(&mut self, ctx: &egui::Context, events: &mut Vec<egui::Event>) {
        let is_typing = self.field.is_some() || self.edit_wanted.is_some();
        let has_keyboard = self.has_keyboard(ctx);
        crate::canvas::hold_words(is_typing, has_keyboard, events, &mut self.later);
    }

    /// Whether keys of words are left over for the next frame.
    pub fn has_keys_left(&self) -> bool {
        !self.later.is_empty()
    }

    /// Whether what is typed comes to the sheet.
    pub fn has_keyboard(&self, ctx: &egui::Context) -> bool {
        let on_sheet = |id| ctx.memory(|memory| memory.has_focus(id));
        self.canvas_id.is_some_and(on_sheet)
    }

    /// Whether words are being edited in place.
    pub fn is_editing_text(&self) -> bool {
        self.field.is_some()
    }

    /// The document with the words that are being typed, for the recovery copy.
    pub fn document_with_draft(&self, editor: &Editor) -> Option<Arc<Document>> {
        let (thing, field) = self.field.as_ref()?;
        let sheet = &self.kept.as_ref()?.sheet;
        let command = sheet.with_words(*thing, field.draft.text.trim())?;
        editor.preview(&command).ok()
    }

    /// Gives the sheet the keyboard focus in the next frame.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// The whole sheet in the view.
    pub fn fit(&mut self) {
        self.is_moved = false;
    }

    /// Zooms around the middle of the view.
    pub fn zoom(&mut self, zoom: Zoom) {
        self.is_moved = true;
        match zoom {
            Zoom::In => self.camera.zoom_step(true, self.animation_secs),
            Zoom::Out => self.camera.zoom_step(false, self.animation_secs),
            Zoom::Actual => self.camera.zoom_to(1.0, self.animation_secs),
        }
    }

    /// What is selected in the view.
    pub fn fit_selection(&mut self, editor: &Editor) {
        let Some(kept) = &self.kept else {
            return;
        };
        let targets = editor.selection().targets().iter();
        let rect = targets
            .filter_map(|target| thing_of(*target))
            .filter_map(|thing| {
                let mut spots = kept.sheet.spots().iter().rev();
                spots.find(|spot| spot.thing == thing).map(|spot| spot.rect)
            })
            .reduce(Rect::union);
        if let Some(rect) = rect {
            self.is_moved = true;
            self.camera.fit_rect(rect, self.animation_secs);
        }
    }

    /// The scale, 1 being life size.
    pub fn scale(&self) -> f32 {
        self.camera.zoom()
    }

    /// Brings this into view in the next frame, if it is not.
    pub fn reveal(&mut self, target: Target) {
        self.reveal = Some(target);
    }

    /// Where this is on the screen, if it is on the sheet.
    pub fn rect_on_screen(&self, target: Target) -> Option<Rect> {
        let sheet = &self.kept.as_ref()?.sheet;
        rect_on_screen(&self.camera, &**sheet, thing_of(target)?)
    }

    /// Another document is open, or another view: forget what was going on.
    pub fn rest(&mut self) {
        self.press = super::Press::None;
        self.field = None;
        self.choosing = None;
        self.clicked = None;
        self.hover = None;
        self.preview = None;
        self.later.clear();
        self.reveal = None;
        self.edit_wanted = None;
    }

    /// Another document is open: begin anew.
    pub fn forget(&mut self) {
        self.rest();
        self.kept = None;
        self.scene = None;
        self.is_moved = false;
        self.camera.forget_place();
    }
}
