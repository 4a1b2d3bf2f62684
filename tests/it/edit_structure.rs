//! Steps, stages, lanes, personas, journeys and scores, on boards.

use std::sync::Arc;

use reiskaart::{
    document::{Brand, Emotion, Id as _, JourneyState, LaneKind, StepId, Topic},
    edit::{
        Command, DocumentFields, EditError, JourneyFields, StageFields, Target, arrange,
        arrange::Direction, duplicate, insert,
    },
};

use crate::support::{TestEditor, check};

const TWO_STAGES: &str = "| Voor: A | B || Na: C
                          X | a | b | c
                          ~Bo | 1 | -1 | 2";

#[test]
fn a_step_takes_its_cards_and_scores_along() {
    check(
        TWO_STAGES,
        |e| e.move_step("A", "Na", 1),
        "    | Voor: B || Na: C | A
         X   | b        | c     | a
         ~Bo | -1       | 2     | 1",
    );
}

#[test]
fn a_step_moved_to_where_it_is_changes_nothing() {
    let mut e = TestEditor::new(TWO_STAGES);
    let before = Arc::clone(e.editor.document());
    e.move_step("A", "Voor", 0);
    e.move_step("B", "Voor", 1);
    e.move_step("B", "Voor", 40);
    e.move_step("C", "Na", 0);
    assert!(Arc::ptr_eq(&before, e.editor.document()));
}

#[test]
fn a_wide_card_is_fitted_as_merged_cells_are() {
    let board = "| S: A | B | C | D\nX | p>> | | | q";
    let after = |act: &dyn Fn(&mut TestEditor), expected: &str| check(board, act, expected);
    // A step from under it, to under it, within it, and its own first step.
    after(
        &|e| e.move_step("B", "S", 3),
        "| S: A | C | D | B\nX | p> | | q |",
    );
    after(
        &|e| e.move_step("D", "S", 1),
        "| S: A | D | B | C\nX | p>>> | q | |",
    );
    after(
        &|e| e.move_step("C", "S", 1),
        "| S: A | C | B | D\nX | p>> | | | q",
    );
    after(
        &|e| e.move_step("A", "S", 3),
        "| S: B | C | D | A\nX | | | q | p",
    );
    after(
        &|e| e.move_step("A", "S", 1),
        "| S: B | A | C | D\nX | | p>> | | q",
    );
    after(&|e| e.delete(&["B"]), "| S: A | C | D\nX | p> | | q");
    after(&|e| e.delete(&["A"]), "| S: B | C | D\nX | p> | | q");
    after(&|e| e.delete(&["A", "B", "C"]), "| S: D\nX | q");
    after(
        &|e| {
            e.select(&["B"]);
            e.carry_out(|editor| insert::add_step(editor, "N"));
        },
        "| S: A | B | N* | C | D\nX | p>>> | | | | q",
    );
    after(
        &|e| {
            e.select(&["C"]);
            e.carry_out(|editor| insert::add_step(editor, "N"));
        },
        "| S: A | B | C | N* | D\nX | p>> | | | | q",
    );
}

#[test]
fn a_step_that_only_changes_its_stage_leaves_wide_cards_alone() {
    check(
        "  | S: A | B || T: C
         X | p>>  |    |",
        |e| e.move_step("B", "T", 0),
        "  | S: A || T: B | C
         X | p>>  |      |",
    );
}

#[test]
fn a_stage_takes_its_steps_along() {
    check(
        "  | S: A | B || T: C || U:
         X | p>   | b> | c    |",
        |e| {
            let stage = e.stage("S");
            e.apply(Command::MoveStage {
                journey: e.journey().id,
                stage,
                index: 2,
            });
        },
        "  | T: C || U: || S: A | B
         X | c    |     | p>   | b",
    );
}

