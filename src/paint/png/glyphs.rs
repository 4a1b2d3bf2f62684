//! Glyphs as masks, kept by size and by the quarter of a pixel at which they stand.

use std::{collections::HashMap, rc::Rc};

use kurbo::{Affine, BezPath, PathEl, Shape as _};
use tiny_skia::{FillRule, PathBuilder, Transform};

use crate::text::Font;

/// Most bytes of masks that are kept.
const KEPT_BYTES: usize = 24 << 20;

/// What a mask is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Sign {
    /// A glyph of a font.
    Glyph(Font, u32),
    /// An icon.
    Icon(char),
}

/// How opaque each pixel of a glyph is.
pub(super) struct GlyphMask {
    /// Where the left upper pixel lies from the pixel of the origin.
    pub left: i32,
    pub top: i32,
    pub width: i32,
    pub coverage: Vec<u8>,
}

/// The masks made so far; none for a glyph without ink.
#[derive(Default)]
pub(super) struct Glyphs {
    masks: HashMap<(Sign, u32, u8, u8), Option<Rc<GlyphMask>>>,
    bytes: usize,
}

impl Glyphs {
    /// The mask of a sign of this size, at so many quarters of a pixel from its pixel's left upper corner.
    pub fn mask(
        &mut self,
        sign: Sign,
        size: f32,
        quarter_x: u8,
        quarter_y: u8,
    ) -> Option<Rc<GlyphMask>> {
        let key = (sign, size.to_bits(), quarter_x, quarter_y);
        if let Some(mask) = self.masks.get(&key) {
            return mask.clone();
        }
        let mask = rasterize(sign, size, quarter_x, quarter_y).map(Rc::new);
        self.bytes += 64 + mask.as_ref().map_or(0, |mask| mask.coverage.len());
        if self.bytes > KEPT_BYTES {
            self.masks.clear();
            self.bytes = 0;
        }
        self.masks.insert(key, mask.clone());
        mask
    }
}

fn rasterize(sign: Sign, size: f32, quarter_x: u8, quarter_y: u8) -> Option<GlyphMask> {
    let mut outline = match sign {
        Sign::Glyph(font, glyph) => font.outline(glyph),
        Sign::Icon(icon) => crate::text::icon_outline(icon),
    };
    let shift = (f64::from(quarter_x) / 4.0, f64::from(quarter_y) / 4.0);
    outline.apply_affine(Affine::scale(f64::from(size)).then_translate(shift.into()));
    let bounds = outline.bounding_box().expand();
    let (left, top) = (bounds.x0 as i32, bounds.y0 as i32);
    let (width, height) = (bounds.width() as u32, bounds.height() as u32);
    let path = skia_path(&outline)?;
    let mut mask = tiny_skia::Mask::new(width, height)?;
    let to_mask = Transform::from_translate(-left as f32, -top as f32);
    mask.fill_path(&path, FillRule::Winding, true, to_mask);
    Some(GlyphMask {
        left,
        top,
        width: width.cast_signed(),
        coverage: mask.take(),
    })
}

fn skia_path(outline: &BezPath) -> Option<tiny_skia::Path> {
    let mut builder = PathBuilder::new();
    for element in outline {
        match element {
            PathEl::MoveTo(p) => builder.move_to(p.x as f32, p.y as f32),
            PathEl::LineTo(p) => builder.line_to(p.x as f32, p.y as f32),
            PathEl::QuadTo(a, p) => builder.quad_to(a.x as f32, a.y as f32, p.x as f32, p.y as f32),
            PathEl::CurveTo(a, b, p) => builder.cubic_to(
                a.x as f32, a.y as f32, b.x as f32, b.y as f32, p.x as f32, p.y as f32,
            ),
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}
