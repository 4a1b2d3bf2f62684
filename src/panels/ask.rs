//! What every part of a panel needs: the document to read, the look, the words, and where to put requests.

use std::sync::Arc;

use egui::{Id, Ui};

use crate::{
    action::{Action, Request},
    document::{Date, Document, Journey},
    edit::{Command, Editor, MergeKey, Selection, Target},
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets::Field,
};

/// How panels look and speak, and which day it is.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub locale: &'a Locale,
    /// Today.
    pub today: Date,
}

/// What a panel reads, and the requests that it makes.
pub struct Ask<'a> {
    /// The open document with its selection.
    pub editor: &'a Editor,
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub locale: &'a Locale,
    /// Today.
    pub today: Date,
    /// What is asked of the shell.
    pub requests: &'a mut Vec<Request>,
}

/// A field of an entity: what it is of, and which.
#[derive(Debug, Clone, Copy)]
pub struct FieldKey {
    /// What is edited.
    pub target: Target,
    /// Which of its fields: the key of its words, and what its changes merge under.
    pub field: &'static str,
}

impl FieldKey {
    /// Tells the field from all others on screen.
    pub fn id(self) -> Id {
        Id::unique(("field", self.target, self.field))
    }

    fn merge(self) -> MergeKey {
        let Self { target, field } = self;
        MergeKey { target, field }
    }
}

impl<'a> Ask<'a> {
    /// Puts together what a panel needs.
    pub fn new(editor: &'a Editor, look: Look<'a>, requests: &'a mut Vec<Request>) -> Self {
        let Look {
            theme,
            locale,
            today,
        } = look;
        Self {
            editor,
            theme,
            locale,
            today,
            requests,
        }
    }

    /// The open document.
    pub fn document(&self) -> &'a Document {
        self.editor.document()
    }

    /// The journey that is shown.
    pub fn journey(&self) -> Option<&'a Journey> {
        self.editor.journey().map(AsRef::as_ref)
    }

    /// What follows from the document, made anew only when that has changed: panels are drawn every frame.
    pub fn kept<T: Send + Sync + 'static>(
        &self,
        ui: &Ui,
        key: impl std::hash::Hash + std::fmt::Debug,
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        kept(ui, self.editor, key, make)
    }

    /// What follows from the document and what is selected in it, made anew only when either has changed.
    pub fn kept_of_selection<T: Send + Sync + 'static>(
        &self,
        ui: &Ui,
        key: impl std::hash::Hash + std::fmt::Debug,
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        let of = (
            Arc::clone(self.editor.document()),
            self.editor.selection().clone(),
        );
        let is_same =
            |before: &(Arc<Document>, Selection)| Arc::ptr_eq(&before.0, &of.0) && before.1 == of.1;
        kept_while(ui, key, is_same, || of.clone(), make)
    }

    /// The words of a message.
    pub fn text(&self, key: &str) -> Arc<str> {
        self.locale.text(key)
    }

    /// The words of a message with something filled in.
    pub fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.locale.format(key, arguments)
    }

    /// What a user can name.
    pub fn act(&mut self, action: Action) {
        self.requests.push(Request::Do(action));
    }

    /// A change that is an undo step of its own.
    pub fn apply(&mut self, command: Command) {
        self.requests.push(Request::Apply {
            command,
            merge: None,
        });
    }

    /// A change while something is typed or dragged.
    pub fn apply_typed(&mut self, key: FieldKey, command: Command) {
        self.requests.push(Request::Apply {
            command,
            merge: Some(key.merge()),
        });
    }

    /// What is typed next is an undo step of its own.
    pub fn end_merge(&mut self) {
        self.requests.push(Request::EndMerge);
    }

    /// A text field, named by the message `field`. What it holds now, where that was changed.
    pub fn text_field(
        &mut self,
        ui: &mut Ui,
        key: FieldKey,
        value: &str,
        rows: usize,
    ) -> Option<String> {
        let label = self.text(key.field);
        self.any_field(ui, Field::new(key.id(), &label, value).rows(rows))
    }

    /// A field for a list, one entry a line. The list now, where that was changed.
    pub fn list_field(
        &mut self,
        ui: &mut Ui,
        key: FieldKey,
        value: &[String],
    ) -> Option<Vec<String>> {
        let label = self.text(key.field);
        let hint = self.text("panels-one-per-line");
        let joined = value.join("\n");
        let field = Field::new(key.id(), &label, &joined)
            .rows(2)
            .hint(&hint)
            .normal(|typed| entries(typed).join("\n"));
        self.any_field(ui, field)
            .map(|typed| entries(&typed))
            .filter(|new| new != value)
    }

    /// Shows a field; asks for the end of an undo step when it is left.
    pub fn any_field(&mut self, ui: &mut Ui, field: Field<'_>) -> Option<String> {
        let event = field.show(ui, self.theme);
        if event.left {
            // After the change of this frame, which the caller pushes: the order is mended in `finish`.
            ui.data_mut(|data| data.insert_temp(left_id(), true));
        }
        event.changed
    }

    /// Asks for the end of the undo step of a field that was left in this frame, after its last change. A field that is
    /// no longer drawn, because something else was selected, was left too.
    pub fn finish(&mut self, ui: &Ui) {
        let left = ui.data_mut(|data| data.remove_temp::<bool>(left_id()));
        let focused = ui.memory(egui::Memory::focused);
        let before = ui.data_mut(|data| {
            let before = data.get_temp::<Option<Id>>(focus_id()).flatten();
            data.insert_temp(focus_id(), focused);
            before
        });
        if left.is_some() || (before.is_some() && before != focused) {
            self.end_merge();
        }
    }
}

fn left_id() -> Id {
    Id::unique("a field was left")
}

fn focus_id() -> Id {
    Id::unique("what had the keyboard in the inspector")
}

/// The entries of a list that is written one a line.
fn entries(typed: &str) -> Vec<String> {
    typed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What follows from the open document, as long as that is the same.
pub fn kept<T: Send + Sync + 'static>(
    ui: &Ui,
    editor: &Editor,
    key: impl std::hash::Hash + std::fmt::Debug,
    make: impl FnOnce() -> T,
) -> Arc<T> {
    let document = editor.document();
    let is_same = |before: &Arc<Document>| Arc::ptr_eq(before, document);
    kept_while(ui, key, is_same, || Arc::clone(document), make)
}

/// What was made of something, as long as that is the same.
fn kept_while<T: Send + Sync + 'static, Of: Clone + Send + Sync + 'static>(
    ui: &Ui,
    key: impl std::hash::Hash + std::fmt::Debug,
    is_same: impl FnOnce(&Of) -> bool,
    of: impl FnOnce() -> Of,
    make: impl FnOnce() -> T,
) -> Arc<T> {
    let id = egui::Id::unique(("kept", key));
    let found: Option<(Of, Arc<T>)> = ui.data(|data| data.get_temp(id));
    match found {
        Some((before, made)) if is_same(&before) => made,
        Some(_) | None => {
            let made = Arc::new(make());
            let value = (of(), Arc::clone(&made));
            ui.data_mut(|data| data.insert_temp(id, value));
            made
        }
    }
}
