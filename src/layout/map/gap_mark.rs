//! The mark of the gaps that show on a card or in a step: an icon with their numbers, each of which can be pointed at.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::GapId,
    layout::metrics::FOOTER_TEXT,
    text::{Measurer, TextBlock},
};

use super::cells::FOOTER_ICON;

/// The least width and height, in map units, in which a number is met.
const TARGET: f32 = 24.0;

/// Where the mark is.
#[derive(Debug, Clone, PartialEq)]
pub struct GapMark {
    /// Its icon.
    pub icon: Rect,
    /// Its words: their left upper corner.
    pub pos: Pos2,
    /// Its words.
    pub text: Arc<TextBlock>,
    /// The gaps, each with how far its number reaches to the right, from the left edge of the words.
    pub gaps: Vec<(GapId, f32)>,
}

impl GapMark {
    /// Icon and words.
    pub fn rect(&self) -> Rect {
        let size = vec2(self.text.width, self.text.height);
        self.icon.union(Rect::from_min_size(self.pos, size))
    }

    /// The gap whose number is at a point; the first where that is on the icon or the word before the numbers.
    pub fn at(&self, pos: Pos2, tolerance: f32) -> Option<GapId> {
        let mark = self.rect();
        let lacks = (TARGET - mark.height()).max(0.0) / 2.0;
        let around = Vec2::new(tolerance.min(4.0), lacks.min(4.0));
        if !mark.expand2(around).contains(pos) {
            return None;
        }
        let along = pos.x - self.pos.x;
        let met = self.gaps.iter().find(|(_, end)| along <= *end);
        met.or(self.gaps.last()).map(|(gap, _)| *gap)
    }
}

/// The mark of these gaps with their numbers, with its left upper corner at a place; none where there are none. `word`
/// stands before the numbers.
pub fn gap_mark(
    word: &str,
    gaps: &[(usize, GapId)],
    at: Pos2,
    measurer: &mut Measurer,
) -> Option<GapMark> {
    if gaps.is_empty() {
        return None;
    }
    let mut text = word.to_owned();
    let mut ends = Vec::with_capacity(gaps.len());
    for (order, (number, gap)) in gaps.iter().enumerate() {
        text.push_str(if order == 0 { " " } else { ", " });
        text.push_str(&number.to_string());
        let before = measurer.block(text.trim(), FOOTER_TEXT, f32::INFINITY, Some(1));
        ends.push((*gap, before.width + 2.0));
    }
    let text = measurer.block(text.trim(), FOOTER_TEXT, f32::INFINITY, Some(1));
    let lower = (FOOTER_TEXT.line_height - FOOTER_ICON) / 2.0;
    let icon = Rect::from_min_size(at + vec2(0.0, lower), vec2(FOOTER_ICON, FOOTER_ICON));
    Some(GapMark {
        icon,
        pos: pos2(icon.right() + 5.0, at.y),
        text,
        gaps: ends,
    })
}
