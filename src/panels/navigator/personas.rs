//! The personas of the document, and who of them travels the shown journey.

use egui::{Response, Role, Sense, Ui, WidgetInfo};

use crate::{
    action::{Action, Request},
    document::{Journey, Persona},
    edit::{Command, JourneyFields, Selection, Target},
    locale::Arg,
    panels::{ask::Ask, words},
    scene::persona_color,
    widgets::{Lead, ListRow, PaletteItem, Reorder, button_place, color32, icon_font},
};

use super::{
    Naming, Navigator, RowChoice, begin_renaming, heading_ui, renaming_ui, row_key, row_menu_ui,
};

/// The list of personas.
pub fn personas_ui(ui: &mut Ui, navigator: &mut Navigator, ask: &mut Ask<'_>) {
    if heading_ui(ui, ask, "panels-personas", "panels-new-persona") {
        ask.act(Action::AddPersona);
    }
    let personas = &ask.document().personas;
    if personas.is_empty() {
        let icon = lucide_icons::Icon::Users;
        crate::widgets::empty_state(ui, ask.theme, icon, &ask.text("panels-no-personas"));
    }
    let mut order = Reorder::default();
    for (place, persona) in personas.iter().enumerate() {
        let target = Target::Persona(persona.id);
        if let Some(naming) = renaming_ui(ui, navigator, ask, target) {
            match naming {
                Naming::Named(name) if name != persona.name => {
                    ask.apply(Command::PutPersona(Persona {
                        name,
                        ..(**persona).clone()
                    }));
                }
                Naming::Named(_) | Naming::Typing => {}
            }
            continue;
        }
        persona_ui(ui, navigator, ask, persona, place, &mut order);
    }
    if let Some((from, to)) = order.finish(ui, ask.theme)
        && let Some(persona) = personas.get(from)
    {
        ask.apply(Command::MovePersona {
            persona: persona.id,
            index: to,
        });
    }
}

fn persona_ui(
    ui: &mut Ui,
    navigator: &mut Navigator,
    ask: &mut Ask<'_>,
    persona: &Persona,
    place: usize,
    order: &mut Reorder,
) {
    let target = Target::Persona(persona.id);
    let name = words::persona_name(ask.locale, persona);
    let tone = ask.theme.tone(persona_color(ask.document(), persona.id));
    let row = ListRow {
        title: &name,
        detail: &persona.segment,
        lead: Lead::Avatar(words::initial(&name), tone.strong),
        selected: ask.editor.selection().primary() == Some(target),
        framed: false,
        trailing: 2.0 * crate::widgets::target(ui, 26.0),
    }
    .show(ui, ask.theme);
    if row.clicked() && !row.double_clicked() {
        ask.requests.push(Request::Select(Selection::one(target)));
    }
    if ask.editor.is_read_only() {
        return;
    }
    order.row(&row);
    row.dnd_set_drag_payload(PaletteItem::Persona(Some(persona.id)));
    if row.dragged() {
        super::drag_preview(ui, ask.theme, None, &name);
    }
    if row.double_clicked() {
        begin_renaming(navigator, target, &persona.name);
    }
    if let Some(journey) = ask.journey() {
        eye_ui(ui, ask, journey, persona, &name, &row);
    }
    let has_detail = !persona.segment.is_empty();
    let count = ask.document().personas.len();
    let choice =
        row_menu_ui(ui, ask, (&row, has_detail), (place, count), &[]).or_else(|| row_key(ui, &row));
    match choice {
        Some(RowChoice::Rename) => begin_renaming(navigator, target, &persona.name),
        Some(RowChoice::Up) => move_to(ask, persona, place.saturating_sub(1)),
        Some(RowChoice::Down) => move_to(ask, persona, place + 1),
        Some(RowChoice::Do(action)) => ask.act(action),
        Some(RowChoice::Duplicate) => ask.requests.push(Request::DuplicatePersona(persona.id)),
        Some(RowChoice::Delete) => ask.requests.push(Request::Delete(vec![target])),
        None => {}
    }
}

fn move_to(ask: &mut Ask<'_>, persona: &Persona, index: usize) {
    ask.apply(Command::MovePersona {
        persona: persona.id,
        index,
    });
}

/// The eye at the end of a row: whether the persona travels this journey.
fn eye_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    journey: &Journey,
    persona: &Persona,
    name: &str,
    row: &Response,
) {
    let travels = journey.personas.contains(&persona.id);
    let rect = button_place(ui, row.rect, !persona.segment.is_empty(), 1);
    let response = ui.interact(rect, row.id.with("eye"), Sense::click());
    let words = ask.format("panels-on-journey", &[("name", Arg::from(name))]);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, travels, &words));
    let pointed = response.hovered() || response.has_focus();
    if pointed {
        ui.painter().rect(
            rect,
            6.0,
            color32(ask.theme.surface),
            egui::Stroke::new(
                if response.has_focus() { 2.0 } else { 0.0 },
                color32(ask.theme.accent),
            ),
            egui::StrokeKind::Inside,
        );
    }
    let (icon, color) = if travels {
        (lucide_icons::Icon::Eye, ask.theme.ink)
    } else {
        (lucide_icons::Icon::EyeOff, ask.theme.mark)
    };
    ui.painter().text(
        rect.center(),
        egui::Align2::CENTER_CENTER,
        char::from(icon),
        icon_font(16.0),
        color32(color),
    );
    if response.on_hover_text(&words).clicked() {
        toggle(ask, journey, persona);
    }
}

/// Takes a persona onto a journey, in the order of the document's list, or off it.
pub fn toggle(ask: &mut Ask<'_>, journey: &Journey, persona: &Persona) {
    let travels = |id| {
        if id == persona.id {
            !journey.personas.contains(&id)
        } else {
            journey.personas.contains(&id)
        }
    };
    let mut fields = JourneyFields::from(journey);
    fields.personas = ask
        .document()
        .personas
        .iter()
        .map(|other| other.id)
        .filter(|id| travels(*id))
        .collect();
    ask.apply(Command::PutJourney {
        journey: journey.id,
        fields,
    });
}
