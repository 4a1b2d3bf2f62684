//! Exporting: what, as what, how large, with the very picture beforehand.

use std::{path::PathBuf, sync::Arc};

use egui::{Context, Id, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::{
    document::Document,
    file::{self, Expected, Keep},
    locale::{Arg, Locale},
    paint,
    scene::{
        Scene,
        theme::{Theme, ThemeKind, radius},
    },
    widgets,
};

use super::{
    dialogs::{self, Question, QuestionKind},
    modal,
    next::{Outcome, Purpose},
    picture::{self, SmallPicture, What},
    shell::Shell,
};

/// What to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Pixels, for slides and mail.
    Png,
    /// Lines and words, for print and the web.
    Svg,
    /// The document itself, written anew.
    Json,
}

impl Format {
    const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::Json];

    fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Png => "app-export-png",
            Self::Svg => "app-export-svg",
            Self::Json => "app-export-json",
        }
    }
}

/// What the dialog is set to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choices {
    /// What to make.
    pub format: Format,
    /// Of what.
    pub what: What,
    /// In which look.
    pub theme: ThemeKind,
    /// Pixels for each map unit.
    pub scale: f32,
}

/// The dialog, with the picture that it shows.
pub struct ExportDialog {
    choices: Choices,
    document: Arc<Document>,
    preview: Option<(What, ThemeKind, Arc<Scene>)>,
    painter: SmallPicture,
}

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Export,
    Copy,
    Close,
}

impl ExportDialog {
    fn scene(&mut self, locale: &Locale) -> Option<Arc<Scene>> {
        let Choices { what, theme, .. } = self.choices;
        if let Some((of, look, scene)) = &self.preview
            && *of == what
            && *look == theme
        {
            return Some(Arc::clone(scene));
        }
        let scene = Arc::new(picture::scene_of(
            &self.document,
            what,
            locale,
            &Theme::of(theme),
        )?);
        self.preview = Some((what, theme, Arc::clone(&scene)));
        Some(scene)
    }

    fn ui(
        &mut self,
        ctx: &Context,
        theme: &Theme,
        locale: &Locale,
        escaped: bool,
    ) -> Option<Asked> {
        let mut asked = None;
        let room = ctx.content_rect().size();
        let size = Vec2::new((room.x - 120.0).min(1040.0), (room.y - 120.0).min(620.0));
        let sheet = egui::Modal::new(Id::unique("export")).frame(modal::sheet_frame(ctx));
        sheet.show(ctx, |ui| {
            ui.set_width(size.x);
            ui.set_height(size.y);
            widgets::title_line(ui, theme, &locale.text("app-export-title"));
            ui.add_space(6.0);
            ui.horizontal_top(|ui| {
                const SIDE: f32 = 290.0;
                let height = size.y - 44.0;
                ui.allocate_ui_with_layout(
                    Vec2::new(SIDE, height),
                    egui::Layout::top_down(egui::Align::Min),
                    |ui| {
                        ui.set_width(SIDE);
                        asked = self.choices_ui(ui, theme, locale);
                    },
                );
                ui.add_space(16.0);
                self.preview_ui(ui, theme, locale, Vec2::new(size.x - SIDE - 32.0, height));
            });
        });
        asked.or(escaped.then_some(Asked::Close))
    }

