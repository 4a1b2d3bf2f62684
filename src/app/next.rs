//! What is to happen after something else: after saving, after a file was chosen, after work was done elsewhere.

use std::{path::PathBuf, sync::Arc};

use crate::{
    document::{CardId, Document},
    edit::Target,
    file::{OpenError, Opened, SaveError, Saved},
    starter::Starter,
};

use super::plan_export::PlanFile;

/// What was asked while there may be unsaved work.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// Close the window.
    Close,
    /// Open this file.
    Open(PathBuf),
    /// Begin with this template or example.
    Begin(&'static Starter),
    /// Go on with a recovery copy.
    Recover(usize),
}

/// What a chosen path is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// To open.
    Open,
    /// To save the document in; and what comes after.
    Save(Option<Next>),
    /// To export to.
    Export,
    /// To write what is planned to.
    Plan(PlanFile),
    /// A picture for this card.
    Picture(CardId),
}

/// What became of work beside the interface.
#[derive(Debug)]
pub enum Outcome {
    /// A file was chosen, or not.
    Chosen {
        /// What for.
        purpose: Purpose,
        /// What was answered.
        answer: super::dialogs::Answer,
    },
    /// A file was read.
    Opened {
        /// Which file.
        path: PathBuf,
        /// What it holds.
        result: Result<Box<Opened>, OpenError>,
    },
    /// The document was written.
    Saved {
        /// Which document of this run.
        session: u64,
        /// What was written.
        document: Arc<Document>,
        /// Where.
        path: PathBuf,
        /// What came of it.
        result: Result<Saved, SaveError>,
        /// What was to come after.
        next: Option<Next>,
    },
    /// A picture of the map was written.
    Exported {
        /// Where.
        path: PathBuf,
        /// Why it was not.
        result: Result<(), String>,
    },
    /// A picture of the map for the clipboard.
    Pictured(Result<egui::ColorImage, String>),
    /// A picture for a card was read: a data address, or why not.
    CardPicture {
        /// Which card.
        card: CardId,
        /// What was read.
        result: Result<Arc<str>, String>,
    },
    /// Pictures to be pasted, or dropped on the map, were read.
    Pictures {
        /// What they were dropped on.
        at: Option<Target>,
        /// What was read: data addresses, or why not.
        results: Vec<Result<Arc<str>, String>>,
    },
    /// A picture that was dropped holds a whole map.
    DroppedMap(PathBuf),
    /// The file has another content than when it was read or written last.
    FileDiffers {
        /// Which document of this run.
        session: u64,
    },
}
