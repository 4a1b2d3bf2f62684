//! What a screen reader finds on the map, and does there, seen from outside: over the bus, in the real window.

use std::{path::Path, process::Command};

use reiskaart::document::{Card, Document, Flag, Journey};

use super::{
    bus::{Node, Reader},
    desk::{Desk, Program},
    document,
};

/// What a card with a flag is called.
fn flag_name(flag: Flag) -> &'static str {
    match flag {
        Flag::MomentOfTruth => "Moment van de waarheid",
        Flag::IncidentPositive => "Positief incident",
        Flag::IncidentNegative => "Negatief incident",
        Flag::Pain => "Pijnpunt",
        Flag::Delight => "Wow-moment",
    }
}

fn step_title(journey: &Journey, card: &Card) -> String {
    journey.step(card.step).expect("its step").title.clone()
}

fn lane_title(journey: &Journey, card: &Card) -> String {
    journey.lane(card.lane).expect("its lane").title.clone()
}

/// What a card has to be called: its flags, its words, and where it is.
fn card_name(document: &Document, card: &Card) -> String {
    let journey = &document.journeys[0];
    let in_cell =
        |other: &&std::sync::Arc<Card>| (other.lane, other.step) == (card.lane, card.step);
    let cell: Vec<_> = journey.cards.iter().filter(in_cell).collect();
    let place = cell
        .iter()
        .position(|other| other.id == card.id)
        .expect("in its cell");
    let mut words: Vec<&str> = card.flags.iter().map(|flag| flag_name(*flag)).collect();
    words.push(card.text.trim().trim_end_matches('.'));
    let step = match journey.owner(card).and_then(|id| document.persona(id)) {
        Some(persona) => format!("Kaart van {}, stap", persona.name),
        None => "Stap".to_owned(),
    };
    format!(
        "{}. {step} {}, baan {}, {} van {}",
        words.join(": "),
        step_title(journey, card),
        lane_title(journey, card),
        place + 1,
        cell.len(),
    )
}

/// The wine shop in a window that a reader looks at, with the whole map in view.
fn wine_shop(desk: &Desk, reader: &mut Reader, path: &Path) -> (Document, Program) {
    let made = Command::new(env!("CARGO_BIN_EXE_reiskaart"))
        .arg("new")
        .arg(path)
        .args(["--example", "wine-shop", "--lang", "nl"])
        .status()
        .expect("the program runs");
    assert!(made.success());
    let program = desk.start_with(&[path], &reader.variables());
    let fit = reader.wait_for(desk, "push button", "Hele kaart");
    reader.click(&fit);
    (document(path).expect("the example"), program)
}

/// Checks one node: what it is, where it is, and what can be done with it.
fn check(node: &Node, role: &str, map: &Node) {
    let Node { name, .. } = node;
    assert_eq!(node.role, role, "{name}");
    assert_eq!(node.actions, ["click"], "{name}");
    assert!(node.lies_in(map), "{name} at {:?}", node.place);
    assert!(
        node.is("showing") && node.is("focusable"),
        "{name}: {:?}",
        node.states
    );
}

/// The node with this name.
fn named<'a>(nodes: &'a [Node], name: &str) -> &'a Node {
    let mut found = nodes.iter().filter(|node| node.name == name);
    let node = found
        .next()
        .unwrap_or_else(|| panic!("nothing is called {name:?}"));
    assert!(found.next().is_none(), "two things are called {name:?}");
    node
}

