//! The words of what is on a map, and the change that gives it other words.

use crate::document::{Arrow, Card, Emotion, Journey, Lane, PersonaId, Step, StepId};

use super::{Command, JourneyFields, StageFields, Target};

/// The words of something that can be renamed on the map; none where it has none.
pub fn words_of(journey: &Journey, target: Target) -> Option<String> {
    Some(match target {
        Target::Card(card) => journey.card(card)?.text.clone(),
        Target::Step(step) => journey.step(step)?.title.clone(),
        Target::Stage(stage) => journey.stage(stage)?.title.clone(),
        Target::Lane(lane) => journey.lane(lane)?.title.clone(),
        Target::Emotion(persona, step) => journey.emotion(persona, step)?.word.clone(),
        Target::Arrow(from, to) => journey.arrow(from, to)?.label.clone(),
        Target::Journey(_)
        | Target::Document
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    })
}

/// The change that gives something that is there this text.
pub fn renamed(journey: &Journey, target: Target, text: String) -> Option<Command> {
    let id = journey.id;
    Some(match target {
        Target::Card(card) => {
            let mut card = Card::clone(journey.card(card)?);
            card.text = text;
            Command::PutCards {
                journey: id,
                cards: vec![card],
            }
        }
        Target::Step(step) => {
            let mut step = Step::clone(journey.step(step)?);
            step.title = text;
            Command::PutStep { journey: id, step }
        }
        Target::Stage(stage) => Command::PutStage {
            journey: id,
            stage,
            fields: StageFields {
                title: text,
                moment: journey.stage(stage)?.moment,
            },
        },
        Target::Lane(lane) => {
            let mut lane = Lane::clone(journey.lane(lane)?);
            lane.title = text;
            Command::PutLane { journey: id, lane }
        }
        Target::Emotion(persona, step) => Command::SetEmotion {
            journey: id,
            emotion: with_word(journey, persona, step, text),
        },
        Target::Arrow(from, to) => {
            let mut arrow = Arrow::clone(journey.arrow(from, to)?);
            arrow.label = text;
            Command::word_arrow(id, arrow)
        }
        Target::Journey(journey_id) if journey_id == id => Command::PutJourney {
            journey: id,
            fields: JourneyFields {
                title: text,
                ..JourneyFields::from(journey)
            },
        },
        Target::Journey(_)
        | Target::Document
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => {
            return None;
        }
    })
}

fn with_word(journey: &Journey, persona: PersonaId, step: StepId, word: String) -> Emotion {
    let mut emotion = journey.emotion(persona, step).map_or_else(
        || Emotion::new(persona, step, 0.0),
        |found| Emotion::clone(found),
    );
    emotion.word = word;
    emotion
}
