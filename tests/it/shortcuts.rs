//! Keys that a person chooses: recorded, refused, taken from another action, remembered, and shown wherever keys are.

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use reiskaart::action::Action;

use crate::support::desk::Desk;

const BOARD: &str = "   | Zien | Kopen
                 Doen   | ad*  | kassa";

/// The dialog with the row of one action in it.
fn dialog(filter: &str) -> Desk {
    let mut desk = Desk::on_board(BOARD);
    desk.do_action(Action::ChangeShortcuts);
    desk.harness()
        .get_by_role_and_label(Role::SearchInput, "Find a command or a key")
        .focus();
    desk.run().type_words(filter);
    desk
}

#[test]
fn a_new_key_works_at_once_is_shown_everywhere_and_comes_back_after_a_restart() {
    let mut desk = dialog("duplicate");
    desk.press("Duplicate: Ctrl+D").keys("Ctrl+Alt+J");
    assert!(desk.shows("Duplicate: Ctrl+Alt+J"));
    desk.press("Close");
    desk.keys("Ctrl+D").check(BOARD);
    desk.keys("Ctrl+Alt+J");
    desk.check("| Zien | Kopen\n Doen | ad, ad* | kassa");
    desk.keys("F1");
    assert!(desk.shows("Ctrl+Alt+J"));
    desk.keys("Escape").keys("Ctrl+K").type_words("duplicate");
    assert!(desk.shows("Duplicate, Ctrl+Alt+J"));

    let mut desk = desk.start_again();
    desk.keys("Ctrl+K").type_words("duplicate");
    assert!(desk.shows("Duplicate, Ctrl+Alt+J"));
}

#[test]
fn keys_of_another_action_are_taken_only_when_asked_for() {
    let mut desk = dialog("duplicate");
    desk.press("Duplicate: Ctrl+D").keys("Ctrl+S");
    assert!(desk.shows("Ctrl+S belongs to “Save”."));
    desk.press("Cancel");
    assert!(desk.shows("Duplicate: Ctrl+D"));
    desk.press("Duplicate: Ctrl+D").keys("Ctrl+S");
    desk.press("Use them here");
    assert!(desk.shows("Duplicate: Ctrl+S"));
    desk.press("Close").keys("Ctrl+S");
    desk.check("| Zien | Kopen\n Doen | ad, ad* | kassa");
}

#[test]
fn keys_that_type_are_refused_and_escape_only_ends_the_waiting() {
    let mut desk = dialog("duplicate");
    for keys in ["J", "Shift+J", "Enter", "Left"] {
        desk.press("Duplicate: Ctrl+D").keys(keys);
        assert!(desk.shows("types or moves already"), "{keys}");
        assert!(desk.shows("Duplicate: Ctrl+D"), "{keys}");
    }
    desk.press("Duplicate: Ctrl+D").keys("Escape");
    assert!(desk.shows("Duplicate: Ctrl+D"), "the dialog is still there");
    desk.keys("Escape");
    assert!(!desk.shows("Duplicate: Ctrl+D"));
}

#[test]
fn keys_are_taken_away_and_put_back_one_by_one_or_all_together() {
    let mut desk = dialog("duplicate");
    desk.press("Take the keys away: Duplicate");
    assert!(desk.shows("Duplicate: None"));
    desk.press("Back to the start: Duplicate");
    assert!(desk.shows("Duplicate: Ctrl+D"));
    assert!(desk.shell().settings().shortcuts.is_empty());
    desk.press("Take the keys away: Duplicate");
    desk.press("All back to the start");
    assert!(desk.shows("Duplicate: Ctrl+D"));
    assert!(desk.shell().settings().shortcuts.is_empty());
}

#[test]
fn actions_have_names_of_their_own_for_the_settings() {
    let mut names: Vec<&str> = Action::all().into_iter().map(Action::name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
