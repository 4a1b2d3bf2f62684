//! The few things that saving and opening ask of a disk, so that tests can let each of them fail.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// What is known of a file before it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Whether it is an ordinary file.
    pub is_file: bool,
    /// Its length in bytes.
    pub len: u64,
    /// Whether its owner has taken away the right to write it.
    pub is_read_only: bool,
    /// How many names the file has; more than one where there are hard links.
    pub links: u64,
    /// Its permissions and owner, to be given to the file that replaces it.
    pub access: Access,
    /// When it was last changed, where that is known.
    pub modified: Option<SystemTime>,
}

/// Permissions and owner of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    permissions: Option<fs::Permissions>,
    #[cfg(unix)]
    owner: Option<(u32, u32)>,
}

/// A disk. All paths are used as they are.
pub trait Disk {
    /// What is known of the file at a path, symbolic links followed.
    fn facts(&self, path: &Path) -> io::Result<Facts>;
    /// The content of a file, refused when it is longer than `most` bytes.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// Where a symbolic link leads; an error for anything else.
    fn link_target(&self, path: &Path) -> io::Result<PathBuf>;
    /// A new file for writing; refused when there is one already.
    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// An existing file for writing over from its start, not made shorter yet.
    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// Gives a file another name, in the place of what has that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a folder with those that it is in; nothing when it is there.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// The files in a folder, in the order of their names.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
}

/// A file open for writing.
pub trait DiskFile {
    /// Writes all bytes at the end of what has been written.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Ends the file here.
    fn set_len(&mut self, len: u64) -> io::Result<()>;
    /// Gives it these permissions, and this owner where that is allowed.
    fn set_access(&mut self, access: &Access) -> io::Result<()>;
    /// Waits until all of it is on the disk.
    fn sync(&mut self) -> io::Result<()>;
}

/// The disk of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        let metadata = fs::metadata(path)?;
        Ok(Facts {
            is_file: metadata.is_file(),
            len: metadata.len(),
            is_read_only: metadata.permissions().readonly(),
            links: links(&metadata),
            access: access(&metadata),
            modified: metadata.modified().ok(),
        })
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(File::create_new(path)?))
    }

    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(OpenOptions::new().write(true).open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // Windows refuses while a virus scanner or a synchronising program has the file open: for moments only.
        let mut patience = [10, 25, 50, 100].into_iter();
        loop {
            match fs::rename(from, to) {
                Err(error) if is_passing(&error) => match patience.next() {
                    Some(millis) => std::thread::sleep(Duration::from_millis(millis)),
                    None => return Err(error),
                },
                result => return result,
            }
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(unix) {
            File::open(folder)?.sync_all()
        } else {
            Ok(())
        }
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut files = fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.sort();
        Ok(files)
    }
}

impl DiskFile for File {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        Write::write_all(self, bytes)
    }

    fn set_len(&mut self, len: u64) -> io::Result<()> {
        File::set_len(self, len)
    }

    fn set_access(&mut self, access: &Access) -> io::Result<()> {
        #[cfg(unix)]
        if let Some((user, group)) = access.owner {
            // Only the administrator may give files away; the permissions matter more and follow.
            let _ = std::os::unix::fs::fchown(&*self, Some(user), Some(group));
        }
        match &access.permissions {
            Some(permissions) => self.set_permissions(permissions.clone()),
            None => Ok(()),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// Whether Windows says that somebody has the file open just now (`ERROR_ACCESS_DENIED`, `ERROR_SHARING_VIOLATION`).
fn is_passing(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}

#[cfg(unix)]
fn links(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn links(_: &fs::Metadata) -> u64 {
    1
}

#[cfg(unix)]
fn access(metadata: &fs::Metadata) -> Access {
    use std::os::unix::fs::MetadataExt;
    Access {
        permissions: Some(metadata.permissions()),
        owner: Some((metadata.uid(), metadata.gid())),
    }
}

#[cfg(not(unix))]
fn access(metadata: &fs::Metadata) -> Access {
    Access {
        permissions: Some(metadata.permissions()),
    }
}
