//! A journey: stages of steps, lanes, the cards in their cells, and the emotion scores.

use std::{collections::HashMap, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Card, CardId, Date, Evidence, Extra, Grade, JourneyId, Lane, LaneId, PersonaId, StageId,
    StepId, is_default,
};

/// The customer's way to one goal of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Journey {
    /// Names this journey in the file.
    pub id: JourneyId,
    /// A sentence in the customer's words: "I ask for a quotation".
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// What the customer wants to get done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goal: String,
    /// As it is, or as it should be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: JourneyState,
    /// The current journey that this ideal one was designed from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ideal_of: Option<JourneyId>,
    /// Who drew it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub drawn_by: DrawnBy,
    /// The personas whose journey this is, in the order of the legend.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<PersonaId>,
    /// The stages from left to right, each with its steps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stages: Vec<Arc<Stage>>,
    /// The lanes from top to bottom.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lanes: Vec<Arc<Lane>>,
    /// The cards; order in this list is order within a cell.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cards: Vec<Arc<Card>>,
    /// The scores of the emotion curves, at most one for each persona and step.
    #[serde(default, skip_serializing_if = "is_default")]
    pub emotions: Vec<Arc<Emotion>>,
    /// What leads from card to card, at most one arrow from one to another.
    #[serde(default, skip_serializing_if = "is_default")]
    pub arrows: Vec<Arc<Arrow>>,
    /// The day on which this was put away as it was then; it cannot be changed any more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frozen: Option<Date>,
    /// Findings of the check-up that were set aside, each as `rule:id`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dismissed_findings: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Journey {
    /// A journey without stages or lanes.
    pub fn new(id: JourneyId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            goal: String::new(),
            state: JourneyState::default(),
            ideal_of: None,
            drawn_by: DrawnBy::default(),
            personas: Vec::new(),
            stages: Vec::new(),
            lanes: Vec::new(),
            cards: Vec::new(),
            emotions: Vec::new(),
            arrows: Vec::new(),
            frozen: None,
            dismissed_findings: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// All steps from left to right, with the stage of each.
    pub fn steps(&self) -> impl Iterator<Item = (&Arc<Stage>, &Arc<Step>)> {
        self.stages
            .iter()
            .flat_map(|stage| stage.steps.iter().map(move |step| (stage, step)))
    }

    /// The step with this id.
    pub fn step(&self, id: StepId) -> Option<&Arc<Step>> {
        self.steps()
            .map(|(_, step)| step)
            .find(|step| step.id == id)
    }

    /// The stage with this id.
    pub fn stage(&self, id: StageId) -> Option<&Arc<Stage>> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// The stage that holds this step.
    pub fn stage_of(&self, id: StepId) -> Option<&Arc<Stage>> {
        self.steps()
            .find(|(_, step)| step.id == id)
            .map(|(stage, _)| stage)
    }

    /// The lane with this id.
    pub fn lane(&self, id: LaneId) -> Option<&Arc<Lane>> {
        self.lanes.iter().find(|lane| lane.id == id)
    }

    /// The card with this id.
    pub fn card(&self, id: CardId) -> Option<&Arc<Card>> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// Whose card this is here; none for everyone's, and for one of a persona that does not travel this journey.
    pub fn owner(&self, card: &Card) -> Option<PersonaId> {
        card.persona
            .filter(|persona| self.personas.contains(persona))
    }

    /// The column of this step, counted from the left over all stages.
    pub fn step_index(&self, id: StepId) -> Option<usize> {
        self.steps().position(|(_, step)| step.id == id)
    }

    /// The column of every step, counted from the left over all stages.
    pub fn step_indices(&self) -> HashMap<StepId, usize> {
        self.steps()
            .enumerate()
            .map(|(index, (_, step))| (step.id, index))
            .collect()
    }

    /// The lanes in which cards lie, from top to bottom, hidden ones too.
    pub fn card_lanes(&self) -> impl DoubleEndedIterator<Item = &Arc<Lane>> {
        self.lanes.iter().filter(|lane| lane.kind.holds_cards())
    }

    /// The cards that begin in this cell, in their order.
    pub fn cards_in(&self, lane: LaneId, step: StepId) -> impl Iterator<Item = &Arc<Card>> {
        self.cards
            .iter()
            .filter(move |card| card.lane == lane && card.step == step)
    }

    /// The arrow from one card to another.
    pub fn arrow(&self, from: CardId, to: CardId) -> Option<&Arc<Arrow>> {
        self.arrows
            .iter()
            .find(|arrow| arrow.from == from && arrow.to == to)
    }

    /// The score of a persona in a step.
    pub fn emotion(&self, persona: PersonaId, step: StepId) -> Option<&Arc<Emotion>> {
        self.emotions
            .iter()
            .find(|emotion| emotion.persona == persona && emotion.step == step)
    }
}

/// Whether a journey is as it is or as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum JourneyState {
    /// As it is.
    #[default]
    Current,
    /// As it should be.
    Ideal,
}

/// Who drew a journey: the further down, the closer to the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DrawnBy {
    /// Staff alone.
    #[default]
    Staff,
    /// Staff together with customers.
    WithCustomers,
    /// Customers themselves.
    Customers,
    /// Made from research.
    Research,
}

impl DrawnBy {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::Staff,
        Self::WithCustomers,
        Self::Customers,
        Self::Research,
    ];
}

/// A group of steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stage {
    /// Names this stage in the file.
    pub id: StageId,
    /// Its heading.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// When it is, seen from the purchase; not said when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moment: Option<Moment>,
    /// Its steps from left to right.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<Arc<Step>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Stage {
    /// A stage without steps.
    pub fn new(id: StageId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            moment: None,
            steps: Vec::new(),
            extra: Extra::new(),
        }
    }
}

/// When a stage is, seen from the purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Before the purchase.
    Before,
    /// At the purchase.
    At,
    /// In use.
    Use,
    /// Afterwards.
    After,
}

impl Moment {
    /// All moments in their order in time.
    pub const ALL: [Self; 4] = [Self::Before, Self::At, Self::Use, Self::After];
}

/// One column of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// Names this step in the file.
    pub id: StepId,
    /// Its heading.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// In an ideal journey: the step of the current one that this came from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<StepId>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Step {
    /// A step with this heading.
    pub fn new(id: StepId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            from: None,
            extra: Extra::new(),
        }
    }
}

/// How a persona feels in a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Emotion {
    /// Who feels it.
    pub persona: PersonaId,
    /// Where on the journey.
    pub step: StepId,
    /// From −2, awful, to +2, delighted.
    #[serde(default)]
    #[schemars(range(min = -2, max = 2))]
    pub score: f64,
    /// A word for the feeling.
    #[serde(default, skip_serializing_if = "is_default")]
    pub word: String,
    /// How we know it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub evidence: Vec<Evidence>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Emotion {
    /// A score without a word.
    pub fn new(persona: PersonaId, step: StepId, score: f64) -> Self {
        Self {
            persona,
            step,
            score,
            word: String::new(),
            evidence: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// How well the score is known.
    pub fn grade(&self) -> Grade {
        Grade::of(&self.evidence)
    }
}

/// What leads from one card to another: a question that goes on to another department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Arrow {
    /// Where it begins.
    pub from: CardId,
    /// Where it ends.
    pub to: CardId,
    /// The words on it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub label: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Arrow {
    /// An arrow without words.
    pub fn new(from: CardId, to: CardId) -> Self {
        Self {
            from,
            to,
            label: String::new(),
            extra: Extra::new(),
        }
    }
}
