//! Capture at the speed of speech: a facilitator fills a map from the keyboard alone, in the real window.

use std::{fs, path::Path};

use reiskaart::document::Color;
use serde_json::{Value, json};

use super::{
    desk::Desk,
    {edge, put_panels_away},
};

const STEPS: usize = 5;

/// What the room says, lane by lane.
const SAID: [[&str; STEPS]; 4] = [
    [
        "Sees the ad",
        "Asks a friend",
        "Calls the shop",
        "Pays at the till",
        "Gets a mail",
    ],
    [
        "Easy to find?",
        "Is it honest?",
        "Will they know me",
        "Not too long",
        "Where is it now",
    ],
    [
        "Banner, web",
        "Phone (mobile)",
        "Call centre",
        "Desk 4, cash",
        "Newsletter!",
    ],
    [
        "marketing",
        "nobody at all",
        "service - 2nd line",
        "shop floor",
        "CRM/mailing",
    ],
];

/// An empty map of five steps and four lanes, and below them a lane with a card to look for.
fn empty_map() -> Value {
    let steps: Vec<Value> = (1..=STEPS)
        .map(|number| json!({ "id": format!("step_{number}"), "title": format!("Stap {number}") }))
        .collect();
    let lanes: Vec<Value> = (1..=SAID.len() + 1)
        .map(|number| json!({ "id": format!("lane_{number}"), "title": format!("Baan {number}") }))
        .collect();
    json!({
        "format": "reiskaart",
        "version": 1,
        "journeys": [{
            "id": "journey_1",
            "title": "Ik ga op reis",
            "stages": [{ "id": "stage_1", "title": "Voor", "steps": steps }],
            "lanes": lanes,
            "cards": [
                { "id": "card_1", "lane": "lane_5", "step": "step_1", "text": "Roze", "color": "rose" }
            ]
        }]
    })
}

/// The words of the cards in a file by lane and step, without those of the last lane.
fn words_in(path: &Path) -> Option<Vec<Vec<Vec<String>>>> {
    let file: Value = serde_json::from_str(&fs::read_to_string(path).ok()?).ok()?;
    let cards = file["journeys"][0]["cards"].as_array()?;
    let cell = |lane: usize, step: usize| {
        let here = cards.iter().filter(|card| {
            card["lane"] == format!("lane_{lane}") && card["step"] == format!("step_{step}")
        });
        here.filter_map(|card| Some(card["text"].as_str()?.to_owned()))
            .collect()
    };
    let row = |lane| (1..=STEPS).map(|step| cell(lane, step)).collect();
    Some((1..=SAID.len()).map(row).collect())
}

#[test]
fn twenty_cards_in_four_lanes_at_the_speed_of_speech_lose_no_key() {
    let Some(desk) = Desk::new("capture") else {
        return;
    };
    let path = desk.file("map.json");
    fs::write(&path, empty_map().to_string()).expect("a map on the desk");
    let _program = desk.start(&[&path]);
    put_panels_away(&desk);
    desk.click(desk.find(edge(Color::Rose)).middle());

    for (lane, cards) in SAID.iter().enumerate() {
        desk.press("ctrl+Home");
        for _ in 0..lane {
            desk.press("Down");
        }
        for (step, words) in cards.iter().enumerate() {
            desk.speak(words);
            desk.press(if step + 1 < cards.len() {
                "Tab"
            } else {
                "Return"
            });
        }
    }
    desk.key("ctrl+s");

    let expected: Vec<Vec<Vec<String>>> = SAID
        .iter()
        .map(|cards| {
            cards
                .iter()
                .map(|words| vec![(*words).to_owned()])
                .collect()
        })
        .collect();
    let is_typed = |words: &Vec<Vec<Vec<String>>>| words.iter().flatten().flatten().count() == 20;
    let found = desk.wait_for("twenty cards in the file", || {
        words_in(&path).filter(is_typed)
    });
    assert_eq!(found, expected);
}
