//! What Tab, Shift+Tab and Ctrl+Enter go on with: the neighbour that is there, or a new one.
//!
//! After the last step a new one is offered: it is shown, and made only when something is typed in it. No egui types.

use super::draft::{Draft, OfferedPart, Subject};
use crate::{
    document::{Journey, LaneId, LaneKind, PersonaId, StageId, StepId},
    edit::{CardPlace, Editor, Target},
};

/// Which neighbour of what is edited comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// In the next step of the lane.
    NextStep,
    /// In the step before.
    PreviousStep,
    /// Another card below.
    Below,
}

/// What comes after an edit.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// These words are edited.
    Edit(Draft),
    /// This is selected: what is typed next replaces nothing.
    Select(Target),
    /// Nothing more.
    End,
}

/// What comes after the edit of this draft; its change is not in the journey yet.
pub fn onward(editor: &Editor, journey: &Journey, draft: &Draft, way: Onward) -> Next {
    match draft.subject {
        Subject::NewCard { place, .. } => {
            let from = Here {
                lane: place.lane,
                step: place.step,
                span: 1,
                index: place.index,
            };
            after_card(editor, journey, from, way)
        }
        Subject::Existing(Target::Card(id)) => {
            let here = journey.card(id).and_then(|card| {
                let mut cell = journey.cards_in(card.lane, card.step);
                Some(Here {
                    lane: card.lane,
                    step: card.step,
                    span: card.span.max(1) as usize,
                    index: cell.position(|other| other.id == id)?,
                })
            });
            here.map_or(Next::End, |from| after_card(editor, journey, from, way))
        }
        Subject::Existing(Target::Step(step)) | Subject::NewStep { step, .. } => {
            after_step(editor, journey, step, way)
        }
        Subject::Existing(Target::Emotion(persona, step))
        | Subject::NewEmotion { persona, step } => {
            after_emotion(editor, journey, persona, step, way)
        }
        Subject::Existing(Target::Stage(stage)) | Subject::NewStage { stage, .. } => {
            let all = journey.stages.iter().map(|stage| stage.id);
            edit_or_end(journey, beside(all, stage, way).map(Target::Stage))
        }
        Subject::Existing(Target::Lane(lane)) => {
            let seen = journey.lanes.iter().filter(|lane| !lane.hidden);
            let next = beside(seen.map(|lane| lane.id), lane, way);
            edit_or_end(journey, next.map(Target::Lane))
        }
        Subject::OfferedStep { step, stage, part } => {
            after_offer(editor, journey, draft, (step, stage, part), way)
        }
        Subject::Existing(
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Cell(..)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        ) => Next::End,
    }
}

/// Whether Tab after this draft offers a step that is not there yet.
pub fn offers_step(journey: &Journey, draft: &Draft) -> bool {
    let last = journey.steps().last().map(|(_, step)| step.id);
    let step = match draft.subject {
        Subject::NewCard { place, .. } => Some(place.step),
        Subject::Existing(Target::Card(card)) => journey.card(card).and_then(|card| {
            let place = journey.step_index(card.step)? + card.span.max(1) as usize - 1;
            journey.steps().nth(place).map(|(_, step)| step.id)
        }),
        Subject::Existing(Target::Step(step) | Target::Emotion(_, step))
        | Subject::NewStep { step, .. }
        | Subject::NewEmotion { step, .. } => Some(step),
        Subject::OfferedStep { .. } => return !draft.is_empty(),
        Subject::Existing(_) | Subject::NewStage { .. } => None,
    };
    step.is_some() && step == last
}

/// Where a card is that is left.
#[derive(Debug, Clone, Copy)]
struct Here {
    lane: LaneId,
    step: StepId,
    span: usize,
    index: usize,
}

fn after_card(editor: &Editor, journey: &Journey, from: Here, way: Onward) -> Next {
    let Here {
        lane,
        step,
        span,
        index,
    } = from;
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let here = steps.iter().position(|other| *other == step);
    let there = match way {
        Onward::Below => {
            return Next::Edit(Draft::new_card(
                editor,
                CardPlace {
                    lane,
                    step,
                    index: index.saturating_add(1),
                },
            ));
        }
        Onward::NextStep => here.and_then(|here| steps.get(here + span)),
        Onward::PreviousStep => here.and_then(|here| steps.get(here.checked_sub(1)?)),
    };
    match there {
        Some(there) => Next::Edit(first_card(editor, journey, lane, *there)),
        None if way == Onward::NextStep => {
            offer(editor, journey, OfferedPart::Card(editor.fresh(), lane))
        }
        None => Next::Select(Target::Cell(lane, step)),
    }
}

/// The first card of a cell, or a new one where it is empty.
fn first_card(editor: &Editor, journey: &Journey, lane: LaneId, step: StepId) -> Draft {
    let existing = journey.cards_in(lane, step).next();
    existing
        .and_then(|card| Draft::of(journey, Target::Card(card.id)))
        .unwrap_or_else(|| {
            Draft::new_card(
                editor,
                CardPlace {
                    lane,
                    step,
                    index: 0,
                },
            )
        })
}

