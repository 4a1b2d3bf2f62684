//! What is picked up without a button: it follows the pointer and the arrow keys until a press or Enter puts it down.

use egui::{InputState, Key, Modifiers, Pos2, Rect, Ui, Vec2};

use super::{Frame, View};
use crate::canvas::{
    camera::Axes,
    gesture::{Button, Keys, Pointer, PointerEvent, REACH, next_place, pick_up},
    keys::Direction,
    place::rect_in_map,
    shown::Shown,
};

/// What carries a thing that was picked up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Held {
    /// It was just asked for: it is taken up when the map has its turn.
    Asked,
    /// The arrow keys; it is here, in map units.
    ByKeys(Pos2),
    /// The pointer.
    ByPointer,
}

/// The keys that carry.
const ARROWS: [(Key, Direction); 4] = [
    (Key::ArrowLeft, Direction::Left),
    (Key::ArrowRight, Direction::Right),
    (Key::ArrowUp, Direction::Up),
    (Key::ArrowDown, Direction::Down),
];

/// How much of the map around what is carried comes into view, in map units.
const AROUND: Vec2 = Vec2::new(160.0, 80.0);

impl View {
    /// Picks up what is selected, in the next frame.
    pub fn pick_up(&mut self) {
        self.held = Some(Held::Asked);
        self.wants_focus = true;
    }

    /// Whether something was picked up and is not put down yet.
    pub fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    /// Whether the gesture follows the pointer rather than keys.
    pub(super) fn follows_pointer(&self) -> bool {
        !matches!(self.held, Some(Held::ByKeys(_)))
    }

    /// Takes up what was asked for, and turns pointer and keys into what a drag understands.
    pub(super) fn hold(
        &mut self,
        ui: &Ui,
        frame: Frame<'_>,
        open: &Shown,
        events: &mut Vec<PointerEvent>,
    ) {
        if self.held == Some(Held::Asked) {
            self.take_up(frame, open);
        }
        if self.gesture.is_idle() {
            self.held = None;
        }
        if self.held.is_none() {
            return;
        }
        for event in std::mem::take(events) {
            match event {
                PointerEvent::Move(at) => {
                    self.held = Some(Held::ByPointer);
                    events.push(PointerEvent::Move(at));
                }
                PointerEvent::Press {
                    at,
                    button: Button::Primary | Button::Finger,
                    ..
                } => {
                    self.input.let_go();
                    events.push(PointerEvent::Release(at));
                }
                PointerEvent::Press { .. } | PointerEvent::Cancel => {
                    self.input.let_go();
                    events.push(PointerEvent::Cancel);
                }
                PointerEvent::Release(_) => {}
                PointerEvent::Carry(..) | PointerEvent::CarryAway => events.push(event),
            }
        }
        self.hold_keys_of(ui, open, events);
    }

    fn take_up(&mut self, frame: Frame<'_>, open: &Shown) {
        self.held = None;
        let Some(target) = frame.editor.selection().primary() else {
            return;
        };
        let Some(rect) = rect_in_map(&open.layout, target) else {
            return;
        };
        let board = self.board(frame, open, REACH);
        if let Some(gesture) = pick_up(target, self.carried_at(rect.center()), &board) {
            self.gesture = gesture;
            self.held = Some(Held::ByKeys(rect.center()));
        }
    }

    /// Arrow keys carry on from where it is; Enter puts it down.
    fn hold_keys_of(&mut self, ui: &Ui, open: &Shown, events: &mut Vec<PointerEvent>) {
        let pressed = |key| {
            let taken = |input: &mut InputState| input.consume_key(Modifiers::NONE, key);
            ui.input_mut(taken)
        };
        for (key, direction) in ARROWS {
            while pressed(key) {
                let from = match self.held {
                    Some(Held::ByKeys(here)) => Some(here),
                    Some(Held::ByPointer) => self.input.here(ui, &self.camera).map(|at| at.map),
                    Some(Held::Asked) | None => None,
                };
                let next =
                    from.and_then(|from| next_place(&self.gesture, from, direction, &open.layout));
                if let Some(next) = next {
                    self.held = Some(Held::ByKeys(next));
                    let around = Rect::from_center_size(next, AROUND);
                    self.camera
                        .reveal(around, self.axes_held(), self.animation_secs);
                    events.push(PointerEvent::Move(self.carried_at(next)));
                }
            }
        }
        if pressed(Key::Enter) {
            let at = match self.held {
                Some(Held::ByKeys(here)) => Some(self.carried_at(here)),
                Some(Held::ByPointer) => self.input.here(ui, &self.camera),
                Some(Held::Asked) | None => None,
            };
            events.extend(at.map(PointerEvent::Release));
        }
    }

    /// Along which axes the map follows what is carried by keys.
    fn axes_held(&self) -> Axes {
        let scrolls = self.gesture.scrolls_at_edges();
        match (scrolls.x > 0.0, scrolls.y > 0.0) {
            (true, false) => Axes::Horizontal,
            (false, true) => Axes::Vertical,
            (true, true) | (false, false) => Axes::Both,
        }
    }

    /// A place in the map as a pointer that is surely over it.
    fn carried_at(&self, pos_in_map: Pos2) -> Pointer {
        Pointer {
            screen: self.camera.viewport().center(),
            map: pos_in_map,
            seen: pos_in_map,
            keys: Keys::default(),
        }
    }
}