#[test]
fn keys_move_steps_through_the_stages() {
    let board = "| S: A | B || T: || U: C\nX | a | b | | c";
    let after = |start: &[&str], ways: &[Direction], expected: &str| {
        let mut e = TestEditor::new(board);
        e.select(start);
        for way in ways {
            e.carry_out(|editor| arrange::move_by(editor, *way));
        }
        e.check(expected);
    };
    after(
        &["B"],
        &[Direction::Left],
        "| S: B* | A || T: || U: C\nX | b | a | | c",
    );
    after(
        &["B"],
        &[Direction::Right],
        "| S: A || T: B* || U: C\nX | a | b | c",
    );
    after(
        &["B"],
        &[Direction::Right, Direction::Right],
        "| S: A || T: || U: B* | C\nX | a | | b | c",
    );
    after(
        &["C"],
        &[Direction::Left, Direction::Left],
        "| S: A | B | C* || T: || U:\nX | a | b | c | |",
    );
    after(
        &["B", "A"],
        &[Direction::Right],
        "| S: || T: A* | B* || U: C\nX | | a | b | c",
    );
    let mut e = TestEditor::new(board);
    e.select(&["A"]);
    assert_eq!(arrange::move_by(&e.editor, Direction::Left), None);
    assert_eq!(arrange::move_by(&e.editor, Direction::Up), None);
    e.select(&["C"]);
    assert_eq!(arrange::move_by(&e.editor, Direction::Right), None);
}

#[test]
fn keys_move_stages_and_lanes() {
    check(
        "| S: A || T*: B",
        |e| e.carry_out(|editor| arrange::move_by(editor, Direction::Left)),
        "| T*: B || S: A",
    );
    check(
        "| A\nX |\n(H) |\nY* |",
        |e| e.carry_out(|editor| arrange::move_by(editor, Direction::Up)),
        "| A\nY* |\nX |\n(H) |",
    );
    check(
        "| A\nX* |\n(H) |\nY |",
        |e| e.carry_out(|editor| arrange::move_by(editor, Direction::Down)),
        "| A\n(H) |\nY |\nX* |",
    );
    let e = TestEditor::new("| A\nX* |\n(H) |");
    assert_eq!(arrange::move_by(&e.editor, Direction::Down), None);
}

#[test]
fn keys_move_a_score_by_half_points() {
    let mut e = TestEditor::new("| A | B\n~Bo | 0.7* |");
    e.carry_out(|editor| arrange::move_by(editor, Direction::Up));
    e.check("| A | B\n~Bo | 1* |");
    e.carry_out(|editor| arrange::move_by(editor, Direction::Up));
    e.carry_out(|editor| arrange::move_by(editor, Direction::Up));
    assert_eq!(arrange::move_by(&e.editor, Direction::Up), None);
    e.check("| A | B\n~Bo | 2* |");
    e.select_emotion("Bo", "B");
    e.carry_out(|editor| arrange::move_by(editor, Direction::Down));
    e.check("| A | B\n~Bo | 2 | -0.5*");
}

#[test]
fn keys_move_personas_and_journeys_in_their_lists() {
    let mut e = TestEditor::new("| A\n~Bo |\n~Cas |");
    e.select(&["Cas"]);
    e.carry_out(|editor| arrange::move_by(editor, Direction::Up));
    let names: Vec<_> = e
        .editor
        .document()
        .personas
        .iter()
        .map(|p| p.name.clone())
        .collect();
    assert_eq!(names, ["Cas", "Bo"]);
    assert_eq!(arrange::move_by(&e.editor, Direction::Up), None);
    e.carry_out(|editor| insert::add_journey(editor, "Tweede"));
    e.carry_out(|editor| arrange::move_by(editor, Direction::Up));
    assert_eq!(e.editor.document().journeys[0].title, "Tweede");
    assert_eq!(e.journey().title, "Tweede");
}

