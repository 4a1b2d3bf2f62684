//! A walk past everything that can be on screen: start page, each kind of selection, panels, views, menus and dialogs.

use std::collections::HashSet;

use egui_kittest::{Node, kittest::NodeT as _};
use reiskaart::{
    action::{Action, Menu, MenuEntry, ViewKind},
    document::Document,
    edit::{Selection, Target, gather::Extent},
    file,
    locale::Language,
    starter::{StarterKind, find},
};

use super::desk::Desk;

/// The example that is shown: one with everything in it.
pub fn example() -> Document {
    let starter = find(StarterKind::Example, "wine-shop").unwrap();
    file::read(starter.json(Language::Nl).as_bytes(), &|_| None)
        .unwrap()
        .document
}

/// Shows one thing after another, and lets each be looked at under its name.
pub fn visit(desk: &mut Desk, mut see: impl FnMut(&mut Desk, &str)) {
    see(desk, "start page");
    desk.harness().state_mut().show_document(Some(example()));
    desk.run();
    selections(desk, &mut see);
    panels(desk, &mut see);
    for view in ViewKind::ALL {
        desk.do_action(Action::ShowView(view));
        see(desk, &format!("view {view:?}"));
    }
    desk.do_action(Action::ShowView(ViewKind::Map));
    menus(desk, &mut see);
    dialogs(desk, &mut see);
    notices(desk, &mut see);
}

/// One of each kind that can be selected.
fn selections(desk: &mut Desk, see: &mut impl FnMut(&mut Desk, &str)) {
    let document = desk.document();
    let journey = &document.journeys[0];
    let (stage, step) = journey
        .steps()
        .next()
        .map(|(at, step)| (at.id, step.id))
        .unwrap();
    let emotion = &journey.emotions[0];
    let mut each: Vec<(&str, Selection)> = [
        ("document", Target::Document),
        ("journey", Target::Journey(journey.id)),
        ("stage", Target::Stage(stage)),
        ("step", Target::Step(step)),
        ("cell", Target::Cell(journey.lanes[0].id, step)),
        ("emotion", Target::Emotion(emotion.persona, emotion.step)),
        ("persona", Target::Persona(document.personas[0].id)),
        ("gap", Target::Gap(document.gaps[0].id)),
        (
            "improvement",
            Target::Improvement(document.improvements[0].id),
        ),
        ("process", Target::Process(document.processes[0].id)),
    ]
    .map(|(name, target)| (name, Selection::one(target)))
    .into();
    let of_each_lane = journey.lanes.iter().filter_map(|lane| {
        let card = journey.cards.iter().find(|card| card.lane == lane.id)?;
        Some(("card", Selection::one(Target::Card(card.id))))
    });
    each.extend(of_each_lane);
    let lanes = journey.lanes.iter();
    each.extend(lanes.map(|lane| ("lane", Selection::one(Target::Lane(lane.id)))));
    if let Some(arrow) = journey.arrows.first() {
        let target = Target::Arrow(arrow.from, arrow.to);
        each.push(("arrow", Selection::one(target)));
    }
    let cards = journey.cards.iter().take(5).map(|card| card.id);
    each.push(("cards", Selection::cards(cards)));
    for (name, selection) in each {
        desk.select(selection);
        see(desk, &format!("with a {name} selected"));
    }
    desk.select(Selection::default());
}

fn panels(desk: &mut Desk, see: &mut impl FnMut(&mut Desk, &str)) {
    for (name, action) in [
        ("outline", Action::ToggleOutline),
        ("check-up", Action::ToggleCheckUp),
        ("guide", Action::ToggleGuide),
    ] {
        desk.do_action(action);
        see(desk, name);
        desk.do_action(action);
    }
    for (name, action) in [("find bar", Action::Find), ("replace bar", Action::Replace)] {
        desk.do_action(action).type_words("wijn");
        see(desk, name);
        desk.keys("Escape");
    }
    desk.select(Selection::default());
    desk.harness().state_mut().view_mut().take_focus();
    desk.keys("ArrowRight").keys("ArrowDown");
    see(desk, "cursor on the map");
}

