//! What lies over the map on screen and is never exported: selection, hover, places to add something, drop marks.

mod arrows;
mod drag;

use std::collections::HashSet;

use egui::{Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use super::{
    camera::Camera,
    place::{Zone, clip_of, rect_on_screen, zone_of},
    shown::Shown,
    text_edit::family,
};
use crate::{
    document::CardId,
    edit::{Selection, Target},
    layout::map::{Hit, visible, y_of_score},
    locale::Locale,
    scene::theme::{Theme, radius},
    text::Face,
    widgets::color32,
};

/// Width of the ring around what is selected, in points.
const RING: f32 = 2.5;
/// From a card to its ring, in points.
const RING_GAP: f32 = 1.5;

/// What everything here is drawn with.
#[derive(Clone, Copy)]
pub struct Overlay<'a> {
    /// Where to draw.
    pub painter: &'a Painter,
    /// Where the map is.
    pub camera: &'a Camera,
    /// What is on screen: the open document, or a preview.
    pub shown: &'a Shown,
    /// The look.
    pub theme: &'a Theme,
    /// The language.
    pub locale: &'a Locale,
}

impl Overlay<'_> {
    /// Rings around all that is selected and in view.
    pub fn selection(&self, selection: &Selection, has_focus: bool) {
        let cards: HashSet<CardId> = selection.card_ids().collect();
        if !cards.is_empty() {
            self.card_rings(&cards);
        }
        for target in selection.targets() {
            match target {
                Target::Card(_)
                | Target::Document
                | Target::Journey(_)
                | Target::Persona(_)
                | Target::Gap(_)
                | Target::Improvement(_)
                | Target::Process(_) => {}
                Target::Cell(..) => self.cell_cursor(*target),
                Target::Arrow(from, to) => self.arrow(*from, *to, color32(self.theme.accent)),
                Target::Stage(_) | Target::Step(_) | Target::Lane(_) | Target::Emotion(..) => {
                    self.ring(*target, color32(self.theme.accent), RING);
                }
            }
        }
        if has_focus && let Some(primary) = selection.primary() {
            self.focus(primary, selection.targets().len() > 1);
        }
    }

    fn card_rings(&self, selected: &HashSet<CardId>) {
        let painter = self.clipped(Zone::Cells);
        let (rows, columns) = visible(&self.shown.layout, self.camera.visible());
        let rows = self.shown.layout.rows.get(rows).unwrap_or_default();
        let cards = rows
            .iter()
            .flat_map(|row| row.cards_touching(columns.clone()));
        let stroke = Stroke::new(self.ring_width(), color32(self.theme.accent));
        let rings = cards
            .filter(|card| selected.contains(&card.card))
            .map(|card| self.ring_shape(self.camera.screen_from_map_rect(card.rect), stroke));
        painter.extend(rings);
    }

    /// The ring's width: thinner when the map is small.
    fn ring_width(&self) -> f32 {
        RING.min(1.0 + self.camera.zoom() * 3.0)
    }

    fn ring_shape(&self, rect: Rect, stroke: Stroke) -> Shape {
        let corner = radius::CARD * self.camera.zoom() + RING_GAP;
        Shape::rect_stroke(rect.expand(RING_GAP), corner, stroke, StrokeKind::Outside)
    }

    /// A ring around one target.
    pub fn ring(&self, target: Target, color: Color32, width: f32) {
        let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, target) else {
            return;
        };
        let zone = zone_of(target);
        let stroke = Stroke::new(width, color);
        let shape = match zone {
            Zone::Cells if matches!(target, Target::Emotion(..)) => {
                Shape::circle_stroke(rect.center(), rect.width() / 2.0 + 3.0, stroke)
            }
            Zone::Cells => self.ring_shape(rect, stroke),
            Zone::Headings | Zone::Labels => {
                Shape::rect_stroke(rect.shrink(2.0), 6.0, stroke, StrokeKind::Inside)
            }
        };
        self.clipped(zone).add(shape);
    }

    /// The cell in which a card would begin.
    fn cell_cursor(&self, target: Target) {
        if let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, target) {
            let painter = self.clipped(Zone::Cells);
            let rect = rect.shrink(3.0);
            let accent = color32(self.theme.accent);
            painter.rect_filled(rect, 6.0, accent.gamma_multiply(0.06));
            painter.rect_stroke(rect, 6.0, Stroke::new(2.0, accent), StrokeKind::Inside);
        }
    }

    /// Where the keyboard is, where that is an empty cell at the end of a range.
    pub fn cursor(&self, target: Target, selection: &Selection) {
        if matches!(target, Target::Cell(..)) && !selection.contains(target) {
            self.cell_cursor(target);
        }
    }

    /// With several things selected: which of them keys act on, where the map has the keyboard focus.
    fn focus(&self, primary: Target, among_several: bool) {
        if among_several
            && matches!(primary, Target::Card(_))
            && let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, primary)
        {
            let rect = rect.expand(RING_GAP + RING + 1.5);
            let corner = radius::CARD * self.camera.zoom() + 4.0;
            let stroke = Stroke::new(1.0, color32(self.theme.accent));
            self.clipped(Zone::Cells)
                .rect_stroke(rect, corner, stroke, StrokeKind::Outside);
        }
    }

    /// What a click would take hold of, faintly.
    pub fn hover(&self, hit: &Hit, score: Option<f64>) {
        let accent = color32(self.theme.accent);
        match *hit {
            Hit::Card { card, .. } => {
                self.ring(Target::Card(card), accent.gamma_multiply(0.45), 1.5);
            }
            Hit::EmotionPoint { persona, step, .. } => {
                self.ring(
                    Target::Emotion(persona, step),
                    accent.gamma_multiply(0.6),
                    2.0,
                );
            }
            Hit::Arrow { from, to } => self.arrow(from, to, accent.gamma_multiply(0.45)),
            Hit::StepHeading(step) => self.shade(Target::Step(step)),
            Hit::StageHeading(stage) => self.shade(Target::Stage(stage)),
            Hit::LaneLabel(lane) => self.shade(Target::Lane(lane)),
            Hit::Legend { persona, .. } => self.shade(Target::Persona(persona)),
            Hit::EmotionCell { lane, step, .. } => {
                if let Some(score) = score {
                    self.score_ghost(lane, step, score);
                }
            }
            Hit::Gap(_)
            | Hit::Cell { .. }
            | Hit::AddStep { .. }
            | Hit::AddStage { .. }
            | Hit::AddLane { .. }
            | Hit::Nothing => {}
        }
    }

    fn shade(&self, target: Target) {
        if let Some(rect) = rect_on_screen(self.camera, &self.shown.layout, target) {
            let tint = color32(self.theme.accent).gamma_multiply(0.08);
            self.clipped(zone_of(target))
                .rect_filled(rect.shrink(1.0), 6.0, tint);
        }
    }

    /// Where a click in an emotion lane would put a point.
    fn score_ghost(
        &self,
        lane: crate::document::LaneId,
        step: crate::document::StepId,
        score: f64,
    ) {
        let layout = &self.shown.layout;
        let row = layout.rows.iter().find(|row| row.lane == lane);
        let column = layout
            .columns
            .iter()
            .find(|column| column.step == Some(step));
        if let (Some(row), Some(column)) = (row, column) {
            let center = Pos2::new(column.center(), y_of_score(row, score));
            let center = self.camera.screen_from_map(center);
            let ring = Stroke::new(1.5, color32(self.theme.accent).gamma_multiply(0.7));
            let painter = self.clipped(Zone::Cells);
            let radius = (12.0 * self.camera.zoom()).max(5.0);
            painter.circle(
                center,
                radius,
                color32(self.theme.paper).gamma_multiply(0.6),
                ring,
            );
            plus(&painter, center, radius * 0.55, color32(self.theme.accent));
        }
    }

    /// The places where a step, a stage or a lane can be added.
    pub fn add_places(&self, hovered: Option<&Hit>) {
        let layout = &self.shown.layout;
        for stage in &layout.stages {
            let is_hot =
                matches!(hovered, Some(Hit::AddStep { stage: hot, .. }) if *hot == stage.stage);
            self.add_place(stage.add_step, Zone::Headings, is_hot, None);
        }
        let is_hot = matches!(hovered, Some(Hit::AddStage { .. }));
        self.add_place(layout.add_stage(), Zone::Headings, is_hot, None);
        let is_hot = matches!(hovered, Some(Hit::AddLane { .. }));
        let word = self.locale.text("canvas-add-lane");
        self.add_place(layout.add_lane(), Zone::Labels, is_hot, Some(&word));
    }

    fn add_place(&self, rect: Rect, zone: Zone, is_hot: bool, word: Option<&str>) {
        let rect = self.camera.screen_from_pane_rect(rect);
        if rect.width() < 8.0 || !rect.intersects(clip_of(self.camera, zone)) {
            return;
        }
        let painter = self.clipped(zone);
        let accent = color32(self.theme.accent);
        let ink = if is_hot {
            color32(self.theme.on_accent)
        } else {
            accent
        };
        let fill = if is_hot {
            accent
        } else {
            color32(self.theme.surface)
        };
        let edge = if is_hot {
            accent
        } else {
            color32(self.theme.hairline)
        };
        let corner = (rect.height() / 2.0).min(16.0);
        painter.rect(
            rect,
            corner,
            fill,
            Stroke::new(1.0, edge),
            StrokeKind::Inside,
        );
        let size = (rect.height() * 0.55).min(16.0);
        match word {
            Some(word) if rect.width() > 90.0 => {
                let font = FontId::new((size * 0.85).clamp(8.0, 14.0), family(Face::Regular));
                let galley = painter.layout_no_wrap(word.to_owned(), font, ink);
                let width = size + 4.0 + galley.size().x;
                let left = rect.center().x - width / 2.0;
                let icon = Pos2::new(left + size / 2.0, rect.center().y);
                plus(&painter, icon, size * 0.5, ink);
                let pos = Pos2::new(left + size + 4.0, rect.center().y - galley.size().y / 2.0);
                painter.galley(pos, galley, ink);
            }
            _ => plus(&painter, rect.center(), size * 0.5, ink),
        }
    }

    /// What to do on a map that has nothing on it yet.
    pub fn hints(&self) {
        let layout = &self.shown.layout;
        let key = match (
            layout.columns.iter().any(|column| column.step.is_some()),
            layout.rows.is_empty(),
        ) {
            (false, true) => "canvas-empty-map",
            (false, false) => "canvas-empty-steps",
            (true, true) => "canvas-empty-lanes",
            (true, false) => return,
        };
        let body = self.camera.body();
        let text = self.locale.text(key);
        let font = FontId::new(15.0, family(Face::Regular));
        let ink = color32(self.theme.muted);
        let galley = self.painter.layout(
            text.to_string(),
            font,
            ink,
            (body.width() - 80.0).clamp(120.0, 420.0),
        );
        let pos = body.center() - galley.size() / 2.0;
        self.painter.galley(pos, galley, ink);
    }

    fn clipped(&self, zone: Zone) -> Painter {
        self.painter
            .with_clip_rect(clip_of(self.camera, zone).intersect(self.painter.clip_rect()))
    }
}

/// A plus sign.
fn plus(painter: &Painter, center: Pos2, radius: f32, ink: Color32) {
    let stroke = Stroke::new((radius * 0.3).clamp(1.0, 2.0), ink);
    painter.line_segment(
        [center - vec2(radius, 0.0), center + vec2(radius, 0.0)],
        stroke,
    );
    painter.line_segment(
        [center - vec2(0.0, radius), center + vec2(0.0, radius)],
        stroke,
    );
}
