//! What is dragged can be picked up and put down as well: with no button held, by arrow keys or by pointing and a click.

use egui::{Event, Modifiers, PointerButton, Pos2};
use reiskaart::{
    action::Action,
    edit::{Selection, Target},
};

use crate::support::desk::Desk;

const BOARD: &str = "   | Zoeken   | Kopen | Thuis
                 Doen   | ad*, web | kassa |
                 Denken |          | trust | ";

fn point(desk: &mut Desk, pos: Pos2) {
    desk.event(Event::PointerMoved(pos));
}

fn click(desk: &mut Desk, pos: Pos2, button: PointerButton) {
    for pressed in [true, false] {
        desk.event(Event::PointerButton {
            pos,
            button,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
}

/// The middle of a card on the screen.
fn card(desk: &mut Desk, words: &str) -> Pos2 {
    let document = desk.document();
    let mut cards = document.journeys[0].cards.iter();
    let id = cards.find(|card| card.text == words).unwrap().id;
    let view = desk.harness().state_mut().view_mut();
    view.rect_on_screen(Target::Card(id)).unwrap().center()
}

#[test]
fn arrow_keys_carry_a_card_and_enter_puts_it_down() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+J").keys("Right").keys("Down");
    assert!(desk.status().contains("Enter"), "{}", desk.status());
    desk.check(BOARD);
    desk.keys("Enter").check(
        "       | Zoeken | Kopen      | Thuis
         Doen   | web    | kassa, ad* |
         Denken |        | trust      | ",
    );
    desk.do_action(Action::Undo).check(BOARD);
}

#[test]
fn arrow_keys_carry_a_card_into_an_empty_cell_of_another_lane() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+J").keys("Down").keys("Down");
    desk.keys("Right").keys("Right").keys("Enter").check(
        "       | Zoeken | Kopen | Thuis
         Doen   | web    | kassa |
         Denken |        | trust | ad*",
    );
}

#[test]
fn escape_leaves_all_as_it_was() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+J")
        .keys("Right")
        .keys("Escape")
        .check(BOARD);
    assert!(desk.shell().editor().unwrap().undo_label().is_none());
    desk.keys("Right")
        .check(&BOARD.replace("ad*", "ad").replace("kassa", "kassa*"));
}

#[test]
fn the_pointer_carries_with_no_button_down_and_a_click_puts_down() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+J");
    let over = card(&mut desk, "trust") + egui::vec2(0.0, 5.0);
    point(&mut desk, over);
    desk.check(BOARD);
    click(&mut desk, over, PointerButton::Primary);
    desk.check(
        "       | Zoeken | Kopen      | Thuis
         Doen   | web    | kassa      |
         Denken |        | trust, ad* | ",
    );
    // It is put down: the pointer carries nothing any more.
    let elsewhere = card(&mut desk, "web");
    point(&mut desk, elsewhere);
    click(&mut desk, elsewhere, PointerButton::Primary);
    desk.check(
        "       | Zoeken | Kopen     | Thuis
         Doen   | web*   | kassa     |
         Denken |        | trust, ad | ",
    );
}

#[test]
fn the_other_button_takes_it_back() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+J");
    let over = card(&mut desk, "trust");
    point(&mut desk, over);
    click(&mut desk, over, PointerButton::Secondary);
    desk.check(BOARD);
}

#[test]
fn steps_lanes_and_feelings_are_carried_too() {
    let mut desk = Desk::on_board(BOARD);
    let document = desk.document();
    let journey = &document.journeys[0];
    let first = journey.steps().next().unwrap().1.id;
    desk.select(Selection::one(Target::Step(first)));
    desk.keys("Ctrl+J").keys("Right").keys("Enter").check(
        "       | Kopen | Zoeken* | Thuis
         Doen   | kassa | ad, web |
         Denken | trust |         | ",
    );
    let lane = journey.lanes[0].id;
    desk.select(Selection::one(Target::Lane(lane)));
    desk.keys("Ctrl+J").keys("Down").keys("Enter").check(
        "       | Kopen | Zoeken  | Thuis
         Denken | trust |         |
         Doen*  | kassa | ad, web | ",
    );
    let mut desk = Desk::on_board("| A | B\n ~Sanne | 1 blij* |");
    desk.keys("Ctrl+J").keys("Down").keys("Down").keys("Enter");
    desk.check("| A | B\n ~Sanne | 0 blij* |");
}
