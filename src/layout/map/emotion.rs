//! The emotion lane: points at the middle of their columns, curves through them, and words that keep clear of both.

use std::{collections::HashMap, sync::Arc};

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{Document, Emotion, Journey, PersonaId, SCORE_RANGE, StepId},
    insight::curve,
    layout::metrics::{FEELING_TEXT, on_rhythm, space},
    text::{Measurer, TextBlock},
};

use super::{
    ColumnLayout, CurveLayout, EmotionLayout, LegendLayout, MapWords, PointLayout, RowLayout,
    build::LABEL_LEFT,
};

/// From the middle of a face to its outline.
pub const FACE_RADIUS: f32 = 12.0;
/// The height of an emotion lane unless its legend needs more.
const HEIGHT: f32 = 240.0;
/// Above the face of +2 and below that of −2, to its middle: room for a word.
const MARGIN: f32 = 36.0;
/// Between the middles of faces at the least, so that they do not lie over each other.
const SPREAD: f32 = 2.0 * FACE_RADIUS + 6.0;
/// Height of an entry of the legend.
const LEGEND_ROW: f32 = 24.0;
/// Width of the sample in the legend.
const SAMPLE: f32 = 26.0;
/// Room for the faces of the axis at the right of the lane's name.
pub const AXIS_WIDTH: f32 = 36.0;

/// The height of a score in a row, in map units.
pub fn y_of_score(row: &RowLayout, score: f64) -> f32 {
    let middle = f32::midpoint(row.top, row.bottom);
    middle - score as f32 * unit(row)
}

/// The score at a height in a row, from −2 to +2.
pub fn score_at(row: &RowLayout, y: f32) -> f64 {
    let middle = f32::midpoint(row.top, row.bottom);
    f64::from((middle - y) / unit(row)).clamp(*SCORE_RANGE.start(), *SCORE_RANGE.end())
}

fn unit(row: &RowLayout) -> f32 {
    (f32::midpoint(row.bottom, -row.top) - MARGIN) / 2.0
}

/// Puts legend, points, curves and words into the row of an emotion lane.
pub fn fill(
    row: &mut RowLayout,
    document: &Document,
    journey: &Journey,
    columns: &[ColumnLayout],
    words: &MapWords,
    measurer: &mut Measurer,
    column_of: impl Fn(StepId) -> Option<usize>,
) {
    let legend_top = row.text_pos.y + row.text.height + space::M;
    let legend = journey.personas.len() as f32 * LEGEND_ROW + space::L;
    row.bottom = row.top + on_rhythm(HEIGHT.max(legend_top + legend - row.top));
    let labels_width = columns.first().map_or(0.0, |column| column.left);
    let mut curves: Vec<CurveLayout> = Vec::with_capacity(journey.personas.len());
    for (order, &persona) in journey.personas.iter().enumerate() {
        let name = document
            .persona(persona)
            .map_or("", |persona| persona.name.as_str());
        let (name, _) = MapWords::title(name, &words.untitled_persona);
        let min = pos2(16.0, legend_top + order as f32 * LEGEND_ROW);
        let left = min.x + SAMPLE + space::S;
        let width = (labels_width - AXIS_WIDTH - left).max(48.0);
        let text = measurer.block(name, FEELING_TEXT, width, Some(1));
        curves.push(CurveLayout {
            persona,
            order,
            points: Vec::new(),
            pieces: Vec::new(),
            legend: LegendLayout {
                sample: Rect::from_min_size(min, vec2(SAMPLE, LEGEND_ROW)),
                pos: pos2(left, min.y + (LEGEND_ROW - FEELING_TEXT.line_height) / 2.0),
                text,
            },
        });
    }
    add_points(&mut curves, row, journey, columns, column_of);
    spread(&mut curves, columns);
    for curve in &mut curves {
        let centers: Vec<Pos2> = curve.points.iter().map(|point| point.center).collect();
        curve.pieces = curve::pieces(&centers);
    }
    place_words(&mut curves, row, columns, measurer);
    row.emotion = Some(EmotionLayout { curves });
}

fn add_points(
    curves: &mut [CurveLayout],
    row: &RowLayout,
    journey: &Journey,
    columns: &[ColumnLayout],
    column_of: impl Fn(StepId) -> Option<usize>,
) {
    let order_of: HashMap<PersonaId, usize> = curves
        .iter()
        .map(|curve| (curve.persona, curve.order))
        .collect();
    for emotion in &journey.emotions {
        let order = order_of.get(&emotion.persona);
        let (Some(curve), Some(index)) = (
            order.and_then(|order| curves.get_mut(*order)),
            column_of(emotion.step),
        ) else {
            continue;
        };
        let Some(column) = columns.get(index) else {
            continue;
        };
        curve.points.push(point(emotion, index, column, row));
    }
    for curve in curves {
        curve.points.sort_by_key(|point| point.column);
    }
}

fn point(
    emotion: &Arc<Emotion>,
    index: usize,
    column: &ColumnLayout,
    row: &RowLayout,
) -> PointLayout {
    PointLayout {
        emotion: Arc::clone(emotion),
        column: index,
        center: pos2(column.center(), y_of_score(row, emotion.score)),
        word: None,
    }
}

/// The points of each column from high to low, as (curve, point).
fn by_column(curves: &[CurveLayout], columns: usize) -> Vec<Vec<(usize, usize)>> {
    let mut found = vec![Vec::new(); columns];
    for (curve_index, curve) in curves.iter().enumerate() {
        for (point_index, point) in curve.points.iter().enumerate() {
            if let Some(points) = found.get_mut(point.column) {
                points.push((curve_index, point_index));
            }
        }
    }
    for points in &mut found {
        points.sort_by(|a, b| height(curves, *a).total_cmp(&height(curves, *b)));
    }
    found
}

