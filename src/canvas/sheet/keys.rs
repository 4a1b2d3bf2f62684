//! A sheet under the keyboard: arrows go to the nearest thing in a direction, Enter and typing edit, Escape lets go.

use egui::{Event, Key, Modifiers, Pos2, Rect, Ui};

use super::{Frame, Sheet, SheetView, pointer::select_only, rect_on_screen, target_of, thing_of};
use crate::{
    action::{Action, Request},
    canvas::keys::Direction,
    edit::Selection,
    layout::sheet::{Spot, Thing},
};

impl SheetView {
    /// Arrows, typing, Enter and the menu key, when the sheet has the keyboard focus or nothing has.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        open: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        let focused = ui.memory(egui::Memory::focused);
        let is_ours = focused.is_none_or(|id| id == canvas.id);
        let is_free = self.field.is_none() && self.press.dragged().is_none();
        if !is_ours || !is_free || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let events = ui.input_mut(|input| std::mem::take(&mut input.events));
        let mut left = Vec::with_capacity(events.len());
        let mut at = frame.editor.selection().primary().and_then(thing_of);
        let mut events = events.into_iter();
        for event in events.by_ref() {
            let begins = self.field.is_none() && self.begins_edit(&event, at, frame, open);
            if begins {
                // The words that are typed replace those that are there; the field takes them itself.
                if matches!(event, Event::Text(_)) {
                    left.push(event);
                }
                break;
            }
            if !self.key(&event, &mut at, frame, open, requests) {
                left.push(event);
            }
        }
        left.extend(events);
        ui.input_mut(|input| input.events = left);
    }

    /// Opens a field where this event begins to edit. Whether it did.
    fn begins_edit(
        &mut self,
        event: &Event,
        at: Option<Thing>,
        frame: Frame<'_>,
        open: &dyn Sheet,
    ) -> bool {
        let Some(thing) = at.filter(|_| !frame.editor.is_read_only()) else {
            return false;
        };
        match event {
            Event::Key {
                key: Key::Enter | Key::F2,
                pressed: true,
                modifiers,
                ..
            } if modifiers.is_none() => self.open_field(open, thing, None),
            Event::Text(text) if !text.trim().is_empty() => self.open_field(open, thing, Some("")),
            _ => false,
        }
    }

    /// Does what one key asks for. Whether it was understood.
    fn key(
        &mut self,
        event: &Event,
        at: &mut Option<Thing>,
        frame: Frame<'_>,
        open: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) -> bool {
        let Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } = event
        else {
            return false;
        };
        if let Some(direction) = direction_of(*key) {
            let extends = *modifiers == Modifiers::SHIFT;
            if !modifiers.is_none() && !extends {
                return false;
            }
            if let Some(next) = next(open.spots(), *at, direction) {
                let Some(target) = target_of(next) else {
                    return true;
                };
                *at = Some(next);
                self.reveal = Some(target);
                if extends {
                    let mut selection = frame.editor.selection().clone();
                    selection.add(target);
                    requests.push(Request::Select(selection));
                } else {
                    requests.extend(select_only(frame, open, next));
                }
            }
            return true;
        }
        let selection = frame.editor.selection();
        match key {
            Key::F10 if *modifiers == Modifiers::SHIFT => {
                let rect = at.and_then(|thing| rect_on_screen(&self.camera, open, thing));
                let middle = || self.camera.viewport().center();
                self.context_menu_at = Some(rect.map_or_else(middle, |rect| rect.center()));
                true
            }
            Key::Escape if modifiers.is_none() && !selection.is_empty() => {
                requests.push(Request::Select(Selection::default()));
                true
            }
            Key::Delete | Key::Backspace
                if modifiers.is_none() && !frame.editor.is_read_only() && !selection.is_empty() =>
            {
                requests.push(Request::Do(Action::Delete));
                true
            }
            _ => false,
        }
    }
}

fn direction_of(key: Key) -> Option<Direction> {
    match key {
        Key::ArrowLeft => Some(Direction::Left),
        Key::ArrowRight => Some(Direction::Right),
        Key::ArrowUp => Some(Direction::Up),
        Key::ArrowDown => Some(Direction::Down),
        _ => None,
    }
}

/// The thing that is next in a direction: near, and not too far to the side. The first where nothing is selected yet.
fn next(spots: &[Spot], from: Option<Thing>, direction: Direction) -> Option<Thing> {
    let here = from.and_then(|thing| spots.iter().rev().find(|spot| spot.thing == thing));
    let Some(here) = here else {
        let mut spots = spots.iter().map(|spot| spot.thing);
        return spots.find(|thing| is_whole(*thing));
    };
    // Cells of a row are gone to while editing; the arrows go from row to row.
    let others = spots
        .iter()
        .filter(|spot| spot.thing != here.thing && is_whole(spot.thing));
    others
        .filter_map(|spot| Some((cost(here.rect, spot.rect, direction)?, spot.thing)))
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, thing)| thing)
}

/// Whether a thing is one that can be selected by itself.
fn is_whole(thing: Thing) -> bool {
    !matches!(thing, Thing::Entry(..) | Thing::Heading(_))
}

/// How far a thing is in a direction, sideways counting double; none where it is not in that direction at all.
fn cost(from: Rect, to: Rect, direction: Direction) -> Option<f32> {
    let (from, to): (Pos2, Pos2) = (from.center(), to.center());
    let (along, across) = match direction {
        Direction::Left => (from.x - to.x, from.y - to.y),
        Direction::Right => (to.x - from.x, from.y - to.y),
        Direction::Up => (from.y - to.y, from.x - to.x),
        Direction::Down => (to.y - from.y, from.x - to.x),
    };
    (along > 1.0).then(|| along + 2.0 * across.abs())
}
