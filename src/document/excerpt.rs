//! A piece of a journey that can be put elsewhere: copied cards with the arrows between them, or whole steps, stages, lanes.

use serde::{Deserialize, Serialize};

use super::{Journey, PersonaId};

/// A piece of a journey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Excerpt {
    /// What was copied.
    pub kind: ExcerptKind,
    /// The piece as a journey of its own: what was copied, with the stages, steps and lanes in which it lay.
    pub journey: Journey,
    /// The personas of the scores, by name, so that they are found in another document.
    pub personas: Vec<PersonaName>,
}

/// What an excerpt is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExcerptKind {
    /// Cards; steps and lanes only say how they lay.
    Cards,
    /// Steps with all that is in them.
    Steps,
    /// Stages with all that is in them.
    Stages,
    /// Lanes with all that is in them.
    Lanes,
}

/// A persona by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonaName {
    /// Which persona.
    pub id: PersonaId,
    /// What it is called.
    pub name: String,
}

impl Excerpt {
    /// How many things were copied.
    pub fn count(&self) -> usize {
        let journey = &self.journey;
        match self.kind {
            ExcerptKind::Cards => journey.cards.len(),
            ExcerptKind::Steps => journey.steps().count(),
            ExcerptKind::Stages => journey.stages.len(),
            ExcerptKind::Lanes => journey.lanes.len(),
        }
    }
}
