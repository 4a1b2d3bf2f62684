//! Cards in their cells: how large each is, and how they stack without overlapping.

use std::sync::Arc;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::{Card, GapId, Grade, Picture},
    insight::gap_numbers::GapNumbers,
    layout::{
        metrics::{CARD_TEXT, FOOTER_TEXT, space},
        picture::dimensions,
    },
    text::{Measurer, TextBlock},
};

use super::{
    CardLayout, ColumnLayout, FooterLayout, MapWords, gap_mark, marks, measure, owner::Owners,
};

/// Between the edge of a column and its cards.
pub const CARD_INSET: f32 = 6.0;
/// Between cards of one cell.
pub const CARD_GAP: f32 = space::S;
/// Above the first and below the last card of a row.
pub const CELL_PADDING: f32 = space::M;
/// Width and height of the icon of a flag.
pub const FLAG_SIZE: f32 = 16.0;
/// Width and height of the icon of a channel.
pub const FOOTER_ICON: f32 = 14.0;
/// Room for the dot of a department.
const DOT_ROOM: f32 = 12.0;
/// From the left edge of a card to its words.
const TEXT_LEFT: f32 = 14.0;
/// From the words to the right edge.
const TEXT_RIGHT: f32 = 10.0;
/// Above and below the words.
const TEXT_PADDING: f32 = 8.5;
/// Between one flag and the next below it.
const FLAG_GAP: f32 = 4.0;
/// A card shows so many lines; longer words end with an ellipsis.
const MAX_LINES: usize = 20;
/// Height of a picture at most.
const MAX_PICTURE: f32 = 240.0;
/// Height of a picture as a share of its width, where it does not say.
const USUAL_ASPECT: f32 = 0.75;

/// What the width of a column is more than that of the words on this card.
pub fn text_margin(card: &Card, owners: &Owners) -> f32 {
    2.0 * CARD_INSET + TEXT_LEFT + TEXT_RIGHT + flags_width(card, owners)
}

fn flags_width(card: &Card, owners: &Owners) -> f32 {
    if card.flags.is_empty() && !owners.marks(card) {
        0.0
    } else {
        FLAG_SIZE + FLAG_GAP - 2.0
    }
}

/// Where the icon of each flag of a card is, from top to bottom at its right edge.
pub fn flag_rects(card: Rect, count: usize) -> impl Iterator<Item = Rect> {
    let first = pos2(card.right() - 8.0 - FLAG_SIZE, card.top() + 10.0);
    (0..count).map(move |index| {
        let lower = index as f32 * (FLAG_SIZE + FLAG_GAP);
        Rect::from_min_size(first + vec2(0.0, lower), vec2(FLAG_SIZE, FLAG_SIZE))
    })
}

/// The room left in the columns of one row: each card lies under those before it in any of its columns.
pub struct Skyline<'a> {
    gaps: &'a GapNumbers,
    owners: &'a Owners,
    columns: &'a [ColumnLayout],
    free_from: Vec<f32>,
}

impl<'a> Skyline<'a> {
    /// Nothing lies in the row that begins at `top`.
    pub fn new(
        columns: &'a [ColumnLayout],
        (gaps, owners): (&'a GapNumbers, &'a Owners),
        top: f32,
    ) -> Self {
        Self {
            gaps,
            owners,
            columns,
            free_from: vec![top + CELL_PADDING; columns.len()],
        }
    }

    /// Lays a card over these columns, `last` included.
    pub fn place(
        &mut self,
        (index, card): (usize, &Card),
        (first, last): (usize, usize),
        words: &MapWords,
        measurer: &mut Measurer,
    ) -> Option<CardLayout> {
        let left = self.columns.get(first)?.left + CARD_INSET;
        let right = self.columns.get(last)?.right - CARD_INSET;
        let free_from = self.free_from.get_mut(first..=last)?;
        let top = free_from.iter().copied().fold(f32::MIN, f32::max);
        let mut placed = card_at(
            (card, self.gaps.card(card.id), self.owners),
            pos2(left, top),
            right - left,
            words,
            measurer,
        );
        placed.index = index;
        placed.column = first;
        placed.columns = last + 1 - first;
        free_from.fill(placed.rect.bottom() + CARD_GAP);
        Some(placed)
    }
}

/// How far the dots of evidence reach to the left from the right edge of a card, with room before them.
const DOTS_WIDTH: f32 = 42.0;
/// Room for the dots under words that reach as far as they do.
const DOTS_ROOM: f32 = 6.0;

