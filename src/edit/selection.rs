//! What is selected: an ordered list of targets in one journey, the last of them the primary one.

use crate::document::{CardId, JourneyId, LaneId, PersonaId, StageId, StepId};

/// One thing that can be selected, edited or pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The document as a whole.
    Document,
    /// A journey.
    Journey(JourneyId),
    /// A persona.
    Persona(PersonaId),
    /// A stage.
    Stage(StageId),
    /// A step.
    Step(StepId),
    /// A lane.
    Lane(LaneId),
    /// A cell, empty or not: the place where a new card would begin.
    Cell(LaneId, StepId),
    /// A card.
    Card(CardId),
    /// The score of a persona in a step, given or not yet.
    Emotion(PersonaId, StepId),
}

/// The selected targets, in the order in which they were added; no target twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    targets: Vec<Target>,
}

impl Selection {
    /// Nothing but this.
    pub fn one(target: Target) -> Self {
        Self {
            targets: vec![target],
        }
    }

    /// These cards.
    pub fn cards(cards: impl IntoIterator<Item = CardId>) -> Self {
        let mut selection = Self::default();
        for card in cards {
            selection.add(Target::Card(card));
        }
        selection
    }

    /// The target that the inspector shows and keys act on: the one added last.
    pub fn primary(&self) -> Option<Target> {
        self.targets.last().copied()
    }

    /// All targets.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The selected cards.
    pub fn card_ids(&self) -> impl Iterator<Item = CardId> + '_ {
        self.targets.iter().filter_map(|target| match target {
            Target::Card(card) => Some(*card),
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Lane(_)
            | Target::Cell(..)
            | Target::Emotion(..) => None,
        })
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// Whether this target is selected.
    pub fn contains(&self, target: Target) -> bool {
        self.targets.contains(&target)
    }

    /// Adds a target, or makes it the primary one.
    pub fn add(&mut self, target: Target) {
        self.remove(target);
        self.targets.push(target);
    }

    /// Takes a target out.
    pub fn remove(&mut self, target: Target) {
        self.targets.retain(|other| *other != target);
    }

    /// Adds a target, or takes it out if it was there.
    pub fn toggle(&mut self, target: Target) {
        if self.contains(target) {
            self.remove(target)
        } else {
            self.add(target)
        }
    }

    /// Keeps only the targets for which this holds.
    pub fn retain(&mut self, keep: impl FnMut(&Target) -> bool) {
        self.targets.retain(keep);
    }
}
