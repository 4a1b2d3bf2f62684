//! The bundled font files, the order in which they are asked for a character, and their outlines.
//!
//! One table says which font draws a character, made once from the fonts' own character maps. It follows the same rule
//! as the text engine of the screen (the first font in the chain that has the character), so both agree.

use std::sync::LazyLock;

use harfrust::ShaperData;
use kurbo::BezPath;
use skrifa::{
    FontRef, GlyphId, MetadataProvider as _,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};

use super::Face;

/// A bundled font file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// Atkinson Hyperlegible Next, regular.
    Regular,
    /// Atkinson Hyperlegible Next, semi-bold.
    SemiBold,
    /// Atkinson Hyperlegible Next, regular italic.
    Italic,
    /// Greek, Cyrillic, more Latin, currencies.
    Sans,
    /// Emoji as outlines.
    Emoji,
    /// Arrows, mathematical and technical signs.
    Math,
    /// Circled letters and digits, dingbats.
    Symbols,
    /// More signs, and pictures of control characters.
    Symbols2,
    /// The icons of the program; never used for words.
    Icons,
}

impl Font {
    /// All fonts, in the order of their declaration.
    pub const ALL: [Self; 9] = [
        Self::Regular,
        Self::SemiBold,
        Self::Italic,
        Self::Sans,
        Self::Emoji,
        Self::Math,
        Self::Symbols,
        Self::Symbols2,
        Self::Icons,
    ];

    /// The fonts that are asked, in this order, where a face lacks a character.
    pub const FALLBACKS: [Self; 5] = [
        Self::Sans,
        Self::Emoji,
        Self::Math,
        Self::Symbols,
        Self::Symbols2,
    ];

    /// The font that draws a face's own characters.
    pub const fn of(face: Face) -> Self {
        match face {
            Face::Regular => Self::Regular,
            Face::SemiBold => Self::SemiBold,
            Face::Italic => Self::Italic,
        }
    }

    /// A short name, unique among the fonts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::SemiBold => "semibold",
            Self::Italic => "italic",
            Self::Sans => "sans",
            Self::Emoji => "emoji",
            Self::Math => "math",
            Self::Symbols => "symbols",
            Self::Symbols2 => "symbols-2",
            Self::Icons => "icons",
        }
    }

    /// The font file.
    pub const fn bytes(self) -> &'static [u8] {
        macro_rules! font {
            ($name:literal) => {
                include_bytes!(concat!("../../assets/fonts/", $name, ".ttf"))
            };
        }
        match self {
            Self::Regular => font!("atkinson-hyperlegible-next-regular"),
            Self::SemiBold => font!("atkinson-hyperlegible-next-semibold"),
            Self::Italic => font!("atkinson-hyperlegible-next-italic"),
            Self::Sans => font!("noto-sans"),
            Self::Emoji => font!("noto-emoji"),
            Self::Math => font!("noto-sans-math"),
            Self::Symbols => font!("noto-sans-symbols"),
            Self::Symbols2 => font!("noto-sans-symbols-2"),
            Self::Icons => lucide_icons::LUCIDE_FONT_BYTES,
        }
    }

    /// The font, read.
    pub(super) fn loaded(self) -> Option<&'static Loaded> {
        LOADED.get(self as usize).and_then(Option::as_ref)
    }

    /// The outline of a glyph at a size of 1, y down, its origin on the baseline. Empty where there is none.
    pub fn outline(self, glyph: u32) -> BezPath {
        let mut pen = KurboPen(BezPath::new());
        if let Some(loaded) = self.loaded()
            && let Some(outline) = loaded.font.outline_glyphs().get(GlyphId::new(glyph))
        {
            // Drawn at the size of its own units, so that nothing is rounded, and scaled here.
            let size = Size::unscaled();
            let settings = DrawSettings::unhinted(size, LocationRef::default());
            if outline.draw(settings, &mut pen).is_err() {
                return BezPath::new();
            }
            let scale = f64::from(loaded.em);
            pen.0
                .apply_affine(kurbo::Affine::scale_non_uniform(scale, -scale));
        }
        pen.0
    }

    /// Distance from the baseline up to the top and down to the bottom of a line, at a size of 1; both positive.
    pub fn extents(self) -> (f32, f32) {
        self.loaded()
            .map_or((0.98, 0.32), |loaded| (loaded.ascent, loaded.descent))
    }
}

