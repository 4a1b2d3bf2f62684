//! The ideal journey that is designed from the current one, and journeys put away as they are.

use reiskaart::{
    document::{
        Arrow, Card, Date, Document, DrawnBy, Evidence, EvidenceKind, Flag, Grade, Journey,
        JourneyState, Measure, MeasuredValue, Promise,
    },
    edit::{
        Command, EditError, JourneyFields, LabelKind,
        design::{design_ideal, freeze},
    },
    insight::{
        compare::{CardChange, compare},
        evidence::Coverage,
        lift::lifts,
        matching::match_steps,
    },
};

use crate::support::{
    pair::{change, change_cards, journeys, persona},
    test_editor::TestEditor,
};

fn day() -> Date {
    Date::new(2026, 5, 12).unwrap()
}

/// A current journey of which much is known.
fn current() -> Document {
    let mut document = journeys(&["       | V: A   | B     || N: C
         Doen   | a, b>  |       || c
         Pijn   | wachten|       ||
         ~Sanne | 1 blij | -2    || 0.5"]);
    change(&mut document, 0, |journey| {
        journey.title = "Ik wacht".into();
        journey.drawn_by = DrawnBy::Research;
        journey.dismissed_findings = vec!["no-persona:journey_1".into()];
        for card in &mut journey.cards {
            let card = std::sync::Arc::make_mut(card);
            card.evidence = vec![Evidence::new(EvidenceKind::Survey)];
            card.flags = Flag::ALL.to_vec();
            card.experienced = Some(-1.0);
        }
        for emotion in &mut journey.emotions {
            let emotion = std::sync::Arc::make_mut(emotion);
            emotion.evidence = vec![Evidence::new(EvidenceKind::Survey)];
        }
        change_cards(journey, "a", |card| {
            card.promise = Some(Promise::Broken);
            card.measure = Some(Box::new(Measure {
                name: "NPS".into(),
                target: Some(30.0),
                values: vec![MeasuredValue::new(day(), 12.0)],
                ..Measure::default()
            }));
        });
        change_cards(journey, "b", |card| card.promise = Some(Promise::Kept));
        let arrow = Arrow::new(journey.cards[0].id, journey.cards[2].id);
        journey.arrows.push(arrow.into());
    });
    document
}

fn card<'a>(journey: &'a Journey, text: &str) -> &'a Card {
    let mut cards = journey.cards.iter();
    cards.find(|card| card.text == text).expect("the card")
}

#[test]
fn an_ideal_begins_as_the_current_journey_and_its_curve() {
    let mut e = TestEditor::of(current());
    let original = e.journey().id;
    let before = e.board();
    e.carry_out(|editor| design_ideal(editor, original, "Ik weet wanneer"));
    // It is shown, below the one that it came from, with the same map.
    assert_eq!(e.board(), before);
    let label = e.editor.undo_label().unwrap();
    assert_eq!(label.kind, LabelKind::DesignIdeal);
    let document = e.editor.document();
    let (left, right) = (&document.journeys[0], &document.journeys[1]);
    assert_eq!(e.journey().id, right.id);
    assert_eq!(right.title, "Ik weet wanneer");
    assert_eq!(right.state, JourneyState::Ideal);
    assert_eq!(right.ideal_of, Some(original));
    assert_eq!(right.drawn_by, DrawnBy::Staff);
    assert_eq!(right.dismissed_findings, [] as [String; 0]);
    let origins: Vec<_> = right.steps().map(|(_, step)| step.from).collect();
    let steps: Vec<_> = left.steps().map(|(_, step)| Some(step.id)).collect();
    assert_eq!(origins, steps);
    let arrow = &right.arrows[0];
    assert_eq!(arrow.from, card(right, "a").id);
    assert_eq!(arrow.to, card(right, "c").id);
    let matching = match_steps(document, left, right);
    let sanne = persona(document, "Sanne");
    let lifts = lifts(&matching, (left, sanne), (right, sanne));
    assert_eq!(lifts.len(), 3);
    assert!(lifts.iter().all(|lift| lift.lift == 0.0));
}

