//! Every way in which a document can be wrong is found, and named.

use std::sync::Arc;

use reiskaart::document::{
    Arrow, Card, Date, Document, Emotion, Flag, Gap, IdSource, Improvement, Journey, LaneId,
    Measure, MeasuredValue, PersonaId, Problem, Process, StepId,
};

use crate::support::board;

/// A sound board, spoilt.
fn spoilt(spoil: impl FnOnce(&mut Journey, &IdSource)) -> Vec<Problem> {
    let ids = IdSource::new(9);
    let mut document = sound(&ids);
    spoil(Arc::make_mut(&mut document.journeys[0]), &ids);
    document.problems()
}

fn sound(ids: &IdSource) -> Document {
    let board = "| S: A | B || T: C\nX | p>> | q |\n~Bo | 1 | | -2";
    board::parse(board, ids).document
}

fn card(journey: &mut Journey) -> &mut Card {
    Arc::make_mut(&mut journey.cards[0])
}

fn emotion(journey: &mut Journey) -> &mut Emotion {
    Arc::make_mut(&mut journey.emotions[0])
}

#[test]
fn a_sound_document_has_no_problems() {
    assert_eq!(Document::default().problems(), []);
    assert_eq!(sound(&IdSource::new(1)).problems(), []);
}

#[test]
fn ids_are_unique_over_all_journeys() {
    let ids = IdSource::new(9);
    let mut document = sound(&ids);
    document.journeys.push(Arc::clone(&document.journeys[0]));
    document.personas.push(Arc::clone(&document.personas[0]));
    // One persona, one journey, two stages, three steps, two lanes, two cards.
    let problems = document.problems();
    assert_eq!(problems.len(), 11);
    let id = document.journeys[0].cards[0].id.to_string();
    assert!(problems.contains(&Problem::DuplicateId(id)));
}

#[test]
fn cards_lie_in_lanes_and_steps_that_are_there() {
    let problems = spoilt(|journey, ids| {
        card(journey).lane = ids.fresh();
        card(journey).step = ids.fresh();
    });
    assert!(matches!(
        problems[..],
        [Problem::CardLane(..), Problem::CardStep(..)]
    ));
    let problems = spoilt(|journey, _| card(journey).lane = journey.lanes[1].id);
    assert!(
        matches!(problems[..], [Problem::CardLane(..)]),
        "a lane of curves"
    );
}

#[test]
fn arrows_measures_and_expectations_are_sound() {
    let problems = spoilt(|journey, ids| {
        let (p, q) = (journey.cards[0].id, journey.cards[1].id);
        for (from, to) in [(p, q), (p, q), (q, q), (q, ids.fresh())] {
            journey.arrows.push(Arc::new(Arrow::new(from, to)));
        }
    });
    assert!(matches!(
        problems[..],
        [Problem::Arrow(..), Problem::Arrow(..), Problem::Arrow(..)]
    ));
    let problems = spoilt(|journey, _| card(journey).expected = Some(f64::NAN));
    assert!(matches!(problems[..], [Problem::CardScore(..)]));
    let day: Date = "2026-05-12".parse().expect("a day");
    let values = vec![MeasuredValue::new(day, 1.0), MeasuredValue::new(day, 2.0)];
    let measure = Measure {
        values,
        ..Measure::default()
    };
    let problems = spoilt(|journey, _| card(journey).measure = Some(Box::new(measure)));
    assert!(matches!(problems[..], [Problem::CardMeasure(..)]));
}

#[test]
fn plans_name_what_is_there_and_are_rated_on_their_scale() {
    let ids = IdSource::new(9);
    let mut document = sound(&ids);
    let journey = document.journeys[0].id;
    let gap = Gap::new(ids.fresh(), journey, "");
    let mut lost = Gap::new(ids.fresh(), journey, "");
    lost.cards = vec![ids.fresh()];
    let mut improvement = Improvement::new(ids.fresh(), "");
    improvement.gaps = vec![gap.id, gap.id];
    let mut process = Process::new(ids.fresh(), "");
    process.satisfaction = Some(11.0);
    document.gaps = vec![Arc::new(gap), Arc::new(lost)];
    document.improvements = vec![Arc::new(improvement)];
    document.processes = vec![Arc::new(process)];
    assert!(matches!(
        document.problems()[..],
        [
            Problem::Gap(_),
            Problem::Improvement(_),
            Problem::Process(_)
        ]
    ));
}

#[test]
fn cards_cover_steps_that_are_there() {
    for (span, sound) in [
        (0, false),
        (1, true),
        (3, true),
        (4, false),
        (u32::MAX, false),
    ] {
        let problems = spoilt(|journey, _| card(journey).span = span);
        assert_eq!(problems.is_empty(), sound, "{span}");
    }
}

#[test]
fn flags_are_in_their_order() {
    use Flag::{Delight, MomentOfTruth, Pain};
    for (flags, sound) in [
        (vec![MomentOfTruth, Pain, Delight], true),
        (vec![Pain, MomentOfTruth], false),
        (vec![Pain, Pain], false),
    ] {
        let problems = spoilt(|journey, _| card(journey).flags = flags);
        assert_eq!(problems.is_empty(), sound);
    }
}

#[test]
fn scores_are_in_their_range_and_place() {
    for (score, sound) in [
        (2.0, true),
        (-2.0, true),
        (2.1, false),
        (f64::NAN, false),
        (f64::NEG_INFINITY, false),
    ] {
        let problems = spoilt(|journey, _| emotion(journey).score = score);
        assert_eq!(problems.is_empty(), sound, "{score}");
    }
    let problems = spoilt(|journey, ids| emotion(journey).step = ids.fresh());
    assert!(matches!(problems[..], [Problem::EmotionPlace(..)]));
    let problems = spoilt(|journey, ids| emotion(journey).persona = ids.fresh());
    assert!(matches!(problems[..], [Problem::EmotionPlace(..)]));
    let problems = spoilt(|journey, _| {
        let again = Arc::clone(&journey.emotions[0]);
        journey.emotions.push(again);
    });
    assert!(matches!(problems[..], [Problem::DuplicateEmotion(..)]));
}

#[test]
fn journeys_and_steps_name_what_is_there() {
    let problems = spoilt(|journey, ids| {
        let known: PersonaId = journey.personas[0];
        journey.personas = vec![known, known, ids.fresh()];
        journey.ideal_of = Some(journey.id);
    });
    assert!(matches!(
        problems[..],
        [
            Problem::IdealOf(..),
            Problem::JourneyPersona(..),
            Problem::JourneyPersona(..)
        ]
    ));
    let problems = spoilt(|journey, ids| {
        journey.ideal_of = Some(ids.fresh());
        let stage = Arc::make_mut(&mut journey.stages[0]);
        let own: StepId = stage.steps[0].id;
        Arc::make_mut(&mut stage.steps[0]).from = Some(own);
        Arc::make_mut(&mut stage.steps[1]).from = Some(ids.fresh());
    });
    assert!(matches!(
        problems[..],
        [
            Problem::IdealOf(..),
            Problem::StepFrom(..),
            Problem::StepFrom(..)
        ]
    ));
}

#[test]
fn a_journey_without_lanes_cannot_hold_cards() {
    let problems = spoilt(|journey, _| {
        let lanes: Vec<LaneId> = journey.lanes.drain(..).map(|lane| lane.id).collect();
        assert_eq!(lanes.len(), 2);
    });
    assert_eq!(problems.len(), 2);
}
