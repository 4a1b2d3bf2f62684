//! Cards added, changed, moved and marked, on boards.

use std::sync::Arc;

use reiskaart::{
    document::{Card, Color, Flag},
    edit::{Command, EditError, Selection, Target, arrange, duplicate, insert},
};

use crate::support::{TestEditor, check};

#[test]
fn a_card_goes_to_another_cell() {
    check(
        "       | Zoeken   | Kopen
         Doen   | ad*, web | kassa
         Denken |          | trust",
        |e| e.move_cards(&["ad"], "Doen", "Kopen", 0),
        "       | Zoeken   | Kopen
         Doen   | web      | ad*, kassa
         Denken |          | trust",
    );
}

#[test]
fn a_card_comes_at_the_asked_place_in_a_cell() {
    let board = "| A | B
                 X | a | p, q, r";
    for (index, cell) in [
        (0, "a, p, q, r"),
        (1, "p, a, q, r"),
        (3, "p, q, r, a"),
        (99, "p, q, r, a"),
    ] {
        check(
            board,
            |e| e.move_cards(&["a"], "X", "B", index),
            &format!("| A | B\nX | | {cell}"),
        );
    }
}

#[test]
fn the_place_within_the_own_cell_is_counted_without_the_card() {
    let board = "| A\nX | p, q, r";
    for (card, index, cell) in [
        ("p", 1, "q, p, r"),
        ("p", 2, "q, r, p"),
        ("r", 0, "r, p, q"),
        ("q", 9, "p, r, q"),
    ] {
        check(
            board,
            |e| e.move_cards(&[card], "X", "A", index),
            &format!("| A\nX | {cell}"),
        );
    }
}

#[test]
fn a_move_to_where_the_card_is_changes_nothing() {
    let mut e = TestEditor::new(
        "  | A       | B
         X | p, q, r | s
         Y | t       |",
    );
    // Other cards lie between those of the cell in the list.
    e.add_card("late", "X", "A", None);
    let before = Arc::clone(e.editor.document());
    for (card, index) in [("p", 0), ("q", 1), ("r", 2), ("late", 3), ("late", 50)] {
        e.move_cards(&[card], "X", "A", index);
        assert!(Arc::ptr_eq(&before, e.editor.document()));
    }
    e.move_cards(&["q", "r"], "X", "A", 1);
    e.move_cards(&["s"], "X", "B", 0);
    assert!(Arc::ptr_eq(&before, e.editor.document()));
}

#[test]
fn cards_of_one_cell_move_as_a_block_in_their_order() {
    check(
        "  | A             | B
         X | p*, q, r**, s | t, u",
        |e| e.move_cards(&["r", "p"], "X", "B", 1),
        "  | A    | B
         X | q, s | t, p*, r*, u",
    );
    check(
        "  | A
         X | p, q, r, s",
        |e| e.move_cards(&["s", "p"], "X", "A", 1),
        "  | A
         X | q, p, s, r",
    );
}

#[test]
fn cards_of_several_cells_keep_their_distances() {
    check(
        "     | A | B | C
         X    | p |   |
         ~Bo  |   |   |
         Y    |   | q |
         (W)  |   |   |
         Z    |   |   | z",
        |e| e.move_cards(&["p", "q"], "Y", "B", 0),
        "     | A | B | C
         X    |   |   |
         ~Bo  |   |   |
         Y    |   | p |
         (W)  |   |   |
         Z    |   |   | z, q",
    );
}

#[test]
fn cards_of_several_cells_are_held_within_the_map() {
    check(
        "  | A | B | C
         X | p | q | r
         Y |   |   |",
        |e| e.move_cards(&["p", "q", "r"], "Y", "B", 0),
        "  | A | B | C
         X |   |   |
         Y |   | p | q, r",
    );
}

#[test]
fn a_card_of_another_cell_stays_where_the_first_only_changes_its_place() {
    check(
        "  | A    | B
         X | p, q | r, s",
        |e| e.move_cards(&["p", "r"], "X", "A", 1),
        "  | A    | B
         X | q, p | r, s",
    );
}

#[test]
fn a_wide_card_stays_within_the_map() {
    check(
        "  | A   | B | C
         X | p>> |   |",
        |e| e.move_cards(&["p"], "X", "B", 0),
        "  | A | B  | C
         X |   | p> |",
    );
}

