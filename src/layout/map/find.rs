//! From a rectangle to what is in it, and from a thing to where it is; both by binary search.

use std::ops::Range;

use emath::{Pos2, Rect, Vec2};

use crate::document::{CardId, LaneId, PersonaId, StageId, StepId};

use super::{ArrowLayout, CardLayout, FACE_RADIUS, MapLayout, RowLayout};

/// A thing on the map that has a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A card.
    Card(CardId),
    /// The heading of a step.
    Step(StepId),
    /// The heading of a stage.
    Stage(StageId),
    /// The name of a lane.
    Lane(LaneId),
    /// One cell.
    Cell(LaneId, StepId),
    /// The entry of a persona in the legend of the first emotion lane.
    Legend(PersonaId),
    /// A face on a curve, in the first emotion lane.
    Emotion(PersonaId, StepId),
    /// The words of an arrow, or the middle of one without.
    Arrow(CardId, CardId),
    /// The whole map.
    Journey,
}

/// Where a thing is, if it is on the map: not so if its lane is hidden.
pub fn rect_of(layout: &MapLayout, place: Place) -> Option<Rect> {
    match place {
        Place::Card(card) => layout.card(card).map(|(_, card)| card.rect),
        Place::Step(step) => {
            let column = layout
                .columns
                .iter()
                .find(|column| column.step == Some(step))?;
            Some(column.heading)
        }
        Place::Stage(stage) => {
            let stage = layout.stages.iter().find(|found| found.stage == stage)?;
            Some(stage.rect)
        }
        Place::Lane(lane) => {
            let row = layout.rows.iter().find(|row| row.lane == lane)?;
            Some(Rect::from_x_y_ranges(
                0.0..=layout.labels_width,
                row.top..=row.bottom,
            ))
        }
        Place::Cell(lane, step) => {
            let row = layout.rows.iter().find(|row| row.lane == lane)?;
            let column = layout
                .columns
                .iter()
                .find(|column| column.step == Some(step))?;
            Some(Rect::from_x_y_ranges(
                column.left..=column.right,
                row.top..=row.bottom,
            ))
        }
        Place::Emotion(persona, step) => layout.rows.iter().find_map(|row| {
            let curves = &row.emotion.as_ref()?.curves;
            let curve = curves.iter().find(|curve| curve.persona == persona)?;
            let point = curve
                .points
                .iter()
                .find(|point| point.emotion.step == step)?;
            Some(Rect::from_center_size(
                point.center,
                Vec2::splat(2.0 * FACE_RADIUS),
            ))
        }),
        Place::Legend(persona) => layout.rows.iter().find_map(|row| {
            let curves = &row.emotion.as_ref()?.curves;
            let curve = curves.iter().find(|curve| curve.persona == persona)?;
            Some(curve.legend.rect)
        }),
        Place::Arrow(from, to) => layout.arrow(from, to).map(ArrowLayout::grip),
        Place::Journey => Some(layout.grid),
    }
}

/// The rows and columns that a rectangle touches, as ranges of indices.
pub fn visible(layout: &MapLayout, rect: Rect) -> (Range<usize>, Range<usize>) {
    let first_row = layout.rows.partition_point(|row| row.bottom <= rect.top());
    let end_row = layout.rows.partition_point(|row| row.top < rect.bottom());
    let first_column = layout
        .columns
        .partition_point(|column| column.right <= rect.left());
    let end_column = layout
        .columns
        .partition_point(|column| column.left < rect.right());
    (
        first_row..end_row.max(first_row),
        first_column..end_column.max(first_column),
    )
}

impl MapLayout {
    /// A card and its row.
    pub fn card(&self, card: CardId) -> Option<(&RowLayout, &CardLayout)> {
        let places = self.card_places.get_or_init(|| {
            let mut places = Vec::new();
            for (row_index, row) in self.rows.iter().enumerate() {
                let cards = row.cards.iter().enumerate();
                places
                    .extend(cards.map(|(index, card)| (card.card, row_index as u32, index as u32)));
            }
            places.sort_unstable();
            places
        });
        let at = places
            .binary_search_by_key(&card, |(card, _, _)| *card)
            .ok()?;
        let (_, row, index) = *places.get(at)?;
        let row = self.rows.get(row as usize)?;
        Some((row, row.cards.get(index as usize)?))
    }

    /// The index of the row of a card, and the card.
    pub(super) fn place_of(&self, card: CardId) -> Option<(usize, &CardLayout)> {
        let (row, card) = self.card(card)?;
        Some((self.row_at(row.top)?, card))
    }

    /// The index of the row at this height.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let index = self.rows.partition_point(|row| row.bottom <= y);
        let row = self.rows.get(index)?;
        (row.top <= y).then_some(index)
    }

    /// The index of the column at this x.
    pub fn column_at(&self, x: f32) -> Option<usize> {
        let index = self.columns.partition_point(|column| column.right <= x);
        let column = self.columns.get(index)?;
        (column.left <= x).then_some(index)
    }

    /// The row nearest to this height.
    pub fn nearest_row(&self, y: f32) -> Option<usize> {
        let index = self.rows.partition_point(|row| row.bottom <= y);
        self.rows.len().checked_sub(1).map(|last| index.min(last))
    }

    /// The column nearest to this x.
    pub fn nearest_column(&self, x: f32) -> Option<usize> {
        let index = self.columns.partition_point(|column| column.right <= x);
        self.columns
            .len()
            .checked_sub(1)
            .map(|last| index.min(last))
    }

    /// The cards that a rectangle touches, as a marquee selects them.
    pub fn cards_in(&self, rect: Rect) -> impl Iterator<Item = &CardLayout> {
        let (rows, columns) = visible(self, rect);
        let rows = self.rows.get(rows).unwrap_or_default();
        rows.iter()
            .flat_map(move |row| row.cards_touching(columns.clone()))
            .filter(move |card| card.rect.intersects(rect))
    }

    /// Where a lane is asked for: under the last lane.
    pub fn add_lane(&self) -> Rect {
        let center = Pos2::new(self.labels_width / 2.0, self.grid.bottom() + 28.0);
        Rect::from_center_size(center, Vec2::new(self.labels_width - 24.0, 32.0))
    }

    /// Where a stage is asked for: right of the last stage.
    pub fn add_stage(&self) -> Rect {
        super::columns::add_stage(self.grid.right(), &self.stages, self.labels_width)
    }
}
