//! Exporting and copying pictures: what the dialog asked for, made beside the interface.

use std::path::PathBuf;

use egui::Context;

use crate::{
    document::Document,
    file::{self, Expected, Keep},
    locale::{Arg, Locale},
    paint,
    scene::theme::{Theme, ThemeKind},
};

use super::{
    dialogs::{self, Question, QuestionKind},
    export_dialog::{Asked, Choices, ExportDialog, Format},
    next::{Outcome, Purpose},
    picture::{self, What},
    shell::Shell,
};

impl Shell {
    /// Opens the dialog for the journey on screen.
    pub(super) fn open_export(&mut self) {
        let (Some(document), Some(journey)) = (
            self.document(),
            self.editor()
                .and_then(|editor| editor.journey())
                .map(|journey| journey.id),
        ) else {
            return;
        };
        self.export = Some(ExportDialog::new(document, journey));
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
                } = dialog.choices;
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

    /// A name to propose for the export.
    pub(super) fn export_name(&self) -> String {
        let extension = self
            .export
            .as_ref()
            .map_or(Format::Png, |dialog| dialog.choices.format)
            .extension();
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
        let Choices {
            format,
            what,
            theme,
            scale,
        } = dialog.choices;
        let path = dialogs::with_extension(path, &[format.extension()]);
        let document = dialog.document;
        let locale = Locale::new(self.locale.language());
        self.running += 1;
        self.jobs.start(ctx, move || {
            let result =
                export_bytes(&document, format, what, theme, scale, &locale).and_then(|bytes| {
                    file::write_whole(&bytes, &path, Expected::Anything, Keep::Nothing)
                        .map(|_| ())
                        .map_err(|error| super::words::save_error(&locale, &path, &error))
                });
            Outcome::Exported { path, result }
        });
    }

    pub(super) fn take_exported(&mut self, path: &std::path::Path, result: Result<(), String>) {
        let text = match result {
            Ok(()) => {
                let path = Arg::from(file::shown(path));
                self.locale.format("app-exported", &[("path", path)])
            }
            Err(reason) => reason,
        };
        self.notices.say(text);
    }

    /// Copies the journey on screen to the clipboard as a picture.
    pub(super) fn copy_picture(&mut self, ctx: &Context) {
        let journey = self.editor().and_then(|editor| editor.journey());
        if let Some(id) = journey.map(|journey| journey.id) {
            self.start_picture(ctx, What::Journey(id), ThemeKind::Light, 2.0);
        }
    }

    fn start_picture(&mut self, ctx: &Context, what: What, theme: ThemeKind, scale: f32) {
        let Some(document) = self.document() else {
            return;
        };
        let locale = Locale::new(self.locale.language());
        self.running += 1;
        self.jobs.start(ctx, move || {
            let scene = picture::scene_of(&document, what, &locale, &Theme::of(theme));
            Outcome::Pictured(match scene {
                Some(scene) => picture::pixels(&scene, scale),
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

/// The bytes of an export.
fn export_bytes(
    document: &Document,
    format: Format,
    what: What,
    theme: ThemeKind,
    scale: f32,
    locale: &Locale,
) -> Result<Vec<u8>, String> {
    let json = file::to_json(document);
    if format == Format::Json {
        return Ok(json.into_bytes());
    }
    let scene = picture::scene_of(document, what, locale, &Theme::of(theme))
        .ok_or_else(|| locale.text("app-export-nothing").to_string())?;
    match format {
        Format::Svg => Ok(paint::svg::svg(&scene, Some(&json)).into_bytes()),
        Format::Png | Format::Json => {
            let mut bytes = Vec::new();
            paint::png::write(&scene, scale, Some(&json), &mut bytes)
                .map_err(|error| error.to_string())?;
            Ok(bytes)
        }
    }
}
