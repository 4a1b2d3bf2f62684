//! A point of an emotion curve, given or not yet.

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::Request,
    document::{Emotion, Journey, PersonaId, SCORE_RANGE, StepId},
    edit::{Command, Target},
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::{Icon, persona_color},
    widgets,
};

use super::{evidence::evidence_ui, heading_ui, parts};

/// How a persona feels in a step.
pub fn emotion_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    journey: &Journey,
    persona: PersonaId,
    step: StepId,
) {
    let (Some(who), Some(at)) = (ask.document().persona(persona), journey.step(step)) else {
        return;
    };
    let name = words::persona_name(ask.locale, who);
    let heading = ask.format("panels-emotion-of", &[("name", Arg::from(name))]);
    heading_ui(ui, ask, &heading, &words::step_name(ask.locale, at));
    let target = Target::Emotion(persona, step);
    let given = journey.emotion(persona, step);
    let emotion = given.map_or_else(
        || Emotion::new(persona, step, 0.0),
        |given| Emotion::clone(given),
    );
    score_ui(ui, ask, journey, &emotion, given.is_some());

    let key = FieldKey {
        target,
        field: "panels-word",
    };
    if let Some(word) = ask.text_field(ui, key, &emotion.word, 1) {
        let command = set(journey, Emotion { word, ..emotion });
        ask.apply_typed(key, command);
    }
    if let Some(given) = given
        && let Some(changed) = evidence_ui(ui, ask, target, &given.evidence)
    {
        let mut new = Emotion::clone(given);
        new.evidence = changed.evidence;
        match changed.typed {
            Some(field) => ask.apply_typed(field, set(journey, new)),
            None => ask.apply(set(journey, new)),
        }
    }
    steps_ui(ui, ask, journey, persona, step);
    if given.is_some() {
        parts::divider(ui);
        let words = ask.text("panels-remove-score");
        let icon = Some(Icon::from(Lucide::Trash2));
        if widgets::small_button(ui, ask.theme, icon, &words).clicked() {
            ask.apply(Command::Delete {
                journey: Some(journey.id),
                targets: vec![target],
            });
        }
    }
}

fn set(journey: &Journey, emotion: Emotion) -> Command {
    Command::SetEmotion {
        journey: journey.id,
        emotion,
    }
}

fn score_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, emotion: &Emotion, given: bool) {
    let key = FieldKey {
        target: Target::Emotion(emotion.persona, emotion.step),
        field: "panels-score",
    };
    let label = ask.text(key.field);
    ui.horizontal(|ui| {
        widgets::muted(ui, ask.theme, &label);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let (new, response) =
                widgets::number_field(ui, ask.locale, &label, emotion.score, SCORE_RANGE);
            if let Some(score) = new {
                let command = set(
                    journey,
                    Emotion {
                        score,
                        ..emotion.clone()
                    },
                );
                ask.apply_typed(key, command);
            }
            if response.drag_stopped() || response.lost_focus() {
                ask.end_merge();
            }
        });
    });
    let names = words::score_names(ask.locale);
    let color = ask
        .theme
        .tone(persona_color(ask.document(), emotion.persona))
        .strong;
    let score = given.then_some(emotion.score);
    let event = widgets::score_slider(ui, ask.theme, key.id(), &label, &names, score, color);
    if let Some(score) = event.score {
        let command = set(
            journey,
            Emotion {
                score,
                ..emotion.clone()
            },
        );
        ask.apply_typed(key, command);
    }
    if event.ended {
        ask.end_merge();
    }
    ui.add_space(4.0);
}

/// To the score of the step before or after: a curve is drawn step by step without dragging.
fn steps_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, persona: PersonaId, step: StepId) {
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let Some(place) = steps.iter().position(|other| *other == step) else {
        return;
    };
    let before = place.checked_sub(1).and_then(|place| steps.get(place));
    let after = steps.get(place + 1);
    let mut go = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(6.0);
        let ways = [
            (before, Lucide::ArrowLeft, "panels-previous-step"),
            (after, Lucide::ArrowRight, "panels-next-step"),
        ];
        for (to, icon, key) in ways {
            ui.add_enabled_ui(to.is_some(), |ui| {
                let icon = Some(Icon::from(icon));
                if widgets::small_button(ui, ask.theme, icon, &ask.text(key)).clicked() {
                    go = to.copied();
                }
            });
        }
    });
    if let Some(step) = go {
        ask.requests
            .push(Request::Reveal(Target::Emotion(persona, step)));
    }
}
