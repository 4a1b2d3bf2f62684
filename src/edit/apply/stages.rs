//! Stages and their steps, added, changed and put in order.

use std::{collections::HashSet, sync::Arc};

use crate::document::{Document, Journey, JourneyId, Stage, StageId, Step, StepId};

use super::{EditError, Target, journey, journey_mut, put as put_value, shift, spans::refit_spans};
use crate::edit::StageFields;

/// Adds a stage with its steps at this place.
pub fn add_stage(
    document: &mut Document,
    id: JourneyId,
    stage: &Stage,
    index: usize,
) -> Result<bool, EditError> {
    if document
        .journeys
        .iter()
        .any(|journey| journey.stage(stage.id).is_some())
    {
        return Err(EditError::Exists(Target::Stage(stage.id)));
    }
    let mut new = HashSet::new();
    for step in &stage.steps {
        check_new_step(document, step)?;
        if !new.insert(step.id) {
            return Err(EditError::Exists(Target::Step(step.id)));
        }
    }
    reorder(document, id, &[], |journey| {
        let index = index.min(journey.stages.len());
        journey.stages.insert(index, Arc::new(stage.clone()));
        Ok(())
    })
}

/// Gives a stage its title and moment.
pub fn put_stage(
    document: &mut Document,
    id: JourneyId,
    stage: StageId,
    fields: &StageFields,
) -> Result<bool, EditError> {
    let missing = EditError::Missing(Target::Stage(stage));
    let StageFields { title, moment } = fields;
    let before = journey(document, id)?.stage(stage).ok_or(missing.clone())?;
    if before.title == *title && before.moment == *moment {
        return Ok(false);
    }
    let stage = stage_mut(journey_mut(document, id)?, stage)?;
    stage.title.clone_from(title);
    stage.moment = *moment;
    Ok(true)
}

/// Moves a stage with its steps to this place, counted without itself.
pub fn move_stage(
    document: &mut Document,
    id: JourneyId,
    stage: StageId,
    index: usize,
) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let missing = EditError::Missing(Target::Stage(stage));
    let from = before
        .stages
        .iter()
        .position(|other| other.id == stage)
        .ok_or(missing.clone())?;
    if from == index.min(before.stages.len() - 1) {
        return Ok(false);
    }
    let moved: Vec<StepId> = before
        .stage(stage)
        .ok_or(missing)?
        .steps
        .iter()
        .map(|step| step.id)
        .collect();
    reorder(document, id, &moved, |journey| {
        shift(&mut journey.stages, from, index);
        Ok(())
    })
}

/// Adds a step at this place within a stage.
pub fn add_step(
    document: &mut Document,
    id: JourneyId,
    stage: StageId,
    step: &Step,
    index: usize,
) -> Result<bool, EditError> {
    check_new_step(document, step)?;
    reorder(document, id, &[], |journey| {
        let steps = &mut stage_mut(journey, stage)?.steps;
        steps.insert(index.min(steps.len()), Arc::new(step.clone()));
        Ok(())
    })
}

/// Replaces the step with the same id.
pub fn put_step(document: &mut Document, id: JourneyId, step: &Step) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let missing = EditError::Missing(Target::Step(step.id));
    let stage = before.stage_of(step.id).ok_or(missing.clone())?.id;
    if before.step(step.id).is_some_and(|old| **old == *step) {
        return Ok(false);
    }
    check_origin(document, step)?;
    stage_mut(journey_mut(document, id)?, stage)?
        .steps
        .iter_mut()
        .find(|old| old.id == step.id)
        .map(|place| put_value(place, step))
        .ok_or(missing)
}

/// Moves a step with all in it to this place within a stage, counted without itself.
pub fn move_step(
    document: &mut Document,
    id: JourneyId,
    step: StepId,
    to: StageId,
    index: usize,
) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let missing = EditError::Missing(Target::Step(step));
    let from = before.stage_of(step).ok_or(missing.clone())?;
    let place = from
        .steps
        .iter()
        .position(|other| other.id == step)
        .ok_or(missing.clone())?;
    if from.id == to && place == index.min(from.steps.len() - 1) {
        return Ok(false);
    }
    let from = from.id;
    reorder(document, id, &[step], |journey| {
        let steps = &mut stage_mut(journey, from)?.steps;
        if place >= steps.len() {
            return Err(missing);
        }
        let step = steps.remove(place);
        let steps = &mut stage_mut(journey, to)?.steps;
        steps.insert(index.min(steps.len()), step);
        Ok(())
    })
}

/// Changes the order of the steps and fits the wide cards to it.
fn reorder(
    document: &mut Document,
    id: JourneyId,
    moved: &[StepId],
    change: impl FnOnce(&mut Journey) -> Result<(), EditError>,
) -> Result<bool, EditError> {
    let journey = journey_mut(document, id)?;
    let before: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    change(journey)?;
    refit_spans(journey, &before, moved);
    Ok(true)
}

fn stage_mut(journey: &mut Journey, id: StageId) -> Result<&mut Stage, EditError> {
    journey
        .stages
        .iter_mut()
        .find(|stage| stage.id == id)
        .map(Arc::make_mut)
        .ok_or(EditError::Missing(Target::Stage(id)))
}

/// A step that is added has an id of its own and comes from a step that is there.
fn check_new_step(document: &Document, step: &Step) -> Result<(), EditError> {
    if has_step(document, step.id) {
        return Err(EditError::Exists(Target::Step(step.id)));
    }
    check_origin(document, step)
}

fn check_origin(document: &Document, step: &Step) -> Result<(), EditError> {
    match step.from {
        Some(from) if from == step.id || !has_step(document, from) => {
            Err(EditError::Missing(Target::Step(from)))
        }
        Some(_) | None => Ok(()),
    }
}

fn has_step(document: &Document, id: StepId) -> bool {
    document
        .journeys
        .iter()
        .any(|journey| journey.step(id).is_some())
}
