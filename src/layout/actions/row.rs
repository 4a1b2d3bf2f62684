//! One improvement as a row of the action list.

use std::sync::Arc;

use emath::{Rect, pos2};

use crate::{
    document::{Date, Document, Improvement, Status},
    insight::priority::{Quadrant, is_overdue},
    layout::metrics::on_rhythm,
    text::Measurer,
};

use super::{
    ActionCell, ActionColumn, ActionRow, ActionWords, CELL_TEXT, CellTone, DETAIL_TEXT, MARGIN,
    PADDING, ROW_PADDING, TITLE_TEXT,
};

/// What a row is laid out from.
pub(super) struct Row<'a> {
    pub(super) document: &'a Document,
    pub(super) improvement: &'a Improvement,
    pub(super) rank: Option<usize>,
    pub(super) words: &'a ActionWords,
    pub(super) today: Date,
}

impl Row<'_> {
    pub(super) fn lay_out(
        &self,
        columns: &[(ActionColumn, f32, f32)],
        top: f32,
        measurer: &mut Measurer,
    ) -> ActionRow {
        let mut lowest = top;
        let mut detail = None;
        let mut cells: Vec<ActionCell> = Vec::with_capacity(columns.len());
        for (column, left, right) in columns {
            let (words, tone) = self.words_of(*column);
            let style = if *column == ActionColumn::Title {
                TITLE_TEXT
            } else {
                CELL_TEXT
            };
            let room = right - left - 2.0 * PADDING;
            let block = measurer.block(&words, style, room, Some(3));
            let x = if column.is_number() {
                right - PADDING - block.width
            } else {
                left + PADDING
            };
            let y = top + ROW_PADDING;
            let mut bottom = y + block.height.max(style.line_height);
            if *column == ActionColumn::Title
                && let Some(gaps) = self.gaps()
            {
                let block = measurer.block(&gaps, DETAIL_TEXT, room, Some(2));
                detail = Some((pos2(x, bottom + 1.0), Arc::clone(&block)));
                bottom += block.height + 1.0;
            }
            lowest = lowest.max(bottom + ROW_PADDING);
            cells.push(ActionCell {
                column: *column,
                rect: Rect::from_min_max(pos2(*left, top), pos2(*right, top)),
                text: (pos2(x, y), block),
                tone,
            });
        }
        let bottom = top + on_rhythm(lowest - top);
        for cell in &mut cells {
            cell.rect.max.y = bottom;
        }
        let right = columns.last().map_or(MARGIN, |(_, _, right)| *right);
        ActionRow {
            improvement: self.improvement.id,
            is_open: self.improvement.is_open(),
            rect: Rect::from_min_max(pos2(MARGIN, top), pos2(right, bottom)),
            cells,
            detail,
        }
    }

    /// The words of a cell, and how they are meant.
    fn words_of(&self, column: ActionColumn) -> (String, CellTone) {
        let Self {
            improvement, words, ..
        } = self;
        let [no_owner, no_deadline, unweighed] = &words.missing;
        let plain = |text: String| (text, CellTone::Plain);
        let missing = |text: &Arc<str>| (text.to_string(), CellTone::Missing);
        let is_open = improvement.is_open();
        let rating = |rating: Option<f64>| {
            rating.map_or_else(
                || ("–".to_owned(), CellTone::Missing),
                |rating| plain(words.writing.tenths(rating)),
            )
        };
        match column {
            ActionColumn::Rank => plain(self.rank.map_or_else(String::new, |it| it.to_string())),
            ActionColumn::Title => match improvement.title.trim() {
                "" => missing(&words.untitled),
                title => plain(title.to_owned()),
            },
            ActionColumn::Quadrant => match Quadrant::of(improvement) {
                Some(quadrant) => plain(named(&Quadrant::ALL, &words.quadrants, quadrant)),
                None => missing(unweighed),
            },
            ActionColumn::Impact => rating(improvement.impact),
            ActionColumn::Effort => rating(improvement.effort),
            ActionColumn::Owner => match improvement.owner.trim() {
                "" if is_open => (no_owner.to_string(), CellTone::Warning),
                "" => missing(&Arc::from("–")),
                owner => plain(owner.to_owned()),
            },
            ActionColumn::Deadline => match improvement.deadline {
                Some(day) if is_overdue(improvement, self.today) => {
                    let day = words.writing.day(day, self.today);
                    (format!("{} {day}", words.late), CellTone::Warning)
                }
                Some(day) => plain(words.writing.day(day, self.today)),
                None if is_open => missing(no_deadline),
                None => missing(&Arc::from("–")),
            },
            ActionColumn::Status => plain(named(&Status::ALL, &words.statuses, improvement.status)),
        }
    }

    /// For which gaps it is.
    fn gaps(&self) -> Option<String> {
        let gaps = self.improvement.gaps.iter();
        let texts: Vec<&str> = gaps
            .filter_map(|id| Some(self.document.gap(*id)?.text.trim()))
            .filter(|text| !text.is_empty())
            .collect();
        (!texts.is_empty()).then(|| texts.join(" · "))
    }
}

/// What one of a closed list is called.
fn named<T: Copy + PartialEq>(all: &[T], names: &[Arc<str>], one: T) -> String {
    let place = all.iter().position(|other| *other == one);
    let name = place.and_then(|place| names.get(place));
    name.map_or_else(String::new, ToString::to_string)
}
