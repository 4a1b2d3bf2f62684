//! Mends meaning: references to what is not there, scores and spans out of range, flags out of order.
//!
//! Cards are never lost: one without a valid cell moves to the nearest one, and a lane or step is made when there is
//! none. A score of nobody or in no step says nothing and is left out. Arrows, gaps, improvements and processes are
//! [`super::mend_plans`]'s.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::RangeInclusive,
    sync::Arc,
};

use crate::document::{
    Card, Document, Flag, Id, Journey, JourneyId, Lane, LaneId, LaneKind, PersonaId, SCORE_RANGE,
    Stage, StageId, Step, StepId,
};

use super::{
    hash::fnv1a,
    mend_plans::{mend_arrows, mend_plans},
    repair::{Change, Repairs},
};

/// Mends all of a document whose ids are unique.
pub(super) fn mend(document: &mut Document, repairs: &mut Repairs) {
    let known = Known {
        personas: document.personas.iter().map(|persona| persona.id).collect(),
        journeys: document.journeys.iter().map(|journey| journey.id).collect(),
        steps: all_steps(document),
        lanes: document
            .journeys
            .iter()
            .flat_map(|journey| journey.lanes.iter().map(|lane| lane.id))
            .collect(),
        stages: document
            .journeys
            .iter()
            .flat_map(|journey| journey.stages.iter().map(|stage| stage.id))
            .collect(),
    };
    for (index, journey) in document.journeys.iter_mut().enumerate() {
        let place = format!("journeys[{index}]");
        mend_references(journey, &known, &place, repairs);
        mend_cards(journey, &known, &place, repairs);
        mend_arrows(journey, &place, repairs);
        mend_emotions(journey, &known, &place, repairs);
    }
    mend_plans(document, repairs);
}

/// The ids of the whole document.
struct Known {
    personas: HashSet<PersonaId>,
    journeys: HashSet<JourneyId>,
    steps: HashSet<StepId>,
    lanes: HashSet<LaneId>,
    stages: HashSet<StageId>,
}

fn all_steps(document: &Document) -> HashSet<StepId> {
    let journeys = document.journeys.iter();
    journeys
        .flat_map(|journey| journey.steps().map(|(_, step)| step.id))
        .collect()
}

fn mend_references(journey: &mut Arc<Journey>, known: &Known, place: &str, repairs: &mut Repairs) {
    let bad_ideal = journey
        .ideal_of
        .is_some_and(|of| of == journey.id || !known.journeys.contains(&of));
    if bad_ideal {
        repairs.add(Change::IdealOf, || {
            (format!("{place}.ideal_of"), journey.title.clone())
        });
        Arc::make_mut(journey).ideal_of = None;
    }
    let mut named = BTreeSet::new();
    let personas: Vec<PersonaId> = journey
        .personas
        .iter()
        .copied()
        .filter(|persona| known.personas.contains(persona) && named.insert(*persona))
        .collect();
    if personas.len() < journey.personas.len() {
        repairs.add(Change::JourneyPersona, || {
            (format!("{place}.personas"), journey.title.clone())
        });
        Arc::make_mut(journey).personas = personas;
    }
    let bad_from = |step: &Arc<Step>| {
        step.from
            .is_some_and(|from| from == step.id || !known.steps.contains(&from))
    };
    if journey.steps().any(|(_, step)| bad_from(step)) {
        for (at, stage) in Arc::make_mut(journey).stages.iter_mut().enumerate() {
            if stage.steps.iter().any(bad_from) {
                for (index, step) in Arc::make_mut(stage).steps.iter_mut().enumerate() {
                    if bad_from(step) {
                        repairs.add(Change::StepFrom, || {
                            (
                                format!("{place}.stages[{at}].steps[{index}].from"),
                                step.title.clone(),
                            )
                        });
                        Arc::make_mut(step).from = None;
                    }
                }
            }
        }
    }
}

/// Where cards may lie in a journey.
struct Cells {
    /// Lane of each id in order, and whether it holds cards.
    lanes: Vec<(LaneId, bool)>,
    lane_index: HashMap<LaneId, usize>,
    steps: Vec<StepId>,
    step_index: HashMap<StepId, usize>,
}

