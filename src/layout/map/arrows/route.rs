//! The way of an arrow: along the gutters between columns and between rows, where no card lies.
//!
//! From each side of one card to each side of the other a handful of ways is tried; the one that crosses the fewest
//! cards is taken, of those the shortest with the fewest corners. Only a card over several columns closes a gutter, so
//! nearly always there is a way that crosses none; where there is not, one around is looked for.

use std::ops::{Range, RangeInclusive};

use emath::{Pos2, Rect, pos2};

use crate::document::CardId;

use super::{
    MapLayout,
    around::{BEYOND, Gutters, Stop},
    segment,
};
use crate::layout::map::{CardLayout, RowLayout};

/// What crossing a card counts, in map units of way.
const CROSSING: f32 = 4000.0;
/// What a corner counts.
const CORNER: f32 = 18.0;
/// A way shorter than this has no room for the head, and counts as much as a detour.
const TOO_SHORT: f32 = 11.0;
/// What a way that is too short counts.
const CRAMPED: f32 = 120.0;
/// Cards that have less than this in common are not beside each other.
const IN_COMMON: f32 = 16.0;
/// Less than this is no distance.
const NEARLY: f32 = 0.5;

/// A card at one end of an arrow.
#[derive(Clone, Copy)]
struct End<'a> {
    row: &'a RowLayout,
    card: &'a CardLayout,
    /// The edges of the columns that it covers.
    columns: (f32, f32),
}

/// A place where an arrow leaves or reaches a card, and the nearest gutter from there.
#[derive(Clone, Copy)]
struct Port {
    on_card: Pos2,
    in_gutter: Pos2,
    /// Whether the gutter runs up and down.
    is_beside: bool,
}

/// A way, and what the choice of it depends on.
#[derive(Debug, Clone)]
pub struct Way {
    /// Its corners, both ends with it.
    pub corners: Vec<Pos2>,
    /// The columns that were looked at, besides those of its ends.
    pub reach: Range<usize>,
    /// How many rows above and below its ends were looked at.
    pub beyond: usize,
}

/// The way from one card to another; none where one of them is not on the map.
pub fn route(layout: &MapLayout, (from, to): (CardId, CardId)) -> Option<Way> {
    let (from, to) = (end(layout, from)?, end(layout, to)?);
    let mut best: Option<(f32, Vec<Pos2>)> = None;
    for out in ports(from) {
        for into in ports(to) {
            for path in ways(layout, (from, out), (to, into)) {
                let length = cost_of_way(&path);
                if best.as_ref().is_some_and(|(least, _)| *least <= length) {
                    continue;
                }
                let cost = length + CROSSING * crossings(layout, &path) as f32;
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, path));
                }
            }
        }
    }
    let (cost, corners) = best?;
    if cost < CROSSING {
        let reach = from.card.column..from.card.column + 1;
        return Some(Way {
            corners,
            reach,
            beyond: 0,
        });
    }
    let (found, reach) = around(layout, from, to);
    let corners = match found {
        Some((less, way)) if less < cost => way,
        Some(_) | None => corners,
    };
    Some(Way {
        corners,
        reach,
        beyond: BEYOND,
    })
}

/// The best way around what closes the usual ways, and the columns that were looked at.
fn around(
    layout: &MapLayout,
    from: End<'_>,
    to: End<'_>,
) -> (Option<(f32, Vec<Pos2>)>, Range<usize>) {
    let place = |end: End<'_>| layout.rows.iter().position(|row| row.lane == end.row.lane);
    let (Some(first), Some(last)) = (place(from), place(to)) else {
        return (None, 0..0);
    };
    let covered = |end: End<'_>| end.card.column..=end.card.column + end.card.columns;
    let begin = from.card.column.min(to.card.column);
    let end = *covered(from).end().max(covered(to).end());
    let rows = (first.min(last), first.max(last));
    let gutters = Gutters::around(layout, rows, (begin, end));
    let reach = gutters.reach();
    let begins = stops(layout, &gutters, (first, from));
    let ends = stops(layout, &gutters, (last, to));
    let stops = |stops: &[(Stop, Port)]| stops.iter().map(|(stop, _)| *stop).collect::<Vec<_>>();
    let Some(way) = gutters.way(&stops(&begins), &stops(&ends)) else {
        return (None, reach);
    };
    let port = |stops: &[(Stop, Port)], at: Option<&Pos2>| {
        let here = |stop: &Stop| gutters.at(stop.row, stop.column).as_ref() == at;
        let stops = stops.iter().filter(|(stop, _)| here(stop));
        let nearest = stops.min_by_key(|(stop, _)| stop.cost);
        nearest.map(|(_, port)| *port)
    };
    let (Some(out), Some(into)) = (port(&begins, way.first()), port(&ends, way.last())) else {
        return (None, reach);
    };
    let path = joined(out, &way, into);
    let cost = cost_of_way(&path) + CROSSING * crossings(layout, &path) as f32;
    (Some((cost, path)), reach)
}

