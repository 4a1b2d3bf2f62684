//! The rows of the outline: stages, their steps, in each step a row for each lane in view with its cards or scores, and at
//! the end the lanes themselves.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    document::{Card, Journey, Lane, LaneId, LaneKind, Step, StepId},
    edit::Target,
};

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// Something on the map.
    Of(Target),
    /// The lanes as a group.
    Lanes,
}

/// A row of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub key: Key,
    /// How deep it lies, from 0.
    pub depth: usize,
    /// Which of its siblings it is, from 0.
    pub place: usize,
    /// How many siblings there are, itself counted.
    pub count: usize,
    /// How many rows lie in it, seen or not.
    pub inside: usize,
    /// Whether those are seen.
    pub is_open: bool,
}

/// The cards of each cell, as places in the list of cards.
type Cells<'a> = HashMap<(LaneId, StepId), Vec<&'a Card>>;

struct Tree<'a> {
    journey: &'a Journey,
    closed: &'a HashSet<Key>,
    cells: Cells<'a>,
    lanes: Vec<&'a Arc<Lane>>,
    rows: Vec<Row>,
}

/// All rows that are seen, of a journey of which these are closed.
pub fn rows(journey: &Journey, closed: &HashSet<Key>) -> Vec<Row> {
    let mut cells: Cells<'_> = HashMap::new();
    for card in &journey.cards {
        cells.entry((card.lane, card.step)).or_default().push(card);
    }
    let mut tree = Tree {
        journey,
        closed,
        cells,
        lanes: journey.lanes.iter().filter(|lane| !lane.hidden).collect(),
        rows: Vec::new(),
    };
    let count = journey.stages.len() + 1;
    for (place, stage) in journey.stages.iter().enumerate() {
        let key = Key::Of(Target::Stage(stage.id));
        if tree.row(key, (0, place, count), stage.steps.len()) {
            for (place, step) in stage.steps.iter().enumerate() {
                tree.step(step, (1, place, stage.steps.len()));
            }
        }
    }
    let lanes = &journey.lanes;
    if tree.row(Key::Lanes, (0, count - 1, count), lanes.len()) {
        for (place, lane) in lanes.iter().enumerate() {
            let key = Key::Of(Target::Lane(lane.id));
            tree.row(key, (1, place, lanes.len()), 0);
        }
    }
    tree.rows
}

impl Tree<'_> {
    /// Adds a row; whether what lies in it is seen.
    fn row(&mut self, key: Key, at: (usize, usize, usize), inside: usize) -> bool {
        let (depth, place, count) = at;
        let is_open = inside > 0 && !self.closed.contains(&key);
        self.rows.push(Row {
            key,
            depth,
            place,
            count,
            inside,
            is_open,
        });
        is_open
    }

    fn step(&mut self, step: &Step, at: (usize, usize, usize)) {
        let count = self.lanes.len();
        if !self.row(Key::Of(Target::Step(step.id)), at, count) {
            return;
        }
        for place in 0..count {
            let Some(lane) = self.lanes.get(place).copied() else {
                return;
            };
            self.cell(lane, step.id, (2, place, count));
        }
    }

    fn cell(&mut self, lane: &Lane, step: StepId, at: (usize, usize, usize)) {
        let inside: Vec<Target> = if lane.kind == LaneKind::Emotion {
            let personas = self.journey.personas.iter();
            let scored = personas.filter(|persona| self.journey.emotion(**persona, step).is_some());
            scored.map(|id| Target::Emotion(*id, step)).collect()
        } else {
            let cards = self.cells.get(&(lane.id, step)).into_iter().flatten();
            cards.map(|card| Target::Card(card.id)).collect()
        };
        let count = inside.len();
        if self.row(Key::Of(Target::Cell(lane.id, step)), at, count) {
            for (place, target) in inside.into_iter().enumerate() {
                self.row(Key::Of(target), (3, place, count), 0);
            }
        }
    }
}

/// What has to be open for this to be seen, the outermost first.
pub fn above(journey: &Journey, target: Target) -> Vec<Key> {
    let of_step = |step: StepId| {
        let stage = journey.stage_of(step).map(|stage| stage.id);
        stage.map(|stage| Key::Of(Target::Stage(stage)))
    };
    let in_cell = |lane: LaneId, step: StepId| {
        let mut keys: Vec<Key> = of_step(step).into_iter().collect();
        keys.push(Key::Of(Target::Step(step)));
        keys.push(Key::Of(Target::Cell(lane, step)));
        keys
    };
    match target {
        Target::Step(step) => of_step(step).into_iter().collect(),
        Target::Cell(_, step) => {
            let mut keys: Vec<Key> = of_step(step).into_iter().collect();
            keys.push(Key::Of(Target::Step(step)));
            keys
        }
        Target::Card(card) => journey
            .card(card)
            .map(|card| in_cell(card.lane, card.step))
            .unwrap_or_default(),
        Target::Emotion(_, step) => {
            let mut lanes = journey.lanes.iter();
            let lane = lanes.find(|lane| lane.kind == LaneKind::Emotion && !lane.hidden);
            lane.map(|lane| in_cell(lane.id, step)).unwrap_or_default()
        }
        Target::Lane(_) => vec![Key::Lanes],
        Target::Stage(_)
        | Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => Vec::new(),
    }
}
