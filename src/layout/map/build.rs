//! Puts the map together: columns, then row after row from top to bottom.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use emath::{Rect, pos2, vec2};

use crate::{
    document::{Card, Document, Journey, Lane, LaneId, StepId},
    insight::{departments::Departments, fold::fold, gap_numbers::GapNumbers},
    layout::metrics::{LANE_TEXT, on_rhythm, space},
    text::Measurer,
};

use super::{
    CardLayout, ColumnLayout, CurveWish, LineKind, LineLayout, MapLayout, MapWords, RowLayout,
    arrows,
    cells::{CELL_PADDING, Skyline},
    columns, emotion,
    kept_rows::{self, KeptRows},
    lines,
    owner::Owners,
    title,
};

/// The narrowest column of lane names.
const LABELS_WIDTH: f32 = 152.0;
/// The widest.
const MAX_LABELS_WIDTH: f32 = 216.0;
/// From the left edge to the icon of a lane.
const ICON_LEFT: f32 = 16.0;
/// The icon of a lane.
pub const ICON_SIZE: f32 = 18.0;
/// From the left edge to the name of a lane.
pub const LABEL_LEFT: f32 = ICON_LEFT + ICON_SIZE + 10.0;
/// The lowest row.
const ROW_HEIGHT: f32 = 64.0;
/// The height of the cells of a journey without lanes.
const NO_ROWS_HEIGHT: f32 = 96.0;
/// Beside and below the grid: room to ask for a stage or a lane.
const ADD_ROOM: f32 = 56.0;

