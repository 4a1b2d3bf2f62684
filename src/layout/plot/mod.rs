//! Cards on two scales from 0 to 10, split at 5 into four quadrants: the form that matrix and framework share.
//!
//! A card wants its middle to be where its ratings are. Where that would cover another card it goes to the nearest free
//! place of its quadrant, and a line leads back to the point; the plot grows until all have room. What is not rated yet
//! waits in a tray below the plot.

mod card;
mod place;
mod ticks;

pub use card::PlotCard;

use card::card;
use place::Room;
use ticks::ticks;

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    insight::priority::MIDDLE,
    text::{Face, Measurer, TextStyle},
};

use super::{
    metrics::{FEELING_TEXT, STEP_TEXT, space, text_style},
    sheet::{PlacedText, Spot, Thing},
};

/// Where both scales end.
pub const END: f64 = 10.0;
/// Width and height of the plot in an export, with few cards.
const PLOT: Vec2 = vec2(1180.0, 740.0);
/// Width and height of the plot at the least.
const LEAST_PLOT: Vec2 = vec2(820.0, 480.0);
/// From the left edge of the sheet to the plot: room for the scale.
const LEFT: f32 = 44.0;
/// Above the plot: room for what the upward scale is called.
const TOP: f32 = 40.0;
/// Below the plot: room for the scale and what it is called.
const BELOW: f32 = 52.0;
/// Names of quadrants.
const QUADRANT_TEXT: TextStyle = text_style(Face::SemiBold, 20.0);
/// What is said of a quadrant.
const ABOUT_TEXT: TextStyle = text_style(Face::Regular, 13.5);

/// What is placed, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct PlotItem {
    /// What it is.
    pub thing: Thing,
    /// Along the scale to the right, from 0 to 10.
    pub x: Option<f64>,
    /// Along the scale upwards, from 0 to 10.
    pub y: Option<f64>,
    /// What it is called.
    pub title: String,
    /// At the left of its foot.
    pub left: Option<Foot>,
    /// At the right of its foot.
    pub right: Option<Foot>,
    /// Radius of its point on the plot.
    pub point_radius: f32,
}

/// Where a card wants to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardPlace {
    /// Its middle on its point, which it covers.
    On,
    /// Below its point, which is always seen.
    Below,
}

/// How a plot is laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlotStyle {
    /// Where cards want to be.
    pub cards: CardPlace,
    /// Width and height that there are for all of it; none for an export.
    pub room: Option<Vec2>,
}

/// Words at the foot of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foot {
    /// The letter of a mark before them.
    pub mark: Option<char>,
    /// The words.
    pub words: String,
    /// Whether they say that something is amiss.
    pub is_warning: bool,
}

/// The words around a plot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlotWords {
    /// What the scale to the right is called.
    pub x_axis: Arc<str>,
    /// What the scale upwards is called.
    pub y_axis: Arc<str>,
    /// Names and what is said of them: upper left, upper right, lower left, lower right.
    pub quadrants: [(Arc<str>, Arc<str>); 4],
    /// What is said of things that are not rated yet.
    pub tray: Arc<str>,
}

/// Where everything of a plot is.
#[derive(Debug, Clone, PartialEq)]
pub struct PlotLayout {
    /// Width and height of all of it.
    pub size: Vec2,
    /// The plot itself.
    pub plot: Rect,
    /// Upper left, upper right, lower left, lower right.
    pub quadrants: Vec<QuadrantLayout>,
    /// What the scales are called.
    pub axes: [PlacedText; 2],
    /// The numbers along the scales.
    pub ticks: Vec<PlacedText>,
    /// The cards; those drawn last lie over the others.
    pub cards: Vec<PlotCard>,
    /// Where things wait that are not rated yet, and what is said of it.
    pub tray: Option<(Rect, PlacedText)>,
    /// Where cards want to be.
    pub place: CardPlace,
}

/// One quadrant.
#[derive(Debug, Clone, PartialEq)]
pub struct QuadrantLayout {
    /// Where it is.
    pub rect: Rect,
    /// Its name.
    pub name: PlacedText,
    /// What is said of it.
    pub about: PlacedText,
}

impl PlotLayout {
    /// Lays things out.
    pub fn new(
        items: &[PlotItem],
        words: &PlotWords,
        style: PlotStyle,
        measurer: &mut Measurer,
    ) -> Self {
        /// By how much the plot grows where not all cards have room.
        const GROWTH: f32 = 1.05;
        /// How often, at the most.
        const GROWTHS: usize = 40;
        let cards: Vec<PlotCard> = items.iter().map(|item| card(item, measurer)).collect();
        let mut size = plot_size(items, &cards, style, tray_height(items, &cards));
        let mut layout = frame(size, words, measurer);
        for _ in 0..GROWTHS {
            if layout.put(items, &cards, style.cards) == Room::Enough {
                break;
            }
            size = (size * GROWTH / 4.0).ceil() * 4.0;
            layout = frame(size, words, measurer);
        }
        layout.fill_tray(words, measurer);
        layout
    }

