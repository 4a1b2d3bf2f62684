//! Questions that must be answered before work goes on, and the sheets that lie over it.

use std::{collections::BTreeMap, path::PathBuf};

use egui::{Align, Context, Frame, Id, Key, Layout, Ui};

use crate::{
    action::Keymap,
    file::settings::Settings,
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets,
};

use super::{
    about::about_ui,
    link::link_ui,
    next::{Next, Purpose},
    settings_dialog::settings_ui,
    shortcuts::{self, ShortcutEditor},
};

/// What lies over the work.
#[derive(Debug)]
pub enum Modal {
    /// There is unsaved work, and something was asked that would lose it.
    Unsaved(Next),
    /// Someone else has changed the file; what was to come after saving.
    Changed(Option<Next>),
    /// A path is to be typed, since there is no dialog.
    Path(PathField),
    /// There is a file already where something is to be written.
    Replace(Purpose, PathBuf),
    /// Whether to open this address.
    Link(String),
    /// Something did not work, in words.
    Problem(String),
    /// All settings.
    Settings,
    /// The list of shortcuts.
    Shortcuts,
    /// Other keys for what is done.
    ChangeShortcuts(ShortcutEditor),
    /// Version and licences.
    About,
}

/// A path being typed.
#[derive(Debug)]
pub struct PathField {
    /// The title of the dialog.
    pub title: String,
    /// What has been typed.
    pub text: String,
    /// What the path is for.
    pub purpose: Purpose,
    /// Whether the field has had the keyboard yet.
    pub was_focused: bool,
}

/// What was answered.
#[derive(Debug)]
pub enum Answer {
    /// Save, and go on with this.
    SaveThen(Next),
    /// Go on with this without saving.
    Drop(Next),
    /// Save what is here in another file, and go on.
    KeepMineAsCopy(Option<Next>),
    /// Open what is on the disk instead.
    LoadTheirs,
    /// Save over what is on the disk, after a copy of it.
    Overwrite(Option<Next>),
    /// Replace the file at this path.
    Replace(Purpose, PathBuf),
    /// This path.
    Path(Purpose, PathBuf),
    /// Open this address.
    OpenLink(String),
    /// This setting; the sheet stays.
    Set(fn(&mut Settings)),
    /// These shortcuts instead of those of the table; the sheet stays.
    Keys(BTreeMap<String, Vec<String>>),
    /// Nothing: put it away.
    Close,
}

/// What lies over the work is drawn with.
#[derive(Debug, Clone, Copy)]
pub struct ModalModel<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub locale: &'a Locale,
    /// What the document is called.
    pub name: &'a str,
    /// The shortcuts in force.
    pub keymap: &'a Keymap,
    /// The settings as they are in force.
    pub settings: &'a Settings,
    /// Whether Escape was pressed.
    pub escaped: bool,
}

/// Shows it; the answer when there is one.
pub fn modal_ui(ctx: &Context, model: &ModalModel<'_>, modal: &mut Modal) -> Option<Answer> {
    let ModalModel {
        theme,
        locale,
        name,
        keymap,
        settings,
        escaped,
    } = *model;
    let look = shortcuts::Look {
        theme,
        locale,
        keymap,
    };
    let is_waiting = matches!(modal, Modal::ChangeShortcuts(editor) if editor.is_waiting());
    let mut answer = None;
    let sheet = egui::Modal::new(Id::unique("modal")).frame(sheet_frame(ctx));
    let shown = sheet.show(ctx, |ui| {
        answer = match modal {
            Modal::Unsaved(next) => unsaved_ui(ui, theme, locale, name, next),
            Modal::Changed(next) => changed_ui(ui, theme, locale, name, next.as_ref()),
            Modal::Path(field) => path_ui(ui, theme, locale, field),
            Modal::Replace(purpose, path) => replace_ui(ui, theme, locale, purpose, path),
            Modal::Link(link) => link_ui(ui, theme, locale, link),
            Modal::Problem(text) => problem_ui(ui, theme, locale, text),
            Modal::Settings => settings_ui(ui, theme, locale, settings),
            Modal::Shortcuts => shortcuts::sheet_ui(ui, look),
            Modal::ChangeShortcuts(editor) => {
                shortcuts::editor_ui(ui, look, &settings.shortcuts, editor, escaped)
            }
            Modal::About => about_ui(ui, theme, locale),
        };
    });
    // A click beside a question is no answer to it; Escape means: go on as before.
    let is_sheet = matches!(
        modal,
        Modal::Problem(_)
            | Modal::Settings
            | Modal::Shortcuts
            | Modal::ChangeShortcuts(_)
            | Modal::About
    );
    // While keys are waited for, Escape only ends that.
    let escaped = escaped && !is_waiting;
    if answer.is_none() && (escaped || (is_sheet && shown.backdrop_response.clicked())) {
        answer = Some(Answer::Close);
    }
    answer
}

