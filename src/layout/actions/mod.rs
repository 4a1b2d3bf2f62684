//! The action list: improvements as a table, sorted and filtered.

mod choice;
mod row;

pub use choice::{ActionColumn, ActionFilter, OwnerFilter, Sorting, StatusFilter};

use std::{cmp::Ordering, sync::Arc};

use emath::{Rect, Vec2, pos2, vec2};

use crate::{
    document::{Date, Document, Improvement, ImprovementId},
    insight::priority::{Quadrant, do_first},
    text::{Face, Measurer, TextStyle},
};

use row::Row;

use super::{
    metrics::{size, space, text_style},
    sheet::{PlacedText, SheetTitle, Spot, Thing, Writing},
};

/// Headings of the columns.
const HEADING_TEXT: TextStyle = text_style(Face::SemiBold, 13.5);
/// Titles of improvements.
const TITLE_TEXT: TextStyle = text_style(Face::SemiBold, size::BODY);
/// Everything else.
const CELL_TEXT: TextStyle = text_style(Face::Regular, size::BODY);
/// What is said under a title.
const DETAIL_TEXT: TextStyle = text_style(Face::Regular, size::SMALL + 0.5);
/// Inside a cell, at its left and right.
const PADDING: f32 = space::M;
/// Above and below the words of a row.
const ROW_PADDING: f32 = 10.0;
/// Height of the headings.
const HEADING_HEIGHT: f32 = 40.0;
/// Around the table.
const MARGIN: f32 = space::L;

/// The words of the list that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionWords {
    /// What the list is called above an export.
    pub title: Arc<str>,
    /// What it shows, above an export.
    pub about: String,
    /// Headings of the columns, in the order of [`ActionColumn::ALL`].
    pub columns: Vec<Arc<str>>,
    /// What each quadrant is called, in the order of [`Quadrant::ALL`].
    pub quadrants: Vec<Arc<str>>,
    /// What each status is called, in the order of [`Status::ALL`].
    pub statuses: Vec<Arc<str>>,
    /// Stands in for the title of an improvement.
    pub untitled: Arc<str>,
    /// "No owner", "no deadline", "still to weigh".
    pub missing: [Arc<str>; 3],
    /// "late", before a day that is over.
    pub late: Arc<str>,
    /// Stands where no row is shown.
    pub nothing: Arc<str>,
    /// How numbers and days are written.
    pub writing: Writing,
}

/// Where everything of the list is.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionLayout {
    /// Width and height of all of it.
    pub size: Vec2,
    /// What stands above it in an export.
    pub title: SheetTitle,
    /// The table.
    pub table: Rect,
    /// The headings.
    pub headings: Vec<ActionHeading>,
    /// The rows.
    pub rows: Vec<ActionRow>,
    /// Stands in the middle where there is no row.
    pub remark: Option<PlacedText>,
    /// In which order the rows stand.
    pub sorting: Sorting,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionHeading {
    /// Which column.
    pub column: ActionColumn,
    /// All of it.
    pub rect: Rect,
    /// Its words.
    pub text: PlacedText,
}

/// One improvement.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionRow {
    /// Which improvement.
    pub improvement: ImprovementId,
    /// Whether something must still be done.
    pub is_open: bool,
    /// All of it.
    pub rect: Rect,
    /// Its cells, in the order of [`ActionColumn::ALL`].
    pub cells: Vec<ActionCell>,
    /// For which gaps it is, under its title.
    pub detail: Option<PlacedText>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionCell {
    /// Which column.
    pub column: ActionColumn,
    /// All of it.
    pub rect: Rect,
    /// Its words.
    pub text: PlacedText,
    /// How they are meant.
    pub tone: CellTone,
}

/// How the words of a cell are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellTone {
    /// As they are.
    Plain,
    /// They stand in for something that is not known.
    Missing,
    /// They say that something is amiss.
    Warning,
}

impl ActionLayout {
    /// Lays out the improvements of a document as they are on this day, in a table of about this width.
    pub fn new(
        document: &Document,
        (filter, sorting): (&ActionFilter, Sorting),
        words: &ActionWords,
        (today, width): (Date, f32),
        measurer: &mut Measurer,
    ) -> Self {
        let columns = columns(width);
        let right = columns.last().map_or(0.0, |(_, _, right)| *right);
        let headings = headings(&columns, words, measurer);
        let mut y = MARGIN + HEADING_HEIGHT;
        let mut rows = Vec::new();
        for (rank, improvement) in sorted(document, filter, sorting, today) {
            let source = Row {
                document,
                improvement,
                rank,
                words,
                today,
            };
            let row = source.lay_out(&columns, y, measurer);
            y = row.rect.bottom();
            rows.push(row);
        }
        let remark = rows.is_empty().then(|| {
            let block = measurer.block(&words.nothing, CELL_TEXT, right - MARGIN, Some(2));
            y += 96.0;
            let x = f32::midpoint(MARGIN, right) - block.width / 2.0;
            (pos2(x, y - 48.0 - block.height / 2.0), block)
        });
        let size = vec2(right + MARGIN, y + MARGIN);
        Self {
            size,
            title: SheetTitle::new(document, &words.title, &words.about, size.x, measurer)
                .moved_right(MARGIN),
            table: Rect::from_min_max(pos2(MARGIN, MARGIN), pos2(right, y)),
            headings,
            rows,
            remark,
            sorting,
        }
    }

