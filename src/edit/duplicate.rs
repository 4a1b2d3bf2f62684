//! Copies of what is selected, with ids of their own.

use std::{collections::HashMap, sync::Arc};

use crate::document::{
    Arrow, Card, CardId, Document, ExcerptKind, Gap, IdSource, Improvement, Journey, JourneyId,
    LaneId, PersonaId, Process, StepId,
};

use super::{
    CardPlace, Command, CommandLabel, Editor, LabelKind, Target,
    arrange::selected_cards,
    excerpt::{Fresh, Spot, Why, selected_excerpt},
    insert::{after_journey, persona_on_journey},
};

/// Copies of the selected cards, each right after its original, with the arrows between them.
pub fn duplicate_cards(editor: &Editor) -> Option<Command> {
    let journey = editor.journey()?;
    let originals = selected_cards(editor)?;
    if editor.is_read_only() {
        return None;
    }
    let mut place_in_cell: HashMap<(LaneId, StepId), usize> = HashMap::new();
    let mut places = HashMap::new();
    for card in &journey.cards {
        let place = place_in_cell.entry((card.lane, card.step)).or_default();
        places.insert(card.id, *place);
        *place += 1;
    }
    let mut copied: HashMap<(LaneId, StepId), usize> = HashMap::new();
    let mut ids: HashMap<CardId, CardId> = HashMap::new();
    let count = originals.len();
    let mut commands: Vec<Command> = originals
        .into_iter()
        .map(|card| {
            // Copies that came before move the original on.
            let before = copied.entry((card.lane, card.step)).or_default();
            let index = places.get(&card.id).map(|place| place + *before + 1);
            *before += 1;
            let id = editor.fresh();
            ids.insert(card.id, id);
            Command::AddCards {
                journey: journey.id,
                cards: vec![Card {
                    id,
                    ..(**card).clone()
                }],
                index,
            }
        })
        .collect();
    commands.extend(arrows_between(journey, &ids));
    Some(Command::Batch {
        commands,
        label: CommandLabel {
            kind: LabelKind::DuplicateCards,
            count,
        },
    })
}

/// Copies of these cards under these ids, at another place, in one change: the first lands there and the others as they do
/// when the cards themselves are moved.
pub fn duplicate_cards_to(
    journey: &Journey,
    originals: &[(CardId, CardId)],
    to: CardPlace,
) -> Command {
    let ids: HashMap<CardId, CardId> = originals.iter().copied().collect();
    let copies = originals.iter().filter_map(|(original, copy)| {
        Some(Card {
            id: *copy,
            ..journey.card(*original)?.as_ref().clone()
        })
    });
    let mut commands = vec![
        Command::AddCards {
            journey: journey.id,
            cards: copies.collect(),
            index: None,
        },
        Command::MoveCards {
            journey: journey.id,
            cards: originals.iter().map(|(_, copy)| *copy).collect(),
            to,
        },
    ];
    commands.extend(arrows_between(journey, &ids));
    Command::Batch {
        commands,
        label: CommandLabel {
            kind: LabelKind::DuplicateCards,
            count: originals.len(),
        },
    }
}

/// The arrows between cards, for their copies.
fn arrows_between<'a>(
    journey: &'a Journey,
    ids: &'a HashMap<CardId, CardId>,
) -> impl Iterator<Item = Command> + 'a {
    journey.arrows.iter().filter_map(|arrow| {
        Some(Command::PutArrow {
            journey: journey.id,
            arrow: Arrow {
                from: *ids.get(&arrow.from)?,
                to: *ids.get(&arrow.to)?,
                ..(**arrow).clone()
            },
        })
    })
}

/// Copies of the selected steps, stages or lanes with all in them, after the last of these.
pub fn duplicate_parts(editor: &Editor) -> Option<Command> {
    let journey = editor.journey()?;
    let excerpt = selected_excerpt(editor)?;
    let piece = &excerpt.journey;
    let spot = match excerpt.kind {
        ExcerptKind::Cards => return None,
        ExcerptKind::Steps => {
            let (_, last) = piece.steps().last()?;
            let stage = journey.stage_of(last.id)?;
            let place = stage.steps.iter().position(|step| step.id == last.id)?;
            Spot::Steps(stage.id, place + 1)
        }
        ExcerptKind::Stages => {
            let last = piece.stages.last()?.id;
            let place = journey.stages.iter().position(|stage| stage.id == last)?;
            Spot::Stages(place + 1)
        }
        ExcerptKind::Lanes => {
            let last = piece.lanes.last()?.id;
            let place = journey.lanes.iter().position(|lane| lane.id == last)?;
            Spot::Lanes(place + 1)
        }
    };
    Fresh::new(excerpt, editor.ids()).at(editor, spot, Why::Duplicated)
}

