//! Arrows between cards: a line with round corners, a head, and words on a ground of their own.

use emath::{Pos2, Rect, Vec2};

use crate::{
    layout::map::ArrowLayout,
    scene::{GroupKind, Item, PathStep, Rgba, Stroke, draw::Draw, theme::weight},
};

use super::{Source, title};

/// How far before a corner it begins to be round.
const ROUND: f32 = 6.0;
/// Length of the head.
const HEAD: f32 = 8.0;
/// Half the width of the head.
const HEAD_HALF: f32 = 4.0;
/// How far the control points of a quarter of a circle are towards its corner.
const QUARTER: f32 = 0.552;

/// The arrows that touch the part that is wanted.
pub fn all(draw: &mut Draw, source: &Source<'_>, rect: Rect) {
    let layout = source.layout;
    let seen = layout.arrows.iter();
    for arrow in seen.filter(|arrow| arrow.bounds.intersects(rect)) {
        if source.is_blocks() {
            line(draw, arrow, source.theme.mark);
            continue;
        }
        draw.group(GroupKind::Arrow, title::arrow_name(source, arrow));
        line(draw, arrow, source.theme.ink.mixed(source.theme.muted, 0.6));
        if let Some(label) = &arrow.label {
            let edge = Stroke::solid(weight::HAIRLINE, source.theme.hairline);
            draw.rounded(label.rect, 4.0, source.theme.paper, edge);
            draw.text(&label.text, label.text_pos, source.theme.ink);
        }
        draw.end_group();
    }
}

fn line(draw: &mut Draw, arrow: &ArrowLayout, color: Rgba) {
    let [.., before, tip] = arrow.path.as_slice() else {
        return;
    };
    let along = (*tip - *before).normalized();
    let foot = *tip - along * HEAD.min(tip.distance(*before));
    let across = along.rot90() * HEAD_HALF;
    draw.items.push(Item::Path {
        path: rounded(&arrow.path, foot),
        fill: Rgba::TRANSPARENT,
        stroke: Stroke::solid(weight::MARK, color),
    });
    draw.shape(&[*tip, foot + across, foot - across], color);
}

/// The outline of a way whose last corner is `foot` instead of the tip.
fn rounded(corners: &[Pos2], foot: Pos2) -> Vec<PathStep> {
    let mut path = Vec::with_capacity(corners.len() * 2);
    for (index, corner) in corners.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(|index| corners.get(index));
        match (before, corners.get(index + 1)) {
            (None, _) => path.push(PathStep::MoveTo(corner)),
            (Some(_), None) => path.push(PathStep::LineTo(foot)),
            (Some(before), Some(after)) => {
                let room = |other: Pos2| -> Vec2 {
                    let way = other - corner;
                    way.normalized() * ROUND.min(way.length() / 2.0)
                };
                let (back, on) = (room(*before), room(*after));
                path.push(PathStep::LineTo(corner + back));
                path.push(PathStep::CubicTo(
                    corner + back * (1.0 - QUARTER),
                    corner + on * (1.0 - QUARTER),
                    corner + on,
                ));
            }
        }
    }
    path
}
