//! Several arrows in one gutter run beside each other.

use std::collections::HashMap;

use emath::Pos2;

use super::MapLayout;

/// Less than this is no distance.
const NEARLY: f32 = 0.5;
/// Beside the line between two rows: the first arrow runs above it, the next below it, and so on.
const BETWEEN_ROWS: [f32; 4] = [-6.0, 6.0, -3.0, 9.0];
/// Beside the line between two columns.
const BETWEEN_COLUMNS: [f32; 3] = [0.0, 3.0, -3.0];

/// How many arrows run in each gutter so far; the keys are gutters by their place in tenths of a map unit.
#[derive(Debug, Default)]
pub struct Tracks {
    rows: HashMap<i64, usize>,
    columns: HashMap<i64, usize>,
}

impl Tracks {
    /// Moves the parts of a way that run in gutters beside the arrows that are there.
    pub fn beside_others(&mut self, layout: &MapLayout, mut path: Vec<Pos2>) -> Vec<Pos2> {
        let cells = layout.cells();
        let last = path.len().saturating_sub(2);
        for index in 1..last {
            let (Some(from), Some(to)) = (path.get(index).copied(), path.get(index + 1).copied())
            else {
                continue;
            };
            let is_horizontal = (from.y - to.y).abs() < NEARLY;
            let shifted = if is_horizontal {
                let is_boundary = layout.rows.iter().any(|row| {
                    (row.bottom - from.y).abs() < NEARLY || (row.top - from.y).abs() < NEARLY
                });
                let at_top = (from.y - cells.top()).abs() < NEARLY;
                let at_bottom = (from.y - cells.bottom()).abs() < NEARLY;
                let turn = next(&mut self.rows, from.y);
                let beside = pick(&BETWEEN_ROWS, turn);
                match (is_boundary, at_top, at_bottom) {
                    (false, _, _) => 0.0,
                    (true, true, _) => beside.abs(),
                    (true, false, true) => -beside.abs(),
                    (true, false, false) => beside,
                }
            } else {
                let turn = next(&mut self.columns, from.x);
                pick(&BETWEEN_COLUMNS, turn)
            };
            for corner in path.get_mut(index..=index + 1).into_iter().flatten() {
                if is_horizontal {
                    corner.y += shifted;
                } else {
                    corner.x += shifted;
                }
            }
        }
        path
    }
}

/// How many arrows ran in this gutter before, this one counted from now on.
fn next(gutters: &mut HashMap<i64, usize>, place: f32) -> usize {
    let count = gutters.entry((place * 10.0).round() as i64).or_default();
    *count += 1;
    *count - 1
}

fn pick(shifts: &[f32], turn: usize) -> f32 {
    shifts
        .iter()
        .copied()
        .cycle()
        .nth(turn % shifts.len().max(1))
        .unwrap_or(0.0)
}
