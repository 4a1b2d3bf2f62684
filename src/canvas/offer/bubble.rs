//! The bubble itself: a small window beside the place, with a button for each answer and the key that gives it.

use egui::{Area, Frame, Id, Margin, Order, Rect, RichText, Ui, Vec2, accesskit, pos2, vec2};

use super::{
    Ask, Instead, Offer, STAYS_SECS,
    words::{made_for_it, reading_key, what},
};
use crate::{
    edit::paste::Reading,
    locale::{Arg, Locale},
    scene::theme::{Theme, radius},
    widgets::{self, color32},
};

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Do it.
    Paste,
    /// All of it on one card.
    AsOne,
    /// Read the table in this way.
    Read(Reading),
    /// Leave it.
    Leave,
}

/// Room between the place and its bubble, in points.
const GAP: f32 = 10.0;

/// Shows the bubble beside `place` and within `room`, both on the screen.
pub fn bubble_ui(
    ui: &Ui,
    offer: &mut Offer,
    (place, room): (Rect, Rect),
    theme: &Theme,
    locale: &Locale,
) -> Option<Answer> {
    let id = Id::unique("paste bubble");
    let size = ui
        .ctx()
        .memory(|memory| memory.area_rect(id))
        .map_or(vec2(360.0, 120.0), |rect| rect.size());
    let mut answer = None;
    let shown = Area::new(id)
        .order(Order::Foreground)
        .fixed_pos(beside(place, room.shrink(8.0), size))
        .constrain_to(room)
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(color32(theme.surface))
                .stroke(egui::Stroke::new(1.5, color32(theme.accent)))
                .corner_radius(radius::CONTROL + 2.0)
                .inner_margin(Margin::symmetric(14, 10))
                .shadow(ui.visuals().popup_shadow)
                .show(ui, |ui| {
                    ui.set_max_width((room.width() - 60.0).clamp(200.0, 460.0));
                    answer = match offer {
                        Offer::Ask(ask) => ask_ui(ui, ask, theme, locale),
                        Offer::Instead(instead) => instead_ui(ui, instead, theme, locale),
                    };
                });
        });
    if let Offer::Instead(instead) = offer {
        let is_read = shown.response.contains_pointer();
        return answer.or_else(|| runs_out(ui, instead, is_read));
    }
    answer
}

fn ask_ui(ui: &mut Ui, ask: &Ask, theme: &Theme, locale: &Locale) -> Option<Answer> {
    let Some(proposal) = ask.proposed() else {
        said(ui, &locale.text("paste-no-place"), theme);
        return key_button(ui, theme, locale, ("paste-cancel", "Esc")).then_some(Answer::Leave);
    };
    said(ui, &what(proposal.extent, locale), theme);
    let new = made_for_it(proposal.extent, locale);
    if !new.is_empty() {
        ui.label(
            RichText::new(new)
                .size(widgets::SMALL_SIZE)
                .color(color32(theme.muted)),
        );
    }
    let mut answer = None;
    if let Some(reading) = proposal.reading {
        let options =
            Reading::ALL.map(|reading| (reading, None, locale.text(reading_key(reading))));
        let chosen = widgets::segments(ui, theme, &options, Some(reading));
        answer = chosen.map(Answer::Read);
    }
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        let words = with_key(locale, ("paste-do", "Enter"));
        if widgets::primary_button(ui, theme, &words).clicked() {
            answer = Some(Answer::Paste);
        }
        if key_button(ui, theme, locale, ("paste-as-one", "Ctrl+Shift+V")) {
            answer = Some(Answer::AsOne);
        }
        if key_button(ui, theme, locale, ("paste-cancel", "Esc")) {
            answer = Some(Answer::Leave);
        }
    });
    answer
}

fn instead_ui(ui: &mut Ui, instead: &Instead, theme: &Theme, locale: &Locale) -> Option<Answer> {
    let mut answer = None;
    ui.horizontal(|ui| {
        let count = [("count", Arg::Count(instead.count))];
        said(ui, &locale.format("paste-done", &count), theme);
        ui.add_space(4.0);
        if key_button(ui, theme, locale, ("paste-as-one-instead", "Ctrl+Shift+V")) {
            answer = Some(Answer::AsOne);
        }
        let name = locale.text("paste-leave");
        if widgets::icon_button(ui, theme, lucide_icons::Icon::X, &name).clicked() {
            answer = Some(Answer::Leave);
        }
    });
    answer
}

/// The first line: what a screen reader says when the bubble comes up.
fn said(ui: &mut Ui, words: &str, theme: &Theme) {
    let text = RichText::new(words)
        .font(widgets::semibold_font(14.5))
        .color(color32(theme.ink));
    let label = ui.label(text);
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(accesskit::Role::Status);
        node.set_label(words);
        node.set_live(accesskit::Live::Polite);
    });
}

fn key_button(ui: &mut Ui, theme: &Theme, locale: &Locale, words_and_key: (&str, &str)) -> bool {
    widgets::quiet_button(ui, theme, None, &with_key(locale, words_and_key)).clicked()
}

/// The words of a button, with the key that does the same.
fn with_key(locale: &Locale, (words, key): (&str, &str)) -> String {
    format!("{}  {key}", locale.text(words))
}

/// Whether the time of an offer has run out. Whoever points at it is reading.
fn runs_out(ui: &Ui, instead: &mut Instead, is_read: bool) -> Option<Answer> {
    let now = ui.input(|input| input.time);
    let until = instead.until_secs.get_or_insert(now + STAYS_SECS);
    if is_read {
        *until = until.max(now + 2.0);
    }
    if now >= *until {
        return Some(Answer::Leave);
    }
    let wait = std::time::Duration::from_secs_f64(*until - now);
    ui.ctx().request_repaint_after(wait);
    None
}

/// Where the left upper corner of a bubble of this size goes: under the place, above it, or at one of its sides, whichever
/// has room; else into the lower right corner.
fn beside(place: Rect, room: Rect, size: Vec2) -> egui::Pos2 {
    let left = place
        .left()
        .clamp(room.left(), (room.right() - size.x).max(room.left()));
    let top = place
        .top()
        .clamp(room.top(), (room.bottom() - size.y).max(room.top()));
    let places = [
        pos2(left, place.bottom() + GAP),
        pos2(left, place.top() - GAP - size.y),
        pos2(place.right() + GAP, top),
        pos2(place.left() - GAP - size.x, top),
    ];
    let fits = |pos: &egui::Pos2| room.contains_rect(Rect::from_min_size(*pos, size));
    places
        .into_iter()
        .find(fits)
        .unwrap_or_else(|| room.max - size)
}
