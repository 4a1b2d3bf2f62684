//! The framework: all customer processes, from which the one that matters most is picked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Extra, JourneyId, ProcessId, is_default};

/// The range of impact, effort, satisfaction and the scores of drivers.
pub const RATING_RANGE: std::ops::RangeInclusive<f64> = 0.0..=10.0;

/// One customer process with what it means to customers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Process {
    /// Names this process in the file.
    pub id: ProcessId,
    /// What it is called: "Becoming a customer".
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// How much it matters to customers, from 0 to 10; not known when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0, max = 10))]
    pub impact: Option<f64>,
    /// How satisfied customers are with it, from 0 to 10; not known when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0, max = 10))]
    pub satisfaction: Option<f64>,
    /// How many customers go through it in a year.
    #[serde(default, skip_serializing_if = "is_default")]
    pub customers: Option<u32>,
    /// What makes customers satisfied with it or not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub drivers: Vec<Driver>,
    /// The departments that have a part in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub departments: Vec<String>,
    /// The journeys that show it in detail.
    #[serde(default, skip_serializing_if = "is_default")]
    pub journeys: Vec<JourneyId>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Process {
    /// A process about which nothing is known yet but its name.
    pub fn new(id: ProcessId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            impact: None,
            satisfaction: None,
            customers: None,
            drivers: Vec::new(),
            departments: Vec::new(),
            journeys: Vec::new(),
            extra: Extra::new(),
        }
    }
}

impl Process {
    /// Whether every rating is a number that is possible.
    pub fn is_rated_soundly(&self) -> bool {
        let is_rating =
            |rating: Option<f64>| rating.is_none_or(|rating| RATING_RANGE.contains(&rating));
        let is_weight =
            |weight: Option<f64>| weight.is_none_or(|weight| weight.is_finite() && weight >= 0.0);
        is_rating(self.impact)
            && is_rating(self.satisfaction)
            && self
                .drivers
                .iter()
                .all(|driver| is_weight(driver.weight) && is_rating(driver.score))
    }
}

/// What makes customers satisfied with a process or not.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Driver {
    /// What it is: speed, being kept informed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Its share in the satisfaction, 0 or more; not known when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0))]
    pub weight: Option<f64>,
    /// How satisfied customers are with it, from 0 to 10; not known when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = 0, max = 10))]
    pub score: Option<f64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}
