//! The sheets of personas: names are edited in place, everything else beside them.

use std::sync::Arc;

use egui::{Pos2, Vec2};

use super::{Fit, Sheet, SheetWords};
use crate::{
    document::{Document, Persona, PersonaId},
    edit::Command,
    layout::{
        personas::{PersonaWords, PersonasLayout},
        sheet::{Spot, Thing},
    },
    locale::Locale,
    scene::{Scene, personas::personas_scene, sheet::Part, theme::Theme},
    text::Measurer,
};

/// The sheets of all personas of one document.
pub struct PersonasSheet {
    document: Arc<Document>,
    layout: PersonasLayout,
    spots: Vec<Spot>,
    words: Arc<PersonaWords>,
}

impl PersonasSheet {
    /// The sheets; none where there are no personas.
    pub fn new(
        document: &Arc<Document>,
        words: Arc<PersonaWords>,
        measurer: &mut Measurer,
    ) -> Option<Self> {
        let all: Vec<PersonaId> = document.personas.iter().map(|it| it.id).collect();
        let layout = PersonasLayout::new(document, &all, &words, measurer);
        (!layout.cards.is_empty()).then(|| Self {
            document: Arc::clone(document),
            spots: layout.spots(),
            layout,
            words,
        })
    }

    fn persona(&self, thing: Thing) -> Option<&Arc<Persona>> {
        if let Thing::Persona(id) = thing {
            self.document.persona(id)
        } else {
            None
        }
    }
}

impl Sheet for PersonasSheet {
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
        personas_scene(
            &self.layout,
            &self.document,
            &self.words,
            theme,
            Part::Content,
        )
    }

    fn name(&self, thing: Thing, _: &Locale) -> String {
        let Some(persona) = self.persona(thing) else {
            return String::new();
        };
        let name = match persona.name.trim() {
            "" => &self.words.unnamed,
            name => name,
        };
        let said = [name, persona.segment.trim(), persona.story.trim()];
        let said = said.into_iter().filter(|part| !part.is_empty());
        said.collect::<Vec<&str>>().join(". ")
    }

    fn words(&self, thing: Thing) -> Option<SheetWords> {
        let persona = self.persona(thing)?;
        let mut cards = self.layout.cards.iter();
        let card = cards.find(|card| card.persona == persona.id)?;
        let (pos, block) = &card.name;
        let right = card.rect.right() - (pos.y - card.rect.top());
        Some(SheetWords::at(persona.name.clone(), (*pos, block), right))
    }

    fn with_words(&self, thing: Thing, words: &str) -> Option<Command> {
        let mut changed = Persona::clone(self.persona(thing)?);
        words.clone_into(&mut changed.name);
        Some(Command::PutPersona(changed))
    }

    fn dragged(&self, _: Thing, _: Pos2) -> Option<Command> {
        None
    }

    fn changed(
        &self,
        document: &Arc<Document>,
        _: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>> {
        let sheet = Self::new(document, Arc::clone(&self.words), measurer)?;
        Some(Box::new(sheet))
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(_) => "views-hint-persona",
            None => "views-hint-personas",
        }
    }
}
