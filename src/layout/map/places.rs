//! Where a drop would land. Beside the map, the nearest place counts, so a drop never misses by a little.

use emath::Pos2;

use crate::document::{CardId, Journey, LaneId, StageId, StepId};

use super::MapLayout;

/// A place for a card: a cell, and how many cards that begin there come before it, the moved ones not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CellPlace {
    /// The lane.
    pub lane: LaneId,
    /// The step.
    pub step: StepId,
    /// Cards before it in the cell.
    pub index: usize,
}

/// Where cards that are let go at `pos` would land; none where the lane there holds no cards or there is no cell.
///
/// `moved` are the cards that are being moved and therefore do not count; none for a new card.
pub fn card_place(
    layout: &MapLayout,
    journey: &Journey,
    pos: Pos2,
    moved: &[CardId],
) -> Option<CellPlace> {
    let row = layout.rows.get(layout.nearest_row(pos.y)?)?;
    if !row.kind.holds_cards() || journey.lane(row.lane).is_none() {
        return None;
    }
    let column = layout.nearest_column(pos.x)?;
    let step = layout.columns.get(column)?.step?;
    let others = row
        .cell(column)
        .iter()
        .filter(|card| !moved.contains(&card.card));
    let index = others
        .take_while(|card| card.rect.center().y < pos.y)
        .count();
    Some(CellPlace {
        lane: row.lane,
        step,
        index,
    })
}

/// Where a step that is let go at `pos` would land: its stage, and its place in it with `moved` not counted.
pub fn step_place(
    layout: &MapLayout,
    pos: Pos2,
    moved: Option<StepId>,
) -> Option<(StageId, usize)> {
    let column = layout.columns.get(layout.nearest_column(pos.x)?)?;
    let stage = layout.stages.get(column.stage)?;
    let columns = layout.columns.get(stage.columns.clone())?;
    let before = columns
        .iter()
        .filter(|column| column.step.is_some() && column.step != moved)
        .filter(|column| column.center() < pos.x)
        .count();
    Some((stage.stage, before))
}

/// Where a stage that is let go at `pos` would land among the stages, `moved` not counted.
pub fn stage_place(layout: &MapLayout, pos: Pos2, moved: Option<StageId>) -> usize {
    layout
        .stages
        .iter()
        .filter(|stage| Some(stage.stage) != moved)
        .filter(|stage| stage.rect.center().x < pos.x)
        .count()
}

/// Where a lane that is let go at `pos` would land in the journey's list of lanes, `moved` not counted.
///
/// Hidden lanes keep their neighbours: the place is counted in the whole list, hidden ones too.
pub fn lane_place(layout: &MapLayout, pos: Pos2, moved: Option<LaneId>) -> usize {
    let moved_index = layout
        .rows
        .iter()
        .find(|row| Some(row.lane) == moved)
        .map(|row| row.index);
    let above = layout
        .rows
        .iter()
        .filter(|row| Some(row.lane) != moved)
        .take_while(|row| f32::midpoint(row.top, row.bottom) < pos.y)
        .last();
    let place = above.map_or(0, |row| row.index + 1);
    let counts_moved = moved_index.is_some_and(|index| index < place);
    place - usize::from(counts_moved)
}
