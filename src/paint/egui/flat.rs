//! Outlines as points on screen.

use egui::{Pos2, Rect, emath::TSTransform};
use kurbo::{PathEl, Point, Shape as _};

use crate::scene::PathStep;

/// How far a flattened curve may stray, in points.
const TOLERANCE: f64 = 0.1;

/// A rectangle on screen around the outline; control points count as part of it.
pub(super) fn bounds(path: &[PathStep], to_screen: TSTransform) -> Rect {
    let mut bounds = Rect::NOTHING;
    for step in path {
        match step {
            PathStep::MoveTo(p) | PathStep::LineTo(p) => bounds.extend_with(*p),
            PathStep::CubicTo(a, b, p) => {
                for p in [a, b, p] {
                    bounds.extend_with(*p);
                }
            }
            PathStep::Close => {}
        }
    }
    to_screen * bounds
}

/// The outlines as points on screen; with each, whether it is closed.
pub(super) fn flatten(path: &[PathStep], to_screen: TSTransform) -> Vec<(Vec<Pos2>, bool)> {
    let point = |p: &Pos2| {
        let p = to_screen * *p;
        Point::new(f64::from(p.x), f64::from(p.y))
    };
    let elements = path.iter().map(|step| match step {
        PathStep::MoveTo(p) => PathEl::MoveTo(point(p)),
        PathStep::LineTo(p) => PathEl::LineTo(point(p)),
        PathStep::CubicTo(a, b, p) => PathEl::CurveTo(point(a), point(b), point(p)),
        PathStep::Close => PathEl::ClosePath,
    });
    collect(elements)
}

/// The outline of a rectangle with round corners, closed by its first point.
pub(super) fn round_rect(rect: Rect, radius: f32) -> Vec<Pos2> {
    let [x0, y0, x1, y1, radius] =
        [rect.min.x, rect.min.y, rect.max.x, rect.max.y, radius].map(f64::from);
    let shape = kurbo::RoundedRect::new(x0, y0, x1, y1, radius);
    let mut points = collect(shape.path_elements(TOLERANCE))
        .into_iter()
        .next()
        .map_or(Vec::new(), |(points, _)| points);
    if let Some(first) = points.first() {
        points.push(*first);
    }
    points
}

fn collect(elements: impl IntoIterator<Item = PathEl>) -> Vec<(Vec<Pos2>, bool)> {
    let mut outlines: Vec<(Vec<Pos2>, bool)> = Vec::new();
    kurbo::flatten(elements, TOLERANCE, |element| match element {
        PathEl::MoveTo(p) => outlines.push((vec![pos(p)], false)),
        PathEl::ClosePath => {
            if let Some((points, closed)) = outlines.last_mut() {
                *closed = true;
                if points.len() > 2 && points.first() == points.last() {
                    points.pop();
                }
            }
        }
        PathEl::LineTo(p) | PathEl::QuadTo(_, p) | PathEl::CurveTo(_, _, p) => {
            if let Some((points, _)) = outlines.last_mut() {
                points.push(pos(p));
            }
        }
    });
    outlines.retain(|(points, _)| points.len() > 1);
    outlines
}

fn pos(point: Point) -> Pos2 {
    Pos2::new(point.x as f32, point.y as f32)
}
