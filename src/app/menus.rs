//! Menus made from the table of actions.

use std::path::PathBuf;

use egui::{Ui, containers::menu::SubMenuButton};

use crate::{
    action::{Action, Context, Keymap, Menu, MenuEntry, ThemeChoice, done_key},
    document::Persona,
    edit::{Editor, Target},
    file::{self, settings::Beside},
    locale::Locale,
    scene::theme::Theme,
    widgets,
};

/// Widths of menus, in points: the longest name of an undo step fits the first.
const MENU_WIDTH: f32 = 330.0;
const CONTEXT_WIDTH: f32 = 250.0;
/// What the highest menu leaves of the height of the window, in points: its frame.
const MENU_MARGIN: f32 = 24.0;

/// What menus show besides the table.
#[derive(Debug, Clone, Copy)]
pub struct MenuModel<'a> {
    /// What is possible.
    pub context: Context<'a>,
    /// The shortcuts in force.
    pub keymap: &'a Keymap,
    /// The words.
    pub locale: &'a Locale,
    /// The look.
    pub theme: &'a Theme,
    /// The chosen look.
    pub theme_choice: ThemeChoice,
    /// Whether the left panel is shown.
    pub navigator_is_shown: bool,
    /// Whether the outline is shown.
    pub outline_is_shown: bool,
    /// Whether the right panel is shown.
    pub inspector_is_shown: bool,
    /// What is faded on the map.
    pub lens: crate::scene::map::Lens,
    /// What helps beside the map.
    pub beside: Beside,
    /// The files opened last.
    pub recent: &'a [PathBuf],
}

/// What was picked from a menu.
#[derive(Debug, Clone, PartialEq)]
pub enum Picked {
    /// An action.
    Do(Action),
    /// One of the files opened last.
    Recent(PathBuf),
}

/// The menu bar.
pub fn menu_bar_ui(ui: &mut Ui, model: &MenuModel<'_>) -> Option<Picked> {
    let mut picked = None;
    for menu in Menu::ALL {
        let words = model.locale.text(menu.key());
        let button = egui::Button::new(egui::RichText::new(&*words)).frame_when_inactive(false);
        let button = button.min_size(egui::Vec2::new(widgets::target(ui, 24.0), 0.0));
        let menu = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
            rows_ui(ui, MENU_WIDTH, |ui| {
                entries_ui(ui, model, menu.entries(), false, &mut picked);
            });
        });
        widgets::paint_ring(ui, model.theme, &menu.0, 6.0);
    }
    picked
}

/// A menu that belongs to what was pointed at: only what is possible there.
pub fn context_menu_ui(
    ui: &mut Ui,
    model: &MenuModel<'_>,
    target: Option<Target>,
) -> Option<Picked> {
    let mut picked = None;
    let entries = crate::action::context_menu(target);
    rows_ui(ui, CONTEXT_WIDTH, |ui| {
        entries_ui(ui, model, entries, true, &mut picked);
    });
    picked
}

/// The rows of a menu. Those for fingers can be higher together than the window: then they move within it.
fn rows_ui(ui: &mut Ui, width: f32, rows: impl FnOnce(&mut Ui)) {
    ui.set_width(width);
    let height = ui.ctx().content_rect().height() - MENU_MARGIN;
    egui::ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height)
        .show(ui, |ui| {
            rows(ui);
            widgets::follow_focus(ui);
        });
}

fn entries_ui(
    ui: &mut Ui,
    model: &MenuModel<'_>,
    entries: &[MenuEntry],
    only_possible: bool,
    picked: &mut Option<Picked>,
) {
    let mut wants_line = false;
    let mut has_row = false;
    for entry in entries {
        let is_possible = is_possible(model, entry);
        if only_possible && !is_possible && !matches!(entry, MenuEntry::Separator) {
            continue;
        }
        match entry {
            MenuEntry::Separator => {
                wants_line = has_row;
                continue;
            }
            MenuEntry::Do(_) | MenuEntry::Submenu(..) | MenuEntry::RecentFiles => {
                if std::mem::take(&mut wants_line) {
                    ui.separator();
                }
                has_row = true;
            }
        }
        match entry {
            MenuEntry::Separator => {}
            MenuEntry::Do(action) => {
                if action_row(ui, model, *action).clicked() {
                    *picked = Some(Picked::Do(*action));
                    ui.close();
                }
            }
            MenuEntry::Submenu(key, entries) => {
                ui.add_enabled_ui(is_possible, |ui| {
                    submenu_button(&model.locale.text(key)).ui(ui, |ui| {
                        rows_ui(ui, CONTEXT_WIDTH, |ui| {
                            entries_ui(ui, model, entries, only_possible, picked);
                        });
                    });
                });
            }
            MenuEntry::RecentFiles => recent_ui(ui, model, picked),
        }
    }
}

/// The row of a menu within a menu, its words under those of the other rows.
fn submenu_button(text: &str) -> SubMenuButton<'static> {
    let icon = egui::Atom::custom(egui::IdSalt::new("no-icon"), egui::Vec2::new(26.0, 18.0));
    SubMenuButton::new((icon, text.to_owned()))
}

