//! Problems that the program proposes to write down as gaps: what the ideal journey lifts, what hurts, and what the
//! brand promised and did not keep.
//!
//! A gap that names the card, or for a lift the step, answers a proposal whether it was taken over or set aside: nothing is
//! proposed twice.

use std::collections::HashSet;

use crate::document::{CardId, Document, Flag, Gap, Journey, PersonaId, Promise, StepId};

use super::{lift::lifts, matching::Matching};

/// The least lift that tells of a lack: half the way from bad to good.
const LEAST_LIFT: f64 = 1.0;

/// A problem that may be a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// Why it is proposed.
    pub reason: Reason,
    /// The step of the current journey in which it shows.
    pub step: StepId,
    /// The card that tells of it, where one does.
    pub card: Option<CardId>,
}

/// Why a gap is proposed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    /// A card is flagged as a pain.
    Pain,
    /// A card breaks the promise of the brand.
    BrokenPromise,
    /// The ideal journey raises the emotion of the step.
    Lift {
        /// Whose.
        persona: PersonaId,
        /// The score as it is.
        from: f64,
        /// The score as it should be.
        to: f64,
    },
}

/// What is proposed for the journey on the left of a comparison: pains and broken promises in the order of its cards,
/// then the lifts of these personas, the largest first.
pub fn proposals(
    document: &Document,
    matching: &Matching,
    (left, right): (&Journey, &Journey),
    personas: [Option<PersonaId>; 2],
) -> Vec<Proposal> {
    let answered = || {
        let gaps = document.gaps.iter().map(AsRef::as_ref);
        gaps.filter(|gap: &&Gap| gap.journey == left.id)
    };
    let cards: HashSet<CardId> = answered()
        .flat_map(|gap| gap.cards.iter().copied())
        .collect();
    let steps: HashSet<StepId> = answered()
        .flat_map(|gap| gap.steps.iter().copied())
        .collect();
    let of_cards = left.cards.iter().filter_map(|card| {
        let reason = if card.has(Flag::Pain) {
            Reason::Pain
        } else if card.promise == Some(Promise::Broken) {
            Reason::BrokenPromise
        } else {
            return None;
        };
        let is_new = !cards.contains(&card.id) && !card.text.trim().is_empty();
        is_new.then_some(Proposal {
            reason,
            step: card.step,
            card: Some(card.id),
        })
    });
    let mut proposed: Vec<Proposal> = of_cards.collect();
    let [Some(left_persona), Some(right_persona)] = personas else {
        return proposed;
    };
    let mut raised = lifts(matching, (left, left_persona), (right, right_persona));
    raised.retain(|lift| lift.lift >= LEAST_LIFT && !steps.contains(&lift.from));
    raised.sort_by(|one, other| other.lift.total_cmp(&one.lift));
    let scores = super::figures::curve(left, left_persona).points;
    proposed.extend(raised.into_iter().filter_map(|lift| {
        let from = scores.iter().find(|point| point.step == lift.from)?.score;
        Some(Proposal {
            reason: Reason::Lift {
                persona: left_persona,
                from,
                to: from + lift.lift,
            },
            step: lift.from,
            card: None,
        })
    }));
    proposed
}
