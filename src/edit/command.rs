//! The commands: everything that can be done to a document, as plain data.
//!
//! Whoever makes a command brings the ids of what it adds (from [`super::Editor::fresh`]), so the same command applied
//! to a clone shows beforehand exactly what it will do.

use crate::document::{
    Arrow, Brand, Card, CardId, Document, DrawnBy, Emotion, Gap, Improvement, Journey, JourneyId,
    JourneyState, Lane, LaneId, Moment, Persona, PersonaId, Problem, Process, Stage, StageId, Step,
    StepId,
};

use super::{CommandLabel, Target};

/// One change to a document.
#[allow(
    missing_docs,
    reason = "the text of each variant says what its fields are"
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Gives the document its title, language and brand.
    PutDocument(DocumentFields),
    /// Adds a persona at this place in the list.
    AddPersona {
        /// The persona.
        persona: Persona,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Replaces the persona that has the same id.
    PutPersona(Persona),
    /// Moves a persona to this place in the list, counted without itself.
    MovePersona {
        /// The persona.
        persona: PersonaId,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Adds a journey, with all it holds, at this place in the list.
    AddJourney {
        /// The journey.
        journey: Box<Journey>,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Gives a journey its own fields; stages, lanes, cards and scores stay.
    PutJourney {
        /// In which journey.
        journey: JourneyId,
        /// Its fields.
        fields: JourneyFields,
    },
    /// Moves a journey to this place in the list, counted without itself.
    MoveJourney {
        /// In which journey.
        journey: JourneyId,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Adds a stage, with its steps, at this place.
    AddStage {
        /// In which journey.
        journey: JourneyId,
        /// The stage.
        stage: Stage,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Gives a stage its title and moment.
    PutStage {
        /// In which journey.
        journey: JourneyId,
        /// The stage.
        stage: StageId,
        /// Its fields.
        fields: StageFields,
    },
    /// Moves a stage, with its steps and all in them, to this place, counted without itself.
    MoveStage {
        /// In which journey.
        journey: JourneyId,
        /// The stage.
        stage: StageId,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Adds a step at this place within a stage.
    AddStep {
        /// In which journey.
        journey: JourneyId,
        /// The stage.
        stage: StageId,
        /// The step.
        step: Step,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Replaces the step that has the same id.
    PutStep {
        /// In which journey.
        journey: JourneyId,
        /// The step.
        step: Step,
    },
    /// Moves a step, with all in it, to this place within a stage, counted without itself.
    MoveStep {
        /// In which journey.
        journey: JourneyId,
        /// The step.
        step: StepId,
        /// The stage.
        stage: StageId,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Adds a lane at this place.
    AddLane {
        /// In which journey.
        journey: JourneyId,
        /// The lane.
        lane: Lane,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Replaces the lane that has the same id. A lane with cards does not become one that holds none.
    PutLane {
        /// In which journey.
        journey: JourneyId,
        /// The lane.
        lane: Lane,
    },
    /// Moves a lane, with all in it, to this place, counted without itself.
    MoveLane {
        /// In which journey.
        journey: JourneyId,
        /// The lane.
        lane: LaneId,
        /// How many come before it; more than there are means the end.
        index: usize,
    },
    /// Adds cards, each in the cell that it names, after the cards there or at `index` within the cell.
    AddCards {
        /// In which journey.
        journey: JourneyId,
        /// The cards.
        cards: Vec<Card>,
        /// How many cards of the cell come before them; none for the end.
        index: Option<usize>,
    },
    /// Replaces the cards that have the same ids; their place in the list stays.
    PutCards {
        /// In which journey.
        journey: JourneyId,
        /// The cards.
        cards: Vec<Card>,
    },
    /// Moves cards so that the first lands at `to`. Cards of the same cell land there with it as one block, in the
    /// order that they had; cards of other cells keep their distance to it in steps and in lanes (those that hold
    /// cards and are in view), held within the map, and come after the cards of the cell where they land.
    MoveCards {
        /// In which journey.
        journey: JourneyId,
        /// The cards, the one that leads first.
        cards: Vec<CardId>,
        /// Where the first lands.
        to: CardPlace,
    },
    /// Gives a persona a score and word in a step, instead of those it has.
    SetEmotion {
        /// In which journey.
        journey: JourneyId,
        /// Who, where, the score and the word.
        emotion: Emotion,
    },
    /// Lets an arrow lead from one card to another; one that does already gets its words.
    PutArrow {
        /// In which journey.
        journey: JourneyId,
        /// The arrow.
        arrow: Arrow,
    },
    /// Adds a gap at the end of the list.
    AddGap(Gap),
    /// Replaces the gap that has the same id.
    PutGap(Gap),
    /// Adds an improvement at the end of the list.
    AddImprovement(Improvement),
    /// Replaces the improvement that has the same id.
    PutImprovement(Improvement),
    /// Adds a process at the end of the list.
    AddProcess(Process),
    /// Replaces the process that has the same id.
    PutProcess(Process),
    /// Deletes these, with all that they hold: a journey its gaps, a stage its steps, a step its cards and scores, a
    /// lane its cards, a card its arrows, a persona its scores; its cards become everyone's. A card that covers steps besides a deleted one stays on
    /// those, narrower; gaps, improvements and processes no longer name what is gone.
    Delete {
        /// In which journey; none where only things of the document go.
        journey: Option<JourneyId>,
        /// What goes.
        targets: Vec<Target>,
    },
    /// Several changes as one, under one label.
    Batch {
        /// The changes, in order.
        commands: Vec<Command>,
        /// What they are called together.
        label: CommandLabel,
    },
}

/// A place for a card: a cell, and how many of the cards beginning there come before it (moved cards not counted).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CardPlace {
    /// The lane.
    pub lane: LaneId,
    /// The step in which the card begins.
    pub step: StepId,
    /// Cards before it in the cell; more than there are means the end.
    pub index: usize,
}

/// The own fields of a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentFields {
    /// What the whole is called.
    pub title: String,
    /// The language of the content.
    pub language: String,
    /// The company.
    pub brand: Brand,
    /// Findings of the check-up that belong to no journey and were set aside.
    pub dismissed_findings: Vec<String>,
}

impl From<&Document> for DocumentFields {
    fn from(document: &Document) -> Self {
        Self {
            title: document.title.clone(),
            language: document.language.clone(),
            brand: document.brand.clone(),
            dismissed_findings: document.dismissed_findings.clone(),
        }
    }
}

/// The own fields of a journey.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JourneyFields {
    /// A sentence in the customer's words.
    pub title: String,
    /// What the customer wants to get done.
    pub goal: String,
    /// As it is, or as it should be.
    pub state: JourneyState,
    /// The current journey that this ideal one was designed from.
    pub ideal_of: Option<JourneyId>,
    /// Who drew it.
    pub drawn_by: DrawnBy,
    /// The personas whose journey this is. Scores of a persona that leaves stay in the file, unseen;
    /// its cards are everyone's until it comes back.
    pub personas: Vec<PersonaId>,
    /// Findings of the check-up that were set aside.
    pub dismissed_findings: Vec<String>,
}

impl From<&Journey> for JourneyFields {
    fn from(journey: &Journey) -> Self {
        Self {
            title: journey.title.clone(),
            goal: journey.goal.clone(),
            state: journey.state,
            ideal_of: journey.ideal_of,
            drawn_by: journey.drawn_by,
            personas: journey.personas.clone(),
            dismissed_findings: journey.dismissed_findings.clone(),
        }
    }
}

/// The own fields of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageFields {
    /// Its heading.
    pub title: String,
    /// When it is, seen from the purchase.
    pub moment: Option<Moment>,
}

/// Why a command was not carried out. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The document may only be looked at.
    #[error("the document is read-only")]
    ReadOnly,
    /// The journey was put away as it was on a day, and cannot be changed.
    #[error("{0} is frozen")]
    Frozen(JourneyId),
    /// The command names something that is not there.
    #[error("{0:?} is not in the document")]
    Missing(Target),
    /// The command adds something under an id that is in use.
    #[error("{0:?} is in the document already")]
    Exists(Target),
    /// The lane holds no cards, or holds cards and would stop doing so.
    #[error("the lane is of another kind")]
    WrongLane(LaneId),
    /// A score that is not a number from −2 to +2.
    #[error("the score is not from -2 to +2")]
    Score,
    /// What would be added or changed is not as it must be.
    #[error("what is to be added is unsound: {0:?}")]
    Unsound(Problem),
}
