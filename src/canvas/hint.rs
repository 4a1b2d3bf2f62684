//! What the status bar says the next click or key would do.

use crate::locale::{Arg, Locale};

/// A message of `canvas.ftl`, with what is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hint {
    /// The key of the message; empty where there is nothing to say.
    pub key: &'static str,
    /// What is filled in.
    pub arguments: Vec<(&'static str, String)>,
}

impl Hint {
    /// A message without anything to fill in.
    pub fn plain(key: &'static str) -> Self {
        Self {
            key,
            arguments: Vec::new(),
        }
    }

    /// The words.
    pub fn text(&self, locale: &Locale) -> String {
        if self.key.is_empty() {
            return String::new();
        }
        let arguments: Vec<(&str, Arg<'_>)> = self
            .arguments
            .iter()
            .map(|(name, value)| (*name, Arg::from(value)))
            .collect();
        locale.format(self.key, &arguments)
    }
}
