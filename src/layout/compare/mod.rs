//! Two journeys held against each other: their steps as columns in one order, both curves over each other or one under
//! the other, what became of the cards lane by lane, and the gaps below.
//!
//! What is on the left is drawn as it is (current, or before), what is on the right as it should be (ideal, or after).

mod cards;
mod columns;
mod curves;
mod notes;

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{
        CardId, Date, Document, GapId, Journey, JourneyId, JourneyState, PersonaId, StepId,
    },
    insight::{
        compare::{CardAspect, CardChange, Comparison, compare},
        curve::Piece,
        figures::CurveFigures,
        rows::Row,
    },
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::{
    metrics::{LANE_TEXT, STEP_TEXT, size, space, text_style},
    sheet::{PlacedText, SheetTitle, Spot, Thing, Writing},
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

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one on the left: as it is, or before.
    Left,
    /// The one on the right: as it should be, or after.
    Right,
}

impl Side {
    /// Both, the left one first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];
}

/// How the curves lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CurvePlace {
    /// Over each other.
    #[default]
    Overlaid,
    /// One under the other.
    Apart,
}

/// Which cards are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CardsShown {
    /// Those that differ.
    #[default]
    Differences,
    /// All.
    All,
}

/// Whether peak, low, end and lift are written on the curves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Figures {
    /// They are.
    #[default]
    Shown,
    /// Only the curves.
    Hidden,
}

/// What is compared, and how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CompareChoice {
    /// The journeys, left and right.
    pub journeys: [JourneyId; 2],
    /// Whose curve on each side; none where nobody travels there.
    pub personas: [Option<PersonaId>; 2],
    /// How the curves lie.
    pub curves: CurvePlace,
    /// Which cards are shown.
    pub cards: CardsShown,
    /// Whether figures are written on the curves.
    pub figures: Figures,
}

/// The words of a comparison that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompareWords {
    /// What the comparison is called above an export.
    pub title: Arc<str>,
    /// What it shows, above an export.
    pub about: String,
    /// "Current", "Ideal": what stands for each state of a journey.
    pub states: [Arc<str>; 2],
    /// "as it was on", before the day of a frozen journey.
    pub frozen: Arc<str>,
    /// Stands in for a title of a journey, a step, a lane.
    pub untitled: [Arc<str>; 3],
    /// "peak", "low", "end", before a score.
    pub notes: [Arc<str>; 3],
    /// "was:", before words that were changed.
    pub was: Arc<str>,
    /// "from", before the step or lane where a card was.
    pub moved_from: Arc<str>,
    /// In what cards differ, in the order of [`CardAspect::ALL`].
    pub aspects: Vec<Arc<str>>,
    /// What the lane of gaps is called.
    pub gaps: Arc<str>,
    /// How many improvements a gap has, one for each number from 0 on that occurs.
    pub improvements: Vec<Arc<str>>,
    /// Stands for curves where there are no scores.
    pub no_scores: Arc<str>,
    /// Stands for lanes where no card differs.
    pub no_differences: Arc<str>,
    /// How numbers and days are written.
    pub writing: Writing,
}

/// Where everything of a comparison is.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareLayout {
    /// Width and height of all of it.
    pub size: Vec2,
    /// What stands above it in an export.
    pub title: SheetTitle,
    /// Width of the column of names.
    pub labels_width: f32,
    /// Names and titles of the two journeys.
    pub sides: [SideLabel; 2],
    /// The steps, from left to right.
    pub columns: Vec<CompareColumn>,
    /// Height of the headings.
    pub headings_height: f32,
    /// Where the curves are: one band, or two.
    pub bands: Vec<Band>,
    /// The lift of each step that has one.
    pub lifts: Vec<LiftMark>,
    /// What is written on the curves.
    pub notes: Vec<Note>,
    /// The lanes with cards.
    pub lanes: Vec<CompareLane>,
    /// The lane of gaps.
    pub gaps: GapLane,
    /// Stands in the middle of what is empty: curves without scores, lanes without cards.
    pub remarks: Vec<PlacedText>,
    /// What was compared.
    pub comparison: Comparison,
    /// The figures of both curves.
    pub figures: [Option<CurveFigures>; 2],
    /// The mean lift.
    pub mean_lift: Option<f64>,
}

