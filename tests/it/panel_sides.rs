//! The panels can change sides: what is left stands right, at once and after a new start.

use egui_kittest::kittest::Queryable as _;
use reiskaart::{action::Action, file::settings::Side};

use crate::support::desk::Desk;

const BOARD: &str = " | Zoeken | Kopen
                 Doen | ad* | kassa";

/// Where lists and properties begin, seen from the left.
fn lefts(desk: &mut Desk) -> (f32, f32) {
    desk.run();
    let left = |desk: &mut Desk, name: &str| {
        let nodes = desk.harness().get_all_by_label(name);
        nodes.map(|node| node.rect().left()).fold(0.0, f32::max)
    };
    (left(desk, "New persona"), left(desk, "Duplicate"))
}

#[test]
fn lists_and_properties_change_sides_and_stay_there() {
    let mut desk = Desk::on_board(BOARD);
    let (lists, properties) = lefts(&mut desk);
    assert!(lists < properties);
    desk.do_action(Action::SwapPanels);
    let (lists, properties) = lefts(&mut desk);
    assert!(properties < lists, "{properties} {lists}");
    let desk = desk.start_again();
    assert_eq!(desk.shell().settings().panels.inspector_side, Side::Left);
}

#[test]
fn the_settings_say_at_which_side_the_properties_stand() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+Comma");
    desk.choose("Left").keys("Escape");
    let (lists, properties) = lefts(&mut desk);
    assert!(properties < lists);
    desk.do_action(Action::SwapPanels);
    let (lists, properties) = lefts(&mut desk);
    assert!(lists < properties);
}