#[test]
fn every_card_step_lane_and_score_of_an_example_is_found_by_name() {
    let Some(desk) = Desk::new("reader") else {
        return;
    };
    let Some(mut reader) = Reader::new(&desk, "reader") else {
        return;
    };
    let path = desk.file("wijn.json");
    let (document, _program) = wine_shop(&desk, &mut reader, &path);
    let journey = &document.journeys[0];
    let last = card_name(&document, journey.cards.last().expect("a card"));
    reader.wait_for(&desk, "list item", &last);

    let nodes = reader.all();
    let map = named(&nodes, &format!("Klantreiskaart: {}", journey.title));
    let frame = nodes
        .iter()
        .find(|node| node.role == "frame")
        .expect("a window");
    assert!(
        frame.name.contains("wijn"),
        "the window is called {:?}",
        frame.name
    );

    for card in &journey.cards {
        let node = named(&nodes, &card_name(&document, card));
        check(node, "list item", map);
        assert_eq!(node.within, step_title(journey, card), "{}", node.name);
        if !card.department.is_empty() {
            let department = format!("Afdeling: {}", card.department);
            assert!(
                node.description.contains(&department),
                "{}",
                node.description
            );
        }
    }
    for (stage, step) in journey.steps() {
        let node = named(&nodes, &format!("Stap {}", step.title));
        check(node, "column header", map);
        // What else there is to say of a step, such as its gaps, comes after where it is.
        let whereabouts = node.description.split(". ").next();
        assert_eq!(whereabouts, Some(format!("Fase {}", stage.title).as_str()));
        check(
            named(&nodes, &format!("Fase {}", stage.title)),
            "column header",
            map,
        );
    }
    let lanes: Vec<&Node> = nodes
        .iter()
        .filter(|node| node.role == "row header")
        .collect();
    assert_eq!(lanes.len(), journey.lanes.len());
    for (node, lane) in lanes.into_iter().zip(&journey.lanes) {
        check(node, "row header", map);
        assert!(
            node.name.starts_with(&format!("Baan {}", lane.title)),
            "{}",
            node.name
        );
    }
    for emotion in &journey.emotions {
        let persona = document.persona(emotion.persona).expect("its persona");
        let step = journey.step(emotion.step).expect("its step");
        let name = format!("Gevoel van {} in stap {}", persona.name, step.title);
        let node = nodes.iter().find(|node| node.name.starts_with(&name));
        let node = node.unwrap_or_else(|| panic!("nothing is called {name:?}"));
        check(node, "slider", map);
        assert_eq!(node.value, Some(emotion.score), "{name}");
    }
    let nameless: Vec<&Node> = nodes
        .iter()
        .filter(|node| !node.actions.is_empty() && node.name.is_empty())
        .filter(|node| node.role != "scroll bar")
        .collect();
    assert!(nameless.is_empty(), "without a name: {nameless:?}");
    eprintln!("{} nodes, {} cards", nodes.len(), journey.cards.len());
}

#[test]
fn a_reader_moves_a_card_gives_it_words_sets_a_score_and_hears_of_it() {
    let Some(desk) = Desk::new("reader-moves") else {
        return;
    };
    let Some(mut reader) = Reader::new(&desk, "reader-moves") else {
        return;
    };
    let path = desk.file("wijn.json");
    let (document_before, _program) = wine_shop(&desk, &mut reader, &path);
    let journey = &document_before.journeys[0];
    let card = &journey.cards[0];
    let (_, to) = journey.steps().nth(1).expect("a second step");

    let node = reader.wait_for(&desk, "list item", &card_name(&document_before, card));
    reader.click(&node);
    let before = desk.wait_for("the card selected", || {
        let found = reader.find(&["list item"], &node.name);
        found
            .into_iter()
            .find(|node| node.is("selected") && node.is("focused"))
    });
    let picture_before = desk.look();
    let right = "Verplaats wat gekozen is één stap naar rechts";
    let right = reader.wait_for(&desk, "push button", right);
    reader.click(&right);
    let lane = lane_title(journey, card);
    reader.hear(
        &desk,
        &format!("Kaart verplaatst naar stap {}, baan {lane}", to.title),
    );
    let name = format!("{}. Stap {}, baan {lane}", card.text, to.title);
    let after = reader.wait_for(&desk, "list item", &name);
    let left = |node: &Node| node.place.expect("a place")[0];
    assert!(left(&after) > left(&before), "it lies further to the right");
    let picture = desk.look();
    assert_ne!(before.seen(&picture), before.seen(&picture_before));
    assert_ne!(after.seen(&picture), after.seen(&picture_before));

    let slider = reader.find(&["slider"], "Gevoel van").into_iter().next();
    let slider = slider.expect("a score");
    assert_ne!(slider.value, Some(-1.5));
    reader.set(&slider, -1.5);
    desk.wait_for("the score set", || {
        let found = reader.find(&["slider"], "Gevoel van");
        found.into_iter().find(|node| node.value == Some(-1.5))
    });

    let field = reader.wait_for(&desk, "entry", "Tekst");
    assert!(field.can_write);
    reader.write(&field, "Een vriendin vertelt erover");
    let name = format!("Een vriendin vertelt erover. Stap {}", to.title);
    reader.wait_for(&desk, "list item", &name);

    desk.key("ctrl+s");
    reader.hear(&desk, "Opgeslagen");
    let saved = document(&path).expect("the saved map");
    let journey = &saved.journeys[0];
    let moved = journey.card(card.id).expect("the card");
    assert_eq!((moved.step, moved.lane), (to.id, card.lane));
    assert_eq!(moved.text, "Een vriendin vertelt erover");
    let persona = journey.personas[0];
    let (_, step) = journey.steps().next().expect("a step");
    let emotion = journey.emotion(persona, step.id).expect("a score");
    assert!((emotion.score + 1.5).abs() < 1e-9, "{}", emotion.score);
    let others = |journey: &Journey| -> Vec<_> {
        let cards = journey.cards.iter().filter(|other| other.id != card.id);
        cards.cloned().collect()
    };
    assert_eq!(others(journey), others(&document_before.journeys[0]));
}
