//! The map under fingers: a tap acts, a move pans, a finger that stays down drags or opens the menu.

use egui::{Event, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase, vec2};
use egui_kittest::kittest::Queryable as _;
use reiskaart::{
    action::Action,
    document::{Document, Topic},
    edit::Target,
};

use crate::support::desk::Desk;

const BOARD: &str = "   | Zoeken  | Kopen | Thuis
                 Doen   | ad, web | kassa |
                 Denken |         | trust | ";

/// What the system tells of one finger, and the pointer events that go with it.
fn finger(phase: TouchPhase, pos: Pos2, force: Option<f32>) -> Vec<Event> {
    let mut events = vec![Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(1),
        phase,
        pos,
        force,
    }];
    let button = |pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    match phase {
        TouchPhase::Start => events.extend([Event::PointerMoved(pos), button(true)]),
        TouchPhase::Move => events.push(Event::PointerMoved(pos)),
        TouchPhase::End => events.extend([button(false), Event::PointerGone]),
        TouchPhase::Cancel => events.push(Event::PointerGone),
    }
    events
}

fn feel(desk: &mut Desk, phase: TouchPhase, pos: Pos2) {
    press_with(desk, phase, pos, None);
}

fn press_with(desk: &mut Desk, phase: TouchPhase, pos: Pos2, force: Option<f32>) {
    let events = finger(phase, pos, force);
    desk.harness().input_mut().events.extend(events);
    desk.harness().step();
}

/// Draws with a pen that reports how hard it presses.
fn draw(desk: &mut Desk, from: Pos2, to: Pos2) {
    press_with(desk, TouchPhase::Start, from, Some(0.21));
    for share in [0.25, 0.5, 0.75, 1.0] {
        let pos = from + (to - from) * share;
        press_with(desk, TouchPhase::Move, pos, Some(0.3 + share / 10.0));
    }
    press_with(desk, TouchPhase::End, to, Some(0.1));
    desk.run();
}

fn tap(desk: &mut Desk, pos: Pos2) {
    feel(desk, TouchPhase::Start, pos);
    feel(desk, TouchPhase::End, pos);
}

/// Moves a finger over the map; after it has stayed down for a while, where `rests` says so.
fn stroke(desk: &mut Desk, from: Pos2, to: Pos2, rests: usize) {
    feel(desk, TouchPhase::Start, from);
    for _ in 0..rests {
        desk.harness().step();
    }
    for share in [0.25, 0.5, 0.75, 1.0] {
        feel(desk, TouchPhase::Move, from + (to - from) * share);
    }
    feel(desk, TouchPhase::End, to);
    desk.run();
}

/// Frames: longer than a tap lasts.
const LONG: usize = 16;

fn place(desk: &mut Desk, target: Target) -> Pos2 {
    let view = desk.harness().state_mut().view_mut();
    view.rect_on_screen(target).unwrap().center()
}

fn card(desk: &mut Desk, words: &str) -> Pos2 {
    let document = desk.document();
    let mut cards = document.journeys[0].cards.iter();
    let id = cards.find(|card| card.text == words).unwrap().id;
    place(desk, Target::Card(id))
}

#[test]
fn a_tap_selects_and_a_moving_finger_moves_the_map_and_no_card() {
    let mut desk = Desk::on_board(BOARD);
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.check(&BOARD.replace("kassa", "kassa*"));
    let web = card(&mut desk, "web");
    stroke(&mut desk, web, web - vec2(120.0, 0.0), 0);
    desk.check(&BOARD.replace("kassa", "kassa*"));
    assert!(card(&mut desk, "web").x <= web.x);
}

#[test]
fn a_finger_that_stays_down_drags_a_card() {
    let mut desk = Desk::on_board(BOARD);
    let (ad, trust) = (card(&mut desk, "ad"), card(&mut desk, "trust"));
    stroke(&mut desk, ad, trust + vec2(0.0, 6.0), LONG);
    desk.check(
        "       | Zoeken | Kopen      | Thuis
         Doen   | web    | kassa      |
         Denken |        | trust, ad* | ",
    );
}

#[test]
fn a_finger_that_stays_down_and_lets_go_opens_the_menu() {
    let mut desk = Desk::on_board(BOARD);
    let ad = card(&mut desk, "ad");
    stroke(&mut desk, ad, ad, LONG);
    assert!(desk.shows("Duplicate"));
    desk.check(&BOARD.replace("ad", "ad*"));
}

#[test]
fn a_pen_drags_at_once_and_after_it_fingers_only_move_the_map() {
    let mut desk = Desk::on_board(BOARD);
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.check(&BOARD.replace("kassa", "kassa*"));
    let (ad, trust) = (card(&mut desk, "ad"), card(&mut desk, "trust"));
    draw(&mut desk, ad, trust + vec2(0.0, 6.0));
    let after = "  | Zoeken | Kopen      | Thuis
         Doen   | web    | kassa      |
         Denken |        | trust, ad* | ";
    desk.check(after);
    let web = card(&mut desk, "web");
    tap(&mut desk, web);
    stroke(&mut desk, web, web + vec2(160.0, 90.0), LONG);
    desk.check(after);
    assert!(!desk.shows("Duplicate…"), "no menu");
}

#[test]
fn a_finger_that_may_only_move_the_map_selects_nothing_and_one_that_acts_goes_on_beside_a_pen() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+Comma")
        .reach_choice("Only moves the map")
        .keys("Escape");
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.check(BOARD);
    desk.keys("Ctrl+Comma").reach_choice("Acts").keys("Escape");
    let (ad, web) = (card(&mut desk, "ad"), card(&mut desk, "web"));
    draw(&mut desk, ad, ad);
    tap(&mut desk, web);
    desk.check(&BOARD.replace("web", "web*"));
}

