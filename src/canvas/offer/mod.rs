//! What is asked before much is pasted, and offered after a little is: which change it would be, beside its place.
//!
//! The map shows the change as it shows a drag. Until it is answered, another place can be chosen by selecting it: the
//! preview goes along. A change by other means takes the question away.

mod bubble;
mod words;

pub use bubble::{Answer, bubble_ui};

use std::sync::Arc;

use crate::{
    document::Document,
    edit::{
        Command, Editor, Selection,
        paste::{Content, Extent, Reading, paste_as_one, paste_lines, paste_table},
    },
};

/// How long the offer after a paste stays, in seconds.
const STAYS_SECS: f64 = 10.0;

/// A question or an offer that stands beside its place on the map.
#[derive(Debug)]
pub enum Offer {
    /// Whether to paste this, and how.
    Ask(Ask),
    /// What was pasted just now could be one card instead.
    Instead(Instead),
}

/// Whether to paste something, and how.
#[derive(Debug)]
pub struct Ask {
    text: String,
    content: Content,
    reading: Option<Reading>,
    made: Option<Made>,
}

/// What would be done, and for which document and selection that was worked out.
#[derive(Debug)]
struct Made {
    document: Arc<Document>,
    selection: Selection,
    proposal: Option<Proposal>,
}

/// What would be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The change.
    pub command: Command,
    /// How much of what it brings.
    pub extent: Extent,
    /// How a table was read; none for a list.
    pub reading: Option<Reading>,
}

/// What was pasted could be one card instead.
#[derive(Debug)]
pub struct Instead {
    /// The document with what was pasted.
    document: Arc<Document>,
    /// The change from the document before.
    command: Command,
    /// How many cards were made.
    count: usize,
    /// When the offer goes, on the clock of the interface; none until it has been shown.
    until_secs: Option<f64>,
}

impl Ask {
    /// Asks about this text and what it is.
    pub fn new(text: String, content: Content) -> Self {
        Self {
            text,
            content,
            reading: None,
            made: None,
        }
    }

    /// Reads a table in this way.
    pub fn read_as(&mut self, reading: Reading) {
        self.reading = Some(reading);
        self.made = None;
    }

    /// What would be done now; none where there is no place for it.
    pub fn proposal(&mut self, editor: &Editor) -> Option<&Proposal> {
        let document = editor.document();
        let selection = editor.selection();
        let is_kept = self.made.as_ref().is_some_and(|made| {
            Arc::ptr_eq(&made.document, document) && made.selection == *selection
        });
        if !is_kept {
            self.made = Some(Made {
                document: Arc::clone(document),
                selection: selection.clone(),
                proposal: self.propose(editor),
            });
        }
        self.proposed()
    }

    /// What was worked out last.
    pub fn proposed(&self) -> Option<&Proposal> {
        self.made.as_ref()?.proposal.as_ref()
    }

    /// All of the text on one card.
    pub fn as_one(&self, editor: &Editor) -> Option<Command> {
        paste_as_one(editor, &self.text)
    }

    /// Whether the document is still the one that was asked about.
    fn holds(&self, editor: &Editor) -> bool {
        self.made
            .as_ref()
            .is_none_or(|made| Arc::ptr_eq(&made.document, editor.document()))
    }

    fn propose(&self, editor: &Editor) -> Option<Proposal> {
        match &self.content {
            Content::Lines(lines) => paste_lines(editor, lines).map(|command| Proposal {
                command,
                extent: Extent {
                    cards: lines.len(),
                    ..Extent::default()
                },
                reading: None,
            }),
            Content::Table(rows) => {
                paste_table(editor, rows, self.reading).map(|pasting| Proposal {
                    command: pasting.command,
                    extent: pasting.extent,
                    reading: Some(pasting.reading),
                })
            }
        }
    }
}

impl Instead {
    /// Offers this change instead of the one that has just been made, which brought so many cards.
    pub fn new(editor: &Editor, command: Command, count: usize) -> Self {
        Self {
            document: Arc::clone(editor.document()),
            command,
            count,
            until_secs: None,
        }
    }

    /// The change that is offered, from the document before.
    pub fn into_command(self) -> Command {
        self.command
    }
}

impl Offer {
    /// Whether it still stands: not where the document has become another since.
    pub fn holds(&self, editor: &Editor) -> bool {
        match self {
            Self::Ask(ask) => ask.holds(editor) && editor.can_edit_journey(),
            Self::Instead(instead) => Arc::ptr_eq(&instead.document, editor.document()),
        }
    }

    /// The change that the map shows.
    pub fn preview(&self) -> Option<&Command> {
        match self {
            Self::Ask(ask) => ask.proposed().map(|proposal| &proposal.command),
            Self::Instead(_) => None,
        }
    }
}
