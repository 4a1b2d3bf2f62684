//! The navigator: journeys, personas and the palette, by mouse and by keyboard.

use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};
use reiskaart::{
    action::{Action, Request},
    document::Journey,
    edit::{Command, LabelKind, Target},
    locale::Language,
    widgets::PaletteItem,
};

use crate::support::{
    TestEditor,
    panels::{Desk, navigator},
};

const SIZE: [f32; 2] = [216.0, 1000.0];

/// Two journeys, “Reis” and “Droom”, and a persona.
fn two_journeys() -> TestEditor {
    let mut test = TestEditor::new(
        "
        | Zoeken | Kiezen
        Doen | site |
        ~Sanne | 1 |
    ",
    );
    let journey = Journey::new(test.editor.fresh(), "Droom");
    test.apply(Command::AddJourney {
        journey: Box::new(journey),
        index: 1,
    });
    let first = test.editor.document().journeys[0].id;
    test.editor.show_journey(first);
    test
}

fn dutch() -> Harness<'static, Desk> {
    navigator(two_journeys(), Language::Nl, SIZE)
}

fn titles(harness: &Harness<'_, Desk>) -> Vec<String> {
    let document = harness.state().editor.document();
    document
        .journeys
        .iter()
        .map(|journey| journey.title.clone())
        .collect()
}

#[test]
fn a_click_shows_and_selects_a_journey() {
    let mut harness = dutch();
    harness.get_by_label("Droom").click();
    harness.run();
    let editor = &harness.state().editor;
    assert_eq!(editor.journey().unwrap().title, "Droom");
    assert!(matches!(
        editor.selection().primary(),
        Some(Target::Journey(_))
    ));
}

#[test]
fn f2_renames_in_place_and_escape_does_not() {
    let mut harness = dutch();
    harness.get_by_label("Droom").focus();
    harness.run();
    harness.key_press(Key::F2);
    harness.run();
    harness.get_by_label("Naam").type_text("Ideaal");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(titles(&harness), ["Reis", "Ideaal"]);

    harness.get_by_label("Ideaal").focus();
    harness.run();
    harness.key_press(Key::F2);
    harness.run();
    harness.get_by_label("Naam").type_text("Nee");
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(titles(&harness), ["Reis", "Ideaal"]);
}

#[test]
fn a_drag_or_keys_put_journeys_in_another_order() {
    let mut harness = dutch();
    let from = harness.get_by_label("Droom").rect().center();
    let to = harness.get_by_label("Reis").rect().center_top() + egui::vec2(0.0, 3.0);
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from + egui::vec2(0.0, -10.0));
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    assert_eq!(titles(&harness), ["Droom", "Reis"]);

    harness.get_by_label("Droom").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    harness.run();
    assert_eq!(titles(&harness), ["Reis", "Droom"]);
}

#[test]
fn the_menu_of_a_row_duplicates_and_deletes() {
    let mut harness = dutch();
    harness.get_by_label("Droom").click_secondary();
    harness.run();
    harness.get_by_label("Dupliceren").click();
    harness.run();
    let droom = harness.state().editor.document().journeys[1].id;
    assert!(
        harness
            .state()
            .requests
            .contains(&Request::DuplicateJourney(droom))
    );
    harness.get_by_label("Droom").click_secondary();
    harness.run();
    harness.get_by_label("Verwijderen").click();
    harness.run();
    let asked = Request::Delete(vec![Target::Journey(droom)]);
    assert!(harness.state().requests.contains(&asked));
}

#[test]
fn the_eye_takes_a_persona_off_the_journey_and_back() {
    let mut harness = dutch();
    let travels = |harness: &Harness<'_, Desk>| {
        !harness
            .state()
            .editor
            .journey()
            .unwrap()
            .personas
            .is_empty()
    };
    assert!(travels(&harness));
    harness.get_by_label("Sanne maakt deze reis").click();
    harness.run();
    assert!(!travels(&harness));
    harness.get_by_label("Sanne maakt deze reis").click();
    harness.run();
    assert!(travels(&harness));
}

#[test]
fn new_journeys_and_personas_are_one_click() {
    let mut harness = dutch();
    harness.get_by_label("Nieuwe klantreis").click();
    harness.run();
    harness.get_by_label("Nieuwe persona").click();
    harness.run();
    let requests = &harness.state().requests;
    assert!(requests.contains(&Request::Do(Action::AddJourney)));
    assert!(requests.contains(&Request::Do(Action::AddPersona)));
}

#[test]
fn a_click_in_the_palette_adds_a_card_with_the_lane_that_it_needs() {
    let mut harness = dutch();
    harness.get_by_label("Contactmoment").click();
    harness.run();
    let label = harness.state().editor.undo_label().unwrap();
    assert_eq!(label.kind, LabelKind::AddCards);
    let lanes = |harness: &Harness<'_, Desk>| harness.state().editor.journey().unwrap().lanes.len();
    assert_eq!(lanes(&harness), 3);
    assert!(matches!(
        harness.state().requests.last(),
        Some(Request::EditNew(Target::Card(_)))
    ));
    harness.get_by_label("Contactmoment").click();
    harness.run();
    assert_eq!(lanes(&harness), 3, "the lane is there now");
    let journey = harness.state().editor.journey().unwrap();
    assert_eq!(journey.cards.len(), 3);
}

#[test]
fn a_drag_from_the_palette_carries_its_item() {
    let mut harness = dutch();
    let from = harness.get_by_label("Stap").rect().center();
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from + egui::vec2(0.0, -30.0));
    harness.run();
    let carried = egui::DragAndDrop::payload::<PaletteItem>(&harness.ctx);
    assert_eq!(carried.as_deref(), Some(&PaletteItem::Step));
    harness.drop_at(from + egui::vec2(0.0, -30.0));
    harness.run();
    assert_eq!(harness.state().changes().count(), 0);
}
