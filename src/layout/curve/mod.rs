//! The emotion curves of one journey by themselves, and under them what stays with each persona: peak, low point, end,
//! remembered experience and pain-pleasure gap, each with a sentence.

mod spread;
mod told;

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{Document, Grade, Journey, JourneyId, PersonaId, SCORE_RANGE, StepId},
    insight::{
        curve::Piece,
        evidence::LineStyle,
        figures::{Curve, curves},
    },
    text::{Face, Measurer, TextStyle},
};

use super::{
    map::CurveChoice,
    metrics::{NUMBER_TEXT, STEP_TEXT, on_rhythm, size, space, text_style},
    sheet::{PlacedText, SheetTitle, Spot, Thing},
};

/// Between the left edge and the names of personas.
pub const LEFT: f32 = space::L;
/// Width of the column at the left with the names of the personas.
const LABELS_WIDTH: f32 = 196.0;
/// Width of a column in an export.
const COLUMN_WIDTH: f32 = 176.0;
/// Widths of a column in a window: as wide as there is room.
const COLUMN_WIDTHS: std::ops::RangeInclusive<f32> = 140.0..=260.0;
/// Width of all columns at the least: the figures below need that much.
const LEAST_WIDTH: f32 = 900.0;
/// Room for the number of a step.
const NUMBER: f32 = 22.0;
/// Room at the right edge.
const RIGHT: f32 = 24.0;
/// Height of the band with the curves.
const HEIGHT: f32 = 420.0;
/// Above the face of +2 and below that of −2, to its middle.
const MARGIN: f32 = 58.0;
/// From the middle of a face to its outline.
pub const FACE_RADIUS: f32 = 14.0;
/// Distance between the names of personas.
const LABEL_ROW: f32 = 30.0;
/// Names of personas.
const NAME_TEXT: TextStyle = text_style(Face::SemiBold, 16.0);
/// What a figure is called.
const LABEL_TEXT: TextStyle = text_style(Face::SemiBold, 13.5);
/// The figures.
const FIGURE_TEXT: TextStyle = text_style(Face::SemiBold, 26.0);
/// What a figure says.
const SENTENCE_TEXT: TextStyle = text_style(Face::Regular, size::BODY);

/// A figure in words: what it is called, the number, and what it says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FigureWords {
    /// "Peak".
    pub label: Arc<str>,
    /// "−1,5".
    pub number: String,
    /// What it says.
    pub sentence: String,
}

/// What stays with one persona, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonaFigures {
    /// Whose figures.
    pub persona: PersonaId,
    /// Its name.
    pub name: String,
    /// Peak, low point, end, remembered, gap; none without scores.
    pub figures: Vec<FigureWords>,
    /// What is said instead where there are none.
    pub nothing: String,
}

/// The words of the curves that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CurveWords {
    /// What it is called above an export.
    pub title: Arc<str>,
    /// The title of the journey.
    pub about: String,
    /// Stands in for the title of a step.
    pub untitled_step: Arc<str>,
    /// "peak", "low", "end": beside points.
    pub notes: [Arc<str>; 3],
    /// For each traveller.
    pub personas: Vec<PersonaFigures>,
    /// Said where nobody travels.
    pub nobody: Arc<str>,
}

/// Where everything is.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveLayout {
    /// Of which journey.
    pub journey: JourneyId,
    /// The steps.
    pub columns: Vec<CurveColumn>,
    /// Where the headings end.
    pub headings_height: f32,
    /// The ground of the curves.
    pub band: Rect,
    /// The curves, in the order of the travellers.
    pub curves: Vec<CurveLine>,
    /// Words beside points, each with the place of its curve.
    pub notes: Vec<(usize, PlacedText)>,
    /// What stays with each persona.
    pub figures: Vec<FigureRow>,
    /// Said where there is nothing to show.
    pub remark: Option<PlacedText>,
    /// What stands above it in an export.
    pub title: SheetTitle,
    /// Width and height of all of it.
    pub size: Vec2,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveColumn {
    /// Which.
    pub step: StepId,
    /// Its heading.
    pub heading: Rect,
    /// Its number.
    pub number: PlacedText,
    /// Its title.
    pub text: PlacedText,
}