/// One of the two journeys at the left edge.
#[derive(Debug, Clone, PartialEq)]
pub struct SideLabel {
    /// Which side.
    pub side: Side,
    /// Its journey.
    pub journey: JourneyId,
    /// Whether it is as it is or as it should be.
    pub state: JourneyState,
    /// "Current" or "Ideal", or the day that it is of.
    pub name: PlacedText,
    /// Its title, and whose curve it is.
    pub title: PlacedText,
    /// A piece of its line, before the name.
    pub sample: Rect,
}

/// One step, or one of each journey that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareColumn {
    /// The steps.
    pub steps: Row<StepId>,
    /// Left edge.
    pub left: f32,
    /// Right edge.
    pub right: f32,
    /// The heading.
    pub heading: Rect,
    /// The number of the column.
    pub number: PlacedText,
    /// The title; that of the left, where both have one.
    pub text: PlacedText,
    /// What it is called on the right, where that is something else.
    pub renamed: Option<PlacedText>,
}

impl CompareColumn {
    /// The middle between both edges.
    pub fn center(&self) -> f32 {
        f32::midpoint(self.left, self.right)
    }
}

/// Where curves are.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// All of it, beside the names.
    pub rect: Rect,
    /// The curves in it.
    pub curves: Vec<CompareCurve>,
}

impl Band {
    /// The height of a score.
    pub fn y_of(&self, score: f64) -> f32 {
        curves::y_of(self.rect, score)
    }

    /// The score at a height, from −2 to +2.
    pub fn score_at(&self, y: f32) -> f64 {
        curves::score_at(self.rect, y)
    }
}

/// One of the two curves.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareCurve {
    /// Which side.
    pub side: Side,
    /// Whose curve.
    pub persona: PersonaId,
    /// Its points: the step, the score, and where.
    pub points: Vec<(StepId, f64, Pos2)>,
    /// The curve between them.
    pub pieces: Vec<Piece>,
}

/// By how much a step is higher on the right.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftMark {
    /// From the point on the left to that on the right.
    pub line: (Pos2, Pos2),
    /// What it is written on.
    pub rect: Rect,
    /// The lift, with its sign.
    pub text: PlacedText,
    /// The lift.
    pub lift: f64,
}

/// Something written on a curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Which side.
    pub side: Side,
    /// The words.
    pub text: PlacedText,
}

/// One lane, or one of each journey that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareLane {
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name.
    pub name: PlacedText,
    /// Its cards.
    pub cards: Vec<CompareCard>,
}

/// One card.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareCard {
    /// The card; that on the right where there is one.
    pub card: CardId,
    /// On which side that is.
    pub side: Side,
    /// What became of it.
    pub change: CardChange,
    /// The card.
    pub rect: Rect,
    /// Its words.
    pub text: PlacedText,
    /// In what it differs, or where it was.
    pub detail: Option<PlacedText>,
}

/// The lane of gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct GapLane {
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Its name.
    pub name: PlacedText,
    /// The gaps.
    pub gaps: Vec<GapCard>,
}

/// One gap.
#[derive(Debug, Clone, PartialEq)]
pub struct GapCard {
    /// Which gap.
    pub gap: GapId,
    /// Where it is, over the steps that it is tied to.
    pub rect: Rect,
    /// What it says.
    pub text: PlacedText,
    /// How many improvements it has.
    pub detail: PlacedText,
}

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
            Figures::Shown => (
                notes::lifts(&self, &curves, measurer),
                notes::notes(&self, &curves, measurer),
            ),
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
        let size = vec2(right + RIGHT, gaps.bottom);
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
