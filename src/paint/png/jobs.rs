//! What is to be drawn, in pixels, and which tiles it touches.

use emath::{Pos2, Rect};
use tiny_skia::{Path, PathBuilder, StrokeDash};

use crate::{
    document::Picture,
    paint::{dash_pattern, picture::placeholder},
    scene::{Dash, Item, PathStep, Rgba, Scene, Stroke},
    text::TextStyle,
};

use super::{
    paths::{outline_steps, parts, rect_of},
    tile::TilePainter,
};

/// Width of a tile in pixels.
const TILE_WIDTH: u32 = 1024;

/// What a straight line may stray, in map units: nothing that shows.
const STRAIGHT: f32 = 0.001;

/// Something to draw. All measures are pixels of the whole picture.
pub(super) enum Job<'a> {
    Rect {
        rect: Rect,
        radius: f32,
        fill: Rgba,
        line: f32,
        line_color: Rgba,
    },
    Fill {
        path: Path,
        color: Rgba,
    },
    Stroke {
        path: Path,
        width: f32,
        round: bool,
        color: Rgba,
    },
    Text {
        text: &'a str,
        start: Pos2,
        style: TextStyle,
        color: Rgba,
    },
    Icon {
        icon: char,
        rect: Rect,
        color: Rgba,
    },
    Picture {
        picture: &'a Picture,
        rect: Rect,
        /// Pixels of a map unit.
        unit: f32,
    },
}

/// Everything to draw, sorted by tile.
pub(super) struct Plan<'a> {
    width: u32,
    height: u32,
    band_height: u32,
    columns: u32,
    background: Rgba,
    jobs: Vec<Job<'a>>,
    /// For each tile, band by band: the jobs that touch it, by number.
    tiles: Vec<Vec<u32>>,
    scale: f32,
    origin: Pos2,
}

impl<'a> Plan<'a> {
    pub fn new(scene: &'a Scene, scale: f32, width: u32, height: u32, band_height: u32) -> Self {
        let columns = width.div_ceil(TILE_WIDTH);
        let bands = height.div_ceil(band_height);
        let mut plan = Self {
            width,
            height,
            band_height,
            columns,
            background: scene.background,
            jobs: Vec::with_capacity(scene.items.len()),
            tiles: vec![Vec::new(); (columns * bands) as usize],
            scale,
            origin: scene.bounds.min,
        };
        for item in &scene.items {
            plan.item(item);
        }
        plan
    }

    /// How many bands there are.
    pub fn bands(&self) -> u32 {
        self.height.div_ceil(self.band_height)
    }

    /// Draws a band; `CHANNELS` is 3 for RGB, 4 for RGBA.
    pub fn draw_band<const CHANNELS: usize>(
        &self,
        band: u32,
        painter: &mut TilePainter,
        pixels: &mut Vec<u8>,
    ) {
        let top = band * self.band_height;
        let height = self.band_height.min(self.height - top);
        let stride = self.width as usize * CHANNELS;
        pixels.clear();
        pixels.resize(stride * height as usize, 0);
        for column in 0..self.columns {
            let left = column * TILE_WIDTH;
            let width = TILE_WIDTH.min(self.width - left);
            painter.begin(left, top, width, height, self.background);
            let numbers = self.tiles.get((band * self.columns + column) as usize);
            for job in numbers.into_iter().flatten() {
                if let Some(job) = self.jobs.get(*job as usize) {
                    painter.draw(job);
                }
            }
            painter.copy_to::<CHANNELS>(pixels, stride, left as usize * CHANNELS);
        }
    }

    fn pixel(&self, pos: Pos2) -> Pos2 {
        ((pos - self.origin) * self.scale).to_pos2()
    }

