//! A step is dragged, with all that is in it, to another place or into another stage.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{document::StepId, edit::Command, layout::map::step_place};

/// A step is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragStep {
    /// The step.
    step: StepId,
    /// Where the pointer is.
    at: Pointer,
    /// What a release would do.
    command: Option<Command>,
}

impl DragStep {
    /// Picks up a step.
    pub(super) fn begin(step: StepId, now: Pointer, board: &Board<'_>) -> Outcome {
        let state = Self {
            step,
            at: now,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The step that is dragged.
    pub fn dragged(&self) -> StepId {
        self.step
    }

    /// Where the pointer is.
    pub fn pointer(&self) -> Pointer {
        self.at
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (self.moved(*at, board), Vec::new()),
            PointerEvent::Release(at) => drop(self.moved(*at, board).preview().cloned()),
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::DragStep(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.at = at;
        let place = step_place(board.layout, at.map, Some(self.step));
        self.command =
            place
                .filter(|_| board.contains(at))
                .map(|(stage, index)| Command::MoveStep {
                    journey: board.journey.id,
                    step: self.step,
                    stage,
                    index,
                });
        Gesture::DragStep(self)
    }
}
