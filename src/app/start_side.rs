//! The column at the left of the page to begin with: what the program is, work to recover, and recent files.

use egui::{Frame, Stroke, Ui, Vec2};

use crate::{
    file::recovery::Found,
    locale::{Arg, Locale},
    scene::theme::radius,
    widgets,
};

use super::{
    start_page::{Start, StartModel},
    top_bar, words,
};

/// What is there besides templates and examples. `first` becomes where the keyboard begins, if that is here.
pub fn side_ui(
    ui: &mut Ui,
    model: &StartModel<'_>,
    first: &mut Option<egui::Response>,
    picked: &mut Option<Start>,
) {
    let StartModel {
        locale, theme, map, ..
    } = model;
    ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
    ui.horizontal(|ui| {
        top_bar::mark_ui(ui, theme, 44.0);
        ui.vertical(|ui| {
            let title = egui::RichText::new("Reiskaart").font(widgets::semibold_font(26.0));
            ui.add(egui::Label::new(title));
        });
    });
    widgets::word_line(ui, theme, &locale.text("app-start-what"));
    ui.add_space(10.0);
    if let Some(name) = map {
        let text = locale.format("app-start-back", &[("name", Arg::from(name))]);
        let icon = Some(lucide_icons::Icon::ArrowLeft.into());
        if widgets::quiet_button(ui, theme, icon, &text).clicked() {
            *picked = Some(Start::Back);
        }
    }
    let icon = Some(lucide_icons::Icon::FolderOpen.into());
    if widgets::quiet_button(ui, theme, icon, &locale.text("action-open")).clicked() {
        *picked = Some(Start::Open);
    }
    ui.add_space(14.0);
    found_ui(ui, model, first, picked);
    recent_ui(ui, model, picked);
}

/// Work that was left behind: offered, not forced.
fn found_ui(
    ui: &mut Ui,
    model: &StartModel<'_>,
    first: &mut Option<egui::Response>,
    picked: &mut Option<Start>,
) {
    let StartModel {
        locale,
        theme,
        found,
        ..
    } = model;
    if found.is_empty() {
        return;
    }
    let tone = theme.tone(crate::document::Color::Amber);
    Frame::new()
        .fill(widgets::color32(tone.tint))
        .stroke(Stroke::new(1.0, widgets::color32(tone.border)))
        .corner_radius(radius::CONTROL)
        .inner_margin(12)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::title_line(ui, theme, &locale.text("app-recover-title"));
            widgets::muted(ui, theme, &locale.text("app-recover-text"));
            for (index, copy) in found.iter().enumerate() {
                ui.add_space(8.0);
                let name = found_name(copy, locale);
                let label = egui::RichText::new(&name).font(widgets::semibold_font(14.5));
                ui.add(egui::Label::new(label).truncate());
                let cards: usize = copy
                    .document
                    .journeys
                    .iter()
                    .map(|journey| journey.cards.len())
                    .sum();
                let details = locale.format(
                    "app-recover-details",
                    &[
                        ("when", Arg::from(words::when(locale, copy.when))),
                        ("count", Arg::Count(cards)),
                    ],
                );
                widgets::muted(ui, theme, &details);
                if let Some(path) = &copy.path {
                    let label = egui::RichText::new(crate::file::shown(path))
                        .size(widgets::SMALL_SIZE)
                        .color(widgets::color32(theme.muted));
                    ui.add(egui::Label::new(label).truncate());
                }
                ui.push_id(("found", index), |ui| {
                    ui.horizontal(|ui| {
                        let recover = locale.text("app-recover");
                        let recover = widgets::primary_button(ui, theme, &recover);
                        if recover.clicked() {
                            *picked = Some(Start::Recover(index));
                        }
                        first.get_or_insert(recover);
                        let discard = locale.text("app-recover-discard");
                        if widgets::quiet_button(ui, theme, None, &discard).clicked() {
                            *picked = Some(Start::Discard(index));
                        }
                    });
                });
            }
        });
    ui.add_space(16.0);
}

/// What recovered work is called.
pub fn found_name(copy: &Found, locale: &Locale) -> String {
    let titled = || {
        std::iter::once(&copy.document.title)
            .chain(copy.document.journeys.iter().map(|journey| &journey.title))
            .find(|title| !title.trim().is_empty())
            .cloned()
    };
    copy.path
        .as_deref()
        .map(super::session::stem)
        .or_else(titled)
        .unwrap_or_else(|| locale.text("app-untitled").to_string())
}

fn recent_ui(ui: &mut Ui, model: &StartModel<'_>, picked: &mut Option<Start>) {
    let StartModel {
        locale,
        theme,
        recent,
        ..
    } = model;
    widgets::section_heading(ui, theme, &locale.text("menu-recent"));
    if recent.is_empty() {
        widgets::muted(ui, theme, &locale.text("app-start-no-recent"));
    }
    for path in recent.iter().take(8) {
        let folder = path.parent().map(crate::file::shown).unwrap_or_default();
        let name = super::session::stem(path);
        let row = widgets::ListRow {
            title: &name,
            detail: &folder,
            lead: widgets::Lead::Icon(lucide_icons::Icon::Map.into(), theme.muted),
            selected: false,
            framed: false,
            trailing: 0.0,
        };
        let shown = crate::file::shown(path);
        if row.show(ui, theme).on_hover_text(shown).clicked() {
            *picked = Some(Start::Recent(path.clone()));
        }
    }
}
