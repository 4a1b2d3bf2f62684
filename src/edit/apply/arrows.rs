//! Arrows between cards.

use std::sync::Arc;

use crate::document::{Arrow, CardId, Document, JourneyId, Problem};

use super::{EditError, Target, journey, journey_mut, put as put_value};

/// Lets an arrow lead from one card to another, or gives the one that does its words.
pub fn put(document: &mut Document, id: JourneyId, arrow: &Arrow) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let (from, to) = (arrow.from, arrow.to);
    let is_there = |card: CardId| before.card(card).is_some();
    if let Some(missing) = [from, to].into_iter().find(|card| !is_there(*card)) {
        return Err(EditError::Missing(Target::Card(missing)));
    }
    if from == to {
        return Err(EditError::Unsound(Problem::Arrow(id, from, to)));
    }
    if before.arrow(from, to).is_some_and(|old| **old == *arrow) {
        return Ok(false);
    }
    let arrows = &mut journey_mut(document, id)?.arrows;
    let old = arrows
        .iter_mut()
        .find(|old| old.from == from && old.to == to);
    if let Some(place) = old {
        return Ok(put_value(place, arrow));
    }
    arrows.push(Arc::new(arrow.clone()));
    Ok(true)
}
