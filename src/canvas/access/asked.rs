//! What can be asked of a node on the map, and what was.
//!
//! Select, edit, scroll to, open the menu and set the value are what readers know of themselves. Everything else that the
//! menu of a thing offers is an action of its own, with the words of the menu, for readers that list those.

use egui::{
    Id, Ui,
    accesskit::{self, ActionData},
};

use crate::{
    action::{Action, actions_on},
    document::{PersonaId, SCORE_RANGE, StepId},
    edit::Target,
    locale::Locale,
    widgets,
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
    widgets::offer_actions(node, locale, actions_on(target));
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
        accesskit::Action::CustomAction => {
            let action = widgets::offered_action(actions_on(target), data?)?;
            Some(Asked::Do(target, action))
        }
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
