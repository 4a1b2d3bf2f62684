//! Writing one file: beside the old one and then in its place, or over it with a copy kept meanwhile.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use crate::file::{
    LARGEST_FILE,
    disk::{Disk, DiskFile, Facts},
};

use super::{
    Content, Expected, SaveError, check_same,
    names::{fresh_name, is_fresh_name, kept_name},
};

/// Why no file could be written beside the real one.
enum Beside {
    /// The folder takes no new file, or the disk no renaming: another way may do.
    Impossible(SaveError),
    /// There is no other way that would do better.
    Failed(SaveError),
}

/// The file that is written.
pub(super) struct Target<'a> {
    /// Where.
    pub(super) disk: &'a dyn Disk,
    /// Its path, no longer a symbolic link.
    pub(super) path: &'a Path,
    /// The folder that it is in.
    pub(super) folder: &'a Path,
    /// What is there now.
    pub(super) old: Option<&'a Facts>,
    /// What may be there.
    pub(super) expected: Expected,
}

impl Target<'_> {
    /// Writes a new file beside the real one and lets it take its place; over the old one itself where that is not
    /// possible, or would take other names of the same file apart.
    pub(super) fn write(&self, content: Content<'_>) -> Result<(), SaveError> {
        let has_other_names = self.old.is_some_and(|old| old.links > 1);
        if has_other_names {
            return self.write_in_place(content);
        }
        match self.write_beside(content) {
            Err(Beside::Impossible(_)) if self.old.is_some() => self.write_in_place(content),
            Err(Beside::Impossible(error) | Beside::Failed(error)) => Err(error),
            Ok(()) => Ok(()),
        }
    }

    fn write_beside(&self, content: Content<'_>) -> Result<(), Beside> {
        let fresh = self.folder.join(fresh_name());
        let file = self
            .disk
            .create(&fresh)
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => Beside::Impossible(error.into()),
                _ => Beside::Failed(error.into()),
            })?;
        let result = fill(file, content, self.old)
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
    fn write_in_place(&self, content: Content<'_>) -> Result<(), SaveError> {
        let mut bytes = Vec::new();
        content(&mut bytes)?;
        let bytes = bytes.as_slice();
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
                let Some(folder) = crate::file::recovery::data_folder() else {
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
    pub(super) fn keep_old(&self) -> Result<PathBuf, SaveError> {
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
        let result = fill(file, &mut |out| out.write_all(bytes), self.old);
        if result.is_err() {
            let _ = self.disk.remove(copy);
        }
        result
    }

    /// Removes files that earlier saves began and were killed in.
    fn sweep(&self) {
        const LONG_AGO: Duration = Duration::from_hours(1);
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

fn fill(mut file: Box<dyn DiskFile>, content: Content<'_>, like: Option<&Facts>) -> io::Result<()> {
    content(&mut Writing(file.as_mut()))?;
    if let Some(facts) = like {
        file.set_access(&facts.access)?;
    }
    file.sync()
}

/// A file of a disk, for those who write as the standard library does.
struct Writing<'a>(&'a mut dyn DiskFile);

impl Write for Writing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write_all(bytes) {
            Ok(()) => Ok(bytes.len()),
            // "Interrupted" would be an invitation to write all of it once more, after the part that was written.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                Err(io::Error::other(error))
            }
            Err(error) => Err(error),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