/// A copy of a whole journey below it, under this title. The personas are the same.
pub fn duplicate_journey(editor: &Editor, id: JourneyId, title: &str) -> Option<Command> {
    let original = editor.document().journey(id)?;
    if editor.is_read_only() {
        return None;
    }
    let mut copy = with_fresh_ids(original, editor.ids());
    title.clone_into(&mut copy.title);
    Some(Command::AddJourney {
        journey: Box::new(copy),
        index: after_journey(editor, id),
    })
}

/// A copy of a persona below it, under this name; on the shown journey where the original is, without its scores.
pub fn duplicate_persona(editor: &Editor, id: PersonaId, name: &str) -> Option<Command> {
    let document: &Arc<Document> = editor.document();
    let mut copy = (**document.persona(id)?).clone();
    copy.id = editor.fresh();
    name.clone_into(&mut copy.name);
    // Two curves in one colour could not be told apart.
    copy.color = None;
    let place = document.personas.iter().position(|other| other.id == id)?;
    persona_on_journey(editor, copy, place + 1, LabelKind::AddPersona)
}

/// A copy of the selected gap, improvement or process, its words changed by `named`.
pub fn duplicate_plan(editor: &Editor, named: impl Fn(&str) -> String) -> Option<Command> {
    let document = editor.document();
    if editor.is_read_only() {
        return None;
    }
    Some(match editor.selection().primary()? {
        Target::Gap(id) => {
            let gap = Gap::clone(document.gap(id)?);
            Command::AddGap(Gap {
                id: editor.fresh(),
                text: named(&gap.text),
                ..gap
            })
        }
        Target::Improvement(id) => {
            let improvement = Improvement::clone(document.improvement(id)?);
            Command::AddImprovement(Improvement {
                id: editor.fresh(),
                title: named(&improvement.title),
                ..improvement
            })
        }
        Target::Process(id) => {
            let process = Process::clone(document.process(id)?);
            Command::AddProcess(Process {
                id: editor.fresh(),
                name: named(&process.name),
                ..process
            })
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Arrow(..) => return None,
    })
}

/// The same journey under new ids throughout: journey, stages, steps, lanes and cards. Where steps came from and whose
/// ideal it is stay. A copy of a frozen journey can be changed.
pub fn with_fresh_ids(journey: &Journey, ids: &IdSource) -> Journey {
    let mut copy = journey.clone();
    copy.id = ids.fresh();
    let mut steps: HashMap<StepId, StepId> = HashMap::new();
    for stage in &mut copy.stages {
        let stage = Arc::make_mut(stage);
        stage.id = ids.fresh();
        for step in &mut stage.steps {
            let step = Arc::make_mut(step);
            let new = ids.fresh();
            steps.insert(step.id, new);
            step.id = new;
        }
    }
    let mut lanes: HashMap<LaneId, LaneId> = HashMap::new();
    for lane in &mut copy.lanes {
        let lane = Arc::make_mut(lane);
        let new = ids.fresh();
        lanes.insert(lane.id, new);
        lane.id = new;
    }
    copy.frozen = None;
    let mut cards: HashMap<CardId, CardId> = HashMap::new();
    for card in &mut copy.cards {
        let card = Arc::make_mut(card);
        let new = ids.fresh();
        cards.insert(card.id, new);
        card.id = new;
        card.step = steps.get(&card.step).copied().unwrap_or(card.step);
        card.lane = lanes.get(&card.lane).copied().unwrap_or(card.lane);
    }
    for emotion in &mut copy.emotions {
        let emotion = Arc::make_mut(emotion);
        emotion.step = steps.get(&emotion.step).copied().unwrap_or(emotion.step);
    }
    for arrow in &mut copy.arrows {
        let arrow = Arc::make_mut(arrow);
        arrow.from = cards.get(&arrow.from).copied().unwrap_or(arrow.from);
        arrow.to = cards.get(&arrow.to).copied().unwrap_or(arrow.to);
    }
    // What was set aside was said of things under their old names.
    copy.dismissed_findings.clear();
    copy
}
