//! The line under the map: what the next click or key would do, and how the map stands.

use egui::{Align, Label, Layout, RichText, Role, Ui, WidgetInfo};

use crate::{
    action::{Action, Request},
    edit::Editor,
    locale::{Arg, Locale},
    widgets::{self, color32},
};

use super::ask::{Ask, Look};

/// What the status bar cannot know from the document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Status<'a> {
    /// What the next click or key would do; empty for nothing to say.
    pub hint: &'a str,
    /// The scale of the map, 1 being life size; none where no map is on screen.
    pub zoom: Option<f32>,
    /// How much the check-up found; none before it has looked.
    pub findings: Option<usize>,
    /// What there is, such as "5 steps · 20 cards"; empty for nothing to say.
    pub summary: &'a str,
    /// How the file stands, such as "saved 14:02"; empty for nothing to say.
    pub file: &'a str,
}

/// Draws the status bar.
pub fn status_ui(
    ui: &mut Ui,
    status: Status<'_>,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
) {
    let Status {
        hint,
        zoom,
        findings,
        summary,
        file,
    } = status;
    let mut ask = Ask::new(editor, look, requests);
    let theme = look.theme;
    let lesser = |text: &str| {
        RichText::new(text)
            .size(widgets::SMALL_SIZE)
            .color(color32(theme.muted))
    };
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if let Some(zoom) = zoom {
            zoom_ui(ui, &mut ask, zoom);
        }
        if let Some(findings) = findings {
            findings_ui(ui, &mut ask, findings);
        }
        if !summary.is_empty() {
            ui.add(Label::new(lesser(summary)).truncate());
        }
        if !file.is_empty() {
            ui.add(Label::new(lesser(file)).truncate());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if !hint.is_empty() {
                let response = ui.add(Label::new(lesser(hint)).truncate());
                response.widget_info(|| WidgetInfo::labeled(Role::Status, true, hint));
            }
        });
    });
}

/// How many steps and cards the shown journey has: "5 steps · 20 cards".
pub fn journey_summary(editor: &Editor, locale: &Locale) -> String {
    let Some(journey) = editor.journey() else {
        return String::new();
    };
    let count = |key: &str, count: usize| locale.format(key, &[("count", Arg::from(count))]);
    let steps = count("panels-steps", journey.steps().count());
    let cards = count("panels-cards", journey.cards.len());
    if journey.cards.is_empty() {
        return format!("{steps} · {cards}");
    }
    let known = super::inspector::evidence::coverage_words(locale, journey);
    format!("{steps} · {cards} · {known}")
}

/// How much the check-up found; a click shows it.
fn findings_ui(ui: &mut Ui, ask: &mut Ask<'_>, findings: usize) {
    let words = ask.format("method-status", &[("count", Arg::from(findings))]);
    let response = widgets::link_button(ui, ask.theme, None, &words);
    if response
        .on_hover_text(&*ask.text("action-toggle-check-up.tooltip"))
        .clicked()
    {
        ask.act(Action::ToggleCheckUp);
    }
}

fn zoom_ui(ui: &mut Ui, ask: &mut Ask<'_>, zoom: f32) {
    let percent = f64::from(zoom * 100.0).round();
    let number = ask.locale.number(percent, 0);
    let words = ask.format("panels-zoom", &[("percent", Arg::from(number))]);
    let response = widgets::link_button(ui, ask.theme, None, &words);
    if response
        .on_hover_text(&*ask.text("action-fit-map.tooltip"))
        .clicked()
    {
        ask.act(Action::FitMap);
    }
}