    /// Puts each rated card where there is room for it.
    fn put(&mut self, items: &[PlotItem], cards: &[PlotCard], place: CardPlace) -> Room {
        self.place = place;
        let mut cards = cards.to_vec();
        for (card, item) in cards.iter_mut().zip(items) {
            let rated = item.x.zip(item.y);
            card.point = rated.map(|(x, y)| (self.pos_of(x, y), item.point_radius));
        }
        let names = self.quadrants.iter();
        let mut obstacles: Vec<Rect> = names
            .map(|quadrant| quadrant.name_rect().expand(space::S))
            .collect();
        if place == CardPlace::Below {
            obstacles.extend(cards.iter().filter_map(PlotCard::point_rect));
        }
        let (centers, room) = place::apart(self, &cards, &obstacles);
        for (card, center) in cards.iter_mut().zip(centers) {
            if let Some(center) = center {
                card.move_to(center);
            }
        }
        self.cards = cards;
        room
    }

    /// Where the middle of a card wants to be.
    fn home(&self, card: &PlotCard) -> Option<Pos2> {
        card.point.map(|(point, _)| point + self.offset_of(card))
    }

    /// From the point of a card to where its middle wants to be.
    fn offset_of(&self, card: &PlotCard) -> Vec2 {
        match self.place {
            CardPlace::On => Vec2::ZERO,
            CardPlace::Below => {
                let radius = card.point.map_or(0.0, |(_, radius)| radius);
                vec2(0.0, radius + space::XS + card.rect.height() / 2.0)
            }
        }
    }

    /// The same with one thing rated otherwise, as while it is dragged: the others stay where they are.
    #[must_use]
    pub fn with_moved(&self, item: &PlotItem, measurer: &mut Measurer) -> Self {
        let mut layout = self.clone();
        layout.cards.retain(|card| card.thing != item.thing);
        let mut moved = card(item, measurer);
        if let Some((x, y)) = item.x.zip(item.y) {
            moved.point = Some((layout.pos_of(x, y), item.point_radius));
        }
        if let Some(home) = layout.home(&moved) {
            moved.move_to(home);
        }
        layout.cards.push(moved);
        layout
    }

    /// Where ratings are.
    pub fn pos_of(&self, x: f64, y: f64) -> Pos2 {
        let share = |value: f64| (value / END).clamp(0.0, 1.0) as f32;
        pos2(
            self.plot.left() + share(x) * self.plot.width(),
            self.plot.bottom() - share(y) * self.plot.height(),
        )
    }

    /// The ratings of a thing when the middle of its card is put here: to the right and upwards, within the scales.
    pub fn ratings_of(&self, thing: Thing, center: Pos2) -> (f64, f64) {
        let card = self.cards.iter().find(|card| card.thing == thing);
        // A card that gave way to others is dragged from where its point is, not from where it rests.
        let pos = match card.map(|card| (card, card.point)) {
            Some((card, Some((point, _)))) => point + (center - card.rect.center()),
            Some((card, None)) => center - self.offset_of(card),
            None => center,
        };
        let x = (pos.x - self.plot.left()) / self.plot.width();
        let y = (self.plot.bottom() - pos.y) / self.plot.height();
        let rating = |share: f32| f64::from(share.clamp(0.0, 1.0)) * END;
        (rating(x), rating(y))
    }

    /// What can be pointed at, in reading order.
    pub fn spots(&self) -> Vec<Spot> {
        let spot = |card: &PlotCard| Spot {
            thing: card.thing,
            rect: card.rect,
        };
        self.cards.iter().map(spot).collect()
    }

    /// Puts the cards that are not rated in rows below the plot.
    fn fill_tray(&mut self, words: &PlotWords, measurer: &mut Measurer) {
        let left = self.plot.left();
        let top = self.plot.bottom() + BELOW + space::S;
        let heading = measurer.block(&words.tray, FEELING_TEXT, self.plot.width(), Some(1));
        let first = top + heading.height + 2.0 * space::M;
        let mut min = pos2(left + space::M, first);
        let mut bottom = first;
        let mut is_empty = true;
        for card in self.cards.iter_mut().filter(|card| card.point.is_none()) {
            is_empty = false;
            if min.x + card.rect.width() > self.plot.right() - space::M {
                min = pos2(left + space::M, bottom + space::M);
            }
            let center = min + card.rect.size() / 2.0;
            card.move_to(center);
            min.x += card.rect.width() + space::M;
            bottom = bottom.max(card.rect.bottom());
        }
        if is_empty {
            return;
        }
        let rect = Rect::from_min_max(pos2(left, top), pos2(self.plot.right(), bottom + space::M));
        let heading_pos = rect.min + Vec2::splat(space::M);
        self.tray = Some((rect, (heading_pos, heading)));
        self.size.y = rect.bottom() + space::L;
    }
}

