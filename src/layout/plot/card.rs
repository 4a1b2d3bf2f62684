//! One card of a plot: its title, and what stands at its foot.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    layout::{
        metrics::{size, space, text_style},
        sheet::{PlacedText, Thing},
    },
    text::{Face, Measurer, TextStyle},
};

use super::PlotItem;

/// Width of a card.
const CARD_WIDTH: f32 = 236.0;
/// Between the edge of a card and its words.
const CARD_PADDING: f32 = 14.0;
/// Titles on cards.
const CARD_TITLE_TEXT: TextStyle = text_style(Face::SemiBold, size::BODY);
/// Owner and day on cards.
pub const FOOTER_TEXT: TextStyle = text_style(Face::Regular, 13.0);
/// Diameter of the owner's mark.
pub const AVATAR: f32 = 18.0;

/// One card.
#[derive(Debug, Clone, PartialEq)]
pub struct PlotCard {
    /// What it stands for.
    pub thing: Thing,
    /// The card.
    pub rect: Rect,
    /// Its point, where it is rated; and the radius of that.
    pub point: Option<(Pos2, f32)>,
    /// Its title.
    pub title: PlacedText,
    /// The mark before the words at its foot.
    pub mark: Option<(Rect, PlacedText)>,
    /// The words at the left of its foot, and whether they say that something is amiss.
    pub left: Option<(PlacedText, bool)>,
    /// The words at the right of its foot, likewise.
    pub right: Option<(PlacedText, bool)>,
}

impl PlotCard {
    /// The square around its point.
    pub fn point_rect(&self) -> Option<Rect> {
        self.point
            .map(|(point, radius)| Rect::from_center_size(point, Vec2::splat(2.0 * radius)))
    }

    /// Moves the card so that its middle is there.
    pub fn move_to(&mut self, center: Pos2) {
        let by = (center - self.rect.center()).round();
        self.rect = self.rect.translate(by);
        self.title.0 += by;
        if let Some((rect, (pos, _))) = &mut self.mark {
            *rect = rect.translate(by);
            *pos += by;
        }
        for ((pos, _), _) in [&mut self.left, &mut self.right].into_iter().flatten() {
            *pos += by;
        }
    }
}

/// A card with its left upper corner at the origin.
pub fn card(item: &PlotItem, measurer: &mut Measurer) -> PlotCard {
    let inner = CARD_WIDTH - 2.0 * CARD_PADDING;
    let title = measurer.block(&item.title, CARD_TITLE_TEXT, inner, Some(3));
    let mut y = CARD_PADDING - 3.0 + title.height.max(CARD_TITLE_TEXT.line_height) + space::XS;
    let has_foot = item.left.is_some() || item.right.is_some();
    let foot = y + (AVATAR - FOOTER_TEXT.line_height) / 2.0;
    let right = item.right.as_ref().map(|right| {
        let block = measurer.block(&right.words, FOOTER_TEXT, inner * 0.6, Some(1));
        let left = CARD_WIDTH - CARD_PADDING - block.width;
        ((pos2(left, foot), block), right.is_warning)
    });
    let mut mark = None;
    let left = item.left.as_ref().map(|left| {
        let mut x = CARD_PADDING;
        if let Some(letter) = left.mark {
            let rect = Rect::from_min_size(pos2(x, y), Vec2::splat(AVATAR));
            let style = text_style(Face::SemiBold, 11.0);
            let block = measurer.block(&letter.to_string(), style, AVATAR, Some(1));
            let pos = rect.center() - vec2(block.width, block.height) / 2.0;
            mark = Some((rect, (pos, block)));
            x += AVATAR + 6.0;
        }
        let end = right
            .as_ref()
            .map_or(CARD_WIDTH - CARD_PADDING, |((pos, _), _)| pos.x - space::S);
        let block = measurer.block(&left.words, FOOTER_TEXT, (end - x).max(40.0), Some(1));
        ((pos2(x, foot), block), left.is_warning)
    });
    if has_foot {
        y += AVATAR;
    }
    PlotCard {
        thing: item.thing,
        rect: Rect::from_min_size(
            Pos2::ZERO,
            vec2(CARD_WIDTH, (y + CARD_PADDING - 2.0).ceil()),
        ),
        point: None,
        title: (pos2(CARD_PADDING, CARD_PADDING - 3.0), title),
        mark,
        left,
        right,
    }
}
