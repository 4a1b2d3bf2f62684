//! Two journeys held against each other: their steps as columns in one order, both curves over each other or one under
//! the other, what became of the cards lane by lane, and the gaps below.
//!
//! What is on the left is drawn as it is (current, or before), what is on the right as it should be (ideal, or after).

mod cards;
mod columns;
mod curves;
mod notes;
mod parts;

pub use parts::{
    Band, CardsShown, CompareCard, CompareChoice, CompareColumn, CompareCurve, CompareLane,
    CompareLayout, CompareWords, CurvePlace, Figures, GapCard, GapLane, LiftMark, Note, Side,
    SideLabel,
};

use std::sync::Arc;

use emath::{Rect, Vec2, pos2, vec2};

use crate::{
    document::{Date, Document, Journey, JourneyState, PersonaId},
    insight::{
        compare::{CardAspect, CardChange, Comparison, compare},
        figures::CurveFigures,
    },
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::{
    metrics::{LANE_TEXT, STEP_TEXT, size, space, text_style},
    sheet::{PlacedText, SheetTitle, Spot, Thing},
};

/// Width of the column at the left with the names of journeys and lanes.
const LABELS_WIDTH: f32 = 196.0;
/// Names of the two journeys.
const SIDE_TEXT: TextStyle = text_style(Face::SemiBold, 16.0);
/// Titles of the two journeys, and of their persona.
const SIDE_TITLE_TEXT: TextStyle = text_style(Face::Regular, 13.5);
/// Lesser words.
pub const DETAIL_TEXT: TextStyle = text_style(Face::Regular, size::SMALL);
/// Room at the right edge.
const RIGHT: f32 = 24.0;

/// What a comparison is laid out from.
pub(super) struct Pair<'a> {
    document: &'a Document,
    journeys: [&'a Journey; 2],
    choice: &'a CompareChoice,
    words: &'a CompareWords,
    comparison: Comparison,
    /// The width that there is; none for an export.
    width: Option<f32>,
}

impl CompareLayout {
    /// Lays out two journeys of a document in the width that there is, or for an export; none where one is not there.
    pub fn new(
        document: &Document,
        choice: &CompareChoice,
        words: &CompareWords,
        (today, width): (Date, Option<f32>),
        measurer: &mut Measurer,
    ) -> Option<Self> {
        let [left, right] = choice.journeys;
        let (left, right) = (document.journey(left)?, document.journey(right)?);
        let pair = Pair {
            document,
            journeys: [left, right],
            choice,
            words,
            comparison: compare(document, left, right),
            width,
        };
        Some(pair.layout(today, measurer))
    }

    /// What can be pointed at: headings, cards, gaps and points, in reading order.
    pub fn spots(&self) -> Vec<Spot> {
        let spot = |thing, rect| Spot { thing, rect };
        let headings = self.columns.iter().filter_map(|column| {
            let steps = [column.steps.right(), column.steps.left()];
            let step = steps.into_iter().flatten().next();
            step.map(|step| spot(Thing::Step(step), column.heading))
        });
        let cards = self.lanes.iter().flat_map(|lane| &lane.cards);
        let cards = cards.map(|card| spot(Thing::Card(card.card), card.rect));
        let gaps = self.gaps.gaps.iter();
        let gaps = gaps.map(|gap| spot(Thing::Gap(gap.gap), gap.rect));
        let curves = self.bands.iter().flat_map(|band| &band.curves);
        let points = curves.flat_map(|curve| {
            curve.points.iter().map(move |(step, _, pos)| {
                let size = Vec2::splat(2.0 * curves::FACE_RADIUS);
                let rect = Rect::from_center_size(*pos, size);
                spot(Thing::Emotion(curve.persona, *step), rect)
            })
        });
        headings.chain(cards).chain(gaps).chain(points).collect()
    }
}

impl Pair<'_> {
    fn layout(self, today: Date, measurer: &mut Measurer) -> CompareLayout {
        let (columns, headings_height) = columns::columns(&self, measurer);
        let right = columns.last().map_or(LABELS_WIDTH + 320.0, |it| it.right);
        let mut remarks = Vec::new();
        let curves = curves::curves(&self, &columns, (headings_height, right));
        let mut y = curves
            .bands
            .last()
            .map_or(headings_height, |band| band.rect.bottom());
        let (lifts, notes) = match self.choice.figures {
            Figures::Shown => {
                let lifts = notes::lifts(&self, &curves, measurer);
                let notes = notes::notes(&self, &curves, &lifts, measurer);
                (lifts, notes)
            }
            Figures::Hidden => (Vec::new(), Vec::new()),
        };
        if curves.are_empty()
            && let Some(band) = curves.bands.first()
        {
            remarks.push(centered(&self.words.no_scores, band.rect, measurer));
        }
        let lanes = cards::lanes(&self, &columns, y, measurer);
        if let Some(last) = lanes.last() {
            y = last.bottom;
        } else {
            let room = Rect::from_min_max(pos2(LABELS_WIDTH, y), pos2(right, y + 64.0));
            remarks.push(centered(&self.words.no_differences, room, measurer));
            y = room.bottom();
        }
        let gaps = cards::gaps(&self, &columns, y, measurer);
        let (legend, bottom) = legend(self.words, &lanes, gaps.bottom, measurer);
        let size = vec2(right + RIGHT, bottom);
        let sides = self.sides(headings_height, today, measurer);
        let words = self.words;
        let title = SheetTitle::new(self.document, &words.title, &words.about, size.x, measurer);
        CompareLayout {
            size,
            title,
            labels_width: LABELS_WIDTH,
            sides,
            columns,
            headings_height,
            legend,
            mean_lift: notes::mean(&self),
            figures: self.figures(),
            bands: curves.bands,
            lifts,
            notes,
            lanes,
            gaps,
            remarks,
            comparison: self.comparison,
        }
    }

    /// The figures of both curves.
    fn figures(&self) -> [Option<CurveFigures>; 2] {
        let figures = |side: Side| {
            let persona = self.persona(side)?;
            crate::insight::figures::figures(self.journey(side), persona)
        };
        Side::BOTH.map(figures)
    }

    fn journey(&self, side: Side) -> &Journey {
        let [left, right] = self.journeys;
        match side {
            Side::Left => left,
            Side::Right => right,
        }
    }

    fn persona(&self, side: Side) -> Option<PersonaId> {
        let [left, right] = self.choice.personas;
        match side {
            Side::Left => left,
            Side::Right => right,
        }
    }

    /// Names and titles of the journeys beside the curves.
    fn sides(&self, top: f32, today: Date, measurer: &mut Measurer) -> [SideLabel; 2] {
        let mut y = top + space::L;
        let room = LABELS_WIDTH - space::L - space::M;
        Side::BOTH.map(|side| {
            let journey = self.journey(side);
            let [current, ideal] = &self.words.states;
            let state = match journey.state {
                JourneyState::Current => current.to_string(),
                JourneyState::Ideal => ideal.to_string(),
            };
            let name = match journey.frozen {
                Some(day) => {
                    let day = self.words.writing.day(day, today);
                    format!("{state}, {} {day}", self.words.frozen)
                }
                None => state,
            };
            let left = space::L + 38.0;
            let name = measurer.block(&name, SIDE_TEXT, LABELS_WIDTH - left - 6.0, Some(3));
            let sample = Rect::from_min_size(pos2(space::L, y), vec2(30.0, SIDE_TEXT.line_height));
            let name_pos = pos2(left, y);
            y += name.height + 2.0;
            let title = measurer.block(&self.side_title(side), SIDE_TITLE_TEXT, room, Some(5));
            let title_pos = pos2(space::L, y);
            y += title.height + space::L + space::S;
            SideLabel {
                side,
                journey: journey.id,
                state: journey.state,
                name: (name_pos, name),
                title: (title_pos, title),
                sample,
            }
        })
    }

    /// The title of a journey, and whose curve is shown.
    fn side_title(&self, side: Side) -> String {
        let [untitled, ..] = &self.words.untitled;
        let title = self.journey(side).title.trim();
        let title = if title.is_empty() { untitled } else { title };
        let persona = self.persona(side).and_then(|id| self.document.persona(id));
        match persona.map(|persona| persona.name.trim()) {
            Some(name) if !name.is_empty() => format!("{title} · {name}"),
            Some(_) | None => title.to_owned(),
        }
    }
}

