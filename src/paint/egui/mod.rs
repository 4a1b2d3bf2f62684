//! The screen painter: a display list into egui's shapes.
//!
//! Text is set at its size on screen, never scaled as a picture, so it is crisp at every zoom. What lies outside the clip
//! rectangle is passed over. Words too small to read become bars.

mod flat;
mod fonts;
mod line;
mod pictures;
mod words;

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, StrokeKind,
    emath::TSTransform,
    epaint::{PathShape, PathStroke, RectShape},
};

pub use fonts::font_definitions;
pub use pictures::Pictures;

use crate::scene::{Item, PathStep, Rgba, Scene, Stroke};

use self::pictures::Shown;
use super::picture::placeholder;

/// Corners rounder than this are drawn round, in points.
const ROUND: f32 = 1.0;
/// Icons smaller than this are drawn as a square, in points.
const SMALLEST_ICON: f32 = 4.0;

/// Draws a scene; `transform` takes the map to the screen, in points. Pictures are taken from the cache, which loads what
/// it lacks in the background and asks for a new frame then.
pub fn paint(scene: &Scene, painter: &Painter, transform: TSTransform, pictures: &mut Pictures) {
    let pixels = painter.pixels_per_point();
    // Whole pixels, so that words and lines do not shake against each other while the map moves.
    let translation = (transform.translation * pixels).round() / pixels;
    let shown = pictures.shown(scene, painter.ctx());
    let mut shapes = painter.fonts_mut(|fonts| {
        let mut shapes = Shapes {
            done: Vec::with_capacity(scene.items.len()),
            flat: Mesh::default(),
            to_screen: TSTransform::new(translation, transform.scaling),
            clip: painter.clip_rect(),
            pixels,
            shown: shown.into_iter(),
            words: words::Words::new(fonts, pixels),
        };
        for item in &scene.items {
            shapes.item(item);
        }
        shapes.finish()
    });
    let background = color(scene.background);
    if background != Color32::TRANSPARENT {
        let rect = TSTransform::new(translation, transform.scaling) * scene.bounds;
        if rect.intersects(painter.clip_rect()) {
            shapes.insert(0, Shape::rect_filled(rect, CornerRadius::ZERO, background));
        }
    }
    painter.extend(shapes);
}

/// The shapes made so far.
struct Shapes<'a, 'f> {
    done: Vec<Shape>,
    /// Plain rectangles since the last other shape, in one mesh.
    flat: Mesh,
    to_screen: TSTransform,
    clip: Rect,
    pixels: f32,
    /// What the cache has for each picture of the scene, in their order.
    shown: std::vec::IntoIter<Shown>,
    words: words::Words<'a, 'f>,
}

