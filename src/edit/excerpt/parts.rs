//! Whole steps, stages and lanes put in, with the cards and scores in them.

use std::{collections::HashMap, sync::Arc};

use super::put::{Fresh, add_cards};
use crate::{
    document::{Emotion, Journey, Lane, LaneId, LaneKind, PersonaId, Stage, StageId, Step, StepId},
    edit::{Command, Editor, names},
};

impl Fresh {
    pub(super) fn steps_at(
        &self,
        editor: &Editor,
        journey: &Journey,
        (stage, index): (StageId, usize),
    ) -> Vec<Command> {
        let steps = self.excerpt().journey.steps().zip(0..);
        let mut commands: Vec<Command> = steps
            .filter_map(|((_, step), place)| {
                Some(Command::AddStep {
                    journey: journey.id,
                    stage,
                    step: self.fresh_step(step)?,
                    index: index.saturating_add(place),
                })
            })
            .collect();
        commands.extend(self.contents_of_steps(editor, journey));
        commands
    }

    pub(super) fn stages_at(
        &self,
        editor: &Editor,
        journey: &Journey,
        index: usize,
    ) -> Vec<Command> {
        let stages = self.excerpt().journey.stages.iter().zip(0..);
        let mut commands: Vec<Command> = stages
            .filter_map(|(stage, place)| {
                let mut copy = (**stage).clone();
                copy.id = self.stage(stage.id)?;
                let steps = stage.steps.iter();
                let steps = steps.filter_map(|step| self.fresh_step(step).map(Arc::new));
                copy.steps = steps.collect();
                Some(Command::AddStage {
                    journey: journey.id,
                    stage: copy,
                    index: index.saturating_add(place),
                })
            })
            .collect();
        commands.extend(self.contents_of_steps(editor, journey));
        commands
    }

    /// The cards and scores in copied steps, in the lanes of the map that are theirs, or in new ones.
    fn contents_of_steps(&self, editor: &Editor, journey: &Journey) -> Vec<Command> {
        let piece = &self.excerpt().journey;
        let mut commands = Vec::new();
        let mut homes: HashMap<LaneId, LaneId> = HashMap::new();
        for lane in &piece.lanes {
            let is_used = if lane.kind.holds_cards() {
                piece.cards.iter().any(|card| card.lane == lane.id)
            } else {
                !piece.emotions.is_empty()
            };
            if !is_used {
                continue;
            }
            let home = lane_like(journey, lane);
            if home.is_none() {
                commands.extend(self.fresh_lane(journey, lane, usize::MAX));
            }
            homes.extend(
                home.or_else(|| self.lane(lane.id))
                    .map(|home| (lane.id, home)),
            );
        }
        let cards = piece.cards.iter().filter_map(|card| {
            let lane = *homes.get(&card.lane)?;
            self.fresh_card((editor, journey), card, (lane, self.step(card.step)?))
        });
        commands.push(add_cards(journey, cards.collect(), None));
        commands.extend(self.scores(editor, journey, |step| self.step(step)));
        commands
    }

    pub(super) fn lanes_at(
        &self,
        editor: &Editor,
        journey: &Journey,
        index: usize,
    ) -> Vec<Command> {
        let piece = &self.excerpt().journey;
        let lanes = piece.lanes.iter().zip(0..);
        let mut commands: Vec<Command> = lanes
            .filter_map(|(lane, place)| self.fresh_lane(journey, lane, index.saturating_add(place)))
            .collect();
        let (homes, made) = self.homes_of_steps(journey);
        commands.extend(made);
        let cards = piece.cards.iter().filter_map(|card| {
            let step = *homes.get(&card.step)?;
            self.fresh_card((editor, journey), card, (self.lane(card.lane)?, step))
        });
        commands.push(add_cards(journey, cards.collect(), None));
        let scores = self.scores(editor, journey, |step| homes.get(&step).copied());
        commands.extend(scores);
        commands
    }