fn unsaved_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    name: &str,
    next: &Next,
) -> Option<Answer> {
    set_width(ui, 420.0);
    widgets::title_line(
        ui,
        theme,
        &locale.format("app-unsaved-title", &[("name", Arg::from(name))]),
    );
    ui.add_space(4.0);
    widgets::word_line(ui, theme, &locale.text("app-unsaved-text"));
    ui.add_space(14.0);
    let mut answer = None;
    buttons(ui, |ui| {
        let save = widgets::primary_button(ui, theme, &locale.text("app-save"));
        focus_first(ui, &save);
        if save.clicked() {
            answer = Some(Answer::SaveThen(next.clone()));
        }
        if widgets::quiet_button(ui, theme, None, &locale.text("app-cancel")).clicked() {
            answer = Some(Answer::Close);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if widgets::quiet_button(ui, theme, None, &locale.text("app-do-not-save")).clicked() {
                answer = Some(Answer::Drop(next.clone()));
            }
        });
    });
    answer
}

fn changed_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    name: &str,
    next: Option<&Next>,
) -> Option<Answer> {
    set_width(ui, 460.0);
    widgets::title_line(
        ui,
        theme,
        &locale.format("app-changed-title", &[("name", Arg::from(name))]),
    );
    ui.add_space(4.0);
    widgets::word_line(ui, theme, &locale.text("app-changed-text"));
    ui.add_space(12.0);
    let mut answer = None;
    let choices = [
        ("app-changed-copy", Answer::KeepMineAsCopy(next.cloned())),
        ("app-changed-theirs", Answer::LoadTheirs),
        ("app-changed-overwrite", Answer::Overwrite(next.cloned())),
    ];
    for (key, choice) in choices {
        let response = widgets::quiet_button(ui, theme, None, &locale.text(key));
        widgets::muted(ui, theme, &locale.text(&format!("{key}.about")));
        ui.add_space(6.0);
        if response.clicked() {
            answer = Some(choice);
        }
    }
    buttons(ui, |ui| {
        if widgets::quiet_button(ui, theme, None, &locale.text("app-cancel")).clicked() {
            answer = Some(Answer::Close);
        }
    });
    answer
}

fn path_ui(ui: &mut Ui, theme: &Theme, locale: &Locale, field: &mut PathField) -> Option<Answer> {
    set_width(ui, 520.0);
    widgets::title_line(ui, theme, &field.title);
    widgets::muted(ui, theme, &locale.text("app-path-why"));
    ui.add_space(6.0);
    let label = ui.label(&*locale.text("app-path"));
    let edit = egui::TextEdit::singleline(&mut field.text)
        .id(Id::unique("path-field"))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).labelled_by(label.id);
    if !std::mem::replace(&mut field.was_focused, true) {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(12.0);
    let mut answer = None;
    buttons(ui, |ui| {
        let is_path = !field.text.trim().is_empty();
        ui.add_enabled_ui(is_path, |ui| {
            let pressed = widgets::primary_button(ui, theme, &locale.text("app-ok")).clicked();
            if (pressed || entered) && is_path {
                let path = PathBuf::from(field.text.trim());
                answer = Some(Answer::Path(field.purpose.clone(), path));
            }
        });
        if widgets::quiet_button(ui, theme, None, &locale.text("app-cancel")).clicked() {
            answer = Some(Answer::Close);
        }
    });
    answer
}

