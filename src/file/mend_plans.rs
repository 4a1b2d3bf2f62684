//! Mends what leads from card to card, gaps, improvements and processes: references to what is not there, and ratings
//! out of range.
//!
//! Words are kept: a gap of no journey becomes one of the first. An arrow from or to nothing says nothing and is left out.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    sync::Arc,
};

use crate::document::{
    Arrow, CardId, Document, GapId, Improvement, Journey, JourneyId, Process, RATING_RANGE, StepId,
};

use super::{
    mend::bring_within,
    repair::{Change, Repairs},
};

/// Leaves out arrows that lead from or to nothing, from a card to itself, or twice the same way.
pub(super) fn mend_arrows(journey: &mut Arc<Journey>, place: &str, repairs: &mut Repairs) {
    if journey.arrows.is_empty() {
        return;
    }
    let cards: HashSet<CardId> = journey.cards.iter().map(|card| card.id).collect();
    let mut seen = HashSet::new();
    let mut is_right = |arrow: &Arrow| {
        let is_there = cards.contains(&arrow.from) && cards.contains(&arrow.to);
        is_there && arrow.from != arrow.to && seen.insert((arrow.from, arrow.to))
    };
    let right: Vec<bool> = journey.arrows.iter().map(|arrow| is_right(arrow)).collect();
    if right.iter().all(|right| *right) {
        return;
    }
    let arrows = std::mem::take(&mut Arc::make_mut(journey).arrows);
    let kept = arrows.into_iter().zip(right).enumerate();
    let kept = kept.filter_map(|(index, (arrow, right))| {
        if !right {
            repairs.add(Change::Arrow, || {
                (format!("{place}.arrows[{index}]"), arrow.label.clone())
            });
        }
        right.then_some(arrow)
    });
    let kept = kept.collect();
    Arc::make_mut(journey).arrows = kept;
}

/// Mends the channels of personas, and all gaps, improvements and processes.
pub(super) fn mend_plans(document: &mut Document, repairs: &mut Repairs) {
    for (index, persona) in document.personas.iter_mut().enumerate() {
        if !persona
            .channels
            .is_sorted_by(|before, after| before < after)
        {
            let persona = Arc::make_mut(persona);
            persona.channels.sort_unstable();
            persona.channels.dedup();
            repairs.add(Change::PersonaChannels, || {
                (format!("personas[{index}].channels"), persona.name.clone())
            });
        }
    }
    mend_gaps(document, repairs);
    let gaps: HashSet<GapId> = document.gaps.iter().map(|gap| gap.id).collect();
    for (index, improvement) in document.improvements.iter_mut().enumerate() {
        mend_improvement(
            improvement,
            &gaps,
            &format!("improvements[{index}]"),
            repairs,
        );
    }
    let journeys: HashSet<JourneyId> = document.journeys.iter().map(|j| j.id).collect();
    for (index, process) in document.processes.iter_mut().enumerate() {
        mend_process(process, &journeys, &format!("processes[{index}]"), repairs);
    }
}

/// What a gap can be tied to in a journey.
struct Parts {
    steps: HashSet<StepId>,
    cards: HashSet<CardId>,
}

fn mend_gaps(document: &mut Document, repairs: &mut Repairs) {
    if document.gaps.is_empty() {
        return;
    }
    let parts: HashMap<JourneyId, Parts> = document
        .journeys
        .iter()
        .map(|journey| {
            let parts = Parts {
                steps: journey.steps().map(|(_, step)| step.id).collect(),
                cards: journey.cards.iter().map(|card| card.id).collect(),
            };
            (journey.id, parts)
        })
        .collect();
    let first = document.journeys.first().map(|journey| journey.id);
    let gaps = std::mem::take(&mut document.gaps);
    let mut kept = Vec::with_capacity(gaps.len());
    for (index, mut gap) in gaps.into_iter().enumerate() {
        let words = gap.text.clone();
        let mut note = |change, field: &str| {
            repairs.add(change, || (format!("gaps[{index}]{field}"), words.clone()));
        };
        if !parts.contains_key(&gap.journey) {
            let Some(first) = first else {
                note(Change::GapLeftOut, "");
                continue;
            };
            Arc::make_mut(&mut gap).journey = first;
            note(Change::GapJourney, ".journey");
        }
        if let Some(parts) = parts.get(&gap.journey) {
            let steps = kept_once(&gap.steps, |step| parts.steps.contains(step));
            if steps.len() < gap.steps.len() {
                Arc::make_mut(&mut gap).steps = steps;
                note(Change::GapPlace, ".steps");
            }
            let cards = kept_once(&gap.cards, |card| parts.cards.contains(card));
            if cards.len() < gap.cards.len() {
                Arc::make_mut(&mut gap).cards = cards;
                note(Change::GapPlace, ".cards");
            }
        }
        kept.push(gap);
    }
    document.gaps = kept;
}

fn mend_improvement(
    improvement: &mut Arc<Improvement>,
    gaps: &HashSet<GapId>,
    place: &str,
    repairs: &mut Repairs,
) {
    let mut mended = Improvement::clone(improvement);
    let words = mended.title.clone();
    let mut note = |change, field: &str| {
        repairs.add(change, || (format!("{place}.{field}"), words.clone()));
    };
    let named = kept_once(&mended.gaps, |gap| gaps.contains(gap));
    if named.len() < mended.gaps.len() {
        mended.gaps = named;
        note(Change::ImprovementGap, "gaps");
    }
    for (field, rating) in [
        ("impact", &mut mended.impact),
        ("effort", &mut mended.effort),
    ] {
        if let Some(change) = bring_within(rating, RATING_RANGE) {
            note(change, field);
        }
    }
    if mended != **improvement {
        *improvement = Arc::new(mended);
    }
}

fn mend_process(
    process: &mut Arc<Process>,
    journeys: &HashSet<JourneyId>,
    place: &str,
    repairs: &mut Repairs,
) {
    let mut mended = Process::clone(process);
    let words = mended.name.clone();
    let mut note = |change, field: &str| {
        repairs.add(change, || (format!("{place}.{field}"), words.clone()));
    };
    let named = kept_once(&mended.journeys, |journey| journeys.contains(journey));
    if named.len() < mended.journeys.len() {
        mended.journeys = named;
        note(Change::ProcessJourney, "journeys");
    }
    for (field, rating) in [
        ("impact", &mut mended.impact),
        ("satisfaction", &mut mended.satisfaction),
    ] {
        if let Some(change) = bring_within(rating, RATING_RANGE) {
            note(change, field);
        }
    }
    for (index, driver) in mended.drivers.iter_mut().enumerate() {
        if let Some(change) = bring_within(&mut driver.weight, 0.0..=f64::MAX) {
            note(change, &format!("drivers[{index}].weight"));
        }
        if let Some(change) = bring_within(&mut driver.score, RATING_RANGE) {
            note(change, &format!("drivers[{index}].score"));
        }
    }
    if mended != **process {
        *process = Arc::new(mended);
    }
}

/// What of a list is right, each once.
fn kept_once<T: Copy + Eq + Hash>(list: &[T], is_right: impl Fn(&T) -> bool) -> Vec<T> {
    let mut seen = HashSet::new();
    list.iter()
        .copied()
        .filter(|item| is_right(item) && seen.insert(*item))
        .collect()
}
