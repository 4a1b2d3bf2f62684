//! Words to glyphs: one line of text is cut into runs of one font each, and each run is shaped.
//!
//! It does what the text engine of the screen does (a run for each font, no features asked for, advances that are not
//! hinted, thin spaces of half a space), so that a line has the same width there. A test holds the two together.

use std::ops::Range;

use harfrust::{
    Direction, Script, ShapeOptions, ShapePlan, Shaper, UnicodeBuffer, script::UNKNOWN,
};
use skrifa::MetadataProvider as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    Face, TextStyle,
    fonts::{Font, font_for, is_invisible, is_plain},
};

/// A glyph at its place on a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedGlyph {
    /// The font that draws it.
    pub font: Font,
    /// Its number in the font; 0 is the box of a character that no font has.
    pub glyph: u32,
    /// Its origin in map units, from where the line begins.
    pub x: f32,
    /// Its origin above (negative) or below the baseline in map units.
    pub y: f32,
    /// Its advance in map units.
    pub advance: f32,
    /// The byte in the line's text at which its cluster begins.
    pub start: usize,
}

/// Shapes lines; it keeps what is costly to make.
pub struct LineShaper {
    fonts: Vec<ShapedFont>,
    buffer: Option<UnicodeBuffer>,
    glyphs: Vec<PlacedGlyph>,
}

/// A font ready for shaping.
struct ShapedFont {
    font: Font,
    shaper: Shaper<'static>,
    /// Size of a font unit at a size of 1.
    em: f32,
    /// Advance of a space at a size of 1.
    space: f32,
    /// Advance of the box for a missing character at a size of 1.
    missing: f32,
    plans: Vec<(Direction, Option<Script>, ShapePlan)>,
}

impl Default for LineShaper {
    fn default() -> Self {
        Self::new()
    }
}

impl LineShaper {
    /// A shaper of lines.
    pub fn new() -> Self {
        Self {
            fonts: Vec::new(),
            buffer: Some(UnicodeBuffer::new()),
            glyphs: Vec::new(),
        }
    }

    /// The glyphs of one line from left to right.
    pub fn shape(&mut self, text: &str, style: TextStyle) -> &[PlacedGlyph] {
        self.shape_em(text, style.face);
        for glyph in &mut self.glyphs {
            glyph.x *= style.size;
            glyph.y *= style.size;
            glyph.advance *= style.size;
        }
        &self.glyphs
    }

    /// Sum of the advances of one line at a size of 1.
    pub(super) fn width_em(&mut self, text: &str, face: Face) -> f32 {
        self.shape_em(text, face)
    }

    /// Each cluster's first byte and its advance at a size of 1, in the order of the bytes.
    pub(super) fn clusters_em(&mut self, text: &str, face: Face) -> Vec<(usize, f32)> {
        self.shape_em(text, face);
        let mut clusters: Vec<(usize, f32)> = Vec::new();
        for glyph in &self.glyphs {
            match clusters.last_mut() {
                Some((start, advance)) if *start == glyph.start => *advance += glyph.advance,
                _ => clusters.push((glyph.start, glyph.advance)),
            }
        }
        clusters.sort_by_key(|(start, _)| *start);
        clusters
    }

    /// Fills `glyphs` at a size of 1 and returns the width.
    fn shape_em(&mut self, text: &str, face: Face) -> f32 {
        self.glyphs.clear();
        let mut pen = 0.0;
        if text.is_empty() {
            return pen;
        }
        if is_plain(text) {
            return self.shape_run(text, 0, face, Font::of(face), pen);
        }
        for (range, font) in runs(text, face) {
            if let Some(run) = text.get(range.clone()) {
                pen = self.shape_run(run, range.start, face, font, pen);
            }
        }
        pen
    }