/// One curve.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveLine {
    /// Whose.
    pub persona: PersonaId,
    /// Whether it is shown; where another persona is shown alone there is nothing of it but the name.
    pub is_shown: bool,
    /// Its name at the left.
    pub name: PlacedText,
    /// A piece of its line, before the name.
    pub sample: Rect,
    /// Its points: step, score, place.
    pub points: Vec<(StepId, f64, Pos2)>,
    /// The curve through them.
    pub pieces: Vec<Piece>,
    /// What each piece rests on.
    pub styles: Vec<LineStyle>,
}

/// What stays with one persona.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRow {
    /// Whose.
    pub persona: PersonaId,
    /// The place of its curve.
    pub order: usize,
    /// Its name.
    pub name: PlacedText,
    /// The figures: what each is called, the number, what it says.
    pub cells: Vec<[PlacedText; 3]>,
    /// What is said where there are none.
    pub nothing: Option<PlacedText>,
    /// Where the row ends.
    pub bottom: f32,
}

impl CurveLayout {
    /// Lays out the curves of a journey in the width that there is, or for an export; those of one persona alone where
    /// that is wanted.
    pub fn new(
        document: &Document,
        journey: &Journey,
        words: &CurveWords,
        (choice, width): (CurveChoice, Option<f32>),
        measurer: &mut Measurer,
    ) -> Self {
        let (columns, headings_height) = columns(journey, words, width, measurer);
        let last = columns.last().map_or(0.0, |it| it.heading.right());
        let right = last.max(LABELS_WIDTH + LEAST_WIDTH);
        let mut curves_of = curves(journey);
        for curve in &mut curves_of {
            if !choice.shows(journey, curve.persona) {
                curve.points.clear();
            }
        }
        let least = curves_of.len() as f32 * LABEL_ROW + 2.0 * space::L;
        let height = HEIGHT.max(least);
        let band = Rect::from_min_max(
            pos2(LABELS_WIDTH, headings_height),
            pos2(right, headings_height + height),
        );
        let mut curves = Vec::with_capacity(curves_of.len());
        for (order, curve) in curves_of.iter().enumerate() {
            let mut line = line(journey, curve, order, words, (&columns, band), measurer);
            line.is_shown = choice.shows(journey, curve.persona);
            curves.push(line);
        }
        spread::spread(&mut curves, &columns);
        let notes = told::notes(journey, &curves_of, &curves, band, words, measurer);
        let (figures, bottom) = told::figures(words, &curves, band, measurer);
        let remark = curves.is_empty().then(|| {
            let block = measurer.block(&words.nobody, SENTENCE_TEXT, band.width(), Some(2));
            (band.center() - vec2(block.width, block.height) / 2.0, block)
        });
        let size = vec2(right + RIGHT, bottom);
        Self {
            journey: journey.id,
            columns,
            headings_height,
            band,
            curves,
            notes,
            figures,
            remark,
            title: SheetTitle::new(document, &words.title, &words.about, size.x, measurer)
                .moved_right(LEFT),
            size,
        }
    }

    /// What can be pointed at, in reading order.
    pub fn spots(&self) -> Vec<Spot> {
        let steps = self.columns.iter().map(|column| Spot {
            thing: Thing::Step(column.step),
            rect: column.heading,
        });
        let points = self.curves.iter().flat_map(|curve| {
            curve.points.iter().map(|(step, _, pos)| Spot {
                thing: Thing::Emotion(curve.persona, *step),
                rect: Rect::from_center_size(*pos, Vec2::splat(2.0 * FACE_RADIUS)),
            })
        });
        steps.chain(points).collect()
    }

    /// The score at a height, from −2 to +2.
    pub fn score_at(&self, y: f32) -> f64 {
        let (least, most) = (*SCORE_RANGE.start(), *SCORE_RANGE.end());
        f64::from((self.band.center().y - y) / unit(self.band)).clamp(least, most)
    }

