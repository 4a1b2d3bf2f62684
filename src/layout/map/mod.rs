//! The swimlane map: stages over steps as columns, lanes as rows, cards in cells, emotion curves.
//!
//! The map's own coordinates begin at the top left corner of the headings; the column of lane names has x from 0 to
//! `labels_width`, the headings y from 0 to `headings_height`. Beside and below the grid is room for the places where
//! a new stage and a new lane can be asked for; it is part of `size` and not of `grid`.

mod arrows;
mod build;
mod cells;
mod choice;
mod columns;
mod emotion;
mod feeling;
mod figures;
mod find;
mod gap_mark;
mod hit;
mod kept_rows;
mod lines;
mod marks;
mod measure;
mod owner;
mod places;
mod title;
mod words;

pub use arrows::{ArrowLabel, ArrowLayout, arrow_handle};
pub use cells::{CARD_GAP, CARD_INSET, CELL_PADDING, FLAG_SIZE, flag_rects};
pub use choice::{CurveChoice, CurveWish};
pub use emotion::{FACE_RADIUS, axis_x, score_at, y_of_score};
pub use figures::{FigureMark, REMEMBERED, SpanLayout, ToldFigure, ToldLayout};
pub use find::{Place, rect_of, visible};
pub use gap_mark::GapMark;
pub use hit::{CardPart, Hit, hit};
pub use lines::{LineKind, LineLayout};
pub use marks::CardMark;
pub use measure::MeasureLayout;
pub use owner::OwnerMark;
pub use places::{CellPlace, card_place, lane_place, stage_place, step_place};
pub use title::{PlacedText, TitleLayout, TitlePersona};
pub use words::MapWords;

use std::{
    ops::Range,
    sync::{Arc, OnceLock},
};

use emath::{Pos2, Rect, Vec2};

use crate::{
    document::{
        CardId, Document, Emotion, Journey, JourneyId, LaneId, LaneKind, PersonaId, StageId, StepId,
    },
    insight::{curve::Piece, gap_numbers::GapNumbers},
    text::{Measurer, TextBlock},
};

/// Where everything of one journey is.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLayout {
    /// The journey that this is of.
    pub journey: JourneyId,
    /// The words that are not the document's own.
    pub words: MapWords,
    /// The persona whose curve is shown alone; cards of other personas are faded.
    pub alone: Option<PersonaId>,
    /// Width and height of all of it, with the places for new stages and lanes.
    pub size: Vec2,
    /// Headings, lane names and cells.
    pub grid: Rect,
    /// What stands above the map in an export.
    pub title: TitleLayout,
    /// Width of the column of lane names.
    pub labels_width: f32,
    /// Height of the stage and step headings.
    pub headings_height: f32,
    /// The stages, from left to right.
    pub stages: Vec<StageLayout>,
    /// The columns, from left to right, one for each step. A stage without steps has a column without a step.
    pub columns: Vec<ColumnLayout>,
    /// The visible lanes, from top to bottom.
    pub rows: Vec<RowLayout>,
    /// The departments that act, in the order in which they come in: each has the colour of its place.
    pub departments: Vec<String>,
    /// The steps before which the work goes to other departments.
    pub handovers: Vec<StepId>,
    /// The gaps and personas by which cards are marked.
    marking: (GapNumbers, owner::Owners),
    /// The arrows between cards that are both in view, in the order of the journey's list.
    pub arrows: Vec<ArrowLayout>,
    /// Where cards are, by id; made when first asked for.
    card_places: OnceLock<Vec<(CardId, u32, u32)>>,
}

impl MapLayout {
    /// Lays out a journey of a document. `words` are in the language of the interface or export.
    pub fn new(
        document: &Document,
        journey: &Journey,
        words: &MapWords,
        measurer: &mut Measurer,
    ) -> Self {
        Self::with_curves(document, journey, words, &CurveWish::default(), measurer)
    }

    /// Lays out a journey with what someone wants to see of its curves.
    pub fn with_curves(
        document: &Document,
        journey: &Journey,
        words: &MapWords,
        wish: &CurveWish,
        measurer: &mut Measurer,
    ) -> Self {
        let from = build::From::Nothing;
        build::map(document, journey, (words, wish), measurer, from)
    }