/// The crossings of gutters that can be reached from a card over no other, each with where the card is left.
fn stops(
    layout: &MapLayout,
    gutters: &Gutters<'_>,
    (row, end): (usize, End<'_>),
) -> Vec<(Stop, Port)> {
    let mut stops = Vec::new();
    for port in ports(end) {
        let boundaries = match (port.is_beside, port.is_below()) {
            (true, _) => row..=row + 1,
            (false, true) => row + 1..=row + 1,
            (false, false) => row..=row,
        };
        for boundary in boundaries {
            for column in columns_of(end, port) {
                let Some(crossing) = gutters.at(boundary, column) else {
                    continue;
                };
                let way = [port.on_card, port.in_gutter, crossing];
                if crossings(layout, &way) > 0 {
                    continue;
                }
                let cost = cost_of_way(&way) as u64;
                let stop = Stop {
                    row: boundary,
                    column,
                    cost,
                };
                stops.push((stop, port));
            }
        }
    }
    stops
}

/// The boundaries of columns at which a way may begin from a port: the one that it is on, or those on both its sides.
fn columns_of(end: End<'_>, port: Port) -> RangeInclusive<usize> {
    let (left, right) = (end.card.column, end.card.column + end.card.columns);
    if !port.is_beside {
        return left..=right;
    }
    if port.on_card.x < port.in_gutter.x {
        right..=right
    } else {
        left..=left
    }
}

/// A way over crossings of gutters, from port to port.
fn joined(out: Port, way: &[Pos2], into: Port) -> Vec<Pos2> {
    let mut corners = vec![out.on_card, out.in_gutter];
    corners.extend(way);
    corners.extend([into.in_gutter, into.on_card]);
    straightened(&corners)
}

fn end(layout: &MapLayout, card: CardId) -> Option<End<'_>> {
    let (row, card) = layout.card(card)?;
    let first = layout.columns.get(card.column)?;
    let last = layout.columns.get(card.column + card.columns - 1)?;
    Some(End {
        row,
        card,
        columns: (first.left, last.right),
    })
}

fn ports(end: End<'_>) -> [Port; 4] {
    let rect = end.card.rect;
    let (left, right) = end.columns;
    let center = rect.center();
    let beside = |on_card: Pos2, x: f32| Port {
        on_card,
        in_gutter: pos2(x, on_card.y),
        is_beside: true,
    };
    let along = |on_card: Pos2, y: f32| Port {
        on_card,
        in_gutter: pos2(on_card.x, y),
        is_beside: false,
    };
    [
        beside(rect.right_center(), right),
        beside(rect.left_center(), left),
        along(pos2(center.x, rect.bottom()), end.row.bottom),
        along(pos2(center.x, rect.top()), end.row.top),
    ]
}

impl Port {
    /// Whether it is at the lower edge of its card.
    fn is_below(&self) -> bool {
        self.in_gutter.y > self.on_card.y
    }
}

