//! The palette: every action and every place by a few letters, from the keyboard alone.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::action::Action;

use crate::support::desk::Desk;

/// The name of the list in the palette.
const LIST: &str = "Found";

const BOARD: &str = "   | Voor: Zien | Kopen || Na: Thuis
                 Doen   | ad*        | kassa || wijn
                 Denken |            |       || ";

/// The rows, each with its keys, whether Enter takes it, and whether it can be done.
fn rows(desk: &mut Desk) -> Vec<(String, bool, bool)> {
    let nodes = desk.harness().query_all_by_role(Role::ListBoxOption);
    // The cards of a cell are options too.
    let is_in_palette = |node: &egui_kittest::Node<'_>| {
        let mut above = node.accesskit_node().parent();
        std::iter::from_fn(|| {
            let node = above?;
            above = node.parent();
            Some(node)
        })
        .any(|parent| parent.label().as_deref() == Some(LIST))
    };
    nodes
        .filter(is_in_palette)
        .map(|node| {
            let node = node.accesskit_node();
            let is_picked = node.is_selected() == Some(true);
            (
                node.label().unwrap_or_default(),
                is_picked,
                !node.is_disabled(),
            )
        })
        .collect()
}

fn picked(desk: &mut Desk) -> String {
    let rows = rows(desk);
    let mut picked = rows.into_iter().filter(|(_, is_picked, _)| *is_picked);
    let (name, ..) = picked.next().expect("a row is marked");
    assert!(picked.next().is_none(), "one row is marked");
    name
}

#[test]
fn a_command_is_found_by_letters_in_either_language_and_done() {
    for query in ["zoom in", "inzoomen", "ZOMIN"] {
        let mut desk = Desk::on_board(BOARD);
        let before = desk.harness().state_mut().view_mut().scale();
        desk.keys("Ctrl+K").type_words(query);
        assert!(picked(&mut desk).starts_with("Zoom in"), "{query}");
        desk.keys("Enter");
        assert!(rows(&mut desk).is_empty(), "the palette is gone");
        assert!(
            desk.harness().state_mut().view_mut().scale() > before,
            "{query}"
        );
    }
}

#[test]
fn all_actions_are_there_with_their_keys_and_the_impossible_ones_do_nothing() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+Shift+P");
    let all = rows(&mut desk);
    // The palette does not offer itself.
    assert_eq!(all.len(), Action::all().len() - 1);
    assert!(
        all.contains(&("Save, Ctrl+S".to_owned(), false, true)),
        "{all:?}"
    );
    let impossible = all.iter().filter(|(.., can)| !can).count();
    assert!(impossible > 0);
    // Those that are possible come first.
    assert!(all.iter().rev().take(impossible).all(|(.., can)| !can));

    desk.type_words("redo");
    assert_eq!(picked(&mut desk), "Redo, Ctrl+Shift+Z");
    assert!(desk.shows("Not possible now."));
    desk.keys("Enter");
    assert!(
        !rows(&mut desk).is_empty(),
        "what cannot be done leaves the palette open"
    );
    desk.keys("Escape");
    assert!(rows(&mut desk).is_empty());
    desk.check(BOARD);
}

#[test]
fn arrows_move_the_mark_round_the_ends() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+K").type_words("zoom");
    let all = rows(&mut desk);
    assert!(all.len() > 2);
    assert!(all[0].1);
    desk.keys("Down");
    assert_eq!(picked(&mut desk), all[1].0);
    desk.keys("Up").keys("Up");
    assert_eq!(picked(&mut desk), all[all.len() - 1].0);
    desk.keys("Down");
    assert_eq!(picked(&mut desk), all[0].0);
    desk.keys("PageDown");
    assert_ne!(picked(&mut desk), all[0].0);
}

#[test]
fn the_keyboard_goes_back_to_the_map() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+K").keys("Escape");
    desk.keys("Down").type_words("twijfel").keys("Enter");
    desk.check(
        &BOARD
            .replace("ad*", "ad")
            .replace("Denken |            |", "Denken | twijfel* |"),
    );
}

#[test]
fn words_that_are_typed_stay_and_what_follows_the_keys_is_for_the_palette() {
    let mut desk = Desk::on_board(BOARD);
    desk.type_words("advertentie");
    desk.all_at_once(&["Ctrl+K", ":zoom in"]);
    assert!(picked(&mut desk).starts_with("Zoom in"));
    desk.keys("Escape");
    desk.check(&BOARD.replace("ad*", "advertentie*"));
    // However the frames fall, with words still being typed or right after the palette was put away.
    desk.type_words("reclame");
    desk.one_frame(&["Ctrl+K", ":z"])
        .one_frame(&[":oo"])
        .all_at_once(&[":m in"]);
    assert!(picked(&mut desk).starts_with("Zoom in"));
    desk.one_frame(&["Escape"])
        .one_frame(&["Ctrl+K", ":zoom o"])
        .run();
    assert!(picked(&mut desk).starts_with("Zoom out"));
    desk.keys("Escape");
    desk.check(&BOARD.replace("ad*", "reclame*"));
    desk.all_at_once(&["Ctrl+K", ":select nothing", "Enter"]);
    desk.check(&BOARD.replace("ad*", "reclame"));
}

#[test]
fn a_step_is_gone_to_by_name_or_number() {
    for (keys, query) in [("Ctrl+G", "thuis"), ("Ctrl+G", "3"), ("Ctrl+K", "step thu")] {
        let mut desk = Desk::on_board(BOARD);
        desk.keys(keys).type_words(query);
        assert_eq!(picked(&mut desk), "Step 3: Thuis", "{keys} {query}");
        desk.keys("Enter");
        let after = BOARD.replace("ad*", "ad").replace("Thuis", "Thuis*");
        desk.check(&after);
        // The keyboard is on the map.
        desk.keys("Left");
        desk.check(&after.replace("Thuis*", "Thuis").replace("Kopen", "Kopen*"));
    }
}

#[test]
fn the_field_and_the_list_have_names() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+K");
    let harness = desk.harness();
    harness.get_by_role_and_label(Role::SearchInput, "Find a command or a place");
    harness.get_by_role_and_label(Role::ListBox, "Found");
    desk.type_words("qqqq");
    assert!(desk.shows("nothing found"));
}

#[test]
fn it_opens_without_a_document_too() {
    let mut desk = Desk::new();
    desk.keys("Ctrl+K").type_words("dark");
    desk.keys("Enter");
    assert!(desk.shell().settings().theme == reiskaart::file::settings::ThemeChoice::Dark);
}
