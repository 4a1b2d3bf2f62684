//! Words edited in place, and the map under the keyboard.

use egui::{Event, Key, Modifiers};
use reiskaart::{document::LaneKind, edit::Target, widgets::PaletteItem};

use crate::support::{
    map_window,
    table::{MapWindow, key_events},
    test_editor::TestEditor,
};

const BOARD: &str = "   | A       | B     | C
                 Doen   | ad, web | kassa |
                 Denken |         | trust | ";

fn steps_of(window: &mut MapWindow) -> usize {
    let mut steps = 0;
    while window.editor().undo() {
        steps += 1;
    }
    steps
}

#[test]
fn a_double_click_edits_the_words_and_enter_ends() {
    let mut window = map_window(BOARD);
    let pos = window.find("kassa. Step").center();
    window.double_click(pos);
    window.type_text(" en tas");
    window.key(Key::Enter);
    window.check(
        "       | A       | B             | C
         Doen   | ad, web | kassa en tas* |
         Denken |         | trust         | ",
    );
    assert_eq!(steps_of(&mut window), 1, "one edit is one step");
}

#[test]
fn typing_on_a_selected_card_replaces_its_words() {
    let mut window = map_window(BOARD);
    window.select("trust");
    window.type_text("hoop");
    window.key(Key::Enter);
    window.check(
        "       | A       | B     | C
         Doen   | ad, web | kassa |
         Denken |         | hoop* | ",
    );
}

#[test]
fn escape_takes_the_words_back() {
    let mut window = map_window(BOARD);
    window.select("trust");
    window.type_text("hoop");
    window.key(Key::Escape);
    window.check(&BOARD.replace("trust", "trust*"));
}

#[test]
fn shift_and_enter_break_the_line() {
    let mut window = map_window(BOARD);
    window.select("trust");
    window.type_text("a");
    window.key_with(Modifiers::SHIFT, Key::Enter);
    window.type_text("b");
    window.key(Key::Enter);
    window.run();
    assert_eq!(window.editor().the_card("a\nb").text, "a\nb");
}

#[test]
fn a_click_elsewhere_keeps_the_words() {
    let mut window = map_window(BOARD);
    window.select("trust");
    window.type_text("hoop");
    let elsewhere = window.find("web. Step").center();
    window.click(elsewhere);
    window.check(
        "       | A        | B     | C
         Doen   | ad, web* | kassa |
         Denken |          | hoop  | ",
    );
}

#[test]
fn arrows_go_from_cell_to_cell_and_typing_makes_a_card() {
    let mut window = map_window(BOARD);
    window.select("web");
    window.key(Key::ArrowDown);
    window.check(
        "       | A       | B     | C
         Doen   | ad, web | kassa |
         Denken | *       | trust | ",
    );
    window.type_text("twijfel");
    window.key(Key::Enter);
    window.check(
        "       | A        | B     | C
         Doen   | ad, web  | kassa |
         Denken | twijfel* | trust | ",
    );
    window.key(Key::ArrowRight);
    window.key(Key::ArrowRight);
    window.key(Key::ArrowUp);
    window.check(
        "       | A       | B     | C
         Doen   | ad, web | kassa | *
         Denken | twijfel | trust | ",
    );
    window.key(Key::ArrowUp);
    window.check(
        "       | A       | B     | C*
         Doen   | ad, web | kassa |
         Denken | twijfel | trust | ",
    );
}

#[test]
fn a_new_card_without_words_is_none() {
    let mut window = map_window(BOARD);
    window.select("web");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.run();
    assert_eq!(window.editor().journey().cards.len(), 4);
    assert_eq!(steps_of(&mut window), 0);
}

#[test]
fn words_being_typed_are_in_the_document_for_the_recovery_copy() {
    let mut window = map_window("     | A\n Doen | *");
    window.type_text("half af");
    let table = window.table();
    let draft = table.view.document_with_draft(&table.test.editor);
    let draft = draft.expect("words are being typed");
    assert_eq!(draft.journeys[0].cards[0].text, "half af");
    let again = table.view.document_with_draft(&table.test.editor);
    assert!(again.is_some_and(|again| std::sync::Arc::ptr_eq(&again, &draft)));
    assert!(table.test.editor.document().journeys[0].cards.is_empty());
}

