//! Moves and changes of what is selected, for keys and menus: whatever a drag can do, without dragging.
//!
//! Each function makes a command for the selected things of the primary one's kind, or none where there is nothing to
//! do: nothing of that kind selected, at the edge of the map already, or a document that may only be looked at.

mod cards;
mod change;
mod score;

use std::sync::Arc;

use crate::document::{Document, Improvement, Journey, LaneId, Process, RATING_RANGE, StepId};

use super::{Command, CommandLabel, Editor, Selection, Target, apply};

pub(super) use change::selected_cards;
pub use change::{
    delete_selected, narrower, set_color, set_persona, show_all_lanes, toggle_flag,
    toggle_lane_hidden, wider,
};
use score::next_score;
pub use score::{nudge_score, persona_to_score};

/// A way to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// One step to the left.
    Left,
    /// One step to the right.
    Right,
    /// One place up.
    Up,
    /// One place down.
    Down,
}

impl Direction {
    /// Whether the way is to the end of a list rather than to its beginning.
    fn is_onward(self) -> bool {
        match self {
            Self::Left | Self::Up => false,
            Self::Right | Self::Down => true,
        }
    }

    /// The place next to this one, which need not be there.
    fn from(self, place: usize) -> Option<usize> {
        if self.is_onward() {
            place.checked_add(1)
        } else {
            place.checked_sub(1)
        }
    }
}

/// Moves what is selected one place: cards a step to the side, or up and down in their cell and on to the next lane;
/// steps a place to the side, through all stages; stages to the side; lanes, personas and journeys up and down;
/// a score half a point. An improvement or process goes half a point over its matrix: up is more impact, to the right
/// more effort or satisfaction.
pub fn move_by(editor: &Editor, direction: Direction) -> Option<Command> {
    let journey = editor.journey()?;
    if editor.is_read_only() {
        return None;
    }
    match (editor.selection().primary()?, direction) {
        (Target::Card(_), _) => cards::move_by(editor, journey, direction),
        (Target::Step(_), Direction::Left | Direction::Right) => in_turn(editor, direction, step),
        (Target::Stage(_), Direction::Left | Direction::Right) => in_turn(editor, direction, stage),
        (Target::Lane(_), Direction::Up | Direction::Down) => in_turn(editor, direction, lane),
        (Target::Emotion(..), Direction::Up | Direction::Down) => {
            in_turn(editor, direction, next_score)
        }
        (Target::Persona(_), Direction::Up | Direction::Down) => {
            in_turn(editor, direction, persona)
        }
        (Target::Journey(_), Direction::Up | Direction::Down) => {
            in_turn(editor, direction, whole_journey)
        }
        (Target::Improvement(_), _) => in_turn(editor, direction, improvement),
        (Target::Process(_), _) => in_turn(editor, direction, process),
        (Target::Step(_) | Target::Stage(_), Direction::Up | Direction::Down)
        | (
            Target::Lane(_) | Target::Emotion(..) | Target::Persona(_) | Target::Journey(_),
            Direction::Left | Direction::Right,
        )
        | (Target::Document | Target::Cell(..) | Target::Arrow(..) | Target::Gap(_), _) => None,
    }
}

/// A move of one thing, in the document as the moves before it left it.
type Move = fn(&Document, &Journey, Target, Direction) -> Option<Command>;

/// Moves the selected things of the primary one's kind, the foremost first, so that none runs into another. All move
/// or none does.
fn in_turn(editor: &Editor, direction: Direction, one: Move) -> Option<Command> {
    let journey = editor.journey()?;
    let mut targets = same_kind(editor);
    targets.sort_by_cached_key(|target| order(editor.document(), journey, *target));
    if direction.is_onward() {
        targets.reverse();
    }
    let id = journey.id;
    let mut document = Arc::clone(editor.document());
    let mut commands = Vec::new();
    for target in targets {
        let command = one(&document, document.journey(id)?, target, direction)?;
        document = apply(&document, &command).ok()?;
        commands.push(command);
    }
    together(commands)
}

/// Several commands as one, under the label of the first.
fn together(mut commands: Vec<Command>) -> Option<Command> {
    if commands.len() <= 1 {
        return commands.pop();
    }
    let label = CommandLabel {
        kind: commands.first()?.label().kind,
        count: commands.len(),
    };
    Some(Command::Batch { commands, label })
}

/// The selected targets of the primary one's kind.
fn same_kind(editor: &Editor) -> Vec<Target> {
    let kind = editor
        .selection()
        .primary()
        .map(|t| std::mem::discriminant(&t));
    let targets = editor.selection().targets().iter().copied();
    targets
        .filter(|target| Some(std::mem::discriminant(target)) == kind)
        .collect()
}

/// Where a target is among those of its kind.
fn order(document: &Document, journey: &Journey, target: Target) -> Option<usize> {
    match target {
        Target::Document => None,
        Target::Journey(id) => document.journeys.iter().position(|other| other.id == id),
        Target::Persona(id) => document.personas.iter().position(|other| other.id == id),
        Target::Stage(id) => journey.stages.iter().position(|other| other.id == id),
        Target::Step(id) | Target::Emotion(_, id) => journey.step_index(id),
        Target::Lane(id) | Target::Cell(id, _) => lane_index(journey, id),
        Target::Card(id) | Target::Arrow(id, _) => {
            journey.cards.iter().position(|other| other.id == id)
        }
        Target::Gap(id) => document.gaps.iter().position(|other| other.id == id),
        Target::Improvement(id) => document
            .improvements
            .iter()
            .position(|other| other.id == id),
        Target::Process(id) => document.processes.iter().position(|other| other.id == id),
    }
}

