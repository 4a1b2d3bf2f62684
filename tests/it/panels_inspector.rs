//! The inspector: every field changes what it names, and one edit of a field is one undo step.

use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};
use reiskaart::{
    action::{Action, Request},
    document::{Channel, Color, Emotion, Flag, JourneyState, LaneKind, Moment},
    edit::{Command, CommandLabel, LabelKind, Target},
    locale::Language,
};

use crate::support::{
    TestEditor,
    panels::{Desk, inspector},
};

const SIZE: [f32; 2] = [300.0, 1400.0];

const BOARD: &str = "
    | Voor: Zoeken | Kiezen || Na: Thuis
    Doen | site, vriend | ad || bellen
    Denken | | || mooi
    ~Sanne | 1.5 blij | || -2
";

/// The inspector in Dutch with these selected; the first lane holds touchpoints.
fn selected(names: &[&str]) -> Harness<'static, Desk> {
    inspector(board(names), Language::Nl, SIZE)
}

fn board(names: &[&str]) -> TestEditor {
    let mut test = TestEditor::new(BOARD);
    let journey = test.journey().id;
    let mut lane = (*test.journey().lanes[0]).clone();
    lane.kind = LaneKind::Touchpoints;
    test.apply(Command::PutLane { journey, lane });
    test.select(names);
    test
}

fn type_in(harness: &mut Harness<'_, Desk>, label: &str, words: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    for letter in words.chars() {
        harness.get_by_label(label).type_text(&letter.to_string());
        harness.run();
    }
}

fn click(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn choose(harness: &mut Harness<'_, Desk>, label: &str, option: &str) {
    click(harness, label);
    harness.get_by_label(option).scroll_to_me();
    harness.run();
    click(harness, option);
}

#[test]
fn typing_in_a_field_is_one_undo_step() {
    let mut harness = selected(&["site"]);
    type_in(&mut harness, "Tekst", "folder");
    let keys: Vec<_> = harness.state().changes().map(|(_, merge)| merge).collect();
    assert_eq!(keys.len(), 6, "a change for each letter");
    assert!(keys.iter().all(|key| key.is_some() && *key == keys[0]));
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.state().requests.contains(&Request::EndMerge));

    let desk = harness.state_mut();
    assert_eq!(desk.editor.journey().unwrap().cards[0].text, "folder");
    assert!(desk.editor.undo());
    assert_eq!(desk.editor.journey().unwrap().cards[0].text, "site");
}

#[test]
fn two_visits_to_a_field_are_two_undo_steps() {
    let mut harness = selected(&["site"]);
    type_in(&mut harness, "Notitie, niet op de kaart", "a");
    click(&mut harness, "Tekst");
    type_in(&mut harness, "Notitie, niet op de kaart", "b");
    let desk = harness.state_mut();
    assert_eq!(desk.editor.journey().unwrap().cards[0].note, "b");
    desk.editor.undo();
    assert_eq!(desk.editor.journey().unwrap().cards[0].note, "a");
}

#[test]
fn a_field_shows_what_undo_brings_back_while_it_has_the_keyboard() {
    let mut harness = selected(&["site"]);
    type_in(&mut harness, "Tekst", "x");
    harness.state_mut().editor.undo();
    harness.run();
    assert_eq!(
        harness.get_by_label("Tekst").value().as_deref(),
        Some("site")
    );
}

#[test]
fn a_card_has_channel_department_flags_colour_and_width() {
    let mut harness = selected(&["site"]);
    choose(&mut harness, "Kanaal", "Winkel");
    type_in(&mut harness, "Afdeling", "Kassa");
    click(&mut harness, "Pijnpunt");
    click(&mut harness, "Pruim");
    let card = harness.state().editor.journey().unwrap().cards[0].clone();
    assert_eq!(card.channel, Some(Channel::Shop));
    assert_eq!(card.department, "Kassa");
    assert_eq!(card.flags, [Flag::Pain]);
    assert_eq!(card.color, Some(Color::Plum));
    click(&mut harness, "Laat de kaart een stap meer beslaan");
    assert!(
        harness
            .state()
            .requests
            .contains(&Request::Do(Action::Wider))
    );
}

