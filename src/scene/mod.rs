//! The display list: what a picture consists of, without a decision left for a painter.
//!
//! Coordinates are map units, y down. A [`Scene`] is made from a layout; [`crate::paint`] draws it on screen, as SVG and
//! as PNG. Selection, handles and drop marks are never in a scene.

pub mod actions;
pub mod colors;
pub mod compare;
pub mod curve;
mod draw;
pub mod face;
pub mod framework;
mod ground;
pub mod icons;
mod line;
pub mod map;
pub mod matrix;
pub mod personas;
mod plot;
pub mod sheet;
pub mod stack;
pub mod theme;
mod tones;
pub mod whole;
mod words;

pub use colors::{card_color, department_color, flag_color, kind_color, lane_color, persona_color};
pub use face::{FaceShape, FaceStyle, LineLook, face};
pub use icons::{channel_icon, flag_icon, lane_icon, topic_icon};
pub use words::{
    action_words, change_key, channel_key, compare_words, curve_wish, curve_words, evidence_key,
    flag_key, framework_words, grade_key, improvement_counts, map_words, mark_key, matrix_words,
    persona_words, promise_key, quadrant_key, role_key, status_key, writing,
};

use std::sync::Arc;

use emath::{Pos2, Rect};

use crate::{document::Picture, text::TextStyle};

/// A picture as an ordered list of items, the first at the back.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// What the picture covers, in map units.
    pub bounds: Rect,
    /// What is behind everything.
    pub background: Rgba,
    /// Name of the picture for screen readers.
    pub title: String,
    /// What can be seen on it, in a sentence or two.
    pub description: String,
    /// The language of the words, as a BCP 47 tag; empty when not known.
    pub language: String,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// One thing to draw.
#[allow(
    missing_docs,
    reason = "the text of each variant says what its fields are"
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A rectangle with round corners.
    Rect {
        rect: Rect,
        radius: f32,
        fill: Rgba,
        stroke: Stroke,
    },
    /// An outline of lines and cubic Béziers. A fill is of a convex shape.
    Path {
        path: Vec<PathStep>,
        fill: Rgba,
        stroke: Stroke,
    },
    /// One line of text. `pos` is where its baseline begins; `width` the sum of its advances.
    Text {
        text: Arc<str>,
        pos: Pos2,
        style: TextStyle,
        width: f32,
        color: Rgba,
    },
    /// An icon that fills this square.
    Icon { icon: Icon, rect: Rect, color: Rgba },
    /// A picture that covers this rectangle, its sides kept in proportion by the layout.
    Picture { picture: Picture, rect: Rect },
    /// What follows up to the matching end is one thing with this name.
    GroupStart { kind: GroupKind, name: String },
    /// The end of the last group begun.
    GroupEnd,
}

/// What a group stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// A whole journey.
    Journey,
    /// The headings.
    Headings,
    /// A stage.
    Stage,
    /// A step.
    Step,
    /// A lane with its cells.
    Lane,
    /// A card.
    Card,
    /// The curve of a persona.
    Curve,
    /// An arrow between cards.
    Arrow,
}

/// A piece of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PathStep {
    /// Begin here.
    MoveTo(Pos2),
    /// A straight line.
    LineTo(Pos2),
    /// A cubic Bézier with two control points and its end.
    CubicTo(Pos2, Pos2, Pos2),
    /// Back to where this outline began.
    Close,
}

/// How an outline is drawn; none when the width is 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Width in map units, on both sides of the outline together.
    pub width: f32,
    /// Colour.
    pub color: Rgba,
    /// Whether it is broken, and how.
    pub dash: Dash,
}

impl Stroke {
    /// No outline.
    pub const NONE: Self = Self {
        width: 0.0,
        color: Rgba::TRANSPARENT,
        dash: Dash::Solid,
    };

    /// An unbroken outline.
    pub const fn solid(width: f32, color: Rgba) -> Self {
        Self {
            width,
            color,
            dash: Dash::Solid,
        }
    }
}

/// Line styles; the lengths follow the stroke's width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dash {
    /// Unbroken.
    Solid,
    /// Dashes of 3 widths with gaps of 2.
    Dashed,
    /// Round dots, 2.2 widths apart.
    Dotted,
    /// A dash and a dot in turn.
    DashDot,
}

/// A colour, not premultiplied, in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgba(pub [u8; 4]);

impl Rgba {
    /// Nothing.
    pub const TRANSPARENT: Self = Self([0; 4]);

    /// An opaque colour from `0xRRGGBB`.
    pub const fn rgb(hex: u32) -> Self {
        Self([(hex >> 16) as u8, (hex >> 8) as u8, hex as u8, 255])
    }

    /// This colour mixed with another, of which `share` from 0 to 1 is taken; opaque.
    #[must_use]
    pub fn mixed(self, other: Self, share: f32) -> Self {
        let [red, green, blue, _] = self.0;
        let [other_red, other_green, other_blue, _] = other.0;
        let mix = |own: u8, other: u8| {
            emath::lerp(f32::from(own)..=f32::from(other), share).round() as u8
        };
        Self([
            mix(red, other_red),
            mix(green, other_green),
            mix(blue, other_blue),
            255,
        ])
    }

    /// The same colour with another opacity, 255 being opaque.
    #[must_use]
    pub const fn with_alpha(self, alpha: u8) -> Self {
        Self([self.0[0], self.0[1], self.0[2], alpha])
    }
}

/// An icon: a character of the bundled icon font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Icon(pub char);

impl From<lucide_icons::Icon> for Icon {
    fn from(icon: lucide_icons::Icon) -> Self {
        Self(char::from(icon))
    }
}
