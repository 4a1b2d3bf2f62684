//! The panel on the left: the journeys and personas of the document, and the palette to drag onto the map from.

mod journeys;
mod palette;
mod personas;

pub use personas::toggle as toggle_persona;

use egui::{Id, Key, Modifiers, Response, TextEdit, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request},
    edit::{Editor, Target},
    scene::{Icon, theme::Theme},
    widgets::{self, color32},
};

use super::ask::{Ask, Look};

/// What the navigator keeps between frames.
#[derive(Debug, Default)]
pub struct Navigator {
    renaming: Option<Renaming>,
    /// What is selected and has no name, so that its name is asked for once.
    unnamed: Option<Target>,
    shows_all_cards: bool,
}

/// A name that is being typed in the list.
#[derive(Debug)]
struct Renaming {
    target: Target,
    typed: String,
    began: bool,
}

/// How far a name is.
#[derive(Debug)]
enum Naming {
    /// It is being typed, or was left as it is.
    Typing,
    /// This is the name now.
    Named(String),
}

/// Draws the navigator; it scrolls where the window is low.
pub fn navigator_ui(
    ui: &mut Ui,
    navigator: &mut Navigator,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
) {
    let mut ask = Ask::new(editor, look, requests);
    let theme = look.theme;
    egui::ScrollArea::vertical()
        .id_salt("navigator")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width() - widgets::SCROLL_ROOM);
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add_space(6.0);
            ask_for_name(navigator, &ask);
            journeys::journeys_ui(ui, navigator, &mut ask);
            divider(ui, theme);
            personas::personas_ui(ui, navigator, &mut ask);
            if editor.can_edit_journey() {
                divider(ui, theme);
                palette::palette_ui(ui, navigator, &mut ask);
            }
            ui.add_space(12.0);
            widgets::follow_focus(ui);
        });
}

fn divider(ui: &mut Ui, theme: &Theme) {
    ui.add_space(10.0);
    let (_, rect) = ui.allocate_space(egui::vec2(ui.available_width(), 1.0));
    ui.painter().hline(
        rect.x_range().shrink(10.0),
        rect.center().y,
        egui::Stroke::new(1.0, color32(theme.hairline)),
    );
    ui.add_space(10.0);
}

/// A heading with a button to add one more.
fn heading_ui(ui: &mut Ui, ask: &Ask<'_>, key: &str, add_key: &str) -> bool {
    let mut add = false;
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        widgets::section_heading(ui, ask.theme, &ask.text(key));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.add_enabled_ui(!ask.editor.is_read_only(), |ui| {
                let icon = Lucide::Plus;
                add = widgets::icon_button(ui, ask.theme, icon, &ask.text(add_key)).clicked();
            });
        });
    });
    add
}

/// Begins to type the name of what was just made, or just chosen, and has none.
fn ask_for_name(navigator: &mut Navigator, ask: &Ask<'_>) {
    let document = ask.document();
    let selected = ask.editor.selection().primary();
    let unnamed = selected.filter(|target| match target {
        Target::Persona(id) => document
            .persona(*id)
            .is_some_and(|persona| persona.name.is_empty()),
        Target::Journey(id) => document
            .journey(*id)
            .is_some_and(|journey| journey.title.is_empty()),
        Target::Document
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Cell(..)
        | Target::Emotion(..) => false,
    });
    if navigator.unnamed != unnamed && !ask.editor.is_read_only() {
        navigator.unnamed = unnamed;
        if let Some(target) = unnamed {
            begin_renaming(navigator, target, "");
        }
    }
}

/// Begins to type a name in the list.
fn begin_renaming(navigator: &mut Navigator, target: Target, name: &str) {
    navigator.renaming = Some(Renaming {
        target,
        typed: name.to_owned(),
        began: false,
    });
}

/// The field for the name that is being typed, where it is this one's. Enter or a click elsewhere ends
/// it; Escape leaves the old name.
fn renaming_ui(
    ui: &mut Ui,
    navigator: &mut Navigator,
    ask: &Ask<'_>,
    target: Target,
) -> Option<Naming> {
    let renaming = navigator
        .renaming
        .as_mut()
        .filter(|renaming| renaming.target == target)?;
    let id = Id::unique(("renaming", target));
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let response = ui.name_inputs(&*ask.text("panels-name"), |ui| {
        ui.add(
            TextEdit::singleline(&mut renaming.typed)
                .id(id)
                .desired_width(f32::INFINITY)
                .margin(egui::vec2(9.0, 6.0)),
        )
    });
    if !renaming.began {
        renaming.began = true;
        response.request_focus();
        let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
        let all = egui::text::CCursorRange::two(
            egui::text::CCursor::new(0),
            egui::text::CCursor::new(renaming.typed.chars().count()),
        );
        state.cursor.set_char_range(Some(all));
        TextEdit::store_state(ui.ctx(), id, state);
        return Some(Naming::Typing);
    }
    if escaped {
        navigator.renaming = None;
        return Some(Naming::Typing);
    }
    if response.lost_focus() {
        let typed = std::mem::take(&mut renaming.typed);
        navigator.renaming = None;
        return Some(Naming::Named(typed));
    }
    Some(Naming::Typing)
}

