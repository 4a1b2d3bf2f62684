//! Two journeys held against each other, as a sheet: points of the curves are dragged, words edited in place.

use std::sync::Arc;

use egui::{Pos2, Vec2};

use super::{Fit, Sheet, SheetWords};
use crate::{
    document::{Card, Date, Document, Emotion, Gap, Journey, JourneyId, Step},
    edit::Command,
    layout::{
        compare::{Band, CompareCard, CompareChoice, CompareCurve, CompareLayout, CompareWords},
        sheet::{PlacedText, Spot, Thing},
    },
    locale::{Arg, Locale},
    scene::{Scene, change_key, compare::compare_scene, sheet::Part, theme::Theme},
    text::Measurer,
};

/// A comparison of two journeys of one document.
pub struct CompareSheet {
    document: Arc<Document>,
    choice: CompareChoice,
    layout: CompareLayout,
    spots: Vec<Spot>,
    words: Arc<CompareWords>,
    today: Date,
    width: f32,
}

impl CompareSheet {
    /// The comparison; none where one of the journeys is not there.
    pub fn new(
        document: &Arc<Document>,
        choice: CompareChoice,
        words: Arc<CompareWords>,
        (today, width): (Date, f32),
        measurer: &mut Measurer,
    ) -> Option<Self> {
        let width_there = (today, Some(width));
        let layout = CompareLayout::new(document, &choice, &words, width_there, measurer)?;
        Some(Self {
            document: Arc::clone(document),
            choice,
            spots: layout.spots(),
            layout,
            words,
            today,
            width,
        })
    }

    /// What was laid out, for the panel beside it.
    pub fn layout(&self) -> &CompareLayout {
        &self.layout
    }

    /// The journey of the two that holds what `find` looks for.
    fn journey_with(&self, find: impl Fn(&Journey) -> bool) -> Option<&Arc<Journey>> {
        let [left, right] = self.choice.journeys;
        // The right one first: what stands in both is shown as it is there.
        [right, left]
            .into_iter()
            .filter_map(|id| self.document.journey(id))
            .find(|journey| find(journey))
    }

    fn card(&self, thing: Thing) -> Option<(&Arc<Journey>, &Arc<Card>)> {
        let Thing::Card(id) = thing else {
            return None;
        };
        let journey = self.journey_with(|journey| journey.card(id).is_some())?;
        Some((journey, journey.card(id)?))
    }

    fn step(&self, thing: Thing) -> Option<(&Arc<Journey>, &Arc<Step>)> {
        let Thing::Step(id) = thing else {
            return None;
        };
        let journey = self.journey_with(|journey| journey.step(id).is_some())?;
        Some((journey, journey.step(id)?))
    }

    fn emotion(&self, thing: Thing) -> Option<(&Arc<Journey>, &Arc<Emotion>)> {
        let Thing::Emotion(persona, step) = thing else {
            return None;
        };
        let journey = self.journey_with(|journey| journey.emotion(persona, step).is_some())?;
        Some((journey, journey.emotion(persona, step)?))
    }

    fn gap(&self, thing: Thing) -> Option<&Arc<Gap>> {
        match thing {
            Thing::Gap(id) => self.document.gap(id),
            _ => None,
        }
    }

    fn curve(&self, thing: Thing) -> Option<(&Band, &CompareCurve)> {
        let Thing::Emotion(persona, step) = thing else {
            return None;
        };
        self.layout.bands.iter().find_map(|band| {
            let mut curves = band.curves.iter();
            let curve = curves.find(|curve| {
                let mut points = curve.points.iter();
                curve.persona == persona && points.any(|(other, ..)| *other == step)
            })?;
            Some((band, curve))
        })
    }

    fn laid_card(&self, thing: Thing) -> Option<&CompareCard> {
        let mut cards = self.layout.lanes.iter().flat_map(|lane| &lane.cards);
        cards.find(|card| Thing::Card(card.card) == thing)
    }

    /// The title of the step under a card or point.
    fn step_title(&self, journey: &Journey, step: crate::document::StepId) -> String {
        let [_, untitled, _] = &self.words.untitled;
        let title = journey.step(step).map_or("", |step| step.title.trim());
        if title.is_empty() {
            untitled.to_string()
        } else {
            title.to_owned()
        }
    }
}

impl Sheet for CompareSheet {
    fn size(&self) -> Vec2 {
        self.layout.size
    }

    fn spots(&self) -> &[Spot] {
        &self.spots
    }

