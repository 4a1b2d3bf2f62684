//! Generated sequences of changes: whatever is done, the document stays sound and undo leads back to the beginning.
//!
//! A few hundred sequences each time; many more with `REISKAART_LONG=1`.

use std::{collections::BTreeMap, sync::Arc};

use proptest::{prelude::*, test_runner::TestCaseError};
use reiskaart::{
    document::{Card, CardId, Document, Journey, LaneId, StepId},
    edit::{Command, Target, apply, deletion_extent},
};

use crate::support::{
    TestEditor,
    generated::{self, Dice, Size},
};

fn cases(short: u32) -> ProptestConfig {
    let long = std::env::var_os("REISKAART_LONG").is_some_and(|value| value == "1");
    ProptestConfig {
        cases: if long { short * 100 } else { short },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn sizes() -> impl Strategy<Value = Size> {
    (0..3_usize, 0..4_usize, 0..5_usize, 0..20_usize, 0..3_usize).prop_map(
        |(journeys, stages, lanes, cards, personas)| Size {
            journeys,
            stages,
            lanes,
            cards,
            personas,
        },
    )
}

/// Sizes at which there are cards that can go somewhere.
fn full_sizes() -> impl Strategy<Value = Size> {
    (2..5_usize, 2..6_usize, 2..40_usize).prop_map(|(stages, lanes, cards)| Size {
        journeys: 1,
        stages,
        lanes,
        cards,
        personas: 1,
    })
}

proptest! {
    #![proptest_config(cases(200))]

    /// Every command, key and selection in any order; `TestEditor` checks every promise after each of them.
    #[test]
    fn all_that_is_done_is_undone_and_done_again(
        size in sizes(),
        seed in any::<u64>(),
        length in 1..40_usize,
    ) {
        let dice = Dice::new(seed);
        let mut e = TestEditor::of(generated::document(size, seed));
        let mut past: Vec<Arc<Document>> = vec![Arc::clone(e.editor.document())];
        let first_value = Document::clone(&past[0]);
        for _ in 0..length {
            e.editor.select(generated::targets(&e.editor, &dice).into_iter().collect());
            let command = if dice.once_in(3) {
                generated::intention(&e.editor, &dice)
            } else {
                generated::command(&e.editor, &dice)
            };
            let Some(command) = command else { continue };
            // Whether it is refused or not: `try_apply` holds either to its promises.
            let _ = e.try_apply(command);
            if !Arc::ptr_eq(e.editor.document(), past.last().unwrap()) {
                past.push(Arc::clone(e.editor.document()));
            }
        }
        let steps = past.len() - 1;
        for back in (0..steps).rev() {
            prop_assert!(e.undo());
            prop_assert!(Arc::ptr_eq(e.editor.document(), &past[back]));
        }
        prop_assert!(!e.undo());
        prop_assert!(!e.editor.is_unsaved());
        prop_assert_eq!(&first_value, &**e.editor.document());
        for then in past.iter().skip(1) {
            prop_assert!(e.redo());
            prop_assert!(Arc::ptr_eq(e.editor.document(), then));
        }
        prop_assert!(!e.redo());
    }

    /// Undo and redo in between changes, held against a list of documents and a place in it.
    #[test]
    fn history_is_a_list_with_a_place_in_it(seed in any::<u64>(), length in 1..60_usize) {
        let dice = Dice::new(seed);
        let size = Size { journeys: 1, stages: 2, lanes: 3, cards: 6, personas: 1 };
        let mut e = TestEditor::of(generated::document(size, seed));
        let mut list = vec![Arc::clone(e.editor.document())];
        let mut place = 0_usize;
        for _ in 0..length {
            match dice.below(5) {
                0 => {
                    prop_assert_eq!(e.undo(), place > 0);
                    place = place.saturating_sub(1);
                }
                1 => {
                    prop_assert_eq!(e.redo(), place + 1 < list.len());
                    place = (place + 1).min(list.len() - 1);
                }
                _ => {
                    let Some(command) = generated::command(&e.editor, &dice) else { continue };
                    let _ = e.try_apply(command);
                    if !Arc::ptr_eq(e.editor.document(), &list[place]) {
                        list.truncate(place + 1);
                        list.push(Arc::clone(e.editor.document()));
                        place += 1;
                    }
                }
            }
            prop_assert!(Arc::ptr_eq(e.editor.document(), &list[place]));
            prop_assert_eq!(e.editor.undo_label().is_some(), place > 0);
            prop_assert_eq!(e.editor.redo_label().is_some(), place + 1 < list.len());
        }
    }

    /// A move neither loses nor changes a card, leaves all others where they were, and puts the first where it was
    /// told to.
    #[test]
    fn a_move_only_moves(size in full_sizes(), seed in any::<u64>()) {
        let dice = Dice::new(seed);
        let mut e = TestEditor::of(generated::document(size, seed));
        for _ in 0..5 {
            let Some(command) = generated::card_move(&e.editor, &dice) else { continue };
            let before = Arc::clone(e.journey());
            if e.try_apply(command.clone()).is_ok() {
                moved_only(&before, e.journey(), &command)?;
            }
        }
    }

    /// Steps and stages carry their cards along: no order of steps changes where a card begins, or what it says.
    #[test]
    fn moving_steps_moves_no_card_off_its_step(size in full_sizes(), seed in any::<u64>()) {
        let dice = Dice::new(seed);
        let mut e = TestEditor::of(generated::document(size, seed));
        for _ in 0..20 {
            let before = Arc::clone(e.journey());
            let command = generated::command(&e.editor, &dice);
            let Some(command @ (Command::MoveStep { .. } | Command::MoveStage { .. }
                | Command::AddStep { .. } | Command::AddStage { .. })) = command else { continue };
            let _ = e.try_apply(command);
            let plain = |journey: &Journey| -> Vec<Card> {
                journey.cards.iter().map(|card| Card { span: 1, ..(**card).clone() }).collect()
            };
            prop_assert_eq!(plain(&before), plain(e.journey()));
            // A card of one step is not touched at all.
            for (old, new) in before.cards.iter().zip(&e.journey().cards) {
                prop_assert!(old.span > 1 || Arc::ptr_eq(old, new));
            }
        }
    }

    /// What the question before a deletion says is what goes.
    #[test]
    fn a_deletion_takes_what_was_said(size in sizes(), seed in any::<u64>()) {
        let dice = Dice::new(seed);
        let e = TestEditor::of(generated::document(size, seed));
        let Some(journey) = e.editor.journey() else { return Ok(()) };
        let targets = generated::targets(&e.editor, &dice);
        let command = Command::Delete { journey: Some(journey.id), targets: targets.clone() };
        let Ok(after) = apply(e.editor.document(), &command) else { return Ok(()) };
        let cards = |document: &Document| -> Vec<CardId> {
            document.journeys.iter().flat_map(|j| j.cards.iter().map(|card| card.id)).collect()
        };
        let left = cards(&after);
        let gone = cards(e.editor.document())
            .into_iter()
            .filter(|card| !left.contains(card) && !targets.contains(&Target::Card(*card)))
            .count();
        let extent = deletion_extent(e.editor.document(), Some(journey.id), &targets);
        prop_assert_eq!(extent.cards, gone);
        prop_assert_eq!(after.problems(), []);
    }
}

/// The order of the cards of each cell.
fn cells(journey: &Journey) -> BTreeMap<(LaneId, StepId), Vec<CardId>> {
    let mut cells: BTreeMap<_, Vec<CardId>> = BTreeMap::new();
    for card in &journey.cards {
        cells
            .entry((card.lane, card.step))
            .or_default()
            .push(card.id);
    }
    cells
}

fn moved_only(before: &Journey, after: &Journey, command: &Command) -> Result<(), TestCaseError> {
    let Command::MoveCards { cards, to, .. } = command else {
        return Ok(());
    };
    let plain = |journey: &Journey| {
        let mut plain: Vec<(CardId, String)> = journey
            .cards
            .iter()
            .map(|card| (card.id, format!("{:?} {:?}", card.text, card.channel)))
            .collect();
        plain.sort();
        plain
    };
    prop_assert_eq!(plain(before), plain(after));
    let first = after.card(cards[0]).unwrap();
    prop_assert_eq!((first.lane, first.step), (to.lane, to.step));
    let rest = |journey: &Journey| {
        let mut cells = cells(journey);
        for cell in cells.values_mut() {
            cell.retain(|card| !cards.contains(card));
        }
        cells.retain(|_, cell| !cell.is_empty());
        cells
    };
    prop_assert_eq!(rest(before), rest(after));
    // As many of the others as was asked come before the block in which the first is.
    let cell = &cells(after)[&(to.lane, to.step)];
    let others = cell.iter().filter(|card| !cards.contains(card)).count();
    let place = cell.iter().position(|card| *card == cards[0]).unwrap();
    let ahead = cell[..place]
        .iter()
        .filter(|card| !cards.contains(card))
        .count();
    prop_assert_eq!(ahead, to.index.min(others));
    Ok(())
}
