//! The bar to look for words in the whole document, and to put others in their place.
//!
//! It stays beside the map, so that each place is seen where it is; while its field has the keyboard, Enter goes on and
//! Escape puts it away.

use std::sync::Arc;

use egui::{
    Align, Context, EventFilter, Frame, Id, Key, Layout, Margin, Modifiers, Role, TextEdit, Ui,
};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Action,
    document::Document,
    edit::{
        Selection,
        find::{Hit, find, replace},
    },
    insight::words_found::Needle,
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets,
};

use super::{find_place::place_words, shell::Shell};

/// The open bar.
#[derive(Debug, Default)]
pub struct FindBar {
    text: String,
    with: String,
    replaces: bool,
    wants_focus: bool,
    hits: Vec<Hit>,
    /// What the hits are of.
    searched: Option<(Arc<Document>, String)>,
    /// The one that was gone to last.
    at: Option<usize>,
}

/// What is asked of the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Go to the next place.
    Next,
    /// Go to the one before.
    Previous,
    /// Replace this one and go on.
    Replace,
    /// Replace all.
    ReplaceAll,
    /// Put the bar away.
    Close,
}

impl FindBar {
    /// Looks again where words or document have changed.
    fn search(&mut self, document: &Arc<Document>) {
        let is_known = self
            .searched
            .as_ref()
            .is_some_and(|(known, text)| Arc::ptr_eq(known, document) && *text == self.text);
        if is_known {
            return;
        }
        let is_other = self
            .searched
            .as_ref()
            .is_none_or(|(_, text)| *text != self.text);
        self.hits = match Needle::new(&self.text) {
            Some(needle) => find(document, &needle),
            None => Vec::new(),
        };
        if is_other {
            self.at = None;
        }
        self.at = self.at.filter(|at| *at < self.hits.len());
        self.searched = Some((Arc::clone(document), self.text.clone()));
    }

    fn hit(&self) -> Option<&Hit> {
        self.hits.get(self.at?)
    }
}

/// The fields of the bar.
fn field_id() -> Id {
    Id::unique("find-field")
}

fn with_id() -> Id {
    Id::unique("replace-field")
}

impl Shell {
    /// Opens the bar, or goes back to its field.
    pub(super) fn open_find(&mut self, ctx: &Context, replaces: bool) {
        let bar = self.find.get_or_insert_default();
        bar.replaces |= replaces;
        bar.wants_focus = true;
        ctx.request_repaint();
    }

    /// Goes to the next place or the one before; opens the bar where it is not there yet.
    pub(super) fn find_next(&mut self, ctx: &Context, wish: Wish) {
        self.finish_words();
        match &self.find {
            Some(bar) if !bar.text.is_empty() => self.take_find_wish(ctx, wish),
            Some(_) | None => self.open_find(ctx, false),
        }
    }

    /// Shows the bar where it is open.
    pub(super) fn find_ui(&mut self, ui: &mut Ui) {
        let Some(document) = self.document() else {
            return;
        };
        let can_replace = self.editor().is_some_and(|editor| !editor.is_read_only());
        let Some(bar) = &mut self.find else {
            return;
        };
        if bar.wants_focus {
            let mut typed = std::mem::take(&mut self.typed_on);
            ui.input_mut(|input| input.events.append(&mut typed));
        }
        let keys = keys(ui);
        let model = (&self.theme, &self.locale);
        let wish = bar_ui(ui, model, bar, &document, can_replace).or(keys);
        bar.search(&document);
        if let Some(wish) = wish {
            self.find_wishes.push(wish);
            ui.ctx().request_repaint();
        }
    }

    /// Does what was asked of the bar in this frame.
    pub(super) fn take_find_wishes(&mut self, ctx: &Context) {
        for wish in std::mem::take(&mut self.find_wishes) {
            self.take_find_wish(ctx, wish);
        }
    }

    fn take_find_wish(&mut self, ctx: &Context, wish: Wish) {
        let Some(document) = self.document() else {
            return;
        };
        let shown = self
            .editor()
            .and_then(|editor| editor.journey().map(|journey| journey.id));
        let Some(bar) = &mut self.find else {
            return;
        };
        bar.search(&document);
        let count = bar.hits.len();
        match wish {
            Wish::Next | Wish::Previous => {
                if count == 0 {
                    return;
                }
                let here = || bar.hits.iter().position(|hit| hit.journey == shown);
                let next = match (wish, bar.at) {
                    (Wish::Previous, Some(at)) => at.checked_sub(1).unwrap_or(count - 1),
                    (Wish::Previous, None) => count - 1,
                    (_, Some(at)) => (at + 1) % count,
                    (_, None) => here().unwrap_or(0),
                };
                bar.at = Some(next);
                self.show_hit(ctx);
            }
            Wish::Replace => {
                let Some(hit) = bar.hit().cloned() else {
                    self.take_find_wish(ctx, Wish::Next);
                    return;
                };
                let with = bar.with.clone();
                self.replace(ctx, &document, &[hit], &with);
                // What came after it has taken its place, unless the new words hold the old ones.
                if let (Some(bar), Some(document)) = (&mut self.find, self.session.as_ref()) {
                    let skips =
                        Needle::new(&bar.text).map_or(0, |needle| needle.places(&with).len());
                    bar.search(&Arc::clone(document.editor.document()));
                    let at = bar.at.unwrap_or_default() + skips;
                    bar.at = (!bar.hits.is_empty()).then(|| at % bar.hits.len().max(1));
                    self.show_hit(ctx);
                }
            }
            Wish::ReplaceAll => {
                let (hits, with) = (bar.hits.clone(), bar.with.clone());
                bar.at = None;
                self.replace(ctx, &document, &hits, &with);
            }
            Wish::Close => {
                self.find = None;
                ctx.memory_mut(|memory| {
                    memory.surrender_focus(field_id());
                    memory.surrender_focus(with_id());
                });
                self.focus_view();
                ctx.request_repaint();
            }
        }
    }

