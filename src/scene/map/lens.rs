//! How a window looks at a map: what is faded for now, and which curves show. It is never kept in the file. Exports fade
//! nothing but the cards of other personas, and show the curves as the window does.

use emath::Rect;

use crate::{
    document::{Card, Grade, JourneyId},
    insight::fold::fold,
    layout::map::CurveChoice,
    scene::Rgba,
};

use super::Source;

/// What someone wants to see more or less of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Lens {
    /// Whether what no customer said is faded.
    pub fades_opinion: bool,
    /// The department whose cards alone are not faded: of which journey, and its place in the order of departments.
    pub department: Option<(JourneyId, usize)>,
    /// Whose curves are shown, and whether with their figures.
    pub curves: CurveChoice,
}

/// How much is left of what is faded, out of 255.
const LEFT: u8 = 84;

impl Source<'_> {
    /// Whether something known so well is faded.
    pub(super) fn is_faded(&self, grade: Grade) -> bool {
        self.lens.fades_opinion && !grade.is_researched()
    }

    /// The place of a card's department in the order of departments.
    pub(super) fn department(&self, card: &Card) -> Option<usize> {
        let name = card.department.trim();
        if name.is_empty() {
            return None;
        }
        let name = fold(name);
        self.layout.departments.iter().position(|it| *it == name)
    }

    /// Whether a card is faded: because nobody outside said it, or because it is of another department or persona.
    pub(super) fn is_card_faded(&self, card: &Card) -> bool {
        let is_others = match self.lens.department {
            Some((journey, place)) if journey == self.journey.id => {
                self.department(card) != Some(place)
            }
            Some(_) | None => false,
        };
        let is_hidden_with_curve = self.layout.alone.is_some_and(|alone| {
            let owner = self.journey.owner(card);
            owner.is_some_and(|owner| owner != alone)
        });
        is_others || is_hidden_with_curve || self.is_faded(card.grade())
    }

    /// A colour on this ground, faded where something known so well is.
    pub(super) fn seen(&self, color: Rgba, ground: Rgba, grade: Grade) -> Rgba {
        if self.is_faded(grade) {
            color.mixed(ground, f32::from(u8::MAX - LEFT) / f32::from(u8::MAX))
        } else {
            color
        }
    }

    /// Fades what has been drawn in this rectangle.
    pub(super) fn fade(&self, draw: &mut crate::scene::draw::Draw, rect: Rect, radius: f32) {
        let veil = self.theme.paper.with_alpha(u8::MAX - LEFT);
        draw.rounded(rect.expand(1.0), radius, veil, crate::scene::Stroke::NONE);
    }
}
