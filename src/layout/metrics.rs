//! Sizes and distances that layouts and scenes share, in map units (pixels at a zoom of 1), on a rhythm of 4.

use crate::text::{Face, TextStyle};

/// Sizes of type. Nothing on the map is smaller than `SMALL`.
pub mod size {
    /// Channel, department, remarks.
    pub const SMALL: f32 = 12.0;
    /// Words on cards.
    pub const BODY: f32 = 14.5;
    /// Lane names, step headings.
    pub const HEADING: f32 = 15.0;
    /// Stage headings.
    pub const STAGE: f32 = 16.0;
    /// The title of the journey.
    pub const TITLE: f32 = 26.0;
    /// Distance between baselines as a share of the size.
    pub const LINE_HEIGHT: f32 = 1.3;
}

/// Distances: multiples of 4.
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between cards.
    pub const S: f32 = 8.0;
    /// Inside a card.
    pub const M: f32 = 12.0;
    /// Around a lane's content.
    pub const L: f32 = 16.0;
    /// Around the map.
    pub const XL: f32 = 32.0;
}

/// How words in this face and size are set.
pub const fn text_style(face: Face, size: f32) -> TextStyle {
    TextStyle {
        face,
        size,
        line_height: size * size::LINE_HEIGHT,
    }
}

/// Words on cards.
pub const CARD_TEXT: TextStyle = text_style(Face::Regular, size::BODY);
/// Channel and department.
pub const FOOTER_TEXT: TextStyle = text_style(Face::Regular, size::SMALL);
/// Lane names.
pub const LANE_TEXT: TextStyle = text_style(Face::SemiBold, size::HEADING);
/// Step headings.
pub const STEP_TEXT: TextStyle = text_style(Face::SemiBold, size::HEADING);
/// The number of a step.
pub const NUMBER_TEXT: TextStyle = text_style(Face::SemiBold, 13.0);
/// Stage headings.
pub const STAGE_TEXT: TextStyle = text_style(Face::SemiBold, size::STAGE);
/// The word for a feeling, and names in the legend.
pub const FEELING_TEXT: TextStyle = text_style(Face::SemiBold, 13.0);
/// The title of a journey.
pub const TITLE_TEXT: TextStyle = text_style(Face::SemiBold, size::TITLE);

/// How far below the upper edge of its line a baseline is: capitals stand in the middle of the line.
pub fn baseline(style: TextStyle) -> f32 {
    // Capitals of Atkinson Hyperlegible Next are 0.668 of the size high.
    f32::midpoint(style.line_height, style.size * 0.668)
}

/// The next multiple of 4.
pub fn on_rhythm(length: f32) -> f32 {
    (length / 4.0).ceil() * 4.0
}
