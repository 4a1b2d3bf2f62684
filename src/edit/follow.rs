//! What is shown and selected after a change: what was added, or what stood next to what was deleted.

use std::sync::Arc;

use crate::document::{CardId, Document, Journey, JourneyId, LaneId};

use super::{Command, LabelKind, Selection, Target, history::Snapshot};

/// The journey to show and the selection after a command has led from one document to another.
pub fn follow(before: &Snapshot, document: Arc<Document>, command: &Command) -> Snapshot {
    let added = added(command);
    let journey = added
        .last()
        .and_then(|target| target.journey())
        .or_else(|| journey_after(before, &document));
    let shown = journey.and_then(|id| document.journey(id)).cloned();
    let shown = shown.as_deref();
    let mut selection = before.selection.clone();
    if !added.is_empty() {
        selection = added.into_iter().collect();
    }
    selection.retain_existing(&document, shown);
    if selection.is_empty()
        && let Some(next) = neighbour(before, &document, shown)
    {
        selection = Selection::one(next);
    }
    Snapshot {
        document,
        journey,
        selection,
    }
}

/// What a command adds. Of a batch, what is of the same kind as the last that it adds.
fn added(command: &Command) -> Vec<Target> {
    match command {
        Command::AddPersona { persona, .. } => vec![Target::Persona(persona.id)],
        // What is put away as it is stays behind; one goes on with what one has.
        Command::AddJourney { journey, .. } if journey.frozen.is_some() => Vec::new(),
        Command::AddJourney { journey, .. } => vec![Target::Journey(journey.id)],
        Command::AddStage { stage, .. } => vec![Target::Stage(stage.id)],
        Command::AddStep { step, .. } => vec![Target::Step(step.id)],
        Command::AddLane { lane, .. } => vec![Target::Lane(lane.id)],
        Command::AddCards { cards, .. } => cards.iter().map(|card| Target::Card(card.id)).collect(),
        Command::AddGap(gap) => vec![Target::Gap(gap.id)],
        Command::AddImprovement(improvement) => vec![Target::Improvement(improvement.id)],
        Command::AddProcess(process) => vec![Target::Process(process.id)],
        Command::Batch { commands, label } => {
            let mut all: Vec<Target> = commands.iter().flat_map(added).collect();
            // Whole parts come with what is in them; the parts are what one goes on with.
            let of_parts = all.first().filter(|_| brings_parts(label.kind));
            if let Some(kind) = of_parts.or(all.last()).map(std::mem::discriminant) {
                all.retain(|target| std::mem::discriminant(target) == kind);
            }
            all
        }
        Command::PutDocument(_)
        | Command::PutPersona(_)
        | Command::MovePersona { .. }
        | Command::PutJourney { .. }
        | Command::MoveJourney { .. }
        | Command::PutStage { .. }
        | Command::MoveStage { .. }
        | Command::PutStep { .. }
        | Command::MoveStep { .. }
        | Command::PutLane { .. }
        | Command::MoveLane { .. }
        | Command::PutCards { .. }
        | Command::MoveCards { .. }
        | Command::SetEmotion { .. }
        | Command::PutArrow { .. }
        | Command::PutGap(_)
        | Command::PutImprovement(_)
        | Command::PutProcess(_)
        | Command::Delete { .. } => Vec::new(),
    }
}

/// Whether a change of this name adds steps, stages or lanes together with what is in them.
fn brings_parts(kind: LabelKind) -> bool {
    matches!(
        kind,
        LabelKind::DuplicateSteps
            | LabelKind::DuplicateStages
            | LabelKind::DuplicateLanes
            | LabelKind::PasteSteps
            | LabelKind::PasteStages
            | LabelKind::PasteLanes
    )
}

/// The journey that was shown, or the one that stood next to it.
fn journey_after(before: &Snapshot, document: &Document) -> Option<JourneyId> {
    let order = before.document.journeys.iter().map(|journey| journey.id);
    match before.journey {
        Some(shown) => beside(order, shown, |id| document.journey(id).is_some()),
        None => None,
    }
    .or_else(|| document.journeys.first().map(|journey| journey.id))
}

