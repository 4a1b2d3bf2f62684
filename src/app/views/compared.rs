//! What is compared: what was chosen, as far as it is there, and otherwise what goes together.

use crate::{
    document::{JourneyId, PersonaId},
    edit::Editor,
    insight::pairs,
    layout::compare::{CardsShown, CompareChoice, CurvePlace, Figures},
    panels::CompareEvent,
};

/// What was chosen for the comparison. What was not chosen follows from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Compared {
    /// The journeys, left and right.
    pub journeys: [Option<JourneyId>; 2],
    /// Whose curves.
    pub personas: [Option<PersonaId>; 2],
    /// How the curves lie.
    pub curves: CurvePlace,
    /// Which cards are shown.
    pub cards: CardsShown,
    /// Whether figures are written on the curves.
    pub figures: Figures,
}

impl Compared {
    /// What to show; none where there are no two journeys.
    pub fn choice(&self, editor: &Editor) -> Option<CompareChoice> {
        let document = editor.document();
        let (left, right) = pairs::pair(document, self.journeys, editor.journey())?;
        let personas = pairs::personas(left, right, self.personas);
        Some(CompareChoice {
            journeys: [left.id, right.id],
            personas,
            curves: self.curves,
            cards: self.cards,
            figures: self.figures,
        })
    }

    /// Takes what was changed beside the comparison.
    pub fn take(&mut self, event: CompareEvent) {
        match event {
            CompareEvent::Journey(side, journey) => {
                if let Some(place) = self.journeys.get_mut(side) {
                    *place = Some(journey);
                }
            }
            CompareEvent::Persona(side, persona) => {
                if let Some(place) = self.personas.get_mut(side) {
                    *place = Some(persona);
                }
            }
            CompareEvent::Curves(curves) => self.curves = curves,
            CompareEvent::Cards(cards) => self.cards = cards,
            CompareEvent::Figures(figures) => self.figures = figures,
        }
    }
}
