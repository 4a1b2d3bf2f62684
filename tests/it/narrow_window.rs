//! At 200 % a small screen has 640 by 360 points: nothing lies over anything else, and the map keeps its room.

use egui::Rect;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::action::Action;

use crate::support::{
    desk::Desk,
    screens::{example, nodes},
};

const SMALL: Rect = Rect::from_min_max(egui::Pos2::ZERO, egui::pos2(640.0, 360.0));

fn small_desk() -> Desk {
    let mut desk = Desk::new();
    desk.harness().state_mut().show_document(Some(example()));
    desk.harness().set_size(SMALL.size());
    desk.run();
    desk
}

/// Names and places of the buttons in the bar along the top.
fn top_buttons(desk: &mut Desk) -> Vec<(String, Rect)> {
    let all = nodes(desk);
    let buttons = all.iter().filter(|node| {
        node.accesskit_node().role() == egui::Role::Button && node.rect().bottom() < 52.0
    });
    let named = buttons.map(|node| {
        (
            node.accesskit_node().label().unwrap_or_default(),
            node.rect(),
        )
    });
    named.collect()
}

#[test]
fn the_buttons_of_the_top_bar_do_not_lie_over_its_menus() {
    let mut desk = small_desk();
    let buttons = top_buttons(&mut desk);
    assert!(buttons.len() >= 6);
    for (place, (name, rect)) in buttons.iter().enumerate() {
        assert!(SMALL.contains_rect(*rect), "{name} {rect:?}");
        for (other, there) in &buttons[place + 1..] {
            assert!(
                !rect.shrink(1.0).intersects(*there),
                "{name} {rect:?} {other} {there:?}"
            );
        }
    }
}

#[test]
fn the_map_keeps_its_room_and_lists_and_properties_take_turns() {
    let mut desk = small_desk();
    let width = |desk: &mut Desk| {
        let all = nodes(desk);
        let map = all.iter().find(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            name.starts_with("Journey map")
        });
        map.unwrap().rect().width()
    };
    assert!(width(&mut desk) >= 300.0);
    assert!(desk.harness().query_by_label("New persona").is_none());
    desk.do_action(Action::ToggleNavigator);
    assert!(desk.shows("Marieke"), "the lists");
    assert!(width(&mut desk) >= 300.0);
    desk.do_action(Action::ToggleInspector);
    assert!(width(&mut desk) >= 300.0);
    assert!(desk.shell().settings().panels.inspector);
}

#[test]
fn the_buttons_of_the_export_dialog_stay_in_the_window() {
    let mut desk = small_desk();
    desk.do_action(Action::Export);
    for name in ["Cancel", "Copy as picture"] {
        let rect = desk.harness().get_by_label(name).rect();
        assert!(SMALL.contains_rect(rect), "{name} {rect:?}");
    }
}
