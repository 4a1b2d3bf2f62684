//! What the shell does with whichever view is shown: the map, or a sheet.

use std::sync::Arc;

use egui::Context;

use crate::{
    action::{Request, ViewKind},
    canvas::Zoom,
    document::Document,
    edit::{Editor, MergeKey, Selection, Target},
};

use super::view_of;
use crate::app::shell::{Screen, Shell};

impl Shell {
    /// Shows a view of the document.
    pub(in crate::app) fn show_view(&mut self, view: ViewKind) {
        if self.views.shown == view {
            return;
        }
        self.views.show(view);
        if view == ViewKind::Map {
            self.view.take_focus();
        }
    }

    /// Gives the keyboard to the view that is shown.
    pub(in crate::app) fn focus_view(&mut self) {
        match self.views.sheet_mut() {
            Some(sheet) => sheet.take_focus(),
            None => self.view.take_focus(),
        }
    }

    /// Brings this into view, on the view where it is seen.
    pub(in crate::app) fn reveal(&mut self, target: Target) {
        self.show_view(view_of(self.views.shown, target));
        match self.views.sheet_mut() {
            Some(sheet) => sheet.reveal(target),
            None => self.view.reveal(target),
        }
    }

    /// Selects this and brings it into view.
    pub(in crate::app) fn select_and_reveal(&mut self, ctx: &Context, target: Target) {
        if let Some(session) = &mut self.session {
            session.editor.select(Selection::one(target));
            self.reveal(target);
            ctx.request_repaint();
        }
    }

    /// Whether words are being edited in place.
    pub(in crate::app) fn is_editing_text(&self) -> bool {
        let on_sheet = |sheet: &crate::canvas::sheet::SheetView| sheet.is_editing_text();
        self.view.is_editing_text() || self.views.sheet().is_some_and(on_sheet)
    }

    /// Whether a letter that is typed now begins an edit on the map or sheet: it has the keyboard, and something is selected.
    pub(in crate::app) fn types_on_canvas(&self, ctx: &Context) -> bool {
        let has_keyboard = match self.views.sheet() {
            Some(sheet) => sheet.has_keyboard(ctx),
            None => self.view.has_keyboard(ctx),
        };
        let is_selected =
            |editor: &Editor| !editor.is_read_only() && !editor.selection().is_empty();
        self.screen == Screen::Map && has_keyboard && self.editor().is_some_and(is_selected)
    }

    /// Ends editing in place and asks for what it changed.
    pub(in crate::app) fn finish_editing(&mut self, requests: &mut Vec<Request>) {
        let Some(session) = &self.session else {
            return;
        };
        self.view.finish_editing(&session.editor, requests);
        if let Some(sheet) = self.views.sheet_mut() {
            sheet.finish_editing(&session.editor, requests);
        }
    }

    /// Begins to edit the words of this in place, where it is seen.
    pub(in crate::app) fn edit_text(
        &mut self,
        ctx: &Context,
        target: Target,
        replace_with: Option<&str>,
    ) {
        if self.outline.is_at_hand(ctx) {
            if let Some(session) = &self.session {
                self.outline.edit_text(&session.editor, target);
            }
            ctx.request_repaint();
            return;
        }
        self.show_view(view_of(self.views.shown, target));
        let Some(session) = &self.session else {
            return;
        };
        match self.views.sheet_mut() {
            Some(sheet) => sheet.edit_text(target, None),
            None => self.view.edit_text(&session.editor, target, replace_with),
        }
        ctx.request_repaint();
    }

    /// Lets the words of what was added just now be typed, as part of the same undo step.
    pub(in crate::app) fn edit_new(&mut self, ctx: &Context, target: Target) {
        if self.outline.is_at_hand(ctx)
            && let Some(session) = &mut self.session
        {
            self.outline.edit_new(&mut session.editor, target);
            ctx.request_repaint();
            return;
        }
        self.show_view(view_of(self.views.shown, target));
        let Some(session) = &mut self.session else {
            return;
        };
        match self.views.sheet_mut() {
            Some(sheet) => {
                let key = MergeKey {
                    target,
                    field: "words",
                };
                session.editor.keep_open(key);
                sheet.edit_text(target, Some(key));
            }
            None => self.view.edit_new(&mut session.editor, target),
        }
        ctx.request_repaint();
    }

    /// Keeps the keys of words that are typed on the view for it, before a frame begins.
    pub(in crate::app) fn hold_words(&mut self, ctx: &Context, events: &mut Vec<egui::Event>) {
        if self.screen != Screen::Map {
            return;
        }
        match self.views.sheet_mut() {
            Some(sheet) => sheet.hold_keys(ctx, events),
            None => self.view.hold_keys(ctx, events),
        }
    }

    /// Whether the view has keys of words left that are for the next frame.
    pub(in crate::app) fn has_keys_left(&self) -> bool {
        match self.views.sheet() {
            Some(sheet) => sheet.has_keys_left(),
            None => self.view.has_keys_left(),
        }
    }

    /// The document with the words that are being typed.
    pub(in crate::app) fn drafted(&mut self) -> Option<Arc<Document>> {
        let editor = &self.session.as_ref()?.editor;
        let in_list = self.outline.document_with_draft(editor);
        if in_list.is_some() {
            return in_list;
        }
        match self.views.sheet() {
            Some(sheet) => sheet.document_with_draft(editor),
            None => self.view.document_with_draft(editor),
        }
    }

    /// Zooms the view.
    pub(in crate::app) fn zoom(&mut self, zoom: Zoom) {
        if !self.views.zoom(zoom) {
            self.view.zoom(zoom);
        }
    }

    /// All of the view in the window.
    pub(in crate::app) fn fit_view(&mut self) {
        if !self.views.fit() {
            self.view.fit_map();
        }
    }

    /// What is selected in the window.
    pub(in crate::app) fn fit_selection(&mut self) {
        let Some(session) = &self.session else {
            return;
        };
        match self.views.sheet_mut() {
            Some(sheet) => sheet.fit_selection(&session.editor),
            None => self.view.fit_selection(&session.editor),
        }
    }

    /// The scale of the view, 1 being life size.
    pub(in crate::app) fn scale(&self) -> f32 {
        self.views.scale().unwrap_or_else(|| self.view.scale())
    }
}
