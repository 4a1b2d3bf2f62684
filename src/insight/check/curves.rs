//! Rules for the emotion curves.

use std::collections::{HashMap, HashSet};

use crate::{
    document::{Flag, Journey, JourneyState, PersonaId, StepId},
    insight::{
        columns::Columns,
        figures::{Curve, CurveFigures, curves},
    },
};

use super::{Facts, Finding, Place, Rule};

/// A curve whose gap is smaller goes neither up nor down.
const LEAST_GAP: f64 = 1.0;
/// From so many scores on a current curve can be called flat.
const SCORES_OF_A_CURVE: usize = 3;

/// Adds what is found in the curves of a journey.
pub fn check(journey: &Journey, columns: &Columns<'_>, found: &mut Vec<Finding>) {
    let curves = curves(journey);
    for curve in &curves {
        let Some(figures) = curve.figures() else {
            continue;
        };
        for rule in broken(journey.state, curve, &figures) {
            found.push(Finding {
                rule,
                journey: Some(journey.id),
                place: Place::Curve(curve.persona),
                facts: Facts::Curve(figures),
            });
        }
    }
    steps_without_score(journey, columns, &curves, found);
    if journey.state == JourneyState::Ideal {
        moments_of_truth(journey, columns, &curves, found);
    }
}

/// The rules that a curve breaks.
fn broken(state: JourneyState, curve: &Curve, figures: &CurveFigures) -> Vec<Rule> {
    let is_flat = figures.gap() < LEAST_GAP;
    let mut broken = Vec::new();
    match state {
        JourneyState::Current => {
            if is_flat && curve.points.len() >= SCORES_OF_A_CURVE {
                broken.push(Rule::FlatCurve);
            }
        }
        JourneyState::Ideal => {
            if is_flat || figures.low.score > 0.0 {
                broken.push(Rule::IdealAllSmiles);
            }
            let end = figures.end.score;
            if end < figures.high.score || end <= 0.0 {
                broken.push(Rule::WeakEnd);
            }
        }
    }
    broken
}

fn steps_without_score(
    journey: &Journey,
    columns: &Columns<'_>,
    curves: &[Curve],
    found: &mut Vec<Finding>,
) {
    let points = curves.iter().flat_map(|curve| &curve.points);
    let scored: HashSet<StepId> = points.map(|point| point.step).collect();
    for step in columns.steps() {
        if !scored.contains(&step.id) {
            found.push(Finding {
                rule: Rule::StepWithoutEmotion,
                journey: Some(journey.id),
                place: Place::Step(step.id),
                facts: Facts::None,
            });
        }
    }
}

fn moments_of_truth(
    journey: &Journey,
    columns: &Columns<'_>,
    curves: &[Curve],
    found: &mut Vec<Finding>,
) {
    let mut lowest: HashMap<StepId, (PersonaId, f64)> = HashMap::new();
    for curve in curves {
        for point in curve.points.iter().filter(|point| point.score < 0.0) {
            let worst = lowest
                .entry(point.step)
                .or_insert((curve.persona, point.score));
            if point.score < worst.1 {
                *worst = (curve.persona, point.score);
            }
        }
    }
    let mut is_moment = vec![false; columns.steps().len()];
    for card in &journey.cards {
        if card.has(Flag::MomentOfTruth)
            && let Some(covered) = is_moment.get_mut(columns.covered(card))
        {
            covered.fill(true);
        }
    }
    for (step, is_moment) in columns.steps().iter().zip(is_moment) {
        if is_moment && let Some((persona, score)) = lowest.get(&step.id) {
            found.push(Finding {
                rule: Rule::MomentOfTruthNegative,
                journey: Some(journey.id),
                place: Place::Step(step.id),
                facts: Facts::Feeling {
                    persona: *persona,
                    score: *score,
                },
            });
        }
    }
}
