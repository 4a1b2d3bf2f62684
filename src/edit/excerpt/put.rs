//! Putting a piece in: under ids that are made once, so that what is shown beforehand and what is done are the same.

use std::collections::HashMap;

use crate::{
    document::{
        Arrow, Card, CardId, Excerpt, ExcerptKind, IdSource, Journey, LaneId, PersonaId, StageId,
        StepId,
    },
    edit::{CardPlace, Command, CommandLabel, Editor, LabelKind},
};

use super::arrangement::Arrangement;

/// Where a piece is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Cards: the upper left one in this cell.
    Cards(CardPlace),
    /// Steps: at this place within a stage.
    Steps(StageId, usize),
    /// Stages: at this place.
    Stages(usize),
    /// Lanes: at this place.
    Lanes(usize),
}

/// Why a piece is put in; it gives the change its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It was on the clipboard.
    Pasted,
    /// It is a copy of what is on the map.
    Duplicated,
}

/// A piece with a new id for everything in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fresh {
    excerpt: Excerpt,
    cards: HashMap<CardId, CardId>,
    steps: HashMap<StepId, StepId>,
    stages: HashMap<StageId, StageId>,
    lanes: HashMap<LaneId, LaneId>,
    /// Steps and a stage for what finds none on the map.
    pub(super) more_steps: Vec<StepId>,
    pub(super) more_stage: StageId,
}

impl Fresh {
    /// A piece under ids from this source.
    pub fn new(excerpt: Excerpt, ids: &IdSource) -> Self {
        let journey = &excerpt.journey;
        let fresh_steps = journey.steps().map(|(_, step)| (step.id, ids.fresh()));
        let fresh_stages = journey.stages.iter().map(|stage| (stage.id, ids.fresh()));
        let fresh_lanes = journey.lanes.iter().map(|lane| (lane.id, ids.fresh()));
        let fresh_cards = journey.cards.iter().map(|card| (card.id, ids.fresh()));
        Self {
            cards: fresh_cards.collect(),
            steps: fresh_steps.collect(),
            stages: fresh_stages.collect(),
            lanes: fresh_lanes.collect(),
            more_steps: journey.steps().map(|_| ids.fresh()).collect(),
            more_stage: ids.fresh(),
            excerpt,
        }
    }

    /// What was copied.
    pub fn excerpt(&self) -> &Excerpt {
        &self.excerpt
    }

