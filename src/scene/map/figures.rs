//! The figures of the curves on the emotion lane: gaps as lines beside the end, and what each says under the curves.

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    layout::map::{EmotionLayout, FigureMark, REMEMBERED, SpanLayout, ToldLayout},
    scene::{GroupKind, Rgba, Stroke, colors::persona_color, draw::Draw, theme::weight},
};

use super::{Source, emotion::sample};

/// Half the width of the ends of a gap.
const END: f32 = 4.0;

/// The lines of the gaps, over the ground of the curves.
pub fn spans(draw: &mut Draw, source: &Source<'_>, emotion: &EmotionLayout) {
    for span in &emotion.spans {
        let color = color(source, span);
        gap(draw, (span.x, span.high, span.low), END, color);
        diamond(draw, pos2(span.x, span.remembered), REMEMBERED, color);
        for (pos, words) in &span.words {
            draw.text(words, *pos, source.theme.muted);
        }
    }
}

fn color(source: &Source<'_>, span: &SpanLayout) -> Rgba {
    let color = persona_color(source.document, span.persona);
    source.theme.tone(color).strong
}

fn gap(draw: &mut Draw, (x, high, low): (f32, f32, f32), end: f32, color: Rgba) {
    let stroke = Stroke::solid(weight::MARK, color);
    draw.vertical(x, (high, low), stroke);
    for y in [high, low] {
        draw.horizontal((x - end, x + end), y, stroke);
    }
}

fn diamond(draw: &mut Draw, center: Pos2, radius: f32, color: Rgba) {
    let corners = [
        center - vec2(0.0, radius),
        center + vec2(radius, 0.0),
        center + vec2(0.0, radius),
        center - vec2(radius, 0.0),
    ];
    draw.shape(&corners, color);
}

/// What is said of each persona whose curve is shown.
pub fn told(draw: &mut Draw, source: &Source<'_>, emotion: &EmotionLayout, width: (f32, f32)) {
    let line = Stroke::solid(weight::HAIRLINE, source.theme.hairline);
    let mut top = emotion.bottom;
    let bottom = emotion.told.last().map_or(top, |row| row.bottom);
    // Sentences run on over the columns, so the lines between these stay out of them.
    let ground = Rect::from_x_y_ranges(width.0..=width.1, top..=bottom - 1.0);
    draw.fill(ground, source.theme.paper);
    for row in &emotion.told {
        draw.horizontal(width, top, line);
        draw.group(GroupKind::Curve, row.name.1.joined());
        one(draw, source, row);
        draw.end_group();
        top = row.bottom;
    }
}

fn one(draw: &mut Draw, source: &Source<'_>, row: &ToldLayout) {
    let theme = source.theme;
    let color = theme
        .tone(persona_color(source.document, row.persona))
        .strong;
    sample(draw, source, (row.persona, row.order), row.sample, 1.0);
    draw.text(&row.name.1, row.name.0, theme.ink);
    for cell in &row.cells {
        if let Some((mark, rect)) = cell.mark {
            figure_mark(draw, mark, rect, color);
        }
        draw.text(&cell.label.1, cell.label.0, theme.muted);
        draw.text(&cell.number.1, cell.number.0, color);
        draw.text(&cell.sentence.1, cell.sentence.0, theme.ink);
    }
    if let Some((pos, nothing)) = &row.nothing {
        draw.text(nothing, *pos, theme.muted);
    }
}

fn figure_mark(draw: &mut Draw, mark: FigureMark, rect: Rect, color: Rgba) {
    let center = rect.center();
    match mark {
        FigureMark::Remembered => diamond(draw, center, REMEMBERED, color),
        FigureMark::Gap => gap(draw, (center.x, rect.top(), rect.bottom()), END, color),
    }
}
