//! A stage.

use egui::Ui;

use crate::{
    action::Action,
    document::{Journey, Moment, Stage, StageId},
    edit::{Command, StageFields, Target, arrange::Direction},
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    widgets,
};

use super::{heading_ui, parts};

/// The fields of a stage.
pub fn stage_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, id: StageId) {
    let Some(stage) = journey.stage(id) else {
        return;
    };
    let heading = ask.text("panels-stage");
    let steps = ask.format("panels-steps", &[("count", Arg::from(stage.steps.len()))]);
    heading_ui(ui, ask, &heading, &steps);

    let key = FieldKey {
        target: Target::Stage(id),
        field: "panels-title",
    };
    if let Some(title) = ask.text_field(ui, key, &stage.title, 1) {
        let command = put(journey, stage, |fields| fields.title = title);
        ask.apply_typed(key, command);
    }
    parts::label(ui, ask, "panels-moment");
    let moments: Vec<_> = std::iter::once(None)
        .chain(Moment::ALL.into_iter().map(Some))
        .map(|moment| (moment, None, ask.text(words::moment_key(moment))))
        .collect();
    if let Some(moment) = widgets::segments(ui, ask.theme, &moments, Some(stage.moment)) {
        let command = put(journey, stage, |fields| fields.moment = moment);
        ask.apply(command);
    }
    parts::divider(ui);
    parts::label(ui, ask, "panels-move");
    parts::moves_ui(ui, ask, &[Direction::Left, Direction::Right]);
    ui.add_space(2.0);
    parts::label(ui, ask, "panels-add");
    parts::actions_ui(ui, ask, &[Action::AddStep, Action::AddStage]);
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Delete]);
}

fn put(journey: &Journey, stage: &Stage, change: impl FnOnce(&mut StageFields)) -> Command {
    let mut fields = StageFields {
        title: stage.title.clone(),
        moment: stage.moment,
    };
    change(&mut fields);
    Command::PutStage {
        journey: journey.id,
        stage: stage.id,
        fields,
    }
}