#[test]
fn a_department_of_the_document_is_one_click() {
    let mut test = board(&["ad"]);
    let journey = test.journey().clone();
    let mut card = (*journey.cards[0]).clone();
    card.department = "Webshop".to_owned();
    test.apply(Command::PutCards {
        journey: journey.id,
        cards: vec![card],
    });
    test.select(&["ad"]);
    let mut harness = inspector(test, Language::En, SIZE);
    click(&mut harness, "Webshop");
    let (command, merge) = harness.state().last_change();
    assert!(matches!(command, Command::PutCards { cards, .. } if cards[0].department == "Webshop"));
    assert_eq!(merge, None);
}

#[test]
fn a_card_moves_to_a_lane_or_step_without_dragging() {
    let mut harness = selected(&["site"]);
    choose(&mut harness, "In stap", "3  Thuis");
    choose(&mut harness, "In baan", "Denken");
    let journey = harness.state().editor.journey().unwrap().clone();
    let site = journey
        .cards
        .iter()
        .find(|card| card.text == "site")
        .unwrap();
    assert_eq!(journey.step(site.step).unwrap().title, "Thuis");
    assert_eq!(journey.lane(site.lane).unwrap().title, "Denken");
}

#[test]
fn several_cards_change_together() {
    let mut harness = selected(&["site", "ad"]);
    choose(&mut harness, "Kanaal", "Telefoon");
    click(&mut harness, "Moment van de waarheid");
    type_in(&mut harness, "Afdeling", "Balie");
    let journey = harness.state().editor.journey().unwrap().clone();
    for name in ["site", "ad"] {
        let card = journey.cards.iter().find(|card| card.text == name).unwrap();
        assert_eq!(card.channel, Some(Channel::Phone));
        assert!(card.has(Flag::MomentOfTruth));
        assert_eq!(card.department, "Balie");
    }
    let others = journey.cards.iter().filter(|card| card.channel.is_some());
    assert_eq!(others.count(), 2);
}

#[test]
fn what_several_cards_have_not_in_common_is_said_and_set_for_all_in_one_step() {
    let mut test = board(&["site"]);
    let journey = test.journey().id;
    let mut card = test
        .journey()
        .cards
        .iter()
        .find(|card| card.text == "site")
        .unwrap()
        .as_ref()
        .clone();
    card.flags = vec![Flag::Pain];
    card.color = Some(Color::Green);
    card.department = "Balie".into();
    test.apply(Command::PutCards {
        journey,
        cards: vec![card],
    });
    test.select(&["site", "ad", "vriend"]);
    let mut harness = inspector(test, Language::Nl, SIZE);
    for said in ["Pijnpunt · 1 van 3", "Kleur · Verschillend"] {
        assert!(harness.query_by_label(said).is_some(), "{said}");
    }
    click(&mut harness, "Pijnpunt · 1 van 3");
    click(&mut harness, "Blauw");
    let of_all = |harness: &Harness<'_, Desk>| {
        let journey = harness.state().editor.journey().unwrap();
        let cards = journey
            .cards
            .iter()
            .filter(|card| ["site", "ad", "vriend"].contains(&&*card.text));
        cards
            .map(|card| (card.has(Flag::Pain), card.color))
            .collect::<Vec<_>>()
    };
    assert_eq!(of_all(&harness), [(true, Some(Color::Blue)); 3]);
    let editor = &mut harness.state_mut().editor;
    assert_eq!(
        editor.undo_label(),
        Some(CommandLabel {
            kind: LabelKind::EditCards,
            count: 3
        })
    );
    editor.undo();
    editor.undo();
    let flags: usize = harness
        .state()
        .editor
        .journey()
        .unwrap()
        .cards
        .iter()
        .map(|card| card.flags.len())
        .sum();
    assert_eq!(flags, 1);
}

