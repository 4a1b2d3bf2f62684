//! Saving: whatever happens, the file afterwards is the old one or the new one, on the disk and not only in memory.
//!
//! The order matters: make the bytes, read them back and compare; write them to a new file beside the real one; flush
//! it; look once more whether the real file is still the one that was opened; give the new file its name; flush the
//! folder. Where a file has several names (hard links), or its folder takes no new files, it is written in place, with
//! a flushed copy of the old one kept until that has succeeded.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use crate::document::Document;

use super::{
    LARGEST_FILE,
    disk::{Disk, Facts, RealDisk},
    hash::fnv1a,
    read, to_json,
};

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
    let has_other_names = old.as_ref().is_some_and(|old| old.links > 1);
    if has_other_names {
        target.write_in_place(bytes)?;
    } else {
        match target.write_beside(bytes) {
            Err(Beside::Impossible(_)) if old.is_some() => target.write_in_place(bytes)?,
            Err(Beside::Impossible(error) | Beside::Failed(error)) => return Err(error),
            Ok(()) => {}
        }
    }
    Ok(Saved {
        identity: Identity::of(bytes),
        kept,
        is_flushed: disk.sync_folder(folder).is_ok(),
    })
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

/// Why no file could be written beside the real one.
enum Beside {
    /// The folder takes no new file, or the disk no renaming: another way may do.
    Impossible(SaveError),
    /// There is no other way that would do better.
    Failed(SaveError),
}

struct Target<'a> {
    disk: &'a dyn Disk,
    path: &'a Path,
    folder: &'a Path,
    old: Option<&'a Facts>,
    expected: Expected,
}

