//! What became of the cards from one journey to another.

use std::time::Instant;

use reiskaart::{
    document::{CardId, Channel, Document, Flag, IdSource, LaneKind, Topic},
    edit::duplicate::with_fresh_ids,
    insight::{
        compare::{CardAspect, CardChange, CardRow, Comparison, compare},
        rows::Row,
    },
};

use crate::support::{
    maps,
    pair::{change, change_cards, journeys, make_lane},
};

fn compared(document: &Document) -> Comparison {
    compare(document, &document.journeys[0], &document.journeys[1])
}

/// The rows in words, cell by cell: `=a` the same, `-a` gone, `+a` new, `a~b` changed, `a>b` moved.
fn cards(document: &Document) -> String {
    let text = |id: CardId| {
        let mut cards = document.journeys.iter().flat_map(|journey| &journey.cards);
        cards
            .find(|card| card.id == id)
            .expect("a card")
            .text
            .clone()
    };
    let row = |row: &CardRow| match (row.change(), row.cards) {
        (CardChange::Same, Row::Both { right, .. }) => format!("={}", text(right)),
        (CardChange::Changed, Row::Both { left, right }) => {
            format!("{}~{}", text(left), text(right))
        }
        (CardChange::Moved, Row::Both { left, right }) => {
            format!("{}>{}", text(left), text(right))
        }
        (CardChange::Removed, Row::Left(left)) => format!("-{}", text(left)),
        (CardChange::Added, Row::Right(right)) => format!("+{}", text(right)),
        wrong => panic!("{wrong:?}"),
    };
    let rows: Vec<String> = compared(document).cards.iter().map(row).collect();
    rows.join(", ")
}

#[test]
fn cards_are_recognised_by_what_they_say() {
    let document = journeys(&[
        "     | S: A        | B
         Doen | ad, site   | kassa",
        "     | S: A        | B
         Doen | folder, Ad | kassa, bon",
    ]);
    assert_eq!(cards(&document), "+folder, ad~Ad, -site, =kassa, +bon");
    assert_eq!(
        compared(&document).counts(),
        [
            (CardChange::Added, 2),
            (CardChange::Removed, 1),
            (CardChange::Changed, 1),
            (CardChange::Moved, 0),
            (CardChange::Same, 1),
        ]
    );
}

#[test]
fn new_cards_come_after_what_they_follow() {
    let document = journeys(&[
        "| S: A\nX | one, two, three",
        "| S: A\nX | new, one, other, three",
    ]);
    assert_eq!(cards(&document), "+new, =one, -two, +other, =three");
}

#[test]
fn a_card_in_another_step_or_lane_was_moved_and_is_shown_where_it_came() {
    let document = journeys(&[
        "| S: A | B\nX | ad, site | \nY | till |",
        "| S: A | B\nX |          | site \nY | ad   | till",
    ]);
    assert_eq!(cards(&document), "site>site, ad>ad, till>till");
    let comparison = compared(&document);
    let moves: Vec<_> = comparison
        .cards
        .iter()
        .map(|row| {
            let from = row.moved_from.unwrap();
            (from.lane, from.step, row.at.lane, row.at.step)
        })
        .collect();
    assert_eq!(moves, [(0, 0, 0, 1), (0, 0, 1, 0), (1, 0, 1, 1)]);
}

#[test]
fn a_card_moves_within_its_lane_rather_than_out_of_it() {
    let document = journeys(&[
        "| S: A | B\nX | ad |\nY | |",
        "| S: A | B\nX |    | ad\nY | ad |",
    ]);
    assert_eq!(cards(&document), "ad>ad, +ad");
}

#[test]
fn words_that_are_alike_in_one_cell_are_one_card() {
    let document = journeys(&[
        "| S: A | B\nX | De klant wacht drie weken op een offerte, Zoeken op internet |",
        "| S: A | B\nX | Bericht: uw fles is bijna op, De klant wacht één dag op een offerte | zoeken op internet",
    ]);
    // What says the same elsewhere was moved; words that only resemble each other must be in one cell.
    assert_eq!(
        cards(&document),
        "+Bericht: uw fles is bijna op, \
         De klant wacht drie weken op een offerte~De klant wacht één dag op een offerte, \
         Zoeken op internet>zoeken op internet"
    );
}

