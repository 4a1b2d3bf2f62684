//! A hand that is quicker than the screen: a whole drag within one frame does what it does in many.

use egui::{Event, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use reiskaart::edit::Target;

use crate::support::desk::Desk;

const BOARD: &str = "   | Zoeken  | Kopen | Thuis
                 Doen   | ad, web | kassa |
                 Denken |         | trust | ";

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

/// Lets all of this come in with one frame, and frames pass until nothing changes any more.
fn at_once(desk: &mut Desk, mut events: Vec<Event>) {
    for _ in 0..8 {
        let context = desk.harness().ctx.clone();
        desk.harness().state_mut().take_turns(&context, &mut events);
        desk.harness().input_mut().events.append(&mut events);
        desk.harness().step();
    }
    desk.run();
}

/// A press, moves, a release, and the way to the next thing.
fn drag(from: Pos2, to: Pos2) -> Vec<Event> {
    let mut events = vec![Event::PointerMoved(from), button(from, true)];
    let shares = [0.3, 0.6, 1.0];
    events.extend(shares.map(|share| Event::PointerMoved(from + (to - from) * share)));
    events.push(button(to, false));
    events.push(Event::PointerMoved(to + vec2(0.0, 200.0)));
    events
}

/// The middle of the last cell, which is empty.
fn empty_cell(desk: &mut Desk) -> Pos2 {
    let document = desk.document();
    let journey = &document.journeys[0];
    let (_, step) = journey.steps().last().unwrap();
    let cell = Target::Cell(journey.lanes[1].id, step.id);
    let view = desk.harness().state_mut().view_mut();
    view.rect_on_screen(cell).unwrap().center()
}

#[test]
fn what_lies_in_the_palette_is_dragged_onto_the_map_within_one_frame() {
    let mut desk = Desk::on_board(BOARD);
    // All of the palette is in sight.
    desk.harness().set_size(vec2(1280.0, 1100.0));
    desk.run();
    let to = empty_cell(&mut desk);
    let from = desk.harness().get_by_label("Step").rect().center();
    at_once(&mut desk, drag(from, to));
    assert_eq!(desk.document().journeys[0].steps().count(), 4);
}

#[test]
fn a_card_is_dragged_within_one_frame_and_lands_where_it_was_let_go() {
    let mut desk = Desk::on_board(BOARD);
    let document = desk.document();
    let card = &document.journeys[0].cards[0];
    let from = {
        let view = desk.harness().state_mut().view_mut();
        view.rect_on_screen(Target::Card(card.id)).unwrap().center()
    };
    let to = empty_cell(&mut desk);
    at_once(&mut desk, drag(from, to));
    desk.check(
        "       | Zoeken | Kopen | Thuis
         Doen   | web    | kassa |
         Denken |        | trust | ad*",
    );
}
