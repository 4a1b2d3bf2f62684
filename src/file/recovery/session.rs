//! Sessions: each run of the program holds a locked file in the data folder, so that others know that it lives.
//!
//! The system lets go of the lock when the process ends, however it ends. Where a disk knows no locks, the number of
//! the process and of the system's start tell.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde::{Deserialize, Serialize};

use crate::file::hash::fnv1a;

/// How the names of session files end.
const SESSION_END: &str = ".session";

/// How the names of copies end.
pub(super) const COPY_END: &str = ".reiskaart.json";

/// A run of the program that is going on.
#[derive(Debug)]
pub(super) struct Session {
    folder: PathBuf,
    name: String,
    // Held open for its lock.
    _file: File,
}

/// What a session file says, for disks without locks.
#[derive(Debug, Serialize, Deserialize)]
struct Process {
    /// The number of the process.
    process: u32,
    /// Which start of the system it belongs to; empty where that is not known.
    boot: String,
}

impl Session {
    /// Begins a session in this folder, which is made if it is not there.
    pub(super) fn begin(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let name = session_name();
        let mut file = File::create_new(folder.join(format!("{name}{SESSION_END}")))?;
        let process = Process {
            process: std::process::id(),
            boot: boot(),
        };
        file.write_all(serde_json::to_string(&process)?.as_bytes())?;
        // A disk that knows no locks refuses; the content of the file then tells.
        let _ = file.try_lock();
        Ok(Self {
            folder: folder.to_owned(),
            name,
            _file: file,
        })
    }

    /// The folder of sessions and copies.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a copy of this session lies.
    pub(super) fn copy_path(&self, what: &str) -> PathBuf {
        self.folder.join(format!("{}-{what}{COPY_END}", self.name))
    }

    /// Ends the session in an orderly way.
    pub(super) fn end(self) {
        let _ = std::fs::remove_file(self.folder.join(format!("{}{SESSION_END}", self.name)));
    }
}

/// The session that a copy belongs to, by the copy's name.
pub(super) fn session_of(copy: &Path) -> Option<&str> {
    let name = copy.file_name()?.to_str()?.strip_suffix(COPY_END)?;
    name.split('-').next().filter(|session| !session.is_empty())
}

/// Whether the program of this session is running.
pub(super) fn is_alive(folder: &Path, session: &str) -> bool {
    let path = folder.join(format!("{session}{SESSION_END}"));
    let Ok(file) = OpenOptions::new().read(true).write(true).open(&path) else {
        return false;
    };
    match file.try_lock() {
        Ok(()) => false,
        Err(TryLockError::WouldBlock) => true,
        Err(TryLockError::Error(_)) => std::fs::read(&path)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Process>(&bytes).ok())
            .is_some_and(|process| process.is_running()),
    }
}

/// Removes the files of sessions that have ended and left no copy.
pub(super) fn sweep(folder: &Path, sessions_with_copies: &[&str]) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str());
        let session = name.and_then(|name| name.strip_suffix(SESSION_END));
        if let Some(session) = session
            && !sessions_with_copies.contains(&session)
            && !is_alive(folder, session)
        {
            let _ = std::fs::remove_file(&path);
        }
    }
}

impl Process {
    fn is_running(&self) -> bool {
        let Self {
            process,
            boot: then,
        } = self;
        let same_start = *then == boot();
        same_start
            && (!cfg!(target_os = "linux") || Path::new(&format!("/proc/{process}")).exists())
    }
}

fn boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

/// A name that no other session has: from the process, the time and chance.
fn session_name() -> String {
    let mut chance = [0; 8];
    let _ = getrandom::fill(&mut chance);
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let seed = format!("{} {now} {chance:?}", std::process::id());
    format!("{:016x}", fnv1a(seed.as_bytes()))
}
