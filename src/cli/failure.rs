//! Why a command could not be carried out, and the one line that says so.

use std::io;

use crate::{
    app::WindowError,
    file::{Message, OpenError, SaveError},
    locale::{Arg, Locale},
    paint::png::PngError,
    starter::{self, StarterKind},
};

/// Why a command could not be carried out.
#[derive(Debug)]
pub enum Failure {
    /// A file could not be opened.
    Open {
        /// The file, as it may be shown.
        path: String,
        /// Why.
        error: OpenError,
    },
    /// A file could not be written.
    Save {
        /// The file, as it may be shown.
        path: String,
        /// Why.
        error: SaveError,
    },
    /// Standard output could not be written.
    Output(io::Error),
    /// The arguments do not go together.
    Usage {
        /// The key of the sentence that says why.
        key: &'static str,
        /// What it is about.
        value: String,
        /// What there is instead.
        known: String,
    },
    /// The document has no such journey.
    NoJourney {
        /// The key of what is said.
        key: &'static str,
        /// What was asked for.
        wanted: String,
        /// The titles that there are.
        titles: String,
    },
    /// The document has no journey to draw.
    NothingToDraw {
        /// The key of what is said.
        key: &'static str,
        /// The file.
        path: String,
    },
    /// There is no picture of this size.
    Picture(PngError),
    /// There is no window.
    Window(WindowError),
}

impl Failure {
    /// There is no template or example with this name.
    pub(super) fn unknown_starter(kind: StarterKind, name: &str) -> Self {
        let known: Vec<&str> = starter::of_kind(kind).map(|starter| starter.name).collect();
        Self::Usage {
            key: match kind {
                StarterKind::Template => "cli-unknown-template",
                StarterKind::Example => "cli-unknown-example",
            },
            value: name.to_owned(),
            known: known.join(", "),
        }
    }

    /// Whether it only is that nobody reads any more.
    pub(super) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What, where, and what to do, in one line.
    pub fn line(&self, locale: &Locale) -> String {
        let line = match self {
            Self::Open { path, error } => about_file(locale, path, error.message()),
            Self::Save { path, error } => about_file(locale, path, error.message()),
            Self::Usage { key, value, known } => {
                locale.format(key, &[("value", value.into()), ("known", known.into())])
            }
            Self::NoJourney {
                key,
                wanted,
                titles,
            } => locale.format(key, &[("value", wanted.into()), ("known", titles.into())]),
            Self::NothingToDraw { key, path } => locale.format(key, &[("file", path.into())]),
            Self::Picture(PngError::Empty) => locale.text("cli-picture-empty").to_string(),
            Self::Picture(PngError::TooLarge { width, height }) => locale.format(
                "cli-picture-too-large",
                &[
                    ("width", width.to_string().into()),
                    ("height", height.to_string().into()),
                ],
            ),
            Self::Picture(PngError::Write(error)) | Self::Output(error) => {
                locale.format("cli-output", &[("reason", error.to_string().into())])
            }
            Self::Window(error) => match error {
                WindowError::NoDisplay => locale.text("cli-no-display").to_string(),
                WindowError::NoGraphics(reason) => {
                    locale.format("cli-no-graphics", &[("reason", reason.into())])
                }
                WindowError::Other(reason) => {
                    locale.format("cli-no-window", &[("reason", reason.into())])
                }
            },
        };
        // A message from the system may have several lines; one line is promised.
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The sentence about a file with this message.
fn about_file(locale: &Locale, path: &str, message: Message) -> String {
    let (key, arguments) = message;
    let mut filled: Vec<(&str, Arg<'_>)> = vec![("file", path.into())];
    filled.extend(
        arguments
            .into_iter()
            .map(|(name, text)| (name, Arg::from(text))),
    );
    locale.format(key, &filled)
}
