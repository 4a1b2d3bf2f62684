//! The framework of customer processes: which one to pick first.

use crate::document::{Document, Process, ProcessId};

/// The opportunity score of a process: impact + max(0, impact − satisfaction), from 0 to 20; none where one is unknown.
///
/// After A. W. Ulwick, "Turn Customer Input into Innovation", Harvard Business Review (January 2002): what matters
/// counts, and counts twice as far as it is not satisfied.
pub fn opportunity(process: &Process) -> Option<f64> {
    let (impact, satisfaction) = (process.impact?, process.satisfaction?);
    Some(impact + (impact - satisfaction).max(0.0))
}

/// The processes to pick from, the highest opportunity first and those without one last; equals as in the document.
pub fn by_opportunity(document: &Document) -> Vec<(ProcessId, Option<f64>)> {
    let processes = document.processes.iter();
    let mut list: Vec<_> = processes
        .map(|process| (process.id, opportunity(process)))
        .collect();
    list.sort_by(|(_, one), (_, other)| match (one, other) {
        (Some(one), Some(other)) => other.total_cmp(one),
        (one, other) => other.is_some().cmp(&one.is_some()),
    });
    list
}

/// The satisfaction that the drivers of a process come to together: the mean of their scores, each as heavy as its
/// weight. Drivers that lack one of them do not count; none where no weight is left. A hint beside what is given.
pub fn driver_satisfaction(process: &Process) -> Option<f64> {
    let drivers = process.drivers.iter();
    let (sum, weights) = drivers
        .filter_map(|driver| Some((driver.weight?, driver.score?)))
        .fold((0.0, 0.0), |(sum, weights), (weight, score)| {
            (sum + weight * score, weights + weight)
        });
    let mean = sum / weights;
    (weights > 0.0 && mean.is_finite()).then_some(mean)
}
