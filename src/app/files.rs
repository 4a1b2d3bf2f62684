//! Opening, saving and closing: what is asked beforehand, what runs on a thread, and what becomes of it.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    action::Request,
    file::{self},
    paint,
};

use super::{
    banner::Pressed,
    dialogs::{self, Question},
    modal::{Answer, Modal, PathField},
    next::{Next, Outcome, Purpose},
    session::Session,
    shell::{Screen, Shell},
    start_page::Start,
    words,
};

/// The extension of our files.
pub const EXTENSION: &str = "json";

/// Whether the person has said that the file at a path may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Yes,
    No,
}

impl Shell {
    /// Goes on with something that replaces what is open, after asking about unsaved work.
    pub(super) fn guard(&mut self, ctx: &Context, next: Next) {
        self.finish_words();
        if self.session.as_ref().is_some_and(Session::is_unsaved) {
            self.modal = Some(Modal::Unsaved(next));
            ctx.request_repaint();
        } else {
            self.go_on(ctx, next);
        }
    }

    fn go_on(&mut self, ctx: &Context, next: Next) {
        match next {
            Next::Close => {
                self.may_close = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Next::Open(path) => self.open(ctx, path),
            Next::Begin(starter) => self.begin(starter),
            Next::Recover(index) => self.recover(index),
        }
        ctx.request_repaint();
    }

    pub(super) fn take_start(&mut self, ctx: &Context, start: Start) {
        match start {
            Start::Begin(starter) => self.guard(ctx, Next::Begin(starter)),
            Start::Recent(path) => self.guard(ctx, Next::Open(path)),
            Start::Open => self.ask_open(ctx),
            Start::Back => self.screen = Screen::Map,
            Start::Recover(index) => self.guard(ctx, Next::Recover(index)),
            Start::Discard(index) => self.recovery.discard(index),
        }
        ctx.request_repaint();
    }

    pub(super) fn take_banner(&mut self, ctx: &Context, pressed: Option<Pressed>) {
        match pressed {
            Some(Pressed::Save) => self.save(ctx, None),
            Some(Pressed::SaveAs) => self.ask_save_as(ctx, None),
            Some(Pressed::Dismiss) => {
                if let Some(session) = &mut self.session {
                    session.repairs.clear();
                }
            }
            Some(Pressed::GoOnWithCopy(journey)) => {
                self.perform(ctx, Request::DuplicateJourney(journey));
            }
            None => {}
        }
    }

    /// What a question was answered with.
    pub(super) fn take_answer(&mut self, ctx: &Context, answer: Answer) {
        self.modal = None;
        ctx.request_repaint();
        match answer {
            Answer::Close | Answer::Set(_) | Answer::Keys(_) => {}
            Answer::OpenLink(link) => self.open_link(ctx, &link),
            Answer::SaveThen(next) => self.save(ctx, Some(next)),
            Answer::Drop(next) => self.go_on(ctx, next),
            Answer::KeepMineAsCopy(next) => self.ask_save_as(ctx, next),
            Answer::LoadTheirs => {
                if let Some(path) = self.path().cloned() {
                    self.open(ctx, path);
                }
            }
            Answer::Overwrite(next) => self.write(ctx, None, true, next),
            Answer::Path(purpose, path) => self.take_path(ctx, purpose, &path, Asked::No),
            Answer::Replace(purpose, path) => self.take_path(ctx, purpose, &path, Asked::Yes),
        }
    }

    pub(super) fn ask_file(&mut self, ctx: &Context, question: Question, purpose: Purpose) {
        self.running += 1;
        let report = self.jobs.reporter(ctx);
        self.dialogs.ask(
            question,
            Box::new(move |answer| report(Outcome::Chosen { purpose, answer })),
        );
    }

    fn take_chosen(&mut self, ctx: &Context, purpose: Purpose, answer: dialogs::Answer) {
        match answer {
            dialogs::Answer::Path(path) => {
                // The desktop's dialog asks before it gives the name of a file that is there.
                let asked = if self.path_for(&purpose, &path) == path {
                    Asked::Yes
                } else {
                    Asked::No
                };
                self.take_path(ctx, purpose, &path, asked);
            }
            dialogs::Answer::Cancelled => {}
            dialogs::Answer::Unavailable => {
                let title = match purpose {
                    Purpose::Open => "app-open-title",
                    Purpose::Save(_) => "app-save-title",
                    Purpose::Export => "app-export-title",
                    Purpose::Plan(file) => file.title_key(),
                    Purpose::Picture(_) => "app-picture-title",
                };
                let text = self.proposed_path(&purpose);
                self.modal = Some(Modal::Path(PathField {
                    title: self.locale.text(title).to_string(),
                    text,
                    purpose,
                    was_focused: false,
                }));
            }
        }
    }

    fn proposed_path(&self, purpose: &Purpose) -> String {
        let folder = self
            .folder()
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_default();
        let name = match purpose {
            Purpose::Open | Purpose::Picture(_) => String::new(),
            Purpose::Save(_) => self.session.as_ref().map_or_else(String::new, |session| {
                let untitled = self.locale.text("app-untitled");
                format!("{}.{EXTENSION}", session.proposed_name(&untitled))
            }),
            Purpose::Export => self.export_name(),
            Purpose::Plan(file) => self.plan_name(*file),
        };
        folder.join(name).to_string_lossy().into_owned()
    }

    /// The path as it will be used: with the extension that belongs to what is written.
    fn path_for(&self, purpose: &Purpose, path: &Path) -> PathBuf {
        let path = path.to_owned();
        match purpose {
            Purpose::Open | Purpose::Picture(_) => path,
            Purpose::Save(_) => dialogs::with_extension(path, &[EXTENSION]),
            Purpose::Export => dialogs::with_extension(path, &[self.export_extension()]),
            Purpose::Plan(file) => dialogs::with_extension(path, &[file.extension()]),
        }
    }

    fn take_path(&mut self, ctx: &Context, purpose: Purpose, path: &Path, asked: Asked) {
        let path = self.path_for(&purpose, path);
        let replaces = match &purpose {
            Purpose::Save(_) | Purpose::Export | Purpose::Plan(_) => file::exists(&path),
            Purpose::Open | Purpose::Picture(_) => false,
        };
        if replaces && asked == Asked::No {
            self.modal = Some(Modal::Replace(purpose, path));
            ctx.request_repaint();
            return;
        }
        match purpose {
            Purpose::Open => self.guard(ctx, Next::Open(path)),
            Purpose::Save(next) => self.write(ctx, Some(path), false, next),
            Purpose::Export => self.write_export(ctx, path),
            Purpose::Plan(file) => self.write_plan(ctx, file, path),
            Purpose::Picture(card) => self.read_picture(ctx, card, path),
        }
    }

    /// Where the next file is likely to be.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        self.path()
            .or_else(|| self.settings.recent.first())
            .and_then(|path| path.parent())
            .map(Path::to_owned)
    }