/// What the marks on the cards that are shown mean, side by side below `top`, and where that ends.
fn legend(
    words: &CompareWords,
    lanes: &[CompareLane],
    top: f32,
    measurer: &mut Measurer,
) -> (Vec<(CardChange, Rect, PlacedText)>, f32) {
    let mut left = LABELS_WIDTH;
    let mut entries = Vec::new();
    for (change, word) in CardChange::ALL.into_iter().zip(&words.changes) {
        let is_shown = |lane: &CompareLane| lane.cards.iter().any(|card| card.change == change);
        if change == CardChange::Same || !lanes.iter().any(is_shown) {
            continue;
        }
        let mark = Rect::from_min_size(pos2(left, top + space::M), Vec2::splat(18.0));
        let text = measurer.block(word, DETAIL_TEXT, f32::INFINITY, Some(1));
        let pos = pos2(mark.right() + 6.0, mark.center().y - text.height / 2.0);
        left = pos.x + text.width + space::L;
        entries.push((change, mark, (pos, text)));
    }
    let below = entries.first().map_or(0.0, |_| 18.0 + 2.0 * space::M);
    (entries, top + below)
}

/// Words in the middle of a rectangle.
fn centered(text: &str, rect: Rect, measurer: &mut Measurer) -> PlacedText {
    let block: Arc<TextBlock> = measurer.block(text, LANE_TEXT, rect.width() - space::XL, Some(2));
    let pos = rect.center() - vec2(block.width, block.height) / 2.0;
    (pos, block)
}

/// A lane's name at its upper left.
fn lane_name(text: &str, top: f32, measurer: &mut Measurer) -> PlacedText {
    let room = LABELS_WIDTH - space::L - space::S;
    let block = measurer.block(text, STEP_TEXT, room, Some(4));
    (pos2(space::L, top + space::L), block)
}

/// In what two cards differ, in words.
fn aspect(words: &CompareWords, aspect: CardAspect) -> Option<&Arc<str>> {
    let place = CardAspect::ALL.iter().position(|other| *other == aspect)?;
    words.aspects.get(place)
}
