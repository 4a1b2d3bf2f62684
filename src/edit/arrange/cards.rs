//! Selected cards moved by keys: sideways over the steps, up and down through cells and lanes.

use std::collections::HashSet;

use crate::document::{Card, CardId, Journey, LaneId};

use super::Direction;
use crate::edit::{CardPlace, Command, Editor, Target};

/// Moves the selected cards one place; none of them leaves the map or becomes narrower for it.
pub fn move_by(editor: &Editor, journey: &Journey, direction: Direction) -> Option<Command> {
    let Some(Target::Card(lead)) = editor.selection().primary() else {
        return None;
    };
    let selected: HashSet<CardId> = editor.selection().card_ids().collect();
    let group = Group {
        journey,
        lead: journey.card(lead)?,
        cards: journey
            .cards
            .iter()
            .map(AsRef::as_ref)
            .filter(|card: &&Card| selected.contains(&card.id))
            .collect(),
    };
    let to = match direction {
        Direction::Left | Direction::Right => group.beside(direction),
        Direction::Up | Direction::Down => group
            .within_cell(direction)
            .or_else(|| group.other_lane(direction)),
    }?;
    let rest = selected.iter().copied().filter(|card| *card != lead);
    let mut cards: Vec<CardId> = rest.collect();
    cards.sort_unstable();
    cards.insert(0, lead);
    Some(Command::MoveCards {
        journey: journey.id,
        cards,
        to,
    })
}

/// The cards that move together, in the order of the list.
struct Group<'a> {
    journey: &'a Journey,
    lead: &'a Card,
    cards: Vec<&'a Card>,
}

impl Group<'_> {
    /// The same place in the cell one step further, if all have room there.
    fn beside(&self, direction: Direction) -> Option<CardPlace> {
        let columns = self.journey.step_indices();
        for card in &self.cards {
            let column = direction.from(*columns.get(&card.step)?)?;
            if column + card.span as usize > columns.len() {
                return None;
            }
        }
        let column = direction.from(*columns.get(&self.lead.step)?)?;
        let (_, step) = self.journey.steps().nth(column)?;
        Some(CardPlace {
            lane: self.lead.lane,
            step: step.id,
            index: self.cell().iter().take_while(|moves| !**moves).count(),
        })
    }

    /// One place on within the cell, where all lie in one cell and are not at its end.
    fn within_cell(&self, direction: Direction) -> Option<CardPlace> {
        let cell = self.cell();
        if self.cards.len() != cell.iter().filter(|moves| **moves).count() {
            return None;
        }
        let rest = cell.iter().filter(|moves| !**moves).count();
        let before = cell.iter().take_while(|moves| !**moves).count();
        let after = cell.iter().rev().take_while(|moves| !**moves).count();
        let apart = before + self.cards.len() + after < cell.len();
        let index = if direction.is_onward() {
            match (after, apart) {
                (0, false) => return None,
                (0, true) => rest,
                _ => rest - after + 1,
            }
        } else {
            match (before, apart) {
                (0, false) => return None,
                (0, true) => 0,
                _ => before - 1,
            }
        };
        Some(CardPlace {
            lane: self.lead.lane,
            step: self.lead.step,
            index,
        })
    }

    /// The nearest end of the cell in the next lane, if there is one for all.
    fn other_lane(&self, direction: Direction) -> Option<CardPlace> {
        let used: HashSet<LaneId> = self.cards.iter().map(|card| card.lane).collect();
        let lanes: Vec<LaneId> = self
            .journey
            .card_lanes()
            .filter(|lane| !lane.hidden || used.contains(&lane.id))
            .map(|lane| lane.id)
            .collect();
        let next = |lane: LaneId| {
            let row = lanes.iter().position(|other| *other == lane)?;
            lanes.get(direction.from(row)?).copied()
        };
        if used.iter().any(|lane| next(*lane).is_none()) {
            return None;
        }
        Some(CardPlace {
            lane: next(self.lead.lane)?,
            step: self.lead.step,
            index: if direction.is_onward() { 0 } else { usize::MAX },
        })
    }

    /// For each card in the cell of the leading one: whether it moves.
    fn cell(&self) -> Vec<bool> {
        let moving: HashSet<CardId> = self.cards.iter().map(|card| card.id).collect();
        self.journey
            .cards_in(self.lead.lane, self.lead.step)
            .map(|card| moving.contains(&card.id))
            .collect()
    }
}
