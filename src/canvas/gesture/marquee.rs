//! A rectangle drawn from empty ground selects every card and point that it touches.

use emath::{Pos2, Rect};

use super::{Board, Gesture, Intent, Outcome, Pointer, PointerEvent};
use crate::{
    edit::{Selection, Target},
    layout::map::{MapLayout, visible},
};

/// A rectangle selects what it touches.
#[derive(Debug, Clone, PartialEq)]
pub struct Marquee {
    /// Where it began, in map units.
    start: Pos2,
    /// Where the pointer is, in map units.
    now: Pos2,
    /// What was selected before.
    before: Selection,
    /// What is kept of that.
    kept: Selection,
    /// What was selected last.
    last: Selection,
}

impl Marquee {
    /// Begins where the button went down; `before` is what was selected until then.
    pub(super) fn begin(
        start: Pointer,
        now: Pointer,
        before: Selection,
        board: &Board<'_>,
    ) -> Outcome {
        let mut kept = Selection::default();
        if start.keys.add || start.keys.toggle {
            kept = before.clone();
            kept.retain(|target| matches!(target, Target::Card(_) | Target::Emotion(..)));
        }
        let state = Self {
            start: start.map,
            now: now.map,
            last: board.selection.clone(),
            before,
            kept,
        };
        state.moved(now, board)
    }

    /// The rectangle, in map units.
    pub fn rect(&self) -> Rect {
        Rect::from_two_pos(self.start, self.now)
    }

    /// What was selected before it began.
    pub(super) fn into_before(self) -> Selection {
        self.before
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => self.moved(*at, board),
            PointerEvent::Release(at) => {
                let (_, intents) = self.moved(*at, board);
                (Gesture::Idle, intents)
            }
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::Marquee(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Outcome {
        self.now = at.map;
        let mut selection = self.kept.clone();
        for target in touched(board.layout, self.rect()) {
            if !selection.contains(target) {
                selection.add(target);
            }
        }
        let mut intents = Vec::new();
        if selection != self.last {
            self.last = selection.clone();
            intents.push(Intent::Select(selection));
        }
        (Gesture::Marquee(self), intents)
    }
}

/// The cards and points that a rectangle of the map touches, lane by lane.
fn touched(layout: &MapLayout, rect: Rect) -> Vec<Target> {
    let cards = layout.cards_in(rect).map(|card| Target::Card(card.card));
    let (rows, _) = visible(layout, rect);
    let rows = layout.rows.get(rows).unwrap_or_default();
    let curves = rows
        .iter()
        .filter_map(|row| row.emotion.as_ref())
        .flat_map(|emotion| &emotion.curves);
    let points = curves.flat_map(|curve| {
        curve
            .points
            .iter()
            .filter(|point| rect.contains(point.center))
            .map(|point| Target::Emotion(curve.persona, point.emotion.step))
    });
    cards.chain(points).collect()
}
