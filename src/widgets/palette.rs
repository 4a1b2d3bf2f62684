//! What is dragged from a side panel onto the map.

use crate::document::{LaneKind, PersonaId, Topic};

/// The payload of a drag from a side panel, in egui's drag and drop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PaletteItem {
    /// A new card for a lane of this kind and topic; dropped among the names of the lanes, a lane of this sort.
    Card(LaneKind, Option<Topic>),
    /// A persona for this journey; a new one when none is given.
    Persona(Option<PersonaId>),
    /// A new stage.
    Stage,
    /// A new step.
    Step,
}
