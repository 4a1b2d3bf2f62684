//! Cards under the pointer: dragged, widened, dropped nowhere, taken back.

use emath::pos2;

use crate::support::{check, hand};

const BOARD: &str = "  | Zoeken   | Kopen | Thuis
                Doen   | ad, web  | kassa |
                Denken |          | trust | ";

#[test]
fn a_dragged_card_lands_before_the_card_under_the_pointer() {
    check(
        BOARD,
        |e| {
            hand(e).press("ad").before("kassa").release();
        },
        "       | Zoeken | Kopen      | Thuis
         Doen   | web    | ad*, kassa |
         Denken |        | trust      | ",
    );
}

#[test]
fn a_dragged_card_lands_after_the_card_under_the_pointer() {
    check(
        BOARD,
        |e| {
            hand(e).press("ad").after("trust").release();
        },
        "       | Zoeken | Kopen      | Thuis
         Doen   | web    | kassa      |
         Denken |        | trust, ad* | ",
    );
}

#[test]
fn an_empty_cell_takes_a_card() {
    check(
        BOARD,
        |e| {
            hand(e).press("kassa").to_cell("Denken", "Thuis").release();
        },
        "       | Zoeken  | Kopen | Thuis
         Doen   | ad, web |       |
         Denken |         | trust | kassa*",
    );
}

#[test]
fn a_drag_within_a_cell_changes_the_order() {
    check(
        BOARD,
        |e| {
            hand(e).press("ad").after("web").release();
        },
        "       | Zoeken   | Kopen | Thuis
         Doen   | web, ad* | kassa |
         Denken |          | trust | ",
    );
}

#[test]
fn what_is_shown_while_dragging_is_what_a_drop_does() {
    let landed = "     | Zoeken | Kopen     | Thuis
                Doen   | web    | ad, kassa |
                Denken |        | trust     | ";
    check(
        BOARD,
        |e| {
            hand(e).press("ad").before("kassa").shows(landed).escape();
        },
        "       | Zoeken   | Kopen | Thuis
         Doen   | ad*, web | kassa |
         Denken |          | trust | ",
    );
}

#[test]
fn a_drop_outside_the_map_changes_nothing() {
    check(
        BOARD,
        |e| {
            let hand = hand(e).press("ad").before("kassa");
            hand.to(pos2(-40.0, 90.0)).shows_nothing().release();
        },
        "       | Zoeken   | Kopen | Thuis
         Doen   | ad*, web | kassa |
         Denken |          | trust | ",
    );
}

#[test]
fn the_emotion_lane_takes_no_cards() {
    let board = "     | A  | B
                 Doen | ad |
                 ~Jo  |  1 |";
    check(
        board,
        |e| {
            let face = hand(e).press("ad").face("Jo", "A");
            hand(e).press("ad").to(face).shows_nothing().release();
        },
        "     | A   | B
         Doen | ad* |
         ~Jo  |   1 |",
    );
}

#[test]
fn several_selected_cards_go_together() {
    check(
        "       | Zoeken     | Kopen | Thuis
         Doen   | ad*, web** | kassa |
         Denken |            | trust | ",
        |e| {
            hand(e).press("web").to_cell("Doen", "Thuis").release();
        },
        "       | Zoeken | Kopen | Thuis
         Doen   |        | kassa | ad*, web**
         Denken |        | trust | ",
    );
}

#[test]
fn cards_of_other_cells_keep_their_distance() {
    check(
        "       | Zoeken | Kopen   | Thuis
         Doen   | ad**   |         |
         Denken |        | trust*  | ",
        |e| {
            hand(e).press("ad").to_cell("Doen", "Kopen").release();
        },
        "       | Zoeken | Kopen | Thuis
         Doen   |        | ad**  |
         Denken |        |       | trust*",
    );
}

#[test]
fn the_right_edge_is_drawn_over_more_steps_and_back() {
    check(
        BOARD,
        |e| {
            let far = hand(e).cell("Doen", "Thuis").center();
            hand(e).press_edge("web").to(far).release();
        },
        "       | Zoeken      | Kopen | Thuis
         Doen   | ad, web>>*  | kassa |
         Denken |             | trust | ",
    );
    check(
        "     | A    | B | C
         Doen | ad>> |   |",
        |e| {
            let near = hand(e).cell("Doen", "A").center();
            hand(e).press_edge("ad").to(near).release();
        },
        "     | A   | B | C
         Doen | ad* |   |",
    );
}

#[test]
fn a_tremor_is_a_click_and_not_a_drag() {
    check(
        BOARD,
        |e| {
            hand(e).press("ad").by(3.0, 2.0).shows_nothing().release();
        },
        "       | Zoeken   | Kopen | Thuis
         Doen   | ad*, web | kassa |
         Denken |          | trust | ",
    );
}

#[test]
fn with_alt_held_copies_land_and_the_cards_stay() {
    check(
        BOARD,
        |e| {
            hand(e).alt().press("ad").before("kassa").release();
        },
        "       | Zoeken  | Kopen      | Thuis
         Doen   | ad, web | ad*, kassa |
         Denken |         | trust      | ",
    );
}

#[test]
fn alt_counts_when_the_button_is_let_go_and_one_undo_takes_the_copies_back() {
    check(
        BOARD,
        |e| {
            hand(e).alt().press("ad").after("web").release();
            assert!(e.undo());
        },
        "       | Zoeken   | Kopen | Thuis
         Doen   | ad*, web | kassa |
         Denken |          | trust | ",
    );
}
