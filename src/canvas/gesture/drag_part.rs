//! A part of the map is dragged, with all that is in it, to another place: a step, a stage or a lane.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{
    document::{LaneId, StageId, StepId},
    edit::{Command, Target},
    layout::map::{lane_place, stage_place, step_place},
};

/// A part of the map that goes with all that is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A step, within its stage or into another.
    Step(StepId),
    /// A stage, with its steps.
    Stage(StageId),
    /// A lane.
    Lane(LaneId),
}

impl Part {
    /// The same as something that can be selected.
    pub fn target(self) -> Target {
        match self {
            Self::Step(step) => Target::Step(step),
            Self::Stage(stage) => Target::Stage(stage),
            Self::Lane(lane) => Target::Lane(lane),
        }
    }

    /// What letting it go here does.
    fn moved_to(self, at: Pointer, board: &Board<'_>) -> Option<Command> {
        let (layout, journey) = (board.layout, board.journey.id);
        match self {
            Self::Step(step) => {
                let (stage, index) = step_place(layout, at.map, Some(step))?;
                Some(Command::MoveStep {
                    journey,
                    step,
                    stage,
                    index,
                })
            }
            Self::Stage(stage) => Some(Command::MoveStage {
                journey,
                stage,
                index: stage_place(layout, at.map, Some(stage)),
            }),
            Self::Lane(lane) => Some(Command::MoveLane {
                journey,
                lane,
                index: lane_place(layout, at.map, Some(lane)),
            }),
        }
    }
}

/// A part of the map is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragPart {
    part: Part,
    /// What a release would do.
    command: Option<Command>,
}

impl DragPart {
    /// Picks up a part.
    pub(super) fn begin(part: Part, now: Pointer, board: &Board<'_>) -> Outcome {
        let state = Self {
            part,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// What is dragged.
    pub fn part(&self) -> Part {
        self.part
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (self.moved(*at, board), Vec::new()),
            PointerEvent::Release(at) => drop(self.moved(*at, board).preview().cloned()),
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::DragPart(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.command = Some(at)
            .filter(|at| board.contains(*at))
            .and_then(|at| self.part.moved_to(at, board));
        Gesture::DragPart(self)
    }
}