impl Target<'_> {
    /// Writes a new file beside the real one and lets it take its place.
    fn write_beside(&self, bytes: &[u8]) -> Result<(), Beside> {
        let fresh = self.folder.join(fresh_name());
        let file = self
            .disk
            .create(&fresh)
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => Beside::Impossible(error.into()),
                _ => Beside::Failed(error.into()),
            })?;
        let result = fill(file, bytes, self.old)
            .map_err(|error| Beside::Failed(error.into()))
            .and_then(|()| check_same(self.disk, self.path, self.expected).map_err(Beside::Failed))
            .and_then(|()| {
                self.disk
                    .rename(&fresh, self.path)
                    .map_err(|error| match error.kind() {
                        io::ErrorKind::PermissionDenied
                        | io::ErrorKind::AlreadyExists
                        | io::ErrorKind::CrossesDevices
                        | io::ErrorKind::ResourceBusy
                        | io::ErrorKind::Unsupported => Beside::Impossible(error.into()),
                        _ => Beside::Failed(error.into()),
                    })
            });
        if result.is_err() {
            // The error that is reported is the first one; a file left over is swept away by a later save.
            let _ = self.disk.remove(&fresh);
        }
        self.sweep();
        result
    }

    /// Writes over the old file itself, with a copy of it kept until that has succeeded.
    fn write_in_place(&self, bytes: &[u8]) -> Result<(), SaveError> {
        let old = self.disk.read(self.path, u64::MAX - 1)?;
        let copy = self.copy_of(&old)?;
        check_same(self.disk, self.path, self.expected).inspect_err(|_| {
            let _ = self.disk.remove(&copy);
        })?;
        let result = self.overwrite(bytes);
        let is_whole = match &result {
            Ok(()) => true,
            Err(_) => self.overwrite(&old).is_ok() || self.holds(&old),
        };
        if is_whole {
            let _ = self.disk.remove(&copy);
            result.map_err(SaveError::from)
        } else {
            Err(SaveError::OldFileIn(copy))
        }
    }

    fn overwrite(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file = self.disk.overwrite(self.path)?;
        file.write_all(bytes)?;
        file.set_len(bytes.len() as u64)?;
        file.sync()?;
        drop(file);
        if self.holds(bytes) {
            Ok(())
        } else {
            Err(io::Error::other("the file does not hold what was written"))
        }
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        self.disk
            .read(self.path, u64::MAX - 1)
            .is_ok_and(|read| read == bytes)
    }

    /// A flushed copy of the old content: beside the file, or where its folder takes none, among the recovery copies.
    fn copy_of(&self, old: &[u8]) -> Result<PathBuf, SaveError> {
        let name = fresh_name();
        let beside = self.folder.join(&name);
        match self.write_copy(&beside, old) {
            Ok(()) => Ok(beside),
            Err(error) => {
                let Some(folder) = super::recovery::data_folder() else {
                    return Err(error.into());
                };
                self.disk.create_folder(&folder)?;
                let elsewhere = folder.join(name);
                self.write_copy(&elsewhere, old)?;
                Ok(elsewhere)
            }
        }
    }

    /// Keeps the old file beside the new one, under a name that is free.
    fn keep_old(&self) -> Result<PathBuf, SaveError> {
        const MOST_KEPT: usize = 1000;
        let old = self.disk.read(self.path, u64::MAX - 1)?;
        for number in 1..MOST_KEPT {
            let kept = self.folder.join(kept_name(self.path, number));
            match self.write_copy(&kept, &old) {
                Ok(()) => return Ok(kept),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    if self
                        .disk
                        .read(&kept, LARGEST_FILE)
                        .is_ok_and(|kept| kept == old)
                    {
                        return Ok(kept);
                    }
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(SaveError::BadName)
    }

    fn write_copy(&self, copy: &Path, bytes: &[u8]) -> io::Result<()> {
        let file = self.disk.create(copy)?;
        let result = fill(file, bytes, self.old);
        if result.is_err() {
            let _ = self.disk.remove(copy);
        }
        result
    }

    /// Removes files that earlier saves began and were killed in.
    fn sweep(&self) {
        const LONG_AGO: Duration = Duration::from_secs(3600);
        for file in self.disk.list(self.folder).unwrap_or_default() {
            let is_ours = file
                .file_name()
                .and_then(|name| name.to_str())
                .is_some_and(is_fresh_name);
            if is_ours {
                let modified = self.disk.facts(&file).ok().and_then(|facts| facts.modified);
                let age =
                    modified.and_then(|modified| SystemTime::now().duration_since(modified).ok());
                if age.is_some_and(|age| age > LONG_AGO) {
                    let _ = self.disk.remove(&file);
                }
            }
        }
    }
}

fn fill(mut file: Box<dyn super::DiskFile>, bytes: &[u8], like: Option<&Facts>) -> io::Result<()> {
    file.write_all(bytes)?;
    if let Some(facts) = like {
        file.set_access(&facts.access)?;
    }
    file.sync()
}

const FRESH_START: &str = ".reiskaart-";
const FRESH_END: &str = ".tmp";

/// A name for a file that will get another: short, so that it fits where any name fits, and of this process alone.
fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let seed = format!("{} {count} {now}", std::process::id());
    format!("{FRESH_START}{:016x}{FRESH_END}", fnv1a(seed.as_bytes()))
}

fn is_fresh_name(name: &str) -> bool {
    name.strip_prefix(FRESH_START)
        .and_then(|rest| rest.strip_suffix(FRESH_END))
        .is_some_and(|word| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The name under which an old file is kept: `name.json.bak`, `name.json.bak2` and so on, cut where it would be too long.
fn kept_name(path: &Path, number: usize) -> std::ffi::OsString {
    /// The longest name on most disks, in bytes.
    const LONGEST: usize = 255;
    let end = if number == 1 {
        ".bak".to_owned()
    } else {
        format!(".bak{number}")
    };
    let name = path.file_name().unwrap_or_default();
    let mut kept = if name.len() + end.len() <= LONGEST {
        name.to_owned()
    } else {
        let text = name.to_string_lossy();
        let mut cut = LONGEST - end.len();
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        text.get(..cut).unwrap_or_default().into()
    };
    kept.push(end);
    kept
}
