//! The view of one map in the window: each frame from events to requests, and from document to picture.

use egui::{CursorIcon, Event, Key, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, accesskit};
use emath::TSTransform;

use super::{
    Hint, access,
    camera::Camera,
    draft::{Draft, onward},
    field_place::field_place,
    gesture::{Board, Carried, Gesture, Intent, PointerEvent, hit_at, persona_to_score, snapped},
    hint,
    input::{self, Input},
    keyboard,
    lane_menu::LaneMenu,
    overlay::Overlay,
    place::{axes_of, rect_in_map, rect_on_screen},
    shown::{Layouts, Shown},
    text_edit::{FieldEnd, TextField},
};
use crate::{
    action::{Action, Request},
    document::{JourneyId, LaneKind},
    edit::{CardPlace, Editor, Selection, Target},
    layout::{
        map::{CardPart, Hit},
        metrics::size,
    },
    locale::Locale,
    paint::egui::{Pictures, paint},
    scene::{
        Scene,
        map::{Detail, Part, View as SceneView, map_scene},
        theme::{Theme, ThemeKind},
    },
    widgets::PaletteItem,
};

/// Words smaller than this on screen, in points, are not drawn: cards become blocks.
const READABLE: f32 = 5.0;

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
    journey: Option<JourneyId>,
    hover: Option<Hit>,
    hint: Hint,
    context_menu_at: Option<Pos2>,
    reveal: Option<Target>,
    wants_focus: bool,
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
        let Some(open) = self.layouts.open(editor, locale) else {
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
        self.keys(ui, &canvas, frame, open, requests);
        let shown = self.shown(frame.editor, open);
        self.paint(ui, frame.theme, &shown);
        self.overlay(ui, &canvas, frame, open, &shown);
        self.nodes(ui, &canvas, frame, &shown, requests);
        self.field_ui(ui, &canvas, frame, &shown, requests);
        self.lane_menu_ui(ui, frame, open, requests);
        self.cursor(ui, &canvas);
        self.hint = hint::hint(&hint::Situation {
            gesture: &self.gesture,
            hover: self.hover.as_ref(),
            field: self.field.as_ref().map(|field| &field.draft),
            selection: frame.editor.selection(),
            is_read_only: frame.editor.is_read_only(),
        });
    }

    /// The one widget that takes the keyboard focus and every press.
    fn canvas(&mut self, ui: &Ui, frame: Frame<'_>, open: &Shown) -> egui::Response {
        let id = ui.scope_id().with("canvas");
        let canvas = ui.interact(self.camera.viewport(), id, Sense::click_and_drag());
        let title = &open.journey.title;
        canvas.widget_info(|| {
            let name = frame
                .locale
                .format("canvas-name-map", &[("title", title.into())]);
            WidgetInfo::labeled(accesskit::Role::Group, true, name)
        });
        let primary = frame.editor.selection().primary();
        ui.ctx().accesskit_node_builder(id, |node| {
            if let Some(target) = primary {
                let selected = access::id_of(ui.scope_id(), target);
                node.set_active_descendant(selected.accesskit_id());
            }
        });
        if std::mem::take(&mut self.wants_focus) {
            canvas.request_focus();
        }
        let arrow = ui.input(|input| {
            let arrows = [
                Key::ArrowLeft,
                Key::ArrowRight,
                Key::ArrowUp,
                Key::ArrowDown,
            ];
            arrows.into_iter().any(|key| input.key_pressed(key))
        });
        ui.memory_mut(|memory| {
            // The filter below only holds from the second frame with the focus on; until then an arrow would take it away.
            if arrow && memory.focused().is_none_or(|focused| focused == id) {
                memory.move_focus(egui::FocusDirection::None);
            }
            memory.set_focus_lock_filter(
                id,
                egui::EventFilter {
                    tab: false,
                    horizontal_arrows: true,
                    vertical_arrows: true,
                    escape: true,
                },
            );
        });
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

    /// Wheel, trackpad, fingers, and a move that is under way.
    fn move_camera(&mut self, ui: &Ui, canvas: &egui::Response, open: &Shown) {
        if let Some(target) = self.reveal.take()
            && let Some(rect) = rect_in_map(&open.layout, target)
        {
            self.camera
                .reveal(rect, axes_of(target), self.animation_secs);
        }
        let delta_secs = ui.input(|input| input.stable_dt).min(0.1);
        if self.camera.advance(delta_secs) {
            ui.ctx().request_repaint();
        }
        if canvas.contains_pointer() || !self.gesture.is_idle() {
            let (pan, zoom) = input::wheel(ui);
            if (zoom - 1.0).abs() > f32::EPSILON {
                let touch = ui.input(|input| input.multi_touch().map(|touch| touch.center_pos));
                let anchor = touch
                    .or(self.input.pointer())
                    .unwrap_or_else(|| self.camera.body().center());
                self.camera.zoom_at(anchor, zoom);
            } else if pan != Vec2::ZERO {
                self.camera.pan(pan);
            }
        }
        self.scroll_at_edges(ui, delta_secs);
    }

    fn scroll_at_edges(&mut self, ui: &Ui, delta_secs: f32) {
        let Some(pointer) = self.input.pointer() else {
            return;
        };
        let axes = self.gesture.scrolls_at_edges();
        if axes == Vec2::ZERO {
            self.carried_inside = false;
            return;
        }
        let speed = self.camera.edge_speed(pointer) * axes;
        if matches!(self.gesture, Gesture::DragPalette(_)) && !self.carried_inside {
            self.carried_inside = speed == Vec2::ZERO;
        } else if speed != Vec2::ZERO && self.camera.scroll(speed * delta_secs) {
            ui.ctx().request_repaint();
        }
    }

    /// Steps the gesture through what happened, and does what it wants.
    fn pointer(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let field = self.field.as_ref().map(TextField::rect);
        let mut events = self.input.events(ui, canvas, &self.camera, field);
        self.carry(ui, canvas, frame, &mut events);
        if !self.gesture.is_idle() {
            // Keys may have changed, and the map may have moved beneath a pointer that is still.
            events.extend(self.input.here(ui, &self.camera).map(PointerEvent::Move));
            let escape = |input: &mut egui::InputState| {
                input.consume_key(egui::Modifiers::NONE, Key::Escape)
            };
            if self.field.is_none() && ui.input_mut(escape) {
                self.input.let_go();
                egui::DragAndDrop::clear_payload(ui.ctx());
                events.push(PointerEvent::Cancel);
            }
        }
        for event in events {
            if matches!(event, PointerEvent::Press { .. }) {
                canvas.request_focus();
            }
            let selected = requests.iter().rev().find_map(|request| match request {
                Request::Select(selection) => Some(selection.clone()),
                _ => None,
            });
            let board = Board {
                editor: frame.editor,
                journey: &open.journey,
                layout: &open.layout,
                selection: selected.as_ref().unwrap_or(frame.editor.selection()),
                unit: 1.0 / self.camera.zoom(),
                viewport: self.camera.viewport(),
            };
            let (gesture, intents) = std::mem::take(&mut self.gesture).step(&event, &board);
            self.gesture = gesture;
            for intent in intents {
                self.perform(intent, frame.editor, open, requests);
            }
        }
        let is_over = canvas.contains_pointer() && self.gesture.is_idle();
        let here = self.input.here(ui, &self.camera).filter(|_| is_over);
        self.hover = here.map(|at| hit_at(at, &open.layout, 1.0 / self.camera.zoom()));
    }

    /// Something from a panel over the map: egui's own drag and drop, seen as events of the gesture.
    fn carry(
        &self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        events: &mut Vec<PointerEvent>,
    ) {
        let payload = egui::DragAndDrop::payload::<PaletteItem>(ui.ctx());
        let here = self.input.here(ui, &self.camera);
        let (Some(item), Some(at)) = (payload, here) else {
            if matches!(self.gesture, Gesture::DragPalette(_)) {
                events.push(PointerEvent::CarryAway);
            }
            return;
        };
        if !canvas.contains_pointer() {
            events.push(PointerEvent::CarryAway);
            return;
        }
        events.retain(|event| !matches!(event, PointerEvent::Move(_)));
        events.push(PointerEvent::Carry(
            at,
            Carried {
                item: *item,
                name: name_of_new(*item, frame.locale),
            },
        ));
        if ui.input(|input| input.pointer.any_released()) {
            egui::DragAndDrop::clear_payload(ui.ctx());
            events.push(PointerEvent::Release(at));
        }
    }

    fn perform(
        &mut self,
        intent: Intent,
        editor: &Editor,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        match intent {
            Intent::Select(selection) => requests.push(Request::Select(selection)),
            Intent::Apply(command) => requests.push(Request::Apply {
                command,
                merge: None,
            }),
            Intent::EditText(target) => self.open_field(Draft::of(&open.journey, target)),
            Intent::NewCard(place) => {
                let holds_cards = open
                    .journey
                    .lane(place.lane)
                    .is_some_and(|lane| lane.kind.holds_cards());
                if holds_cards && !editor.is_read_only() {
                    self.open_field(Some(Draft::new_card(editor, place)));
                }
            }
            Intent::NewStep { stage, index } => {
                self.open_field(Some(Draft::new_step(editor, stage, index)));
            }
            Intent::NewStage { index } => {
                self.open_field(Some(Draft::new_stage(editor, index)));
            }
            Intent::NewLane { index } => {
                let at = self.input.pointer().unwrap_or(self.camera.body().min);
                self.lane_menu = Some(LaneMenu { at, index });
            }
            Intent::Pan(delta) => self.camera.pan(delta),
            Intent::Menu(at) => self.context_menu_at = Some(at),
        }
    }

    fn open_field(&mut self, draft: Option<Draft>) {
        if let Some(draft) = draft {
            self.fields_opened += 1;
            let is_name = !draft.takes_lines();
            self.reveal = Some(draft.subject.target());
            self.field = Some(TextField::new(draft, self.fields_opened, is_name));
        }
    }

    /// Arrows, typing, Enter and the menu key, when the map has the keyboard focus or nothing has.
    fn keys(
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

    /// The open document, or what a draft or drag would make of it.
    fn shown(&mut self, editor: &Editor, open: &Shown) -> Shown {
        let draft = self
            .field
            .as_ref()
            .and_then(|field| field.draft.preview(&open.journey));
        let command = draft.as_ref().or(self.gesture.preview());
        let preview = match command {
            Some(command) => self.layouts.preview(editor, command),
            None => {
                self.layouts.forget_preview();
                None
            }
        };
        preview.unwrap_or_else(|| open.clone())
    }

    fn paint(&mut self, ui: &Ui, theme: &Theme, shown: &Shown) {
        let zoom = self.camera.zoom();
        let part = SceneView {
            rect: self.camera.visible(),
            frozen_scale: self.camera.pane_scale(),
            detail: if size::BODY * zoom < READABLE {
                Detail::Blocks
            } else {
                Detail::Full
            },
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

    fn overlay(
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
        if !frame.editor.is_read_only() {
            overlay.add_places(self.hover.as_ref());
        }
        if let Some(hit) = self.hover.as_ref().filter(|_| is_free) {
            overlay.hover(hit, self.score_to_add(frame.editor, open, hit, ui));
        }
        if self.gesture.preview().is_none() {
            overlay.selection(frame.editor.selection(), canvas.has_focus());
        }
        overlay.gesture(&self.gesture, &open.layout);
        overlay.hints();
    }

    /// The score that a click here would give, if it would give one.
    fn score_to_add(&self, editor: &Editor, open: &Shown, hit: &Hit, ui: &Ui) -> Option<f64> {
        let Hit::EmotionCell { step, score, .. } = hit else {
            return None;
        };
        if editor.is_read_only() {
            return None;
        }
        persona_to_score(editor.selection(), &open.journey, *step)?;
        let is_free = ui.input(|input| input.modifiers.alt);
        Some(if is_free { *score } else { snapped(*score) })
    }

    fn nodes(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &Shown,
        requests: &mut Vec<Request>,
    ) {
        if size::BODY * self.camera.zoom() < READABLE {
            return;
        }
        let selection = frame.editor.selection();
        let asked = access::nodes(ui, shown, &self.camera, selection, frame.locale);
        for asked in asked {
            match asked {
                access::Asked::Select(target) => {
                    canvas.request_focus();
                    requests.push(Request::Select(Selection::one(target)));
                }
                access::Asked::Edit(target) => {
                    self.open_field(Draft::of(&shown.journey, target));
                    ui.ctx().request_repaint();
                }
            }
        }
    }

    fn field_ui(
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
                let next = next.and_then(|way| {
                    let journey = frame.editor.journey()?;
                    onward(frame.editor, journey, field.draft.subject, way)
                });
                match next {
                    Some(draft) => self.open_field(Some(draft)),
                    None => canvas.request_focus(),
                }
                ui.ctx().request_repaint();
            }
        }
    }

    fn lane_menu_ui(
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

    fn cursor(&self, ui: &Ui, canvas: &egui::Response) {
        let is_over = canvas.contains_pointer() || !self.gesture.is_idle();
        if !is_over || self.field.is_some() {
            return;
        }
        let space = ui.input(|input| input.key_down(Key::Space));
        let icon = match &self.gesture {
            Gesture::Pan(_) => CursorIcon::Grabbing,
            Gesture::DragCards(_)
            | Gesture::DragStep(_)
            | Gesture::DragStage(_)
            | Gesture::DragLane(_)
            | Gesture::DragPalette(_) => {
                if self.gesture.preview().is_some() {
                    CursorIcon::Grabbing
                } else {
                    CursorIcon::NotAllowed
                }
            }
            Gesture::ResizeCard(_) => CursorIcon::ResizeHorizontal,
            Gesture::DragPoint(_) => CursorIcon::ResizeVertical,
            Gesture::Marquee(_) => CursorIcon::Crosshair,
            Gesture::Idle | Gesture::Pressing(_) if space => CursorIcon::Grab,
            Gesture::Idle | Gesture::Pressing(_) => match self.hover {
                Some(Hit::Card {
                    part: CardPart::RightEdge,
                    ..
                }) => CursorIcon::ResizeHorizontal,
                Some(Hit::EmotionPoint { .. }) => CursorIcon::ResizeVertical,
                Some(Hit::AddStep { .. } | Hit::AddStage { .. } | Hit::AddLane { .. }) => {
                    CursorIcon::PointingHand
                }
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

    /// Nothing is shown: nothing goes on.
    fn rest(&mut self) {
        self.gesture = Gesture::Idle;
        self.field = None;
        self.hover = None;
        self.journey = None;
        self.hint = Hint::default();
    }

    fn begin_journey(&mut self, journey: JourneyId) {
        self.rest();
        self.journey = Some(journey);
        self.camera.forget_place();
    }

    /// Where the menu is asked for, on the screen; asked once.
    pub fn take_context_menu(&mut self) -> Option<Pos2> {
        self.context_menu_at.take()
    }

    /// What the next click or key would do.
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Begins to edit the words of this in place; with a new beginning where typing replaces them. A cell begins a card.
    pub fn edit_text(&mut self, editor: &Editor, target: Target, replace_with: Option<String>) {
        let Some(journey) = editor.journey().filter(|_| !editor.is_read_only()) else {
            return;
        };
        let mut draft = keyboard::draft_for(editor, journey, target);
        if let (Some(draft), Some(text)) = (&mut draft, &replace_with) {
            draft.text.clone_from(text);
        }
        let begins_anew = replace_with.is_some();
        self.open_field(draft);
        if let Some(field) = self.field.as_mut().filter(|_| begins_anew) {
            field.put_cursor_at_end();
        }
    }

    /// Begins a new card at this place: it is made when words have been typed on it.
    pub fn begin_card(&mut self, editor: &Editor, place: CardPlace) {
        if !editor.is_read_only() {
            self.reveal(Target::Cell(place.lane, place.step));
            self.open_field(Some(Draft::new_card(editor, place)));
        }
    }

    /// Whether words are being edited in place: single letters are then text.
    pub fn is_editing_text(&self) -> bool {
        self.field.is_some()
    }

    /// Ends editing in place and asks for what it changed: before saving, undoing, or showing another journey.
    pub fn finish_editing(&mut self, editor: &Editor, requests: &mut Vec<Request>) {
        if let Some(field) = self.field.take() {
            finish(&field, editor, requests);
            self.wants_focus = true;
        }
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

/// Asks for what an edit changed.
fn finish(field: &TextField, editor: &Editor, requests: &mut Vec<Request>) {
    let command = editor
        .journey()
        .and_then(|journey| field.draft.finish(journey));
    if let Some(command) = command {
        requests.push(Request::Apply {
            command,
            merge: None,
        });
    }
}

/// What a lane or persona that is made from the palette is called.
fn name_of_new(item: PaletteItem, locale: &Locale) -> String {
    let lane = |kind: LaneKind, topic| {
        let key = Action::AddLane(kind, topic).info().key;
        locale.text(key).to_string()
    };
    match item {
        PaletteItem::Card(kind, topic) | PaletteItem::Lane(kind, topic) => lane(kind, topic),
        PaletteItem::Persona(_) => locale.text("canvas-new-persona").to_string(),
        PaletteItem::Stage | PaletteItem::Step => String::new(),
    }
}
