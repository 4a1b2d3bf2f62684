//! Pieces of a map copied and pasted: cards, steps, stages and lanes, in the same map and in another.

use std::sync::Arc;

use reiskaart::{
    document::{
        Arrow, Card, Channel, Color, Evidence, EvidenceKind, Excerpt, Flag, Initiator, Lane,
        LaneKind, Measure, MediaRole, Promise,
    },
    edit::{
        Command, Editor, LabelKind, Selection, Target, duplicate,
        excerpt::{Words, selected_excerpt, words},
        paste::paste_excerpt,
    },
};

use crate::support::{TestEditor, check};

fn copied(e: &TestEditor) -> Excerpt {
    selected_excerpt(&e.editor).expect("something to copy")
}

/// What is selected copied, and pasted where it is.
fn copied_and_pasted(editor: &Editor) -> Option<Command> {
    paste_excerpt(editor, &selected_excerpt(editor)?)
}

#[test]
fn copied_cards_keep_their_arrangement_and_their_width() {
    let mut e = TestEditor::new(
        "  | A  | B   | C | D
         X | p* | q>* |   |
         Y |    | r*  |   | s",
    );
    let excerpt = copied(&e);
    e.select_cell("X", "C");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    // The wide one has room for one step only.
    e.check(
        "  | A | B  | C  | D
         X | p | q> | p* | q*
         Y |   | r  |    | s, r*",
    );
}

#[test]
fn cards_pasted_where_they_were_copied_come_after_them() {
    check(
        "| A | B\nX | p*, q |",
        |e| e.carry_out(copied_and_pasted),
        "| A | B\nX | p, p*, q |",
    );
    check(
        "| A | B\nX | p* | q*",
        |e| e.carry_out(copied_and_pasted),
        "| A | B\nX | p, p* | q, q*",
    );
}

#[test]
fn cards_of_another_map_keep_their_arrangement_from_the_selected_cell_on() {
    let other = TestEditor::elsewhere("| A | B\nX | a*, b* |\nY | | c*");
    let excerpt = copied(&other);
    let mut e = TestEditor::new("| S | T\nP | p* |\nQ | |");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    e.check("| S | T\nP | p, a*, b* |\nQ | | c*");
    // Where there is not room for all, they stay within the map.
    let mut e = TestEditor::new("| S\nX | p*");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    e.check("| S\nX | p, a*, b*, c*");
}

/// A card with something in each of its fields.
fn full(card: &Card) -> Card {
    let mut full = card.clone();
    full.flags = vec![Flag::MomentOfTruth, Flag::Pain];
    full.channel = Some(Channel::Phone);
    full.initiator = Some(Initiator::Customer);
    full.department = "Klantenservice".into();
    full.system = "CRM".into();
    full.promise = Some(Promise::Broken);
    full.expected = Some(1.0);
    full.experienced = Some(-1.5);
    full.role = Some(MediaRole::Care);
    full.measure = Some(Box::new(Measure::default()));
    full.note = "nagevraagd".into();
    full.evidence = vec![Evidence::new(EvidenceKind::Interview)];
    full.extra
        .insert("later".into(), serde_json::json!({"a": [1, 2]}));
    full
}

#[test]
fn a_card_keeps_all_that_it_had_and_arrows_go_along() {
    let mut other = TestEditor::elsewhere("| A | B\nX | a* | b*\nY | c |");
    let (a, b, c) = (other.card("a"), other.card("b"), other.card("c"));
    let journey = other.journey().id;
    let card = full(other.journey().card(a).unwrap());
    other.apply(Command::PutCards {
        journey,
        cards: vec![card.clone()],
    });
    for (from, to) in [(a, b), (b, c)] {
        let mut arrow = Arrow::new(from, to);
        arrow.label = "vraagt na".into();
        other.apply(Command::PutArrow { journey, arrow });
    }
    let text = serde_json::to_string(&copied(&other)).unwrap();
    let excerpt: Excerpt = serde_json::from_str(&text).unwrap();
    let mut e = TestEditor::new("| S | T\nP | * |");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    let journey = e.journey().clone();
    let pasted = journey.card(e.card("a")).unwrap();
    let expected = Card {
        id: pasted.id,
        lane: pasted.lane,
        step: pasted.step,
        ..card
    };
    assert_eq!(**pasted, expected);
    let [arrow] = &journey.arrows[..] else {
        panic!("the one arrow between copied cards: {:?}", journey.arrows);
    };
    assert_eq!((arrow.from, arrow.to), (e.card("a"), e.card("b")));
    assert_eq!(arrow.label, "vraagt na");
    assert!(e.undo());
    e.check("| S | T\nP | * |");
}

#[test]
fn steps_come_with_their_cards_and_scores() {
    check(
        "     | Voor: A* | B   || Na: C
         Doen | a>       | b   || c
         ~Jo  | 1 blij   |     || -1",
        |e| {
            e.carry_out(copied_and_pasted);
            let label = e.editor.undo_label().unwrap();
            assert_eq!((label.kind, label.count), (LabelKind::PasteSteps, 1));
        },
        "     | Voor: A | A*     | B   || Na: C
         Doen | a>>     | a      | b   || c
         ~Jo  | 1 blij  | 1 blij |     || -1",
    );
}

