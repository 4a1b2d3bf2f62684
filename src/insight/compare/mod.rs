//! Two journeys of one document held against each other: their steps, their lanes, and what became of the cards.
//!
//! Copies of cards have ids of their own, so cards are recognised by what they say, read without case, accents and
//! space. First come equal words in the same cell (a matching step and a matching lane). Then equal words elsewhere:
//! the card was moved, by preference within its lane, then within its step. Then what is alike within a cell
//! ([`similar`]). What is left was removed from the left or added on the right. A card lies where it begins.

mod cards;
mod lanes;
mod similar;

use crate::document::{CardId, Document, Journey, LaneId};

use super::{
    matching::{Matching, match_steps},
    rows::{Row, Rows},
};

/// Two journeys held against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The steps of both: the columns.
    pub steps: Matching,
    /// The lanes of both that hold cards, hidden ones too: the rows.
    pub lanes: Rows<LaneId>,
    /// The cards of both by lane, then by step, then in the order of the cell.
    pub cards: Vec<CardRow>,
}

impl Comparison {
    /// How many cards became what, in the order of [`CardChange::ALL`].
    pub fn counts(&self) -> [(CardChange, usize); CardChange::ALL.len()] {
        CardChange::ALL.map(|change| {
            let rows = self.cards.iter().filter(|row| row.change() == change);
            (change, rows.count())
        })
    }
}

/// A cell of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellPlace {
    /// The place of its lane in [`Comparison::lanes`].
    pub lane: usize,
    /// The place of its step in the rows of [`Comparison::steps`].
    pub step: usize,
}

/// One card in both journeys, or in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Which card it is.
    pub cards: Row<CardId>,
    /// Where it lies on the right; where it is only on the left, there.
    pub at: CellPlace,
    /// Where it lies on the left, if that is another cell.
    pub moved_from: Option<CellPlace>,
    /// In what the two differ, in the order of [`CardAspect::ALL`].
    pub differs: Vec<CardAspect>,
}

impl CardRow {
    /// What became of it. A card that was both moved and changed counts as moved.
    pub fn change(&self) -> CardChange {
        match (self.cards, self.moved_from) {
            (Row::Left(_), _) => CardChange::Removed,
            (Row::Right(_), _) => CardChange::Added,
            (Row::Both { .. }, Some(_)) => CardChange::Moved,
            (Row::Both { .. }, None) if self.differs.is_empty() => CardChange::Same,
            (Row::Both { .. }, None) => CardChange::Changed,
        }
    }
}

/// What became of a card from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardChange {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is in the same cell and differs.
    Changed,
    /// It says the same in another cell.
    Moved,
    /// It is the same.
    Same,
}

impl CardChange {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Added,
        Self::Removed,
        Self::Changed,
        Self::Moved,
        Self::Same,
    ];
}

/// In what two cards can differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardAspect {
    /// Their words, to the letter.
    Text,
    /// Their flags.
    Flags,
    /// Their channel.
    Channel,
    /// Their department.
    Department,
    /// Whose they are.
    Persona,
}

impl CardAspect {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Text,
        Self::Flags,
        Self::Channel,
        Self::Department,
        Self::Persona,
    ];
}

/// Holds two journeys of a document against each other.
///
/// It takes as long as there are cards, and is meant to be kept as long as document and journeys are the same.
pub fn compare(document: &Document, left: &Journey, right: &Journey) -> Comparison {
    let steps = match_steps(document, left, right);
    let lanes = lanes::match_lanes(left, right);
    let cards = cards::match_cards(&steps, &lanes, left, right);
    Comparison {
        steps,
        lanes,
        cards,
    }
}
