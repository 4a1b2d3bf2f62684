//! Strips under the top bar: what is the matter with the file, and what can be done about it.

use egui::{Align, Frame, Layout, Margin, Ui, accesskit::Live};

use crate::{
    action::ViewKind,
    document::JourneyId,
    file::{self, Repair},
    locale::{Arg, Locale},
    scene::{Icon, theme::Theme},
    widgets,
};

use super::session::Session;

/// What was pressed in a banner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// Try to save again.
    Save,
    /// Save elsewhere.
    SaveAs,
    /// Put the banner away.
    Dismiss,
    /// Go on with a copy of this frozen journey.
    GoOnWithCopy(JourneyId),
}

/// Shows the banners that this document needs.
pub fn banners_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    session: &Session,
    view: ViewKind,
) -> Option<Pressed> {
    let mut pressed = None;
    if let Some((path, error)) = &session.save_error {
        let reason = super::words::save_error(locale, path, error);
        let text = locale.format("app-save-failed", &[("reason", Arg::from(reason))]);
        strip_ui(ui, "banner-save", Tone::Bad, theme, &text, |ui| {
            if widgets::small_button(ui, theme, None, &locale.text("action-save-as")).clicked() {
                pressed = Some(Pressed::SaveAs);
            }
            if widgets::small_button(ui, theme, None, &locale.text("app-try-again")).clicked() {
                pressed = Some(Pressed::Save);
            }
        });
    }
    if let Some(version) = session.newer {
        let text = locale.format("app-newer", &[("version", Arg::from(version.to_string()))]);
        strip_ui(ui, "banner-newer", Tone::Note, theme, &text, |_| {});
    }
    if !session.repairs.is_empty() {
        let text = locale.format(
            "app-repaired",
            &[("count", Arg::Count(file::repair_count(&session.repairs)))],
        );
        strip_ui(ui, "banner-repairs", Tone::Note, theme, &text, |ui| {
            if widgets::small_button(ui, theme, None, &locale.text("app-dismiss")).clicked() {
                pressed = Some(Pressed::Dismiss);
            }
            let button = egui::Button::new(&*locale.text("app-repaired-list"));
            let list = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
                repairs_ui(ui, theme, locale, &session.repairs);
            });
            widgets::paint_ring(ui, theme, &list.0, 6.0);
        });
    }
    let shown = session.editor.journey();
    let frozen = shown.and_then(|journey| Some((journey.id, journey.frozen?)));
    if let Some((journey, day)) = frozen.filter(|_| view == ViewKind::Map) {
        let date = locale.long_date(day.year(), day.month(), day.day());
        let text = locale.format("method-frozen-banner", &[("day", Arg::from(date))]);
        strip_ui(ui, "banner-frozen", Tone::Quiet, theme, &text, |ui| {
            let words = locale.text("method-frozen-go-on");
            if !session.editor.is_read_only()
                && widgets::small_button(ui, theme, None, &words).clicked()
            {
                pressed = Some(Pressed::GoOnWithCopy(journey));
            }
        });
    }
    pressed
}

fn repairs_ui(ui: &mut Ui, theme: &Theme, locale: &Locale, repairs: &[Repair]) {
    ui.set_min_width(460.0);
    egui::ScrollArea::vertical()
        .max_height(320.0)
        .show(ui, |ui| {
            for repair in repairs {
                let arguments = repair.arguments();
                let arguments: Vec<(&str, Arg<'_>)> = arguments
                    .iter()
                    .map(|(name, value)| (*name, Arg::from(value)))
                    .collect();
                let words = locale.format(repair.key(), &arguments);
                widgets::word_line(ui, theme, &words);
                let place = if repair.name.is_empty() {
                    repair.place.clone()
                } else {
                    format!("{} · {}", repair.name, repair.place)
                };
                if !place.is_empty() {
                    widgets::muted(ui, theme, &place);
                }
                ui.add_space(4.0);
            }
        });
}

#[derive(Clone, Copy)]
enum Tone {
    Bad,
    Note,
    Quiet,
}

fn strip_ui(
    ui: &mut Ui,
    id: &'static str,
    tone: Tone,
    theme: &Theme,
    text: &str,
    buttons: impl FnOnce(&mut Ui),
) {
    let (color, ground, icon) = match tone {
        Tone::Bad => (
            theme.negative,
            theme.tone(crate::document::Color::Red).tint,
            lucide_icons::Icon::TriangleAlert,
        ),
        Tone::Note => (
            theme.notable,
            theme.tone(crate::document::Color::Amber).tint,
            lucide_icons::Icon::Info,
        ),
        Tone::Quiet => (theme.muted, theme.panel, lucide_icons::Icon::Snowflake),
    };
    let frame = Frame::new()
        .fill(widgets::color32(ground))
        .inner_margin(Margin::symmetric(16, 6));
    egui::Panel::top(id).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(widgets::icon_text(Icon::from(icon), 16.0).color(widgets::color32(color)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons(ui);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = ui.add(egui::Label::new(text).wrap());
                    ui.ctx().accesskit_node_builder(label.id, |node| {
                        let (role, live) = match tone {
                            Tone::Bad | Tone::Note => (egui::Role::Alert, Live::Assertive),
                            Tone::Quiet => (egui::Role::Status, Live::Polite),
                        };
                        node.set_role(role);
                        node.set_label(text);
                        node.set_live(live);
                    });
                });
            });
        });
    });
}