    /// What can be pointed at: headings, rows, and the cells in them.
    pub fn spots(&self) -> Vec<Spot> {
        let headings = self.headings.iter().map(|heading| Spot {
            thing: Thing::Heading(heading.column),
            rect: heading.rect,
        });
        let rows = self.rows.iter().flat_map(|row| {
            let whole = Spot {
                thing: Thing::Improvement(row.improvement),
                rect: row.rect,
            };
            let cells = row.cells.iter().map(|cell| Spot {
                thing: Thing::Entry(row.improvement, cell.column),
                rect: cell.rect,
            });
            std::iter::once(whole).chain(cells)
        });
        headings.chain(rows).collect()
    }
}

/// Each column with its left and right edge: as wide as they need, and the titles take what is left.
fn columns(width: f32) -> Vec<(ActionColumn, f32, f32)> {
    let needed: f32 = ActionColumn::ALL.iter().map(|it| it.width()).sum();
    let spare = (width - 2.0 * MARGIN - needed).clamp(0.0, 420.0);
    let mut x = MARGIN;
    ActionColumn::ALL
        .into_iter()
        .map(|column| {
            let left = x;
            x += column.width();
            if column == ActionColumn::Title {
                x += spare;
            }
            (column, left, x)
        })
        .collect()
}

fn headings(
    columns: &[(ActionColumn, f32, f32)],
    words: &ActionWords,
    measurer: &mut Measurer,
) -> Vec<ActionHeading> {
    let columns = columns.iter().zip(&words.columns);
    columns
        .map(|((column, left, right), name)| {
            let rect =
                Rect::from_min_max(pos2(*left, MARGIN), pos2(*right, MARGIN + HEADING_HEIGHT));
            // Room for the arrow that says which way the rows are sorted.
            let block = measurer.block(name, HEADING_TEXT, rect.width() - PADDING - 18.0, Some(1));
            let x = if column.is_number() {
                rect.right() - PADDING - block.width
            } else {
                rect.left() + PADDING
            };
            ActionHeading {
                column: *column,
                rect,
                text: (pos2(x, rect.center().y - block.height / 2.0), block),
            }
        })
        .collect()
}

/// The improvements that are shown in their order, each with its rank where it has one.
fn sorted<'a>(
    document: &'a Document,
    filter: &ActionFilter,
    sorting: Sorting,
    today: Date,
) -> Vec<(Option<usize>, &'a Improvement)> {
    let first = do_first(&document.improvements);
    let rank = |id: ImprovementId| first.iter().position(|it| it.id == id).map(|it| it + 1);
    let shown = document.improvements.iter().map(AsRef::as_ref);
    let shown = shown.filter(|improvement| filter.shows(improvement, today));
    let mut rows: Vec<(Option<usize>, &Improvement)> = shown
        .map(|improvement| (rank(improvement.id), improvement))
        .collect();
    let by = |one: &(Option<usize>, &Improvement), other: &(Option<usize>, &Improvement)| {
        order(sorting, *one, *other)
    };
    rows.sort_by(by);
    rows
}

/// How two rows stand to each other; what is not known comes last, whichever way the rows are sorted.
fn order(
    sorting: Sorting,
    (rank, one): (Option<usize>, &Improvement),
    (other_rank, other): (Option<usize>, &Improvement),
) -> Ordering {
    let turned = |order: Ordering| {
        if sorting.is_reversed {
            order.reverse()
        } else {
            order
        }
    };
    let ranks = || known_first(rank, other_rank, Ord::cmp, &|order| order);
    let order = match sorting.by {
        ActionColumn::Rank => known_first(rank, other_rank, Ord::cmp, &turned),
        ActionColumn::Title => turned(folded(&one.title).cmp(&folded(&other.title))),
        ActionColumn::Quadrant => {
            known_first(Quadrant::of(one), Quadrant::of(other), Ord::cmp, &turned)
        }
        ActionColumn::Impact => {
            // The greatest first: that is what one looks for.
            known_first(one.impact, other.impact, |a, b| b.total_cmp(a), &turned)
        }
        ActionColumn::Effort => known_first(one.effort, other.effort, f64::total_cmp, &turned),
        ActionColumn::Owner => {
            let owner =
                |it: &Improvement| Some(folded(&it.owner)).filter(|owner| !owner.is_empty());
            known_first(owner(one), owner(other), Ord::cmp, &turned)
        }
        ActionColumn::Deadline => known_first(one.deadline, other.deadline, Ord::cmp, &turned),
        ActionColumn::Status => turned(one.status.cmp(&other.status)),
    };
    order.then_with(ranks)
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

fn known_first<T>(
    one: Option<T>,
    other: Option<T>,
    compare: impl Fn(&T, &T) -> Ordering,
    turned: &dyn Fn(Ordering) -> Ordering,
) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => turned(compare(&one, &other)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}
