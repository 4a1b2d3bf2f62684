//! The outline: the whole map read and made without seeing or dragging, by keys and by what screen readers ask for.

use egui::{
    Role,
    accesskit::{Action as Asked, ActionData, ActionRequest},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::{
    action::{Action, actions_on},
    document::{Document, StepId},
    edit::{Selection, Target},
};

use crate::support::desk::Desk;

const BOARD: &str = "   | Voor: Zien | Kopen || Na: Thuis
                 Doen   | ad*        | kassa || wijn
                 Denken |            |       || ";

/// What a screen reader hears of the rows in view: name, level, and whether the keys are there.
fn rows(desk: &mut Desk) -> Vec<(String, Option<usize>)> {
    let nodes = desk.harness().query_all_by_role(Role::TreeItem);
    nodes
        .map(|node| {
            let node = node.accesskit_node();
            (node.label().unwrap_or_default(), node.data().level())
        })
        .collect()
}

/// The row that is selected.
fn selected(desk: &mut Desk) -> String {
    let nodes = desk.harness().query_all_by_role(Role::TreeItem);
    let mut selected = nodes.filter(|node| node.accesskit_node().is_selected() == Some(true));
    let name = selected
        .next()
        .and_then(|node| node.accesskit_node().label());
    name.unwrap_or_default()
}

/// Asks something of the row or field with this name, as a screen reader does.
fn ask(desk: &mut Desk, role: Role, name: &str, action: Asked, data: Option<ActionData>) {
    let harness = desk.harness();
    let (target_node, target_tree) = harness
        .get_by_role_and_label(role, name)
        .accesskit_node()
        .locate();
    harness.event(egui::Event::AccessKitActionRequest(ActionRequest {
        action,
        target_tree,
        target_node,
        data,
    }));
    desk.run();
}

/// Gives the field in the outline these words, and ends it.
fn give_words(desk: &mut Desk, words: &str) {
    let data = ActionData::Value(words.into());
    ask(
        desk,
        Role::MultilineTextInput,
        "Words",
        Asked::SetValue,
        Some(data),
    );
}

#[test]
fn the_outline_mirrors_the_map_and_follows_it() {
    let mut desk = Desk::on_board(BOARD);
    assert!(rows(&mut desk).is_empty());
    desk.keys("F6");
    let names: Vec<_> = rows(&mut desk);
    let expected = [
        ("Stage Voor", 1),
        ("Step Zien", 2),
        ("Doen, 1 card", 3),
        ("ad", 4),
        ("Denken, empty", 3),
        ("Step Kopen", 2),
        ("Doen, 1 card", 3),
        ("kassa", 4),
        ("Denken, empty", 3),
        ("Stage Na", 1),
    ];
    for (row, expected) in names.iter().zip(expected) {
        assert_eq!((row.0.as_str(), row.1), (expected.0, Some(expected.1)));
    }
    assert_eq!(selected(&mut desk), "ad", "what is selected on the map");
    let wijn = desk.document().journeys[0].cards[2].id;
    desk.select(Selection::one(Target::Card(wijn)));
    assert_eq!(selected(&mut desk), "wijn");
    desk.keys("F6");
    assert!(rows(&mut desk).is_empty());
}

#[test]
fn keys_walk_close_and_open() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("F6").keys("ArrowDown").keys("ArrowDown");
    assert_eq!(selected(&mut desk), "Step Kopen");
    desk.keys("ArrowLeft");
    assert!(!rows(&mut desk).iter().any(|(name, _)| name == "kassa"));
    desk.keys("ArrowRight")
        .keys("ArrowRight")
        .keys("ArrowRight");
    assert_eq!(selected(&mut desk), "kassa");
    // To its cell, which closes; to its step, which closes; to its stage.
    for _ in 0..5 {
        desk.keys("ArrowLeft");
    }
    assert_eq!(selected(&mut desk), "Stage Voor");
    desk.keys("End");
    assert_eq!(selected(&mut desk), "Lane Denken");
}

#[test]
fn keys_rename_add_move_and_delete() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("F6")
        .keys("Enter")
        .type_words("poster")
        .keys("Enter");
    desk.keys("Ctrl+Enter")
        .type_words("folder")
        .keys("Ctrl+Enter");
    desk.type_words("spot").keys("Enter");
    desk.check(
        "       | Voor: Zien           | Kopen || Na: Thuis
         Doen   | poster, folder, spot* | kassa || wijn
         Denken |                       |       || ",
    );
    desk.keys("Alt+ArrowRight");
    desk.check(
        "       | Voor: Zien     | Kopen       || Na: Thuis
         Doen   | poster, folder | kassa, spot* || wijn
         Denken |                |             || ",
    );
    assert_eq!(selected(&mut desk), "spot");
    desk.keys("Delete");
    assert!(!desk.has_card("spot"));
    desk.keys("Ctrl+Z");
    assert!(desk.has_card("spot"));
}

