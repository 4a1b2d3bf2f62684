//! Moving through the map by keyboard: from what is selected to its neighbour, cell by cell and card by card.
//!
//! The map is a grid with the stages and steps above and the lane names at its left; in each cell the cards (or the
//! points of the emotion curves) stand one under another. No egui types.

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

/// A place on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    /// A stage, by index.
    Stage(usize),
    /// A step's heading, by column.
    Step(usize),
    /// A lane's name, by row.
    Lane(usize),
    /// A cell: row, column, and the how-manieth thing in it.
    Cell(usize, usize, usize),
}

/// What is next to `from` in this direction; at the edge of the map, nothing. Without `from`, the first cell.
pub fn neighbour(layout: &MapLayout, from: Option<Target>, direction: Direction) -> Option<Target> {
    if let Some(spot) = from.and_then(|target| spot_of(layout, target)) {
        return target_at(layout, moved(layout, spot, direction)?);
    }
    let first = target_at(layout, Spot::Cell(0, 0, 0));
    first
        .or_else(|| target_at(layout, Spot::Step(0)))
        .or_else(|| target_at(layout, Spot::Stage(0)))
}

fn spot_of(layout: &MapLayout, target: Target) -> Option<Spot> {
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
        Target::Cell(lane, step) => Some(Spot::Cell(
            row_of(layout, lane)?,
            column_of(layout, step)?,
            0,
        )),
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
fn things(layout: &MapLayout, row: usize, column: usize) -> Vec<Target> {
    let Some(row) = layout.rows.get(row) else {
        return Vec::new();
    };
    if row.emotion.is_some() {
        return points(row, column);
    }
    let card = |card: &CardLayout| Target::Card(card.card);
    row.cell(column).iter().map(card).collect()
}

fn points(row: &RowLayout, column: usize) -> Vec<Target> {
    let curves = row.emotion.iter().flat_map(|emotion| &emotion.curves);
    let mut points: Vec<(f32, Target)> = curves
        .flat_map(|curve| {
            curve
                .points
                .iter()
                .filter(|point| point.column == column)
                .map(|point| {
                    let target = Target::Emotion(curve.persona, point.emotion.step);
                    (point.center.y, target)
                })
        })
        .collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    points.into_iter().map(|(_, target)| target).collect()
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
