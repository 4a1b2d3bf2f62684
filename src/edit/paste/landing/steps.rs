//! The steps and stages in which a table lands: those that it names, those from the selected one on, and new ones.

use super::{Landing, selected_step};
use crate::{
    document::{Stage, StageId, Step, StepId},
    edit::{
        Command, names,
        paste::{lines::clean, table::Table},
    },
};

impl Landing<'_> {
    /// The step for each column of a table.
    pub(super) fn steps(&mut self, table: &Table) -> Vec<StepId> {
        let names = table.steps.clone().unwrap_or_default();
        let stages = table.stages.clone().unwrap_or_default();
        let selected = selected_step(self.editor, self.journey);
        let all: Vec<StepId> = self.journey.steps().map(|(_, step)| step.id).collect();
        let mut next = selected
            .and_then(|step| all.iter().position(|other| *other == step))
            .unwrap_or(0);
        // Without a selection, what is new comes at the end.
        let mut last = selected.or(all.last().copied());
        let mut stage = None;
        let mut steps: Vec<StepId> = Vec::new();
        for column in 0..table.width {
            let name = names.get(column).map_or("", String::as_str).trim();
            if let Some(title) = stages.get(column).map(|title| title.trim())
                && (!title.is_empty() || column == 0)
            {
                stage = Some(self.stage(title, last));
            }
            let free = all.get(next).copied().filter(|step| !steps.contains(step));
            let step = self
                .step_named(name, stage)
                .filter(|step| !steps.contains(step))
                .or_else(|| free.filter(|step| self.takes_name(*step, name, stage)))
                .unwrap_or_else(|| self.new_step(name, stage, last));
            if let Some(place) = all.iter().position(|other| *other == step) {
                next = place + 1;
                self.give_name(step, name);
            }
            last = Some(step);
            steps.push(step);
        }
        steps
    }

    /// The step of the map that has this name, in this stage where one is given.
    fn step_named(&self, name: &str, stage: Option<StageId>) -> Option<StepId> {
        let name = names::plain(name);
        let mut steps = self.journey.steps();
        let found = steps.find(|(of, step)| {
            !name.is_empty()
                && names::plain(&step.title) == name
                && stage.is_none_or(|stage| stage == of.id)
        });
        found.map(|(_, step)| step.id)
    }

    /// Whether a step that is there can stand for a column of this name: it has none of its own, or the column has none.
    fn takes_name(&self, step: StepId, name: &str, stage: Option<StageId>) -> bool {
        let is_within = stage.is_none_or(|stage| {
            let of = self.journey.stage_of(step);
            of.is_some_and(|of| of.id == stage)
        });
        let title = self.journey.step(step).map_or("", |step| &step.title);
        is_within && (name.is_empty() || title.trim().is_empty())
    }

    /// Gives a step without a name the name of its column.
    fn give_name(&mut self, step: StepId, name: &str) {
        let Some(step) = self.journey.step(step) else {
            return;
        };
        if step.title.trim().is_empty() && !name.is_empty() {
            let mut step = Step::clone(step);
            step.title = clean(name);
            self.made.push(Command::PutStep {
                journey: self.journey.id,
                step,
            });
        }
    }

    fn new_step(&mut self, name: &str, stage: Option<StageId>, last: Option<StepId>) -> StepId {
        let place = last.and_then(|last| {
            self.columns
                .iter()
                .enumerate()
                .find_map(|(place, (_, steps))| {
                    let index = steps.iter().position(|step| *step == last)?;
                    Some((place, index + 1))
                })
        });
        let given = stage.and_then(|id| self.columns.iter().position(|(other, _)| *other == id));
        let (place, index) = match (given, place) {
            (Some(given), Some((place, index))) if given == place => (place, index),
            (Some(given), _) => {
                let steps = self.columns.get(given).map_or(0, |(_, steps)| steps.len());
                (given, steps)
            }
            (None, Some(place)) => place,
            (None, None) => {
                if self.columns.is_empty() {
                    self.new_stage("", 0);
                }
                let last = self.columns.len() - 1;
                let steps = self.columns.get(last).map_or(0, |(_, steps)| steps.len());
                (last, steps)
            }
        };
        let step = Step::new(self.editor.fresh(), clean(name));
        let id = step.id;
        if let Some((stage, steps)) = self.columns.get_mut(place) {
            steps.insert(index, id);
            self.made.push(Command::AddStep {
                journey: self.journey.id,
                stage: *stage,
                step,
                index,
            });
        }
        self.extent.new_steps += 1;
        id
    }

    /// The stage with this title, or a new one after that of the last step.
    fn stage(&mut self, title: &str, last: Option<StepId>) -> StageId {
        let name = names::plain(title);
        let mut stages = self.journey.stages.iter();
        if let Some(stage) = stages.find(|stage| names::plain(&stage.title) == name) {
            return stage.id;
        }
        let after = last.and_then(|last| {
            self.columns
                .iter()
                .position(|(_, steps)| steps.contains(&last))
        });
        self.new_stage(title, after.map_or(self.columns.len(), |place| place + 1))
    }

    fn new_stage(&mut self, title: &str, index: usize) -> StageId {
        let stage = Stage::new(self.editor.fresh(), clean(title));
        let id = stage.id;
        self.columns.insert(index, (id, Vec::new()));
        self.made.push(Command::AddStage {
            journey: self.journey.id,
            stage,
            index,
        });
        self.extent.new_stages += 1;
        id
    }
}
