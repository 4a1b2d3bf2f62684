//! The map in a window: found by name, clicked, dragged, zoomed, and quiet when nothing happens.

use egui::{Event, Key, Modifiers, vec2};
use reiskaart::edit::Target;

use crate::support::{TestEditor, map_window, maps, table::MapWindow};

const BOARD: &str = "   | Voor: Zoeken | Kopen || Na: Thuis
                 Doen   | ad, web      | kassa ||
                 ~Jo    | 1 blij       | -1    ||
                 Denken |              | trust || ";

#[test]
fn cards_headings_lanes_and_feelings_are_found_by_name() {
    let window = map_window(BOARD);
    for name in [
        "Journey map",
        "ad. Step Zoeken, lane Doen, 1 of 2",
        "web. Step Zoeken, lane Doen, 2 of 2",
        "trust. Step Kopen, lane Denken, 1 of 1",
        "Step Thuis",
        "Stage Voor",
        "Lane Denken",
        "Feeling of Jo in step Zoeken: 1.0, blij",
    ] {
        assert!(window.has(name), "{name}");
    }
}

#[test]
fn a_card_is_dragged_with_the_mouse() {
    let mut window = map_window(BOARD);
    let from = window.find("ad. Step").center();
    let to = window.find("trust. Step").center() + vec2(0.0, 8.0);
    window.drag(from, to);
    window.check(
        "       | Voor: Zoeken | Kopen      || Na: Thuis
         Doen   | web          | kassa      ||
         ~Jo    | 1 blij       | -1         ||
         Denken |              | trust, ad* || ",
    );
}

#[test]
fn escape_takes_a_drag_back() {
    let mut window = map_window(BOARD);
    let from = window.find("ad. Step").center();
    let to = window.find("trust. Step").center();
    window.drag_without_release(from, to);
    window.key(Key::Escape);
    window.button(to, false);
    window.check(&BOARD.replace("ad,", "ad*,"));
}

#[test]
fn a_whole_drag_within_one_frame_is_not_lost() {
    let mut window = map_window(BOARD);
    let from = window.find("kassa. Step").center();
    let to = window.find("trust. Step").center() + vec2(0.0, 8.0);
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(Event::PointerMoved(from));
    window.at_once(vec![button(from, true)]);
    window.at_once(vec![Event::PointerMoved(to), button(to, false)]);
    window.check(
        "       | Voor: Zoeken | Kopen         || Na: Thuis
         Doen   | ad, web      |               ||
         ~Jo    | 1 blij       | -1            ||
         Denken |              | trust, kassa* || ",
    );
}

#[test]
fn a_frame_in_which_nothing_changed_lays_out_nothing() {
    let mut window = map_window(BOARD);
    let made = window.table().view.layouts_made();
    window.run();
    let over = window.find("trust. Step").center();
    window.event(Event::PointerMoved(over));
    window.wheel(over, vec2(0.0, -80.0), Modifiers::NONE);
    assert_eq!(window.table().view.layouts_made(), made);
}

#[test]
fn ctrl_and_wheel_zoom_at_the_pointer() {
    let mut window = map_window(BOARD);
    let card = Target::Card(window.editor().card("trust"));
    let before = window.place(card);
    window.wheel(before.center(), vec2(0.0, 60.0), Modifiers::COMMAND);
    let after = window.place(card);
    assert!(after.width() > before.width() * 1.1);
    assert!(after.center().distance(before.center()) < 2.0);
}

#[test]
fn one_cannot_pan_away_from_the_map_nor_zoom_beyond_its_bounds() {
    let mut window = map_window(BOARD);
    window.table().view.pan_by(vec2(-9e6, -9e6));
    window.run();
    assert!(window.has("Stage Na"), "the last stage is still in view");
    window.table().view.pan_by(vec2(9e6, 9e6));
    for _ in 0..80 {
        window.table().view.zoom_by(1.5);
    }
    assert!((window.table().view.scale() - 4.0).abs() < 1e-3);
    for _ in 0..80 {
        window.table().view.zoom_by(0.5);
    }
    let least = window.table().view.scale();
    assert!((0.02..=0.25).contains(&least));
    window.table().view.fit_map();
    window.run();
    assert!(window.has("Stage Voor") && window.has("Lane Denken"));
}

