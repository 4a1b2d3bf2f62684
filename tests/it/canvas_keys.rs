//! The map under the keyboard as a grid: the cursor and ranges, Tab from card to card and past the last step, moves, and
//! feelings.

use std::fmt::Write as _;

use egui::{Key, Modifiers};

use reiskaart::edit::Target;

use crate::support::{desk::Desk, map_window, table::MapWindow};

const BOARD: &str = "   | A       | B     | C
                 Doen   | ad, web | kassa |
                 Denken |         | trust | ";

fn keys_on(board: &str, keys: &[(Modifiers, Key)], after: &str) {
    let mut window = map_window(board);
    for (modifiers, key) in keys {
        window.key_with(*modifiers, *key);
    }
    window.check(after);
}

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL: Modifiers = Modifiers::COMMAND;

#[test]
fn home_and_end_go_to_the_ends_of_the_row_and_of_the_map() {
    let on_card = BOARD.replace("kassa", "kassa*");
    keys_on(&on_card, &[(NONE, Key::Home)], &BOARD.replace("ad", "ad*"));
    let at_end = "| A | B | C
                  Doen | ad, web | kassa | *
                  Denken | | trust | ";
    keys_on(&on_card, &[(NONE, Key::End)], at_end);
    keys_on(&on_card, &[(CTRL, Key::Home)], &BOARD.replace("ad", "ad*"));
    let last = "| A | B | C
                Doen | ad, web | kassa |
                Denken | | trust | *";
    keys_on(&on_card, &[(CTRL, Key::End)], last);
    let headings = "| A | B* | C\n Doen | | |";
    keys_on(headings, &[(NONE, Key::End)], "| A | B | C*\n Doen | | |");
    keys_on(headings, &[(NONE, Key::Home)], "| A* | B | C\n Doen | | |");
}

#[test]
fn page_keys_go_as_far_as_the_window_shows() {
    let mut board = "| A\nBaan 1 | kaart 1*".to_owned();
    for lane in 2..=30 {
        let _ = write!(board, "\nBaan {lane} | kaart {lane}");
    }
    let mut window = map_window(&board);
    window.key(Key::PageDown);
    window.run();
    let selected = |window: &mut MapWindow| {
        let test = window.editor();
        let card = test.editor.selection().card_ids().next().unwrap();
        let text = test.journey().card(card).unwrap().text.clone();
        text.strip_prefix("kaart ")
            .unwrap()
            .parse::<usize>()
            .unwrap()
    };
    let there = selected(&mut window);
    assert!((5..=20).contains(&there), "{there} lanes fit the window");
    window.key(Key::PageDown);
    window.key(Key::PageDown);
    window.key(Key::PageDown);
    window.key(Key::PageDown);
    window.key(Key::PageDown);
    assert_eq!(selected(&mut window), 30);
    for _ in 0..6 {
        window.key(Key::PageUp);
    }
    assert_eq!(selected(&mut window), 1);
}

#[test]
fn without_a_selection_the_first_key_goes_to_the_first_cell() {
    keys_on(
        BOARD,
        &[(NONE, Key::ArrowDown)],
        &BOARD.replace("ad", "ad*"),
    );
    keys_on(BOARD, &[(NONE, Key::Enter)], &BOARD.replace("ad", "ad*"));
}

#[test]
fn shift_and_arrows_select_cards_and_let_go_of_them_again() {
    let before = "| A | B | C
                  Doen | een*, twee | drie |
                  Denken | vier | | vijf";
    let down = [(SHIFT, Key::ArrowDown)];
    keys_on(
        before,
        &down,
        "| A | B | C
         Doen | een*, twee** | drie |
         Denken | vier | | vijf",
    );
    let down_and_up = [(SHIFT, Key::ArrowDown), (SHIFT, Key::ArrowUp)];
    keys_on(before, &down_and_up, before);
    keys_on(
        before,
        &[(SHIFT, Key::ArrowRight)],
        "| A | B | C
         Doen | een*, twee* | drie** |
         Denken | vier | | vijf",
    );
    let square = [
        (SHIFT, Key::ArrowRight),
        (SHIFT, Key::ArrowRight),
        (SHIFT, Key::ArrowDown),
    ];
    keys_on(
        before,
        &square,
        "| A | B | C
         Doen | een*, twee* | drie* |
         Denken | vier* | | vijf**",
    );
    let back = [square.as_slice(), &[(SHIFT, Key::ArrowUp)]].concat();
    keys_on(
        before,
        &back,
        "| A | B | C
         Doen | een*, twee* | drie** |
         Denken | vier | | vijf",
    );
}

