//! The look, decided once: colours, type scale, spacing, radii and line weights, for screen and exports alike.
//!
//! Sizes are map units (pixels at a zoom of 1). Contrast of every pair is held by a test: 4.5:1 for text, 3:1 for
//! lines and marks that carry meaning, and 7:1 for all words of high contrast. The palette keeps apart for colour-blind eyes and in greyscale, and nothing is
//! told by colour alone.

use crate::document::Color;

use super::{Rgba, tones};

/// Which of the looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThemeKind {
    /// Dark words on warm paper; what exports use unless asked otherwise.
    #[default]
    Light,
    /// Light words on a dark ground.
    Dark,
    /// Black on white with strong edges: all words 7:1.
    ContrastLight,
    /// White on black with strong edges: all words 7:1.
    ContrastDark,
}

impl ThemeKind {
    /// All looks, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::Light,
        Self::Dark,
        Self::ContrastLight,
        Self::ContrastDark,
    ];

    /// The look that is so light or dark and has so much contrast.
    pub fn of(ground: Ground, contrast: Contrast) -> Self {
        match (ground, contrast) {
            (Ground::Light, Contrast::Usual) => Self::Light,
            (Ground::Dark, Contrast::Usual) => Self::Dark,
            (Ground::Light, Contrast::High) => Self::ContrastLight,
            (Ground::Dark, Contrast::High) => Self::ContrastDark,
        }
    }

    /// Whether words are dark on light or light on dark.
    pub fn ground(self) -> Ground {
        match self {
            Self::Light | Self::ContrastLight => Ground::Light,
            Self::Dark | Self::ContrastDark => Ground::Dark,
        }
    }

    /// How much contrast there is.
    pub fn contrast(self) -> Contrast {
        match self {
            Self::Light | Self::Dark => Contrast::Usual,
            Self::ContrastLight | Self::ContrastDark => Contrast::High,
        }
    }

    /// Whether all words are 7:1 and edges are strong.
    pub fn is_high_contrast(self) -> bool {
        self.contrast() == Contrast::High
    }

    /// The look that is dark where this one is light.
    #[must_use]
    pub fn inverse(self) -> Self {
        let ground = match self.ground() {
            Ground::Light => Ground::Dark,
            Ground::Dark => Ground::Light,
        };
        Self::of(ground, self.contrast())
    }
}

/// What words stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Something light.
    Light,
    /// Something dark.
    Dark,
}

/// How far words stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contrast {
    /// 4.5:1 for words, 3:1 for marks.
    Usual,
    /// 7:1 for words, and edges that can be seen by everyone.
    High,
}

/// The colours of one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Which look this is.
    pub kind: ThemeKind,
    /// The ground of the map.
    pub paper: Rgba,
    /// Panels beside the map, a shade away from the paper.
    pub panel: Rgba,
    /// Cards without a tint, fields, menus.
    pub surface: Rgba,
    /// Words.
    pub ink: Rgba,
    /// Lesser words, still 4.5:1 on paper, panel and surface.
    pub muted: Rgba,
    /// Lines that only divide.
    pub hairline: Rgba,
    /// Lines between columns, fainter than hairlines.
    pub grid: Rgba,
    /// Soft edges, at a low opacity.
    pub shadow: Rgba,
    /// Lines and marks that carry meaning, 3:1 on paper, panel and surface.
    pub mark: Rgba,
    /// The one accent: selection, focus, what to press.
    pub accent: Rgba,
    /// A tint of the accent to stand behind ink.
    pub accent_tint: Rgba,
    /// Words and icons on the accent.
    pub on_accent: Rgba,
    /// What goes wrong: pain, errors.
    pub negative: Rgba,
    /// What goes well: delight.
    pub positive: Rgba,
    /// What must be seen: moment of truth, warnings.
    pub notable: Rgba,
    /// The middle of the ground of the emotion lane.
    pub calm_ground: Rgba,
    /// The upper end of the ground of the emotion lane.
    pub delighted_ground: Rgba,
    /// The lower end of the ground of the emotion lane.
    pub awful_ground: Rgba,
}

/// A named colour as this look shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tone {
    /// For lines, marks and words: 4.5:1 on paper, surface and its own tint.
    pub strong: Rgba,
    /// To stand behind ink.
    pub tint: Rgba,
    /// A border around the tint.
    pub border: Rgba,
    /// The ground of a stage heading: stands out from the tint, and muted words can be read on it.
    pub heading: Rgba,
}

pub use crate::layout::metrics::{size, space};

/// Corner radii in map units.
pub mod radius {
    /// Cards.
    pub const CARD: f32 = 6.0;
    /// Buttons, fields.
    pub const CONTROL: f32 = 8.0;
}

/// Line weights in map units.
pub mod weight {
    /// What only divides.
    pub const HAIRLINE: f32 = 1.0;
    /// Marks and icons.
    pub const MARK: f32 = 1.5;
    /// The emotion curve.
    pub const CURVE: f32 = 3.0;
    /// The coloured edge of a card.
    pub const EDGE: f32 = 3.0;
}

