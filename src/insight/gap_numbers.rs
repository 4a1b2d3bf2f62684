//! Which gaps of a journey show where: each has a number, its place among those of its journey that are not set aside.

use std::collections::HashMap;

use crate::document::{CardId, Document, GapId, JourneyId, StepId};

/// The numbers of the gaps of one journey, by where they show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GapNumbers {
    of_card: HashMap<CardId, Vec<(usize, GapId)>>,
    of_step: HashMap<StepId, Vec<(usize, GapId)>>,
}

impl GapNumbers {
    /// Those of a journey of a document.
    pub fn of(document: &Document, journey: JourneyId) -> Self {
        let mut numbers = Self::default();
        for (number, gap) in numbered(document, journey) {
            for card in &gap.cards {
                numbers
                    .of_card
                    .entry(*card)
                    .or_default()
                    .push((number, gap.id));
            }
            for step in &gap.steps {
                numbers
                    .of_step
                    .entry(*step)
                    .or_default()
                    .push((number, gap.id));
            }
        }
        numbers
    }

    /// The gaps that show on a card, each after its number.
    pub fn card(&self, card: CardId) -> &[(usize, GapId)] {
        self.of_card.get(&card).map_or(&[], Vec::as_slice)
    }

    /// The gaps that show in a step, each after its number.
    pub fn step(&self, step: StepId) -> &[(usize, GapId)] {
        self.of_step.get(&step).map_or(&[], Vec::as_slice)
    }
}

/// The gaps of a journey that count, each with its number from 1.
pub fn numbered(
    document: &Document,
    journey: JourneyId,
) -> impl Iterator<Item = (usize, &crate::document::Gap)> {
    let gaps = document.gaps.iter().map(AsRef::as_ref);
    let counted =
        gaps.filter(move |gap: &&crate::document::Gap| gap.journey == journey && !gap.dismissed);
    counted.enumerate().map(|(place, gap)| (place + 1, gap))
}

/// The number of a gap; none where it is set aside.
pub fn number(document: &Document, gap: GapId) -> Option<usize> {
    let journey = document.gap(gap)?.journey;
    let mut gaps = numbered(document, journey);
    gaps.find(|(_, other)| other.id == gap)
        .map(|(number, _)| number)
}
