//! Which improvements the action list shows, and in which order.

use crate::document::{Date, Improvement, Status};

use crate::insight::priority::{Quadrant, is_overdue};

/// The columns of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionColumn {
    /// The place in the order in which to do them.
    Rank,
    /// What will be done, and for which gaps.
    Title,
    /// Which quarter of the matrix.
    Quadrant,
    /// What it does.
    Impact,
    /// What it costs.
    Effort,
    /// Who sees to it.
    Owner,
    /// When it must be done.
    Deadline,
    /// How far it is.
    Status,
}

impl ActionColumn {
    /// All columns, from left to right.
    pub const ALL: [Self; 8] = [
        Self::Rank,
        Self::Title,
        Self::Quadrant,
        Self::Impact,
        Self::Effort,
        Self::Owner,
        Self::Deadline,
        Self::Status,
    ];

    /// Its share of the width.
    pub(super) fn width(self) -> f32 {
        match self {
            Self::Rank => 52.0,
            Self::Title => 400.0,
            Self::Quadrant => 140.0,
            Self::Impact | Self::Effort => 88.0,
            Self::Owner => 150.0,
            Self::Deadline => 136.0,
            Self::Status => 110.0,
        }
    }

    /// Whether its words stand at its right edge.
    pub(super) fn is_number(self) -> bool {
        match self {
            Self::Impact | Self::Effort => true,
            Self::Rank
            | Self::Title
            | Self::Quadrant
            | Self::Owner
            | Self::Deadline
            | Self::Status => false,
        }
    }
}

/// In which order the rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sorting {
    /// By which column.
    pub by: ActionColumn,
    /// Whether the last comes first.
    pub is_reversed: bool,
}

impl Default for Sorting {
    fn default() -> Self {
        Self {
            by: ActionColumn::Rank,
            is_reversed: false,
        }
    }
}

impl Sorting {
    /// The order after a click on a heading: by that column, or the other way round.
    #[must_use]
    pub fn clicked(self, by: ActionColumn) -> Self {
        Self {
            by,
            is_reversed: self.by == by && !self.is_reversed,
        }
    }
}

/// Whose improvements are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum OwnerFilter {
    /// Everybody's.
    #[default]
    All,
    /// Nobody's.
    None,
    /// This one's.
    Of(String),
}

/// How far improvements are that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum StatusFilter {
    /// Neither done nor dropped.
    #[default]
    Open,
    /// All.
    All,
    /// Only this.
    Only(Status),
}

/// Which improvements are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ActionFilter {
    /// Whose.
    pub owner: OwnerFilter,
    /// How far.
    pub status: StatusFilter,
    /// In which quarter of the matrix; all where none.
    pub quadrant: Option<Quadrant>,
    /// Whether only those that are late.
    pub late_only: bool,
}

impl ActionFilter {
    /// Whether an improvement is shown.
    pub fn shows(&self, improvement: &Improvement, today: Date) -> bool {
        let owner = improvement.owner.trim();
        let is_of = match &self.owner {
            OwnerFilter::All => true,
            OwnerFilter::None => owner.is_empty(),
            OwnerFilter::Of(name) => owner == name,
        };
        let is_so_far = match self.status {
            StatusFilter::Open => improvement.is_open(),
            StatusFilter::All => true,
            StatusFilter::Only(status) => improvement.status == status,
        };
        let is_there = self
            .quadrant
            .is_none_or(|quadrant| Quadrant::of(improvement) == Some(quadrant));
        is_of && is_so_far && is_there && (!self.late_only || is_overdue(improvement, today))
    }
}
