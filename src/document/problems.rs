//! Every invariant of a document, as a list of what breaks it. An open document has none.
//!
//! Ids are unique within their kind over the whole document, not only within a journey: a step names the step of
//! another journey that it came from, and a selected card is named without its journey.

use std::{collections::HashSet, hash::Hash};

use super::{
    CardId, Document, GapId, Id, ImprovementId, Journey, JourneyId, LaneId, PersonaId, ProcessId,
    RATING_RANGE, SCORE_RANGE, StepId,
};

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
    /// A card is of a persona that is not there.
    CardPersona(JourneyId, CardId, PersonaId),
    /// The flags of a card are not in their order, or one is given twice.
    CardFlags(JourneyId, CardId),
    /// What was expected or experienced in a card is not a number from −2 to +2.
    CardScore(JourneyId, CardId),
    /// The figures of a measure are no numbers, or its days are not in order.
    CardMeasure(JourneyId, CardId),
    /// An arrow leads from or to a card that is not there, from a card to itself, or twice the same way.
    Arrow(JourneyId, CardId, CardId),
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
    /// The channels of a persona are not in their order, or one is given twice.
    PersonaChannels(PersonaId),
    /// A gap is of a journey that is not there, or names a step or card that is not in it, or one twice.
    Gap(GapId),
    /// An improvement names a gap that is not there, or one twice, or is weighed outside 0 to 10.
    Improvement(ImprovementId),
    /// A process names a journey that is not there, or one twice, or is rated outside 0 to 10.
    Process(ProcessId),
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
            card_problems(journey, &personas, &mut problems);
            arrow_problems(journey, &mut problems);
            emotion_problems(journey, &personas, &mut problems);
        }
        for persona in &self.personas {
            if !persona
                .channels
                .is_sorted_by(|before, after| before < after)
            {
                problems.push(Problem::PersonaChannels(persona.id));
            }
        }
        self.plan_problems(&journeys, &mut problems);
        problems
    }

    /// What is wrong with gaps, improvements and processes.
    fn plan_problems(&self, journeys: &HashSet<JourneyId>, problems: &mut Vec<Problem>) {
        for gap in &self.gaps {
            let is_sound = self.journey(gap.journey).is_some_and(|journey| {
                all_once(&gap.steps, |step| journey.step(*step).is_some())
                    && all_once(&gap.cards, |card| journey.card(*card).is_some())
            });
            if !is_sound {
                problems.push(Problem::Gap(gap.id));
            }
        }
        let gaps: HashSet<GapId> = self.gaps.iter().map(|gap| gap.id).collect();
        for improvement in &self.improvements {
            let is_sound = all_once(&improvement.gaps, |gap| gaps.contains(gap))
                && is_rating(improvement.impact)
                && is_rating(improvement.effort);
            if !is_sound {
                problems.push(Problem::Improvement(improvement.id));
            }
        }
        for process in &self.processes {
            let is_sound = all_once(&process.journeys, |journey| journeys.contains(journey))
                && process.is_rated_soundly();
            if !is_sound {
                problems.push(Problem::Process(process.id));
            }
        }
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
        repeated(self.gaps.iter().map(|gap| gap.id), problems);
        repeated(self.improvements.iter().map(|item| item.id), problems);
        repeated(self.processes.iter().map(|process| process.id), problems);
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

/// Whether each of these is right and none comes twice.
fn all_once<T: Eq + Hash>(list: &[T], is_right: impl Fn(&T) -> bool) -> bool {
    let mut seen = HashSet::new();
    list.iter().all(|item| is_right(item) && seen.insert(item))
}

/// Whether this is a number from 0 to 10, where it is given.
fn is_rating(rating: Option<f64>) -> bool {
    rating.is_none_or(|rating| RATING_RANGE.contains(&rating))
}

fn persona_problems(journey: &Journey, personas: &HashSet<PersonaId>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for persona in &journey.personas {
        if !personas.contains(persona) || !seen.insert(*persona) {
            problems.push(Problem::JourneyPersona(journey.id, *persona));
        }
    }
}

fn card_problems(journey: &Journey, personas: &HashSet<PersonaId>, problems: &mut Vec<Problem>) {
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
        if let Some(persona) = card.persona
            && !personas.contains(&persona)
        {
            problems.push(Problem::CardPersona(journey.id, card.id, persona));
        }
        if !card.flags.is_sorted_by(|before, after| before < after) {
            problems.push(Problem::CardFlags(journey.id, card.id));
        }
        let is_score = |score: Option<f64>| score.is_none_or(|score| SCORE_RANGE.contains(&score));
        if !is_score(card.expected) || !is_score(card.experienced) {
            problems.push(Problem::CardScore(journey.id, card.id));
        }
        if card
            .measure
            .as_ref()
            .is_some_and(|measure| !measure.is_sound())
        {
            problems.push(Problem::CardMeasure(journey.id, card.id));
        }
    }
}

fn arrow_problems(journey: &Journey, problems: &mut Vec<Problem>) {
    if journey.arrows.is_empty() {
        return;
    }
    let cards: HashSet<CardId> = journey.cards.iter().map(|card| card.id).collect();
    let mut seen = HashSet::new();
    for arrow in &journey.arrows {
        let (from, to) = (arrow.from, arrow.to);
        let is_there = cards.contains(&from) && cards.contains(&to);
        if !is_there || from == to || !seen.insert((from, to)) {
            problems.push(Problem::Arrow(journey.id, from, to));
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
