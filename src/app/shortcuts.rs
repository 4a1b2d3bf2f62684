//! The sheet of shortcuts, and the dialog in which each gets other keys.
//!
//! Both show the keys in force. What is changed is kept in the settings under the names of the actions; what is not, follows
//! the table.

use std::collections::BTreeMap;

use egui::{Align, Event, Id, Layout, Role, TextEdit, Ui, Vec2};
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Key, Keymap, Menu, MenuEntry, Shortcut, submenu_of},
    insight::fold::fold,
    locale::{Arg, Locale},
    scene::theme::Theme,
    widgets,
};

use super::{
    keys,
    modal::{self, Answer},
};

/// The dialog in which keys are changed.
#[derive(Debug, Default)]
pub struct ShortcutEditor {
    filter: String,
    /// The action that waits for its keys.
    waiting: Option<Action>,
    /// What came of the last keys.
    said: Said,
}

impl ShortcutEditor {
    /// Whether an action waits for its keys.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }
}

/// What is said about the last keys that were pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Said {
    /// Nothing.
    #[default]
    Nothing,
    /// These keys type or move, and do so everywhere.
    Types(Shortcut),
    /// These keys are another action's: the first wants them, the second has them.
    Taken(Shortcut, Action, Action),
}

/// What both are drawn with.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub locale: &'a Locale,
    /// The keys in force.
    pub keymap: &'a Keymap,
}

/// Shows the sheet of shortcuts.
pub fn sheet_ui(ui: &mut Ui, look: Look<'_>) -> Option<Answer> {
    let Look { theme, locale, .. } = look;
    modal::set_width(ui, 700.0);
    widgets::title_line(ui, theme, &locale.text("action-show-shortcuts"));
    ui.add_space(8.0);
    modal::rows_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 28.0;
        ui.columns(2, |columns| {
            let halves = [
                [Menu::File, Menu::Edit].as_slice(),
                [Menu::Insert, Menu::View, Menu::Help].as_slice(),
            ];
            for (column, menus) in columns.iter_mut().zip(halves) {
                for menu in menus {
                    column.add_space(6.0);
                    widgets::section_heading(column, theme, &locale.text(menu.key()));
                    sheet_rows(column, look, menu.entries());
                }
            }
        });
        ui.add_space(8.0);
        widgets::section_heading(ui, theme, &locale.text("app-shortcuts-on-the-map"));
        for key in [
            "app-shortcuts-type",
            "app-shortcuts-arrows",
            "app-shortcuts-pan",
            "app-shortcuts-zoom",
            "app-shortcuts-escape",
        ] {
            widgets::word_line(ui, theme, &locale.text(key));
        }
    });
    modal::close_button(ui, theme, locale)
}

fn sheet_rows(ui: &mut Ui, look: Look<'_>, entries: &[MenuEntry]) {
    for entry in entries {
        match entry {
            MenuEntry::Do(action) => sheet_row(ui, look, *action),
            MenuEntry::Submenu(_, entries) => sheet_rows(ui, look, entries),
            MenuEntry::Separator | MenuEntry::RecentFiles => {}
        }
    }
}

fn sheet_row(ui: &mut Ui, look: Look<'_>, action: Action) {
    let keys = all_keys(look.keymap, action);
    if keys.is_empty() {
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(&*look.locale.text(action.info().key));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = egui::RichText::new(keys).color(widgets::color32(look.theme.muted));
            ui.label(words);
        });
    });
}

fn all_keys(keymap: &Keymap, action: Action) -> String {
    let keys: Vec<String> = keymap.of(action).iter().map(|keys| keys.label()).collect();
    keys.join(", ")
}

/// The name of an action, with the menu that it is one of.
fn name_of(locale: &Locale, action: Action) -> String {
    let name = locale.text(action.info().key);
    match submenu_of(action) {
        Some(menu) => {
            let menu = Arg::from(locale.text(menu));
            locale.format(
                "palette-one-of",
                &[("menu", menu), ("name", Arg::from(name))],
            )
        }
        None => name.to_string(),
    }
}

/// Shows the dialog; the changes as they are from now on, where something was changed.
pub fn editor_ui(
    ui: &mut Ui,
    look: Look<'_>,
    changes: &BTreeMap<String, Vec<String>>,
    editor: &mut ShortcutEditor,
    escaped: bool,
) -> Option<Answer> {
    let Look { theme, locale, .. } = look;
    let mut changed = changes.clone();
    if let Some(action) = editor.waiting {
        if escaped {
            editor.waiting = None;
        } else if let Some(keys) = pressed(ui) {
            take_keys(look.keymap, editor, action, keys, &mut changed);
        }
    }
    modal::set_width(ui, 640.0);
    widgets::title_line(ui, theme, &locale.text("action-change-shortcuts"));
    widgets::muted(ui, theme, &locale.text("shortcuts-about"));
    ui.add_space(6.0);
    filter_ui(ui, locale, editor);
    said_ui(ui, look, editor, &mut changed);
    ui.add_space(6.0);
    modal::rows_ui(ui, |ui| {
        let query = fold(&editor.filter);
        for action in Action::all() {
            let name = name_of(locale, action);
            let keys = all_keys(look.keymap, action);
            if fold(&name).contains(&query) || fold(&keys).contains(&query) {
                row_ui(ui, look, editor, (action, &name, &keys), &mut changed);
            }
        }
    });
    let mut answer = None;
    ui.add_space(8.0);
    modal::buttons(ui, |ui| {
        if widgets::primary_button(ui, theme, &locale.text("app-close")).clicked() {
            answer = Some(Answer::Close);
        }
        ui.add_enabled_ui(!changes.is_empty(), |ui| {
            let reset = widgets::quiet_button(ui, theme, None, &locale.text("shortcuts-reset-all"));
            if reset.clicked() {
                changed.clear();
            }
        });
    });
    if changed == *changes {
        answer
    } else {
        Some(Answer::Keys(changed))
    }
}

