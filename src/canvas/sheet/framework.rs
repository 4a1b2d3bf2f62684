//! The framework of customer processes as a sheet: processes are dragged over it, and their names edited in place.

use std::sync::Arc;

use egui::{Pos2, Vec2};

use super::{Sheet, SheetWords, matrix::tenth};
use crate::{
    document::{Document, Process, ProcessId},
    edit::Command,
    insight::framework::opportunity,
    layout::{
        framework::{FrameworkLayout, FrameworkWords},
        sheet::{Spot, Thing},
    },
    locale::{Arg, Locale},
    scene::{Scene, framework::framework_scene, sheet::Part, theme::Theme},
    text::Measurer,
};

/// The framework of one document.
pub struct FrameworkSheet {
    document: Arc<Document>,
    layout: FrameworkLayout,
    spots: Vec<Spot>,
    words: Arc<FrameworkWords>,
}

impl FrameworkSheet {
    /// The framework of a document, in the room of a window.
    pub fn new(
        document: &Arc<Document>,
        words: FrameworkWords,
        room: Vec2,
        measurer: &mut Measurer,
    ) -> Self {
        let layout = FrameworkLayout::new(document, &words, Some(room), measurer);
        Self::of(document, layout, Arc::new(words))
    }

    fn of(document: &Arc<Document>, layout: FrameworkLayout, words: Arc<FrameworkWords>) -> Self {
        // The rows of the list can be clicked too; what a process is found by is its card on the plot, so that comes last.
        let rows = layout.list.rows.iter().map(|row| Spot {
            thing: Thing::Process(row.process),
            rect: row.rect,
        });
        let spots = rows.chain(layout.plot.spots()).collect();
        Self {
            document: Arc::clone(document),
            layout,
            spots,
            words,
        }
    }

    fn process(&self, thing: Thing) -> Option<&Arc<Process>> {
        self.document.process(id_of(thing)?)
    }
}

fn id_of(thing: Thing) -> Option<ProcessId> {
    if let Thing::Process(id) = thing {
        Some(id)
    } else {
        None
    }
}

impl Sheet for FrameworkSheet {
    fn size(&self) -> Vec2 {
        self.layout.size
    }

    fn spots(&self) -> &[Spot] {
        &self.spots
    }

    fn scene(&self, theme: &Theme) -> Scene {
        framework_scene(
            &self.layout,
            &self.document,
            &self.words,
            theme,
            Part::Content,
        )
    }

    fn name(&self, thing: Thing, locale: &Locale) -> String {
        let Some(process) = self.process(thing) else {
            return String::new();
        };
        let name = process.name.trim();
        let mut said = if name.is_empty() {
            self.words.untitled.to_string()
        } else {
            name.to_owned()
        };
        said.push('.');
        if let (Some(impact), Some(satisfaction), Some(opportunity)) =
            (process.impact, process.satisfaction, opportunity(process))
        {
            let rated = [
                ("impact", Arg::from(locale.figure(impact))),
                ("satisfaction", Arg::from(locale.figure(satisfaction))),
                ("opportunity", Arg::from(locale.figure(opportunity))),
            ];
            said.push(' ');
            said.push_str(&locale.format("views-name-rated", &rated));
        }
        said
    }

    fn words(&self, thing: Thing) -> Option<SheetWords> {
        let cards = &self.layout.plot.cards;
        let card = cards.iter().find(|card| card.thing == thing)?;
        let (pos, block) = &card.title;
        let right = card.rect.right() - (pos.x - card.rect.left());
        Some(SheetWords::at(
            self.process(thing)?.name.clone(),
            (*pos, block),
            right,
        ))
    }

    fn with_words(&self, thing: Thing, words: &str) -> Option<Command> {
        let mut changed = Process::clone(self.process(thing)?);
        words.clone_into(&mut changed.name);
        Some(Command::PutProcess(changed))
    }

    fn dragged(&self, thing: Thing, center: Pos2) -> Option<Command> {
        let mut changed = Process::clone(self.process(thing)?);
        let (satisfaction, impact) = self.layout.plot.ratings_of(thing, center);
        changed.satisfaction = Some(tenth(satisfaction));
        changed.impact = Some(tenth(impact));
        Some(Command::PutProcess(changed))
    }

    fn changed(
        &self,
        document: &Arc<Document>,
        thing: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>> {
        let moved = id_of(thing).and_then(|id| document.process(id));
        let layout = moved.map_or_else(
            || self.layout.clone(),
            |moved| {
                self.layout
                    .with_moved(document, moved, &self.words, measurer)
            },
        );
        let words = Arc::clone(&self.words);
        Some(Box::new(Self::of(document, layout, words)))
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(_) => "views-hint-process",
            None => "views-hint-framework",
        }
    }
}
