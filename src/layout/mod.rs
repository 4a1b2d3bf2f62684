//! Where everything is: documents in, rectangles and lines out, in map units with y down.
//!
//! A layout knows nothing of colour or of the screen. One file for each view; `map` is the swimlane map, the others are sheets.

pub mod actions;
pub mod compare;
pub mod curve;
pub mod framework;
pub mod map;
pub mod matrix;
pub mod metrics;
mod notes;
pub mod personas;
pub mod picture;
pub mod plot;
pub mod sheet;
