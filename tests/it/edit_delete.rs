//! Things deleted with all that goes with them, what is asked beforehand, and what is selected afterwards.

use reiskaart::edit::{
    Command, DeletionExtent, EditError, Target, arrange, deletion_extent, duplicate, insert,
};

use crate::support::{TestEditor, check};

const BOARD: &str = "| S: A | B || T: C
                     X | a>, b | c | d
                     Y | | e |
                     ~Bo | 1 | 2 | -1";

#[test]
fn a_step_takes_its_cards_and_scores() {
    check(
        BOARD,
        |e| e.delete(&["B"]),
        "    | S: A || T: C
         X   | a, b  | d
         Y   |       |
         ~Bo | 1     | -1",
    );
}

#[test]
fn a_stage_takes_its_steps() {
    check(BOARD, |e| e.delete(&["S"]), "| T: C\nX | d\nY |\n~Bo | -1");
}

#[test]
fn a_lane_takes_its_cards() {
    check(
        BOARD,
        |e| e.delete(&["X"]),
        "| S: A | B || T: C\nY | | e |\n~Bo | 1 | 2 | -1",
    );
}

#[test]
fn a_persona_takes_its_scores_in_every_journey() {
    let mut e = TestEditor::new(BOARD);
    let first = e.journey().id;
    e.carry_out(|editor| duplicate::duplicate_journey(editor, first, "Kopie"));
    e.delete(&["Bo"]);
    for journey in &e.editor.document().journeys {
        assert_eq!((journey.personas.len(), journey.emotions.len()), (0, 0));
    }
    assert!(e.undo());
    e.check(BOARD);
}

#[test]
fn things_of_several_kinds_go_at_once() {
    check(
        BOARD,
        |e| e.delete(&["A", "Y", "d", "S"]),
        "| T: C\nX |\n~Bo | -1",
    );
}

#[test]
fn what_goes_with_a_deletion_is_counted_without_what_is_named() {
    let e = TestEditor::new(BOARD);
    let extent = |names: &[&str]| {
        let targets: Vec<Target> = names.iter().map(|name| e.target(name)).collect();
        let DeletionExtent {
            cards,
            steps,
            scores,
            gaps,
        } = deletion_extent(e.editor.document(), Some(e.journey().id), &targets);
        assert_eq!(gaps, 0);
        (cards, steps, scores)
    };
    // The wide card stays, on the other step.
    assert_eq!(extent(&["A"]), (1, 0, 1));
    assert_eq!(extent(&["A", "b"]), (0, 0, 1));
    assert_eq!(extent(&["S"]), (4, 2, 2));
    assert_eq!(extent(&["S", "A", "c"]), (3, 1, 2));
    assert_eq!(extent(&["X"]), (4, 0, 0));
    assert_eq!(extent(&["Bo"]), (0, 0, 3));
    assert_eq!(extent(&["Reis"]), (5, 3, 3));
    assert_eq!(extent(&["a"]), (0, 0, 0));
}

#[test]
fn after_a_card_the_next_one_is_selected() {
    let delete = |board: &str, expected: &str| {
        check(board, |e| e.carry_out(arrange::delete_selected), expected);
    };
    delete("| A\nX | p, q*, r, s", "| A\nX | p, r*, s");
    delete("| A\nX | p, q, r*", "| A\nX | p, q*");
    delete("| A\nX | p*", "| A\nX | *");
    delete("| A\nX | p, q**, r*, s", "| A\nX | p, s*");
}

#[test]
fn after_other_things_their_neighbour_is_selected() {
    let delete = |board: &str, expected: &str| {
        check(board, |e| e.carry_out(arrange::delete_selected), expected);
    };
    delete("| A | B* | C | D", "| A | C* | D");
    delete("| A | B*", "| A*");
    delete("| S*: A || T: B", "| T*: B");
    delete("| A\nX* |\nY |", "| A\nY* |");
    delete("| A\n~Bo* |\n~Cas |", "| A\n~Cas* |");
    delete("| A\n~Bo | 1 blij*", "| A\n~Bo | *");
    delete("| A*\nX | p", "|\nX |");
}

#[test]
fn what_is_not_deleted_stays_selected() {
    check(
        "| A\nX | p*, q**, r",
        |e| e.delete(&["q"]),
        "| A\nX | p*, r",
    );
}

#[test]
fn when_the_shown_journey_goes_the_next_is_shown() {
    let mut e = TestEditor::new("| A\nX | p");
    e.carry_out(|editor| insert::add_journey(editor, "Twee"));
    e.carry_out(|editor| insert::add_journey(editor, "Drie"));
    let two = e.target("Twee");
    let Target::Journey(id) = two else { panic!() };
    e.editor.show_journey(id);
    e.delete(&["Twee"]);
    assert_eq!(e.journey().title, "Drie");
    e.delete(&["Drie"]);
    assert_eq!(e.journey().title, "Reis");
    e.delete(&["Reis"]);
    assert!(e.editor.journey().is_none());
    for _ in 0..3 {
        assert!(e.undo());
    }
    assert_eq!(e.journey().title, "Twee");
}

#[test]
fn a_deleted_journey_is_nobodys_ideal() {
    let mut e = TestEditor::new("| A");
    let first = e.journey().clone();
    let mut ideal = duplicate::with_fresh_ids(&first, e.editor.ids());
    ideal.ideal_of = Some(first.id);
    std::sync::Arc::make_mut(&mut std::sync::Arc::make_mut(&mut ideal.stages[0]).steps[0]).from =
        Some(e.step("A"));
    e.carry_out(|editor| insert::add_journey_of(editor, ideal));
    e.delete(&["Reis"]);
    assert_eq!(e.editor.document().journeys.len(), 1);
}

#[test]
fn nothing_is_deleted_if_one_of_the_targets_is_not_there() {
    let mut e = TestEditor::new(BOARD);
    let gone = Target::Card(e.fresh());
    let command = Command::Delete {
        journey: Some(e.journey().id),
        targets: vec![e.target("a"), gone],
    };
    assert_eq!(e.try_apply(command), Err(EditError::Missing(gone)));
}

#[test]
fn a_cell_or_a_score_never_given_cannot_be_deleted() {
    let e = TestEditor::new("| A\nX | *");
    assert_eq!(arrange::delete_selected(&e.editor), None);
    let e = TestEditor::new("| A\n~Bo | *");
    assert_eq!(arrange::delete_selected(&e.editor), None);
}
