//! Improvements on the action-priority matrix: their quadrant, which to do first, and which are late.

use std::sync::Arc;

use crate::document::{Date, Improvement};

/// Where the scales of impact and effort, from 0 to 10, are split; 5 itself counts as much.
pub const MIDDLE: f64 = 5.0;

/// A quarter of the matrix of impact against effort. The earlier ones are to be done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quadrant {
    /// Much impact, little effort.
    QuickWin,
    /// Much impact, much effort.
    MajorProject,
    /// Little impact, little effort.
    FillIn,
    /// Little impact, much effort.
    ThanklessTask,
}

impl Quadrant {
    /// All, in the order in which they are to be done.
    pub const ALL: [Self; 4] = [
        Self::QuickWin,
        Self::MajorProject,
        Self::FillIn,
        Self::ThanklessTask,
    ];

    /// The quadrant of these weights.
    pub fn at(impact: f64, effort: f64) -> Self {
        match (impact >= MIDDLE, effort >= MIDDLE) {
            (true, false) => Self::QuickWin,
            (true, true) => Self::MajorProject,
            (false, false) => Self::FillIn,
            (false, true) => Self::ThanklessTask,
        }
    }

    /// The quadrant of an improvement; none until both impact and effort are weighed.
    pub fn of(improvement: &Improvement) -> Option<Self> {
        Some(Self::at(improvement.impact?, improvement.effort?))
    }
}

/// The open improvements in the order in which to do them: by quadrant, and within one what has most impact for its
/// effort; those that are not weighed last. Equals by deadline, those without one later, then as in the document.
pub fn do_first(improvements: &[Arc<Improvement>]) -> Vec<&Arc<Improvement>> {
    let mut open: Vec<_> = improvements.iter().filter(|it| it.is_open()).collect();
    open.sort_by(|one, other| {
        quadrant_place(one)
            .cmp(&quadrant_place(other))
            .then_with(|| yields(other).total_cmp(&yields(one)))
            .then_with(|| deadline_place(one).cmp(&deadline_place(other)))
    });
    open
}

/// What is not weighed comes after what is.
fn quadrant_place(improvement: &Improvement) -> (bool, Option<Quadrant>) {
    let quadrant = Quadrant::of(improvement);
    (quadrant.is_none(), quadrant)
}

fn deadline_place(improvement: &Improvement) -> (bool, Option<Date>) {
    (improvement.deadline.is_none(), improvement.deadline)
}

fn yields(improvement: &Improvement) -> f64 {
    improvement.impact.unwrap_or(0.0) - improvement.effort.unwrap_or(0.0)
}

/// Whether an improvement is late: still open, with a deadline before today.
pub fn is_overdue(improvement: &Improvement, today: Date) -> bool {
    improvement.is_open() && improvement.deadline.is_some_and(|day| day < today)
}
