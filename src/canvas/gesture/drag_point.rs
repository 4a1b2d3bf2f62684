//! A point of the emotion curve is dragged up and down, snapping to halves, freely with Alt.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop, pressing::snapped};
use crate::{
    document::{Emotion, PersonaId, SCORE_RANGE, StepId},
    edit::Command,
    layout::map::{MapLayout, RowLayout, score_at},
};

/// A point of the emotion curve is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragPoint {
    persona: PersonaId,
    step: StepId,
    /// From the pointer to the middle of the face when the drag began, in map units.
    offset: f32,
    command: Option<Command>,
}

impl DragPoint {
    /// Takes hold of a point.
    pub(super) fn begin(
        persona: PersonaId,
        step: StepId,
        start: Pointer,
        now: Pointer,
        board: &Board<'_>,
    ) -> Outcome {
        let offset = point_row(board, start.map.y)
            .into_iter()
            .filter_map(|row| row.emotion.as_ref())
            .flat_map(|emotion| &emotion.curves)
            .filter(|curve| curve.persona == persona)
            .flat_map(|curve| &curve.points)
            .find(|point| point.emotion.step == step)
            .map_or(0.0, |point| point.center.y - start.map.y);
        let state = Self {
            persona,
            step,
            offset,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// Whose point it is, in which step, and the score that it would get.
    pub fn point(&self) -> (PersonaId, StepId, Option<f64>) {
        let score = match &self.command {
            Some(Command::SetEmotion { emotion, .. }) => Some(emotion.score),
            Some(_) | None => None,
        };
        (self.persona, self.step, score)
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (self.moved(*at, board), Vec::new()),
            PointerEvent::Release(at) => drop(self.moved(*at, board).preview().cloned()),
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::DragPoint(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        let y = at.map.y + self.offset;
        self.command = point_row(board, y).map(|row| {
            let exact = score_at(row, y).clamp(*SCORE_RANGE.start(), *SCORE_RANGE.end());
            // A hundredth is finer than anyone can draw, and reads well in the file.
            let score = if at.keys.free {
                (exact * 100.0).round() / 100.0
            } else {
                snapped(exact)
            };
            let before = board.journey.emotion(self.persona, self.step);
            let mut emotion = before.map_or_else(
                || Emotion::new(self.persona, self.step, score),
                |emotion| emotion.as_ref().clone(),
            );
            emotion.score = score;
            Command::SetEmotion {
                journey: board.journey.id,
                emotion,
            }
        });
        Gesture::DragPoint(self)
    }
}

/// How high half a score is in the emotion lane at this height, in map units.
pub(super) fn half_in_map(layout: &MapLayout, y: f32) -> Option<f32> {
    let row = row_at(layout, y)?;
    let middle = f32::midpoint(row.top, row.bottom);
    let in_a_unit = score_at(row, middle) - score_at(row, middle + 1.0);
    (in_a_unit > 0.0).then(|| (0.5 / in_a_unit) as f32)
}

/// The emotion lane at this height, or the nearest one.
fn point_row<'a>(board: &Board<'a>, y: f32) -> Option<&'a RowLayout> {
    row_at(board.layout, y)
}

fn row_at(layout: &MapLayout, y: f32) -> Option<&RowLayout> {
    let away = |row: &RowLayout| (row.top - y).max(y - row.bottom).max(0.0);
    layout
        .rows
        .iter()
        .filter(|row| !row.kind.holds_cards())
        .min_by(|a, b| away(a).total_cmp(&away(b)))
}
