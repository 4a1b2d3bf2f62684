//! Things deleted, with all that goes with them.

use std::{collections::HashSet, sync::Arc};

use crate::document::{
    CardId, Document, GapId, ImprovementId, Journey, JourneyId, LaneId, PersonaId, ProcessId,
    StageId, StepId,
};

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
    /// Gaps of deleted journeys.
    pub gaps: usize,
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
    journey: Option<JourneyId>,
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
    let shown = journey.and_then(|id| document.journey(id));
    let emotions = shown.map_or(0, |journey| {
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
        gaps: (document.gaps.len() - after.gaps.len()).saturating_sub(chosen.gaps.len()),
    }
}

/// Deletes these, with all that they hold.
pub fn delete(
    document: &mut Document,
    id: Option<JourneyId>,
    targets: &[Target],
) -> Result<bool, EditError> {
    let before = id.map(|id| journey(document, id)).transpose()?;
    for target in targets {
        if !present(document, before, *target) {
            return Err(EditError::Missing(*target));
        }
    }
    let chosen = Chosen::new(targets);
    let mut changed = false;
    if let Some(before) = before
        && chosen.touches(before)
    {
        prune(journey_mut(document, before.id)?, &chosen);
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
    let plans = (
        document.gaps.len(),
        document.improvements.len(),
        document.processes.len(),
    );
    document
        .gaps
        .retain(|gap| !chosen.gaps.contains(&gap.id) && !chosen.journeys.contains(&gap.journey));
    document
        .improvements
        .retain(|improvement| !chosen.improvements.contains(&improvement.id));
    document
        .processes
        .retain(|process| !chosen.processes.contains(&process.id));
    changed |= plans
        != (
            document.gaps.len(),
            document.improvements.len(),
            document.processes.len(),
        );
    if changed {
        cut_loose_ends(document);
        cut_loose_plans(document);
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
    arrows: HashSet<(CardId, CardId)>,
    gaps: HashSet<GapId>,
    improvements: HashSet<ImprovementId>,
    processes: HashSet<ProcessId>,
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
                Target::Arrow(from, to) => drop(chosen.arrows.insert((from, to))),
                Target::Gap(id) => drop(chosen.gaps.insert(id)),
                Target::Improvement(id) => drop(chosen.improvements.insert(id)),
                Target::Process(id) => drop(chosen.processes.insert(id)),
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
            || !self.arrows.is_empty()
            || journey
                .emotions
                .iter()
                .any(|emotion| self.emotions.contains(&(emotion.persona, emotion.step)))
    }
}

fn present(document: &Document, journey: Option<&Arc<Journey>>, target: Target) -> bool {
    match target {
        // Whether the score was given or not, and whether the persona still travels here.
        Target::Emotion(persona, step) => {
            document.persona(persona).is_some()
                && journey.is_some_and(|journey| journey.step(step).is_some())
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Card(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => target.exists(document, journey.map(Arc::as_ref)),
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
    if !journey.arrows.is_empty() {
        let cards: HashSet<CardId> = journey.cards.iter().map(|card| card.id).collect();
        journey.arrows.retain(|arrow| {
            let is_there = cards.contains(&arrow.from) && cards.contains(&arrow.to);
            is_there && !chosen.arrows.contains(&(arrow.from, arrow.to))
        });
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

/// Takes personas out of the list, off the journeys, and their scores with them. Their cards become everyone's.
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
        let is_theirs =
            |persona: &Option<PersonaId>| persona.is_some_and(|id| personas.contains(&id));
        let has_cards = journey.cards.iter().any(|card| is_theirs(&card.persona));
        if named || scored || has_cards {
            let journey = Arc::make_mut(journey);
            journey.personas.retain(|id| !personas.contains(id));
            journey
                .emotions
                .retain(|emotion| !personas.contains(&emotion.persona));
            for card in &mut journey.cards {
                if is_theirs(&card.persona) {
                    Arc::make_mut(card).persona = None;
                }
            }
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

/// Clears what gaps, improvements and processes name and is gone.
fn cut_loose_plans(document: &mut Document) {
    let mut gaps = std::mem::take(&mut document.gaps);
    for gap in &mut gaps {
        let Some(journey) = document.journey(gap.journey) else {
            continue;
        };
        let steps = gap.steps.iter().any(|step| journey.step(*step).is_none());
        let cards = gap.cards.iter().any(|card| journey.card(*card).is_none());
        if steps || cards {
            let gap = Arc::make_mut(gap);
            gap.steps.retain(|step| journey.step(*step).is_some());
            gap.cards.retain(|card| journey.card(*card).is_some());
        }
    }
    let known: HashSet<GapId> = gaps.iter().map(|gap| gap.id).collect();
    document.gaps = gaps;
    for improvement in &mut document.improvements {
        if improvement.gaps.iter().any(|gap| !known.contains(gap)) {
            Arc::make_mut(improvement)
                .gaps
                .retain(|gap| known.contains(gap));
        }
    }
    let journeys: HashSet<JourneyId> = document.journeys.iter().map(|j| j.id).collect();
    for process in &mut document.processes {
        if process.journeys.iter().any(|id| !journeys.contains(id)) {
            Arc::make_mut(process)
                .journeys
                .retain(|id| journeys.contains(id));
        }
    }
}
