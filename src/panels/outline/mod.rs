//! The outline: the whole map as a tree of ordinary rows beside it, to read and to edit without seeing or dragging.
//!
//! It takes the keyboard as one, and names the row that the keys are at; going to a row selects what it is about, so that
//! every action of the menus acts on it. Only rows in view are laid out, and the list is made anew only when the map or
//! what is closed has changed. What is typed while it has the keyboard is typed here and not on the map.

mod field;
mod keys;
mod list;
mod row;
mod tree;
mod words;

use std::{collections::HashSet, sync::Arc};

use egui::{Context, Id, Pos2, Rect, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request},
    document::{Document, Journey},
    edit::{
        Editor, MergeKey, Selection, Target,
        rename::{renamed, words_of},
    },
    widgets,
};

use super::ask::{Ask, Look};
use field::{Field, Typing};
use keys::Wish;
use row::Asked;
use tree::{Key, Row};

/// The height of a row, in points.
const ROW: f32 = 28.0;

/// Height of a row where it is read by a pointer or by fingers, in points.
fn row_height(ui: &Ui) -> f32 {
    widgets::target(ui, ROW)
}

/// What the outline keeps between frames.
#[derive(Debug, Default)]
pub struct Outline {
    closed: HashSet<Key>,
    /// The rows, and the journey that they were made of.
    kept: Option<(Arc<Journey>, Arc<[Row]>)>,
    cursor: Option<Key>,
    /// What was selected when the cursor last followed it.
    followed: Option<Target>,
    field: Option<Field>,
    drafted: Option<Drafted>,
    wants_focus: bool,
    wants_scroll: bool,
    /// Whether something was asked from here in this frame.
    has_asked: bool,
    menu_at: Option<Pos2>,
}

/// The document as it will be with the words that are being typed, and what it was made of.
#[derive(Debug)]
struct Drafted {
    base: Arc<Document>,
    typed: String,
    document: Arc<Document>,
}

/// The id of the tree, which takes the keyboard.
fn tree_id() -> Id {
    Id::unique("outline tree")
}

impl Outline {
    /// Gives the outline the keyboard in the next frame.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Whether what is done now is done from here: it has the keyboard, or was asked in this frame.
    pub fn is_at_hand(&self, ctx: &Context) -> bool {
        let focused = ctx.memory(egui::Memory::focused);
        let is_in_field = |id| self.field.as_ref().is_some_and(|field| field.id() == id);
        self.has_asked || focused.is_some_and(|id| id == tree_id() || is_in_field(id))
    }

    /// Where the menu of what is selected is asked for, on the screen; asked once.
    pub fn take_context_menu(&mut self) -> Option<Pos2> {
        self.menu_at.take()
    }

    /// The document with the words that are being typed in a row, for the recovery copy; none where none are.
    pub fn document_with_draft(&mut self, editor: &Editor) -> Option<Arc<Document>> {
        let field = self.field.as_ref()?;
        let base = editor.document();
        if let Some(kept) = &self.drafted
            && Arc::ptr_eq(&kept.base, base)
            && kept.typed == field.typed
        {
            return Some(Arc::clone(&kept.document));
        }
        let typed = field.typed.trim_end().to_owned();
        let command = renamed(editor.journey()?, field.target, typed)?;
        let document = editor.preview(&command).ok()?;
        self.drafted = Some(Drafted {
            base: Arc::clone(base),
            typed: field.typed.clone(),
            document: Arc::clone(&document),
        });
        Some(document)
    }

    /// Begins to type the words of this.
    pub fn edit_text(&mut self, editor: &Editor, target: Target) {
        let journey = editor.journey().filter(|_| editor.can_edit_journey());
        let words = journey.and_then(|journey| words_of(journey, target));
        if let Some(words) = words {
            self.field = Some(Field::new(target, words, None));
            self.wants_scroll = true;
        }
    }

    /// Begins to type the words of what was added just now: adding it and its words are one undo step.
    pub fn edit_new(&mut self, editor: &mut Editor, target: Target) {
        self.edit_text(editor, target);
        if let Some(field) = &mut self.field {
            let key = MergeKey {
                target,
                field: "words",
            };
            editor.keep_open(key);
            field.merge = Some(key);
        }
    }

    /// The rows that are seen; made anew where the map or what is closed has changed.
    fn rows(&mut self, journey: &Arc<Journey>) -> Arc<[Row]> {
        if let Some((of, rows)) = &self.kept
            && Arc::ptr_eq(of, journey)
        {
            return Arc::clone(rows);
        }
        let rows: Arc<[Row]> = tree::rows(journey, &self.closed).into();
        self.kept = Some((Arc::clone(journey), Arc::clone(&rows)));
        rows
    }

    fn open(&mut self, key: Key, is_open: bool) {
        let has_changed = if is_open {
            self.closed.remove(&key)
        } else {
            self.closed.insert(key)
        };
        if has_changed {
            self.kept = None;
        }
    }

    /// Goes where the selection went.
    fn follow(&mut self, editor: &Editor, journey: &Journey) {
        let selected = editor.selection().primary();
        if selected == self.followed {
            return;
        }
        self.followed = selected;
        if let Some(target) = selected
            && target.exists(editor.document(), Some(journey))
        {
            for key in tree::above(journey, target) {
                self.open(key, true);
            }
            self.cursor = Some(Key::Of(target));
            self.wants_scroll = true;
        }
    }

    fn do_wish(&mut self, ask: &mut Ask<'_>, wish: Wish) {
        match wish {
            Wish::Go(key) => self.go(ask, key),
            Wish::Open(key, is_open) => self.open(key, is_open),
            Wish::Edit(key) => self.edit(ask, key),
            Wish::Menu => self.wants_menu(),
            Wish::Leave => ask.requests.push(Request::FocusView),
        }
    }

