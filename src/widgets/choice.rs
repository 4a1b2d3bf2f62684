//! Choosing: chips that are on or off, one of a few, a colour.

use egui::{FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use lucide_icons::Icon as Lucide;

use crate::{
    document::Color,
    scene::{Icon, theme::Theme},
};

use super::{
    style::{color32, paint_icon, paint_ring, semibold_font},
    target::target,
};

const CHIP_HEIGHT: f32 = 28.0;

/// A chip that is on or off.
pub fn toggle_chip(
    ui: &mut Ui,
    theme: &Theme,
    icon: Option<Icon>,
    text: &str,
    on: bool,
) -> Response {
    chip(ui, theme, icon, text, on, Role::CheckBox)
}

/// One of a few, as chips that wrap where the panel is narrow. What was chosen just now.
pub fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    options: &[(T, Option<Icon>, std::sync::Arc<str>)],
    chosen: Option<T>,
) -> Option<T> {
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        for (value, icon, text) in options {
            let on = chosen == Some(*value);
            if choose(ui, theme, *icon, text, on).clicked() && !on {
                picked = Some(*value);
            }
        }
    });
    picked
}

/// One chip of a choice of which one is on.
pub fn choose(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, text: &str, on: bool) -> Response {
    chip(ui, theme, icon, text, on, Role::RadioButton)
}

fn chip(
    ui: &mut Ui,
    theme: &Theme,
    icon: Option<Icon>,
    text: &str,
    on: bool,
    role: Role,
) -> Response {
    let ink = color32(if on { theme.accent } else { theme.ink });
    let font = if on {
        semibold_font(13.0)
    } else {
        FontId::proportional(13.0)
    };
    let icon_width = if icon.is_some() { 20.0 } else { 0.0 };
    // Words that do not fit are cut with a mark and said whole in the tooltip.
    let room = (ui.max_rect().width() - icon_width - 22.0).max(24.0);
    let lay_out = |font| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        ui.painter().layout_job(job)
    };
    let words = lay_out(font);
    // As wide as in semibold, so that the row stays where it is when a chip is switched on.
    let whole = lay_out(semibold_font(13.0));
    let widest = whole.size().x;
    let wanted = Vec2::new(
        target(ui, widest + icon_width + 22.0),
        target(ui, CHIP_HEIGHT),
    );
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(role, enabled, on, text));
    if ui.is_rect_visible(rect) {
        let hovered = enabled && (response.hovered() || response.has_focus());
        let fill = if on || hovered {
            color32(theme.accent_tint)
        } else {
            color32(theme.surface)
        };
        let stroke = if on {
            Stroke::new(1.5, color32(theme.accent))
        } else {
            Stroke::new(1.0, color32(theme.control_edge()))
        };
        ui.painter()
            .rect(rect, rect.height() / 2.0, fill, stroke, StrokeKind::Inside);
        if let Some(icon) = icon {
            let square = egui::Rect::from_center_size(
                egui::pos2(rect.left() + 18.0, rect.center().y),
                Vec2::splat(16.0),
            );
            paint_icon(ui.painter(), square, icon, 14.5, ink);
        }
        let slack = (widest - words.size().x) / 2.0;
        let at = egui::pos2(
            rect.left() + 11.0 + icon_width + slack,
            rect.center().y - words.size().y / 2.0,
        );
        ui.painter().galley(at, words, ink);
        paint_ring(ui, theme, &response, rect.height() / 2.0);
    }
    if whole.elided {
        response.on_hover_text(text)
    } else {
        response
    }
}

/// All colours in a row, and first the automatic one; none of them is on where `chosen` is none. `name` says what each is called. What was chosen just now.
pub fn swatches(
    ui: &mut Ui,
    theme: &Theme,
    chosen: Option<Option<Color>>,
    name: impl Fn(Option<Color>) -> std::sync::Arc<str>,
) -> Option<Option<Color>> {
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(3.0);
        let all = std::iter::once(None).chain(Color::ALL.into_iter().map(Some));
        for color in all {
            let on = chosen == Some(color);
            let words = name(color);
            let (rect, response) =
                ui.allocate_exact_size(Vec2::splat(target(ui, 25.0)), Sense::click());
            let enabled = ui.is_enabled();
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, on, &words));
            if ui.is_rect_visible(rect) {
                paint_swatch(ui, theme, rect, color, on);
                paint_ring(ui, theme, &response, 13.0);
            }
            if response.on_hover_text(&*words).clicked() && !on {
                picked = Some(color);
            }
        }
    });
    picked
}

fn paint_swatch(ui: &Ui, theme: &Theme, rect: egui::Rect, color: Option<Color>, on: bool) {
    let center = rect.center();
    let painter = ui.painter();
    if let Some(color) = color {
        let strong = theme.tone(color).strong;
        painter.circle_filled(center, 9.5, color32(strong));
        if on {
            paint_icon(painter, rect, Lucide::Check, 14.0, color32(theme.surface));
        }
    } else {
        let line = Stroke::new(1.5, color32(theme.mark));
        painter.circle(center, 9.0, color32(theme.surface), line);
        if on {
            paint_icon(painter, rect, Lucide::Check, 14.0, color32(theme.ink));
        } else {
            let arm = Vec2::new(6.0, -6.0);
            painter.line_segment([center - arm, center + arm], line);
        }
    }
    if on {
        painter.circle_stroke(center, 12.0, Stroke::new(2.0, color32(theme.ink)));
    }
}
