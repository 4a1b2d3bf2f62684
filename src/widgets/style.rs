//! egui's style from the tokens of the theme: one look for panels, menus, dialogs and fields.

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Vec2};

use super::target::{FINGER, Targets};
use crate::scene::{
    Rgba,
    theme::{Ground, Theme, radius, size, space},
};

/// Room that a panel keeps free for its scroll bar, whether it shows or not: nothing moves when it comes.
pub const SCROLL_ROOM: f32 = 8.0;

/// Size of lesser words in the interface, in points.
pub const SMALL_SIZE: f32 = 12.5;

/// How much is left of what cannot be pressed now. Its words keep 3:1: a projector takes more from them than a screen does.
const DISABLED: f32 = 0.72;

/// A colour of the theme as egui's.
pub fn color32(color: Rgba) -> Color32 {
    let [red, green, blue, alpha] = color.0;
    Color32::from_rgba_unmultiplied(red, green, blue, alpha)
}

/// The family of headings.
pub fn semibold_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("semibold".into()))
}

/// The family of icons.
pub fn icon_family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Icons of this size.
pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, icon_family())
}

/// Gives the whole interface the look of this theme, for a pointer or for fingers. Cheap enough to call when one of them
/// changes, not every frame.
pub fn apply_style(context: &egui::Context, theme: &Theme, targets: Targets) {
    let kind = match theme.kind.ground() {
        Ground::Light => egui::Theme::Light,
        Ground::Dark => egui::Theme::Dark,
    };
    context.set_theme(kind);
    context.style_mut_of(kind, |style| {
        style.text_styles = [
            (TextStyle::Small, FontId::proportional(SMALL_SIZE)),
            (TextStyle::Body, FontId::proportional(size::BODY)),
            (TextStyle::Button, FontId::proportional(size::BODY)),
            (TextStyle::Monospace, FontId::monospace(13.5)),
            (TextStyle::Heading, semibold_font(19.0)),
        ]
        .into();
        style.drag_value_text_style = TextStyle::Body;
        style.explanation_tooltips = false;
        set_spacing(&mut style.spacing, targets);
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.4;
        style.visuals = visuals(theme);
    });
}

fn set_spacing(spacing: &mut egui::style::Spacing, targets: Targets) {
    spacing.item_spacing = Vec2::new(space::S, 6.0);
    spacing.button_padding = Vec2::new(10.0, 4.0);
    spacing.interact_size = match targets {
        Targets::Pointer => Vec2::splat(28.0),
        Targets::Fingers => Vec2::splat(FINGER),
    };
    spacing.menu_margin = Margin::same(6);
    spacing.menu_width = 220.0;
    spacing.menu_spacing = 4.0;
    spacing.window_margin = Margin::same(18);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 6.0;
    spacing.combo_height = 480.0;
    spacing.tooltip_width = 320.0;
    spacing.slider_rail_height = 4.0;
    spacing.indent = 16.0;
    let mut scroll = egui::style::ScrollStyle::floating();
    scroll.bar_width = 8.0;
    scroll.floating_width = 4.0;
    scroll.floating_allocated_width = 0.0;
    scroll.foreground_color = true;
    scroll.dormant_handle_opacity = 0.35;
    spacing.scroll = scroll;
}

fn visuals(theme: &Theme) -> egui::Visuals {
    let ground = theme.kind.ground();
    let mut visuals = match ground {
        Ground::Light => egui::Visuals::light(),
        Ground::Dark => egui::Visuals::dark(),
    };
    let ink = color32(theme.ink);
    let muted = color32(theme.muted);
    let surface = color32(theme.surface);
    let accent = color32(theme.accent);
    let accent_tint = color32(theme.accent_tint);
    let hairline = Stroke::new(1.0, color32(theme.hairline));
    let corner = CornerRadius::same(radius::CONTROL as u8);

    visuals.override_text_color = None;
    visuals.disabled_alpha = DISABLED;
    visuals.weak_text_color = Some(muted);
    visuals.hyperlink_color = accent;
    visuals.warn_fg_color = color32(theme.notable);
    visuals.error_fg_color = color32(theme.negative);
    visuals.panel_fill = color32(theme.panel);
    visuals.window_fill = surface;
    visuals.window_stroke = hairline;
    visuals.window_corner_radius = CornerRadius::same(12);
    visuals.menu_corner_radius = CornerRadius::same(10);
    visuals.extreme_bg_color = surface;
    visuals.text_edit_bg_color = Some(surface);
    visuals.faint_bg_color = color32(theme.paper);
    visuals.code_bg_color = color32(theme.paper);
    visuals.selection.bg_fill = match ground {
        Ground::Light => color32(theme.accent.with_alpha(56)),
        Ground::Dark => color32(theme.accent.with_alpha(88)),
    };
    visuals.selection.stroke = Stroke::new(2.0, accent);
    visuals.text_cursor.stroke = Stroke::new(2.0, accent);
    visuals.slider_trailing_fill = true;
    visuals.indent_has_left_vline = false;
    visuals.collapsing_header_frame = false;
    let shadow = match ground {
        Ground::Light => Color32::from_black_alpha(28),
        Ground::Dark => Color32::from_black_alpha(110),
    };
    visuals.popup_shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: shadow,
    };
    visuals.window_shadow = Shadow {
        offset: [0, 8],
        blur: 32,
        spread: 0,
        color: shadow,
    };

    let widgets = &mut visuals.widgets;
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = corner;
        state.expansion = 0.0;
        state.bg_stroke = hairline;
        state.bg_fill = surface;
        state.weak_bg_fill = surface;
        state.fg_stroke = Stroke::new(1.5, ink);
    }
    widgets.noninteractive.fg_stroke = Stroke::new(1.0, ink);
    // A field or slider must be seen against the panel without a pointer over it: the line carries meaning.
    widgets.inactive.bg_stroke = Stroke::new(1.0, color32(theme.control_edge()));
    widgets.hovered.weak_bg_fill = accent_tint;
    widgets.hovered.bg_fill = accent_tint;
    widgets.hovered.bg_stroke = Stroke::new(1.0, color32(theme.mark));
    // Active is also how egui shows where the keyboard is.
    widgets.active.weak_bg_fill = accent_tint;
    widgets.active.bg_fill = accent_tint;
    widgets.active.bg_stroke = Stroke::new(2.0, accent);
    widgets.open.weak_bg_fill = accent_tint;
    widgets.open.bg_stroke = Stroke::new(1.0, accent);
    visuals
}

/// Paints an icon in the middle of a rectangle.
pub(super) fn paint_icon(
    painter: &egui::Painter,
    rect: egui::Rect,
    icon: impl Into<crate::scene::Icon>,
    size: f32,
    color: Color32,
) {
    painter.text(
        rect.center(),
        egui::Align2::CENTER_CENTER,
        icon.into().0,
        icon_font(size),
        color,
    );
}

/// Paints the ring around a chip or button that shows where the keyboard is; outside, as what is on has an edge too.
pub fn paint_ring(ui: &egui::Ui, theme: &Theme, response: &egui::Response, rounding: f32) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(1.5),
            rounding + 1.5,
            Stroke::new(2.0, color32(theme.accent)),
            egui::StrokeKind::Outside,
        );
    }
}

/// Paints the ring within a row or field that shows where the keyboard is.
pub(super) fn paint_focus(ui: &egui::Ui, theme: &Theme, response: &egui::Response, rounding: f32) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(1.0),
            rounding + 1.0,
            Stroke::new(2.0, color32(theme.accent)),
            egui::StrokeKind::Inside,
        );
    }
}
