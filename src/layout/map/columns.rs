//! Columns and headings: how wide each step is, and where stage and step headings stand.

use emath::{Rect, pos2, vec2};

use crate::{
    document::{Card, Journey},
    insight::gap_numbers::GapNumbers,
    layout::metrics::{CARD_TEXT, NUMBER_TEXT, STAGE_TEXT, STEP_TEXT, on_rhythm, space},
    text::{Measurer, TextStyle},
};

use super::{
    ColumnLayout, MapWords, StageLayout, cells::CARD_INSET, cells::text_margin, gap_mark,
    owner::Owners,
};

/// The width of a column unless what is in it needs more.
const COMFORTABLE_WIDTH: f32 = 176.0;
/// The most that a column grows to.
const MAX_WIDTH: f32 = 264.0;
/// The column of a stage without steps.
const EMPTY_WIDTH: f32 = 112.0;
/// Above and below the words of a stage.
const STAGE_PADDING: f32 = 9.6;
/// From the left edge of a step's column to its number.
const NUMBER_LEFT: f32 = CARD_INSET + 6.0;
/// Between the number of a step and its title.
const NUMBER_GAP: f32 = 8.0;
/// The place where a step is asked for at the end of a stage.
const ADD_SIZE: f32 = 20.0;
/// From the point of the arrow before it to the words of a stage.
pub const STAGE_TEXT_LEFT: f32 = 24.0;
/// How far the arrow of a stage reaches into the next.
pub const ARROW: f32 = 12.0;

/// Room for the gaps below the title of a step.
const GAPS_HEIGHT: f32 = 18.0;

/// Stage headings and columns, with y from 0 to the height that comes back.
pub fn columns(
    journey: &Journey,
    widths: &[f32],
    gaps: &GapNumbers,
    words: &MapWords,
    left: f32,
    measurer: &mut Measurer,
) -> (Vec<StageLayout>, Vec<ColumnLayout>, f32) {
    let mut stages = Vec::with_capacity(journey.stages.len());
    let mut columns: Vec<ColumnLayout> = Vec::with_capacity(widths.len());
    let mut widths = widths.iter().copied();
    let mut x = left;
    let mut number = 0;
    for (stage_index, stage) in journey.stages.iter().enumerate() {
        let first = columns.len();
        let stage_left = x;
        let steps = stage.steps.iter().map(Some);
        let no_step = stage.steps.is_empty().then_some(None);
        for step in steps.chain(no_step) {
            let right = x + widths.next().unwrap_or(COMFORTABLE_WIDTH);
            let (title, untitled) = match step {
                Some(step) => MapWords::title(&step.title, &words.untitled_step),
                None => ("", false),
            };
            number += usize::from(step.is_some());
            let shown_number = if step.is_some() { number } else { 0 };
            let digits = if step.is_some() {
                digits(number)
            } else {
                String::new()
            };
            let number_text = measurer.block(&digits, NUMBER_TEXT, f32::INFINITY, None);
            let text_left = x + NUMBER_LEFT + number_text.width + NUMBER_GAP;
            let last = stage.steps.last().map(|step| step.id) == step.map(|step| step.id);
            let text_right = right - if last { ADD_SIZE + 4.0 } else { space::S };
            let text = measurer.block(title, STEP_TEXT, text_right - text_left, Some(4));
            columns.push(ColumnLayout {
                step: step.map(|step| step.id),
                stage: stage_index,
                left: x,
                right,
                heading: Rect::NOTHING,
                number: shown_number,
                number_text: (pos2(x + NUMBER_LEFT, 0.0), number_text),
                text,
                text_pos: pos2(text_left, 0.0),
                untitled,
                gaps: step.and_then(|step| {
                    gap_mark::gap_mark("", gaps.step(step.id), pos2(text_left, 0.0), measurer)
                }),
            });
            x = right;
        }
        let (title, untitled) = MapWords::title(&stage.title, &words.untitled_stage);
        let text_width = x - stage_left - STAGE_TEXT_LEFT - ARROW;
        stages.push(StageLayout {
            stage: stage.id,
            rect: Rect::from_x_y_ranges(stage_left..=x, 0.0..=0.0),
            text: measurer.block(title, STAGE_TEXT, text_width, Some(3)),
            text_pos: pos2(stage_left + STAGE_TEXT_LEFT, 0.0),
            untitled,
            columns: first..columns.len(),
            add_step: Rect::NOTHING,
        });
    }
    let height = place_headings(&mut stages, &mut columns);
    (stages, columns, height)
}

