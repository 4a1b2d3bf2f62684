//! Quadrants with their cards: what matrix and framework look like.

use emath::{Pos2, Rect};

use crate::{
    document::Color,
    layout::plot::{CardPlace, PlotCard, PlotLayout, QuadrantLayout},
};

use super::{
    GroupKind, Rgba, Stroke,
    draw::Draw,
    theme::{Theme, radius, weight},
};

/// What each quadrant looks like: upper left, upper right, lower left, lower right. None is quiet.
pub type QuadrantTones = [Option<Color>; 4];

/// Draws all of a plot.
pub fn plot(
    draw: &mut Draw,
    layout: &PlotLayout,
    theme: &Theme,
    tones: QuadrantTones,
    name_of: impl Fn(&PlotCard) -> String,
) {
    for (quadrant, tone) in layout.quadrants.iter().zip(tones) {
        ground(draw, quadrant, theme, tone);
    }
    let plot = layout.plot;
    let line = Stroke::solid(weight::HAIRLINE, theme.mark.mixed(theme.paper, 0.45));
    draw.rounded(plot, 0.0, Rgba::TRANSPARENT, line);
    draw.horizontal((plot.left(), plot.right()), plot.center().y, line);
    draw.vertical(plot.center().x, (plot.top(), plot.bottom()), line);
    for (pos, tick) in &layout.ticks {
        draw.text(tick, *pos, theme.muted);
    }
    for (pos, axis) in &layout.axes {
        draw.text(axis, *pos, theme.ink);
    }
    if let Some((rect, (pos, words))) = &layout.tray {
        let edge = Stroke {
            dash: super::Dash::Dashed,
            ..Stroke::solid(weight::HAIRLINE, theme.mark)
        };
        draw.rounded(*rect, radius::CONTROL, theme.panel, edge);
        draw.text(words, *pos, theme.muted);
    }
    for card in &layout.cards {
        leader(draw, card, layout.place, theme);
    }
    for card in &layout.cards {
        draw.group(GroupKind::Card, name_of(card));
        one(draw, card, theme);
        draw.end_group();
    }
}

fn ground(draw: &mut Draw, quadrant: &QuadrantLayout, theme: &Theme, tone: Option<Color>) {
    let (fill, ink) = match tone {
        Some(color) => {
            let tone = theme.tone(color);
            (tone.tint, tone.strong)
        }
        None => (theme.paper, theme.muted),
    };
    draw.fill(quadrant.rect, fill);
    draw.text(&quadrant.name.1, quadrant.name.0, ink);
    draw.text(&quadrant.about.1, quadrant.about.0, theme.muted);
}

/// The point of a card that had to give way, and a line to it.
fn leader(draw: &mut Draw, card: &PlotCard, place: CardPlace, theme: &Theme) {
    let is_covered = place == CardPlace::On;
    let Some((point, point_radius)) = card.point else {
        return;
    };
    if is_covered && card.rect.shrink(point_radius).contains(point) {
        return;
    }
    let end = nearest_on(card.rect, point);
    draw.line(point, end, Stroke::solid(weight::MARK, theme.mark));
    dot(draw, point, point_radius, theme);
}

fn dot(draw: &mut Draw, center: Pos2, radius: f32, theme: &Theme) {
    let rect = Rect::from_center_size(center, emath::Vec2::splat(2.0 * radius));
    draw.rounded(
        rect,
        radius,
        theme.accent,
        Stroke::solid(1.5, theme.surface),
    );
}

/// The point of a rectangle that is nearest to a point beside it.
fn nearest_on(rect: Rect, point: Pos2) -> Pos2 {
    Pos2::new(
        point.x.clamp(rect.left(), rect.right()),
        point.y.clamp(rect.top(), rect.bottom()),
    )
}

fn one(draw: &mut Draw, card: &PlotCard, theme: &Theme) {
    // A soft edge below, so that cards that lie close to each other are told apart.
    let shade = card.rect.translate(emath::vec2(0.0, 1.5));
    draw.rounded(
        shade,
        radius::CONTROL,
        theme.shadow.with_alpha(18),
        Stroke::NONE,
    );
    let border = Stroke::solid(weight::HAIRLINE, theme.hairline);
    draw.rounded(card.rect, radius::CONTROL, theme.surface, border);
    draw.text(&card.title.1, card.title.0, theme.ink);
    if let Some((rect, (pos, letter))) = &card.mark {
        let tone = theme.tone(Color::Plum);
        draw.rounded(*rect, rect.width() / 2.0, tone.strong, Stroke::NONE);
        draw.text(letter, *pos, theme.surface);
    }
    for ((pos, words), is_warning) in [&card.left, &card.right].into_iter().flatten() {
        let ink = if *is_warning {
            theme.negative
        } else {
            theme.muted
        };
        draw.text(words, *pos, ink);
    }
}