    /// The height of a score.
    pub fn y_of(&self, score: f64) -> f32 {
        y_of(self.band, score)
    }
}

fn y_of(band: Rect, score: f64) -> f32 {
    band.center().y - score as f32 * unit(band)
}

fn unit(band: Rect) -> f32 {
    (band.height() / 2.0 - MARGIN) / 2.0
}

fn columns(
    journey: &Journey,
    words: &CurveWords,
    width: Option<f32>,
    measurer: &mut Measurer,
) -> (Vec<CurveColumn>, f32) {
    let steps: Vec<_> = journey
        .stages
        .iter()
        .flat_map(|stage| &stage.steps)
        .collect();
    let column_width = width.map_or(COLUMN_WIDTH, |width| {
        let wanted = (width - LABELS_WIDTH - RIGHT) / steps.len().max(1) as f32;
        let (least, most) = (*COLUMN_WIDTHS.start(), *COLUMN_WIDTHS.end());
        wanted.clamp(least, most).floor()
    });
    let mut lowest = STEP_TEXT.line_height;
    let mut columns: Vec<CurveColumn> = Vec::with_capacity(steps.len());
    for (index, step) in steps.into_iter().enumerate() {
        let left = LABELS_WIDTH + index as f32 * column_width;
        let number = measurer.block(&(index + 1).to_string(), NUMBER_TEXT, NUMBER, Some(1));
        let title = match step.title.trim() {
            "" => &words.untitled_step,
            title => title,
        };
        let room = column_width - 2.0 * space::M - NUMBER;
        let text = measurer.block(title, STEP_TEXT, room, Some(3));
        lowest = lowest.max(text.height);
        let number_top = space::M + (STEP_TEXT.line_height - NUMBER_TEXT.line_height) / 2.0;
        columns.push(CurveColumn {
            step: step.id,
            heading: Rect::from_min_size(pos2(left, 0.0), vec2(column_width, 0.0)),
            number: (pos2(left + space::M, number_top), number),
            text: (pos2(left + space::M + NUMBER, space::M), text),
        });
    }
    let height = on_rhythm(lowest + 2.0 * space::M);
    for column in &mut columns {
        column.heading.max.y = height;
    }
    (columns, height)
}

fn line(
    journey: &Journey,
    curve: &Curve,
    order: usize,
    words: &CurveWords,
    (columns, band): (&[CurveColumn], Rect),
    measurer: &mut Measurer,
) -> CurveLine {
    let points: Vec<(StepId, f64, Pos2)> = curve
        .points
        .iter()
        .filter_map(|point| {
            let column = columns.iter().find(|column| column.step == point.step)?;
            let x = column.heading.center().x;
            Some((point.step, point.score, pos2(x, y_of(band, point.score))))
        })
        .collect();
    let top = band.top() + space::L + order as f32 * LABEL_ROW;
    let sample = Rect::from_min_size(pos2(LEFT, top), vec2(30.0, NAME_TEXT.line_height));
    let name = name_of(words, curve.persona);
    let room = LABELS_WIDTH - sample.right() - 2.0 * space::S;
    let block = measurer.block(name, NAME_TEXT, room, Some(1));
    let grades: Vec<Grade> = points
        .iter()
        .map(|(step, ..)| journey.emotion(curve.persona, *step))
        .map(|emotion| emotion.map_or(Grade::Assumption, |emotion| emotion.grade()))
        .collect();
    let pairs = grades.iter().zip(grades.iter().skip(1));
    CurveLine {
        persona: curve.persona,
        is_shown: true,
        name: (pos2(sample.right() + space::S, top), block),
        sample,
        pieces: Vec::new(),
        styles: pairs
            .map(|(begin, end)| LineStyle::between(*begin, *end))
            .collect(),
        points,
    }
}

fn name_of(words: &CurveWords, persona: PersonaId) -> &str {
    let mut personas = words.personas.iter();
    let found = personas.find(|figures| figures.persona == persona);
    found.map_or("", |figures| &figures.name)
}
