//! Both curves of a comparison, in one band or in two.

use emath::{Pos2, Rect, pos2};

use crate::{
    document::SCORE_RANGE,
    insight::{curve, figures},
};

use super::{Band, CompareColumn, CompareCurve, CurvePlace, LABELS_WIDTH, Pair, Side};

/// From the middle of a face to its outline.
pub const FACE_RADIUS: f32 = 13.0;
/// Between the middles of faces at the least.
const APART: f32 = 2.0 * FACE_RADIUS + 1.0;
/// Height of a band with both curves.
const HEIGHT: f32 = 320.0;
/// Height of a band with one.
const LOW_HEIGHT: f32 = 220.0;
/// Above the face of +2 and below that of −2, to its middle.
const MARGIN: f32 = 36.0;

/// The bands with their curves.
pub struct Curves {
    /// One, or two.
    pub bands: Vec<Band>,
}

impl Curves {
    /// The curve of a side, and the band in which it is.
    pub fn of(&self, side: Side) -> Option<(&Band, &CompareCurve)> {
        self.bands.iter().find_map(|band| {
            let mut curves = band.curves.iter();
            let curve = curves.find(|curve| curve.side == side)?;
            Some((band, curve))
        })
    }

    /// Whether neither curve has points.
    pub fn are_empty(&self) -> bool {
        let mut curves = self.bands.iter().flat_map(|band| &band.curves);
        curves.all(|curve| curve.points.is_empty())
    }
}

/// Lays out the curves between `top` and wherever they end.
pub fn curves(pair: &Pair<'_>, columns: &[CompareColumn], (top, right): (f32, f32)) -> Curves {
    let band = |top: f32, height: f32| {
        Rect::from_min_max(pos2(LABELS_WIDTH, top), pos2(right, top + height))
    };
    let curve = |side: Side, rect: Rect| curve(pair, side, columns, rect);
    let bands = match pair.choice.curves {
        CurvePlace::Overlaid => {
            let rect = band(top, HEIGHT);
            let curves = Side::BOTH.into_iter().filter_map(|side| curve(side, rect));
            let mut curves: Vec<CompareCurve> = curves.collect();
            stand_beside(&mut curves);
            vec![Band { rect, curves }]
        }
        CurvePlace::Apart => Side::BOTH
            .into_iter()
            .zip([top, top + LOW_HEIGHT])
            .map(|(side, top)| {
                let rect = band(top, LOW_HEIGHT);
                Band {
                    rect,
                    curves: curve(side, rect).into_iter().collect(),
                }
            })
            .collect(),
    };
    Curves { bands }
}

fn curve(
    pair: &Pair<'_>,
    side: Side,
    columns: &[CompareColumn],
    rect: Rect,
) -> Option<CompareCurve> {
    let persona = pair.persona(side)?;
    let rows = &pair.comparison.steps.rows;
    let points: Vec<_> = figures::curve(pair.journey(side), persona)
        .points
        .into_iter()
        .filter_map(|point| {
            let place = match side {
                Side::Left => rows.place_of_left(point.step),
                Side::Right => rows.place_of_right(point.step),
            };
            let column = columns.get(place?)?;
            let pos = pos2(column.center(), y_of(rect, point.score));
            Some((point.step, point.score, pos))
        })
        .collect();
    // The order of the columns need not be that of the journey; a curve goes on from left to right all the same.
    let mut sorted = points;
    sorted.sort_by(|one, other| one.2.x.total_cmp(&other.2.x));
    let centers: Vec<Pos2> = sorted.iter().map(|(_, _, pos)| *pos).collect();
    Some(CompareCurve {
        side,
        persona,
        pieces: curve::pieces(&centers),
        points: sorted,
    })
}

/// Moves faces of one column that would cover each other half a face aside, each to its side, and leads the curves anew.
fn stand_beside(curves: &mut [CompareCurve]) {
    let [left, right] = curves else {
        return;
    };
    for (_, _, one) in &mut left.points {
        let near = |other: &Pos2| one.distance(*other) < APART;
        for (_, _, other) in &mut right.points {
            if near(other) {
                let rise = one.y - other.y;
                let aside = (APART * APART - rise * rise).max(0.0).sqrt() / 2.0;
                one.x -= aside;
                other.x += aside;
                break;
            }
        }
    }
    for curve in curves {
        let centers: Vec<Pos2> = curve.points.iter().map(|(.., pos)| *pos).collect();
        curve.pieces = curve::pieces(&centers);
    }
}

/// The height of a score in a band.
pub fn y_of(rect: Rect, score: f64) -> f32 {
    rect.center().y - score as f32 * unit(rect)
}

/// The score at a height in a band, from −2 to +2.
pub fn score_at(rect: Rect, y: f32) -> f64 {
    let (least, most) = (*SCORE_RANGE.start(), *SCORE_RANGE.end());
    f64::from((rect.center().y - y) / unit(rect)).clamp(least, most)
}

fn unit(rect: Rect) -> f32 {
    (rect.height() / 2.0 - MARGIN) / 2.0
}
