//! Words that are being edited in place, and the command that ends the edit: one edit, one undo step.
//!
//! Something new (a card, a step, a stage) is not added before its words are given; until then the view shows it as a
//! preview, as it does with a drag. No egui types.

use crate::{
    document::{Card, CardId, Journey, LaneId, PersonaId, Stage, StageId, Step, StepId},
    edit::{
        CardPlace, Command, CommandLabel, Editor, LabelKind, Target,
        rename::{renamed, words_of},
    },
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
    /// A score that is not given yet: in the middle, made when a word for the feeling has been typed.
    NewEmotion {
        /// Whose feeling.
        persona: PersonaId,
        /// In which step.
        step: StepId,
    },
    /// A step that is offered after the last one: made when something has been typed in it.
    OfferedStep {
        /// The id that it will have.
        step: StepId,
        /// The stage that it goes into, at its end.
        stage: StageId,
        /// What is typed in it.
        part: OfferedPart,
    },
}

/// What is typed in a step that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferedPart {
    /// Its name.
    Name,
    /// The first card of a lane.
    Card(CardId, LaneId),
    /// A word for the feeling of a persona.
    Feeling(PersonaId),
}

impl Subject {
    /// Where it is on the map, as soon as it is there.
    pub fn target(self) -> Target {
        match self {
            Self::Existing(target) => target,
            Self::NewCard { card, .. }
            | Self::OfferedStep {
                part: OfferedPart::Card(card, _),
                ..
            } => Target::Card(card),
            Self::NewStep { step, .. }
            | Self::OfferedStep {
                step,
                part: OfferedPart::Name,
                ..
            } => Target::Step(step),
            Self::NewStage { stage, .. } => Target::Stage(stage),
            Self::NewEmotion { persona, step }
            | Self::OfferedStep {
                part: OfferedPart::Feeling(persona),
                step,
                ..
            } => Target::Emotion(persona, step),
        }
    }
}

impl Draft {
    /// Begins to edit the words of something. None where it has none that can be edited on the map.
    pub fn of(journey: &Journey, target: Target) -> Option<Self> {
        let text = words_of(journey, target)?;
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

    /// Begins a score with a word for the feeling.
    pub fn new_emotion(persona: PersonaId, step: StepId) -> Self {
        Self::new(Subject::NewEmotion { persona, step })
    }

    /// Offers a step at the end of a stage.
    pub fn offered_step(editor: &Editor, stage: StageId, part: OfferedPart) -> Self {
        Self::new(Subject::OfferedStep {
            step: editor.fresh(),
            stage,
            part,
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
        matches!(self.subject.target(), Target::Card(_))
    }

    /// Whether nothing has been typed yet, or nothing is left.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What shows the words as they are: the change that ending the edit now would make, or the addition of something new
    /// without words yet. None where nothing is changed, or what was edited is gone.
    pub fn preview(&self, journey: &Journey) -> Option<Command> {
        let is_changed = match self.subject {
            Subject::Existing(_) => self.text != self.before,
            Subject::NewCard { .. }
            | Subject::NewStep { .. }
            | Subject::NewStage { .. }
            | Subject::NewEmotion { .. }
            | Subject::OfferedStep { .. } => true,
        };
        is_changed.then(|| self.change(journey, &self.text))?
    }

    /// What ending the edit does: nothing where nothing was changed, and no card, score or offered step without words.
    pub fn finish(&self, journey: &Journey) -> Option<Command> {
        let text = self.text.trim_end();
        let is_worth_it = match self.subject {
            Subject::Existing(_) => text != self.before,
            Subject::NewCard { .. } | Subject::NewEmotion { .. } | Subject::OfferedStep { .. } => {
                !self.is_empty()
            }
            Subject::NewStep { .. } | Subject::NewStage { .. } => true,
        };
        is_worth_it.then(|| self.change(journey, text))?
    }

    /// The change that gives the subject this text.
    fn change(&self, journey: &Journey, text: &str) -> Option<Command> {
        let id = journey.id;
        match self.subject {
            Subject::Existing(target) => renamed(journey, target, text.to_owned()),
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
            Subject::NewEmotion { persona, step } => {
                renamed(journey, Target::Emotion(persona, step), text.to_owned())
            }
            Subject::OfferedStep { step, stage, part } => {
                let named = |title: &str| Command::AddStep {
                    journey: id,
                    stage,
                    step: Step::new(step, title),
                    index: usize::MAX,
                };
                let filled = match part {
                    OfferedPart::Name => return Some(named(text)),
                    OfferedPart::Card(card, lane) => Command::AddCards {
                        journey: id,
                        cards: vec![Card::new(card, lane, step, text)],
                        index: None,
                    },
                    OfferedPart::Feeling(persona) => {
                        renamed(journey, Target::Emotion(persona, step), text.to_owned())?
                    }
                };
                Some(Command::Batch {
                    commands: vec![named(""), filled],
                    label: CommandLabel {
                        kind: LabelKind::AddStep,
                        count: 1,
                    },
                })
            }
        }
    }
}