    /// Shows the place that was gone to, and leaves the keyboard in the bar where it was there.
    fn show_hit(&mut self, ctx: &Context) {
        let Some(bar) = &mut self.find else {
            return;
        };
        let Some(hit) = bar.hit().cloned() else {
            return;
        };
        let focus = ctx.memory(egui::Memory::focused);
        bar.wants_focus = focus == Some(field_id());
        if let Some(session) = &mut self.session {
            if let Some(journey) = hit.journey {
                session.editor.show_journey(journey);
            }
            session.editor.select(Selection::one(hit.target));
        }
        self.select_and_reveal(ctx, hit.target);
    }

    fn replace(&mut self, ctx: &Context, document: &Document, hits: &[Hit], with: &str) {
        let replaced = replace(document, hits, with);
        let count = replaced.as_ref().map_or(0, |(_, count)| *count);
        if let Some((command, _)) = replaced
            && !self.apply(ctx, command, None)
        {
            return;
        }
        let left = hits.len() - count;
        if hits.len() > 1 || left > 0 {
            let key = if left > 0 {
                "find-replaced-but"
            } else {
                "find-replaced"
            };
            let arguments = [("count", Arg::Count(count)), ("left", Arg::Count(left))];
            let text = self.locale.format(key, &arguments);
            let undo = self.locale.text("app-undo-button").to_string();
            if count > 0 {
                self.notices.offer(text, undo, Action::Undo);
            } else {
                self.notices.say(text);
            }
        }
    }
}

/// Keys of the bar, while one of its fields has the keyboard.
fn keys(ui: &Ui) -> Option<Wish> {
    let focused = ui.memory(egui::Memory::focused)?;
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if focused != field_id() && focused != with_id() {
        return None;
    }
    if pressed(Modifiers::NONE, Key::Escape) {
        return Some(Wish::Close);
    }
    if pressed(Modifiers::SHIFT, Key::Enter) {
        return Some(Wish::Previous);
    }
    if pressed(Modifiers::NONE, Key::Enter) {
        let is_with = focused == with_id();
        return Some(if is_with { Wish::Replace } else { Wish::Next });
    }
    None
}

fn bar_ui(
    ui: &mut Ui,
    (theme, locale): (&Theme, &Locale),
    bar: &mut FindBar,
    document: &Document,
    can_replace: bool,
) -> Option<Wish> {
    let mut wish = None;
    let frame = Frame::new()
        .fill(widgets::color32(theme.surface))
        .inner_margin(Margin::symmetric(16, 6));
    egui::Panel::top("find-bar").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_height(widgets::target(ui, 32.0));
            let asked = std::mem::take(&mut bar.wants_focus);
            field_ui(ui, locale, (field_id(), "find-words"), &mut bar.text, asked);
            let mut button = |ui: &mut Ui, icon, key: &str, does| {
                if widgets::icon_button(ui, theme, icon, &locale.text(key)).clicked() {
                    wish = Some(does);
                }
            };
            button(ui, Lucide::ArrowUp, "action-find-previous", Wish::Previous);
            button(ui, Lucide::ArrowDown, "action-find-next", Wish::Next);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                button(ui, Lucide::X, "app-close", Wish::Close);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    count_ui(ui, theme, locale, bar, document);
                });
            });
        });
        if bar.replaces && can_replace {
            ui.horizontal(|ui| {
                ui.set_height(widgets::target(ui, 32.0));
                field_ui(ui, locale, (with_id(), "find-with"), &mut bar.with, false);
                ui.add_enabled_ui(!bar.hits.is_empty(), |ui| {
                    if widgets::quiet_button(ui, theme, None, &locale.text("find-replace"))
                        .clicked()
                    {
                        wish = Some(Wish::Replace);
                    }
                    if widgets::quiet_button(ui, theme, None, &locale.text("find-replace-all"))
                        .clicked()
                    {
                        wish = Some(Wish::ReplaceAll);
                    }
                });
            });
        }
    });
    wish
}

fn field_ui(ui: &mut Ui, locale: &Locale, (id, key): (Id, &str), text: &mut String, asked: bool) {
    if asked {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let name = locale.text(key);
    let field = TextEdit::singleline(text)
        .id(id)
        .hint_text(&*name)
        .margin(widgets::field_margin(ui))
        .desired_width(280.0);
    ui.add(field);
    // Without this Escape takes the keyboard away before the bar sees it.
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(&*name);
    });
}

/// How many there are, which one is shown, and what it is in.
fn count_ui(ui: &mut Ui, theme: &Theme, locale: &Locale, bar: &FindBar, document: &Document) {
    if bar.text.trim().is_empty() {
        return;
    }
    let total = Arg::Count(bar.hits.len());
    let words = match (bar.at, bar.hit()) {
        (Some(at), Some(hit)) => locale.format(
            "find-at",
            &[
                ("number", Arg::Count(at + 1)),
                ("total", total),
                ("place", Arg::from(place_words(locale, document, hit))),
            ],
        ),
        _ => locale.format("find-count", &[("count", total)]),
    };
    let text = egui::RichText::new(&words)
        .size(widgets::SMALL_SIZE)
        .color(widgets::color32(theme.muted));
    let label = ui.add(egui::Label::new(text).truncate());
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(Role::Status);
        node.set_live(egui::accesskit::Live::Polite);
        node.set_label(words);
    });
}
