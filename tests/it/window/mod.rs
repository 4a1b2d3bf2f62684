//! The real program in a real window, used with mouse and keyboard as a person would, and the files that come of it.

mod bus;
mod capture;
mod desk;
mod finger;
mod made;
mod measure;
mod reader;
mod seen;
mod touched;

use std::{fs, path::Path};

use bus::Portal;
use desk::{Desk, Pixel};
use reiskaart::{
    document::{Card, Color, Document},
    paint::embedded,
    scene::{
        Rgba,
        theme::{Theme, ThemeKind},
    },
};

/// A map with two cards, each in a colour that nothing else on it has.
const MAP: &str = r#"{
  "format": "reiskaart",
  "version": 1,
  "title": "Venster",
  "journeys": [
    {
      "id": "journey_1",
      "title": "Ik ga op reis",
      "stages": [
        {
          "id": "stage_1",
          "title": "Voor",
          "steps": [
            { "id": "step_1", "title": "Een" },
            { "id": "step_2", "title": "Twee" },
            { "id": "step_3", "title": "Drie" }
          ]
        }
      ],
      "lanes": [
        { "id": "lane_1", "title": "Boven" },
        { "id": "lane_2", "title": "Onder" }
      ],
      "cards": [
        { "id": "card_1", "lane": "lane_1", "step": "step_1", "text": "Roze", "color": "rose" },
        { "id": "card_2", "lane": "lane_2", "step": "step_3", "text": "Blauw", "color": "blue" }
      ]
    }
  ]
}
"#;

/// The edge of a card of this colour, as it is on the screen.
fn edge(color: Color) -> Pixel {
    pixel(Theme::of(ThemeKind::Light).tone(color).strong)
}

/// What the button to press is filled with.
fn accent() -> Pixel {
    pixel(Theme::of(ThemeKind::Light).accent)
}

/// What it is filled with while it has the keyboard, over this colour: paler.
fn accent_with_keyboard(behind: Rgba) -> Pixel {
    let mixed = |(front, behind): (u8, u8)| f32::from(front) * 0.88 + f32::from(behind) * 0.12;
    let pairs = accent().into_iter().zip(pixel(behind));
    let parts: Vec<u8> = pairs.map(|pair| mixed(pair).round() as u8).collect();
    [parts[0], parts[1], parts[2]]
}

fn pixel(color: Rgba) -> Pixel {
    let [red, green, blue, _] = color.0;
    [red, green, blue]
}

/// The card with this id in a file, once the file can be read.
fn card(path: &Path, id: &str) -> Option<Card> {
    let document = document(path)?;
    let journey = document.journeys.first()?;
    journey.card(id.parse().ok()?).map(|card| (**card).clone())
}

/// What is in a file, once the file can be read.
fn document(path: &Path) -> Option<Document> {
    let mut value: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(path).ok()?).ok()?;
    let fields = value.as_object_mut()?;
    fields.remove("format");
    fields.remove("version");
    serde_json::from_value(value).ok()
}

fn desk_with_map(name: &'static str) -> Option<(Desk, std::path::PathBuf)> {
    let desk = Desk::new(name)?;
    let path = desk.file("venster.json");
    fs::write(&path, MAP).expect("a map on the desk");
    Some((desk, path))
}

/// Puts the panels away, so that only the map has the colours of its cards.
fn put_panels_away(desk: &Desk) {
    desk.find(edge(Color::Rose));
    desk.key("F9");
    desk.key("F10");
}

#[test]
fn a_card_is_dragged_typed_saved_and_found_again() {
    let Some((desk, path)) = desk_with_map("drag") else {
        return;
    };
    let mut program = desk.start(&[&path]);
    put_panels_away(&desk);

    let rose = desk.find(edge(Color::Rose));
    let blue = desk.find(edge(Color::Blue));
    desk.drag(rose.middle(), blue.foot());
    desk.key("ctrl+s");
    desk.wait_for("moved card in the file", || {
        card(&path, "card_1")
            .filter(|card| card.step.to_string() == "step_3" && card.lane.to_string() == "lane_2")
    });

    let rose = desk.find(edge(Color::Rose));
    desk.click(rose.middle());
    desk.type_text("Op weg");
    desk.key("Return");
    desk.key("ctrl+s");
    desk.wait_for("typed words in the file", || {
        card(&path, "card_1").filter(|card| card.text == "Op weg")
    });

    desk.key("ctrl+q");
    desk.wait_for("end of the program", || {
        (!program.is_running()).then_some(())
    });
    let _again = desk.start(&[&path]);
    let rose = desk.find(edge(Color::Rose));
    let blue = desk.find(edge(Color::Blue));
    assert!(
        rose.top > blue.bottom,
        "the dragged card lies below the other"
    );
}

