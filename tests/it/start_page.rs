//! The page to begin with, by the keyboard alone: where it begins, and how it goes on.

use egui_kittest::kittest::NodeT as _;
use reiskaart::action::Action;

use crate::support::{desk::Desk, screens::nodes};

/// What has the keyboard.
fn focused(desk: &mut Desk) -> String {
    let all = nodes(desk);
    let node = all.iter().find(|node| node.is_focused());
    let label = node.and_then(|node| node.accesskit_node().label());
    label.unwrap_or_default()
}

#[test]
fn the_keyboard_begins_at_the_first_template_and_arrows_move_among_them() {
    let mut desk = Desk::new();
    assert_eq!(focused(&mut desk), "Simple journey");
    for (key, name) in [
        ("ArrowRight", "Empty grid"),
        ("ArrowRight", "Full research map"),
        ("ArrowDown", "Service blueprint"),
        ("ArrowLeft", "Media plan"),
        ("ArrowUp", "Empty grid"),
    ] {
        desk.keys(key);
        assert_eq!(focused(&mut desk), name, "after {key}");
    }
    desk.keys("Enter");
    let document = desk.document();
    let journey = &document.journeys[0];
    assert!(journey.cards.is_empty() && journey.steps().count() == 6);
}

#[test]
fn the_keyboard_begins_there_again_when_the_page_comes_back() {
    let mut desk = Desk::new();
    desk.keys("Enter");
    assert!(desk.shell().editor().is_some());
    desk.do_action(Action::New);
    assert_eq!(focused(&mut desk), "Simple journey");
    // And where it went, it stays.
    desk.keys("ArrowRight").run();
    assert_eq!(focused(&mut desk), "Empty grid");
}

#[test]
fn work_to_recover_comes_before_all_else() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("Gered");
    desk.harness().state_mut().view_mut().take_focus();
    let mut desk = desk.start_again();
    assert_eq!(focused(&mut desk), "Recover");
    desk.keys("Enter");
    assert!(desk.has_card("Gered"));
}
