//! The figures of the curves on the emotion lane, for those who ask: what is said beside points, the pain-pleasure gap as
//! a line with a mark where the journey is remembered, and under the curves a sentence for each.

use std::sync::Arc;

use emath::{Rect, Vec2, pos2, vec2};

use crate::{
    document::{Journey, PersonaId, StepId},
    insight::{
        curve::height_at,
        figures::{CurveFigures, figures},
    },
    layout::{
        curve::{CurveWords, PersonaFigures},
        metrics::{FEELING_TEXT, FOOTER_TEXT, on_rhythm, space},
        sheet::PlacedText,
    },
    text::{Measurer, TextBlock},
};

use super::{ColumnLayout, CurveLayout, FACE_RADIUS, RowLayout, y_of_score};

/// From the right edge of the last column to the first line of a pain-pleasure gap.
const SPAN_INSET: f32 = 14.0;
/// Between the lines of two personas.
const SPAN_APART: f32 = 12.0;
/// Half the width of the mark of what is remembered.
pub const REMEMBERED: f32 = 5.0;
/// The narrowest cell with a figure and its sentence.
const LEAST_CELL: f32 = 176.0;
/// The widest.
const MOST_CELL: f32 = 280.0;
/// Before a figure: room for its mark.
const MARK_ROOM: f32 = 18.0;
/// The sample of a persona's line before its name.
const SAMPLE: Vec2 = vec2(26.0, 24.0);
/// A persona's name and its five figures.
const CELLS: usize = 6;
/// The place of what is remembered among the figures.
const IS_REMEMBERED: usize = 3;
/// The place of the pain-pleasure gap among the figures.
const IS_GAP: usize = 4;

/// The figures of the curves, with their words.
#[derive(Debug)]
pub struct Told<'a> {
    words: &'a CurveWords,
    figures: Vec<Option<CurveFigures>>,
}

/// The pain-pleasure gap of a curve, beside its end.
#[derive(Debug, Clone, PartialEq)]
pub struct SpanLayout {
    /// Whose.
    pub persona: PersonaId,
    /// Where the line is.
    pub x: f32,
    /// Height of the highest score.
    pub high: f32,
    /// Height of the lowest.
    pub low: f32,
    /// Height of the remembered experience.
    pub remembered: f32,
    /// What both are called, where there is only one such line.
    pub words: Vec<PlacedText>,
}

/// What is told of a persona under the curves.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldLayout {
    /// Whose figures.
    pub persona: PersonaId,
    /// Its place among the journey's personas.
    pub order: usize,
    /// A piece of its line.
    pub sample: Rect,
    /// Its name.
    pub name: PlacedText,
    /// The figures; none without scores.
    pub cells: Vec<ToldFigure>,
    /// Said instead where there are none.
    pub nothing: Option<PlacedText>,
    /// Where its row ends.
    pub bottom: f32,
}

/// One figure with its sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldFigure {
    /// How it is drawn beside the curve.
    pub mark: Option<(FigureMark, Rect)>,
    /// "Peak".
    pub label: PlacedText,
    /// "−1,5".
    pub number: PlacedText,
    /// What it says.
    pub sentence: PlacedText,
}

/// How a figure that is no point of the curve is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureMark {
    /// What is remembered: a diamond.
    Remembered,
    /// The pain-pleasure gap: a line with ends.
    Gap,
}

impl<'a> Told<'a> {
    /// The figures of these curves.
    pub fn new(journey: &Journey, curves: &[CurveLayout], words: &'a CurveWords) -> Self {
        let of = |curve: &CurveLayout| figures(journey, curve.persona);
        Self {
            words,
            figures: curves.iter().map(of).collect(),
        }
    }

    /// What is remarkable about a step of a curve: "peak", "low point", "end".
    pub fn notes(&self, curve: usize, step: StepId) -> impl Iterator<Item = &str> {
        let figures = self.figures.get(curve).and_then(Option::as_ref);
        let places = figures.map(|it| [it.peak.step, it.low.step, it.end.step]);
        let words = self.words.notes.iter().zip(places.into_iter().flatten());
        words
            .filter(move |(_, place)| *place == step)
            .map(|(word, _)| &**word)
    }

    fn words_of(&self, persona: PersonaId) -> Option<&PersonaFigures> {
        let mut personas = self.words.personas.iter();
        personas.find(|figures| figures.persona == persona)
    }
}

/// The lines of the pain-pleasure gaps of the curves that are shown.
pub fn spans(
    told: &Told<'_>,
    curves: &[CurveLayout],
    (row, columns): (&RowLayout, &[ColumnLayout]),
    measurer: &mut Measurer,
) -> Vec<SpanLayout> {
    let Some(last) = columns.last() else {
        return Vec::new();
    };
    let shown = curves.iter().zip(&told.figures);
    let shown = shown.filter_map(|(curve, figures)| {
        let figures = figures.as_ref().filter(|_| curve.is_shown)?;
        Some((curve, figures))
    });
    let mut spans: Vec<SpanLayout> = Vec::new();
    for (curve, figures) in shown {
        spans.push(SpanLayout {
            persona: curve.persona,
            x: last.right - SPAN_INSET - spans.len() as f32 * SPAN_APART,
            high: y_of_score(row, figures.high.score),
            low: y_of_score(row, figures.low.score),
            remembered: y_of_score(row, figures.remembered()),
            words: Vec::new(),
        });
    }
    if let [only] = spans.as_mut_slice() {
        let figures = told.words_of(only.persona);
        only.words = figures.map_or_else(Vec::new, |figures| {
            words_beside(only, figures, curves, measurer)
        });
    }
    spans
}

