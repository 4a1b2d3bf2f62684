//! Copying and pasting: readable words for every program, whole pieces of the map for ours.

use std::sync::Arc;

use egui::{Context, Event};

use crate::{
    action::{Action, Request},
    document::{Excerpt, ExcerptKind},
    edit::{
        Command, Editor, Target,
        excerpt::{Words, selected_excerpt, words},
        paste::{self, Content},
    },
    exchange::table,
    file::Clip,
    locale::Arg,
};

use super::shell::Shell;

/// More lines than these are asked about before they become cards.
const LINES_UNASKED: usize = 200;

/// The largest table that is pasted, in cells: more than any map has.
const MOST_CELLS: usize = 20_000;

/// How what is on the clipboard is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Wish {
    /// As what it is: a list, a table, a piece of a map.
    #[default]
    AsUsual,
    /// All of it on one card.
    AsOne,
}

impl Shell {
    /// Copies what is selected.
    pub(super) fn copy(&mut self, ctx: &Context) {
        let Some(excerpt) = self.editor().and_then(selected_excerpt) else {
            return;
        };
        let words = self.words_of(&excerpt);
        ctx.copy_text(words.clone());
        let key = match excerpt.kind {
            ExcerptKind::Cards => "app-copied",
            ExcerptKind::Steps => "app-copied-steps",
            ExcerptKind::Stages => "app-copied-stages",
            ExcerptKind::Lanes => "app-copied-lanes",
        };
        let count = Arg::Count(excerpt.count());
        self.notices
            .say(self.locale.format(key, &[("count", count)]));
        let clip = Clip { words, excerpt };
        self.clip = Some(clip.clone());
        if let Some(folder) = self.data_folder.clone() {
            self.jobs.start_silent(ctx, move || {
                clip.write(&folder);
                None
            });
        }
    }

    /// Copies what is selected and deletes what was copied: where things of several kinds are selected, no other kind.
    pub(super) fn cut(&mut self, ctx: &Context) {
        self.copy(ctx);
        let Some(primary) = self.primary() else {
            return;
        };
        let kind = std::mem::discriminant(&primary);
        let targets = self.editor().map_or_else(Vec::new, |editor| {
            let targets = editor.selection().targets().iter();
            let same = targets.filter(|target| std::mem::discriminant(*target) == kind);
            same.copied().collect::<Vec<Target>>()
        });
        self.delete(ctx, targets);
    }

    /// A piece as text that every program can read, with nothing in it that a spreadsheet would take for a formula.
    fn words_of(&self, excerpt: &Excerpt) -> String {
        let empty = self.locale.text("canvas-name-empty-card");
        let number = |score: f64| {
            let decimals = if (score * 2.0).fract() == 0.0 { 1 } else { 2 };
            self.locale.number(score, decimals).replace('\u{2212}', "-")
        };
        match words(excerpt, &empty, number) {
            Words::Lines(lines) => {
                let lines: Vec<_> = lines.iter().map(|line| table::harmless(line)).collect();
                lines.join("\n")
            }
            Words::Table(rows) => table::write(&rows),
        }
    }

    /// Asks the system for what is on the clipboard; it comes as an event of a later frame.
    pub(super) fn ask_for_clipboard(&mut self, ctx: &Context, wish: Wish) {
        self.paste_wish = wish;
        ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
    }

    /// Pastes all on one card: what is asked or offered on the map just now, else what is on the clipboard.
    pub(super) fn paste_as_one(&mut self, ctx: &Context) {
        let mut requests = Vec::new();
        let answers = self
            .session
            .as_ref()
            .is_some_and(|session| self.view.answer_as_one(&session.editor, &mut requests));
        if answers {
            self.requests.extend(requests);
        } else {
            self.ask_for_clipboard(ctx, Wish::AsOne);
        }
    }

    /// Takes what was pasted, where no field has the keyboard.
    pub(super) fn take_pasted(&mut self, ctx: &Context) {
        if ctx.text_edit_focused() || self.is_editing_text() {
            return;
        }
        let mut pasted = Vec::new();
        let mut pictures = Vec::new();
        ctx.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Paste(text) => {
                    pasted.push(text.clone());
                    false
                }
                Event::PasteImage(image) => {
                    pictures.push(Arc::clone(image));
                    false
                }
                _ => true,
            });
        });
        for text in pasted {
            self.paste(ctx, &text);
        }
        for image in pictures {
            self.paste_pixels(ctx, image);
        }
    }

    fn paste(&mut self, ctx: &Context, text: &str) {
        let wish = std::mem::take(&mut self.paste_wish);
        if !Action::Paste.is_enabled(&self.context()) {
            return;
        }
        if wish == Wish::AsOne {
            let text = without_apostrophes(text);
            self.paste_some(ctx, |editor| paste::paste_as_one(editor, &text));
            return;
        }
        if let Some(clip) = self.clip_for(text) {
            self.paste_some(ctx, |editor| paste::paste_excerpt(editor, &clip.excerpt));
            return;
        }
        let mut rows = table::read(text);
        for cell in rows.iter_mut().flatten() {
            let bare = table::without_apostrophe(cell);
            if bare.len() < cell.len() {
                *cell = bare.to_owned();
            }
        }
        let count: usize = rows.iter().map(Vec::len).sum();
        if count > MOST_CELLS {
            let arguments = [
                ("count", Arg::Count(count)),
                ("most", Arg::Count(MOST_CELLS)),
            ];
            let text = self.locale.format("paste-too-much", &arguments);
            self.notices.say(text);
            return;
        }
        match Content::of(rows) {
            Content::Lines(lines) if lines.is_empty() => {}
            Content::Lines(lines) if lines.len() <= LINES_UNASKED => {
                self.paste_lines(ctx, text, &lines);
            }
            content => {
                if let Some(session) = &self.session {
                    let text = without_apostrophes(text);
                    self.view.ask_to_paste(&session.editor, text, content);
                    ctx.request_repaint();
                }
            }
        }
    }

    /// The piece of a map that this text stands for, copied here or in another window.
    fn clip_for(&self, text: &str) -> Option<Clip> {
        let ours = self.clip.clone().filter(|clip| clip.stands_for(text));
        ours.or_else(|| {
            let clip = Clip::read(self.data_folder.as_deref()?)?;
            clip.stands_for(text).then_some(clip)
        })
    }

    /// Makes a card of each line at once, and offers one card instead.
    fn paste_lines(&mut self, ctx: &Context, text: &str, lines: &[String]) {
        let text = without_apostrophes(text);
        let one = self
            .editor()
            .and_then(|editor| paste::paste_as_one(editor, &text));
        let is_done = self.paste_some(ctx, |editor| paste::paste_lines(editor, lines));
        if let (Some(one), Some(session)) = (one, &self.session)
            && is_done
            && lines.len() > 1
        {
            self.view.offer_instead(&session.editor, one, lines.len());
        }
    }

    /// Makes a change that pastes something and brings it into view. Whether there was one.
    pub(super) fn paste_some(
        &mut self,
        ctx: &Context,
        change: impl FnOnce(&Editor) -> Option<Command>,
    ) -> bool {
        let Some(command) = self.editor().and_then(change) else {
            let text = self.locale.text("paste-no-place").to_string();
            self.notices.say(text);
            return false;
        };
        let request = Request::Apply {
            command,
            merge: None,
        };
        self.perform_all(ctx, vec![request]);
        if let Some(target) = self.primary() {
            self.reveal(target);
        }
        true
    }
}

/// A text as it was before its lines were made harmless for spreadsheets.
fn without_apostrophes(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(table::without_apostrophe).collect();
    lines.join("\n")
}
