//! A lane: what it holds, and what a lane of text is about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Color, Extra, LaneId, is_default};

/// One row of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Lane {
    /// Names this lane in the file.
    pub id: LaneId,
    /// What its cells hold.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: LaneKind,
    /// What the words in a lane of kind `text` are about: it gives icon and colour.
    #[serde(default, skip_serializing_if = "is_default")]
    pub topic: Option<Topic>,
    /// Its name beside the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// The colour of its cards; by kind and topic when not given.
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Color>,
    /// Whether it is left out of the picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Lane {
    /// A visible lane of this kind.
    pub fn new(id: LaneId, kind: LaneKind, title: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            topic: None,
            title: title.into(),
            color: None,
            hidden: false,
            extra: Extra::new(),
        }
    }
}

/// What the cells of a lane hold.
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
pub enum LaneKind {
    /// Moments in which the customer meets the brand.
    Touchpoints,
    /// The little story of what happens.
    Scenario,
    /// Words about a topic, or of the user's own choice.
    #[default]
    Text,
    /// The emotion curves; the one kind that holds no cards.
    Emotion,
    /// Pictures.
    Pictures,
    /// Figures of a step.
    Measures,
    /// Media that touch, tell, sell or care.
    Media,
    /// The company's work that the customer sees.
    FrontStage,
    /// The company's work that the customer does not see.
    BackStage,
    /// Processes that support the work.
    Support,
}

impl LaneKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Touchpoints,
        Self::Scenario,
        Self::Text,
        Self::Emotion,
        Self::Pictures,
        Self::Measures,
        Self::Media,
        Self::FrontStage,
        Self::BackStage,
        Self::Support,
    ];

    /// Whether cards lie in a lane of this kind.
    pub fn holds_cards(self) -> bool {
        self != Self::Emotion
    }
}

/// What the words in a text lane are about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What the customer wants to get done.
    Goals,
    /// What the customer expects beforehand.
    Expectations,
    /// What the customer needs, said or not.
    Needs,
    /// What is uncertain around a decision.
    Uncertainties,
    /// Frustrations.
    Pains,
    /// Positive surprises.
    Delights,
    /// What customers said.
    Quotes,
    /// What customers did afterwards.
    Engagement,
    /// What the brand promises.
    Promise,
    /// What we offer here.
    Proposition,
    /// What the competitor does here.
    Competitor,
    /// Where something can be gained.
    Opportunities,
}

impl Topic {
    /// All topics, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Goals,
        Self::Expectations,
        Self::Needs,
        Self::Uncertainties,
        Self::Pains,
        Self::Delights,
        Self::Quotes,
        Self::Engagement,
        Self::Promise,
        Self::Proposition,
        Self::Competitor,
        Self::Opportunities,
    ];
}
