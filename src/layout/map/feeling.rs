//! The words for feelings on the emotion lane, each where it keeps clear of faces, curves and other words.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, vec2};

use crate::{
    insight::curve,
    layout::metrics::FEELING_TEXT,
    text::{Measurer, TextBlock},
};

use super::{
    ColumnLayout, CurveLayout, FACE_RADIUS, PointLayout, RowLayout,
    emotion::{by_column, point_at},
    figures::{REMEMBERED, SpanLayout, Told},
};

/// Narrower than the column words stand in two lines, so that they fit between those of other personas.
const NARROW: f32 = 84.0;

/// Finds a place for each word: the best of many around its face, by what it would lie over.
pub fn place_words(
    curves: &mut [CurveLayout],
    row: &RowLayout,
    columns: &[ColumnLayout],
    (told, spans): (Option<&Told<'_>>, &[SpanLayout]),
    measurer: &mut Measurer,
) {
    let points = by_column(curves, columns.len());
    let faces: Vec<Vec<Rect>> = points
        .iter()
        .map(|points| {
            let centers = points.iter().filter_map(|at| point_at(curves, *at));
            centers.map(|point| face_rect(point.center)).collect()
        })
        .collect();
    let mut placed: Vec<Vec<Rect>> = vec![Vec::new(); columns.len()];
    if let Some(last) = placed.last_mut() {
        last.extend(spans.iter().flat_map(rects_of));
    }
    let lane = columns.first().zip(columns.last());
    let lane = lane.map_or(Rect::NOTHING, |(first, last)| {
        Rect::from_x_y_ranges(first.left..=last.right, row.top..=row.bottom)
    });
    for (index, (points, column)) in points.iter().zip(columns).enumerate() {
        let near = index.saturating_sub(1)..(index + 2).min(columns.len());
        for &(curve, place) in points {
            let Some(point) = point_at(curves, (curve, place)) else {
                continue;
            };
            let words = words_of(point, curve, told);
            if words.is_empty() {
                continue;
            }
            let width = column.right - column.left - 16.0;
            let wide = measurer.block(&words, FEELING_TEXT, width, Some(2));
            let narrow = measurer.block(&words, FEELING_TEXT, NARROW, Some(3));
            let is_whole = narrow.lines.len() > wide.lines.len() && narrow.joined() == words;
            let shapes = [Some(wide), is_whole.then_some(narrow)];
            let obstacles = Obstacles {
                faces: faces.get(near.clone()).unwrap_or_default(),
                words: placed.get(near.clone()).unwrap_or_default(),
                curves,
                lane,
            };
            let side = side(curves, (curve, place), points);
            let Some((rect, text)) = best_place(point, side, shapes, &obstacles) else {
                continue;
            };
            let is_over_curve = obstacles.crossings(rect) > 0.0;
            if let Some(words) = placed.get_mut(index) {
                words.push(rect);
            }
            let point = curves
                .get_mut(curve)
                .and_then(|curve| curve.points.get_mut(place));
            if let Some(point) = point {
                point.is_word_over_curve = is_over_curve;
                point.word = Some((rect.min, text));
            }
        }
    }
}

/// The word for the feeling, with what is remarkable about the point before it.
fn words_of(point: &PointLayout, curve: usize, told: Option<&Told<'_>>) -> String {
    let notes = told.map(|told| told.notes(curve, point.emotion.step));
    let feeling = point.emotion.word.trim();
    let feeling = (!feeling.is_empty()).then_some(feeling);
    let parts: Vec<&str> = notes.into_iter().flatten().chain(feeling).collect();
    parts.join(" · ")
}

/// What a line of a gap and its words take.
fn rects_of(span: &SpanLayout) -> impl Iterator<Item = Rect> + '_ {
    let x = span.x - REMEMBERED..=span.x + REMEMBERED;
    let line = Rect::from_x_y_ranges(x, span.high..=span.low);
    let words = span.words.iter();
    let words = words.map(|(min, text)| Rect::from_min_size(*min, vec2(text.width, text.height)));
    std::iter::once(line).chain(words)
}

fn face_rect(center: Pos2) -> Rect {
    Rect::from_center_size(center, Vec2::splat(2.0 * FACE_RADIUS + 2.0))
}

