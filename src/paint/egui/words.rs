//! Lines of text and icons as galleys of one line.
//!
//! A glyph is rasterised for each size, so sizes are taken from a ladder: while one zooms, few sizes occur, and each is
//! crisp. What a line lacks to its exact width is spread between its letters.

use std::sync::{Arc, LazyLock};

use egui::{
    Color32, FontFamily, FontId, Pos2, Rect, Shape,
    epaint::{
        TextShape,
        text::{FontsView, LayoutJob, TextFormat, TextWrapping},
    },
};

use crate::text::{Face, Font};

/// Words smaller than this on screen cannot be read, in points.
pub(super) const READABLE: f32 = 5.0;
/// The largest letters on screen, in points; larger glyphs would not fit the texture.
const LARGEST: f32 = 400.0;

static FAMILIES: LazyLock<[FontFamily; 4]> = LazyLock::new(|| {
    [Font::Regular, Font::SemiBold, Font::Italic, Font::Icons]
        .map(|font| FontFamily::Name(font.name().into()))
});

/// Makes galleys.
pub(super) struct Words<'a, 'f> {
    fonts: &'a mut FontsView<'f>,
    pixels: f32,
}

impl<'a, 'f> Words<'a, 'f> {
    pub fn new(fonts: &'a mut FontsView<'f>, pixels: f32) -> Self {
        Self { fonts, pixels }
    }

    /// One line whose baseline begins at `start`; all measures on screen.
    pub fn line(
        &mut self,
        text: &str,
        start: Pos2,
        face: Face,
        size: f32,
        width: f32,
        ink: Color32,
    ) -> Shape {
        let [regular, semi_bold, italic, _] = &*FAMILIES;
        let family = match face {
            Face::Regular => regular,
            Face::SemiBold => semi_bold,
            Face::Italic => italic,
        };
        let set = self.ladder(size);
        let lacking = width * (1.0 - set / size.max(0.1));
        let letters = text.chars().count();
        let spacing = if lacking.abs() * self.pixels < 0.75 || letters < 2 {
            0.0
        } else {
            lacking / (letters - 1) as f32
        };
        self.galley(text, family.clone(), set, spacing, start, ink)
    }

    /// An icon that fills a square on screen.
    pub fn icon(&mut self, icon: char, rect: Rect, ink: Color32) -> Shape {
        let [.., icons] = &*FAMILIES;
        let size = self.ladder(rect.width());
        let (ascent, descent) = Font::Icons.extents();
        let center = rect.center();
        let start = Pos2::new(
            center.x - size / 2.0,
            center.y + size * (ascent - descent) / 2.0,
        );
        let mut text = [0; 4];
        self.galley(
            icon.encode_utf8(&mut text),
            icons.clone(),
            size,
            0.0,
            start,
            ink,
        )
    }

    fn galley(
        &mut self,
        text: &str,
        family: FontFamily,
        size: f32,
        spacing: f32,
        start: Pos2,
        ink: Color32,
    ) -> Shape {
        let format = TextFormat {
            extra_letter_spacing: spacing,
            ..TextFormat::simple(FontId::new(size, family), Color32::PLACEHOLDER)
        };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap = TextWrapping::no_max_width();
        job.break_on_newline = false;
        let galley = self.fonts.layout_job(job);
        let baseline = galley.rows.first().and_then(|row| {
            let glyph = row.row.glyphs.first()?;
            Some(row.pos.y + glyph.pos.y)
        });
        let Some(baseline) = baseline else {
            return Shape::Noop;
        };
        let pos = Pos2::new(start.x, start.y - baseline);
        TextShape::new(pos, Arc::clone(&galley), ink).into()
    }

    /// The size of the ladder nearest to this one, in points: steps of half a pixel and up, at most 4 % apart.
    fn ladder(&self, size: f32) -> f32 {
        let size = size.min(LARGEST) * self.pixels;
        let step = match size {
            ..24.0 => 0.5,
            ..48.0 => 1.0,
            ..96.0 => 2.0,
            ..192.0 => 4.0,
            _ => 8.0,
        };
        ((size / step).round() * step).max(step) / self.pixels
    }
}