    fn wants_menu(&mut self) {
        self.menu_at = Some(Pos2::ZERO);
    }

    fn go(&mut self, ask: &mut Ask<'_>, key: Key) {
        self.cursor = Some(key);
        self.wants_scroll = true;
        if let Key::Of(target) = key {
            self.followed = Some(target);
            ask.requests.push(Request::Reveal(target));
        }
    }

    fn edit(&mut self, ask: &mut Ask<'_>, key: Key) {
        self.go(ask, key);
        if let Key::Of(target) = key {
            self.has_asked = true;
            let action = match target {
                Target::Cell(..) => Action::AddCard,
                _ => Action::EditText,
            };
            ask.act(action);
        }
    }

    fn answer(&mut self, ui: &Ui, ask: &mut Ask<'_>, journey: &Journey, key: Key, asked: Asked) {
        match (asked, key) {
            (Asked::Go, _) => {
                self.go(ask, key);
                ui.memory_mut(|memory| memory.request_focus(tree_id()));
            }
            (Asked::Open(is_open), _) => self.open(key, is_open),
            (Asked::Edit, _) => self.edit(ask, key),
            (Asked::Menu(at), Key::Of(_)) => {
                self.go(ask, key);
                self.menu_at = Some(at);
            }
            (Asked::Do(action), Key::Of(target)) => {
                self.has_asked = true;
                ask.requests.push(Request::Select(Selection::one(target)));
                ask.requests.push(Request::Do(action));
            }
            (Asked::Words(words), Key::Of(target)) => {
                ask.requests
                    .extend(
                        renamed(journey, target, words).map(|command| Request::Apply {
                            command,
                            merge: None,
                        }),
                    );
            }
            (Asked::Menu(_) | Asked::Do(_) | Asked::Words(_), Key::Lanes) => {}
        }
        ui.ctx().request_repaint();
    }

    /// Shows the field at this place, and puts what was typed into the document at its end.
    fn field_ui(&mut self, ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, rect: Rect) {
        let Some(mut field) = self.field.take() else {
            return;
        };
        let end = field.ui(ui, rect, &ask.text("outline-words"));
        let again = (end == Typing::Next).then(|| another(field.target));
        match end {
            Typing::GoesOn => {
                self.field = Some(field);
                return;
            }
            Typing::Done | Typing::Next => {
                let typed = field.typed.trim_end().to_owned();
                let before = words_of(journey, field.target);
                if before.as_ref() != Some(&typed) {
                    let command = renamed(journey, field.target, typed);
                    ask.requests.extend(command.map(|command| Request::Apply {
                        command,
                        merge: field.merge,
                    }));
                }
                ask.requests.push(Request::EndMerge);
            }
            // What was added without words goes again.
            Typing::TakenBack if field.merge.is_some() => {
                ask.requests.push(Request::Do(Action::Undo));
            }
            Typing::TakenBack => {}
        }
        if let Some(action) = again {
            self.has_asked = true;
            ask.act(action);
        }
        let focused = ui.memory(egui::Memory::focused);
        if focused.is_none() || focused == Some(field.id()) {
            ui.memory_mut(|memory| memory.request_focus(tree_id()));
        }
        ui.ctx().request_repaint();
    }
}

/// What adds another of this kind, after it.
fn another(target: Target) -> Action {
    match target {
        Target::Step(_) => Action::AddStep,
        Target::Stage(_) => Action::AddStage,
        Target::Card(_)
        | Target::Cell(..)
        | Target::Lane(_)
        | Target::Emotion(..)
        | Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => Action::AddCard,
    }
}

/// Draws the outline.
pub fn outline_ui(
    ui: &mut Ui,
    outline: &mut Outline,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
) {
    let mut ask = Ask::new(editor, look, requests);
    outline.has_asked = false;
    head_ui(ui, outline, &mut ask);
    let Some(journey) = editor.journey() else {
        return;
    };
    outline.follow(editor, journey);
    let rows = outline.rows(journey);
    let tree = list::tree_ui(ui, outline, &ask, journey);
    if tree.has_focus() {
        let page = (tree.rect.height() / row_height(ui)).max(2.0) as usize - 1;
        for wish in keys::wishes(ui, &rows, outline.cursor, page) {
            outline.do_wish(&mut ask, wish);
            ui.ctx().request_repaint();
        }
    }
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(tree.rect));
    list::list_ui(&mut child, outline, &mut ask, journey, tree.has_focus());
    if journey.stages.is_empty() {
        let text = ask.text("outline-empty");
        widgets::muted(ui, ask.theme, &text);
    }
}

/// The title, and what can be done with what is selected.
fn head_ui(ui: &mut Ui, outline: &mut Outline, ask: &mut Ask<'_>) {
    ui.horizontal(|ui| {
        let title = ask.text("outline-title");
        widgets::section_heading(ui, ask.theme, &title);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let name = ask.text("outline-close");
            if widgets::icon_button(ui, ask.theme, Lucide::X, &name).clicked() {
                ask.act(Action::ToggleOutline);
            }
        });
    });
    ui.add_enabled_ui(ask.editor.can_edit_journey(), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for action in HEAD {
                let info = action.info();
                let name = ask.text(info.key);
                let icon = info.icon.unwrap_or(Lucide::Circle);
                if widgets::icon_button(ui, ask.theme, icon, &name).clicked() {
                    outline.has_asked = true;
                    ask.act(action);
                }
            }
        });
    });
    ui.add_space(4.0);
}

const HEAD: [Action; 9] = [
    Action::AddCard,
    Action::AddStep,
    Action::AddStage,
    Action::EditText,
    Action::MoveUp,
    Action::MoveDown,
    Action::MoveLeft,
    Action::MoveRight,
    Action::Delete,
];
