//! Opening: files, templates and examples, and work that was left behind.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    action::Action,
    document::{Document, Id, IdSource},
    edit::Editor,
    file::{self, Opened},
    paint,
    starter::Starter,
};

use super::{
    dialogs::{Question, QuestionKind},
    files::EXTENSION,
    next::{Outcome, Purpose},
    session::Session,
    shell::{Screen, Shell},
};

impl Shell {
    /// Opens what the program starts with: the file that was named, or else the last one. Work that was left behind
    /// comes first: it is offered on the start page, or beside a file that was named.
    pub fn open_at_start(&mut self, ctx: &Context, named: Option<PathBuf>) {
        let has_found = !self.recovery.found().is_empty();
        match (named, self.settings.reopen.clone()) {
            (Some(path), _) => {
                self.open(ctx, path);
                if has_found {
                    let text = self.locale.text("app-recover-title").to_string();
                    let button = self.locale.text("app-recover-show").to_string();
                    self.notices.offer(text, button, Action::ShowStart);
                }
            }
            // A last file that is gone is no news; the start page will do.
            (None, Some(path)) if !has_found && file::exists(&path) => self.open(ctx, path),
            (None, _) => {}
        }
    }

    pub(super) fn ask_open(&mut self, ctx: &Context) {
        let question = Question {
            title: self.locale.text("app-open-title").to_string(),
            kind: QuestionKind::Open,
            filter: (
                self.locale.text("app-filter-open").to_string(),
                vec![EXTENSION, "svg", "png"],
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Open);
    }

    pub(super) fn open(&mut self, ctx: &Context, path: PathBuf) {
        let path = std::path::absolute(&path).unwrap_or(path);
        self.running += 1;
        self.jobs.start(ctx, move || {
            let result = file::open(&path, &paint::embedded).map(Box::new);
            Outcome::Opened { path, result }
        });
    }

    pub(super) fn take_opened(&mut self, path: PathBuf, opened: Opened) {
        let Opened {
            document,
            repairs,
            newer,
            identity,
        } = opened;
        // A picture holds a copy of a map: it opens as a new document, so that saving never turns it into JSON.
        let is_picture = is_picture(&path);
        let mut editor = Editor::new(document, self.fresh_ids());
        if newer.is_some() {
            editor.set_read_only();
        } else if is_picture || !repairs.is_empty() {
            editor.mark_unsaved();
        }
        self.sessions_opened += 1;
        let mut session = Session::unnamed(editor, self.sessions_opened);
        session.keep_old = !repairs.is_empty() && !is_picture;
        session.repairs = repairs;
        session.newer = newer;
        if !is_picture {
            session.identity = Some(identity);
            session.path = Some(path.clone());
        }
        self.settings.remember(&path);
        self.settings.reopen = Some(path);
        self.write_settings();
        self.show(session);
    }

    /// Shows a document that has no file.
    pub(super) fn show_unnamed(&mut self, document: Document) {
        self.sessions_opened += 1;
        let editor = Editor::new(document, self.fresh_ids());
        self.show(Session::unnamed(editor, self.sessions_opened));
    }

    pub(super) fn begin(&mut self, starter: &'static Starter) {
        let json = starter.json(self.locale.language());
        match file::read(json.as_bytes(), &|_| None) {
            Ok(opened) => self.show_unnamed(opened.document),
            // A test holds every starter to open; this is for a broken build.
            Err(error) => self.notices.say(error.to_string()),
        }
    }

    pub(super) fn recover(&mut self, index: usize) {
        let Some(found) = self.recovery.adopt(index) else {
            return;
        };
        let mut editor = Editor::new(found.document, self.fresh_ids());
        editor.mark_unsaved();
        self.sessions_opened += 1;
        let mut session = Session::unnamed(editor, self.sessions_opened);
        // What is in the file now was not seen in this run and may be newer: the first save keeps it beside.
        session.keep_old = true;
        session.path = found.path;
        self.show(session);
        let text = self.locale.text("app-recovered").to_string();
        self.notices.say(text);
    }

    fn show(&mut self, session: Session) {
        self.session = Some(session);
        self.screen = Screen::Map;
        self.view.forget();
        self.views.forget();
        self.helper.forget();
        self.view.take_focus();
        self.context_menu = None;
    }

    pub(super) fn fresh_ids(&self) -> IdSource {
        IdSource::new(self.ids.fresh::<crate::document::CardId>().number())
    }
}

fn is_picture(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| {
            extension.eq_ignore_ascii_case("svg") || extension.eq_ignore_ascii_case("png")
        })
}
