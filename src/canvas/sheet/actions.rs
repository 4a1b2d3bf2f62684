//! The action list as a sheet: rows are selected, cells edited in place, and headings clicked to sort.

use std::sync::Arc;

use egui::{Pos2, Rect, Vec2};

use super::{Choice, Fit, Sheet, SheetWords};
use crate::{
    document::{Date, Document, Improvement, ImprovementId, RATING_RANGE, Status},
    edit::Command,
    layout::{
        actions::{ActionCell, ActionColumn, ActionFilter, ActionLayout, ActionWords, Sorting},
        sheet::{Spot, Thing},
    },
    locale::{Arg, Locale},
    scene::{Scene, actions::actions_scene, sheet::Part, theme::Theme},
    text::Measurer,
};

/// The action list of one document.
pub struct ActionSheet {
    document: Arc<Document>,
    layout: ActionLayout,
    spots: Vec<Spot>,
    shown: Arc<Shown>,
}

/// What a list shows of a document, and how.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Which improvements.
    pub filter: ActionFilter,
    /// In which order.
    pub sorting: Sorting,
    /// The words.
    pub words: ActionWords,
    /// Today.
    pub today: Date,
    /// The width that there is, in points.
    pub width: f32,
}

impl ActionSheet {
    /// The list of a document.
    pub fn new(document: &Arc<Document>, shown: Arc<Shown>, measurer: &mut Measurer) -> Self {
        let layout = ActionLayout::new(
            document,
            (&shown.filter, shown.sorting),
            &shown.words,
            (shown.today, shown.width),
            measurer,
        );
        Self {
            document: Arc::clone(document),
            spots: layout.spots(),
            layout,
            shown,
        }
    }

    fn entry(&self, thing: Thing) -> Option<(&Arc<Improvement>, ActionColumn)> {
        let (id, column) = entry_of(thing)?;
        Some((self.document.improvement(id)?, column))
    }

    fn cell(&self, thing: Thing) -> Option<&ActionCell> {
        let (id, column) = entry_of(thing)?;
        let mut rows = self.layout.rows.iter();
        let row = rows.find(|row| row.improvement == id)?;
        row.cells.iter().find(|cell| cell.column == column)
    }
}

/// The cell that a thing stands for: a row stands for its title.
fn entry_of(thing: Thing) -> Option<(ImprovementId, ActionColumn)> {
    match thing {
        Thing::Improvement(id) => Some((id, ActionColumn::Title)),
        Thing::Entry(id, column) => Some((id, column)),
        Thing::Journey(_)
        | Thing::Persona(_)
        | Thing::Step(_)
        | Thing::Card(_)
        | Thing::Emotion(..)
        | Thing::Gap(_)
        | Thing::Process(_)
        | Thing::Heading(_) => None,
    }
}

/// A rating as it was typed; none where it is no number of the scale.
fn rating(text: &str) -> Option<f64> {
    Locale::read_number(text).filter(|rating| RATING_RANGE.contains(rating))
}

impl Sheet for ActionSheet {
    fn size(&self) -> Vec2 {
        self.layout.size
    }

    fn spots(&self) -> &[Spot] {
        &self.spots
    }

    fn fit(&self) -> Fit {
        Fit::Lines
    }

    fn scene(&self, theme: &Theme) -> Scene {
        actions_scene(
            &self.layout,
            &self.document,
            &self.shown.words,
            theme,
            Part::Content,
        )
    }

    fn name(&self, thing: Thing, locale: &Locale) -> String {
        let words_in = |cell: &ActionCell| cell.text.1.joined();
        let heading = |column: ActionColumn| {
            let place = ActionColumn::ALL.iter().position(|other| *other == column);
            let name = place.and_then(|place| self.shown.words.columns.get(place));
            name.map_or_else(String::new, ToString::to_string)
        };
        match thing {
            Thing::Heading(column) => {
                let column = [("column", Arg::from(heading(column)))];
                locale.format("views-name-sort", &column)
            }
            Thing::Improvement(id) => {
                let mut rows = self.layout.rows.iter();
                let row = rows.find(|row| row.improvement == id);
                let cells = row.map_or(&[][..], |row| &row.cells);
                let parts = cells
                    .iter()
                    .map(|cell| format!("{}: {}", heading(cell.column), words_in(cell)));
                parts.collect::<Vec<String>>().join(". ")
            }
            Thing::Entry(_, column) => {
                let words = self.cell(thing).map(words_in).unwrap_or_default();
                format!("{}: {words}", heading(column))
            }
            Thing::Journey(_)
            | Thing::Persona(_)
            | Thing::Step(_)
            | Thing::Card(_)
            | Thing::Emotion(..)
            | Thing::Gap(_)
            | Thing::Process(_) => String::new(),
        }
    }

