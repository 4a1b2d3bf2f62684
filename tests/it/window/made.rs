//! A map of ten steps, five lanes and forty cards, made in the real window in ways that need neither eyes nor a mouse: by
//! the keyboard alone, and through the outline as a screen reader's user does. What was made is saved, opened again, saved
//! elsewhere, and the same.

use std::{path::Path, process::Command, time::Instant};

use reiskaart::document::Journey;

use super::{
    accent,
    bus::Reader,
    desk::{Desk, Program},
    document,
};

pub const STEPS: usize = 10;
/// The steps that the empty grid begins with.
pub const STEPS_AT_FIRST: usize = 6;
/// The lanes that the empty grid has, and those that are added.
pub const LANES: [&str; 5] = [
    "Contactmomenten",
    "Emotie",
    "Notities",
    "Citaten",
    "Pijnpunten",
];

/// The words of the cards in each cell, lane by lane.
pub fn cards(journey: &Journey) -> Vec<Vec<Vec<String>>> {
    let cell = |lane, step| {
        let here = journey
            .cards
            .iter()
            .filter(|card| (card.lane, card.step) == (lane, step));
        here.map(|card| card.text.clone()).collect()
    };
    let row = |lane| {
        journey
            .steps()
            .map(|(_, step)| cell(lane, step.id))
            .collect()
    };
    journey.lanes.iter().map(|lane| row(lane.id)).collect()
}

/// Checks the titles of what is in a file, and gives its cards.
#[track_caller]
fn check_titles(path: &Path) -> Vec<Vec<Vec<String>>> {
    let document = document(path).expect("a saved map");
    let journey = &document.journeys[0];
    let steps: Vec<_> = journey
        .steps()
        .map(|(_, step)| step.title.clone())
        .collect();
    let expected: Vec<_> = (1..=STEPS).map(|number| format!("Stap {number}")).collect();
    assert_eq!(steps, expected);
    let lanes: Vec<_> = journey
        .lanes
        .iter()
        .map(|lane| lane.title.as_str())
        .collect();
    assert_eq!(lanes, LANES);
    cards(journey)
}

/// Types a path where one is asked for, and waits for the file.
pub fn save_as(desk: &Desk, path: &Path) {
    desk.key("ctrl+shift+s");
    desk.find_button(accent());
    desk.press("ctrl+a");
    desk.type_fast(&path.to_string_lossy(), &["Return"]);
    desk.wait_for("saved map", || document(path));
}

pub fn quit(desk: &Desk, mut program: Program) {
    desk.key("ctrl+q");
    desk.wait_for("end of the program", || {
        (!program.is_running()).then_some(())
    });
}

/// Opens a map again, saves it elsewhere, writes it anew without a window, and finds the same in all of them.
pub fn check_again(desk: &Desk, path: &Path) {
    let again = desk.file("nog eens.json");
    let program = desk.start(&[path]);
    save_as(desk, &again);
    quit(desk, program);
    assert_eq!(document(&again), document(path));
    let exported = desk.file("uitvoer.json");
    let done = Command::new(env!("CARGO_BIN_EXE_reiskaart"))
        .arg("export")
        .args([path, &exported])
        .status()
        .expect("the program runs");
    assert!(done.success());
    assert_eq!(document(&exported), document(path));
}

#[test]
fn a_map_is_made_by_the_keyboard_alone_and_opens_again_the_same() {
    let Some(desk) = Desk::new("keyboard") else {
        return;
    };
    let begin = Instant::now();
    let program = desk.start(&[]);
    // From the first template, where the keyboard begins, to the second: an empty grid.
    desk.keys_at_once("Right Return");
    desk.keys_at_once("ctrl+Home Up");
    for number in 1..STEPS_AT_FIRST {
        desk.type_fast(&format!("Stap {number}"), &["Tab"]);
    }
    for number in STEPS_AT_FIRST..STEPS {
        desk.type_fast(&format!("Stap {number}"), &["Return", "ctrl+shift+m"]);
    }
    desk.type_fast(&format!("Stap {STEPS}"), &["Return"]);
    desk.press("ctrl+End");
    for lane in &LANES[3..] {
        desk.press("ctrl+k");
        desk.type_fast(lane, &["Return"]);
    }
    let mut expected = vec![vec![Vec::new(); STEPS]; LANES.len()];
    for lane in [0, 2, 3, 4] {
        desk.press("ctrl+Home");
        for _ in 0..lane {
            desk.press("Down");
        }
        for (step, cell) in expected[lane].iter_mut().enumerate() {
            let words = format!("{} {}", LANES[lane].to_lowercase(), step + 1);
            let next = if step + 1 < STEPS { "Tab" } else { "Return" };
            desk.type_fast(&words, &[next]);
            cell.push(words);
        }
    }
    let path = desk.file("toetsen.json");
    save_as(&desk, &path);
    quit(&desk, program);
    eprintln!("made in {:.1} s", begin.elapsed().as_secs_f32());
    assert_eq!(check_titles(&path), expected);
    check_again(&desk, &path);
}

