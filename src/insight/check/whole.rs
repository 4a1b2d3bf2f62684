//! Rules for a journey as a whole, its stages and its steps.

use crate::{
    document::{DrawnBy, Grade, Journey, JourneyState, LaneId, LaneKind, Moment},
    insight::{columns::Columns, departments::Departments, title::has_first_person},
};

use super::{Facts, Finding, Place, Rule};

/// The most steps of a map that can still be seen as one.
const MOST_STEPS: usize = 15;
/// The most departments of a step in which somebody still sees the whole.
const MOST_DEPARTMENTS: usize = 2;
/// From so many cards on it can be expected that one is known from customers.
const CARDS_OF_OPINION: usize = 5;

/// Adds what is found in a journey as a whole and in its steps.
pub fn check(journey: &Journey, columns: &Columns<'_>, found: &mut Vec<Finding>) {
    let mut add = |rule, facts| {
        found.push(Finding {
            rule,
            journey: Some(journey.id),
            place: Place::Journey(journey.id),
            facts,
        });
    };
    if !has_first_person(&journey.title) {
        add(Rule::TitleInCustomerWords, Facts::None);
    }
    if journey.goal.trim().is_empty() {
        add(Rule::NoCustomerGoal, Facts::None);
    }
    if journey.personas.is_empty() {
        add(Rule::NoPersona, Facts::None);
    }
    let has = |moments: &[Moment]| {
        let mut stages = journey.stages.iter();
        stages.any(|stage| stage.moment.is_some_and(|moment| moments.contains(&moment)))
    };
    let unsaid = || {
        if has(&Moment::ALL) {
            Facts::None
        } else {
            Facts::MomentsUnsaid
        }
    };
    if !has(&[Moment::Before]) {
        add(Rule::StartsAtPurchase, unsaid());
    }
    if !has(&[Moment::Use, Moment::After]) {
        add(Rule::EndsAtPurchase, unsaid());
    }
    let steps = columns.steps().len();
    if steps > MOST_STEPS {
        add(Rule::TooManySteps, Facts::Count(steps));
    }
    let best = journey.cards.iter().map(|card| card.grade()).max();
    let best = best.unwrap_or(Grade::Assumption);
    if journey.cards.len() >= CARDS_OF_OPINION && !best.is_researched() {
        add(Rule::OnlyOpinion, Facts::Count(journey.cards.len()));
    }
    let is_ideal = journey.state == JourneyState::Ideal;
    if is_ideal && journey.drawn_by == DrawnBy::Staff && best < Grade::WithCustomers {
        add(Rule::Unvalidated, Facts::None);
    }
    touchpoints(journey, columns, found);
    departments(journey, found);
}

fn touchpoints(journey: &Journey, columns: &Columns<'_>, found: &mut Vec<Finding>) {
    let lanes: Vec<LaneId> = journey
        .lanes
        .iter()
        .filter(|lane| lane.kind == LaneKind::Touchpoints)
        .map(|lane| lane.id)
        .collect();
    let mut has_one = vec![false; columns.steps().len()];
    for card in journey
        .cards
        .iter()
        .filter(|card| lanes.contains(&card.lane))
    {
        if let Some(covered) = has_one.get_mut(columns.covered(card)) {
            covered.fill(true);
        }
    }
    let steps = columns.steps().iter().zip(has_one);
    found.extend(
        steps
            .filter(|(_, has_one)| !has_one)
            .map(|(step, _)| Finding {
                rule: Rule::StepWithoutTouchpoint,
                journey: Some(journey.id),
                place: Place::Step(step.id),
                facts: Facts::None,
            }),
    );
}

fn departments(journey: &Journey, found: &mut Vec<Finding>) {
    for (step, names) in Departments::of(journey).by_step() {
        if names.len() > MOST_DEPARTMENTS {
            found.push(Finding {
                rule: Rule::ManyDepartments,
                journey: Some(journey.id),
                place: Place::Step(step),
                facts: Facts::Departments(names),
            });
        }
    }
}