    pub(super) fn take_outcome(&mut self, ctx: &Context, outcome: Outcome) {
        if !matches!(outcome, Outcome::FileDiffers { .. }) {
            self.running = self.running.saturating_sub(1);
        }
        match outcome {
            Outcome::Chosen { purpose, answer } => self.take_chosen(ctx, purpose, answer),
            Outcome::Opened { path, result } => match result {
                Ok(opened) => self.take_opened(path, *opened),
                Err(error) => {
                    if matches!(error, file::OpenError::Missing) {
                        self.settings.forget(&path);
                    }
                    if self.settings.reopen.as_ref() == Some(&path) {
                        self.settings.reopen = None;
                    }
                    self.write_settings();
                    let text = words::open_error(&self.locale, &path, &error);
                    self.modal = Some(Modal::Problem(text));
                }
            },
            Outcome::Saved {
                session,
                document,
                path,
                result,
                next,
            } => {
                if self
                    .session
                    .as_ref()
                    .is_some_and(|open| open.number == session)
                {
                    self.take_saved(ctx, &document, path, result, next);
                }
            }
            Outcome::Exported { path, result } => self.take_exported(&path, result),
            Outcome::Pictured(result) => self.take_pictured(ctx, result),
            Outcome::CardPicture { card, result } => self.take_card_picture(ctx, card, result),
            Outcome::Pictures { at, results } => self.take_pictures(ctx, at, results),
            Outcome::DroppedMap(path) => self.guard(ctx, Next::Open(path)),
            Outcome::FileDiffers { session } => self.take_differs(ctx, session),
        }
    }

    /// Asks about unsaved work before the window closes.
    pub(super) fn answer_close(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.may_close {
            return;
        }
        ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        match self.modal {
            // The question is on screen already.
            Some(Modal::Unsaved(Next::Close)) => {}
            _ => self.guard(ctx, Next::Close),
        }
    }

    /// Pictures that were dropped on the map come into it; another file is opened.
    pub(super) fn take_dropped_files(&mut self, ctx: &Context) {
        let dropped: Vec<_> = ctx.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        if self.is_covered() {
            return;
        }
        if self.takes_pictures(&dropped) {
            self.read_dropped(ctx, dropped);
        } else if let Some(path) = dropped.into_iter().next() {
            self.guard(ctx, Next::Open(path));
        }
    }

    /// When the window gets the keyboard back, looks whether someone else has changed the file.
    pub(super) fn watch_file(&mut self, ctx: &Context) {
        let has_focus = ctx.input(|input| input.focused);
        let came_back = has_focus && !std::mem::replace(&mut self.had_focus, has_focus);
        if !came_back || self.is_busy() {
            return;
        }
        let Some(session) = &self.session else {
            return;
        };
        if let (Some(path), Some(identity)) = (session.path.clone(), session.identity) {
            let number = session.number;
            self.jobs.start_silent(ctx, move || {
                let now = file::open(&path, &paint::embedded).ok()?;
                (now.identity != identity).then_some(Outcome::FileDiffers { session: number })
            });
        }
    }

    /// Someone else has changed the file: what was not changed here is read anew; what was, is asked about at saving.
    fn take_differs(&mut self, ctx: &Context, number: u64) {
        let Some(session) = &self.session else {
            return;
        };
        if session.number != number || self.is_busy() {
            return;
        }
        if session.is_unsaved() {
            let text = self.locale.text("app-differs").to_string();
            self.notices.say(text);
        } else if let Some(path) = session.path.clone() {
            let text = self.locale.text("app-read-anew").to_string();
            self.notices.say(text);
            self.open(ctx, path);
        }
    }

    pub(super) fn write_settings(&mut self) {
        if let Some(path) = &self.settings_path
            && self.settings.save(path).is_err()
        {
            // What is remembered is not worth a question; it is said once and then let be.
            self.settings_path = None;
            let text = self.locale.text("app-settings-not-written").to_string();
            self.notices.say(text);
        }
    }

    /// Notes the size of the window and writes the settings: at the end.
    pub fn remember_window(&mut self, size: file::settings::WindowSize) {
        self.settings.window = Some(size);
        self.settings.reopen = self.path().cloned();
        self.write_settings();
    }

    /// Ends the session: what was saved needs no recovery copy, what the person dropped neither.
    pub fn end(&mut self) {
        if self.may_close {
            self.recovery.feed(None, None);
        }
        self.recovery.flush();
    }
}