impl Cells {
    fn of(journey: &Journey) -> Self {
        let lanes: Vec<_> = journey
            .lanes
            .iter()
            .map(|lane| (lane.id, lane.kind.holds_cards()))
            .collect();
        let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
        Self {
            lane_index: lanes
                .iter()
                .enumerate()
                .map(|(index, lane)| (lane.0, index))
                .collect(),
            step_index: steps
                .iter()
                .enumerate()
                .map(|(index, step)| (*step, index))
                .collect(),
            lanes,
            steps,
        }
    }

    /// Whether cards may lie in this lane.
    fn holds_cards(&self, lane: LaneId) -> bool {
        let index = self.lane_index.get(&lane);
        index
            .and_then(|index| self.lanes.get(*index))
            .is_some_and(|lane| lane.1)
    }

    /// The lane for cards that is nearest to this one; the first where this one is not there.
    fn nearest_lane(&self, lane: LaneId) -> Option<LaneId> {
        let wanted = self.lane_index.get(&lane).copied().unwrap_or(0);
        let candidates = self.lanes.iter().enumerate().filter(|(_, lane)| lane.1);
        candidates
            .min_by_key(|(index, _)| index.abs_diff(wanted))
            .map(|(_, lane)| lane.0)
    }
}

fn mend_cards(journey: &mut Arc<Journey>, known: &Known, place: &str, repairs: &mut Repairs) {
    let mut cells = Cells::of(journey);
    let is_right = |cells: &Cells, card: &Card| {
        let is_known = |persona| known.personas.contains(&persona);
        cells.is_right(card) && card.persona.is_none_or(is_known)
    };
    if journey.cards.iter().all(|card| is_right(&cells, card)) {
        return;
    }
    let journey = Arc::make_mut(journey);
    if cells.steps.is_empty() {
        add_step(journey, known, place, repairs);
    }
    if !cells.lanes.iter().any(|lane| lane.1) {
        let seed = format!("{}.lane", journey.id);
        let id = free_id(&seed, |id| known.lanes.contains(&id));
        journey
            .lanes
            .push(Arc::new(Lane::new(id, LaneKind::default(), "")));
        repairs.add(Change::LaneAdded, || {
            (format!("{place}.lanes"), journey.title.clone())
        });
    }
    cells = Cells::of(journey);
    for (index, card) in journey.cards.iter_mut().enumerate() {
        if is_right(&cells, card) {
            continue;
        }
        let place = |field: &str| format!("{place}.cards[{index}].{field}");
        let card = Arc::make_mut(card);
        let words = card.text.clone();
        let mut note = |change, field| repairs.add(change, || (place(field), words.clone()));
        if !cells.holds_cards(card.lane) {
            card.lane = cells.nearest_lane(card.lane).unwrap_or(card.lane);
            note(Change::CardLane, "lane");
        }
        if !cells.step_index.contains_key(&card.step) {
            card.step = cells.steps.first().copied().unwrap_or(card.step);
            note(Change::CardStep, "step");
        }
        let widest = cells.widest(card.step);
        if card.span == 0 || card.span > widest {
            card.span = card.span.clamp(1, widest);
            note(Change::CardSpan, "span");
        }
        if card
            .persona
            .is_some_and(|persona| !known.personas.contains(&persona))
        {
            card.persona = None;
            note(Change::CardPersona, "persona");
        }
        let flags = flags_in_order(card);
        if flags != card.flags {
            card.flags = flags;
            note(Change::CardFlags, "flags");
        }
        for (field, score) in [
            ("expected", &mut card.expected),
            ("experienced", &mut card.experienced),
        ] {
            if let Some(change) = bring_within(score, SCORE_RANGE) {
                note(change, field);
            }
        }
        if let Some(measure) = card.measure.as_mut().filter(|measure| !measure.is_sound()) {
            measure.tidy();
            note(Change::CardMeasure, "measure");
        }
    }
}

