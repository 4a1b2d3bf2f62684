//! The interactive view of a map: camera, input, gestures, overlays, editing in place, accessibility nodes.
//!
//! [`View`] draws the journey that the editor shows and turns pointer and keys into [`crate::action::Request`]s. It never
//! changes the document: while something is dragged or typed, it shows the document as the very command would leave it
//! that a release or Enter will ask for. Overlays (selection, handles, drop marks) are drawn here and never exported.

mod access;
pub mod camera;
pub mod draft;
mod field_place;
mod finger;
pub mod gesture;
mod hint;
mod input;
mod keyboard;
pub mod keys;
mod lane_menu;
mod later;
mod offer;
mod onward;
mod overlay;
mod place;
mod range;
pub mod sheet;
mod shown;
mod text_edit;
mod view;
mod wheel;

pub use finger::{Finger, is_touched, set_finger};
pub use hint::Hint;
pub use keyboard::begins_words;
use later::hold_words;
pub use view::{View, Zoom};
pub use wheel::{Wheel, set_wheel};

/// The ring within the edge of a map or sheet that has the keyboard while nothing on it does.
fn edge_ring(ui: &egui::Ui, theme: &crate::scene::theme::Theme, canvas: &egui::Response) {
    if canvas.has_focus() {
        let stroke = egui::Stroke::new(2.0, crate::widgets::color32(theme.accent));
        let inside = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(canvas.rect, 2.0, stroke, inside);
    }
}

/// Keeps arrows and Escape for the widget of a map or sheet while it has the keyboard focus: egui would move the focus.
fn keep_arrows(ui: &egui::Ui, id: egui::Id) {
    use egui::Key;

    let arrow = ui.input(|input| {
        let arrows = [
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
            Key::ArrowDown,
        ];
        arrows.into_iter().any(|key| input.key_pressed(key))
    });
    ui.memory_mut(|memory| {
        // The filter below only holds from the second frame with the focus on; until then an arrow would take it away.
        if arrow && memory.focused().is_none_or(|focused| focused == id) {
            memory.move_focus(egui::FocusDirection::None);
        }
        memory.set_focus_lock_filter(
            id,
            egui::EventFilter {
                tab: false,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            },
        );
    });
}
