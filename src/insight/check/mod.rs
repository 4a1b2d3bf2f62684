//! The check-up: what stands in the way of a good map, each finding with where it is and the facts for its words.
//!
//! Never in the way: it looks and says, and a finding can be set aside for this map. Journeys that are frozen are past
//! changing and are not looked at. What a rule leaves open is decided so:
//!
//! * `starts-at-purchase` and `ends-at-purchase` are found also where no stage says when it is: then nobody knows where
//!   the journey starts, and the finding says so ([`Facts::MomentsUnsaid`]).
//! * Of a curve count the scores of those who travel ([`super::figures::travellers`]); `step-without-emotion` is found
//!   where none of them has a score. Each persona's curve has findings of its own.
//! * A wide card stands in every step that it covers, as a touchpoint, as a moment of truth and with its department.
//! * `moment-of-truth-negative` is found once a step, with the lowest score.
//! * A gap that was proposed and set aside counts nowhere: it covers no pain, and needs no improvement.
//! * Findings of an improvement belong to the journey of its first gap in a journey that can be changed, or to none.
//!
//! It takes well under a frame, but need not be asked for every frame: it is the same as long as the
//! `Arc<Document>` and the day are.

mod cards;
mod curves;
mod finding;
mod plans;
mod rule;
mod whole;

pub use finding::{Facts, Finding, Place};
pub use rule::Rule;

use std::collections::{HashMap, HashSet};

use crate::document::{Date, Document, Journey, JourneyId};

use super::columns::Columns;

/// What the check-up found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckUp {
    /// What to look at: journey by journey, in each by rule and then by place; what belongs to no journey at the end.
    pub findings: Vec<Finding>,
    /// What was found and had been set aside, in the same order.
    pub dismissed: Vec<Finding>,
}

impl CheckUp {
    /// What to look at in this journey.
    pub fn of_journey(&self, journey: JourneyId) -> impl Iterator<Item = &Finding> {
        let findings = self.findings.iter();
        findings.filter(move |finding| finding.journey == Some(journey))
    }
}

/// Looks at a whole document as it stands on this day.
pub fn check_up(document: &Document, today: Date) -> CheckUp {
    let mut found = Vec::new();
    let covered = plans::cards_in_gaps(document);
    for journey in changeable(document) {
        let columns = Columns::of(journey);
        whole::check(journey, &columns, &mut found);
        curves::check(journey, &columns, &mut found);
        cards::check(journey, &columns, &covered, &mut found);
    }
    plans::check(document, today, &mut found);
    let places: HashMap<JourneyId, usize> = document
        .journeys
        .iter()
        .zip(0..)
        .map(|(journey, place)| (journey.id, place))
        .collect();
    found.sort_by_key(|finding| {
        let place = finding.journey.and_then(|journey| places.get(&journey));
        (place.copied().unwrap_or(usize::MAX), finding.rule)
    });
    let set_aside = SetAside::of(document);
    let (dismissed, findings) = found
        .into_iter()
        .partition(|finding| set_aside.contains(finding));
    CheckUp {
        findings,
        dismissed,
    }
}

/// The journeys that can still be changed.
fn changeable(document: &Document) -> impl Iterator<Item = &Journey> {
    let journeys = document.journeys.iter().map(AsRef::as_ref);
    journeys.filter(|journey: &&Journey| journey.frozen.is_none())
}

/// The findings that were set aside.
struct SetAside<'a> {
    by_journey: HashMap<Option<JourneyId>, HashSet<&'a str>>,
}

impl<'a> SetAside<'a> {
    fn of(document: &'a Document) -> Self {
        let of_journeys =
            changeable(document).map(|journey| (Some(journey.id), &journey.dismissed_findings));
        let of_none = (None, &document.dismissed_findings);
        let lists = of_journeys.chain([of_none]);
        Self {
            by_journey: lists
                .filter(|(_, list)| !list.is_empty())
                .map(|(journey, list)| (journey, list.iter().map(String::as_str).collect()))
                .collect(),
        }
    }

    /// An improvement can come to another journey with its gaps, and what was set aside of it stays so.
    fn contains(&self, finding: &Finding) -> bool {
        if self.by_journey.is_empty() {
            return false;
        }
        let key = finding.key();
        let is_in = |list: &HashSet<&str>| list.contains(key.as_str());
        match finding.place {
            Place::Improvement(_) => self.by_journey.values().any(is_in),
            Place::Journey(_)
            | Place::Step(_)
            | Place::Card(_)
            | Place::Curve(_)
            | Place::Gap(_) => self.by_journey.get(&finding.journey).is_some_and(is_in),
        }
    }
}
