//! Why a command could not be carried out, and the one line that says so.

use std::io;

use crate::{
    app::WindowError,
    file::{Message, OpenError, SaveError, library},
    locale::{Arg, Locale},
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
        /// What was asked for.
        wanted: String,
        /// The titles that there are.
        titles: String,
    },
    /// The document has no journey to draw.
    NothingToDraw {
        /// The file.
        path: String,
    },
    /// There is no window.
    Window(WindowError),
}

impl Failure {
    /// There is no template with this name.
    pub(super) fn unknown_template(name: &str) -> Self {
        Self::unknown("cli-unknown-template", name, library::TEMPLATES)
    }

    /// There is no example with this name.
    pub(super) fn unknown_example(name: &str) -> Self {
        Self::unknown("cli-unknown-example", name, library::EXAMPLES)
    }

    fn unknown(key: &'static str, name: &str, items: &[library::Item]) -> Self {
        let known: Vec<&str> = items.iter().map(|item| item.name).collect();
        Self::Usage {
            key,
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
            Self::Output(error) => {
                locale.format("cli-output", &[("reason", error.to_string().into())])
            }
            Self::Usage { key, value, known } => {
                locale.format(key, &[("value", value.into()), ("known", known.into())])
            }
            Self::NoJourney { wanted, titles } => locale.format(
                "cli-no-journey",
                &[("value", wanted.into()), ("known", titles.into())],
            ),
            Self::NothingToDraw { path } => {
                locale.format("cli-nothing-to-draw", &[("file", path.into())])
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
