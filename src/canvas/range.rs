//! What lies between two places on the map: the range that Shift and arrows select. No egui types.

use super::keys::{Spot, spot_of, things};
use crate::{
    edit::{Editor, Selection, Target},
    layout::map::MapLayout,
};

/// Where the keyboard is: the end of a range that was selected with Shift, or the primary one of what is selected.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor {
    /// Where the range began.
    anchor: Target,
    /// Where it has come to; perhaps an empty cell, which is not among what is selected.
    head: Target,
    /// What was selected with it: as long as that is so, the range goes on.
    selection: Selection,
}

impl Cursor {
    /// Nothing but this selected, and the beginning of a range.
    pub fn at(target: Target) -> Self {
        Self {
            anchor: target,
            head: target,
            selection: Selection::one(target),
        }
    }

    /// This cursor as long as what it selected is selected, or one at the primary target.
    pub fn now(kept: Option<&Self>, editor: &Editor) -> Option<Self> {
        match kept.filter(|cursor| cursor.selection == *editor.selection()) {
            Some(cursor) => Some(cursor.clone()),
            None => editor.selection().primary().map(|primary| Self {
                selection: editor.selection().clone(),
                ..Self::at(primary)
            }),
        }
    }

    /// Where the keyboard is.
    pub fn head(&self) -> Target {
        self.head
    }

    /// What is selected with it.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// The range from its beginning to here; none where there is no range between things of such kinds.
    pub fn extended(&self, layout: &MapLayout, head: Target) -> Option<Self> {
        let between = between(layout, self.anchor, head)?;
        let selection = if between.is_empty() {
            Selection::one(head)
        } else {
            between.into_iter().collect()
        };
        Some(Self {
            anchor: self.anchor,
            head,
            selection,
        })
    }
}

/// All things from one place to another, the other end last: headings, lane names or the points of a curve in their order;
/// the cards of one cell; or all cards of the cells between two cells.
fn between(layout: &MapLayout, anchor: Target, head: Target) -> Option<Vec<Target>> {
    let way = |from: usize, to: usize| -> Vec<usize> {
        if from <= to {
            (from..=to).collect()
        } else {
            (to..=from).rev().collect()
        }
    };
    let targets = match (spot_of(layout, anchor)?, spot_of(layout, head)?) {
        (Spot::Stage(from), Spot::Stage(to)) => way(from, to)
            .into_iter()
            .filter_map(|index| Some(Target::Stage(layout.stages.get(index)?.stage)))
            .collect(),
        (Spot::Step(from), Spot::Step(to)) => way(from, to)
            .into_iter()
            .filter_map(|column| layout.columns.get(column)?.step.map(Target::Step))
            .collect(),
        (Spot::Lane(from), Spot::Lane(to)) => way(from, to)
            .into_iter()
            .filter_map(|row| Some(Target::Lane(layout.rows.get(row)?.lane)))
            .collect(),
        (Spot::Cell(row, column, from), Spot::Cell(end_row, end_column, to))
            if (row, column) == (end_row, end_column) =>
        {
            let things = things(layout, row, column);
            way(from, to)
                .into_iter()
                .filter_map(|place| things.get(place).copied())
                .filter(|thing| !matches!(thing, Target::Cell(..)))
                .collect()
        }
        (Spot::Cell(from_row, from_column, _), Spot::Cell(to_row, to_column, _)) => {
            let is_one_row = from_row == to_row;
            let cells = way(from_row, to_row).into_iter().flat_map(|row| {
                let columns = way(from_column, to_column);
                columns.into_iter().map(move |column| (row, column))
            });
            let mut all: Vec<Target> = cells
                .flat_map(|(row, column)| things(layout, row, column))
                .filter(|thing| match thing {
                    Target::Cell(..) => false,
                    // A curve among lanes of cards is left out: cards and scores have little to do in common.
                    Target::Emotion(..) => is_one_row,
                    _ => true,
                })
                .collect();
            if let Some(place) = all.iter().position(|target| *target == head) {
                let head = all.remove(place);
                all.push(head);
            }
            all
        }
        (Spot::Stage(_) | Spot::Step(_) | Spot::Lane(_) | Spot::Cell(..), _) => return None,
    };
    Some(targets)
}
