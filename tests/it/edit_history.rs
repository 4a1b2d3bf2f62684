//! Undo, redo, merging, what counts as unsaved, and documents that may only be looked at.

use std::sync::Arc;

use reiskaart::{
    document::{Card, Document, IdSource, Journey, Lane, LaneKind, Stage, Step},
    edit::{
        CardPlace, Command, CommandLabel, EditError, JourneyFields, LabelKind, MergeKey, Selection,
        Target, arrange, insert,
    },
};

use crate::support::{TestEditor, check};

fn rename(e: &TestEditor, card: &str, text: &str) -> Command {
    let mut changed = (**e.the_card(card)).clone();
    text.clone_into(&mut changed.text);
    Command::PutCards {
        journey: e.journey().id,
        cards: vec![changed],
    }
}

fn typing(e: &TestEditor, card: &str) -> MergeKey {
    MergeKey {
        target: e.target(card),
        field: "text",
    }
}

#[test]
fn undo_brings_back_document_selection_and_journey() {
    let mut e = TestEditor::new("| A | B\nX | p*, q |");
    let first = Arc::clone(e.editor.document());
    e.move_cards(&["p"], "X", "B", 0);
    e.select(&["q"]);
    e.carry_out(|editor| insert::add_journey(editor, "Twee"));
    assert!(e.undo());
    e.check("| A | B\nX | q* | p");
    assert!(e.undo());
    e.check("| A | B\nX | p*, q |");
    assert!(Arc::ptr_eq(&first, e.editor.document()));
    assert!(!e.undo());
    assert!(e.redo());
    e.check("| A | B\nX | q | p*");
    assert!(e.redo());
    assert_eq!(e.journey().title, "Twee");
    assert!(!e.redo());
}

#[test]
fn a_new_change_clears_what_could_be_done_again() {
    let mut e = TestEditor::new("| A | B\nX | p |");
    e.move_cards(&["p"], "X", "B", 0);
    e.undo();
    e.carry_out(|editor| insert::add_card(editor, "q"));
    assert_eq!(e.editor.redo_label(), None);
    assert!(!e.redo());
    e.check("| A | B\nX | p, q* |");
}

#[test]
fn a_change_that_comes_to_nothing_or_is_refused_keeps_what_could_be_done_again() {
    let mut e = TestEditor::new("| A | B\nX | p |");
    e.move_cards(&["p"], "X", "B", 0);
    e.undo();
    e.move_cards(&["p"], "X", "A", 0);
    let gone = Target::Card(e.fresh());
    let journey = Some(e.journey().id);
    let command = Command::Delete {
        journey,
        targets: vec![gone],
    };
    assert!(e.try_apply(command).is_err());
    assert!(e.redo());
}

#[test]
fn every_step_has_a_name() {
    let mut e = TestEditor::new("| A | B\nX | p, q |");
    e.move_cards(&["p", "q"], "X", "B", 0);
    let moved = Some(CommandLabel {
        kind: LabelKind::MoveCards,
        count: 2,
    });
    assert_eq!(e.editor.undo_label(), moved);
    e.delete(&["A", "p"]);
    let deleted = Some(CommandLabel {
        kind: LabelKind::DeleteMixed,
        count: 2,
    });
    assert_eq!(e.editor.undo_label(), deleted);
    e.undo();
    assert_eq!(
        (e.editor.undo_label(), e.editor.redo_label()),
        (moved, deleted)
    );
}

#[test]
fn typing_in_one_field_is_one_step() {
    let mut e = TestEditor::new("| A\nX | p, q");
    for text in ["pa", "pad"] {
        let card = if text == "pa" { "p" } else { "pa" };
        let (command, key) = (rename(&e, card, text), typing(&e, card));
        e.try_merge(command, Some(key)).unwrap();
    }
    e.check("| A\nX | pad, q");
    assert!(e.undo());
    e.check("| A\nX | p, q");
    assert!(!e.undo());
    assert!(e.redo());
    e.check("| A\nX | pad, q");
}