fn filter_ui(ui: &mut Ui, locale: &Locale, editor: &mut ShortcutEditor) {
    let id = Id::unique("shortcuts-filter");
    let name = locale.text("shortcuts-filter");
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let field = TextEdit::singleline(&mut editor.filter)
        .id(id)
        .hint_text(&*name)
        .margin(widgets::field_margin(ui))
        .desired_width(f32::INFINITY);
    let response = ui.add(field);
    if is_free && editor.waiting.is_none() {
        response.request_focus();
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(&*name);
    });
}

/// What came of the last keys, with a way to take them all the same.
fn said_ui(
    ui: &mut Ui,
    look: Look<'_>,
    editor: &mut ShortcutEditor,
    changed: &mut BTreeMap<String, Vec<String>>,
) {
    let Look { theme, locale, .. } = look;
    let (words, taken) = match editor.said {
        Said::Nothing => return,
        Said::Types(keys) => {
            let keys = Arg::from(keys.label());
            (locale.format("shortcuts-types", &[("keys", keys)]), None)
        }
        Said::Taken(keys, wants, has) => {
            let arguments = [
                ("keys", Arg::from(keys.label())),
                ("action", Arg::from(name_of(locale, has))),
            ];
            let words = locale.format("shortcuts-taken", &arguments);
            (words, Some((keys, wants, has)))
        }
    };
    ui.add_space(6.0);
    let line = widgets::word_line(ui, theme, &words);
    ui.ctx().accesskit_node_builder(line.id, |node| {
        node.set_role(Role::Alert);
        node.set_label(words);
    });
    let Some((keys, wants, has)) = taken else {
        return;
    };
    ui.horizontal(|ui| {
        let take = widgets::quiet_button(ui, theme, None, &locale.text("shortcuts-take"));
        if take.clicked() {
            let left = look.keymap.of(has).iter().filter(|other| **other != keys);
            changed.insert(
                has.name().to_owned(),
                left.map(|keys| keys.text()).collect(),
            );
            changed.insert(wants.name().to_owned(), vec![keys.text()]);
            editor.said = Said::Nothing;
        }
        if widgets::quiet_button(ui, theme, None, &locale.text("app-cancel")).clicked() {
            editor.said = Said::Nothing;
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    look: Look<'_>,
    editor: &mut ShortcutEditor,
    (action, name, keys): (Action, &str, &str),
    changed: &mut BTreeMap<String, Vec<String>>,
) {
    let Look { theme, locale, .. } = look;
    let named = |key: &str| locale.format(key, &[("action", Arg::from(name))]);
    ui.push_id(action, |ui| {
        ui.horizontal(|ui| {
            ui.set_height(32.0);
            let room = (ui.available_width() - 290.0).max(120.0);
            ui.allocate_ui_with_layout(
                Vec2::new(room, 30.0),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(room);
                    ui.add(egui::Label::new(name).truncate());
                },
            );
            let is_waiting = editor.waiting == Some(action);
            let words = if is_waiting {
                locale.text("shortcuts-press").to_string()
            } else if keys.is_empty() {
                locale.text("shortcuts-none").to_string()
            } else {
                keys.to_owned()
            };
            let button = widgets::quiet_button(ui, theme, None, &words);
            ui.ctx().accesskit_node_builder(button.id, |node| {
                node.set_label(format!("{name}: {words}"));
            });
            if button.clicked() {
                editor.waiting = (!is_waiting).then_some(action);
                editor.said = Said::Nothing;
            }
            if !keys.is_empty()
                && widgets::icon_button(ui, theme, Lucide::X, &named("shortcuts-remove")).clicked()
            {
                changed.insert(action.name().to_owned(), Vec::new());
            }
            if changed.contains_key(action.name())
                && widgets::icon_button(ui, theme, Lucide::RotateCcw, &named("shortcuts-reset"))
                    .clicked()
            {
                changed.remove(action.name());
            }
        });
    });
}

/// The keys that were pressed in this frame. Nothing else sees them.
fn pressed(ui: &Ui) -> Option<Shortcut> {
    let events: Vec<Event> = ui.input_mut(|input| {
        let is_meant =
            |event: &mut Event| keys::is_typed(event) || matches!(event, Event::Copy | Event::Cut);
        input.events.extract_if(.., is_meant).collect()
    });
    events.iter().find_map(|event| match event {
        Event::Key {
            key,
            physical_key,
            pressed: true,
            modifiers,
            ..
        } => keys::shortcuts_of(*key, *physical_key, *modifiers).next(),
        // The window gives these instead of their keys.
        Event::Copy => Some(Shortcut::command(Key::Letter('C'))),
        Event::Cut => Some(Shortcut::command(Key::Letter('X'))),
        Event::Paste(_) => Some(Shortcut::command(Key::Letter('V'))),
        _ => None,
    })
}

/// Gives the keys to the action that waits for them, unless they type or are another's.
fn take_keys(
    keymap: &Keymap,
    editor: &mut ShortcutEditor,
    action: Action,
    keys: Shortcut,
    changed: &mut BTreeMap<String, Vec<String>>,
) {
    editor.waiting = None;
    if !keys.command && !keys.alt && keys.is_for_text() {
        editor.said = Said::Types(keys);
        return;
    }
    let mut others = Action::all().into_iter().filter(|other| *other != action);
    match others.find(|other| keymap.of(*other).contains(&keys)) {
        Some(other) => editor.said = Said::Taken(keys, action, other),
        None => {
            changed.insert(action.name().to_owned(), vec![keys.text()]);
        }
    }
}