/// Where the word belongs: above (+1), below (−1) or either (0). Of several faces in a column the upper has its word above
/// and the lower below; a face alone by whether the curve has a high or a low point there.
fn side(curves: &[CurveLayout], (curve, place): (usize, usize), column: &[(usize, usize)]) -> i32 {
    if let ([highest, .., _], [_, .., lowest]) = (column, column) {
        return i32::from(*highest == (curve, place)) - i32::from(*lowest == (curve, place));
    }
    let y = |place: Option<usize>| {
        place
            .and_then(|place| point_at(curves, (curve, place)))
            .map(|point| point.center.y)
    };
    let here = y(Some(place)).unwrap_or(0.0);
    let sides = [y(place.checked_sub(1)), y(Some(place + 1))];
    let lower = sides
        .iter()
        .flatten()
        .filter(|side| **side > here + 1.0)
        .count();
    let higher = sides
        .iter()
        .flatten()
        .filter(|side| **side < here - 1.0)
        .count();
    i32::from(lower > 0 && higher == 0) - i32::from(higher > 0 && lower == 0)
}

/// What a word must keep clear of.
struct Obstacles<'a> {
    faces: &'a [Vec<Rect>],
    words: &'a [Vec<Rect>],
    curves: &'a [CurveLayout],
    /// The lane without its name: what is beside it is cut off.
    lane: Rect,
}

impl Obstacles<'_> {
    /// How bad it would be to have a word here; 0 where it is clear of everything.
    fn cost(&self, rect: Rect) -> f32 {
        let over = |other: &Rect| {
            let common = rect.expand(1.0).intersect(*other);
            if common.is_positive() {
                // A sliver is as hard to read as a piece.
                common.area().max(40.0)
            } else {
                0.0
            }
        };
        let faces: f32 = self.faces.iter().flatten().map(over).sum();
        let words: f32 = self.words.iter().flatten().map(over).sum();
        let lane = self.lane.shrink(2.0);
        let outside = (lane.top() - rect.top()).max(0.0)
            + (rect.bottom() - lane.bottom()).max(0.0)
            + (lane.left() - rect.left()).max(0.0)
            + (rect.right() - lane.right()).max(0.0);
        faces * 1.5 + words * 2.0 + self.crossings(rect) * 12.0 + outside * 100.0
    }

    /// How much of a word lies over curves.
    fn crossings(&self, rect: Rect) -> f32 {
        let mut crossings = 0.0;
        for curve in self.curves {
            for sample in 0_u8..5 {
                let x = emath::lerp(rect.x_range(), f32::from(sample) / 4.0);
                let y = curve::height_at(&curve.pieces, x);
                if y.is_some_and(|y| y > rect.top() - 2.0 && y < rect.bottom() + 2.0) {
                    crossings += 1.0;
                }
            }
        }
        crossings
    }
}

/// The place and shape of the least cost; where two are alike, the one on the side that is asked for.
fn best_place(
    point: &PointLayout,
    side: i32,
    shapes: [Option<Arc<TextBlock>>; 2],
    obstacles: &Obstacles<'_>,
) -> Option<(Rect, Arc<TextBlock>)> {
    let mut best: Option<(f32, Rect, Arc<TextBlock>)> = None;
    for (shape, text) in shapes.into_iter().flatten().enumerate() {
        let size = vec2(text.width, text.height);
        for (order, offset) in offsets(size, side).into_iter().enumerate() {
            let rect = Rect::from_center_size(point.center + offset, size);
            let cost = obstacles.cost(rect);
            // Later places are a little worse by themselves.
            let total = cost + (order + 4 * shape) as f32 * 4.0;
            if best.as_ref().is_none_or(|(least, ..)| total < *least) {
                best = Some((total, rect, Arc::clone(&text)));
            }
            if cost == 0.0 {
                break;
            }
        }
    }
    best.map(|(_, rect, text)| (rect, text))
}

/// From a face to the middle of words of this size, the best places first.
fn offsets(size: Vec2, side: i32) -> [Vec2; 22] {
    let beside = FACE_RADIUS + 5.0 + size.x / 2.0;
    let over = FACE_RADIUS + 3.0 + size.y / 2.0;
    let (first, second) = if side < 0 {
        (over, -over)
    } else {
        (-over, over)
    };
    let third = size.x / 3.0;
    let half = size.x / 2.0 + 4.0;
    [
        vec2(0.0, first),
        vec2(0.0, second),
        vec2(third, first),
        vec2(-third, first),
        vec2(third, second),
        vec2(-third, second),
        vec2(beside, 0.0),
        vec2(-beside, 0.0),
        vec2(half, first),
        vec2(-half, first),
        vec2(half, second),
        vec2(-half, second),
        vec2(beside, 0.5 * first),
        vec2(-beside, 0.5 * first),
        vec2(beside, 0.5 * second),
        vec2(-beside, 0.5 * second),
        vec2(0.0, first * 1.5),
        vec2(0.0, second * 1.5),
        vec2(half, first * 1.8),
        vec2(-half, first * 1.8),
        vec2(half, second * 1.8),
        vec2(-half, second * 1.8),
    ]
}
