//! Measures: figures of a step as they were on several days, with what they ought to be.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Extra, is_default};

/// One figure that is followed over time.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Measure {
    /// What is measured: NPS, waiting time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// In what it is measured: `%`, `min`; empty for a plain number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: String,
    /// What was measured, the earliest day first; one value a day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub values: Vec<MeasuredValue>,
    /// What it ought to be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub target: Option<f64>,
    /// Which direction is better.
    #[serde(default, skip_serializing_if = "is_default")]
    pub good: GoodDirection,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Measure {
    /// The value of the latest day.
    pub fn last(&self) -> Option<&MeasuredValue> {
        self.values.last()
    }

    /// Whether the last value is as good as the target or better; not known without both.
    pub fn is_on_target(&self) -> Option<bool> {
        let (value, target) = (self.last()?.value, self.target?);
        Some(match self.good {
            GoodDirection::Up => value >= target,
            GoodDirection::Down => value <= target,
        })
    }

    /// Whether its figures are finite and its days go up.
    pub fn is_sound(&self) -> bool {
        self.target.is_none_or(f64::is_finite)
            && self.values.iter().all(|value| value.value.is_finite())
            && self
                .values
                .is_sorted_by(|before, after| before.date < after.date)
    }

    /// Puts the days in order; of two values of one day the later in the list stays. Figures that are none are dropped.
    pub fn tidy(&mut self) {
        self.target = self.target.filter(|target| target.is_finite());
        self.values.retain(|value| value.value.is_finite());
        self.values.reverse();
        self.values.sort_by_key(|value| value.date);
        self.values.dedup_by_key(|value| value.date);
    }
}

/// What was measured on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MeasuredValue {
    /// The day.
    pub date: Date,
    /// The figure.
    pub value: f64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl MeasuredValue {
    /// This figure on this day.
    pub fn new(date: Date, value: f64) -> Self {
        Self {
            date,
            value,
            extra: Extra::new(),
        }
    }
}

/// Which direction of a measure is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoodDirection {
    /// More is better.
    #[default]
    Up,
    /// Less is better.
    Down,
}

impl GoodDirection {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Up, Self::Down];
}