/// What is remembered beside its mark, and the gap above its line; each where it covers least.
fn words_beside(
    span: &SpanLayout,
    words: &PersonaFigures,
    curves: &[CurveLayout],
    measurer: &mut Measurer,
) -> Vec<PlacedText> {
    let mut placed: Vec<PlacedText> = Vec::new();
    let heights = [(IS_GAP, span.high - 12.0), (IS_REMEMBERED, span.remembered)];
    for (place, y) in heights {
        let Some(figure) = words.figures.get(place) else {
            continue;
        };
        let text = format!("{} {}", figure.label, figure.number);
        let block = measurer.block(&text, FOOTER_TEXT, f32::INFINITY, Some(1));
        let right = if place == IS_GAP {
            span.x + REMEMBERED
        } else {
            span.x - REMEMBERED - space::XS
        };
        let size = vec2(block.width, block.height);
        let at = |lower: f32| {
            let min = pos2(right - size.x, y + lower - size.y / 2.0);
            Rect::from_min_size(min, size)
        };
        let covered = |rect: Rect| {
            let faces = curves.iter().flat_map(|curve| &curve.points);
            let faces = faces.filter(|point| {
                let face = Rect::from_center_size(point.center, Vec2::splat(2.0 * FACE_RADIUS));
                face.intersects(rect)
            });
            let lines = curves.iter().filter(|curve| {
                let y = height_at(&curve.pieces, rect.center().x);
                y.is_some_and(|y| rect.y_range().contains(y))
            });
            let words = placed.iter().filter(|(min, other)| {
                Rect::from_min_size(*min, vec2(other.width, other.height)).intersects(rect)
            });
            4 * (faces.count() + words.count()) + lines.count()
        };
        let steps = [0.0, -18.0, 18.0, -36.0, 36.0].map(at);
        let best = steps.into_iter().min_by_key(|rect| covered(*rect));
        placed.extend(best.map(|rect| (rect.min, block)));
    }
    placed
}

/// A row for each persona whose curve is shown, and where they end.
pub fn told(
    told: &Told<'_>,
    curves: &[CurveLayout],
    room: Rect,
    measurer: &mut Measurer,
) -> (Vec<ToldLayout>, f32) {
    let mut rows = Vec::new();
    let mut top = room.top();
    for curve in curves.iter().filter(|curve| curve.is_shown) {
        let Some(words) = told.words_of(curve.persona) else {
            continue;
        };
        let row = one(words, curve.order, room.with_min_y(top), measurer);
        top = row.bottom;
        rows.push(row);
    }
    (rows, top)
}

fn one(words: &PersonaFigures, order: usize, room: Rect, measurer: &mut Measurer) -> ToldLayout {
    let in_a_row = ((room.width() / LEAST_CELL) as usize).clamp(1, CELLS);
    let width = (room.width() / in_a_row as f32).min(MOST_CELL).floor();
    let mut top = room.top() + space::M;
    let sample = Rect::from_min_size(pos2(room.left() + space::M, top - 3.0), SAMPLE);
    let name_left = sample.right() + space::S;
    let name_room = (room.left() + width - name_left - space::S).max(48.0);
    let name = measurer.block(&words.name, FEELING_TEXT, name_room, Some(2));
    let mut lowest = top + name.height;
    let name = (pos2(name_left, top), name);
    let mut cells = Vec::with_capacity(words.figures.len());
    for (place, figure) in words.figures.iter().enumerate() {
        let across = (place + 1) % in_a_row;
        if across == 0 {
            top = lowest + space::M;
        }
        let left = room.left() + across as f32 * width + MARK_ROOM;
        let sentence_room = (width - MARK_ROOM - space::S).max(48.0);
        let label = measurer.block(&figure.label, FOOTER_TEXT, sentence_room, Some(1));
        let number = measurer.block(&figure.number, FEELING_TEXT, f32::INFINITY, Some(1));
        let sentence = measurer.block(&figure.sentence, FOOTER_TEXT, sentence_room, Some(4));
        let below = top + FEELING_TEXT.line_height;
        lowest = lowest.max(below + sentence.height);
        let lower = (FEELING_TEXT.line_height - FOOTER_TEXT.line_height) / 2.0;
        let mark = match place {
            IS_REMEMBERED => Some(FigureMark::Remembered),
            IS_GAP => Some(FigureMark::Gap),
            _ => None,
        };
        let middle = pos2(left - MARK_ROOM / 2.0, top + FEELING_TEXT.line_height / 2.0);
        cells.push(ToldFigure {
            mark: mark.map(|mark| (mark, Rect::from_center_size(middle, Vec2::splat(10.0)))),
            number: (pos2(left + label.width + 6.0, top), number),
            label: (pos2(left, top + lower), label),
            sentence: (pos2(left, below), sentence),
        });
    }
    let nothing = words.figures.is_empty().then(|| {
        let left = room.left() + width + MARK_ROOM;
        let block: Arc<TextBlock> = measurer.block(
            &words.nothing,
            FOOTER_TEXT,
            (room.right() - left - space::S).max(96.0),
            Some(3),
        );
        lowest = lowest.max(top + block.height);
        (pos2(left, top), block)
    });
    ToldLayout {
        persona: words.persona,
        order,
        sample,
        name,
        cells,
        nothing,
        bottom: on_rhythm(lowest + space::M),
    }
}
