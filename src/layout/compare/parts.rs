//! What a comparison is made of.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2};

use crate::{
    document::{CardId, GapId, JourneyId, JourneyState, PersonaId, StepId},
    insight::{
        compare::{CardChange, Comparison},
        curve::Piece,
        figures::CurveFigures,
        rows::Row,
    },
    layout::sheet::{PlacedText, SheetTitle, Writing},
};

use super::curves;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one on the left: as it is, or before.
    Left,
    /// The one on the right: as it should be, or after.
    Right,
}

impl Side {
    /// Both, the left one first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];
}

/// How the curves lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CurvePlace {
    /// Over each other.
    #[default]
    Overlaid,
    /// One under the other.
    Apart,
}

/// Which cards are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CardsShown {
    /// Those that differ.
    #[default]
    Differences,
    /// All.
    All,
}

/// Whether peak, low, end and lift are written on the curves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Figures {
    /// They are.
    #[default]
    Shown,
    /// Only the curves.
    Hidden,
}

/// What is compared, and how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CompareChoice {
    /// The journeys, left and right.
    pub journeys: [JourneyId; 2],
    /// Whose curve on each side; none where nobody travels there.
    pub personas: [Option<PersonaId>; 2],
    /// How the curves lie.
    pub curves: CurvePlace,
    /// Which cards are shown.
    pub cards: CardsShown,
    /// Whether figures are written on the curves.
    pub figures: Figures,
}

/// The words of a comparison that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompareWords {
    /// What the comparison is called above an export.
    pub title: Arc<str>,
    /// What it shows, above an export.
    pub about: String,
    /// "Current", "Ideal": what stands for each state of a journey.
    pub states: [Arc<str>; 2],
    /// "as it was on", before the day of a frozen journey.
    pub frozen: Arc<str>,
    /// Stands in for a title of a journey, a step, a lane.
    pub untitled: [Arc<str>; 3],
    /// "peak", "low", "end", before a score.
    pub notes: [Arc<str>; 3],
    /// "was:", before words that were changed.
    pub was: Arc<str>,
    /// "from", before the step or lane where a card was.
    pub moved_from: Arc<str>,
    /// What became of cards, in the order of [`CardChange::ALL`].
    pub changes: Vec<Arc<str>>,
    /// In what cards differ, in the order of [`CardAspect::ALL`].
    pub aspects: Vec<Arc<str>>,
    /// What the lane of gaps is called.
    pub gaps: Arc<str>,
    /// How many improvements a gap has, one for each number from 0 on that occurs.
    pub improvements: Vec<Arc<str>>,
    /// Stands for curves where there are no scores.
    pub no_scores: Arc<str>,
    /// Stands for lanes where no card differs.
    pub no_differences: Arc<str>,
    /// How numbers and days are written.
    pub writing: Writing,
}

/// Where everything of a comparison is.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareLayout {
    /// Width and height of all of it.
    pub size: Vec2,
    /// What stands above it in an export.
    pub title: SheetTitle,
    /// Width of the column of names.
    pub labels_width: f32,
    /// Names and titles of the two journeys.
    pub sides: [SideLabel; 2],
    /// The steps, from left to right.
    pub columns: Vec<CompareColumn>,
    /// Height of the headings.
    pub headings_height: f32,
    /// What the marks on cards mean, under everything: those that there are.
    pub legend: Vec<(CardChange, Rect, PlacedText)>,
    /// Where the curves are: one band, or two.
    pub bands: Vec<Band>,
    /// The lift of each step that has one.
    pub lifts: Vec<LiftMark>,
    /// What is written on the curves.
    pub notes: Vec<Note>,
    /// The lanes with cards.
    pub lanes: Vec<CompareLane>,
    /// The lane of gaps.
    pub gaps: GapLane,
    /// Stands in the middle of what is empty: curves without scores, lanes without cards.
    pub remarks: Vec<PlacedText>,
    /// What was compared.
    pub comparison: Comparison,
    /// The figures of both curves.
    pub figures: [Option<CurveFigures>; 2],
    /// The mean lift.
    pub mean_lift: Option<f64>,
}

/// One of the two journeys at the left edge.
#[derive(Debug, Clone, PartialEq)]
pub struct SideLabel {
    /// Which side.
    pub side: Side,
    /// Its journey.
    pub journey: JourneyId,
    /// Whether it is as it is or as it should be.
    pub state: JourneyState,
    /// "Current" or "Ideal", or the day that it is of.
    pub name: PlacedText,
    /// Its title, and whose curve it is.
    pub title: PlacedText,
    /// A piece of its line, before the name.
    pub sample: Rect,
}

/// One step, or one of each journey that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareColumn {
    /// The steps.
    pub steps: Row<StepId>,
    /// Left edge.
    pub left: f32,
    /// Right edge.
    pub right: f32,
    /// The heading.
    pub heading: Rect,
    /// The number of the column.
    pub number: PlacedText,
    /// The title; that of the left, where both have one.
    pub text: PlacedText,
    /// What it is called on the right, where that is something else.
    pub renamed: Option<PlacedText>,
}

impl CompareColumn {
    /// The middle between both edges.
    pub fn center(&self) -> f32 {
        f32::midpoint(self.left, self.right)
    }
}

/// Where curves are.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// All of it, beside the names.
    pub rect: Rect,
    /// The curves in it.
    pub curves: Vec<CompareCurve>,
}

impl Band {
    /// The height of a score.
    pub fn y_of(&self, score: f64) -> f32 {
        curves::y_of(self.rect, score)
    }

    /// The score at a height, from −2 to +2.
    pub fn score_at(&self, y: f32) -> f64 {
        curves::score_at(self.rect, y)
    }
}

/// One of the two curves.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareCurve {
    /// Which side.
    pub side: Side,
    /// Whose curve.
    pub persona: PersonaId,
    /// Its points: the step, the score, and where.
    pub points: Vec<(StepId, f64, Pos2)>,
    /// The curve between them.
    pub pieces: Vec<Piece>,
}

/// By how much a step is higher on the right.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftMark {
    /// From the point on the left to that on the right.
    pub line: (Pos2, Pos2),
    /// What it is written on.
    pub rect: Rect,
    /// The lift, with its sign.
    pub text: PlacedText,
    /// The lift.
    pub lift: f64,
}

/// Something written on a curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Which side.
    pub side: Side,
    /// The words.
    pub text: PlacedText,
}

/// One lane, or one of each journey that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareLane {
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name.
    pub name: PlacedText,
    /// Its cards.
    pub cards: Vec<CompareCard>,
}

/// One card.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareCard {
    /// The card; that on the right where there is one.
    pub card: CardId,
    /// On which side that is.
    pub side: Side,
    /// What became of it.
    pub change: CardChange,
    /// The card.
    pub rect: Rect,
    /// Its words.
    pub text: PlacedText,
    /// In what it differs, or where it was.
    pub detail: Option<PlacedText>,
}

/// The lane of gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct GapLane {
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name.
    pub name: PlacedText,
    /// The gaps.
    pub gaps: Vec<GapCard>,
}

/// One gap.
#[derive(Debug, Clone, PartialEq)]
pub struct GapCard {
    /// Which gap.
    pub gap: GapId,
    /// Where it is, over the steps that it is tied to.
    pub rect: Rect,
    /// What it says.
    pub text: PlacedText,
    /// How many improvements it has.
    pub detail: PlacedText,
}