#[test]
fn steps_in_another_map_find_their_lanes_and_bring_those_that_are_not_there() {
    let mut other =
        TestEditor::elsewhere("| A* | B\nDoen | a |\nDenken | d |\n~Jo | 1 |\nLeeg | |");
    let lane = other.lane("Denken");
    let journey = other.journey().id;
    let mut thinking = Lane::new(lane, LaneKind::Scenario, "Denken");
    thinking.color = Some(Color::Plum);
    other.apply(Command::PutLane {
        journey,
        lane: thinking,
    });
    let excerpt = copied(&other);
    let mut e = TestEditor::new("| S* | T\nDoen | x |\n~Jo | | 2\nOnder | y |");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    e.check(
        "        | S | A* | T
         Doen    | x | a  |
         ~Jo     |   | 1  | 2
         Onder   | y |    |
         Denken  |   | d  |",
    );
    let lane = e.journey().lane(e.lane("Denken")).unwrap().clone();
    assert_eq!(lane.kind, LaneKind::Scenario);
    assert_eq!(lane.color, Some(Color::Plum));
}

#[test]
fn stages_come_whole() {
    check(
        "     | Voor*: A | B || Na: C
         Doen | a        | b || c",
        |e| e.carry_out(copied_and_pasted),
        "     | Voor: A | B || Voor*: A | B || Na: C
         Doen | a       | b || a        | b || c",
    );
}

#[test]
fn lanes_come_with_their_cards() {
    check(
        "       | A | B
         Doen*  | a>|
         Denken |   | d",
        |e| e.carry_out(copied_and_pasted),
        "       | A | B
         Doen   | a>|
         Doen*  | a>|
         Denken |   | d",
    );
}

#[test]
fn lanes_in_another_map_find_their_steps_by_name_or_place_and_make_those_that_are_not_there() {
    let other = TestEditor::elsewhere("| Zoeken | Kopen | Thuis | Later\nDoen* | a | b | c | d");
    let excerpt = copied(&other);
    let mut e = TestEditor::new("| Kopen | Iets\nX* | x |");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    e.check(
        "      | Kopen | Iets | Zoeken | Thuis | Later
         X     | x     |      |        |       |
         Doen* | b     |      | a      | c     | d",
    );
    // Where no name is the same, they go by their places.
    let mut e = TestEditor::new("| Een | Twee\nX* | x |");
    e.carry_out(|editor| paste_excerpt(editor, &excerpt));
    e.check("| Een | Twee | Thuis | Later\nX | x | | |\nDoen* | a | b | c | d");
}

#[test]
fn duplicates_of_steps_stages_and_lanes_stand_beside_their_originals() {
    for (board, kind, after) in [
        (
            "| A | B*\nX | a | b",
            LabelKind::DuplicateSteps,
            "| A | B | B*\nX | a | b | b",
        ),
        (
            "| V*: A || N: B\nX | a || b",
            LabelKind::DuplicateStages,
            "| V: A || V*: A || N: B\nX | a || a || b",
        ),
        (
            "| A\nX* | a\nY | b",
            LabelKind::DuplicateLanes,
            "| A\nX | a\nX* | a\nY | b",
        ),
    ] {
        check(
            board,
            |e| {
                e.carry_out(duplicate::duplicate_parts);
                assert_eq!(e.editor.undo_label().unwrap().kind, kind);
            },
            after,
        );
    }
}

#[test]
fn arrows_between_duplicated_cards_are_duplicated_too() {
    let mut e = TestEditor::new("| A | B\nX | a* | b*");
    let (a, b) = (e.card("a"), e.card("b"));
    let journey = e.journey().id;
    let arrow = Arrow::new(a, b);
    e.apply(Command::PutArrow { journey, arrow });
    e.carry_out(duplicate::duplicate_cards);
    assert_eq!(e.journey().arrows.len(), 2);
}

#[test]
fn a_copy_of_a_step_came_from_nowhere() {
    let mut e = TestEditor::new("| A*\nX | a");
    let mut ideal = duplicate::with_fresh_ids(e.journey(), e.editor.ids());
    let from = e.step("A");
    let stage = Arc::make_mut(&mut ideal.stages[0]);
    Arc::make_mut(&mut stage.steps[0]).from = Some(from);
    e.apply(Command::AddJourney {
        journey: Box::new(ideal),
        index: 1,
    });
    let step = e.journey().stages[0].steps[0].id;
    e.editor.select(Selection::one(Target::Step(step)));
    e.carry_out(duplicate::duplicate_parts);
    assert_eq!(e.journey().stages[0].steps[1].from, None);
}

#[test]
fn what_cannot_stand_alone_is_not_copied() {
    let mut e = TestEditor::new("| A | B\nX | p |\n~Jo | 1 |");
    assert!(selected_excerpt(&e.editor).is_none());
    e.select_cell("X", "B");
    assert!(selected_excerpt(&e.editor).is_none());
    e.select_emotion("Jo", "A");
    assert!(selected_excerpt(&e.editor).is_none());
}

#[test]
fn a_piece_is_read_as_a_list_or_a_table_elsewhere() {
    let words_of = |board: &str| {
        let number = |score: f64| format!("{score}");
        words(&copied(&TestEditor::new(board)), "(leeg)", number)
    };
    assert_eq!(
        words_of("| A\nX | een*, twee*, drie"),
        Words::Lines(vec!["een".into(), "twee".into()])
    );
    let table = |rows: &[&[&str]]| {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        Words::Table(rows.iter().map(row).collect())
    };
    assert_eq!(
        words_of("| A | B | C\nX | een*, twee* | | drie*\nY | vier |"),
        table(&[&["", "A", "C"], &["X", "een\ntwee", "drie"]])
    );
    assert_eq!(
        words_of("| Voor: A* | B* || Na: C*\nX | een | | drie\n~Jo | 1 blij | | -0.5"),
        table(&[
            &["", "Voor", "", "Na"],
            &["", "A", "B", "C"],
            &["X", "een", "", "drie"],
            &["Emotie Jo", "1 blij", "", "-0.5"],
        ])
    );
    assert_eq!(
        words_of("| A | B\nX* | een |\nY | twee |"),
        table(&[&["", "A", "B"], &["X", "een", ""]])
    );
}
