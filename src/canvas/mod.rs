//! The interactive view of a map: camera, input, gestures, overlays, editing in place, accessibility nodes.
//!
//! [`View`] draws the journey that the editor shows and turns pointer and keys into [`crate::action::Request`]s. It never
//! changes the document: while something is dragged or typed, it shows the document as the very command would leave it
//! that a release or Enter will ask for. Overlays (selection, handles, drop marks) are drawn here and never exported.

pub mod camera;
mod hint;
mod view;

pub use hint::Hint;
pub use view::{View, Zoom};