    /// The new cards, in the order of the map.
    pub fn card_ids(&self) -> impl Iterator<Item = CardId> + '_ {
        let cards = self.excerpt.journey.cards.iter();
        cards.filter_map(|card| self.cards.get(&card.id).copied())
    }

    /// The id that this card has among the new ones.
    pub fn card(&self, original: CardId) -> Option<CardId> {
        self.cards.get(&original).copied()
    }

    /// The new steps, stages or lanes come under these ids.
    pub fn step(&self, original: StepId) -> Option<StepId> {
        self.steps.get(&original).copied()
    }

    /// The id that this stage has among the new ones.
    pub fn stage(&self, original: StageId) -> Option<StageId> {
        self.stages.get(&original).copied()
    }

    /// The id that this lane has among the new ones.
    pub fn lane(&self, original: LaneId) -> Option<LaneId> {
        self.lanes.get(&original).copied()
    }

    /// The change that puts the piece into the journey that is shown; none where that may not change.
    pub fn at(&self, editor: &Editor, spot: Spot, why: Why) -> Option<Command> {
        let journey = editor.journey().filter(|_| editor.can_edit_journey())?;
        let commands = match spot {
            Spot::Cards(place) => self.cards_at(editor, journey, place),
            Spot::Steps(stage, index) => self.steps_at(editor, journey, (stage, index)),
            Spot::Stages(index) => self.stages_at(editor, journey, index),
            Spot::Lanes(index) => self.lanes_at(editor, journey, index),
        };
        Some(self.named(journey, commands, why))
    }

    /// Copies of cards in the cells of their originals, and a move of them from there, as a drag of the originals would
    /// move them: the one that leads lands at this place.
    pub fn moved(&self, journey: &Journey, cards: &[CardId], to: CardPlace) -> Command {
        let copies = self.excerpt.journey.cards.iter();
        let copies = copies.filter_map(|card| self.copy(card, card.lane, card.step));
        let cards = cards.iter().filter_map(|card| self.card(*card)).collect();
        let commands = vec![
            add_cards(journey, copies.collect(), None),
            Command::MoveCards {
                journey: journey.id,
                cards,
                to,
            },
        ];
        self.named(journey, commands, Why::Duplicated)
    }

    /// The commands as one, with the arrows between the new cards.
    fn named(&self, journey: &Journey, mut commands: Vec<Command>, why: Why) -> Command {
        commands.extend(self.arrows(journey));
        Command::Batch {
            commands,
            label: CommandLabel {
                kind: label(self.excerpt.kind, why),
                count: self.excerpt.count(),
            },
        }
    }

    fn cards_at(&self, editor: &Editor, journey: &Journey, place: CardPlace) -> Vec<Command> {
        let arrangement = Arrangement::new(&self.excerpt.journey, journey, place);
        let cards = self.excerpt.journey.cards.iter().filter_map(|card| {
            let cell = arrangement.as_ref().and_then(|of| of.cell(card));
            let cell = cell.unwrap_or((place.lane, place.step));
            self.fresh_card((editor, journey), card, cell)
        });
        let (here, elsewhere) =
            cards.partition(|card| (card.lane, card.step) == (place.lane, place.step));
        vec![
            add_cards(journey, here, Some(place.index)),
            add_cards(journey, elsewhere, None),
        ]
    }

    fn arrows(&self, journey: &Journey) -> Vec<Command> {
        let arrows = self.excerpt.journey.arrows.iter();
        arrows
            .filter_map(|arrow| {
                Some(Command::PutArrow {
                    journey: journey.id,
                    arrow: Arrow {
                        from: self.card(arrow.from)?,
                        to: self.card(arrow.to)?,
                        ..(**arrow).clone()
                    },
                })
            })
            .collect()
    }

    /// A card under its new id in this cell, of the persona of this document that is the same or is called the same; one that
    /// finds none is everyone's.
    pub(super) fn fresh_card(
        &self,
        (editor, journey): (&Editor, &Journey),
        card: &Card,
        (lane, step): (LaneId, StepId),
    ) -> Option<Card> {
        let is_here = |id: &PersonaId| editor.document().persona(*id).is_some();
        let same = card.persona.filter(is_here);
        let persona = same.or_else(|| self.persona(editor, journey, card.persona?));
        let copy = self.copy(card, lane, step)?;
        Some(Card { persona, ..copy })
    }

    fn copy(&self, card: &Card, lane: LaneId, step: StepId) -> Option<Card> {
        Some(Card {
            id: self.card(card.id)?,
            lane,
            step,
            ..card.clone()
        })
    }
}

pub(super) fn add_cards(journey: &Journey, cards: Vec<Card>, index: Option<usize>) -> Command {
    Command::AddCards {
        journey: journey.id,
        cards,
        index,
    }
}

fn label(kind: ExcerptKind, why: Why) -> LabelKind {
    match (why, kind) {
        (Why::Pasted, ExcerptKind::Cards) => LabelKind::PasteCards,
        (Why::Pasted, ExcerptKind::Steps) => LabelKind::PasteSteps,
        (Why::Pasted, ExcerptKind::Stages) => LabelKind::PasteStages,
        (Why::Pasted, ExcerptKind::Lanes) => LabelKind::PasteLanes,
        (Why::Duplicated, ExcerptKind::Cards) => LabelKind::DuplicateCards,
        (Why::Duplicated, ExcerptKind::Steps) => LabelKind::DuplicateSteps,
        (Why::Duplicated, ExcerptKind::Stages) => LabelKind::DuplicateStages,
        (Why::Duplicated, ExcerptKind::Lanes) => LabelKind::DuplicateLanes,
    }
}
