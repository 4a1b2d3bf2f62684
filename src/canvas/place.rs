//! Where a target is: on the map, on the screen beside frozen panes, and how the camera brings it into view.

use egui::Rect;

use super::camera::{Axes, Camera};
use crate::{
    edit::Target,
    layout::map::{MapLayout, Place, rect_of},
};

/// Where a target is on the map, in map units; none for what has no place there.
pub fn rect_in_map(layout: &MapLayout, target: Target) -> Option<Rect> {
    let place = match target {
        Target::Stage(stage) => Place::Stage(stage),
        Target::Step(step) => Place::Step(step),
        Target::Lane(lane) => Place::Lane(lane),
        Target::Cell(lane, step) => Place::Cell(lane, step),
        Target::Card(card) => Place::Card(card),
        Target::Emotion(persona, step) => Place::Emotion(persona, step),
        Target::Arrow(from, to) => Place::Arrow(from, to),
        Target::Persona(persona) => Place::Legend(persona),
        Target::Document
        | Target::Journey(_)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    };
    rect_of(layout, place)
}

/// Which part of the view a target is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Among the cells.
    Cells,
    /// In the headings.
    Headings,
    /// Among the lane names.
    Labels,
}

/// Which part of the view a target is in.
pub fn zone_of(target: Target) -> Zone {
    match target {
        Target::Stage(_) | Target::Step(_) => Zone::Headings,
        Target::Lane(_) | Target::Persona(_) => Zone::Labels,
        Target::Document
        | Target::Journey(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_)
        | Target::Cell(..)
        | Target::Card(_)
        | Target::Emotion(..) => Zone::Cells,
    }
}

/// The part of the screen in which a zone is seen.
pub fn clip_of(camera: &Camera, zone: Zone) -> Rect {
    match zone {
        Zone::Cells => camera.body(),
        Zone::Headings => camera.headings(),
        Zone::Labels => camera.labels(),
    }
}

/// Where a target is on the screen, headings and lane names in their frozen panes.
pub fn rect_on_screen(camera: &Camera, layout: &MapLayout, target: Target) -> Option<Rect> {
    let rect = rect_in_map(layout, target)?;
    Some(match zone_of(target) {
        Zone::Cells => camera.screen_from_map_rect(rect),
        Zone::Headings | Zone::Labels => camera.screen_from_pane_rect(rect),
    })
}

/// Along which axes a target must be brought into view.
pub fn axes_of(target: Target) -> Axes {
    match zone_of(target) {
        Zone::Cells => Axes::Both,
        Zone::Headings => Axes::Horizontal,
        Zone::Labels => Axes::Vertical,
    }
}
