//! Lines of text in an SVG: live words, and outlines for the signs of the large fallback fonts.

use std::collections::{BTreeSet, HashSet};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use emath::Pos2;

use crate::{
    scene::{Item, Rgba, Scene},
    text::{Face, Font, LineShaper, TextStyle, font_for, is_plain, runs},
};

use super::{define_outline, paint_attributes, use_outline, xml::Xml};

/// What is kept while lines are written.
#[derive(Default)]
pub(super) struct Words {
    shaper: LineShaper,
    /// The glyphs whose outline is in the file already.
    outlines: HashSet<(Font, u32)>,
}

/// The style sheet: the classes of the faces and the font files of those that occur.
pub(super) fn style(xml: &mut Xml, scene: &Scene) {
    let fonts = used_fonts(scene);
    if fonts.is_empty() {
        return;
    }
    let mut css = String::new();
    for font in &fonts {
        css.push_str("@font-face{font-family:");
        css.push_str(match font {
            Font::Sans => "'Noto Sans';",
            _ => "'Atkinson Hyperlegible Next';",
        });
        css.push_str(match font {
            Font::SemiBold => "font-weight:600;",
            Font::Italic => "font-style:italic;",
            _ => "",
        });
        css.push_str("src:url(data:font/ttf;base64,");
        STANDARD.encode_string(font.bytes(), &mut css);
        css.push_str(")}\n");
    }
    css.push_str(
        "text{font-family:'Atkinson Hyperlegible Next','Noto Sans',sans-serif;white-space:pre}",
    );
    css.push_str(".b{font-weight:600}.i{font-style:italic}");
    xml.line();
    xml.start("style");
    xml.text(&css);
    xml.end();
}

/// The fonts that live words of this scene need.
fn used_fonts(scene: &Scene) -> BTreeSet<Font> {
    let mut fonts = BTreeSet::new();
    for item in &scene.items {
        if let Item::Text { text, style, .. } = item {
            fonts.insert(Font::of(style.face));
            if !is_plain(text)
                && !fonts.contains(&Font::Sans)
                && text
                    .chars()
                    .any(|c| font_for(style.face, c) == Some(Font::Sans))
            {
                fonts.insert(Font::Sans);
            }
        }
    }
    fonts
}

impl Words {
    /// One line of text.
    pub fn line(
        &mut self,
        xml: &mut Xml,
        text: &str,
        pos: Pos2,
        style: TextStyle,
        width: f32,
        color: Rgba,
    ) {
        if text.is_empty() || color.0[3] == 0 {
            return;
        }
        let pieces = if is_plain(text) {
            Vec::new()
        } else {
            self.pieces(text, style)
        };
        let outlined = pieces.iter().any(|piece| !piece.live);
        if outlined {
            self.outlines(xml, text, &pieces, pos, style, color);
        }
        xml.start("text");
        xml.number("x", pos.x);
        xml.number("y", pos.y);
        match style.face {
            Face::Regular => {}
            Face::SemiBold => xml.attribute("class", "b"),
            Face::Italic => xml.attribute("class", "i"),
        }
        xml.number("font-size", style.size);
        paint_attributes(xml, "fill", "fill-opacity", color);
        if outlined {
            for piece in &pieces {
                let words = text.get(piece.start..piece.end).unwrap_or_default();
                xml.start("tspan");
                xml.number("x", pos.x + piece.x);
                fit(xml, words, piece.width);
                if !piece.live {
                    xml.attribute("fill-opacity", "0");
                }
                xml.text(words);
                xml.end();
            }
        } else {
            fit(xml, text, width);
            xml.text(text);
        }
        xml.end();
    }

    /// The line cut into what stays live and what becomes outlines.
    fn pieces(&mut self, text: &str, style: TextStyle) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (range, font) in runs(text, style.face) {
            let run = text.get(range.clone()).unwrap_or_default();
            let known = run
                .chars()
                .next()
                .is_none_or(|c| font_for(style.face, c).is_some());
            let live = known && (font == Font::of(style.face) || font == Font::Sans);
            let x = pieces.last().map_or(0.0, |last| last.x + last.width);
            match pieces.last_mut() {
                Some(last) if last.live == live => last.end = range.end,
                _ => pieces.push(Piece {
                    start: range.start,
                    end: range.end,
                    x,
                    width: 0.0,
                    live,
                }),
            }
        }
        for glyph in self.shaper.shape(text, style) {
            if let Some(piece) = pieces
                .iter_mut()
                .find(|piece| (piece.start..piece.end).contains(&glyph.start))
            {
                piece.width += glyph.advance;
            }
        }
        let mut x = 0.0;
        for piece in &mut pieces {
            piece.x = x;
            x += piece.width;
        }
        pieces
    }

    /// The glyphs of the pieces that are not live.
    fn outlines(
        &mut self,
        xml: &mut Xml,
        text: &str,
        pieces: &[Piece],
        pos: Pos2,
        style: TextStyle,
        color: Rgba,
    ) {
        for glyph in self.shaper.shape(text, style) {
            let live = pieces
                .iter()
                .any(|piece| piece.live && (piece.start..piece.end).contains(&glyph.start));
            if live {
                continue;
            }
            let id = format!("{}-{}", glyph.font.name(), glyph.glyph);
            if self.outlines.insert((glyph.font, glyph.glyph)) {
                define_outline(xml, &id, &glyph.font.outline(glyph.glyph));
            }
            use_outline(
                xml,
                &id,
                pos.x + glyph.x,
                pos.y + glyph.y,
                style.size,
                color,
            );
        }
    }
}

/// A part of a line.
struct Piece {
    start: usize,
    end: usize,
    x: f32,
    width: f32,
    live: bool,
}

/// Holds words to the width that was measured for them.
fn fit(xml: &mut Xml, words: &str, width: f32) {
    if width > 0.0 && words.chars().nth(1).is_some() {
        xml.number("textLength", width);
        xml.attribute("lengthAdjust", "spacingAndGlyphs");
    }
}
