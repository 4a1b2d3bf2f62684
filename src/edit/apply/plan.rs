//! Gaps, improvements and processes added and changed.

use std::{collections::HashSet, hash::Hash, sync::Arc};

use crate::document::{Document, Gap, Improvement, Journey, Problem, Process, RATING_RANGE};

use super::{EditError, Target, journey, put};

/// Adds a gap at the end of the list.
pub fn add_gap(document: &mut Document, gap: &Gap) -> Result<bool, EditError> {
    if document.gap(gap.id).is_some() {
        return Err(EditError::Exists(Target::Gap(gap.id)));
    }
    let gap = fitted_gap(document, gap)?;
    document.gaps.push(Arc::new(gap));
    Ok(true)
}

/// Replaces the gap that has the same id.
pub fn put_gap(document: &mut Document, gap: &Gap) -> Result<bool, EditError> {
    let fitted = fitted_gap(document, gap)?;
    let place = document.gaps.iter_mut().find(|old| old.id == gap.id);
    place
        .map(|place| put(place, &fitted))
        .ok_or(EditError::Missing(Target::Gap(gap.id)))
}

/// The gap with each step and card once, in the order of the journey; they must be in its journey.
fn fitted_gap(document: &Document, gap: &Gap) -> Result<Gap, EditError> {
    let journey = journey(document, gap.journey)?;
    let missing = missing_step(journey, gap).or_else(|| missing_card(journey, gap));
    if let Some(missing) = missing {
        return Err(EditError::Missing(missing));
    }
    let mut gap = gap.clone();
    once(&mut gap.steps);
    once(&mut gap.cards);
    Ok(gap)
}

fn missing_step(journey: &Journey, gap: &Gap) -> Option<Target> {
    let mut steps = gap.steps.iter();
    steps
        .find(|step| journey.step(**step).is_none())
        .map(|step| Target::Step(*step))
}

fn missing_card(journey: &Journey, gap: &Gap) -> Option<Target> {
    let mut cards = gap.cards.iter();
    cards
        .find(|card| journey.card(**card).is_none())
        .map(|card| Target::Card(*card))
}

/// Adds an improvement at the end of the list.
pub fn add_improvement(
    document: &mut Document,
    improvement: &Improvement,
) -> Result<bool, EditError> {
    if document.improvement(improvement.id).is_some() {
        return Err(EditError::Exists(Target::Improvement(improvement.id)));
    }
    let improvement = fitted_improvement(document, improvement)?;
    document.improvements.push(Arc::new(improvement));
    Ok(true)
}

/// Replaces the improvement that has the same id.
pub fn put_improvement(
    document: &mut Document,
    improvement: &Improvement,
) -> Result<bool, EditError> {
    let fitted = fitted_improvement(document, improvement)?;
    let place = document
        .improvements
        .iter_mut()
        .find(|old| old.id == improvement.id);
    place
        .map(|place| put(place, &fitted))
        .ok_or(EditError::Missing(Target::Improvement(improvement.id)))
}

/// The improvement with each gap once; the gaps must be there and the weights possible.
fn fitted_improvement(
    document: &Document,
    improvement: &Improvement,
) -> Result<Improvement, EditError> {
    let mut gaps = improvement.gaps.iter();
    if let Some(missing) = gaps.find(|gap| document.gap(**gap).is_none()) {
        return Err(EditError::Missing(Target::Gap(*missing)));
    }
    let is_rating =
        |rating: Option<f64>| rating.is_none_or(|rating| RATING_RANGE.contains(&rating));
    if !is_rating(improvement.impact) || !is_rating(improvement.effort) {
        return Err(EditError::Unsound(Problem::Improvement(improvement.id)));
    }
    let mut improvement = improvement.clone();
    once(&mut improvement.gaps);
    Ok(improvement)
}

/// Adds a process at the end of the list.
pub fn add_process(document: &mut Document, process: &Process) -> Result<bool, EditError> {
    if document.process(process.id).is_some() {
        return Err(EditError::Exists(Target::Process(process.id)));
    }
    let process = fitted_process(document, process)?;
    document.processes.push(Arc::new(process));
    Ok(true)
}

/// Replaces the process that has the same id.
pub fn put_process(document: &mut Document, process: &Process) -> Result<bool, EditError> {
    let fitted = fitted_process(document, process)?;
    let place = document
        .processes
        .iter_mut()
        .find(|old| old.id == process.id);
    place
        .map(|place| put(place, &fitted))
        .ok_or(EditError::Missing(Target::Process(process.id)))
}

/// The process with each journey once; the journeys must be there and the ratings possible.
fn fitted_process(document: &Document, process: &Process) -> Result<Process, EditError> {
    let mut journeys = process.journeys.iter();
    if let Some(missing) = journeys.find(|journey| document.journey(**journey).is_none()) {
        return Err(EditError::Missing(Target::Journey(*missing)));
    }
    if !process.is_rated_soundly() {
        return Err(EditError::Unsound(Problem::Process(process.id)));
    }
    let mut process = process.clone();
    once(&mut process.journeys);
    Ok(process)
}

/// Leaves what comes again out of a list.
fn once<T: Copy + Eq + Hash>(list: &mut Vec<T>) {
    let mut seen = HashSet::new();
    list.retain(|item| seen.insert(*item));
}
