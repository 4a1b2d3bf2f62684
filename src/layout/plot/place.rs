//! Finds a place for each card of a plot: as near to its point as it gets without covering another.

use emath::{Pos2, Rangef, Rect, Vec2, pos2};

use crate::layout::metrics::space;

use super::{PlotCard, PlotLayout, QuadrantLayout, quadrant_of};

/// With more cards than this, the first order that gives all of them room is taken.
const MANY: usize = 40;
/// Between two cards.
const GAP: f32 = space::S;

/// The middle of each card that has a point, in its quadrant and clear of the others and of `taken`; and whether there was
/// room for all.
pub fn apart(layout: &PlotLayout, cards: &[PlotCard], taken: &[Rect]) -> (Vec<Option<Pos2>>, Room) {
    let mut order: Vec<(usize, &PlotCard, Pos2)> = cards
        .iter()
        .enumerate()
        .filter_map(|(index, card)| Some((index, card, layout.home(card)?)))
        .collect();
    // Each order is a fixed one, so that the same ratings always give the same picture.
    let orders: [fn(Pos2) -> (f32, f32); 4] = [
        |home| (home.y, home.x),
        |home| (home.x, home.y),
        |home| (-home.y, home.x),
        |home| (-home.x, home.y),
    ];
    let mut best: Option<(f32, Vec<Option<Pos2>>)> = None;
    let mut first = None;
    for key in orders {
        order.sort_by(|one, other| {
            key(one.2)
                .partial_cmp(&key(other.2))
                .unwrap_or(std::cmp::Ordering::Equal)
                .then(one.0.cmp(&other.0))
        });
        let (placed, room) = in_order(layout, &order, cards.len(), taken);
        if room == Room::TooLittle {
            first.get_or_insert(placed);
            continue;
        }
        let homes = order
            .iter()
            .map(|(index, _, home)| (placed.get(*index), home));
        let moved: f32 = homes
            .map(|(place, home)| {
                place
                    .copied()
                    .flatten()
                    .map_or(0.0, |it| it.distance(*home))
            })
            .sum();
        if best.as_ref().is_none_or(|(least, _)| moved < *least) {
            best = Some((moved, placed));
        }
        if order.len() > MANY {
            break;
        }
    }
    match best {
        Some((_, placed)) => (placed, Room::Enough),
        None => (first.unwrap_or_default(), Room::TooLittle),
    }
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

/// The free place that is nearest to the wanted one: there, or where an edge touches that of something in the way.
fn nearest_free(home: Pos2, size: Vec2, room: Rect, taken: &[Rect]) -> Option<Pos2> {
    let reach = room.expand2(size / 2.0);
    let near: Vec<Rect> = taken
        .iter()
        .filter(|other| other.intersects(reach))
        // What touches exactly does not cover.
        .map(|other| other.expand2(size / 2.0 + Vec2::splat(GAP - 0.01)))
        .collect();
    let is_free = |center: Pos2| !near.iter().any(|other| other.contains(center));
    if is_free(home) {
        return Some(home);
    }
    let beside = |other: &Rect| other.expand(0.01);
    let xs = near
        .iter()
        .map(beside)
        .flat_map(|it| [it.left(), it.right()]);
    let ys = near
        .iter()
        .map(beside)
        .flat_map(|it| [it.top(), it.bottom()]);
    let xs = places(xs, home.x, room.x_range());
    let ys = places(ys, home.y, room.y_range());
    let mut all: Vec<Pos2> = xs
        .iter()
        .flat_map(|x| ys.iter().map(|y| pos2(*x, *y)))
        .collect();
    all.sort_by(|one, other| {
        let distance = |pos: &Pos2| pos.distance_sq(home);
        distance(one).total_cmp(&distance(other))
    });
    all.into_iter().find(|center| is_free(*center))
}

/// Those within the room, with the wanted one and the ends of the room.
fn places(found: impl Iterator<Item = f32>, home: f32, room: Rangef) -> Vec<f32> {
    let ends = [home, room.min, room.max];
    let mut places: Vec<f32> = found
        .filter(|place| room.contains(*place))
        .chain(ends)
        .collect();
    places.sort_by(f32::total_cmp);
    places.dedup();
    places
}
