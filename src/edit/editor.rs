//! The one door through which the open document changes, with selection, undo and redo.

use std::sync::Arc;

use crate::document::{Document, Id, IdSource, Journey, JourneyId};

use super::{
    Command, CommandLabel, EditError, Selection, Target,
    apply::{apply, same_content},
    follow::follow,
    history::{History, Snapshot},
};

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
    /// What is open, shown and selected. The journey and the selection are always in the document.
    now: Snapshot,
    history: History,
    /// The document that the file holds; none if it holds none of this history.
    saved: Option<Arc<Document>>,
    read_only: bool,
    ids: IdSource,
}

impl Editor {
    /// Opens a document, shows its first journey, and counts it as saved.
    pub fn new(document: Document, ids: IdSource) -> Self {
        let document = Arc::new(document);
        Self {
            now: Snapshot {
                journey: document.journeys.first().map(|journey| journey.id),
                document: Arc::clone(&document),
                selection: Selection::default(),
            },
            history: History::default(),
            saved: Some(document),
            read_only: false,
            ids,
        }
    }

    /// The document as it is now. Its pointer changes if and only if its content does.
    pub fn document(&self) -> &Arc<Document> {
        &self.now.document
    }

    /// The journey that is shown; none only if the document has none.
    pub fn journey(&self) -> Option<&Arc<Journey>> {
        self.now
            .journey
            .and_then(|id| self.now.document.journey(id))
    }

    /// Shows another journey, with nothing selected. Not an undo step; nothing happens if it is not there.
    pub fn show_journey(&mut self, journey: JourneyId) {
        if self.now.journey != Some(journey) && self.now.document.journey(journey).is_some() {
            self.now.journey = Some(journey);
            self.now.selection = Selection::default();
            self.history.end_merge();
        }
    }

    /// What is selected; always in the document.
    pub fn selection(&self) -> &Selection {
        &self.now.selection
    }

    /// Selects; targets that are not there are left out. Not an undo step.
    pub fn select(&mut self, mut selection: Selection) {
        selection.retain_existing(&self.now.document, self.journey().map(Arc::as_ref));
        if selection != self.now.selection {
            self.now.selection = selection;
            self.history.end_merge();
        }
    }

    /// A new id for something that a command will add.
    pub fn fresh<T: Id>(&self) -> T {
        self.ids.fresh()
    }

    /// Where new ids come from.
    pub fn ids(&self) -> &IdSource {
        &self.ids
    }

    /// Carries out a command as one undo step, or as part of the last one where the merge keys are the same.
    /// What was added is selected; what was deleted no longer is, but what stood next to it.
    ///
    /// Commands of different kinds merge too: a card added and then written on under one key is one step, and if it is
    /// deleted again under that key, none.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a command is carried out once; whoever wants to try it out has `preview`"
    )]
    pub fn apply(&mut self, command: Command, merge: Option<MergeKey>) -> Result<(), EditError> {
        let document = self.preview(&command)?;
        if Arc::ptr_eq(&document, &self.now.document) {
            return Ok(());
        }
        let after = follow(&self.now, document, &command);
        let before = std::mem::replace(&mut self.now, after.clone());
        self.now.document =
            self.history
                .record(command.label(), before, after, merge, same_content);
        Ok(())
    }

    /// The document as a command would leave it; the open one stays as it is.
    pub fn preview(&self, command: &Command) -> Result<Arc<Document>, EditError> {
        if self.read_only {
            return Err(EditError::ReadOnly);
        }
        apply(&self.now.document, command)
    }

    /// Ends a run of changes that would merge: a field was left, a key let go.
    pub fn end_merge(&mut self) {
        self.history.end_merge();
    }

    /// Lets the next change become part of the last step if it carries this key, whatever is selected in between: the words
    /// of something that was added without any.
    pub fn keep_open(&mut self, key: MergeKey) {
        self.history.keep_open(key);
    }

    /// Takes the last step back, with the selection and journey of before. Whether there was one.
    pub fn undo(&mut self) -> bool {
        let snapshot = self.history.undo();
        self.go_to(snapshot)
    }

    /// Does the last undone step again, with the selection and journey of after it. Whether there was one.
    pub fn redo(&mut self) -> bool {
        let snapshot = self.history.redo();
        self.go_to(snapshot)
    }

    fn go_to(&mut self, snapshot: Option<Snapshot>) -> bool {
        match snapshot {
            Some(snapshot) => {
                self.now = snapshot;
                true
            }
            None => false,
        }
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<CommandLabel> {
        self.history.undo_label()
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<CommandLabel> {
        self.history.redo_label()
    }

    /// Whether there is work that the file does not hold.
    pub fn is_unsaved(&self) -> bool {
        self.saved
            .as_ref()
            .is_none_or(|saved| !Arc::ptr_eq(saved, &self.now.document))
    }

    /// Notes that this very document is now in the file.
    pub fn mark_saved(&mut self, document: &Arc<Document>) {
        self.saved = Some(Arc::clone(document));
    }

    /// Counts the document as unsaved: it was repaired, recovered or taken from an example.
    pub fn mark_unsaved(&mut self) {
        self.saved = None;
    }

    /// Whether the document may only be looked at.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the journey that is shown may be changed: neither the document nor the journey is there only to look at.
    pub fn can_edit_journey(&self) -> bool {
        !self.read_only
            && self
                .journey()
                .is_some_and(|journey| journey.frozen.is_none())
    }

    /// Lets the document only be looked at.
    pub fn set_read_only(&mut self) {
        self.read_only = true;
    }
}
