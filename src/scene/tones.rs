//! The named colours as each look shows them.
//!
//! The strong colours of high contrast were found by searching for those that keep farthest apart for every eye while all
//! are 7:1 on their grounds; the test of the themes holds how far.

use crate::document::Color;

use super::{
    Rgba,
    theme::{ThemeKind, Tone},
};

/// How a look shows a named colour.
pub fn tone(kind: ThemeKind, color: Color) -> Tone {
    match kind {
        ThemeKind::Light => usual(light(color)),
        ThemeKind::Dark => usual(dark(color)),
        ThemeKind::ContrastLight => strong(contrast_light(color), Rgba::rgb(0xFF_FF_FF)),
        ThemeKind::ContrastDark => strong(contrast_dark(color), Rgba::rgb(0x00_00_00)),
    }
}

/// From a strong colour, a tint and a border.
fn usual([strong, tint, border]: [u32; 3]) -> Tone {
    let (tint, border) = (Rgba::rgb(tint), Rgba::rgb(border));
    Tone {
        strong: Rgba::rgb(strong),
        tint,
        border,
        heading: border.mixed(tint, 0.4),
    }
}

/// From a strong colour and a ground for headings: all else is on plain ground with a strong edge.
fn strong([strong, heading]: [u32; 2], ground: Rgba) -> Tone {
    let strong = Rgba::rgb(strong);
    Tone {
        strong,
        tint: ground,
        border: strong,
        heading: Rgba::rgb(heading),
    }
}

fn light(color: Color) -> [u32; 3] {
    match color {
        Color::Teal => [0x00_70_7C, 0xE8_F2_F4, 0xCF_E3_E5],
        Color::Plum => [0x67_17_5F, 0xF4_EC_F4, 0xE6_D5_E5],
        Color::Amber => [0x85_62_0A, 0xFD_F5_E0, 0xF0_E2_BE],
        Color::Blue => [0x26_3F_9D, 0xE9_F0_FA, 0xD0_DE_F1],
        Color::Green => [0x3A_64_40, 0xEA_F3_EC, 0xD2_E4_D7],
        Color::Red => [0x8A_22_10, 0xFB_EA_E6, 0xF0_D2_CA],
        Color::Slate => [0x43_49_50, 0xFF_FF_FF, 0xDC_D8_D0],
        Color::Rose => [0xBD_2C_72, 0xFB_EA_F0, 0xF0_D0_DC],
    }
}

fn dark(color: Color) -> [u32; 3] {
    match color {
        Color::Teal => [0x4F_C0_CB, 0x1F_37_3B, 0x2C_50_55],
        Color::Plum => [0xEF_C5_FE, 0x38_2A_38, 0x52_3C_51],
        Color::Amber => [0xD8_B4_5A, 0x3A_31_1C, 0x55_48_28],
        Color::Blue => [0x80_97_E3, 0x22_2F_42, 0x34_47_62],
        Color::Green => [0x45_B6_85, 0x22_34_28, 0x33_4E_3C],
        Color::Red => [0xE0_85_5A, 0x40_29_25, 0x5E_3C_36],
        Color::Slate => [0xC6_C9_CE, 0x2A_2E_33, 0x45_4B_52],
        Color::Rose => [0xF0_92_A9, 0x40_26_30, 0x5E_38_47],
    }
}

fn contrast_light(color: Color) -> [u32; 2] {
    match color {
        Color::Teal => [0x00_46_44, 0xCD_ED_EB],
        Color::Plum => [0x85_00_A4, 0xF0_DB_F7],
        Color::Amber => [0x55_30_00, 0xF6_E3_BC],
        Color::Blue => [0x28_1E_F7, 0xDD_E0_FF],
        Color::Green => [0x00_5E_0A, 0xD3_EF_D0],
        Color::Red => [0x57_00_00, 0xF9_DA_D4],
        Color::Slate => [0x49_44_6D, 0xE2_E2_EC],
        Color::Rose => [0x92_00_5B, 0xF9_D9_E8],
    }
}

fn contrast_dark(color: Color) -> [u32; 2] {
    match color {
        Color::Teal => [0x20_FF_EC, 0x00_40_3C],
        Color::Plum => [0xE9_83_C1, 0x4A_1F_3A],
        Color::Amber => [0xFF_CD_17, 0x40_32_00],
        Color::Blue => [0x5F_A6_FF, 0x0F_2C_55],
        Color::Green => [0x00_F7_5E, 0x00_40_18],
        Color::Red => [0xFF_82_46, 0x4A_1D_08],
        Color::Slate => [0xA5_C6_F0, 0x26_35_4A],
        Color::Rose => [0xFF_96_C3, 0x4D_1B_33],
    }
}
