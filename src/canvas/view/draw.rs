//! What is seen: the picture, what lies over it, the nodes for screen readers, and the cursor.

use egui::{CursorIcon, Key, Pos2, Ui};
use emath::TSTransform;

use super::{Frame, KeptScene, View};
use crate::{
    canvas::{
        draft::Subject,
        gesture::{Gesture, snapped},
        offer::Offer,
        overlay::Overlay,
        range::Cursor,
        shown::Shown,
    },
    edit::{Editor, arrange::persona_to_score},
    layout::{
        map::{CardPart, Hit},
        metrics::size,
    },
    paint::egui::paint,
    scene::{
        map::{Detail, Part, View as SceneView, map_scene},
        theme::Theme,
    },
};

/// Words smaller than this on screen, in points, are not drawn: cards become blocks.
const READABLE: f32 = 5.0;

impl View {
    /// The open document, or what a draft or drag would make of it.
    pub(super) fn shown(&mut self, frame: Frame<'_>, open: &Shown) -> Shown {
        let draft = self
            .field
            .as_ref()
            .and_then(|field| field.draft.preview(&open.journey));
        let offered = self.offer.as_ref().and_then(Offer::preview);
        let command = draft.as_ref().or(self.gesture.preview()).or(offered);
        let Some(command) = command else {
            self.layouts.forget_preview();
            return open.clone();
        };
        let preview = self.layouts.preview(frame.editor, frame.locale, command);
        preview.unwrap_or_else(|| open.clone())
    }

    pub(super) fn paint(&mut self, ui: &Ui, theme: &Theme, shown: &Shown) {
        let zoom = self.camera.zoom();
        let part = SceneView {
            rect: self.camera.visible(),
            frozen_scale: self.camera.pane_scale(),
            detail: if size::BODY * zoom < READABLE {
                Detail::Blocks
            } else {
                Detail::Full
            },
            lens: self.lens,
        };
        let is_kept = self.scene.as_ref().is_some_and(|kept| {
            std::sync::Arc::ptr_eq(&kept.shown.layout, &shown.layout)
                && std::sync::Arc::ptr_eq(&kept.shown.document, &shown.document)
                && kept.part == part
                && kept.theme == theme.kind
        });
        if !is_kept {
            self.scene = Some(KeptScene {
                shown: shown.clone(),
                part,
                theme: theme.kind,
                scene: map_scene(
                    &shown.layout,
                    &shown.document,
                    &shown.journey,
                    theme,
                    &Part::View(part),
                ),
            });
        }
        if let Some(kept) = &self.scene {
            let origin = self.camera.screen_from_map(Pos2::ZERO);
            let transform = TSTransform::new(origin.to_vec2(), zoom);
            paint(&kept.scene, ui.painter(), transform, &mut self.pictures);
        }
    }

    pub(super) fn overlay(
        &self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        open: &Shown,
        shown: &Shown,
    ) {
        let overlay = Overlay {
            painter: ui.painter(),
            camera: &self.camera,
            shown,
            theme: frame.theme,
            locale: frame.locale,
        };
        let is_free = self.gesture.is_idle() && self.field.is_none();
        if frame.editor.can_edit_journey() {
            overlay.add_places(self.hover.as_ref());
        }
        if let Some(hit) = self.hover.as_ref().filter(|_| is_free) {
            overlay.hover(hit, score_to_add(frame.editor, open, hit, ui));
        }
        let offered = self.offer.as_ref().and_then(Offer::preview);
        let offered = offered.filter(|_| self.gesture.preview().is_none());
        if let Some(command) = offered {
            overlay.landing(command);
        } else if self.gesture.preview().is_none() {
            let selection = frame.editor.selection();
            overlay.selection(selection, canvas.has_focus());
            if frame.editor.can_edit_journey() && self.field.is_none() {
                match self.arrow_from {
                    Some(card) => overlay.arrow_from(card),
                    None if self.gesture.is_idle() => overlay.arrow_handle(selection),
                    None => {}
                }
            }
            if let Some(cursor) = Cursor::now(self.cursor.as_ref(), frame.editor) {
                overlay.cursor(cursor.head(), selection);
            }
        }
        if let Some(field) = &self.field
            && let Subject::OfferedStep { step, .. } = field.draft.subject
        {
            overlay.offered(step);
        }
        overlay.gesture(&self.gesture, &open.layout);
        overlay.hints();
    }

    pub(super) fn cursor(&self, ui: &Ui, canvas: &egui::Response) {
        let is_over = canvas.contains_pointer() || !self.gesture.is_idle();
        if !is_over || self.field.is_some() {
            return;
        }
        let space = ui.input(|input| input.key_down(Key::Space));
        let icon = match &self.gesture {
            Gesture::Pan(_) => CursorIcon::Grabbing,
            Gesture::DragCards(drag) if drag.doubles() && drag.command().is_some() => {
                CursorIcon::Copy
            }
            Gesture::DragCards(_) | Gesture::DragPart(_) | Gesture::DragPalette(_) => {
                if self.gesture.preview().is_some() {
                    CursorIcon::Grabbing
                } else {
                    CursorIcon::NotAllowed
                }
            }
            Gesture::ResizeCard(_) => CursorIcon::ResizeHorizontal,
            Gesture::DragPoint(_) => CursorIcon::ResizeVertical,
            Gesture::Marquee(_) | Gesture::DrawArrow(_) => CursorIcon::Crosshair,
            Gesture::Idle | Gesture::Pressing(_) if space => CursorIcon::Grab,
            Gesture::Idle if self.is_over_handle => CursorIcon::Crosshair,
            Gesture::Idle | Gesture::Pressing(_) => match self.hover {
                Some(Hit::Card {
                    part: CardPart::RightEdge,
                    ..
                }) => CursorIcon::ResizeHorizontal,
                Some(Hit::EmotionPoint { .. }) => CursorIcon::ResizeVertical,
                Some(
                    Hit::Arrow { .. }
                    | Hit::Legend { .. }
                    | Hit::Gap(_)
                    | Hit::AddStep { .. }
                    | Hit::AddStage { .. }
                    | Hit::AddLane { .. },
                ) => CursorIcon::PointingHand,
                Some(
                    Hit::Card {
                        part: CardPart::Body,
                        ..
                    }
                    | Hit::EmotionCell { .. }
                    | Hit::Cell { .. }
                    | Hit::StepHeading(_)
                    | Hit::StageHeading(_)
                    | Hit::LaneLabel(_)
                    | Hit::Nothing,
                )
                | None => CursorIcon::Default,
            },
        };
        ui.ctx().set_cursor_icon(icon);
    }
}

/// The score that a click here would give, if it would give one.
fn score_to_add(editor: &Editor, open: &Shown, hit: &Hit, ui: &Ui) -> Option<f64> {
    let Hit::EmotionCell { step, score, .. } = hit else {
        return None;
    };
    if !editor.can_edit_journey() {
        return None;
    }
    persona_to_score(editor.selection(), &open.journey, *step)?;
    let is_free = ui.input(|input| input.modifiers.alt);
    Some(if is_free { *score } else { snapped(*score) })
}
