//! A table of cells read as a piece of a map: which row or column names the steps, and which the lanes.

use crate::document::Journey;

use crate::edit::names::{self, Heading};

/// How many names are looked at to tell what they are names of.
const FIRST_ONES: usize = 40;

/// Which way a table is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Steps from left to right, lanes from top to bottom, as on the map.
    StepsAcross,
    /// Steps from top to bottom: a row for each.
    StepsDown,
    /// As on the map, without any names.
    CellsOnly,
}

impl Reading {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::StepsAcross, Self::StepsDown, Self::CellsOnly];
}

/// What a table holds, set out as a map is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The names of the stages, one above each step; empty ones are the same as their left neighbour.
    pub stages: Option<Vec<String>>,
    /// The names of the steps.
    pub steps: Option<Vec<String>>,
    /// The lanes, each with a cell for each step.
    pub lanes: Vec<Row>,
    /// How many steps there are.
    pub width: usize,
}

/// One lane of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name; none where the table names no lanes.
    pub name: Option<String>,
    /// Its cells.
    pub cells: Vec<String>,
}

/// The names on the map that a table may name too.
pub struct Known<'a> {
    journey: &'a Journey,
}

impl<'a> Known<'a> {
    /// Those of this journey.
    pub fn of(journey: &'a Journey) -> Self {
        Self { journey }
    }

    fn is_step(&self, name: &str) -> bool {
        let name = names::plain(name);
        let mut steps = self.journey.steps();
        !name.is_empty() && steps.any(|(_, step)| names::plain(&step.title) == name)
    }

    /// How sure it is that this names a lane: 2 where it is the name of one, 1 where it sounds like it.
    fn lane_weight(&self, name: &str) -> usize {
        let plain = names::plain(name);
        let mut lanes = self.journey.lanes.iter();
        let is_here = !plain.is_empty() && lanes.any(|lane| names::plain(&lane.title) == plain);
        if is_here || names::is_sort(name) {
            2
        } else {
            usize::from(plain.split(' ').count() <= 4 && names::sort(name).is_some())
        }
    }

    /// How much these look like names of lanes: nothing where hardly any of them does. The first ones tell; a long table
    /// is not searched to its end.
    fn lanes_weight(&self, cells: &[&str]) -> usize {
        let cells = cells
            .iter()
            .take(FIRST_ONES)
            .filter(|cell| !cell.trim().is_empty());
        let weights: Vec<usize> = cells.map(|cell| self.lane_weight(cell)).collect();
        let weight = weights.iter().sum();
        let is_sure = weights.contains(&2) || weight * 2 >= weights.len();
        if is_sure { weight } else { 0 }
    }

    /// How many of these are names of steps, counted as much as those of lanes.
    fn steps_weight(&self, cells: &[&str]) -> usize {
        let cells = cells.iter().take(FIRST_ONES);
        2 * cells.filter(|cell| self.is_step(cell)).count()
    }
}

/// The way in which these rows are most likely meant.
pub fn likely(rows: &[Vec<String>], known: &Known<'_>) -> Reading {
    let corner = cell(rows, 0, 0);
    let across: Vec<&str> = rows
        .iter()
        .take(1)
        .flatten()
        .skip(1)
        .map(String::as_str)
        .collect();
    let down: Vec<&str> = rows
        .iter()
        .skip(1)
        .map(|row| row.first().map_or("", String::as_str))
        .collect();
    let as_on_map = known.lanes_weight(&down) + known.steps_weight(&across);
    let turned = known.lanes_weight(&across) + known.steps_weight(&down);
    let has_names = |cells: &[&str]| cells.iter().any(|cell| !cell.trim().is_empty());
    if turned > as_on_map {
        Reading::StepsDown
    } else if as_on_map > 0
        || names::heading(corner).is_some()
        || (corner.trim().is_empty() && has_names(&across) && has_names(&down))
    {
        Reading::StepsAcross
    } else {
        Reading::CellsOnly
    }
}

