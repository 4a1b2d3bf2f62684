//! What a journey map is: plain immutable values, typed ids and closed enums.
//!
//! A [`Document`] holds everything of one file. Entities sit behind `Arc` in ordered `Vec`s, so a copy of the
//! whole document costs little and a changed one shares all that did not change. Order in a `Vec` is meaning.
//! Nothing here knows files, time, randomness or the interface; `serde` shapes the values as the file format
//! promises: a field at its default is not written, and fields that this version does not know are kept in `extra`.

mod card;
mod date;
mod evidence;
mod excerpt;
mod id;
mod improvement;
mod journey;
mod lane;
mod measure;
mod persona;
mod problems;
mod process;

pub use card::{Card, Channel, Flag, Initiator, MediaRole, Picture, Promise};
pub use date::{Date, InvalidDate};
pub use evidence::{Evidence, EvidenceKind, Grade, may_be_opened};
pub use excerpt::{Excerpt, ExcerptKind, PersonaName};
pub use id::{
    CardId, GapId, Id, IdSource, ImprovementId, InvalidId, JourneyId, LaneId, PersonaId, ProcessId,
    StageId, StepId,
};
pub use improvement::{Gap, Improvement, Status};
pub use journey::{Arrow, DrawnBy, Emotion, Journey, JourneyState, Moment, Stage, Step};
pub use lane::{Lane, LaneKind, Topic};
pub use measure::{GoodDirection, Measure, MeasuredValue};
pub use persona::{Brand, Color, Persona};
pub use problems::Problem;
pub use process::{Driver, Process, RATING_RANGE};

use std::{collections::BTreeMap, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Fields of the file that this version does not know, kept and written back.
pub type Extra = BTreeMap<String, serde_json::Value>;

/// The lowest and highest score on the emotion curve: from awful to delighted.
pub const SCORE_RANGE: std::ops::RangeInclusive<f64> = -2.0..=2.0;

/// Everything that one file holds: the personas and their journeys.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// What the whole is called, for instance the project or the brand's campaign.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// The language of the content as a BCP 47 tag such as `nl`; empty when not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: String,
    /// The company whose customers travel here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub brand: Brand,
    /// The customer groups, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<Arc<Persona>>,
    /// The journeys, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub journeys: Vec<Arc<Journey>>,
    /// What the journeys lack, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gaps: Vec<Arc<Gap>>,
    /// What will be done about it, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub improvements: Vec<Arc<Improvement>>,
    /// The customer processes of the framework, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub processes: Vec<Arc<Process>>,
    /// Findings of the check-up that belong to no journey and were set aside, each as `rule:id`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dismissed_findings: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Document {
    /// The journey with this id.
    pub fn journey(&self, id: JourneyId) -> Option<&Arc<Journey>> {
        self.journeys.iter().find(|journey| journey.id == id)
    }

    /// The persona with this id.
    pub fn persona(&self, id: PersonaId) -> Option<&Arc<Persona>> {
        self.personas.iter().find(|persona| persona.id == id)
    }

    /// The gap with this id.
    pub fn gap(&self, id: GapId) -> Option<&Arc<Gap>> {
        self.gaps.iter().find(|gap| gap.id == id)
    }

    /// The improvement with this id.
    pub fn improvement(&self, id: ImprovementId) -> Option<&Arc<Improvement>> {
        self.improvements
            .iter()
            .find(|improvement| improvement.id == id)
    }

    /// The process with this id.
    pub fn process(&self, id: ProcessId) -> Option<&Arc<Process>> {
        self.processes.iter().find(|process| process.id == id)
    }
}

/// Whether a value is its type's default, so that the file leaves it out.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
