//! Both panels in both languages, in the room that a small window gives them: nothing sticks out, all can be reached.

use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use reiskaart::{
    document::{Document, IdSource, Journey, LaneKind},
    edit::{Command, Editor, Selection, Target},
    locale::Language,
};

use crate::support::{
    TestEditor,
    panels::{Desk, inspector, navigator},
};

/// The wine shop, which fills every kind of field.
fn example(language: Language) -> TestEditor {
    let json = match language {
        Language::Nl => include_str!("../../assets/examples/wine-shop.nl.json"),
        Language::En => include_str!("../../assets/examples/wine-shop.en.json"),
    };
    let document: Document = serde_json::from_str(json).unwrap();
    TestEditor {
        editor: Editor::new(document, IdSource::new(1)),
    }
}

/// The same document anew.
fn of(test: &TestEditor) -> TestEditor {
    TestEditor::of((**test.editor.document()).clone())
}

/// One of everything that can be selected in a journey.
fn one_of_each(journey: &Journey) -> Vec<Selection> {
    let step = journey.steps().nth(1).unwrap().1.id;
    let persona = journey.personas[0];
    let emotion_lane = journey
        .lanes
        .iter()
        .find(|lane| lane.kind == LaneKind::Emotion)
        .unwrap();
    let one = Selection::one;
    let mut all = vec![
        Selection::default(),
        one(Target::Document),
        one(Target::Journey(journey.id)),
        one(Target::Persona(persona)),
        one(Target::Stage(journey.stages[0].id)),
        one(Target::Step(step)),
        one(Target::Cell(journey.lanes[0].id, step)),
        one(Target::Cell(emotion_lane.id, step)),
        one(Target::Emotion(persona, step)),
        Selection::cards(journey.cards.iter().take(6).map(|card| card.id)),
    ];
    all.extend(journey.lanes.iter().map(|lane| one(Target::Lane(lane.id))));
    all.extend(
        journey
            .cards
            .iter()
            .step_by(5)
            .map(|card| one(Target::Card(card.id))),
    );
    all
}

/// Nothing that has a name reaches beyond the sides of the window.
#[track_caller]
fn assert_within(harness: &Harness<'_, Desk>, width: f32, what: &str) {
    for node in harness.root().children_recursive() {
        let accesskit = node.accesskit_node();
        let Some(label) = accesskit.label().or(accesskit.value()) else {
            continue;
        };
        let Some(bounds) = accesskit.bounding_box() else {
            continue;
        };
        assert!(
            bounds.x0 >= -0.5 && bounds.x1 <= f64::from(width) + 0.5,
            "{what}: {label:?} is at {bounds:?}"
        );
    }
}

#[test]
fn the_inspector_fits_its_width_whatever_is_selected() {
    let widths = [216.0, 300.0];
    for (language, width) in Language::ALL
        .into_iter()
        .flat_map(|language| widths.map(|width| (language, width)))
    {
        let mut test = example(language);
        let journeys = test.editor.document().journeys.clone();
        for journey in journeys {
            test.editor.show_journey(journey.id);
            let mut harness = inspector(test, language, [width, 720.0]);
            for selection in one_of_each(&journey) {
                let what = format!("{language:?} {:?}", selection.primary());
                harness.state_mut().editor.select(selection);
                harness.run();
                assert_within(&harness, width, &what);
            }
            assert_eq!(harness.state().changes().count(), 0, "only looked at");
            test = TestEditor {
                editor: harness.into_state().editor,
            };
        }
    }
}

#[test]
fn the_inspector_fits_its_width_for_gaps_and_processes() {
    let json = include_str!("../../assets/examples/insurer-quotation.nl.json");
    let document: Document = serde_json::from_str(json).unwrap();
    let mut all: Vec<Target> = document
        .processes
        .iter()
        .map(|process| Target::Process(process.id))
        .collect();
    assert!(all.len() > 4);
    all.extend(document.gaps.iter().map(|gap| Target::Gap(gap.id)));
    for (language, width) in Language::ALL
        .into_iter()
        .flat_map(|language| [216.0, 300.0].map(|width| (language, width)))
    {
        let test = TestEditor::of(document.clone());
        let mut harness = inspector(test, language, [width, 720.0]);
        for target in &all {
            harness.state_mut().editor.select(Selection::one(*target));
            harness.run();
            assert_within(&harness, width, &format!("{language:?} {target:?}"));
        }
    }
}

#[test]
fn the_navigator_fits_its_width_with_long_names() {
    for language in Language::ALL {
        let mut test = example(language);
        let mut journey = (*test.editor.document().journeys[0]).clone();
        journey.title = "Onafscheidelijkheidsverklaringsformulieren invullen".repeat(3);
        journey.id = test.editor.fresh();
        test.apply(Command::AddJourney {
            journey: Box::new(Journey::new(journey.id, journey.title)),
            index: 0,
        });
        for width in [160.0, 216.0] {
            let harness = navigator(of(&test), language, [width, 720.0]);
            assert_within(&harness, width, &format!("{language:?}"));
        }
    }
}

#[test]
fn the_last_button_of_a_low_inspector_can_be_reached() {
    let mut test = example(Language::Nl);
    let card = test.journey().cards[0].id;
    test.editor.select(Selection::one(Target::Card(card)));
    let mut harness = inspector(test, Language::Nl, [300.0, 400.0]);
    let before = harness.get_by_label("Verwijderen").rect();
    assert!(before.top() > 400.0, "it is below the window: {before:?}");
    harness.get_by_label("Verwijderen").scroll_to_me();
    harness.run();
    let after = harness.get_by_label("Verwijderen").rect();
    assert!(after.bottom() <= 400.0, "{after:?}");
}
