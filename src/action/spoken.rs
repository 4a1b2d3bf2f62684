//! What screen readers offer to do with a thing on the map, beside the menus: in the order in which they list it.

use crate::{document::Flag, edit::Target};

use super::Action;

/// What a screen reader can do with a thing besides selecting it and editing its words.
pub fn actions_on(target: Target) -> &'static [Action] {
    match target {
        Target::Card(_) => CARD,
        Target::Stage(_) | Target::Step(_) => STEP,
        Target::Lane(_) => LANE,
        Target::Emotion(..) => EMOTION,
        Target::Cell(..) => &[Action::AddCard],
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => &[],
    }
}

const CARD: &[Action] = &[
    Action::EditText,
    Action::AddCard,
    Action::MoveLeft,
    Action::MoveRight,
    Action::MoveUp,
    Action::MoveDown,
    Action::Wider,
    Action::Narrower,
    Action::ToggleFlag(Flag::MomentOfTruth),
    Action::ToggleFlag(Flag::IncidentPositive),
    Action::ToggleFlag(Flag::IncidentNegative),
    Action::ToggleFlag(Flag::Pain),
    Action::ToggleFlag(Flag::Delight),
    Action::Duplicate,
    Action::Delete,
];

const STEP: &[Action] = &[
    Action::EditText,
    Action::AddStep,
    Action::MoveLeft,
    Action::MoveRight,
    Action::Delete,
];

const LANE: &[Action] = &[
    Action::EditText,
    Action::MoveUp,
    Action::MoveDown,
    Action::ToggleLaneHidden,
    Action::Delete,
];

const EMOTION: &[Action] = &[
    Action::EditText,
    Action::RaiseScore,
    Action::LowerScore,
    Action::Delete,
];
