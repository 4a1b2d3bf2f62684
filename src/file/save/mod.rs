//! Saving: whatever happens, the file afterwards is the old one or the new one, on the disk and not only in memory.
//!
//! The order matters: make the bytes, read them back and compare; write them to a new file beside the real one; flush
//! it; look once more whether the real file is still the one that was opened; give the new file its name; flush the
//! folder. Where a file has several names (hard links), or its folder takes no new files, it is written in place, with
//! a flushed copy of the old one kept until that has succeeded.

mod names;
mod target;

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::document::Document;

use super::{
    LARGEST_FILE,
    disk::{Disk, Facts, RealDisk},
    read, to_json,
};
use target::Target;

/// What tells one content of a file from another: its length and a hash of its bytes. Not kept beyond a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    len: u64,
    hash: u64,
}

impl Identity {
    /// The identity of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self {
            len: bytes.len() as u64,
            hash: hasher.finish(),
        }
    }
}

/// What may be at the path that is saved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The file with this content, as it was opened or last saved; or none, where it has been removed since.
    Same(Identity),
    /// Nothing: a new file, never in the place of another.
    Nothing,
    /// Anything: the person has said that it may be replaced.
    Anything,
}

/// Whether the file that is replaced is kept beside the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Replace it.
    Nothing,
    /// Keep it as `name.json.bak`: the first save of a file that was opened with repairs.
    OldFile,
}

/// What came of saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The content that is on the disk now.
    pub identity: Identity,
    /// Where the old file was kept, if that was asked for and there was one.
    pub kept: Option<PathBuf>,
    /// Whether the system has confirmed that the new name is on the disk as well. The file is whole either way.
    pub is_flushed: bool,
}

/// Why nothing was saved. The file on the disk is as it was.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// What was to be written does not read back as what it was made from. A fault of the program.
    #[error("the document does not read back")]
    NotReadBack,
    /// The document is larger than any file that is opened.
    #[error("the document is too large")]
    TooLarge,
    /// There is a file already, and a new one was asked for.
    #[error("there is a file already")]
    Exists,
    /// Someone else has changed the file since it was opened.
    #[error("the file has been changed by someone else")]
    ChangedOnDisk,
    /// The file is marked as read-only.
    #[error("the file is read-only")]
    ReadOnly,
    /// The path is a folder or another thing that is no file.
    #[error("it is not a file")]
    NotAFile,
    /// The folder is not there.
    #[error("there is no such folder")]
    NoFolder,
    /// The system does not let us write there.
    #[error("it may not be written")]
    Forbidden,
    /// There is no room left.
    #[error("the disk is full")]
    Full,
    /// The name is longer than the disk takes, or has characters that it does not take.
    #[error("the name cannot be used")]
    BadName,
    /// The disk failed.
    #[error("writing failed: {0}")]
    Disk(io::Error),
    /// Writing in place failed, and so did putting the old content back: it is in this file.
    #[error("the old file is in {0}")]
    OldFileIn(PathBuf),
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Forbidden,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => Self::BadName,
            _ => Self::Disk(error),
        }
    }
}

/// Saves a document.
pub fn save(
    document: &Document,
    path: &Path,
    expected: Expected,
    keep: Keep,
) -> Result<Saved, SaveError> {
    save_on(&RealDisk, document, path, expected, keep)
}

/// Saves a document on any disk.
pub fn save_on(
    disk: &dyn Disk,
    document: &Document,
    path: &Path,
    expected: Expected,
    keep: Keep,
) -> Result<Saved, SaveError> {
    let text = to_json(document);
    if text.len() as u64 > LARGEST_FILE {
        return Err(SaveError::TooLarge);
    }
    let same = read(text.as_bytes(), &|_| None)
        .is_ok_and(|opened| opened.document == *document && opened.repairs.is_empty());
    if same {
        write_whole_on(disk, text.as_bytes(), path, expected, keep)
    } else {
        Err(SaveError::NotReadBack)
    }
}

/// Writes a file whole or not at all: what saving does, for any bytes.
pub fn write_whole(
    bytes: &[u8],
    path: &Path,
    expected: Expected,
    keep: Keep,
) -> Result<Saved, SaveError> {
    write_whole_on(&RealDisk, bytes, path, expected, keep)
}

/// Writes a file whole or not at all, on any disk.
pub fn write_whole_on(
    disk: &dyn Disk,
    bytes: &[u8],
    path: &Path,
    expected: Expected,
    keep: Keep,
) -> Result<Saved, SaveError> {
    let (kept, is_flushed) = write(disk, &mut |out| out.write_all(bytes), path, expected, keep)?;
    Ok(Saved {
        identity: Identity::of(bytes),
        kept,
        is_flushed,
    })
}

/// What writes the content of a file. It may be asked twice.
pub type Content<'a> = &'a mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// Writes a file whole or not at all, with a content that need not fit in memory.
pub fn write_streamed(
    path: &Path,
    expected: Expected,
    content: Content<'_>,
) -> Result<(), SaveError> {
    write(&RealDisk, content, path, expected, Keep::Nothing).map(|_| ())
}

/// Where the old file was kept, and whether the folder is flushed.
fn write(
    disk: &dyn Disk,
    content: Content<'_>,
    path: &Path,
    expected: Expected,
    keep: Keep,
) -> Result<(Option<PathBuf>, bool), SaveError> {
    let path = resolve(disk, path)?;
    let folder = folder_of(&path);
    let old = old_file(disk, &path)?;
    if let Some(old) = &old {
        if !old.is_file {
            return Err(SaveError::NotAFile);
        }
        if old.is_read_only {
            return Err(SaveError::ReadOnly);
        }
    }
    check_same(disk, &path, expected)?;
    let target = Target {
        disk,
        path: &path,
        folder,
        old: old.as_ref(),
        expected,
    };
    let kept = match (keep, &old) {
        (Keep::OldFile, Some(_)) => Some(target.keep_old()?),
        (Keep::OldFile | Keep::Nothing, _) => None,
    };
    target.write(content)?;
    Ok((kept, disk.sync_folder(folder).is_ok()))
}

/// The path of the file itself, where symbolic links lead to it (or to where it will be).
pub fn resolve(disk: &dyn Disk, path: &Path) -> Result<PathBuf, SaveError> {
    const MOST_LINKS: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match disk.link_target(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(SaveError::NotAFile)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn old_file(disk: &dyn Disk, path: &Path) -> Result<Option<Facts>, SaveError> {
    match disk.facts(path) {
        Ok(facts) => Ok(Some(facts)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn check_same(disk: &dyn Disk, path: &Path, expected: Expected) -> Result<(), SaveError> {
    let identity = match expected {
        Expected::Anything => return Ok(()),
        Expected::Nothing => {
            return match disk.facts(path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                Err(error) => Err(error.into()),
                Ok(_) => Err(SaveError::Exists),
            };
        }
        Expected::Same(identity) => identity,
    };
    match disk.read(path, LARGEST_FILE) {
        Ok(bytes) if Identity::of(&bytes) == identity => Ok(()),
        Ok(_) => Err(SaveError::ChangedOnDisk),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            io::ErrorKind::FileTooLarge => Err(SaveError::ChangedOnDisk),
            _ => Err(error.into()),
        },
    }
}
