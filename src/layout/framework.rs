//! The framework: customer processes by how satisfied customers are (to the right) and how much they matter (up), and
//! beside it the list to pick from, the greatest opportunity first.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{Document, Process, ProcessId},
    insight::framework::{by_opportunity, opportunity},
    text::{Face, Measurer, TextStyle},
};

use super::{
    metrics::{STEP_TEXT, size, space, text_style},
    plot::{CardPlace, Foot, PlotItem, PlotLayout, PlotStyle, PlotWords},
    sheet::{PlacedText, SheetTitle, Thing, Writing},
};

/// Radius of the point of a process whose customers are not known, and of one with hardly any.
const LEAST_POINT: f32 = 5.0;
/// Radius of the point of the process with the most customers.
const MOST_POINT: f32 = 16.0;
/// Between the plot and the list.
const LIST_GAP: f32 = 32.0;
/// Width of the list.
const LIST_WIDTH: f32 = 360.0;
/// Heading of the list.
const LIST_HEADING_TEXT: TextStyle = text_style(Face::SemiBold, 18.0);
/// What the list is.
const LIST_ABOUT_TEXT: TextStyle = text_style(Face::Regular, 13.5);
/// Ranks and scores in the list.
const SCORE_TEXT: TextStyle = text_style(Face::SemiBold, 16.0);
/// Details in the list.
const DETAIL_TEXT: TextStyle = text_style(Face::Regular, size::SMALL + 0.5);

/// The words of the framework that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FrameworkWords {
    /// Scales, quadrants and tray.
    pub plot: PlotWords,
    /// What the framework is called above an export.
    pub title: Arc<str>,
    /// What it shows, above an export.
    pub about: String,
    /// Stands in for the name of a process.
    pub untitled: Arc<str>,
    /// Heading of the list.
    pub list: Arc<str>,
    /// How its scores come about.
    pub list_about: Arc<str>,
    /// "impact", before a rating.
    pub impact: Arc<str>,
    /// "satisfaction", before a rating.
    pub satisfaction: Arc<str>,
    /// What a number of customers is called, after each number: one and several.
    pub customers: Arc<str>,
    /// How many journeys show a process, one for each number from 0 on that occurs.
    pub journeys: Vec<Arc<str>>,
    /// Between thousands.
    pub group: Arc<str>,
    /// How numbers and days are written.
    pub writing: Writing,
}

/// Where everything of the framework is.
#[derive(Debug, Clone, PartialEq)]
pub struct FrameworkLayout {
    /// The plot with its cards.
    pub plot: PlotLayout,
    /// The list beside it.
    pub list: OpportunityList,
    /// What stands above it in an export.
    pub title: SheetTitle,
    /// Width and height of all of it.
    pub size: Vec2,
}

/// The list to pick from.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityList {
    /// Its heading, and how its scores come about.
    pub heading: [PlacedText; 2],
    /// Its rows; none where no process is rated.
    pub rows: Vec<OpportunityRow>,
}

/// One process of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityRow {
    /// Which process.
    pub process: ProcessId,
    /// The row.
    pub rect: Rect,
    /// Its place in the list.
    pub rank: PlacedText,
    /// Its name.
    pub name: PlacedText,
    /// Its ratings.
    pub detail: PlacedText,
    /// Its score.
    pub score: PlacedText,
    /// How much of the highest possible score that is, as a bar: the ground and what is filled of it.
    pub bar: (Rect, Rect),
}

impl FrameworkLayout {
    /// Lays out the processes of a document, in the room that there is; none for an export.
    pub fn new(
        document: &Document,
        words: &FrameworkWords,
        room: Option<Vec2>,
        measurer: &mut Measurer,
    ) -> Self {
        let most = document
            .processes
            .iter()
            .filter_map(|it| it.customers)
            .max();
        let items: Vec<PlotItem> = document
            .processes
            .iter()
            .map(|process| item(process, most, words))
            .collect();
        let style = PlotStyle {
            cards: CardPlace::Below,
            room: room.map(|room| room - vec2(LIST_GAP + LIST_WIDTH, 0.0)),
        };
        let plot = PlotLayout::new(&items, &words.plot, style, measurer);
        Self::around(plot, document, words, measurer)
    }

    /// The same with one process rated otherwise, as while it is dragged: the others stay where they are.
    #[must_use]
    pub fn with_moved(
        &self,
        document: &Document,
        process: &Process,
        words: &FrameworkWords,
        measurer: &mut Measurer,
    ) -> Self {
        let most = document
            .processes
            .iter()
            .filter_map(|it| it.customers)
            .max();
        let plot = self.plot.with_moved(&item(process, most, words), measurer);
        Self::around(plot, document, words, measurer)
    }

