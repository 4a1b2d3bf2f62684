//! What is pressed is large enough: 24 points for a pointer, 44 for fingers, on every screen of the program.

use std::collections::BTreeMap;

use egui::Role;
use egui_kittest::{Node, kittest::NodeT as _};
use reiskaart::file::settings::TouchChoice;

use crate::support::{
    desk::Desk,
    screens::{nodes, visit},
};

/// Whether this is something to press: what lies on the map has the size that it is zoomed to, and a reach around it.
fn is_pressed(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    let is_within = |roles: &[Role]| {
        std::iter::successors(node.parent(), egui_kittest::kittest::AccessKitNode::parent)
            .any(|parent| roles.contains(&parent.role()))
    };
    let is_on_map = is_within(&[Role::List, Role::Group])
        || node.role() == Role::ListBoxOption && !is_within(&[Role::ListBox]);
    let is_control = matches!(
        node.role(),
        Role::Button
            | Role::CheckBox
            | Role::RadioButton
            | Role::ComboBox
            | Role::Tab
            | Role::Slider
            | Role::SpinButton
            | Role::TextInput
            | Role::MultilineTextInput
            | Role::SearchInput
            | Role::ListBoxOption
            | Role::MenuItem
            | Role::TreeItem
            | Role::Link
    );
    is_control && !is_on_map && !node.is_disabled()
}

/// What is smaller than this, with where it was first seen.
fn too_small(desk: &mut Desk, least: f32) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut seen = 0;
    visit(desk, |desk, screen| {
        for node in nodes(desk).iter().filter(|node| is_pressed(node)) {
            seen += 1;
            let size = node.rect().size();
            if size.min_elem() < least - 0.51 {
                let name = node.accesskit_node().label().unwrap_or_default();
                let role = node.accesskit_node().role();
                let what = format!("{role:?} {name:?} {} x {}", size.x.round(), size.y.round());
                found.entry(what).or_insert_with(|| screen.to_owned());
            }
        }
    });
    assert!(seen > 3_000, "only {seen} things to press were seen");
    found
}

#[test]
fn what_is_pressed_has_24_points_at_least() {
    let found = too_small(&mut Desk::new(), 24.0);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_fingers_press_has_44_points_at_least() {
    let desk = Desk::new();
    let mut settings = desk.shell().settings().clone();
    settings.touch = TouchChoice::On;
    settings.save(&desk.path("settings.json")).unwrap();
    let mut desk = desk.start_again();
    let found = too_small(&mut desk, 44.0);
    assert!(found.is_empty(), "{found:#?}");
}