#[test]
fn tab_goes_on_in_the_next_step_and_ctrl_enter_below() {
    let mut window = map_window("       | A | B     | C\n Doen | * |       |\n Denken | | kassa |");
    window.type_text("een");
    window.key(Key::Tab);
    window.type_text("twee");
    window.key_with(Modifiers::COMMAND, Key::Enter);
    window.type_text("drie");
    window.key(Key::Tab);
    window.type_text("vier");
    window.key_with(Modifiers::SHIFT, Key::Tab);
    window.key(Key::Escape);
    window.run();
    let texts = |window: &mut MapWindow, step: &str| {
        let step = window.editor().step(step);
        let lane = window.editor().lane("Doen");
        let journey = window.editor().journey().clone();
        let texts = journey.cards_in(lane, step).map(|card| card.text.clone());
        texts.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(texts(&mut window, "A"), "een");
    assert_eq!(texts(&mut window, "B"), "twee, drie");
    assert_eq!(texts(&mut window, "C"), "vier");
}

#[test]
fn no_key_is_lost_when_all_come_in_one_frame() {
    let mut window = map_window("| A | B\nDoen | * |");
    let text = |text: &str| Event::Text(text.into());
    let mut events = vec![text("e"), text("en")];
    events.extend(key_events(Modifiers::NONE, Key::Tab));
    events.extend([text("t"), text("wee")]);
    events.extend(key_events(Modifiers::NONE, Key::Enter));
    window.at_once(events);
    window.run();
    window.check("| A | B\nDoen | een | twee*");
}

#[test]
fn a_heading_and_a_lane_are_renamed_in_place() {
    let mut window = map_window(BOARD);
    let pos = window.find("Step C").center();
    window.double_click(pos);
    window.type_text("Thuis");
    window.key(Key::Enter);
    let pos = window.find("Lane Doen").center();
    window.double_click(pos);
    window.type_text("Handelen");
    window.key(Key::Enter);
    window.check(
        "         | A       | B     | Thuis
         Handelen* | ad, web | kassa |
         Denken    |         | trust | ",
    );
}

#[test]
fn a_viewer_cannot_type() {
    let mut window = map_window(BOARD);
    window.editor().editor.set_read_only();
    window.select("trust");
    window.type_text("hoop");
    assert!(!window.table().view.is_editing_text());
}

#[test]
fn what_comes_from_the_palette_and_its_words_are_one_step() {
    let landed = "   | A       | B           | C
             Doen   | ad, web | kassa, thee |
             Denken |         | trust       | ";
    let card = PaletteItem::Card(LaneKind::Text, None);
    for ends_by_click in [false, true] {
        let mut window = map_window(BOARD);
        let pos = window.find("kassa. Step").center_bottom() + egui::vec2(0.0, 20.0);
        window.drop_from_palette(card, pos);
        window.type_text("thee");
        if ends_by_click {
            let elsewhere = window.find("trust. Step").center();
            window.click(elsewhere);
        } else {
            window.key(Key::Enter);
        }
        window.check(&landed.replace(
            if ends_by_click { "trust" } else { "thee" },
            if ends_by_click { "trust*" } else { "thee*" },
        ));
        assert_eq!(steps_of(&mut window), 1);
        window.check(BOARD);
    }
}

#[test]
fn an_edit_of_what_came_from_the_palette_is_a_step_of_its_own_later() {
    let mut window = map_window(BOARD);
    let pos = window.find("kassa. Step").center_bottom() + egui::vec2(0.0, 20.0);
    window.drop_from_palette(PaletteItem::Card(LaneKind::Text, None), pos);
    window.type_text("thee");
    window.key(Key::Enter);
    window.type_text("koffie");
    window.key(Key::Enter);
    assert_eq!(steps_of(&mut window), 2);
}

#[test]
fn a_step_that_is_typed_past_the_edge_of_the_view_comes_into_view() {
    let board = "       | A | B | C | D
                 Doen   |   |   |   | ";
    let mut window = MapWindow::of(TestEditor::new(board), [900.0, 700.0]);
    let last = window.editor().step("D");
    let heading = window.place(Target::Step(last)).left_center() + egui::vec2(20.0, 0.0);
    window.click(heading);
    window.key(Key::Enter);
    window.key(Key::Tab);
    window.type_text("Terugkijken");
    window.run();
    window.key(Key::Enter);
    window.run();
    let new = window.editor().step("Terugkijken");
    let place = window.place(Target::Step(new));
    assert!(place.right() <= 900.0, "{place:?}");
}
