//! The emotion curves of a journey with their figures, as a picture.

use emath::{Rect, pos2};

use crate::{
    document::Document,
    layout::curve::{CurveLayout, CurveLine, CurveWords, FACE_RADIUS, FigureRow, LEFT},
};

use super::{
    Dash, GroupKind, Rgba, Scene, Stroke,
    colors::persona_color,
    draw::Draw,
    face::{FaceShape, FaceStyle, LineLook, face, outline},
    ground, line,
    sheet::{self, Part},
    theme::{Theme, weight},
};

/// The picture of the curves.
pub fn curve_scene(
    layout: &CurveLayout,
    document: &Document,
    words: &CurveWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let whole = (&layout.title, layout.size);
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        feelings(draw, layout, theme);
        headings(draw, layout, theme);
        for (order, curve) in layout.curves.iter().enumerate() {
            let color = theme.tone(persona_color(document, curve.persona)).strong;
            one(draw, curve, (order, color), theme);
        }
        for (order, curve) in layout.curves.iter().enumerate() {
            let style = FaceStyle {
                shape: FaceShape::of(order),
                color: theme.tone(persona_color(document, curve.persona)).strong,
                fill: theme.calm_ground,
            };
            for (_, score, pos) in &curve.points {
                draw.items.extend(face(*pos, FACE_RADIUS, *score, style));
            }
            label(draw, curve, order, style, theme);
        }
        for (order, (pos, note)) in &layout.notes {
            let persona = layout.curves.get(*order).map(|curve| curve.persona);
            let color = persona.map_or(theme.ink, |persona| {
                theme.tone(persona_color(document, persona)).strong
            });
            draw.text_centered(note, *pos, color);
        }
        for row in &layout.figures {
            let color = theme.tone(persona_color(document, row.persona)).strong;
            figures(draw, row, (row.order, color), layout, theme);
        }
        if let Some((pos, remark)) = &layout.remark {
            draw.text(remark, *pos, theme.muted);
        }
    })
}

fn feelings(draw: &mut Draw, layout: &CurveLayout, theme: &Theme) {
    let rect = layout.band;
    ground::bands(draw, rect, theme);
    let faint = Stroke::solid(weight::HAIRLINE, theme.grid);
    for column in &layout.columns {
        let x = column.heading.right();
        draw.vertical(x, (0.0, rect.bottom()), faint);
    }
    for score in [-2.0, -1.0, 1.0, 2.0] {
        draw.horizontal((rect.left(), rect.right()), layout.y_of(score), faint);
    }
    draw.horizontal(
        (rect.left(), rect.right()),
        layout.y_of(0.0),
        ground::zero(theme),
    );
    let hairline = Stroke::solid(weight::HAIRLINE, theme.hairline);
    for y in [rect.top(), rect.bottom()] {
        draw.horizontal((0.0, rect.right()), y, hairline);
    }
}

fn headings(draw: &mut Draw, layout: &CurveLayout, theme: &Theme) {
    for column in &layout.columns {
        draw.group(GroupKind::Step, column.text.1.joined());
        draw.text(&column.number.1, column.number.0, theme.muted);
        draw.text(&column.text.1, column.text.0, theme.ink);
        draw.end_group();
    }
}

fn one(draw: &mut Draw, curve: &CurveLine, (order, color): (usize, Rgba), theme: &Theme) {
    draw.group(GroupKind::Curve, curve.name.1.joined());
    let look = LineLook::of(order);
    let pieces = (curve.pieces.as_slice(), curve.styles.as_slice());
    line::curve(draw, pieces, look, |_| color, theme.calm_ground);
    draw.end_group();
}

fn label(draw: &mut Draw, curve: &CurveLine, order: usize, style: FaceStyle, theme: &Theme) {
    let color = if curve.is_shown {
        style.color
    } else {
        theme.muted
    };
    let style = FaceStyle { color, ..style };
    sample(draw, curve.sample, order, style, theme);
    draw.text(&curve.name.1, curve.name.0, color);
}

/// A piece of a persona's line with its face.
fn sample(draw: &mut Draw, rect: Rect, order: usize, style: FaceStyle, theme: &Theme) {
    let y = rect.center().y;
    for stroke in LineLook::of(order).strokes(style.color, theme.paper, Dash::Solid) {
        draw.horizontal((rect.left(), rect.right()), y, stroke);
    }
    let style = FaceStyle {
        fill: theme.paper,
        ..style
    };
    draw.items.push(outline(rect.center(), 7.0, style));
}

fn figures(
    draw: &mut Draw,
    row: &FigureRow,
    (order, color): (usize, Rgba),
    layout: &CurveLayout,
    theme: &Theme,
) {
    let style = FaceStyle {
        shape: FaceShape::of(order),
        color,
        fill: theme.paper,
    };
    let (pos, name) = &row.name;
    let height = name.style.line_height;
    let rect = Rect::from_min_max(pos2(LEFT, pos.y), pos2(LEFT + 30.0, pos.y + height));
    sample(draw, rect, order, style, theme);
    draw.text(name, *pos, color);
    for [label, number, sentence] in &row.cells {
        draw.text(&label.1, label.0, theme.muted);
        draw.text(&number.1, number.0, color);
        draw.text(&sentence.1, sentence.0, theme.ink);
    }
    if let Some((pos, nothing)) = &row.nothing {
        draw.text(nothing, *pos, theme.muted);
    }
    let line = Stroke::solid(weight::HAIRLINE, theme.hairline);
    draw.horizontal((0.0, layout.band.right()), row.bottom, line);
}
