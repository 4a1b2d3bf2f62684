//! Lanes added, changed and put in order.

use std::sync::Arc;

use crate::document::{Document, JourneyId, Lane, LaneId};

use super::{EditError, Target, journey, journey_mut, put as put_value, shift as shift_item};

/// Adds a lane at this place.
pub fn add(
    document: &mut Document,
    id: JourneyId,
    lane: &Lane,
    index: usize,
) -> Result<bool, EditError> {
    if document
        .journeys
        .iter()
        .any(|journey| journey.lane(lane.id).is_some())
    {
        return Err(EditError::Exists(Target::Lane(lane.id)));
    }
    let lanes = &mut journey_mut(document, id)?.lanes;
    lanes.insert(index.min(lanes.len()), Arc::new(lane.clone()));
    Ok(true)
}

/// Replaces the lane with the same id, unless its cards would lie in a lane that holds none.
pub fn put(document: &mut Document, id: JourneyId, lane: &Lane) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let place = position(before, lane.id)?;
    if !lane.kind.holds_cards() && before.cards.iter().any(|card| card.lane == lane.id) {
        return Err(EditError::WrongLane(lane.id));
    }
    if before.lanes.get(place).is_some_and(|old| **old == *lane) {
        return Ok(false);
    }
    let lanes = &mut journey_mut(document, id)?.lanes;
    Ok(lanes
        .get_mut(place)
        .is_some_and(|place| put_value(place, lane)))
}

/// Moves a lane to this place, counted without itself.
pub fn shift(
    document: &mut Document,
    id: JourneyId,
    lane: LaneId,
    index: usize,
) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let from = position(before, lane)?;
    if from == index.min(before.lanes.len() - 1) {
        return Ok(false);
    }
    Ok(shift_item(
        &mut journey_mut(document, id)?.lanes,
        from,
        index,
    ))
}

fn position(journey: &crate::document::Journey, id: LaneId) -> Result<usize, EditError> {
    journey
        .lanes
        .iter()
        .position(|lane| lane.id == id)
        .ok_or(EditError::Missing(Target::Lane(id)))
}
