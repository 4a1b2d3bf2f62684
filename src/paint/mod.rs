//! Painters: a display list in, a picture out. Each is one exhaustive match over the items and decides nothing.
//!
//! What all of them must do alike stands here: how a line is dashed, and where the document is inside an exported file.

pub mod egui;
mod embed;
pub mod picture;
pub mod png;
pub mod svg;

pub use embed::embedded;

use crate::scene::Dash;

/// The lengths of a dashed line in turn, painted and left out, as shares of its width; whether its ends are round.
/// Round ends add half a width on both sides, so a dot has no length of its own.
pub(crate) fn dash_pattern(dash: Dash) -> (&'static [f32], bool) {
    match dash {
        Dash::Solid => (&[], false),
        Dash::Dashed => (&[3.0, 2.0], false),
        Dash::Dotted => (&[0.01, 2.2], true),
        Dash::DashDot => (&[2.0, 2.5, 0.01, 2.5], true),
    }
}
