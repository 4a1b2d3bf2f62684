//! Exporting and copying pictures: what the dialog asked for, made beside the interface.

use std::{
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use egui::Context;

use crate::{
    document::Document,
    file::{self, Expected, Keep},
    locale::{Arg, Locale},
    paint::{
        self,
        png::{self, PngError},
    },
    scene::{
        Scene,
        theme::{Theme, ThemeKind},
        whole::{Of, whole},
    },
};

use super::{
    dialogs::{Question, QuestionKind},
    export_dialog::{Asked, Choices, ExportDialog, Format},
    next::{Outcome, Purpose},
    picture,
    shell::Shell,
    views::Offers,
    words,
};

impl Shell {
    /// Opens the dialog for the view on screen.
    pub(super) fn open_export(&mut self) {
        let (Some(document), Some(offers)) = (self.document(), self.offers()) else {
            return;
        };
        if !offers.all.is_empty() {
            self.export = Some(ExportDialog::new(document, offers));
        }
    }

    /// What pictures can be made of.
    fn offers(&self) -> Option<Offers> {
        let editor = self.editor()?;
        Some(
            self.views
                .offers(editor, &self.locale, self.view.lens().curves),
        )
    }

    pub(super) fn export_ui(&mut self, ctx: &Context) {
        // While a place is being chosen, the dialog waits without taking clicks.
        if self.running > 0 || self.modal.is_some() {
            return;
        }
        let Some(dialog) = &mut self.export else {
            return;
        };
        match dialog.ui(ctx, &self.theme, &self.locale, self.escaped) {
            Some(Asked::Close) => self.export = None,
            Some(Asked::Copy) => {
                let Choices {
                    what, theme, scale, ..
                } = dialog.choices.clone();
                self.export = None;
                self.start_picture(ctx, what, theme, scale);
            }
            Some(Asked::Export) => {
                let format = dialog.choices.format;
                let question = Question {
                    title: self.locale.text("app-export-title").to_string(),
                    kind: QuestionKind::Save(self.export_name()),
                    filter: (
                        self.locale.text(format.key()).to_string(),
                        vec![format.extension()],
                    ),
                    folder: self.folder(),
                };
                self.ask_file(ctx, question, Purpose::Export);
            }
            None => {}
        }
    }

    /// How the name of the export ends.
    pub(super) fn export_extension(&self) -> &'static str {
        self.export
            .as_ref()
            .map_or(Format::Png, |dialog| dialog.choices.format)
            .extension()
    }

    /// A name to propose for the export.
    pub(super) fn export_name(&self) -> String {
        let extension = self.export_extension();
        let untitled = self.locale.text("app-untitled");
        let name = self.session.as_ref().map_or_else(
            || untitled.to_string(),
            |session| session.proposed_name(&untitled),
        );
        format!("{name}.{extension}")
    }

    /// Writes the export on a thread.
    pub(super) fn write_export(&mut self, ctx: &Context, path: PathBuf) {
        let Some(dialog) = self.export.take() else {
            return;
        };
        let choices = dialog.choices;
        let document = dialog.document;
        let locale = self.locale.again();
        self.running += 1;
        self.jobs.start(ctx, move || {
            let result = export(&document, choices, &path, &locale);
            Outcome::Exported { path, result }
        });
    }

    pub(super) fn take_exported(&mut self, path: &Path, result: Result<(), String>) {
        let text = match result {
            Ok(()) => {
                let path = Arg::from(file::shown(path));
                self.locale.format("app-exported", &[("path", path)])
            }
            Err(reason) => reason,
        };
        self.notices.say(text);
    }

    /// Copies the view on screen to the clipboard as a picture.
    pub(super) fn copy_picture(&mut self, ctx: &Context) {
        let shown = self.offers().and_then(|offers| offers.shown().cloned());
        if let Some(shown) = shown {
            self.start_picture(ctx, shown, ThemeKind::Light, 2.0);
        }
    }

    fn start_picture(&mut self, ctx: &Context, what: Of, theme: ThemeKind, scale: f32) {
        let Some(document) = self.document() else {
            return;
        };
        let locale = self.locale.again();
        self.running += 1;
        self.jobs.start(ctx, move || {
            let day = words::today();
            let scene = whole(&document, &what, (&locale, day), &Theme::of(theme));
            Outcome::Pictured(match scene {
                Some(scene) => picture::pixels(&scene, scale)
                    .map_err(|error| words::png_error(&locale, &error)),
                None => Err(locale.text("app-export-nothing").to_string()),
            })
        });
    }

    pub(super) fn take_pictured(
        &mut self,
        ctx: &Context,
        result: Result<egui::ColorImage, String>,
    ) {
        let text = match result {
            Ok(image) => {
                ctx.copy_image(image);
                self.locale.text("app-picture-copied").to_string()
            }
            Err(reason) => reason,
        };
        self.notices.say(text);
    }
}

/// Makes an export; why there is none, in words.
fn export(
    document: &Document,
    choices: Choices,
    path: &Path,
    locale: &Locale,
) -> Result<(), String> {
    let Choices {
        format,
        what,
        theme,
        scale,
    } = choices;
    let json = file::to_json(document);
    let scene = || {
        whole(document, &what, (locale, words::today()), &Theme::of(theme))
            .ok_or_else(|| locale.text("app-export-nothing").to_string())
    };
    let whole = |bytes: &[u8]| {
        file::write_whole(bytes, path, Expected::Anything, Keep::Nothing)
            .map(|_| ())
            .map_err(|error| words::save_error(locale, path, &error))
    };
    match format {
        Format::Json => whole(json.as_bytes()),
        Format::Svg => whole(paint::svg::svg(&scene()?, Some(&json)).as_bytes()),
        Format::Png => export_png(&scene()?, scale, &json, path, locale),
    }
}

/// Writes a PNG as it is drawn, so that it need not fit in memory.
fn export_png(
    scene: &Scene,
    scale: f32,
    json: &str,
    path: &Path,
    locale: &Locale,
) -> Result<(), String> {
    let mut wrong = None;
    let written = file::write_streamed(path, Expected::Anything, &mut |out| {
        let mut out = BufWriter::new(out);
        match png::write(scene, scale, Some(json), &mut out) {
            Ok(()) => out.flush(),
            Err(PngError::Write(error)) => Err(error),
            Err(error) => {
                wrong = Some(error);
                Err(io::Error::other("not drawn"))
            }
        }
    });
    match (wrong, written) {
        (Some(error), _) => Err(words::png_error(locale, &error)),
        (None, Err(error)) => Err(words::save_error(locale, path, &error)),
        (None, Ok(())) => Ok(()),
    }
}
