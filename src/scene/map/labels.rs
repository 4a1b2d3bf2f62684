//! Lane names with their icons.

use std::ops::Range;

use emath::{Rect, pos2};

use crate::{
    document::Lane,
    layout::map::RowLayout,
    scene::{Stroke, draw::Draw, icons::lane_icon, theme::weight},
};

use super::{Frozen, Source, emotion, grid::line_stroke, headings::sticky};

/// A soft edge, as depth and opacity of strips that lie over each other.
pub const SHADOW: [(f32, u8); 3] = [(2.0, 10), (4.0, 8), (7.0, 6)];

/// From the left edge to the icons of lanes.
pub const LEFT: f32 = 16.0;

/// The names of these rows over the content, on their own ground.
pub fn band(draw: &mut Draw, source: &Source<'_>, rows: Range<usize>, frozen: &Frozen, rect: Rect) {
    let layout = source.layout;
    let top = rect.top().max(layout.headings_height);
    let bottom = rect.bottom().min(layout.grid.bottom());
    let ground = Rect::from_min_max(pos2(frozen.left, top), pos2(frozen.right, bottom));
    if !ground.is_positive() {
        return;
    }
    draw.fill(ground, source.theme.paper);
    if frozen.over_columns {
        for (depth, alpha) in SHADOW {
            let depth = depth * frozen.scale;
            let strip =
                Rect::from_x_y_ranges(ground.right()..=ground.right() + depth, ground.y_range());
            draw.fill(strip, source.theme.shadow.with_alpha(alpha));
        }
    }
    for row in layout.rows.get(rows).unwrap_or_default() {
        let lane = source.journey.lanes.get(row.index);
        if let Some(lane) = lane.filter(|lane| lane.id == row.lane) {
            label(draw, source, (row, lane), frozen, rect);
        }
    }
    let line = Stroke::solid(weight::HAIRLINE * frozen.scale, source.theme.hairline);
    draw.vertical(frozen.right, (ground.top(), ground.bottom()), line);
}

/// The name of one lane; in a row that is only half in view it stays in the half that is.
pub fn label(
    draw: &mut Draw,
    source: &Source<'_>,
    (row, lane): (&RowLayout, &Lane),
    frozen: &Frozen,
    rect: Rect,
) {
    let theme = source.theme;
    let scale = frozen.scale;
    let visible_top = rect.top().max(frozen.bottom);
    let padding = row.text_pos.y - row.top;
    let height = (row.text.height + padding) * scale;
    let top = sticky(row.top, visible_top, row.bottom - height);
    let words = pos2(frozen.x(row.text_pos.x), top + padding * scale);
    let icon_min = pos2(
        frozen.x(row.icon.left()),
        top + (row.icon.top() - row.top) * scale,
    );
    let icon = Rect::from_min_size(icon_min, row.icon.size() * scale);
    let ink = if row.untitled { theme.muted } else { theme.ink };
    draw.icon(lane_icon(lane.kind, lane.topic), icon, theme.ink);
    draw.text_scaled(&row.text, words, scale, ink);
    if let Some(layout) = &row.emotion {
        emotion::beside_name(draw, source, (row, layout), frozen, top - row.top);
    }
    let line = Stroke::solid(weight::HAIRLINE * frozen.scale, theme.hairline);
    draw.horizontal((frozen.left, frozen.right), row.bottom, line);
    if let Some(line) = &row.line {
        let mut stroke = line_stroke(line.kind, theme);
        stroke.width *= scale;
        draw.horizontal((frozen.left, frozen.right), row.top, stroke);
        let lower = (line.text_pos.y - row.top) * scale;
        let pos = pos2(frozen.x(line.text_pos.x), row.top + lower);
        draw.text_scaled(&line.text, pos, scale, theme.muted);
    }
}
