//! The line of a persona's curve: its look tells whose it is, its dashes what it rests on.

use crate::insight::{curve::Piece, evidence::LineStyle};

use super::{Dash, Item, PathStep, Rgba, draw::Draw, face::LineLook};

/// How the dashes of a piece of a curve are.
fn dash(style: LineStyle) -> Dash {
    match style {
        LineStyle::Solid => Dash::Solid,
        LineStyle::Dashed => Dash::Dashed,
        LineStyle::Dotted => Dash::Dotted,
    }
}

/// Draws these pieces, each of the style at its place. Those in a row of the same style are one line, so that its dashes
/// run on. `ground` is what shows between the two lines of a double one.
pub fn curve(
    draw: &mut Draw,
    (mut pieces, styles): (&[Piece], &[LineStyle]),
    look: LineLook,
    color: impl Fn(LineStyle) -> Rgba,
    ground: Rgba,
) {
    for run in styles.chunk_by(PartialEq::eq) {
        let (these, later) = pieces.split_at(run.len().min(pieces.len()));
        pieces = later;
        let (Some(style), Some([begin, ..])) = (run.first(), these.first()) else {
            return;
        };
        let mut path = Vec::with_capacity(these.len() + 1);
        path.push(PathStep::MoveTo(*begin));
        path.extend(
            these
                .iter()
                .map(|[_, first, last, end]| PathStep::CubicTo(*first, *last, *end)),
        );
        for stroke in look.strokes(color(*style), ground, dash(*style)) {
            draw.items.push(Item::Path {
                path: path.clone(),
                fill: Rgba::TRANSPARENT,
                stroke,
            });
        }
    }
}
