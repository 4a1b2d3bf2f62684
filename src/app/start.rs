//! The window: how it is opened, what it starts with, and why that may not be possible.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use crate::{
    document::Document,
    file::{
        recovery,
        settings::{Settings, WindowSize},
    },
    locale::Language,
};

use super::{
    desktop::Desktop,
    dialogs::DesktopDialogs,
    jobs::Place,
    measure::Script,
    shell::{Parts, Shell},
};

/// The name by which the desktop knows the program.
const APP_ID: &str = "reiskaart";

/// The smallest window in which everything can be reached, and the one to begin with.
const SMALLEST: [f32; 2] = [800.0, 520.0];
const FIRST: [f32; 2] = [1360.0, 860.0];

/// What the window starts with.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The file to open; the last file or the start page when none.
    pub file: Option<PathBuf>,
    /// The language of the interface; that of the settings when none.
    pub language: Option<Language>,
    /// The settings file.
    pub settings: Option<PathBuf>,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no display to open it on.
    #[error("no display")]
    NoDisplay,
    /// The display cannot draw with OpenGL.
    #[error("no OpenGL: {0}")]
    NoGraphics(String),
    /// The window system failed otherwise.
    #[error("{0}")]
    Other(String),
}

impl From<eframe::Error> for WindowError {
    fn from(error: eframe::Error) -> Self {
        match error {
            eframe::Error::WinitEventLoop(_) => Self::NoDisplay,
            eframe::Error::Glutin(_)
            | eframe::Error::NoGlutinConfigs(..)
            | eframe::Error::OpenGL(_) => Self::NoGraphics(error.to_string()),
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Opens the window and returns when it is closed.
pub fn run(start: Start) -> Result<(), WindowError> {
    let Start {
        file,
        language,
        settings: settings_path,
    } = start;
    let (settings, notice) = settings_path
        .as_deref()
        .map_or_else(|| (Settings::default(), None), Settings::load);
    let window = settings.window;
    let parts = Parts {
        settings,
        settings_path,
        recovery_folder: recovery::data_folder(),
        dialogs: Box::new(DesktopDialogs),
        place: Place::Thread,
        seed: random_seed(),
        language,
        desktop: Desktop::ask(),
    };
    open_window(window, move |context| {
        let mut shell = Shell::new(parts);
        shell.install_emergency();
        if let Some(notice) = notice {
            shell.say_settings_broken(&notice);
        }
        shell.open_at_start(context, file);
        Window {
            shell,
            script: None,
            size: None,
        }
    })
}

/// Opens the window, lets scripted panning, zooming and dragging run, and returns the figures as JSON. `began` is when
/// the program began, and `part` how long each part of the script runs.
pub fn measure(
    document: Option<Document>,
    (began, part): (Instant, Duration),
) -> Result<String, WindowError> {
    let report = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let parts = Parts {
        settings: Settings::default(),
        settings_path: None,
        recovery_folder: None,
        dialogs: Box::new(DesktopDialogs),
        place: Place::Thread,
        seed: random_seed(),
        language: None,
        // Figures are of the usual look, whatever is preferred here.
        desktop: Desktop::default(),
    };
    let sink = std::sync::Arc::clone(&report);
    open_window(None, move |_| {
        let mut shell = Shell::new(parts);
        shell.show_document(document);
        Window {
            shell,
            script: Some(Script::new((began, part), sink)),
            size: None,
        }
    })?;
    let report = report
        .lock()
        .map(|report| report.clone())
        .unwrap_or_default();
    Ok(report)
}

fn open_window(
    size: Option<WindowSize>,
    make: impl FnOnce(&egui::Context) -> Window,
) -> Result<(), WindowError> {
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if cfg!(all(unix, not(target_os = "macos"))) && !has_display {
        return Err(WindowError::NoDisplay);
    }
    let first = size.map_or(FIRST, |size| [size.width, size.height]);
    let viewport = egui::ViewportBuilder::default()
        .with_title("Reiskaart")
        .with_app_id(APP_ID)
        .with_inner_size(first)
        .with_min_inner_size(SMALLEST)
        .with_maximized(size.is_some_and(|size| size.maximized))
        .with_drag_and_drop(true);
    let viewport = match eframe::icon_data::from_png_bytes(ICON) {
        Ok(icon) => viewport.with_icon(icon),
        // The window does without; a test holds the icon to be readable.
        Err(_) => viewport,
    };
    let options = eframe::NativeOptions {
        viewport,
        renderer: renderer(),
        persist_window: false,
        ..Default::default()
    };
    eframe::run_native(
        "Reiskaart",
        options,
        Box::new(move |creation| {
            super::set_up(&creation.egui_ctx);
            Ok(Box::new(make(&creation.egui_ctx)))
        }),
    )
    .map_err(WindowError::from)
}

/// The icon of the window.
const ICON: &[u8] = include_bytes!("../../assets/icon/reiskaart-256.png");

#[cfg(feature = "wgpu")]
fn renderer() -> eframe::Renderer {
    eframe::Renderer::Wgpu
}

#[cfg(not(feature = "wgpu"))]
fn renderer() -> eframe::Renderer {
    eframe::Renderer::Glow
}

fn random_seed() -> u64 {
    let mut bytes = [0; 8];
    // Without chance from the system, the time will do: ids only have to differ between files.
    if getrandom::fill(&mut bytes).is_err() {
        let now = std::time::SystemTime::now();
        let since = now
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        return since.as_nanos() as u64;
    }
    u64::from_le_bytes(bytes)
}

/// The shell in its window.
struct Window {
    shell: Shell,
    script: Option<Script>,
    size: Option<WindowSize>,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if let Some(script) = &mut self.script {
            script.before_frame(ctx, &mut self.shell);
        }
        self.shell.logic(ctx);
        let (rect, maximized) = ctx.input(|input| {
            let viewport = input.viewport();
            (viewport.inner_rect, viewport.maximized.unwrap_or(false))
        });
        // As it would be at the usual size of letters: the next start begins with that.
        let size =
            rect.map_or_else(|| ctx.content_rect().size(), |rect| rect.size()) * ctx.zoom_factor();
        // The size of a maximized window says nothing about the size that a person chose.
        let chosen = if maximized { self.size } else { None };
        self.size = Some(WindowSize {
            width: chosen.map_or(size.x, |size| size.width),
            height: chosen.map_or(size.y, |size| size.height),
            maximized,
        });
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if let Some(script) = &self.script {
            script.mark_drawing(ui.ctx());
        }
        self.shell.ui(ui);
        if let Some(script) = &mut self.script {
            script.after_frame(frame.info().cpu_usage);
        }
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, raw_input: &mut egui::RawInput) {
        if let Some(script) = &mut self.script {
            script.feed(ctx, raw_input);
        }
        self.shell.take_turns(ctx, &mut raw_input.events);
        self.shell.hold_keys(ctx, &mut raw_input.events);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.script.is_none() {
            if let Some(size) = self.size {
                self.shell.remember_window(size);
            }
            self.shell.end();
        }
    }
}
