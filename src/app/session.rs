//! The open document with what the shell knows about its file.

use std::path::{Path, PathBuf};

use crate::{
    document::Document,
    edit::Editor,
    file::{Identity, Repair, SaveError},
};

/// The open document and its file.
#[derive(Debug)]
pub struct Session {
    /// The document, its selection and its history.
    pub editor: Editor,
    /// The file that it belongs to; none until it is saved for the first time.
    pub path: Option<PathBuf>,
    /// What was in the file when it was last read or written.
    pub identity: Option<Identity>,
    /// When it was last saved, as words: `14:02`.
    pub saved_at: Option<String>,
    /// Whether it is being saved just now.
    pub is_saving: bool,
    /// Whether the first save keeps the old file beside the new one, since it was mended on opening.
    pub keep_old: bool,
    /// What was mended on opening, until the person has waved it away.
    pub repairs: Vec<Repair>,
    /// The version of the file, where it is newer than this program knows.
    pub newer: Option<u64>,
    /// Where and why the last save failed.
    pub save_error: Option<(PathBuf, SaveError)>,
    /// Tells apart the recovery copies of documents that were open one after another.
    pub number: u64,
}

impl Session {
    /// A document that has no file yet.
    pub fn unnamed(editor: Editor, number: u64) -> Self {
        Self {
            editor,
            path: None,
            identity: None,
            saved_at: None,
            is_saving: false,
            keep_old: false,
            repairs: Vec::new(),
            newer: None,
            save_error: None,
            number,
        }
    }

    /// Whether there would be something to lose if it were closed now.
    pub fn is_unsaved(&self) -> bool {
        !self.editor.is_read_only() && self.editor.is_unsaved()
    }

    /// What the document is called: its file, its title, the title of its first journey; none of these and nothing.
    pub fn name(&self) -> Option<String> {
        match &self.path {
            Some(path) => Some(stem(path)),
            None => title_of(self.editor.document()),
        }
    }

    /// A name to propose for its file.
    pub fn proposed_name(&self, otherwise: &str) -> String {
        let name = self.name().unwrap_or_else(|| otherwise.to_owned());
        let clean: String = name
            .chars()
            .map(|character| match character {
                '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
                control if control.is_control() => '-',
                plain => plain,
            })
            .take(80)
            .collect();
        clean.trim().trim_start_matches('.').to_owned()
    }
}

/// The name of a file without folder.
pub fn file_name(path: &Path) -> String {
    crate::file::shown(Path::new(path.file_name().unwrap_or(path.as_os_str())))
}

/// The name of a file without folder and extension.
pub fn stem(path: &Path) -> String {
    let name = path.file_stem().unwrap_or(path.as_os_str());
    crate::file::shown(Path::new(name))
}

fn title_of(document: &Document) -> Option<String> {
    std::iter::once(&document.title)
        .chain(document.journeys.iter().map(|journey| &journey.title))
        .map(|title| title.trim())
        .find(|title| !title.is_empty())
        .map(str::to_owned)
}
