//! Paths cut and converted.

use emath::Rect;
use tiny_skia::{Path, PathBuilder, PathSegment};

use crate::scene::PathStep;

/// A long line is stroked in parts of this many pieces, so that a tile strokes only what is near it.
const PIECES: usize = 24;

/// A path in parts of few pieces. Parts of one line overlap by a piece, so that no seam shows between them.
pub(super) fn parts(path: Path) -> Vec<Path> {
    if path.len() <= PIECES * 2 {
        return vec![path];
    }
    let mut parts = Vec::new();
    let mut builder = PathBuilder::new();
    let (mut count, mut pen, mut first) = (0, tiny_skia::Point::zero(), tiny_skia::Point::zero());
    for segment in path.segments() {
        let start = pen;
        if count >= PIECES {
            // A new outline needs no overlap; a line that goes on gets this piece twice.
            if !matches!(segment, PathSegment::MoveTo(_)) {
                push(&mut builder, segment, start, first);
            }
            parts.extend(std::mem::take(&mut builder).finish());
            count = 0;
            builder.move_to(start.x, start.y);
        }
        if let PathSegment::MoveTo(p) = segment {
            first = p;
        }
        pen = push(&mut builder, segment, start, first);
        count += 1;
    }
    parts.extend(builder.finish());
    parts
}

/// Adds a piece and returns where the pen is then. A closing line is drawn as a line.
fn push(
    builder: &mut PathBuilder,
    segment: PathSegment,
    pen: tiny_skia::Point,
    first: tiny_skia::Point,
) -> tiny_skia::Point {
    match segment {
        PathSegment::MoveTo(p) => {
            builder.move_to(p.x, p.y);
            p
        }
        PathSegment::LineTo(p) => {
            builder.line_to(p.x, p.y);
            p
        }
        PathSegment::QuadTo(a, p) => {
            builder.quad_to(a.x, a.y, p.x, p.y);
            p
        }
        PathSegment::CubicTo(a, b, p) => {
            builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
            p
        }
        PathSegment::Close => {
            if pen != first {
                builder.line_to(first.x, first.y);
            }
            first
        }
    }
}

/// A rectangle around a path; control points count as part of it.
pub(super) fn rect_of(path: &Path) -> Rect {
    let bounds = path.bounds();
    Rect::from_min_max(
        emath::pos2(bounds.left(), bounds.top()),
        emath::pos2(bounds.right(), bounds.bottom()),
    )
}

/// A shape as the steps of an outline.
pub(super) fn outline_steps(shape: &impl kurbo::Shape) -> Vec<PathStep> {
    let pos = |p: kurbo::Point| emath::pos2(p.x as f32, p.y as f32);
    let mut pen = kurbo::Point::ZERO;
    let mut steps = Vec::new();
    for element in shape.path_elements(0.01) {
        match element {
            kurbo::PathEl::MoveTo(p) => steps.push(PathStep::MoveTo(pos(p))),
            kurbo::PathEl::LineTo(p) => steps.push(PathStep::LineTo(pos(p))),
            kurbo::PathEl::QuadTo(a, p) => {
                let cubic = kurbo::QuadBez::new(pen, a, p).raise();
                steps.push(PathStep::CubicTo(pos(cubic.p1), pos(cubic.p2), pos(p)));
            }
            kurbo::PathEl::CurveTo(a, b, p) => {
                steps.push(PathStep::CubicTo(pos(a), pos(b), pos(p)));
            }
            kurbo::PathEl::ClosePath => steps.push(PathStep::Close),
        }
        pen = element.end_point().unwrap_or(pen);
    }
    steps
}
