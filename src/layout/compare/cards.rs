//! The lanes of a comparison: what became of the cards, and the gaps.

use std::collections::HashMap;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::{Card, Gap, GapId, Lane, StepId},
    insight::compare::{CardAspect, CardChange, CardRow},
    layout::metrics::{CARD_TEXT, LANE_TEXT, on_rhythm, space},
    text::Measurer,
};

use super::{
    CardsShown, CompareCard, CompareColumn, CompareLane, DETAIL_TEXT, GapCard, GapLane, Pair, Side,
    aspect, lane_name,
};

/// From the left edge of a card to its words: room for the mark of what became of it.
const TEXT_LEFT: f32 = 34.0;
/// From the words to the right edge.
const TEXT_RIGHT: f32 = 10.0;
/// Above and below the words.
const TEXT_PADDING: f32 = 8.0;
/// Between the edge of a column and its cards.
const INSET: f32 = 6.0;
/// The lowest lane.
const LANE_HEIGHT: f32 = 56.0;

/// The lanes in which cards are shown, from `top` on.
pub fn lanes(
    pair: &Pair<'_>,
    columns: &[CompareColumn],
    top: f32,
    measurer: &mut Measurer,
) -> Vec<CompareLane> {
    let shown =
        |row: &&CardRow| pair.choice.cards == CardsShown::All || row.change() != CardChange::Same;
    let mut by_lane: HashMap<usize, Vec<&CardRow>> = HashMap::new();
    for row in pair.comparison.cards.iter().filter(shown) {
        by_lane.entry(row.at.lane).or_default().push(row);
    }
    let mut lanes = Vec::new();
    let mut y = top;
    for (place, row) in pair.comparison.lanes.list().iter().enumerate() {
        let Some(cards) = by_lane.remove(&place) else {
            continue;
        };
        let find = |side: Side| -> Option<&Lane> {
            let id = match side {
                Side::Left => row.left(),
                Side::Right => row.right(),
            };
            pair.journey(side).lane(id?).map(AsRef::as_ref)
        };
        let name = find(Side::Left).or_else(|| find(Side::Right));
        let [.., untitled] = &pair.words.untitled;
        let title = name.map_or("", |lane| lane.title.trim());
        let title = if title.is_empty() { untitled } else { title };
        let lane = lane(pair, columns, (title, y), &cards, measurer);
        y = lane.bottom;
        lanes.push(lane);
    }
    lanes
}

fn lane(
    pair: &Pair<'_>,
    columns: &[CompareColumn],
    (title, top): (&str, f32),
    rows: &[&CardRow],
    measurer: &mut Measurer,
) -> CompareLane {
    let name = lane_name(title, top, measurer);
    let first = top + space::M;
    let mut free_from = vec![first; columns.len()];
    let mut cards = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(column), Some(free)) = (columns.get(row.at.step), free_from.get_mut(row.at.step))
        else {
            continue;
        };
        if let Some(card) = card(
            pair,
            row,
            pos2(column.left + INSET, *free),
            column,
            measurer,
        ) {
            *free = card.rect.bottom() + space::S;
            cards.push(card);
        }
    }
    let lowest = free_from.into_iter().fold(first, f32::max) + space::XS;
    let named = name.0.y + name.1.height + space::L;
    CompareLane {
        top,
        bottom: top + on_rhythm(lowest.max(named).max(top + LANE_HEIGHT) - top),
        name,
        cards,
    }
}

fn card(
    pair: &Pair<'_>,
    row: &CardRow,
    min: Pos2,
    column: &CompareColumn,
    measurer: &mut Measurer,
) -> Option<CompareCard> {
    let (was, is) = (row.cards.left(), row.cards.right());
    let was: Option<&Card> = was
        .and_then(|id| pair.journey(Side::Left).card(id))
        .map(AsRef::as_ref);
    let is: Option<&Card> = is
        .and_then(|id| pair.journey(Side::Right).card(id))
        .map(AsRef::as_ref);
    let (side, shown) = match (was, is) {
        (_, Some(is)) => (Side::Right, is),
        (Some(was), None) => (Side::Left, was),
        (None, None) => return None,
    };
    let width = column.right - column.left - 2.0 * INSET;
    let change = row.change();
    let left = if change == CardChange::Same {
        14.0
    } else {
        TEXT_LEFT
    };
    let room = width - left - TEXT_RIGHT;
    let text = measurer.block(&shown.text, CARD_TEXT, room, Some(8));
    let text_pos = min + vec2(left, TEXT_PADDING);
    let mut y = text_pos.y + text.height.max(CARD_TEXT.line_height);
    let detail = detail(pair, row, was).map(|words| {
        let block = measurer.block(&words, DETAIL_TEXT, room, Some(3));
        let placed = (pos2(text_pos.x, y + 2.0), block);
        y += 2.0 + placed.1.height;
        placed
    });
    Some(CompareCard {
        card: shown.id,
        side,
        change,
        rect: Rect::from_min_max(min, pos2(min.x + width, (y + TEXT_PADDING).ceil())),
        text: (text_pos, text),
        detail,
    })
}

