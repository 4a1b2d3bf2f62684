//! The document's own fields, and journeys added, changed and put in order.

use std::{collections::HashSet, sync::Arc};

use crate::document::{Document, Journey, JourneyId};

use super::{EditError, Target, journey as find, journey_mut, shift as shift_item};
use crate::edit::{DocumentFields, JourneyFields};

/// Gives the document its own fields.
pub fn put_document(document: &mut Document, fields: &DocumentFields) -> bool {
    let DocumentFields {
        title,
        language,
        brand,
        dismissed_findings,
    } = fields;
    let differs = DocumentFields::from(&*document) != *fields;
    if differs {
        document.title.clone_from(title);
        document.language.clone_from(language);
        document.brand.clone_from(brand);
        document.dismissed_findings.clone_from(dismissed_findings);
    }
    differs
}

/// Adds a journey with all it holds, if all of that is sound.
pub fn add(document: &mut Document, journey: &Journey, index: usize) -> Result<bool, EditError> {
    if document.journey(journey.id).is_some() {
        return Err(EditError::Exists(Target::Journey(journey.id)));
    }
    let index = index.min(document.journeys.len());
    document.journeys.insert(index, Arc::new(journey.clone()));
    match document.problems().into_iter().next() {
        Some(problem) => Err(EditError::Unsound(problem)),
        None => Ok(true),
    }
}

/// Gives a journey its own fields. A persona that is named twice stays once.
pub fn put(
    document: &mut Document,
    id: JourneyId,
    fields: &JourneyFields,
) -> Result<bool, EditError> {
    let journey = find(document, id)?;
    let mut fields = fields.clone();
    let mut seen = HashSet::new();
    fields.personas.retain(|persona| seen.insert(*persona));
    if JourneyFields::from(&**journey) == fields {
        return Ok(false);
    }
    if let Some(other) = fields.ideal_of
        && (other == id || document.journey(other).is_none())
    {
        return Err(EditError::Missing(Target::Journey(other)));
    }
    if let Some(missing) = fields
        .personas
        .iter()
        .find(|persona| document.persona(**persona).is_none())
    {
        return Err(EditError::Missing(Target::Persona(*missing)));
    }
    let JourneyFields {
        title,
        goal,
        state,
        ideal_of,
        drawn_by,
        personas,
        dismissed_findings,
    } = fields;
    let journey = journey_mut(document, id)?;
    journey.title = title;
    journey.goal = goal;
    journey.state = state;
    journey.ideal_of = ideal_of;
    journey.drawn_by = drawn_by;
    journey.personas = personas;
    journey.dismissed_findings = dismissed_findings;
    Ok(true)
}

/// Moves a journey to this place in the list, counted without itself.
pub fn shift(document: &mut Document, id: JourneyId, index: usize) -> Result<bool, EditError> {
    document
        .journeys
        .iter()
        .position(|journey| journey.id == id)
        .map(|from| shift_item(&mut document.journeys, from, index))
        .ok_or(EditError::Missing(Target::Journey(id)))
}
