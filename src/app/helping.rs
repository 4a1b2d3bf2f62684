//! What helps with the method: the panel beside the map, and freezing a journey.

use egui::Context;

use crate::{file::settings::Beside, locale::Arg, panels::Pace};

use super::{edits, shell::Shell, words};

impl Shell {
    /// Shows this beside the map, or nothing where it is shown.
    pub(super) fn toggle_beside(&mut self, ctx: &Context, wanted: Beside) {
        self.set(ctx, |settings| {
            settings.panels.beside = settings.panels.beside.toggled(wanted);
        });
    }

    /// Whether words are being typed or something is dragged.
    pub(super) fn pace(&self, ctx: &Context) -> Pace {
        let is_busy = self.is_editing_text()
            || ctx.text_edit_focused()
            || ctx.input(|input| input.pointer.any_down());
        if is_busy { Pace::Busy } else { Pace::Resting }
    }

    /// Puts the journey away as it is today, and says where.
    pub(super) fn freeze(&mut self, ctx: &Context) {
        let today = words::today();
        let frozen = self
            .editor()
            .and_then(|editor| edits::freeze(editor, &self.locale, today));
        let Some((command, title)) = frozen else {
            return;
        };
        if self.apply(ctx, command, None) {
            let title = [("title", Arg::from(title))];
            let said = self.locale.format("method-frozen-said", &title);
            self.notices.say(said);
        }
    }
}
