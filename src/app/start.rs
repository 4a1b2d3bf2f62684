//! How the command line starts the window, and why that may not be possible.

use std::path::PathBuf;

use crate::{document::Document, locale::Language};

/// What the window starts with.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The file to open; `-` is standard input. The last file or the start page when none.
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

/// Opens the window and returns when it is closed.
pub fn run(start: Start) -> Result<(), WindowError> {
    let _ = start;
    Err(WindowError::NoDisplay)
}

/// Opens the window, lets scripted panning, zooming and dragging run, and returns the figures as JSON.
pub fn measure(document: Option<Document>) -> Result<String, WindowError> {
    let _ = document;
    Err(WindowError::NoDisplay)
}
