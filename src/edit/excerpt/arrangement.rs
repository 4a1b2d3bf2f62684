//! How cards lie to each other, kept where they are put in.

use std::collections::HashSet;

use crate::{
    document::{Card, Journey, LaneId, StepId},
    edit::CardPlace,
};

/// The lanes over which cards keep their distance: those that hold cards and are in view, and those in use.
pub struct Rows(Vec<LaneId>);

impl Rows {
    /// Those of a journey in which these lanes are in use.
    pub fn new(journey: &Journey, used: impl Iterator<Item = LaneId>) -> Self {
        let used: HashSet<LaneId> = used.collect();
        let lanes = journey.card_lanes();
        let lanes = lanes.filter(|lane| !lane.hidden || used.contains(&lane.id));
        Self(lanes.map(|lane| lane.id).collect())
    }

    /// The place of a lane among them.
    pub fn row(&self, lane: LaneId) -> Option<usize> {
        self.0.iter().position(|other| *other == lane)
    }

    /// The lane at this place, or the last.
    pub fn lane(&self, row: usize) -> Option<LaneId> {
        self.0.get(row.min(self.0.len().saturating_sub(1))).copied()
    }
}

/// Where each of several cards goes, from where they lay to where the first cell of them goes.
pub struct Arrangement {
    from_rows: Rows,
    from_steps: Vec<StepId>,
    to_rows: Rows,
    to_steps: Vec<StepId>,
    /// The upper left corner of where they lay.
    from: (usize, usize),
    /// And of where they go.
    to: (usize, usize),
}

impl Arrangement {
    /// The cards of a piece in a journey, their upper left cell at this place. None if any lies in a lane or step that is
    /// not in the piece.
    pub fn new(piece: &Journey, journey: &Journey, place: CardPlace) -> Option<Self> {
        let used = || piece.cards.iter().map(|card| card.lane);
        let from_rows = Rows::new(piece, used());
        let to_rows = Rows::new(journey, used().chain([place.lane]));
        let steps =
            |journey: &Journey| journey.steps().map(|(_, step)| step.id).collect::<Vec<_>>();
        let (from_steps, to_steps) = (steps(piece), steps(journey));
        let column = |steps: &[StepId], step| steps.iter().position(|other| *other == step);
        let cells = piece.cards.iter();
        let cells = cells
            .map(|card| Some((from_rows.row(card.lane)?, column(&from_steps, card.step)?)))
            .collect::<Option<Vec<_>>>()?;
        let from = (
            cells.iter().map(|(row, _)| *row).min()?,
            cells.iter().map(|(_, column)| *column).min()?,
        );
        let to = (to_rows.row(place.lane)?, column(&to_steps, place.step)?);
        Some(Self {
            from_rows,
            from_steps,
            to_rows,
            to_steps,
            from,
            to,
        })
    }

    /// Where this card of the piece goes; held within the map.
    pub fn cell(&self, card: &Card) -> Option<(LaneId, StepId)> {
        let row = self.from_rows.row(card.lane)?;
        let mut steps = self.from_steps.iter();
        let column = steps.position(|step| *step == card.step)?;
        let last = self.to_steps.len().saturating_sub(1);
        let column = (column - self.from.1 + self.to.1).min(last);
        Some((
            self.to_rows.lane(row - self.from.0 + self.to.0)?,
            *self.to_steps.get(column)?,
        ))
    }
}
