//! The swimlane map: stages over steps as columns, lanes as rows, cards in cells, emotion curves.
//!
//! The map's own coordinates begin at the top left corner of the headings; the column of lane names has x from 0 to
//! `labels_width`, the headings y from 0 to `headings_height`.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2};

use crate::{
    document::{CardId, Emotion, JourneyId, LaneId, LaneKind, PersonaId, StageId, StepId},
    text::TextBlock,
};

/// Where everything of one journey is.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLayout {
    /// The journey that this is of.
    pub journey: JourneyId,
    /// Width and height of all of it.
    pub size: Vec2,
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
}

/// Where a stage's heading is.
#[derive(Debug, Clone, PartialEq)]
pub struct StageLayout {
    /// Which stage.
    pub stage: StageId,
    /// The heading.
    pub rect: Rect,
    /// Its words.
    pub text: Arc<TextBlock>,
    /// Its columns, as a range of indices.
    pub columns: std::ops::Range<usize>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnLayout {
    /// Its step; none in a stage that has no steps yet.
    pub step: Option<StepId>,
    /// Left edge.
    pub left: f32,
    /// Right edge.
    pub right: f32,
    /// The step's heading.
    pub heading: Rect,
    /// Its number on the map, from 1.
    pub number: usize,
    /// Its words.
    pub text: Arc<TextBlock>,
}

/// One lane.
#[derive(Debug, Clone, PartialEq)]
pub struct RowLayout {
    /// Which lane.
    pub lane: LaneId,
    /// What it holds.
    pub kind: LaneKind,
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name.
    pub text: Arc<TextBlock>,
    /// Its cards, ordered by the column in which they begin and then by their place in the cell.
    pub cards: Vec<CardLayout>,
    /// The curves of an emotion lane, one for each persona of the journey.
    pub curves: Vec<CurveLayout>,
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
    /// The line with channel and department: its left upper corner and words.
    pub footer: Option<(Pos2, Arc<TextBlock>)>,
}

/// The curve of one persona.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveLayout {
    /// Whose curve.
    pub persona: PersonaId,
    /// Its place among the journey's personas: it gives line style and face shape.
    pub order: usize,
    /// The points in step order; steps without a score are left out.
    pub points: Vec<PointLayout>,
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
    /// The word for the feeling: the middle of its upper edge, and the words.
    pub word: Option<(Pos2, Arc<TextBlock>)>,
}
