//! Painters: a display list in, a picture out. Each is one exhaustive match over the items and decides nothing.

pub mod egui;
pub mod png;
pub mod svg;
