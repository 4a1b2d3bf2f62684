//! Buttons.

use egui::{
    Align2, Color32, FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use lucide_icons::Icon as Lucide;

use crate::scene::{
    Icon,
    theme::{Theme, radius, size},
};

use super::{
    style::{SMALL_SIZE, color32, paint_focus, paint_icon, paint_ring, semibold_font},
    target::target,
};

/// A button that is only an icon; its name is the tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, theme: &Theme, icon: impl Into<Icon>, name: &str) -> Response {
    any_icon_button(ui, theme, icon.into(), name, Stroke::NONE)
}

/// The same with a frame, where buttons stand alone.
pub fn framed_icon_button(
    ui: &mut Ui,
    theme: &Theme,
    icon: impl Into<Icon>,
    name: &str,
) -> Response {
    let stroke = Stroke::new(1.0, color32(theme.control_edge()));
    any_icon_button(ui, theme, icon.into(), name, stroke)
}

fn any_icon_button(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str, stroke: Stroke) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(target(ui, 26.0)), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    if ui.is_rect_visible(rect) {
        let strong = response.hovered() || response.has_focus();
        let fill = match (strong, stroke.is_empty()) {
            (true, _) => color32(theme.accent_tint),
            (false, true) => Color32::TRANSPARENT,
            (false, false) => color32(theme.surface),
        };
        ui.painter().rect(
            rect,
            radius::CONTROL - 2.0,
            fill,
            stroke,
            StrokeKind::Inside,
        );
        let color = if strong { theme.ink } else { theme.muted };
        let color = color32(color);
        paint_icon(ui.painter(), rect, icon, 16.0, color);
        paint_focus(ui, theme, &response, radius::CONTROL - 2.0);
    }
    response.on_hover_text(name).on_disabled_hover_text(name)
}

/// The one button of a dialog or panel that does what it is there for.
pub fn primary_button(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    button(
        ui,
        theme,
        &Look {
            icon: None,
            text,
            font: semibold_font(size::BODY),
            fill: color32(theme.accent),
            ink: color32(theme.on_accent),
            stroke: Stroke::NONE,
            height: 32.0,
            padding: 18.0,
        },
    )
}

/// A button beside others.
pub fn quiet_button(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, text: &str) -> Response {
    button(
        ui,
        theme,
        &Look {
            icon,
            text,
            font: FontId::proportional(size::BODY),
            fill: color32(theme.surface),
            ink: color32(theme.ink),
            stroke: Stroke::new(1.0, color32(theme.control_edge())),
            height: 30.0,
            padding: 12.0,
        },
    )
}

/// A quiet button of one line in small type, for panels.
pub fn small_button(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, text: &str) -> Response {
    button(
        ui,
        theme,
        &Look {
            icon,
            text,
            font: FontId::proportional(13.0),
            fill: color32(theme.surface),
            ink: color32(theme.ink),
            stroke: Stroke::new(1.0, color32(theme.control_edge())),
            height: 26.0,
            padding: 9.0,
        },
    )
}

/// A button that looks like a word: "+ new journey".
pub fn link_button(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, text: &str) -> Response {
    button(
        ui,
        theme,
        &Look {
            icon,
            text,
            font: semibold_font(13.0),
            fill: Color32::TRANSPARENT,
            ink: color32(theme.accent),
            stroke: Stroke::NONE,
            height: 24.0,
            padding: 6.0,
        },
    )
}

