//! Saving: beside the interface, never over what someone else has written, and said plainly when it fails.

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use crate::{
    document::Document,
    file::{self, Expected, Keep, SaveError, Saved},
    locale::Arg,
};

use super::{
    dialogs::{Question, QuestionKind},
    files::EXTENSION,
    modal::Modal,
    next::{Next, Outcome, Purpose},
    shell::Shell,
    words,
};

impl Shell {
    /// Saves to the file of the document, or asks for one.
    pub(super) fn save(&mut self, ctx: &Context, next: Option<Next>) {
        let has_path = self
            .session
            .as_ref()
            .is_some_and(|session| session.path.is_some() && !session.editor.is_read_only());
        if has_path {
            self.write(ctx, None, false, next);
        } else {
            self.ask_save_as(ctx, next);
        }
    }

    pub(super) fn ask_save_as(&mut self, ctx: &Context, next: Option<Next>) {
        self.finish_words();
        let Some(session) = &self.session else {
            return;
        };
        let name = session.proposed_name(&self.locale.text("app-untitled"));
        let question = Question {
            title: self.locale.text("app-save-title").to_string(),
            kind: QuestionKind::Save(format!("{name}.{EXTENSION}")),
            filter: (
                self.locale.text("app-filter-save").to_string(),
                vec![EXTENSION],
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Save(next));
    }

    /// Writes the document on a thread: to its own file, or to another that becomes its own.
    pub(super) fn write(
        &mut self,
        ctx: &Context,
        to: Option<PathBuf>,
        over_theirs: bool,
        next: Option<Next>,
    ) {
        self.finish_words();
        let Some(session) = &mut self.session else {
            return;
        };
        let is_other = to.is_some();
        let Some(path) = to.or_else(|| session.path.clone()) else {
            return;
        };
        let document = Arc::clone(session.editor.document());
        let expected = match session.identity {
            Some(identity) if !is_other && !over_theirs => Expected::Same(identity),
            Some(_) | None => Expected::Anything,
        };
        let keep = if over_theirs || (session.keep_old && !is_other) {
            Keep::OldFile
        } else {
            Keep::Nothing
        };
        session.is_saving = true;
        session.save_error = None;
        let number = session.number;
        self.running += 1;
        self.jobs.start(ctx, move || {
            let result = file::save(&document, &path, expected, keep);
            Outcome::Saved {
                session: number,
                document,
                path,
                result,
                next,
            }
        });
    }

    pub(super) fn take_saved(
        &mut self,
        ctx: &Context,
        document: &Arc<Document>,
        path: PathBuf,
        result: Result<Saved, SaveError>,
        next: Option<Next>,
    ) {
        let Some(session) = &mut self.session else {
            return;
        };
        session.is_saving = false;
        match result {
            Ok(saved) => {
                session.editor.mark_saved(document);
                session.identity = Some(saved.identity);
                session.saved_at = Some(words::time_now());
                session.keep_old = false;
                session.repairs.clear();
                session.path = Some(path.clone());
                let words = self.locale.text("spoken-saved");
                self.announcer.say(&words);
                self.feed_recovery();
                if let Some(kept) = &saved.kept {
                    let name = Arg::from(file::shown(kept));
                    let text = self.locale.format("app-kept-old", &[("path", name)]);
                    self.notices.say(text);
                }
                self.settings.remember(&path);
                self.settings.reopen = Some(path);
                self.write_settings();
                if let Some(next) = next {
                    self.guard(ctx, next);
                }
            }
            Err(SaveError::ChangedOnDisk) => self.modal = Some(Modal::Changed(next)),
            Err(error) => session.save_error = Some((path, error)),
        }
    }
}
