//! What is under a point. The cost does not grow with the map: rows and columns by binary search, then one cell.

use emath::{Pos2, Rect, vec2};

use crate::document::{CardId, GapId, LaneId, PersonaId, StageId, StepId};

use super::{EmotionLayout, FACE_RADIUS, MapLayout, RowLayout, score_at};

/// What is at a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hit {
    /// A card.
    Card {
        /// Which card.
        card: CardId,
        /// Which part of it.
        part: CardPart,
    },
    /// An arrow from one card to another.
    Arrow {
        /// The card where it begins.
        from: CardId,
        /// The card where it ends.
        to: CardId,
    },
    /// A face on a curve.
    EmotionPoint {
        /// The emotion lane.
        lane: LaneId,
        /// Whose score.
        persona: PersonaId,
        /// In which step.
        step: StepId,
    },
    /// A persona beside the name of an emotion lane: whose curve is whose.
    Legend {
        /// The emotion lane.
        lane: LaneId,
        /// Whose entry.
        persona: PersonaId,
    },
    /// The number of a gap on a card or in the heading of a step.
    Gap(GapId),
    /// An emotion lane beside the faces.
    EmotionCell {
        /// The emotion lane.
        lane: LaneId,
        /// The first persona of the journey that has no score in this step yet.
        persona: Option<PersonaId>,
        /// The step.
        step: StepId,
        /// The score at this height.
        score: f64,
    },
    /// A cell beside its cards.
    Cell {
        /// The lane.
        lane: LaneId,
        /// The step.
        step: StepId,
    },
    /// The heading of a step.
    StepHeading(StepId),
    /// The heading of a stage.
    StageHeading(StageId),
    /// The name of a lane.
    LaneLabel(LaneId),
    /// The place where a step at this index of a stage is asked for.
    AddStep {
        /// The stage.
        stage: StageId,
        /// The new step's place in it.
        index: usize,
    },
    /// The place where a stage at this index is asked for.
    AddStage {
        /// The new stage's place.
        index: usize,
    },
    /// The place where a lane at this index is asked for, hidden lanes counted.
    AddLane {
        /// The new lane's place.
        index: usize,
    },
    /// Nothing that can be asked for.
    Nothing,
}

/// A part of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardPart {
    /// Its right edge, by which it is drawn over more steps.
    RightEdge,
    /// The rest.
    Body,
}

/// What is at `pos`. `tolerance` in map units is how far beside an edge or a face still counts.
pub fn hit(layout: &MapLayout, pos: Pos2, tolerance: f32) -> Hit {
    let is_at = |place: Rect| {
        let is_beside = || !layout.grid.contains(pos) && place.expand(tolerance).contains(pos);
        place.contains(pos) || is_beside()
    };
    if is_at(layout.add_stage()) {
        return Hit::AddStage {
            index: layout.stages.len(),
        };
    }
    if is_at(layout.add_lane()) {
        let last = layout.rows.last();
        return Hit::AddLane {
            index: last.map_or(usize::MAX, |row| row.index + 1),
        };
    }
    if !layout.grid.contains(pos) {
        return Hit::Nothing;
    }
    if pos.y < layout.headings_height {
        return heading(layout, pos, tolerance);
    }
    let Some(row) = layout.row_at(pos.y).and_then(|row| layout.rows.get(row)) else {
        return Hit::Nothing;
    };
    if pos.x < layout.labels_width {
        return legend(row, pos).unwrap_or(Hit::LaneLabel(row.lane));
    }
    let Some(column) = layout.column_at(pos.x) else {
        return Hit::Nothing;
    };
    if let Some(emotion) = &row.emotion {
        let hit = in_emotion_lane(layout, row, emotion, column, pos, tolerance);
        return match hit {
            Hit::EmotionPoint { .. } => hit,
            other => arrow(layout, pos, tolerance).unwrap_or(other),
        };
    }
    in_cell(layout, row, column, pos, tolerance)
}

/// The entry of the legend at a point.
fn legend(row: &RowLayout, pos: Pos2) -> Option<Hit> {
    let mut curves = row.emotion.iter().flat_map(|emotion| &emotion.curves);
    let curve = curves.find(|curve| curve.legend.rect.contains(pos))?;
    Some(Hit::Legend {
        lane: row.lane,
        persona: curve.persona,
    })
}

