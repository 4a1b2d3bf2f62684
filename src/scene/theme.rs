//! The look, decided once: colours, type scale, spacing, radii and line weights, for screen and exports alike.
//!
//! Sizes are map units (pixels at a zoom of 1). Contrast of every pair is held by a test: 4.5:1 for text, 3:1 for
//! lines and marks that carry meaning. The palette keeps apart for colour-blind eyes and in greyscale, and nothing is
//! told by colour alone.

use crate::document::Color;

use super::Rgba;

/// Which of the looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThemeKind {
    /// Dark words on warm paper; what exports use unless asked otherwise.
    #[default]
    Light,
    /// Light words on a dark ground.
    Dark,
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
}

pub use crate::layout::metrics::{size, space};

impl Tone {
    /// The ground of a stage heading: between tint and border, so that it stands out and muted words can be read on it.
    pub fn heading(&self) -> Rgba {
        self.border.mixed(self.tint, 0.4)
    }
}

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
        }
    }

    /// How this look shows a named colour.
    pub fn tone(&self, color: Color) -> Tone {
        let (light, dark) = match color {
            Color::Teal => (
                [0x00_70_7C, 0xE8_F2_F4, 0xCF_E3_E5],
                [0x4F_C0_CB, 0x1F_37_3B, 0x2C_50_55],
            ),
            Color::Plum => (
                [0x67_17_5F, 0xF4_EC_F4, 0xE6_D5_E5],
                [0xEF_C5_FE, 0x38_2A_38, 0x52_3C_51],
            ),
            Color::Amber => (
                [0x85_62_0A, 0xFD_F5_E0, 0xF0_E2_BE],
                [0xD8_B4_5A, 0x3A_31_1C, 0x55_48_28],
            ),
            Color::Blue => (
                [0x26_3F_9D, 0xE9_F0_FA, 0xD0_DE_F1],
                [0x80_97_E3, 0x22_2F_42, 0x34_47_62],
            ),
            Color::Green => (
                [0x3A_64_40, 0xEA_F3_EC, 0xD2_E4_D7],
                [0x45_B6_85, 0x22_34_28, 0x33_4E_3C],
            ),
            Color::Red => (
                [0x8A_22_10, 0xFB_EA_E6, 0xF0_D2_CA],
                [0xE0_85_5A, 0x40_29_25, 0x5E_3C_36],
            ),
            Color::Slate => (
                [0x43_49_50, 0xFF_FF_FF, 0xDC_D8_D0],
                [0xC6_C9_CE, 0x2A_2E_33, 0x45_4B_52],
            ),
            Color::Rose => (
                [0xBD_2C_72, 0xFB_EA_F0, 0xF0_D0_DC],
                [0xF0_92_A9, 0x40_26_30, 0x5E_38_47],
            ),
        };
        let [strong, tint, border] = match self.kind {
            ThemeKind::Light => light,
            ThemeKind::Dark => dark,
        };
        Tone {
            strong: Rgba::rgb(strong),
            tint: Rgba::rgb(tint),
            border: Rgba::rgb(border),
        }
    }
}