#[test]
fn cards_typed_faster_than_the_screen_follows_all_arrive() {
    let Some((desk, path)) = desk_with_map("typing") else {
        return;
    };
    let _program = desk.start(&[&path]);
    put_panels_away(&desk);
    let rose = desk.find(edge(Color::Rose));
    desk.click(rose.middle());
    // The card that is there already is entered, not doubled.
    let keys = "o n e Tab t w o Tab t h r e e ctrl+Return f o u r shift+Tab s Return";
    desk.keys_at_once(keys);
    desk.key("ctrl+s");
    let words = ["one", "twos", "three", "four"];
    desk.wait_for("all words in the file", || {
        let text = fs::read_to_string(&path).ok()?;
        let has = |word: &&str| text.contains(&format!("\"text\": \"{word}\""));
        words.iter().all(has).then_some(())
    });
    // Nothing but the map took a key: the menus are closed, so the card is still there to be seen.
    desk.find(edge(Color::Rose));
}

#[test]
fn work_comes_back_after_a_crash_in_the_middle_of_typing() {
    let Some((desk, path)) = desk_with_map("crash") else {
        return;
    };
    let program = desk.start(&[&path]);
    put_panels_away(&desk);
    let rose = desk.find(edge(Color::Rose));
    desk.click(rose.middle());
    desk.type_text("Gered");
    desk.key("Return");
    desk.click(rose.middle());
    desk.type_text("Half");
    desk.wait_for("recovery copy", || {
        holds(&desk.file("home"), "Half").then_some(())
    });
    program.kill();
    assert_eq!(fs::read_to_string(&path).expect("the map"), MAP);

    // The start page offers what was left behind, before the last file is opened, and the keyboard begins there.
    let _again = desk.start(&[]);
    let offer = Theme::of(ThemeKind::Light).tone(Color::Amber).tint;
    desk.find_button(accent_with_keyboard(offer));
    desk.key("Return");
    let rose = desk.find(edge(Color::Rose));
    desk.click(rose.middle());
    desk.key("ctrl+shift+s");
    desk.find_button(accent());
    desk.key("ctrl+a");
    let saved = desk.file("gered.json");
    desk.type_text(&saved.to_string_lossy());
    desk.key("Return");
    desk.wait_for("recovered words in the new file", || {
        card(&saved, "card_1").filter(|card| card.text == "Half")
    });
}

#[test]
fn a_map_is_exported_from_the_window_and_opens_again() {
    let Some((desk, path)) = desk_with_map("export") else {
        return;
    };
    let mut program = desk.start(&[&path]);
    put_panels_away(&desk);
    // Export has the keyboard where the sheet opens; the button of the question for the path is filled.
    desk.key("ctrl+e");
    desk.key("Return");
    desk.find_button(accent());
    let picture = desk.file("map.png");
    desk.key("ctrl+a");
    desk.type_text(&picture.to_string_lossy());
    desk.key("Return");
    desk.wait_for("picture with the map in it", || {
        let bytes = fs::read(&picture).ok()?;
        embedded(&bytes).filter(|json| json.contains("Ik ga op reis"))
    });
    desk.key("ctrl+q");
    desk.wait_for("end of the program", || {
        (!program.is_running()).then_some(())
    });
    let _again = desk.start(&[&picture]);
    desk.find(edge(Color::Rose));
    assert_eq!(fs::read_to_string(&path).expect("the map"), MAP);
}

/// What the desktop prefers is there from the beginning, and followed while the program runs.
#[test]
fn the_window_looks_as_the_desktop_prefers() {
    let Some((desk, path)) = desk_with_map("portal") else {
        return;
    };
    let Some(mut portal) = Portal::new(&desk, "portal") else {
        return;
    };
    let rose = |kind| pixel(Theme::of(kind).tone(Color::Rose).strong);
    portal.set("contrast", 1);
    portal.set("color-scheme", 1);
    let _program = desk.start_with(&[&path], &portal.variables());
    desk.find(rose(ThemeKind::ContrastDark));
    portal.set("contrast", 0);
    desk.find(rose(ThemeKind::Dark));
    portal.set("color-scheme", 2);
    desk.find(rose(ThemeKind::Light));
}

/// Whether a file in this folder, or below it, holds these words.
fn holds(folder: &Path, words: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            holds(&path, words)
        } else {
            fs::read(&path).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(words))
        }
    })
}
