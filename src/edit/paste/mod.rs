//! Cards, lines of text and tables out of the clipboard, and cards into it. How they are written there is not known here.

use crate::document::{Card, Excerpt, ExcerptKind, Journey};

use super::{
    CardPlace, Command, CommandLabel, Editor, LabelKind, Target,
    arrange::selected_cards,
    excerpt::{Fresh, Rows, Spot, Why},
    insert::{card_place, lane_spot, stage_spot, step_spot},
};

mod landing;
mod lines;
mod pictures;
mod score;
mod table;

pub use landing::{Extent, Pasting, paste_table};
pub use lines::{Content, paste_as_one, paste_lines, without_bullet};
pub use pictures::paste_pictures;
pub use table::Reading;

/// A piece of a map, under new ids, where the selection is: cards from the selected cell on, their upper left one there;
/// steps, stages and lanes after the selected one.
pub fn paste_excerpt(editor: &Editor, excerpt: &Excerpt) -> Option<Command> {
    let journey = editor.journey()?;
    let spot = match excerpt.kind {
        ExcerptKind::Cards => Spot::Cards(paste_place(editor, journey)?),
        ExcerptKind::Steps => {
            let (stage, index) = step_spot(editor, journey)?;
            Spot::Steps(stage, index)
        }
        ExcerptKind::Stages => Spot::Stages(stage_spot(editor, journey)),
        ExcerptKind::Lanes => Spot::Lanes(lane_spot(editor, journey)),
    };
    Fresh::new(excerpt.clone(), editor.ids()).at(editor, spot, Why::Pasted)
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
