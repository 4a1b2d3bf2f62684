//! Beside the framework: what it is for, and a new process.

use egui::Ui;

use crate::{
    action::Action,
    panels::{ask::Ask, inspector::parts},
};

use super::heading_ui;

/// What the framework is for, and how to begin.
pub fn framework_panel_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    heading_ui(ui, ask, "views-framework-panel");
    parts::actions_ui(ui, ask, &[Action::AddProcess]);
}