/// The arrow at a point. In a gutter it is between two cards whose edges are meant too: it must be met more closely.
fn arrow(layout: &MapLayout, pos: Pos2, tolerance: f32) -> Option<Hit> {
    let arrow = layout.arrow_at(pos, tolerance * 0.6)?;
    Some(Hit::Arrow {
        from: arrow.from,
        to: arrow.to,
    })
}

fn heading(layout: &MapLayout, pos: Pos2, tolerance: f32) -> Hit {
    let Some(column) = layout
        .column_at(pos.x)
        .and_then(|at| layout.columns.get(at))
    else {
        return Hit::Nothing;
    };
    let Some(stage) = layout.stages.get(column.stage) else {
        return Hit::Nothing;
    };
    if stage
        .add_step
        .expand((tolerance * 0.66).min(10.0))
        .contains(pos)
    {
        let has_steps = column.step.is_some();
        return Hit::AddStep {
            stage: stage.stage,
            index: if has_steps { stage.columns.len() } else { 0 },
        };
    }
    let gap = column
        .gaps
        .as_ref()
        .and_then(|gaps| gaps.at(pos, tolerance));
    if let Some(gap) = gap {
        return Hit::Gap(gap);
    }
    match column.step {
        Some(step) if pos.y > stage.rect.bottom() => Hit::StepHeading(step),
        _ => Hit::StageHeading(stage.stage),
    }
}

fn in_cell(layout: &MapLayout, row: &RowLayout, column: usize, pos: Pos2, tolerance: f32) -> Hit {
    if let Some(hit) = arrow(layout, pos, tolerance) {
        return hit;
    }
    // The column before too: the right edge of its cards may be grasped from this side.
    let near = column.saturating_sub(1)..column + 1;
    let mut beside = None;
    for card in row.cards_touching(near) {
        // However far fingers reach, most of a card is the card.
        let within = tolerance.min(card.rect.width() / 4.0);
        let grip = Rect::from_min_max(
            card.rect.right_top() - vec2(within, 0.0),
            card.rect.max + vec2(tolerance, 0.0),
        );
        let part = if grip.contains(pos) {
            CardPart::RightEdge
        } else {
            CardPart::Body
        };
        let hit = Hit::Card {
            card: card.card,
            part,
        };
        if card.rect.contains(pos) {
            let gap = card.gaps.as_ref().and_then(|gaps| gaps.at(pos, tolerance));
            return gap.map_or(hit, Hit::Gap);
        }
        if part == CardPart::RightEdge {
            beside = Some(hit);
        }
    }
    let step = layout.columns.get(column).and_then(|column| column.step);
    let cell = step.map(|step| Hit::Cell {
        lane: row.lane,
        step,
    });
    beside.or(cell).unwrap_or(Hit::Nothing)
}

fn in_emotion_lane(
    layout: &MapLayout,
    row: &RowLayout,
    emotion: &EmotionLayout,
    column: usize,
    pos: Pos2,
    tolerance: f32,
) -> Hit {
    if pos.y > emotion.bottom {
        return Hit::Nothing;
    }
    let mut nearest: Option<(f32, Hit)> = None;
    let mut unscored = None;
    for curve in &emotion.curves {
        let at = curve.points.partition_point(|point| point.column < column);
        let point = curve.points.get(at).filter(|point| point.column == column);
        let Some(point) = point else {
            unscored = unscored.or(curve.is_shown.then_some(curve.persona));
            continue;
        };
        let distance = point.center.distance(pos);
        let is_nearer = nearest.is_none_or(|(least, _)| distance < least);
        if distance <= FACE_RADIUS + tolerance && is_nearer {
            let hit = Hit::EmotionPoint {
                lane: row.lane,
                persona: curve.persona,
                step: point.emotion.step,
            };
            nearest = Some((distance, hit));
        }
    }
    let step = layout.columns.get(column).and_then(|column| column.step);
    let cell = step.map(|step| Hit::EmotionCell {
        lane: row.lane,
        persona: unscored,
        step,
        score: score_at(row, pos.y),
    });
    nearest.map(|(_, hit)| hit).or(cell).unwrap_or(Hit::Nothing)
}
