//! Something from a side panel is carried over the map: a card, a lane, a persona, a stage or a step.
//!
//! A card goes to the lane of its sort in the step under the pointer; where the map has no such lane, one comes with it.
//! Among the names of the lanes, or under the last of them, the sort becomes a lane of its own.

use super::{
    Board, Carried, Gesture, Intent, Outcome, Pointer, PointerEvent, drop,
    pressing::{hit_at, snapped},
};
use crate::{
    document::{
        Card, CardId, Emotion, Lane, LaneId, LaneKind, Persona, PersonaId, Stage, StageId, Step,
        StepId, Topic,
    },
    edit::{Command, CommandLabel, JourneyFields, LabelKind, Target, arrange::persona_to_score},
    layout::map::{Hit, card_place, lane_place, stage_place, step_place},
    widgets::PaletteItem,
};

/// Something from the palette is carried over the map.
#[derive(Debug, Clone, PartialEq)]
pub struct DragPalette {
    carried: Carried,
    new: NewIds,
    at: Pointer,
    command: Option<Command>,
}

/// Ids for all that a drop may add, so that the preview and the drop are the same command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NewIds {
    card: CardId,
    lane: LaneId,
    persona: PersonaId,
    stage: StageId,
    step: StepId,
}

impl DragPalette {
    /// Something comes over the map.
    pub(super) fn begin(at: Pointer, carried: Carried, board: &Board<'_>) -> Outcome {
        if !board.editor.can_edit_journey() {
            return (Gesture::Idle, Vec::new());
        }
        let editor = board.editor;
        let state = Self {
            carried,
            new: NewIds {
                card: editor.fresh(),
                lane: editor.fresh(),
                persona: editor.fresh(),
                stage: editor.fresh(),
                step: editor.fresh(),
            },
            at,
            command: None,
        };
        (state.moved(at, board), Vec::new())
    }

