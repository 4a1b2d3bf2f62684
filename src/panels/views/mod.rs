//! What stands beside the views other than the map, under what is selected: figures, lists, and what can be begun.

mod actions;
mod begin;
mod compare;
mod matrix;
mod proposals;

pub use actions::{Listed, actions_panel_ui};
pub use begin::{curve_panel_ui, framework_panel_ui, personas_panel_ui};
pub use compare::{CompareEvent, ComparePanel, compare_panel_ui};
pub use matrix::matrix_panel_ui;

use egui::Ui;

use crate::widgets;

use super::ask::Ask;

/// The heading of a panel of a view, and what it is for.
fn heading_ui(ui: &mut Ui, ask: &Ask<'_>, key: &str) {
    widgets::title_line(ui, ask.theme, &ask.text(key));
    widgets::muted(ui, ask.theme, &ask.text(&format!("{key}.about")));
    ui.add_space(8.0);
}
