//! The view of one map in the window: each frame from events to requests, and from document to picture.

mod arrow;
mod draw;
mod held;
mod nodes;
mod offers;
mod pointer;
mod shell;
mod words;

use std::sync::Arc;

use egui::{Event, Pos2, Sense, Ui, Vec2, WidgetInfo, accesskit};

use super::{
    Hint, access,
    camera::Camera,
    gesture::Gesture,
    hint,
    input::Input,
    lane_menu::LaneMenu,
    offer::Offer,
    range::Cursor,
    shown::{Layouts, Shown},
    text_edit::TextField,
};
use crate::{
    action::Request,
    document::{CardId, Document, JourneyId},
    edit::{Editor, Target},
    layout::map::Hit,
    locale::Locale,
    paint::egui::Pictures,
    scene::{
        Scene,
        map::{Lens, View as SceneView},
        theme::{Theme, ThemeKind},
    },
};

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
#[derive(Default)]
pub struct View {
    camera: Camera,
    gesture: Gesture,
    input: Input,
    layouts: Layouts,
    pictures: Pictures,
    scene: Option<KeptScene>,
    field: Option<TextField>,
    fields_opened: u64,
    /// Keys that came after the end of an edit in the same frame.
    later: Vec<Event>,
    lane_menu: Option<LaneMenu>,
    /// What is asked about a paste, or offered after one.
    offer: Option<Offer>,
    /// What is faded for now.
    lens: Lens,
    journey: Option<JourneyId>,
    hover: Option<Hit>,
    /// Whether the pointer is over the handle from which an arrow is drawn.
    is_over_handle: bool,
    /// The card from which an arrow is to lead, while the other one is chosen.
    arrow_from: Option<CardId>,
    /// Where the keyboard is, since it last moved.
    cursor: Option<Cursor>,
    hint: Hint,
    context_menu_at: Option<Pos2>,
    reveal: Option<Target>,
    wants_focus: bool,
    /// What carries a thing that was picked up without a button.
    held: Option<held::Held>,
    drafted: Option<Drafted>,
    /// The widget of the map, since it was last shown.
    canvas_id: Option<egui::Id>,
    /// How long moves of the camera take, from the style.
    animation_secs: f32,
    /// Whether what is carried from a panel has been well inside, so that the map may scroll at its edges.
    carried_inside: bool,
}

/// The last picture, and what it was made of.
struct KeptScene {
    shown: Shown,
    part: SceneView,
    theme: ThemeKind,
    scene: Scene,
}

/// The document as it will be with the words that are being typed, and what it was made of.
struct Drafted {
    base: Arc<Document>,
    text: String,
    document: Arc<Document>,
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View")
            .field("camera", &self.camera)
            .field("gesture", &self.gesture)
            .finish_non_exhaustive()
    }
}