    fn pixel_rect(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.pixel(rect.min), self.pixel(rect.max))
    }

    fn item(&mut self, item: &'a Item) {
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
                color,
            } => {
                let start = self.pixel(*pos);
                let style = TextStyle {
                    size: style.size * self.scale,
                    ..*style
                };
                let bounds = Rect::from_min_max(
                    start - emath::vec2(style.size * 0.5, style.size * 1.3),
                    start + emath::vec2(width * self.scale + style.size * 0.5, style.size * 0.6),
                );
                self.add(
                    bounds,
                    Job::Text {
                        text,
                        start,
                        style,
                        color: *color,
                    },
                );
            }
            Item::Icon { icon, rect, color } => {
                let rect = self.pixel_rect(*rect);
                self.add(
                    rect.expand(1.0),
                    Job::Icon {
                        icon: icon.0,
                        rect,
                        color: *color,
                    },
                );
            }
            Item::Picture { picture, rect } => {
                let rect = self.pixel_rect(*rect);
                self.add(
                    rect.expand(1.0),
                    Job::Picture {
                        picture,
                        rect,
                        unit: self.scale,
                    },
                );
            }
            Item::GroupStart { .. } | Item::GroupEnd => {}
        }
    }

    fn rect(&mut self, rect: Rect, radius: f32, fill: Rgba, stroke: Stroke) {
        let pixels = self.pixel_rect(rect);
        let line = stroke.width * self.scale;
        let solid = stroke.dash == Dash::Solid;
        let bounds = pixels.expand(line / 2.0 + 1.0);
        let job = Job::Rect {
            rect: pixels,
            radius: radius * self.scale,
            fill,
            line: if solid { line } else { 0.0 },
            line_color: stroke.color,
        };
        self.add(bounds, job);
        if !solid {
            let outline = kurbo::RoundedRect::new(
                rect.min.x.into(),
                rect.min.y.into(),
                rect.max.x.into(),
                rect.max.y.into(),
                f64::from(radius),
            );
            let steps = outline_steps(&outline);
            self.path(&steps, Rgba::TRANSPARENT, stroke);
        }
    }

    fn path(&mut self, steps: &[PathStep], fill: Rgba, stroke: Stroke) {
        if let Some(rect) = straight_line(steps, stroke) {
            self.rect(rect, 0.0, stroke.color, Stroke::NONE);
            return;
        }
        let Some(path) = self.skia_path(steps) else {
            return;
        };
        if fill.0[3] > 0 {
            let bounds = rect_of(&path).expand(1.0);
            self.add(
                bounds,
                Job::Fill {
                    path: path.clone(),
                    color: fill,
                },
            );
        }
        let width = stroke.width * self.scale;
        if width <= 0.0 || stroke.color.0[3] == 0 {
            return;
        }
        let (pattern, round) = dash_pattern(stroke.dash);
        let lengths = pattern.iter().map(|share| share * width).collect();
        let path = match StrokeDash::new(lengths, 0.0) {
            Some(dash) if !pattern.is_empty() => path.dash(&dash, 1.0).unwrap_or(path),
            _ => path,
        };
        for part in parts(path) {
            let bounds = rect_of(&part).expand(width + 1.0);
            self.add(
                bounds,
                Job::Stroke {
                    path: part,
                    width,
                    round,
                    color: stroke.color,
                },
            );
        }
    }

    fn skia_path(&self, steps: &[PathStep]) -> Option<Path> {
        let mut builder = PathBuilder::new();
        for step in steps {
            match step {
                PathStep::MoveTo(p) => {
                    let p = self.pixel(*p);
                    builder.move_to(p.x, p.y);
                }
                PathStep::LineTo(p) => {
                    let p = self.pixel(*p);
                    builder.line_to(p.x, p.y);
                }
                PathStep::CubicTo(a, b, p) => {
                    let [a, b, p] = [a, b, p].map(|p| self.pixel(*p));
                    builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
                }
                PathStep::Close => builder.close(),
            }
        }
        builder.finish()
    }

    /// Notes a job with every tile that its bounds touch.
    fn add(&mut self, bounds: Rect, job: Job<'a>) {
        let last_column = self.columns.saturating_sub(1);
        let last_band = self.bands().saturating_sub(1);
        let inside = bounds.min.x < self.width as f32
            && bounds.min.y < self.height as f32
            && bounds.max.x >= 0.0
            && bounds.max.y >= 0.0;
        if !inside {
            return;
        }
        let column = |x: f32| (x.max(0.0) as u32 / TILE_WIDTH).min(last_column);
        let band = |y: f32| (y.max(0.0) as u32 / self.band_height).min(last_band);
        let number = self.jobs.len() as u32;
        for band in band(bounds.min.y)..=band(bounds.max.y) {
            for column in column(bounds.min.x)..=column(bounds.max.x) {
                if let Some(tile) = self.tiles.get_mut((band * self.columns + column) as usize) {
                    tile.push(number);
                }
            }
        }
        self.jobs.push(job);
    }
}

/// An unbroken line from left to right or from top to bottom, as the rectangle that it covers: the lines of a grid are
/// long, and stroking them on every tile would take longer than all the rest.
fn straight_line(steps: &[PathStep], stroke: Stroke) -> Option<Rect> {
    let [PathStep::MoveTo(from), PathStep::LineTo(to)] = steps else {
        return None;
    };
    let half = stroke.width / 2.0;
    let across = if stroke.dash != Dash::Solid {
        return None;
    } else if (from.y - to.y).abs() < STRAIGHT {
        emath::vec2(0.0, half)
    } else if (from.x - to.x).abs() < STRAIGHT {
        emath::vec2(half, 0.0)
    } else {
        return None;
    };
    Some(Rect::from_two_pos(*from, *to).expand2(across))
}

/// The mark for a picture that cannot be shown, to draw on a tile; `rect` in pixels.
pub(super) fn placeholder_jobs(rect: Rect, unit: f32) -> Vec<Job<'static>> {
    let mut jobs = Vec::new();
    for item in placeholder(rect, unit) {
        match item {
            Item::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => jobs.push(Job::Rect {
                rect,
                radius,
                fill,
                line: stroke.width,
                line_color: stroke.color,
            }),
            Item::Path { path, stroke, .. } => {
                let mut builder = PathBuilder::new();
                for step in path {
                    match step {
                        PathStep::MoveTo(p) => builder.move_to(p.x, p.y),
                        PathStep::LineTo(p) | PathStep::CubicTo(_, _, p) => {
                            builder.line_to(p.x, p.y);
                        }
                        PathStep::Close => builder.close(),
                    }
                }
                jobs.extend(builder.finish().map(|path| Job::Stroke {
                    path,
                    width: stroke.width,
                    round: false,
                    color: stroke.color,
                }));
            }
            Item::Text { .. }
            | Item::Icon { .. }
            | Item::Picture { .. }
            | Item::GroupStart { .. }
            | Item::GroupEnd => {}
        }
    }
    jobs
}