impl QuadrantLayout {
    /// Where its name and what is said of it are.
    fn name_rect(&self) -> Rect {
        let text =
            |(pos, block): &PlacedText| Rect::from_min_size(*pos, vec2(block.width, block.height));
        text(&self.name).union(text(&self.about))
    }
}

/// How high the tray will be, with the room above it; 0 where everything is rated.
fn tray_height(items: &[PlotItem], cards: &[PlotCard]) -> f32 {
    let waiting = items.iter().zip(cards);
    let waiting = waiting.filter(|(item, _)| item.x.zip(item.y).is_none());
    let highest = waiting
        .map(|(_, card)| card.rect.height())
        .fold(0.0, f32::max);
    if highest > 0.0 {
        highest + FEELING_TEXT.line_height + 3.0 * space::M + space::L
    } else {
        0.0
    }
}

/// How large the plot is: as large as there is room, and so large that the cards of its fullest quadrant have room.
fn plot_size(items: &[PlotItem], cards: &[PlotCard], style: PlotStyle, tray: f32) -> Vec2 {
    /// The share of a quadrant that cards may cover: the rest is for the points, and for finding a place near them.
    const FILLED: f32 = 0.5;
    let mut covered = [0.0_f32; 4];
    for (item, card) in items.iter().zip(cards) {
        let Some((x, y)) = item.x.zip(item.y) else {
            continue;
        };
        let size = card.rect.size() + Vec2::splat(space::M);
        let place = quadrant_of(x, y);
        if let Some(covered) = covered.get_mut(place) {
            *covered += size.x * size.y;
        }
    }
    let fullest = covered.into_iter().fold(0.0, f32::max);
    let around = vec2(LEFT + space::L, TOP + BELOW + tray);
    let base = style
        .room
        .map_or(PLOT, |room| (room - around).max(LEAST_PLOT));
    let factor = (fullest / FILLED / (base.x * base.y / 4.0)).sqrt().max(1.0);
    (base * factor / 4.0).floor() * 4.0
}

/// The place of a quadrant in the list: upper left, upper right, lower left, lower right.
pub fn quadrant_of(x: f64, y: f64) -> usize {
    usize::from(y < MIDDLE) * 2 + usize::from(x >= MIDDLE)
}

/// The plot without cards.
fn frame(size: Vec2, words: &PlotWords, measurer: &mut Measurer) -> PlotLayout {
    let plot = Rect::from_min_size(pos2(LEFT, TOP), size);
    let middle = plot.center();
    let rects = [
        Rect::from_min_max(plot.min, middle),
        Rect::from_min_max(pos2(middle.x, plot.top()), pos2(plot.right(), middle.y)),
        Rect::from_min_max(pos2(plot.left(), middle.y), pos2(middle.x, plot.bottom())),
        Rect::from_min_max(middle, plot.max),
    ];
    let quadrants = rects.into_iter().zip(&words.quadrants).enumerate();
    let quadrants = quadrants
        .map(|(place, (rect, (name, about)))| {
            let room = rect.width() - 2.0 * space::L;
            let name = measurer.block(name, QUADRANT_TEXT, room, Some(1));
            let about = measurer.block(about, ABOUT_TEXT, room, Some(1));
            // The upper ones say their name at the top, the lower ones at the bottom: the cards have the middle.
            let top = if place < 2 {
                rect.top() + space::L
            } else {
                rect.bottom() - space::L - name.height - about.height
            };
            let left = rect.left() + space::L + 2.0;
            QuadrantLayout {
                rect,
                about: (pos2(left, top + name.height), about),
                name: (pos2(left, top), name),
            }
        })
        .collect();
    let x_axis = measurer.block(&words.x_axis, STEP_TEXT, plot.width(), Some(1));
    let y_axis = measurer.block(&words.y_axis, STEP_TEXT, plot.width(), Some(1));
    let axes = [
        (
            pos2(
                middle.x - x_axis.width / 2.0,
                plot.bottom() + space::S + 18.0,
            ),
            x_axis,
        ),
        (pos2(plot.left(), space::S), y_axis),
    ];
    PlotLayout {
        size: vec2(plot.right() + space::L, plot.bottom() + BELOW),
        plot,
        quadrants,
        axes,
        ticks: ticks(plot, measurer),
        cards: Vec::new(),
        tray: None,
        place: CardPlace::On,
    }
}