#[test]
fn what_differs_is_named() {
    let mut document = journeys(&["| S: A\nX | a, b, c, d", "| S: A\nX | a, b, c, d"]);
    change(&mut document, 1, |journey| {
        change_cards(journey, "a", |card| card.flags = vec![Flag::Delight]);
        change_cards(journey, "b", |card| card.channel = Some(Channel::Web));
        change_cards(journey, "c", |card| card.department.push_str("Sales"));
        change_cards(journey, "d", |card| card.note.push_str("of no weight"));
    });
    change(&mut document, 0, |journey| {
        change_cards(journey, "a", |card| card.department.push_str("Sales"));
        change_cards(journey, "c", |card| card.department.push_str(" SALES"));
    });
    let differs: Vec<_> = compared(&document)
        .cards
        .into_iter()
        .map(|row| row.differs)
        .collect();
    let expected = [
        vec![CardAspect::Flags, CardAspect::Department],
        vec![CardAspect::Channel],
        vec![],
        vec![],
    ];
    assert_eq!(differs, expected);
}

#[test]
fn cards_without_words_are_matched_within_their_cell_only() {
    let mut document = journeys(&["| S: A | B\nX | p, q | r", "| S: A | B\nX | p | q, r"]);
    for index in 0..2 {
        change(&mut document, index, |journey| {
            for card in &mut journey.cards {
                std::sync::Arc::make_mut(card).text.clear();
            }
        });
    }
    assert_eq!(cards(&document), "=, -, =, +");
}

#[test]
fn lanes_are_matched_by_what_they_hold_and_then_by_title() {
    let mut document = journeys(&[
        "| S: A\nContact | a\nPijn | b\nWinkel | c\nEigen | d\nThuis | e",
        "| S: A\nThuis | e\nMomenten | a\nFrustraties | b\nShop | c\nAnders | d",
    ]);
    for (index, names) in [["Contact", "Pijn"], ["Momenten", "Frustraties"]]
        .into_iter()
        .enumerate()
    {
        change(&mut document, index, |journey| {
            make_lane(journey, names[0], LaneKind::Touchpoints, None);
            make_lane(journey, names[1], LaneKind::Text, Some(Topic::Pains));
        });
    }
    change(&mut document, 0, |journey| {
        make_lane(journey, "Winkel", LaneKind::FrontStage, None);
        make_lane(journey, "Thuis", LaneKind::FrontStage, None);
    });
    change(&mut document, 1, |journey| {
        make_lane(journey, "Shop", LaneKind::FrontStage, None);
        make_lane(journey, "Thuis", LaneKind::FrontStage, None);
    });
    let comparison = compared(&document);
    let title = |id| {
        let mut lanes = document.journeys.iter().flat_map(|journey| &journey.lanes);
        lanes.find(|lane| lane.id == id).unwrap().title.clone()
    };
    let rows: Vec<String> = comparison
        .lanes
        .list()
        .iter()
        .map(|row| match row {
            Row::Both { left, right } => format!("{}={}", title(*left), title(*right)),
            Row::Left(left) => format!("-{}", title(*left)),
            Row::Right(right) => format!("+{}", title(*right)),
        })
        .collect();
    assert_eq!(
        rows,
        [
            "Contact=Momenten",
            "Pijn=Frustraties",
            "Winkel=Shop",
            "-Eigen",
            "+Anders",
            "Thuis=Thuis"
        ]
    );
}

#[test]
fn a_copy_differs_in_nothing() {
    let mut document = maps::map(500);
    let copy = with_fresh_ids(&document.journeys[0], &IdSource::new(5));
    document.journeys.push(copy.into());
    let comparison = compared(&document);
    assert_eq!(comparison.counts()[4], (CardChange::Same, 500));
    assert_eq!(comparison.cards.len(), 500);
    assert_eq!(comparison, compared(&document));
}

#[test]
fn a_heap_of_cards_in_one_cell_takes_no_longer_than_the_same_cards_apart() {
    let mut document = maps::map(3_000);
    let copy = with_fresh_ids(&document.journeys[0], &IdSource::new(5));
    document.journeys.push(copy.into());
    for index in 0..2 {
        change(&mut document, index, |journey| {
            let (lane, step) = (journey.cards[0].lane, journey.cards[0].step);
            for (number, card) in journey.cards.iter_mut().enumerate() {
                let card = std::sync::Arc::make_mut(card);
                (card.lane, card.step, card.span) = (lane, step, 1);
                if index == 1 {
                    card.text = format!("{} and more {number}", card.text);
                }
            }
        });
    }
    let began = Instant::now();
    let comparison = compared(&document);
    let secs = began.elapsed().as_secs_f64();
    assert_eq!(comparison.counts()[2], (CardChange::Changed, 3_000));
    // Nine million pairs would take minutes in this build.
    assert!(secs < 5.0, "{secs} s");
}
