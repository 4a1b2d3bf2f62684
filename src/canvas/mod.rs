//! The interactive view of a map: camera, input, gestures, overlays, editing in place, accessibility nodes.
//!
//! [`View`] draws the journey that the editor shows and turns pointer and keys into [`crate::action::Request`]s. It never
//! changes the document: while something is dragged or typed, it shows the document as the very command would leave it
//! that a release or Enter will ask for. Overlays (selection, handles, drop marks) are drawn here and never exported.

mod access;
pub mod camera;
pub mod draft;
mod field_place;
pub mod gesture;
mod hint;
mod input;
mod keyboard;
pub mod keys;
mod lane_menu;
mod overlay;
mod place;
mod shown;
mod text_edit;
mod view;

pub use hint::Hint;
pub use view::{View, Zoom};
