//! The SVG painter.
//!
//! Words stay words: each line is a `<text>` that the viewer fits to the width that was measured (`textLength`), so that no
//! line runs out of its card where the font differs, and the faces that occur are embedded once. Emoji, arrows and other
//! signs of the large fallback fonts are outlines, since those fonts would weigh a megabyte; the same characters lie over
//! them as transparent words, in one `<text>` with the rest of the line, so a line can be found and copied whole. Nothing
//! in the file is executable and nothing refers outside it.

mod words;
mod xml;

use std::{collections::HashSet, fmt::Write as _};

use emath::Rect;
use kurbo::BezPath;

use crate::{
    scene::{GroupKind, Item, PathStep, Rgba, Scene, Stroke},
    text::icon_outline,
};

pub(super) use self::xml::is_xml;
use self::{
    words::Words,
    xml::{Xml, push_number},
};
use super::{dash_pattern, embed, picture};

/// The picture as an SVG file; with `embed`, the JSON of the document in it.
pub fn svg(scene: &Scene, embed: Option<&str>) -> String {
    let capacity = 4096 + 160 * scene.items.len() + embed.map_or(0, str::len);
    let mut painter = Painter {
        xml: Xml::new(capacity),
        words: Words::default(),
        icons: HashSet::new(),
        groups: 0,
    };
    painter.begin(scene, embed);
    for item in &scene.items {
        painter.item(item);
    }
    painter.xml.line();
    painter.xml.finish()
}

/// What is kept while the file is written.
struct Painter {
    xml: Xml,
    words: Words,
    /// The icons whose outline is in the file already.
    icons: HashSet<char>,
    /// How many groups are open.
    groups: usize,
}

impl Painter {
    /// Everything before the first item.
    fn begin(&mut self, scene: &Scene, embed: Option<&str>) {
        let (xml, bounds) = (&mut self.xml, scene.bounds);
        xml.start("svg");
        xml.attribute("xmlns", "http://www.w3.org/2000/svg");
        xml.number("width", bounds.width());
        xml.number("height", bounds.height());
        xml.plain("viewBox", |out| {
            for (place, number) in [bounds.min.x, bounds.min.y, bounds.width(), bounds.height()]
                .into_iter()
                .enumerate()
            {
                if place > 0 {
                    out.push(' ');
                }
                push_number(out, number);
            }
        });
        // `img` alone would hide the labelled groups inside from screen readers.
        xml.attribute("role", "graphics-document document");
        xml.attribute("aria-labelledby", "title description");
        xml.attribute("xml:space", "preserve");
        if !scene.language.is_empty() {
            xml.attribute("lang", &scene.language);
            xml.attribute("xml:lang", &scene.language);
        }
        for (name, id, text) in [
            ("title", "title", &scene.title),
            ("desc", "description", &scene.description),
        ] {
            xml.start(name);
            xml.attribute("id", id);
            xml.text(text);
            xml.end();
        }
        if let Some(json) = embed {
            xml.start("metadata");
            xml.attribute("id", embed::KEY);
            xml.text(&embed::json_for_xml(json));
            xml.end();
        }
        words::style(xml, scene);
        if scene.background.0[3] > 0 {
            xml.line();
            xml.start("rect");
            rect_attributes(xml, bounds);
            paint_attributes(xml, "fill", "fill-opacity", scene.background);
            xml.end();
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => {
                let xml = &mut self.xml;
                xml.start("rect");
                rect_attributes(xml, *rect);
                if *radius > 0.0 {
                    xml.number("rx", *radius);
                }
                paint_attributes(xml, "fill", "fill-opacity", *fill);
                stroke_attributes(xml, *stroke);
                xml.end();
            }
            Item::Path { path, fill, stroke } => {
                let xml = &mut self.xml;
                xml.start("path");
                xml.plain("d", |out| push_path(out, path));
                paint_attributes(xml, "fill", "fill-opacity", *fill);
                stroke_attributes(xml, *stroke);
                xml.end();
            }
            Item::Text {
                text,
                pos,
                style,
                width,
                color,
            } => {
                self.words
                    .line(&mut self.xml, text, *pos, *style, *width, *color);
            }
            Item::Icon { icon, rect, color } => self.icon(icon.0, *rect, *color),
            Item::Picture { picture, rect } => self.picture(picture, *rect),
            Item::GroupStart { kind, name } => {
                let xml = &mut self.xml;
                xml.line();
                xml.start("g");
                xml.attribute("class", group_class(*kind));
                if !name.is_empty() {
                    xml.attribute("role", "group");
                    xml.start("title");
                    xml.text(name);
                    xml.end();
                }
                self.groups += 1;
            }
            Item::GroupEnd => {
                // An end without a start would end the file.
                if self.groups > 0 {
                    self.groups -= 1;
                    self.xml.end();
                }
            }
        }
    }

    /// An icon, its outline written at its first use.
    fn icon(&mut self, icon: char, rect: Rect, color: Rgba) {
        let xml = &mut self.xml;
        let id = format!("icon-{:x}", icon as u32);
        if self.icons.insert(icon) {
            define_outline(xml, &id, &icon_outline(icon));
        }
        use_outline(xml, &id, rect.min.x, rect.min.y, rect.width(), color);
    }