/// What stood next to the primary one of the selected things, all of which are gone.
fn neighbour(before: &Snapshot, document: &Document, now: Option<&Journey>) -> Option<Target> {
    let primary = before.selection.primary()?;
    let listed = listed_neighbour(&before.document, document, primary);
    if listed.is_some() {
        return listed;
    }
    let was = before
        .journey
        .and_then(|journey| before.document.journey(journey))?;
    match primary {
        Target::Document
        | Target::Persona(_)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
        Target::Journey(_) => now.map(|journey| Target::Journey(journey.id)),
        Target::Arrow(from, _) => now
            .filter(|journey| journey.card(from).is_some())
            .map(|_| Target::Card(from)),
        Target::Stage(id) => {
            let order = was.stages.iter().map(|stage| stage.id);
            beside(order, id, |id| now.is_some_and(|j| j.stage(id).is_some())).map(Target::Stage)
        }
        Target::Step(id) | Target::Emotion(_, id) => {
            let order = was.steps().map(|(_, step)| step.id);
            beside(order, id, |id| now.is_some_and(|j| j.step(id).is_some())).map(Target::Step)
        }
        Target::Lane(id) => lane_beside(was, now, id).map(Target::Lane),
        Target::Card(id) => card_neighbour(was, now?, id),
        Target::Cell(lane, step) => {
            let lane = lane_beside(was, now, lane)?;
            let order = was.steps().map(|(_, step)| step.id);
            beside(order, step, |id| now.is_some_and(|j| j.step(id).is_some()))
                .map(|step| Target::Cell(lane, step))
        }
    }
}

/// What stood next to something in one of the lists of the document itself.
fn listed_neighbour(before: &Document, after: &Document, gone: Target) -> Option<Target> {
    match gone {
        Target::Persona(id) => {
            let order = before.personas.iter().map(|persona| persona.id);
            beside(order, id, |id| after.persona(id).is_some()).map(Target::Persona)
        }
        Target::Gap(id) => {
            let order = before.gaps.iter().map(|gap| gap.id);
            beside(order, id, |id| after.gap(id).is_some()).map(Target::Gap)
        }
        Target::Improvement(id) => {
            let order = before.improvements.iter().map(|item| item.id);
            beside(order, id, |id| after.improvement(id).is_some()).map(Target::Improvement)
        }
        Target::Process(id) => {
            let order = before.processes.iter().map(|process| process.id);
            beside(order, id, |id| after.process(id).is_some()).map(Target::Process)
        }
        Target::Document
        | Target::Journey(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Arrow(..) => None,
    }
}

fn lane_beside(was: &Journey, now: Option<&Journey>, lane: LaneId) -> Option<LaneId> {
    let order = was.lanes.iter().map(|lane| lane.id);
    beside(order, lane, |id| now.is_some_and(|j| j.lane(id).is_some()))
}

/// The next card of the cell, or the one before, or the cell itself.
fn card_neighbour(was: &Journey, now: &Journey, id: CardId) -> Option<Target> {
    let card = was.card(id)?;
    let order = was.cards_in(card.lane, card.step).map(|card| card.id);
    beside(order, id, |id| now.card(id).is_some())
        .map(Target::Card)
        .or_else(|| {
            let cell = Target::Cell(card.lane, card.step);
            (now.lane(card.lane).is_some() && now.step(card.step).is_some()).then_some(cell)
        })
}

/// The first after this one for which it holds, or else the last before it; itself before all.
fn beside<T: Copy + PartialEq>(
    order: impl Iterator<Item = T>,
    this: T,
    holds: impl Fn(T) -> bool,
) -> Option<T> {
    let mut before = None;
    let mut passed = false;
    for item in order {
        passed |= item == this;
        if holds(item) {
            if passed {
                return Some(item);
            }
            before = Some(item);
        }
    }
    before
}
