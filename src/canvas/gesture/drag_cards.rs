//! Cards are dragged to another cell, or to another place in their cell; with Alt, copies of them.

use emath::{Pos2, Vec2};

use super::{Board, Gesture, Outcome, Pointer, PointerEvent, drop};
use crate::{
    document::{CardId, Journey, LaneId, StepId},
    edit::{CardPlace, Command, duplicate::duplicate_cards_to},
    layout::map::{CellPlace, card_place},
};

/// Cards are dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct DragCards {
    /// The cards, in the order in which they will follow one another.
    cards: Vec<CardId>,
    /// The ids of copies, in the same order.
    copies: Vec<CardId>,
    /// Whether it is copies that will land.
    doubles: bool,
    /// The card under the pointer.
    grabbed: CardId,
    /// From the pointer to the left upper corner of the grabbed card, in map units.
    offset: Vec2,
    /// Where the pointer is, in map units.
    pointer: Pos2,
    /// Where the first would land.
    place: Option<CardPlace>,
    /// What a release would do.
    command: Option<Command>,
}

impl DragCards {
    /// Picks up a card, with all that is selected where it is one of them.
    pub(super) fn begin(
        grabbed: CardId,
        start: Pointer,
        now: Pointer,
        board: &Board<'_>,
    ) -> Outcome {
        let selection = board.selection;
        let wanted: Vec<CardId> = if selection.contains(crate::edit::Target::Card(grabbed)) {
            selection.card_ids().collect()
        } else {
            vec![grabbed]
        };
        let corner = board
            .layout
            .card(grabbed)
            .map_or(start.map, |(_, card)| card.rect.min);
        let cards = in_order(board.journey, grabbed, &wanted);
        let state = Self {
            copies: cards.iter().map(|_| board.editor.fresh()).collect(),
            doubles: false,
            cards,
            grabbed,
            offset: corner - start.map,
            pointer: now.map,
            place: None,
            command: None,
        };
        (state.moved(now, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// The cards that would land: those that are dragged, or copies of them.
    pub fn cards(&self) -> &[CardId] {
        if self.doubles {
            &self.copies
        } else {
            &self.cards
        }
    }

    /// The cards that do not count where a place among others is looked for.
    pub(super) fn moved_away(&self) -> &[CardId] {
        if self.doubles { &[] } else { &self.cards }
    }

    /// Whether a release makes copies.
    pub fn doubles(&self) -> bool {
        self.doubles
    }

    /// The card under the pointer.
    pub fn grabbed(&self) -> CardId {
        self.grabbed
    }

    /// Where the left upper corner of the grabbed card would be if it hung on the pointer, in map units.
    pub fn carried_to(&self) -> Pos2 {
        self.pointer + self.offset
    }

    /// The cell in which the first card would land.
    pub fn cell(&self) -> Option<(LaneId, StepId)> {
        self.place.map(|place| (place.lane, place.step))
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => (self.moved(*at, board), Vec::new()),
            PointerEvent::Release(at) => {
                let moved = self.moved(*at, board);
                drop(moved.preview().cloned())
            }
            PointerEvent::Press { .. }
            | PointerEvent::Carry(..)
            | PointerEvent::CarryAway
            | PointerEvent::Cancel => (Gesture::DragCards(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.pointer = at.map;
        // Over a frozen heading or lane name there are cells beneath that one does not see: no place to drop.
        let is_seen = at.seen.distance(at.map) < 0.01;
        self.doubles = at.keys.free;
        let place = card_place(board.layout, board.journey, at.map, self.moved_away())
            .filter(|_| is_seen && board.contains(at));
        self.place = place.map(place_of);
        self.command = self.place.map(|to| {
            if self.doubles {
                let originals = self.cards.iter().copied();
                let pairs: Vec<_> = originals.zip(self.copies.iter().copied()).collect();
                duplicate_cards_to(board.journey, &pairs, to)
            } else {
                Command::MoveCards {
                    journey: board.journey.id,
                    cards: self.cards.clone(),
                    to,
                }
            }
        });
        Gesture::DragCards(self)
    }
}

/// The layout's place as the command wants it.
pub(super) fn place_of(place: CellPlace) -> CardPlace {
    let CellPlace { lane, step, index } = place;
    CardPlace { lane, step, index }
}

/// Those of the grabbed card's cell first, so that they land where the pointer is; each group in the map's order.
fn in_order(journey: &Journey, grabbed: CardId, wanted: &[CardId]) -> Vec<CardId> {
    let home = journey.card(grabbed).map(|card| (card.lane, card.step));
    let (near, far): (Vec<_>, Vec<_>) = journey
        .cards
        .iter()
        .filter(|card| wanted.contains(&card.id))
        .partition(|card| Some((card.lane, card.step)) == home);
    near.into_iter().chain(far).map(|card| card.id).collect()
}
