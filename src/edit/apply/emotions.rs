//! Points of the emotion curves.

use std::sync::Arc;

use crate::document::{Document, Emotion, JourneyId, SCORE_RANGE};

use super::{EditError, Target, journey, journey_mut, put};

/// Gives a persona this score and word in this step.
pub fn set(document: &mut Document, id: JourneyId, emotion: &Emotion) -> Result<bool, EditError> {
    // A score that is no number is in no range.
    if !SCORE_RANGE.contains(&emotion.score) {
        return Err(EditError::Score);
    }
    if document.persona(emotion.persona).is_none() {
        return Err(EditError::Missing(Target::Persona(emotion.persona)));
    }
    let before = journey(document, id)?;
    if before.step(emotion.step).is_none() {
        return Err(EditError::Missing(Target::Step(emotion.step)));
    }
    let place = before
        .emotions
        .iter()
        .position(|old| old.persona == emotion.persona && old.step == emotion.step);
    let old = place.and_then(|place| before.emotions.get(place));
    if old.is_some_and(|old| **old == *emotion) {
        return Ok(false);
    }
    let emotions = &mut journey_mut(document, id)?.emotions;
    if let Some(place) = place.and_then(|place| emotions.get_mut(place)) {
        return Ok(put(place, emotion));
    }
    emotions.push(Arc::new(emotion.clone()));
    Ok(true)
}
