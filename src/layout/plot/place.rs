//! Finds a place for each card of a plot: as near to its point as it gets without covering another.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::layout::metrics::space;

use super::{PlotCard, PlotLayout, QuadrantLayout, quadrant_of};

/// How far apart the places are that are tried.
const STEP: Vec2 = vec2(22.0, 16.0);
/// Between two cards.
const GAP: f32 = space::S;

/// The middle of each card that has a point, in its quadrant and clear of the others and of `taken`; and whether there was
/// room for all.
pub fn apart(
    layout: &PlotLayout,
    cards: &[PlotCard],
    taken: &[Rect],
) -> (Vec<Option<Pos2>>, Room) {
    let mut order: Vec<(usize, &PlotCard, Pos2)> = cards
        .iter()
        .enumerate()
        .filter_map(|(index, card)| Some((index, card, layout.home(card)?)))
        .collect();
    // Each order is a fixed one, so that the same ratings always give the same picture.
    let orders: [fn(Pos2) -> (f32, f32); 3] = [
        |home| (home.y, home.x),
        |home| (home.x, home.y),
        |home| (-home.y, home.x),
    ];
    let mut first = None;
    for key in orders {
        order.sort_by(|one, other| {
            key(one.2)
                .partial_cmp(&key(other.2))
                .unwrap_or(std::cmp::Ordering::Equal)
                .then(one.0.cmp(&other.0))
        });
        let (placed, room) = in_order(layout, &order, cards.len(), taken);
        if room == Room::Enough {
            return (placed, room);
        }
        first.get_or_insert(placed);
    }
    (first.unwrap_or_default(), Room::TooLittle)
}

/// Whether each card has a place of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Each has.
    Enough,
    /// Some cover others.
    TooLittle,
}

/// One card after the other, each as near to its point as those before it allow.
fn in_order(
    layout: &PlotLayout,
    order: &[(usize, &PlotCard, Pos2)],
    count: usize,
    taken: &[Rect],
) -> (Vec<Option<Pos2>>, Room) {
    let mut taken = taken.to_vec();
    let mut room_left = Room::Enough;
    let mut placed = vec![None; count];
    for (index, card, home) in order {
        let size = card.rect.size();
        let point = card.point.map_or(*home, |(point, _)| point);
        let room = room_for(size, point, &layout.quadrants);
        let home = within(*home, room);
        let center = nearest_free(home, size, room, &taken).unwrap_or_else(|| {
            room_left = Room::TooLittle;
            home
        });
        taken.push(Rect::from_center_size(center, size));
        if let Some(place) = placed.get_mut(*index) {
            *place = Some(center);
        }
    }
    (placed, room_left)
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

/// The nearest place in the room.
fn within(wanted: Pos2, room: Rect) -> Pos2 {
    pos2(
        wanted.x.clamp(room.left(), room.right().max(room.left())),
        wanted.y.clamp(room.top(), room.bottom().max(room.top())),
    )
}

/// The free place that is nearest to the wanted one.
fn nearest_free(home: Pos2, size: Vec2, room: Rect, taken: &[Rect]) -> Option<Pos2> {
    let is_free = |center: Pos2| {
        let rect = Rect::from_center_size(center, size).expand(GAP / 2.0);
        !taken
            .iter()
            .any(|other| other.expand(GAP / 2.0).intersects(rect))
    };
    if is_free(home) {
        return Some(home);
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
    best.map(|(_, center)| center)
}
