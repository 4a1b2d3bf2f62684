//! Words and icons that only tell: headings, remarks, empty states.

use egui::{Label, Response, RichText, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::scene::{
    Icon,
    theme::{Theme, size},
};

use super::style::{SMALL_SIZE, color32, icon_family, semibold_font};

/// An icon as a piece of text, for labels and buttons.
pub fn icon_text(icon: impl Into<Icon>, size: f32) -> RichText {
    RichText::new(icon.into().0)
        .family(icon_family())
        .size(size)
}

/// The heading of a section of a panel: small, letterspaced capitals, heard as written.
pub fn section_heading(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = RichText::new(text.to_uppercase())
        .font(semibold_font(11.5))
        .extra_letter_spacing(0.5)
        .color(color32(theme.muted));
    let response = ui.add(Label::new(words).truncate());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// The title at the top of a panel.
pub fn title_line(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = RichText::new(text)
        .font(semibold_font(17.0))
        .color(color32(theme.ink));
    let response = ui.add(Label::new(words).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// A line of ordinary words that wraps.
pub fn word_line(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = RichText::new(text)
        .size(size::BODY)
        .color(color32(theme.ink));
    ui.add(Label::new(words).wrap())
}

/// Lesser words that wrap.
pub fn muted(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = RichText::new(text)
        .size(SMALL_SIZE)
        .color(color32(theme.muted));
    ui.add(Label::new(words).wrap())
}

/// What is said where there is nothing yet.
pub fn empty_state(ui: &mut Ui, theme: &Theme, icon: impl Into<Icon>, text: &str) {
    ui.add_space(8.0);
    ui.vertical_centered(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
        super::style::paint_icon(ui.painter(), rect, icon, 24.0, color32(theme.mark));
        muted(ui, theme, text);
    });
    ui.add_space(8.0);
}

/// A figure, set so that it is seen first.
pub fn number_word(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = RichText::new(text)
        .font(super::semibold_font(16.0))
        .color(color32(theme.ink));
    ui.label(words)
}