    /// For each step of copied lanes the one of the map that is meant: the same, or the one of that name. Where the map has
    /// none of them, they go by their places. Those that find none are made.
    fn homes_of_steps(&self, journey: &Journey) -> (HashMap<StepId, StepId>, Vec<Command>) {
        let all: Vec<&Arc<Step>> = journey.steps().map(|(_, step)| step).collect();
        let named = |step: &Step| {
            let name = names::plain(&step.title);
            let mut others = all.iter();
            let same = all.iter().find(|other| other.id == step.id);
            same.or_else(|| {
                others.find(|other| !name.is_empty() && names::plain(&other.title) == name)
            })
        };
        let by_place = !self
            .excerpt()
            .journey
            .steps()
            .any(|(_, step)| named(step).is_some());
        let mut homes = HashMap::new();
        let mut made = Vec::new();
        let mut stage = journey.stages.last().map(|stage| stage.id);
        let steps = self.excerpt().journey.steps().enumerate();
        for ((place, (_, step)), new) in steps.zip(&self.more_steps) {
            let at_place = all.get(place).filter(|_| by_place);
            if let Some(found) = named(step).or(at_place) {
                homes.insert(step.id, found.id);
                continue;
            }
            let stage = *stage.get_or_insert_with(|| {
                made.push(Command::AddStage {
                    journey: journey.id,
                    stage: Stage::new(self.more_stage, ""),
                    index: usize::MAX,
                });
                self.more_stage
            });
            made.push(Command::AddStep {
                journey: journey.id,
                stage,
                step: Step::new(*new, step.title.clone()),
                index: usize::MAX,
            });
            homes.insert(step.id, *new);
        }
        (homes, made)
    }

    /// The scores in these steps, for the personas of the map that they are of; scores that the map has stay.
    fn scores(
        &self,
        editor: &Editor,
        journey: &Journey,
        step: impl Fn(StepId) -> Option<StepId>,
    ) -> Vec<Command> {
        let emotions = self.excerpt().journey.emotions.iter();
        emotions
            .filter_map(|emotion| {
                let persona = self.persona(editor, journey, emotion.persona)?;
                let step = step(emotion.step)?;
                if journey.emotion(persona, step).is_some() {
                    return None;
                }
                Some(Command::SetEmotion {
                    journey: journey.id,
                    emotion: Emotion {
                        persona,
                        step,
                        ..(**emotion).clone()
                    },
                })
            })
            .collect()
    }

    /// The persona on this journey that is the same, or is called the same.
    pub(super) fn persona(
        &self,
        editor: &Editor,
        journey: &Journey,
        id: PersonaId,
    ) -> Option<PersonaId> {
        if journey.personas.contains(&id) {
            return Some(id);
        }
        let mut named = self.excerpt().personas.iter();
        let name = names::plain(&named.find(|named| named.id == id)?.name);
        let mut personas = journey.personas.iter();
        let found = personas.find(|other| {
            let other = editor.document().persona(**other);
            !name.is_empty() && other.is_some_and(|other| names::plain(&other.name) == name)
        });
        found.copied()
    }

    /// A copy came from nowhere: where the original came from is that one's.
    fn fresh_step(&self, step: &Step) -> Option<Step> {
        Some(Step {
            id: self.step(step.id)?,
            from: None,
            ..step.clone()
        })
    }

    fn fresh_lane(&self, journey: &Journey, lane: &Lane, index: usize) -> Option<Command> {
        Some(Command::AddLane {
            journey: journey.id,
            lane: Lane {
                id: self.lane(lane.id)?,
                ..lane.clone()
            },
            index,
        })
    }
}

/// The lane of a journey that stands for this one: the same, else the one of that name, else the first of its sort.
fn lane_like(journey: &Journey, lane: &Lane) -> Option<LaneId> {
    let holds_cards = lane.kind.holds_cards();
    let lanes = || {
        let lanes = journey.lanes.iter();
        lanes.filter(move |other| other.kind.holds_cards() == holds_cards)
    };
    let name = names::plain(&lane.title);
    let has_sort = (lane.kind, lane.topic) != (LaneKind::Text, None);
    lanes()
        .find(|other| other.id == lane.id)
        .or_else(|| lanes().find(|other| !name.is_empty() && names::plain(&other.title) == name))
        .or_else(|| {
            let mut lanes = lanes();
            lanes.find(|other| has_sort && (other.kind, other.topic) == (lane.kind, lane.topic))
        })
        .map(|lane| lane.id)
}
