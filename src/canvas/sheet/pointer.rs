//! A sheet under the pointer: pressing, dragging, panning, and the camera moved by wheel, fingers and edges.

use egui::{Key, Pos2, Ui, Vec2};

use super::{Frame, Sheet, SheetView, is_selected, target_of};
use crate::{
    action::Request,
    canvas::{
        camera::Axes,
        gesture::{Button, DRAG_THRESHOLD, Keys, Pointer, PointerEvent},
        wheel::wheel,
    },
    edit::{Selection, Target},
    layout::sheet::{Thing, spot_at},
};

/// What the pointer is doing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Press {
    /// Nothing.
    #[default]
    None,
    /// A button is down and may yet become a click or a drag.
    Down {
        /// Where it went down, on the screen.
        start: Pos2,
        /// Which button.
        button: Button,
        /// What is under it, and how far the middle of that is from the pointer, in the sheet's units.
        on: Option<(Thing, Vec2)>,
        /// 2 for the second press of a double click.
        clicks: u8,
        /// Keys held.
        keys: Keys,
    },
    /// Something is dragged; its middle is here, in the sheet's units.
    Drag {
        /// What.
        thing: Thing,
        /// From the pointer to its middle.
        grip: Vec2,
        /// Where its middle is.
        center: Pos2,
    },
    /// The sheet is moved; the pointer was here last, on the screen.
    Pan(Pos2),
}

impl Press {
    /// What is dragged, and where its middle is.
    pub fn dragged(self) -> Option<(Thing, Pos2)> {
        match self {
            Self::Drag { thing, center, .. } => Some((thing, center)),
            Self::None | Self::Down { .. } | Self::Pan(_) => None,
        }
    }
}

impl SheetView {
    /// Wheel, trackpad, fingers, a move that is under way, and the edges while something is dragged.
    pub(super) fn move_camera(&mut self, ui: &Ui, canvas: &egui::Response, open: &dyn Sheet) {
        if let Some(target) = self.reveal.take()
            && let Some(thing) = super::thing_of(target)
            && let Some(spot) = open.spots().iter().rev().find(|spot| spot.thing == thing)
        {
            self.camera
                .reveal(spot.rect, Axes::Both, self.animation_secs);
        }
        let delta_secs = ui.input(|input| input.stable_dt).min(0.1);
        if self.camera.advance(delta_secs) {
            ui.ctx().request_repaint();
        }
        if canvas.contains_pointer() || self.press != Press::None {
            let (pan, zoom) = wheel(ui);
            if (zoom - 1.0).abs() > f32::EPSILON {
                let touch = ui.input(|input| input.multi_touch().map(|touch| touch.center_pos));
                let anchor = touch
                    .or(self.input.pointer())
                    .unwrap_or_else(|| self.camera.viewport().center());
                self.camera.zoom_at(anchor, zoom);
                self.is_moved = true;
            } else if pan != Vec2::ZERO {
                self.camera.pan(pan);
                self.is_moved = true;
            }
        }
        if let (Some(_), Some(pointer)) = (self.press.dragged(), self.input.pointer()) {
            let speed = self.camera.edge_speed(pointer);
            if speed != Vec2::ZERO && self.camera.scroll(speed * delta_secs) {
                self.is_moved = true;
                ui.ctx().request_repaint();
            }
        }
    }

    /// Steps through what happened to the pointer.
    pub(super) fn pointer(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        open: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        let field = self.field.as_ref().map(|(_, field)| field.rect());
        let mut events = self.input.events(ui, canvas, &self.camera, field);
        if canvas.long_touched() {
            self.input.let_go();
            self.context_menu_at = self.input.pointer();
            events.push(PointerEvent::Cancel);
        }
        if self.press != Press::None {
            events.extend(self.input.here(ui, &self.camera).map(PointerEvent::Move));
            let escape = |input: &mut egui::InputState| {
                input.consume_key(egui::Modifiers::NONE, Key::Escape)
            };
            if self.field.is_none() && ui.input_mut(escape) {
                self.input.let_go();
                events.push(PointerEvent::Cancel);
            }
        }
        for event in events {
            if matches!(event, PointerEvent::Press { .. }) {
                canvas.request_focus();
            }
            self.step(&event, frame, open, requests);
        }
        let is_over = canvas.contains_pointer() && self.press == Press::None;
        let here = self.input.here(ui, &self.camera).filter(|_| is_over);
        self.hover = here
            .and_then(|at| spot_at(open.spots(), at.map))
            .map(|spot| spot.thing);
    }

