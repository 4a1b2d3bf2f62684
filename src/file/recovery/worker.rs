//! The thread that writes recovery copies.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender},
    },
    time::{Instant, SystemTime},
};

use crate::{
    document::Document,
    file::{Expected, Keep, hash::fnv1a, write_whole},
};

use super::{
    Status,
    found::{copy_json, sweep_ended},
    pace::Pace,
    session::Session,
};

/// What the shell tells the thread.
pub(super) enum Message {
    /// The document is now like this.
    Changed(Snapshot),
    /// Nothing is left to keep.
    Clean,
    /// This copy of an ended session is ours now.
    Adopt(PathBuf),
    /// This copy of an ended session is not wanted.
    Discard(PathBuf),
    /// Write what waits, and say when that is done.
    Flush(Sender<()>),
    /// The program ends.
    End,
}

/// The document as it was, and the file that it belongs to.
#[derive(Debug, Clone)]
pub(super) struct Snapshot {
    /// The document.
    pub(super) document: Arc<Document>,
    /// Its file; none when it has not been saved yet.
    pub(super) path: Option<PathBuf>,
}

/// The thread's own state.
pub(super) struct Worker {
    session: Session,
    status: Arc<Mutex<Status>>,
    pace: Pace,
    waiting: Option<Snapshot>,
    /// The copies that hold what is not saved. Usually one; more where one was adopted.
    copies: Vec<PathBuf>,
    /// How many copies were adopted, so that each has a name of its own.
    adopted: usize,
}

impl Worker {
    /// A thread's state for this session.
    pub(super) fn new(session: Session, status: Arc<Mutex<Status>>) -> Self {
        Self {
            session,
            status,
            pace: Pace::default(),
            waiting: None,
            copies: Vec::new(),
            adopted: 0,
        }
    }

    /// Works until the program ends.
    pub(super) fn run(mut self, inbox: &Receiver<Message>) {
        loop {
            let message = match self.pace.due() {
                Some(due) => {
                    let rest = due.saturating_duration_since(Instant::now());
                    inbox.recv_timeout(rest)
                }
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match message {
                Ok(Message::End) | Err(RecvTimeoutError::Disconnected) => break,
                Ok(message) => self.carry_out(message),
                Err(RecvTimeoutError::Timeout) => self.write(),
            }
            if self.pace.due().is_some_and(|due| due <= Instant::now()) {
                self.write();
            }
        }
        self.write();
        if self.copies.is_empty() {
            self.session.end();
        }
    }

    fn carry_out(&mut self, message: Message) {
        match message {
            Message::Changed(snapshot) => {
                self.pace.change(Instant::now());
                self.waiting = Some(snapshot);
                self.set_status(Status::Waiting);
            }
            Message::Clean => {
                self.pace.done();
                self.waiting = None;
                for copy in std::mem::take(&mut self.copies) {
                    let _ = std::fs::remove_file(copy);
                }
                self.set_status(Status::Nothing);
            }
            Message::Adopt(copy) => {
                self.adopted += 1;
                let ours = self.session.copy_path(&format!("adopted{}", self.adopted));
                if std::fs::rename(&copy, &ours).is_ok() {
                    self.copies.push(ours);
                }
                sweep_ended(self.session.folder());
            }
            Message::Discard(copy) => {
                let _ = std::fs::remove_file(copy);
                sweep_ended(self.session.folder());
            }
            Message::Flush(done) => {
                self.write();
                let _ = done.send(());
            }
            Message::End => {}
        }
    }

    fn write(&mut self) {
        let Some(snapshot) = self.waiting.take() else {
            return;
        };
        self.pace.done();
        let copy = self.session.copy_path(&key(snapshot.path.as_deref()));
        let text = copy_json(
            &snapshot.document,
            snapshot.path.as_deref(),
            SystemTime::now(),
        );
        match write_whole(text.as_bytes(), &copy, Expected::Anything, Keep::Nothing) {
            Ok(_) => {
                for other in self.copies.drain(..).filter(|other| *other != copy) {
                    let _ = std::fs::remove_file(other);
                }
                self.copies.push(copy);
                self.set_status(Status::Kept);
            }
            Err(error) => self.set_status(Status::Failed(error.to_string())),
        }
    }

    fn set_status(&self, status: Status) {
        *self.status.lock().unwrap_or_else(PoisonError::into_inner) = status;
    }
}

/// What tells copies apart: the whole path, since files in two folders may have one name.
fn key(path: Option<&Path>) -> String {
    match path {
        Some(path) => format!("{:016x}", fnv1a(path.as_os_str().as_encoded_bytes())),
        None => "unnamed".to_owned(),
    }
}
