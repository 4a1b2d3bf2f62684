//! Every way in which a document can change: commands as plain data, and the one [`Editor`] that applies them.
//!
//! The open document changes only through [`Editor::apply`], `undo` and `redo`. A command either does all of what it
//! says or nothing; one that changes nothing leaves the very same `Arc<Document>` in place, so that "unsaved" and every
//! cache can compare pointers.
//!
//! [`arrange`], [`insert`], [`duplicate`], [`excerpt`] and [`paste`] make commands from what a user wants with what is
//! selected, for menus and keys: whatever can be done by dragging can be done so too. [`design`] makes journeys from
//! journeys, and [`remedy`] does what can be done about a finding. [`gather`] selects more at once.

pub mod arrange;
pub mod design;
pub mod duplicate;
pub mod excerpt;
pub mod find;
pub mod gather;
pub mod insert;
pub mod paste;
pub mod plan;
pub mod remedy;
pub mod rename;

mod apply;
mod command;
mod editor;
mod follow;
mod history;
mod label;
mod names;
mod selection;

pub use apply::{DeletionExtent, apply, deletion_extent};
pub use command::{CardPlace, Command, DocumentFields, EditError, JourneyFields, StageFields};
pub use editor::{Editor, MergeKey};
pub use label::{CommandLabel, LabelKind};
pub use selection::{Selection, Target};