    fn choices_ui(&mut self, ui: &mut Ui, theme: &Theme, locale: &Locale) -> Option<Asked> {
        let choices = &mut self.choices;
        widgets::section_heading(ui, theme, &locale.text("app-export-format"));
        let options = Format::ALL.map(|format| (format, None, locale.text(format.key())));
        if let Some(format) = widgets::segments(ui, theme, &options, Some(choices.format)) {
            choices.format = format;
        }
        let about = locale.text(&format!("{}.about", choices.format.key()));
        widgets::muted(ui, theme, &about);
        ui.add_space(12.0);
        if choices.format != Format::Json {
            picture_choices_ui(ui, theme, locale, &self.document, choices);
        }
        if choices.format == Format::Png {
            widgets::section_heading(ui, theme, &locale.text("app-export-size"));
            let scales = [1.0_f32, 2.0, 3.0, 4.0];
            let options = scales.map(|scale| {
                let number = Arg::from(locale.number(f64::from(scale), 0));
                let words = locale.format("app-export-times", &[("number", number)]);
                (scale as u8, None, Arc::from(words.as_str()))
            });
            let chosen = Some(choices.scale as u8);
            if let Some(scale) = widgets::segments(ui, theme, &options, chosen) {
                choices.scale = f32::from(scale);
            }
            if let Some((_, _, scene)) = &self.preview {
                let size = scene.bounds.size() * self.choices.scale;
                let pixels = |value: f32| Arg::from(locale.number(f64::from(value.ceil()), 0));
                let arguments = [("width", pixels(size.x)), ("height", pixels(size.y))];
                let words = locale.format("app-export-pixels", &arguments);
                widgets::muted(ui, theme, &words);
            }
        }
        let mut asked = None;
        ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
            modal::buttons(ui, |ui| {
                if widgets::primary_button(ui, theme, &locale.text("app-export-go")).clicked() {
                    asked = Some(Asked::Export);
                }
                if widgets::quiet_button(ui, theme, None, &locale.text("app-cancel")).clicked() {
                    asked = Some(Asked::Close);
                }
            });
            if self.choices.format == Format::Png {
                let icon = Some(lucide_icons::Icon::Copy.into());
                let words = locale.text("action-copy-picture");
                if widgets::quiet_button(ui, theme, icon, &words).clicked() {
                    asked = Some(Asked::Copy);
                }
            }
        });
        asked
    }

    fn preview_ui(&mut self, ui: &mut Ui, theme: &Theme, locale: &Locale, size: Vec2) {
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| {
            let name = locale.text("app-export-preview");
            egui::WidgetInfo::labeled(egui::Role::Image, true, &*name)
        });
        ui.painter().rect(
            rect,
            radius::CONTROL,
            widgets::color32(theme.panel),
            Stroke::new(1.0, widgets::color32(theme.hairline)),
            StrokeKind::Inside,
        );
        if let Some(scene) = self.scene(locale) {
            self.painter.paint(ui, &scene, rect.shrink(14.0));
        }
    }
}

fn picture_choices_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    document: &Document,
    choices: &mut Choices,
) {
    if document.journeys.len() > 1 {
        let words = |what: What| match what {
            What::All => locale.text("app-export-all"),
            What::Journey(id) => document
                .journey(id)
                .map(|journey| journey.title.trim())
                .filter(|title| !title.is_empty())
                .map_or_else(|| locale.text("app-untitled"), Arc::from),
        };
        let all: Vec<What> = document
            .journeys
            .iter()
            .map(|journey| What::Journey(journey.id))
            .chain([What::All])
            .collect();
        let options: Vec<_> = all.iter().map(|what| (None, words(*what))).collect();
        let chosen = all.iter().position(|what| *what == choices.what);
        let label = locale.text("app-export-what");
        let picked = widgets::combo(
            ui,
            theme,
            Id::unique("export-what"),
            &label,
            &options,
            chosen,
            "",
        );
        if let Some(what) = picked.and_then(|index| all.get(index)) {
            choices.what = *what;
        }
        ui.add_space(12.0);
    }
    widgets::section_heading(ui, theme, &locale.text("menu-theme"));
    let options = [
        (
            ThemeKind::Light,
            None,
            locale.text("action-set-theme-light"),
        ),
        (ThemeKind::Dark, None, locale.text("action-set-theme-dark")),
    ];
    if let Some(kind) = widgets::segments(ui, theme, &options, Some(choices.theme)) {
        choices.theme = kind;
    }
    ui.add_space(12.0);
}

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
        self.export = Some(ExportDialog {
            choices: Choices {
                format: Format::Png,
                what: What::Journey(journey),
                theme: ThemeKind::Light,
                scale: 2.0,
            },
            document,
            preview: None,
            painter: SmallPicture::default(),
        });
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
