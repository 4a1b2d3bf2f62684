//! Pasting into the running program: at once, after a question on the map, and as one card instead.

use reiskaart::{
    action::Action,
    document::{Card, LaneId, StepId},
    edit::{Selection, Target},
};

use crate::support::desk::Desk;

/// A table as a spreadsheet copies it: a header, a lane that the template has, a new one, a cell with two lines.
const TABLE: &str = "\tEerst\tDan\nActies\t\"een\ntwee\"\tdrie\nNieuwe baan\t\tvier\n";

/// The program with an empty cell selected: the first lane and step that there are.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    let (lane, step) = first_cell(&desk);
    desk.select(Selection::one(Target::Cell(lane, step)));
    desk
}

fn first_cell(desk: &Desk) -> (LaneId, StepId) {
    let document = desk.document();
    let journey = &document.journeys[0];
    let lane = journey.card_lanes().next().unwrap().id;
    let step = journey.steps().next().unwrap().1.id;
    (lane, step)
}

fn cards(desk: &Desk) -> Vec<Card> {
    let cards = desk.document().journeys[0].cards.clone();
    cards.iter().map(|card| (**card).clone()).collect()
}

fn paste(desk: &mut Desk, text: &str) {
    desk.event(egui::Event::Paste(text.to_owned()));
}

fn undo_steps(desk: &mut Desk) -> usize {
    let mut steps = 0;
    while desk.shell().editor().unwrap().undo_label().is_some() {
        desk.do_action(Action::Undo);
        steps += 1;
    }
    steps
}

#[test]
fn a_few_lines_become_cards_at_once_and_one_card_if_that_was_meant() {
    let mut desk = desk();
    paste(&mut desk, "- een\n- twee\n- drie");
    assert_eq!(cards(&desk).len(), 3);
    assert!(desk.shows("3 cards pasted"));
    desk.press("As one card instead  Ctrl+Shift+V");
    let all = cards(&desk);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].text, "- een\n- twee\n- drie");
    assert!(!desk.shows("cards pasted"));
    assert_eq!(undo_steps(&mut desk), 1);
}

#[test]
fn the_key_gives_one_card_instead_too_and_escape_leaves_it_so() {
    let mut desk = desk();
    paste(&mut desk, "een\ntwee");
    desk.keys("Ctrl+Shift+V");
    assert_eq!(cards(&desk).len(), 1);
    desk.keys("Ctrl+Z");
    paste(&mut desk, "een\ntwee");
    desk.keys("Escape");
    assert!(!desk.shows("cards pasted"));
    assert_eq!(cards(&desk).len(), 2);
    assert_eq!(
        desk.shell().editor().unwrap().selection().targets().len(),
        2,
        "Escape took the bubble away and nothing else"
    );
}

#[test]
fn the_offer_goes_with_the_next_change() {
    let mut desk = desk();
    paste(&mut desk, "een\ntwee");
    assert!(desk.shows("2 cards pasted"));
    desk.add_card("drie");
    assert!(!desk.shows("cards pasted"));
}

#[test]
fn a_single_line_is_a_card_and_no_question() {
    let mut desk = desk();
    paste(&mut desk, "een enkele regel\n");
    assert!(desk.has_card("een enkele regel"));
    assert!(!desk.shows("pasted"));
}

#[test]
fn a_table_is_asked_about_and_pasted_with_enter() {
    let mut desk = desk();
    let before = desk.document();
    paste(&mut desk, TABLE);
    assert!(desk.shows("4 cards in 2 steps and 2 lanes"));
    assert!(
        desk.shows("1 new lane"),
        "the steps of the template have no names yet"
    );
    assert!(std::sync::Arc::ptr_eq(&before, &desk.document()));
    desk.keys("Enter");
    for text in ["een", "twee", "drie", "vier"] {
        assert!(desk.has_card(text), "{text}");
    }
    assert!(!desk.shows("4 cards in"));
    assert_eq!(undo_steps(&mut desk), 1);
    assert_eq!(*before, *desk.document());
}

