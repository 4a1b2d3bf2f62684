//! A lane is dragged, with all that is in it, to another place.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{document::LaneId, edit::Command, layout::map::lane_place};

/// A lane is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragLane {
    /// The lane.
    lane: LaneId,
    /// Where the pointer is.
    at: Pointer,
    /// What a release would do.
    command: Option<Command>,
}

impl DragLane {
    /// Picks up a lane.
    pub(super) fn begin(lane: LaneId, now: Pointer, board: &Board<'_>) -> Outcome {
        let state = Self {
            lane,
            at: now,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The lane that is dragged.
    pub fn dragged(&self) -> LaneId {
        self.lane
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
            | PointerEvent::Cancel => (Gesture::DragLane(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.at = at;
        self.command = board.contains(at).then(|| Command::MoveLane {
            journey: board.journey.id,
            lane: self.lane,
            index: lane_place(board.layout, at.map, Some(self.lane)),
        });
        Gesture::DragLane(self)
    }
}
