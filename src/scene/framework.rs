//! The framework of customer processes as a picture.

use crate::{
    document::{Color, Document},
    layout::framework::{FrameworkLayout, FrameworkWords, OpportunityRow},
};

use super::{
    GroupKind, Scene, Stroke,
    draw::Draw,
    plot,
    plot::QuadrantTones,
    sheet::{self, Part},
    theme::{Theme, radius, weight},
};

/// To improve first, to cherish, for later, to keep an eye on.
const TONES: QuadrantTones = [
    Some(Color::Amber),
    Some(Color::Green),
    None,
    Some(Color::Teal),
];

/// The picture of the framework.
pub fn framework_scene(
    layout: &FrameworkLayout,
    document: &Document,
    words: &FrameworkWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let whole = (&layout.title, layout.size);
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        plot::plot(draw, &layout.plot, theme, TONES, |card| {
            card.title.1.joined()
        });
        list(draw, layout, theme);
    })
}

fn list(draw: &mut Draw, layout: &FrameworkLayout, theme: &Theme) {
    let [(heading_pos, heading), (about_pos, about)] = &layout.list.heading;
    draw.text(heading, *heading_pos, theme.ink);
    draw.text(about, *about_pos, theme.muted);
    for row in &layout.list.rows {
        one(draw, row, theme);
    }
}

fn one(draw: &mut Draw, row: &OpportunityRow, theme: &Theme) {
    draw.group(GroupKind::Card, row.name.1.joined());
    let border = Stroke::solid(weight::HAIRLINE, theme.hairline);
    draw.rounded(row.rect, radius::CONTROL, theme.surface, border);
    draw.text(&row.rank.1, row.rank.0, theme.accent);
    draw.text(&row.name.1, row.name.0, theme.ink);
    draw.text(&row.detail.1, row.detail.0, theme.muted);
    draw.text(&row.score.1, row.score.0, theme.ink);
    let (ground, filled) = row.bar;
    let round = ground.height() / 2.0;
    draw.rounded(ground, round, theme.grid, Stroke::NONE);
    draw.rounded(filled, round, theme.accent, Stroke::NONE);
    draw.end_group();
}