    /// Lays out a journey after a change: what still stands of the layout before it is not worked out again.
    pub fn after(
        document: &Document,
        journey: &Journey,
        (words, wish): (&MapWords, &CurveWish),
        measurer: &mut Measurer,
        before: &Self,
    ) -> Self {
        let from = build::From::Earlier(before);
        build::map(document, journey, (words, wish), measurer, from)
    }

    /// Lays out a journey as a change under way would leave it: lanes do not become lower than in `like`, so that what
    /// is under the pointer stays there.
    pub fn steady(
        document: &Document,
        journey: &Journey,
        (words, wish): (&MapWords, &CurveWish),
        measurer: &mut Measurer,
        like: &Self,
    ) -> Self {
        let from = build::From::Open(like);
        build::map(document, journey, (words, wish), measurer, from)
    }

    /// The cells, without headings and lane names.
    pub fn cells(&self) -> Rect {
        Rect::from_min_max(
            Pos2::new(self.labels_width, self.headings_height),
            self.grid.max,
        )
    }
}

/// Where a stage's heading is.
#[derive(Debug, Clone, PartialEq)]
pub struct StageLayout {
    /// Which stage.
    pub stage: StageId,
    /// The heading.
    pub rect: Rect,
    /// Its words, or those that stand in for them.
    pub text: Arc<TextBlock>,
    /// Where the words begin: their left upper corner.
    pub text_pos: Pos2,
    /// Whether the words only stand in for a title that is not there yet.
    pub untitled: bool,
    /// Its columns, as a range of indices.
    pub columns: Range<usize>,
    /// Where a step at its end is asked for.
    pub add_step: Rect,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnLayout {
    /// Its step; none in a stage that has no steps yet.
    pub step: Option<StepId>,
    /// The index of its stage.
    pub stage: usize,
    /// Left edge.
    pub left: f32,
    /// Right edge.
    pub right: f32,
    /// The step's heading.
    pub heading: Rect,
    /// Its number on the map, from 1; 0 without a step.
    pub number: usize,
    /// Its number in digits, and where: the left upper corner.
    pub number_text: (Pos2, Arc<TextBlock>),
    /// Its words, or those that stand in for them.
    pub text: Arc<TextBlock>,
    /// Where the words begin: their left upper corner.
    pub text_pos: Pos2,
    /// Whether the words only stand in for a title that is not there yet.
    pub untitled: bool,
    /// The gaps that show in the step.
    pub gaps: Option<GapMark>,
}

impl ColumnLayout {
    /// The middle between both edges.
    pub fn center(&self) -> f32 {
        f32::midpoint(self.left, self.right)
    }
}

/// One lane.
#[derive(Debug, Clone, PartialEq)]
pub struct RowLayout {
    /// Which lane.
    pub lane: LaneId,
    /// Its index in the journey's list of lanes, hidden ones counted.
    pub index: usize,
    /// What it holds.
    pub kind: LaneKind,
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name, or the words that stand in for it.
    pub text: Arc<TextBlock>,
    /// Where the name begins: its left upper corner.
    pub text_pos: Pos2,
    /// The icon beside the name.
    pub icon: Rect,
    /// The line of a service blueprint on its upper edge.
    pub line: Option<LineLayout>,
    /// Whether the words only stand in for a title that is not there yet.
    pub untitled: bool,
    /// Its cards, ordered by the column in which they begin and then by their place in the cell.
    pub cards: Vec<CardLayout>,
    /// Where in `cards` those of each column begin; one entry more than there are columns.
    pub cells: Vec<u32>,
    /// For each column, the column in which the first card begins that reaches into it.
    pub reach: Vec<u32>,
    /// The emotion lane's own parts.
    pub emotion: Option<EmotionLayout>,
    /// What its cards were made from.
    source: kept_rows::Source,
}

impl RowLayout {
    /// Where the ground of curves ends: above what is told of their figures.
    pub fn curves_bottom(&self) -> f32 {
        let emotion = self.emotion.as_ref();
        emotion.map_or(self.bottom, |emotion| emotion.bottom)
    }

