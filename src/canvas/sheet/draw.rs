//! What is seen of a sheet: the picture, and what lies over it and is never exported.

use std::sync::Arc;

use egui::{CursorIcon, Pos2, Shape, Stroke, StrokeKind, Ui};
use emath::TSTransform;

use super::{Frame, KeptScene, Sheet, SheetView, is_selected, pointer::Press, thing_of};
use crate::{layout::sheet::Thing, paint::egui::paint, scene::theme::radius, widgets::color32};

/// Width of the ring around what is selected, in points.
const RING: f32 = 2.5;
/// From a thing to its ring, in points.
const RING_GAP: f32 = 1.5;

impl SheetView {
    pub(super) fn paint(&mut self, ui: &Ui, frame: Frame<'_>, shown: &Arc<dyn Sheet>) {
        let kind = frame.theme.kind;
        let is_kept = self
            .scene
            .as_ref()
            .is_some_and(|kept| Arc::ptr_eq(&kept.sheet, shown) && kept.theme == kind);
        if !is_kept {
            self.scene = Some(KeptScene {
                sheet: Arc::clone(shown),
                theme: kind,
                scene: shown.scene(frame.theme),
            });
        }
        if let Some(kept) = &self.scene {
            let origin = self.camera.screen_from_map(Pos2::ZERO);
            let transform = TSTransform::new(origin.to_vec2(), self.camera.zoom());
            paint(&kept.scene, ui.painter(), transform, &mut self.pictures);
        }
    }

    /// Rings around what is selected and pointed at.
    pub(super) fn overlay(
        &self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &dyn Sheet,
    ) {
        let theme = frame.theme;
        let selection = frame.editor.selection();
        let accent = color32(theme.accent);
        if let Some(thing) = self.hover.filter(|thing| !is_selected(selection, *thing)) {
            self.ring(ui, shown, thing, Stroke::new(1.5, color32(theme.mark)));
        }
        for target in selection.targets() {
            if let Some(thing) = thing_of(*target) {
                self.ring(ui, shown, thing, Stroke::new(RING, accent));
            }
        }
        let primary = selection.primary().and_then(thing_of);
        if let Some(thing) = primary.filter(|_| canvas.has_focus()) {
            // A second, wider ring says where the keyboard is, also among several selected things.
            if let Some(rect) = super::rect_on_screen(&self.camera, shown, thing) {
                let outer = rect.expand(RING_GAP + RING + 1.5);
                let stroke = Stroke::new(1.0, color32(theme.ink));
                let corner = radius::CONTROL * self.camera.zoom() + RING_GAP + RING;
                let ring = Shape::rect_stroke(outer, corner, stroke, StrokeKind::Outside);
                ui.painter().add(ring);
            }
        }
        if selection.is_empty() && self.field.is_none() {
            crate::canvas::edge_ring(ui, theme, canvas);
        }
        self.cursor(ui, canvas, shown);
    }

    fn ring(&self, ui: &Ui, shown: &dyn Sheet, thing: Thing, stroke: Stroke) {
        let Some(rect) = super::rect_on_screen(&self.camera, shown, thing) else {
            return;
        };
        let corner = radius::CONTROL * self.camera.zoom() + RING_GAP;
        let ring = Shape::rect_stroke(rect.expand(RING_GAP), corner, stroke, StrokeKind::Outside);
        ui.painter().add(ring);
    }

    fn cursor(&self, ui: &Ui, canvas: &egui::Response, shown: &dyn Sheet) {
        let is_over = canvas.contains_pointer() || self.press != Press::None;
        if !is_over || self.field.is_some() {
            return;
        }
        let icon = match self.press {
            Press::Drag { .. } | Press::Pan(_) => CursorIcon::Grabbing,
            Press::None | Press::Down { .. } => match self.hover {
                Some(thing) if shown.dragged(thing, Pos2::ZERO).is_some() => CursorIcon::Grab,
                Some(_) => CursorIcon::PointingHand,
                None => CursorIcon::Default,
            },
        };
        ui.ctx().set_cursor_icon(icon);
    }
}
