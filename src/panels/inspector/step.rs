//! A step.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::Action,
    document::{Journey, JourneyState, Step, StepId},
    edit::{Command, Target, arrange::Direction},
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::Icon,
    widgets,
};

use super::{heading_ui, parts};

/// The fields of a step.
pub fn step_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, id: StepId) {
    let (Some(step), Some(stage)) = (journey.step(id), journey.stage_of(id)) else {
        return;
    };
    let heading = ask.text("panels-step");
    heading_ui(ui, ask, &heading, &words::stage_name(ask.locale, stage));
    let target = Target::Step(id);

    let key = FieldKey {
        target,
        field: "panels-title",
    };
    if let Some(title) = ask.text_field(ui, key, &step.title, 1) {
        let step = Step {
            title,
            ..(**step).clone()
        };
        ask.apply_typed(key, put(journey, step));
    }
    if journey.state == JourneyState::Ideal {
        from_ui(ui, ask, journey, step);
    }
    super::gaps_here::gaps_ui(ui, ask, journey, target);
    parts::divider(ui);
    stage_ui(ui, ask, journey, step);
    parts::moves_ui(ui, ask, &[Direction::Left, Direction::Right]);
    ui.add_space(2.0);
    parts::label(ui, ask, "panels-add");
    parts::actions_ui(ui, ask, &[Action::AddCard, Action::AddStep]);
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Delete]);
}

fn put(journey: &Journey, step: Step) -> Command {
    Command::PutStep {
        journey: journey.id,
        step,
    }
}

/// The step of the current journey that this one came from.
fn from_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, step: &Step) {
    let Some(origin) = journey.ideal_of.and_then(|id| ask.document().journey(id)) else {
        return;
    };
    let all: Vec<Option<StepId>> = std::iter::once(None)
        .chain(origin.steps().map(|(_, step)| Some(step.id)))
        .collect();
    let rows: Vec<(Option<Icon>, Arc<str>)> = all
        .iter()
        .map(|id| {
            let from = id.and_then(|id| origin.step(id));
            let words = match from {
                Some(from) => words::step_name(ask.locale, from),
                None => ask.text("panels-came-from-none"),
            };
            (None, words)
        })
        .collect();
    let key = FieldKey {
        target: Target::Step(step.id),
        field: "panels-came-from",
    };
    let chosen = all.iter().position(|id| *id == step.from);
    let label = ask.text(key.field);
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "");
    if let Some(from) = picked.and_then(|picked| all.get(picked).copied()) {
        let step = Step {
            from,
            ..step.clone()
        };
        ask.apply(put(journey, step));
    }
}

/// The stage in which the step is, to move it to another.
fn stage_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, step: &Step) {
    let rows: Vec<(Option<Icon>, Arc<str>)> = journey
        .stages
        .iter()
        .map(|stage| (None, words::stage_name(ask.locale, stage)))
        .collect();
    let key = FieldKey {
        target: Target::Step(step.id),
        field: "panels-in-stage",
    };
    let chosen = journey
        .stages
        .iter()
        .position(|stage| stage.steps.iter().any(|other| other.id == step.id));
    let label = ask.text(key.field);
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "");
    if let Some(place) = picked
        && let Some(stage) = journey.stages.get(place)
    {
        // To a later stage a step goes first, to an earlier one last: it stays as near as can be.
        let later = chosen.is_some_and(|chosen| place > chosen);
        ask.apply(Command::MoveStep {
            journey: journey.id,
            step: step.id,
            stage: stage.id,
            index: if later { 0 } else { usize::MAX },
        });
    }
}
