//! Steps, stages, lanes, points of the curve and things from the palette under the pointer.

use emath::{Pos2, vec2};
use reiskaart::{
    canvas::gesture::Intent,
    document::{LaneKind, Topic},
    layout::map::y_of_score,
    widgets::PaletteItem,
};

use crate::support::{TestEditor, check, hand};

#[test]
fn a_step_goes_to_another_place_with_all_in_it() {
    check(
        "     | A  | B   | C
         Doen | ad | web | kassa",
        |e| {
            hand(e).press("A").after("C").release();
        },
        "     | B   | C     | A*
         Doen | web | kassa | ad",
    );
}

#[test]
fn a_step_goes_into_another_stage() {
    check(
        "     | Voor: A | B   || Na: C
         Doen | ad      | web || kassa",
        |e| {
            hand(e).press("B").after("C").release();
        },
        "     | Voor: A || Na: C | B*
         Doen | ad      || kassa | web",
    );
}

#[test]
fn a_stage_goes_to_another_place() {
    check(
        "     | Voor: A | B   || Na: C
         Doen | ad      | web || kassa",
        |e| {
            let beyond = hand(e).rect("Na").right_center() + vec2(-4.0, 0.0);
            hand(e).press("Voor").to(beyond).release();
        },
        "     | Na: C || Voor*: A | B
         Doen | kassa || ad | web",
    );
}

#[test]
fn a_lane_goes_up() {
    check(
        "       | A
         Doen   | ad
         Denken | web
         Voelen | kassa",
        |e| {
            hand(e).press("Voelen").before("Doen").release();
        },
        "        | A
         Voelen* | kassa
         Doen    | ad
         Denken  | web",
    );
}

#[test]
fn escape_in_the_middle_of_any_drag_changes_nothing() {
    let board = "     | Voor: A | B   || Na: C
                 Doen | ad      | web || kassa
                 ~Jo  | 1       | 0   || -1";
    for name in ["A", "Voor", "Doen", "ad"] {
        let mut e = TestEditor::new(board);
        let before = e.editor.document().clone();
        hand(&mut e).press(name).by(220.0, 90.0).escape();
        assert!(std::sync::Arc::ptr_eq(&before, e.editor.document()));
    }
    let mut e = TestEditor::new(board);
    let before = e.editor.document().clone();
    hand(&mut e).press_face("Jo", "B").by(0.0, -40.0).escape();
    hand(&mut e).press_edge("ad").by(200.0, 0.0).escape();
    let pos = hand(&mut e).cell("Doen", "B").center();
    let item = PaletteItem::Step;
    hand(&mut e).carry(item, pos).by(10.0, 0.0).escape();
    assert!(std::sync::Arc::ptr_eq(&before, e.editor.document()));
}

/// Where a score is drawn in the first emotion lane of a board, in a step.
fn at_score(e: &mut TestEditor, step: &str, score: f64) -> Pos2 {
    let step = e.step(step);
    let layout = hand(e).layout();
    let row = layout
        .rows
        .iter()
        .find(|row| row.emotion.is_some())
        .unwrap();
    let mut columns = layout.columns.iter();
    let column = columns.find(|column| column.step == Some(step)).unwrap();
    Pos2::new(column.center(), y_of_score(row, score))
}

#[test]
fn a_point_of_the_curve_snaps_to_halves() {
    check(
        "    | A      | B
         ~Jo | 1 blij | 0",
        |e| {
            let pos = at_score(e, "A", -0.9);
            hand(e).press_face("Jo", "A").to(pos).release();
        },
        "    | A         | B
         ~Jo | -1 blij*  | 0",
    );
}

#[test]
fn with_alt_a_point_goes_where_it_is_put_and_never_beyond_two() {
    let mut e = TestEditor::new("| A | B\n~Jo | 1 | 0");
    let pos = at_score(&mut e, "A", -0.87);
    hand(&mut e).alt().press_face("Jo", "A").to(pos).release();
    let score = e.journey().emotions[0].score;
    assert!((score + 0.87).abs() < 0.011, "{score}");
    hand(&mut e).press_face("Jo", "B").by(0.0, -900.0).release();
    let highest = e.journey().emotions.iter().map(|emotion| emotion.score);
    assert!((highest.fold(-9.0, f64::max) - 2.0).abs() < f64::EPSILON);
}

