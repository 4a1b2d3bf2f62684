//! The bar along the top: mark and name, whether it is saved, menus, and the buttons used most.

use egui::{Align, Color32, Frame, Layout, Margin, Pos2, Rect, Sense, Stroke, Ui, Vec2};

use crate::{action::Action, scene::theme::Theme, widgets};

use super::menus::{MenuModel, Picked, action_text, menu_bar_ui};

/// Height of the bar, in points.
pub const HEIGHT: f32 = 52.0;

/// What the bar shows.
#[derive(Debug)]
pub struct TopBar<'a> {
    /// The menus.
    pub menus: MenuModel<'a>,
    /// What the document is called; none on the start page.
    pub name: Option<String>,
    /// Whether it is saved, in words.
    pub state: String,
    /// Where it is saved, for who points at it.
    pub place: Option<String>,
    /// Whether the words of `state` are a warning.
    pub is_warning: bool,
    /// The zoom as words: `86 %`.
    pub zoom: Option<String>,
}

/// Shows the bar; what was picked.
pub fn top_bar_ui(ui: &mut Ui, bar: &TopBar<'_>) -> Option<Picked> {
    let theme = bar.menus.theme;
    let mut picked = None;
    let frame = Frame::new()
        .fill(widgets::color32(theme.surface))
        .inner_margin(Margin::symmetric(16, 0));
    egui::Panel::top("top-bar")
        .exact_size(HEIGHT)
        .frame(frame)
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                name_ui(ui, bar);
                ui.add_space(12.0);
                egui::MenuBar::new().ui(ui, |ui| {
                    picked = menu_bar_ui(ui, &bar.menus);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        if let Some(action) = buttons_ui(ui, bar) {
                            picked = Some(Picked::Do(action));
                        }
                    });
                });
            });
        });
    picked
}

fn name_ui(ui: &mut Ui, bar: &TopBar<'_>) {
    let theme = bar.menus.theme;
    mark_ui(ui, theme, 30.0);
    let Some(name) = &bar.name else {
        let words = egui::RichText::new("Reiskaart").font(widgets::semibold_font(17.0));
        ui.add(egui::Label::new(words));
        return;
    };
    // The name gives way before the menus do.
    let room = (ui.available_width() - 760.0).clamp(90.0, 320.0);
    ui.scope(|ui| {
        ui.set_max_width(room);
        let words = egui::RichText::new(name).font(widgets::semibold_font(17.0));
        let label = ui.add(egui::Label::new(words).truncate());
        if let Some(place) = &bar.place {
            label.on_hover_text(place);
        }
    });
    let color = if bar.is_warning {
        theme.negative
    } else {
        theme.muted
    };
    let words = egui::RichText::new(&bar.state)
        .size(widgets::SMALL_SIZE)
        .color(widgets::color32(color));
    let label = ui.add(egui::Label::new(words));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(egui::Role::Status);
        node.set_label(bar.state.as_str());
    });
}

/// Undo, redo, zoom and export, from right to left.
fn buttons_ui(ui: &mut Ui, bar: &TopBar<'_>) -> Option<Action> {
    let MenuModel {
        context,
        keymap,
        locale,
        theme,
        ..
    } = bar.menus;
    context.shown()?;
    let mut picked = None;
    let mut button = |ui: &mut Ui, action: Action| {
        let info = action.info();
        let text = action_text(locale, context.editor, action);
        let Some(icon) = info.icon else {
            return;
        };
        // In a narrow window menus and keys have to do.
        if ui.available_width() < widgets::target(ui, 26.0) + 16.0 {
            return;
        }
        let shortcut = keymap.label(action);
        let hover = if shortcut.is_empty() {
            text.clone()
        } else {
            format!("{text}  ({shortcut})")
        };
        let response = ui
            .add_enabled_ui(action.is_enabled(&context), |ui| {
                widgets::icon_button(ui, theme, icon, &text)
            })
            .inner
            .on_hover_text(hover);
        if response.clicked() {
            picked = Some(action);
        }
    };
    ui.spacing_mut().item_spacing.x = 4.0;
    let mut export = false;
    ui.add_enabled_ui(Action::Export.is_enabled(&context), |ui| {
        let text = locale.text("app-export-button");
        export = widgets::primary_button(ui, theme, &text).clicked();
    });
    ui.add_space(8.0);
    button(ui, Action::FitMap);
    button(ui, Action::ZoomIn);
    let mut life_size = false;
    let has_room = ui.available_width() > 80.0;
    if let Some(zoom) = bar.zoom.as_ref().filter(|_| has_room) {
        let words = egui::RichText::new(zoom)
            .size(13.5)
            .color(widgets::color32(theme.muted));
        let hover = locale.text("action-zoom-actual.tooltip");
        let label = egui::Button::new(words)
            .frame_when_inactive(false)
            .min_size(Vec2::new(54.0, widgets::target(ui, 26.0)));
        let label = ui.add(label);
        widgets::paint_ring(ui, theme, &label, 6.0);
        life_size = label.on_hover_text(&*hover).clicked();
    }
    button(ui, Action::ZoomOut);
    ui.add_space(8.0);
    button(ui, Action::Redo);
    button(ui, Action::Undo);
    if export {
        picked = Some(Action::Export);
    }
    if life_size {
        picked = Some(Action::ZoomActual);
    }
    picked
}

/// The mark of the program: a journey with its curve.
pub fn mark_ui(ui: &mut Ui, theme: &Theme, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_mark(ui.painter(), theme, rect);
}

fn paint_mark(painter: &egui::Painter, theme: &Theme, rect: Rect) {
    let at = |x: f32, y: f32| -> Pos2 { rect.min + Vec2::new(x, y) * (rect.width() / 24.0) };
    let accent = widgets::color32(theme.accent);
    let notable = widgets::color32(theme.notable);
    let unit = rect.width() / 24.0;
    let curve = egui::epaint::CubicBezierShape::from_points_stroke(
        [at(4.0, 16.5), at(9.5, 4.0), at(13.0, 22.0), at(20.0, 7.0)],
        false,
        Color32::TRANSPARENT,
        Stroke::new(2.4 * unit, accent),
    );
    painter.add(curve);
    painter.circle_filled(at(4.0, 16.5), 2.9 * unit, accent);
    painter.circle_filled(at(20.0, 7.0), 2.9 * unit, notable);
}
