//! The view of one map in the window.

use egui::{Pos2, Ui, Vec2};

use crate::{
    action::Request,
    edit::{Editor, Target},
    locale::Locale,
    scene::theme::Theme,
};

use super::{Hint, camera::Camera};

/// Which way to zoom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoom {
    /// Larger.
    In,
    /// Smaller.
    Out,
    /// Life size.
    Actual,
}

/// The view of one map: camera, what the pointer is doing, the words being edited, and caches.
#[derive(Debug, Default)]
pub struct View {
    camera: Camera,
    context_menu_at: Option<Pos2>,
    hint: Hint,
}

impl View {
    /// A view that has shown nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws the journey that the editor shows in all of the room that is left, and asks for what pointer and keys want.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        editor: &Editor,
        theme: &Theme,
        locale: &Locale,
        requests: &mut Vec<Request>,
    ) {
        let _ = (ui, editor, theme, locale, requests);
    }

    /// Where the menu is asked for, on the screen; asked once.
    pub fn take_context_menu(&mut self) -> Option<Pos2> {
        self.context_menu_at.take()
    }

    /// What the next click or key would do.
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Begins to edit the words of this in place; with a new beginning where typing replaces them.
    pub fn edit_text(&mut self, editor: &Editor, target: Target, replace_with: Option<String>) {
        let _ = (editor, target, replace_with);
    }

    /// Whether words are being edited in place: single letters are then text.
    pub fn is_editing_text(&self) -> bool {
        false
    }

    /// Ends editing in place and asks for what it changed: before saving, undoing, or showing another journey.
    pub fn finish_editing(&mut self, editor: &Editor, requests: &mut Vec<Request>) {
        let _ = (editor, requests);
    }

    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        false
    }

    /// Gives the map the keyboard focus in the next frame.
    pub fn take_focus(&mut self) {}

    /// The whole map in the view.
    pub fn fit_map(&mut self) {
        self.camera.fit_map(0.0);
    }

    /// What is selected in the view.
    pub fn fit_selection(&mut self, editor: &Editor) {
        let _ = editor;
    }

    /// Zooms around the middle of the view.
    pub fn zoom(&mut self, zoom: Zoom) {
        match zoom {
            Zoom::In => self.camera.zoom_step(true, 0.0),
            Zoom::Out => self.camera.zoom_step(false, 0.0),
            Zoom::Actual => self.camera.zoom_to(1.0, 0.0),
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

    /// Brings this into view, if it is not.
    pub fn reveal(&mut self, target: Target) {
        let _ = target;
    }

    /// Another document is open: begin at its upper left corner, and forget what was going on.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}