#[test]
fn shift_and_arrows_select_headings_lanes_and_points() {
    keys_on(
        "| A* | B | C\n Doen | | |",
        &[(SHIFT, Key::End)],
        "| A* | B* | C**\n Doen | | |",
    );
    keys_on(
        "| A\n Een* | \n Twee | \n Drie |",
        &[(SHIFT, Key::ArrowDown)],
        "| A\n Een* | \n Twee** | \n Drie |",
    );
    keys_on(
        "| A | B | C\n ~Sanne | 1* | 0 | -1",
        &[(SHIFT, Key::ArrowRight)],
        "| A | B | C\n ~Sanne | 1* | 0** | -1",
    );
}

#[test]
fn tab_past_the_last_step_offers_one_that_is_made_by_typing() {
    let mut window = map_window("| A\n Doen | *\n Denken |");
    window.type_text("een");
    window.key(Key::Tab);
    window.type_text("twee");
    window.key(Key::Enter);
    window.check("| A |\n Doen | een | twee*\n Denken | |");
    assert!(window.editor().undo());
    window.check("| A\n Doen | een*\n Denken |");
}

#[test]
fn an_offered_step_without_words_is_not_made() {
    for key in [Key::Enter, Key::Escape, Key::Tab] {
        let mut window = map_window("| A\n Doen | *");
        window.type_text("een");
        window.key(Key::Tab);
        window.run();
        window.key(key);
        window.run();
        let steps = window.editor().journey().steps().count();
        assert_eq!(steps, 1, "after {key:?}");
        assert!(!window.table().view.is_editing_text());
        // What is typed now replaces nothing either.
        window.type_text("twee");
        window.key(Key::Enter);
        window.run();
        let texts: Vec<String> = window
            .editor()
            .journey()
            .cards
            .iter()
            .map(|card| card.text.clone())
            .collect();
        assert!(
            texts.contains(&"een".to_owned()) || key != Key::Tab,
            "{texts:?}"
        );
    }
}

#[test]
fn words_in_an_offered_step_are_kept_whatever_comes_next() {
    let mut window = map_window("| A\n Doen | *");
    window.type_text("een");
    window.key(Key::Tab);
    window.type_text("twee");
    window.key_with(CTRL, Key::Enter);
    window.type_text("drie");
    window.key(Key::Tab);
    window.type_text("vier");
    window.key_with(SHIFT, Key::Tab);
    window.type_text("!");
    window.key(Key::Enter);
    window.run();
    let journey = window.editor().journey().clone();
    let cells: Vec<Vec<&str>> = journey
        .steps()
        .map(|(_, step)| {
            let cards = journey.cards.iter().filter(|card| card.step == step.id);
            cards.map(|card| card.text.as_str()).collect()
        })
        .collect();
    assert_eq!(cells, [vec!["een"], vec!["twee!", "drie"], vec!["vier"]]);
}

#[test]
fn tab_after_a_wide_card_goes_on_behind_it_and_headings_offer_a_step_too() {
    let mut window = map_window("| A | B | C\n Doen | breed>* | |");
    window.key(Key::Enter);
    window.key(Key::Tab);
    window.type_text("na");
    window.key(Key::Enter);
    window.check("| A | B | C\n Doen | breed> | | na*");
    let mut window = map_window("| A*\n Doen |");
    window.key(Key::Enter);
    window.key(Key::Tab);
    window.type_text("Nieuw");
    window.key(Key::Enter);
    window.check("| A | Nieuw*\n Doen | |");
}

#[test]
fn tab_goes_on_from_stage_to_stage_and_lane_to_lane() {
    let mut window = map_window("| Voor: A || Na: B\n Doen* | ||\n Denken | ||");
    window.key(Key::Enter);
    window.type_text("Handelen");
    window.key(Key::Tab);
    window.type_text("Voelen");
    window.key(Key::Enter);
    window.check("| Voor: A || Na: B\n Handelen | ||\n Voelen* | ||");
}

#[test]
fn a_word_typed_in_an_empty_cell_of_the_curve_gives_a_feeling_and_tab_goes_on() {
    let mut window = map_window("| A | B | C\n ~Sanne | | 1 |");
    window.key(Key::ArrowDown);
    window.type_text("blij");
    window.key(Key::Tab);
    window.type_text("trots");
    window.key(Key::Tab);
    let free_cell_is_selected = |window: &mut MapWindow| {
        let test = window.editor();
        let last = test.journey().steps().last().unwrap().1.id;
        let selected = test.editor.selection().primary();
        assert!(matches!(selected, Some(Target::Cell(_, step)) if step == last));
    };
    window.check("| A | B | C\n ~Sanne | 0 blij | 1 trots | ");
    free_cell_is_selected(&mut window);
    window.key(Key::Tab);
    window.key(Key::Tab);
    window.check("| A | B | C\n ~Sanne | 0 blij | 1 trots | ");
    free_cell_is_selected(&mut window);
    assert!(!window.table().view.is_editing_text());
}