fn lane_index(journey: &Journey, id: LaneId) -> Option<usize> {
    journey.lanes.iter().position(|lane| lane.id == id)
}

fn step(_: &Document, journey: &Journey, target: Target, direction: Direction) -> Option<Command> {
    let Target::Step(step) = target else {
        return None;
    };
    let stage = journey.stages.iter().position(|stage| has(stage, step))?;
    let here = journey.stages.get(stage)?;
    let place = here.steps.iter().position(|other| other.id == step)?;
    let (stage, index) = match direction.from(place) {
        Some(index) if index < here.steps.len() => (here, index),
        Some(_) | None => {
            let next = journey.stages.get(direction.from(stage)?)?;
            let index = if direction.is_onward() {
                0
            } else {
                next.steps.len()
            };
            (next, index)
        }
    };
    Some(Command::MoveStep {
        journey: journey.id,
        step,
        stage: stage.id,
        index,
    })
}

fn has(stage: &crate::document::Stage, step: StepId) -> bool {
    stage.steps.iter().any(|other| other.id == step)
}

fn stage(_: &Document, journey: &Journey, target: Target, direction: Direction) -> Option<Command> {
    let Target::Stage(stage) = target else {
        return None;
    };
    let place = journey.stages.iter().position(|other| other.id == stage)?;
    let index = direction.from(place)?;
    journey.stages.get(index).map(|_| Command::MoveStage {
        journey: journey.id,
        stage,
        index,
    })
}

/// Passes over hidden lanes, so that each move is seen.
fn lane(_: &Document, journey: &Journey, target: Target, direction: Direction) -> Option<Command> {
    let Target::Lane(lane) = target else {
        return None;
    };
    let place = lane_index(journey, lane)?;
    let mut index = direction.from(place)?;
    while journey.lanes.get(index)?.hidden {
        index = direction.from(index)?;
    }
    Some(Command::MoveLane {
        journey: journey.id,
        lane,
        index,
    })
}

fn persona(
    document: &Document,
    _: &Journey,
    target: Target,
    direction: Direction,
) -> Option<Command> {
    let Target::Persona(persona) = target else {
        return None;
    };
    let personas = &document.personas;
    let place = personas.iter().position(|other| other.id == persona)?;
    let index = direction.from(place)?;
    personas
        .get(index)
        .map(|_| Command::MovePersona { persona, index })
}

fn whole_journey(
    document: &Document,
    _: &Journey,
    target: Target,
    direction: Direction,
) -> Option<Command> {
    let Target::Journey(journey) = target else {
        return None;
    };
    let journeys = &document.journeys;
    let place = journeys.iter().position(|other| other.id == journey)?;
    let index = direction.from(place)?;
    journeys
        .get(index)
        .map(|_| Command::MoveJourney { journey, index })
}

/// The next half point in a direction of a scale; none beyond its ends. From the middle where there is no rating yet.
fn next_half(rating: Option<f64>, more: bool) -> Option<f64> {
    let doubled = rating.unwrap_or(5.0) * 2.0;
    let next = if more {
        doubled.floor() + 1.0
    } else {
        doubled.ceil() - 1.0
    };
    Some(next / 2.0).filter(|next| RATING_RANGE.contains(next))
}

fn improvement(
    document: &Document,
    _: &Journey,
    target: Target,
    direction: Direction,
) -> Option<Command> {
    let Target::Improvement(id) = target else {
        return None;
    };
    let mut moved = Improvement::clone(document.improvement(id)?);
    moved.impact = moved.impact.or(Some(5.0));
    moved.effort = moved.effort.or(Some(5.0));
    match direction {
        Direction::Left => moved.effort = Some(next_half(moved.effort, false)?),
        Direction::Right => moved.effort = Some(next_half(moved.effort, true)?),
        Direction::Up => moved.impact = Some(next_half(moved.impact, true)?),
        Direction::Down => moved.impact = Some(next_half(moved.impact, false)?),
    }
    Some(Command::PutImprovement(moved))
}

fn process(
    document: &Document,
    _: &Journey,
    target: Target,
    direction: Direction,
) -> Option<Command> {
    let Target::Process(id) = target else {
        return None;
    };
    let mut moved = Process::clone(document.process(id)?);
    moved.impact = moved.impact.or(Some(5.0));
    moved.satisfaction = moved.satisfaction.or(Some(5.0));
    match direction {
        Direction::Left => moved.satisfaction = Some(next_half(moved.satisfaction, false)?),
        Direction::Right => moved.satisfaction = Some(next_half(moved.satisfaction, true)?),
        Direction::Up => moved.impact = Some(next_half(moved.impact, true)?),
        Direction::Down => moved.impact = Some(next_half(moved.impact, false)?),
    }
    Some(Command::PutProcess(moved))
}
