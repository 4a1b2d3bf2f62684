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
    css.push_str(".n{font-family:'Noto Sans',sans-serif;font-weight:400;font-style:normal}");
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
        if pieces.iter().any(|piece| piece.kind == Kind::Outline) {
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
        if pieces.is_empty() {
            fit(xml, text, width);
            xml.text(text);
        } else {
            for piece in &pieces {
                let words = text.get(piece.start..piece.end).unwrap_or_default();
                xml.start("tspan");
                xml.number("x", pos.x + piece.x);
                fit(xml, words, piece.width);
                match piece.kind {
                    Kind::Own => {}
                    Kind::Sans => xml.attribute("class", "n"),
                    Kind::Outline => xml.attribute("fill-opacity", "0"),
                }
                xml.text(words);
                xml.end();
            }
        }
        xml.end();
    }

    /// The line cut into what is written alike.
    fn pieces(&mut self, text: &str, style: TextStyle) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (range, font) in runs(text, style.face) {
            let run = text.get(range.clone()).unwrap_or_default();
            let known = run
                .chars()
                .next()
                .is_none_or(|c| font_for(style.face, c).is_some());
            let kind = match font {
                _ if !known => Kind::Outline,
                Font::Sans => Kind::Sans,
                _ if font == Font::of(style.face) => Kind::Own,
                _ => Kind::Outline,
            };
            match pieces.last_mut() {
                Some(last) if last.kind == kind => last.end = range.end,
                _ => pieces.push(Piece {
                    start: range.start,
                    end: range.end,
                    x: 0.0,
                    width: 0.0,
                    kind,
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

    /// The glyphs of the pieces that are outlines.
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
            let piece = pieces
                .iter()
                .find(|piece| (piece.start..piece.end).contains(&glyph.start));
            if piece.is_none_or(|piece| piece.kind != Kind::Outline) {
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
    kind: Kind,
}

/// How a part of a line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Live words in the line's own face.
    Own,
    /// Live words in the fallback for Greek, Cyrillic and more Latin.
    Sans,
    /// Outlines, with transparent words over them.
    Outline,
}

/// Holds words to the width that was measured for them.
fn fit(xml: &mut Xml, words: &str, width: f32) {
    if width > 0.0 && words.chars().nth(1).is_some() {
        xml.number("textLength", width);
        xml.attribute("lengthAdjust", "spacingAndGlyphs");
    }
}
