//! What stands above a map in an export: state and brand, the title, the goal, and the personas with their line styles.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{Document, Journey, PersonaId},
    layout::metrics::{FEELING_TEXT, TITLE_TEXT, size, space, text_style},
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::MapWords;

/// The goal.
const GOAL_TEXT: TextStyle = text_style(Face::Regular, 16.0);
/// The word "customer goal" before it.
const GOAL_LABEL_TEXT: TextStyle = text_style(Face::SemiBold, 16.0);
/// Segments of personas.
const SEGMENT_TEXT: TextStyle = text_style(Face::Regular, 13.0);
/// The state, above the title.
const STATE_TEXT: TextStyle = text_style(Face::SemiBold, size::SMALL + 1.0);
/// The block is at least so wide, however narrow the map.
const LEAST_WIDTH: f32 = 560.0;
/// Width and height of the sample of a persona's line.
const SAMPLE: Vec2 = vec2(36.0, 24.0);
/// Between two personas.
const PERSONA_GAP: f32 = 32.0;

/// Words at a place: their left upper corner.
pub type PlacedText = (Pos2, Arc<TextBlock>);

/// Where everything above the map is; y is below 0.
#[derive(Debug, Clone, PartialEq)]
pub struct TitleLayout {
    /// All of it.
    pub rect: Rect,
    /// Current or ideal, with the ground behind it.
    pub state: (Rect, Pos2, Arc<TextBlock>),
    /// The brand.
    pub brand: Option<PlacedText>,
    /// The title.
    pub title: PlacedText,
    /// The words "customer goal" and the goal.
    pub goal: Option<(PlacedText, PlacedText)>,
    /// The personas.
    pub personas: Vec<TitlePersona>,
}

/// One persona above the map.
#[derive(Debug, Clone, PartialEq)]
pub struct TitlePersona {
    /// Who.
    pub persona: PersonaId,
    /// The place among the journey's personas: it gives line style and face shape.
    pub order: usize,
    /// Where line and face are shown.
    pub sample: Rect,
    /// The name.
    pub name: PlacedText,
    /// The segment.
    pub segment: Option<PlacedText>,
}

/// Lays out what stands above a map of this width.
pub fn title(
    document: &Document,
    journey: &Journey,
    words: &MapWords,
    map_width: f32,
    measurer: &mut Measurer,
) -> TitleLayout {
    let width = map_width.max(LEAST_WIDTH);
    let mut y = 0.0;
    let state = measurer.block(words.state(journey.state), STATE_TEXT, width, Some(1));
    let chip = Rect::from_min_size(pos2(0.0, y), vec2(state.width + 20.0, 24.0));
    let state_pos = pos2(10.0, chip.center().y - state.height / 2.0);
    let brand = Some(document.brand.name.trim())
        .filter(|name| !name.is_empty())
        .map(|name| {
            let left = chip.right() + space::M;
            let text = measurer.block(name, STATE_TEXT, width - left, Some(1));
            (pos2(left, state_pos.y), text)
        });
    y = chip.bottom() + space::M;
    let (shown, _) = MapWords::title(&journey.title, &words.untitled_journey);
    let title = measurer.block(shown, TITLE_TEXT, width, Some(3));
    let title_pos = pos2(0.0, y);
    y += title.height + space::XS;
    let goal = goal(journey, words, y, width, measurer);
    if let Some((_, (_, text))) = &goal {
        y += text.height + space::S;
    }
    let personas = personas(document, journey, words, y + space::XS, width, measurer);
    if let Some(last) = personas.last() {
        y = last.sample.bottom();
    }
    let mut layout = TitleLayout {
        rect: Rect::from_min_size(Pos2::ZERO, vec2(width, y + space::M)),
        state: (chip, state_pos, state),
        brand,
        title: (title_pos, title),
        goal,
        personas,
    };
    layout.shift(-layout.rect.height());
    layout
}

fn goal(
    journey: &Journey,
    words: &MapWords,
    y: f32,
    width: f32,
    measurer: &mut Measurer,
) -> Option<(PlacedText, PlacedText)> {
    let goal = Some(journey.goal.trim()).filter(|goal| !goal.is_empty())?;
    let label = measurer.block(&words.goal, GOAL_LABEL_TEXT, width, Some(1));
    let left = label.width + 10.0;
    let text = measurer.block(goal, GOAL_TEXT, width - left, Some(4));
    Some(((pos2(0.0, y), label), (pos2(left, y), text)))
}

fn personas(
    document: &Document,
    journey: &Journey,
    words: &MapWords,
    top: f32,
    width: f32,
    measurer: &mut Measurer,
) -> Vec<TitlePersona> {
    let mut min = pos2(0.0, top);
    let mut entries = Vec::with_capacity(journey.personas.len());
    for (order, &id) in journey.personas.iter().enumerate() {
        let persona = document.persona(id);
        let name = persona.map_or("", |persona| persona.name.as_str());
        let (name, _) = MapWords::title(name, &words.untitled_persona);
        let segment = persona.map_or("", |persona| persona.segment.trim());
        let room = width - SAMPLE.x - space::S;
        let name = measurer.block(name, FEELING_TEXT, room, Some(1));
        let segment_room = (room - name.width - space::S).clamp(64.0, 320.0);
        let segment = (!segment.is_empty())
            .then(|| measurer.block(segment, SEGMENT_TEXT, segment_room, Some(1)));
        let words = name.width
            + segment
                .as_ref()
                .map_or(0.0, |segment| space::S + segment.width);
        let entry_width = SAMPLE.x + space::S + words;
        if min.x > 0.0 && min.x + entry_width > width {
            min = pos2(0.0, min.y + SAMPLE.y + space::XS);
        }
        let line = |block: &TextBlock| min.y + (SAMPLE.y - block.height) / 2.0;
        let name_left = min.x + SAMPLE.x + space::S;
        let segment_left = name_left + name.width + space::S;
        entries.push(TitlePersona {
            persona: id,
            order,
            sample: Rect::from_min_size(min, SAMPLE),
            name: (pos2(name_left, line(&name)), name),
            segment: segment.map(|segment| (pos2(segment_left, line(&segment)), segment)),
        });
        min.x += entry_width + PERSONA_GAP;
    }
    entries
}

impl TitleLayout {
    fn shift(&mut self, down: f32) {
        let Self {
            rect,
            state,
            brand,
            title,
            goal,
            personas,
        } = self;
        let by = vec2(0.0, down);
        *rect = rect.translate(by);
        state.0 = state.0.translate(by);
        state.1 += by;
        title.0 += by;
        if let Some(brand) = brand {
            brand.0 += by;
        }
        if let Some((label, text)) = goal {
            label.0 += by;
            text.0 += by;
        }
        for persona in personas {
            persona.sample = persona.sample.translate(by);
            persona.name.0 += by;
            if let Some(segment) = &mut persona.segment {
                segment.0 += by;
            }
        }
    }
}
