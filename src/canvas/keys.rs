//! Moving through the map by keyboard: from what is selected to its neighbour, cell by cell and card by card.
//!
//! The map is a grid with the stages and steps above and the lane names at its left; in each cell the cards (or the
//! points of the emotion curves) stand one under another. No egui types.

use emath::Vec2;

use crate::{
    edit::Target,
    layout::map::{CardLayout, MapLayout, RowLayout},
};

/// Where to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

/// How far to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the neighbour.
    Next(Direction),
    /// As far in this direction as the window shows at once.
    Page(Direction),
    /// To the first or last thing in this direction.
    End(Direction),
    /// To the first cell of the map.
    First,
    /// To the last cell of the map.
    Last,
}

/// A place on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// A stage, by index.
    Stage(usize),
    /// A step's heading, by column.
    Step(usize),
    /// A lane's name, by row.
    Lane(usize),
    /// A cell: row, column, and the how-manieth thing in it; below them all where there is none so far down.
    Cell(usize, usize, usize),
}

/// Where one comes from `from`, the window showing so much of the map at once; nothing at the edge of the map. Without
/// `from`, the first cell.
pub fn target_in(
    layout: &MapLayout,
    from: Option<Target>,
    way: Way,
    seen_in_map: Vec2,
) -> Option<Target> {
    let first = || {
        target_at(layout, Spot::Cell(0, 0, 0))
            .or_else(|| target_at(layout, Spot::Step(0)))
            .or_else(|| target_at(layout, Spot::Stage(0)))
    };
    let Some(spot) = from.and_then(|target| spot_of(layout, target)) else {
        return first();
    };
    match way {
        Way::Next(direction) => target_at(layout, moved(layout, spot, direction)?),
        Way::Page(direction) => target_at(layout, paged(layout, spot, direction, seen_in_map)?),
        Way::End(direction) => target_at(layout, ended(layout, spot, direction)?),
        Way::First => first(),
        Way::Last => {
            let row = layout.rows.len().checked_sub(1)?;
            let column = layout.columns.len().checked_sub(1)?;
            target_at(layout, Spot::Cell(row, column, usize::MAX))
        }
    }
}

/// The last place in a direction that still is within what the window shows at once; at least the next.
fn paged(layout: &MapLayout, spot: Spot, direction: Direction, seen_in_map: Vec2) -> Option<Spot> {
    let next = |spot| moved_by_one(layout, spot, direction);
    let far = match direction {
        Direction::Left | Direction::Right => seen_in_map.x,
        Direction::Up | Direction::Down => seen_in_map.y,
    };
    let begin = place_of(layout, spot, direction)?;
    let mut here = next(spot)?;
    while let Some(there) = next(here)
        && place_of(layout, there, direction).is_some_and(|place| (place - begin).abs() < far)
    {
        here = there;
    }
    Some(here)
}

/// One row or column on, past the things within a cell, and never out of the cells.
fn moved_by_one(layout: &MapLayout, spot: Spot, direction: Direction) -> Option<Spot> {
    let on = |place: usize, count: usize| match direction {
        Direction::Left | Direction::Up => place.checked_sub(1),
        Direction::Right | Direction::Down => Some(place + 1).filter(|next| *next < count),
    };
    let is_upright = matches!(direction, Direction::Up | Direction::Down);
    Some(match spot {
        Spot::Stage(index) if !is_upright => Spot::Stage(on(index, layout.stages.len())?),
        Spot::Step(column) if !is_upright => Spot::Step(on(column, layout.columns.len())?),
        Spot::Lane(row) if is_upright => Spot::Lane(on(row, layout.rows.len())?),
        Spot::Cell(row, column, _) if is_upright => {
            Spot::Cell(on(row, layout.rows.len())?, column, 0)
        }
        Spot::Cell(row, column, place) => Spot::Cell(row, on(column, layout.columns.len())?, place),
        Spot::Step(column) if direction == Direction::Down => Spot::Cell(0, column, 0),
        Spot::Stage(_) | Spot::Step(_) | Spot::Lane(_) => return None,
    })
}

