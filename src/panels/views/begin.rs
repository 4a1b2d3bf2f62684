//! Beside the framework, the personas and the curve: what each is for, and how to begin.

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

/// What personas are for, and a new one.
pub fn personas_panel_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    heading_ui(ui, ask, "views-personas-panel");
    parts::actions_ui(ui, ask, &[Action::AddPersona]);
}

/// What the figures of a curve are for.
pub fn curve_panel_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    heading_ui(ui, ask, "views-curve-panel");
}