/// What every part of a frame needs.
#[derive(Clone, Copy)]
struct Frame<'a> {
    editor: &'a Editor,
    theme: &'a Theme,
    locale: &'a Locale,
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
        let frame = Frame {
            editor,
            theme,
            locale,
        };
        let viewport = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(viewport);
        ui.painter()
            .rect_filled(viewport, 0.0, crate::widgets::color32(theme.paper));
        self.animation_secs = ui.style().animation_time;
        self.show_selected_curve(editor);
        let Some(open) = self.layouts.open(editor, locale, self.lens.curves) else {
            self.rest();
            return;
        };
        if self.journey != Some(open.journey.id) {
            self.begin_journey(open.journey.id);
        }
        self.camera.set_world(
            viewport,
            open.layout.size,
            Vec2::new(open.layout.labels_width, open.layout.headings_height),
        );
        let mut child = ui.new_child(
            egui::UiBuilder::new()
                .id_salt("journey map")
                .max_rect(viewport),
        );
        child.shrink_clip_rect(viewport);
        self.frame_ui(&mut child, frame, &open, requests);
    }

    /// What is faded for now.
    pub fn lens(&self) -> Lens {
        self.lens
    }

    /// Fades something, or no longer.
    pub fn set_lens(&mut self, lens: Lens) {
        self.lens = lens;
    }

    /// Shows all curves again where a score of a persona is selected whose curve is not.
    fn show_selected_curve(&mut self, editor: &Editor) {
        if let Some(alone) = self.lens.curves.alone
            && let Some(Target::Emotion(persona, _)) = editor.selection().primary()
            && persona != alone
        {
            self.lens.curves.alone = None;
        }
    }

    fn frame_ui(
        &mut self,
        ui: &mut Ui,
        frame: Frame<'_>,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let canvas = self.canvas(ui, frame, open);
        self.take_later(ui);
        self.move_camera(ui, &canvas, open);
        self.pointer(ui, &canvas, frame, open, requests);
        self.follow_offer(frame.editor);
        self.keys(ui, &canvas, frame, open, requests);
        let shown = self.shown(frame, open);
        // What is only offered is not on the open map.
        self.bring_into_view(&shown);
        self.reveal = None;
        self.paint(ui, frame.theme, &shown);
        self.overlay(ui, &canvas, frame, open, &shown);
        if frame.editor.selection().is_empty() && self.field.is_none() {
            super::edge_ring(ui, frame.theme, &canvas);
        }
        self.nodes(ui, &canvas, frame, &shown, requests);
        self.field_ui(ui, &canvas, frame, &shown, requests);
        self.lane_menu_ui(ui, frame, open, requests);
        self.offer_ui(ui, frame, &shown, requests);
        self.cursor(ui, &canvas);
        self.hint = hint::hint(&hint::Situation {
            gesture: &self.gesture,
            is_held: self.held.is_some(),
            asks: self.asks(),
            arrow: self.arrow_to_draw(),
            hover: self.hover.as_ref(),
            field: self.field.as_ref().map(|field| &field.draft),
            editor: frame.editor,
            cursor: Cursor::now(self.cursor.as_ref(), frame.editor).map(|cursor| cursor.head()),
        });
    }

    /// The one widget that takes the keyboard focus and every press.
    fn canvas(&mut self, ui: &Ui, frame: Frame<'_>, open: &Shown) -> egui::Response {
        let id = ui.scope_id().with("canvas");
        self.canvas_id = Some(id);
        let canvas = ui.interact(self.camera.viewport(), id, Sense::click_and_drag());
        let title = &open.journey.title;
        canvas.widget_info(|| {
            let name = frame
                .locale
                .format("canvas-name-map", &[("title", title.into())]);
            WidgetInfo::labeled(accesskit::Role::Group, true, name)
        });
        let cursor = Cursor::now(self.cursor.as_ref(), frame.editor);
        ui.ctx().accesskit_node_builder(id, |node| {
            if let Some(cursor) = cursor {
                let selected = access::id_of(ui.scope_id(), cursor.head());
                node.set_active_descendant(selected.accesskit_id());
            }
        });
        if std::mem::take(&mut self.wants_focus) {
            canvas.request_focus();
        }
        crate::canvas::keep_arrows(ui, id);
        canvas
    }

    /// Gives back the keys that came after the end of the last edit, in front of this frame's.
    fn take_later(&mut self, ui: &Ui) {
        if !self.later.is_empty() {
            let later = std::mem::take(&mut self.later);
            ui.input_mut(|input| {
                input.events.splice(0..0, later);
            });
        }
    }

    /// Nothing is shown: nothing goes on.
    fn rest(&mut self) {
        self.gesture = Gesture::Idle;
        self.held = None;
        self.field = None;
        self.offer = None;
        self.arrow_from = None;
        self.hover = None;
        self.cursor = None;
        self.journey = None;
        self.hint = Hint::default();
    }

    fn begin_journey(&mut self, journey: JourneyId) {
        self.rest();
        self.journey = Some(journey);
        self.camera.forget_place();
    }
}
