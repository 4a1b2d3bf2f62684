//! The panels at both sides of the map: at which side each stands, how narrow, and the edges by which they are drawn wider.

use egui::Ui;

use crate::{
    file::settings::Side,
    locale::Locale,
    scene::theme::Theme,
    widgets::{self, Targets},
};

/// A panel at this side of the window.
pub(super) fn panel(side: Side, name: &'static str) -> egui::Panel {
    match side {
        Side::Left => egui::Panel::left(name),
        Side::Right => egui::Panel::right(name),
    }
}

/// The least width of the lists: where the buttons of their rows are large, names need more room beside them.
pub(super) fn least_of_lists(ui: &Ui) -> f32 {
    match Targets::of(ui.style()) {
        Targets::Pointer => 180.0,
        Targets::Fingers => 264.0,
    }
}

/// Gives the edges by which panels are made wider a name in the language of the interface, and shows where the keyboard
/// is: the toolkit has an English name and no ring for them.
pub(super) fn edges_ui(ui: &Ui, theme: &Theme, locale: &Locale) {
    let words = locale.text("panels-edge");
    for panel in ["beside", "navigator", "outline", "inspector"] {
        let id = ui.scope_id().with_salt(egui::IdSalt::new(panel));
        if let Some(edge) = ui.ctx().read_response(id.with("__resize")) {
            ui.ctx()
                .accesskit_node_builder(edge.id, |node| node.set_label(&*words));
            widgets::paint_ring(ui, theme, &edge, 2.0);
        }
    }
}