#[test]
fn a_card_cannot_go_to_a_curve_or_to_nowhere() {
    let mut e = TestEditor::new("| A\nX | p\n~Bo |");
    let journey = e.journey().id;
    let card = e.card("p");
    let to = |lane, step| Command::MoveCards {
        journey,
        cards: vec![card],
        to: reiskaart::edit::CardPlace {
            lane,
            step,
            index: 0,
        },
    };
    let curve = e.lane("Emotie");
    let (gone_lane, gone_step) = (e.fresh(), e.fresh());
    assert_eq!(
        e.try_apply(to(curve, e.step("A"))),
        Err(EditError::WrongLane(curve))
    );
    assert_eq!(
        e.try_apply(to(gone_lane, e.step("A"))),
        Err(EditError::Missing(Target::Lane(gone_lane)))
    );
    assert_eq!(
        e.try_apply(to(e.lane("X"), gone_step)),
        Err(EditError::Missing(Target::Step(gone_step)))
    );
    let gone = e.fresh();
    let command = Command::MoveCards {
        journey,
        cards: vec![card, gone],
        to: reiskaart::edit::CardPlace {
            lane: e.lane("X"),
            step: e.step("A"),
            index: 0,
        },
    };
    assert_eq!(
        e.try_apply(command),
        Err(EditError::Missing(Target::Card(gone)))
    );
}

#[test]
fn a_new_card_is_selected_and_lies_where_asked() {
    check(
        "  | A    | B
         X | p, q |",
        |e| e.add_card("new", "X", "A", Some(1)),
        "  | A          | B
         X | p, new*, q |",
    );
    check(
        "  | A    | B
         X | p, q |",
        |e| e.add_card("new", "X", "A", None),
        "  | A          | B
         X | p, q, new* |",
    );
}

#[test]
fn several_new_cards_follow_each_other_from_the_asked_place() {
    check(
        "  | A    | B
         X | p, q | r",
        |e| {
            let (x, a, b) = (e.lane("X"), e.step("A"), e.step("B"));
            let cards = [("1", a), ("2", b), ("3", a)]
                .map(|(text, step)| Card::new(e.fresh(), x, step, text));
            e.apply(Command::AddCards {
                journey: e.journey().id,
                cards: cards.to_vec(),
                index: Some(1),
            });
        },
        "  | A              | B
         X | p, 1*, 3*, q   | r, 2*",
    );
}

#[test]
fn a_card_under_a_used_id_is_refused_in_every_journey() {
    let mut e = TestEditor::new("| A\nX | p");
    let card = (**e.the_card("p")).clone();
    e.carry_out(|editor| insert::add_journey(editor, "Other"));
    e.carry_out(|editor| insert::add_step(editor, "S"));
    e.carry_out(|editor| insert::add_lane(editor, reiskaart::document::LaneKind::Text, None, "L"));
    let copy = Card {
        lane: e.lane("L"),
        step: e.step("S"),
        ..card.clone()
    };
    let journey = e.journey().id;
    let add = |cards| Command::AddCards {
        journey,
        cards,
        index: None,
    };
    assert_eq!(
        e.try_apply(add(vec![copy.clone()])),
        Err(EditError::Exists(Target::Card(card.id)))
    );
    let fresh = Card {
        id: e.fresh(),
        ..copy
    };
    assert_eq!(
        e.try_apply(add(vec![fresh.clone(), fresh.clone()])),
        Err(EditError::Exists(Target::Card(fresh.id)))
    );
}

#[test]
fn a_changed_card_keeps_its_place_and_leaves_the_others_shared() {
    let mut e = TestEditor::new("| A\nX | p, q, r");
    let before = Arc::clone(e.journey());
    let mut card = (**e.the_card("q")).clone();
    card.text = "Q".to_owned();
    card.span = 7;
    card.flags = vec![Flag::Pain, Flag::MomentOfTruth, Flag::Pain];
    e.apply(Command::PutCards {
        journey: before.id,
        cards: vec![card],
    });
    e.check("| A\nX | p, Q, r");
    assert_eq!(e.the_card("Q").span, 1);
    assert_eq!(e.the_card("Q").flags, [Flag::MomentOfTruth, Flag::Pain]);
    let shared = before.cards.iter().zip(&e.journey().cards);
    let shared: Vec<bool> = shared.map(|(old, new)| Arc::ptr_eq(old, new)).collect();
    assert_eq!(shared, [true, false, true]);
    assert!(Arc::ptr_eq(&before.lanes[0], &e.journey().lanes[0]));
    assert!(Arc::ptr_eq(&before.stages[0], &e.journey().stages[0]));
}

