//! Faces of one step that would lie over each other stand beside each other, in the order of the personas.

use crate::insight::curve;

use super::{CurveColumn, CurveLine, FACE_RADIUS};

/// Between the middles of faces at the least.
const APART: f32 = 2.0 * FACE_RADIUS + 4.0;

/// Moves faces aside, and leads the curves through them.
pub(super) fn spread(lines: &mut [CurveLine], columns: &[CurveColumn]) {
    for column in columns {
        let mut faces: Vec<(f32, usize, usize)> = Vec::new();
        for (line, curve) in lines.iter().enumerate() {
            let points = curve.points.iter().enumerate();
            let here = points.filter(|(_, (step, ..))| *step == column.step);
            faces.extend(here.map(|(place, (.., pos))| (pos.y, line, place)));
        }
        faces.sort_by(|one, other| one.0.total_cmp(&other.0));
        for cluster in faces.chunk_by(|upper, lower| lower.0 - upper.0 < APART - 1.0) {
            let mut members: Vec<(usize, usize)> = cluster
                .iter()
                .map(|(_, line, place)| (*line, *place))
                .collect();
            members.sort_unstable();
            let least = cluster
                .iter()
                .zip(cluster.iter().skip(1))
                .fold(APART, |least, (upper, lower)| least.min(lower.0 - upper.0));
            let needed = (APART * APART - least * least).max(0.0).sqrt();
            let room = (column.heading.width() - APART) / (members.len().max(2) - 1) as f32;
            let apart = needed.min(room);
            let left = column.heading.center().x - apart * (members.len() - 1) as f32 / 2.0;
            for (order, (line, place)) in members.into_iter().enumerate() {
                let line = lines.get_mut(line);
                if let Some((.., pos)) = line.and_then(|line| line.points.get_mut(place)) {
                    pos.x = left + order as f32 * apart;
                }
            }
        }
    }
    for line in lines {
        let places: Vec<_> = line.points.iter().map(|(.., pos)| *pos).collect();
        line.pieces = curve::pieces(&places);
    }
}
