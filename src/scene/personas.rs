//! The sheets of personas as a picture.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::Document,
    layout::personas::{PersonaCard, PersonaList, PersonaWords, PersonasLayout},
};

use super::{
    GroupKind, Item, PathStep, Rgba, Scene, Stroke,
    colors::persona_color,
    draw::Draw,
    icons::channel_icon,
    sheet::{self, Part},
    theme::{Theme, Tone, radius, weight},
};

/// The picture of these sheets.
pub fn personas_scene(
    layout: &PersonasLayout,
    document: &Document,
    words: &PersonaWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let whole = (&layout.title, layout.size);
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        for card in &layout.cards {
            let tone = theme.tone(persona_color(document, card.persona));
            one(draw, card, tone, theme);
        }
    })
}

fn one(draw: &mut Draw, card: &PersonaCard, tone: Tone, theme: &Theme) {
    draw.group(GroupKind::Card, card.name.1.joined());
    let edge = Stroke::solid(weight::HAIRLINE, theme.hairline);
    draw.rounded(card.rect, radius::CONTROL, theme.surface, edge);
    match &card.picture {
        Some((picture, rect)) => draw.items.push(Item::Picture {
            picture: picture.clone(),
            rect: *rect,
        }),
        None => portrait(draw, card.portrait, tone, theme),
    }
    draw.text(&card.name.1, card.name.0, tone.strong);
    for (placed, ink) in [
        (&card.segment, theme.muted),
        (&card.quote, tone.strong),
        (
            &card.story,
            if card.is_blank {
                theme.muted
            } else {
                theme.ink
            },
        ),
    ] {
        if let Some((pos, block)) = placed {
            draw.text(block, *pos, ink);
        }
    }
    for list in &card.lists {
        entries(draw, list, theme);
    }
    if let Some((heading, rows)) = &card.channels {
        draw.text(&heading.1, heading.0, theme.muted);
        for row in rows {
            draw.icon(channel_icon(row.channel), row.icon, tone.strong);
            draw.text(&row.name.1, row.name.0, theme.ink);
        }
    }
    if let Some((heading, rows)) = &card.journeys {
        draw.text(&heading.1, heading.0, theme.muted);
        for row in rows {
            draw.text(&row.1, row.0, theme.ink);
        }
    }
    draw.end_group();
}

/// Goals are marked by a tick, needs by a ring, frustrations by a cross: shape as well as colour.
fn entries(draw: &mut Draw, list: &PersonaList, theme: &Theme) {
    draw.text(&list.heading.1, list.heading.0, theme.muted);
    for (mark, (pos, block)) in &list.entries {
        match list.kind {
            0 => tick(draw, *mark, theme.positive),
            1 => ring(draw, *mark, theme.accent),
            _ => cross(draw, *mark, theme.negative),
        }
        draw.text(block, *pos, theme.ink);
    }
}

fn tick(draw: &mut Draw, middle: Pos2, color: Rgba) {
    draw.items.push(Item::Path {
        path: vec![
            PathStep::MoveTo(middle + vec2(-5.0, 0.5)),
            PathStep::LineTo(middle + vec2(-1.5, 4.0)),
            PathStep::LineTo(middle + vec2(5.5, -4.5)),
        ],
        fill: Rgba::TRANSPARENT,
        stroke: Stroke::solid(2.0, color),
    });
}

fn ring(draw: &mut Draw, middle: Pos2, color: Rgba) {
    let rect = Rect::from_center_size(middle, Vec2::splat(9.0));
    draw.rounded(rect, 4.5, Rgba::TRANSPARENT, Stroke::solid(2.0, color));
}

fn cross(draw: &mut Draw, middle: Pos2, color: Rgba) {
    let stroke = Stroke::solid(2.0, color);
    for way in [1.0, -1.0] {
        let half = vec2(4.0, 4.0 * way);
        draw.line(middle - half, middle + half, stroke);
    }
}

/// A drawn portrait: head and shoulders before a tinted ground.
fn portrait(draw: &mut Draw, rect: Rect, tone: Tone, theme: &Theme) {
    let corner = rect.width() / 2.0;
    draw.rounded(rect, corner, tone.tint, Stroke::solid(2.0, tone.strong));
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * rect.width();
    // The shoulders follow the circle below, and a curve above.
    let (left, right) = (at(0.17, 0.872), at(0.83, 0.872));
    draw.items.push(Item::Path {
        path: vec![
            PathStep::MoveTo(left),
            PathStep::CubicTo(at(0.19, 0.7), at(0.33, 0.615), at(0.5, 0.615)),
            PathStep::CubicTo(at(0.67, 0.615), at(0.81, 0.7), right),
            PathStep::CubicTo(at(0.63, 1.032), at(0.37, 1.032), left),
            PathStep::Close,
        ],
        fill: tone.strong,
        stroke: Stroke::NONE,
    });
    let head = rect.width() * 0.36;
    let head = Rect::from_center_size(pos2(rect.center().x, at(0.0, 0.4).y), Vec2::splat(head));
    draw.rounded(
        head,
        head.width() / 2.0,
        tone.strong,
        Stroke::solid(3.0, theme.surface),
    );
}
