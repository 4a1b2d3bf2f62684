//! The action list as a picture: a table of few lines.

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::Document,
    layout::actions::{ActionHeading, ActionLayout, ActionRow, ActionWords, CellTone},
};

use super::{
    GroupKind, Rgba, Scene, Stroke,
    draw::Draw,
    sheet::{self, Part},
    theme::{Theme, radius, weight},
};

/// The picture of the action list.
pub fn actions_scene(
    layout: &ActionLayout,
    document: &Document,
    words: &ActionWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let whole = (&layout.title, layout.size);
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        let edge = Stroke::solid(weight::HAIRLINE, theme.hairline);
        draw.rounded(layout.table, radius::CONTROL, theme.surface, Stroke::NONE);
        for heading in &layout.headings {
            one_heading(draw, layout, heading, theme);
        }
        for (index, row) in layout.rows.iter().enumerate() {
            let y = row.rect.top();
            draw.horizontal((layout.table.left(), layout.table.right()), y, edge);
            one_row(draw, row, theme, index);
        }
        if let Some((pos, remark)) = &layout.remark {
            draw.text(remark, *pos, theme.muted);
        }
        draw.rounded(layout.table, radius::CONTROL, Rgba::TRANSPARENT, edge);
    })
}

fn one_heading(draw: &mut Draw, layout: &ActionLayout, heading: &ActionHeading, theme: &Theme) {
    let is_sorted = layout.sorting.by == heading.column;
    let ink = if is_sorted { theme.ink } else { theme.muted };
    let (pos, text) = &heading.text;
    draw.text(text, *pos, ink);
    if is_sorted {
        let middle = pos2(pos.x + text.width + 10.0, heading.rect.center().y);
        arrow(draw, middle, layout.sorting.is_reversed, theme.accent);
    }
}

/// A small triangle: downwards where the first comes first.
fn arrow(draw: &mut Draw, middle: Pos2, is_reversed: bool, color: Rgba) {
    let way = if is_reversed { -1.0 } else { 1.0 };
    let corners = [
        middle + vec2(-4.0, -2.5 * way),
        middle + vec2(4.0, -2.5 * way),
        middle + vec2(0.0, 3.0 * way),
    ];
    draw.shape(&corners, color);
}

fn one_row(draw: &mut Draw, row: &ActionRow, theme: &Theme, index: usize) {
    let words = row.cells.iter().flat_map(|cell| &cell.text.1.lines);
    let words: Vec<&str> = words.map(|line| &*line.text).collect();
    draw.group(GroupKind::Card, words.join(" "));
    if index % 2 == 1 {
        let ground =
            Rect::from_min_max(row.rect.min + vec2(1.0, 0.5), row.rect.max - vec2(1.0, 0.0));
        draw.fill(ground, theme.paper);
    }
    for cell in &row.cells {
        let ink = match cell.tone {
            CellTone::Plain if row.is_open => theme.ink,
            CellTone::Plain | CellTone::Missing => theme.muted,
            CellTone::Warning => theme.negative,
        };
        draw.text(&cell.text.1, cell.text.0, ink);
    }
    if let Some((pos, detail)) = &row.detail {
        draw.text(detail, *pos, theme.muted);
    }
    draw.end_group();
}
