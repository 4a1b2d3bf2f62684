//! More selected at once, from what is selected: all cards of its cells, lanes or steps, or of the whole map.
//!
//! Cards of hidden lanes are never among them: nobody would see what happens to them.

use std::collections::HashSet;

use crate::document::{Card, Journey, LaneId, StepId};

use super::{Editor, Selection, Target};

/// How much of the map to select.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// The cells of what is selected.
    Cell,
    /// The lanes of what is selected.
    Lane,
    /// The steps of what is selected.
    Step,
    /// The whole map.
    Map,
}

/// All cards of this extent, the primary one staying so where it is a card; none where that is no card.
pub fn gather(editor: &Editor, extent: Extent) -> Option<Selection> {
    let journey = editor.journey()?;
    let seen: HashSet<LaneId> = journey
        .lanes
        .iter()
        .filter(|lane| !lane.hidden)
        .map(|lane| lane.id)
        .collect();
    let places = Places::of(editor.selection(), journey);
    let is_meant = |card: &Card| match extent {
        Extent::Cell => places.cells.contains(&(card.lane, card.step)),
        Extent::Lane => places.lanes.contains(&card.lane),
        Extent::Step => places.steps.contains(&card.step),
        Extent::Map => true,
    };
    let cards = journey
        .cards
        .iter()
        .filter(|card| seen.contains(&card.lane) && is_meant(card))
        .map(|card| card.id);
    let mut selection = Selection::cards(cards);
    if let Some(primary) = editor.selection().primary()
        && selection.contains(primary)
    {
        selection.add(primary);
    }
    (!selection.is_empty()).then_some(selection)
}

/// The next larger extent that selects more than is selected now: cell, lane, map.
pub fn gather_more(editor: &Editor) -> Option<Selection> {
    let selected = editor.selection().card_ids().count();
    [Extent::Cell, Extent::Lane, Extent::Map]
        .into_iter()
        .filter_map(|extent| gather(editor, extent))
        .find(|more| more.targets().len() > selected)
}

/// Where the selected things are.
#[derive(Default)]
struct Places {
    cells: HashSet<(LaneId, StepId)>,
    lanes: HashSet<LaneId>,
    steps: HashSet<StepId>,
}

impl Places {
    fn of(selection: &Selection, journey: &Journey) -> Self {
        let mut places = Self::default();
        for card in &journey.cards {
            if selection.contains(Target::Card(card.id)) {
                places.add_cell(card.lane, card.step);
            }
        }
        for target in selection.targets() {
            match *target {
                Target::Cell(lane, step) => places.add_cell(lane, step),
                Target::Lane(lane) => {
                    places.lanes.insert(lane);
                }
                Target::Step(step) | Target::Emotion(_, step) => {
                    places.steps.insert(step);
                }
                Target::Stage(stage) => {
                    let stage = journey.stage(stage);
                    let steps = stage.iter().flat_map(|stage| &stage.steps);
                    places.steps.extend(steps.map(|step| step.id));
                }
                Target::Card(_)
                | Target::Document
                | Target::Journey(_)
                | Target::Persona(_)
                | Target::Arrow(..)
                | Target::Gap(_)
                | Target::Improvement(_)
                | Target::Process(_) => {}
            }
        }
        places
    }

    fn add_cell(&mut self, lane: LaneId, step: StepId) {
        self.cells.insert((lane, step));
        self.lanes.insert(lane);
        self.steps.insert(step);
    }
}