#[test]
fn a_card_put_as_it_is_changes_nothing() {
    let mut e = TestEditor::new("| A\nX | p");
    let before = Arc::clone(e.editor.document());
    let card = (**e.the_card("p")).clone();
    e.apply(Command::PutCards {
        journey: e.journey().id,
        cards: vec![card],
    });
    assert!(Arc::ptr_eq(&before, e.editor.document()));
    assert_eq!(e.editor.undo_label(), None);
}

#[test]
fn keys_move_a_card_through_its_cell_and_on_to_the_next_lane() {
    use arrange::Direction::{Down, Left, Right, Up};
    let board = "| A | B\nX | p, q | r\n~Bo | |\n(H) | |\nY | s | t";
    let after = |start: &str, ways: &[arrange::Direction], expected: &str| {
        let mut e = TestEditor::new(board);
        e.select(&[start]);
        for way in ways {
            e.carry_out(|editor| arrange::move_by(editor, *way));
        }
        e.check(expected);
    };
    after(
        "p",
        &[Down],
        "| A | B\nX | q, p* | r\n~Bo | |\n(H) | |\nY | s | t",
    );
    after(
        "p",
        &[Down, Down],
        "| A | B\nX | q | r\n~Bo | |\n(H) | |\nY | p*, s | t",
    );
    after(
        "s",
        &[Up],
        "| A | B\nX | p, q, s* | r\n~Bo | |\n(H) | |\nY | | t",
    );
    after(
        "q",
        &[Right],
        "| A | B\nX | p | r, q*\n~Bo | |\n(H) | |\nY | s | t",
    );
    after(
        "r",
        &[Left],
        "| A | B\nX | r*, p, q |\n~Bo | |\n(H) | |\nY | s | t",
    );
    let impossible = |start: &str, way| {
        let mut e = TestEditor::new(board);
        e.select(&[start]);
        assert_eq!(arrange::move_by(&e.editor, way), None);
    };
    impossible("p", Up);
    impossible("p", Left);
    impossible("s", Down);
    impossible("t", Right);
}

#[test]
fn keys_move_several_cards_together_or_not_at_all() {
    use arrange::Direction::{Down, Left, Right, Up};
    check(
        "  | A  | B  | C
         X | p* |    |
         Y |    | q* |
         Z |    |    |",
        |e| {
            e.carry_out(|editor| arrange::move_by(editor, Right));
            e.carry_out(|editor| arrange::move_by(editor, Down));
            for way in [Right, Down] {
                assert_eq!(arrange::move_by(&e.editor, way), None);
            }
        },
        "  | A | B  | C
         X |   |    |
         Y |   | p* |
         Z |   |    | q*",
    );
    check(
        "  | A
         X | p, q*, r, s*, t",
        |e| e.carry_out(|editor| arrange::move_by(editor, Up)),
        "  | A
         X | q*, s*, p, r, t",
    );
    check(
        "  | A
         X | p, q*, r, s*, t",
        |e| {
            e.carry_out(|editor| arrange::move_by(editor, Down));
            assert_eq!(arrange::move_by(&e.editor, Left), None);
        },
        "  | A
         X | p, r, t, q*, s*",
    );
}

#[test]
fn a_wide_card_moved_by_key_keeps_its_width() {
    let mut e = TestEditor::new("| A | B | C\nX | p>* | |");
    e.carry_out(|editor| arrange::move_by(editor, arrange::Direction::Right));
    e.check("| A | B | C\nX | | p>* |");
    assert_eq!(arrange::move_by(&e.editor, arrange::Direction::Right), None);
}

