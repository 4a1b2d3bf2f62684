//! Exporting: what, as what, how large, with the very picture beforehand.

use std::sync::Arc;

use egui::{Context, Id, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::{
    document::Document,
    locale::{Arg, Locale},
    scene::{
        Scene,
        theme::{Theme, ThemeKind, radius},
        whole::{Of, whole},
    },
    widgets,
};

use super::{modal, picture::SmallPicture, views::Offers, words};

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

    /// How the names of such files end.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }

    /// The key of its words.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Png => "app-export-png",
            Self::Svg => "app-export-svg",
            Self::Json => "app-export-json",
        }
    }
}

/// What the dialog is set to.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// What to make.
    pub format: Format,
    /// Of what.
    pub what: Of,
    /// In which look.
    pub theme: ThemeKind,
    /// Pixels for each map unit.
    pub scale: f32,
}

/// The dialog, with the picture that it shows.
pub struct ExportDialog {
    pub(super) choices: Choices,
    pub(super) document: Arc<Document>,
    offers: Offers,
    preview: Option<(Of, ThemeKind, Arc<Scene>)>,
    painter: SmallPicture,
}

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Export to a file.
    Export,
    /// Copy to the clipboard.
    Copy,
    /// Put the dialog away.
    Close,
}

impl ExportDialog {
    /// The dialog as it opens for what is on screen.
    pub(super) fn new(document: Arc<Document>, offers: Offers) -> Self {
        let what = offers.shown().cloned();
        Self {
            choices: Choices {
                format: Format::Png,
                what: what.unwrap_or(Of::Framework),
                theme: ThemeKind::Light,
                scale: 2.0,
            },
            document,
            offers,
            preview: None,
            painter: SmallPicture::default(),
        }
    }

    fn scene(&mut self, locale: &Locale) -> Option<Arc<Scene>> {
        let Choices { what, theme, .. } = &self.choices;
        if let Some((of, look, scene)) = &self.preview
            && of == what
            && look == theme
        {
            return Some(Arc::clone(scene));
        }
        let day = (locale, words::today());
        let scene = Arc::new(whole(&self.document, what, day, &Theme::of(*theme))?);
        self.preview = Some((what.clone(), *theme, Arc::clone(&scene)));
        Some(scene)
    }

    /// Shows it; what was asked.
    pub(super) fn ui(
        &mut self,
        ctx: &Context,
        theme: &Theme,
        locale: &Locale,
        escaped: bool,
    ) -> Option<Asked> {
        let mut asked = None;
        let room = ctx.content_rect().size();
        let size = Vec2::new((room.x - 120.0).min(1040.0), (room.y - 84.0).min(620.0));
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
                        // What there is to choose scrolls in a low window; the buttons stay.
                        let buttons = widgets::target(ui, 34.0) * 2.0 + 16.0;
                        let room = (height - buttons).max(80.0);
                        egui::ScrollArea::vertical()
                            .max_height(room)
                            .min_scrolled_height(room)
                            .show(ui, |ui| {
                                ui.set_width(SIDE - widgets::SCROLL_ROOM);
                                self.choices_ui(ui, theme, locale);
                                widgets::follow_focus(ui);
                            });
                        asked = self.buttons_ui(ui, theme, locale);
                    },
                );
                ui.add_space(16.0);
                self.preview_ui(ui, theme, locale, Vec2::new(size.x - SIDE - 32.0, height));
            });
        });
        asked.or(escaped.then_some(Asked::Close))
    }

    fn choices_ui(&mut self, ui: &mut Ui, theme: &Theme, locale: &Locale) {
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
            picture_choices_ui(ui, theme, locale, &self.offers, choices);
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
    }

    fn buttons_ui(&mut self, ui: &mut Ui, theme: &Theme, locale: &Locale) -> Option<Asked> {
        let mut asked = None;
        ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
            modal::buttons(ui, |ui| {
                let go = widgets::primary_button(ui, theme, &locale.text("app-export-go"));
                modal::focus_first(ui, &go);
                if go.clicked() {
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
    offers: &Offers,
    choices: &mut Choices,
) {
    if offers.all.len() > 1 {
        let all = offers.all.iter();
        let options: Vec<_> = all.map(|(_, words)| (None, Arc::clone(words))).collect();
        let mut all = offers.all.iter();
        let chosen = all.position(|(of, _)| *of == choices.what);
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
        if let Some((of, _)) = picked.and_then(|index| offers.all.get(index)) {
            choices.what = of.clone();
        }
        ui.add_space(12.0);
    }
    widgets::section_heading(ui, theme, &locale.text("menu-theme"));
    let options = ThemeKind::ALL.map(|kind| {
        let key = match kind {
            ThemeKind::Light => "action-set-theme-light",
            ThemeKind::Dark => "action-set-theme-dark",
            ThemeKind::ContrastLight => "app-export-contrast",
            ThemeKind::ContrastDark => "app-export-contrast-dark",
        };
        (kind, None, locale.text(key))
    });
    if let Some(kind) = widgets::segments(ui, theme, &options, Some(choices.theme)) {
        choices.theme = kind;
    }
    ui.add_space(12.0);
}
