//! Broken lines: the dashes and dots along a line of points.

use egui::{Pos2, Rect};

use crate::{paint::dash_pattern, scene::Dash};

/// A part of a broken line.
pub(super) enum Dashed {
    /// A round dot as wide as the line.
    Dot(Pos2),
    /// A dash, from point to point.
    Line(Vec<Pos2>),
}

/// More parts than this cannot be told apart on a screen.
const MOST: usize = 20_000;

/// The parts of a line that are inside the clip rectangle; `width` and points on screen.
pub(super) fn dashes(points: &[Pos2], dash: Dash, width: f32, clip: Rect) -> Vec<Dashed> {
    let (pattern, round) = dash_pattern(dash);
    let mut parts = Vec::new();
    // Thinner than this, gaps cannot be seen.
    if pattern.is_empty() || width < 0.2 {
        return vec![Dashed::Line(points.to_vec())];
    }
    let mut lengths = pattern.iter().map(|share| share * width).cycle();
    let mut left = lengths.next().unwrap_or(width);
    let mut painting = true;
    let mut current: Vec<Pos2> = points.first().copied().into_iter().collect();
    for pair in points.windows(2) {
        let [mut from, to] = *pair else { continue };
        loop {
            let length = (to - from).length();
            if length <= left {
                left -= length;
                if painting {
                    current.push(to);
                }
                break;
            }
            from += (to - from) * (left / length);
            if painting {
                current.push(from);
                finish(std::mem::take(&mut current), width, round, clip, &mut parts);
            } else {
                current = vec![from];
            }
            painting = !painting;
            left = lengths.next().unwrap_or(width);
            if parts.len() > MOST {
                return parts;
            }
        }
    }
    if painting {
        finish(current, width, round, clip, &mut parts);
    }
    parts
}

/// Adds a dash that was walked to its end.
fn finish(points: Vec<Pos2>, width: f32, round: bool, clip: Rect, parts: &mut Vec<Dashed>) {
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else {
        return;
    };
    if !Rect::from_points(&points).expand(0.01).intersects(clip) {
        return;
    }
    if (last - first).length() <= width * 0.1 {
        parts.push(Dashed::Dot(first));
        return;
    }
    if round {
        parts.push(Dashed::Dot(first));
        parts.push(Dashed::Dot(last));
    }
    parts.push(Dashed::Line(points));
}
