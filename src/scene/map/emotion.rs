//! The emotion lane: its ground from delighted to awful, the curves with their faces and words, and the legend.

use std::ops::Range;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::{Grade, PersonaId},
    insight::evidence::LineStyle,
    layout::map::{
        ColumnLayout, CurveLayout, EmotionLayout, FACE_RADIUS, PointLayout, RowLayout, axis_x,
        y_of_score,
    },
    scene::{
        Dash, GroupKind, Rgba, Stroke,
        colors::persona_color,
        draw::Draw,
        face::{FaceShape, FaceStyle, LineLook, face, outline},
        line,
        theme::weight,
    },
};

use super::{Frozen, Source, figures, title};

/// Radius of the faces on the axis.
const AXIS_FACE: f32 = 9.0;
/// How much of a curve under words is covered, out of 255.
const PLATE: u8 = 130;
/// Radius of the face in the legend.
const LEGEND_FACE: f32 = 7.0;

/// Ground, curves, faces and words of these columns.
pub fn lane(
    draw: &mut Draw,
    source: &Source<'_>,
    row: &RowLayout,
    emotion: &EmotionLayout,
    columns: Range<usize>,
) {
    let shown = source
        .layout
        .columns
        .get(columns.clone())
        .unwrap_or_default();
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return;
    };
    feelings(draw, source, row, shown, (first.left, last.right));
    for curve in &emotion.curves {
        draw.group(GroupKind::Curve, title::curve_name(source, curve));
        one_curve(draw, source, curve, &columns);
        draw.end_group();
    }
    // Faces over all curves, and words over all faces.
    for curve in &emotion.curves {
        faces(draw, source, curve, &columns);
    }
    if source.is_blocks() {
        return;
    }
    figures::spans(draw, source, emotion);
    figures::told(draw, source, emotion, (first.left, last.right));
    for curve in &emotion.curves {
        let color = color(source, curve);
        for point in points(curve, &columns) {
            if let Some((pos, word)) = &point.word {
                let grade = point.emotion.grade();
                let color = source.seen(color, source.theme.calm_ground, grade);
                if point.is_word_over_curve {
                    let size = vec2(word.width, word.height);
                    let plate = Rect::from_min_size(*pos, size).expand2(vec2(2.0, 0.0));
                    let ground = source.theme.calm_ground.with_alpha(PLATE);
                    draw.rounded(plate, 3.0, ground, Stroke::NONE);
                }
                draw.text_centered(word, *pos, color);
            }
        }
    }
}

fn feelings(
    draw: &mut Draw,
    source: &Source<'_>,
    row: &RowLayout,
    columns: &[ColumnLayout],
    (left, right): (f32, f32),
) {
    let theme = source.theme;
    let bottom = row.curves_bottom();
    let rect = Rect::from_min_max(pos2(left, row.top), pos2(right, bottom));
    crate::scene::ground::bands(draw, rect, theme);
    let faint = Stroke::solid(weight::HAIRLINE, theme.grid);
    for score in [-2.0, -1.0, 1.0, 2.0] {
        draw.horizontal((left, right), y_of_score(row, score), faint);
    }
    for column in columns {
        draw.vertical(column.right, (row.top, bottom), faint);
    }
    draw.horizontal(
        (left, right),
        y_of_score(row, 0.0),
        crate::scene::ground::zero(theme),
    );
    draw.horizontal(
        (left, right),
        row.bottom,
        Stroke::solid(weight::HAIRLINE, theme.hairline),
    );
}

fn color(source: &Source<'_>, curve: &CurveLayout) -> Rgba {
    source
        .theme
        .tone(persona_color(source.document, curve.persona))
        .strong
}

/// The points in these columns.
fn points<'a>(
    curve: &'a CurveLayout,
    columns: &Range<usize>,
) -> impl Iterator<Item = &'a PointLayout> {
    let first = curve
        .points
        .partition_point(|point| point.column < columns.start);
    let end = curve
        .points
        .partition_point(|point| point.column < columns.end);
    curve.points.get(first..end).unwrap_or_default().iter()
}