    /// What a release would do.
    pub fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }

    /// What is carried.
    pub fn carried(&self) -> &Carried {
        &self.carried
    }

    /// Where the pointer is.
    pub fn pointer(&self) -> Pointer {
        self.at
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Carry(at, carried) if *carried != self.carried => {
                Self::begin(*at, carried.clone(), board)
            }
            PointerEvent::Carry(at, _) | PointerEvent::Move(at) => {
                (self.moved(*at, board), Vec::new())
            }
            PointerEvent::Release(at) => {
                let moved = self.moved(*at, board);
                let command = moved.preview().cloned();
                let begun = command.as_ref().and_then(wordless);
                let (gesture, mut intents) = drop(command);
                intents.extend(begun.map(Intent::EditNew));
                (gesture, intents)
            }
            PointerEvent::CarryAway | PointerEvent::Cancel => (Gesture::Idle, Vec::new()),
            PointerEvent::Press { .. } => (Gesture::DragPalette(self), Vec::new()),
        }
    }

    fn moved(mut self, at: Pointer, board: &Board<'_>) -> Gesture {
        self.at = at;
        self.command = board
            .contains(at)
            .then(|| self.command_at(at, board))
            .flatten();
        Gesture::DragPalette(self)
    }

    fn command_at(&self, at: Pointer, board: &Board<'_>) -> Option<Command> {
        let journey = board.journey.id;
        match self.carried.item {
            PaletteItem::Card(kind, topic) if beside_the_cells(at, board) => {
                let index = lane_place(board.layout, at.map, None);
                Some(self.add_lane(kind, topic, index, board))
            }
            PaletteItem::Card(LaneKind::Emotion, _) => self.score_at(at, board),
            PaletteItem::Card(kind, topic) => self.card_at((kind, topic), at, board),
            PaletteItem::Persona(persona) => Some(self.persona_at(persona, at, board)),
            PaletteItem::Stage => Some(Command::AddStage {
                journey,
                stage: Stage::new(self.new.stage, ""),
                index: stage_place(board.layout, at.map, None),
            }),
            PaletteItem::Step => {
                step_place(board.layout, at.map, None).map(|(stage, index)| Command::AddStep {
                    journey,
                    stage,
                    step: Step::new(self.new.step, ""),
                    index,
                })
            }
        }
    }

    /// A card in the step under the pointer: at the pointer in a lane of its sort, else at the end of the first such lane,
    /// else in a new one.
    fn card_at(
        &self,
        sort: (LaneKind, Option<Topic>),
        at: Pointer,
        board: &Board<'_>,
    ) -> Option<Command> {
        let journey = board.journey;
        let (under, step) = cell_under(at, board)?;
        let of_sort = |lane: &Lane| (lane.kind, lane.topic) == sort && !lane.hidden;
        let card = |lane| Card::new(self.new.card, lane, step, "");
        if journey.lane(under).is_some_and(|lane| of_sort(lane)) {
            let index = card_place(board.layout, journey, at.seen, &[]).map(|place| place.index);
            return Some(add_card(card(under), index, board));
        }
        if let Some(lane) = journey.lanes.iter().find(|lane| of_sort(lane)) {
            return Some(add_card(card(lane.id), None, board));
        }
        let (kind, topic) = sort;
        let index = lane_place(board.layout, at.map, None);
        Some(Command::Batch {
            commands: vec![
                self.add_lane(kind, topic, index, board),
                add_card(card(self.new.lane), None, board),
            ],
            label: label(LabelKind::AddCards),
        })
    }

    /// A score in the step under the pointer, at its height where that is in an emotion lane.
    fn score_at(&self, at: Pointer, board: &Board<'_>) -> Option<Command> {
        let (_, step) = cell_under(at, board)?;
        let score = match hit_at(at, board.layout, board.tolerance()) {
            Hit::EmotionCell { score, .. } if at.keys.free => score,
            Hit::EmotionCell { score, .. } => snapped(score),
            _ => 0.0,
        };
        let score = persona_to_score(board.selection, board.journey, step).map(|persona| {
            Command::SetEmotion {
                journey: board.journey.id,
                emotion: Emotion::new(persona, step, score),
            }
        });
        if super::emotion_lane(board.journey).is_some() {
            return score;
        }
        let index = lane_place(board.layout, at.map, None);
        let lane = self.add_lane(LaneKind::Emotion, None, index, board);
        Some(match score {
            Some(score) => Command::Batch {
                commands: vec![lane, score],
                label: label(LabelKind::AddLane),
            },
            None => lane,
        })
    }

    /// The persona on this journey, with a score where it is dropped on a cell of the emotion lane. A card that it is dropped
    /// on becomes its own.
    fn persona_at(&self, persona: Option<PersonaId>, at: Pointer, board: &Board<'_>) -> Command {
        let journey = board.journey;
        let id = persona.unwrap_or(self.new.persona);
        let mut kind = LabelKind::AddPersona;
        let mut commands = Vec::new();
        if persona.is_none() {
            commands.push(Command::AddPersona {
                persona: Persona::new(id, self.carried.name.clone()),
                index: board.editor.document().personas.len(),
            });
        }
        if !journey.personas.contains(&id) {
            let mut fields = JourneyFields::from(journey);
            fields.personas.push(id);
            commands.push(Command::PutJourney {
                journey: journey.id,
                fields,
            });
        }
        let hit = hit_at(at, board.layout, board.tolerance());
        if let Hit::Card { card, .. } = hit
            && let Some(card) = journey.card(card)
        {
            let card = Card {
                persona: Some(id),
                ..(**card).clone()
            };
            commands.push(Command::PutCards {
                journey: journey.id,
                cards: vec![card],
            });
            kind = LabelKind::EditCards;
        }
        if let Hit::EmotionCell { step, score, .. } = hit
            && journey.emotion(id, step).is_none()
        {
            commands.push(Command::SetEmotion {
                journey: journey.id,
                emotion: Emotion::new(id, step, snapped(score)),
            });
        }
        Command::Batch {
            commands,
            label: label(kind),
        }
    }

    fn add_lane(
        &self,
        kind: LaneKind,
        topic: Option<Topic>,
        index: usize,
        board: &Board<'_>,
    ) -> Command {
        let mut lane = Lane::new(self.new.lane, kind, self.carried.name.clone());
        lane.topic = topic;
        Command::AddLane {
            journey: board.journey.id,
            lane,
            index,
        }
    }
}

/// The lane and step under the pointer, whatever lies there.
fn cell_under(at: Pointer, board: &Board<'_>) -> Option<(LaneId, StepId)> {
    let layout = board.layout;
    let row = layout.rows.get(layout.row_at(at.seen.y)?)?;
    let column = layout.columns.get(layout.column_at(at.seen.x)?)?;
    Some((row.lane, column.step?))
}

/// What a command adds that has no words yet: they are asked for next.
fn wordless(command: &Command) -> Option<Target> {
    match command {
        Command::AddCards { cards, .. } => cards.first().map(|card| Target::Card(card.id)),
        Command::AddStage { stage, .. } => Some(Target::Stage(stage.id)),
        Command::AddStep { step, .. } => Some(Target::Step(step.id)),
        Command::Batch { commands, .. } => commands.iter().find_map(wordless),
        _ => None,
    }
}

fn label(kind: LabelKind) -> CommandLabel {
    CommandLabel { kind, count: 1 }
}

/// Whether the pointer is where lanes are named or asked for, rather than over their cells.
fn beside_the_cells(at: Pointer, board: &Board<'_>) -> bool {
    matches!(
        hit_at(at, board.layout, board.tolerance()),
        Hit::LaneLabel(_) | Hit::AddLane { .. }
    )
}

fn add_card(card: Card, index: Option<usize>, board: &Board<'_>) -> Command {
    Command::AddCards {
        journey: board.journey.id,
        cards: vec![card],
        index,
    }
}