#[test]
fn what_was_found_out_stays_with_the_current_journey() {
    let mut e = TestEditor::of(current());
    let original = e.journey().id;
    e.carry_out(|editor| design_ideal(editor, original, "Ideaal"));
    let ideal = e.journey();
    assert_eq!(Coverage::of(ideal).unwrap().count(Grade::Assumption), 4);
    assert!(ideal.emotions.iter().all(|it| it.evidence.is_empty()));
    for card in &ideal.cards {
        assert_eq!(card.flags, [Flag::MomentOfTruth, Flag::Delight]);
        assert_eq!(card.experienced, Some(-1.0));
    }
    assert_eq!(card(ideal, "a").promise, None);
    assert_eq!(card(ideal, "b").promise, Some(Promise::Kept));
    let measure = card(ideal, "a").measure.as_ref().unwrap();
    assert_eq!((measure.values.len(), measure.target), (0, Some(30.0)));
    let kept = &e.editor.document().journeys[0];
    assert_eq!(**kept, *current().journeys[0]);
}

#[test]
fn designing_is_one_step_back() {
    let mut e = TestEditor::of(current());
    let original = e.journey().id;
    let before = std::sync::Arc::clone(e.editor.document());
    e.carry_out(|editor| design_ideal(editor, original, "Ideaal"));
    let ideal = e.journey().id;
    assert!(e.undo());
    assert!(std::sync::Arc::ptr_eq(&before, e.editor.document()));
    assert_eq!(e.journey().id, original);
    assert!(e.redo());
    assert_eq!(e.journey().id, ideal);
    // An ideal is designed from a current journey.
    assert_eq!(design_ideal(&e.editor, ideal, "Nog idealer"), None);
    e.editor.set_read_only();
    assert_eq!(design_ideal(&e.editor, original, "Ideaal"), None);
    assert_eq!(freeze(&e.editor, original, day(), ""), None);
}

#[test]
fn a_frozen_copy_is_the_journey_as_it_was_and_one_goes_on_with_the_other() {
    let mut e = TestEditor::of(current());
    let original = e.journey().id;
    e.select(&["wachten"]);
    e.carry_out(|editor| freeze(editor, original, day(), "Ik wacht (mei)"));
    assert_eq!(
        e.editor.undo_label().unwrap().kind,
        LabelKind::FreezeJourney
    );
    assert_eq!(e.journey().id, original);
    assert!(e.editor.selection().contains(e.target("wachten")));
    e.delete(&["a"]);
    let document = e.editor.document();
    let frozen = &document.journeys[1];
    assert_eq!(frozen.frozen, Some(day()));
    assert_eq!(frozen.title, "Ik wacht (mei)");
    assert_eq!(frozen.drawn_by, DrawnBy::Research);
    assert_eq!(Coverage::of(frozen).unwrap().count(Grade::Research), 4);
    assert_eq!(card(frozen, "a").measure.as_ref().unwrap().values.len(), 1);
    let comparison = compare(document, frozen, &document.journeys[0]);
    assert_eq!(
        comparison.counts(),
        [
            (CardChange::Added, 0),
            (CardChange::Removed, 1),
            (CardChange::Changed, 0),
            (CardChange::Moved, 0),
            (CardChange::Same, 3),
        ]
    );
    assert_eq!(comparison.steps.rows.list().len(), 3);
    let frozen = frozen.id;
    assert_eq!(freeze(&e.editor, frozen, day(), "twice"), None);
    let renamed = Command::PutJourney {
        journey: frozen,
        fields: JourneyFields::default(),
    };
    assert_eq!(e.try_apply(renamed), Err(EditError::Frozen(frozen)));
    assert!(e.undo() && e.undo());
    assert_eq!(e.editor.document().journeys.len(), 1);
}

#[test]
fn copies_of_copies_keep_their_line() {
    let mut e = TestEditor::of(current());
    let original = e.journey().id;
    e.carry_out(|editor| freeze(editor, original, day(), "was"));
    let frozen = e.editor.document().journeys[1].id;
    e.carry_out(|editor| design_ideal(editor, frozen, "from what was"));
    e.carry_out(|editor| freeze(editor, editor.journey()?.id, day(), "ideal then"));
    let document = e.editor.document();
    let journeys = &document.journeys;
    assert_eq!(journeys.len(), 4);
    for one in journeys {
        for other in journeys {
            let rows = match_steps(document, one, other).rows;
            assert_eq!(rows.list().len(), 3, "{} and {}", one.title, other.title);
        }
    }
    let ideal_then = &journeys[3];
    assert_eq!(ideal_then.ideal_of, Some(frozen));
    assert_eq!(ideal_then.state, JourneyState::Ideal);
}
