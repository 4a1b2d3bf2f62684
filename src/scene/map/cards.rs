//! Cards: tinted, with a coloured edge at the left; flags at the right, channel and department at the foot.

use std::ops::Range;

use emath::{Rect, Vec2, vec2};
use lucide_icons::Icon as Glyph;

use crate::{
    document::{Card, Flag, Lane, Promise},
    layout::map::{CardLayout, CardMark, RowLayout, flag_rects},
    scene::{
        GroupKind, Item, Stroke,
        colors::{card_color, department_color, flag_color},
        draw::Draw,
        icons::{channel_icon, flag_icon, role_icon},
        theme::{Theme, Tone, radius, weight},
    },
};

use super::{Source, marks, title};

/// Diameter of the dot after a department's name.
const DOT: f32 = 7.0;
/// From the upper and lower edge of a card to its coloured edge.
const EDGE_INSET: f32 = 7.0;

/// The cards of a row that are in view.
pub fn lane(
    draw: &mut Draw,
    source: &Source<'_>,
    (row, lane): (&RowLayout, &Lane),
    columns: Range<usize>,
    rect: Rect,
) {
    for layout in row.cards_touching(columns) {
        if !layout.rect.intersects(rect) {
            continue;
        }
        let card = source.journey.cards.get(layout.index);
        let Some(card) = card.filter(|card| card.id == layout.card) else {
            continue;
        };
        let tone = source.theme.tone(card_color(card, lane));
        if source.is_blocks() {
            block(draw, layout, tone);
        } else {
            draw.group(GroupKind::Card, title::card_name(source, card));
            one(draw, source, (card, layout), tone);
            draw.end_group();
        }
        if source.is_card_faded(card) {
            source.fade(draw, layout.rect, radius::CARD);
        }
    }
}

/// A card as a block of colour.
fn block(draw: &mut Draw, layout: &CardLayout, tone: Tone) {
    draw.rounded(layout.rect, 0.0, tone.border, Stroke::NONE);
}

fn one(draw: &mut Draw, source: &Source<'_>, (card, layout): (&Card, &CardLayout), tone: Tone) {
    let theme = source.theme;
    let border = Stroke::solid(theme.card_edge(), tone.border);
    draw.rounded(layout.rect, radius::CARD, tone.tint, border);
    let edge = Rect::from_min_size(
        layout.rect.min + vec2(0.0, EDGE_INSET),
        vec2(weight::EDGE, layout.rect.height() - 2.0 * EDGE_INSET),
    );
    draw.rounded(edge, weight::EDGE / 2.0, tone.strong, Stroke::NONE);
    if let (Some(picture), Some(rect)) = (&card.picture, layout.picture) {
        draw.items.push(Item::Picture {
            picture: picture.clone(),
            rect,
        });
    }
    draw.text(&layout.text, layout.text_pos, theme.ink);
    for (flag, rect) in card
        .flags
        .iter()
        .zip(flag_rects(layout.rect, card.flags.len()))
    {
        let color = flag_color(*flag, theme);
        match flag {
            Flag::MomentOfTruth => draw.star(rect, color),
            Flag::IncidentPositive | Flag::IncidentNegative | Flag::Pain | Flag::Delight => {
                draw.icon(flag_icon(*flag), rect, color);
            }
        }
    }
    if let Some(owner) = &layout.owner {
        marks::owner(draw, source, owner);
    }
    if let Some(measure) = &layout.measure {
        marks::measure(draw, theme, measure, tone);
    }
    if let Some(gaps) = &layout.gaps {
        marks::gaps(draw, theme, gaps);
    }
    for (mark, rect) in &layout.marks {
        one_mark(draw, *mark, *rect, theme);
    }
    marks::evidence(draw, source, layout.rect, card.grade());
    if let Some(footer) = &layout.footer {
        if let (Some(channel), Some(icon)) = (card.channel, footer.icon) {
            draw.icon(channel_icon(channel), icon, theme.muted);
        }
        draw.text(&footer.text, footer.pos, theme.muted);
        if let Some(place) = source.department(card) {
            let middle =
                footer.pos + vec2(footer.text.width + DOT, footer.text.style.line_height / 2.0);
            let dot = Rect::from_center_size(middle, Vec2::splat(DOT));
            let color = theme.tone(department_color(place)).strong;
            draw.rounded(dot, DOT / 2.0, color, Stroke::NONE);
        }
    }
}

/// A small mark; each tells itself apart by its shape.
fn one_mark(draw: &mut Draw, mark: CardMark, rect: Rect, theme: &Theme) {
    let (glyph, color) = match mark {
        CardMark::Role(role) => (role_icon(role), theme.muted),
        CardMark::Promise(Promise::Kept) => (Glyph::BadgeCheck, theme.positive),
        CardMark::Promise(Promise::Broken) => (Glyph::BadgeX, theme.negative),
        CardMark::Disappointment => (Glyph::TrendingDown, theme.negative),
        CardMark::Delight => (Glyph::TrendingUp, theme.positive),
    };
    draw.icon(glyph.into(), rect, color);
}