/// Where a spot is along a direction, in map units.
fn place_of(layout: &MapLayout, spot: Spot, direction: Direction) -> Option<f32> {
    match (direction, spot) {
        (Direction::Left | Direction::Right, Spot::Stage(index)) => {
            layout.stages.get(index).map(|stage| stage.rect.left())
        }
        (Direction::Left | Direction::Right, Spot::Step(column) | Spot::Cell(_, column, _)) => {
            layout.columns.get(column).map(|column| column.left)
        }
        (Direction::Up | Direction::Down, Spot::Lane(row) | Spot::Cell(row, ..)) => {
            layout.rows.get(row).map(|row| row.top)
        }
        (Direction::Left | Direction::Right, Spot::Lane(_))
        | (Direction::Up | Direction::Down, Spot::Stage(_) | Spot::Step(_)) => Some(0.0),
    }
}

/// The first or last of the row or column in which a spot is.
fn ended(layout: &MapLayout, spot: Spot, direction: Direction) -> Option<Spot> {
    let last_column = layout.columns.len().checked_sub(1)?;
    Some(match (spot, direction) {
        (Spot::Stage(_), Direction::Left) => Spot::Stage(0),
        (Spot::Stage(_), Direction::Right) => Spot::Stage(layout.stages.len().checked_sub(1)?),
        (Spot::Step(_), Direction::Left) => Spot::Step(0),
        (Spot::Step(_), Direction::Right) => Spot::Step(last_column),
        (Spot::Lane(row) | Spot::Cell(row, ..), Direction::Right) => {
            Spot::Cell(row, last_column, 0)
        }
        (Spot::Cell(row, ..), Direction::Left) => Spot::Cell(row, 0, 0),
        (_, Direction::Up | Direction::Down) | (Spot::Lane(_), Direction::Left) => return None,
    })
}

pub(super) fn spot_of(layout: &MapLayout, target: Target) -> Option<Spot> {
    match target {
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
        Target::Stage(stage) => {
            let index = layout
                .stages
                .iter()
                .position(|found| found.stage == stage)?;
            Some(Spot::Stage(index))
        }
        Target::Step(step) => column_of(layout, step).map(Spot::Step),
        Target::Lane(lane) => row_of(layout, lane).map(Spot::Lane),
        Target::Cell(lane, step) => {
            let row = row_of(layout, lane)?;
            let column = column_of(layout, step)?;
            let things = things(layout, row, column);
            // Below the cards, where the next one will be.
            let place = things.iter().position(|thing| *thing == target);
            Some(Spot::Cell(row, column, place.unwrap_or(things.len())))
        }
        Target::Card(card) => {
            let (row, card) = layout.card(card)?;
            let place = row
                .cell(card.column)
                .iter()
                .position(|other| other.card == card.card)?;
            Some(Spot::Cell(row_of(layout, row.lane)?, card.column, place))
        }
        Target::Emotion(_, step) => {
            let row = layout.rows.iter().position(|row| row.emotion.is_some())?;
            let column = column_of(layout, step)?;
            let place = things(layout, row, column)
                .iter()
                .position(|other| *other == target)?;
            Some(Spot::Cell(row, column, place))
        }
    }
}

