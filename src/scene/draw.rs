//! Small helpers with which pictures are put together.

use std::sync::Arc;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{layout::metrics::baseline, text::TextBlock};

use super::{GroupKind, Icon, Item, PathStep, Rgba, Stroke};

/// Items in the making.
#[derive(Debug, Default)]
pub struct Draw {
    /// What has been drawn so far.
    pub items: Vec<Item>,
}

impl Draw {
    /// A filled rectangle.
    pub fn fill(&mut self, rect: Rect, fill: Rgba) {
        self.rounded(rect, 0.0, fill, Stroke::NONE);
    }

    /// A rectangle with round corners.
    pub fn rounded(&mut self, rect: Rect, radius: f32, fill: Rgba, stroke: Stroke) {
        self.items.push(Item::Rect {
            rect,
            radius,
            fill,
            stroke,
        });
    }

    /// A straight line from left to right.
    pub fn horizontal(&mut self, (left, right): (f32, f32), y: f32, stroke: Stroke) {
        self.line(pos2(left, y), pos2(right, y), stroke);
    }

    /// A straight line from top to bottom.
    pub fn vertical(&mut self, x: f32, (top, bottom): (f32, f32), stroke: Stroke) {
        self.line(pos2(x, top), pos2(x, bottom), stroke);
    }

    /// A straight line.
    pub fn line(&mut self, from: Pos2, to: Pos2, stroke: Stroke) {
        self.items.push(Item::Path {
            path: vec![PathStep::MoveTo(from), PathStep::LineTo(to)],
            fill: Rgba::TRANSPARENT,
            stroke,
        });
    }

    /// A filled shape with straight sides; convex.
    pub fn shape(&mut self, corners: &[Pos2], fill: Rgba) {
        let mut path: Vec<PathStep> = Vec::with_capacity(corners.len() + 1);
        for (index, corner) in corners.iter().enumerate() {
            path.push(if index == 0 {
                PathStep::MoveTo(*corner)
            } else {
                PathStep::LineTo(*corner)
            });
        }
        path.push(PathStep::Close);
        self.items.push(Item::Path {
            path,
            fill,
            stroke: Stroke::NONE,
        });
    }

    /// Lines of text with their left upper corner at `pos`.
    pub fn text(&mut self, block: &TextBlock, pos: Pos2, color: Rgba) {
        self.text_scaled(block, pos, 1.0, color);
    }

    /// Lines of text at another scale, with their left upper corner at `pos`.
    pub fn text_scaled(&mut self, block: &TextBlock, pos: Pos2, scale: f32, color: Rgba) {
        let mut style = block.style;
        style.size *= scale;
        style.line_height *= scale;
        let first = pos.y + baseline(style);
        for (index, line) in block.lines.iter().enumerate() {
            self.items.push(Item::Text {
                text: Arc::clone(&line.text),
                pos: pos2(pos.x, first + index as f32 * style.line_height),
                style,
                width: line.width * scale,
                color,
            });
        }
    }

    /// Lines of text, each in the middle of the widest.
    pub fn text_centered(&mut self, block: &TextBlock, pos: Pos2, color: Rgba) {
        let first = pos.y + baseline(block.style);
        for (index, line) in block.lines.iter().enumerate() {
            let right = (block.width - line.width) / 2.0;
            self.items.push(Item::Text {
                text: Arc::clone(&line.text),
                pos: pos2(
                    pos.x + right,
                    first + index as f32 * block.style.line_height,
                ),
                style: block.style,
                width: line.width,
                color,
            });
        }
    }

    /// An icon.
    pub fn icon(&mut self, icon: Icon, rect: Rect, color: Rgba) {
        self.items.push(Item::Icon { icon, rect, color });
    }

    /// A filled star of five points, as wide as the rectangle.
    pub fn star(&mut self, rect: Rect, color: Rgba) {
        let radius = rect.width() * 0.54;
        let center = rect.center() + vec2(0.0, radius * 0.06);
        let at = |tenth: usize, share: f32| {
            let angle = tenth as f32 * std::f32::consts::PI / 5.0;
            center + vec2(angle.sin(), -angle.cos()) * radius * share
        };
        // Five kites that lie over each other in the middle: each is convex, together they are the star.
        for point in (0..10).step_by(2) {
            let inner = 0.46;
            let kite = [
                at(point, 1.0),
                at(point + 1, inner),
                at(point + 5, inner),
                at(point + 9, inner),
            ];
            self.shape(&kite, color);
        }
    }

    /// Begins a group.
    pub fn group(&mut self, kind: GroupKind, name: String) {
        self.items.push(Item::GroupStart { kind, name });
    }

    /// Ends the last group begun.
    pub fn end_group(&mut self) {
        self.items.push(Item::GroupEnd);
    }
}
