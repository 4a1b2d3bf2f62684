//! Text in map units: the bundled fonts, widths, and lines broken once for every painter.
//!
//! Coordinates and sizes are in map units (a pixel at a zoom of 1). The same font bytes, the same chain of fallbacks
//! and the same shaping serve the screen, SVG and PNG, so a line is as wide in each. No bidirectional reordering.

mod fast_hash;
mod fonts;
mod lines;
mod measure;
mod scrub;
mod shape;

use std::sync::Arc;

pub use fonts::{Font, font_for, icon_outline, is_plain, screen_fonts};
pub use measure::Measurer;
pub use scrub::scrub;
pub use shape::{LineShaper, PlacedGlyph, runs};

/// One of the bundled faces for words. Where it lacks a glyph, the fallback faces are asked in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Body text.
    Regular,
    /// Headings and what must be seen first.
    SemiBold,
    /// Quotes and remarks.
    Italic,
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Which face.
    pub face: Face,
    /// Size in map units.
    pub size: f32,
    /// Distance between baselines in map units.
    pub line_height: f32,
}

/// Text broken into lines that a painter draws as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct TextBlock {
    /// How it is set.
    pub style: TextStyle,
    /// The lines from top to bottom; none for an empty text.
    pub lines: Vec<TextLine>,
    /// Width of the widest line in map units.
    pub width: f32,
    /// Lines times line height, in map units.
    pub height: f32,
}

impl TextBlock {
    /// The lines as one, with a space between them: for names that are heard rather than seen.
    pub fn joined(&self) -> String {
        let lines = self.lines.iter().map(|line| &*line.text);
        lines.collect::<Vec<&str>>().join(" ")
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLine {
    /// The characters as they are drawn: no control characters, no trailing space, an ellipsis where cut.
    pub text: Arc<str>,
    /// Sum of the advances in map units.
    pub width: f32,
}