/// Several ways from one port to another, each with all its corners.
fn ways(
    layout: &MapLayout,
    (from, out): (End<'_>, Port),
    (to, into): (End<'_>, Port),
) -> Vec<Vec<Pos2>> {
    let (p, q) = (out.in_gutter, into.in_gutter);
    let rows = [from.row.top, from.row.bottom, to.row.top, to.row.bottom];
    let columns = [from.columns.0, from.columns.1, to.columns.0, to.columns.1];
    let whole = |corners: &[Pos2]| {
        let mut way = vec![out.on_card];
        way.extend(corners);
        way.push(into.on_card);
        straightened(&way)
    };
    let mut ways: Vec<Vec<Pos2>> = match (out.is_beside, into.is_beside) {
        (true, true) => {
            let top = layout.cells().top() + NEARLY;
            let over = rows.into_iter().filter(|y| *y > top);
            let mut ways: Vec<Vec<Pos2>> = over
                .map(|y| whole(&[p, pos2(p.x, y), pos2(q.x, y), q]))
                .collect();
            // Past cards that are beside: along the height of either.
            ways.push(whole(&[p, pos2(p.x, q.y), q]));
            ways.push(whole(&[p, pos2(q.x, p.y), q]));
            ways
        }
        (true, false) => vec![whole(&[p, pos2(p.x, q.y), q])],
        (false, true) => vec![whole(&[p, pos2(q.x, p.y), q])],
        (false, false) => columns
            .into_iter()
            .map(|x| whole(&[p, pos2(x, p.y), pos2(x, q.y), q]))
            .collect(),
    };
    ways.extend(straight(from.card.rect, to.card.rect));
    ways
}

/// The way without corners between two cards that are beside each other, or one above the other.
fn straight(from: Rect, to: Rect) -> Option<Vec<Pos2>> {
    let rows = from.y_range().intersection(to.y_range());
    let columns = from.x_range().intersection(to.x_range());
    let (begin, end) = if rows.span() >= IN_COMMON {
        let y = rows.center();
        if from.center().x < to.center().x {
            (pos2(from.right(), y), pos2(to.left(), y))
        } else {
            (pos2(from.left(), y), pos2(to.right(), y))
        }
    } else if columns.span() >= IN_COMMON {
        let x = columns.center();
        if from.center().y < to.center().y {
            (pos2(x, from.bottom()), pos2(x, to.top()))
        } else {
            (pos2(x, from.top()), pos2(x, to.bottom()))
        }
    } else {
        return None;
    };
    Some(vec![begin, end])
}

/// A way without corners that are none.
fn straightened(corners: &[Pos2]) -> Vec<Pos2> {
    let mut path: Vec<Pos2> = Vec::with_capacity(corners.len());
    for corner in corners.iter().copied() {
        if path.last().is_some_and(|at| at.distance(corner) < NEARLY) {
            continue;
        }
        if let [.., before, at] = path.as_slice()
            && is_straight(*before, *at, corner)
        {
            path.pop();
        }
        path.push(corner);
    }
    path
}

fn is_straight(before: Pos2, at: Pos2, after: Pos2) -> bool {
    let across =
        |one: f32, two: f32, three: f32| (one - two).abs() < NEARLY && (two - three).abs() < NEARLY;
    across(before.x, at.x, after.x) || across(before.y, at.y, after.y)
}

/// What a way counts without the cards that it crosses.
fn cost_of_way(path: &[Pos2]) -> f32 {
    let length: f32 = pieces(path).map(|(from, to)| from.distance(to)).sum();
    let corners = path.len().saturating_sub(2) as f32;
    let cramped = if length < TOO_SHORT { CRAMPED } else { 0.0 };
    length + corners * CORNER + cramped
}

fn pieces(path: &[Pos2]) -> impl Iterator<Item = (Pos2, Pos2)> + '_ {
    path.iter().copied().zip(path.iter().skip(1).copied())
}

/// How many cards a way runs over; its ends lie on the edges of its own.
fn crossings(layout: &MapLayout, path: &[Pos2]) -> usize {
    let over = |(from, to): (Pos2, Pos2)| {
        let rect = inside(segment(from, to));
        layout.cards_in(rect).count()
    };
    pieces(path).map(over).sum()
}

/// A little narrower than a piece of a way and a little wider than its line, so that its ends do not count as over the
/// card that they touch.
fn inside(piece: Rect) -> Rect {
    let width = if piece.width() > NEARLY { -1.0 } else { 1.0 };
    let height = if piece.height() > NEARLY { -1.0 } else { 1.0 };
    Rect::from_min_max(
        pos2(piece.left() - width, piece.top() - height),
        pos2(piece.right() + width, piece.bottom() + height),
    )
}
