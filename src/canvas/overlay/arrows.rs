//! Arrows under the hand: the selected one, the handle from which one is drawn, and the one that is being drawn.

use egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use super::{Overlay, RING};
use crate::{
    canvas::{gesture::DrawArrow, place::Zone},
    document::CardId,
    edit::Selection,
    layout::map::arrow_handle,
    widgets::color32,
};

/// Radius of the handle, in points.
const HANDLE: f32 = 7.0;

impl Overlay<'_> {
    /// The way of an arrow, thicker, and a ring around its words.
    pub(super) fn arrow(&self, from: CardId, to: CardId, color: Color32) {
        let Some(arrow) = self.shown.layout.arrow(from, to) else {
            return;
        };
        let points = arrow.path.iter();
        let points: Vec<Pos2> = points
            .map(|point| self.camera.screen_from_map(*point))
            .collect();
        let painter = self.clipped(Zone::Cells);
        painter.add(Shape::line(points, Stroke::new(RING + 0.5, color)));
        if let Some(label) = &arrow.label {
            let rect = self.camera.screen_from_map_rect(label.rect);
            let stroke = Stroke::new(RING, color);
            painter.rect_stroke(rect, 4.0, stroke, StrokeKind::Outside);
        }
    }

    /// The handle under the one selected card, from which an arrow is drawn.
    pub fn arrow_handle(&self, selection: &Selection) {
        let mut cards = selection.card_ids();
        let (Some(card), None) = (cards.next(), cards.next()) else {
            return;
        };
        if let Some((_, layout)) = self.shown.layout.card(card) {
            let center = self.handle_of(layout.rect);
            self.handle(center);
        }
    }

    fn handle_of(&self, card: Rect) -> Pos2 {
        let unit = 1.0 / self.camera.zoom();
        self.camera.screen_from_map(arrow_handle(card, unit))
    }

    fn handle(&self, center: Pos2) {
        let accent = color32(self.theme.accent);
        let painter = self.clipped(Zone::Cells);
        let ground = color32(self.theme.surface);
        painter.circle(center, HANDLE, ground, Stroke::new(2.0, accent));
        let stroke = Stroke::new(1.5, accent);
        painter.line_segment([center - vec2(0.0, 3.0), center + vec2(0.0, 3.0)], stroke);
        painter.line_segment([center + vec2(-2.5, 0.5), center + vec2(0.0, 3.0)], stroke);
        painter.line_segment([center + vec2(2.5, 0.5), center + vec2(0.0, 3.0)], stroke);
    }

    /// The arrow that is being drawn: until it is over a card, a line to the pointer.
    pub(super) fn drawing(&self, drawing: &DrawArrow) {
        let (from, pos) = (drawing.from(), drawing.pos_in_map());
        if let Some(to) = drawing.to() {
            self.arrow(from, to, color32(self.theme.accent).gamma_multiply(0.7));
            return;
        }
        let Some((_, card)) = self.shown.layout.card(from) else {
            return;
        };
        let begin = self.handle_of(card.rect);
        let end = self.camera.screen_from_map(pos);
        let stroke = Stroke::new(2.0, color32(self.theme.accent));
        let painter = self.clipped(Zone::Cells);
        painter.extend(Shape::dashed_line(&[begin, end], stroke, 6.0, 4.0));
        painter.circle_filled(end, 3.5, color32(self.theme.accent));
        self.handle(begin);
    }

    /// The card from which an arrow is to lead, while the other one is chosen.
    pub fn arrow_from(&self, card: CardId) {
        let Some((_, layout)) = self.shown.layout.card(card) else {
            return;
        };
        let rect: Rect = self.camera.screen_from_map_rect(layout.rect).expand(4.0);
        let stroke = Stroke::new(2.0, color32(self.theme.accent));
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        let painter = self.clipped(Zone::Cells);
        painter.extend(Shape::dashed_line(&corners, stroke, 6.0, 4.0));
        self.handle(self.handle_of(layout.rect));
    }
}
