//! The piece of a map copied last, kept in a file, so that another window of the program can paste it whole.
//!
//! The clipboard itself holds its words only, readable in every program. Where a window finds those very words on the
//! clipboard, this file tells it which piece they stand for. It is never worth an error.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::document::Excerpt;

use super::{
    Expected, Keep,
    disk::{Disk, RealDisk},
    write_whole,
};

/// The name of the file in the data folder.
const NAME: &str = "clipboard.json";

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A piece of a map, and the words that stand for it on the clipboard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Clip {
    /// The words.
    pub words: String,
    /// The piece.
    pub excerpt: Excerpt,
}

impl Clip {
    /// Keeps the piece for other windows.
    pub fn write(&self, folder: &Path) {
        if let Ok(text) = serde_json::to_string(self) {
            let path = folder.join(NAME);
            // Other windows then paste the words alone.
            let _ = write_whole(text.as_bytes(), &path, Expected::Anything, Keep::Nothing);
        }
    }

    /// The piece that any window has copied last.
    pub fn read(folder: &Path) -> Option<Self> {
        let bytes = RealDisk.read(&folder.join(NAME), LARGEST).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// Whether these words, from the clipboard, stand for the piece. Line ends do not count: some systems change them.
    pub fn stands_for(&self, words: &str) -> bool {
        self.words.trim_end().lines().eq(words.trim_end().lines())
    }
}
