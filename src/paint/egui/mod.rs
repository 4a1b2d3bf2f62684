//! The screen painter: a display list into egui's shapes.
//!
//! Text is set at its size on screen, never scaled as a picture, so it is crisp at every zoom.

mod fonts;

pub use fonts::font_definitions;
