//! Whose a card is: the outline of a persona's faces with its initial, under the flags at the right edge of the card.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, vec2};

use crate::{
    document::{Card, Document, Journey, PersonaId},
    layout::metrics::{size, text_style},
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::MapWords;

/// The initial.
const INITIAL_TEXT: TextStyle = text_style(Face::SemiBold, size::SMALL);
/// Width and height of the mark: a little more than a flag.
const SIZE: f32 = 19.0;

/// The mark of a persona on one of its cards.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnerMark {
    /// Whose card it is.
    pub persona: PersonaId,
    /// The place among the journey's personas: it gives the shape.
    pub order: usize,
    /// Where the mark is.
    pub rect: Rect,
    /// The initial.
    pub text: Arc<TextBlock>,
    /// Where it begins: its left upper corner.
    pub text_pos: Pos2,
}

/// The personas of a journey, as their cards are marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owners {
    travellers: Vec<(PersonaId, String)>,
}

impl Owners {
    /// The personas of a journey in their order, each with its initial.
    pub fn of(document: &Document, journey: &Journey, words: &MapWords) -> Self {
        let travellers = journey.personas.iter().map(|id| {
            let name = document.persona(*id).map_or("", |persona| &persona.name);
            let (name, _) = MapWords::title(name, &words.untitled_persona);
            let initial = name.trim().chars().next();
            (
                *id,
                initial.into_iter().flat_map(char::to_uppercase).collect(),
            )
        });
        Self {
            travellers: travellers.collect(),
        }
    }

    /// Whether a card carries a mark.
    pub fn marks(&self, card: &Card) -> bool {
        self.place(card).is_some()
    }

    /// The mark of a card in the room of a flag.
    pub fn mark(&self, card: &Card, flag: Rect, measurer: &mut Measurer) -> Option<OwnerMark> {
        let order = self.place(card)?;
        let (persona, initial) = self.travellers.get(order)?;
        let rect = Rect::from_center_size(flag.center(), Vec2::splat(SIZE));
        let text = measurer.block(initial, INITIAL_TEXT, f32::INFINITY, Some(1));
        let text_pos = rect.center() - vec2(text.width, INITIAL_TEXT.line_height) / 2.0;
        Some(OwnerMark {
            persona: *persona,
            order,
            rect,
            text,
            text_pos,
        })
    }

    fn place(&self, card: &Card) -> Option<usize> {
        let persona = card.persona?;
        self.travellers.iter().position(|(id, _)| *id == persona)
    }
}
