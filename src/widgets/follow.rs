//! What the keyboard comes to is in view: whatever scrolls goes along with Tab.

use egui::Ui;

/// Room kept around what the keyboard came to, in points: its ring is seen too.
const ROOM: f32 = 8.0;

/// Brings what the keyboard just came to into view, where it is in this scrolling content; for the end of that content.
pub fn follow_focus(ui: &Ui) {
    let Some(id) = ui.memory(egui::Memory::focused) else {
        return;
    };
    let Some(response) = ui.ctx().read_response(id) else {
        return;
    };
    // What a pointer presses is in view already, and would go away under it.
    let is_pointed = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let is_here = response.layer_id == ui.layer_id() && ui.min_rect().intersects(response.rect);
    if response.gained_focus() && !is_pointed && is_here {
        ui.scroll_to_rect(response.rect.expand(ROOM), None);
    }
}
