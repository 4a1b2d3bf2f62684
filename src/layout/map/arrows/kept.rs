//! Which arrows keep the way that they had in an earlier layout: those between whose ends nothing has moved but all of it
//! together. So a change costs the arrows around it and not all of them.

use std::{collections::HashMap, ops::Range};

use emath::{Rect, vec2};

use crate::document::CardId;

use super::{ArrowLayout, MapLayout, Way};
use crate::layout::map::{CardLayout, RowLayout};

/// Less than this is no distance.
const NEARLY: f32 = 0.01;

/// An earlier layout, and what of it still stands.
pub struct Kept<'a> {
    arrows: HashMap<(CardId, CardId), &'a ArrowLayout>,
    rows: Vec<RowKept>,
}

/// How a row stands beside the same row of the earlier layout.
struct RowKept {
    /// How much lower it is; none where it has another height.
    lower: Option<f32>,
    /// The columns within which its cards differ.
    changed: Range<usize>,
}

impl<'a> Kept<'a> {
    /// What of an earlier layout still stands in this one; nothing where they have other lanes or columns.
    pub fn new(before: &'a MapLayout, now: &MapLayout) -> Option<Self> {
        let same_columns = before.columns.len() == now.columns.len()
            && before.columns.iter().zip(&now.columns).all(|(old, new)| {
                (old.left - new.left).abs() < NEARLY && (old.right - new.right).abs() < NEARLY
            });
        let same_rows = before.rows.len() == now.rows.len()
            && before
                .rows
                .iter()
                .zip(&now.rows)
                .all(|(old, new)| old.lane == new.lane);
        if before.journey != now.journey || !same_columns || !same_rows {
            return None;
        }
        let arrows = before.arrows.iter();
        let rows = before.rows.iter().zip(&now.rows);
        Some(Self {
            arrows: arrows
                .map(|arrow| ((arrow.from, arrow.to), arrow))
                .collect(),
            rows: rows
                .map(|(old, new)| compared(old, new, now.columns.len()))
                .collect(),
        })
    }

    /// The way of an arrow as it was, where it still stands; before it is moved beside others.
    pub fn way(&self, now: &MapLayout, (from, to): (CardId, CardId)) -> Option<Way> {
        let arrow = self.arrows.get(&(from, to))?;
        let ((first, one), (last, other)) = (now.place_of(from)?, now.place_of(to)?);
        let rows = first.min(last)..first.max(last) + 1;
        let reach = &arrow.reach;
        let columns = reach.start.min(one.column).min(other.column)
            ..reach
                .end
                .max(one.column + one.columns)
                .max(other.column + other.columns);
        // A way that goes round something may have left the rows of its ends.
        let rows = rows.start.saturating_sub(arrow.beyond)..rows.end + arrow.beyond;
        let kept = self.rows.get(rows.start..rows.end.min(self.rows.len()))?;
        let lower = kept.first()?.lower?;
        let stands = kept.iter().all(|row| {
            let moved = row.lower.is_some_and(|it| (it - lower).abs() < NEARLY);
            let is_clear = row.changed.end <= columns.start || columns.end <= row.changed.start;
            moved && (is_clear || row.changed.is_empty())
        });
        stands.then(|| Way {
            corners: arrow
                .way
                .iter()
                .map(|pos| *pos + vec2(0.0, lower))
                .collect(),
            reach: arrow.reach.clone(),
            beyond: arrow.beyond,
        })
    }
}

fn compared(old: &RowLayout, new: &RowLayout, columns: usize) -> RowKept {
    let lower = new.top - old.top;
    let same_height = (new.bottom - old.bottom - lower).abs() < NEARLY;
    let mut changed = columns..0;
    for column in 0..columns {
        let (before, now) = (old.cell(column), new.cell(column));
        let same = before.len() == now.len()
            && before
                .iter()
                .zip(now)
                .all(|(old, new)| is_same(old, new, lower));
        if same {
            continue;
        }
        for card in before.iter().chain(now) {
            changed.start = changed.start.min(card.column);
            changed.end = changed.end.max(card.column + card.columns);
        }
    }
    RowKept {
        lower: same_height.then_some(lower),
        changed,
    }
}

fn is_same(old: &CardLayout, new: &CardLayout, lower: f32) -> bool {
    let moved: Rect = old.rect.translate(vec2(0.0, lower));
    old.card == new.card
        && old.columns == new.columns
        && (moved.min - new.rect.min).length() < NEARLY
        && (moved.max - new.rect.max).length() < NEARLY
}
