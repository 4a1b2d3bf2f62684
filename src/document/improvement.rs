//! What the current journey lacks, and what will be done about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CardId, Date, Extra, GapId, ImprovementId, JourneyId, StepId, is_default};

/// What a journey lacks, written as a problem and not as a solution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Gap {
    /// Names this gap in the file.
    pub id: GapId,
    /// The journey that lacks it.
    pub journey: JourneyId,
    /// What the customer lacks.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// The steps of the journey in which it shows.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<StepId>,
    /// The cards of the journey in which it shows.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cards: Vec<CardId>,
    /// Whether it was proposed and set aside: it is not proposed again, and counts nowhere.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dismissed: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Gap {
    /// A gap of a journey, tied to nothing in it yet.
    pub fn new(id: GapId, journey: JourneyId, text: impl Into<String>) -> Self {
        Self {
            id,
            journey,
            text: text.into(),
            steps: Vec::new(),
            cards: Vec::new(),
            dismissed: false,
            extra: Extra::new(),
        }
    }
}

/// What will be done about one or more gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Improvement {
    /// Names this improvement in the file.
    pub id: ImprovementId,
    /// What will be done, in a few words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// The gaps that it closes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gaps: Vec<GapId>,
    /// What it does for the customer, from 0 to 10; not weighed yet when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0, max = 10))]
    pub impact: Option<f64>,
    /// What it costs, from 0 to 10; not weighed yet when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0, max = 10))]
    pub effort: Option<f64>,
    /// The goal of the company that it serves too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub company_goal: String,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// When it must be done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deadline: Option<Date>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Improvement {
    /// An idea that has not been weighed yet.
    pub fn new(id: ImprovementId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            note: String::new(),
            gaps: Vec::new(),
            impact: None,
            effort: None,
            company_goal: String::new(),
            owner: String::new(),
            deadline: None,
            status: Status::default(),
            extra: Extra::new(),
        }
    }

    /// Whether something must still be done: it is neither done nor dropped.
    pub fn is_open(&self) -> bool {
        match self.status {
            Status::Idea | Status::Planned | Status::Busy => true,
            Status::Done | Status::Dropped => false,
        }
    }
}

/// How far an improvement is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Somebody thought of it.
    #[default]
    Idea,
    /// It will be done.
    Planned,
    /// It is being done.
    Busy,
    /// It has been done.
    Done,
    /// It will not be done.
    Dropped,
}

impl Status {
    /// All, in the order in which they follow each other.
    pub const ALL: [Self; 5] = [
        Self::Idea,
        Self::Planned,
        Self::Busy,
        Self::Done,
        Self::Dropped,
    ];
}
