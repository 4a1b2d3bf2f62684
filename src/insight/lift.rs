//! Lift: by how much an ideal journey raises the emotion of each step.

use std::collections::HashMap;

use crate::document::{Journey, PersonaId, StepId};

use super::{
    figures::{Point, curve, travellers},
    matching::Matching,
};

/// How much higher one step is than the one that it came from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lift {
    /// The step on the right: of the ideal journey.
    pub step: StepId,
    /// The step on the left that it came from: of the current journey.
    pub from: StepId,
    /// The score on the right − the score on the left.
    pub lift: f64,
}

/// The lift of every step on the right that has a score where its origin has one too, in their order. A persona of one
/// journey can be held against another persona of the other.
pub fn lifts(
    matching: &Matching,
    (left, left_persona): (&Journey, PersonaId),
    (right, right_persona): (&Journey, PersonaId),
) -> Vec<Lift> {
    let before = curve(left, left_persona).points;
    let before: HashMap<StepId, f64> = before
        .into_iter()
        .map(|Point { step, score }| (step, score))
        .collect();
    let after = curve(right, right_persona).points;
    let lift = |Point { step, score }| {
        let from = matching.origin(step)?;
        Some(Lift {
            step,
            from,
            lift: score - before.get(&from)?,
        })
    };
    after.into_iter().filter_map(lift).collect()
}

/// The mean of some lifts; none of no lifts.
pub fn mean_lift(lifts: &[Lift]) -> Option<f64> {
    let sum: f64 = lifts.iter().map(|lift| lift.lift).sum();
    (!lifts.is_empty()).then(|| sum / lifts.len() as f64)
}

/// The personas of both journeys, in the order of the left.
pub fn shared_personas(left: &Journey, right: &Journey) -> Vec<PersonaId> {
    let right = travellers(right);
    let mut left = travellers(left);
    left.retain(|persona| right.contains(persona));
    left
}
