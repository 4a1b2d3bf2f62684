//! Copying and pasting cards: readable words for every program, whole cards for ours.

use egui::{Context, Event};

use crate::{
    document::{CardId, Excerpt, ExcerptKind, Picture},
    edit::{
        Command, Target,
        excerpt::{Words, selected_excerpt, words},
        paste::{self, Content},
    },
    exchange::table,
    file::{self, Clip, PictureError},
    locale::{Arg, Locale},
};

use super::{
    dialogs::{Question, QuestionKind},
    next::{Outcome, Purpose},
    shell::Shell,
};

impl Shell {
    /// Copies the selected cards.
    pub(super) fn copy(&mut self, ctx: &Context) {
        let Some(editor) = self.editor() else {
            return;
        };
        let Some(excerpt) = selected_excerpt(editor) else {
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

    /// Takes what was pasted, where no field has the keyboard.
    pub(super) fn take_pasted(&mut self, ctx: &Context) {
        if ctx.text_edit_focused() || self.is_editing_text() {
            return;
        }
        let mut pasted = Vec::new();
        ctx.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Paste(text) => {
                    pasted.push(text.clone());
                    false
                }
                _ => true,
            });
        });
        for text in pasted {
            self.paste(ctx, &text);
        }
    }

    fn paste(&mut self, ctx: &Context, text: &str) {
        if !crate::action::Action::Paste.is_enabled(&self.context()) {
            return;
        }
        let Some(editor) = self.editor() else {
            return;
        };
        let theirs = || {
            let folder = self.data_folder.as_deref()?;
            Clip::read(folder).filter(|clip| clip.stands_for(text))
        };
        let clip = self
            .clip
            .clone()
            .filter(|clip| clip.stands_for(text))
            .or_else(theirs);
        let command = match clip {
            Some(clip) => paste::paste_excerpt(editor, &clip.excerpt),
            None => match Content::of(table::read(text)) {
                Content::Lines(lines) => paste::paste_lines(editor, &lines),
                Content::Table(rows) => {
                    paste::paste_table(editor, &rows, None).map(|pasting| pasting.command)
                }
            },
        };
        if let Some(command) = command {
            self.perform_all(
                ctx,
                vec![crate::action::Request::Apply {
                    command,
                    merge: None,
                }],
            );
            if let Some(target) = self.primary() {
                self.reveal(target);
            }
        }
    }

    // --- Pictures on cards -------------------------------------------------------------------------------------

    pub(super) fn choose_picture(&mut self, ctx: &Context, target: Target) {
        let Target::Card(card) = target else {
            return;
        };
        let question = Question {
            title: self.locale.text("app-picture-title").to_string(),
            kind: QuestionKind::Open,
            filter: (
                self.locale.text("app-filter-picture").to_string(),
                vec!["png", "jpg", "jpeg", "webp", "gif"],
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Picture(card));
    }

    pub(super) fn read_picture(&mut self, ctx: &Context, card: CardId, path: std::path::PathBuf) {
        self.running += 1;
        let locale = Locale::new(self.locale.language());
        self.jobs.start(ctx, move || Outcome::CardPicture {
            card,
            result: file::card_picture(&path).map_err(|error| match error {
                PictureError::Disk(error) => error.to_string(),
                PictureError::TooLarge => locale.text("app-picture-too-large").to_string(),
                PictureError::UnknownKind => locale.text("app-picture-unknown").to_string(),
            }),
        });
    }

    pub(super) fn take_card_picture(
        &mut self,
        ctx: &Context,
        card: CardId,
        result: Result<std::sync::Arc<str>, String>,
    ) {
        let address = match result {
            Ok(address) => address,
            Err(reason) => {
                let text = self
                    .locale
                    .format("app-picture-failed", &[("reason", Arg::from(reason))]);
                self.notices.say(text);
                return;
            }
        };
        let Some(journey) = self.editor().and_then(crate::edit::Editor::journey) else {
            return;
        };
        let Some(found) = journey.card(card) else {
            return;
        };
        let mut changed = (**found).clone();
        changed.picture = Some(Picture(address));
        let command = Command::PutCards {
            journey: journey.id,
            cards: vec![changed],
        };
        self.perform_all(
            ctx,
            vec![crate::action::Request::Apply {
                command,
                merge: None,
            }],
        );
    }
}
