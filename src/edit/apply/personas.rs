//! Personas added, changed and put in order.

use std::sync::Arc;

use crate::document::{Document, Persona, PersonaId};

use super::{EditError, Target, put as put_value, shift as shift_item};

/// Adds a persona at this place in the list.
pub fn add(document: &mut Document, persona: &Persona, index: usize) -> Result<bool, EditError> {
    if document.persona(persona.id).is_some() {
        return Err(EditError::Exists(Target::Persona(persona.id)));
    }
    let index = index.min(document.personas.len());
    document.personas.insert(index, Arc::new(fitted(persona)));
    Ok(true)
}

/// Replaces the persona with the same id.
pub fn put(document: &mut Document, persona: &Persona) -> Result<bool, EditError> {
    document
        .personas
        .iter_mut()
        .find(|other| other.id == persona.id)
        .map(|place| put_value(place, &fitted(persona)))
        .ok_or(EditError::Missing(Target::Persona(persona.id)))
}

/// The persona with its channels in their order, each once.
fn fitted(persona: &Persona) -> Persona {
    let mut persona = persona.clone();
    persona.channels.sort_unstable();
    persona.channels.dedup();
    persona
}

/// Moves a persona to this place in the list, counted without itself.
pub fn shift(document: &mut Document, id: PersonaId, index: usize) -> Result<bool, EditError> {
    document
        .personas
        .iter()
        .position(|persona| persona.id == id)
        .map(|from| shift_item(&mut document.personas, from, index))
        .ok_or(EditError::Missing(Target::Persona(id)))
}