/// In what a card differs, or where it was.
fn detail(pair: &Pair<'_>, row: &CardRow, was: Option<&Card>) -> Option<String> {
    let words = pair.words;
    match row.change() {
        CardChange::Same | CardChange::Added | CardChange::Removed => None,
        CardChange::Moved => {
            let from = row.moved_from?;
            let place = if from.step == row.at.step {
                lane_title(pair, from.lane)
            } else {
                step_title(pair, from.step)
            };
            Some(format!("{} {}", words.moved_from, place?))
        }
        CardChange::Changed => {
            let mut parts = Vec::new();
            if row.differs.contains(&CardAspect::Text)
                && let Some(was) = was
            {
                parts.push(format!("{} {}", words.was, was.text.trim()));
            }
            let others = row.differs.iter().filter(|it| **it != CardAspect::Text);
            let others: Vec<&str> = others
                .filter_map(|it| aspect(words, *it).map(|words| &**words))
                .collect();
            if !others.is_empty() {
                parts.push(others.join(", "));
            }
            Some(parts.join(" · "))
        }
    }
}

fn lane_title(pair: &Pair<'_>, place: usize) -> Option<String> {
    let row = pair.comparison.lanes.list().get(place)?;
    let lane = pair.journey(Side::Left).lane(row.left()?)?;
    Some(lane.title.clone())
}

fn step_title(pair: &Pair<'_>, place: usize) -> Option<String> {
    let row = pair.comparison.steps.rows.list().get(place)?;
    let step = pair.journey(Side::Left).step(row.left()?)?;
    Some(step.title.clone())
}

/// The gaps of the journey on the left, each over the steps that it is tied to.
pub fn gaps(
    pair: &Pair<'_>,
    columns: &[CompareColumn],
    top: f32,
    measurer: &mut Measurer,
) -> GapLane {
    let left = pair.journey(Side::Left).id;
    let mut counts: HashMap<GapId, usize> = HashMap::new();
    let improvements = pair.document.improvements.iter();
    for gap in improvements.flat_map(|improvement| &improvement.gaps) {
        *counts.entry(*gap).or_default() += 1;
    }
    let name = lane_name(&pair.words.gaps, top, measurer);
    let first = top + space::M;
    let mut free_from = vec![first; columns.len().max(1)];
    let mut cards = Vec::new();
    let of_left = pair.document.gaps.iter();
    for gap in of_left.filter(|gap| gap.journey == left && !gap.dismissed) {
        let (from, to) = columns_of(pair, gap);
        let (Some(one), Some(other)) = (columns.get(from), columns.get(to)) else {
            continue;
        };
        let Some(free) = free_from.get_mut(from..=to) else {
            continue;
        };
        let y = free.iter().copied().fold(first, f32::max);
        let count = counts.get(&gap.id).copied().unwrap_or(0);
        let detail = pair.words.improvements.get(count);
        let min = pos2(one.left + INSET, y);
        let card = gap_card(
            gap,
            min,
            other.right - INSET,
            detail.map_or("", |it| it),
            measurer,
        );
        free.fill(card.rect.bottom() + space::S);
        cards.push(card);
    }
    let lowest = free_from.into_iter().fold(first, f32::max) + space::XS;
    let named = name.0.y + name.1.height + space::L;
    GapLane {
        top,
        bottom: top + on_rhythm(lowest.max(named).max(top + LANE_HEIGHT) - top),
        name,
        gaps: cards,
    }
}

/// The first and last column that a gap is tied to, by its steps and those of its cards; the first where to none.
fn columns_of(pair: &Pair<'_>, gap: &Gap) -> (usize, usize) {
    let journey = pair.journey(Side::Left);
    let of_cards = gap.cards.iter().filter_map(|id| journey.card(*id));
    let steps: Vec<StepId> = if gap.steps.is_empty() {
        of_cards.map(|card| card.step).collect()
    } else {
        gap.steps.clone()
    };
    let rows = &pair.comparison.steps.rows;
    let places: Vec<usize> = steps
        .into_iter()
        .filter_map(|step| rows.place_of_left(step))
        .collect();
    let first = places.iter().copied().min().unwrap_or(0);
    let last = places.iter().copied().max().unwrap_or(0);
    (first, last)
}

fn gap_card(gap: &Gap, min: Pos2, right: f32, detail: &str, measurer: &mut Measurer) -> GapCard {
    let left = min.x + 14.0;
    let room = right - 12.0 - left;
    let text = measurer.block(&gap.text, LANE_TEXT, room, Some(6));
    let text_pos = pos2(left, min.y + 10.0);
    let below = text_pos.y + text.height.max(LANE_TEXT.line_height) + 2.0;
    let detail = measurer.block(detail, DETAIL_TEXT, room, Some(1));
    let bottom = below + DETAIL_TEXT.line_height + 10.0;
    GapCard {
        gap: gap.id,
        rect: Rect::from_min_max(min, pos2(right, bottom.ceil())),
        text: (text_pos, text),
        detail: (pos2(left, below), detail),
    }
}
