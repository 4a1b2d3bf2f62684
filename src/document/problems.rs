//! Every invariant of a document, as a list of what breaks it. An open document has none.
//!
//! Ids are unique within their kind over the whole document, not only within a journey: a step names the step of
//! another journey that it came from, and a selected card is named without its journey.

use std::collections::HashSet;

use super::{CardId, Document, Id, Journey, JourneyId, LaneId, PersonaId, SCORE_RANGE, StepId};

/// One way in which a document is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Two entities of one kind carry this id.
    DuplicateId(String),
    /// A card lies in a lane that is not there, or in one that holds no cards.
    CardLane(JourneyId, CardId, LaneId),
    /// A card begins in a step that is not there.
    CardStep(JourneyId, CardId, StepId),
    /// A card covers no step, or more steps than follow.
    CardSpan(JourneyId, CardId, u32),
    /// The flags of a card are not in their order, or one is given twice.
    CardFlags(JourneyId, CardId),
    /// A score is not a number from −2 to +2.
    Score(JourneyId, PersonaId, StepId),
    /// An emotion names a persona or a step that is not there.
    EmotionPlace(JourneyId, PersonaId, StepId),
    /// A persona has two scores in one step.
    DuplicateEmotion(JourneyId, PersonaId, StepId),
    /// A journey names a persona that is not there, or names one twice.
    JourneyPersona(JourneyId, PersonaId),
    /// A journey is the ideal of one that is not there, or of itself.
    IdealOf(JourneyId, JourneyId),
    /// A step (the first) came from a step (the second) that is not there, or from itself.
    StepFrom(JourneyId, StepId, StepId),
}

impl Document {
    /// Everything that is not as it must be; empty for every document that the editor makes.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.duplicate_ids(&mut problems);
        let personas: HashSet<PersonaId> = self.personas.iter().map(|p| p.id).collect();
        let journeys: HashSet<JourneyId> = self.journeys.iter().map(|j| j.id).collect();
        let steps: HashSet<StepId> = self
            .journeys
            .iter()
            .flat_map(|journey| journey.steps())
            .map(|(_, step)| step.id)
            .collect();
        for journey in &self.journeys {
            if let Some(other) = journey.ideal_of
                && (other == journey.id || !journeys.contains(&other))
            {
                problems.push(Problem::IdealOf(journey.id, other));
            }
            for (_, step) in journey.steps() {
                if let Some(from) = step.from
                    && (from == step.id || !steps.contains(&from))
                {
                    problems.push(Problem::StepFrom(journey.id, step.id, from));
                }
            }
            persona_problems(journey, &personas, &mut problems);
            card_problems(journey, &mut problems);
            emotion_problems(journey, &personas, &mut problems);
        }
        problems
    }

    fn duplicate_ids(&self, problems: &mut Vec<Problem>) {
        let journeys = || self.journeys.iter();
        repeated(self.personas.iter().map(|persona| persona.id), problems);
        repeated(journeys().map(|journey| journey.id), problems);
        repeated(
            journeys().flat_map(|journey| journey.stages.iter().map(|stage| stage.id)),
            problems,
        );
        repeated(
            journeys().flat_map(|journey| journey.steps().map(|(_, step)| step.id)),
            problems,
        );
        repeated(
            journeys().flat_map(|journey| journey.lanes.iter().map(|lane| lane.id)),
            problems,
        );
        repeated(
            journeys().flat_map(|journey| journey.cards.iter().map(|card| card.id)),
            problems,
        );
    }
}

/// One problem for each time that an id comes again.
fn repeated<T: Id>(ids: impl Iterator<Item = T>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            problems.push(Problem::DuplicateId(id.to_string()));
        }
    }
}

fn persona_problems(journey: &Journey, personas: &HashSet<PersonaId>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for persona in &journey.personas {
        if !personas.contains(persona) || !seen.insert(*persona) {
            problems.push(Problem::JourneyPersona(journey.id, *persona));
        }
    }
}

fn card_problems(journey: &Journey, problems: &mut Vec<Problem>) {
    let lanes: HashSet<LaneId> = journey.card_lanes().map(|lane| lane.id).collect();
    let columns = journey.step_indices();
    for card in &journey.cards {
        if !lanes.contains(&card.lane) {
            problems.push(Problem::CardLane(journey.id, card.id, card.lane));
        }
        match columns.get(&card.step) {
            None => problems.push(Problem::CardStep(journey.id, card.id, card.step)),
            Some(column) => {
                if card.span == 0 || card.span as usize > columns.len() - column {
                    problems.push(Problem::CardSpan(journey.id, card.id, card.span));
                }
            }
        }
        if !card.flags.is_sorted_by(|before, after| before < after) {
            problems.push(Problem::CardFlags(journey.id, card.id));
        }
    }
}

fn emotion_problems(journey: &Journey, personas: &HashSet<PersonaId>, problems: &mut Vec<Problem>) {
    let columns = journey.step_indices();
    let mut seen = HashSet::new();
    for emotion in &journey.emotions {
        let (persona, step) = (emotion.persona, emotion.step);
        if !personas.contains(&persona) || !columns.contains_key(&step) {
            problems.push(Problem::EmotionPlace(journey.id, persona, step));
        }
        if !seen.insert((persona, step)) {
            problems.push(Problem::DuplicateEmotion(journey.id, persona, step));
        }
        // A score that is no number is in no range.
        if !SCORE_RANGE.contains(&emotion.score) {
            problems.push(Problem::Score(journey.id, persona, step));
        }
    }
}