#[test]
fn the_headings_stay_near_the_corner_however_far_one_pans() {
    let test = TestEditor::of(maps::map(1000));
    let mut window = MapWindow::of(test, [900.0, 600.0]);
    let first = window.editor().journey().stages[0].id;
    window.table().view.pan_by(vec2(9e6, 9e6));
    window.run();
    let corner = window.place(Target::Stage(first)).left_top();
    assert!(corner.x < 300.0 && corner.y < 120.0, "{corner}");
}

#[test]
fn what_is_revealed_comes_clear_of_the_frozen_headings() {
    let test = TestEditor::of(maps::map(1000));
    let mut window = MapWindow::of(test, [900.0, 600.0]);
    let journey = window.editor().journey().clone();
    for index in [0, 400, 999, 30] {
        let card = Target::Card(journey.cards[index].id);
        window.table().view.reveal(card);
        window.run();
        let rect = window.place(card);
        assert!(rect.left() > 80.0 && rect.right() < 900.0, "{rect}");
        assert!(rect.top() > 60.0 && rect.bottom() < 600.0, "{rect}");
        let before = rect;
        window.table().view.reveal(card);
        window.run();
        assert_eq!(window.place(card), before, "it was in view already");
    }
}

#[test]
fn the_second_button_asks_for_the_menu_of_what_is_under_it() {
    let mut window = map_window(BOARD);
    let pos = window.find("kassa. Step").center();
    for pressed in [true, false] {
        window.event(Event::PointerMoved(pos));
        window.event(Event::PointerButton {
            pos,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    assert_eq!(window.table().view.take_context_menu(), Some(pos));
    window.check(&BOARD.replace("kassa", "kassa*"));
}

#[test]
fn the_middle_button_and_the_wheel_move_the_map() {
    let mut window = map_window(BOARD);
    let card = Target::Card(window.editor().card("trust"));
    let before = window.place(card);
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: egui::PointerButton::Middle,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let from = before.center();
    window.event(Event::PointerMoved(from));
    window.event(button(from, true));
    window.event(Event::PointerMoved(from + vec2(-30.0, -20.0)));
    window.event(button(from + vec2(-30.0, -20.0), false));
    window.run();
    let after = window.place(card);
    assert!((after.center() - before.center() - vec2(-30.0, -20.0)).length() < 1.0);
    window.wheel(from, vec2(0.0, -40.0), Modifiers::NONE);
    assert!(window.place(card).top() < after.top() - 10.0);
    window.check(BOARD);
}

#[test]
fn dragging_near_the_edge_leaves_a_map_that_is_wholly_in_view_where_it_is() {
    let mut window = map_window(BOARD);
    let trust = Target::Card(window.editor().card("trust"));
    let before = window.place(trust);
    let from = window.find("ad. Step").center();
    for to in [
        egui::pos2(4.0, 400.0),
        egui::pos2(1196.0, 400.0),
        egui::pos2(600.0, 4.0),
        egui::pos2(600.0, 796.0),
    ] {
        window.drag_without_release(from, to);
        for _ in 0..20 {
            window.event(Event::PointerMoved(to));
        }
        assert_eq!(window.place(trust), before, "pointer at {to}");
        window.key(Key::Escape);
        window.button(to, false);
    }
}

#[test]
fn dragging_near_the_edge_shows_what_is_hidden_beyond_it_and_then_stops() {
    let mut window = MapWindow::of(TestEditor::of(maps::map(300)), [900.0, 600.0]);
    let journey = window.editor().journey().clone();
    let card = Target::Card(journey.cards[0].id);
    let last = Target::Step(journey.steps().last().unwrap().1.id);
    let from = window.place(card).center();
    let edge = egui::pos2(890.0, from.y);
    window.drag_without_release(from, edge);
    for _ in 0..2000 {
        window.event(Event::PointerMoved(edge));
        if window.place(last).right() < 890.0 {
            break;
        }
    }
    assert!(
        window.place(last).right() < 890.0,
        "the end is never reached"
    );
    for _ in 0..100 {
        window.event(Event::PointerMoved(edge));
    }
    let right = window.place(last).right();
    assert!(right > 700.0, "it went on to {right}");
}