/// Width of the menu of a row, in points: the longest name of an action fits.
const MENU_WIDTH: f32 = 250.0;

/// What the menu of a row in a list asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowChoice {
    Rename,
    Up,
    Down,
    Duplicate,
    Do(Action),
    Delete,
}

/// The menu of a row: at the button with dots, or a right click on the row; with these actions besides what all rows have.
fn row_menu_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    row: (&Response, bool),
    (place, count): (usize, usize),
    actions: &[Action],
) -> Option<RowChoice> {
    let (row, has_detail) = row;
    let theme = ask.theme;
    let mut choice = None;
    let rect = widgets::button_place(ui, row.rect, has_detail, 0);
    let builder = egui::UiBuilder::new()
        .max_rect(rect)
        .id_salt(("row menu", row.id));
    let icon = Lucide::Ellipsis;
    let button = widgets::icon_button(
        &mut ui.new_child(builder),
        theme,
        icon,
        &ask.text("panels-more"),
    );
    let rows = |ui: &mut Ui, choice: &mut Option<RowChoice>| {
        ui.set_width(MENU_WIDTH);
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut entry = |ui: &mut Ui, icon: Lucide, key: &str, value, enabled| {
            ui.add_enabled_ui(enabled, |ui| {
                let words = ask.text(key);
                if widgets::menu_row(ui, theme, Some(Icon::from(icon)), &words, "", false).clicked()
                {
                    *choice = Some(value);
                    ui.close();
                }
            });
        };
        entry(ui, Lucide::Pencil, "panels-rename", RowChoice::Rename, true);
        entry(
            ui,
            Lucide::ArrowUp,
            "panels-move-up",
            RowChoice::Up,
            place > 0,
        );
        let lower = place + 1 < count;
        entry(
            ui,
            Lucide::ArrowDown,
            "panels-move-down",
            RowChoice::Down,
            lower,
        );
        entry(
            ui,
            Lucide::Copy,
            "panels-duplicate",
            RowChoice::Duplicate,
            true,
        );
        if !actions.is_empty() {
            ui.separator();
        }
        for action in actions {
            let info = action.info();
            let icon = info.icon.unwrap_or(Lucide::Dot);
            entry(ui, icon, info.key, RowChoice::Do(*action), true);
        }
        ui.separator();
        entry(ui, Lucide::Trash2, "panels-delete", RowChoice::Delete, true);
    };
    egui::Popup::menu(&button).show(|ui| rows(ui, &mut choice));
    egui::Popup::context_menu(row).show(|ui| rows(ui, &mut choice));
    choice
}

/// What a row's keys ask for: F2 renames, Delete deletes, Alt with an arrow moves.
fn row_key(ui: &Ui, row: &Response) -> Option<RowChoice> {
    if !row.has_focus() {
        return None;
    }
    ui.input_mut(|input| {
        [
            (Modifiers::NONE, Key::F2, RowChoice::Rename),
            (Modifiers::NONE, Key::Delete, RowChoice::Delete),
            (Modifiers::ALT, Key::ArrowUp, RowChoice::Up),
            (Modifiers::ALT, Key::ArrowDown, RowChoice::Down),
        ]
        .into_iter()
        .find(|(modifiers, key, _)| input.consume_key(*modifiers, *key))
        .map(|(_, _, choice)| choice)
    })
}

/// What is being dragged, at the pointer.
fn drag_preview(ui: &Ui, theme: &Theme, icon: Option<Icon>, words: &str) {
    let Some(pointer) = ui.ctx().pointer_latest_pos() else {
        return;
    };
    let layer = egui::LayerId::new(egui::Order::Tooltip, Id::unique("carried"));
    let painter = ui.ctx().layer_painter(layer);
    let ink = color32(theme.ink);
    let galley = painter.layout_no_wrap(words.to_owned(), egui::FontId::proportional(14.0), ink);
    let icon_width = if icon.is_some() { 24.0 } else { 0.0 };
    let size = egui::vec2(
        galley.size().x + icon_width + 24.0,
        widgets::target(ui, 32.0),
    );
    let rect = egui::Rect::from_min_size(pointer + egui::vec2(10.0, 8.0), size);
    painter.rect(
        rect,
        8.0,
        color32(theme.surface),
        egui::Stroke::new(1.5, color32(theme.accent)),
        egui::StrokeKind::Inside,
    );
    if let Some(icon) = icon {
        painter.text(
            egui::pos2(rect.left() + 20.0, rect.center().y),
            egui::Align2::CENTER_CENTER,
            icon.0,
            widgets::icon_font(16.0),
            color32(theme.muted),
        );
    }
    let at = egui::pos2(
        rect.left() + 12.0 + icon_width,
        rect.center().y - galley.size().y / 2.0,
    );
    painter.galley(at, galley, ink);
}