/// What a layout is made from besides the document.
#[derive(Clone, Copy)]
pub enum From<'a> {
    /// Nothing.
    Nothing,
    /// The layout of the same map before a change: what still stands of it is not worked out again.
    Earlier(&'a MapLayout),
    /// The layout of the open document, of which this is a change under way: lanes are at least as high as there.
    Open(&'a MapLayout),
}

/// Lays out a journey.
pub fn map(
    document: &Document,
    journey: &Journey,
    (words, wish): (&MapWords, &CurveWish),
    measurer: &mut Measurer,
    from: From<'_>,
) -> MapLayout {
    let (before, like) = match from {
        From::Nothing => (None, None),
        From::Earlier(before) => (Some(before), None),
        From::Open(open) => (Some(open), Some(open)),
    };
    let steps = Steps::new(journey);
    let gaps = GapNumbers::of(document, journey.id);
    let owners = Owners::of(document, journey, words);
    let widths = columns::widths(journey, &owners, |card| steps.column(card.step), measurer);
    let lines = lines::lines(
        journey
            .lanes
            .iter()
            .filter(|lane| !lane.hidden)
            .map(Arc::as_ref),
    );
    let labels_width = labels_width(journey, &lines, words, measurer);
    let (stages, columns, headings_height) =
        columns::columns(journey, &widths, &gaps, words, labels_width, measurer);
    let kept = KeptRows::new(before, &columns, (&gaps, &owners), words);
    let mut rows = Vec::new();
    let mut y = headings_height;
    let mut cards_of = cards_by_lane(journey);
    for (index, lane) in journey.lanes.iter().enumerate() {
        if lane.hidden {
            continue;
        }
        let cards = cards_of.remove(&lane.id).unwrap_or_default();
        let line = lines.iter().find(|(above, _)| *above == lane.id);
        let line = line.map(|(_, line)| LineLayout::new(*line, (y, labels_width), words, measurer));
        let mut row = row(
            (lane, line),
            index,
            (y, labels_width),
            columns.len(),
            words,
            measurer,
        );
        if lane.kind.holds_cards() {
            row.source = kept_rows::source(journey, &cards);
            let marking = (&gaps, &owners);
            fill(&mut row, &kept, marking, &steps, &columns, words, measurer);
            row.bottom = row.bottom.max(row.top + height_in(like, lane.id));
        } else {
            emotion::fill(
                &mut row,
                document,
                journey,
                &columns,
                (words, wish),
                measurer,
                |step| steps.column(step),
            );
        }
        y = row.bottom;
        rows.push(row);
    }
    if rows.is_empty() {
        y += NO_ROWS_HEIGHT;
    }
    let right = columns::right_edge(&columns, labels_width);
    let departments = Departments::of(journey);
    let mut layout = MapLayout {
        journey: journey.id,
        words: words.clone(),
        alone: wish.choice.alone_in(journey),
        size: vec2(right + ADD_ROOM, y + ADD_ROOM),
        grid: Rect::from_min_max(pos2(0.0, 0.0), pos2(right, y)),
        title: title::title(document, journey, words, right, measurer),
        labels_width,
        headings_height,
        stages,
        columns,
        rows,
        handovers: departments.handovers().iter().map(|it| it.to).collect(),
        departments: departments.all.iter().map(|it| fold(&it.name)).collect(),
        marking: (gaps, owners),
        arrows: Vec::new(),
        card_places: OnceLock::new(),
    };
    layout.arrows = arrows::arrows(&layout, journey, before, measurer);
    layout
}

/// How high a lane is in a layout; 0 where it is not there.
fn height_in(layout: Option<&MapLayout>, lane: LaneId) -> f32 {
    layout
        .into_iter()
        .flat_map(|layout| &layout.rows)
        .find(|row| row.lane == lane)
        .map_or(0.0, |row| row.bottom - row.top)
}

/// Which column each step has, and which step follows which.
struct Steps {
    column_of: HashMap<StepId, (usize, usize)>,
    columns: Vec<usize>,
}

impl Steps {
    fn new(journey: &Journey) -> Self {
        let mut column_of = HashMap::new();
        let mut columns = Vec::new();
        let mut column = 0;
        for stage in &journey.stages {
            for step in &stage.steps {
                column_of.insert(step.id, (column, columns.len()));
                columns.push(column);
                column += 1;
            }
            column += usize::from(stage.steps.is_empty());
        }
        Self { column_of, columns }
    }

    fn column(&self, step: StepId) -> Option<usize> {
        self.column_of.get(&step).map(|(column, _)| *column)
    }

    /// The first and last column under a card.
    fn under(&self, card: &Card) -> Option<(usize, usize)> {
        let (first, order) = *self.column_of.get(&card.step)?;
        let last_order = (order + card.span.max(1) as usize - 1).min(self.columns.len() - 1);
        Some((first, *self.columns.get(last_order)?))
    }
}

/// The indices of the cards of each lane, in the order of the list.
fn cards_by_lane(journey: &Journey) -> HashMap<LaneId, Vec<usize>> {
    let mut cards_of: HashMap<LaneId, Vec<usize>> = HashMap::with_capacity(journey.lanes.len());
    for (index, card) in journey.cards.iter().enumerate() {
        cards_of.entry(card.lane).or_default().push(index);
    }
    cards_of
}

fn labels_width(
    journey: &Journey,
    lines: &[(LaneId, LineKind)],
    words: &MapWords,
    measurer: &mut Measurer,
) -> f32 {
    let longest = journey
        .lanes
        .iter()
        .map(|lane| columns::longest_word(&lane.title, LANE_TEXT, measurer))
        .fold(0.0, f32::max);
    let names = lines::names_width(lines, words, measurer);
    on_rhythm((longest + LABEL_LEFT + space::M).max(names)).clamp(LABELS_WIDTH, MAX_LABELS_WIDTH)
}

/// A row with its name and nothing in it yet.
fn row(
    (lane, line): (&Arc<Lane>, Option<LineLayout>),
    index: usize,
    (top, labels_width): (f32, f32),
    columns: usize,
    words: &MapWords,
    measurer: &mut Measurer,
) -> RowLayout {
    let (title, untitled) = MapWords::title(&lane.title, &words.untitled_lane);
    let text_width = labels_width - LABEL_LEFT - space::S;
    let text = measurer.block(title, LANE_TEXT, text_width, Some(4));
    let above = line.as_ref().map_or(0.0, LineLayout::height);
    let text_top = top + above.max(CELL_PADDING) + 8.0;
    let icon_top = text_top + (LANE_TEXT.line_height - ICON_SIZE) / 2.0;
    let least = (text_top - top + text.height + CELL_PADDING + 8.0).max(ROW_HEIGHT);
    RowLayout {
        lane: lane.id,
        index,
        kind: lane.kind,
        top,
        bottom: top + on_rhythm(least),
        text,
        text_pos: pos2(LABEL_LEFT, text_top),
        icon: Rect::from_min_size(pos2(ICON_LEFT, icon_top), vec2(ICON_SIZE, ICON_SIZE)),
        line,
        untitled,
        cards: Vec::new(),
        cells: vec![0; columns + 1],
        reach: Vec::new(),
        emotion: None,
        source: Vec::new(),
    }
}

/// Lays the cards of a lane into its row and makes the row high enough.
fn fill(
    row: &mut RowLayout,
    kept: &KeptRows<'_>,
    marking: (&GapNumbers, &Owners),
    steps: &Steps,
    columns: &[ColumnLayout],
    words: &MapWords,
    measurer: &mut Measurer,
) {
    let source = std::mem::take(&mut row.source);
    if !kept.fill(row, &source) {
        let mut skyline = Skyline::new(columns, marking, row.top);
        row.cards.reserve_exact(source.len());
        for (index, card) in &source {
            let place = |under| skyline.place((*index, card), under, words, measurer);
            row.cards.extend(steps.under(card).and_then(place));
        }
        // Stable: within a cell the order of the list stays. Cached, because cards are large to move.
        row.cards.sort_by_cached_key(|card| card.column);
        index_cells(row, columns.len());
    }
    row.source = source;
    let bottoms = row.cards.iter().map(|card| card.rect.bottom());
    if let Some(bottom) = bottoms.reduce(f32::max) {
        let needed = on_rhythm(bottom + CELL_PADDING - row.top);
        row.bottom = row.bottom.max(row.top + needed);
    }
}

/// Notes where the cards of each column begin, and from where cards reach into it.
fn index_cells(row: &mut RowLayout, columns: usize) {
    row.reach = (0..columns).map(|column| column as u32).collect();
    let mut begins = 0;
    for (column, cell) in row.cells.iter_mut().enumerate() {
        let in_column = |card: &&CardLayout| card.column < column;
        begins += row
            .cards
            .get(begins..)
            .map_or(0, |rest| rest.iter().take_while(in_column).count());
        *cell = begins as u32;
    }
    for card in row.cards.iter().filter(|card| card.columns > 1) {
        let covered = card.column..card.column + card.columns;
        for reach in row.reach.get_mut(covered).into_iter().flatten() {
            *reach = (*reach).min(card.column as u32);
        }
    }
}
