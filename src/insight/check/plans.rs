//! Rules for gaps and improvements.

use std::collections::{HashMap, HashSet};

use crate::{
    document::{CardId, Date, Document, Gap, GapId, Improvement, JourneyId, Status},
    insight::priority::is_overdue,
};

use super::{Facts, Finding, Place, Rule, changeable};

/// The cards that a gap names which was not set aside.
pub fn cards_in_gaps(document: &Document) -> HashSet<CardId> {
    let gaps = document.gaps.iter().filter(|gap| !gap.dismissed);
    gaps.flat_map(|gap| gap.cards.iter().copied()).collect()
}

/// Adds what is found in gaps and improvements.
pub fn check(document: &Document, today: Date, found: &mut Vec<Finding>) {
    let changeable: HashSet<JourneyId> = changeable(document).map(|journey| journey.id).collect();
    let gaps = || {
        let gaps = document.gaps.iter().map(AsRef::as_ref);
        gaps.filter(|gap: &&Gap| changeable.contains(&gap.journey))
    };
    let improved: HashSet<GapId> = document
        .improvements
        .iter()
        .filter(|improvement| improvement.status != Status::Dropped)
        .flat_map(|improvement| improvement.gaps.iter().copied())
        .collect();
    for gap in gaps().filter(|gap| !gap.dismissed && !improved.contains(&gap.id)) {
        found.push(Finding {
            rule: Rule::GapWithoutImprovement,
            journey: Some(gap.journey),
            place: Place::Gap(gap.id),
            facts: Facts::None,
        });
    }
    let journeys: HashMap<GapId, JourneyId> = gaps().map(|gap| (gap.id, gap.journey)).collect();
    for improvement in document.improvements.iter().filter(|it| it.is_open()) {
        let mut of_gaps = improvement.gaps.iter().filter_map(|gap| journeys.get(gap));
        let journey = of_gaps.next().copied();
        for (rule, facts) in lacking(improvement, today) {
            found.push(Finding {
                rule,
                journey,
                place: Place::Improvement(improvement.id),
                facts,
            });
        }
    }
}

/// The rules that an open improvement breaks.
fn lacking(improvement: &Improvement, today: Date) -> Vec<(Rule, Facts)> {
    let mut lacking = Vec::new();
    if improvement.owner.trim().is_empty() {
        lacking.push((Rule::ImprovementWithoutOwner, Facts::None));
    }
    match improvement.deadline {
        None => lacking.push((Rule::ImprovementWithoutDeadline, Facts::None)),
        Some(deadline) if is_overdue(improvement, today) => {
            let days = usize::try_from(today.days_after(deadline)).unwrap_or(0);
            lacking.push((Rule::Overdue, Facts::Late { deadline, days }));
        }
        Some(_) => {}
    }
    lacking
}
