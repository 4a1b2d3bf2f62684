//! What someone wants to see of the emotion curves of a map. It is never kept in the file.

use crate::{
    document::{Journey, PersonaId},
    layout::curve::CurveWords,
};

/// Whose curves, and whether with their figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CurveChoice {
    /// The persona whose curve alone is shown, the cards of others faded; all of them where it is none, or does not travel in the journey.
    pub alone: Option<PersonaId>,
    /// Whether peak, low point, end, remembered experience and pain-pleasure gap are drawn and explained.
    pub figures: bool,
}

impl CurveChoice {
    /// Whether the curve of a persona is shown in a journey.
    pub fn shows(&self, journey: &Journey, persona: PersonaId) -> bool {
        self.alone_in(journey).is_none_or(|alone| alone == persona)
    }

    /// The persona that is shown alone in a journey.
    pub fn alone_in(&self, journey: &Journey) -> Option<PersonaId> {
        self.alone.filter(|it| journey.personas.contains(it))
    }
}

/// What is shown of the curves, with the words for it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CurveWish {
    /// Whose curves, and whether with their figures.
    pub choice: CurveChoice,
    /// The words of the figures, where these are wanted.
    pub words: Option<CurveWords>,
}