#[test]
fn a_table_is_left_with_escape_and_letters_begin_no_card_meanwhile() {
    let mut desk = desk();
    let before = desk.document();
    paste(&mut desk, TABLE);
    desk.type_words("x");
    desk.keys("Escape");
    assert!(!desk.shows("4 cards in"));
    assert!(std::sync::Arc::ptr_eq(&before, &desk.document()));
}

#[test]
fn every_answer_has_a_button_with_a_name() {
    for (button, count) in [
        ("Paste  Enter", 4),
        ("As one card  Ctrl+Shift+V", 1),
        ("Do not paste  Esc", 0),
    ] {
        let mut desk = desk();
        paste(&mut desk, TABLE);
        desk.press(button);
        assert_eq!(cards(&desk).len(), count, "{button}");
        assert!(!desk.shows("Do not paste"));
    }
}

#[test]
fn another_reading_and_another_place_can_be_chosen_before_it_happens() {
    let mut desk = desk();
    paste(&mut desk, TABLE);
    desk.choose("Without names");
    assert!(desk.shows("8 cards in 3 steps and 3 lanes"));
    let (lane, _) = first_cell(&desk);
    let document = desk.document();
    let third = document.journeys[0].steps().nth(2).unwrap().1.id;
    desk.keys("ArrowRight").keys("ArrowRight").keys("Enter");
    let all = cards(&desk);
    assert_eq!(all.len(), 8);
    let first = all.iter().find(|card| card.text == "Acties").unwrap();
    assert_eq!(first.step, third);
    assert_ne!(first.lane, lane, "the second row of the table");
}

#[test]
fn a_change_by_other_means_takes_the_question_away() {
    let mut desk = desk();
    desk.add_card("los");
    paste(&mut desk, TABLE);
    assert!(desk.shows("4 cards in"));
    desk.do_action(Action::Undo);
    assert!(!desk.shows("4 cards in"));
}

#[test]
fn very_many_lines_are_asked_about() {
    let mut desk = desk();
    let lines: Vec<String> = (0..250).map(|line| format!("regel {line}")).collect();
    paste(&mut desk, &lines.join("\n"));
    assert_eq!(cards(&desk).len(), 0);
    assert!(desk.shows("250 cards in this cell"));
    desk.keys("Enter");
    assert_eq!(cards(&desk).len(), 250);
}

#[test]
fn a_table_larger_than_any_map_is_refused_in_words() {
    let mut desk = desk();
    paste(&mut desk, &"a\tb\n".repeat(20_000));
    assert!(desk.shows("too much to paste"));
    assert_eq!(cards(&desk).len(), 0);
}

#[test]
fn cutting_takes_what_was_copied_and_nothing_else() {
    let mut desk = desk();
    paste(&mut desk, "een");
    let (_, step) = first_cell(&desk);
    let card = Target::Card(cards(&desk)[0].id);
    desk.select([card, Target::Step(step)].into_iter().collect());
    let steps = desk.document().journeys[0].steps().count();
    desk.do_action(Action::Cut);
    assert_eq!(desk.document().journeys[0].steps().count(), steps - 1);
    desk.do_action(Action::Undo);
    desk.select([Target::Step(step), card].into_iter().collect());
    desk.do_action(Action::Cut);
    assert_eq!(desk.document().journeys[0].steps().count(), steps);
    assert!(cards(&desk).is_empty());
}

/// The bench holds the release build to 100 ms; a debug build is some ten times slower, on a machine that may be busy.
#[test]
fn a_hundred_lines_become_cards_in_no_time_and_go_with_one_undo() {
    let mut desk = desk();
    let before = cards(&desk).len();
    let lines: Vec<String> = (1..=100)
        .map(|number| format!("{number}. Wens {number}"))
        .collect();
    let start = std::time::Instant::now();
    desk.harness().event(egui::Event::Paste(lines.join("\n")));
    desk.harness().step();
    let took = start.elapsed();
    desk.run();
    assert_eq!(cards(&desk).len(), before + 100);
    assert!(
        took.as_millis() < 2_000,
        "the frame of the paste took {took:?}"
    );
    assert_eq!(undo_steps(&mut desk), 1);
}
