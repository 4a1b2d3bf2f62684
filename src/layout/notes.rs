//! Words beside the points of curves: each where it covers least.

use emath::{Pos2, Rect, Vec2, vec2};

use crate::insight::curve::{Piece, height_at};

use super::metrics::space;

/// The best place for words of this size around a point with a mark of this radius: within the band, clear of what is
/// taken, and of the lines.
pub fn free_place(
    (point, radius): (Pos2, f32),
    size: Vec2,
    band: Rect,
    taken: &[Rect],
    lines: &[&[Piece]],
) -> Rect {
    let over = radius + 5.0 + size.y / 2.0;
    let beside = radius + 6.0 + size.x / 2.0;
    let offsets = [
        vec2(0.0, over),
        vec2(0.0, -over),
        vec2(-beside, 0.0),
        vec2(beside, 0.0),
        vec2(-beside, over * 0.7),
        vec2(beside, over * 0.7),
        vec2(-beside, -over * 0.7),
        vec2(beside, -over * 0.7),
        vec2(-0.6 * beside, over),
        vec2(0.6 * beside, over),
        vec2(-0.6 * beside, -over),
        vec2(0.6 * beside, -over),
        vec2(0.0, 2.0 * over),
        vec2(0.0, -2.0 * over),
        vec2(-beside, 1.6 * over),
        vec2(beside, 1.6 * over),
        vec2(-beside, -1.6 * over),
        vec2(beside, -1.6 * over),
    ];
    let common = |rect: Rect, other: &Rect| {
        let common = rect.expand(2.0).intersect(*other);
        if common.is_positive() {
            common.area()
        } else {
            0.0
        }
    };
    let cost = |rect: Rect| {
        let words: f32 = taken.iter().map(|other| common(rect, other)).sum();
        let outside = if band.shrink(space::XS / 2.0).contains_rect(rect) {
            0.0
        } else {
            400.0
        };
        let crossings = lines.iter().filter(|pieces| crosses(pieces, rect)).count() as f32;
        words + outside + crossings * 160.0
    };
    let places = offsets.iter().enumerate().map(|(order, offset)| {
        let rect = Rect::from_center_size(point + *offset, size);
        (cost(rect) + order as f32, rect)
    });
    places
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .map_or(Rect::from_center_size(point, size), |(_, rect)| rect)
}

/// Whether a curve runs through a rectangle.
fn crosses(pieces: &[Piece], rect: Rect) -> bool {
    (0_u8..5).any(|sample| {
        let x = emath::lerp(rect.x_range(), f32::from(sample) / 4.0);
        height_at(pieces, x).is_some_and(|y| rect.y_range().contains(y))
    })
}
