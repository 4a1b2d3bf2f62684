//! What is written on the curves of a comparison: the lift of each step, and peak, low and end.

use emath::{Pos2, Rect, vec2};

use crate::{
    insight::{
        curve::height_at,
        lift::{Lift, lifts as lifts_of, mean_lift},
    },
    layout::metrics::{FEELING_TEXT, space},
    text::Measurer,
};

use super::{
    CompareCurve, CurvePlace, LiftMark, Note, Pair, Side,
    curves::{Curves, FACE_RADIUS},
};

/// A lift smaller than this is not written: the faces lie over each other.
const LEAST_LIFT: f64 = 0.45;

/// The lift of every step that has one.
fn all(pair: &Pair<'_>) -> Vec<Lift> {
    let (Some(left), Some(right)) = (pair.persona(Side::Left), pair.persona(Side::Right)) else {
        return Vec::new();
    };
    lifts_of(
        &pair.comparison.steps,
        (pair.journey(Side::Left), left),
        (pair.journey(Side::Right), right),
    )
}

/// The mean lift; none without any.
pub fn mean(pair: &Pair<'_>) -> Option<f64> {
    mean_lift(&all(pair))
}

/// The lifts that are worth writing, each on the line between its points.
pub fn lifts(pair: &Pair<'_>, curves: &Curves, measurer: &mut Measurer) -> Vec<LiftMark> {
    let (Some((_, left)), Some((_, right))) = (curves.of(Side::Left), curves.of(Side::Right))
    else {
        return Vec::new();
    };
    if pair.choice.curves == CurvePlace::Apart {
        return Vec::new();
    }
    let point = |curve: &CompareCurve, step| {
        let mut points = curve.points.iter();
        points.find(|(other, ..)| *other == step).map(|it| it.2)
    };
    all(pair)
        .into_iter()
        .filter(|lift| lift.lift.abs() >= LEAST_LIFT)
        .filter_map(|lift| {
            let (from, to) = (point(left, lift.from)?, point(right, lift.step)?);
            // Steps that were split or moved have their points in other columns.
            ((from.x - to.x).abs() < 1.0).then(|| mark(pair, lift.lift, (from, to), measurer))
        })
        .collect()
}

fn mark(pair: &Pair<'_>, lift: f64, (from, to): (Pos2, Pos2), measurer: &mut Measurer) -> LiftMark {
    let written = pair.words.writing.difference(lift);
    let block = measurer.block(&written, FEELING_TEXT, 80.0, Some(1));
    let size = vec2(block.width + 2.0 * space::S + 4.0, block.height + 6.0);
    let mut center = from + (to - from) / 2.0;
    // Faces that are near each other have no room between them: there it stands beside.
    if (from.y - to.y).abs() < 2.0 * FACE_RADIUS + size.y {
        center.x += FACE_RADIUS + size.x / 2.0 + 4.0;
    }
    let rect = Rect::from_center_size(center, size);
    let pos = rect.center() - vec2(block.width, block.height) / 2.0;
    let way = if to.y < from.y { -1.0 } else { 1.0 };
    let inset = vec2(0.0, way * FACE_RADIUS);
    LiftMark {
        line: (from + inset, to - inset),
        rect,
        text: (pos, block),
        lift,
    }
}

/// Peak, low and end of both curves, beside their points.
pub fn notes(pair: &Pair<'_>, curves: &Curves, measurer: &mut Measurer) -> Vec<Note> {
    let [peak_word, low_word, end_word] = &pair.words.notes;
    let mut notes: Vec<Note> = Vec::new();
    let mut taken: Vec<Rect> = curves
        .bands
        .iter()
        .flat_map(|band| &band.curves)
        .flat_map(|curve| &curve.points)
        .map(|(_, _, pos)| Rect::from_center_size(*pos, vec2(2.0, 2.0) * FACE_RADIUS))
        .collect();
    for side in Side::BOTH {
        let (Some((band, curve)), Some(persona)) = (curves.of(side), pair.persona(side)) else {
            continue;
        };
        let Some(figures) = crate::insight::figures::figures(pair.journey(side), persona) else {
            continue;
        };
        let mut named: Vec<(crate::document::StepId, Vec<&str>, f64)> = Vec::new();
        for (word, point) in [
            (peak_word, figures.peak),
            (low_word, figures.low),
            (end_word, figures.end),
        ] {
            match named.iter_mut().find(|(step, ..)| *step == point.step) {
                Some((_, words, _)) => words.push(word),
                None => named.push((point.step, vec![word], point.score)),
            }
        }
        for (step, words, score) in named {
            let Some(at) = curve.points.iter().find(|(other, ..)| *other == step) else {
                continue;
            };
            let written = format!("{} {}", words.join(", "), pair.words.writing.tenths(score));
            let block = measurer.block(&written, FEELING_TEXT, 220.0, Some(1));
            let size = vec2(block.width, block.height);
            let rect = free_place(at.2, size, band.rect, &taken, curves);
            taken.push(rect);
            notes.push(Note {
                side,
                text: (rect.min, block),
            });
        }
    }
    notes
}

/// The best place for words around a point: within the band, clear of other words, faces and lines.
fn free_place(point: Pos2, size: emath::Vec2, band: Rect, taken: &[Rect], curves: &Curves) -> Rect {
    let over = FACE_RADIUS + 5.0 + size.y / 2.0;
    let beside = FACE_RADIUS + 6.0 + size.x / 2.0;
    let offsets = [
        vec2(0.0, over),
        vec2(0.0, -over),
        vec2(-beside, 0.0),
        vec2(beside, 0.0),
        vec2(-beside, over * 0.7),
        vec2(beside, over * 0.7),
        vec2(-beside, -over * 0.7),
        vec2(beside, -over * 0.7),
        vec2(0.0, 2.0 * over),
        vec2(0.0, -2.0 * over),
    ];
    let cost = |rect: Rect| {
        let common = |other: &Rect| {
            let common = rect.expand(2.0).intersect(*other);
            if common.is_positive() {
                common.area()
            } else {
                0.0
            }
        };
        let words: f32 = taken.iter().map(common).sum();
        let outside = if band.shrink(2.0).contains_rect(rect) {
            0.0
        } else {
            400.0
        };
        let lines = curves.bands.iter().flat_map(|band| &band.curves);
        let crossings = lines
            .filter(|curve| {
                (0_u8..5).any(|sample| {
                    let x = emath::lerp(rect.x_range(), f32::from(sample) / 4.0);
                    height_at(&curve.pieces, x).is_some_and(|y| rect.y_range().contains(y))
                })
            })
            .count() as f32;
        words + outside + crossings * 60.0
    };
    let places = offsets.iter().enumerate().map(|(order, offset)| {
        let rect = Rect::from_center_size(point + *offset, size);
        (cost(rect) + order as f32, rect)
    });
    places
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .map_or(Rect::from_center_size(point, size), |(_, rect)| rect)
}
