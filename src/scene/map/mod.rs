//! The swimlane map as a picture.
//!
//! Only what the wanted part touches is built: rows and columns are found by binary search, so a frame costs what it
//! shows and not what the map holds.

mod arrows;
mod cards;
mod emotion;
mod figures;
mod frozen;
mod grid;
mod headings;
mod labels;
mod lens;
mod marks;
mod title;

pub use frozen::{Frozen, View};
pub use lens::Lens;

use emath::Rect;

use crate::{
    document::{Document, Journey},
    layout::map::{MapLayout, visible},
};

use super::{GroupKind, Scene, draw::Draw, theme::Theme};

/// Which part of a map is wanted, and what for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// All of it with title, goal and personas above: for an export.
    Whole,
    /// What a window shows, its headings and lane names in view.
    View(View),
}

/// How much is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Detail {
    /// Everything.
    #[default]
    Full,
    /// Cards as blocks of colour, for when words would be too small to read.
    Blocks,
}

/// What every part of the map is drawn from.
#[derive(Clone, Copy)]
struct Source<'a> {
    layout: &'a MapLayout,
    document: &'a Document,
    journey: &'a Journey,
    theme: &'a Theme,
    detail: Detail,
    lens: Lens,
}

/// The picture of a journey, or of a part of it.
pub fn map_scene(
    layout: &MapLayout,
    document: &Document,
    journey: &Journey,
    theme: &Theme,
    part: &Part,
) -> Scene {
    let mut source = Source {
        layout,
        document,
        journey,
        theme,
        detail: Detail::Full,
        lens: Lens::default(),
    };
    let mut draw = Draw::default();
    let bounds = match part {
        Part::Whole => {
            let bounds = title::bounds(&source);
            draw.group(GroupKind::Journey, title::name(&source));
            title::block(&mut draw, &source);
            content(&mut draw, &source, layout.grid, None);
            draw.end_group();
            bounds
        }
        Part::View(view) => {
            source.detail = view.detail;
            source.lens = view.lens;
            content(&mut draw, &source, view.rect, Some(view));
            view.rect
        }
    };
    Scene {
        bounds,
        background: theme.paper,
        title: title::name(&source),
        description: title::description(&source),
        language: document.language.clone(),
        items: draw.items,
    }
}

/// Grid, cells, headings and lane names within `rect`, in the order in which they lie over each other.
fn content(draw: &mut Draw, source: &Source<'_>, rect: Rect, view: Option<&View>) {
    let frozen = view.map_or_else(
        || Frozen::natural(source.layout),
        |view| Frozen::in_view(source.layout, view),
    );
    let (rows, columns) = visible(source.layout, rect);
    let part = (rect, frozen.left);
    grid::ground(draw, source, part, rows.clone(), columns.clone());
    for row in source.layout.rows.get(rows.clone()).unwrap_or_default() {
        let lane = source.journey.lanes.get(row.index);
        let Some(lane) = lane.filter(|lane| lane.id == row.lane) else {
            continue;
        };
        draw.group(GroupKind::Lane, title::lane_name(source, lane));
        if view.is_none() {
            labels::label(draw, source, (row, lane), &frozen, rect);
        }
        match &row.emotion {
            Some(emotion) => emotion::lane(draw, source, row, emotion, columns.clone()),
            None => cards::lane(draw, source, (row, lane), columns.clone(), rect),
        }
        draw.end_group();
    }
    arrows::all(draw, source, rect);
    if view.is_some() {
        labels::band(draw, source, rows, &frozen, rect);
    }
    headings::band(draw, source, columns, &frozen, rect);
    if view.is_some() {
        headings::corner(draw, source, &frozen);
    }
}

impl<'a> Source<'a> {
    /// Whether cards are only blocks.
    fn is_blocks(&self) -> bool {
        match self.detail {
            Detail::Full => false,
            Detail::Blocks => true,
        }
    }

    /// The journey's title, or the words that stand in for it.
    fn title(&self) -> &'a str {
        if self.journey.title.trim().is_empty() {
            &self.layout.words.untitled_journey
        } else {
            &self.journey.title
        }
    }
}
