//! What is shown while something is dragged: the lit place of the drop, what lands there, what hangs on the pointer.

use egui::{Align2, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use super::{Overlay, RING};
use crate::{
    canvas::{
        gesture::{Gesture, Part},
        place::{Zone, rect_on_screen},
        text_edit::family,
    },
    document::{CardId, LaneId, StepId},
    edit::{Command, Target},
    layout::map::MapLayout,
    text::Face,
    widgets::color32,
};

/// How many cards of a change are raised; of more than these one sees a few at a time.
const MOST_LIFTED: usize = 400;

impl Overlay<'_> {
    /// What a drag shows: the lit place of the drop, what lands there, and what hangs on the pointer.
    pub fn gesture(&self, gesture: &Gesture, open: &MapLayout) {
        match gesture {
            Gesture::Idle | Gesture::Pressing(_) | Gesture::Pan(_) => {}
            Gesture::Marquee(marquee) => {
                let rect = self.camera.screen_from_map_rect(marquee.rect());
                let accent = color32(self.theme.accent);
                let painter = self.clipped(Zone::Cells);
                painter.rect(
                    rect,
                    2.0,
                    accent.gamma_multiply(0.10),
                    Stroke::new(1.0, accent),
                    StrokeKind::Inside,
                );
            }
            Gesture::DragCards(drag) => {
                if let Some((lane, step)) = drag.cell() {
                    self.light(Target::Cell(lane, step));
                }
                for card in drag.cards() {
                    match drag.command() {
                        Some(_) => self.lift(*card),
                        None => self.fade(*card),
                    }
                }
                self.card_ghost(drag.grabbed(), drag.carried_to(), open, drag.cards().len());
            }
            Gesture::DrawArrow(drawing) => self.drawing(drawing),
            Gesture::ResizeCard(drag) => self.lift(drag.card()),
            Gesture::DragPoint(drag) => {
                let (persona, step, score) = drag.point();
                let target = Target::Emotion(persona, step);
                self.ring(target, color32(self.theme.accent), RING);
                if let Some(score) = score {
                    self.score_label(target, score);
                }
            }
            Gesture::DragPart(drag) => match drag.part() {
                Part::Step(_) | Part::Stage(_) => self.column_drop(drag.part().target()),
                Part::Lane(lane) => self.lane_drop(lane),
            },
            Gesture::DragPalette(drag) => {
                if let Some(command) = drag.command() {
                    self.landing(command);
                }
            }
        }
    }

    /// A lit cell: the place of a drop.
    fn light(&self, target: Target) {
        if let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, target) {
            let accent = color32(self.theme.accent);
            let painter = self.clipped(Zone::Cells);
            painter.rect(
                rect,
                4.0,
                accent.gamma_multiply(0.05),
                Stroke::new(1.5, accent.gamma_multiply(0.6)),
                StrokeKind::Inside,
            );
        }
    }

    /// A card at its landing place, raised a little.
    fn lift(&self, card: CardId) {
        let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, Target::Card(card)) else {
            return;
        };
        let painter = self.clipped(Zone::Cells);
        let accent = color32(self.theme.accent);
        for (grow, strength) in [(2.0, 0.16), (5.0, 0.09), (9.0, 0.05)] {
            let stroke = Stroke::new(3.0, accent.gamma_multiply(strength));
            painter.rect_stroke(rect.expand(grow), 8.0, stroke, StrokeKind::Outside);
        }
        painter.add(self.ring_shape(rect, Stroke::new(RING, accent)));
    }

    /// A dragged card that would land nowhere.
    fn fade(&self, card: CardId) {
        if let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, Target::Card(card)) {
            let veil = color32(self.theme.paper).gamma_multiply(0.55);
            self.clipped(Zone::Cells)
                .rect_filled(rect.expand(1.0), 6.0, veil);
        }
    }

    /// The grabbed card as it hangs on the pointer.
    fn card_ghost(&self, card: CardId, corner: Pos2, open: &MapLayout, count: usize) {
        let Some((_, layout)) = open.card(card) else {
            return;
        };
        let zoom = self.camera.zoom();
        let text = layout.text_pos - layout.rect.min;
        let rect = self
            .camera
            .screen_from_map_rect(Rect::from_min_size(corner, layout.rect.size()));
        let painter = self.painter;
        let accent = color32(self.theme.accent);
        let surface = color32(self.theme.surface).gamma_multiply(0.82);
        if count > 1 {
            let under = rect.translate(vec2(5.0, 5.0));
            painter.rect(
                under,
                6.0,
                surface,
                Stroke::new(1.0, accent),
                StrokeKind::Inside,
            );
        }
        painter.rect(
            rect,
            6.0,
            surface,
            Stroke::new(1.5, accent),
            StrokeKind::Inside,
        );
        let size = layout.text.style.size * zoom;
        if size >= 5.0 {
            let clip = rect.intersect(painter.clip_rect());
            let words = painter.with_clip_rect(clip);
            for (line, number) in layout.text.lines.iter().zip(0_u8..) {
                let y = f32::from(number) * layout.text.style.line_height * zoom;
                words.text(
                    rect.min + text * zoom + vec2(0.0, y),
                    Align2::LEFT_TOP,
                    &*line.text,
                    FontId::new(size, family(layout.text.style.face)),
                    color32(self.theme.ink),
                );
            }
        }
        if count > 1 {
            self.badge(rect.right_top(), &count.to_string());
        }
    }

    fn badge(&self, at: Pos2, text: &str) {
        let accent = color32(self.theme.accent);
        let on_accent = color32(self.theme.on_accent);
        let font = FontId::new(13.0, family(Face::SemiBold));
        let galley = self
            .painter
            .layout_no_wrap(text.to_owned(), font, on_accent);
        let rect = Rect::from_center_size(at, galley.size() + vec2(12.0, 5.0));
        self.painter.rect_filled(rect, rect.height() / 2.0, accent);
        self.painter
            .galley(rect.center() - galley.size() / 2.0, galley, on_accent);
    }

    /// The score of a point while it is dragged.
    fn score_label(&self, target: Target, score: f64) {
        if let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, target) {
            let sign = if score > 0.0 { "+" } else { "" };
            let text = format!("{sign}{}", self.locale.figure(score));
            self.badge(rect.center() + vec2(rect.width() / 2.0 + 30.0, 0.0), &text);
        }
    }

    /// The columns of a step or stage at their new place, between two lines.
    fn column_drop(&self, target: Target) {
        let Some(heading) = rect_on_screen(self.camera, &self.shown.layout, target) else {
            return;
        };
        let body = self.camera.body();
        let column = Rect::from_x_y_ranges(heading.x_range(), heading.top()..=body.bottom());
        let clip = Rect::from_x_y_ranges(body.x_range(), self.camera.viewport().y_range());
        self.band(&self.painter.with_clip_rect(clip), column, true);
    }

    /// A step that is shown but made only when something is typed in it: between broken lines, with a word at its head.
    pub fn offered(&self, step: StepId) {
        let Some(heading) = rect_on_screen(self.camera, &self.shown.layout, Target::Step(step))
        else {
            return;
        };
        let body = self.camera.body();
        let column = Rect::from_x_y_ranges(heading.x_range(), heading.top()..=body.bottom());
        let clip = Rect::from_x_y_ranges(body.x_range(), self.camera.viewport().y_range());
        let painter = self.painter.with_clip_rect(clip);
        let accent = color32(self.theme.accent);
        painter.rect_filled(column, 0.0, accent.gamma_multiply(0.06));
        for x in [column.left() + 1.0, column.right() - 1.0] {
            let line = [Pos2::new(x, column.top()), Pos2::new(x, column.bottom())];
            painter.extend(Shape::dashed_line(
                &line,
                Stroke::new(2.0, accent),
                7.0,
                5.0,
            ));
        }
        let at = heading.center_bottom() - vec2(0.0, 13.0);
        Overlay {
            painter: &painter,
            ..*self
        }
        .badge(at, &self.locale.text("canvas-new-step"));
    }

    fn lane_drop(&self, lane: LaneId) {
        let target = Target::Lane(lane);
        let Some(label) = rect_on_screen(self.camera, &self.shown.layout, target) else {
            return;
        };
        let body = self.camera.body();
        let row = Rect::from_x_y_ranges(label.left()..=body.right(), label.y_range());
        let clip = Rect::from_x_y_ranges(self.camera.viewport().x_range(), body.y_range());
        self.band(&self.painter.with_clip_rect(clip), row, false);
    }

    fn band(&self, painter: &Painter, rect: Rect, is_column: bool) {
        let accent = color32(self.theme.accent);
        painter.rect_filled(rect, 0.0, accent.gamma_multiply(0.08));
        let line = Stroke::new(RING, accent);
        if is_column {
            painter.vline(rect.left(), rect.y_range(), line);
            painter.vline(rect.right(), rect.y_range(), line);
        } else {
            painter.hline(rect.x_range(), rect.top(), line);
            painter.hline(rect.x_range(), rect.bottom(), line);
        }
    }

    /// Where everything lands that a change adds.
    pub fn landing(&self, command: &Command) {
        match command {
            Command::AddCards { cards, .. } => {
                let mut lit = std::collections::HashSet::new();
                for card in cards.iter().take(MOST_LIFTED) {
                    if lit.insert((card.lane, card.step)) {
                        self.light(Target::Cell(card.lane, card.step));
                    }
                    self.lift(card.id);
                }
            }
            Command::AddLane { lane, .. } => self.lane_drop(lane.id),
            Command::AddStage { stage, .. } => self.column_drop(Target::Stage(stage.id)),
            Command::AddStep { step, .. } => self.column_drop(Target::Step(step.id)),
            Command::SetEmotion { emotion, .. } => {
                let target = Target::Emotion(emotion.persona, emotion.step);
                self.ring(target, color32(self.theme.accent), RING);
            }
            Command::Batch { commands, .. } => {
                for command in commands {
                    self.landing(command);
                }
            }
            _ => {}
        }
    }
}