/// A card of this width with its left upper corner at `min`.
fn card_at(
    (card, gaps, owners): (&Card, &[(usize, GapId)], &Owners),
    min: Pos2,
    width: f32,
    words: &MapWords,
    measurer: &mut Measurer,
) -> CardLayout {
    let text_left = min.x + TEXT_LEFT;
    let text_width = width - TEXT_LEFT - TEXT_RIGHT - flags_width(card, owners);
    let mut y = min.y + TEXT_PADDING;
    let picture = card.picture.as_ref().map(|picture| {
        let rect = picture_rect(picture, pos2(text_left, y + 2.0), text_width);
        y = rect.bottom() + space::S;
        rect
    });
    let text = measurer.block(&card.text, CARD_TEXT, text_width, Some(MAX_LINES));
    let text_pos = pos2(text_left, y);
    let stands_alone = picture.is_none() && card.measure.is_none();
    if stands_alone || !text.lines.is_empty() {
        y += text.height.max(CARD_TEXT.line_height);
    }
    let measure = card.measure.as_ref().map(|measure| {
        let place = (pos2(text_left, y), text_width);
        let (layout, bottom) = measure::measure(card, measure, place, words, measurer);
        y = bottom;
        Box::new(layout)
    });
    let footer = footer(
        card,
        pos2(text_left, y + space::XS),
        text_width,
        words,
        measurer,
    );
    let foot = pos2(text_left + text_width, y + space::XS);
    let marks = marks::place(card, foot);
    if footer.is_some() || !marks.is_empty() {
        y += space::XS + FOOTER_TEXT.line_height;
    }
    let at = pos2(text_left, y + space::XS);
    let gaps = gap_mark::gap_mark(&words.gap, gaps, at, measurer);
    if gaps.is_some() {
        y += space::XS + FOOTER_TEXT.line_height;
    }
    let count = card.flags.len();
    let mut flags = flag_rects(Rect::from_min_size(min, vec2(width, 0.0)), count + 1);
    let last = count.checked_sub(1).and_then(|last| flags.nth(last));
    let owner = flags
        .next()
        .and_then(|flag| owners.mark(card, flag, measurer));
    let is_known = card.grade() != Grade::Assumption;
    // The dots come close under the mark of a persona: it keeps clear of them.
    let clear = if is_known && owner.is_some() {
        6.0
    } else {
        2.0
    };
    let flags = owner.as_ref().map(|owner| owner.rect).or(last);
    let flags = flags.map_or(min.y, |lowest| lowest.bottom() + clear);
    let foot_end = if gaps.is_some() {
        gaps.as_ref().map_or(text_left, |gaps| gaps.rect().right())
    } else if !marks.is_empty() {
        min.x + width
    } else if let Some(footer) = &footer {
        footer.pos.x + footer.text.width
    } else {
        let last = text.lines.last().filter(|_| measure.is_none());
        last.map_or(text_left, |line| text_left + line.width)
    };
    let dots = if is_known && foot_end > min.x + width - DOTS_WIDTH {
        DOTS_ROOM
    } else {
        0.0
    };
    let bottom = (y.max(flags) + TEXT_PADDING + dots).ceil();
    CardLayout {
        card: card.id,
        index: 0,
        column: 0,
        columns: 1,
        rect: Rect::from_min_max(min, pos2(min.x + width, bottom)),
        text,
        text_pos,
        picture,
        footer,
        measure,
        gaps,
        marks,
        owner,
    }
}

fn picture_rect(picture: &Picture, min: Pos2, max_width: f32) -> Rect {
    let (width, height) = dimensions(picture).map_or((1.0, USUAL_ASPECT), |(width, height)| {
        (width as f32, height as f32)
    });
    let scale = (max_width / width).min(MAX_PICTURE / height);
    Rect::from_min_size(
        min,
        vec2((width * scale).max(1.0), (height * scale).max(1.0)),
    )
}

fn footer(
    card: &Card,
    min: Pos2,
    width: f32,
    words: &MapWords,
    measurer: &mut Measurer,
) -> Option<FooterLayout> {
    let department = card.department.trim();
    let shown: &str = match card.channel {
        _ if !department.is_empty() => department,
        Some(channel) => words.channel(channel),
        None => return None,
    };
    let icon = card.channel.map(|_| {
        let lower = (FOOTER_TEXT.line_height - FOOTER_ICON) / 2.0;
        Rect::from_min_size(min + vec2(0.0, lower), vec2(FOOTER_ICON, FOOTER_ICON))
    });
    let left = icon.map_or(min.x, |icon| icon.right() + 6.0);
    // A dot in the colour of the department comes after its name.
    let dot = if department.is_empty() { 0.0 } else { DOT_ROOM };
    let room = min.x + width - left - marks::width(card) - dot;
    let text: Arc<TextBlock> = measurer.block(shown, FOOTER_TEXT, room.max(1.0), Some(1));
    Some(FooterLayout {
        icon,
        pos: pos2(left, min.y),
        text,
    })
}
