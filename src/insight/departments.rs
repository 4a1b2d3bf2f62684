//! Departments: where each acts, and where the customer is handed over from one to another.
//!
//! A department acts in every step that one of its cards covers. Names that differ only in case, accents or space are
//! one department, called as it is first.

use std::collections::{BTreeSet, HashMap};

use crate::document::{Journey, StepId};

use super::{columns::Columns, fold::fold};

/// A department and where it acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Department {
    /// What it is called.
    pub name: String,
    /// The steps in which it acts, in their order.
    pub steps: Vec<StepId>,
}

/// One change of departments between two steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// The step before it.
    pub from: StepId,
    /// The step after it. Steps in between are those in which no department is known.
    pub to: StepId,
    /// The departments before it, in the order of [`Departments::all`].
    pub before: Vec<String>,
    /// The departments after it.
    pub after: Vec<String>,
}

/// The departments of a journey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Departments {
    /// All of them, in the order of the first step in which each acts, then of their cards.
    pub all: Vec<Department>,
    /// For each step in which some are known: those, as places in `all`.
    by_step: Vec<(StepId, BTreeSet<usize>)>,
}

impl Departments {
    /// The departments of a journey.
    pub fn of(journey: &Journey) -> Self {
        let columns = Columns::of(journey);
        let mut departments = Self::default();
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut named: Vec<_> = journey
            .cards
            .iter()
            .filter(|card| !card.department.trim().is_empty())
            .map(|card| (columns.covered(card), card.department.trim()))
            .collect();
        named.sort_by_key(|(covered, _)| covered.start);
        let mut by_column = vec![BTreeSet::new(); columns.steps().len()];
        for (covered, name) in named {
            let place = *places.entry(fold(name)).or_insert_with(|| {
                departments.all.push(Department {
                    name: name.to_owned(),
                    steps: Vec::new(),
                });
                departments.all.len() - 1
            });
            for acting in by_column.get_mut(covered).into_iter().flatten() {
                acting.insert(place);
            }
        }
        for (step, acting) in columns.steps().iter().zip(by_column) {
            for place in &acting {
                if let Some(department) = departments.all.get_mut(*place) {
                    department.steps.push(step.id);
                }
            }
            if !acting.is_empty() {
                departments.by_step.push((step.id, acting));
            }
        }
        departments
    }

    /// Every handover in the order of the steps; a journey's number of handovers is how many there are.
    pub fn handovers(&self) -> Vec<Handover> {
        self.by_step
            .windows(2)
            .filter_map(|pair| match pair {
                [(from, before), (to, after)] if before != after => Some(Handover {
                    from: *from,
                    to: *to,
                    before: self.names(before),
                    after: self.names(after),
                }),
                _ => None,
            })
            .collect()
    }

    /// The place of a department in `all`, however it is written.
    pub fn place(&self, name: &str) -> Option<usize> {
        let name = fold(name.trim());
        self.all.iter().position(|it| fold(&it.name) == name)
    }

    /// The steps in which some departments are known, each with their names.
    pub fn by_step(&self) -> impl Iterator<Item = (StepId, Vec<String>)> {
        let steps = self.by_step.iter();
        steps.map(|(step, acting)| (*step, self.names(acting)))
    }

    fn names(&self, acting: &BTreeSet<usize>) -> Vec<String> {
        acting
            .iter()
            .filter_map(|place| self.all.get(*place))
            .map(|department| department.name.clone())
            .collect()
    }
}
