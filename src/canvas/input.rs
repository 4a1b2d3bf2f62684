//! From egui's events to those of gestures, and to moves of the camera.
//!
//! Reads the raw events in their order, so that a press, a move and a release within one frame are three things and none
//! is lost. A press counts when it lands on the map and on nothing that lies over it.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Response, Ui};

use super::{
    camera::Camera,
    finger::{Touching, touching},
    gesture::{Button, Keys, Pointer, PointerEvent},
};

/// Two presses within this time are a double click, in seconds.
const DOUBLE_CLICK_SECS: f64 = 0.4;
/// Two presses within this distance are a double click, in points.
const DOUBLE_CLICK_REACH: f32 = 6.0;

/// Two taps within this distance are a double tap, in points.
const DOUBLE_TAP_REACH: f32 = 24.0;

/// What has to be remembered from event to event.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// Where the pointer was last, on the screen.
    pointer: Option<Pos2>,
    /// The button that is down on the map.
    down: Option<Button>,
    /// The last press: when, where, and the how-manieth it was.
    last_press: Option<(f64, Pos2, u8)>,
}

impl Input {
    /// Where the pointer is, on the screen.
    pub fn pointer(&self) -> Option<Pos2> {
        self.pointer
    }

    /// What happened to the pointer since the last frame. Presses inside `taken` belong to a field that lies over the map.
    pub fn events(
        &mut self,
        ui: &Ui,
        canvas: &Response,
        camera: &Camera,
        taken: Option<egui::Rect>,
    ) -> Vec<PointerEvent> {
        let (events, time, space, modifiers, touches) = ui.input(|input| {
            (
                input.events.clone(),
                input.time,
                input.key_down(Key::Space),
                input.modifiers,
                input.multi_touch().is_some(),
            )
        });
        let space = space && !ui.text_edit_focused();
        let mut out = Vec::new();
        let mut touch = None;
        for event in events {
            match event {
                // The pointer events that egui makes of a touch come right after it.
                Event::Touch { force, .. } => touch = Some(touching(ui, force)),
                Event::PointerMoved(pos) => {
                    self.pointer = Some(pos);
                    let moved = PointerEvent::Move(pointer(pos, modifiers, camera));
                    match out.last_mut() {
                        // Only the last of several moves in a row matters.
                        Some(last @ PointerEvent::Move(_)) => *last = moved,
                        _ => out.push(moved),
                    }
                }
                Event::PointerButton {
                    pos,
                    button,
                    pressed,
                    modifiers,
                } => {
                    self.pointer = Some(pos);
                    let at = pointer(pos, modifiers, camera);
                    if pressed {
                        let is_taken = taken.is_some_and(|taken| taken.contains(pos));
                        if !is_taken && lands_on(canvas, pos) && self.down.is_none() {
                            let first = match (space, touch) {
                                (true, _) | (false, Some(Touching::Palm)) => Button::Hand,
                                (false, Some(Touching::Finger)) => Button::Finger,
                                (false, Some(Touching::Pen) | None) => Button::Primary,
                            };
                            let button = our_button(button, first);
                            out.extend(button.map(|button| self.pressed(at, button, time)));
                        }
                    } else if self.down.is_some() && self.down == button_of(button, self.down) {
                        self.down = None;
                        out.push(PointerEvent::Release(at));
                    }
                }
                Event::PointerGone if self.down.is_none() => self.pointer = None,
                Event::WindowFocused(false) if self.down.is_some() => {
                    self.down = None;
                    out.push(PointerEvent::Cancel);
                }
                _ => {}
            }
        }
        if touches && self.down.is_some() {
            self.down = None;
            out.push(PointerEvent::Cancel);
        }
        out
    }

    /// Escape: the button that is down no longer counts. Whether one was.
    pub fn let_go(&mut self) -> bool {
        self.down.take().is_some()
    }

