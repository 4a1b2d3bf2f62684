//! Cards, lines of text and tables out of the clipboard, and cards into it. How they are written there is not known here.

use std::collections::HashSet;

use crate::document::{Card, Journey, LaneId, StepId};

use super::{
    CardPlace, Command, CommandLabel, Editor, LabelKind, Target, arrange::selected_cards,
    insert::card_place,
};

mod landing;
mod lines;
mod names;
mod score;
mod table;

pub use landing::{Extent, Pasting, paste_table};
pub use lines::{Content, paste_as_one, paste_lines, without_bullet};
pub use table::Reading;

/// The selected cards as one reads the map: step by step, in each from the top down.
pub fn cards_for_clipboard(editor: &Editor) -> Vec<Card> {
    let (Some(journey), Some(mut cards)) = (editor.journey(), selected_cards(editor)) else {
        return Vec::new();
    };
    let columns = journey.step_indices();
    cards.sort_by_key(|card| {
        let row = journey.lanes.iter().position(|lane| lane.id == card.lane);
        (columns.get(&card.step).copied(), row)
    });
    cards.into_iter().map(|card| (**card).clone()).collect()
}

/// These cards, under new ids, where the selection is. Cards whose lanes and steps are on this map keep their
/// arrangement, the upper left one in the selected cell; others all come in that cell.
pub fn paste_cards(editor: &Editor, cards: Vec<Card>) -> Option<Command> {
    let journey = editor.journey()?;
    let place = paste_place(editor, journey)?;
    let arrangement = Arrangement::new(journey, &cards, place);
    let cards = cards
        .into_iter()
        .map(|mut card| {
            card.id = editor.fresh();
            (card.lane, card.step) = arrangement
                .as_ref()
                .and_then(|arrangement| arrangement.cell(&card))
                .unwrap_or((place.lane, place.step));
            card
        })
        .collect();
    paste(editor, journey, cards, place)
}

fn paste(
    editor: &Editor,
    journey: &Journey,
    cards: Vec<Card>,
    place: CardPlace,
) -> Option<Command> {
    if cards.is_empty() || editor.is_read_only() {
        return None;
    }
    let count = cards.len();
    let (here, elsewhere) = cards
        .into_iter()
        .partition(|card| (card.lane, card.step) == (place.lane, place.step));
    Some(Command::Batch {
        commands: vec![
            Command::AddCards {
                journey: journey.id,
                cards: here,
                index: Some(place.index),
            },
            Command::AddCards {
                journey: journey.id,
                cards: elsewhere,
                index: None,
            },
        ],
        label: CommandLabel {
            kind: LabelKind::PasteCards,
            count,
        },
    })
}

/// Where pasting begins: after the one selected card, in the upper left cell of several, or as for a new card.
fn paste_place(editor: &Editor, journey: &Journey) -> Option<CardPlace> {
    let place = card_place(editor)?;
    let Some(Target::Card(_)) = editor.selection().primary() else {
        return Some(place);
    };
    let cards = selected_cards(editor)?;
    let rows = Rows::new(journey, cards.iter().map(|card| card.lane));
    let columns = journey.step_indices();
    let row = cards.iter().filter_map(|card| rows.row(card.lane)).min()?;
    let column = cards
        .iter()
        .filter_map(|card| columns.get(&card.step))
        .min()?;
    let (lane, step) = (rows.lane(row)?, journey.steps().nth(*column)?.1.id);
    if (lane, step) == (place.lane, place.step) {
        return Some(place);
    }
    Some(CardPlace {
        lane,
        step,
        index: usize::MAX,
    })
}

/// The lanes over which cards keep their distance: those that hold cards and are in view, and those in use.
struct Rows(Vec<LaneId>);

impl Rows {
    fn new(journey: &Journey, used: impl Iterator<Item = LaneId>) -> Self {
        let used: HashSet<LaneId> = used.collect();
        let lanes = journey.card_lanes();
        Self(
            lanes
                .filter(|lane| !lane.hidden || used.contains(&lane.id))
                .map(|lane| lane.id)
                .collect(),
        )
    }

    fn row(&self, lane: LaneId) -> Option<usize> {
        self.0.iter().position(|other| *other == lane)
    }

    fn lane(&self, row: usize) -> Option<LaneId> {
        self.0.get(row.min(self.0.len().saturating_sub(1))).copied()
    }
}

/// Where each of several pasted cards goes, from where they lay to where the first cell of them goes.
struct Arrangement {
    rows: Rows,
    steps: Vec<StepId>,
    /// The upper left corner of where they lay.
    from: (usize, usize),
    /// And of where they go.
    to: (usize, usize),
}

impl Arrangement {
    /// None if any of the cards lay in a lane or step that is not on this map.
    fn new(journey: &Journey, cards: &[Card], place: CardPlace) -> Option<Self> {
        let used = cards.iter().map(|card| card.lane).chain([place.lane]);
        let rows = Rows::new(journey, used);
        let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
        let column = |step: StepId| steps.iter().position(|other| *other == step);
        let cells = cards
            .iter()
            .map(|card| Some((rows.row(card.lane)?, column(card.step)?)))
            .collect::<Option<Vec<_>>>()?;
        let from = (
            cells.iter().map(|(row, _)| *row).min()?,
            cells.iter().map(|(_, column)| *column).min()?,
        );
        let to = (rows.row(place.lane)?, column(place.step)?);
        Some(Self {
            rows,
            steps,
            from,
            to,
        })
    }

    /// Held within the map.
    fn cell(&self, card: &Card) -> Option<(LaneId, StepId)> {
        let row = self.rows.row(card.lane)?;
        let column = self.steps.iter().position(|step| *step == card.step)?;
        let last = self.steps.len().saturating_sub(1);
        Some((
            self.rows.lane(row - self.from.0 + self.to.0)?,
            *self
                .steps
                .get((column - self.from.1 + self.to.1).min(last))?,
        ))
    }
}
