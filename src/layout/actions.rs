//! The action list: improvements as a table, sorted and filtered.

use std::{cmp::Ordering, sync::Arc};

use emath::{Rect, Vec2, pos2, vec2};

use crate::{
    document::{Date, Document, Improvement, ImprovementId, Status},
    insight::priority::{Quadrant, do_first, is_overdue},
    text::{Face, Measurer, TextStyle},
};

use super::{
    metrics::{on_rhythm, size, space, text_style},
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

/// The columns of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionColumn {
    /// The place in the order in which to do them.
    Rank,
    /// What will be done, and for which gaps.
    Title,
    /// Which quarter of the matrix.
    Quadrant,
    /// What it does.
    Impact,
    /// What it costs.
    Effort,
    /// Who sees to it.
    Owner,
    /// When it must be done.
    Deadline,
    /// How far it is.
    Status,
}

impl ActionColumn {
    /// All columns, from left to right.
    pub const ALL: [Self; 8] = [
        Self::Rank,
        Self::Title,
        Self::Quadrant,
        Self::Impact,
        Self::Effort,
        Self::Owner,
        Self::Deadline,
        Self::Status,
    ];

    /// Its share of the width.
    fn width(self) -> f32 {
        match self {
            Self::Rank => 52.0,
            Self::Title => 400.0,
            Self::Quadrant => 140.0,
            Self::Impact | Self::Effort => 88.0,
            Self::Owner => 150.0,
            Self::Deadline => 136.0,
            Self::Status => 110.0,
        }
    }

    /// Whether its words stand at its right edge.
    fn is_number(self) -> bool {
        match self {
            Self::Impact | Self::Effort => true,
            Self::Rank
            | Self::Title
            | Self::Quadrant
            | Self::Owner
            | Self::Deadline
            | Self::Status => false,
        }
    }
}

/// In which order the rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sorting {
    /// By which column.
    pub by: ActionColumn,
    /// Whether the last comes first.
    pub is_reversed: bool,
}

impl Default for Sorting {
    fn default() -> Self {
        Self {
            by: ActionColumn::Rank,
            is_reversed: false,
        }
    }
}

impl Sorting {
    /// The order after a click on a heading: by that column, or the other way round.
    #[must_use]
    pub fn clicked(self, by: ActionColumn) -> Self {
        Self {
            by,
            is_reversed: self.by == by && !self.is_reversed,
        }
    }
}

/// Whose improvements are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum OwnerFilter {
    /// Everybody's.
    #[default]
    All,
    /// Nobody's.
    None,
    /// This one's.
    Of(String),
}

/// How far improvements are that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum StatusFilter {
    /// Neither done nor dropped.
    #[default]
    Open,
    /// All.
    All,
    /// Only this.
    Only(Status),
}

/// Which improvements are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ActionFilter {
    /// Whose.
    pub owner: OwnerFilter,
    /// How far.
    pub status: StatusFilter,
    /// In which quarter of the matrix; all where none.
    pub quadrant: Option<Quadrant>,
    /// Whether only those that are late.
    pub late_only: bool,
}

impl ActionFilter {
    /// Whether an improvement is shown.
    pub fn shows(&self, improvement: &Improvement, today: Date) -> bool {
        let owner = improvement.owner.trim();
        let is_of = match &self.owner {
            OwnerFilter::All => true,
            OwnerFilter::None => owner.is_empty(),
            OwnerFilter::Of(name) => owner == name,
        };
        let is_so_far = match self.status {
            StatusFilter::Open => improvement.is_open(),
            StatusFilter::All => true,
            StatusFilter::Only(status) => improvement.status == status,
        };
        let is_there = self
            .quadrant
            .is_none_or(|quadrant| Quadrant::of(improvement) == Some(quadrant));
        is_of && is_so_far && is_there && (!self.late_only || is_overdue(improvement, today))
    }
}

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
            title: SheetTitle::new(document, &words.title, &words.about, size.x, measurer),
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

/// What a row is laid out from.
struct Row<'a> {
    document: &'a Document,
    improvement: &'a Improvement,
    rank: Option<usize>,
    words: &'a ActionWords,
    today: Date,
}

impl Row<'_> {
    fn lay_out(
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
