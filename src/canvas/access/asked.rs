//! What can be asked of a node on the map, and what was.
//!
//! Select, edit, scroll to, open the menu and set the value are what readers know of themselves. Everything else that the
//! menu of a thing offers is an action of its own, with the words of the menu, for readers that list those.

use egui::{
    Id, Ui,
    accesskit::{self, ActionData, CustomAction},
};

use crate::{
    action::Action,
    document::{Flag, PersonaId, SCORE_RANGE, StepId},
    edit::Target,
    locale::Locale,
};

/// What a screen reader or test asked of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// Select this.
    Select(Target),
    /// Edit the words of this.
    Edit(Target),
    /// Bring this into view.
    Reveal(Target),
    /// Open the menu of this.
    Menu(Target),
    /// Do this with it.
    Do(Target, Action),
    /// Give a persona this score in a step.
    Score(PersonaId, StepId, f64),
    /// Let this have these words.
    Words(Target, String),
}

/// What can be done with a thing besides.
fn offered(target: Target) -> &'static [Action] {
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

/// Says what can be asked of a node.
pub fn offer(node: &mut accesskit::Node, target: Target, locale: &Locale, can_change: bool) {
    node.add_action(accesskit::Action::Focus);
    node.add_action(accesskit::Action::ScrollIntoView);
    node.add_action(accesskit::Action::ShowContextMenu);
    if !can_change {
        return;
    }
    node.add_action(accesskit::Action::Expand);
    match target {
        Target::Emotion(..) => {
            node.add_action(accesskit::Action::Increment);
            node.add_action(accesskit::Action::Decrement);
            node.add_action(accesskit::Action::SetValue);
        }
        Target::Card(_) | Target::Step(_) | Target::Stage(_) | Target::Lane(_) => {
            node.add_action(accesskit::Action::SetValue);
        }
        Target::Cell(..)
        | Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => {}
    }
    let actions = offered(target).iter().enumerate();
    let custom: Vec<CustomAction> = actions
        .filter_map(|(place, action)| {
            Some(CustomAction {
                id: i32::try_from(place).ok()?,
                description: locale.text(action.info().key).to_string(),
            })
        })
        .collect();
    if !custom.is_empty() {
        node.add_action(accesskit::Action::CustomAction);
        node.set_custom_actions(custom);
    }
}

/// What was asked of a node since the last frame.
pub fn take(ui: &Ui, id: Id, target: Target) -> Vec<Asked> {
    let mut asked = Vec::new();
    ui.input_mut(|input| {
        input.consume_accesskit_action_requests(id, |request| {
            let found = understood(target, request.action, request.data.as_ref());
            let is_understood = found.is_some();
            asked.extend(found);
            is_understood
        });
    });
    asked
}

fn understood(
    target: Target,
    action: accesskit::Action,
    data: Option<&ActionData>,
) -> Option<Asked> {
    match action {
        accesskit::Action::Click | accesskit::Action::Focus => Some(Asked::Select(target)),
        accesskit::Action::Expand => Some(Asked::Edit(target)),
        accesskit::Action::ScrollIntoView => Some(Asked::Reveal(target)),
        accesskit::Action::ShowContextMenu => Some(Asked::Menu(target)),
        accesskit::Action::Increment => Some(Asked::Do(target, Action::RaiseScore)),
        accesskit::Action::Decrement => Some(Asked::Do(target, Action::LowerScore)),
        accesskit::Action::SetValue => value(target, data?),
        accesskit::Action::CustomAction => match data? {
            ActionData::CustomAction(place) => {
                let action = offered(target).get(usize::try_from(*place).ok()?)?;
                Some(Asked::Do(target, *action))
            }
            _ => None,
        },
        _ => None,
    }
}

fn value(target: Target, data: &ActionData) -> Option<Asked> {
    match (target, data) {
        (Target::Emotion(persona, step), ActionData::NumericValue(score)) => {
            let score = score.clamp(*SCORE_RANGE.start(), *SCORE_RANGE.end());
            score
                .is_finite()
                .then_some(Asked::Score(persona, step, score))
        }
        (Target::Emotion(persona, step), ActionData::Value(text)) => {
            let score = Locale::read_number(text)?;
            value(
                Target::Emotion(persona, step),
                &ActionData::NumericValue(score),
            )
        }
        (
            Target::Card(_) | Target::Step(_) | Target::Stage(_) | Target::Lane(_),
            ActionData::Value(text),
        ) => Some(Asked::Words(target, text.to_string())),
        _ => None,
    }
}
