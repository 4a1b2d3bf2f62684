//! What is compared: what was chosen, as far as it is there, and otherwise what goes together.

use std::sync::Arc;

use crate::{
    document::{Document, Journey, JourneyId, JourneyState, PersonaId},
    edit::Editor,
    insight::figures::travellers,
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
        let (left, right) = self.pair(document, editor.journey())?;
        let personas = self.personas_of(left, right);
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

    /// The journeys that were chosen, or those that belong together: a current one and its ideal.
    fn pair<'a>(
        &self,
        document: &'a Document,
        shown: Option<&'a Arc<Journey>>,
    ) -> Option<(&'a Journey, &'a Journey)> {
        let [left, right] = self.journeys;
        let left = left.and_then(|id| document.journey(id));
        let right = right.and_then(|id| document.journey(id));
        match (left, right) {
            (Some(left), Some(right)) => Some((left, right)),
            (Some(left), None) => Some((left, partner(document, left)?)),
            (None, Some(right)) => Some((partner(document, right)?, right)),
            (None, None) => natural_pair(document, shown?),
        }
    }

    /// Those that were chosen and travel there; otherwise the first that travels on both sides, or the first of each.
    fn personas_of(&self, left: &Journey, right: &Journey) -> [Option<PersonaId>; 2] {
        let (on_left, on_right) = (travellers(left), travellers(right));
        let both = on_left.iter().find(|persona| on_right.contains(persona));
        let [chosen_left, chosen_right] = self.personas;
        let pick = |chosen: Option<PersonaId>, list: &[PersonaId]| {
            let chosen = chosen.filter(|persona| list.contains(persona));
            chosen.or_else(|| both.or(list.first()).copied())
        };
        [pick(chosen_left, &on_left), pick(chosen_right, &on_right)]
    }
}

/// The pair in which a journey is: the current one on the left.
fn natural_pair<'a>(
    document: &'a Document,
    journey: &'a Arc<Journey>,
) -> Option<(&'a Journey, &'a Journey)> {
    let other = partner(document, journey)?;
    let is_after =
        journey.state == JourneyState::Ideal || journey.frozen.is_none() && other.frozen.is_some();
    Some(if is_after && other.state == JourneyState::Current {
        (other, journey)
    } else {
        (journey, other)
    })
}

/// The journey that belongs to another: its ideal, what it is the ideal of, or the next in the list.
fn partner<'a>(document: &'a Document, journey: &Journey) -> Option<&'a Journey> {
    let all = || document.journeys.iter().map(AsRef::as_ref);
    let others = || all().filter(|other: &&Journey| other.id != journey.id);
    let current = journey.ideal_of.and_then(|id| document.journey(id));
    let ideal = || others().find(|other| other.ideal_of == Some(journey.id));
    let next = || {
        let place = all().position(|other| other.id == journey.id)?;
        all().nth(place + 1).or_else(|| others().next())
    };
    current.map(AsRef::as_ref).or_else(ideal).or_else(next)
}
