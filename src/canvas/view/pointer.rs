//! The map under the pointer: gestures stepped through what happened, and the camera moved by wheel, fingers and edges.

use egui::{Key, Ui, Vec2};

use super::{Frame, View};
use crate::{
    action::{Action, Request},
    canvas::{
        draft::Draft,
        gesture::{
            Board, Carried, FINGER_REACH, Gesture, Intent, PointerEvent, REACH, handle_at, hit_at,
        },
        lane_menu::LaneMenu,
        place::{axes_of, rect_in_map},
        shown::Shown,
        text_edit::TextField,
        wheel::wheel,
    },
    document::LaneKind,
    edit::Editor,
    locale::Locale,
    widgets::{PaletteItem, Targets},
};

impl View {
    /// Wheel, trackpad, fingers, and a move that is under way.
    pub(super) fn move_camera(&mut self, ui: &Ui, canvas: &egui::Response, open: &Shown) {
        self.bring_into_view(open);
        let delta_secs = ui.input(|input| input.stable_dt).min(0.1);
        if self.camera.advance(delta_secs) {
            ui.ctx().request_repaint();
        }
        if canvas.contains_pointer() || !self.gesture.is_idle() {
            let (pan, zoom) = wheel(ui);
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

    /// What gestures act on.
    pub(super) fn board<'a>(&self, frame: Frame<'a>, open: &'a Shown, reach: f32) -> Board<'a> {
        Board {
            editor: frame.editor,
            journey: &open.journey,
            layout: &open.layout,
            selection: frame.editor.selection(),
            unit: 1.0 / self.camera.zoom(),
            reach,
            viewport: self.camera.viewport(),
        }
    }

    /// Moves to what is to be seen, as soon as it is on the map.
    pub(super) fn bring_into_view(&mut self, shown: &Shown) {
        if let Some(target) = self.reveal
            && let Some(rect) = rect_in_map(&shown.layout, target)
        {
            self.reveal = None;
            self.camera
                .reveal(rect, axes_of(target), self.animation_secs);
        }
    }

    pub(super) fn scroll_at_edges(&mut self, ui: &Ui, delta_secs: f32) {
        let Some(pointer) = self.input.pointer() else {
            return;
        };
        let axes = self.gesture.scrolls_at_edges();
        if axes == Vec2::ZERO || !self.follows_pointer() {
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
    pub(super) fn pointer(
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
        if canvas.long_touched() || self.input.rests(ui) {
            // A finger that stays down drags from now on, or asks for the menu when it lets go.
            events.extend(self.input.hold(ui, &self.camera));
        }
        self.hold(ui, frame, open, &mut events);
        if !self.gesture.is_idle() {
            if self.follows_pointer() {
                // Keys may have changed, and the map may have moved beneath a pointer that is still.
                let here = self.input.here(ui, &self.camera);
                events.extend(here.map(PointerEvent::Move));
            }
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
                selection: selected.as_ref().unwrap_or(frame.editor.selection()),
                ..self.board(frame, open, reach(ui))
            };
            let (gesture, intents) = std::mem::take(&mut self.gesture).step(&event, &board);
            self.gesture = gesture;
            for intent in intents {
                self.perform(intent, frame.editor, open, requests);
            }
        }
        let is_over = canvas.contains_pointer() && self.gesture.is_idle();
        let here = self.input.here(ui, &self.camera).filter(|_| is_over);
        self.hover = here.map(|at| hit_at(at, &open.layout, reach(ui) / self.camera.zoom()));
        let board = self.board(frame, open, reach(ui));
        self.is_over_handle = here.is_some_and(|at| handle_at(at, &board).is_some());
    }

    /// Something from a panel over the map: egui's own drag and drop, seen as events of the gesture.
    pub(super) fn carry(
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

    pub(super) fn perform(
        &mut self,
        intent: Intent,
        editor: &Editor,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        match intent {
            Intent::Select(selection) => {
                let target = selection.primary();
                let is_end = target.is_some_and(|target| self.arrow_to(target, open, requests));
                if !is_end {
                    requests.push(Request::Select(selection));
                }
            }
            Intent::ShowAlone(persona) => requests.push(Request::ShowAlone(persona)),
            Intent::PickArrow(card) => self.arrow_from = Some(card),
            Intent::Apply(command) => requests.push(Request::Apply {
                command: *command,
                merge: None,
            }),
            Intent::EditText(target) => self.open_field(Draft::of(&open.journey, target)),
            Intent::EditNew(target) => requests.push(Request::EditNew(target)),
            Intent::NewCard(place) => {
                let holds_cards = open
                    .journey
                    .lane(place.lane)
                    .is_some_and(|lane| lane.kind.holds_cards());
                if holds_cards && editor.can_edit_journey() {
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
}

/// How far beside something a press still counts, in points.
pub(super) fn reach(ui: &Ui) -> f32 {
    match Targets::of(ui.style()) {
        Targets::Pointer => REACH,
        Targets::Fingers => FINGER_REACH,
    }
}

/// What a lane or persona that is made from the palette is called.
fn name_of_new(item: PaletteItem, locale: &Locale) -> String {
    let lane = |kind: LaneKind, topic| {
        let key = Action::AddLane(kind, topic).info().key;
        locale.text(key).to_string()
    };
    match item {
        PaletteItem::Card(kind, topic) => lane(kind, topic),
        PaletteItem::Persona(_) => locale.text("canvas-new-persona").to_string(),
        PaletteItem::Stage | PaletteItem::Step => String::new(),
    }
}
