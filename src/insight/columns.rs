//! The steps of a journey as columns, and which of them each card covers.

use std::{collections::HashMap, ops::Range, sync::Arc};

use crate::document::{Card, Journey, Step, StepId};

/// The columns of a journey from left to right.
#[derive(Debug)]
pub struct Columns<'a> {
    steps: Vec<&'a Arc<Step>>,
    places: HashMap<StepId, usize>,
}

impl<'a> Columns<'a> {
    /// The columns of this journey.
    pub fn of(journey: &'a Journey) -> Self {
        let steps: Vec<&Arc<Step>> = journey.steps().map(|(_, step)| step).collect();
        let places = steps.iter().zip(0..).map(|(step, place)| (step.id, place));
        Self {
            places: places.collect(),
            steps,
        }
    }

    /// The steps from left to right.
    pub fn steps(&self) -> &[&'a Arc<Step>] {
        &self.steps
    }

    /// The step of this column.
    pub fn step(&self, column: usize) -> Option<StepId> {
        self.steps.get(column).map(|step| step.id)
    }

    /// The column of this step.
    pub fn column(&self, step: StepId) -> Option<usize> {
        self.places.get(&step).copied()
    }

    /// The columns that a card covers: a wide card stands in every one of them.
    pub fn covered(&self, card: &Card) -> Range<usize> {
        let Some(first) = self.column(card.step) else {
            return 0..0;
        };
        let after = first.saturating_add(card.span.max(1) as usize);
        first..after.min(self.steps.len())
    }
}
