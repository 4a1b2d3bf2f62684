//! Arrows between cards: the way of each along the gutters of the grid, and where its words stand.
//!
//! Arrows are laid out after the cards. One keeps the way that it had in the layout before, unless something has moved
//! between its ends. The cost of a new way does not grow with the number of cards: ways are tried against the cells that
//! they touch.

mod around;
mod kept;
mod route;
mod tracks;

use std::{ops::Range, sync::Arc};

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{CardId, Journey},
    layout::metrics::FOOTER_TEXT,
    text::{Measurer, TextBlock},
};

use super::{FACE_RADIUS, MapLayout, PointLayout};
use kept::Kept;
use route::{Way, route};
use tracks::Tracks;

/// The widest that words on an arrow become before they wrap.
const LABEL_WIDTH: f32 = 132.0;
/// Around the words.
const LABEL_PADDING: Vec2 = Vec2::new(5.0, 2.0);
/// Words take so many lines and end with an ellipsis.
const LABEL_LINES: usize = 3;
/// What takes hold of an arrow without words: so wide and high, in the middle of it.
const GRIP: f32 = 24.0;

/// The arrow from one card to another.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrowLayout {
    /// The card where it begins.
    pub from: CardId,
    /// The card where it ends.
    pub to: CardId,
    /// Its index in the journey's list of arrows.
    pub index: usize,
    /// The corners of its way, horizontal and vertical in turn; the last is its tip.
    pub path: Vec<Pos2>,
    /// The way before it was moved beside other arrows.
    way: Vec<Pos2>,
    /// The columns that the choice of its way depends on, besides those of its ends.
    reach: Range<usize>,
    /// How many rows above and below its ends the choice of its way depends on.
    beyond: usize,
    /// What its line and words are within.
    pub bounds: Rect,
    /// Its words.
    pub label: Option<ArrowLabel>,
    /// The middle of its way, where words are or would be.
    pub middle: Pos2,
}

/// The words on an arrow.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrowLabel {
    /// The ground behind them.
    pub rect: Rect,
    /// The words.
    pub text: Arc<TextBlock>,
    /// Where they begin: their left upper corner.
    pub text_pos: Pos2,
}

/// How far below the lower edge of a card the middle of its handle lies, in points on the screen: clear of the words.
const HANDLE_BELOW: f32 = 4.0;

/// Where an arrow is taken hold of to be drawn from a card: at the middle of its lower edge. A point on the screen is
/// `unit` in the map.
pub fn arrow_handle(card: Rect, unit: f32) -> Pos2 {
    card.center_bottom() + Vec2::new(0.0, HANDLE_BELOW * unit)
}

impl ArrowLayout {
    /// What stands for the arrow where a rectangle is wanted: its words, or a square in the middle of it.
    pub fn grip(&self) -> Rect {
        let square = Rect::from_center_size(self.middle, Vec2::splat(GRIP));
        self.label
            .as_ref()
            .map_or(square, |label| label.rect.union(square))
    }

    /// Whether a point is on the line or the words.
    pub fn is_at(&self, pos: Pos2, tolerance: f32) -> bool {
        if !self.bounds.expand(tolerance).contains(pos) {
            return false;
        }
        let on_words = self
            .label
            .as_ref()
            .is_some_and(|label| label.rect.contains(pos));
        let mut segments = self.path.iter().zip(self.path.iter().skip(1));
        on_words || segments.any(|(from, to)| segment(*from, *to).expand(tolerance).contains(pos))
    }
}

impl MapLayout {
    /// The arrow from one card to another.
    pub fn arrow(&self, from: CardId, to: CardId) -> Option<&ArrowLayout> {
        let mut arrows = self.arrows.iter();
        arrows.find(|arrow| (arrow.from, arrow.to) == (from, to))
    }

    /// The arrow whose line or words are at a point, the one that lies on top.
    pub fn arrow_at(&self, pos: Pos2, tolerance: f32) -> Option<&ArrowLayout> {
        let mut arrows = self.arrows.iter().rev();
        arrows.find(|arrow| arrow.is_at(pos, tolerance))
    }
}