#[test]
fn a_stage_a_step_and_a_lane_have_their_fields() {
    let mut stage = selected(&["Voor"]);
    type_in(&mut stage, "Titel", "Vooraf");
    click(&mut stage, "Voor aankoop");
    let journey = stage.state().editor.journey().unwrap().clone();
    assert_eq!(journey.stages[0].title, "Vooraf");
    assert_eq!(journey.stages[0].moment, Some(Moment::Before));

    let mut step = selected(&["Kiezen"]);
    type_in(&mut step, "Titel", "Beslissen");
    choose(&mut step, "In fase", "Na");
    let journey = step.state().editor.journey().unwrap().clone();
    assert_eq!(journey.stages[1].steps[0].title, "Beslissen");

    let mut lane = selected(&["Denken"]);
    type_in(&mut lane, "Titel", "Klantdoelen");
    choose(&mut lane, "Soort", "Scenario");
    click(&mut lane, "Groen");
    let journey = lane.state().editor.journey().unwrap().clone();
    assert_eq!(journey.lanes[1].title, "Klantdoelen");
    assert_eq!(journey.lanes[1].kind, LaneKind::Scenario);
    assert_eq!(journey.lanes[1].color, Some(Color::Green));
}

#[test]
fn a_lane_with_cards_cannot_become_an_emotion_lane() {
    let mut harness = selected(&["Denken"]);
    click(&mut harness, "Soort");
    assert!(harness.query_by_label("Emotiecurve").is_none());
    assert!(harness.query_by_label("Scenario").is_some());
}

#[test]
fn a_score_is_given_by_face_key_number_and_word() {
    let mut test = board(&[]);
    test.select_emotion("Sanne", "Kiezen");
    let mut harness = inspector(test, Language::Nl, SIZE);
    let score = |harness: &Harness<'_, Desk>| -> Option<Emotion> {
        let editor = &harness.state().editor;
        let Some(Target::Emotion(persona, step)) = editor.selection().primary() else {
            panic!("the score stays selected");
        };
        let journey = editor.journey().unwrap();
        journey
            .emotion(persona, step)
            .map(|emotion| (**emotion).clone())
    };
    assert_eq!(score(&harness), None);
    click(&mut harness, "Prettig");
    assert!((score(&harness).unwrap().score - 1.0).abs() < 1e-9);
    let slider = || egui_kittest::kittest::by().role(egui::Role::Slider);
    harness.get(slider()).focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!((score(&harness).unwrap().score - 1.5).abs() < 1e-9);
    type_in(&mut harness, "Woord voor het gevoel", "trots");
    assert_eq!(score(&harness).unwrap().word, "trots");
    click(&mut harness, "Score weghalen");
    assert_eq!(score(&harness), None);
    assert_eq!(
        harness.state().editor.undo_label(),
        Some(CommandLabel {
            kind: LabelKind::DeleteEmotions,
            count: 1
        })
    );
}

#[test]
fn a_journey_has_its_fields_and_a_gentle_hint() {
    let mut harness = selected(&[]);
    let hint =
        "Laat de klant aan het woord: ‘Ik vraag een offerte aan’ zegt meer dan ‘Offertetraject’.";
    assert!(harness.query_by_label(hint).is_some());
    type_in(&mut harness, "Titel, in de woorden van de klant", "Ik koop");
    assert!(harness.query_by_label(hint).is_none());
    type_in(&mut harness, "Klantdoel", "wijn");
    click(&mut harness, "Ideaal");
    choose(&mut harness, "Getekend door", "Klanten");
    click(&mut harness, "Sanne");
    let journey = harness.state().editor.journey().unwrap().clone();
    assert_eq!(journey.title, "Ik koop");
    assert_eq!(journey.goal, "wijn");
    assert_eq!(journey.state, JourneyState::Ideal);
    assert!(journey.personas.is_empty());
}