    /// A picture, or a mark where one cannot be shown.
    fn picture(&mut self, picture: &crate::document::Picture, rect: Rect) {
        let xml = &mut self.xml;
        match picture::address(picture) {
            Some(address) => {
                xml.start("image");
                rect_attributes(xml, rect);
                xml.attribute("preserveAspectRatio", "none");
                xml.plain("href", |out| out.push_str(&address));
                xml.end();
            }
            None => {
                for item in picture::placeholder(rect, 1.0) {
                    self.item(&item);
                }
            }
        }
    }
}

/// The outline of a glyph of size 1, kept for use under this id. Written in thousandths.
fn define_outline(xml: &mut Xml, id: &str, outline: &BezPath) {
    xml.start("defs");
    xml.start("path");
    xml.attribute("id", id);
    let mut scaled = outline.clone();
    scaled.apply_affine(kurbo::Affine::scale(1000.0));
    xml.plain("d", |out| push_outline(out, &scaled));
    xml.end();
    xml.end();
}

/// An outline that was kept, at this place and size.
fn use_outline(xml: &mut Xml, id: &str, x: f32, y: f32, size: f32, color: Rgba) {
    xml.start("use");
    xml.plain("href", |out| {
        out.push('#');
        out.push_str(id);
    });
    xml.plain("transform", |out| {
        out.push_str("translate(");
        push_number(out, x);
        out.push(' ');
        push_number(out, y);
        out.push_str(") scale(");
        // Two decimals are too few for a scale of thousandths.
        let _ = write!(out, "{:.5}", size / 1000.0);
        out.push(')');
    });
    paint_attributes(xml, "fill", "fill-opacity", color);
    xml.attribute("aria-hidden", "true");
    xml.end();
}

fn rect_attributes(xml: &mut Xml, rect: Rect) {
    xml.number("x", rect.min.x);
    xml.number("y", rect.min.y);
    xml.number("width", rect.width().max(0.0));
    xml.number("height", rect.height().max(0.0));
}

fn paint_attributes(xml: &mut Xml, paint: &'static str, opacity: &'static str, color: Rgba) {
    let Rgba([red, green, blue, alpha]) = color;
    if alpha == 0 {
        xml.attribute(paint, "none");
        return;
    }
    xml.plain(paint, |out| {
        out.push('#');
        for byte in [red, green, blue] {
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
    });
    if alpha < 255 {
        xml.number(opacity, f32::from(alpha) / 255.0);
    }
}

fn stroke_attributes(xml: &mut Xml, stroke: Stroke) {
    if stroke.width <= 0.0 || stroke.color.0[3] == 0 {
        return;
    }
    paint_attributes(xml, "stroke", "stroke-opacity", stroke.color);
    xml.number("stroke-width", stroke.width);
    let (pattern, round) = dash_pattern(stroke.dash);
    if !pattern.is_empty() {
        xml.plain("stroke-dasharray", |out| {
            for (place, length) in pattern.iter().enumerate() {
                if place > 0 {
                    out.push(' ');
                }
                push_number(out, (length * stroke.width).max(0.01));
            }
        });
    }
    if round {
        xml.attribute("stroke-linecap", "round");
    }
    xml.attribute("stroke-linejoin", "round");
}

fn push_path(out: &mut String, path: &[PathStep]) {
    for step in path {
        match step {
            PathStep::MoveTo(p) => push_step(out, 'M', &[p.x, p.y]),
            PathStep::LineTo(p) => push_step(out, 'L', &[p.x, p.y]),
            PathStep::CubicTo(a, b, p) => push_step(out, 'C', &[a.x, a.y, b.x, b.y, p.x, p.y]),
            PathStep::Close => out.push('Z'),
        }
    }
}

fn push_outline(out: &mut String, path: &BezPath) {
    for element in path {
        match element {
            kurbo::PathEl::MoveTo(p) => push_step(out, 'M', &[p.x as f32, p.y as f32]),
            kurbo::PathEl::LineTo(p) => push_step(out, 'L', &[p.x as f32, p.y as f32]),
            kurbo::PathEl::QuadTo(a, p) => {
                push_step(out, 'Q', &[a.x as f32, a.y as f32, p.x as f32, p.y as f32]);
            }
            kurbo::PathEl::CurveTo(a, b, p) => push_step(
                out,
                'C',
                &[
                    a.x as f32, a.y as f32, b.x as f32, b.y as f32, p.x as f32, p.y as f32,
                ],
            ),
            kurbo::PathEl::ClosePath => out.push('Z'),
        }
    }
}

fn push_step(out: &mut String, letter: char, numbers: &[f32]) {
    out.push(letter);
    for (place, number) in numbers.iter().enumerate() {
        // A minus sign parts two numbers as well as a space does.
        if place > 0 && *number >= 0.0 {
            out.push(' ');
        }
        push_number(out, *number);
    }
}

fn group_class(kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Journey => "journey",
        GroupKind::Headings => "headings",
        GroupKind::Stage => "stage",
        GroupKind::Step => "step",
        GroupKind::Lane => "lane",
        GroupKind::Card => "card",
        GroupKind::Curve => "curve",
        GroupKind::Arrow => "arrow",
    }
}
