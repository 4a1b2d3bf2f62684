//! How large a thing is that can be pressed: 24 points at least for a pointer, 44 for a finger.

use egui::{Style, Ui};

/// The least size of what a finger presses, in points: WCAG 2.2 success criterion 2.5.5.
pub const FINGER: f32 = 44.0;

/// Who presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Targets {
    /// A mouse, a trackpad or a pen.
    #[default]
    Pointer,
    /// Fingers.
    Fingers,
}

impl Targets {
    /// For whom the interface is made now.
    pub fn of(style: &Style) -> Self {
        if style.spacing.interact_size.y >= FINGER {
            Self::Fingers
        } else {
            Self::Pointer
        }
    }
}

/// The size of something to press that is this large for a pointer, in points.
pub fn target(ui: &Ui, usual: f32) -> f32 {
    match Targets::of(ui.style()) {
        Targets::Pointer => usual,
        Targets::Fingers => usual.max(FINGER),
    }
}
