//! The steps that can be taken back and done again: snapshots, which share all that did not change between them.

use std::{collections::VecDeque, sync::Arc};

use crate::document::{Document, JourneyId};

use super::{CommandLabel, MergeKey, Selection};

/// How much the history may hold before the oldest steps go, in bytes of the lists that steps do not share.
const BUDGET: usize = 64 << 20;

/// How many steps stay however large they are.
const LEAST_STEPS: usize = 500;

/// All that undo brings back.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The document.
    pub document: Arc<Document>,
    /// The journey that was shown.
    pub journey: Option<JourneyId>,
    /// What was selected.
    pub selection: Selection,
}

/// One step: how things were before it and after it.
#[derive(Debug)]
struct Step {
    label: CommandLabel,
    before: Snapshot,
    after: Snapshot,
    weight: usize,
}

/// Steps done and undone.
#[derive(Debug, Default)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    weight: usize,
    /// What the next change must carry to become part of the last step.
    merge: Option<MergeKey>,
    /// The same, but whatever is selected or left in between: the words of what the last step added.
    open: Option<MergeKey>,
}

impl History {
    /// Notes a change. With the key of the last one it becomes part of that step. Answers the snapshot to stand on:
    /// `after`, or the one before the step if the step as a whole has come to nothing.
    pub fn record(
        &mut self,
        label: CommandLabel,
        before: Snapshot,
        after: Snapshot,
        merge: Option<MergeKey>,
        same: impl Fn(&Document, &Document) -> bool,
    ) -> Arc<Document> {
        self.undone.clear();
        let open = self.open.take();
        let merges = merge.is_some() && (merge == self.merge || merge == open);
        self.merge = merge;
        let last = if merges { self.done.pop_back() } else { None };
        let (label, before) = match last {
            Some(step) => {
                self.weight -= step.weight;
                if same(&step.before.document, &after.document) {
                    self.merge = None;
                    return step.before.document;
                }
                (step.label, step.before)
            }
            None => (label, before),
        };
        let document = Arc::clone(&after.document);
        let weight = weight(&before.document, &after.document);
        self.weight += weight;
        self.done.push_back(Step {
            label,
            before,
            after,
            weight,
        });
        while self.weight > BUDGET && self.done.len() > LEAST_STEPS {
            let Some(oldest) = self.done.pop_front() else {
                break;
            };
            self.weight -= oldest.weight;
        }
        document
    }

    /// The next change becomes part of the last step if it carries this key.
    pub fn keep_open(&mut self, key: MergeKey) {
        self.open = Some(key);
    }

    /// The next change begins a step of its own.
    pub fn end_merge(&mut self) {
        self.merge = None;
    }

    /// Takes the last step back: how things were before it.
    pub fn undo(&mut self) -> Option<Snapshot> {
        self.merge = None;
        self.open = None;
        let step = self.done.pop_back()?;
        self.weight -= step.weight;
        let snapshot = step.before.clone();
        self.undone.push(step);
        Some(snapshot)
    }

    /// Does the last undone step again: how things were after it.
    pub fn redo(&mut self) -> Option<Snapshot> {
        self.merge = None;
        self.open = None;
        let step = self.undone.pop()?;
        self.weight += step.weight;
        let snapshot = step.after.clone();
        self.done.push_back(step);
        Some(snapshot)
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<CommandLabel> {
        self.done.back().map(|step| step.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<CommandLabel> {
        self.undone.last().map(|step| step.label)
    }
}

/// About how many bytes a step keeps alive that its neighbour does not: the lists of the journeys that it changed.
fn weight(before: &Document, after: &Document) -> usize {
    let lists: usize = after
        .journeys
        .iter()
        .filter(|journey| {
            !before
                .journeys
                .iter()
                .any(|other| Arc::ptr_eq(journey, other))
        })
        .map(|journey| journey.cards.len() + journey.emotions.len() + journey.lanes.len())
        .sum();
    1024 + (lists + after.journeys.len() + after.personas.len()) * size_of::<usize>()
}