#[test]
fn new_steps_and_stages_come_next_to_what_is_selected() {
    let step = |board: &str, expected: &str| {
        check(
            board,
            |e| e.carry_out(|editor| insert::add_step(editor, "N")),
            expected,
        );
    };
    step("| S: A* | B || T: C", "| S: A | N* | B || T: C");
    step("| S*: A | B || T: C", "| S: A | B | N* || T: C");
    step("| S: A | B || T: C", "| S: A | B || T: C | N*");
    step(
        "| S: A | B || T: C\nX | p>* | |",
        "| S: A | B | N* || T: C\nX | p> | | |",
    );
    let stage = |board: &str, expected: &str| {
        check(
            board,
            |e| e.carry_out(|editor| insert::add_stage(editor, "N", "n")),
            expected,
        );
    };
    stage("| S: A || T*: C", "| S: A || T: C || N*: n");
    stage(
        "| S: A || T: C\nX | p* |",
        "| S: A || N*: n || T: C\nX | p | |",
    );
}

#[test]
fn the_first_step_brings_a_stage() {
    let mut e = TestEditor::new("| A");
    e.carry_out(|editor| insert::add_journey(editor, "Leeg"));
    e.carry_out(|editor| insert::add_step(editor, "N"));
    e.check("| N*");
    assert!(e.undo());
    assert!(e.journey().stages.is_empty());
}

#[test]
fn a_new_lane_comes_below_the_selected_one() {
    check(
        "| A\nX |\nY | p*\nZ |",
        |e| e.carry_out(|editor| insert::add_lane(editor, LaneKind::Text, Some(Topic::Pains), "N")),
        "| A\nX |\nY | p\nN* |\nZ |",
    );
}

#[test]
fn a_lane_with_cards_does_not_become_a_curve() {
    let mut e = TestEditor::new("| A\nX | p\nY |");
    let journey = e.journey().id;
    let curve = |e: &TestEditor, index: usize| {
        let mut lane = (*e.journey().lanes[index]).clone();
        lane.kind = LaneKind::Emotion;
        Command::PutLane { journey, lane }
    };
    let x = e.lane("X");
    assert_eq!(e.try_apply(curve(&e, 0)), Err(EditError::WrongLane(x)));
    e.apply(curve(&e, 1));
    e.check("| A\nX | p\n~");
}

#[test]
fn lanes_are_hidden_and_shown_again() {
    let mut e = TestEditor::new("| A\nX | p\nY* |");
    e.carry_out(arrange::toggle_lane_hidden);
    e.check("| A\nX | p\n(Y)* |");
    e.carry_out(arrange::toggle_lane_hidden);
    assert_eq!(arrange::show_all_lanes(&e.editor), None);
    e.select(&["X", "Y"]);
    e.carry_out(arrange::toggle_lane_hidden);
    e.carry_out(arrange::show_all_lanes);
    e.check("| A\nX* | p\nY* |");
}

#[test]
fn a_score_is_given_replaced_and_held_to_its_range() {
    let mut e = TestEditor::new("| A | B\n~Bo | 1 blij |");
    e.score("Bo", "B", -2.0).unwrap();
    e.score("Bo", "A", 0.25).unwrap();
    e.check("| A | B\n~Bo | 0.25 | -2");
    for wrong in [2.01, -3.0, f64::NAN, f64::INFINITY] {
        assert_eq!(e.score("Bo", "A", wrong), Err(EditError::Score));
    }
    let (persona, step): (_, StepId) = (e.persona("Bo"), e.fresh());
    let command = Command::SetEmotion {
        journey: e.journey().id,
        emotion: Emotion::new(persona, step, 1.0),
    };
    assert_eq!(
        e.try_apply(command),
        Err(EditError::Missing(Target::Step(step)))
    );
}

