//! The settings, each with its choices, made from the table.

use std::sync::Arc;

use egui::{Ui, UiBuilder, Vec2};

use crate::{
    file::settings::Settings,
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets,
};

use super::{
    modal::{self, Answer},
    settings_table::{Choice, Row, SECTIONS, Words},
};

/// The width of the sheet, and of the names at its left; where there is less room, names stand above their choices.
const WIDTH: f32 = 620.0;
const NAMES: f32 = 170.0;

/// Shows all settings; what was chosen.
pub(super) fn settings_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    settings: &Settings,
) -> Option<Answer> {
    modal::set_width(ui, WIDTH);
    widgets::title_line(ui, theme, &locale.text("action-show-settings"));
    ui.add_space(4.0);
    let mut chosen = None;
    modal::rows_ui(ui, |ui| {
        for section in SECTIONS {
            ui.add_space(8.0);
            widgets::section_heading(ui, theme, &locale.text(section.key));
            ui.add_space(2.0);
            for row in section.rows {
                chosen = row_ui(ui, theme, locale, settings, row).or(chosen);
                ui.add_space(8.0);
            }
        }
    });
    match chosen {
        Some(choice) => Some(Answer::Set(choice.choose)),
        None => modal::close_button(ui, theme, locale),
    }
}

fn row_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    settings: &Settings,
    row: &Row,
) -> Option<Choice> {
    let name = locale.text(row.key);
    let group = UiBuilder::new()
        .id_salt(row.key)
        .accessibility_role(egui::Role::RadioGroup)
        .accessibility_label(&*name);
    ui.scope_builder(group, |ui| {
        if ui.available_width() < NAMES * 2.5 {
            widgets::word_line(ui, theme, &name);
            return choices_ui(ui, theme, locale, settings, row);
        }
        let names = Vec2::new(NAMES, widgets::target(ui, 28.0));
        ui.horizontal_top(|ui| {
            let middle = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(names, middle, |ui| {
                ui.set_min_size(names);
                widgets::word_line(ui, theme, &name);
            });
            ui.vertical(|ui| choices_ui(ui, theme, locale, settings, row))
                .inner
        })
        .inner
    })
    .inner
}

fn choices_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    settings: &Settings,
    row: &Row,
) -> Option<Choice> {
    let options: Vec<_> = row
        .choices
        .iter()
        .enumerate()
        .map(|(place, choice)| (place, None, words_of(locale, choice.words)))
        .collect();
    let on = row
        .choices
        .iter()
        .position(|choice| (choice.is_on)(settings));
    let picked = widgets::segments(ui, theme, &options, on);
    widgets::muted(ui, theme, &locale.text(&format!("{}.about", row.key)));
    picked.and_then(|place| row.choices.get(place).copied())
}

fn words_of(locale: &Locale, words: Words) -> Arc<str> {
    match words {
        Words::Key(key) => locale.text(key),
        Words::Percent(percent) => {
            let number = Arg::from(locale.number(f64::from(percent), 0));
            locale.format("app-percent", &[("number", number)]).into()
        }
    }
}
