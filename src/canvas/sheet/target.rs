//! What of a sheet is what of the document.

use egui::Rect;

use crate::{
    canvas::camera::Camera,
    edit::{Selection, Target},
    layout::sheet::Thing,
};

use super::Sheet;

/// What is selected when this is pressed; nothing for what is only there to be clicked.
pub fn target_of(thing: Thing) -> Option<Target> {
    Some(match thing {
        Thing::Journey(id) => Target::Journey(id),
        Thing::Persona(id) => Target::Persona(id),
        Thing::Step(id) => Target::Step(id),
        Thing::Card(id) => Target::Card(id),
        Thing::Emotion(persona, step) => Target::Emotion(persona, step),
        Thing::Gap(id) => Target::Gap(id),
        Thing::Improvement(id) | Thing::Entry(id, _) => Target::Improvement(id),
        Thing::Process(id) => Target::Process(id),
        Thing::Heading(_) => return None,
    })
}

/// What of a sheet this is, if it can be on one.
pub fn thing_of(target: Target) -> Option<Thing> {
    match target {
        Target::Journey(id) => Some(Thing::Journey(id)),
        Target::Persona(id) => Some(Thing::Persona(id)),
        Target::Step(id) => Some(Thing::Step(id)),
        Target::Card(id) => Some(Thing::Card(id)),
        Target::Emotion(persona, step) => Some(Thing::Emotion(persona, step)),
        Target::Gap(id) => Some(Thing::Gap(id)),
        Target::Improvement(id) => Some(Thing::Improvement(id)),
        Target::Process(id) => Some(Thing::Process(id)),
        Target::Document
        | Target::Stage(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Arrow(..) => None,
    }
}

/// Whether a thing is among what is selected.
pub(super) fn is_selected(selection: &Selection, thing: Thing) -> bool {
    target_of(thing).is_some_and(|target| selection.contains(target))
}

/// Where a thing is on the screen.
pub(super) fn rect_on_screen(camera: &Camera, sheet: &dyn Sheet, thing: Thing) -> Option<Rect> {
    let spot = sheet
        .spots()
        .iter()
        .rev()
        .find(|spot| spot.thing == thing)?;
    Some(camera.screen_from_map_rect(spot.rect))
}