impl Theme {
    /// The look of this kind.
    pub fn of(kind: ThemeKind) -> Self {
        match kind {
            ThemeKind::Light => Self {
                kind,
                paper: Rgba::rgb(0xFB_FA_F7),
                panel: Rgba::rgb(0xF3_F0_EA),
                surface: Rgba::rgb(0xFF_FF_FF),
                ink: Rgba::rgb(0x1F_23_28),
                muted: Rgba::rgb(0x5B_63_6E),
                hairline: Rgba::rgb(0xDC_D8_D0),
                grid: Rgba::rgb(0xED_EA_E3),
                shadow: Rgba::rgb(0x3A_32_24),
                mark: Rgba::rgb(0x7C_82_8A),
                accent: Rgba::rgb(0x00_70_7C),
                accent_tint: Rgba::rgb(0xE3_F0_F0),
                on_accent: Rgba::rgb(0xFF_FF_FF),
                negative: Rgba::rgb(0xB0_3A_22),
                positive: Rgba::rgb(0x2E_74_45),
                notable: Rgba::rgb(0x8A_5F_00),
                calm_ground: Rgba::rgb(0xFF_FF_FF),
                delighted_ground: Rgba::rgb(0xE4_F0_E6),
                awful_ground: Rgba::rgb(0xF9_E4_DF),
            },
            ThemeKind::Dark => Self {
                kind,
                paper: Rgba::rgb(0x1B_1D_20),
                panel: Rgba::rgb(0x22_25_29),
                surface: Rgba::rgb(0x2A_2E_33),
                ink: Rgba::rgb(0xEC_EA_E5),
                muted: Rgba::rgb(0xB0_B4_BA),
                hairline: Rgba::rgb(0x3D_42_48),
                grid: Rgba::rgb(0x2A_2D_31),
                shadow: Rgba::rgb(0x00_00_00),
                mark: Rgba::rgb(0x8C_92_9A),
                accent: Rgba::rgb(0x4F_C0_CB),
                accent_tint: Rgba::rgb(0x1F_40_44),
                on_accent: Rgba::rgb(0x0B_1F_22),
                negative: Rgba::rgb(0xF2_90_78),
                positive: Rgba::rgb(0x7F_C7_93),
                notable: Rgba::rgb(0xE3_B4_4C),
                calm_ground: Rgba::rgb(0x1E_20_23),
                delighted_ground: Rgba::rgb(0x20_2E_26),
                awful_ground: Rgba::rgb(0x36_24_22),
            },
            ThemeKind::ContrastLight => Self {
                kind,
                paper: Rgba::rgb(0xFF_FF_FF),
                panel: Rgba::rgb(0xFF_FF_FF),
                surface: Rgba::rgb(0xFF_FF_FF),
                ink: Rgba::rgb(0x00_00_00),
                muted: Rgba::rgb(0x2E_2E_2E),
                hairline: Rgba::rgb(0x59_59_59),
                grid: Rgba::rgb(0x8C_8C_8C),
                shadow: Rgba::rgb(0x00_00_00),
                mark: Rgba::rgb(0x00_00_00),
                accent: Rgba::rgb(0x00_4A_5C),
                accent_tint: Rgba::rgb(0xD9_F0_F4),
                on_accent: Rgba::rgb(0xFF_FF_FF),
                negative: Rgba::rgb(0x7A_0C_00),
                positive: Rgba::rgb(0x00_45_0C),
                notable: Rgba::rgb(0x54_36_00),
                calm_ground: Rgba::rgb(0xFF_FF_FF),
                delighted_ground: Rgba::rgb(0xEE_F6_EE),
                awful_ground: Rgba::rgb(0xFC_EE_EA),
            },
            ThemeKind::ContrastDark => Self {
                kind,
                paper: Rgba::rgb(0x00_00_00),
                panel: Rgba::rgb(0x00_00_00),
                surface: Rgba::rgb(0x00_00_00),
                ink: Rgba::rgb(0xFF_FF_FF),
                muted: Rgba::rgb(0xE0_E0_E0),
                hairline: Rgba::rgb(0xA6_A6_A6),
                grid: Rgba::rgb(0x6E_6E_6E),
                shadow: Rgba::rgb(0x00_00_00),
                mark: Rgba::rgb(0xFF_FF_FF),
                accent: Rgba::rgb(0x4D_EB_FA),
                accent_tint: Rgba::rgb(0x00_3A_42),
                on_accent: Rgba::rgb(0x00_00_00),
                negative: Rgba::rgb(0xFF_A0_88),
                positive: Rgba::rgb(0x7C_FF_9A),
                notable: Rgba::rgb(0xFF_D4_47),
                calm_ground: Rgba::rgb(0x00_00_00),
                delighted_ground: Rgba::rgb(0x0A_1C_10),
                awful_ground: Rgba::rgb(0x26_10_0C),
            },
        }
    }

    /// How this look shows a named colour.
    pub fn tone(&self, color: Color) -> Tone {
        tones::tone(self.kind, color)
    }

    /// The edge of what can be pressed or typed in.
    pub fn control_edge(&self) -> Rgba {
        self.mark
    }

    /// How wide the edge of a card is, in map units.
    pub fn card_edge(&self) -> f32 {
        if self.kind.is_high_contrast() {
            weight::MARK
        } else {
            weight::HAIRLINE
        }
    }
}