#[test]
fn a_touch_makes_what_is_pressed_large_unless_that_is_not_wanted() {
    let height = |desk: &mut Desk| desk.harness().get_by_label("Export").rect().height();
    let mut desk = Desk::on_board(BOARD);
    assert!(height(&mut desk) < 40.0);
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.run();
    assert!(height(&mut desk) >= 44.0);
    desk.keys("Ctrl+Comma").reach_choice("Never").keys("Escape");
    assert!(height(&mut desk) < 40.0);
}

/// What fingers reach for is 44 points wide, also where it is painted smaller.
#[test]
fn the_plus_for_a_stage_is_met_from_20_points_away() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+Comma")
        .reach_choice("Always")
        .keys("Escape");
    desk.do_action(Action::ToggleNavigator);
    let heading = {
        let journey = desk.document().journeys[0].clone();
        let stage = journey.stages.last().unwrap().id;
        let view = desk.harness().state_mut().view_mut();
        view.rect_on_screen(Target::Stage(stage)).unwrap()
    };
    let plus = heading.right_center() + vec2(28.0, 0.0);
    tap(&mut desk, plus + vec2(18.0, 12.0));
    desk.run();
    desk.type_words("Daarna").keys("Enter");
    assert_eq!(
        desk.document().journeys[0].stages.last().unwrap().title,
        "Daarna"
    );
}

/// Taps the button or menu entry with this name; the last, where several have it: that of the panel on the right.
fn tap_button(desk: &mut Desk, name: &str) {
    let pos = {
        let found = desk.harness().query_all_by_label(name).last();
        found
            .unwrap_or_else(|| panic!("nothing is called {name:?}"))
            .rect()
            .center()
    };
    tap(desk, pos);
    desk.run();
}

/// A map of ten steps, five lanes and forty cards by fingers alone: what adds and saves is tapped, and words are what an on-screen
/// keyboard types.
#[test]
fn a_map_made_by_taps_is_the_same_when_it_is_opened_again() {
    const STEPS: usize = 10;
    const LANES: [&str; 3] = ["Scenario", "Measures", "Front stage"];
    let mut desk = Desk::on_board("  | S0 |\n Doen | |\n Denken | |");
    let first = desk.document().journeys[0].steps().next().unwrap().1.id;
    let pos = place(&mut desk, Target::Step(first));
    tap(&mut desk, pos);
    desk.run();
    for step in 1..STEPS {
        tap_button(&mut desk, "Step");
        desk.type_words(&format!("S{step}")).keys("Enter");
    }
    for name in LANES {
        let last = desk.document().journeys[0].lanes.last().unwrap().id;
        let header = {
            let view = desk.harness().state_mut().view_mut();
            view.rect_on_screen(Target::Lane(last)).unwrap()
        };
        // The “+ Lane” below the last one.
        tap(&mut desk, header.center_bottom() + vec2(0.0, 18.0));
        desk.run();
        tap_button(&mut desk, name);
    }
    tap_button(&mut desk, "Whole map");
    let document = desk.document();
    let journey = &document.journeys[0];
    assert_eq!(journey.steps().count(), STEPS);
    assert_eq!(journey.lanes.len(), 2 + LANES.len());
    for (row, lane) in journey.lanes.iter().take(4).enumerate() {
        for (column, (_, step)) in journey.steps().enumerate() {
            let pos = place(&mut desk, Target::Cell(lane.id, step.id));
            tap(&mut desk, pos);
            tap(&mut desk, pos);
            desk.run();
            desk.type_words(&format!("kaart {row}.{column}"));
            desk.keys("Enter");
        }
    }
    let made: Document = (*desk.document()).clone();
    let journey = &made.journeys[0];
    assert_eq!(journey.cards.len(), 4 * STEPS);
    for (row, lane) in journey.lanes.iter().take(4).enumerate() {
        for (column, (_, step)) in journey.steps().enumerate() {
            let mut cards = journey.cards.iter();
            let card = cards.find(|card| (card.lane, card.step) == (lane.id, step.id));
            assert_eq!(card.unwrap().text, format!("kaart {row}.{column}"));
        }
    }
    desk.will_choose("touch.json");
    tap_button(&mut desk, "File");
    tap_button(&mut desk, "Save");
    assert_eq!(desk.document_in("touch.json"), made);
}

/// A finger hovers over nothing: a menu within a menu comes by a tap, and stays when the finger is gone.
#[test]
fn a_tap_opens_the_menu_within_a_menu() {
    let mut desk = Desk::on_board(BOARD);
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.run();
    for name in ["Insert", "Lane", "Text lane", "Customer goals"] {
        tap_button(&mut desk, name);
    }
    let document = desk.document();
    let mut lanes = document.journeys[0].lanes.iter();
    assert!(lanes.any(|lane| lane.topic == Some(Topic::Goals)));
}

/// Rows for fingers are higher than the window: what does not fit comes by moving the finger.
#[test]
fn a_menu_that_is_higher_than_the_window_moves_under_a_finger() {
    let mut desk = Desk::on_board(BOARD);
    let kassa = card(&mut desk, "kassa");
    tap(&mut desk, kassa);
    desk.run();
    tap_button(&mut desk, "Edit");
    let screen = desk.harness().ctx.content_rect();
    let begin = desk.harness().get_by_label("Paste").rect().center();
    stroke(&mut desk, begin, begin - vec2(0.0, 400.0), 0);
    let row = desk.harness().get_by_label("Settings").rect();
    assert!(screen.contains_rect(row), "{row:?} in {screen:?}");
    tap_button(&mut desk, "Settings");
    assert!(desk.shows("Mouse, touch and pen"));
}
