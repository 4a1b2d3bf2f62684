//! Things deleted, with all that goes with them.

use std::{collections::HashSet, sync::Arc};

use crate::document::{CardId, Document, Journey, JourneyId, LaneId, PersonaId, StageId, StepId};

use super::{EditError, Target, apply, journey, journey_mut};
use crate::edit::Command;

/// What goes with a deletion besides what is deleted by name, for the question beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DeletionExtent {
    /// Cards of deleted steps, lanes and journeys.
    pub cards: usize,
    /// Steps of deleted stages and journeys.
    pub steps: usize,
    /// Scores of deleted steps, personas and journeys.
    pub scores: usize,
}

impl DeletionExtent {
    /// Whether nothing goes with it, so that there is nothing to ask.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// What would go with these if they were deleted: found by deleting them from a copy, so it cannot be wrong.
pub fn deletion_extent(
    document: &Arc<Document>,
    journey: JourneyId,
    targets: &[Target],
) -> DeletionExtent {
    let command = Command::Delete {
        journey,
        targets: targets.to_vec(),
    };
    let Ok(after) = apply(document, &command) else {
        return DeletionExtent::default();
    };
    let count = |document: &Document| {
        document.journeys.iter().fold((0, 0, 0), |sum, journey| {
            (
                sum.0 + journey.cards.len(),
                sum.1 + journey.steps().count(),
                sum.2 + journey.emotions.len(),
            )
        })
    };
    let (cards, steps, scores) = count(document);
    let (cards_after, steps_after, scores_after) = count(&after);
    let chosen = Chosen::new(targets);
    let emotions = document.journey(journey).map_or(0, |journey| {
        chosen
            .emotions
            .iter()
            .filter(|(persona, step)| journey.emotion(*persona, *step).is_some())
            .count()
    });
    DeletionExtent {
        cards: (cards - cards_after).saturating_sub(chosen.cards.len()),
        steps: (steps - steps_after).saturating_sub(chosen.steps.len()),
        scores: (scores - scores_after).saturating_sub(emotions),
    }
}

/// Deletes these, with all that they hold.
pub fn delete(
    document: &mut Document,
    id: JourneyId,
    targets: &[Target],
) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    for target in targets {
        if !present(document, before, *target) {
            return Err(EditError::Missing(*target));
        }
    }
    let chosen = Chosen::new(targets);
    let mut changed = false;
    if chosen.touches(before) {
        prune(journey_mut(document, id)?, &chosen);
        changed = true;
    }
    if !chosen.personas.is_empty() {
        forget_personas(document, &chosen.personas);
        changed = true;
    }
    if !chosen.journeys.is_empty() {
        document
            .journeys
            .retain(|journey| !chosen.journeys.contains(&journey.id));
        changed = true;
    }
    if changed {
        cut_loose_ends(document);
    }
    Ok(changed)
}

/// The targets by kind.
#[derive(Default)]
struct Chosen {
    personas: HashSet<PersonaId>,
    journeys: HashSet<JourneyId>,
    stages: HashSet<StageId>,
    steps: HashSet<StepId>,
    lanes: HashSet<LaneId>,
    cards: HashSet<CardId>,
    emotions: HashSet<(PersonaId, StepId)>,
}

impl Chosen {
    fn new(targets: &[Target]) -> Self {
        let mut chosen = Self::default();
        for target in targets {
            match *target {
                // The document and an empty place cannot be deleted.
                Target::Document | Target::Cell(..) => {}
                Target::Persona(id) => drop(chosen.personas.insert(id)),
                Target::Journey(id) => drop(chosen.journeys.insert(id)),
                Target::Stage(id) => drop(chosen.stages.insert(id)),
                Target::Step(id) => drop(chosen.steps.insert(id)),
                Target::Lane(id) => drop(chosen.lanes.insert(id)),
                Target::Card(id) => drop(chosen.cards.insert(id)),
                Target::Emotion(persona, step) => drop(chosen.emotions.insert((persona, step))),
            }
        }
        chosen
    }

    /// Whether anything of this journey goes. A score that was never given does not.
    fn touches(&self, journey: &Journey) -> bool {
        !self.stages.is_empty()
            || !self.steps.is_empty()
            || !self.lanes.is_empty()
            || !self.cards.is_empty()
            || journey
                .emotions
                .iter()
                .any(|emotion| self.emotions.contains(&(emotion.persona, emotion.step)))
    }
}

