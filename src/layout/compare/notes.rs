//! What is written on the curves of a comparison: the lift of each step, and peak, low and end.

use emath::{Pos2, Rect, vec2};

use crate::{
    insight::{
        curve::Piece,
        lift::{Lift, lifts as lifts_of, mean_lift},
    },
    layout::{
        metrics::{FEELING_TEXT, space},
        notes::free_place,
    },
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
pub fn notes(
    pair: &Pair<'_>,
    curves: &Curves,
    lifts: &[LiftMark],
    measurer: &mut Measurer,
) -> Vec<Note> {
    let [peak_word, low_word, end_word] = &pair.words.notes;
    let mut notes: Vec<Note> = Vec::new();
    let mut taken: Vec<Rect> = curves
        .bands
        .iter()
        .flat_map(|band| &band.curves)
        .flat_map(|curve| &curve.points)
        .map(|(_, _, pos)| Rect::from_center_size(*pos, vec2(2.0, 2.0) * FACE_RADIUS))
        .collect();
    for lift in lifts {
        let (from, to) = lift.line;
        taken.push(Rect::from_two_pos(from, to).expand(2.0));
        taken.push(lift.rect);
    }
    let lines: Vec<&[Piece]> = curves
        .bands
        .iter()
        .flat_map(|band| &band.curves)
        .map(|curve| curve.pieces.as_slice())
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
            let rect = free_place((at.2, FACE_RADIUS), size, band.rect, &taken, &lines);
            taken.push(rect);
            notes.push(Note {
                side,
                text: (rect.min, block),
            });
        }
    }
    notes
}
