//! Stages as a band of arrows, and numbered steps under them.

use std::ops::Range;

use emath::{Pos2, Rect, pos2, vec2};
use lucide_icons::Icon as Glyph;

use crate::{
    document::Color,
    layout::{
        map::{ColumnLayout, StageLayout},
        metrics::space,
    },
    scene::{GroupKind, Rgba, Stroke, draw::Draw, theme::weight},
};

use super::{Frozen, Source, title};

/// How far the point of an arrow reaches into the next stage.
const ARROW: f32 = 12.0;
/// Width and height of the mark of a handover.
const HANDOVER: f32 = 11.0;
/// The colours that stages are given in turn.
const STAGE_COLORS: [Color; 6] = [
    Color::Teal,
    Color::Plum,
    Color::Amber,
    Color::Green,
    Color::Blue,
    Color::Rose,
];

/// The headings of these columns, on their own ground where content lies under them.
pub fn band(
    draw: &mut Draw,
    source: &Source<'_>,
    columns: Range<usize>,
    frozen: &Frozen,
    rect: Rect,
) {
    let layout = source.layout;
    let ground = Rect::from_min_max(
        pos2(frozen.right.max(rect.left()), frozen.top),
        pos2(rect.right(), frozen.bottom),
    );
    let visible = Rect::from_x_y_ranges(frozen.right..=rect.right(), frozen.top..=frozen.bottom);
    draw.group(GroupKind::Headings, layout.words.headings.to_string());
    if frozen.over_rows {
        draw.fill(ground, source.theme.paper);
        shadow_below(draw, source, ground, frozen.scale);
    }
    let shown = layout.columns.get(columns.clone()).unwrap_or_default();
    let first = shown.first().map(|column| column.stage);
    let last = shown.last().map(|column| column.stage + 1);
    if let (Some(first), Some(last)) = (first, last) {
        for index in first..last {
            if let Some(stage) = layout.stages.get(index) {
                stage_heading(draw, source, (index, stage), frozen, visible);
            }
        }
    }
    for column in shown {
        step_heading(draw, source, column, frozen, visible);
    }
    let end = layout.grid.right().min(rect.right());
    let line = Stroke::solid(weight::HAIRLINE * frozen.scale, source.theme.mark);
    draw.horizontal((rect.left().max(frozen.left), end), frozen.bottom, line);
    draw.end_group();
}

fn stage_heading(
    draw: &mut Draw,
    source: &Source<'_>,
    (index, stage): (usize, &StageLayout),
    frozen: &Frozen,
    visible: Rect,
) {
    let rect = frozen.heading(stage.rect);
    let color = STAGE_COLORS
        .get(index % STAGE_COLORS.len())
        .copied()
        .unwrap_or(Color::Teal);
    let fill = source.theme.tone(color).heading;
    draw.group(GroupKind::Stage, title::stage_name(source, index, stage));
    arrow(draw, rect, ARROW * frozen.scale, index == 0, fill);
    let left = sticky(
        rect.left() + (stage.text_pos.x - stage.rect.left()) * frozen.scale,
        visible.left() + space::L * frozen.scale,
        rect.right() - (ARROW + stage.text.width) * frozen.scale,
    );
    let pos = pos2(left, frozen.y(stage.text_pos.y));
    let ink = words_color(source, stage.untitled);
    draw.text_scaled(&stage.text, pos, frozen.scale, ink);
    draw.end_group();
}

/// An arrow to the right. Its tail is straight for the first stage and notched for the others.
fn arrow(draw: &mut Draw, rect: Rect, point: f32, first: bool, fill: Rgba) {
    let gap = if first { 0.0 } else { point / 4.0 };
    let middle = rect.center().y;
    let body_right = rect.right() - point / 4.0;
    let tip = pos2(body_right + point, middle);
    if first {
        let corners = [
            rect.left_top(),
            pos2(body_right, rect.top()),
            tip,
            pos2(body_right, rect.bottom()),
            rect.left_bottom(),
        ];
        draw.shape(&corners, fill);
        return;
    }
    // Two convex halves with a notch between them; they share the middle line.
    let notch = pos2(rect.left() + gap + point, middle);
    let left = rect.left() + gap;
    let overlap = vec2(0.0, 0.25);
    draw.shape(
        &[
            pos2(left, rect.top()),
            pos2(body_right, rect.top()),
            tip + overlap,
            notch + overlap,
        ],
        fill,
    );
    draw.shape(
        &[
            notch - overlap,
            tip - overlap,
            pos2(body_right, rect.bottom()),
            pos2(left, rect.bottom()),
        ],
        fill,
    );
}