    fn step(
        &mut self,
        event: &PointerEvent,
        frame: Frame<'_>,
        open: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        match *event {
            PointerEvent::Press { at, button, clicks } => {
                let button = match button {
                    // What a finger cannot drag here moves the sheet, as with the first button.
                    Button::Finger | Button::Held => Button::Primary,
                    Button::Primary | Button::Hand | Button::Menu => button,
                };
                let on = spot_at(open.spots(), at.map)
                    .map(|spot| (spot.thing, spot.rect.center() - at.map));
                self.press = if button == Button::Hand {
                    Press::Pan(at.screen)
                } else {
                    Press::Down {
                        start: at.screen,
                        button,
                        on,
                        clicks,
                        keys: at.keys,
                    }
                };
                requests.extend(pressed(
                    frame,
                    open,
                    on.map(|(thing, _)| thing),
                    button,
                    at.keys,
                ));
            }
            PointerEvent::Move(at) => self.moved(at, frame, open),
            PointerEvent::Release(at) => self.released(at, frame, open, requests),
            PointerEvent::Carry(..) | PointerEvent::CarryAway => {}
            PointerEvent::Cancel => self.press = Press::None,
        }
    }

    fn moved(&mut self, at: Pointer, frame: Frame<'_>, open: &dyn Sheet) {
        match self.press {
            Press::Down {
                start,
                button: Button::Primary,
                on,
                ..
            } if (at.screen - start).length() > DRAG_THRESHOLD => {
                let movable = on.filter(|(thing, grip)| {
                    !frame.editor.is_read_only() && open.dragged(*thing, at.map + *grip).is_some()
                });
                self.press = match movable {
                    Some((thing, grip)) => Press::Drag {
                        thing,
                        grip,
                        center: at.map + grip,
                    },
                    // What cannot be dragged is a handle for the sheet itself.
                    None => Press::Pan(at.screen),
                };
            }
            Press::Drag { thing, grip, .. } => {
                self.press = Press::Drag {
                    thing,
                    grip,
                    center: at.map + grip,
                };
            }
            Press::Pan(last) => {
                self.camera.pan(at.screen - last);
                self.is_moved = true;
                self.press = Press::Pan(at.screen);
            }
            Press::None | Press::Down { .. } => {}
        }
    }

    fn released(
        &mut self,
        at: Pointer,
        frame: Frame<'_>,
        open: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        match std::mem::take(&mut self.press) {
            Press::Drag { thing, center, .. } => {
                requests.extend(open.dragged(thing, center).map(|command| Request::Apply {
                    command,
                    merge: None,
                }));
            }
            Press::Down {
                button: Button::Menu,
                ..
            } => self.context_menu_at = Some(at.screen),
            Press::Down {
                button: Button::Primary,
                on: Some((thing, _)),
                clicks,
                keys,
                ..
            } => {
                if target_of(thing).is_none() {
                    self.clicked = Some(thing);
                } else if clicks >= 2 && !frame.editor.is_read_only() {
                    self.open_field(open, thing, None);
                } else if !keys.add && !keys.toggle && frame.editor.selection().targets().len() > 1
                {
                    requests.extend(select_only(frame, open, thing));
                }
            }
            Press::None | Press::Down { .. } | Press::Pan(_) => {}
        }
    }
}

/// What a press selects at once; first its journey is shown, where it is of another.
fn pressed(
    frame: Frame<'_>,
    open: &dyn Sheet,
    on: Option<Thing>,
    button: Button,
    keys: Keys,
) -> Vec<Request> {
    let selection = frame.editor.selection();
    if button == Button::Hand {
        return Vec::new();
    }
    let Some(thing) = on else {
        let clears = !keys.add && !keys.toggle && !selection.is_empty();
        return clears
            .then(|| Request::Select(Selection::default()))
            .into_iter()
            .collect();
    };
    let Some(target) = target_of(thing) else {
        return Vec::new();
    };
    if keys.add || keys.toggle {
        let mut more = selection.clone();
        more.retain(|other| same_kind(*other, target));
        if keys.toggle {
            more.toggle(target);
        } else {
            more.add(target);
        }
        return vec![Request::Select(more)];
    }
    if is_selected(selection, thing) {
        return Vec::new();
    }
    select_only(frame, open, thing)
}

/// Selects this and nothing else, in its journey.
pub(super) fn select_only(frame: Frame<'_>, open: &dyn Sheet, thing: Thing) -> Vec<Request> {
    let shown = frame.editor.journey().map(|journey| journey.id);
    let other = open.journey_of(thing).filter(|of| Some(*of) != shown);
    let mut requests: Vec<Request> = other.map(Request::ShowJourney).into_iter().collect();
    let selected = target_of(thing).map(Selection::one);
    requests.extend(selected.map(Request::Select));
    requests
}

/// Whether two targets are things of one kind: only those are selected together.
fn same_kind(one: Target, other: Target) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}
