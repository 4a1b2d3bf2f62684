//! Which step of one journey belongs to which of another: the ideal beside the current one, today's beside a frozen copy.
//!
//! First by origin. A step knows the step that it came from, and that one may know another: steps belong together when
//! one came from the other, or both from the same. The nearest in line go first; of equally near ones those of the same
//! title, and then in their order. What is left over is matched by title, read without case, accents and space, again
//! in order. Each step is matched at most once. Steps may come from each other in a ring; that does no harm.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, Journey, Step, StepId};

use super::{fold::fold, rows::Rows};

/// The steps of two journeys beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// All steps of both, in one order: the columns of a comparison.
    pub rows: Rows<StepId>,
    origins: HashMap<StepId, StepId>,
}

impl Matching {
    /// The step on the left that a step on the right came from, or else stands beside. Where a step was split, all that
    /// it became have the same origin, though only one can stand beside it.
    pub fn origin(&self, right: StepId) -> Option<StepId> {
        let came_from = self.origins.get(&right).copied();
        came_from.or_else(|| self.rows.beside_right(right))
    }
}

/// Matches the steps of two journeys of a document.
pub fn match_steps(document: &Document, left: &Journey, right: &Journey) -> Matching {
    let (left, right) = (Side::of(left), Side::of(right));
    let mut pairs = Pairs::default();
    let mut lines = Lines::of(document);
    let up_to_left = lines.nearest(&right.steps, &left.places);
    let up_to_right = lines.nearest(&left.steps, &right.places);
    pairs.add_lines(&left, &right, &up_to_left, &up_to_right);
    pairs.add_alike(&left, &right, |step| Some(lines.root(step.id)));
    let titles = |step: &Step| Some(fold(&step.title)).filter(|title| !title.is_empty());
    pairs.add_alike(&left, &right, titles);
    let origins = up_to_left.into_iter().map(|(step, near)| (step, near.step));
    Matching {
        rows: Rows::merge(&left.ids(), &right.ids(), &pairs.left_of),
        origins: origins.collect(),
    }
}

/// The steps of one journey.
struct Side<'a> {
    steps: Vec<&'a Step>,
    places: HashMap<StepId, usize>,
}

impl<'a> Side<'a> {
    fn of(journey: &'a Journey) -> Self {
        let steps: Vec<&Step> = journey.steps().map(|(_, step)| &**step).collect();
        let places = steps.iter().zip(0..).map(|(step, place)| (step.id, place));
        Self {
            places: places.collect(),
            steps,
        }
    }

    fn ids(&self) -> Vec<StepId> {
        self.steps.iter().map(|step| step.id).collect()
    }

    fn at(&self, step: StepId) -> Option<(usize, &'a Step)> {
        let place = *self.places.get(&step)?;
        Some((place, self.steps.get(place)?))
    }
}

/// The pairs found so far.
#[derive(Default)]
struct Pairs {
    /// The step on the left of each on the right.
    left_of: HashMap<StepId, StepId>,
    taken_left: HashSet<StepId>,
}

impl Pairs {
    fn add(&mut self, left: StepId, right: StepId) {
        if !self.left_of.contains_key(&right) && self.taken_left.insert(left) {
            self.left_of.insert(right, left);
        }
    }

    /// Pairs steps of which one came from the other.
    fn add_lines(
        &mut self,
        left: &Side<'_>,
        right: &Side<'_>,
        up_to_left: &HashMap<StepId, Near>,
        up_to_right: &HashMap<StepId, Near>,
    ) {
        let from_right = right.steps.iter().filter_map(|step| {
            let near = up_to_left.get(&step.id)?;
            Some((near.distance, near.step, step.id))
        });
        let from_left = left.steps.iter().filter_map(|step| {
            let near = up_to_right.get(&step.id)?;
            Some((near.distance, step.id, near.step))
        });
        let mut found: Vec<_> = from_right
            .chain(from_left)
            .filter_map(|(distance, one, other)| {
                let (left_place, left) = left.at(one)?;
                let (right_place, right) = right.at(other)?;
                let is_renamed = fold(&left.title) != fold(&right.title);
                Some(((distance, is_renamed, left_place, right_place), one, other))
            })
            .collect();
        found.sort_by_key(|(order, ..)| *order);
        for (_, left, right) in found {
            self.add(left, right);
        }
    }

    /// Pairs what is left over and has the same key, in order.
    fn add_alike<K: Eq + std::hash::Hash>(
        &mut self,
        left: &Side<'_>,
        right: &Side<'_>,
        mut key: impl FnMut(&Step) -> Option<K>,
    ) {
        let mut waiting: HashMap<K, Vec<StepId>> = HashMap::new();
        // From behind, so that the first is the first to be taken off the end.
        for step in left.steps.iter().rev() {
            if !self.taken_left.contains(&step.id)
                && let Some(key) = key(step)
            {
                waiting.entry(key).or_default().push(step.id);
            }
        }
        for step in &right.steps {
            if !self.left_of.contains_key(&step.id)
                && let Some(list) = key(step).and_then(|key| waiting.get_mut(&key))
                && let Some(left) = list.pop()
            {
                self.add(left, step.id);
            }
        }
    }
}

/// A step up the line, and how far up it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Near {
    step: StepId,
    distance: usize,
}

/// Where the steps of a document came from.
struct Lines {
    from: HashMap<StepId, StepId>,
    roots: HashMap<StepId, StepId>,
}

impl Lines {
    fn of(document: &Document) -> Self {
        let steps = document.journeys.iter().flat_map(|journey| journey.steps());
        Self {
            from: steps
                .filter_map(|(_, step)| Some((step.id, step.from?)))
                .collect(),
            roots: HashMap::new(),
        }
    }

    /// For each of these steps the nearest one of `wanted` that it is or came from.
    fn nearest(&self, steps: &[&Step], wanted: &HashMap<StepId, usize>) -> HashMap<StepId, Near> {
        let mut known: HashMap<StepId, Option<Near>> = HashMap::new();
        for step in steps {
            let mut passed = Vec::new();
            let mut now = Some(step.id);
            let mut found = None;
            while let Some(here) = now {
                if let Some(before) = known.get(&here) {
                    found = *before;
                    break;
                }
                // In a ring this is what is found on coming back.
                known.insert(here, None);
                passed.push(here);
                if wanted.contains_key(&here) {
                    found = Some(Near {
                        step: here,
                        distance: 0,
                    });
                    known.insert(here, found);
                    passed.pop();
                    break;
                }
                now = self.from.get(&here).copied();
            }
            for here in passed.into_iter().rev() {
                found = found.map(|near| Near {
                    distance: near.distance + 1,
                    ..near
                });
                known.insert(here, found);
            }
        }
        let found = steps
            .iter()
            .filter_map(|step| Some((step.id, *known.get(&step.id)?.as_ref()?)));
        found.collect()
    }

    /// The step at the top of the line; of a ring the same one for all that lead into it.
    fn root(&mut self, step: StepId) -> StepId {
        let mut passed = Vec::new();
        let mut here = step;
        let root = loop {
            if let Some(root) = self.roots.get(&here) {
                break *root;
            }
            self.roots.insert(here, here);
            passed.push(here);
            match self.from.get(&here) {
                Some(from) => here = *from,
                None => break here,
            }
        };
        for passed in passed {
            self.roots.insert(passed, root);
        }
        root
    }
}