    /// Appends the glyphs of one run and returns where the pen stands after it.
    fn shape_run(&mut self, run: &str, start: usize, face: Face, font: Font, pen: f32) -> f32 {
        let space = self.font(Font::of(face)).map_or(0.25, |own| own.space);
        let own_missing = self.font(Font::of(face)).map_or(0.5, |own| own.missing);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(run);
        buffer.guess_segment_properties();
        let Some(shaped) = self.font(font) else {
            buffer.clear();
            self.buffer = Some(buffer);
            return pen;
        };
        let script = Some(buffer.script()).filter(|script| *script != UNKNOWN);
        let direction = buffer.direction();
        let place = shaped.plan(direction, script);
        let plan = shaped.plans.get(place).map(|(_, _, plan)| plan);
        let output = shaped.shaper.shape(buffer, ShapeOptions::new().plan(plan));
        let em = shaped.em;
        let mut pen = pen;
        let mut previous = None;
        for (info, position) in output.glyph_infos().iter().zip(output.glyph_positions()) {
            let cluster = info.cluster as usize;
            let begins = previous != Some(cluster);
            previous = Some(cluster);
            let c = run
                .get(cluster..)
                .and_then(|rest| rest.chars().next())
                .unwrap_or('\u{FFFD}');
            let mut glyph = PlacedGlyph {
                font,
                glyph: info.glyph_id,
                x: pen + position.x_offset as f32 * em,
                y: -(position.y_offset as f32 * em),
                advance: position.x_advance as f32 * em,
                start: start + cluster,
            };
            match c {
                '\u{2009}' | '\u{202F}' => glyph.advance = space / 2.0,
                '\t' => glyph.advance = space * 4.0,
                _ if info.glyph_id == 0 && (!begins || is_invisible(c)) => continue,
                _ if info.glyph_id == 0 => {
                    glyph = PlacedGlyph {
                        font: Font::of(face),
                        x: pen,
                        y: 0.0,
                        advance: own_missing,
                        ..glyph
                    }
                }
                _ => {}
            }
            pen += glyph.advance;
            self.glyphs.push(glyph);
        }
        self.buffer = Some(output.clear());
        pen
    }

    /// The font made ready, at its first use.
    fn font(&mut self, font: Font) -> Option<&mut ShapedFont> {
        let place = self.fonts.iter().position(|shaped| shaped.font == font);
        if let Some(place) = place {
            return self.fonts.get_mut(place);
        }
        let loaded = font.loaded()?;
        let metrics = loaded.font.glyph_metrics(
            skrifa::instance::Size::unscaled(),
            skrifa::instance::LocationRef::default(),
        );
        let advance = |glyph| metrics.advance_width(glyph).unwrap_or(0.0) * loaded.em;
        self.fonts.push(ShapedFont {
            font,
            shaper: loaded.shaper.shaper(&loaded.font).build(),
            em: loaded.em,
            space: loaded.font.charmap().map(' ').map_or(0.25, advance),
            missing: advance(skrifa::GlyphId::NOTDEF),
            plans: Vec::new(),
        });
        self.fonts.last_mut()
    }
}

impl ShapedFont {
    /// The place of the plan for this direction and script, made at its first use.
    fn plan(&mut self, direction: Direction, script: Option<Script>) -> usize {
        let known = self
            .plans
            .iter()
            .position(|(d, s, _)| *d == direction && *s == script);
        known.unwrap_or_else(|| {
            let plan = ShapePlan::new(&self.shaper, direction, script, None, &[]);
            self.plans.push((direction, script, plan));
            self.plans.len() - 1
        })
    }
}

/// The runs of one line: ranges of bytes, each with the font that draws it. A grapheme cluster is never split; its first
/// character decides.
pub fn runs(text: &str, face: Face) -> Vec<(Range<usize>, Font)> {
    let mut runs: Vec<(Range<usize>, Font)> = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let first = cluster.chars().next();
        let font = first
            .and_then(|c| font_for(face, c))
            .unwrap_or(Font::of(face));
        let end = start + cluster.len();
        match runs.last_mut() {
            Some((range, last)) if *last == font => range.end = end,
            _ => runs.push((start..end, font)),
        }
    }
    runs
}
