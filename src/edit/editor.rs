//! The one door through which the open document changes, with selection, undo and redo.

use std::sync::Arc;

use crate::document::{Document, Id, IdSource, Journey, JourneyId};

use super::{Command, CommandLabel, EditError, Selection, Target};

/// Changes that carry the same key, one right after the other, become one undo step: typing in a field, nudging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MergeKey {
    /// What is being changed.
    pub target: Target,
    /// Which of its fields, or which kind of movement.
    pub field: &'static str,
}

/// The open document with its selection and history.
#[derive(Debug)]
pub struct Editor {
    document: Arc<Document>,
    journey: Option<JourneyId>,
    selection: Selection,
    ids: IdSource,
}

impl Editor {
    /// Opens a document, shows its first journey, and counts it as saved.
    pub fn new(document: Document, ids: IdSource) -> Self {
        let journey = document.journeys.first().map(|journey| journey.id);
        Self {
            document: Arc::new(document),
            journey,
            selection: Selection::default(),
            ids,
        }
    }

    /// The document as it is now. Its pointer changes if and only if its content does.
    pub fn document(&self) -> &Arc<Document> {
        &self.document
    }

    /// The journey that is shown.
    pub fn journey(&self) -> Option<&Arc<Journey>> {
        self.journey.and_then(|id| self.document.journey(id))
    }

    /// Shows another journey, with nothing selected. Not an undo step.
    pub fn show_journey(&mut self, journey: JourneyId) {
        self.journey = Some(journey);
        self.selection = Selection::default();
    }

    /// What is selected; always in the document.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Selects; targets that are not there are left out. Not an undo step.
    pub fn select(&mut self, selection: Selection) {
        self.selection = selection;
    }

    /// A new id for something that a command will add.
    pub fn fresh<T: Id>(&self) -> T {
        self.ids.fresh()
    }

    /// Carries out a command as one undo step, or as part of the last one where the merge keys are the same.
    /// What was added is selected; what was deleted no longer is.
    pub fn apply(&mut self, command: Command, merge: Option<MergeKey>) -> Result<(), EditError> {
        let _ = (command, merge);
        Ok(())
    }

    /// The document as a command would leave it; the open one stays as it is.
    pub fn preview(&self, command: &Command) -> Result<Arc<Document>, EditError> {
        let _ = command;
        Ok(Arc::clone(&self.document))
    }

    /// Ends a run of changes that would merge: a field was left, a key let go.
    pub fn end_merge(&mut self) {}

    /// Takes the last step back, with the selection and journey of before. Whether there was one.
    pub fn undo(&mut self) -> bool {
        false
    }

    /// Does the last undone step again. Whether there was one.
    pub fn redo(&mut self) -> bool {
        false
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<CommandLabel> {
        None
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<CommandLabel> {
        None
    }

    /// Whether there is work that the file does not hold.
    pub fn is_unsaved(&self) -> bool {
        false
    }

    /// Notes that this very document is now in the file.
    pub fn mark_saved(&mut self, document: &Arc<Document>) {
        let _ = document;
    }

    /// Counts the document as unsaved: it was repaired, recovered or taken from an example.
    pub fn mark_unsaved(&mut self) {}

    /// Whether the document may only be looked at.
    pub fn is_read_only(&self) -> bool {
        false
    }

    /// Lets the document only be looked at.
    pub fn set_read_only(&mut self) {}
}
