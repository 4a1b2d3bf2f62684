//! A layout after a change takes over the rows in which nothing has changed, and is the same as if all had been laid out
//! anew.

use std::sync::Arc;

use proptest::prelude::*;
use reiskaart::{
    document::Document,
    layout::map::{CurveWish, MapLayout, MapWords, RowLayout},
    text::Measurer,
};

use crate::support::{
    TestEditor,
    generated::{self, Dice, Size},
    maps,
};

fn anew(document: &Document, measurer: &mut Measurer) -> Option<MapLayout> {
    let journey = document.journeys.first()?;
    let words = MapWords::default();
    Some(MapLayout::new(document, journey, &words, measurer))
}

fn after(document: &Document, before: &MapLayout, measurer: &mut Measurer) -> Option<MapLayout> {
    let journey = document.journeys.first()?;
    let (words, wish) = (MapWords::default(), CurveWish::default());
    let all = (&words, &wish);
    Some(MapLayout::after(document, journey, all, measurer, before))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_change_all_is_where_it_would_be_if_nothing_had_been_there_before(
        (stages, lanes, cards) in (2..5_usize, 2..6_usize, 2..40_usize),
        seed in any::<u64>(),
    ) {
        let size = Size { journeys: 1, stages, lanes, cards, personas: 1 };
        let dice = Dice::new(seed);
        let mut test = TestEditor::of(generated::document(size, seed));
        let mut measurer = Measurer::new();
        let mut before = anew(test.editor.document(), &mut measurer);
        for _ in 0..25 {
            let Some(command) = generated::command(&test.editor, &dice) else { continue };
            let _ = test.try_apply(command);
            let document = test.editor.document();
            let fresh = anew(document, &mut measurer);
            before = match &before {
                Some(before) => after(document, before, &mut measurer),
                None => fresh.clone(),
            };
            match (&before, &fresh) {
                (Some(kept), Some(fresh)) => {
                    prop_assert_eq!(&kept.rows, &fresh.rows);
                    prop_assert_eq!(&kept.columns, &fresh.columns);
                }
                (kept, fresh) => prop_assert!(kept.is_none() && fresh.is_none()),
            }
        }
    }
}

/// Whether the words of these cards are the very same in memory.
fn is_taken_over(one: &RowLayout, other: &RowLayout) -> bool {
    let pairs = one.cards.iter().zip(&other.cards);
    !one.cards.is_empty()
        && one.cards.len() == other.cards.len()
        && pairs
            .into_iter()
            .all(|(one, other)| Arc::ptr_eq(&one.text, &other.text))
}

#[test]
fn a_change_in_one_lane_lays_out_the_cards_of_that_lane_and_of_no_other() {
    let mut document = maps::map(400);
    let before = anew(&document, &mut Measurer::new()).unwrap();
    let journey = Arc::make_mut(&mut document.journeys[0]);
    // A card of the lowest lane, so that no lane moves down; it goes to the end of the list, so that the cards after it
    // have another index.
    let lowest = before
        .rows
        .iter()
        .rfind(|row| !row.cards.is_empty())
        .unwrap();
    let mut moved = journey.cards.remove(lowest.cards[0].index);
    Arc::make_mut(&mut moved).text.push('.');
    let changed = moved.lane;
    journey.cards.push(moved);
    // Who knows no words yet breaks those anew that are not taken over.
    let now = after(&document, &before, &mut Measurer::new()).unwrap();
    for (old, new) in before.rows.iter().zip(&now.rows) {
        let holds_cards = !old.cards.is_empty();
        assert_eq!(is_taken_over(old, new), holds_cards && old.lane != changed);
        for card in &new.cards {
            assert_eq!(document.journeys[0].cards[card.index].id, card.card);
        }
    }
}
