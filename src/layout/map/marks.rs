//! The small marks at the foot of a card: the brand promise, expectations, and the role of a medium.

use emath::{Pos2, Rect, Vec2, vec2};

use crate::{
    document::{Card, MediaRole, Promise},
    insight::experience::{Surprise, of_card},
    layout::metrics::FOOTER_TEXT,
};

use super::cells::FOOTER_ICON;

/// Between two marks.
const GAP: f32 = 6.0;

/// What is marked on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardMark {
    /// What a medium does for the customer.
    Role(MediaRole),
    /// The brand promise was kept or broken.
    Promise(Promise),
    /// It was worse than expected.
    Disappointment,
    /// It was better than expected.
    Delight,
}

impl CardMark {
    /// All marks.
    pub const ALL: [Self; 8] = [
        Self::Role(MediaRole::Touch),
        Self::Role(MediaRole::Tell),
        Self::Role(MediaRole::Sell),
        Self::Role(MediaRole::Care),
        Self::Promise(Promise::Kept),
        Self::Promise(Promise::Broken),
        Self::Disappointment,
        Self::Delight,
    ];

    /// The marks of a card, from left to right.
    pub fn of(card: &Card) -> impl Iterator<Item = Self> {
        let surprise = match of_card(card) {
            Some(Surprise::Disappointment(_)) => Some(Self::Disappointment),
            Some(Surprise::Delight(_)) => Some(Self::Delight),
            Some(Surprise::None) | None => None,
        };
        let role = card.role.map(Self::Role);
        let promise = card.promise.map(Self::Promise);
        [role, promise, surprise].into_iter().flatten()
    }
}

/// How wide the marks of a card are, with the room before them.
pub fn width(card: &Card) -> f32 {
    CardMark::of(card).count() as f32 * (FOOTER_ICON + GAP)
}

/// The marks of a card, each with its place: at the right end of a foot that ends at `right_top`.
pub fn place(card: &Card, right_top: Pos2) -> Vec<(CardMark, Rect)> {
    let lower = (FOOTER_TEXT.line_height - FOOTER_ICON) / 2.0;
    let first = right_top + vec2(GAP - width(card), lower);
    CardMark::of(card)
        .enumerate()
        .map(|(index, mark)| {
            let right = index as f32 * (FOOTER_ICON + GAP);
            let min = first + vec2(right, 0.0);
            (mark, Rect::from_min_size(min, Vec2::splat(FOOTER_ICON)))
        })
        .collect()
}
