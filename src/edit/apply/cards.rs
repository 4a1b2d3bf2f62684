//! Cards added and changed.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::document::{Card, CardId, Document, Journey, JourneyId, SCORE_RANGE, StepId};

use super::{EditError, Target, journey, journey_mut};

/// Adds cards, each in the cell that it names: after the cards there, or from `index` on.
pub fn add(
    document: &mut Document,
    id: JourneyId,
    cards: &[Card],
    index: Option<usize>,
) -> Result<bool, EditError> {
    let target = journey(document, id)?;
    check_new(document, cards)?;
    let columns = target.step_indices();
    let fitted = cards
        .iter()
        .map(|card| fit(card, (document, target), &columns).map(Arc::new))
        .collect::<Result<Vec<_>, _>>()?;
    if fitted.is_empty() {
        return Ok(false);
    }
    let list = &mut journey_mut(document, id)?.cards;
    match index {
        None => list.extend(fitted),
        Some(index) => insert(list, fitted, index),
    }
    Ok(true)
}

/// Replaces the cards that have the same ids; their place in the list stays.
pub fn put(document: &mut Document, id: JourneyId, cards: &[Card]) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let columns = before.step_indices();
    let places = places(before, cards.iter().map(|card| card.id));
    let mut changed = Vec::new();
    for card in cards {
        let place = *places
            .get(&card.id)
            .ok_or(EditError::Missing(Target::Card(card.id)))?;
        let card = fit(card, (document, before), &columns)?;
        if before.cards.get(place).is_some_and(|old| **old != card) {
            changed.push((place, card));
        }
    }
    if changed.is_empty() {
        return Ok(false);
    }
    let list = &mut journey_mut(document, id)?.cards;
    for (place, card) in changed {
        if let Some(place) = list.get_mut(place) {
            *place = Arc::new(card);
        }
    }
    Ok(true)
}

/// Where these cards are in the list of a journey.
fn places(journey: &Journey, wanted: impl Iterator<Item = CardId>) -> HashMap<CardId, usize> {
    let wanted: HashSet<CardId> = wanted.collect();
    journey
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| wanted.contains(&card.id))
        .map(|(place, card)| (card.id, place))
        .collect()
}

/// No card is added under an id that is in use, in whichever journey.
fn check_new(document: &Document, cards: &[Card]) -> Result<(), EditError> {
    let mut new = HashSet::new();
    if let Some(twice) = cards.iter().find(|card| !new.insert(card.id)) {
        return Err(EditError::Exists(Target::Card(twice.id)));
    }
    let in_use = document
        .journeys
        .iter()
        .flat_map(|journey| &journey.cards)
        .find(|card| new.contains(&card.id));
    match in_use {
        Some(card) => Err(EditError::Exists(Target::Card(card.id))),
        None => Ok(()),
    }
}

/// The card as it can lie in this journey: no wider than the map, its flags and measured days in order.
fn fit(
    card: &Card,
    (document, journey): (&Document, &Journey),
    columns: &HashMap<StepId, usize>,
) -> Result<Card, EditError> {
    let lane = journey
        .lane(card.lane)
        .ok_or(EditError::Missing(Target::Lane(card.lane)))?;
    if !lane.kind.holds_cards() {
        return Err(EditError::WrongLane(card.lane));
    }
    let column = columns
        .get(&card.step)
        .ok_or(EditError::Missing(Target::Step(card.step)))?;
    if let Some(persona) = card.persona
        && document.persona(persona).is_none()
    {
        return Err(EditError::Missing(Target::Persona(persona)));
    }
    let mut card = card.clone();
    card.span = card.span.clamp(1, (columns.len() - column) as u32);
    card.sort_flags();
    let is_score = |score: Option<f64>| score.is_none_or(|score| SCORE_RANGE.contains(&score));
    if !is_score(card.expected) || !is_score(card.experienced) {
        return Err(EditError::Score);
    }
    if let Some(measure) = &mut card.measure {
        measure.tidy();
    }
    Ok(card)
}

/// Inserts cards so that the first of each cell has `index` cards of that cell before it and the others follow.
fn insert(list: &mut Vec<Arc<Card>>, cards: Vec<Arc<Card>>, index: usize) {
    let mut next: HashMap<_, usize> = HashMap::new();
    for card in cards {
        let cell = (card.lane, card.step);
        let wanted = next.entry(cell).or_insert(index);
        let place = list
            .iter()
            .enumerate()
            .filter(|(_, other)| (other.lane, other.step) == cell)
            .nth(*wanted)
            .map_or(list.len(), |(place, _)| place);
        *wanted = wanted.saturating_add(1);
        list.insert(place, card);
    }
}
