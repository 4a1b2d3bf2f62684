//! The ground of emotion curves: from delighted at the top to awful at the bottom, with the line of 0.

use emath::{Rect, pos2};

use super::{
    Dash, Stroke,
    draw::Draw,
    theme::{Theme, weight},
};

/// The ground changes colour in so many bands.
const BANDS: usize = 24;

/// Fills a rectangle from +2 at its top to −2 at its bottom.
pub fn bands(draw: &mut Draw, rect: Rect, theme: &Theme) {
    let step = rect.height() / BANDS as f32;
    for band in 0..BANDS {
        let from_middle = 1.0 - 2.0 * (band as f32 + 0.5) / BANDS as f32;
        let end = if from_middle > 0.0 {
            theme.delighted_ground
        } else {
            theme.awful_ground
        };
        // Each band goes on to the lower edge, so no seam shows between them.
        let top = rect.top() + band as f32 * step;
        let piece = Rect::from_min_max(pos2(rect.left(), top), rect.max);
        draw.fill(piece, theme.calm_ground.mixed(end, from_middle.abs()));
    }
}

/// How the line of 0 is drawn.
pub fn zero(theme: &Theme) -> Stroke {
    Stroke {
        width: weight::MARK,
        color: theme.mark,
        dash: Dash::Dotted,
    }
}
