//! A tile of pixels, and what draws on it.

use emath::{Pos2, Rect};
use tiny_skia::{FillRule, LineCap, LineJoin, Paint, Path, PixmapMut, Transform};

use crate::{
    document::Picture,
    scene::Rgba,
    text::{LineShaper, TextStyle},
};

use super::{
    blend::{over, over_row},
    glyphs::{Glyphs, Sign},
    jobs::{Job, placeholder_jobs},
    rounded,
    scaled::{Scaled, ScaledPictures},
};

/// The pixels of a tile, opaque, with its place in the whole picture.
pub(super) struct Canvas {
    pixels: Vec<[u8; 4]>,
    left: i32,
    top: i32,
    width: i32,
    height: i32,
}

impl Canvas {
    /// Of these rows, those on this tile.
    pub fn rows(&self, from: i32, to: i32) -> std::ops::Range<i32> {
        from.max(self.top)..to.min(self.top + self.height)
    }

    /// The pixels of a row from one column up to another, as far as they are on this tile. Coordinates of the picture.
    pub fn row(&mut self, y: i32, from: i32, to: i32) -> &mut [[u8; 4]] {
        let y = y - self.top;
        let from = (from - self.left).clamp(0, self.width);
        let to = (to - self.left).clamp(from, self.width);
        if !(0..self.height).contains(&y) {
            return &mut [];
        }
        let start = (y * self.width) as usize;
        self.pixels
            .get_mut(start + from as usize..start + to as usize)
            .unwrap_or_default()
    }
}

/// Draws jobs on one tile after another, and keeps what is costly to make.
pub(super) struct TilePainter {
    canvas: Canvas,
    shaper: LineShaper,
    glyphs: Glyphs,
    pictures: ScaledPictures,
}

impl TilePainter {
    pub fn new() -> Self {
        Self {
            canvas: Canvas {
                pixels: Vec::new(),
                left: 0,
                top: 0,
                width: 0,
                height: 0,
            },
            shaper: LineShaper::new(),
            glyphs: Glyphs::default(),
            pictures: ScaledPictures::default(),
        }
    }

    /// Begins a tile, its measures in pixels of the picture.
    pub fn begin(&mut self, left: u32, top: u32, width: u32, height: u32, background: Rgba) {
        let canvas = &mut self.canvas;
        canvas.pixels.clear();
        canvas.pixels.resize((width * height) as usize, [255; 4]);
        over_row(&mut canvas.pixels, background, 1.0);
        (canvas.left, canvas.top) = (left.cast_signed(), top.cast_signed());
        (canvas.width, canvas.height) = (width.cast_signed(), height.cast_signed());
    }

    /// Copies the tile into a band with this many bytes a row, beginning at a byte of its first row.
    pub fn copy_to<const CHANNELS: usize>(&self, band: &mut [u8], stride: usize, start: usize) {
        let width = self.canvas.width as usize;
        let rows = self.canvas.pixels.chunks_exact(width.max(1));
        for (to, from) in band.chunks_exact_mut(stride).zip(rows) {
            let to = to
                .get_mut(start..start + width * CHANNELS)
                .unwrap_or_default();
            let (to, _) = to.as_chunks_mut::<CHANNELS>();
            for (to, from) in to.iter_mut().zip(from) {
                for (to, from) in to.iter_mut().zip(from) {
                    *to = *from;
                }
            }
        }
    }

    /// Draws what of a job is on this tile.
    pub fn draw(&mut self, job: &Job<'_>) {
        match job {
            Job::Rect {
                rect,
                radius,
                fill,
                line,
                line_color,
            } => {
                rounded::draw(&mut self.canvas, *rect, *radius, *fill, *line, *line_color);
            }
            Job::Fill { path, color } => self.fill(path, *color),
            Job::Stroke {
                path,
                width,
                round,
                color,
            } => {
                let stroke = tiny_skia::Stroke {
                    width: *width,
                    line_cap: if *round {
                        LineCap::Round
                    } else {
                        LineCap::Butt
                    },
                    line_join: LineJoin::Round,
                    ..tiny_skia::Stroke::default()
                };
                if let Some(outline) = path.stroke(&stroke, 1.0) {
                    self.fill(&outline, *color);
                }
            }
            Job::Text {
                text,
                start,
                style,
                color,
            } => self.text(text, *start, *style, *color),
            Job::Icon { icon, rect, color } => {
                self.sign(Sign::Icon(*icon), rect.min, rect.width(), *color);
            }
            Job::Picture {
                picture,
                rect,
                unit,
            } => self.picture(picture, *rect, *unit),
        }
    }

