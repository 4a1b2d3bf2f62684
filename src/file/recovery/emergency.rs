//! The copy of the last moment: written by a panic hook to a file of its own, the last good copy untouched.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, TryLockError},
    time::SystemTime,
};

use super::{found::copy_json, worker::Snapshot};

/// What is known of the open document at any moment, shared with a panic hook.
#[derive(Debug, Clone)]
pub struct Emergency {
    path: Arc<Path>,
    last: Arc<Mutex<Option<Snapshot>>>,
}

impl Emergency {
    /// Copies go to this path, or to one after it where that is taken.
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path: path.into(),
            last: Arc::default(),
        }
    }

    /// Notes the document as it is now; none when all of it is saved.
    pub(super) fn note(&self, snapshot: Option<Snapshot>) {
        if let Ok(mut last) = self.last.lock() {
            *last = snapshot;
        }
    }

    /// Writes the unsaved document as it was last noted. Where the copy is; none when there was nothing to write, or
    /// no way. Never waits and never panics: it is called while the program fails.
    pub fn write(&self) -> Option<PathBuf> {
        const MOST: usize = 100;
        let last = match self.last.try_lock() {
            Ok(last) => last,
            Err(TryLockError::Poisoned(last)) => last.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        let Snapshot { document, path } = last.as_ref()?;
        let text = copy_json(document, path.as_deref(), SystemTime::now());
        for number in 0..MOST {
            let target = self.numbered(number);
            if let Ok(mut file) = File::create_new(&target) {
                let written = file
                    .write_all(text.as_bytes())
                    .and_then(|()| file.sync_all());
                return written.is_ok().then_some(target);
            }
        }
        None
    }

    /// Writes a copy whenever the program panics, and then does what was done before.
    pub fn install(self) {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            self.write();
            before(panic);
        }));
    }

    fn numbered(&self, number: usize) -> PathBuf {
        let end = super::session::COPY_END;
        let name = self.path.to_string_lossy();
        let start = name.strip_suffix(end).unwrap_or(&name);
        format!("{start}-{number}{end}").into()
    }
}
