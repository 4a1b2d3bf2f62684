//! The columns of a comparison: the steps of both journeys in one order.

use emath::{Rect, pos2};

use crate::{
    document::Step,
    layout::metrics::{NUMBER_TEXT, STEP_TEXT, on_rhythm, space},
    text::Measurer,
};

use super::{CompareColumn, DETAIL_TEXT, LABELS_WIDTH, Pair, RIGHT, Side};

/// Width of a column in an export.
const COLUMN_WIDTH: f32 = 200.0;
/// Widths of a column in a window: as wide as there is room.
const COLUMN_WIDTHS: std::ops::RangeInclusive<f32> = 158.0..=260.0;
/// Room for the number of a step.
const NUMBER: f32 = 22.0;
/// Inside a heading.
const PADDING: f32 = space::M;

/// The columns, and how high the headings are.
pub fn columns(pair: &Pair<'_>, measurer: &mut Measurer) -> (Vec<CompareColumn>, f32) {
    let rows = pair.comparison.steps.rows.list();
    let mut columns = Vec::with_capacity(rows.len());
    let mut lowest = 0.0_f32;
    let column_width = pair.width.map_or(COLUMN_WIDTH, |width| {
        let room = width - LABELS_WIDTH - RIGHT;
        let wanted = room / rows.len().max(1) as f32;
        wanted
            .clamp(*COLUMN_WIDTHS.start(), *COLUMN_WIDTHS.end())
            .floor()
    });
    for (index, steps) in rows.iter().enumerate() {
        let left = LABELS_WIDTH + index as f32 * column_width;
        let step = |side: Side| -> Option<&Step> {
            let id = match side {
                Side::Left => steps.left(),
                Side::Right => steps.right(),
            };
            pair.journey(side).step(id?).map(AsRef::as_ref)
        };
        let (was, is) = (step(Side::Left), step(Side::Right));
        let [_, untitled, _] = &pair.words.untitled;
        let title = |step: &Step| {
            let title = step.title.trim();
            if title.is_empty() {
                untitled.to_string()
            } else {
                title.to_owned()
            }
        };
        let shown = was.or(is).map(title).unwrap_or_default();
        let number = measurer.block(&(index + 1).to_string(), NUMBER_TEXT, NUMBER, Some(1));
        let text_left = left + PADDING + NUMBER;
        let room = column_width - 2.0 * PADDING - NUMBER;
        let text = measurer.block(&shown, STEP_TEXT, room, Some(3));
        let below = PADDING + text.height.max(STEP_TEXT.line_height);
        let renamed = is
            .map(title)
            .filter(|new| was.is_some() && *new != shown)
            .map(|new| {
                let block = measurer.block(&format!("→ {new}"), DETAIL_TEXT, room, Some(2));
                (pos2(text_left, below + 2.0), block)
            });
        let bottom = below
            + renamed
                .as_ref()
                .map_or(0.0, |(_, block)| block.height + 2.0);
        lowest = lowest.max(bottom + PADDING);
        let number_top = PADDING + (STEP_TEXT.line_height - NUMBER_TEXT.line_height) / 2.0;
        columns.push(CompareColumn {
            steps: *steps,
            left,
            right: left + column_width,
            heading: Rect::NOTHING,
            number: (pos2(left + PADDING, number_top), number),
            text: (pos2(text_left, PADDING), text),
            renamed,
        });
    }
    let height = on_rhythm(lowest.max(STEP_TEXT.line_height + 2.0 * PADDING));
    for column in &mut columns {
        column.heading = Rect::from_min_max(pos2(column.left, 0.0), pos2(column.right, height));
    }
    (columns, height)
}