fn step_heading(
    draw: &mut Draw,
    source: &Source<'_>,
    column: &ColumnLayout,
    frozen: &Frozen,
    visible: Rect,
) {
    if column.step.is_none() {
        return;
    }
    draw.group(GroupKind::Step, title::step_name(source, column));
    let (number_pos, number) = &column.number_text;
    let number_left = number_pos.x - column.left;
    let words_left = column.text_pos.x - column.left;
    let left = sticky(
        column.left,
        visible.left(),
        column.right - (words_left + column.text.width + space::S) * frozen.scale,
    );
    let place = |x: f32, y: f32| pos2(left + x * frozen.scale, frozen.y(y));
    draw.text_scaled(
        number,
        place(number_left, number_pos.y),
        frozen.scale,
        source.theme.muted,
    );
    let ink = words_color(source, column.untitled);
    let pos: Pos2 = place(words_left, column.text_pos.y);
    draw.text_scaled(&column.text, pos, frozen.scale, ink);
    if let Some(gaps) = &column.gaps {
        let min = place(gaps.icon.left() - column.left, gaps.icon.top());
        let icon = Rect::from_min_size(min, gaps.icon.size() * frozen.scale);
        let words = place(gaps.pos.x - column.left, gaps.pos.y);
        let theme = source.theme;
        draw.icon(Glyph::CircleAlert.into(), icon, theme.notable);
        draw.text_scaled(&gaps.text, words, frozen.scale, theme.muted);
    }
    if column
        .step
        .is_some_and(|step| source.layout.handovers.contains(&step))
    {
        handover(draw, source, column, frozen, visible);
    }
    draw.end_group();
}

/// Where something stays that belongs at `natural`: in view from `least`, as long as it does not pass `most`.
pub fn sticky(natural: f32, least: f32, most: f32) -> f32 {
    natural.max(least.min(most))
}

fn words_color(source: &Source<'_>, untitled: bool) -> Rgba {
    if untitled {
        source.theme.muted
    } else {
        source.theme.ink
    }
}

/// A soft edge under what lies over the content.
fn shadow_below(draw: &mut Draw, source: &Source<'_>, ground: Rect, scale: f32) {
    for (depth, alpha) in super::labels::SHADOW {
        let depth = depth * scale;
        let strip =
            Rect::from_x_y_ranges(ground.x_range(), ground.bottom()..=ground.bottom() + depth);
        draw.fill(strip, source.theme.shadow.with_alpha(alpha));
    }
}

/// The corner between headings and lane names, with the state of the journey.
pub fn corner(draw: &mut Draw, source: &Source<'_>, frozen: &Frozen) {
    let rect = Rect::from_min_max(
        pos2(frozen.left, frozen.top),
        pos2(frozen.right, frozen.bottom),
    );
    draw.fill(rect, source.theme.paper);
    let line = Stroke::solid(weight::HAIRLINE * frozen.scale, source.theme.mark);
    draw.horizontal((rect.left(), rect.right()), rect.bottom(), line);
    draw.vertical(
        rect.right(),
        (rect.top(), rect.bottom()),
        Stroke::solid(weight::HAIRLINE * frozen.scale, source.theme.hairline),
    );
    let (_, _, state) = &source.layout.title.state;
    let middle = source
        .layout
        .stages
        .first()
        .map_or(28.0, |stage| stage.rect.center().y);
    let left = frozen.x(super::labels::LEFT);
    let top = frozen.y(middle) - state.height * frozen.scale / 2.0;
    draw.text_scaled(state, pos2(left, top), frozen.scale, source.theme.muted);
}

/// The work goes to other departments before this step: a mark on the border to the step before.
fn handover(
    draw: &mut Draw,
    source: &Source<'_>,
    column: &ColumnLayout,
    frozen: &Frozen,
    visible: Rect,
) {
    let size = HANDOVER * frozen.scale;
    let middle = pos2(column.left, frozen.bottom - size * 0.75);
    if middle.x < visible.left() {
        return;
    }
    let ground = Rect::from_center_size(middle, vec2(size * 1.5, size * 1.5));
    let edge = Stroke::solid(weight::HAIRLINE * frozen.scale, source.theme.hairline);
    draw.rounded(ground, ground.width() / 2.0, source.theme.paper, edge);
    let icon = Rect::from_center_size(middle, vec2(size, size));
    draw.icon(Glyph::ArrowRightLeft.into(), icon, source.theme.muted);
}
