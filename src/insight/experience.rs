//! What was expected against how it was, of a card and of a step.
//!
//! Of a card it is expected − experienced, where both are scored: a disappointment where positive, a delight where
//! negative. A step of which several cards have both scores takes the mean of their differences: one good touchpoint
//! makes up for a bad one in the same step, and how many were scored does not matter. A card covers a step also where it
//! begins in an earlier one.

use crate::document::{Card, Journey, StepId};

use super::columns::Columns;

/// How an experience stood against what was expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Surprise {
    /// It was worse, by this much.
    Disappointment(f64),
    /// It was as expected.
    None,
    /// It was better, by this much.
    Delight(f64),
}

impl Surprise {
    /// From the difference expected − experienced.
    fn of(difference: f64) -> Self {
        if difference > 0.0 {
            Self::Disappointment(difference)
        } else if difference < 0.0 {
            Self::Delight(-difference)
        } else {
            Self::None
        }
    }

    /// By how much it was worse; none where it was not.
    pub fn disappointment(self) -> Option<f64> {
        match self {
            Self::Disappointment(by) => Some(by),
            Self::None | Self::Delight(_) => None,
        }
    }

    /// By how much it was better; none where it was not.
    pub fn delight(self) -> Option<f64> {
        match self {
            Self::Delight(by) => Some(by),
            Self::None | Self::Disappointment(_) => None,
        }
    }
}

/// How it was in one step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepSurprise {
    /// The step.
    pub step: StepId,
    /// How it stood against what was expected.
    pub surprise: Surprise,
    /// Of how many cards it is the mean.
    pub cards: usize,
}

/// How a card stood against what was expected; none where one of the scores is missing.
pub fn of_card(card: &Card) -> Option<Surprise> {
    difference(card).map(Surprise::of)
}

/// The steps in which something is scored both ways, in their order.
pub fn of_steps(journey: &Journey) -> Vec<StepSurprise> {
    let columns = Columns::of(journey);
    let mut sums = vec![(0.0, 0_usize); columns.steps().len()];
    for card in &journey.cards {
        let Some(difference) = difference(card) else {
            continue;
        };
        for (sum, cards) in sums.get_mut(columns.covered(card)).into_iter().flatten() {
            *sum += difference;
            *cards += 1;
        }
    }
    let steps = columns.steps().iter().zip(sums);
    steps
        .filter(|(_, (_, cards))| *cards > 0)
        .map(|(step, (sum, cards))| StepSurprise {
            step: step.id,
            surprise: Surprise::of(sum / cards as f64),
            cards,
        })
        .collect()
}

fn difference(card: &Card) -> Option<f64> {
    let difference = card.expected? - card.experienced?;
    difference.is_finite().then_some(difference)
}