fn recent_ui(ui: &mut Ui, model: &MenuModel<'_>, picked: &mut Option<Picked>) {
    ui.add_enabled_ui(!model.recent.is_empty() && !model.context.is_busy, |ui| {
        submenu_button(&model.locale.text("menu-recent")).ui(ui, |ui| {
            ui.set_width(MENU_WIDTH);
            for path in model.recent {
                let name = super::session::stem(path);
                let row = widgets::menu_row(ui, model.theme, None, &name, "", false)
                    .on_hover_text(file::shown(path));
                if row.clicked() {
                    *picked = Some(Picked::Recent(path.clone()));
                    ui.close();
                }
            }
        });
    });
}

fn is_possible(model: &MenuModel<'_>, entry: &MenuEntry) -> bool {
    match entry {
        MenuEntry::Do(action) => action.is_enabled(&model.context),
        MenuEntry::Submenu(_, entries) => entries.iter().any(|entry| is_possible(model, entry)),
        MenuEntry::RecentFiles => !model.recent.is_empty(),
        MenuEntry::Separator => false,
    }
}

fn action_row(ui: &mut Ui, model: &MenuModel<'_>, action: Action) -> egui::Response {
    let info = action.info();
    let shortcut = model.keymap.label(action);
    let text = action_text(model.locale, model.context.editor, action);
    ui.add_enabled_ui(action.is_enabled(&model.context), |ui| {
        widgets::menu_row(
            ui,
            model.theme,
            info.icon.map(Into::into),
            &text,
            &shortcut,
            is_chosen(model, action),
        )
    })
    .inner
}

/// The words of an action; undo and redo say what they would take back or do again, curves whose they are.
pub fn action_text(locale: &Locale, editor: Option<&Editor>, action: Action) -> String {
    let label = match action {
        Action::Undo => editor.and_then(Editor::undo_label),
        Action::Redo => editor.and_then(Editor::redo_label),
        _ => None,
    };
    let key = action.info().key;
    let of_persona = match action {
        Action::ShowAlone(Some(place)) => Some((place, "action-show-alone-named")),
        Action::SetPersona(Some(place)) => Some((place, "action-set-persona-named")),
        _ => None,
    };
    if let Some((place, key)) = of_persona
        && let Some(persona) = editor.and_then(|editor| traveller(editor, place))
        && !persona.name.trim().is_empty()
    {
        let name = persona.name.trim().into();
        return locale.format(key, &[("name", name)]);
    }
    match label {
        Some(label) => {
            let what = locale.format(done_key(label.kind), &[("count", label.count.into())]);
            locale.format(&format!("{key}.named"), &[("what", what.into())])
        }
        None => locale.text(key).to_string(),
    }
}

/// The persona at this place in the journey on screen.
fn traveller(editor: &Editor, place: u8) -> Option<&Persona> {
    let persona = editor.journey()?.personas.get(usize::from(place))?;
    editor.document().persona(*persona).map(AsRef::as_ref)
}

/// Whether a menu shows a tick beside it: the choice that is in force.
fn is_chosen(model: &MenuModel<'_>, action: Action) -> bool {
    match action {
        Action::SetTheme(choice) => choice == model.theme_choice,
        Action::SetLanguage(language) => language == model.locale.language(),
        Action::ToggleContrast => model.theme.kind.is_high_contrast(),
        Action::FadeOpinion => model.lens.fades_opinion,
        Action::ShowFigures => model.lens.curves.figures,
        Action::ShowAlone(place) => {
            let persona = place.and_then(|place| traveller(model.context.editor?, place));
            model.lens.curves.alone == persona.map(|persona| persona.id)
                && place.is_some() == persona.is_some()
        }
        Action::ToggleOutline => model.outline_is_shown,
        Action::ToggleNavigator => model.navigator_is_shown,
        Action::ToggleInspector => model.inspector_is_shown,
        Action::ToggleCheckUp => model.beside == Beside::CheckUp,
        Action::ToggleGuide => model.beside == Beside::Guide,
        Action::ToggleLaneHidden => selected_lane_is_hidden(model),
        Action::ToggleFlag(flag) => every_card(model, |card| card.has(flag)),
        Action::SetColor(color) => every_card(model, |card| card.color == color),
        Action::SetPersona(place) => {
            let editor = model.context.editor;
            let persona = place.and_then(|place| traveller(editor?, place));
            let persona = persona.map(|persona| persona.id);
            let owner =
                |card: &crate::document::Card| editor.and_then(Editor::journey)?.owner(card);
            place.is_some() == persona.is_some() && every_card(model, |card| owner(card) == persona)
        }
        _ => false,
    }
}

fn selected_lane_is_hidden(model: &MenuModel<'_>) -> bool {
    model
        .context
        .editable_journey()
        .is_some_and(|journey| match model.context.editable_target() {
            Some(Target::Lane(lane)) => journey.lane(lane).is_some_and(|lane| lane.hidden),
            _ => false,
        })
}

fn every_card(model: &MenuModel<'_>, holds: impl Fn(&crate::document::Card) -> bool) -> bool {
    let Some(journey) = model.context.editable_journey() else {
        return false;
    };
    let Some(selection) = model.context.editable_selection() else {
        return false;
    };
    let mut cards = selection
        .card_ids()
        .filter_map(|id| journey.card(id))
        .peekable();
    cards.peek().is_some() && cards.all(|card| holds(card))
}
