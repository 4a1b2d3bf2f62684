//! The three lines of a service blueprint: where the customer meets the company, what the customer sees of it, and where
//! its own departments meet.
//!
//! A line stands on the upper edge of the lane that begins what lies beyond it. Where lanes are in another order than
//! from the customer inwards, a line that would say something untrue is left out.

use std::sync::Arc;

use emath::{Pos2, pos2};

use crate::{
    document::{Lane, LaneId, LaneKind},
    layout::metrics::{FOOTER_TEXT, space},
    text::{Measurer, TextBlock},
};

use super::MapWords;

/// From the left edge to the name of a line.
const NAME_LEFT: f32 = 16.0;
/// From a line to its name.
const NAME_TOP: f32 = 5.0;

/// A line of a service blueprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineKind {
    /// Between the customer and the front stage.
    Interaction,
    /// Between what the customer sees and what not.
    Visibility,
    /// Between the back stage and what supports it.
    Internal,
}

impl LineKind {
    /// All lines, from top to bottom.
    pub const ALL: [Self; 3] = [Self::Interaction, Self::Visibility, Self::Internal];
}

/// A line on the upper edge of a row, and its name beneath it in the column of lane names.
#[derive(Debug, Clone, PartialEq)]
pub struct LineLayout {
    /// Which line.
    pub kind: LineKind,
    /// Its name.
    pub text: Arc<TextBlock>,
    /// Where the name begins: its left upper corner.
    pub text_pos: Pos2,
}

impl LineLayout {
    /// A line on the upper edge `top` of a row.
    pub(super) fn new(
        kind: LineKind,
        (top, labels_width): (f32, f32),
        words: &MapWords,
        measurer: &mut Measurer,
    ) -> Self {
        let width = labels_width - NAME_LEFT - space::S;
        Self {
            kind,
            text: measurer.block(words.line(kind), FOOTER_TEXT, width, Some(2)),
            text_pos: pos2(NAME_LEFT, top + NAME_TOP),
        }
    }

    /// The room that it takes from the upper edge of its row.
    pub(super) fn height(&self) -> f32 {
        NAME_TOP + self.text.height
    }
}

/// How wide the column of lane names must be for the names of these lines.
pub(super) fn names_width(
    lines: &[(LaneId, LineKind)],
    words: &MapWords,
    measurer: &mut Measurer,
) -> f32 {
    lines
        .iter()
        .map(|(_, line)| {
            measurer
                .block(words.line(*line), FOOTER_TEXT, f32::MAX, Some(1))
                .width
        })
        .fold(0.0, f32::max)
        + NAME_LEFT
        + space::M
}

/// How far from the customer the work of a lane is; 0 for what is the customer's own.
fn depth(kind: LaneKind) -> u8 {
    match kind {
        LaneKind::FrontStage => 1,
        LaneKind::BackStage => 2,
        LaneKind::Support => 3,
        LaneKind::Touchpoints
        | LaneKind::Scenario
        | LaneKind::Text
        | LaneKind::Emotion
        | LaneKind::Pictures
        | LaneKind::Measures
        | LaneKind::Media => 0,
    }
}

/// The lanes in view that have a line on their upper edge.
pub(super) fn lines<'a>(lanes: impl Iterator<Item = &'a Lane>) -> Vec<(LaneId, LineKind)> {
    let lanes: Vec<(LaneId, u8)> = lanes.map(|lane| (lane.id, depth(lane.kind))).collect();
    let has = |wanted: u8| lanes.iter().any(|(_, depth)| *depth == wanted);
    let is_wanted = |line: LineKind| match line {
        LineKind::Interaction => has(1),
        LineKind::Visibility => has(2) || has(3),
        LineKind::Internal => has(2) && has(3),
    };
    let beyond = |line: LineKind| match line {
        LineKind::Interaction => 1,
        LineKind::Visibility => 2,
        LineKind::Internal => 3,
    };
    LineKind::ALL
        .into_iter()
        .filter(|line| is_wanted(*line))
        .filter_map(|line| Some((boundary(&lanes, beyond(line))?, line)))
        .collect()
}

/// The first lane that is at least so deep, where less deep ones lie above it and none of the company's below it.
fn boundary(lanes: &[(LaneId, u8)], beyond: u8) -> Option<LaneId> {
    let first = lanes.iter().position(|(_, depth)| *depth >= beyond)?;
    let (above, below) = lanes.split_at(first);
    let is_first = above.is_empty();
    let is_mixed = below.iter().any(|(_, depth)| (1..beyond).contains(depth));
    let (lane, _) = below.first()?;
    (!is_first && !is_mixed).then_some(*lane)
}