#[test]
fn another_field_another_change_or_leaving_the_field_ends_a_step() {
    let mut e = TestEditor::new("| A\nX | p, q");
    let key = typing(&e, "p");
    let steps = |e: &mut TestEditor| {
        let mut count = 0;
        while e.undo() {
            count += 1;
        }
        for _ in 0..count {
            e.redo();
        }
        count
    };
    e.try_merge(rename(&e, "p", "p1"), Some(key)).unwrap();
    e.editor.end_merge();
    e.try_merge(rename(&e, "p1", "p2"), Some(key)).unwrap();
    assert_eq!(steps(&mut e), 2);
    e.try_merge(rename(&e, "p2", "p3"), Some(key)).unwrap();
    assert_eq!(steps(&mut e), 3, "after undo and redo");
    e.try_merge(
        rename(&e, "p3", "p4"),
        Some(MergeKey {
            field: "note",
            ..key
        }),
    )
    .unwrap();
    assert_eq!(steps(&mut e), 4);
    e.apply(rename(&e, "p4", "p5"));
    e.apply(rename(&e, "p5", "p6"));
    assert_eq!(steps(&mut e), 6);
    e.try_merge(rename(&e, "p6", "p7"), Some(key)).unwrap();
    e.select(&["q"]);
    e.try_merge(rename(&e, "p7", "p8"), Some(key)).unwrap();
    assert_eq!(steps(&mut e), 8);
}

#[test]
fn typing_that_comes_to_nothing_leaves_no_step_and_the_very_same_document() {
    let mut e = TestEditor::new("| A\nX | p, q");
    let first = Arc::clone(e.editor.document());
    let key = typing(&e, "p");
    e.try_merge(rename(&e, "p", "pa"), Some(key)).unwrap();
    assert!(e.editor.is_unsaved());
    e.try_merge(rename(&e, "pa", "p"), Some(key)).unwrap();
    assert!(Arc::ptr_eq(&first, e.editor.document()));
    assert!(!e.editor.is_unsaved());
    assert!(!e.undo());
}

#[test]
fn a_card_added_and_written_on_under_one_key_is_one_step_or_none() {
    let mut e = TestEditor::new("| A\nX | p*");
    let first = Arc::clone(e.editor.document());
    let add = insert::add_card(&e.editor, "").unwrap();
    let Command::AddCards { cards, .. } = &add else {
        panic!("{add:?}")
    };
    let key = MergeKey {
        target: Target::Card(cards[0].id),
        field: "text",
    };
    e.try_merge(add, Some(key)).unwrap();
    e.try_merge(rename(&e, "", "q"), Some(key)).unwrap();
    e.check("| A\nX | p, q*");
    let label = e.editor.undo_label().unwrap();
    assert_eq!(label.kind, LabelKind::AddCards);
    let delete = arrange::delete_selected(&e.editor).unwrap();
    e.try_merge(delete, Some(key)).unwrap();
    assert!(Arc::ptr_eq(&first, e.editor.document()));
    assert_eq!(e.editor.undo_label(), None);
}

#[test]
fn a_batch_whose_parts_cancel_each_other_changes_nothing() {
    let mut e = TestEditor::new("| A | B\nX | p |");
    let (journey, card, lane) = (e.journey().id, e.card("p"), e.lane("X"));
    let to = |step| Command::MoveCards {
        journey,
        cards: vec![card],
        to: CardPlace {
            lane,
            step,
            index: 0,
        },
    };
    e.apply(Command::Batch {
        commands: vec![to(e.step("B")), to(e.step("A"))],
        label: CommandLabel {
            kind: LabelKind::MoveCards,
            count: 1,
        },
    });
    assert!(!e.undo());
}

#[test]
fn a_batch_is_done_whole_or_not_at_all() {
    let mut e = TestEditor::new("| A | B\nX | p |");
    let gone = Target::Card(e.fresh());
    let journey = Some(e.journey().id);
    let delete = |targets| Command::Delete { journey, targets };
    let command = Command::Batch {
        commands: vec![delete(vec![e.target("p")]), delete(vec![gone])],
        label: CommandLabel {
            kind: LabelKind::DeleteCards,
            count: 2,
        },
    };
    assert_eq!(e.try_apply(command), Err(EditError::Missing(gone)));
    e.check("| A | B\nX | p |");
}

