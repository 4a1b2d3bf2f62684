//! The page to begin with: work to recover, recent files, templates and examples. Never in the way of the map.
//!
//! The keyboard begins at what is likely wanted, work to recover or else the first template, and goes on by Tab or arrows.

use std::{collections::HashMap, path::PathBuf, sync::Arc};

use egui::{
    CentralPanel, Frame, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use crate::{
    file::recovery::Found,
    locale::{Language, Locale},
    scene::{
        Scene,
        theme::{Theme, ThemeKind, radius},
    },
    starter::{self, Starter, StarterKind},
    widgets,
};

use super::{
    picture::{self, SmallPicture},
    start_side,
};

/// Width of all of it, and of the column on the left, in points.
const WIDTH: f32 = 1080.0;
const SIDE: f32 = 300.0;
/// Between the columns.
const GAP: f32 = 40.0;
/// Between the cards, and how many stand beside each other.
const CARD_GAP: f32 = 16.0;
const CARDS_IN_ROW: usize = 3;

/// The page, with the small pictures that it has drawn.
#[derive(Debug, Default)]
pub struct StartPage {
    pictures: HashMap<&'static str, Option<Arc<Scene>>>,
    drawn_for: Option<(Language, ThemeKind)>,
    painter: SmallPicture,
    /// Whether the keyboard has been given a place on it since it came up.
    is_greeted: bool,
}

/// What the page shows.
#[derive(Debug)]
pub struct StartModel<'a> {
    /// The words.
    pub locale: &'a Locale,
    /// The look.
    pub theme: &'a Theme,
    /// The files opened last.
    pub recent: &'a [PathBuf],
    /// Work that a run of the program left behind.
    pub found: &'a [Found],
    /// What the map is called to which one can go back.
    pub map: Option<String>,
    /// Whether nothing can be begun just now.
    pub is_busy: bool,
}

/// What was picked.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// A new map from this.
    Begin(&'static Starter),
    /// This file.
    Recent(PathBuf),
    /// A file to be chosen.
    Open,
    /// Back to the map.
    Back,
    /// Go on with this recovered work.
    Recover(usize),
    /// Throw this recovered work away.
    Discard(usize),
}

