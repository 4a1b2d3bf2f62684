//! The action-priority matrix: improvements by what they cost (to the right) and what they do for the customer (up).

use std::sync::Arc;

use emath::Vec2;

use crate::{
    document::{Date, Document, Improvement, Status},
    insight::priority::is_overdue,
    text::Measurer,
};

use super::{
    plot::{CardPlace, Foot, PlotItem, PlotLayout, PlotStyle, PlotWords},
    sheet::{SheetTitle, Thing, Writing},
};

/// Radius of an improvement's point.
const POINT: f32 = 5.0;

/// The words of the matrix that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixWords {
    /// Scales, quadrants and tray.
    pub plot: PlotWords,
    /// What the matrix is called above an export.
    pub title: Arc<str>,
    /// What it shows, above an export.
    pub about: String,
    /// Stands in for the title of an improvement.
    pub untitled: Arc<str>,
    /// "No owner".
    pub no_owner: Arc<str>,
    /// "late", before a day that is over.
    pub late: Arc<str>,
    /// What each status is called, in the order of [`Status::ALL`].
    pub statuses: Vec<Arc<str>>,
    /// How numbers and days are written.
    pub writing: Writing,
}

/// Which improvements are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Shown {
    /// Those that are neither done nor dropped.
    #[default]
    Open,
    /// All.
    All,
}

/// Where everything of the matrix is.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixLayout {
    /// The plot with its cards.
    pub plot: PlotLayout,
    /// What stands above it in an export.
    pub title: SheetTitle,
}

impl MatrixLayout {
    /// Lays out the improvements of a document as they are on this day, in the room that there is; none for an export.
    pub fn new(
        document: &Document,
        shown: Shown,
        words: &MatrixWords,
        (today, room): (Date, Option<Vec2>),
        measurer: &mut Measurer,
    ) -> Self {
        let items: Vec<PlotItem> = document
            .improvements
            .iter()
            .filter(|improvement| shown == Shown::All || improvement.is_open())
            .map(|improvement| item(improvement, words, today))
            .collect();
        let style = PlotStyle {
            cards: CardPlace::On,
            room,
        };
        let plot = PlotLayout::new(&items, &words.plot, style, measurer);
        let width = plot.size.x;
        let title = SheetTitle::new(document, &words.title, &words.about, width, measurer);
        Self { plot, title }
    }

    /// The same with one improvement rated otherwise, as while it is dragged: the others stay where they are.
    #[must_use]
    pub fn with_moved(
        &self,
        improvement: &Improvement,
        words: &MatrixWords,
        today: Date,
        measurer: &mut Measurer,
    ) -> Self {
        Self {
            plot: self
                .plot
                .with_moved(&item(improvement, words, today), measurer),
            title: self.title.clone(),
        }
    }

    /// Width and height of all of it.
    pub fn size(&self) -> Vec2 {
        self.plot.size
    }
}

/// An improvement as a card.
fn item(improvement: &Improvement, words: &MatrixWords, today: Date) -> PlotItem {
    let title = improvement.title.trim();
    let title = if title.is_empty() {
        words.untitled.to_string()
    } else {
        title.to_owned()
    };
    PlotItem {
        thing: Thing::Improvement(improvement.id),
        x: improvement.effort,
        y: improvement.impact,
        title,
        left: Some(owner(improvement, words)),
        right: deadline(improvement, words, today),
        point_radius: POINT,
    }
}

fn owner(improvement: &Improvement, words: &MatrixWords) -> Foot {
    let owner = improvement.owner.trim();
    let status = match improvement.status {
        Status::Idea | Status::Planned => None,
        Status::Busy | Status::Done | Status::Dropped => {
            let place = Status::ALL
                .iter()
                .position(|status| *status == improvement.status);
            place.and_then(|place| words.statuses.get(place))
        }
    };
    let is_missing = owner.is_empty() && improvement.is_open();
    let mut shown = if is_missing {
        words.no_owner.to_string()
    } else {
        owner.to_owned()
    };
    if let Some(status) = status {
        let separator = if shown.is_empty() { "" } else { " · " };
        shown.push_str(separator);
        shown.push_str(status);
    }
    Foot {
        mark: owner.chars().next().map(first_of),
        words: shown,
        is_warning: is_missing,
    }
}

fn deadline(improvement: &Improvement, words: &MatrixWords, today: Date) -> Option<Foot> {
    let deadline = improvement.deadline?;
    let is_late = is_overdue(improvement, today);
    let day = words.writing.day(deadline, today);
    Some(Foot {
        mark: None,
        words: if is_late {
            format!("{} {day}", words.late)
        } else {
            day
        },
        is_warning: is_late,
    })
}

/// The letter of a mark: in upper case where there is one letter for that.
fn first_of(letter: char) -> char {
    let mut upper = letter.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(only), None) => only,
        _ => letter,
    }
}