/// Asks for words, gives them to the field that comes, and waits for the row that has them.
fn give_words(desk: &Desk, reader: &mut Reader, button: &str, (row, words): (&str, &str)) {
    let button = reader.wait_for(desk, "push button", button);
    reader.click(&button);
    let field = desk.wait_for("a field", || {
        let field = reader.first(&["entry"], "Tekst")?;
        (field.can_write && field.is("focused")).then_some(field)
    });
    reader.write(&field, words);
    desk.wait_for("the words given", || {
        let row = reader.first(&["tree item"], &format!("{row}{words}"))?;
        row.is("selected").then_some(())
    });
}

#[test]
fn a_map_is_made_through_the_outline_by_a_reader_and_opens_again_the_same() {
    const IN_CELL: usize = 4;
    let Some(desk) = Desk::new("outline") else {
        return;
    };
    let Some(mut reader) = Reader::new(&desk, "outline") else {
        return;
    };
    let begin = Instant::now();
    let program = desk.start_with(&[], &reader.variables());
    let template = reader.wait_for(&desk, "push button", "Leeg raster");
    reader.click(&template);
    reader.wait_for(&desk, "row header", "Baan Contactmomenten");
    // Only the outline stands beside the map.
    for key in ["F9", "F10", "F6"] {
        desk.key(key);
    }
    reader.wait_for(&desk, "tree", "Overzicht");
    for number in 1..=STEPS_AT_FIRST {
        let row = reader.wait_for(&desk, "tree item", "Stap Stap zonder titel");
        reader.click(&row);
        desk.wait_for("the step gone to", || {
            let rows = reader.find(&["tree item"], "Stap Stap zonder titel");
            rows.into_iter().find(|row| row.is("selected"))
        });
        give_words(
            &desk,
            &mut reader,
            "Tekst bewerken",
            ("Stap ", &format!("Stap {number}")),
        );
    }
    for number in STEPS_AT_FIRST + 1..=STEPS {
        give_words(
            &desk,
            &mut reader,
            "Stap",
            ("Stap ", &format!("Stap {number}")),
        );
    }
    desk.key("End");
    for lane in &LANES[3..] {
        desk.press("ctrl+k");
        desk.type_fast(lane, &["Return"]);
    }
    let added = reader.wait_for(&desk, "tree item", "Baan Pijnpunten");
    reader.click(&added);
    desk.wait_for("the lane gone to", || {
        let row = reader.first(&["tree item"], "Baan Pijnpunten")?;
        row.is("focused").then_some(())
    });
    let mut expected = vec![vec![Vec::new(); STEPS]; LANES.len()];
    desk.key("Home");
    desk.keys_at_once("Down Down");
    for (step, cell) in expected[0].iter_mut().enumerate() {
        let here = desk.wait_for("the next empty cell", || {
            let mut found = reader
                .find(&["tree item"], "Contactmomenten, leeg")
                .into_iter();
            found.find(|row| row.is("selected"))
        });
        assert!(here.is("focused"));
        for place in 1..=IN_CELL {
            let words = format!("Kaart {place} van stap {}", step + 1);
            give_words(&desk, &mut reader, "Nieuwe kaart", ("", &words));
            cell.push(words);
        }
        // Past the other lanes, to the next step and its first lane; past a stage, where one begins.
        let stage = usize::from([2, 4].contains(&(step + 1)));
        let downs = vec!["Down"; LANES.len() + 1 + stage].join(" ");
        desk.keys_at_once(&downs);
    }
    let path = desk.file("overzicht.json");
    save_as(&desk, &path);
    quit(&desk, program);
    eprintln!("made in {:.1} s", begin.elapsed().as_secs_f32());
    assert_eq!(check_titles(&path), expected);
    check_again(&desk, &path);
}
