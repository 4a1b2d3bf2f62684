//! The mark of the gaps that show on a card or in a step: an icon with their numbers.

use std::sync::Arc;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    layout::metrics::FOOTER_TEXT,
    text::{Measurer, TextBlock},
};

use super::cells::FOOTER_ICON;

/// Where the mark is.
#[derive(Debug, Clone, PartialEq)]
pub struct GapMark {
    /// Its icon.
    pub icon: Rect,
    /// Its words: their left upper corner.
    pub pos: Pos2,
    /// Its words.
    pub text: Arc<TextBlock>,
}

/// The mark of gaps with these numbers, with its left upper corner at a place; none where there are none. `word` stands
/// before the numbers.
pub fn gap_mark(word: &str, gaps: &[usize], at: Pos2, measurer: &mut Measurer) -> Option<GapMark> {
    if gaps.is_empty() {
        return None;
    }
    let numbers: Vec<String> = gaps.iter().map(ToString::to_string).collect();
    let text = format!("{word} {}", numbers.join(", "));
    let text = measurer.block(text.trim(), FOOTER_TEXT, f32::INFINITY, Some(1));
    let lower = (FOOTER_TEXT.line_height - FOOTER_ICON) / 2.0;
    let icon = Rect::from_min_size(at + vec2(0.0, lower), vec2(FOOTER_ICON, FOOTER_ICON));
    Some(GapMark {
        icon,
        pos: pos2(icon.right() + 5.0, at.y),
        text,
    })
}