impl Cells {
    /// How many steps a card that begins here can cover; at least 1.
    fn widest(&self, step: StepId) -> u32 {
        let from = self.step_index.get(&step).copied().unwrap_or(0);
        u32::try_from(self.steps.len().saturating_sub(from)).map_or(u32::MAX, |width| width.max(1))
    }

    fn is_right(&self, card: &Card) -> bool {
        self.holds_cards(card.lane)
            && self.step_index.contains_key(&card.step)
            && (1..=self.widest(card.step)).contains(&card.span)
            && (card.flags.len() < 2 || flags_in_order(card) == card.flags)
            && [card.expected, card.experienced]
                .into_iter()
                .flatten()
                .all(|score| SCORE_RANGE.contains(&score))
            && card
                .measure
                .as_ref()
                .is_none_or(|measure| measure.is_sound())
    }
}

fn add_step(journey: &mut Journey, known: &Known, place: &str, repairs: &mut Repairs) {
    let seed = format!("{}.step", journey.id);
    let step = Arc::new(Step::new(
        free_id(&seed, |id| known.steps.contains(&id)),
        "",
    ));
    if let Some(stage) = journey.stages.first_mut() {
        Arc::make_mut(stage).steps.push(step);
    } else {
        let seed = format!("{}.stage", journey.id);
        let mut stage = Stage::new(free_id(&seed, |id| known.stages.contains(&id)), "");
        stage.steps.push(step);
        journey.stages.push(Arc::new(stage));
    }
    repairs.add(Change::StepAdded, || {
        (format!("{place}.stages"), journey.title.clone())
    });
}

/// An id that follows from a text and is not in use.
fn free_id<T: Id>(seed: &str, is_used: impl Fn(T) -> bool) -> T {
    let mut number = fnv1a(seed.as_bytes()) >> 4;
    while is_used(T::from_number(number)) {
        number = number.wrapping_add(1);
    }
    T::from_number(number)
}

fn flags_in_order(card: &Card) -> Vec<Flag> {
    Flag::ALL
        .into_iter()
        .filter(|flag| card.has(*flag))
        .collect()
}

fn mend_emotions(journey: &mut Arc<Journey>, known: &Known, place: &str, repairs: &mut Repairs) {
    let steps: HashSet<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let mut seen = HashSet::new();
    let mut wrong = Vec::new();
    for (index, emotion) in journey.emotions.iter().enumerate() {
        let in_place = known.personas.contains(&emotion.persona) && steps.contains(&emotion.step);
        if !in_place {
            wrong.push((index, Change::EmotionPlace));
        } else if !seen.insert((emotion.persona, emotion.step)) {
            wrong.push((index, Change::EmotionTwice));
        } else if !SCORE_RANGE.contains(&emotion.score) {
            wrong.push((index, Change::OutOfRange(emotion.score.to_string())));
        }
    }
    if wrong.is_empty() {
        return;
    }
    let journey = Arc::make_mut(journey);
    let mut left_out = HashSet::new();
    for (index, change) in wrong {
        let Some(emotion) = journey.emotions.get_mut(index) else {
            continue;
        };
        match change {
            Change::OutOfRange(_) => {
                let emotion = Arc::make_mut(emotion);
                emotion.score = within(SCORE_RANGE, emotion.score);
            }
            _ => {
                left_out.insert(index);
            }
        }
        let word = emotion.word.clone();
        repairs.add(change, || (format!("{place}.emotions[{index}]"), word));
    }
    let mut index = 0;
    journey.emotions.retain(|_| {
        index += 1;
        !left_out.contains(&(index - 1))
    });
}

/// The number of a range that is nearest to this one; what is no number is in its middle.
fn within(range: RangeInclusive<f64>, number: f64) -> f64 {
    if number.is_nan() {
        f64::midpoint(*range.start(), *range.end())
    } else {
        number.clamp(*range.start(), *range.end())
    }
}

/// Brings a number within a range; what was done, if anything had to be.
pub(super) fn bring_within(number: &mut Option<f64>, range: RangeInclusive<f64>) -> Option<Change> {
    let written = (*number).filter(|number| !range.contains(number))?;
    *number = Some(within(range, written));
    Some(Change::OutOfRange(written.to_string()))
}