    fn fit(&self) -> Fit {
        Fit::Width
    }

    fn scene(&self, theme: &Theme) -> Scene {
        compare_scene(
            &self.layout,
            &self.document,
            &self.words,
            theme,
            Part::Content,
        )
    }

    fn journey_of(&self, thing: Thing) -> Option<JourneyId> {
        let journey = match thing {
            Thing::Card(_) => self.card(thing)?.0,
            Thing::Step(_) => self.step(thing)?.0,
            Thing::Emotion(..) => self.emotion(thing)?.0,
            Thing::Journey(_)
            | Thing::Persona(_)
            | Thing::Gap(_)
            | Thing::Improvement(_)
            | Thing::Process(_)
            | Thing::Entry(..)
            | Thing::Heading(_) => return None,
        };
        Some(journey.id)
    }

    fn name(&self, thing: Thing, locale: &Locale) -> String {
        if let Some((journey, step)) = self.step(thing) {
            let title = self.step_title(journey, step.id);
            return locale.format("canvas-name-step", &[("title", Arg::from(title))]);
        }
        if let (Some((journey, card)), Some(laid)) = (self.card(thing), self.laid_card(thing)) {
            let arguments = [
                ("change", Arg::from(locale.text(change_key(laid.change)))),
                ("text", Arg::from(card.text.replace('\n', " "))),
                ("step", Arg::from(self.step_title(journey, card.step))),
            ];
            return locale.format("views-name-compared-card", &arguments);
        }
        if let Some((journey, emotion)) = self.emotion(thing) {
            let persona = self.document.persona(emotion.persona);
            let arguments = [
                ("journey", Arg::from(journey.title.as_str())),
                (
                    "persona",
                    Arg::from(persona.map_or("", |persona| persona.name.as_str())),
                ),
                ("score", Arg::from(locale.figure(emotion.score))),
                ("step", Arg::from(self.step_title(journey, emotion.step))),
            ];
            return locale.format("views-name-compared-point", &arguments);
        }
        let text = self.gap(thing).map_or("", |gap| gap.text.as_str());
        locale.format("views-name-gap", &[("text", Arg::from(text))])
    }

    fn words(&self, thing: Thing) -> Option<SheetWords> {
        let (placed, text): (&PlacedText, &str) = if let Some((_, card)) = self.card(thing) {
            (&self.laid_card(thing)?.text, &card.text)
        } else if let Some(gap) = self.gap(thing) {
            let mut gaps = self.layout.gaps.gaps.iter();
            (&gaps.find(|laid| laid.gap == gap.id)?.text, &gap.text)
        } else {
            return None;
        };
        let mut spots = self.spots.iter();
        let spot = spots.find(|spot| spot.thing == thing)?;
        let (pos, block) = placed;
        let right = spot.rect.right() - 10.0;
        Some(SheetWords::at(text.to_owned(), (*pos, block), right))
    }

    fn with_words(&self, thing: Thing, words: &str) -> Option<Command> {
        if let Some((journey, card)) = self.card(thing) {
            let mut changed = Card::clone(card);
            words.clone_into(&mut changed.text);
            return Some(Command::PutCards {
                journey: journey.id,
                cards: vec![changed],
            });
        }
        let mut changed = Gap::clone(self.gap(thing)?);
        words.clone_into(&mut changed.text);
        Some(Command::PutGap(changed))
    }

    fn dragged(&self, thing: Thing, center: Pos2) -> Option<Command> {
        let (journey, emotion) = self.emotion(thing)?;
        if journey.frozen.is_some() {
            return None;
        }
        let (band, _) = self.curve(thing)?;
        let mut changed = Emotion::clone(emotion);
        changed.score = (band.score_at(center.y) * 2.0).round() / 2.0;
        Some(Command::SetEmotion {
            journey: journey.id,
            emotion: changed,
        })
    }

    fn changed(
        &self,
        document: &Arc<Document>,
        _: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>> {
        let words = Arc::clone(&self.words);
        let sheet = Self::new(
            document,
            self.choice,
            words,
            (self.today, self.width),
            measurer,
        )?;
        Some(Box::new(sheet))
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(Thing::Emotion(..)) => "views-hint-compared-point",
            Some(Thing::Gap(_)) => "views-hint-gap",
            Some(Thing::Step(_)) => "views-hint-compared-step",
            Some(_) | None => "views-hint-compare",
        }
    }
}
