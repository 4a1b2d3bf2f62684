//! The shell around the map: menus and keys, languages and looks, export, and that it rests when nothing happens.

use egui_kittest::kittest::Queryable as _;
use reiskaart::{
    action::{Action, Language, ThemeChoice},
    edit::{Selection, Target},
    file::settings::ContrastChoice,
};

use crate::support::desk::Desk;

#[test]
fn undo_is_named_in_the_menu() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("named");
    desk.press("Edit");
    assert!(desk.shows("Undo adding a card"));
    desk.keys("Escape");
    let before = desk.document();
    desk.keys("Ctrl+Z").keys("Ctrl+Shift+Z");
    assert_eq!(desk.document(), before);
}

#[test]
fn the_language_changes_without_a_restart_and_is_remembered() {
    let mut desk = Desk::new();
    desk.do_action(Action::SetLanguage(Language::Nl));
    assert!(desk.shows("Begin een nieuwe kaart"));
    desk.press("Eenvoudige klantreis");
    assert!(desk.shows("Bestand"));
    assert_eq!(desk.shell().settings().language.as_deref(), Some("nl"));
}

#[test]
fn the_look_changes_and_is_remembered() {
    let mut desk = Desk::new();
    desk.begin("Wine shop")
        .do_action(Action::SetTheme(ThemeChoice::Dark));
    let is_dark = |desk: &mut Desk| desk.harness().ctx.global_style().visuals.dark_mode;
    assert!(is_dark(&mut desk));
    desk.do_action(Action::SetTheme(ThemeChoice::Light));
    assert!(!is_dark(&mut desk));
}

#[test]
fn a_new_persona_or_journey_is_named_by_typing_at_once() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").press("New persona");
    desk.type_words("Robert").keys("Enter");
    desk.do_action(Action::AddJourney);
    desk.type_words("I come back").keys("Enter");
    let document = desk.document();
    assert_eq!(document.personas.last().unwrap().name, "Robert");
    assert_eq!(document.journeys.last().unwrap().title, "I come back");
}

#[test]
fn the_sheet_of_shortcuts_opens_and_closes_by_key() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").keys("F1");
    assert!(desk.shows("Ctrl+Shift+S"));
    desk.keys("Escape");
    assert!(!desk.shows("Ctrl+Shift+S"));
}

#[test]
fn enter_exports_while_a_card_is_chosen() {
    let mut desk = Desk::new();
    desk.begin("Wine shop").add_card("Map");
    desk.will_choose("map.png").keys("Ctrl+E").keys("Enter");
    assert!(desk.shows("Exported"));
    assert_eq!(desk.document_in("map.png"), *desk.document());
}

#[test]
fn an_export_opens_again_as_the_same_document() {
    for (format, name) in [("PNG", "map.png"), ("SVG", "map.svg"), ("JSON", "out.json")] {
        let mut desk = Desk::new();
        desk.begin("Wine shop").keys("Ctrl+E");
        desk.choose(format);
        desk.will_choose(name).press("Export…");
        assert!(desk.shows("Exported"), "{format}");
        let exported = desk.document();
        assert_eq!(desk.document_in(name), *exported, "{format}");
        desk.will_choose(name).keys("Ctrl+O");
        assert_eq!(desk.document().journeys, exported.journeys, "{format}");
        let is_picture = format != "JSON";
        assert_eq!(desk.shell().path().is_none(), is_picture, "{format}");
    }
}

#[test]
fn cards_copied_and_pasted_keep_all_they_had_and_lines_of_text_become_cards() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    let first = desk.document().journeys[0].cards[0].clone();
    let count = desk.document().journeys[0].cards.len();
    desk.select(Selection::one(Target::Card(first.id)));
    desk.event(egui::Event::Copy);
    desk.event(egui::Event::Paste(first.text.clone()));
    let journey = desk.document().journeys[0].clone();
    assert_eq!(journey.cards.len(), count + 1);
    let twins = journey
        .cards
        .iter()
        .filter(|card| card.text == first.text && card.channel == first.channel);
    assert_eq!(twins.count(), 2);
    desk.event(egui::Event::Paste("- one\n- two".to_owned()));
    assert!(desk.has_card("one") && desk.has_card("two"));
    desk.keys("Ctrl+Z");
    assert!(!desk.has_card("one"));
}

#[test]
fn cards_copied_in_one_window_paste_whole_into_another() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    let first = desk.document().journeys[0].cards[0].clone();
    desk.select(Selection::one(Target::Card(first.id)));
    desk.event(egui::Event::Copy);
    let mut other = desk.another_window();
    other.begin("Simple journey");
    other.event(egui::Event::Paste(first.text.clone()));
    let journey = other.document().journeys[0].clone();
    assert_eq!(journey.cards.len(), 1);
    assert_eq!(journey.cards[0].text, first.text);
    assert_eq!(journey.cards[0].channel, first.channel);
    assert_eq!(journey.cards[0].flags, first.flags);
}

#[test]
fn panels_hide_and_show() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.keys("F9").keys("F10");
    let panels = desk.shell().settings().panels;
    assert!(!panels.navigator && !panels.inspector);
    desk.keys("F9");
    assert!(desk.shell().settings().panels.navigator);
}

#[test]
fn it_rests_when_nothing_happens() {
    // `run` fails where the interface goes on asking for frames.
    let mut desk = Desk::new();
    desk.run();
    desk.begin("Wine shop").run();
    desk.keys("Ctrl+E").run();
    desk.keys("Escape").run();
    assert!(desk.harness().query_by_label("Export…").is_none());
}

#[test]
fn a_shortcut_that_types_something_types_nothing_on_the_map() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("here");
    let before = desk.document();
    let contrast = |desk: &Desk| desk.shell().settings().contrast;
    desk.key_with_words("Alt+Shift+H", "H")
        .key_with_words("Shift+1", "!")
        .keys("Enter");
    assert_eq!(contrast(&desk), ContrastChoice::High, "the shortcut works");
    desk.keys("Escape");
    assert_eq!(desk.document(), before);
    desk.key_with_words("Alt+Shift+H", "H");
    assert_eq!(contrast(&desk), ContrastChoice::Usual);
    desk.key_with_words("A", "a").keys("Enter");
    assert!(desk.has_card("a"), "other keys still type");
}
