//! The quiet marks of a card.

use emath::{Pos2, Rect, Vec2, pos2};

use lucide_icons::Icon as Glyph;

use crate::{
    document::Grade,
    layout::map::{GapMark, MeasureLayout, OwnerMark},
    scene::{
        Dash, Item, PathStep, Rgba, Stroke,
        colors::persona_color,
        draw::Draw,
        face::{FaceShape, FaceStyle, outline},
        theme::{Theme, Tone, weight},
    },
};

use super::Source;

/// Width of a dot.
const DOT: f32 = 4.0;
/// From the middle of a dot to that of the next.
const APART: f32 = 6.0;
/// From the lower right corner of a card to the middle of the last dot.
const FROM_CORNER: Vec2 = Vec2::new(11.0, 6.5);

/// How well a card is known, in its lower right corner: of four dots as many are filled as its grade has. An assumption
/// has none, so that a first sketch stays clean.
pub fn evidence(draw: &mut Draw, source: &Source<'_>, card: Rect, grade: Grade) {
    if grade == Grade::Assumption {
        return;
    }
    let last: Pos2 = card.max - FROM_CORNER;
    for place in 0..Grade::Research.number() {
        let before = f32::from(Grade::Research.number() - 1 - place);
        let center = pos2(last.x - before * APART, last.y);
        let color = source.theme.muted;
        if place < grade.number() {
            let dot = Rect::from_center_size(center, Vec2::splat(DOT));
            draw.rounded(dot, DOT / 2.0, color, Stroke::NONE);
        } else {
            let ring = Rect::from_center_size(center, Vec2::splat(DOT - 1.0));
            let stroke = Stroke::solid(0.8, color);
            draw.rounded(ring, DOT / 2.0, Rgba::TRANSPARENT, stroke);
        }
    }
}

/// The gaps that show on a card.
pub fn gaps(draw: &mut Draw, theme: &Theme, mark: &GapMark) {
    draw.icon(Glyph::CircleAlert.into(), mark.icon, theme.notable);
    draw.text(&mark.text, mark.pos, theme.muted);
}

/// Whose card it is: the outline of the faces on the persona's curve, with its initial.
pub fn owner(draw: &mut Draw, source: &Source<'_>, mark: &OwnerMark) {
    let color = persona_color(source.document, mark.persona);
    let color = source.theme.tone(color).strong;
    let style = FaceStyle {
        shape: FaceShape::of(mark.order),
        color,
        fill: source.theme.paper,
    };
    let radius = mark.rect.width() / 2.0;
    draw.items.push(outline(mark.rect.center(), radius, style));
    draw.text(&mark.text, mark.text_pos, color);
}

/// A measure: last value, target, and the way there.
pub fn measure(draw: &mut Draw, theme: &Theme, layout: &MeasureLayout, tone: Tone) {
    if let Some((pos, name)) = &layout.name {
        draw.text(name, *pos, theme.muted);
    }
    if let Some((pos, value)) = &layout.value {
        draw.text(value, *pos, theme.ink);
    }
    let (glyph, color) = match layout.on_target {
        Some(true) => (Glyph::CircleCheck, theme.positive),
        Some(false) | None => (Glyph::TriangleAlert, theme.negative),
    };
    if let Some(icon) = layout.icon {
        draw.icon(glyph.into(), icon, color);
    }
    if let Some((pos, target)) = &layout.target {
        draw.text(target, *pos, theme.muted);
    }
    if let Some((from, to)) = layout.target_line {
        let stroke = Stroke {
            width: weight::HAIRLINE,
            color: theme.mark,
            dash: Dash::Dashed,
        };
        draw.line(from, to, stroke);
    }
    let Some((first, rest)) = layout.line.split_first() else {
        return;
    };
    let mut path = vec![PathStep::MoveTo(*first)];
    path.extend(rest.iter().map(|pos| PathStep::LineTo(*pos)));
    draw.items.push(Item::Path {
        path,
        fill: Rgba::TRANSPARENT,
        stroke: Stroke::solid(weight::MARK + 0.5, tone.strong),
    });
    if let Some(last) = rest.last() {
        let dot = Rect::from_center_size(*last, Vec2::splat(6.0));
        draw.rounded(dot, 3.0, tone.strong, Stroke::NONE);
    }
}
