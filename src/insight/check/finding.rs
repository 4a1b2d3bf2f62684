//! A finding: which rule, where, and the facts that its words need.

use std::fmt;

use crate::document::{CardId, Date, GapId, ImprovementId, JourneyId, PersonaId, StepId};

use super::Rule;
use crate::insight::figures::CurveFigures;

/// One thing that the check-up found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// The journey that it belongs to; none for an improvement without gaps.
    pub journey: Option<JourneyId>,
    /// Where it is.
    pub place: Place,
    /// What its words need besides the place.
    pub facts: Facts,
}

impl Finding {
    /// The name under which it is set aside: `rule:id`. One thing has at most one finding of a rule in a journey.
    pub fn key(&self) -> String {
        format!("{}:{}", self.rule.id(), self.place)
    }
}

/// Where a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A journey as a whole.
    Journey(JourneyId),
    /// A step.
    Step(StepId),
    /// A card.
    Card(CardId),
    /// The curve of a persona.
    Curve(PersonaId),
    /// A gap.
    Gap(GapId),
    /// An improvement.
    Improvement(ImprovementId),
}

impl fmt::Display for Place {
    /// The id of what is there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Journey(id) => id.fmt(f),
            Self::Step(id) => id.fmt(f),
            Self::Card(id) => id.fmt(f),
            Self::Curve(id) => id.fmt(f),
            Self::Gap(id) => id.fmt(f),
            Self::Improvement(id) => id.fmt(f),
        }
    }
}

/// What the words of a finding need besides its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Facts {
    /// Nothing.
    None,
    /// No stage of the journey says when it is.
    MomentsUnsaid,
    /// How many steps or cards there are.
    Count(usize),
    /// The departments of the step.
    Departments(Vec<String>),
    /// The figures of the curve.
    Curve(CurveFigures),
    /// Who feels worst in the step, and how.
    Feeling {
        /// Who.
        persona: PersonaId,
        /// From −2 to +2.
        score: f64,
    },
    /// A measure and what it ought to be.
    Measure {
        /// The last value.
        value: f64,
        /// The target.
        target: f64,
    },
    /// A deadline that has passed.
    Late {
        /// When it was to be done.
        deadline: Date,
        /// How many days ago that is, 1 or more.
        days: usize,
    },
}