#[test]
fn a_click_in_the_emotion_lane_scores_the_first_persona_without_one() {
    check(
        "     | A | B
         ~Jo  | 1 | 0
         ~Bea |   | 0",
        |e| {
            let pos = at_score(e, "A", -1.4);
            hand(e).press_at(pos).release();
        },
        "     | A      | B
         ~Jo  | 1      | 0
         ~Bea | -1.5*  | 0",
    );
}

#[test]
fn a_click_scores_the_selected_persona_first() {
    let mut e = TestEditor::new("| A | B\n~Jo | | 0\n~Bea | | 0");
    e.select_emotion("Bea", "B");
    let pos = at_score(&mut e, "A", 1.0);
    hand(&mut e).press_at(pos).release();
    assert_eq!(e.journey().emotions.len(), 3);
    let bea = e.persona("Bea");
    assert!(e.journey().emotion(bea, e.step("A")).is_some());
}

#[test]
fn a_plus_asks_for_something_new() {
    let mut e = TestEditor::new("| Voor: A || Na: B\nDoen | ad |");
    let layout = hand(&mut e).layout();
    let stage = e.stage("Voor");
    let step = layout.stages[0].add_step.center();
    let wanted = hand(&mut e).press_at(step).release().wanted;
    assert_eq!(wanted, [Intent::NewStep { stage, index: 1 }]);
    let pos = layout.add_stage().center();
    let wanted = hand(&mut e).press_at(pos).release().wanted;
    assert_eq!(wanted, [Intent::NewStage { index: 2 }]);
    let pos = layout.add_lane().center();
    let wanted = hand(&mut e).press_at(pos).release().wanted;
    assert_eq!(wanted, [Intent::NewLane { index: 1 }]);
    let left = hand(&mut e).press_at(pos).by(0.0, -300.0).release().wanted;
    assert_eq!(left, []);
}

#[test]
fn a_card_from_the_palette_lands_in_the_lane_of_its_sort() {
    let mut e = TestEditor::new("| A | B\nDoen | ad |");
    let pos = hand(&mut e).cell("Doen", "B").center();
    let pain = PaletteItem::Card(LaneKind::Text, Some(Topic::Pains));
    hand(&mut e).carry(pain, pos).release();
    let journey = e.journey().clone();
    let lane = journey
        .lanes
        .iter()
        .find(|lane| lane.topic == Some(Topic::Pains));
    let lane = lane.expect("a lane that came with the card").id;
    assert_eq!(journey.cards_in(lane, e.step("B")).count(), 1);
    hand(&mut e).carry(pain, pos).release();
    assert_eq!(e.journey().lanes.len(), 2);
    assert_eq!(e.journey().cards_in(lane, e.step("B")).count(), 2);
    assert!(e.undo());
    assert!(e.undo());
    e.check("| A | B\nDoen | ad |");
}

#[test]
fn a_sort_of_card_let_go_among_the_lane_names_becomes_a_lane() {
    let mut e = TestEditor::new("| A | B\nDoen | ad |");
    let cell = hand(&mut e).cell("Doen", "A");
    let name = Pos2::new(cell.left() - 60.0, cell.bottom() - 4.0);
    let pain = PaletteItem::Card(LaneKind::Text, Some(Topic::Pains));
    hand(&mut e).carry(pain, name).release();
    let topics: Vec<_> = e.journey().lanes.iter().map(|lane| lane.topic).collect();
    assert_eq!(topics, [None, Some(Topic::Pains)]);
    assert_eq!(e.journey().cards.len(), 1);
}

#[test]
fn steps_stages_lanes_and_personas_come_from_the_palette() {
    let mut e = TestEditor::new("| A | B\nDoen | ad |");
    let pos = hand(&mut e).cell("Doen", "B").center();
    for item in [
        PaletteItem::Step,
        PaletteItem::Stage,
        PaletteItem::Card(LaneKind::Support, None),
        PaletteItem::Persona(None),
    ] {
        let before = e.editor.document().clone();
        hand(&mut e).carry(item, pos).release();
        assert_ne!(before, *e.editor.document(), "{item:?}");
    }
    assert_eq!(e.journey().steps().count(), 3);
    assert_eq!(e.journey().stages.len(), 2);
    assert_eq!(e.journey().lanes.len(), 2);
    assert_eq!(e.journey().personas.len(), 1);
}

#[test]
fn a_drop_from_the_palette_beside_the_map_is_none() {
    let mut e = TestEditor::new("| A | B\nDoen | ad |");
    let outside = Pos2::new(-30.0, 60.0);
    hand(&mut e)
        .carry(PaletteItem::Step, outside)
        .shows_nothing()
        .release();
    e.check("| A | B\nDoen | ad |");
}
