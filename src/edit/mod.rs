//! Every way in which a document can change: commands as plain data, and the one [`Editor`] that applies them.
//!
//! The open document changes only through [`Editor::apply`], `undo` and `redo`. A command either does all of what it
//! says or nothing; one that changes nothing leaves the very same `Arc<Document>` in place, so that "unsaved" and every
//! cache can compare pointers.

mod command;
mod editor;
mod selection;

pub use command::{
    CardPlace, Command, CommandLabel, DocumentFields, EditError, JourneyFields, LabelKind,
    StageFields,
};
pub use editor::{Editor, MergeKey};
pub use selection::{Selection, Target};
