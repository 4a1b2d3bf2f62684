//! The emotion curves of a journey as a sheet: points are dragged up and down.

use std::sync::Arc;

use egui::{Pos2, Vec2};

use super::{Fit, Sheet, SheetWords};
use crate::{
    document::{Document, Emotion, Journey, JourneyId, StepId},
    edit::Command,
    layout::{
        curve::{CurveLayout, CurveWords},
        map::CurveChoice,
        sheet::{Spot, Thing},
    },
    locale::{Arg, Locale},
    scene::{Scene, curve::curve_scene, curve_words, sheet::Part, theme::Theme},
    text::Measurer,
};

/// The curves of one journey.
pub struct CurveSheet {
    document: Arc<Document>,
    journey: Arc<Journey>,
    layout: CurveLayout,
    spots: Vec<Spot>,
    words: CurveWords,
    locale: Locale,
    shown: (CurveChoice, f32),
}

impl CurveSheet {
    /// The curves, as they are chosen; none where the journey is not there.
    pub fn new(
        document: &Arc<Document>,
        journey: JourneyId,
        locale: Locale,
        (choice, width): (CurveChoice, f32),
        measurer: &mut Measurer,
    ) -> Option<Self> {
        let journey = document.journey(journey)?;
        let words = curve_words(&locale, document, journey);
        let layout = CurveLayout::new(document, journey, &words, (choice, Some(width)), measurer);
        Some(Self {
            document: Arc::clone(document),
            journey: Arc::clone(journey),
            spots: layout.spots(),
            layout,
            words,
            locale,
            shown: (choice, width),
        })
    }

    fn emotion(&self, thing: Thing) -> Option<&Arc<Emotion>> {
        if let Thing::Emotion(persona, step) = thing {
            self.journey.emotion(persona, step)
        } else {
            None
        }
    }

    fn step_title(&self, step: StepId) -> String {
        let step = self.journey.step(step);
        match step.map_or("", |step| step.title.trim()) {
            "" => self.words.untitled_step.to_string(),
            title => title.to_owned(),
        }
    }
}

impl Sheet for CurveSheet {
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
        curve_scene(
            &self.layout,
            &self.document,
            &self.words,
            theme,
            Part::Content,
        )
    }

    fn journey_of(&self, thing: Thing) -> Option<JourneyId> {
        match thing {
            Thing::Step(_) | Thing::Emotion(..) => Some(self.journey.id),
            Thing::Journey(_)
            | Thing::Persona(_)
            | Thing::Card(_)
            | Thing::Gap(_)
            | Thing::Improvement(_)
            | Thing::Process(_)
            | Thing::Entry(..)
            | Thing::Heading(_) => None,
        }
    }

    fn name(&self, thing: Thing, locale: &Locale) -> String {
        if let Thing::Step(step) = thing {
            let title = self.step_title(step);
            return locale.format("canvas-name-step", &[("title", Arg::from(title))]);
        }
        let Some(emotion) = self.emotion(thing) else {
            return String::new();
        };
        let persona = self.document.persona(emotion.persona);
        let arguments = [
            ("journey", Arg::from(self.journey.title.as_str())),
            (
                "persona",
                Arg::from(persona.map_or("", |persona| persona.name.as_str())),
            ),
            ("score", Arg::from(locale.figure(emotion.score))),
            ("step", Arg::from(self.step_title(emotion.step))),
        ];
        locale.format("views-name-compared-point", &arguments)
    }

    fn words(&self, _: Thing) -> Option<SheetWords> {
        None
    }

    fn with_words(&self, _: Thing, _: &str) -> Option<Command> {
        None
    }

    fn dragged(&self, thing: Thing, center: Pos2) -> Option<Command> {
        let mut changed = Emotion::clone(self.emotion(thing)?);
        if self.journey.frozen.is_some() {
            return None;
        }
        changed.score = (self.layout.score_at(center.y) * 2.0).round() / 2.0;
        Some(Command::SetEmotion {
            journey: self.journey.id,
            emotion: changed,
        })
    }

    fn changed(
        &self,
        document: &Arc<Document>,
        _: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>> {
        let locale = Locale::new(self.locale.language());
        let sheet = Self::new(document, self.journey.id, locale, self.shown, measurer)?;
        Some(Box::new(sheet))
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(Thing::Emotion(..)) => "views-hint-compared-point",
            Some(_) | None => "views-hint-curve",
        }
    }
}