    /// The pointer where it is now, for a map that moved beneath it.
    pub fn here(&self, ui: &Ui, camera: &Camera) -> Option<Pointer> {
        let modifiers = ui.input(|input| input.modifiers);
        self.pointer.map(|pos| pointer(pos, modifiers, camera))
    }

    /// Whether a finger has stayed down where it was put for longer than a tap lasts.
    pub fn rests(&self, ui: &Ui) -> bool {
        if self.down != Some(Button::Finger) {
            return false;
        }
        let time = ui.input(|input| input.time);
        let limit = ui
            .ctx()
            .options(|options| options.input_options.max_click_duration);
        let (Some((then, place, _)), Some(here)) = (self.last_press, self.pointer) else {
            return false;
        };
        let left = limit - (time - then);
        if left > 0.0 {
            let wait = std::time::Duration::from_secs_f64(left);
            ui.ctx().request_repaint_after(wait);
        }
        left <= 0.0 && here.distance(place) <= DOUBLE_TAP_REACH
    }

    /// A finger has stayed down: from now on it is a hand that drags. Where it is, if one is down on the map.
    pub fn hold(&mut self, ui: &Ui, camera: &Camera) -> Option<PointerEvent> {
        if self.down != Some(Button::Finger) {
            return None;
        }
        self.down = Some(Button::Held);
        Some(PointerEvent::Press {
            at: self.here(ui, camera)?,
            button: Button::Held,
            clicks: 1,
        })
    }

    fn pressed(&mut self, at: Pointer, button: Button, time: f64) -> PointerEvent {
        let reach = if button == Button::Finger {
            DOUBLE_TAP_REACH
        } else {
            DOUBLE_CLICK_REACH
        };
        let clicks = match self.last_press {
            Some((then, place, 1))
                if time - then <= DOUBLE_CLICK_SECS && place.distance(at.screen) <= reach =>
            {
                2
            }
            _ => 1,
        };
        let acts = matches!(button, Button::Primary | Button::Finger);
        self.last_press = acts.then_some((time, at.screen, clicks));
        self.down = Some(button);
        PointerEvent::Press { at, button, clicks }
    }
}

/// The pointer in the terms of gestures.
pub fn pointer(pos: Pos2, modifiers: Modifiers, camera: &Camera) -> Pointer {
    Pointer {
        screen: pos,
        map: camera.map_from_screen(pos),
        seen: camera.seen_at(pos),
        keys: Keys {
            add: modifiers.shift,
            toggle: modifiers.command,
            free: modifiers.alt,
        },
    }
}

/// Whether a press here is meant for the map: not for a menu or window above it, nor for the edge of a panel beside it.
fn lands_on(canvas: &Response, pos: Pos2) -> bool {
    if !canvas.interact_rect.contains(pos) || !canvas.enabled() {
        return false;
    }
    let is_ours = canvas.is_pointer_button_down_on();
    // Pressed and let go within one frame: egui no longer knows whose press it was.
    let is_over = canvas.ctx.input(|input| !input.pointer.any_down()) && canvas.contains_pointer();
    is_ours || is_over
}

/// Which of our buttons goes down, `first` being what the first one stands for; nothing for those that mean nothing here.
fn our_button(button: PointerButton, first: Button) -> Option<Button> {
    match button {
        PointerButton::Primary => Some(first),
        PointerButton::Middle => Some(Button::Hand),
        PointerButton::Secondary => Some(Button::Menu),
        PointerButton::Extra1 | PointerButton::Extra2 => None,
    }
}

/// Which of our buttons this is, seen from the one that is down: the first button may have been a hand or a finger.
fn button_of(button: PointerButton, down: Option<Button>) -> Option<Button> {
    match (button, down) {
        (PointerButton::Primary, Some(Button::Hand | Button::Finger | Button::Held)) => down,
        (PointerButton::Primary, _) => Some(Button::Primary),
        (PointerButton::Middle, _) => Some(Button::Hand),
        (PointerButton::Secondary, _) => Some(Button::Menu),
        (PointerButton::Extra1 | PointerButton::Extra2, _) => None,
    }
}
