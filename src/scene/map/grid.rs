//! The ground of the map: hairlines between rows and columns.

use std::ops::Range;

use emath::Rect;

use crate::{
    layout::map::LineKind,
    scene::{
        Dash, Stroke,
        draw::Draw,
        theme::{Theme, weight},
    },
};

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
        if let Some(line) = &row.line {
            // Dashes stand still under a moving view: they begin at a whole number of them from the first cell.
            let before = (cells.left() - layout.labels_width) / DASHES;
            let begin = layout.labels_width + before.floor() * DASHES;
            let stroke = line_stroke(line.kind, theme);
            draw.horizontal((begin, cells.right()), row.top, stroke);
        }
    }
}

/// A length that is a whole number of dashes and of dots of the lines of a service blueprint.
const DASHES: f32 = 110.0;

/// How a line of a service blueprint is drawn: each in its own style.
pub fn line_stroke(line: LineKind, theme: &Theme) -> Stroke {
    Stroke {
        width: 2.0,
        color: theme.mark,
        dash: match line {
            LineKind::Interaction => Dash::Solid,
            LineKind::Visibility => Dash::Dashed,
            LineKind::Internal => Dash::Dotted,
        },
    }
}