fn moved(layout: &MapLayout, spot: Spot, direction: Direction) -> Option<Spot> {
    match (spot, direction) {
        (Spot::Stage(_), Direction::Up) | (Spot::Lane(_), Direction::Left) => None,
        (Spot::Stage(index), Direction::Down) => {
            let first = layout.stages.get(index)?.columns.start;
            Some(Spot::Step(first))
        }
        (Spot::Stage(index), Direction::Left) => Some(Spot::Stage(index.checked_sub(1)?)),
        (Spot::Stage(index), Direction::Right) => Some(Spot::Stage(index + 1)),
        (Spot::Step(column), Direction::Up) => Some(Spot::Stage(layout.columns.get(column)?.stage)),
        (Spot::Step(column), Direction::Down) => Some(Spot::Cell(0, column, 0)),
        (Spot::Step(column), Direction::Left) => Some(Spot::Step(column.checked_sub(1)?)),
        (Spot::Step(column), Direction::Right) => Some(Spot::Step(column + 1)),
        (Spot::Lane(row), Direction::Up) => Some(Spot::Lane(row.checked_sub(1)?)),
        (Spot::Lane(row), Direction::Down) => Some(Spot::Lane(row + 1)),
        (Spot::Lane(row), Direction::Right) => Some(Spot::Cell(row, 0, 0)),
        (Spot::Cell(row, column, place), Direction::Up) => {
            if let Some(above) = place.checked_sub(1) {
                return Some(Spot::Cell(row, column, above));
            }
            let Some(row) = row.checked_sub(1) else {
                return Some(Spot::Step(column));
            };
            let last = things(layout, row, column).len().saturating_sub(1);
            Some(Spot::Cell(row, column, last))
        }
        (Spot::Cell(row, column, place), Direction::Down) => {
            if place + 1 < things(layout, row, column).len() {
                Some(Spot::Cell(row, column, place + 1))
            } else {
                Some(Spot::Cell(row + 1, column, 0))
            }
        }
        (Spot::Cell(row, column, place), Direction::Left) => match column.checked_sub(1) {
            Some(column) => Some(Spot::Cell(row, column, place)),
            None => Some(Spot::Lane(row)),
        },
        (Spot::Cell(row, column, place), Direction::Right) => {
            let width = layout
                .rows
                .get(row)
                .and_then(|row| row.cell(column).get(place))
                .map_or(1, |card| card.columns.max(1));
            Some(Spot::Cell(row, column + width, place))
        }
    }
}

fn target_at(layout: &MapLayout, spot: Spot) -> Option<Target> {
    match spot {
        Spot::Stage(index) => layout
            .stages
            .get(index)
            .map(|stage| Target::Stage(stage.stage)),
        Spot::Step(column) => {
            let column = layout.columns.get(column)?;
            if let Some(step) = column.step {
                return Some(Target::Step(step));
            }
            let stage = layout.stages.get(column.stage)?;
            Some(Target::Stage(stage.stage))
        }
        Spot::Lane(row) => layout.rows.get(row).map(|row| Target::Lane(row.lane)),
        Spot::Cell(row, column, place) => {
            let things = things(layout, row, column);
            let thing = things.get(place).or(things.last()).copied();
            thing.or_else(|| {
                let lane = layout.rows.get(row)?.lane;
                let step = layout.columns.get(column)?.step?;
                Some(Target::Cell(lane, step))
            })
        }
    }
}

/// The cards or points in a cell, from top to bottom.
pub(super) fn things(layout: &MapLayout, row: usize, column: usize) -> Vec<Target> {
    let Some(row) = layout.rows.get(row) else {
        return Vec::new();
    };
    if row.emotion.is_some() {
        return points(layout, row, column);
    }
    let card = |card: &CardLayout| Target::Card(card.card);
    row.cell(column).iter().map(card).collect()
}

/// The points of the curves in a column from high to low, and the cell itself as long as a persona has none there.
fn points(layout: &MapLayout, row: &RowLayout, column: usize) -> Vec<Target> {
    let Some(emotion) = &row.emotion else {
        return Vec::new();
    };
    let mut points: Vec<(f32, Target)> = emotion
        .curves
        .iter()
        .flat_map(|curve| {
            let here = curve.points.iter().filter(|point| point.column == column);
            here.map(|point| {
                let target = Target::Emotion(curve.persona, point.emotion.step);
                (point.center.y, target)
            })
        })
        .collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    let shown = emotion.curves.iter().filter(|curve| curve.is_shown);
    let is_full = points.len() >= shown.count();
    let step = layout.columns.get(column).and_then(|column| column.step);
    let free = step
        .filter(|_| !is_full)
        .map(|step| Target::Cell(row.lane, step));
    let points = points.into_iter().map(|(_, target)| target);
    points.chain(free).collect()
}

fn row_of(layout: &MapLayout, lane: crate::document::LaneId) -> Option<usize> {
    layout.rows.iter().position(|row| row.lane == lane)
}

fn column_of(layout: &MapLayout, step: crate::document::StepId) -> Option<usize> {
    layout
        .columns
        .iter()
        .position(|column| column.step == Some(step))
}