impl Shapes<'_, '_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.rect(*rect, *radius, *fill, *stroke),
            Item::Path { path, fill, stroke } => self.path(path, *fill, *stroke),
            Item::Text {
                text,
                pos,
                style,
                width,
                color: ink,
            } => {
                let size = style.size * self.to_screen.scaling;
                let start = self.to_screen * *pos;
                let width = width * self.to_screen.scaling;
                let bounds = Rect::from_min_max(
                    start + egui::vec2(-size * 0.2, -size * 1.1),
                    start + egui::vec2(width + size * 0.2, size * 0.5),
                );
                if !bounds.intersects(self.clip) || ink.0[3] == 0 {
                    return;
                }
                if size < words::READABLE {
                    let bar = Rect::from_min_max(
                        start + egui::vec2(0.0, -size * 0.5),
                        start + egui::vec2(width, 0.0),
                    );
                    self.flat_rect(bar, color(*ink).gamma_multiply(0.45));
                    return;
                }
                let shape = self
                    .words
                    .line(text, start, style.face, size, width, color(*ink));
                self.add(shape);
            }
            Item::Icon {
                icon,
                rect,
                color: ink,
            } => {
                let rect = self.to_screen * *rect;
                if !rect.intersects(self.clip) {
                    return;
                }
                if rect.width() < SMALLEST_ICON {
                    self.flat_rect(
                        rect.shrink(rect.width() * 0.25),
                        color(*ink).gamma_multiply(0.6),
                    );
                    return;
                }
                let shape = self.words.icon(icon.0, rect, color(*ink));
                self.add(shape);
            }
            Item::Picture { rect, .. } => self.picture(*rect),
            Item::GroupStart { .. } | Item::GroupEnd => {}
        }
    }

    fn rect(&mut self, rect: Rect, radius: f32, fill: Rgba, stroke: Stroke) {
        let scale = self.to_screen.scaling;
        let rect = self.to_screen * rect;
        let outlined = stroke.width > 0.0 && stroke.color.0[3] > 0;
        if !rect.expand(stroke.width * scale).intersects(self.clip) {
            return;
        }
        if !outlined && radius * scale < ROUND {
            self.flat_rect(rect, color(fill));
            return;
        }
        let corners = CornerRadius::same((radius * scale).round().clamp(0.0, 255.0) as u8);
        let solid = stroke.dash == crate::scene::Dash::Solid;
        let line = if outlined && solid {
            egui::Stroke::new(stroke.width * scale, color(stroke.color))
        } else {
            egui::Stroke::NONE
        };
        self.add(RectShape::new(rect, corners, color(fill), line, StrokeKind::Middle).into());
        if outlined && !solid {
            let outline = flat::round_rect(rect, radius * scale);
            self.dashes(&outline, stroke);
        }
    }

    fn path(&mut self, path: &[PathStep], fill: Rgba, stroke: Stroke) {
        let scale = self.to_screen.scaling;
        let bounds = flat::bounds(path, self.to_screen).expand(stroke.width * scale);
        if !bounds.intersects(self.clip) {
            return;
        }
        let filled = fill.0[3] > 0;
        let outlined = stroke.width > 0.0 && stroke.color.0[3] > 0;
        for (points, closed) in flat::flatten(path, self.to_screen) {
            let solid = outlined && stroke.dash == crate::scene::Dash::Solid;
            if let ([from, to], true) = (points.as_slice(), solid) {
                // Straight lines of the grid are put on whole pixels, which keeps them sharp.
                let line = egui::Stroke::new(stroke.width * scale, color(stroke.color));
                self.add(Shape::line_segment([*from, *to], line));
            } else if filled || solid {
                let line = if solid {
                    PathStroke::new(stroke.width * scale, color(stroke.color))
                } else {
                    PathStroke::NONE
                };
                let shape = PathShape {
                    points: points.clone(),
                    closed: closed || filled,
                    fill: color(fill),
                    stroke: line,
                };
                self.add(shape.into());
            }
            if outlined && !solid {
                let mut points = points;
                if closed && let Some(first) = points.first() {
                    points.push(*first);
                }
                self.dashes(&points, stroke);
            }
        }
    }

    /// A broken line along these points.
    fn dashes(&mut self, points: &[Pos2], stroke: Stroke) {
        let width = stroke.width * self.to_screen.scaling;
        let ink = color(stroke.color);
        for dash in line::dashes(points, stroke.dash, width, self.clip.expand(width)) {
            match dash {
                line::Dashed::Dot(center) => {
                    self.add(Shape::circle_filled(center, width / 2.0, ink));
                }
                line::Dashed::Line(points) => {
                    self.add(Shape::line(points, PathStroke::new(width, ink)));
                }
            }
        }
    }

    fn picture(&mut self, rect: Rect) {
        let shown = self.shown.next().unwrap_or(Shown::Broken);
        let on_screen = self.to_screen * rect;
        if !on_screen.intersects(self.clip) {
            return;
        }
        match shown {
            Shown::Texture(texture) => {
                let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
                self.add(Shape::image(texture, on_screen, whole, Color32::WHITE));
            }
            Shown::Loading => {
                self.flat_rect(on_screen, Color32::from_gray(128).gamma_multiply(0.15));
            }
            Shown::Broken => {
                for item in placeholder(rect, 1.0) {
                    self.item(&item);
                }
            }
        }
    }

    /// A rectangle without outline, at least a pixel in size.
    fn flat_rect(&mut self, rect: Rect, fill: Color32) {
        if fill == Color32::TRANSPARENT {
            return;
        }
        let pixel = |value: f32| (value * self.pixels).round() / self.pixels;
        let least = 1.0 / self.pixels;
        // A thin line keeps its width wherever it lies; wider rectangles must meet their neighbours.
        let end = |from: f32, to: f32| {
            if (to - from) * self.pixels < 6.0 {
                pixel(from) + pixel(to - from).max(least)
            } else {
                pixel(to)
            }
        };
        let min = Pos2::new(pixel(rect.min.x), pixel(rect.min.y));
        let max = Pos2::new(end(rect.min.x, rect.max.x), end(rect.min.y, rect.max.y));
        self.flat.add_colored_rect(
            Rect::from_min_max(min, max).intersect(self.clip.expand(1.0)),
            fill,
        );
    }

    fn add(&mut self, shape: Shape) {
        self.flush();
        self.done.push(shape);
    }

    fn flush(&mut self) {
        if !self.flat.is_empty() {
            let mesh = std::mem::take(&mut self.flat);
            self.done.push(Shape::Mesh(Arc::new(mesh)));
        }
    }

    fn finish(mut self) -> Vec<Shape> {
        self.flush();
        self.done
    }
}

/// A colour as egui has it.
fn color(color: Rgba) -> Color32 {
    let Rgba([red, green, blue, alpha]) = color;
    Color32::from_rgba_unmultiplied(red, green, blue, alpha)
}
