//! The emotion lane: points at the middle of their columns, curves through them, and the legend of whose they are.

use std::{collections::HashMap, sync::Arc};

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::{Document, Emotion, Journey, PersonaId, SCORE_RANGE, StepId},
    insight::curve,
    layout::metrics::{FEELING_TEXT, on_rhythm, space},
    text::Measurer,
};

use super::{
    ColumnLayout, CurveLayout, CurveWish, EmotionLayout, LegendLayout, MapWords, PointLayout,
    RowLayout, build::LABEL_LEFT, feeling, figures,
};

/// From the middle of a face to its outline.
pub const FACE_RADIUS: f32 = 12.0;
/// The height of an emotion lane of one or two curves unless its legend needs more.
const HEIGHT: f32 = 240.0;
/// What each further curve adds, so that there is room for its words.
const HEIGHT_OF_MORE: f32 = 36.0;
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
    let middle = f32::midpoint(row.top, row.curves_bottom());
    middle - score as f32 * unit(row)
}

/// The score at a height in a row, from −2 to +2.
pub fn score_at(row: &RowLayout, y: f32) -> f64 {
    let middle = f32::midpoint(row.top, row.curves_bottom());
    f64::from((middle - y) / unit(row)).clamp(*SCORE_RANGE.start(), *SCORE_RANGE.end())
}

fn unit(row: &RowLayout) -> f32 {
    (f32::midpoint(row.curves_bottom(), -row.top) - MARGIN) / 2.0
}

/// Puts legend, points, curves and words into the row of an emotion lane.
pub fn fill(
    row: &mut RowLayout,
    document: &Document,
    journey: &Journey,
    columns: &[ColumnLayout],
    (words, wish): (&MapWords, &CurveWish),
    measurer: &mut Measurer,
    column_of: impl Fn(StepId) -> Option<usize>,
) {
    let is_shown = |persona: &&PersonaId| wish.choice.shows(journey, **persona);
    let shown = journey.personas.iter().filter(is_shown).count();
    let height = HEIGHT + HEIGHT_OF_MORE * shown.clamp(2, 6).saturating_sub(2) as f32;
    let mut legend_bottom = row.text_pos.y + row.text.height + space::M;
    let labels_width = columns.first().map_or(0.0, |column| column.left);
    let mut curves: Vec<CurveLayout> = Vec::with_capacity(journey.personas.len());
    for (order, &persona) in journey.personas.iter().enumerate() {
        let name = document
            .persona(persona)
            .map_or("", |persona| persona.name.as_str());
        let (name, _) = MapWords::title(name, &words.untitled_persona);
        let min = pos2(16.0, legend_bottom);
        let left = min.x + SAMPLE + space::S;
        let width = (labels_width - AXIS_WIDTH - left).max(48.0);
        let text = measurer.block(name, FEELING_TEXT, width, Some(2));
        let entry = LEGEND_ROW + text.height - FEELING_TEXT.line_height.min(text.height);
        legend_bottom += entry;
        curves.push(CurveLayout {
            persona,
            order,
            is_shown: wish.choice.shows(journey, persona),
            points: Vec::new(),
            pieces: Vec::new(),
            legend: LegendLayout {
                sample: Rect::from_min_size(min, vec2(SAMPLE, LEGEND_ROW)),
                rect: Rect::from_min_max(min, pos2(left + width, legend_bottom)),
                pos: pos2(left, min.y + (LEGEND_ROW - FEELING_TEXT.line_height) / 2.0),
                text,
            },
        });
    }
    let legend = legend_bottom + space::L - row.top;
    row.bottom = row.top + on_rhythm(height.max(legend));
    add_points(&mut curves, row, journey, columns, column_of);
    spread(&mut curves, columns);
    for curve in &mut curves {
        let centers: Vec<Pos2> = curve.points.iter().map(|point| point.center).collect();
        curve.pieces = curve::pieces(&centers);
    }
    let told = wish.words.as_ref();
    let told = told.map(|words| figures::Told::new(journey, &curves, words));
    let spans = told.as_ref().map_or_else(Vec::new, |told| {
        figures::spans(told, &curves, (row, columns), measurer)
    });
    feeling::place_words(&mut curves, row, columns, (told.as_ref(), &spans), measurer);
    let bottom = row.bottom;
    let mut emotion = EmotionLayout {
        curves,
        bottom,
        spans,
        told: Vec::new(),
    };
    if let Some(told) = told {
        let right = columns.last().map_or(labels_width, |column| column.right);
        let room = Rect::from_min_max(pos2(labels_width, bottom), pos2(right, bottom));
        (emotion.told, row.bottom) = figures::told(&told, &emotion.curves, room, measurer);
    }
    row.emotion = Some(emotion);
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
        if !curve.is_shown {
            continue;
        }
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
        is_word_over_curve: false,
    }
}

/// The points of each column from high to low, as (curve, point).
pub(super) fn by_column(curves: &[CurveLayout], columns: usize) -> Vec<Vec<(usize, usize)>> {
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

pub(super) fn point_at(
    curves: &[CurveLayout],
    (curve, point): (usize, usize),
) -> Option<&PointLayout> {
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

/// From the left edge to the middle of the axis faces, for a column of lane names of this width.
pub fn axis_x(labels_width: f32) -> f32 {
    (labels_width - AXIS_WIDTH / 2.0).max(LABEL_LEFT)
}
