//! The numbers along the scales of a plot.

use std::sync::Arc;

use emath::{Rect, pos2};

use crate::{layout::sheet::PlacedText, text::Measurer};

use super::{LEFT, card::FOOTER_TEXT};

/// The numbers 0, 5 and 10 along both scales.
pub(super) fn ticks(plot: Rect, measurer: &mut Measurer) -> Vec<PlacedText> {
    let mut ticks = Vec::new();
    for (share, text) in [(0.0, "0"), (0.5, "5"), (1.0, "10")] {
        let block = measurer.block(text, FOOTER_TEXT, LEFT, Some(1));
        let x = plot.left() + share * plot.width();
        let below = pos2(x - block.width / 2.0, plot.bottom() + 6.0);
        ticks.push((below, Arc::clone(&block)));
        let y = plot.bottom() - share * plot.height();
        let beside = pos2(plot.left() - 10.0 - block.width, y - block.height / 2.0);
        ticks.push((beside, block));
    }
    ticks
}
