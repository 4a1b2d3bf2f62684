//! New things at a sensible place next to what is selected. The words come from the caller: they are the locale's.

use crate::document::{
    Card, Journey, JourneyId, Lane, LaneId, LaneKind, Persona, Process, Stage, StageId, Step,
    StepId, Topic,
};

use super::{
    CardPlace, Command, CommandLabel, Editor, JourneyFields, LabelKind, Target,
    duplicate::with_fresh_ids,
};

/// A card with this text: in the selected cell, below the selected card, or in the first lane that holds cards.
pub fn add_card(editor: &Editor, text: &str) -> Option<Command> {
    add_card_at(editor, card_place(editor)?, text)
}

/// A card with this text at this place of the shown journey.
pub fn add_card_at(editor: &Editor, place: CardPlace, text: &str) -> Option<Command> {
    let journey = editor.journey()?;
    if !journey.lane(place.lane)?.kind.holds_cards() || editor.is_read_only() {
        return None;
    }
    Some(Command::AddCards {
        journey: journey.id,
        cards: vec![Card::new(editor.fresh(), place.lane, place.step, text)],
        index: Some(place.index),
    })
}

/// Where a new card comes when none says otherwise.
pub fn card_place(editor: &Editor) -> Option<CardPlace> {
    let journey = editor.journey()?;
    let at_end = |lane, step| CardPlace {
        lane,
        step,
        index: usize::MAX,
    };
    let lane = || first_card_lane(journey);
    let step = || journey.steps().next().map(|(_, step)| step.id);
    let place = match editor.selection().primary() {
        Some(Target::Card(id)) => {
            let card = journey.card(id)?;
            let before = journey
                .cards_in(card.lane, card.step)
                .take_while(|other| other.id != id)
                .count();
            CardPlace {
                lane: card.lane,
                step: card.step,
                index: before + 1,
            }
        }
        Some(Target::Cell(cell_lane, cell_step)) if holds_cards(journey, cell_lane) => {
            at_end(cell_lane, cell_step)
        }
        Some(Target::Lane(id)) if holds_cards(journey, id) => at_end(id, step()?),
        Some(Target::Cell(_, id) | Target::Step(id) | Target::Emotion(_, id)) => {
            at_end(lane()?, id)
        }
        Some(Target::Stage(id)) => {
            let first = journey.stage(id)?.steps.first().map(|step| step.id);
            at_end(lane()?, first.or_else(step)?)
        }
        Some(
            Target::Lane(_)
            | Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => at_end(lane()?, step()?),
    };
    Some(place)
}

/// A step after the selected one or the one in which the selected thing lies, at the end of the selected stage, or at
/// the end of the map. Where there is no stage yet, one comes with it.
pub fn add_step(editor: &Editor, title: &str) -> Option<Command> {
    let journey = editor.journey()?;
    if editor.is_read_only() {
        return None;
    }
    let step = Step::new(editor.fresh(), title);
    if let Some((stage, index)) = step_spot(editor, journey) {
        return Some(Command::AddStep {
            journey: journey.id,
            stage,
            step,
            index,
        });
    }
    let stage = Stage::new(editor.fresh(), "");
    Some(Command::Batch {
        commands: vec![
            Command::AddStage {
                journey: journey.id,
                stage: stage.clone(),
                index: 0,
            },
            Command::AddStep {
                journey: journey.id,
                stage: stage.id,
                step,
                index: 0,
            },
        ],
        label: CommandLabel {
            kind: LabelKind::AddStep,
            count: 1,
        },
    })
}

/// Where a new step comes: its stage, and how many steps of it come before. None where there is no stage yet.
pub(super) fn step_spot(editor: &Editor, journey: &Journey) -> Option<(StageId, usize)> {
    let last_stage = journey.stages.last().map(|stage| (stage.id, usize::MAX));
    let place = match editor.selection().primary() {
        Some(Target::Stage(id)) => Some((id, usize::MAX)),
        _ => selected_step(editor, journey).and_then(|step| after_step(journey, step)),
    };
    place.or(last_stage)
}

/// How many stages come before a new one.
pub(super) fn stage_spot(editor: &Editor, journey: &Journey) -> usize {
    let selected: Option<StageId> = match editor.selection().primary() {
        Some(Target::Stage(id)) => Some(id),
        _ => selected_step(editor, journey)
            .and_then(|step| journey.stage_of(step))
            .map(|stage| stage.id),
    };
    selected
        .and_then(|id| journey.stages.iter().position(|stage| stage.id == id))
        .map_or(usize::MAX, |place| place + 1)
}

/// How many lanes come before a new one.
pub(super) fn lane_spot(editor: &Editor, journey: &Journey) -> usize {
    selected_lane(editor, journey)
        .and_then(|id| journey.lanes.iter().position(|lane| lane.id == id))
        .map_or(usize::MAX, |place| place + 1)
}

/// A stage with one step, after the selected stage or the one in which the selected thing lies, or at the end.
pub fn add_stage(editor: &Editor, title: &str, step_title: &str) -> Option<Command> {
    let journey = editor.journey()?;
    if editor.is_read_only() {
        return None;
    }
    let mut stage = Stage::new(editor.fresh(), title);
    let step = Step::new(editor.fresh(), step_title);
    stage.steps.push(step.into());
    Some(Command::AddStage {
        journey: journey.id,
        stage,
        index: stage_spot(editor, journey),
    })
}

/// A lane below the selected one or the one in which the selected thing lies, or at the end.
pub fn add_lane(
    editor: &Editor,
    kind: LaneKind,
    topic: Option<Topic>,
    title: &str,
) -> Option<Command> {
    let journey = editor.journey()?;
    if editor.is_read_only() {
        return None;
    }
    let mut lane = Lane::new(editor.fresh(), kind, title);
    lane.topic = topic;
    Some(Command::AddLane {
        journey: journey.id,
        lane,
        index: lane_spot(editor, journey),
    })
}

/// A persona at the end of the list, who travels the shown journey.
pub fn add_persona(editor: &Editor, name: &str) -> Option<Command> {
    let persona = Persona::new(editor.fresh(), name);
    persona_on_journey(editor, persona, usize::MAX, LabelKind::AddPersona)
}

/// An empty journey below the shown one.
pub fn add_journey(editor: &Editor, title: &str) -> Option<Command> {
    add_journey_of(editor, Journey::new(editor.fresh(), title))
}

/// This journey, for instance from a template, below the shown one. Its ids must be new to the document.
pub fn add_journey_of(editor: &Editor, journey: Journey) -> Option<Command> {
    let shown = editor.journey().map(|journey| journey.id);
    (!editor.is_read_only()).then(|| Command::AddJourney {
        journey: Box::new(journey),
        index: shown.map_or(usize::MAX, |shown| after_journey(editor, shown)),
    })
}

/// A journey that shows this process in detail, and its id: with the stages and lanes of a template, the name of the process
/// as title and goal until there are better words, and the personas that are there.
pub fn start_journey(
    editor: &Editor,
    process: &Process,
    template: &Journey,
) -> Option<(JourneyId, Command)> {
    let mut journey = with_fresh_ids(template, editor.ids());
    journey.title.clone_from(&process.name);
    journey.goal.clone_from(&process.name);
    let shown = editor.journey().map(|shown| shown.personas.clone());
    journey.personas = shown.filter(|shown| !shown.is_empty()).unwrap_or_else(|| {
        let personas = editor.document().personas.iter();
        personas.map(|persona| persona.id).collect()
    });
    let id = journey.id;
    let mut tied = process.clone();
    tied.journeys.push(id);
    let command = Command::Batch {
        commands: vec![add_journey_of(editor, journey)?, Command::PutProcess(tied)],
        label: CommandLabel {
            kind: LabelKind::AddJourney,
            count: 1,
        },
    };
    Some((id, command))
}

/// A persona at this place in the list, who travels the shown journey.
pub(super) fn persona_on_journey(
    editor: &Editor,
    persona: Persona,
    index: usize,
    kind: LabelKind,
) -> Option<Command> {
    if editor.is_read_only() {
        return None;
    }
    let id = persona.id;
    let mut commands = vec![Command::AddPersona { persona, index }];
    if let Some(journey) = editor.journey().filter(|journey| journey.frozen.is_none()) {
        let mut fields = JourneyFields::from(&**journey);
        fields.personas.push(id);
        commands.push(Command::PutJourney {
            journey: journey.id,
            fields,
        });
    }
    Some(Command::Batch {
        commands,
        label: CommandLabel { kind, count: 1 },
    })
}

/// The place below a journey in the list.
pub(super) fn after_journey(editor: &Editor, id: JourneyId) -> usize {
    let mut journeys = editor.document().journeys.iter();
    journeys
        .position(|journey| journey.id == id)
        .map_or(usize::MAX, |place| place + 1)
}

fn holds_cards(journey: &Journey, lane: LaneId) -> bool {
    journey
        .lane(lane)
        .is_some_and(|lane| lane.kind.holds_cards())
}

/// The first lane in view that holds cards, or else the first hidden one.
fn first_card_lane(journey: &Journey) -> Option<LaneId> {
    let mut lanes = journey.card_lanes();
    let in_view = lanes.find(|lane| !lane.hidden);
    in_view
        .or_else(|| journey.card_lanes().next())
        .map(|lane| lane.id)
}

/// The step that is selected, or in which the selected thing lies; of a wide card the last that it covers.
fn selected_step(editor: &Editor, journey: &Journey) -> Option<StepId> {
    match editor.selection().primary()? {
        Target::Step(id) | Target::Cell(_, id) | Target::Emotion(_, id) => Some(id),
        Target::Card(id) => {
            let card = journey.card(id)?;
            let last = journey.step_index(card.step)? + card.span.saturating_sub(1) as usize;
            journey.steps().nth(last).map(|(_, step)| step.id)
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Lane(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

fn after_step(journey: &Journey, step: StepId) -> Option<(StageId, usize)> {
    let stage = journey.stage_of(step)?;
    let place = stage.steps.iter().position(|other| other.id == step)?;
    Some((stage.id, place + 1))
}

fn selected_lane(editor: &Editor, journey: &Journey) -> Option<LaneId> {
    match editor.selection().primary()? {
        Target::Lane(id) | Target::Cell(id, _) => Some(id),
        Target::Card(id) => journey.card(id).map(|card| card.lane),
        Target::Emotion(..) => journey
            .lanes
            .iter()
            .find(|lane| lane.kind == LaneKind::Emotion)
            .map(|lane| lane.id),
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