fn replace_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    purpose: &Purpose,
    path: &std::path::Path,
) -> Option<Answer> {
    set_width(ui, 440.0);
    let name = Arg::from(super::session::file_name(path));
    widgets::title_line(
        ui,
        theme,
        &locale.format("app-replace-title", &[("name", name)]),
    );
    ui.add_space(4.0);
    widgets::word_line(ui, theme, &locale.text("app-replace-text"));
    ui.add_space(14.0);
    let mut answer = None;
    buttons(ui, |ui| {
        if widgets::primary_button(ui, theme, &locale.text("app-replace")).clicked() {
            answer = Some(Answer::Replace(purpose.clone(), path.to_owned()));
        }
        // Enter keeps what is there.
        let cancel = widgets::quiet_button(ui, theme, None, &locale.text("app-cancel"));
        focus_first(ui, &cancel);
        if cancel.clicked() {
            answer = Some(Answer::Close);
        }
    });
    answer
}

fn problem_ui(ui: &mut Ui, theme: &Theme, locale: &Locale, text: &str) -> Option<Answer> {
    set_width(ui, 440.0);
    widgets::title_line(ui, theme, &locale.text("app-problem-title"));
    ui.add_space(4.0);
    widgets::word_line(ui, theme, text);
    close_button(ui, theme, locale)
}

/// A button that puts a sheet away.
pub(super) fn close_button(ui: &mut Ui, theme: &Theme, locale: &Locale) -> Option<Answer> {
    ui.add_space(10.0);
    let mut answer = None;
    buttons(ui, |ui| {
        let close = widgets::primary_button(ui, theme, &locale.text("app-close"));
        focus_first(ui, &close);
        if close.clicked() {
            answer = Some(Answer::Close);
        }
    });
    answer
}

/// The ground of what lies over the work.
pub(super) fn sheet_frame(ctx: &Context) -> Frame {
    Frame::popup(&ctx.global_style())
        .inner_margin(22)
        .corner_radius(12)
}

/// Makes a sheet this wide, or as wide as the window has room for.
pub(super) fn set_width(ui: &mut Ui, width: f32) {
    ui.set_width(width.min(ui.ctx().content_rect().width() - 64.0));
}

/// The part of a sheet that scrolls where the window is lower than its rows.
pub(super) fn rows_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    // The window without title, buttons and margins, at once: nothing grows under the pointer.
    let room = (ui.ctx().content_rect().height() - 180.0).max(100.0);
    egui::ScrollArea::vertical()
        // Else it is as narrow as its rows, and its bar lies over their ends.
        .auto_shrink([false, true])
        .max_height(room)
        .min_scrolled_height(room)
        .show(ui, |ui| {
            ui.set_width(ui.available_width() - widgets::SCROLL_ROOM);
            add(ui);
            widgets::follow_focus(ui);
        });
}

/// A row of buttons that begins at the right.
pub(super) fn buttons(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = egui::vec2(ui.available_width(), 34.0);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add);
}

/// Gives the keyboard to the button that is meant, where nothing in the dialog has it.
pub(super) fn focus_first(ui: &Ui, response: &egui::Response) {
    let focused = ui.memory(egui::Memory::focused);
    let has_it = focused
        .and_then(|id| ui.ctx().read_response(id))
        .is_some_and(|focused| focused.layer_id == ui.layer_id());
    if !has_it && !egui::Popup::is_any_open(ui.ctx()) {
        response.request_focus();
    }
}
