//! The action-priority matrix as a sheet: improvements are dragged over it, and their titles edited in place.

use std::sync::Arc;

use egui::{Pos2, Vec2};

use super::{Sheet, SheetWords};
use crate::{
    document::{Date, Document, Improvement, ImprovementId},
    edit::Command,
    layout::{
        matrix::{MatrixLayout, MatrixWords, Shown},
        plot::PlotCard,
        sheet::{Spot, Thing},
    },
    locale::{Arg, Locale},
    scene::{Scene, matrix::matrix_scene, sheet::Part, status_key, theme::Theme},
    text::Measurer,
};

/// The matrix of one document.
pub struct MatrixSheet {
    document: Arc<Document>,
    layout: MatrixLayout,
    spots: Vec<Spot>,
    words: Arc<MatrixWords>,
    today: Date,
}

impl MatrixSheet {
    /// The matrix of a document as it is on this day, in the room of a window.
    pub fn new(
        document: &Arc<Document>,
        shown: Shown,
        words: MatrixWords,
        (today, room): (Date, Vec2),
        measurer: &mut Measurer,
    ) -> Self {
        let layout = MatrixLayout::new(document, shown, &words, (today, Some(room)), measurer);
        Self {
            document: Arc::clone(document),
            spots: layout.plot.spots(),
            layout,
            words: Arc::new(words),
            today,
        }
    }

    fn improvement(&self, thing: Thing) -> Option<&Arc<Improvement>> {
        self.document.improvement(id_of(thing)?)
    }

    fn card(&self, thing: Thing) -> Option<&PlotCard> {
        self.layout
            .plot
            .cards
            .iter()
            .find(|card| card.thing == thing)
    }
}

fn id_of(thing: Thing) -> Option<ImprovementId> {
    if let Thing::Improvement(id) = thing {
        Some(id)
    } else {
        None
    }
}

/// The nearest tenth: finer than a hand on a plot.
pub(super) fn tenth(rating: f64) -> f64 {
    (rating * 10.0).round() / 10.0
}

impl Sheet for MatrixSheet {
    fn size(&self) -> Vec2 {
        self.layout.size()
    }

    fn spots(&self) -> &[Spot] {
        &self.spots
    }

    fn scene(&self, theme: &Theme) -> Scene {
        matrix_scene(
            &self.layout,
            &self.document,
            &self.words,
            theme,
            Part::Content,
        )
    }

    fn name(&self, thing: Thing, locale: &Locale) -> String {
        let Some(improvement) = self.improvement(thing) else {
            return String::new();
        };
        let title = improvement.title.trim();
        let title = if title.is_empty() {
            self.words.untitled.to_string()
        } else {
            title.to_owned()
        };
        let owner = improvement.owner.trim();
        let arguments = [
            ("title", Arg::from(title)),
            (
                "owner",
                if owner.is_empty() {
                    Arg::from(Arc::clone(&self.words.no_owner))
                } else {
                    Arg::from(owner)
                },
            ),
            (
                "status",
                Arg::from(locale.text(status_key(improvement.status))),
            ),
        ];
        let mut name = locale.format("views-name-improvement", &arguments);
        if let (Some(impact), Some(effort)) = (improvement.impact, improvement.effort) {
            let weighed = [
                ("impact", Arg::from(locale.figure(impact))),
                ("effort", Arg::from(locale.figure(effort))),
            ];
            name.push(' ');
            name.push_str(&locale.format("views-name-weighed", &weighed));
        }
        name
    }

    fn words(&self, thing: Thing) -> Option<SheetWords> {
        let card = self.card(thing)?;
        let (pos, block) = &card.title;
        let right = card.rect.right() - (pos.x - card.rect.left());
        Some(SheetWords::at(
            self.improvement(thing)?.title.clone(),
            (*pos, block),
            right,
        ))
    }

    fn with_words(&self, thing: Thing, words: &str) -> Option<Command> {
        let mut changed = Improvement::clone(self.improvement(thing)?);
        words.clone_into(&mut changed.title);
        Some(Command::PutImprovement(changed))
    }

    fn dragged(&self, thing: Thing, center: Pos2) -> Option<Command> {
        let mut changed = Improvement::clone(self.improvement(thing)?);
        let (effort, impact) = self.layout.plot.ratings_of(thing, center);
        changed.effort = Some(tenth(effort));
        changed.impact = Some(tenth(impact));
        Some(Command::PutImprovement(changed))
    }

    fn changed(
        &self,
        document: &Arc<Document>,
        thing: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>> {
        let moved = id_of(thing).and_then(|id| document.improvement(id));
        let layout = moved.map_or_else(
            || self.layout.clone(),
            |moved| {
                self.layout
                    .with_moved(moved, &self.words, self.today, measurer)
            },
        );
        Some(Box::new(Self {
            document: Arc::clone(document),
            spots: layout.plot.spots(),
            layout,
            words: Arc::clone(&self.words),
            today: self.today,
        }))
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(_) => "views-hint-improvement",
            None => "views-hint-matrix",
        }
    }
}