/// The arrows of a journey whose cards are laid out, both ends in view.
pub(super) fn arrows(
    layout: &MapLayout,
    journey: &Journey,
    before: Option<&MapLayout>,
    measurer: &mut Measurer,
) -> Vec<ArrowLayout> {
    let kept = before.and_then(|before| Kept::new(before, layout));
    let mut tracks = Tracks::default();
    let mut arrows = Vec::with_capacity(journey.arrows.len());
    for (index, arrow) in journey.arrows.iter().enumerate() {
        let ends = (arrow.from, arrow.to);
        let kept = kept.as_ref().and_then(|kept| kept.way(layout, ends));
        let Some(way) = kept.or_else(|| route(layout, ends)) else {
            continue;
        };
        let path = tracks.beside_others(layout, way.corners.clone());
        let words = arrow.label.trim();
        let text = (!words.is_empty())
            .then(|| measurer.block(words, FOOTER_TEXT, LABEL_WIDTH, Some(LABEL_LINES)));
        let size = text.as_ref().map_or(Vec2::ZERO, |text| {
            vec2(text.width, text.height) + 2.0 * LABEL_PADDING
        });
        let middle = middle(layout, &path, size);
        let label = text.map(|text| {
            let rect = Rect::from_center_size(middle, size);
            ArrowLabel {
                rect,
                text,
                text_pos: rect.min + LABEL_PADDING,
            }
        });
        let line = Rect::from_points(&path).expand(6.0);
        arrows.push(ArrowLayout {
            from: arrow.from,
            to: arrow.to,
            index,
            bounds: label.as_ref().map_or(line, |label| line.union(label.rect)),
            path,
            way: way.corners,
            reach: way.reach,
            beyond: way.beyond,
            label,
            middle,
        });
    }
    arrows
}

/// Where else on a piece of a way words may stand than in its middle, as shares of its length.
const ALONG: [f32; 8] = [0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85];

/// The middle of the part of a way where words of this size cover the fewest cards and feelings, and of those of the
/// longest.
fn middle(layout: &MapLayout, path: &[Pos2], size: Vec2) -> Pos2 {
    let segments = path.iter().zip(path.iter().skip(1));
    let places = segments.map(|(from, to)| (from.lerp(*to, 0.5), from.distance(*to)));
    let covered = |center: Pos2| {
        let rect = Rect::from_center_size(center, size);
        let beside = usize::from(!layout.cells().contains_rect(rect));
        layout.cards_in(rect).count() + feelings_in(layout, rect) + beside
    };
    let best = places.min_by(|(one, length), (other, other_length)| {
        let fewest = covered(*one).cmp(&covered(*other));
        fewest.then(other_length.total_cmp(length))
    });
    let best = best.map_or(Pos2::ZERO, |(middle, _)| middle);
    if covered(best) == 0 {
        return best;
    }
    let pieces = path.iter().zip(path.iter().skip(1));
    let along = pieces.flat_map(|(from, to)| ALONG.map(|share| from.lerp(*to, share)));
    let free = along.filter(|place| covered(*place) == 0);
    if let Some(nearest) = free.min_by(|one, other| {
        let on_curves = |place: &Pos2| is_among_curves(layout, *place);
        let distance = |place: &Pos2| place.distance_sq(best);
        let aside = on_curves(one).cmp(&on_curves(other));
        aside.then(distance(one).total_cmp(&distance(other)))
    }) {
        return nearest;
    }
    // Between two cards beside each other there is no room for words: there they stand between the rows.
    let borders = layout.rows.iter().flat_map(|row| [row.top, row.bottom]);
    let between = borders.map(|y| pos2(best.x, y)).min_by(|one, other| {
        let fewest = covered(*one).cmp(&covered(*other));
        fewest.then((one.y - best.y).abs().total_cmp(&(other.y - best.y).abs()))
    });
    between
        .filter(|place| covered(*place) < covered(best))
        .unwrap_or(best)
}

/// Whether a point is on the ground of curves.
fn is_among_curves(layout: &MapLayout, pos: Pos2) -> bool {
    let row = layout.row_at(pos.y).and_then(|row| layout.rows.get(row));
    row.is_some_and(|row| row.emotion.is_some())
}

/// How many faces and words for feelings are in a rectangle.
fn feelings_in(layout: &MapLayout, rect: Rect) -> usize {
    let column = |x: f32| layout.columns.partition_point(|column| column.right < x);
    // Words for feelings reach beyond their column.
    let (first, end) = (
        column(rect.left()).saturating_sub(1),
        column(rect.right()) + 2,
    );
    let rows = layout.rows.iter();
    let crossed = rows.filter(|row| row.top < rect.bottom() && rect.top() < row.bottom);
    let curves = crossed
        .flat_map(|row| &row.emotion)
        .flat_map(|it| &it.curves);
    let points = curves.flat_map(|curve| {
        let begin = curve.points.partition_point(|point| point.column < first);
        let rest = curve.points.get(begin..).unwrap_or_default().iter();
        rest.take_while(move |point| point.column < end)
    });
    let is_met = |point: &&PointLayout| {
        let face = Rect::from_center_size(point.center, Vec2::splat(2.0 * FACE_RADIUS));
        let word = point
            .word
            .as_ref()
            .map(|(pos, word)| Rect::from_min_size(*pos, vec2(word.width, word.height)));
        face.intersects(rect) || word.is_some_and(|word| word.intersects(rect))
    };
    points.filter(is_met).count()
}

/// A straight piece of a way as a rectangle without width or without height.
fn segment(from: Pos2, to: Pos2) -> Rect {
    Rect::from_min_max(
        pos2(from.x.min(to.x), from.y.min(to.y)),
        pos2(from.x.max(to.x), from.y.max(to.y)),
    )
}