    /// The cards that begin in a column.
    pub fn cell(&self, column: usize) -> &[CardLayout] {
        self.columns_of_cards(column..column + 1)
    }

    /// The cards that begin in these columns.
    fn columns_of_cards(&self, columns: Range<usize>) -> &[CardLayout] {
        let begin = self.cells.get(columns.start).map(|at| *at as usize);
        let end = self.cells.get(columns.end).map(|at| *at as usize);
        match (begin, end) {
            (Some(begin), Some(end)) => self.cards.get(begin..end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The cards that may touch these columns: those that begin in them or reach into the first.
    pub fn cards_touching(&self, columns: Range<usize>) -> &[CardLayout] {
        let first = self
            .reach
            .get(columns.start)
            .map_or(columns.start, |reach| *reach as usize);
        self.columns_of_cards(first..columns.end)
    }
}

/// One card.
#[derive(Debug, Clone, PartialEq)]
pub struct CardLayout {
    /// Which card.
    pub card: CardId,
    /// Its index in the journey's list of cards.
    pub index: usize,
    /// The column in which it begins.
    pub column: usize,
    /// How many columns it covers on the map.
    pub columns: usize,
    /// The card.
    pub rect: Rect,
    /// Its words.
    pub text: Arc<TextBlock>,
    /// Where the words begin: their left upper corner.
    pub text_pos: Pos2,
    /// Where its picture is.
    pub picture: Option<Rect>,
    /// The line with channel and department.
    pub footer: Option<FooterLayout>,
    /// Its measure.
    pub measure: Option<Box<MeasureLayout>>,
    /// The gaps that show on it.
    pub gaps: Option<GapMark>,
    /// The small marks at its foot, each with its place.
    pub marks: Vec<(CardMark, Rect)>,
    /// Whose card it is.
    pub owner: Option<OwnerMark>,
}

/// The line at the foot of a card: the channel's icon, and the department or else the channel's name.
#[derive(Debug, Clone, PartialEq)]
pub struct FooterLayout {
    /// Where the channel's icon is, if there is a channel.
    pub icon: Option<Rect>,
    /// Where the words begin: their left upper corner.
    pub pos: Pos2,
    /// The words.
    pub text: Arc<TextBlock>,
}

/// What an emotion lane has beside its name.
#[derive(Debug, Clone, PartialEq)]
pub struct EmotionLayout {
    /// The curves, one for each persona of the journey.
    pub curves: Vec<CurveLayout>,
    /// Where the ground of the curves ends.
    pub bottom: f32,
    /// The pain-pleasure gaps, where figures are asked for.
    pub spans: Vec<SpanLayout>,
    /// What the figures say, under the curves, where they are asked for.
    pub told: Vec<ToldLayout>,
}

/// The curve of one persona.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveLayout {
    /// Whose curve.
    pub persona: PersonaId,
    /// Its place among the journey's personas: it gives line style and face shape.
    pub order: usize,
    /// Whether it is shown; where another persona is shown alone there is nothing of it but the legend.
    pub is_shown: bool,
    /// The points in step order; steps without a score are left out.
    pub points: Vec<PointLayout>,
    /// The curve between them.
    pub pieces: Vec<Piece>,
    /// The persona's entry in the legend beside the lane's name.
    pub legend: LegendLayout,
}

/// An entry of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendLayout {
    /// All of the entry, as it is pointed at.
    pub rect: Rect,
    /// The sample: a piece of line with a face.
    pub sample: Rect,
    /// Where the name begins: its left upper corner.
    pub pos: Pos2,
    /// The name.
    pub text: Arc<TextBlock>,
}

/// A point of a curve.
#[derive(Debug, Clone, PartialEq)]
pub struct PointLayout {
    /// The score.
    pub emotion: Arc<Emotion>,
    /// The column of its step.
    pub column: usize,
    /// The middle of the face.
    pub center: Pos2,
    /// The word for the feeling: its left upper corner, and the words.
    pub word: Option<(Pos2, Arc<TextBlock>)>,
    /// Whether the word could find no place beside all curves.
    pub is_word_over_curve: bool,
}