    fn text(&mut self, text: &str, start: Pos2, style: TextStyle, color: Rgba) {
        // On whole pixels from top to bottom: letters are sharper so.
        let baseline = start.y.round();
        let glyphs = std::mem::take(&mut self.shaper);
        let mut shaper = glyphs;
        for glyph in shaper.shape(text, style) {
            let pos = emath::pos2(start.x + glyph.x, baseline + glyph.y.round());
            self.sign(Sign::Glyph(glyph.font, glyph.glyph), pos, style.size, color);
        }
        self.shaper = shaper;
    }

    /// Draws a glyph or icon whose origin is here.
    fn sign(&mut self, sign: Sign, pos: Pos2, size: f32, color: Rgba) {
        let quarter = |value: f32| {
            let quarters = (value * 4.0).round();
            let whole = (quarters / 4.0).floor();
            (whole as i32, (quarters - whole * 4.0) as u8)
        };
        let ((x, quarter_x), (y, quarter_y)) = (quarter(pos.x), quarter(pos.y));
        let Some(mask) = self.glyphs.mask(sign, size, quarter_x, quarter_y) else {
            return;
        };
        let (left, top) = (x + mask.left, y + mask.top);
        let skipped = (self.canvas.left - left).max(0) as usize;
        let Rgba([red, green, blue, alpha]) = color;
        for (line, coverage) in (top..).zip(mask.coverage.chunks_exact(mask.width.max(1) as usize))
        {
            let row = self.canvas.row(line, left, left + mask.width);
            for (pixel, covered) in row.iter_mut().zip(coverage.iter().skip(skipped)) {
                match (covered, alpha) {
                    (0, _) => {}
                    (255, 255) => *pixel = [red, green, blue, 255],
                    _ => {
                        let covered = u32::from(*covered) * u32::from(alpha) / 255;
                        over(pixel, [red, green, blue], covered);
                    }
                }
            }
        }
    }

    fn fill(&mut self, path: &Path, color: Rgba) {
        let canvas = &mut self.canvas;
        let bytes = canvas.pixels.as_flattened_mut();
        let pixels = PixmapMut::from_bytes(bytes, canvas.width as u32, canvas.height as u32);
        let Some(mut pixels) = pixels else {
            return;
        };
        let Rgba([red, green, blue, alpha]) = color;
        let mut paint = Paint::default();
        paint.set_color_rgba8(red, green, blue, alpha);
        let to_tile = Transform::from_translate(-canvas.left as f32, -canvas.top as f32);
        pixels.fill_path(path, &paint, FillRule::Winding, to_tile, None);
    }

    fn picture(&mut self, picture: &Picture, rect: Rect, unit: f32) {
        let (left, top) = (rect.min.x.round() as i32, rect.min.y.round() as i32);
        let width = (rect.width().round() as u32).max(1);
        let height = (rect.height().round() as u32).max(1);
        match self.pictures.scaled(picture, width, height) {
            Some(scaled) => self.canvas.lay(&scaled, left, top),
            None => {
                for job in placeholder_jobs(rect, unit) {
                    self.draw(&job);
                }
            }
        }
    }
}

impl Canvas {
    /// Lays a picture over the canvas.
    fn lay(&mut self, picture: &Scaled, left: i32, top: i32) {
        let skipped = (self.left - left).max(0) as usize;
        let width = picture.width as usize;
        let (pixels, _) = picture.rgba.as_chunks::<4>();
        for (line, colors) in (top..).zip(pixels.chunks_exact(width.max(1))) {
            let row = self.row(line, left, left + picture.width.cast_signed());
            for (pixel, color) in row.iter_mut().zip(colors.iter().skip(skipped)) {
                let [red, green, blue, alpha] = *color;
                over(pixel, [red, green, blue], u32::from(alpha));
            }
        }
    }
}