impl StartPage {
    /// Shows the page; what was picked.
    pub fn ui(&mut self, ui: &mut Ui, model: &StartModel<'_>) -> Option<Start> {
        let drawn_for = Some((model.locale.language(), model.theme.kind));
        if self.drawn_for != drawn_for {
            self.drawn_for = drawn_for;
            self.pictures.clear();
        }
        let mut picked = None;
        let mut first = None;
        let frame = Frame::new().fill(widgets::color32(model.theme.paper));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let width = (ui.available_width() - 64.0).min(WIDTH);
                let left = ((ui.available_width() - width) / 2.0).max(0.0);
                let top = (ui.available_height() * 0.06).clamp(20.0, 64.0);
                ui.add_space(top);
                ui.add_enabled_ui(!model.is_busy, |ui| {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        ui.add_space(left);
                        column(ui, SIDE, |ui| {
                            start_side::side_ui(ui, model, &mut first, &mut picked);
                        });
                        ui.add_space(GAP);
                        let rest = width - SIDE - GAP;
                        column(ui, rest, |ui| {
                            self.starters_ui(ui, model, rest, &mut first, &mut picked);
                        });
                    });
                });
                ui.add_space(40.0);
                widgets::follow_focus(ui);
            });
        });
        if !self.is_greeted
            && !model.is_busy
            && let Some(first) = first
        {
            self.is_greeted = true;
            first.request_focus();
        }
        picked
    }

    /// The page is not shown now; when it comes up again, the keyboard begins anew.
    pub fn leave(&mut self) {
        self.is_greeted = false;
    }

    fn starters_ui(
        &mut self,
        ui: &mut Ui,
        model: &StartModel<'_>,
        width: f32,
        first: &mut Option<egui::Response>,
        picked: &mut Option<Start>,
    ) {
        let sections = [
            (
                StarterKind::Template,
                "app-start-templates",
                "app-start-templates.about",
            ),
            (
                StarterKind::Example,
                "app-start-examples",
                "app-start-examples.about",
            ),
        ];
        let card_width = (width - CARD_GAP * (CARDS_IN_ROW - 1) as f32) / CARDS_IN_ROW as f32;
        for (kind, heading, about) in sections {
            widgets::title_line(ui, model.theme, &model.locale.text(heading));
            widgets::muted(ui, model.theme, &model.locale.text(about));
            ui.add_space(8.0);
            let starters: Vec<&'static Starter> = starter::of_kind(kind).collect();
            for row in starters.chunks(CARDS_IN_ROW) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = CARD_GAP;
                    for starter in row {
                        let card = self.card_ui(ui, model, starter, card_width);
                        if card.clicked() {
                            *picked = Some(Start::Begin(starter));
                        }
                        first.get_or_insert(card);
                    }
                });
                ui.add_space(CARD_GAP);
            }
            ui.add_space(16.0);
        }
    }

    /// A card with a small picture of the map that it leads to.
    fn card_ui(
        &mut self,
        ui: &mut Ui,
        model: &StartModel<'_>,
        starter: &'static Starter,
        width: f32,
    ) -> egui::Response {
        const PICTURE: f32 = 88.0;
        const WORDS: f32 = 98.0;
        let (rect, response) =
            ui.allocate_exact_size(Vec2::new(width, PICTURE + WORDS), Sense::click());
        let name = model.locale.text(starter.key);
        let about = model.locale.text(&format!("{}.about", starter.key));
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &*name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(about.to_string());
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let theme = model.theme;
        let pointed = response.hovered() || response.has_focus();
        let line = if pointed {
            theme.accent
        } else {
            theme.hairline
        };
        let width = if pointed { 2.0 } else { 1.0 };
        ui.painter().rect(
            rect,
            radius::CONTROL,
            widgets::color32(theme.surface),
            Stroke::new(width, widgets::color32(line)),
            StrokeKind::Inside,
        );
        let picture = Rect::from_min_size(rect.min, Vec2::new(rect.width(), PICTURE));
        self.picture_ui(ui, model, starter, picture.shrink(3.0));
        let hairline = Stroke::new(1.0, widgets::color32(theme.hairline));
        ui.painter()
            .hline(picture.x_range().shrink(2.0), picture.bottom(), hairline);
        let text =
            Rect::from_min_max(picture.left_bottom(), rect.max).shrink2(Vec2::new(12.0, 8.0));
        paint_words(ui, theme, text, &name, &about);
        response
    }

    fn picture_ui(
        &mut self,
        ui: &mut Ui,
        model: &StartModel<'_>,
        starter: &'static Starter,
        rect: Rect,
    ) {
        let scene = self
            .pictures
            .entry(starter.name)
            .or_insert_with(|| picture::starter_scene(starter, model.locale, model.theme));
        if let Some(scene) = scene {
            self.painter.paint_width(ui, scene, rect);
        }
    }
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), layout, |ui| {
        ui.set_width(width);
        add(ui);
    });
}

fn paint_words(ui: &Ui, theme: &Theme, rect: Rect, name: &str, about: &str) {
    let ink = widgets::color32(theme.ink);
    let muted = widgets::color32(theme.muted);
    let font = widgets::semibold_font(15.5);
    let name = ui
        .painter()
        .layout(name.to_owned(), font, ink, rect.width());
    let small = egui::FontId::proportional(widgets::SMALL_SIZE);
    let about = ui
        .painter()
        .layout(about.to_owned(), small, muted, rect.width());
    let below = rect.top() + name.size().y + 3.0;
    ui.painter().galley(rect.min, name, ink);
    ui.painter()
        .galley(Pos2::new(rect.left(), below), about, muted);
}
