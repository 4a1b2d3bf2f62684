//! New gaps, improvements and processes, tied to what is selected.

use crate::document::{CardId, Gap, GapId, Improvement, Journey, JourneyState, Process, StepId};

use super::{Command, Editor, Target};

/// A gap of the shown journey, tied to the selected steps and cards and to the steps of those. On an ideal journey what is
/// lacking is lacking in the current one: there it is tied to the steps that the selected ones came from.
pub fn add_gap(editor: &Editor, text: &str) -> Option<Command> {
    let shown = editor.journey()?;
    if editor.is_read_only() {
        return None;
    }
    let lacking = lacking_journey(editor)?;
    let mut gap = Gap::new(editor.fresh(), lacking.id, text);
    for target in editor.selection().targets() {
        match *target {
            Target::Step(step) | Target::Cell(_, step) | Target::Emotion(_, step) => {
                gap.steps.extend(step_in(lacking, shown, step));
            }
            Target::Card(id) => {
                let card = shown.card(id)?;
                gap.steps.extend(step_in(lacking, shown, card.step));
                gap.cards.extend(card_in(lacking, id));
            }
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Stage(_)
            | Target::Lane(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_) => {}
        }
    }
    Some(Command::AddGap(gap))
}

/// The journey that lacks something: the current one behind an ideal one that is shown.
fn lacking_journey(editor: &Editor) -> Option<&Journey> {
    let shown = editor.journey()?;
    let current = shown
        .ideal_of
        .filter(|_| shown.state == JourneyState::Ideal)
        .and_then(|id| editor.document().journey(id));
    Some(current.unwrap_or(shown))
}

/// A step of the shown journey in the one that lacks: itself, or where it came from.
fn step_in(lacking: &Journey, shown: &Journey, step: StepId) -> Option<StepId> {
    if lacking.id == shown.id {
        return Some(step);
    }
    shown
        .step(step)?
        .from
        .filter(|from| lacking.step(*from).is_some())
}

fn card_in(lacking: &Journey, card: CardId) -> Option<CardId> {
    lacking.card(card).map(|card| card.id)
}

/// An improvement for the selected gaps.
pub fn add_improvement(editor: &Editor, title: &str) -> Option<Command> {
    if editor.is_read_only() {
        return None;
    }
    let targets = editor.selection().targets().iter();
    let gaps: Vec<GapId> = targets
        .filter_map(|target| match target {
            Target::Gap(id) => Some(*id),
            _ => None,
        })
        .collect();
    let mut improvement = Improvement::new(editor.fresh(), title);
    improvement.gaps = gaps;
    Some(Command::AddImprovement(improvement))
}

/// A customer process.
pub fn add_process(editor: &Editor, name: &str) -> Option<Command> {
    (!editor.is_read_only()).then(|| Command::AddProcess(Process::new(editor.fresh(), name)))
}
