//! Recovery copies: what the worker is told after every frame, and what it found from before.

use std::{path::PathBuf, sync::Arc};

use crate::{
    document::Document,
    file::recovery::{Emergency, Found, Recovery, Status},
};

use super::session::Session;

/// Tells the worker of changes, and holds what earlier runs left behind.
#[derive(Debug)]
pub struct RecoveryFeed {
    recovery: Option<Recovery>,
    found: Vec<Found>,
    told: Option<(Arc<Document>, Option<PathBuf>)>,
    is_failing: bool,
}

impl RecoveryFeed {
    /// Looks for work left behind, and begins to keep this run's.
    pub fn start(folder: Option<PathBuf>) -> Self {
        let found = folder.as_deref().map(Recovery::found).unwrap_or_default();
        Self {
            // Without a folder to write in there are no copies, and the top bar says so.
            recovery: folder.and_then(|folder| Recovery::start(&folder).ok()),
            found,
            told: None,
            is_failing: false,
        }
    }

    /// Tells what is not saved now, if that has changed: with the words that are still being typed, where there are any.
    pub fn feed(&mut self, session: Option<&Session>, drafted: Option<&Arc<Document>>) {
        let Some(recovery) = &self.recovery else {
            return;
        };
        let unsaved = session.filter(|session| session.is_unsaved() || drafted.is_some());
        match (unsaved, &self.told) {
            (None, None) => {}
            (None, Some(_)) => {
                recovery.clean();
                self.told = None;
            }
            (Some(session), told) => {
                let document = drafted.unwrap_or_else(|| session.editor.document());
                let is_told = told.as_ref().is_some_and(|(last, path)| {
                    Arc::ptr_eq(last, document) && *path == session.path
                });
                if !is_told {
                    recovery.changed(Arc::clone(document), session.path.as_deref());
                    self.told = Some((Arc::clone(document), session.path.clone()));
                }
            }
        }
    }

    /// Whether what is not saved is in no recovery copy either, as far as is known.
    pub fn is_failing(&mut self) -> bool {
        self.is_failing = match self.recovery.as_ref().map(Recovery::status) {
            None | Some(Status::Failed(_)) => true,
            Some(Status::Kept | Status::Nothing) => false,
            // Until the next copy is tried, what happened to the last one stands.
            Some(Status::Waiting) => self.is_failing,
        };
        self.is_failing
    }

    /// Work left behind.
    pub fn found(&self) -> &[Found] {
        &self.found
    }

    /// Takes over work left behind, to go on with it.
    pub fn adopt(&mut self, index: usize) -> Option<Found> {
        if index >= self.found.len() {
            return None;
        }
        let found = self.found.remove(index);
        if let Some(recovery) = &self.recovery {
            recovery.adopt(&found);
        }
        Some(found)
    }

    /// Throws work left behind away.
    pub fn discard(&mut self, index: usize) {
        if index < self.found.len() {
            let found = self.found.remove(index);
            if let Some(recovery) = &self.recovery {
                recovery.discard(&found);
            }
        }
    }

    /// What a panic hook needs.
    pub fn emergency(&self) -> Option<Emergency> {
        self.recovery.as_ref().map(Recovery::emergency)
    }

    /// Waits until everything told is on the disk.
    pub fn flush(&self) {
        if let Some(recovery) = &self.recovery {
            recovery.flush();
        }
    }
}
