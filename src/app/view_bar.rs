//! The bar under the top bar: which view of the document is shown.

use egui::{
    Align, Align2, Frame, Layout, Margin, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::{
    action::{Action, ViewKind},
    scene::theme::radius,
    widgets,
};

use super::menus::{MenuModel, action_text};

/// Height of the bar, in points.
const HEIGHT: f32 = 40.0;
/// Height of a tab, in points.
const TAB: f32 = 30.0;

/// Shows the bar; the view that was picked.
pub fn view_bar_ui(ui: &mut Ui, model: &MenuModel<'_>, shown: ViewKind) -> Option<Action> {
    let theme = model.theme;
    let mut picked = None;
    let frame = Frame::new()
        .fill(widgets::color32(theme.surface))
        .inner_margin(Margin::symmetric(12, 0));
    egui::Panel::top("view-bar")
        .exact_size(widgets::target(ui, HEIGHT))
        .frame(frame)
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for view in ViewKind::ALL {
                    let action = Action::ShowView(view);
                    let name = action_text(model.locale, model.context.editor, action);
                    if tab_ui(ui, model, action, &name, view == shown) && view != shown {
                        picked = Some(action);
                    }
                }
            });
        });
    picked
}

/// One tab. Whether it was clicked.
fn tab_ui(ui: &mut Ui, model: &MenuModel<'_>, action: Action, name: &str, on: bool) -> bool {
    let theme = model.theme;
    let font = if on {
        widgets::semibold_font(14.5)
    } else {
        egui::FontId::proportional(14.5)
    };
    let ink = widgets::color32(if on { theme.accent } else { theme.ink });
    let widest = ui
        .painter()
        .layout_no_wrap(name.to_owned(), widgets::semibold_font(14.5), ink)
        .size()
        .x;
    let (rect, response) = ui.allocate_exact_size(
        Vec2::new(widest + 24.0, widgets::target(ui, TAB)),
        Sense::click(),
    );
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    let fill = if on || response.hovered() {
        widgets::color32(theme.accent_tint)
    } else {
        egui::Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, radius::CONTROL, fill);
    ui.painter()
        .text(rect.center(), Align2::CENTER_CENTER, name, font, ink);
    if response.has_focus() {
        let stroke = Stroke::new(2.0, widgets::color32(theme.accent));
        let inside = StrokeKind::Inside;
        ui.painter()
            .rect_stroke(rect, radius::CONTROL, stroke, inside);
    }
    let info = action.info();
    let tooltip = model.locale.text(&format!("{}.tooltip", info.key));
    let shortcut = model.keymap.label(action);
    let hover = if shortcut.is_empty() {
        tooltip.to_string()
    } else {
        format!("{tooltip}  ({shortcut})")
    };
    response.on_hover_text(hover).clicked()
}