fn height(curves: &[CurveLayout], at: (usize, usize)) -> f32 {
    point_at(curves, at).map_or(0.0, |point| point.center.y)
}

fn point_at(curves: &[CurveLayout], (curve, point): (usize, usize)) -> Option<&PointLayout> {
    curves.get(curve)?.points.get(point)
}

/// Moves faces of one column that would lie over each other aside, in the order of the personas.
fn spread(curves: &mut [CurveLayout], columns: &[ColumnLayout]) {
    for (points, column) in by_column(curves, columns.len()).iter().zip(columns) {
        let heights: Vec<(f32, (usize, usize))> =
            points.iter().map(|at| (height(curves, *at), *at)).collect();
        for cluster in heights.chunk_by(|upper, lower| lower.0 - upper.0 < SPREAD - 1.0) {
            let gaps = cluster.windows(2).map(|pair| match pair {
                [upper, lower] => lower.0 - upper.0,
                _ => SPREAD,
            });
            let least = gaps.fold(SPREAD, f32::min);
            // Faces at different heights need not go as far aside.
            let needed = (SPREAD * SPREAD - least * least).max(0.0).sqrt();
            let mut members: Vec<(usize, usize)> = cluster.iter().map(|(_, at)| *at).collect();
            members.sort_unstable();
            let room = (column.right - column.left - SPREAD) / (members.len().max(2) - 1) as f32;
            let apart = needed.min(room);
            let left = column.center() - apart * (members.len() - 1) as f32 / 2.0;
            for (place, (curve, point)) in members.into_iter().enumerate() {
                let curve = curves.get_mut(curve);
                if let Some(point) = curve.and_then(|curve| curve.points.get_mut(point)) {
                    point.center.x = left + place as f32 * apart;
                }
            }
        }
    }
}

/// Finds a place for each word: the best of a few around its face, by what it would lie over.
fn place_words(
    curves: &mut [CurveLayout],
    row: &RowLayout,
    columns: &[ColumnLayout],
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
    for (index, (points, column)) in points.iter().zip(columns).enumerate() {
        let near = index.saturating_sub(1)..(index + 2).min(columns.len());
        for &(curve, place) in points {
            let Some(point) = point_at(curves, (curve, place)) else {
                continue;
            };
            let word = point.emotion.word.trim();
            if word.is_empty() {
                continue;
            }
            let text = measurer.block(
                word,
                FEELING_TEXT,
                column.right - column.left - 16.0,
                Some(2),
            );
            let obstacles = Obstacles {
                faces: faces.get(near.clone()).unwrap_or_default(),
                words: placed.get(near.clone()).unwrap_or_default(),
                curves,
                row,
            };
            let rect = best_place(
                point,
                side(curves, (curve, place), points),
                &text,
                &obstacles,
            );
            if let Some(words) = placed.get_mut(index) {
                words.push(rect);
            }
            let point = curves
                .get_mut(curve)
                .and_then(|curve| curve.points.get_mut(place));
            if let Some(point) = point {
                point.word = Some((rect.min, text));
            }
        }
    }
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
    row: &'a RowLayout,
}

impl Obstacles<'_> {
    /// How bad it would be to have a word here; 0 where it is clear of everything.
    fn cost(&self, rect: Rect) -> f32 {
        let over = |other: &Rect| {
            let common = rect.expand(1.0).intersect(*other);
            if common.is_positive() {
                common.area()
            } else {
                0.0
            }
        };
        let faces: f32 = self.faces.iter().flatten().map(over).sum();
        let words: f32 = self.words.iter().flatten().map(over).sum();
        let outside = (self.row.top + 2.0 - rect.top()).max(0.0)
            + (rect.bottom() + 2.0 - self.row.bottom).max(0.0);
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
        faces + words + crossings * 12.0 + outside * 100.0
    }
}

/// The place of the least cost; where two are alike, the one on the side that is asked for.
fn best_place(point: &PointLayout, side: i32, text: &TextBlock, obstacles: &Obstacles<'_>) -> Rect {
    let size = vec2(text.width, text.height);
    let beside = FACE_RADIUS + 5.0 + size.x / 2.0;
    let over = FACE_RADIUS + 3.0 + size.y / 2.0;
    let (first, second) = if side < 0 {
        (over, -over)
    } else {
        (-over, over)
    };
    let offsets = [
        vec2(0.0, first),
        vec2(0.0, second),
        vec2(size.x / 3.0, first),
        vec2(-size.x / 3.0, first),
        vec2(size.x / 3.0, second),
        vec2(-size.x / 3.0, second),
        vec2(beside, 0.0),
        vec2(-beside, 0.0),
        vec2(0.0, first * 1.5),
        vec2(0.0, second * 1.5),
    ];
    let mut best = (f32::INFINITY, Rect::from_center_size(point.center, size));
    for (order, offset) in offsets.into_iter().enumerate() {
        let rect = Rect::from_center_size(point.center + offset, size);
        let cost = obstacles.cost(rect);
        // Later places are a little worse by themselves.
        let total = cost + order as f32 * 4.0;
        if total < best.0 {
            best = (total, rect);
        }
        if cost == 0.0 {
            break;
        }
    }
    best.1
}

/// From the left edge to the middle of the axis faces, for a column of lane names of this width.
pub fn axis_x(labels_width: f32) -> f32 {
    (labels_width - AXIS_WIDTH / 2.0).max(LABEL_LEFT)
}
