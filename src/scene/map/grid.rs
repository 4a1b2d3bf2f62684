//! The ground of the map: hairlines between rows and columns.

use std::ops::Range;

use emath::Rect;

use crate::scene::{Stroke, draw::Draw, theme::weight};

use super::Source;

/// Lines between the columns and rows that are in view; those between rows begin at `left`, with the lane names.
pub fn ground(
    draw: &mut Draw,
    source: &Source<'_>,
    (rect, left): (Rect, f32),
    rows: Range<usize>,
    columns: Range<usize>,
) {
    let (layout, theme) = (source.layout, source.theme);
    let cells = layout.cells().intersect(rect);
    if !cells.is_positive() {
        return;
    }
    let faint = Stroke::solid(weight::HAIRLINE, theme.grid);
    let clear = Stroke::solid(weight::HAIRLINE, theme.hairline);
    let stage_ends = |index: usize| {
        let stage = |index: usize| layout.columns.get(index).map(|column| column.stage);
        stage(index) != stage(index + 1)
    };
    for index in columns {
        let Some(column) = layout.columns.get(index) else {
            continue;
        };
        let stroke = if stage_ends(index) { clear } else { faint };
        draw.vertical(column.right, (cells.top(), cells.bottom()), stroke);
    }
    for row in layout.rows.get(rows).unwrap_or_default() {
        draw.horizontal((left, cells.right()), row.bottom, clear);
    }
}