/// What the rows hold, read in this way.
pub fn read(rows: &[Vec<String>], reading: Reading, known: &Known<'_>) -> Table {
    let width = rows.iter().map(|row| used(row)).max().unwrap_or(0);
    let square = rows.iter().map(|row| {
        let cells = row.iter().take(width).map(String::as_str);
        cells.chain(std::iter::repeat("")).take(width).collect()
    });
    let square: Vec<Vec<&str>> = square.collect();
    match reading {
        Reading::StepsAcross => with_names(square, known),
        Reading::StepsDown => with_names(turned(&square), known),
        Reading::CellsOnly => Table {
            width,
            lanes: lanes(square, false),
            ..Table::default()
        },
    }
}

/// A table with the names of steps above, of lanes at the left, or both.
fn with_names(mut rows: Vec<Vec<&str>>, known: &Known<'_>) -> Table {
    let corner = rows
        .first()
        .and_then(|row| row.first())
        .copied()
        .unwrap_or_default();
    // A row of steps that the map has, the first of them too, is not preceded by a column of lanes.
    let names_lanes = !known.is_step(corner);
    let (stages, steps) = heading_rows(&rows, known, names_lanes);
    let words = |row: Option<usize>| {
        let row = rows.get(row?)?;
        let cells = row.iter().skip(usize::from(names_lanes));
        Some(
            cells
                .map(|cell| names::bare(cell).to_owned())
                .collect::<Vec<_>>(),
        )
    };
    let (stage_names, step_names) = (words(stages), words(steps));
    let width = rows.first().map_or(0, Vec::len);
    let width = width.saturating_sub(usize::from(names_lanes));
    let mut index = 0;
    rows.retain(|_| {
        index += 1;
        ![stages, steps].contains(&Some(index - 1))
    });
    Table {
        stages: stage_names,
        steps: step_names,
        lanes: lanes(rows, names_lanes),
        width,
    }
}

/// Which rows name the stages and the steps.
fn heading_rows(
    rows: &[Vec<&str>],
    known: &Known<'_>,
    names_lanes: bool,
) -> (Option<usize>, Option<usize>) {
    let corner = |row: usize| rows.get(row).and_then(|row| row.first()).copied();
    let named = |heading| {
        (0..rows.len()).find(|row| corner(*row).and_then(names::heading) == Some(heading))
    };
    let is_blank = |row| corner(row).is_some_and(|cell| cell.trim().is_empty());
    if !names_lanes {
        return (None, Some(0));
    }
    match (named(Heading::Stages), named(Heading::Steps)) {
        (Some(stages), Some(steps)) => (Some(stages), Some(steps)),
        (Some(0), None) if is_blank(1) => (Some(0), Some(1)),
        (None, Some(1)) if is_blank(0) => (Some(0), Some(1)),
        (Some(names), None) | (None, Some(names)) => (None, Some(names)),
        (None, None) if is_blank(0) && is_blank(1) && rows.len() > 2 => (Some(0), Some(1)),
        (None, None) => {
            let is_lane = corner(0).is_some_and(|name| known.lane_weight(name) == 2);
            (None, (!is_lane).then_some(0))
        }
    }
}

fn lanes(rows: Vec<Vec<&str>>, named: bool) -> Vec<Row> {
    let row = |cells: Vec<&str>| {
        let mut cells = cells.into_iter();
        let name = named.then(|| names::bare(cells.next().unwrap_or_default()).to_owned());
        Row {
            name,
            cells: cells.map(str::to_owned).collect(),
        }
    };
    // A blank row between names parts them and is no lane; without names it is one that gets nothing.
    let is_lane = |row: &Row| {
        let name = row.name.iter();
        !named || name.chain(&row.cells).any(|cell| !cell.trim().is_empty())
    };
    rows.into_iter().map(row).filter(is_lane).collect()
}

/// Rows as columns and columns as rows.
fn turned<'a>(rows: &[Vec<&'a str>]) -> Vec<Vec<&'a str>> {
    let width = rows.first().map_or(0, Vec::len);
    (0..width)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .copied()
                .collect()
        })
        .collect()
}

/// How many cells of a row there are up to the last one with words.
fn used(row: &[String]) -> usize {
    row.iter()
        .rposition(|cell| !cell.trim().is_empty())
        .map_or(0, |last| last + 1)
}

fn cell(rows: &[Vec<String>], row: usize, column: usize) -> &str {
    rows.get(row)
        .and_then(|row| row.get(column))
        .map_or("", String::as_str)
}