fn present(document: &Document, journey: &Journey, target: Target) -> bool {
    match target {
        // Whether the score was given or not, and whether the persona still travels here.
        Target::Emotion(persona, step) => {
            document.persona(persona).is_some() && journey.step(step).is_some()
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Card(_) => target.exists(document, Some(journey)),
    }
}

/// Takes the chosen things out of a journey.
fn prune(journey: &mut Journey, chosen: &Chosen) {
    let order: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let mut steps = chosen.steps.clone();
    steps.extend(
        journey
            .stages
            .iter()
            .filter(|stage| chosen.stages.contains(&stage.id))
            .flat_map(|stage| stage.steps.iter().map(|step| step.id)),
    );
    journey
        .stages
        .retain(|stage| !chosen.stages.contains(&stage.id));
    for stage in &mut journey.stages {
        if stage.steps.iter().any(|step| steps.contains(&step.id)) {
            Arc::make_mut(stage)
                .steps
                .retain(|step| !steps.contains(&step.id));
        }
    }
    journey
        .lanes
        .retain(|lane| !chosen.lanes.contains(&lane.id));
    journey
        .cards
        .retain(|card| !chosen.cards.contains(&card.id) && !chosen.lanes.contains(&card.lane));
    journey.emotions.retain(|emotion| {
        !steps.contains(&emotion.step)
            && !chosen.emotions.contains(&(emotion.persona, emotion.step))
    });
    if !steps.is_empty() {
        narrow_cards(journey, &order, &steps);
    }
}

/// Fits cards to steps that are gone: one that still covers a step stays on what is left, others go.
fn narrow_cards(journey: &mut Journey, order: &[StepId], gone: &HashSet<StepId>) {
    let columns: std::collections::HashMap<StepId, usize> = order
        .iter()
        .enumerate()
        .map(|(index, step)| (*step, index))
        .collect();
    journey.cards.retain_mut(|card| {
        if card.span == 1 {
            return !gone.contains(&card.step);
        }
        let start = columns.get(&card.step).copied().unwrap_or(0);
        let left: Vec<StepId> = order
            .iter()
            .skip(start)
            .take(card.span as usize)
            .filter(|step| !gone.contains(step))
            .copied()
            .collect();
        let Some(first) = left.first() else {
            return false;
        };
        if left.len() != card.span as usize {
            let card = Arc::make_mut(card);
            card.step = *first;
            card.span = left.len() as u32;
        }
        true
    });
}

/// Takes personas out of the list, off the journeys, and their scores with them.
fn forget_personas(document: &mut Document, personas: &HashSet<PersonaId>) {
    document
        .personas
        .retain(|persona| !personas.contains(&persona.id));
    for journey in &mut document.journeys {
        let named = journey.personas.iter().any(|id| personas.contains(id));
        let scored = journey
            .emotions
            .iter()
            .any(|emotion| personas.contains(&emotion.persona));
        if named || scored {
            let journey = Arc::make_mut(journey);
            journey.personas.retain(|id| !personas.contains(id));
            journey
                .emotions
                .retain(|emotion| !personas.contains(&emotion.persona));
        }
    }
}

/// Clears what names a journey or step that is gone.
fn cut_loose_ends(document: &mut Document) {
    let journeys: HashSet<JourneyId> = document.journeys.iter().map(|j| j.id).collect();
    let steps: HashSet<StepId> = document
        .journeys
        .iter()
        .flat_map(|journey| journey.steps())
        .map(|(_, step)| step.id)
        .collect();
    let loose = |from: Option<StepId>| from.is_some_and(|from| !steps.contains(&from));
    for journey in &mut document.journeys {
        if journey.ideal_of.is_some_and(|of| !journeys.contains(&of)) {
            Arc::make_mut(journey).ideal_of = None;
        }
        if !journey.steps().any(|(_, step)| loose(step.from)) {
            continue;
        }
        for stage in &mut Arc::make_mut(journey).stages {
            if !stage.steps.iter().any(|step| loose(step.from)) {
                continue;
            }
            for step in &mut Arc::make_mut(stage).steps {
                if loose(step.from) {
                    Arc::make_mut(step).from = None;
                }
            }
        }
    }
}
