//! Actions that a screen reader offers with a node, in the words of the menus.

use egui::accesskit::{self, ActionData, CustomAction};

use crate::{action::Action, locale::Locale};

/// Offers these with a node.
pub fn offer_actions(node: &mut accesskit::Node, locale: &Locale, actions: &[Action]) {
    let custom: Vec<CustomAction> = (0..)
        .zip(actions)
        .map(|(id, action)| CustomAction {
            id,
            description: locale.text(action.info().key).to_string(),
        })
        .collect();
    if !custom.is_empty() {
        node.add_action(accesskit::Action::CustomAction);
        node.set_custom_actions(custom);
    }
}

/// Which of these was asked for.
pub fn offered_action(actions: &[Action], data: &ActionData) -> Option<Action> {
    match data {
        ActionData::CustomAction(id) => actions.get(usize::try_from(*id).ok()?).copied(),
        _ => None,
    }
}
