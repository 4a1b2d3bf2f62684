//! Opening an address that stands in a map: it is shown whole first, since a map may come from anyone.

use egui::{Context, Label, RichText, Ui};

use crate::{
    document::may_be_opened,
    locale::{Arg, Locale},
    scene::theme::{Theme, size},
    widgets::{self, color32},
};

use super::{
    modal::{Answer, Modal, buttons, focus_first, set_width},
    shell::Shell,
};

impl Shell {
    /// Asks whether to open an address; says why not, where it is none of the web or of e-mail.
    pub(super) fn ask_link(&mut self, ctx: &Context, link: &str) {
        ctx.request_repaint();
        if may_be_opened(link) {
            self.modal = Some(Modal::Link(link.trim().to_owned()));
        } else {
            let text = self.locale.text("method-link-refused");
            self.notices.say(text.to_string());
        }
    }

    /// Opens an address that was shown.
    pub(super) fn open_link(&mut self, ctx: &Context, link: &str) {
        if !may_be_opened(link) {
            return;
        }
        if let Err(error) = self.dialogs.open_link(link) {
            let reason = Arg::from(error.to_string());
            let text = self
                .locale
                .format("method-link-failed", &[("reason", reason)]);
            self.notices.say(text);
        }
        ctx.request_repaint();
    }
}

/// Shows the address, and asks.
pub(super) fn link_ui(ui: &mut Ui, theme: &Theme, locale: &Locale, link: &str) -> Option<Answer> {
    set_width(ui, 480.0);
    widgets::title_line(ui, theme, &locale.text("method-link-title"));
    ui.add_space(4.0);
    widgets::word_line(ui, theme, &locale.text("method-link-text"));
    ui.add_space(8.0);
    let words = RichText::new(link)
        .size(size::BODY)
        .color(color32(theme.accent));
    ui.add(Label::new(words).wrap());
    ui.add_space(14.0);
    let mut answer = None;
    buttons(ui, |ui| {
        let open = widgets::primary_button(ui, theme, &locale.text("method-link-open"));
        if open.clicked() {
            answer = Some(Answer::OpenLink(link.to_owned()));
        }
        let cancel = widgets::quiet_button(ui, theme, None, &locale.text("app-cancel"));
        focus_first(ui, &cancel);
        if cancel.clicked() {
            answer = Some(Answer::Close);
        }
    });
    answer
}
