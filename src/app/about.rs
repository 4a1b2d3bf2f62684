//! Which program this is, and under which licences.

use egui::Ui;

use crate::{
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets,
};

use super::modal::{Answer, close_button, set_width};

/// Name, version and licences.
pub(super) fn about_ui(ui: &mut Ui, theme: &Theme, locale: &Locale) -> Option<Answer> {
    set_width(ui, 440.0);
    ui.horizontal(|ui| {
        super::top_bar::mark_ui(ui, theme, 40.0);
        ui.vertical(|ui| {
            widgets::title_line(ui, theme, "Reiskaart");
            let version = Arg::from(env!("CARGO_PKG_VERSION"));
            let words = locale.format("app-about-version", &[("version", version)]);
            widgets::muted(ui, theme, &words);
        });
    });
    ui.add_space(8.0);
    widgets::word_line(ui, theme, &locale.text("app-about-what"));
    ui.add_space(4.0);
    widgets::muted(ui, theme, &locale.text("app-about-licence"));
    widgets::muted(ui, theme, &locale.text("app-about-fonts"));
    close_button(ui, theme, locale)
}
