//! The words for what went wrong with a file: keys of `file.ftl` and what is filled in, since this module knows no language.

use super::{OpenError, SaveError, shown};

/// The key of a sentence, and what is filled in. The sentences about files have room for `file` as well.
pub type Message = (&'static str, Vec<(&'static str, String)>);

impl OpenError {
    /// Why the file could not be opened, and what to do.
    pub fn message(&self) -> Message {
        let at = |line: &usize, column: &usize| {
            vec![("line", line.to_string()), ("column", column.to_string())]
        };
        match self {
            OpenError::Missing => ("open-missing", Vec::new()),
            OpenError::NotAFile => ("open-not-a-file", Vec::new()),
            OpenError::Forbidden => ("open-forbidden", Vec::new()),
            OpenError::Disk(error) => ("open-disk", vec![("reason", error.to_string())]),
            OpenError::TooLarge => ("open-too-large", Vec::new()),
            OpenError::TooMuch => ("open-too-much", Vec::new()),
            OpenError::Empty => ("open-empty", Vec::new()),
            OpenError::CutOff { line, column } => ("open-cut-off", at(line, column)),
            OpenError::Syntax { line, column } => ("open-syntax", at(line, column)),
            OpenError::TooDeep { line, column } => ("open-too-deep", at(line, column)),
            OpenError::PictureWithout => ("open-picture-without", Vec::new()),
            OpenError::OtherFormat => ("open-other-format", Vec::new()),
        }
    }
}

impl SaveError {
    /// Why the file could not be saved, and what to do.
    pub fn message(&self) -> Message {
        match self {
            SaveError::NotReadBack => ("save-not-read-back", Vec::new()),
            SaveError::TooLarge => ("save-too-large", Vec::new()),
            SaveError::ChangedOnDisk => ("save-changed-on-disk", Vec::new()),
            SaveError::Exists => ("save-exists", Vec::new()),
            SaveError::ReadOnly => ("save-read-only", Vec::new()),
            SaveError::NotAFile => ("save-not-a-file", Vec::new()),
            SaveError::NoFolder => ("save-no-folder", Vec::new()),
            SaveError::Forbidden => ("save-forbidden", Vec::new()),
            SaveError::Full => ("save-full", Vec::new()),
            SaveError::BadName => ("save-bad-name", Vec::new()),
            SaveError::Disk(error) => ("save-disk", vec![("reason", error.to_string())]),
            SaveError::OldFileIn(path) => ("save-old-file-in", vec![("copy", shown(path))]),
        }
    }
}
