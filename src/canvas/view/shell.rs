//! What the shell asks of a view and tells it.

use egui::{Event, Pos2, Rect, Vec2};

use std::sync::Arc;

use super::{Drafted, View, Zoom, words::finish};
use crate::{
    action::Request,
    canvas::{
        Hint,
        draft::Draft,
        gesture::target_of,
        keyboard,
        place::{rect_in_map, rect_on_screen},
    },
    document::Document,
    edit::{CardPlace, Editor, MergeKey, Target},
};

impl View {
    /// Where the menu is asked for, on the screen; asked once.
    pub fn take_context_menu(&mut self) -> Option<Pos2> {
        self.context_menu_at.take()
    }

    /// What the next click or key would do.
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Begins to edit the words of this in place; with a new beginning where typing replaces them. A cell begins a card.
    pub fn edit_text(&mut self, editor: &Editor, target: Target, replace_with: Option<&str>) {
        let Some(journey) = editor.journey().filter(|_| editor.can_edit_journey()) else {
            return;
        };
        let mut draft = keyboard::draft_for(editor, journey, target);
        if let (Some(draft), Some(text)) = (&mut draft, replace_with) {
            text.clone_into(&mut draft.text);
        }
        let begins_anew = replace_with.is_some();
        self.open_field(draft);
        if let Some(field) = self.field.as_mut().filter(|_| begins_anew) {
            field.put_cursor_at_end();
        }
    }

    /// Begins to edit the words of what the last step added; they become part of that step.
    pub fn edit_new(&mut self, editor: &mut Editor, target: Target) {
        self.edit_text(editor, target, None);
        if let Some(field) = self
            .field
            .as_mut()
            .filter(|field| field.draft.subject.target() == target)
        {
            let key = MergeKey {
                target,
                field: "words",
            };
            editor.keep_open(key);
            field.merge = Some(key);
        }
    }

    /// Takes these back where what is edited now is left without words.
    pub fn takes_back(&mut self, target: Target, added: Vec<Target>) {
        if let Some(field) = &mut self.field
            && field.draft.subject.target() == target
        {
            field.taken_back = added;
        }
    }

    /// Begins a new card at this place: it is made when words have been typed on it.
    pub fn begin_card(&mut self, editor: &Editor, place: CardPlace) {
        if editor.can_edit_journey() {
            self.reveal(Target::Cell(place.lane, place.step));
            self.open_field(Some(Draft::new_card(editor, place)));
        }
    }

    /// Whether words are being edited in place: single letters are then text.
    pub fn is_editing_text(&self) -> bool {
        self.field.is_some()
    }

    /// Whether what is typed comes to the map.
    pub fn has_keyboard(&self, ctx: &egui::Context) -> bool {
        let on_map = |id| ctx.memory(|memory| memory.has_focus(id));
        self.canvas_id.is_some_and(on_map)
    }

    /// Takes the keys of the words that are being typed out of a frame's input, before anything else sees them; they come
    /// back when the map has its turn. On a slow machine one frame can bring words, Tab and Enter together: egui would
    /// move the focus to a button at the Tab, and the Enter would press it.
    pub fn hold_keys(&mut self, ctx: &egui::Context, events: &mut Vec<Event>) {
        let has_keyboard = self.has_keyboard(ctx);
        crate::canvas::hold_words(self.field.is_some(), has_keyboard, events, &mut self.later);
    }

    /// Whether keys of words are left over for the next frame.
    pub fn has_keys_left(&self) -> bool {
        !self.later.is_empty()
    }

    /// The document with the words that are being typed, for the recovery copy. The same pointer as long as nothing changes.
    pub fn document_with_draft(&mut self, editor: &Editor) -> Option<Arc<Document>> {
        let draft = &self.field.as_ref()?.draft;
        let base = editor.document();
        if let Some(kept) = &self.drafted
            && Arc::ptr_eq(&kept.base, base)
            && kept.text == draft.text
        {
            return Some(Arc::clone(&kept.document));
        }
        let command = draft.finish(editor.journey()?)?;
        let document = editor.preview(&command).ok()?;
        self.drafted = Some(Drafted {
            base: Arc::clone(base),
            text: draft.text.clone(),
            document: Arc::clone(&document),
        });
        Some(document)
    }

    /// Ends editing in place and asks for what it changed: before saving, undoing, or showing another journey.
    pub fn finish_editing(&mut self, editor: &Editor, requests: &mut Vec<Request>) {
        if let Some(field) = self.field.take() {
            finish(&field, editor, requests);
            self.wants_focus = true;
        }
    }

    /// What is under the pointer and can be selected.
    pub fn target_under_pointer(&self) -> Option<Target> {
        self.hover.as_ref().and_then(target_of)
    }

    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        !self.gesture.is_idle()
    }

    /// Gives the map the keyboard focus in the next frame.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// The whole map in the view.
    pub fn fit_map(&mut self) {
        self.camera.fit_map(self.animation_secs);
    }

    /// What is selected in the view; the whole map where that has no place.
    pub fn fit_selection(&mut self, editor: &Editor) {
        let layout = self.layouts.last().map(|shown| &shown.layout);
        let rect = layout.and_then(|layout| {
            let targets = editor.selection().targets().iter();
            targets
                .filter_map(|target| rect_in_map(layout, *target))
                .reduce(Rect::union)
        });
        match rect {
            Some(rect) => self.camera.fit_rect(rect, self.animation_secs),
            None => self.fit_map(),
        }
    }

    /// Zooms around the middle of the view.
    pub fn zoom(&mut self, zoom: Zoom) {
        match zoom {
            Zoom::In => self.camera.zoom_step(true, self.animation_secs),
            Zoom::Out => self.camera.zoom_step(false, self.animation_secs),
            Zoom::Actual => self.camera.zoom_to(1.0, self.animation_secs),
        }
    }

    /// Zooms by a factor around the middle of the view, at once.
    pub fn zoom_by(&mut self, factor: f32) {
        let middle = self.camera.viewport().center();
        self.camera.zoom_at(middle, factor);
    }

    /// Moves the map by so many points, at once.
    pub fn pan_by(&mut self, delta_on_screen: Vec2) {
        self.camera.pan(delta_on_screen);
    }

    /// The scale, 1 being life size.
    pub fn scale(&self) -> f32 {
        self.camera.zoom()
    }

    /// Brings this into view in the next frame, if it is not.
    pub fn reveal(&mut self, target: Target) {
        self.reveal = Some(target);
    }

    /// Where this is on the screen, if it is on the map.
    pub fn rect_on_screen(&self, target: Target) -> Option<Rect> {
        let shown = self.layouts.last()?;
        rect_on_screen(&self.camera, &shown.layout, target)
    }

    /// Whether the map itself is at this point of the screen, and no heading or lane name.
    pub fn shows_map_at(&self, pos_on_screen: Pos2) -> bool {
        self.camera.body().contains(pos_on_screen)
    }

    /// How many times something was laid out; a frame in which nothing changed adds none.
    pub fn layouts_made(&self) -> usize {
        self.layouts.made()
    }

    /// Another document is open: begin at its upper left corner, and forget what was going on.
    pub fn forget(&mut self) {
        self.rest();
        self.camera.forget_place();
        self.later.clear();
        self.lane_menu = None;
        self.reveal = None;
    }
}
