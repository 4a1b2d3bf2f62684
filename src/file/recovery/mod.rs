//! Recovery copies: unsaved work outlives a crash, a power cut and a killed program.
//!
//! A thread of its own writes the open document to the data folder, so the interface never waits for the disk. Each run
//! of the program has a session file there that it keeps locked; the copies of sessions that nobody holds any more are
//! offered at the next start. Never in a folder for temporary files: those are swept.

mod emergency;
mod found;
mod pace;
mod session;
mod worker;

pub use emergency::Emergency;
pub use found::Found;

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Sender, channel},
    },
    thread::JoinHandle,
};

use crate::document::Document;

use worker::{Message, Snapshot};

/// The name of the environment variable that puts recovery copies elsewhere.
pub const DATA_VARIABLE: &str = "REISKAART_DATA";

/// The folder for recovery copies: that of the system, or the one that [`DATA_VARIABLE`] names.
pub fn data_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(DATA_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let folders = directories::ProjectDirs::from("", "", "reiskaart")?;
    Some(folders.data_dir().join("recovery"))
}

/// How it stands with the recovery copy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Status {
    /// There is nothing to keep: the document is saved.
    #[default]
    Nothing,
    /// There are changes that are not in the copy yet.
    Waiting,
    /// The copy holds all changes.
    Kept,
    /// The copy could not be written; it is tried again at the next change.
    Failed(String),
}

/// The keeper of recovery copies of one run of the program.
#[derive(Debug)]
pub struct Recovery {
    messages: Sender<Message>,
    worker: Option<JoinHandle<()>>,
    status: Arc<Mutex<Status>>,
    emergency: Emergency,
}

impl Recovery {
    /// Begins a session in this folder.
    pub fn start(folder: &Path) -> io::Result<Self> {
        let session = session::Session::begin(folder)?;
        let emergency = Emergency::new(session.copy_path("emergency"));
        let status = Arc::new(Mutex::new(Status::Nothing));
        let (messages, inbox) = channel();
        let worker = worker::Worker::new(session, Arc::clone(&status));
        let worker = std::thread::Builder::new()
            .name("recovery".to_owned())
            .spawn(move || worker.run(&inbox))?;
        Ok(Self {
            messages,
            worker: Some(worker),
            status,
            emergency,
        })
    }

    /// Tells that the document has changed and is not saved as it is. Costs next to nothing.
    pub fn changed(&self, document: Arc<Document>, path: Option<&Path>) {
        let snapshot = Snapshot {
            document,
            path: path.map(Path::to_owned),
        };
        self.emergency.note(Some(snapshot.clone()));
        *self.status.lock().unwrap_or_else(PoisonError::into_inner) = Status::Waiting;
        self.send(Message::Changed(snapshot));
    }

    /// Tells that nothing is left to keep: the document was saved, or closed without saving.
    pub fn clean(&self) {
        self.emergency.note(None);
        self.send(Message::Clean);
    }

    /// Takes over a copy of a session that has ended: it is kept until the next copy of this session replaces it, or
    /// until [`Self::clean`].
    pub fn adopt(&self, found: &Found) {
        self.send(Message::Adopt(found.file.clone()));
    }

    /// Removes a copy for good: the person does not want it.
    pub fn discard(&self, found: &Found) {
        self.send(Message::Discard(found.file.clone()));
    }

    /// How it stands with the copy.
    pub fn status(&self) -> Status {
        self.status
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What a panic hook needs to write a copy of the last moment.
    pub fn emergency(&self) -> Emergency {
        self.emergency.clone()
    }

    /// The copies in this folder that sessions left behind which have ended, the newest first. Those of programs that
    /// are running are not among them.
    pub fn found(folder: &Path) -> Vec<Found> {
        found::found(folder)
    }

    /// Waits until everything told so far is on the disk. For tests and for the end of the program.
    pub fn flush(&self) {
        let (done, waiting) = channel();
        self.send(Message::Flush(done));
        let _ = waiting.recv();
    }

    fn send(&self, message: Message) {
        // The thread ends only when this is dropped.
        let _ = self.messages.send(message);
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        self.send(Message::End);
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}
