//! The way around cards that cover several steps and so close a gutter: from crossing to crossing of the gutters, the
//! cheapest first (E. W. Dijkstra, "A Note on Two Problems in Connexion with Graphs", Numerische Mathematik 1 (1959),
//! 269–271). Looked for only where none of the usual ways is free.

use std::{cmp::Reverse, collections::BinaryHeap, ops::RangeInclusive};

use emath::{Pos2, pos2};

use super::MapLayout;

/// So many columns beside both ends are looked at.
const BESIDE: usize = 8;
/// So many rows above and below both ends are looked at.
pub const BEYOND: usize = 2;
/// What a corner counts, in map units of way.
const CORNER: u64 = 18;

/// A crossing of gutters, by the place of its row boundary and its column boundary, and whether it was reached upright.
type Crossing = (usize, usize, bool);

/// A crossing where a way may begin or end.
#[derive(Debug, Clone, Copy)]
pub struct Stop {
    /// The boundary of rows.
    pub row: usize,
    /// The boundary of columns.
    pub column: usize,
    /// How far it is from the card.
    pub cost: u64,
}

/// The gutters between and around two places.
pub struct Gutters<'a> {
    layout: &'a MapLayout,
    rows: RangeInclusive<usize>,
    columns: RangeInclusive<usize>,
}

impl<'a> Gutters<'a> {
    /// The gutters around these rows and columns.
    pub fn around(
        layout: &'a MapLayout,
        (first_row, last_row): (usize, usize),
        (first_column, end_column): (usize, usize),
    ) -> Self {
        // Nothing runs along the edge of the headings.
        let rows = first_row.saturating_sub(BEYOND).max(1)
            ..=(last_row + 1 + BEYOND).min(layout.rows.len());
        let columns = first_column.saturating_sub(BESIDE).max(1)
            ..=(end_column + BESIDE).min(layout.columns.len());
        Self {
            layout,
            rows,
            columns,
        }
    }

    /// The columns that are looked at.
    pub fn reach(&self) -> std::ops::Range<usize> {
        self.columns.start().saturating_sub(1)..self.columns.end() + 1
    }

    /// The cheapest way from one of the beginnings to one of the ends, each a crossing with what it costs to be there;
    /// none where all are closed.
    pub fn way(&self, begins: &[Stop], ends: &[Stop]) -> Option<Vec<Pos2>> {
        let width = self.columns.end() + 1;
        let key =
            |(row, column, upright): Crossing| 2 * (row * width + column) + usize::from(upright);
        let size = 2 * (self.rows.end() + 1) * width;
        let mut least = vec![u64::MAX; size];
        let mut came: Vec<Option<Crossing>> = vec![None; size];
        let mut open = BinaryHeap::new();
        for stop in begins.iter().filter(|stop| self.has(stop.row, stop.column)) {
            let first = (stop.row, stop.column, false);
            if let Some(least) = least.get_mut(key(first))
                && stop.cost < *least
            {
                *least = stop.cost;
                open.push(Reverse((stop.cost, first)));
            }
        }
        let mut best: Option<(u64, Crossing)> = None;
        while let Some(Reverse((cost, at))) = open.pop() {
            if best.is_some_and(|(total, _)| total <= cost) {
                break;
            }
            if least.get(key(at)).is_some_and(|least| *least < cost) {
                continue;
            }
            for stop in ends.iter().filter(|it| (it.row, it.column) == (at.0, at.1)) {
                let total = cost + stop.cost;
                if best.is_none_or(|(least, _)| total < least) {
                    best = Some((total, at));
                }
            }
            for (next, length) in self.beside(at).into_iter().flatten() {
                let corner = if next.2 == at.2 { 0 } else { CORNER };
                let total = cost + length + corner;
                let place = key(next);
                if let (Some(least), Some(came)) = (least.get_mut(place), came.get_mut(place))
                    && total < *least
                {
                    *least = total;
                    *came = Some(at);
                    open.push(Reverse((total, next)));
                }
            }
        }
        let (_, last) = best?;
        Some(self.traced(last, |crossing| *came.get(key(crossing))?))
    }

    fn has(&self, row: usize, column: usize) -> bool {
        self.rows.contains(&row) && self.columns.contains(&column)
    }

    /// Where two gutters cross.
    pub fn at(&self, row: usize, column: usize) -> Option<Pos2> {
        self.pos((row, column, false))
            .filter(|_| self.has(row, column))
    }

    fn traced(&self, last: Crossing, came: impl Fn(Crossing) -> Option<Crossing>) -> Vec<Pos2> {
        let mut way = Vec::new();
        let mut at = Some(last);
        while let Some(crossing) = at {
            way.extend(self.pos(crossing));
            at = came(crossing);
        }
        way.reverse();
        way
    }

    fn pos(&self, (row, column, _): Crossing) -> Option<Pos2> {
        let above = self.layout.rows.get(row.checked_sub(1)?)?;
        let before = self.layout.columns.get(column.checked_sub(1)?)?;
        Some(pos2(before.right, above.bottom))
    }

    /// The crossings to which a gutter leads from here, each with how far it is.
    fn beside(&self, (row, column, _): Crossing) -> [Option<(Crossing, u64)>; 4] {
        let here = self.pos((row, column, false)).unwrap_or_default();
        let up = row
            .checked_sub(1)
            .filter(|above| self.is_free(*above, column));
        let up = up.map(|above| (above, column, true));
        let down = self.is_free(row, column).then_some((row + 1, column, true));
        let left = column.checked_sub(1).map(|column| (row, column, false));
        let right = Some((row, column + 1, false));
        [up, down, left, right].map(|next| {
            let next = next.filter(|(row, column, _)| self.has(*row, *column))?;
            let there = self.pos(next)?;
            Some((next, here.distance(there) as u64 + 1))
        })
    }

    /// Whether no card lies over a boundary of columns in a row.
    fn is_free(&self, row: usize, column: usize) -> bool {
        let Some(row) = self.layout.rows.get(row) else {
            return false;
        };
        let before = column.saturating_sub(1)..column;
        let mut cards = row.cards_touching(before).iter();
        !cards.any(|card| card.column < column && column < card.column + card.columns)
    }
}