/// Gives headings their y, and says how high all of them are together.
fn place_headings(stages: &mut [StageLayout], columns: &mut [ColumnLayout]) -> f32 {
    let tallest = |heights: &mut dyn Iterator<Item = f32>, style: TextStyle| {
        heights.fold(style.line_height, f32::max)
    };
    let stage_text = tallest(
        &mut stages.iter().map(|stage| stage.text.height),
        STAGE_TEXT,
    );
    let step_text = tallest(
        &mut columns.iter().map(|column| {
            let gaps = column.gaps.as_ref().map_or(0.0, |_| GAPS_HEIGHT);
            column.text.height + gaps
        }),
        STEP_TEXT,
    );
    let stage_top = space::S;
    let stage_bottom = stage_top + on_rhythm(stage_text + 2.0 * STAGE_PADDING);
    let step_top = stage_bottom + space::S;
    let step_bottom = on_rhythm(step_top + step_text + 2.0 * space::S);
    for stage in stages {
        stage.rect = Rect::from_x_y_ranges(stage.rect.x_range(), stage_top..=stage_bottom);
        stage.text_pos.y = stage.rect.center().y - stage.text.height / 2.0;
        let center = pos2(
            stage.rect.right() - ADD_SIZE / 2.0 - 2.0,
            step_top + space::S + STEP_TEXT.line_height / 2.0,
        );
        stage.add_step = Rect::from_center_size(center, vec2(ADD_SIZE, ADD_SIZE));
    }
    for column in columns {
        column.heading =
            Rect::from_min_max(pos2(column.left, step_top), pos2(column.right, step_bottom));
        column.text_pos.y = step_top + space::S;
        // Digits share the baseline of the first line of the title.
        let lower = crate::layout::metrics::baseline(STEP_TEXT)
            - crate::layout::metrics::baseline(NUMBER_TEXT);
        column.number_text.0.y = column.text_pos.y + lower;
        if let Some(gaps) = &mut column.gaps {
            let down = column.text_pos.y + column.text.height.max(STEP_TEXT.line_height) + 2.0;
            let down = vec2(0.0, down);
            gaps.icon = gaps.icon.translate(down);
            gaps.pos += down;
        }
    }
    step_bottom
}

/// The width of each column, by the longest word and the amount of text in its heading and cards.
pub fn widths(
    journey: &Journey,
    owners: &Owners,
    column_of: impl Fn(&Card) -> Option<usize>,
    measurer: &mut Measurer,
) -> Vec<f32> {
    let mut widths = Vec::new();
    for stage in &journey.stages {
        if stage.steps.is_empty() {
            let title = longest_word(&stage.title, STAGE_TEXT, measurer);
            let needed = title + STAGE_TEXT_LEFT + ARROW + 1.0;
            widths.push(on_rhythm(needed).clamp(EMPTY_WIDTH, MAX_WIDTH));
        }
        for step in &stage.steps {
            let title = longest_word(&step.title, STEP_TEXT, measurer);
            let needed = title + NUMBER_LEFT + 2.0 * NUMBER_GAP + 8.0 + ADD_SIZE;
            widths.push(on_rhythm(needed).clamp(COMFORTABLE_WIDTH, MAX_WIDTH));
        }
    }
    for card in &journey.cards {
        // A card over several steps has room enough.
        if card.span > 1 || card.text.len() < LONG_WORD {
            continue;
        }
        let Some(width) = column_of(card).and_then(|column| widths.get_mut(column)) else {
            continue;
        };
        let for_amount = match card.text.len() {
            0..160 => COMFORTABLE_WIDTH,
            160..280 => 208.0,
            _ => 240.0,
        };
        let for_word =
            longest_word(&card.text, CARD_TEXT, measurer) + text_margin(card, owners) + 1.0;
        let needed = on_rhythm(for_word).max(for_amount).min(MAX_WIDTH);
        *width = width.max(needed);
    }
    widths
}

/// Words of fewer bytes fit in a comfortable column.
const LONG_WORD: usize = 15;
/// Words of more bytes fit in no column, so they are not even measured.
const ENDLESS_WORD: usize = 160;
/// Only so many bytes of a text are searched for long words.
const SEARCHED: usize = 2000;

/// The width of the longest word: 0 where all are short enough anyway, infinite where one fits nowhere.
pub fn longest_word(text: &str, style: TextStyle, measurer: &mut Measurer) -> f32 {
    let is_break = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'-' | b'/');
    let searched = text.as_bytes();
    let searched = searched.get(..SEARCHED).unwrap_or(searched);
    let mut widest = 0.0_f32;
    let mut begin = 0;
    // This runs over all words of a map, so it looks at the end of each stretch that a long word would fill: where a
    // break is near it, all before is passed over. Breaks are ASCII, so a word is cut out whole.
    while let Some(stretch) = searched.get(begin..begin + LONG_WORD) {
        if let Some(last_break) = stretch.iter().rposition(is_break) {
            begin += last_break + 1;
            continue;
        }
        let rest = searched.get(begin..).unwrap_or_default();
        let length = rest.iter().position(is_break).unwrap_or(rest.len());
        if length > ENDLESS_WORD {
            return f32::INFINITY;
        }
        if let Some(word) = text.get(begin..begin + length) {
            widest = widest.max(measurer.width(word, style));
        }
        begin += length + 1;
    }
    widest
}

fn digits(number: usize) -> String {
    number.to_string()
}

/// Where the right upper corner of the headings is, when there are no columns to tell.
pub fn right_edge(columns: &[ColumnLayout], left: f32) -> f32 {
    columns
        .last()
        .map_or(left + 2.0 * COMFORTABLE_WIDTH, |column| column.right)
}

/// The place where a stage is asked for: right of the last stage's heading, or where the first one would be.
pub fn add_stage(right: f32, stages: &[StageLayout], labels_width: f32) -> Rect {
    let size = vec2(24.0, 24.0);
    match stages.last() {
        Some(stage) => {
            let center = pos2(right + space::L + 12.0, stage.rect.center().y);
            Rect::from_center_size(center, size)
        }
        None => Rect::from_min_size(pos2(labels_width + space::M, space::S + 8.0), size),
    }
}