/// Each menu, and each menu within it.
fn menus(desk: &mut Desk, see: &mut impl FnMut(&mut Desk, &str)) {
    let cards = Selection::cards(
        desk.document().journeys[0]
            .cards
            .iter()
            .take(2)
            .map(|card| card.id),
    );
    desk.select(cards);
    for menu in Menu::ALL {
        let name = word(desk, menu.key());
        desk.press(&name);
        see(desk, &format!("menu {}", menu.key()));
        for entry in menu.entries() {
            let MenuEntry::Submenu(key, _) = entry else {
                continue;
            };
            let within = word(desk, key);
            desk.keys("Escape")
                .keys("Escape")
                .press(&name)
                .press(&within);
            see(desk, &format!("menu {key}"));
        }
        desk.keys("Escape").keys("Escape");
    }
    desk.select(Selection::default());
}

fn dialogs(desk: &mut Desk, see: &mut impl FnMut(&mut Desk, &str)) {
    for action in [
        Action::ShowSettings,
        Action::ShowShortcuts,
        Action::ChangeShortcuts,
        Action::ShowAbout,
        Action::ShowPalette,
        Action::GoToPlace,
        Action::Export,
    ] {
        desk.do_action(action);
        see(desk, &format!("dialog {action:?}"));
        desk.keys("Escape");
    }
}

/// What is said in passing, and questions.
fn notices(desk: &mut Desk, see: &mut impl FnMut(&mut Desk, &str)) {
    desk.do_action(Action::Select(Extent::Map))
        .do_action(Action::Delete);
    see(desk, "everything deleted");
    desk.do_action(Action::Undo);
    desk.do_action(Action::New);
    see(desk, "unsaved work");
    desk.keys("Escape");
    desk.do_action(Action::FreezeJourney);
    see(desk, "a frozen journey");
}

/// The words under this key, as they are on screen now.
pub fn word(desk: &Desk, key: &str) -> String {
    desk.shell().locale().text(key).to_string()
}

/// Everything on screen that has a place in the accessibility tree.
pub fn nodes(desk: &mut Desk) -> Vec<Node<'_>> {
    desk.harness().root().children_recursive().collect()
}

/// All text that is painted, piece by piece.
pub fn painted(desk: &mut Desk) -> Vec<String> {
    fn within(shape: &egui::Shape, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Text(text) => found.push(text.galley.job.text.clone()),
            egui::Shape::Vec(shapes) => {
                for shape in shapes {
                    within(shape, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &desk.harness().output().shapes {
        within(&clipped.shape, &mut found);
    }
    found
}

/// The fields of a file that hold words of people.
const FIELDS_OF_WORDS: [&str; 21] = [
    "title",
    "name",
    "promise",
    "segment",
    "story",
    "goals",
    "needs",
    "frustrations",
    "quote",
    "goal",
    "text",
    "source",
    "department",
    "departments",
    "system",
    "word",
    "label",
    "note",
    "company_goal",
    "owner",
    "unit",
];

/// The words of people in a document, in small letters.
pub fn words_of(document: &Document) -> HashSet<String> {
    fn within(value: &serde_json::Value, is_words: bool, found: &mut HashSet<String>) {
        match value {
            serde_json::Value::String(text) if is_words => found.extend(words(text)),
            serde_json::Value::Array(items) => {
                for item in items {
                    within(item, is_words, found);
                }
            }
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    within(value, FIELDS_OF_WORDS.contains(&name.as_str()), found);
                }
            }
            _ => {}
        }
    }
    let mut found = HashSet::new();
    let json = serde_json::from_str(&file::to_json(document)).unwrap();
    within(&json, false, &mut found);
    found
}

/// The words of a text, in small letters: what is written in Latin letters.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()))
        .map(str::to_lowercase)
}
