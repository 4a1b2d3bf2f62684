//! A persona.

use egui::Ui;

use crate::{
    action::Request,
    document::{Persona, PersonaId},
    edit::{Command, Target, arrange::Direction},
    panels::{
        ask::{Ask, FieldKey},
        navigator::toggle_persona,
        words,
    },
    scene::persona_color,
    widgets,
};

use super::parts;

/// The portrait of a persona.
pub fn persona_ui(ui: &mut Ui, ask: &mut Ask<'_>, id: PersonaId) {
    let Some(persona) = ask.document().persona(id) else {
        return;
    };
    portrait_ui(ui, ask, persona);
    let key = |field| FieldKey {
        target: Target::Persona(id),
        field,
    };
    let put = |ask: &mut Ask<'_>, key: FieldKey, change: &dyn Fn(&mut Persona)| {
        let mut new = (**persona).clone();
        change(&mut new);
        ask.apply_typed(key, Command::PutPersona(new));
    };

    let field = key("panels-persona-name");
    if let Some(text) = ask.text_field(ui, field, &persona.name, 1) {
        put(ask, field, &|new| new.name.clone_from(&text));
    }
    let field = key("panels-segment");
    if let Some(text) = ask.text_field(ui, field, &persona.segment, 1) {
        put(ask, field, &|new| new.segment.clone_from(&text));
    }
    let field = key("panels-quote");
    if let Some(text) = ask.text_field(ui, field, &persona.quote, 2) {
        put(ask, field, &|new| new.quote.clone_from(&text));
    }
    let field = key("panels-story");
    if let Some(text) = ask.text_field(ui, field, &persona.story, 4) {
        put(ask, field, &|new| new.story.clone_from(&text));
    }
    let field = key("panels-goals");
    if let Some(list) = ask.list_field(ui, field, &persona.goals) {
        put(ask, field, &|new| new.goals.clone_from(&list));
    }
    let field = key("panels-needs");
    if let Some(list) = ask.list_field(ui, field, &persona.needs) {
        put(ask, field, &|new| new.needs.clone_from(&list));
    }
    let field = key("panels-frustrations");
    if let Some(list) = ask.list_field(ui, field, &persona.frustrations) {
        put(ask, field, &|new| new.frustrations.clone_from(&list));
    }
    if let Some(color) = parts::colors_ui(ui, ask, Some(persona.color), "panels-color-by-order") {
        let new = Persona {
            color,
            ..(**persona).clone()
        };
        ask.apply(Command::PutPersona(new));
    }
    let target = Target::Persona(id);
    let removed = super::card::picture_ui(ui, ask, target, persona.picture.is_some());
    if removed {
        let new = Persona {
            picture: None,
            ..(**persona).clone()
        };
        ask.apply(Command::PutPersona(new));
    }
    parts::divider(ui);
    parts::moves_ui(ui, ask, &[Direction::Up, Direction::Down]);
    ui.horizontal_wrapped(|ui| {
        let words = ask.text("panels-duplicate");
        let icon = crate::scene::Icon::from(lucide_icons::Icon::Copy);
        if widgets::small_button(ui, ask.theme, Some(icon), &words).clicked() {
            ask.requests.push(Request::DuplicatePersona(id));
        }
        let words = ask.text("panels-delete");
        let icon = crate::scene::Icon::from(lucide_icons::Icon::Trash2);
        if widgets::small_button(ui, ask.theme, Some(icon), &words).clicked() {
            ask.requests.push(Request::Delete(vec![target]));
        }
    });
}

/// The persona at the head of the panel, and whether it travels the shown journey.
fn portrait_ui(ui: &mut Ui, ask: &mut Ask<'_>, persona: &Persona) {
    let name = words::persona_name(ask.locale, persona);
    let color = ask
        .theme
        .tone(persona_color(ask.document(), persona.id))
        .strong;
    ui.horizontal(|ui| {
        let (_, rect) = ui.allocate_space(egui::Vec2::splat(40.0));
        let initial = words::initial(&name);
        widgets::avatar(ui, ask.theme, rect.center(), 19.0, initial, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::muted(ui, ask.theme, &ask.text("panels-persona"));
            widgets::title_line(ui, ask.theme, &name);
        });
    });
    ui.add_space(4.0);
    if let Some(journey) = ask.journey() {
        let on = journey.personas.contains(&persona.id);
        let words = ask.text("panels-on-this-journey");
        let icon = if on {
            lucide_icons::Icon::Eye
        } else {
            lucide_icons::Icon::EyeOff
        };
        let icon = Some(crate::scene::Icon::from(icon));
        if widgets::toggle_chip(ui, ask.theme, icon, &words, on).clicked() {
            toggle_persona(ask, journey, persona);
        }
    }
    ui.add_space(6.0);
}
