//! Words found in the whole document, gone to one after the other, and replaced in one step.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::{
    action::Action,
    document::{Card, Date, Document, Gap, IdSource, Persona},
    edit::{
        Editor, Target,
        find::{Part, find, replace},
    },
    insight::words_found::Needle,
};

use crate::support::{board, desk::Desk};

const BOARD: &str = "   | Wijn kopen | Thuis
                 Doen   | wijn, kaas | de WIJN op";

/// A board with a persona, a gap and a note that have the word too.
fn document() -> Document {
    let ids = IdSource::new(1);
    let mut document = board::parse(BOARD, &ids).document;
    let journey = document.journeys[0].id;
    let mut persona = Persona::new(ids.fresh(), "Sanne");
    persona.needs = vec!["rust".to_owned(), "goede wijn en nog eens wijn".to_owned()];
    document.personas.push(persona.into());
    document
        .gaps
        .push(Gap::new(ids.fresh(), journey, "Niemand kent de wijn").into());
    let cards = &mut std::sync::Arc::make_mut(&mut document.journeys[0]).cards;
    let mut noted = Card::clone(&cards[1]);
    noted.note.push_str("Past bij wijn");
    cards[1] = noted.into();
    document
}

fn needle(words: &str) -> Needle {
    Needle::new(words).unwrap()
}

#[test]
fn cards_steps_personas_gaps_and_notes_are_looked_through() {
    let hits = find(&document(), &needle("wijn"));
    let parts: Vec<(&str, Part)> = hits
        .iter()
        .map(|hit| {
            let thing = match hit.target {
                Target::Step(_) => "step",
                Target::Card(_) => "card",
                Target::Persona(_) => "persona",
                Target::Gap(_) => "gap",
                other => panic!("{other:?}"),
            };
            (thing, hit.part)
        })
        .collect();
    assert_eq!(
        parts,
        [
            ("step", Part::Words),
            ("card", Part::Words),
            ("card", Part::Note),
            ("card", Part::Words),
            ("gap", Part::Words),
            ("persona", Part::Need),
            ("persona", Part::Need),
        ]
    );
}

#[test]
fn all_of_it_is_replaced_in_one_step_and_undone_in_one() {
    let before = document();
    let mut editor = Editor::new(before.clone(), IdSource::new(2));
    let hits = find(&before, &needle("wijn"));
    let (command, count) = replace(&before, &hits, "bier").unwrap();
    assert_eq!(count, 7);
    editor.apply(command, None).unwrap();
    let after = editor.document();
    assert!(after.problems().is_empty());
    assert!(find(after, &needle("wijn")).is_empty());
    assert_eq!(find(after, &needle("bier")).len(), 7);
    assert_eq!(after.personas[0].needs[1], "goede bier en nog eens bier");
    assert_eq!(after.journeys[0].cards[1].note, "Past bij bier");
    assert!(editor.undo());
    assert_eq!(**editor.document(), before);
}

#[test]
fn a_frozen_journey_is_found_and_stays_as_it_is() {
    let mut frozen = document();
    std::sync::Arc::make_mut(&mut frozen.journeys[0]).frozen = Date::new(2025, 1, 2);
    let hits = find(&frozen, &needle("wijn"));
    assert_eq!(hits.len(), 7);
    let (command, count) = replace(&frozen, &hits, "bier").unwrap();
    assert_eq!(count, 3, "the gap and the persona are of the document");
    let mut editor = Editor::new(frozen.clone(), IdSource::new(2));
    editor.apply(command, None).unwrap();
    assert_eq!(editor.document().journeys, frozen.journeys);
    assert!(replace(&frozen, &hits[..1], "bier").is_none());
}

fn count(desk: &mut Desk) -> String {
    let nodes = desk.harness().query_all_by_role(Role::Status);
    let words: Vec<String> = nodes
        .filter_map(|node| node.accesskit_node().label())
        .filter(|words| {
            words.contains(" places") || words.contains(" of ") || words.contains("found")
        })
        .collect();
    words.first().cloned().unwrap_or_default()
}

#[test]
fn enter_and_f3_go_from_place_to_place_and_escape_goes_back_to_the_map() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+F").type_words("wijn");
    assert_eq!(count(&mut desk), "3 places");
    desk.keys("Enter");
    assert_eq!(count(&mut desk), "1 of 3 · Step");
    desk.check(&BOARD.replace("Wijn kopen", "Wijn kopen*"));
    // The keyboard stays in the field.
    desk.keys("Enter");
    desk.check(&BOARD.replace("| wijn", "| wijn*"));
    desk.keys("Shift+Enter").keys("Shift+Enter");
    assert_eq!(count(&mut desk), "3 of 3 · Card");
    desk.keys("Escape");
    assert!(!desk.shows("3 of 3"));
    desk.keys("Left");
    desk.check(&BOARD.replace("| wijn", "| wijn*"));

    desk.all_at_once(&["Ctrl+F", ":thuis"]);
    desk.keys("F3");
    desk.check(&BOARD.replace("Thuis", "Thuis*"));
    desk.keys("Shift+F3");
    desk.check(&BOARD.replace("Thuis", "Thuis*"));
}

#[test]
fn words_are_replaced_one_by_one_or_all_at_once() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+H").type_words("wijn");
    desk.press("Replace");
    desk.check(&BOARD.replace("Wijn kopen", "Wijn kopen*"));
    desk.harness()
        .get_by_role_and_label(Role::SearchInput, "Replace with")
        .focus();
    desk.run().type_words("rode wijn");
    desk.press("Replace");
    // The next one is shown, and not the new words.
    desk.check(
        &BOARD
            .replace("Wijn kopen", "rode wijn kopen")
            .replace("| wijn", "| wijn*"),
    );
    desk.press("Replace all");
    let all = BOARD
        .replace("Wijn kopen", "rode rode wijn kopen")
        .replace("| wijn", "| rode wijn*")
        .replace("WIJN", "rode wijn");
    desk.check(&all);
    assert!(desk.shows("3 places replaced"));
    desk.do_action(Action::Undo);
    desk.check(
        &BOARD
            .replace("Wijn kopen", "rode wijn kopen")
            .replace("| wijn", "| wijn*"),
    );
}

#[test]
fn the_place_of_a_persona_or_note_says_what_it_is_in() {
    let mut desk = Desk::on_board(BOARD);
    desk.keys("Ctrl+F").type_words("zzz");
    assert_eq!(count(&mut desk), "nothing found");
    desk.keys("Enter").keys("Escape");
    desk.check(BOARD);
}
