//! The keys under which the language files name what was done.

use crate::edit::LabelKind;

/// The key of the words for an undo step; they take the argument `count`.
pub fn done_key(kind: LabelKind) -> &'static str {
    match kind {
        LabelKind::EditDocument => "done-edit-document",
        LabelKind::AddPersona => "done-add-persona",
        LabelKind::EditPersona => "done-edit-persona",
        LabelKind::MovePersona => "done-move-persona",
        LabelKind::AddJourney => "done-add-journey",
        LabelKind::EditJourney => "done-edit-journey",
        LabelKind::MoveJourney => "done-move-journey",
        LabelKind::AddStage => "done-add-stage",
        LabelKind::EditStage => "done-edit-stage",
        LabelKind::MoveStage => "done-move-stage",
        LabelKind::AddStep => "done-add-step",
        LabelKind::EditStep => "done-edit-step",
        LabelKind::MoveStep => "done-move-step",
        LabelKind::AddLane => "done-add-lane",
        LabelKind::EditLane => "done-edit-lane",
        LabelKind::MoveLane => "done-move-lane",
        LabelKind::AddCards => "done-add-cards",
        LabelKind::EditCards => "done-edit-cards",
        LabelKind::MoveCards => "done-move-cards",
        LabelKind::DuplicateCards => "done-duplicate-cards",
        LabelKind::PasteCards => "done-paste-cards",
        LabelKind::EditEmotion => "done-edit-emotion",
        LabelKind::DeleteCards => "done-delete-cards",
        LabelKind::DeleteSteps => "done-delete-steps",
        LabelKind::DeleteStages => "done-delete-stages",
        LabelKind::DeleteLanes => "done-delete-lanes",
        LabelKind::DeletePersonas => "done-delete-personas",
        LabelKind::DeleteJourneys => "done-delete-journeys",
        LabelKind::DeleteEmotions => "done-delete-emotions",
        LabelKind::DeleteMixed => "done-delete-mixed",
    }
}