#[test]
fn a_persona_joins_the_shown_journey_and_can_leave_it() {
    let mut e = TestEditor::new("| A\n~Bo | 1");
    e.carry_out(|editor| insert::add_persona(editor, "Cas"));
    e.check("| A\n~Bo | 1\n~Cas* |");
    assert!(e.editor.undo());
    e.check("| A\n~Bo | 1");
    // Scores of a persona that leaves stay.
    let mut fields = JourneyFields::from(&**e.journey());
    let named = std::mem::take(&mut fields.personas);
    let journey = e.journey().id;
    e.apply(Command::PutJourney {
        journey,
        fields: fields.clone(),
    });
    assert_eq!(e.journey().emotions.len(), 1);
    fields.personas = [named.clone(), named].concat();
    e.apply(Command::PutJourney { journey, fields });
    e.check("| A\n~Bo | 1");
}

#[test]
fn a_copied_persona_travels_too_but_has_no_scores() {
    let mut e = TestEditor::new("| A\n~Bo | 1\n~Cas |");
    let bo = e.persona("Bo");
    e.carry_out(|editor| duplicate::duplicate_persona(editor, bo, "Bo 2"));
    e.check("| A\n~Bo | 1\n~Cas |\n~Bo 2* |");
    assert_eq!(e.editor.document().personas[1].name, "Bo 2");
}

#[test]
fn a_copied_journey_is_the_same_under_new_ids() {
    let mut e = TestEditor::new(TWO_STAGES);
    let first = Arc::clone(e.journey());
    let board = e.board();
    e.carry_out(|editor| duplicate::duplicate_journey(editor, first.id, "Kopie"));
    assert_eq!(e.journey().title, "Kopie");
    assert_eq!(
        e.editor.selection().primary(),
        Some(Target::Journey(e.journey().id))
    );
    e.check(&board);
    assert_eq!(e.journey().personas, first.personas);
    assert!(e.undo());
    assert_eq!(e.journey().id, first.id);
}

#[test]
fn documents_journeys_and_stages_take_their_own_fields() {
    let mut e = TestEditor::new(TWO_STAGES);
    let journey = e.journey().id;
    e.apply(Command::PutDocument(DocumentFields {
        title: "Wijn".to_owned(),
        language: "nl".to_owned(),
        brand: Brand::default(),
        dismissed_findings: Vec::new(),
    }));
    let fields = JourneyFields {
        title: "Ik proef".to_owned(),
        state: JourneyState::Ideal,
        ..JourneyFields::from(&**e.journey())
    };
    e.apply(Command::PutJourney {
        journey,
        fields: fields.clone(),
    });
    let own = JourneyFields {
        ideal_of: Some(journey),
        ..fields
    };
    assert_eq!(
        e.try_apply(Command::PutJourney {
            journey,
            fields: own
        }),
        Err(EditError::Missing(Target::Journey(journey)))
    );
    let stage = e.stage("Voor");
    let fields = StageFields {
        title: "Eerst".to_owned(),
        moment: None,
    };
    e.apply(Command::PutStage {
        journey,
        stage,
        fields,
    });
    e.check("| Eerst: A | B || Na: C\nX | a | b | c\n~Bo | 1 | -1 | 2");
    assert_eq!(e.editor.document().title, "Wijn");
    assert_eq!(e.journey().title, "Ik proef");
}

#[test]
fn a_step_comes_only_from_a_step_that_is_there() {
    let mut e = TestEditor::new("| A | B");
    let journey = e.journey().id;
    let mut step = (**e.journey().step(e.step("B")).unwrap()).clone();
    for wrong in [step.id, StepId::from_number(7)] {
        step.from = Some(wrong);
        let command = Command::PutStep {
            journey,
            step: step.clone(),
        };
        assert_eq!(
            e.try_apply(command),
            Err(EditError::Missing(Target::Step(wrong)))
        );
    }
    step.from = Some(e.step("A"));
    e.apply(Command::PutStep { journey, step });
    e.delete(&["A"]);
    assert_eq!(e.journey().steps().next().unwrap().1.from, None);
}