    fn words(&self, thing: Thing) -> Option<SheetWords> {
        let (improvement, column) = self.entry(thing)?;
        let writing = &self.shown.words.writing;
        let number = |number: Option<f64>| number.map_or_else(String::new, |it| writing.tenths(it));
        let text = match column {
            ActionColumn::Title => improvement.title.clone(),
            ActionColumn::Impact => number(improvement.impact),
            ActionColumn::Effort => number(improvement.effort),
            ActionColumn::Owner => improvement.owner.clone(),
            ActionColumn::Deadline => improvement.deadline.map_or_else(String::new, |day| {
                format!("{}-{}-{}", day.day(), day.month(), day.year())
            }),
            ActionColumn::Rank | ActionColumn::Quadrant | ActionColumn::Status => return None,
        };
        let cell = self.cell(thing)?;
        let (pos, block) = &cell.text;
        let left = cell.rect.left() + 10.0;
        let bottom = pos.y + block.height.max(block.style.line_height);
        Some(SheetWords {
            text,
            rect: Rect::from_min_max(
                Pos2::new(left, pos.y),
                Pos2::new(cell.rect.right() - 10.0, bottom),
            ),
            style: block.style,
        })
    }

    fn with_words(&self, thing: Thing, words: &str) -> Option<Command> {
        let (improvement, column) = self.entry(thing)?;
        let mut changed = Improvement::clone(improvement);
        let is_empty = words.trim().is_empty();
        match column {
            ActionColumn::Title => words.clone_into(&mut changed.title),
            ActionColumn::Owner => words.clone_into(&mut changed.owner),
            // What is no number or day leaves what was there.
            ActionColumn::Impact if is_empty => changed.impact = None,
            ActionColumn::Effort if is_empty => changed.effort = None,
            ActionColumn::Deadline if is_empty => changed.deadline = None,
            ActionColumn::Impact => changed.impact = Some(rating(words)?),
            ActionColumn::Effort => changed.effort = Some(rating(words)?),
            ActionColumn::Deadline => {
                let (year, month, day) = Locale::read_date(words, self.shown.today.year())?;
                changed.deadline = Some(Date::new(year, month, day)?);
            }
            ActionColumn::Rank | ActionColumn::Quadrant | ActionColumn::Status => return None,
        }
        Some(Command::PutImprovement(changed))
    }

    fn choices(&self, thing: Thing) -> Vec<Choice> {
        let Some((improvement, ActionColumn::Status)) = self.entry(thing) else {
            return Vec::new();
        };
        let names = Status::ALL.iter().zip(&self.shown.words.statuses);
        names
            .map(|(status, name)| Choice {
                name: Arc::clone(name),
                is_chosen: improvement.status == *status,
                command: Command::PutImprovement(Improvement {
                    status: *status,
                    ..Improvement::clone(improvement)
                }),
            })
            .collect()
    }

    fn dragged(&self, _: Thing, _: Pos2) -> Option<Command> {
        None
    }

    fn changed(&self, _: &Arc<Document>, _: Thing, _: &mut Measurer) -> Option<Box<dyn Sheet>> {
        // The rows stay as they are while something is typed: an improvement must not run away from under the cursor.
        None
    }

    fn hint(&self, thing: Option<Thing>) -> &'static str {
        match thing {
            Some(Thing::Heading(_)) => "views-hint-heading",
            Some(_) => "views-hint-entry",
            None => "views-hint-actions",
        }
    }
}
