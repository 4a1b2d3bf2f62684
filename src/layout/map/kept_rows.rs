//! Rows that are taken over from an earlier layout: those with the same cards at the same height in the same columns. So a
//! change costs the lanes that it is in, and not the whole map.

use std::sync::Arc;

use crate::{
    document::{Card, Journey},
    insight::gap_numbers::GapNumbers,
};

use super::{ColumnLayout, MapLayout, MapWords, RowLayout, owner::Owners};

/// The cards that a row was made from, each after its index in the journey's list of cards, in the order of that list.
pub type Source = Vec<(usize, Arc<Card>)>;

/// The rows of an earlier layout that can be taken over.
pub struct KeptRows<'a> {
    rows: &'a [RowLayout],
}

impl<'a> KeptRows<'a> {
    /// None of these rows can be taken over where what holds for all cards has changed: the columns, the gaps, the
    /// personas, the words.
    pub fn new(
        before: Option<&'a MapLayout>,
        columns: &[ColumnLayout],
        (gaps, owners): (&GapNumbers, &Owners),
        words: &MapWords,
    ) -> Self {
        let is_same = |before: &&MapLayout| {
            let place = |column: &ColumnLayout| (column.step, column.left, column.right);
            let columns = columns.iter().map(place);
            before.marking.0 == *gaps
                && before.marking.1 == *owners
                && before.words == *words
                && before.columns.iter().map(place).eq(columns)
        };
        let rows = before.filter(is_same);
        Self {
            rows: rows.map_or(&[], |before| before.rows.as_slice()),
        }
    }

    /// Gives a row the cards of the same lane, where they are the same. Whether it has them now.
    pub fn fill(&self, row: &mut RowLayout, source: &Source) -> bool {
        let is_like = |before: &&RowLayout| {
            (before.lane, before.kind, before.top) == (row.lane, row.kind, row.top)
        };
        let Some(before) = self.rows.iter().find(is_like) else {
            return false;
        };
        let is_same = before.source.len() == source.len()
            && before
                .source
                .iter()
                .zip(source)
                .all(|((_, old), (_, new))| Arc::ptr_eq(old, new));
        if !is_same {
            return false;
        }
        row.cards.clone_from(&before.cards);
        row.cells.clone_from(&before.cells);
        row.reach.clone_from(&before.reach);
        for card in &mut row.cards {
            let place = before
                .source
                .binary_search_by_key(&card.index, |(index, _)| *index);
            if let Some((index, _)) = place.ok().and_then(|place| source.get(place)) {
                card.index = *index;
            }
        }
        true
    }
}

/// What a row is made from: these cards of a journey.
pub fn source(journey: &Journey, cards: &[usize]) -> Source {
    let found = cards
        .iter()
        .filter_map(|index| Some((*index, Arc::clone(journey.cards.get(*index)?))));
    found.collect()
}
