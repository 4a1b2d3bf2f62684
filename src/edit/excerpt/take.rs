//! Taking a piece out of a map.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    document::{
        Card, CardId, Excerpt, ExcerptKind, Journey, LaneId, LaneKind, PersonaName, StageId, StepId,
    },
    edit::{Editor, Target},
};

/// What is selected as a piece of its own: the things of the primary one's kind. None where that cannot be copied.
pub fn selected_excerpt(editor: &Editor) -> Option<Excerpt> {
    let primary = editor.selection().primary()?;
    let kind = std::mem::discriminant(&primary);
    let targets = editor.selection().targets().iter();
    let same: Vec<Target> = targets
        .filter(|target| std::mem::discriminant(*target) == kind)
        .copied()
        .collect();
    excerpt_of(editor, &same)
}

/// These things, all of one kind, as a piece of their own.
pub fn excerpt_of(editor: &Editor, targets: &[Target]) -> Option<Excerpt> {
    let journey = editor.journey()?;
    let kind = kind_of(targets.first()?)?;
    let wanted: HashSet<Target> = targets.iter().copied().collect();
    let mut piece = skeleton(journey);
    match kind {
        ExcerptKind::Cards => {
            let is_wanted = |card: &Card| wanted.contains(&Target::Card(card.id));
            piece.cards.retain(|card| is_wanted(card));
            piece.emotions.clear();
        }
        ExcerptKind::Stages => {
            let is_wanted = |stage: StageId| wanted.contains(&Target::Stage(stage));
            piece.stages.retain(|stage| is_wanted(stage.id));
        }
        ExcerptKind::Steps => {
            for stage in &mut piece.stages {
                let is_wanted = |step: StepId| wanted.contains(&Target::Step(step));
                Arc::make_mut(stage).steps.retain(|step| is_wanted(step.id));
            }
            piece.stages.retain(|stage| !stage.steps.is_empty());
        }
        ExcerptKind::Lanes => {
            let is_wanted = |lane: LaneId| wanted.contains(&Target::Lane(lane));
            piece.lanes.retain(|lane| is_wanted(lane.id));
            if !piece
                .lanes
                .iter()
                .any(|lane| lane.kind == LaneKind::Emotion)
            {
                piece.emotions.clear();
            }
        }
    }
    keep_within(&mut piece);
    let personas = piece.personas.iter().filter_map(|id| {
        let name = editor.document().persona(*id)?.name.clone();
        Some(PersonaName { id: *id, name })
    });
    let personas = personas.collect();
    let excerpt = Excerpt {
        kind,
        journey: piece,
        personas,
    };
    (excerpt.count() > 0).then_some(excerpt)
}

fn kind_of(target: &Target) -> Option<ExcerptKind> {
    match target {
        Target::Card(_) => Some(ExcerptKind::Cards),
        Target::Step(_) => Some(ExcerptKind::Steps),
        Target::Stage(_) => Some(ExcerptKind::Stages),
        Target::Lane(_) => Some(ExcerptKind::Lanes),
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

/// The map and what is on it, without what is said of the journey as a whole.
fn skeleton(journey: &Journey) -> Journey {
    let mut piece = Journey::new(journey.id, "");
    piece.personas.clone_from(&journey.personas);
    piece.stages.clone_from(&journey.stages);
    piece.lanes.clone_from(&journey.lanes);
    piece.cards.clone_from(&journey.cards);
    piece.emotions.clone_from(&journey.emotions);
    piece.arrows.clone_from(&journey.arrows);
    piece
}

/// Leaves out what lies in steps and lanes that are not in the piece, and makes no card wider than it.
fn keep_within(piece: &mut Journey) {
    let columns: HashMap<StepId, usize> = piece.step_indices();
    let lanes: HashSet<LaneId> = piece.lanes.iter().map(|lane| lane.id).collect();
    let is_in = |card: &Card| lanes.contains(&card.lane) && columns.contains_key(&card.step);
    piece.cards.retain(|card| is_in(card));
    for card in &mut piece.cards {
        let column = columns.get(&card.step).copied().unwrap_or(0);
        let room = columns.len().saturating_sub(column).max(1) as u32;
        if card.span > room {
            Arc::make_mut(card).span = room;
        }
    }
    let cards: HashSet<CardId> = piece.cards.iter().map(|card| card.id).collect();
    piece
        .arrows
        .retain(|arrow| cards.contains(&arrow.from) && cards.contains(&arrow.to));
    let personas: HashSet<_> = piece.personas.iter().copied().collect();
    piece.emotions.retain(|emotion| {
        columns.contains_key(&emotion.step) && personas.contains(&emotion.persona)
    });
}
