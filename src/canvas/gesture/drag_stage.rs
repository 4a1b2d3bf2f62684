//! A stage is dragged, with its steps, to another place.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{document::StageId, edit::Command, layout::map::stage_place};

/// A stage is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragStage {
    /// The stage.
    stage: StageId,
    /// Where the pointer is.
    at: Pointer,
    /// What a release would do.
    command: Option<Command>,
}

impl DragStage {
    /// Picks up a stage.
    pub(super) fn begin(stage: StageId, now: Pointer, board: &Board<'_>) -> Outcome {
        let state = Self {
            stage,
            at: now,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The stage that is dragged.
    pub fn dragged(&self) -> StageId {
        self.stage
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
            | PointerEvent::Cancel => (Gesture::DragStage(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.at = at;
        self.command = board.contains(at).then(|| Command::MoveStage {
            journey: board.journey.id,
            stage: self.stage,
            index: stage_place(board.layout, at.map, Some(self.stage)),
        });
        Gesture::DragStage(self)
    }
}
