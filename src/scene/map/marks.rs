//! The quiet marks of a card.

use emath::{Pos2, Rect, Vec2, pos2};

use crate::{
    document::Grade,
    scene::{Stroke, draw::Draw},
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
            draw.rounded(ring, DOT / 2.0, crate::scene::Rgba::TRANSPARENT, stroke);
        }
    }
}
