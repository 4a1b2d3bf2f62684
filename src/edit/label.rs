//! What each command is called in the history.

use super::{Command, Target};
use crate::document::{Arrow, JourneyId};

/// What a change is called in the menu: "Undo move of 3 cards". The words come from the language files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CommandLabel {
    /// What was done.
    pub kind: LabelKind,
    /// To how many things.
    pub count: usize,
}

impl LabelKind {
    /// Whether something went.
    pub fn is_deletion(self) -> bool {
        matches!(
            self,
            Self::DeleteCards
                | Self::DeleteSteps
                | Self::DeleteStages
                | Self::DeleteLanes
                | Self::DeletePersonas
                | Self::DeleteJourneys
                | Self::DeleteEmotions
                | Self::DeleteArrows
                | Self::DeleteGaps
                | Self::DeleteImprovements
                | Self::DeleteProcesses
                | Self::DeleteMixed
        )
    }
}

/// What was done, for the name of an undo step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LabelKind {
    /// Document fields.
    EditDocument,
    /// Words replaced by others.
    ReplaceWords,
    /// Persona added.
    AddPersona,
    /// Persona changed.
    EditPersona,
    /// Persona moved.
    MovePersona,
    /// Journey added.
    AddJourney,
    /// Journey changed.
    EditJourney,
    /// Journey moved.
    MoveJourney,
    /// Stage added.
    AddStage,
    /// Stage changed.
    EditStage,
    /// Stage moved.
    MoveStage,
    /// Step added.
    AddStep,
    /// Step changed.
    EditStep,
    /// Step moved.
    MoveStep,
    /// Lane added.
    AddLane,
    /// Lane changed.
    EditLane,
    /// Lane moved.
    MoveLane,
    /// Cards added.
    AddCards,
    /// Cards changed.
    EditCards,
    /// Cards moved.
    MoveCards,
    /// Cards doubled.
    DuplicateCards,
    /// Steps doubled.
    DuplicateSteps,
    /// Stages doubled.
    DuplicateStages,
    /// Lanes doubled.
    DuplicateLanes,
    /// Cards pasted.
    PasteCards,
    /// Steps pasted.
    PasteSteps,
    /// Stages pasted.
    PasteStages,
    /// Lanes pasted.
    PasteLanes,
    /// A table pasted.
    PasteTable,
    /// Score or word changed.
    EditEmotion,
    /// Arrow added.
    AddArrow,
    /// The words on an arrow changed.
    EditArrow,
    /// Gap added.
    AddGap,
    /// Gap changed.
    EditGap,
    /// Improvement added.
    AddImprovement,
    /// Improvement changed.
    EditImprovement,
    /// Process added.
    AddProcess,
    /// Process changed.
    EditProcess,
    /// Ideal journey designed from the current one.
    DesignIdeal,
    /// Journey put away as it is.
    FreezeJourney,
    /// Finding of the check-up set aside, or taken up again.
    DismissFinding,
    /// Cards deleted.
    DeleteCards,
    /// Steps deleted.
    DeleteSteps,
    /// Stages deleted.
    DeleteStages,
    /// Lanes deleted.
    DeleteLanes,
    /// Personas deleted.
    DeletePersonas,
    /// Journeys deleted.
    DeleteJourneys,
    /// Scores deleted.
    DeleteEmotions,
    /// Arrows deleted.
    DeleteArrows,
    /// Gaps deleted.
    DeleteGaps,
    /// Improvements deleted.
    DeleteImprovements,
    /// Processes deleted.
    DeleteProcesses,
    /// Things of several kinds deleted.
    DeleteMixed,
}

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
            Self::PutArrow { .. } => one(LabelKind::AddArrow),
            Self::AddGap(_) => one(LabelKind::AddGap),
            Self::PutGap(_) => one(LabelKind::EditGap),
            Self::AddImprovement(_) => one(LabelKind::AddImprovement),
            Self::PutImprovement(_) => one(LabelKind::EditImprovement),
            Self::AddProcess(_) => one(LabelKind::AddProcess),
            Self::PutProcess(_) => one(LabelKind::EditProcess),
            Self::Delete { targets, .. } => many(deletion(targets), targets.len()),
            Self::Batch { label, .. } => *label,
        }
    }
}

impl Command {
    /// Gives an arrow that is there other words.
    pub fn word_arrow(journey: JourneyId, arrow: Arrow) -> Self {
        Self::Batch {
            commands: vec![Self::PutArrow { journey, arrow }],
            label: CommandLabel {
                kind: LabelKind::EditArrow,
                count: 1,
            },
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
        Target::Arrow(..) => LabelKind::DeleteArrows,
        Target::Gap(_) => LabelKind::DeleteGaps,
        Target::Improvement(_) => LabelKind::DeleteImprovements,
        Target::Process(_) => LabelKind::DeleteProcesses,
    };
    let mut kinds = targets.iter().map(kind);
    match kinds.next() {
        Some(first) if kinds.all(|kind| kind == first) => first,
        Some(_) | None => LabelKind::DeleteMixed,
    }
}