fn after_step(editor: &Editor, journey: &Journey, step: StepId, way: Onward) -> Next {
    let all = journey.steps().map(|(_, step)| step.id);
    match beside(all, step, way) {
        Some(next) => edit_or_end(journey, Some(Target::Step(next))),
        None if way == Onward::NextStep => offer(editor, journey, OfferedPart::Name),
        None => Next::End,
    }
}

/// A step after the last one, in its stage.
fn offer(editor: &Editor, journey: &Journey, part: OfferedPart) -> Next {
    match journey.steps().last() {
        Some((stage, _)) => Next::Edit(Draft::offered_step(editor, stage.id, part)),
        None => Next::End,
    }
}

/// After an offer that was taken comes another; one that was not ends where it began.
fn after_offer(
    editor: &Editor,
    journey: &Journey,
    draft: &Draft,
    (step, stage, part): (StepId, StageId, OfferedPart),
    way: Onward,
) -> Next {
    let Some((_, last)) = journey.steps().last() else {
        return Next::End;
    };
    let last = last.id;
    match (way, part) {
        (Onward::PreviousStep, OfferedPart::Card(_, lane)) => {
            Next::Edit(first_card(editor, journey, lane, last))
        }
        (Onward::PreviousStep, OfferedPart::Name) => edit_or_end(journey, Some(Target::Step(last))),
        (Onward::PreviousStep, OfferedPart::Feeling(persona)) => feeling(journey, persona, last),
        (_, OfferedPart::Card(_, lane)) if draft.is_empty() => {
            Next::Select(Target::Cell(lane, last))
        }
        (_, OfferedPart::Name) if draft.is_empty() => Next::Select(Target::Step(last)),
        (_, OfferedPart::Feeling(persona)) if draft.is_empty() => {
            feeling_place(journey, persona, last).map_or(Next::End, Next::Select)
        }
        (Onward::Below, OfferedPart::Card(_, lane)) => Next::Edit(Draft::new_card(
            editor,
            CardPlace {
                lane,
                step,
                index: 1,
            },
        )),
        (Onward::NextStep, OfferedPart::Card(_, lane)) => {
            let part = OfferedPart::Card(editor.fresh(), lane);
            Next::Edit(Draft::offered_step(editor, stage, part))
        }
        (Onward::NextStep, _) => Next::Edit(Draft::offered_step(editor, stage, part)),
        (Onward::Below, _) => Next::End,
    }
}

/// The feeling of the same persona in the step beside; past the last one, in a step that is offered.
fn after_emotion(
    editor: &Editor,
    journey: &Journey,
    persona: PersonaId,
    step: StepId,
    way: Onward,
) -> Next {
    let all = journey.steps().map(|(_, step)| step.id);
    match (way, beside(all, step, way)) {
        (Onward::NextStep | Onward::PreviousStep, Some(next)) => feeling(journey, persona, next),
        (Onward::NextStep, None) => offer(editor, journey, OfferedPart::Feeling(persona)),
        (Onward::PreviousStep, None) | (Onward::Below, _) => Next::End,
    }
}

/// The feeling of a persona in a step, or a new one.
fn feeling(journey: &Journey, persona: PersonaId, step: StepId) -> Next {
    Next::Edit(
        Draft::of(journey, Target::Emotion(persona, step))
            .unwrap_or_else(|| Draft::new_emotion(persona, step)),
    )
}

/// The point of a persona in a step, or the cell where it would be.
fn feeling_place(journey: &Journey, persona: PersonaId, step: StepId) -> Option<Target> {
    if journey.emotion(persona, step).is_some() {
        return Some(Target::Emotion(persona, step));
    }
    let mut lanes = journey.lanes.iter().filter(|lane| !lane.hidden);
    let lane = lanes.find(|lane| lane.kind == LaneKind::Emotion)?;
    Some(Target::Cell(lane.id, step))
}

/// What to select while this is edited: the thing itself, or the empty cell that it may come to fill.
pub fn place_of(journey: &Journey, draft: &Draft) -> Option<Target> {
    match draft.subject {
        Subject::Existing(target) => Some(target),
        Subject::NewCard { place, .. } => {
            let is_empty = journey.cards_in(place.lane, place.step).next().is_none();
            is_empty.then_some(Target::Cell(place.lane, place.step))
        }
        Subject::NewEmotion { persona, step } => feeling_place(journey, persona, step),
        Subject::NewStep { .. } | Subject::NewStage { .. } | Subject::OfferedStep { .. } => None,
    }
}

/// What stands after or before this one.
fn beside<T: Copy + PartialEq>(
    mut all: impl Iterator<Item = T>,
    this: T,
    way: Onward,
) -> Option<T> {
    match way {
        Onward::NextStep | Onward::Below => all.skip_while(|other| *other != this).nth(1),
        Onward::PreviousStep => {
            let mut before = None;
            all.find(|other| {
                let is_this = *other == this;
                if !is_this {
                    before = Some(*other);
                }
                is_this
            })?;
            before
        }
    }
}

fn edit_or_end(journey: &Journey, target: Option<Target>) -> Next {
    target
        .and_then(|target| Draft::of(journey, target))
        .map_or(Next::End, Next::Edit)
}
