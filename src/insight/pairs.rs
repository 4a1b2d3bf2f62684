//! Which two journeys belong together, and whose curves of them.

use std::sync::Arc;

use crate::document::{Document, Journey, JourneyId, JourneyState, PersonaId};

use super::figures::travellers;

/// The journeys that were chosen for left and right; where one was not, the one that belongs to the other; where neither
/// was, the pair in which the shown journey is.
pub fn pair<'a>(
    document: &'a Document,
    chosen: [Option<JourneyId>; 2],
    shown: Option<&'a Arc<Journey>>,
) -> Option<(&'a Journey, &'a Journey)> {
    let find = |id: Option<JourneyId>| {
        let journey = id.and_then(|id| document.journey(id));
        journey.map(AsRef::as_ref)
    };
    let [left, right] = chosen.map(find);
    match (left, right) {
        (Some(left), Some(right)) => Some((left, right)),
        (Some(left), None) => Some((left, partner(document, left)?)),
        (None, Some(right)) => Some((partner(document, right)?, right)),
        (None, None) => natural_pair(document, shown?),
    }
}

/// Whose curves to compare: those that were chosen and travel there; otherwise the first that travels on both sides, or
/// the first of each.
pub fn personas(
    left: &Journey,
    right: &Journey,
    chosen: [Option<PersonaId>; 2],
) -> [Option<PersonaId>; 2] {
    let (on_left, on_right) = (travellers(left), travellers(right));
    let both = on_left.iter().find(|persona| on_right.contains(persona));
    let [chosen_left, chosen_right] = chosen;
    let pick = |chosen: Option<PersonaId>, list: &[PersonaId]| {
        let chosen = chosen.filter(|persona| list.contains(persona));
        chosen.or_else(|| both.or(list.first()).copied())
    };
    [pick(chosen_left, &on_left), pick(chosen_right, &on_right)]
}

/// The pair in which a journey is: the current one on the left.
fn natural_pair<'a>(
    document: &'a Document,
    journey: &'a Arc<Journey>,
) -> Option<(&'a Journey, &'a Journey)> {
    let other = partner(document, journey)?;
    let is_after =
        journey.state == JourneyState::Ideal || journey.frozen.is_none() && other.frozen.is_some();
    Some(if is_after && other.state == JourneyState::Current {
        (other, journey)
    } else {
        (journey, other)
    })
}

/// The journey that belongs to another: its ideal, what it is the ideal of, or the next in the list.
fn partner<'a>(document: &'a Document, journey: &Journey) -> Option<&'a Journey> {
    let all = || document.journeys.iter().map(AsRef::as_ref);
    let others = || all().filter(|other: &&Journey| other.id != journey.id);
    let current = journey.ideal_of.and_then(|id| document.journey(id));
    let ideal = || others().find(|other| other.ideal_of == Some(journey.id));
    let next = || {
        let place = all().position(|other| other.id == journey.id)?;
        all().nth(place + 1).or_else(|| others().next())
    };
    current.map(AsRef::as_ref).or_else(ideal).or_else(next)
}
