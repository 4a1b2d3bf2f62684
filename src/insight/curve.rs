//! The emotion curve between its points: smooth, and never above or below what was scored.
//!
//! Monotone piecewise cubic interpolation: F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation",
//! SIAM Journal on Numerical Analysis 17 (1980), 238–246. Between two points the curve goes in one direction only, so
//! the picture shows no high or low point that nobody named.

use emath::{Pos2, pos2};

/// A piece of a curve: begin, two control points, end of a cubic Bézier. Its x grows evenly along it.
pub type Piece = [Pos2; 4];

/// The smooth curve through points whose x grows strictly; one piece fewer than there are points.
///
/// Points whose x does not grow are left out, so the result is a function of x whatever comes in.
pub fn pieces(points: &[Pos2]) -> Vec<Piece> {
    let points = growing(points);
    let slopes = slopes(&points);
    points
        .windows(2)
        .zip(slopes.windows(2))
        .filter_map(|(ends, slopes)| {
            let (&[begin, end], &[first, last]) = (ends, slopes) else {
                return None;
            };
            let third = (end.x - begin.x) / 3.0;
            Some([
                begin,
                pos2(begin.x + third, begin.y + first * third),
                pos2(end.x - third, end.y - last * third),
                end,
            ])
        })
        .collect()
}

/// The height of the curve at this x; none beside it.
pub fn height_at(pieces: &[Piece], x: f32) -> Option<f32> {
    let after = pieces.partition_point(|piece| piece[3].x < x);
    let [begin, first, last, end] = *pieces.get(after)?;
    if x < begin.x {
        return None;
    }
    let t = ((x - begin.x) / (end.x - begin.x)).clamp(0.0, 1.0);
    let u = 1.0 - t;
    Some(
        u * u * u * begin.y
            + 3.0 * u * u * t * first.y
            + 3.0 * u * t * t * last.y
            + t * t * t * end.y,
    )
}

fn growing(points: &[Pos2]) -> Vec<Pos2> {
    let mut kept: Vec<Pos2> = Vec::with_capacity(points.len());
    for point in points {
        let grows = kept.last().is_none_or(|last| point.x > last.x);
        if grows && point.x.is_finite() && point.y.is_finite() {
            kept.push(*point);
        }
    }
    kept
}

/// The slope at each point: the mean of both secants, held small enough that neither side overshoots.
fn slopes(points: &[Pos2]) -> Vec<f32> {
    let secants: Vec<f32> = points
        .windows(2)
        .filter_map(|ends| match ends {
            [begin, end] => Some((end.y - begin.y) / (end.x - begin.x)),
            _ => None,
        })
        .collect();
    let secant = |index: Option<usize>| index.and_then(|index| secants.get(index)).copied();
    let mut slopes: Vec<f32> = (0..points.len())
        .map(
            |index| match (secant(index.checked_sub(1)), secant(Some(index))) {
                (Some(before), Some(after)) if before * after <= 0.0 => 0.0,
                (Some(before), Some(after)) => f32::midpoint(before, after),
                (Some(only), None) | (None, Some(only)) => only,
                (None, None) => 0.0,
            },
        )
        .collect();
    for (index, &secant) in secants.iter().enumerate() {
        let Some([first, last]) = slopes.get_mut(index..index + 2) else {
            continue;
        };
        if secant == 0.0 {
            (*first, *last) = (0.0, 0.0);
            continue;
        }
        let (alpha, beta) = (*first / secant, *last / secant);
        let length = alpha.hypot(beta);
        // Inside this circle every cubic is monotone (their region (iv)).
        if length > 3.0 {
            *first = 3.0 * alpha / length * secant;
            *last = 3.0 * beta / length * secant;
        }
    }
    slopes
}
