//! What is selected: an ordered list of targets in one journey, the last of them the primary one.

use std::{collections::HashSet, sync::Arc};

use crate::document::{
    CardId, Document, GapId, ImprovementId, Journey, JourneyId, LaneId, PersonaId, ProcessId,
    StageId, StepId,
};

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
    /// The arrow from one card to another.
    Arrow(CardId, CardId),
    /// A gap.
    Gap(GapId),
    /// An improvement.
    Improvement(ImprovementId),
    /// A customer process.
    Process(ProcessId),
}

impl Target {
    /// The journey, if it is one.
    pub fn journey(self) -> Option<JourneyId> {
        match self {
            Self::Journey(id) => Some(id),
            Self::Document
            | Self::Persona(_)
            | Self::Stage(_)
            | Self::Step(_)
            | Self::Lane(_)
            | Self::Cell(..)
            | Self::Card(_)
            | Self::Emotion(..)
            | Self::Arrow(..)
            | Self::Gap(_)
            | Self::Improvement(_)
            | Self::Process(_) => None,
        }
    }

    /// The card, if it is one.
    pub fn card(self) -> Option<CardId> {
        match self {
            Self::Card(id) => Some(id),
            Self::Document
            | Self::Journey(_)
            | Self::Persona(_)
            | Self::Stage(_)
            | Self::Step(_)
            | Self::Lane(_)
            | Self::Cell(..)
            | Self::Emotion(..)
            | Self::Arrow(..)
            | Self::Gap(_)
            | Self::Improvement(_)
            | Self::Process(_) => None,
        }
    }

    /// Whether this is in the document: things of a journey must be in the one that is shown.
    pub fn exists(self, document: &Document, journey: Option<&Journey>) -> bool {
        match self {
            Self::Document => true,
            Self::Journey(id) => document.journey(id).is_some(),
            Self::Persona(id) => document.persona(id).is_some(),
            Self::Stage(id) => journey.is_some_and(|journey| journey.stage(id).is_some()),
            Self::Step(id) => journey.is_some_and(|journey| journey.step(id).is_some()),
            Self::Lane(id) => journey.is_some_and(|journey| journey.lane(id).is_some()),
            Self::Cell(lane, step) => journey.is_some_and(|journey| {
                journey.lane(lane).is_some() && journey.step(step).is_some()
            }),
            Self::Card(id) => journey.is_some_and(|journey| journey.card(id).is_some()),
            Self::Emotion(persona, step) => journey.is_some_and(|journey| {
                journey.personas.contains(&persona) && journey.step(step).is_some()
            }),
            Self::Arrow(from, to) => {
                journey.is_some_and(|journey| journey.arrow(from, to).is_some())
            }
            Self::Gap(id) => document.gap(id).is_some(),
            Self::Improvement(id) => document.improvement(id).is_some(),
            Self::Process(id) => document.process(id).is_some(),
        }
    }
}

/// The selected targets, in the order in which they were added; no target twice.
///
/// Cheap to copy (the history keeps one for each step) and to ask (the canvas asks for every card in view).
#[derive(Debug, Clone, Default)]
pub struct Selection {
    inner: Arc<Inner>,
}

#[derive(Debug, Clone, Default)]
struct Inner {
    targets: Vec<Target>,
    members: HashSet<Target>,
}

impl PartialEq for Selection {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner) || self.inner.targets == other.inner.targets
    }
}

impl Eq for Selection {}

impl FromIterator<Target> for Selection {
    fn from_iter<I: IntoIterator<Item = Target>>(targets: I) -> Self {
        let mut inner = Inner::default();
        for target in targets {
            if inner.members.insert(target) {
                inner.targets.push(target);
            }
        }
        Self {
            inner: Arc::new(inner),
        }
    }
}

impl Selection {
    /// Nothing but this.
    pub fn one(target: Target) -> Self {
        Self::from_iter([target])
    }

    /// These cards.
    pub fn cards(cards: impl IntoIterator<Item = CardId>) -> Self {
        cards.into_iter().map(Target::Card).collect()
    }

    /// The target that the inspector shows and keys act on: the one added last.
    pub fn primary(&self) -> Option<Target> {
        self.inner.targets.last().copied()
    }

    /// All targets.
    pub fn targets(&self) -> &[Target] {
        &self.inner.targets
    }

    /// The selected cards.
    pub fn card_ids(&self) -> impl Iterator<Item = CardId> + '_ {
        self.targets().iter().filter_map(|target| target.card())
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.inner.targets.is_empty()
    }

    /// Whether this target is selected.
    pub fn contains(&self, target: Target) -> bool {
        self.inner.members.contains(&target)
    }

    /// Adds a target, or makes it the primary one.
    pub fn add(&mut self, target: Target) {
        let inner = Arc::make_mut(&mut self.inner);
        if !inner.members.insert(target) {
            inner.targets.retain(|other| *other != target);
        }
        inner.targets.push(target);
    }

    /// Takes a target out.
    pub fn remove(&mut self, target: Target) {
        self.retain(|other| *other != target);
    }

    /// Adds a target, or takes it out if it was there.
    pub fn toggle(&mut self, target: Target) {
        if self.contains(target) {
            self.remove(target);
        } else {
            self.add(target);
        }
    }

    /// Keeps only the targets for which this holds.
    pub fn retain(&mut self, keep: impl FnMut(&Target) -> bool) {
        let inner = Arc::make_mut(&mut self.inner);
        inner.targets.retain(keep);
        inner.members = inner.targets.iter().copied().collect();
    }

    /// Keeps only what is in the document, and of a journey only what is in the shown one.
    pub fn retain_existing(&mut self, document: &Document, journey: Option<&Journey>) {
        let cards = self.cards_in(journey);
        let exists = |target: Target| match target {
            Target::Card(card) => cards.binary_search(&card).is_ok(),
            other => other.exists(document, journey),
        };
        if !self.inner.targets.iter().all(|target| exists(*target)) {
            self.retain(|target| exists(*target));
        }
    }

    /// The selected cards that are in a journey, sorted. Looked up in one pass over the journey, or select-all would
    /// take quadratic time.
    fn cards_in(&self, journey: Option<&Journey>) -> Vec<CardId> {
        let mut wanted: Vec<CardId> = self.card_ids().collect();
        let Some(journey) = journey.filter(|_| !wanted.is_empty()) else {
            return Vec::new();
        };
        wanted.sort_unstable();
        let ids = journey.cards.iter().map(|card| card.id);
        let mut found: Vec<CardId> = ids
            .filter(|card| wanted.binary_search(card).is_ok())
            .collect();
        found.sort_unstable();
        found
    }
}