/// A font that has been read.
pub(super) struct Loaded {
    pub font: FontRef<'static>,
    pub shaper: ShaperData,
    /// Size of a font unit at a size of 1.
    pub em: f32,
    pub ascent: f32,
    pub descent: f32,
}

static LOADED: LazyLock<[Option<Loaded>; 9]> = LazyLock::new(|| {
    Font::ALL.map(|font| {
        let font = FontRef::new(font.bytes()).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let em = 1.0 / f32::from(metrics.units_per_em.max(1));
        Some(Loaded {
            shaper: ShaperData::new(&font),
            em,
            ascent: metrics.ascent * em,
            descent: -metrics.descent * em,
            font,
        })
    })
});

/// For each character below `TABLE_END`: 0 for none, 1 for a face's own font, 2 and up for the fallbacks.
static TABLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut table = vec![0; TABLE_END as usize];
    let chain = std::iter::once(Font::Regular).chain(Font::FALLBACKS);
    for (number, font) in (1..).zip(chain) {
        let Some(loaded) = font.loaded() else {
            continue;
        };
        for (point, glyph) in loaded.font.charmap().mappings() {
            if let Some(place) = table.get_mut(point as usize)
                && *place == 0
                && glyph != GlyphId::NOTDEF
            {
                *place = number;
            }
        }
    }
    table
});
const TABLE_END: u32 = 0x2_0000;

/// Whether a face's own font draws these words, all of them.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7F).contains(&byte))
        || text.chars().all(|c| {
            TABLE.get(c as usize) == Some(&1)
                && !is_extender(c)
                && c != '\u{2009}'
                && c != '\u{202F}'
        })
}

/// Whether a character may belong to the cluster of the one before it, as marks and emoji joiners do.
fn is_extender(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}'..='\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}')
}

/// The font that draws this character in this face; none where no font has it.
pub fn font_for(face: Face, c: char) -> Option<Font> {
    if is_invisible(c) || matches!(c, '\t' | '\u{2009}' | '\u{202F}') {
        return Some(Font::of(face));
    }
    match TABLE.get(c as usize) {
        Some(0) => None,
        Some(1) => Some(Font::of(face)),
        Some(number) => Font::FALLBACKS.get(usize::from(*number) - 2).copied(),
        None => Font::FALLBACKS.into_iter().find(|font| {
            font.loaded()
                .is_some_and(|loaded| loaded.font.charmap().map(c).is_some())
        }),
    }
}

/// Characters that have no width and no ink by their nature.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\r' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}

/// The fonts of the screen with their names: the faces, the fallbacks in their order, the icons.
pub fn screen_fonts() -> Vec<(&'static str, &'static [u8])> {
    Font::ALL
        .into_iter()
        .map(|font| (font.name(), font.bytes()))
        .collect()
}

/// The outline of an icon, a character of the icon font, in a square of size 1 whose left upper corner is the origin, y
/// down.
pub fn icon_outline(icon: char) -> BezPath {
    let Some(loaded) = Font::Icons.loaded() else {
        return BezPath::new();
    };
    let Some(glyph) = loaded.font.charmap().map(icon) else {
        return BezPath::new();
    };
    let mut path = Font::Icons.outline(glyph.to_u32());
    let advance = loaded
        .font
        .glyph_metrics(Size::unscaled(), LocationRef::default())
        .advance_width(glyph)
        .map_or(1.0, |advance| advance * loaded.em);
    // The glyph's own box is as high as the line; its middle becomes the middle of the square.
    let middle = f64::from(loaded.ascent - loaded.descent) / 2.0;
    let left = f64::from(1.0 - advance) / 2.0;
    path.apply_affine(kurbo::Affine::translate((left, 0.5 + middle)));
    path
}

/// Collects an outline.
struct KurboPen(BezPath);

impl OutlinePen for KurboPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, control_x: f32, control_y: f32, x: f32, y: f32) {
        self.0.quad_to((control_x, control_y), (x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to((x1, y1), (x2, y2), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
