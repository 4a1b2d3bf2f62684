//! Words that are being edited in place, and the command that ends the edit: one edit, one undo step.
//!
//! Something new (a card, a step, a stage) is not added before its words are given; until then the view shows it as a
//! preview, as it does with a drag. No egui types.

use crate::{
    document::{Card, CardId, Emotion, Journey, Lane, PersonaId, Stage, StageId, Step, StepId},
    edit::{CardPlace, Command, Editor, JourneyFields, StageFields, Target},
};

/// Words that are being edited in place.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What the words are for.
    pub subject: Subject,
    /// The words as they are now.
    pub text: String,
    /// The words before.
    before: String,
}

/// What the words are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Something that is there.
    Existing(Target),
    /// A card that is not there yet.
    NewCard {
        /// The id that it will have.
        card: CardId,
        /// Where it will be.
        place: CardPlace,
    },
    /// A step that is not there yet.
    NewStep {
        /// The id that it will have.
        step: StepId,
        /// The stage that it goes into.
        stage: StageId,
        /// How many steps of the stage come before it.
        index: usize,
    },
    /// A stage that is not there yet, with its first step.
    NewStage {
        /// The id that it will have.
        stage: StageId,
        /// The id of its first step.
        step: StepId,
        /// How many stages come before it.
        index: usize,
    },
}

impl Subject {
    /// Where it is on the map, as soon as it is there.
    pub fn target(self) -> Target {
        match self {
            Self::Existing(target) => target,
            Self::NewCard { card, .. } => Target::Card(card),
            Self::NewStep { step, .. } => Target::Step(step),
            Self::NewStage { stage, .. } => Target::Stage(stage),
        }
    }
}

impl Draft {
    /// Begins to edit the words of something. None where it has none that can be edited on the map.
    pub fn of(journey: &Journey, target: Target) -> Option<Self> {
        let text = match target {
            Target::Card(card) => journey.card(card)?.text.clone(),
            Target::Step(step) => journey.step(step)?.title.clone(),
            Target::Stage(stage) => journey.stage(stage)?.title.clone(),
            Target::Lane(lane) => journey.lane(lane)?.title.clone(),
            Target::Emotion(persona, step) => journey.emotion(persona, step)?.word.clone(),
            Target::Journey(_)
            | Target::Document
            | Target::Persona(_)
            | Target::Cell(..)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_) => {
                return None;
            }
        };
        Some(Self {
            subject: Subject::Existing(target),
            before: text.clone(),
            text,
        })
    }

    /// Begins a card here.
    pub fn new_card(editor: &Editor, place: CardPlace) -> Self {
        Self::new(Subject::NewCard {
            card: editor.fresh(),
            place,
        })
    }

    /// Begins a step here.
    pub fn new_step(editor: &Editor, stage: StageId, index: usize) -> Self {
        Self::new(Subject::NewStep {
            step: editor.fresh(),
            stage,
            index,
        })
    }

    /// Begins a stage here.
    pub fn new_stage(editor: &Editor, index: usize) -> Self {
        Self::new(Subject::NewStage {
            stage: editor.fresh(),
            step: editor.fresh(),
            index,
        })
    }

    fn new(subject: Subject) -> Self {
        Self {
            subject,
            text: String::new(),
            before: String::new(),
        }
    }

    /// Whether a line break belongs into these words.
    pub fn takes_lines(&self) -> bool {
        matches!(
            self.subject,
            Subject::NewCard { .. } | Subject::Existing(Target::Card(_))
        )
    }

    /// What shows the words as they are: the change that ending the edit now would make, or the addition of something new
    /// without words yet. None where nothing is changed, or what was edited is gone.
    pub fn preview(&self, journey: &Journey) -> Option<Command> {
        let is_changed = match self.subject {
            Subject::Existing(_) => self.text != self.before,
            Subject::NewCard { .. } | Subject::NewStep { .. } | Subject::NewStage { .. } => true,
        };
        is_changed.then(|| self.change(journey, &self.text))?
    }

    /// What ending the edit does: nothing where nothing was changed, and no card without words.
    pub fn finish(&self, journey: &Journey) -> Option<Command> {
        let text = self.text.trim_end();
        let is_worth_it = match self.subject {
            Subject::Existing(_) => text != self.before,
            Subject::NewCard { .. } => !text.trim().is_empty(),
            Subject::NewStep { .. } | Subject::NewStage { .. } => true,
        };
        is_worth_it.then(|| self.change(journey, text))?
    }

    /// The change that gives the subject this text.
    fn change(&self, journey: &Journey, text: &str) -> Option<Command> {
        let id = journey.id;
        match self.subject {
            Subject::Existing(target) => put(journey, target, text.to_owned()),
            Subject::NewCard { card, place } => Some(Command::AddCards {
                journey: id,
                cards: vec![Card::new(card, place.lane, place.step, text)],
                index: Some(place.index),
            }),
            Subject::NewStep { step, stage, index } => Some(Command::AddStep {
                journey: id,
                stage,
                step: Step::new(step, text),
                index,
            }),
            Subject::NewStage { stage, step, index } => {
                let mut stage = Stage::new(stage, text);
                stage.steps.push(Step::new(step, "").into());
                Some(Command::AddStage {
                    journey: id,
                    stage,
                    index,
                })
            }
        }
    }
}