#[test]
fn unsaved_is_whatever_the_file_does_not_hold() {
    let mut e = TestEditor::new("| A | B\nX | p |");
    assert!(!e.editor.is_unsaved());
    e.move_cards(&["p"], "X", "B", 0);
    assert!(e.editor.is_unsaved());
    let written = Arc::clone(e.editor.document());
    e.carry_out(|editor| insert::add_card(editor, "q"));
    e.editor.mark_saved(&written);
    assert!(e.editor.is_unsaved(), "changed while it was being written");
    e.undo();
    assert!(!e.editor.is_unsaved());
    e.undo();
    assert!(e.editor.is_unsaved());
    e.redo();
    assert!(!e.editor.is_unsaved());
    e.editor.mark_unsaved();
    assert!(e.editor.is_unsaved());
}

#[test]
fn a_document_to_look_at_refuses_every_change() {
    let mut e = TestEditor::new("| A | B\nX | p* |");
    e.editor.set_read_only();
    let command = rename(&e, "p", "q");
    assert_eq!(e.try_apply(command), Err(EditError::ReadOnly));
    assert_eq!(insert::add_card(&e.editor, "q"), None);
    assert_eq!(arrange::delete_selected(&e.editor), None);
    assert_eq!(arrange::move_by(&e.editor, arrange::Direction::Right), None);
    e.check("| A | B\nX | p* |");
}

#[test]
fn only_what_is_there_can_be_selected_or_shown() {
    let mut e = TestEditor::new("| A | B\nX | p |\n~Bo | |");
    let (card, journey) = (Target::Card(e.fresh()), e.fresh());
    let both: Selection = [card, e.target("p")].into_iter().collect();
    e.editor.select(both);
    e.check("| A | B\nX | p* |\n~Bo | |");
    e.editor.show_journey(journey);
    e.check("| A | B\nX | p* |\n~Bo | |");
}

#[test]
fn what_was_selected_and_is_gone_after_undo_is_not_selected() {
    check(
        "| A | B\nX | p* |",
        |e| {
            e.carry_out(|editor| insert::add_card(editor, "q"));
            e.undo();
        },
        "| A | B\nX | p* |",
    );
}

/// Each step of a map of ten thousand cards weighs 80 kB: the oldest go, but never the last 500.
#[test]
fn a_long_history_of_a_large_map_stays_bounded() {
    let mut e = TestEditor::of(large(10_000));
    let turns = 850;
    for turn in 0..turns {
        let fields = JourneyFields {
            title: format!("turn {turn}"),
            ..JourneyFields::from(&**e.journey())
        };
        let journey = e.journey().id;
        let command = Command::PutJourney { journey, fields };
        e.editor.apply(command, None).unwrap();
    }
    let undone = std::iter::from_fn(|| e.editor.undo().then_some(())).count();
    assert!((500..turns).contains(&undone), "{undone} steps back");
    e.assert_sound();
}

#[test]
fn ten_thousand_steps_of_a_small_map_all_come_back() {
    let mut e = TestEditor::of(large(20));
    let first = Arc::clone(e.editor.document());
    let journey = e.journey().id;
    let original = (**e.the_card("7")).clone();
    for turn in 0..10_000 {
        let mut card = original.clone();
        card.text = format!("turn {turn}");
        let command = Command::PutCards {
            journey,
            cards: vec![card],
        };
        e.editor.apply(command, None).unwrap();
    }
    let undone = std::iter::from_fn(|| e.editor.undo().then_some(())).count();
    assert_eq!(undone, 10_000);
    assert!(Arc::ptr_eq(&first, e.editor.document()));
}

/// A map of this many cards in 8 lanes and 50 steps.
fn large(cards: usize) -> Document {
    let ids = IdSource::new(3);
    let mut journey = Journey::new(ids.fresh(), "Groot");
    let mut stage = Stage::new(ids.fresh(), "");
    let steps: Vec<_> = (0..50).map(|_| ids.fresh()).collect();
    stage.steps = steps
        .iter()
        .map(|id| Arc::new(Step::new(*id, "")))
        .collect();
    journey.stages.push(Arc::new(stage));
    for _ in 0..8 {
        let lane = Lane::new(ids.fresh(), LaneKind::Text, "");
        journey.lanes.push(Arc::new(lane));
    }
    for card in 0..cards {
        let lane = journey.lanes[card % 8].id;
        let step = steps[card % 50];
        let card = Card::new(ids.fresh(), lane, step, card.to_string());
        journey.cards.push(Arc::new(card));
    }
    Document {
        journeys: vec![Arc::new(journey)],
        ..Document::default()
    }
}
