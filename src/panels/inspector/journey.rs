//! A journey.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::{Action, Request, ViewKind},
    document::{DrawnBy, Journey, JourneyId, JourneyState, Process},
    edit::{Command, JourneyFields, Selection, Target},
    insight::title::has_first_person,
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        navigator::toggle_persona,
        words,
    },
    scene::Icon,
    widgets,
};

use super::{evidence, heading_ui, parts};

/// The fields of a journey, and how much is in it.
pub fn journey_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let heading = ask.text("panels-journey");
    heading_ui(ui, ask, &heading, &summary(ask, journey));
    let target = Target::Journey(journey.id);
    let key = |field| FieldKey { target, field };

    let title_key = key("panels-journey-title");
    if let Some(title) = ask.text_field(ui, title_key, &journey.title, 2) {
        // A title is one line on the map and in the list.
        let title = title.replace('\n', " ");
        put_typed(ask, title_key, journey, |fields| fields.title = title);
    }
    if !has_first_person(&journey.title) {
        ui.add_space(-4.0);
        widgets::muted(ui, ask.theme, &ask.text("panels-title-hint"));
        ui.add_space(4.0);
    }
    let goal_key = key("panels-goal");
    if let Some(goal) = ask.text_field(ui, goal_key, &journey.goal, 2) {
        put_typed(ask, goal_key, journey, |fields| fields.goal = goal);
    }

    parts::label(ui, ask, "panels-state");
    let states = [JourneyState::Current, JourneyState::Ideal]
        .map(|state| (state, None, ask.text(words::state_key(state))));
    if let Some(state) = widgets::segments(ui, ask.theme, &states, Some(journey.state)) {
        put(ask, journey, |fields| {
            fields.state = state;
            if state == JourneyState::Current {
                fields.ideal_of = None;
            }
        });
    }
    ui.add_space(4.0);
    if journey.state == JourneyState::Ideal {
        ideal_of_ui(ui, ask, journey);
    }
    processes_ui(ui, ask, journey);
    drawn_by_ui(ui, ask, journey);
    personas_ui(ui, ask, journey);
    evidence::coverage_ui(ui, ask, journey);
    super::media::media_ui(ui, ask, journey);
    super::departments::departments_ui(ui, ask, journey);

    parts::divider(ui);
    let has_hidden = journey.lanes.iter().any(|lane| lane.hidden);
    let shown = ask.journey().is_some_and(|shown| shown.id == journey.id);
    if shown && has_hidden {
        parts::actions_ui(ui, ask, &[Action::ShowAllLanes]);
    }
    let words = ask.text("panels-document-fields");
    let icon = Icon::from(lucide_icons::Icon::FileText);
    if widgets::link_button(ui, ask.theme, Some(icon), &words).clicked() {
        let selection = Selection::one(Target::Document);
        ask.requests.push(Request::Select(selection));
    }
}

/// The way back to the processes of the framework that this journey shows in detail.
fn processes_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let document = ask.document();
    let shows = |process: &&Arc<Process>| process.journeys.contains(&journey.id);
    let mut processes = document.processes.iter().filter(shows).peekable();
    if processes.peek().is_none() {
        return;
    }
    parts::label(ui, ask, "panels-process");
    for process in processes {
        let name = if process.name.is_empty() {
            ask.text("panels-process")
        } else {
            process.name.as_str().into()
        };
        let icon = Icon::from(lucide_icons::Icon::LayoutGrid);
        if widgets::link_button(ui, ask.theme, Some(icon), &name).clicked() {
            ask.act(Action::ShowView(ViewKind::Framework));
            let selection = Selection::one(Target::Process(process.id));
            ask.requests.push(Request::Select(selection));
        }
    }
    ui.add_space(4.0);
}

fn summary(ask: &Ask<'_>, journey: &Journey) -> String {
    let count = |key, count: usize| ask.format(key, &[("count", Arg::from(count))]);
    [
        count("panels-stages", journey.stages.len()),
        count("panels-steps", journey.steps().count()),
        count("panels-cards", journey.cards.len()),
    ]
    .join(" · ")
}

fn changed(journey: &Journey, change: impl FnOnce(&mut JourneyFields)) -> Command {
    let mut fields = JourneyFields::from(journey);
    change(&mut fields);
    Command::PutJourney {
        journey: journey.id,
        fields,
    }
}

fn put(ask: &mut Ask<'_>, journey: &Journey, change: impl FnOnce(&mut JourneyFields)) {
    ask.apply(changed(journey, change));
}

fn put_typed(
    ask: &mut Ask<'_>,
    key: FieldKey,
    journey: &Journey,
    change: impl FnOnce(&mut JourneyFields),
) {
    ask.apply_typed(key, changed(journey, change));
}

/// Of which journey this is the ideal.
fn ideal_of_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let all: Vec<Option<JourneyId>> = std::iter::once(None)
        .chain(
            ask.document()
                .journeys
                .iter()
                .filter(|other| other.id != journey.id)
                .map(|other| Some(other.id)),
        )
        .collect();
    let rows: Vec<(Option<Icon>, Arc<str>)> = all
        .iter()
        .map(|id| {
            let other = id.and_then(|id| ask.document().journey(id));
            let words = match other {
                Some(other) => words::journey_name(ask.locale, other),
                None => ask.text("panels-ideal-of-none"),
            };
            (None, words)
        })
        .collect();
    let key = FieldKey {
        target: Target::Journey(journey.id),
        field: "panels-ideal-of-label",
    };
    let chosen = all.iter().position(|id| *id == journey.ideal_of);
    let label = ask.text(key.field);
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "");
    if let Some(id) = picked.and_then(|picked| all.get(picked).copied()) {
        put(ask, journey, |fields| fields.ideal_of = id);
    }
}

fn drawn_by_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let rows: Vec<(Option<Icon>, Arc<str>)> = DrawnBy::ALL
        .iter()
        .map(|drawn_by| (None, ask.text(words::drawn_by_key(*drawn_by))))
        .collect();
    let key = FieldKey {
        target: Target::Journey(journey.id),
        field: "panels-drawn-by",
    };
    let chosen = DrawnBy::ALL
        .iter()
        .position(|drawn_by| *drawn_by == journey.drawn_by);
    let label = ask.text(key.field);
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "");
    if let Some(drawn_by) = picked.and_then(|picked| DrawnBy::ALL.get(picked).copied()) {
        put(ask, journey, |fields| fields.drawn_by = drawn_by);
    }
}

/// Who travels this journey.
fn personas_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    parts::label(ui, ask, "panels-personas");
    let personas = &ask.document().personas;
    if personas.is_empty() {
        widgets::muted(ui, ask.theme, &ask.text("panels-no-personas"));
    }
    let mut toggled = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(6.0);
        for persona in personas {
            let name = words::persona_name(ask.locale, persona);
            let on = journey.personas.contains(&persona.id);
            if widgets::toggle_chip(ui, ask.theme, None, &name, on).clicked() {
                toggled = Some(persona);
            }
        }
    });
    if let Some(persona) = toggled {
        toggle_persona(ask, journey, persona);
    }
}