/// The change that gives something that is there this text.
fn put(journey: &Journey, target: Target, text: String) -> Option<Command> {
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
        | Target::Arrow(..)
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

/// Where a neighbour of a card is to be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// In the next step of the lane.
    NextStep,
    /// In the step before.
    PreviousStep,
    /// Another card below.
    Below,
}

/// What Tab, Shift+Tab and Ctrl+Enter go on with after a card: the card that is there, or a new one.
pub fn onward(editor: &Editor, journey: &Journey, from: Subject, way: Onward) -> Option<Draft> {
    let (lane, step, after) = match from {
        Subject::NewCard { place, .. } => (place.lane, place.step, place.index),
        Subject::Existing(Target::Card(id)) => {
            let card = journey.card(id)?;
            let after = journey
                .cards_in(card.lane, card.step)
                .position(|other| other.id == id)?;
            (card.lane, card.step, after)
        }
        Subject::Existing(_) | Subject::NewStep { .. } | Subject::NewStage { .. } => {
            return onward_heading(journey, from, way);
        }
    };
    if way == Onward::Below {
        return Some(Draft::new_card(
            editor,
            CardPlace {
                lane,
                step,
                index: after.saturating_add(1),
            },
        ));
    }
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let here = steps.iter().position(|other| *other == step)?;
    let there = *match way {
        Onward::PreviousStep => steps.get(here.checked_sub(1)?)?,
        Onward::NextStep | Onward::Below => steps.get(here + 1)?,
    };
    let existing = journey.cards_in(lane, there).next().map(|card| card.id);
    match existing {
        Some(card) => Draft::of(journey, Target::Card(card)),
        None => Some(Draft::new_card(
            editor,
            CardPlace {
                lane,
                step: there,
                index: 0,
            },
        )),
    }
}

/// The cell in which the edited card lies: where one goes on when there is no further step.
pub fn cell_of(journey: &Journey, subject: Subject) -> Option<Target> {
    match subject {
        Subject::NewCard { place, .. } => Some(Target::Cell(place.lane, place.step)),
        Subject::Existing(Target::Card(card)) => journey
            .card(card)
            .map(|card| Target::Cell(card.lane, card.step)),
        Subject::Existing(_) | Subject::NewStep { .. } | Subject::NewStage { .. } => None,
    }
}

/// The next or previous step's heading, after a step's heading.
fn onward_heading(journey: &Journey, from: Subject, way: Onward) -> Option<Draft> {
    let Target::Step(step) = from.target() else {
        return None;
    };
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let here = steps.iter().position(|other| *other == step)?;
    let there = match way {
        Onward::NextStep => here + 1,
        Onward::PreviousStep => here.checked_sub(1)?,
        Onward::Below => return None,
    };
    Draft::of(journey, Target::Step(*steps.get(there)?))
}
