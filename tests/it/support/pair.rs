//! Documents of several journeys from several boards, for what holds journeys against each other.

use std::sync::Arc;

use reiskaart::document::{
    Card, CardId, Document, IdSource, Journey, JourneyState, Lane, LaneKind, Persona, PersonaId,
    Step, StepId, Topic,
};

use super::board;

/// A document with a journey for each of these boards. Personas of the same name are one.
pub fn journeys(boards: &[&str]) -> Document {
    let ids = IdSource::new(11);
    let mut document = Document::default();
    for board in boards {
        let mut parsed = board::parse(board, &ids).document;
        let mut journey = Journey::clone(&parsed.journeys.remove(0));
        for persona in parsed.personas {
            let known = document.personas.iter().find(|it| it.name == persona.name);
            match known.map(|known| known.id) {
                Some(known) => rename(&mut journey, persona.id, known),
                None => document.personas.push(persona),
            }
        }
        document.journeys.push(Arc::new(journey));
    }
    assert_eq!(document.problems(), []);
    document
}

fn rename(journey: &mut Journey, old: PersonaId, new: PersonaId) {
    let names = journey.personas.iter_mut();
    names.filter(|id| **id == old).for_each(|id| *id = new);
    for emotion in &mut journey.emotions {
        if emotion.persona == old {
            Arc::make_mut(emotion).persona = new;
        }
    }
}

/// Changes a journey of a document.
pub fn change(document: &mut Document, index: usize, change: impl FnOnce(&mut Journey)) {
    change(Arc::make_mut(&mut document.journeys[index]));
    assert_eq!(document.problems(), []);
}

/// Makes a journey the ideal of the first.
pub fn ideal(document: &mut Document, index: usize) {
    let first = document.journeys[0].id;
    change(document, index, |journey| {
        journey.state = JourneyState::Ideal;
        journey.ideal_of = Some(first);
    });
}

/// Lets a step, by title, come from a step of another journey.
pub fn came_from(document: &mut Document, (index, title): (usize, &str), from: (usize, &str)) {
    let origin = step(&document.journeys[from.0], from.1);
    change(document, index, |journey| {
        let mut steps = journey
            .stages
            .iter_mut()
            .flat_map(|stage| &mut Arc::make_mut(stage).steps);
        let step: &mut Arc<Step> = steps.find(|step| step.title == title).expect("the step");
        Arc::make_mut(step).from = Some(origin);
    });
}

/// Changes the cards with this text.
pub fn change_cards(journey: &mut Journey, text: &str, change: impl Fn(&mut Card)) {
    let cards = journey.cards.iter_mut().filter(|card| card.text == text);
    let count = cards.map(|card| change(Arc::make_mut(card))).count();
    assert!(count > 0, "no card {text}");
}

/// Gives the lane with this title a kind and topic.
pub fn make_lane(journey: &mut Journey, title: &str, kind: LaneKind, topic: Option<Topic>) {
    let mut lanes = journey.lanes.iter_mut();
    let lane: &mut Arc<Lane> = lanes.find(|lane| lane.title == title).expect("the lane");
    let lane = Arc::make_mut(lane);
    (lane.kind, lane.topic) = (kind, topic);
}

/// The step with this title.
pub fn step(journey: &Journey, title: &str) -> StepId {
    let mut steps = journey.steps();
    let found = steps.find(|(_, step)| step.title == title);
    found.unwrap_or_else(|| panic!("no step {title}")).1.id
}

/// The card with this text.
pub fn card(journey: &Journey, text: &str) -> CardId {
    let mut cards = journey.cards.iter();
    let found = cards.find(|card| card.text == text);
    found.unwrap_or_else(|| panic!("no card {text}")).id
}

/// The persona with this name.
pub fn persona(document: &Document, name: &str) -> PersonaId {
    let mut personas = document.personas.iter();
    let found: Option<&Arc<Persona>> = personas.find(|persona| persona.name == name);
    found.unwrap_or_else(|| panic!("no persona {name}")).id
}
