//! Selecting with the pointer, as canvas editors have it.

use emath::vec2;
use reiskaart::{canvas::gesture::Intent, edit::CardPlace};

use crate::support::{TestEditor, check, hand};

#[test]
fn a_press_selects_what_is_under_it_at_once() {
    let mut e = TestEditor::new("| A | B\nDoen | ad, web* | kassa");
    let hand = hand(&mut e).press("kassa");
    drop(hand);
    e.check("| A | B\nDoen | ad, web | kassa*");
}

#[test]
fn a_press_on_one_of_several_keeps_them_until_release() {
    let mut e = TestEditor::new("| A | B\nDoen | ad*, web** | kassa");
    let pressed = hand(&mut e).press("ad");
    drop(pressed);
    e.check("| A | B\nDoen | ad*, web** | kassa");
    hand(&mut e).press("ad").release();
    e.check("| A | B\nDoen | ad*, web | kassa");
}

#[test]
fn shift_adds_and_ctrl_adds_or_takes_out() {
    check(
        "| A | B\nDoen | ad*, web | kassa",
        |e| {
            hand(e).shift().press("kassa").release();
        },
        "| A | B\nDoen | ad*, web | kassa**",
    );
    check(
        "| A | B\nDoen | ad*, web | kassa**",
        |e| {
            hand(e).ctrl().press("kassa").release();
        },
        "| A | B\nDoen | ad*, web | kassa",
    );
    check(
        "| A | B\nDoen | ad*, web | kassa",
        |e| {
            hand(e).ctrl().press("web").release();
        },
        "| A | B\nDoen | ad*, web** | kassa",
    );
}

#[test]
fn a_click_in_an_empty_cell_selects_the_cell() {
    check(
        "| A | B\nDoen | ad* | \nDenken | |",
        |e| {
            hand(e).press_cell("Denken", "B").release();
        },
        "| A | B\nDoen | ad | \nDenken | | *",
    );
}

#[test]
fn a_click_beside_the_map_selects_nothing() {
    check(
        "| A | B\nDoen | ad* |",
        |e| {
            let beside = hand(e).layout().size - vec2(2.0, 2.0);
            hand(e).press_at(beside.to_pos2()).release();
        },
        "| A | B\nDoen | ad |",
    );
}

#[test]
fn a_marquee_from_empty_ground_selects_what_it_touches() {
    let board = "| A | B | C\nDoen | ad | web | kassa*\nDenken | | |";
    check(
        board,
        |e| {
            let start = hand(e).cell("Denken", "B").center();
            let end = hand(e).rect("ad").center();
            hand(e).press_at(start).to(end).release();
        },
        "| A | B | C\nDoen | ad* | web** | kassa\nDenken | | |",
    );
    check(
        board,
        |e| {
            let start = hand(e).cell("Denken", "B").center();
            let end = hand(e).rect("ad").center();
            hand(e).shift().press_at(start).to(end).release();
        },
        "| A | B | C\nDoen | ad* | web** | kassa*\nDenken | | |",
    );
}

#[test]
fn escape_in_a_marquee_gives_back_what_was_selected() {
    check(
        "| A | B\nDoen | ad | web*\nDenken | |",
        |e| {
            let start = hand(e).cell("Denken", "B").center();
            let end = hand(e).rect("ad").center();
            hand(e).press_at(start).to(end).escape();
        },
        "| A | B\nDoen | ad | web*\nDenken | |",
    );
}

#[test]
fn a_double_click_edits_the_words_of_what_is_under_it() {
    let mut e = TestEditor::new("| A || Thuis: B\nDoen | ad |");
    for name in ["ad", "A", "Doen", "Thuis"] {
        let target = e.target(name);
        let wanted = hand(&mut e).double_click(name).wanted;
        assert_eq!(wanted, [Intent::EditText(target)]);
    }
}

#[test]
fn a_double_click_in_an_empty_cell_begins_a_card() {
    let mut e = TestEditor::new("| A | B\nDoen | ad |");
    let place = CardPlace {
        lane: e.lane("Doen"),
        step: e.step("B"),
        index: usize::MAX,
    };
    let pos = hand(&mut e).cell("Doen", "B").center();
    let once = hand(&mut e).press_at(pos).release();
    assert_eq!(once.wanted, []);
    let twice = once.again().press_at(pos).release();
    assert_eq!(twice.wanted, [Intent::NewCard(place)]);
}

#[test]
fn the_second_button_selects_and_opens_the_menu() {
    let mut e = TestEditor::new("| A | B\nDoen | ad*, web** | kassa");
    let on_selected = hand(&mut e).press_for_menu("ad").release();
    assert!(matches!(on_selected.wanted[..], [Intent::Menu(_)]));
    e.check("| A | B\nDoen | ad*, web** | kassa");
    hand(&mut e).press_for_menu("kassa").release();
    e.check("| A | B\nDoen | ad, web | kassa*");
}

#[test]
fn a_viewer_can_select_but_not_drag() {
    let mut e = TestEditor::new("| A | B\nDoen | ad | kassa");
    e.editor.set_read_only();
    hand(&mut e)
        .press("ad")
        .before("kassa")
        .shows_nothing()
        .release();
    assert!(e.editor.selection().contains(e.target("ad")));
}