    fn around(
        plot: PlotLayout,
        document: &Document,
        words: &FrameworkWords,
        measurer: &mut Measurer,
    ) -> Self {
        let min = pos2(plot.plot.right() + LIST_GAP, plot.plot.top());
        let list = list(document, min, words, measurer);
        let bottom = list.rows.last().map_or(min.y, |row| row.rect.bottom());
        let size = vec2(
            min.x + LIST_WIDTH + space::L,
            plot.size.y.max(bottom + space::L),
        );
        let title = SheetTitle::new(document, &words.title, &words.about, size.x, measurer);
        Self {
            plot,
            list,
            title,
            size,
        }
    }
}

/// A process as a card.
fn item(process: &Process, most: Option<u32>, words: &FrameworkWords) -> PlotItem {
    let customers = process.customers.map(|customers| Foot {
        mark: None,
        words: format!("{} {}", grouped(customers, &words.group), words.customers),
        is_warning: false,
    });
    let journeys = words.journeys.get(process.journeys.len());
    PlotItem {
        thing: Thing::Process(process.id),
        x: process.satisfaction,
        y: process.impact,
        title: name(process, words),
        left: customers,
        right: journeys.map(|journeys| Foot {
            mark: None,
            words: journeys.to_string(),
            is_warning: false,
        }),
        point_radius: point_radius(process.customers, most),
    }
}

/// The area of a point follows the number of customers.
fn point_radius(customers: Option<u32>, most: Option<u32>) -> f32 {
    let share = match (customers, most) {
        (Some(customers), Some(most)) if most > 0 => customers as f32 / most as f32,
        _ => 0.0,
    };
    (share.sqrt() * MOST_POINT).max(LEAST_POINT)
}

fn name(process: &Process, words: &FrameworkWords) -> String {
    let name = process.name.trim();
    if name.is_empty() {
        words.untitled.to_string()
    } else {
        name.to_owned()
    }
}

/// A whole number with its thousands apart; four digits stay together.
fn grouped(number: u32, group: &str) -> String {
    let digits = number.to_string();
    if digits.len() <= 4 {
        return digits;
    }
    let mut written = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push_str(group);
        }
        written.push(digit);
    }
    written
}

fn list(
    document: &Document,
    min: Pos2,
    words: &FrameworkWords,
    measurer: &mut Measurer,
) -> OpportunityList {
    let heading = measurer.block(&words.list, LIST_HEADING_TEXT, LIST_WIDTH, Some(1));
    let about = measurer.block(&words.list_about, LIST_ABOUT_TEXT, LIST_WIDTH, Some(3));
    let about_pos = min + vec2(0.0, heading.height + space::XS);
    let mut y = about_pos.y + about.height + space::L;
    let mut rows = Vec::new();
    for (id, _) in by_opportunity(document) {
        let Some((process, score)) = document
            .process(id)
            .and_then(|process| Some((process, opportunity(process)?)))
        else {
            continue;
        };
        let place = (rows.len() + 1, pos2(min.x, y));
        let row = row(process, score, place, words, measurer);
        y = row.rect.bottom() + space::S;
        rows.push(row);
    }
    OpportunityList {
        heading: [(min, heading), (about_pos, about)],
        rows,
    }
}

/// The highest opportunity that is possible: an impact of 10 with a satisfaction of 0.
const HIGHEST: f64 = 20.0;

fn row(
    process: &Process,
    score: f64,
    (rank, min): (usize, Pos2),
    words: &FrameworkWords,
    measurer: &mut Measurer,
) -> OpportunityRow {
    let left = min.x + space::M + 28.0;
    let score_text = measurer.block(&words.writing.tenths(score), SCORE_TEXT, 60.0, Some(1));
    let right = min.x + LIST_WIDTH - space::M;
    let room = right - score_text.width - space::M - left;
    let name = measurer.block(&name(process, words), STEP_TEXT, room, Some(2));
    let rated = |word: &str, rating: Option<f64>| {
        rating.map(|rating| format!("{word} {}", words.writing.tenths(rating)))
    };
    let details = [
        rated(&words.impact, process.impact),
        rated(&words.satisfaction, process.satisfaction),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    let detail = measurer.block(&details.join(" · "), DETAIL_TEXT, room, Some(1));
    let name_pos = pos2(left, min.y + space::M - 2.0);
    let detail_pos = pos2(left, name_pos.y + name.height);
    let bar_top = detail_pos.y + detail.height + 6.0;
    let ground = Rect::from_min_max(pos2(left, bar_top), pos2(right, bar_top + 6.0));
    let share = (score / HIGHEST).clamp(0.0, 1.0) as f32;
    let filled = Rect::from_min_size(ground.min, vec2(ground.width() * share, ground.height()));
    let rank = measurer.block(&rank.to_string(), SCORE_TEXT, 28.0, Some(1));
    OpportunityRow {
        process: process.id,
        rect: Rect::from_min_max(min, pos2(min.x + LIST_WIDTH, ground.bottom() + space::M)),
        rank: (pos2(min.x + space::M, name_pos.y), rank),
        score: (pos2(right - score_text.width, name_pos.y), score_text),
        name: (name_pos, name),
        detail: (detail_pos, detail),
        bar: (ground, filled),
    }
}
