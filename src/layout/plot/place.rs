//! Finds a place for each card of a plot: as near to its point as it gets without covering another.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::layout::metrics::space;

use super::{PlotCard, PlotLayout, QuadrantLayout, quadrant_of};

/// How far apart the places are that are tried.
const STEP: Vec2 = vec2(22.0, 16.0);
/// Between two cards.
const GAP: f32 = space::S;

/// The middle of each card that has a point, in its quadrant and clear of the others and of `taken`.
pub fn apart(layout: &PlotLayout, cards: &[PlotCard], mut taken: Vec<Rect>) -> Vec<Option<Pos2>> {
    let mut order: Vec<(usize, &PlotCard, Pos2)> = cards
        .iter()
        .enumerate()
        .filter_map(|(index, card)| Some((index, card, layout.home(card)?)))
        .collect();
    // Reading order, so that the same ratings always give the same picture.
    order.sort_by(|one, other| {
        (one.2.y, one.2.x)
            .partial_cmp(&(other.2.y, other.2.x))
            .unwrap_or(std::cmp::Ordering::Equal)
            .then(one.0.cmp(&other.0))
    });
    let mut placed = vec![None; cards.len()];
    for (index, card, home) in order {
        let point = card.point.map_or(home, |(point, _)| point);
        let room = room_for(card.rect.size(), point, &layout.quadrants);
        let center = nearest_free(home, card.rect.size(), room, &taken);
        taken.push(Rect::from_center_size(center, card.rect.size()));
        if let Some(place) = placed.get_mut(index) {
            *place = Some(center);
        }
    }
    placed
}

/// Where the middle of a card may be so that it lies within the quadrant of its point.
fn room_for(size: Vec2, point: Pos2, quadrants: &[QuadrantLayout]) -> Rect {
    let middle = quadrants.first().map_or(point, |first| first.rect.max);
    let place = quadrant_of(
        if point.x >= middle.x { 10.0 } else { 0.0 },
        if point.y > middle.y { 0.0 } else { 10.0 },
    );
    let quadrant = quadrants.get(place).map_or(Rect::NOTHING, |it| it.rect);
    quadrant.shrink2(size / 2.0 + Vec2::splat(space::S))
}

/// The free place that is nearest to the wanted one; that itself, within its room, where none is free.
fn nearest_free(wanted: Pos2, size: Vec2, room: Rect, taken: &[Rect]) -> Pos2 {
    let home = pos2(
        wanted.x.clamp(room.left(), room.right().max(room.left())),
        wanted.y.clamp(room.top(), room.bottom().max(room.top())),
    );
    let is_free = |center: Pos2| {
        let rect = Rect::from_center_size(center, size).expand(GAP / 2.0);
        !taken
            .iter()
            .any(|other| other.expand(GAP / 2.0).intersects(rect))
    };
    if is_free(home) {
        return home;
    }
    let steps = |from: f32, low: f32, high: f32, step: f32| {
        let first = ((low - from) / step).ceil() as i32;
        let last = ((high - from) / step).floor() as i32;
        (first..=last).map(move |count| count as f32 * step)
    };
    let mut best: Option<(f32, Pos2)> = None;
    for down in steps(home.y, room.top(), room.bottom(), STEP.y) {
        for right in steps(home.x, room.left(), room.right(), STEP.x) {
            let offset = vec2(right, down);
            let distance = offset.length_sq();
            if best.is_none_or(|(nearest, _)| distance < nearest) && is_free(home + offset) {
                best = Some((distance, home + offset));
            }
        }
    }
    best.map_or(home, |(_, center)| center)
}