#[test]
fn a_persona_has_its_fields_and_its_lists_one_a_line() {
    let mut harness = selected(&["Sanne"]);
    type_in(&mut harness, "Naam", "Eva");
    type_in(&mut harness, "Segment", "starters");
    type_in(&mut harness, "Verhaal", "kort");
    harness.get_by_label("Doelen").focus();
    harness.run();
    harness.get_by_label("Doelen").type_text("snel");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Doelen").type_text("goed");
    harness.run();
    let persona = harness.state().editor.document().personas[0].clone();
    assert_eq!(persona.name, "Eva");
    assert_eq!(persona.segment, "starters");
    assert_eq!(persona.story, "kort");
    assert_eq!(persona.goals, ["snel", "goed"]);
}

#[test]
fn the_document_has_its_fields() {
    let mut test = board(&[]);
    test.editor
        .select(reiskaart::edit::Selection::one(Target::Document));
    let mut harness = inspector(test, Language::En, SIZE);
    type_in(&mut harness, "Title", "Wine");
    type_in(&mut harness, "Brand", "Cork");
    type_in(&mut harness, "Brand promise", "We know");
    choose(&mut harness, "Language of the content", "English");
    let document = harness.state().editor.document();
    assert_eq!(document.title, "Wine");
    assert_eq!(document.brand.name, "Cork");
    assert_eq!(document.brand.promise, "We know");
    assert_eq!(document.language, "en");
}

#[test]
fn a_document_that_may_only_be_looked_at_is_not_changed() {
    let mut test = board(&["site"]);
    test.editor.set_read_only();
    let mut harness = inspector(test, Language::Nl, SIZE);
    harness.get_by_label("Pijnpunt").click();
    harness.get_by_label("Tekst").click();
    harness.run();
    harness.get_by_label("Tekst").type_text("x");
    harness.run();
    assert_eq!(harness.state().changes().count(), 0);
}

#[test]
fn of_many_steps_in_which_a_department_acts_a_few_show_until_more_are_asked_for() {
    let steps: Vec<String> = (1..=140).map(|number| format!("Stap {number}")).collect();
    let board = format!(
        "| {}\nDoen | {}\n",
        steps.join(" | "),
        ["x"; 140].join(" | ")
    );
    let mut document = (**TestEditor::new(&board).editor.document()).clone();
    for card in &mut Arc::make_mut(&mut document.journeys[0]).cards {
        Arc::make_mut(card).department = "Winkel".into();
    }
    let test = TestEditor::of(document);
    let mut harness = inspector(test, Language::Nl, [300.0, 3000.0]);
    let shown = |harness: &Harness<'_, Desk>| harness.query_all_by_label_contains(" Stap ").count();
    assert_eq!(shown(&harness), 12);
    click(&mut harness, "Nog 100 tonen");
    assert_eq!(shown(&harness), 112);
    click(&mut harness, "Nog 28 tonen");
    assert_eq!(shown(&harness), 140);
    assert!(harness.query_by_label_contains("tonen").is_none());
}

#[test]
fn many_selected_cards_cost_a_frame_of_their_properties_little_more_than_a_few() {
    let with = |count: usize| {
        let mut test = TestEditor::of(crate::support::maps::map(4_000));
        let cards = test.journey().cards.iter().take(count);
        let chosen = cards.map(|card| Target::Card(card.id)).collect();
        test.editor.select(chosen);
        inspector(test, Language::Nl, SIZE)
    };
    let mut desks = [with(20), with(4_000)];
    // In turn, so that what else the machine does falls on both alike; the best of several.
    let mut best = [f64::MAX; 2];
    for _ in 0..12 {
        for (desk, best) in desks.iter_mut().zip(&mut best) {
            let begin = std::time::Instant::now();
            desk.step();
            *best = best.min(begin.elapsed().as_secs_f64() * 1000.0);
        }
    }
    let [few, many] = best;
    eprintln!("20 selected {few:.2} ms, 4,000 selected {many:.2} ms");
    assert!(many < few * 2.5, "{few} ms, {many} ms");
}
