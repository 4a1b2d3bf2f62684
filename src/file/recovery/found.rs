//! Copies that sessions left behind which have ended.
//!
//! A copy is a whole Reiskaart file that can be opened by hand too. Which file it belongs to and when it was written
//! stands in a field `recovery`, which is taken out when the copy is offered.

use std::{
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use crate::{
    document::Document,
    file::{Embedded, open, to_json},
};

use super::session::{is_alive, session_of, sweep};

/// The field of a copy that says where it comes from.
const FIELD: &str = "recovery";

/// A copy that is offered.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The file that the copy belongs to; none when it had not been saved yet.
    pub path: Option<PathBuf>,
    /// When the copy was written.
    pub when: SystemTime,
    /// What it holds.
    pub document: Document,
    /// Where the copy itself is.
    pub(super) file: PathBuf,
}

/// Where a copy comes from.
#[derive(Debug, Serialize, Deserialize)]
struct Origin {
    /// The file's whole path. One that is no Unicode is kept as well as it can be.
    #[serde(default)]
    path: Option<String>,
    /// Seconds since 1970.
    written: u64,
}

/// The text of a copy.
pub(super) fn copy_json(document: &Document, path: Option<&Path>, when: SystemTime) -> String {
    let origin = Origin {
        path: path.map(|path| path.to_string_lossy().into_owned()),
        written: when
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs()),
    };
    let mut copy = document.clone();
    if let Ok(origin) = serde_json::to_value(origin) {
        copy.extra.insert(FIELD.to_owned(), origin);
    }
    to_json(&copy)
}

/// The copies of ended sessions in a folder, the newest first.
pub(super) fn found(folder: &Path) -> Vec<Found> {
    sweep_ended(folder);
    let copies = copies_in(folder);
    let mut found: Vec<Found> = copies
        .iter()
        .filter(|copy| session_of(copy).is_some_and(|session| !is_alive(folder, session)))
        .filter_map(|copy| read_copy(copy))
        .collect();
    found.sort_by(|one, other| {
        other
            .when
            .cmp(&one.when)
            .then_with(|| one.file.cmp(&other.file))
    });
    found
}

/// Removes what is left of sessions that have ended and left no copy.
pub(super) fn sweep_ended(folder: &Path) {
    let copies = copies_in(folder);
    let sessions: Vec<&str> = copies.iter().filter_map(|copy| session_of(copy)).collect();
    sweep(folder, &sessions);
}

fn copies_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| session_of(path).is_some())
        .collect()
}

fn read_copy(file: &Path) -> Option<Found> {
    let no_picture: Embedded<'_> = &|_| None;
    let mut document = open(file, no_picture).ok()?.document;
    let origin: Option<Origin> = document
        .extra
        .remove(FIELD)
        .and_then(|origin| serde_json::from_value(origin).ok());
    let when = match &origin {
        Some(origin) => SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(origin.written)),
        None => std::fs::metadata(file).ok()?.modified().ok(),
    };
    Some(Found {
        path: origin.and_then(|origin| origin.path).map(PathBuf::from),
        when: when.unwrap_or(SystemTime::UNIX_EPOCH),
        document,
        file: file.to_owned(),
    })
}
