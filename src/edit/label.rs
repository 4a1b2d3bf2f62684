//! What each command is called in the history.

use super::{Command, CommandLabel, LabelKind, Target};

impl Command {
    /// What this change is called: what is done, to how many things.
    pub fn label(&self) -> CommandLabel {
        let one = |kind| CommandLabel { kind, count: 1 };
        let many = |kind, count| CommandLabel { kind, count };
        match self {
            Self::PutDocument(_) => one(LabelKind::EditDocument),
            Self::AddPersona { .. } => one(LabelKind::AddPersona),
            Self::PutPersona(_) => one(LabelKind::EditPersona),
            Self::MovePersona { .. } => one(LabelKind::MovePersona),
            Self::AddJourney { .. } => one(LabelKind::AddJourney),
            Self::PutJourney { .. } => one(LabelKind::EditJourney),
            Self::MoveJourney { .. } => one(LabelKind::MoveJourney),
            Self::AddStage { .. } => one(LabelKind::AddStage),
            Self::PutStage { .. } => one(LabelKind::EditStage),
            Self::MoveStage { .. } => one(LabelKind::MoveStage),
            Self::AddStep { .. } => one(LabelKind::AddStep),
            Self::PutStep { .. } => one(LabelKind::EditStep),
            Self::MoveStep { .. } => one(LabelKind::MoveStep),
            Self::AddLane { .. } => one(LabelKind::AddLane),
            Self::PutLane { .. } => one(LabelKind::EditLane),
            Self::MoveLane { .. } => one(LabelKind::MoveLane),
            Self::AddCards { cards, .. } => many(LabelKind::AddCards, cards.len()),
            Self::PutCards { cards, .. } => many(LabelKind::EditCards, cards.len()),
            Self::MoveCards { cards, .. } => many(LabelKind::MoveCards, cards.len()),
            Self::SetEmotion { .. } => one(LabelKind::EditEmotion),
            Self::Delete { targets, .. } => many(deletion(targets), targets.len()),
            Self::Batch { label, .. } => *label,
        }
    }
}

/// The name of a deletion: by what is deleted, if that is all of one kind.
fn deletion(targets: &[Target]) -> LabelKind {
    let kind = |target: &Target| match target {
        Target::Document | Target::Cell(..) => LabelKind::DeleteMixed,
        Target::Journey(_) => LabelKind::DeleteJourneys,
        Target::Persona(_) => LabelKind::DeletePersonas,
        Target::Stage(_) => LabelKind::DeleteStages,
        Target::Step(_) => LabelKind::DeleteSteps,
        Target::Lane(_) => LabelKind::DeleteLanes,
        Target::Card(_) => LabelKind::DeleteCards,
        Target::Emotion(..) => LabelKind::DeleteEmotions,
    };
    let mut kinds = targets.iter().map(kind);
    match kinds.next() {
        Some(first) if kinds.all(|kind| kind == first) => first,
        Some(_) | None => LabelKind::DeleteMixed,
    }
}
