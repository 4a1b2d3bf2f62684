//! Rules for single cards.

use std::collections::HashSet;

use crate::{
    document::{Card, CardId, Flag, Journey, Promise},
    insight::columns::Columns,
};

use super::{Facts, Finding, Place, Rule};

/// Adds what is found in the cards of a journey, from left to right. `covered` are the cards that some gap names.
pub fn check(
    journey: &Journey,
    columns: &Columns<'_>,
    covered: &HashSet<CardId>,
    found: &mut Vec<Finding>,
) {
    let mut cards: Vec<&Card> = journey.cards.iter().map(AsRef::as_ref).collect();
    cards.sort_by_key(|card| columns.column(card.step));
    for card in cards {
        let mut add = |rule, facts| {
            found.push(Finding {
                rule,
                journey: Some(journey.id),
                place: Place::Card(card.id),
                facts,
            });
        };
        let is_open = !covered.contains(&card.id);
        if is_open && card.has(Flag::Pain) {
            add(Rule::PainWithoutGap, Facts::None);
        }
        if is_open && card.promise == Some(Promise::Broken) {
            add(Rule::PromiseBroken, Facts::None);
        }
        if let Some(facts) = off_target(card) {
            add(Rule::MeasureOffTarget, facts);
        }
    }
}

fn off_target(card: &Card) -> Option<Facts> {
    let measure = card.measure.as_ref()?;
    if measure.is_on_target()? {
        return None;
    }
    Some(Facts::Measure {
        value: measure.last()?.value,
        target: measure.target?,
    })
}