/// The pieces of a curve that touch these columns.
fn one_curve(draw: &mut Draw, source: &Source<'_>, curve: &CurveLayout, columns: &Range<usize>) {
    let first = curve
        .points
        .partition_point(|point| point.column < columns.start);
    let end = curve
        .points
        .partition_point(|point| point.column < columns.end);
    let shown = first.saturating_sub(1)..end.min(curve.pieces.len());
    let points = curve.points.get(shown.start..=shown.end);
    let styles: Vec<LineStyle> = points
        .unwrap_or_default()
        .windows(2)
        .filter_map(|ends| match ends {
            [begin, end] => Some((begin.emotion.grade(), end.emotion.grade())),
            _ => None,
        })
        .map(|(begin, end)| LineStyle::between(begin, end))
        .collect();
    let pieces = curve.pieces.get(shown).unwrap_or_default();
    let ground = source.theme.calm_ground;
    let color = color(source, curve);
    let seen = |style| match style {
        LineStyle::Solid => color,
        LineStyle::Dashed | LineStyle::Dotted => source.seen(color, ground, Grade::Assumption),
    };
    let look = LineLook::of(curve.order);
    line::curve(draw, (pieces, &styles), look, seen, ground);
}

fn faces(draw: &mut Draw, source: &Source<'_>, curve: &CurveLayout, columns: &Range<usize>) {
    for point in points(curve, columns) {
        let style = style(source, curve, point.emotion.grade());
        if source.is_blocks() {
            draw.items.push(outline(point.center, FACE_RADIUS, style));
        } else {
            draw.items
                .extend(face(point.center, FACE_RADIUS, point.emotion.score, style));
        }
    }
}

fn style(source: &Source<'_>, curve: &CurveLayout, grade: Grade) -> FaceStyle {
    let ground = source.theme.calm_ground;
    FaceStyle {
        shape: FaceShape::of(curve.order),
        color: source.seen(color(source, curve), ground, grade),
        fill: ground,
    }
}

/// The axis of faces and the legend, beside the lane's name; `lower` is how far the name has moved to stay in view.
pub fn beside_name(
    draw: &mut Draw,
    source: &Source<'_>,
    (row, emotion): (&RowLayout, &EmotionLayout),
    frozen: &Frozen,
    lower: f32,
) {
    let theme = source.theme;
    let scale = frozen.scale;
    let axis = frozen.x(axis_x(source.layout.labels_width));
    let style = FaceStyle {
        shape: FaceShape::Circle,
        color: theme.muted,
        fill: theme.calm_ground,
    };
    for score in [2.0, 0.0, -2.0] {
        let center = pos2(axis, y_of_score(row, score));
        draw.items
            .extend(face(center, AXIS_FACE * scale, score, style));
    }
    for curve in &emotion.curves {
        let place = |pos: Pos2| {
            let below = pos.y - row.top;
            pos2(frozen.x(pos.x), row.top + lower + below * scale)
        };
        let sample = Rect::from_min_max(
            place(curve.legend.sample.min),
            place(curve.legend.sample.max),
        );
        if sample.bottom() > row.bottom {
            break;
        }
        self::sample(draw, source, (curve.persona, curve.order), sample, scale);
        let name = place(curve.legend.pos);
        let ink = if curve.is_shown {
            theme.ink
        } else {
            // Whose curve is left out for now: the sample fades, the name keeps its contrast.
            source.fade(draw, sample, 0.0);
            theme.muted
        };
        draw.text_scaled(&curve.legend.text, name, scale, ink);
    }
}

/// A piece of line with a face on it, as the curve of this persona is drawn.
pub fn sample(
    draw: &mut Draw,
    source: &Source<'_>,
    (persona, order): (PersonaId, usize),
    rect: Rect,
    scale: f32,
) {
    let color = source
        .theme
        .tone(persona_color(source.document, persona))
        .strong;
    let middle = rect.center();
    let half = vec2(rect.width() / 2.0, 0.0);
    for mut stroke in LineLook::of(order).strokes(color, source.theme.paper, Dash::Solid) {
        stroke.width *= scale * 0.8;
        draw.line(middle - half, middle + half, stroke);
    }
    let style = FaceStyle {
        shape: FaceShape::of(order),
        color,
        fill: source.theme.calm_ground,
    };
    draw.items.push(outline(middle, LEGEND_FACE * scale, style));
}
