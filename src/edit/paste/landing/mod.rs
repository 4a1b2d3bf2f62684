//! Where a table lands: from the selected cell to the right and down, in the steps and lanes that it names where the map has
//! them, and in new ones where it has not.

mod rows;
mod scores;
mod steps;

use std::collections::HashSet;

use crate::{
    document::{Card, Emotion, Journey, LaneId, LaneKind, PersonaId, StageId, StepId},
    edit::{Command, CommandLabel, Editor, LabelKind, Target},
};

use super::table::{Known, Reading, likely, read};

/// What pasting a table does.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasting {
    /// The change.
    pub command: Command,
    /// How much of what.
    pub extent: Extent,
    /// How the table was read.
    pub reading: Reading,
}

/// How much a table brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extent {
    /// Cards.
    pub cards: usize,
    /// Scores of the emotion curve.
    pub scores: usize,
    /// Steps in which something comes.
    pub steps: usize,
    /// Lanes in which something comes.
    pub lanes: usize,
    /// Stages that are made for it.
    pub new_stages: usize,
    /// Steps that are made for it.
    pub new_steps: usize,
    /// Lanes that are made for it.
    pub new_lanes: usize,
    /// Personas that are made for it.
    pub new_personas: usize,
}

/// These rows of cells on the map, from the selection on; read in the likeliest way where none is given. None where there
/// is nothing to paste, or nowhere.
pub fn paste_table(
    editor: &Editor,
    rows: &[Vec<String>],
    reading: Option<Reading>,
) -> Option<Pasting> {
    let journey = editor.journey()?;
    if !editor.can_edit_journey() {
        return None;
    }
    let known = Known::of(journey);
    let reading = reading.unwrap_or_else(|| likely(rows, &known));
    let table = read(rows, reading, &known);
    let mut landing = Landing::new(editor, journey);
    let steps = landing.steps(&table);
    for row in &table.lanes {
        landing.row(row, &steps);
    }
    let (command, extent) = landing.finish(steps.len());
    let things = extent.cards + extent.scores;
    let named = match reading {
        Reading::StepsAcross | Reading::StepsDown => extent.new_steps + extent.new_lanes,
        Reading::CellsOnly => 0,
    };
    (things + named > 0).then_some(Pasting {
        command,
        extent,
        reading,
    })
}

/// The map as the table goes onto it, row by row.
struct Landing<'a> {
    editor: &'a Editor,
    journey: &'a Journey,
    /// What is made before anything can be put into it.
    made: Vec<Command>,
    cards: Vec<Card>,
    scores: Vec<Emotion>,
    extent: Extent,
    /// The stages with their steps as they will be.
    columns: Vec<(StageId, Vec<StepId>)>,
    /// The lanes as they will be.
    lanes: Vec<LaneId>,
    used_lanes: HashSet<LaneId>,
    used_personas: HashSet<PersonaId>,
    /// The lane after which a new one comes; the one that was used last.
    last_lane: Option<LaneId>,
    /// Where rows without names land, by place among the lanes in view.
    next_row: usize,
}

impl<'a> Landing<'a> {
    fn new(editor: &'a Editor, journey: &'a Journey) -> Self {
        let columns = journey.stages.iter().map(|stage| {
            let steps = stage.steps.iter().map(|step| step.id).collect();
            (stage.id, steps)
        });
        let lane = selected_lane(editor, journey);
        let in_view = journey.lanes.iter().filter(|lane| !lane.hidden);
        Self {
            editor,
            journey,
            made: Vec::new(),
            cards: Vec::new(),
            scores: Vec::new(),
            extent: Extent::default(),
            columns: columns.collect(),
            lanes: journey.lanes.iter().map(|lane| lane.id).collect(),
            used_lanes: HashSet::new(),
            used_personas: HashSet::new(),
            last_lane: lane,
            next_row: in_view
                .map(|lane| lane.id)
                .position(|id| Some(id) == lane)
                .unwrap_or(0),
        }
    }

    /// All of it as one change; the cards come last, so that they are selected.
    fn finish(self, steps: usize) -> (Command, Extent) {
        let Self {
            journey,
            made,
            cards,
            scores,
            mut extent,
            ..
        } = self;
        let journey = journey.id;
        extent.cards = cards.len();
        extent.scores = scores.len();
        extent.steps = steps;
        let mut commands = made;
        commands.extend(
            scores
                .into_iter()
                .map(|emotion| Command::SetEmotion { journey, emotion }),
        );
        commands.push(Command::AddCards {
            journey,
            cards,
            index: None,
        });
        let label = CommandLabel {
            kind: LabelKind::PasteTable,
            count: 1,
        };
        (Command::Batch { commands, label }, extent)
    }
}

/// The step in which pasting begins, where one is selected or something in it.
fn selected_step(editor: &Editor, journey: &Journey) -> Option<StepId> {
    match editor.selection().primary()? {
        Target::Step(step) | Target::Cell(_, step) | Target::Emotion(_, step) => Some(step),
        Target::Card(card) => journey.card(card).map(|card| card.step),
        Target::Stage(stage) => journey.stage(stage)?.steps.first().map(|step| step.id),
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Lane(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

/// The lane in which pasting begins, where one is selected or something in it.
fn selected_lane(editor: &Editor, journey: &Journey) -> Option<LaneId> {
    match editor.selection().primary()? {
        Target::Lane(lane) | Target::Cell(lane, _) => Some(lane),
        Target::Card(card) => journey.card(card).map(|card| card.lane),
        Target::Emotion(..) => {
            let mut lanes = journey.lanes.iter();
            lanes
                .find(|lane| lane.kind == LaneKind::Emotion)
                .map(|lane| lane.id)
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}
