//! An arrow is drawn from the handle of the selected card to another card.

use emath::Pos2;

use super::{Board, Gesture, Intent, Outcome, Pointer, PointerEvent, hit_at};
use crate::{
    document::{Arrow, CardId, Journey},
    edit::{Command, Selection, Target},
    layout::map::{Hit, arrow_handle},
};

/// How near, in points on the screen, a press must be to the handle.
const REACH: f32 = 12.0;

/// An arrow is drawn from a card.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawArrow {
    from: CardId,
    pos_in_map: Pos2,
    to: Option<CardId>,
    command: Option<Command>,
}

/// The card whose handle is here: that of the one selected card, where the journey may be changed.
pub fn handle_at(at: Pointer, board: &Board<'_>) -> Option<CardId> {
    let mut cards = board.selection.card_ids();
    let (Some(card), None) = (cards.next(), cards.next()) else {
        return None;
    };
    if !board.editor.can_edit_journey() {
        return None;
    }
    let (_, layout) = board.layout.card(card)?;
    let distance = arrow_handle(layout.rect, board.unit).distance(at.seen);
    (distance <= REACH.max(board.reach) * board.unit).then_some(card)
}

/// The command that draws an arrow; none where there is one already, or both are the same card.
pub fn arrow_between(journey: &Journey, from: CardId, to: CardId) -> Option<Command> {
    let is_new = from != to && journey.arrow(from, to).is_none();
    is_new.then(|| Command::PutArrow {
        journey: journey.id,
        arrow: Arrow::new(from, to),
    })
}

impl DrawArrow {
    /// Takes hold of the handle of a card.
    pub(super) fn begin(from: CardId, now: Pointer) -> Outcome {
        let state = Self {
            from,
            pos_in_map: now.map,
            to: None,
            command: None,
        };
        (Gesture::DrawArrow(state), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The card where the arrow begins.
    pub fn from(&self) -> CardId {
        self.from
    }

    /// The other card, where the pointer is over one.
    pub fn to(&self) -> Option<CardId> {
        self.to
    }

    /// Where the pointer is.
    pub fn pos_in_map(&self) -> Pos2 {
        self.pos_in_map
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (Gesture::DrawArrow(self.moved(*at, board)), Vec::new()),
            PointerEvent::Release(at) => {
                (Gesture::Idle, self.moved(*at, board).released(*at, board))
            }
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::DrawArrow(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Self {
        self.pos_in_map = at.map;
        let hit = hit_at(at, board.layout, board.tolerance());
        self.to = match hit {
            Hit::Card { card, .. } if card != self.from && board.contains(at) => Some(card),
            _ => None,
        };
        let command = self
            .to
            .and_then(|to| arrow_between(board.journey, self.from, to));
        self.command = command;
        self
    }

    /// The arrow, selected. Where the handle was only clicked, the other card is chosen by the next click or by keys.
    fn released(self, at: Pointer, board: &Board<'_>) -> Vec<Intent> {
        match (self.to, self.command) {
            (Some(to), Some(command)) => vec![
                Intent::Apply(Box::new(command)),
                Intent::Select(Selection::one(Target::Arrow(self.from, to))),
            ],
            (Some(to), None) => vec![Intent::Select(Selection::one(Target::Arrow(self.from, to)))],
            (None, _) if handle_at(at, board) == Some(self.from) => {
                vec![Intent::PickArrow(self.from)]
            }
            (None, _) => Vec::new(),
        }
    }
}
