//! Picking up without holding a button: the same drags, carried by the pointer with no button down or by the arrow keys.

use emath::{Pos2, pos2};

use super::{Board, DragCards, DragPart, DragPoint, Gesture, Part, Pointer, drag_point};
use crate::{
    canvas::keys::Direction,
    edit::Target,
    layout::map::{ColumnLayout, MapLayout, RowLayout},
};

/// How far past the middle of something lands after it, in map units.
const PAST: f32 = 1.0;

/// Takes this up, its middle being at `at`; none where it is nothing that can be dragged.
pub fn pick_up(target: Target, at: Pointer, board: &Board<'_>) -> Option<Gesture> {
    if board.editor.is_read_only() {
        return None;
    }
    let (gesture, _) = match target {
        Target::Card(card) => DragCards::begin(card, at, at, board),
        Target::Step(step) => DragPart::begin(Part::Step(step), at, board),
        Target::Stage(stage) => DragPart::begin(Part::Stage(stage), at, board),
        Target::Lane(lane) => DragPart::begin(Part::Lane(lane), at, board),
        Target::Emotion(persona, step) => DragPoint::begin(persona, step, at, at, board),
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    };
    Some(gesture)
}

/// Where what is carried goes at an arrow key, in map units: to the next place in which it could land.
pub fn next_place(
    gesture: &Gesture,
    from: Pos2,
    direction: Direction,
    layout: &MapLayout,
) -> Option<Pos2> {
    match gesture {
        Gesture::DragCards(drag) => card_step(drag, from, direction, layout),
        Gesture::DragPart(drag) => part_step(drag.part(), from, direction, layout),
        Gesture::DragPoint(_) => {
            let half = drag_point::half_in_map(layout, from.y)?;
            match direction {
                Direction::Up => Some(pos2(from.x, from.y - half)),
                Direction::Down => Some(pos2(from.x, from.y + half)),
                Direction::Left | Direction::Right => None,
            }
        }
        Gesture::Idle
        | Gesture::Pressing(_)
        | Gesture::Marquee(_)
        | Gesture::ResizeCard(_)
        | Gesture::DrawArrow(_)
        | Gesture::DragPalette(_)
        | Gesture::Pan(_) => None,
    }
}

/// To the column beside, or past the next card of the cell, or into the next lane that holds cards.
fn card_step(
    drag: &DragCards,
    from: Pos2,
    direction: Direction,
    layout: &MapLayout,
) -> Option<Pos2> {
    let column = layout.nearest_column(from.x)?;
    let row = layout.nearest_row(from.y)?;
    let centers = layout.columns.iter().enumerate();
    let mut steps = centers.filter(|(_, other)| other.step.is_some());
    match direction {
        Direction::Left => {
            let (_, left) = steps.rfind(|(index, _)| *index < column)?;
            Some(pos2(left.center(), from.y))
        }
        Direction::Right => {
            let (_, right) = steps.find(|(index, _)| *index > column)?;
            Some(pos2(right.center(), from.y))
        }
        Direction::Up | Direction::Down => {
            let cards = layout.rows.get(row)?.cell(column).iter();
            let mut others = cards
                .filter(|card| !drag.moved_away().contains(&card.card))
                .map(|card| card.rect.center().y);
            let within = if direction == Direction::Down {
                others.find(|y| *y >= from.y).map(|y| y + PAST)
            } else {
                others.rfind(|y| *y < from.y).map(|y| y - PAST)
            };
            let y = within.or_else(|| next_row(layout, row, direction))?;
            Some(pos2(from.x, y))
        }
    }
}

/// The near edge of the next lane that holds cards.
fn next_row(layout: &MapLayout, row: usize, direction: Direction) -> Option<f32> {
    let mut rows = layout.rows.iter().enumerate();
    let holds_cards = |row: &RowLayout| row.kind.holds_cards();
    if direction == Direction::Down {
        let (_, next) = rows.find(|(index, other)| *index > row && holds_cards(other))?;
        Some(next.top + PAST)
    } else {
        let (_, next) = rows.rfind(|(index, other)| *index < row && holds_cards(other))?;
        Some(next.bottom - PAST)
    }
}

/// Past the next of its kind.
fn part_step(part: Part, from: Pos2, direction: Direction, layout: &MapLayout) -> Option<Pos2> {
    let is_sideways = matches!(direction, Direction::Left | Direction::Right);
    let is_on = matches!(direction, Direction::Right | Direction::Down);
    match part {
        Part::Step(step) if is_sideways => {
            let columns = layout.columns.iter();
            let others = columns.filter(|column| column.step != Some(step));
            past(others.map(ColumnLayout::center), from.x, is_on).map(|x| pos2(x, from.y))
        }
        Part::Stage(stage) if is_sideways => {
            let others = layout.stages.iter().filter(|other| other.stage != stage);
            past(others.map(|other| other.rect.center().x), from.x, is_on).map(|x| pos2(x, from.y))
        }
        Part::Lane(lane) if !is_sideways => {
            let others = layout.rows.iter().filter(|row| row.lane != lane);
            past(
                others.map(|row| row.top.midpoint(row.bottom)),
                from.y,
                is_on,
            )
            .map(|y| pos2(from.x, y))
        }
        Part::Step(_) | Part::Stage(_) | Part::Lane(_) => None,
    }
}

/// Just past the nearest of these middles, onwards or back.
fn past(mut middles: impl DoubleEndedIterator<Item = f32>, from: f32, is_on: bool) -> Option<f32> {
    if is_on {
        middles
            .find(|middle| *middle >= from)
            .map(|middle| middle + PAST)
    } else {
        middles
            .rfind(|middle| *middle < from)
            .map(|middle| middle - PAST)
    }
}