/// A row of a menu: icon, words, the shortcut at the right, a tick when chosen.
pub fn menu_row(
    ui: &mut Ui,
    theme: &Theme,
    icon: Option<Icon>,
    text: &str,
    shortcut: &str,
    chosen: bool,
) -> Response {
    let enabled = ui.is_enabled();
    let ink = color32(theme.ink);
    let muted = color32(theme.muted);
    let words = ui
        .painter()
        .layout_no_wrap(text.to_owned(), FontId::proportional(size::BODY), ink);
    let keys =
        ui.painter()
            .layout_no_wrap(shortcut.to_owned(), FontId::proportional(SMALL_SIZE), muted);
    let keys_width = keys.size().x;
    let tail = if shortcut.is_empty() {
        10.0
    } else {
        keys_width + 34.0
    };
    let wanted = 34.0 + words.size().x + tail + if chosen { 22.0 } else { 0.0 };
    let width = wanted.max(ui.available_width());
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, target(ui, 28.0)), Sense::click());
    response.widget_info(|| {
        if chosen {
            WidgetInfo::selected(Role::Button, enabled, true, text)
        } else {
            WidgetInfo::labeled(Role::Button, enabled, text)
        }
    });
    if ui.is_rect_visible(rect) {
        if enabled && (response.hovered() || response.has_focus()) {
            ui.painter()
                .rect_filled(rect, 6.0, color32(theme.accent_tint));
        }
        if let Some(icon) = icon {
            let square = egui::Rect::from_min_size(rect.min, Vec2::new(32.0, rect.height()));
            paint_icon(ui.painter(), square, icon, 16.0, muted);
        }
        let middle = rect.center().y;
        let at = egui::pos2(rect.left() + 34.0, middle - words.size().y / 2.0);
        ui.painter().galley(at, words, ink);
        let at = egui::pos2(
            rect.right() - keys.size().x - 10.0,
            middle - keys.size().y / 2.0,
        );
        ui.painter().galley(at, keys, muted);
        if chosen {
            let before_keys = if shortcut.is_empty() {
                16.0
            } else {
                keys_width + 26.0
            };
            let square = egui::Rect::from_center_size(
                egui::pos2(rect.right() - before_keys, middle),
                Vec2::splat(16.0),
            );
            paint_icon(
                ui.painter(),
                square,
                Lucide::Check,
                15.0,
                color32(theme.accent),
            );
        }
        paint_focus(ui, theme, &response, 6.0);
    }
    response
}

/// How a button with words looks.
struct Look<'a> {
    icon: Option<Icon>,
    text: &'a str,
    font: FontId,
    fill: Color32,
    ink: Color32,
    stroke: Stroke,
    height: f32,
    padding: f32,
}

impl Look<'_> {
    /// What it is filled with, the colour of its words, and its edge. A filled button that cannot be pressed has the look of
    /// the others: its words, faded on what is faded itself, could not be read.
    fn colors(&self, ui: &Ui, theme: &Theme) -> (Color32, Color32, Stroke) {
        let is_filled = self.fill == color32(theme.accent);
        if is_filled && !ui.is_enabled() {
            let edge = Stroke::new(1.0, color32(theme.control_edge()));
            (color32(theme.surface), color32(theme.ink), edge)
        } else {
            (self.fill, self.ink, self.stroke)
        }
    }
}

fn button(ui: &mut Ui, theme: &Theme, look: &Look<'_>) -> Response {
    let (fill, ink, stroke) = look.colors(ui, theme);
    let icon_width = if look.icon.is_some() { 22.0 } else { 0.0 };
    // Words that do not fit are cut with a mark and said whole in the tooltip.
    let room = (ui.max_rect().width() - 2.0 * look.padding - icon_width).max(24.0);
    let mut job =
        egui::text::LayoutJob::simple_singleline(look.text.to_owned(), look.font.clone(), ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    let words = ui.painter().layout_job(job);
    let cut = words.elided;
    let wanted = Vec2::new(
        (words.size().x + icon_width + 2.0 * look.padding).max(target(ui, 24.0)),
        target(ui, look.height),
    );
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, look.text));
    if ui.is_rect_visible(rect) {
        let hovered = enabled && (response.hovered() || response.has_focus());
        let fill = match (hovered, fill == color32(theme.accent)) {
            (true, true) => fill.gamma_multiply(0.88),
            (true, false) => color32(theme.accent_tint),
            (false, _) => fill,
        };
        let rounding = radius::CONTROL.min(rect.height() / 2.0);
        ui.painter()
            .rect(rect, rounding, fill, stroke, StrokeKind::Inside);
        let left = rect.left() + look.padding;
        if let Some(icon) = look.icon {
            let square = egui::Rect::from_center_size(
                egui::pos2(left + 8.0, rect.center().y),
                Vec2::splat(16.0),
            );
            paint_icon(ui.painter(), square, icon, 15.0, ink);
        }
        let at = Align2::LEFT_CENTER
            .align_size_within_rect(
                words.size(),
                egui::Rect::from_min_max(egui::pos2(left + icon_width, rect.top()), rect.max),
            )
            .min;
        ui.painter().galley(at, words, ink);
        paint_ring(ui, theme, &response, rounding);
    }
    if cut {
        response.on_hover_text(look.text)
    } else {
        response
    }
}