#[test]
fn what_is_added_without_words_goes_again() {
    let mut desk = Desk::on_board(BOARD);
    let before = desk.document();
    desk.keys("F6").keys("Ctrl+Enter").keys("Escape");
    assert_eq!(*desk.document(), *before);
}

#[test]
fn a_map_is_made_through_the_outline_alone_and_opens_again_the_same() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").keys("F6");
    // Ten steps.
    while desk.document().journeys[0].steps().count() < 10 {
        let target = Target::Step(last_step(&desk.document()));
        desk.select(Selection::one(target));
        ask_selected(&mut desk, target, Action::AddStep);
        let number = desk.document().journeys[0].steps().count();
        give_words(&mut desk, &format!("Step number {number}"));
    }
    // Five lanes.
    while desk.document().journeys[0].lanes.len() > 5 {
        let target = Target::Lane(desk.document().journeys[0].lanes.last().unwrap().id);
        desk.select(Selection::one(target));
        ask_selected(&mut desk, target, Action::Delete);
    }
    // Forty cards, in the first lane that holds them.
    let journey = desk.document().journeys[0].clone();
    let lane = journey.card_lanes().next().unwrap().clone();
    for place in 0..40 {
        let (_, step) = journey.steps().nth(place % 10).unwrap();
        let target = Target::Cell(lane.id, step.id);
        desk.select(Selection::one(target));
        ask_selected(&mut desk, target, Action::AddCard);
        give_words(&mut desk, &format!("Card {place}"));
    }
    let made = desk.document();
    assert_eq!(made.journeys[0].cards.len(), 40);
    assert_eq!(made.journeys[0].lanes.len(), 5);
    for place in 0..40 {
        assert!(desk.has_card(&format!("Card {place}")), "{place}");
    }
    desk.will_choose("made.json").keys("Ctrl+S");
    assert_eq!(desk.document_in("made.json"), *made);
}

fn last_step(document: &Document) -> StepId {
    let (_, step) = document.journeys[0].steps().last().unwrap();
    step.id
}

/// Asks something of the selected row: several may have the same name.
fn ask_selected(desk: &mut Desk, target: Target, action: Action) {
    let place = actions_on(target)
        .iter()
        .position(|other| *other == action)
        .unwrap();
    let harness = desk.harness();
    let (target_node, target_tree) = harness
        .query_all_by_role(Role::TreeItem)
        .find(|node| node.accesskit_node().is_selected() == Some(true))
        .expect("a row is selected")
        .accesskit_node()
        .locate();
    let data = ActionData::CustomAction(i32::try_from(place).unwrap());
    harness.event(egui::Event::AccessKitActionRequest(ActionRequest {
        action: Asked::CustomAction,
        target_tree,
        target_node,
        data: Some(data),
    }));
    desk.run();
}

#[test]
fn a_reader_gives_a_row_other_words() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("F6");
    let data = Some(ActionData::Value("Reclame".into()));
    ask(&mut desk, Role::TreeItem, "ad", Asked::SetValue, data);
    assert!(desk.has_card("Reclame"));
}

#[test]
fn only_rows_in_view_are_made() {
    let mut desk = Desk::new();
    desk.begin("Wine shop").keys("F6");
    let seen = rows(&mut desk).len();
    assert!(seen > 5 && seen < 40, "{seen} of many");
    desk.keys("End");
    assert!(selected(&mut desk).starts_with("Lane "));
}

/// Whether a file in this folder, however deep, holds these words.
fn is_written(folder: &std::path::Path, words: &str) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| {
        let is_here = || std::fs::read_to_string(&path).is_ok_and(|text| text.contains(words));
        (path.is_dir() && is_written(&path, words)) || is_here()
    })
}

#[test]
fn words_that_are_half_typed_in_the_outline_are_in_the_recovery_copy() {
    let mut desk = Desk::on_board(BOARD);
    desk.do_action(Action::ToggleOutline).keys("F2");
    desk.type_words("half af");
    let folder = desk.path("recovery");
    let start = std::time::Instant::now();
    while !is_written(&folder, "half af") {
        let waited = start.elapsed();
        assert!(waited.as_secs() < 10, "not in a copy after {waited:?}");
        desk.harness().step();
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert!(!desk.has_card("half af"), "and not in the document yet");
}