#[test]
fn cards_become_wider_and_narrower_within_the_map() {
    let mut e = TestEditor::new("| A | B | C\nX | p* | q* |");
    e.carry_out(arrange::wider);
    e.carry_out(arrange::wider);
    e.check("| A | B | C\nX | p>>* | q>* |");
    assert_eq!(arrange::wider(&e.editor), None);
    e.carry_out(arrange::narrower);
    e.carry_out(arrange::narrower);
    e.check("| A | B | C\nX | p* | q* |");
    assert_eq!(arrange::narrower(&e.editor), None);
}

#[test]
fn a_flag_is_set_on_all_before_it_is_cleared_from_all() {
    let mut e = TestEditor::new("| A\nX | p*, q*");
    let has = |e: &TestEditor| ["p", "q"].map(|card| e.the_card(card).has(Flag::Pain));
    e.select(&["p"]);
    e.carry_out(|editor| arrange::toggle_flag(editor, Flag::Pain));
    e.select(&["p", "q"]);
    e.carry_out(|editor| arrange::toggle_flag(editor, Flag::Pain));
    assert_eq!(has(&e), [true, true]);
    e.carry_out(|editor| arrange::toggle_flag(editor, Flag::MomentOfTruth));
    assert_eq!(e.the_card("q").flags, [Flag::MomentOfTruth, Flag::Pain]);
    e.carry_out(|editor| arrange::toggle_flag(editor, Flag::Pain));
    assert_eq!(has(&e), [false, false]);
}

#[test]
fn cards_lanes_and_personas_take_a_colour() {
    let mut e = TestEditor::new("| A\nX | p\n~Bo |");
    for name in ["p", "X", "Bo"] {
        e.select(&[name]);
        e.carry_out(|editor| arrange::set_color(editor, Some(Color::Plum)));
        assert_eq!(arrange::set_color(&e.editor, Some(Color::Plum)), None);
    }
    assert_eq!(e.the_card("p").color, Some(Color::Plum));
    assert_eq!(e.journey().lanes[0].color, Some(Color::Plum));
    assert_eq!(e.editor.document().personas[0].color, Some(Color::Plum));
    e.carry_out(|editor| arrange::set_color(editor, None));
    assert_eq!(e.editor.document().personas[0].color, None);
}

#[test]
fn copies_come_right_after_their_originals() {
    check(
        "  | A          | B
         X | p*, q, r>* | s*",
        |e| e.carry_out(duplicate::duplicate_cards),
        "  | A                 | B
         X | p, p*, q, r>, r>* | s, s*",
    );
}

#[test]
fn a_new_card_comes_next_to_what_is_selected() {
    let add = |board: &str, expected: &str| {
        check(
            board,
            |e| e.carry_out(|editor| insert::add_card(editor, "new")),
            expected,
        );
    };
    add("| A | B\nX | p*, q |", "| A | B\nX | p, new*, q |");
    add("| A | B\nX | p | q, *", "| A | B\nX | p | q, new*");
    add(
        "| A | B*\n~Bo| |\nX | p | q",
        "| A | B\n~Bo||\nX | p | q, new*",
    );
    add(
        "| A | B\nX | p | q\nY* | | ",
        "| A | B\nX | p | q\nY | new* |",
    );
    add(
        "| A | B\n~Bo | | 1*\nX | p | q",
        "| A | B\n~Bo | | 1\nX | p | q, new*",
    );
    add(
        "| A || N*: B\n(H) | |\nX | |",
        "| A || N: B\n(H) | |\nX | | new*",
    );
    add("| A | B\nX | p |", "| A | B\nX | p, new* |");
    let no_lane = TestEditor::new("| A");
    assert_eq!(insert::add_card(&no_lane.editor, "new"), None);
    let no_step = TestEditor::new("|\nX |");
    assert_eq!(insert::add_card(&no_step.editor, "new"), None);
}

#[test]
fn select_all_of_many_cards_is_quick_to_ask() {
    let ids = reiskaart::document::IdSource::new(5);
    let cards: Vec<_> = (0..10_000).map(|_| ids.fresh()).collect();
    let selection = Selection::cards(cards.iter().copied());
    assert!(
        cards
            .iter()
            .all(|card| selection.contains(Target::Card(*card)))
    );
    assert_eq!(
        selection.primary(),
        cards.last().map(|card| Target::Card(*card))
    );
}
