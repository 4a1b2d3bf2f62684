//! The map is moved with the middle button, or with Space held.

use emath::Pos2;

use super::{Gesture, Intent, Outcome, PointerEvent};

/// The map follows the pointer.
#[derive(Debug, Clone, PartialEq)]
pub struct Pan {
    /// Where the pointer was last, in points on the screen.
    last: Pos2,
}

impl Pan {
    /// Begins with the pointer here, in points on the screen.
    pub(super) fn new(last: Pos2) -> Self {
        Self { last }
    }

    pub(super) fn step(self, event: &PointerEvent) -> Outcome {
        match event {
            PointerEvent::Move(at) => {
                let delta = at.screen - self.last;
                (Gesture::Pan(Self::new(at.screen)), vec![Intent::Pan(delta)])
            }
            PointerEvent::Release(at) => (Gesture::Idle, vec![Intent::Pan(at.screen - self.last)]),
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::Pan(self), Vec::new()),
        }
    }
}
