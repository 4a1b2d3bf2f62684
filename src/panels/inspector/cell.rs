//! An empty place on the map: what can be put there.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::{Journey, LaneId, StepId},
    edit::Target,
    locale::Arg,
    panels::{ask::Ask, words},
    scene::{lane_icon, persona_color},
    widgets::{self, Lead, ListRow},
};

use super::{heading_ui, parts};

/// What a cell can get.
pub fn cell_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, lane: LaneId, step: StepId) {
    let (Some(lane), Some(step)) = (journey.lane(lane), journey.step(step)) else {
        return;
    };
    let heading = words::lane_name(ask.locale, lane);
    heading_ui(ui, ask, &heading, &words::step_name(ask.locale, step));
    if lane.kind.holds_cards() {
        let count = journey.cards_in(lane.id, step.id).count();
        let about = if count == 0 {
            ask.text("panels-cell-about").to_string()
        } else {
            ask.format("panels-cards", &[("count", Arg::from(count))])
        };
        widgets::muted(ui, ask.theme, &about);
        ui.add_space(6.0);
        let words = ask.text(words::card_key(lane.kind, lane.topic));
        let icon = lane_icon(lane.kind, lane.topic);
        if widgets::small_button(ui, ask.theme, Some(icon), &words).clicked() {
            ask.act(Action::AddCard);
        }
        parts::divider(ui);
        parts::actions_ui(ui, ask, &[Action::AddStep, Action::AddStage]);
        return;
    }
    widgets::muted(ui, ask.theme, &ask.text("panels-scores-about"));
    ui.add_space(6.0);
    for id in &journey.personas {
        let Some(persona) = ask.document().persona(*id) else {
            continue;
        };
        let name = words::persona_name(ask.locale, persona);
        let score = journey.emotion(*id, step.id);
        let detail = score.map_or_else(String::new, |emotion| {
            format!("{}  {}", ask.locale.figure(emotion.score), emotion.word)
        });
        let color = ask.theme.tone(persona_color(ask.document(), *id)).strong;
        let row = ListRow {
            title: &name,
            detail: &detail,
            lead: Lead::Avatar(words::initial(&name), color),
            selected: false,
            framed: false,
            trailing: 0.0,
        }
        .show(ui, ask.theme);
        if row.clicked() {
            let target = Target::Emotion(*id, step.id);
            ask.requests.push(Request::Reveal(target));
        }
    }
    if journey.personas.is_empty() {
        parts::actions_ui(ui, ask, &[Action::AddPersona]);
    }
}