#[test]
fn a_feeling_can_be_given_to_each_persona_of_a_step() {
    let mut window = map_window("| A\n ~Sanne | 1*\n ~Wim |");
    window.key(Key::ArrowDown);
    window.type_text("boos");
    window.key(Key::Enter);
    window.check("| A\n ~Sanne | 1\n ~Wim | 0 boos*");
}

#[test]
fn plus_and_minus_move_a_feeling_or_give_one() {
    let mut desk = Desk::on_board("| A | B\n ~Sanne | 1 blij* |");
    desk.keys("Plus").check("| A | B\n ~Sanne | 1.5 blij* |");
    desk.keys("Minus").keys("Minus");
    desk.check("| A | B\n ~Sanne | 0.5 blij* |");
    desk.keys("Ctrl+Up").keys("Alt+Up");
    desk.check("| A | B\n ~Sanne | 1.5 blij* |");
    desk.keys("Right").keys("Minus");
    desk.check("| A | B\n ~Sanne | 1.5 blij | -0.5*");
    desk.keys("Ctrl+Z");
    assert_eq!(desk.document().journeys[0].emotions.len(), 1);
}

#[test]
fn ctrl_and_arrows_move_what_is_selected_and_ctrl_enter_makes_a_card_below() {
    let mut desk = Desk::on_board(&BOARD.replace("ad", "ad*"));
    desk.keys("Ctrl+Right").check(
        "| A | B | C
         Doen | web | ad*, kassa |
         Denken | | trust | ",
    );
    desk.keys("Ctrl+Enter")
        .type_words("bon")
        .keys("Enter")
        .check(
            "| A | B | C
         Doen | web | ad, bon*, kassa |
         Denken | | trust | ",
        );
    desk.keys("Ctrl+Down").check(
        "| A | B | C
         Doen | web | ad, kassa, bon* |
         Denken | | trust | ",
    );
}

#[test]
fn delete_removes_what_is_selected_but_not_while_typing() {
    let mut desk = Desk::on_board(&BOARD.replace("trust", "trust*"));
    desk.type_words("hoop").keys("Backspace").keys("Enter");
    desk.check(&BOARD.replace("trust", "hoo*"));
    desk.keys("Delete");
    assert_eq!(desk.document().journeys[0].cards.len(), 3);
}

#[test]
fn the_status_line_says_what_tab_does() {
    let mut desk = Desk::on_board("| A | B\n Doen | * |");
    assert!(
        desk.status().contains("Type for a new card"),
        "{}",
        desk.status()
    );
    desk.type_words("een");
    assert!(
        desk.status().contains("Tab: next step"),
        "{}",
        desk.status()
    );
    desk.keys("Tab").type_words("twee");
    assert!(desk.status().contains("Tab: new step"), "{}", desk.status());
    desk.keys("Tab");
    assert!(
        desk.status().contains("Type to make it"),
        "{}",
        desk.status()
    );
    desk.type_words("drie");
    assert!(
        desk.status().contains("and another step"),
        "{}",
        desk.status()
    );
    desk.keys("Escape");
    desk.check("| A | B\n Doen | een | twee*");
}

#[test]
fn the_menu_key_opens_the_menu_of_what_is_selected() {
    for keys in ["Menu", "Shift+F10"] {
        let mut desk = Desk::on_board(&BOARD.replace("trust", "trust*"));
        desk.keys(keys);
        assert!(
            desk.shows("Move to the right") || desk.shows("Edit text"),
            "{keys}"
        );
    }
}

#[test]
fn tab_past_the_last_feeling_offers_a_step_too_and_replaces_no_word() {
    let mut window = map_window("| A\n ~Sanne | 1 blij*");
    window.key(Key::Enter);
    window.key(Key::Tab);
    window.type_text("trots");
    window.key(Key::Enter);
    window.check("| A |\n ~Sanne | 1 blij | 0 trots*");
}

#[test]
fn keys_that_come_in_together_act_in_their_order() {
    let mut desk = Desk::on_board("| A | B\n Doen | * |\n Denken | |\n Voelen | |");
    desk.type_words("een").keys("Tab").type_words("twee");
    desk.all_at_once(&["Enter", "Ctrl+Home", "Down", "Down", ":drie", "Enter"]);
    desk.check("| A | B\n Doen | een | twee\n Denken | |\n Voelen | drie* |");
    desk.all_at_once(&["Up", ":vier", "Ctrl+Enter", ":vijf", "Enter"]);
    desk.check("| A | B\n Doen | een | twee\n Denken | vier, vijf* |\n Voelen | drie |");
}
