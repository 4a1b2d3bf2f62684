//! The right edge of a card is dragged over more steps, or fewer.

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{document::CardId, edit::Command, layout::map::MapLayout};

/// The right edge of a card is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct ResizeCard {
    card: CardId,
    command: Option<Command>,
}

impl ResizeCard {
    /// Takes hold of the edge.
    pub(super) fn begin(card: CardId, now: Pointer, board: &Board<'_>) -> Outcome {
        let state = Self {
            card,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The card.
    pub fn card(&self) -> CardId {
        self.card
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (self.moved(*at, board), Vec::new()),
            PointerEvent::Release(at) => drop(self.moved(*at, board).preview().cloned()),
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::ResizeCard(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.command = board.journey.card(self.card).and_then(|card| {
            let mut card = card.as_ref().clone();
            card.span = span_to(board.layout, self.card, at.map.x)?;
            Some(Command::PutCards {
                journey: board.journey.id,
                cards: vec![card],
            })
        });
        Gesture::ResizeCard(self)
    }
}

/// How far into a column its edge must be drawn to cover it, as a share of the column.
const ENOUGH: f32 = 0.35;

/// How many steps the card covers when its right edge is drawn to here.
fn span_to(layout: &MapLayout, card: CardId, x: f32) -> Option<u32> {
    let (_, card) = layout.card(card)?;
    let covered = layout
        .columns
        .iter()
        .skip(card.column + 1)
        .take_while(|column| x > column.left + (column.right - column.left) * ENOUGH)
        .filter(|column| column.step.is_some())
        .count();
    u32::try_from(covered + 1).ok()
}
