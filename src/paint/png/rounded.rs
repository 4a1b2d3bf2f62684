//! Rectangles with round corners and an outline, drawn by the distance of each pixel to the edge.
//!
//! They are most of a map, and a general path would be many times slower.

use emath::{Rect, Vec2};

use crate::scene::Rgba;

use super::{blend::over_row, tile::Canvas};

/// Draws a rectangle; all measures in pixels of the canvas.
pub(super) fn draw(
    canvas: &mut Canvas,
    rect: Rect,
    radius: f32,
    fill: Rgba,
    line: f32,
    line_color: Rgba,
) {
    let fill = if fill.0[3] > 0 { Some(fill) } else { None };
    let outline = if line > 0.0 && line_color.0[3] > 0 {
        Some(line_color)
    } else {
        None
    };
    if radius <= 0.0 && outline.is_none() {
        if let Some(fill) = fill {
            draw_plain(canvas, rect, fill);
        }
        return;
    }
    let shape = Rounded::new(rect, radius);
    let half = line / 2.0;
    let reach = half + 1.0;
    let (top, bottom) = span(rect.min.y - reach, rect.max.y + reach);
    let (left, right) = span(rect.min.x - reach, rect.max.x + reach);
    let dab = |canvas: &mut Canvas, y: i32, (from, to): (i32, i32), distance: f32| {
        if let Some(fill) = fill {
            over_row(
                canvas.row(y, from, to),
                fill,
                (0.5 - distance).clamp(0.0, 1.0),
            );
        }
        if let Some(color) = outline {
            let covered = (distance + 0.5).min(half) - (distance - 0.5).max(-half);
            over_row(canvas.row(y, from, to), color, covered.clamp(0.0, 1.0));
        }
    };
    for y in canvas.rows(top, bottom) {
        let middle = y as f32 + 0.5;
        // How far a row is from the upper and lower edge says how much of its ends the corners take.
        let inside = (middle - rect.min.y).min(rect.max.y - middle);
        let corner = if inside > shape.radius.max(reach) {
            reach
        } else {
            shape.radius.max(reach)
        };
        let (inner_left, inner_right) = inner(rect.min.x + corner, rect.max.x - corner);
        if inner_left >= inner_right {
            for x in left..right {
                dab(
                    canvas,
                    y,
                    (x, x + 1),
                    shape.distance(x as f32 + 0.5, middle),
                );
            }
            continue;
        }
        for x in (left..inner_left).chain(inner_right..right) {
            dab(
                canvas,
                y,
                (x, x + 1),
                shape.distance(x as f32 + 0.5, middle),
            );
        }
        let distance = shape.distance(rect.center().x, middle);
        dab(canvas, y, (inner_left, inner_right), distance);
    }
}

/// The pixels that a stretch touches.
fn span(from: f32, to: f32) -> (i32, i32) {
    (from.floor() as i32, to.ceil() as i32)
}

/// The pixels that lie whole within a stretch.
fn inner(from: f32, to: f32) -> (i32, i32) {
    (from.ceil() as i32, to.floor() as i32)
}

/// A rectangle without outline and with square corners: each pixel is covered by its exact share.
fn draw_plain(canvas: &mut Canvas, rect: Rect, fill: Rgba) {
    let share = |pixel: i32, min: f32, max: f32| {
        ((pixel as f32 + 1.0).min(max) - (pixel as f32).max(min)).clamp(0.0, 1.0)
    };
    let (left, right) = span(rect.min.x, rect.max.x);
    let (top, bottom) = span(rect.min.y, rect.max.y);
    for y in canvas.rows(top, bottom) {
        let down = share(y, rect.min.y, rect.max.y);
        if right - left <= 2 {
            for x in left..right {
                let covered = down * share(x, rect.min.x, rect.max.x);
                over_row(canvas.row(y, x, x + 1), fill, covered);
            }
            continue;
        }
        over_row(
            canvas.row(y, left, left + 1),
            fill,
            down * share(left, rect.min.x, rect.max.x),
        );
        over_row(canvas.row(y, left + 1, right - 1), fill, down);
        over_row(
            canvas.row(y, right - 1, right),
            fill,
            down * share(right - 1, rect.min.x, rect.max.x),
        );
    }
}

/// The outline as a distance.
struct Rounded {
    rect: Rect,
    radius: f32,
    /// From the middle to the middle of a corner's circle.
    inner: Vec2,
}

impl Rounded {
    fn new(rect: Rect, radius: f32) -> Self {
        let half = rect.size() / 2.0;
        let radius = radius.min(half.x).min(half.y).max(0.0);
        Self {
            rect,
            radius,
            inner: half - Vec2::splat(radius),
        }
    }

    /// How far outside (positive) or inside the outline a point is.
    fn distance(&self, x: f32, y: f32) -> f32 {
        let center = self.rect.center();
        let beyond_x = (x - center.x).abs() - self.inner.x;
        let beyond_y = (y - center.y).abs() - self.inner.y;
        let (out_x, out_y) = (beyond_x.max(0.0), beyond_y.max(0.0));
        // A third of the time of `hypot`, and no map is large enough to overflow.
        let outside = (out_x * out_x + out_y * out_y).sqrt();
        outside + beyond_x.max(beyond_y).min(0.0) - self.radius
    }
}
