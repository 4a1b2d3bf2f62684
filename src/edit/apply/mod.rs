//! What each command does to a document: pure functions, one file for each subject.
//!
//! Every function looks before it touches: it answers `false` while all is still shared when there is nothing to
//! change, and copies on write when there is, so that whatever did not change keeps its pointer. A function that fails
//! may leave its working copy half done; the copy is thrown away.

mod arrows;
mod cards;
mod delete;
mod emotions;
mod journeys;
mod lanes;
mod move_cards;
mod personas;
mod plan;
mod same;
mod spans;
mod stages;

use std::sync::Arc;

use crate::document::{Document, Journey, JourneyId};

use super::{Command, EditError, Target};

pub use delete::{DeletionExtent, deletion_extent};
pub(super) use same::same_content;

/// The document as a command leaves it: the very same one when there is nothing to change.
pub fn apply(document: &Arc<Document>, command: &Command) -> Result<Arc<Document>, EditError> {
    let mut copy = Document::clone(document);
    Ok(if change(&mut copy, command)? {
        Arc::new(copy)
    } else {
        Arc::clone(document)
    })
}

/// Carries a command out on a working copy. Whether anything changed.
fn change(document: &mut Document, command: &Command) -> Result<bool, EditError> {
    match command {
        Command::PutDocument(fields) => Ok(journeys::put_document(document, fields)),
        Command::AddPersona { persona, index } => personas::add(document, persona, *index),
        Command::PutPersona(persona) => personas::put(document, persona),
        Command::MovePersona { persona, index } => personas::shift(document, *persona, *index),
        Command::AddJourney { journey, index } => journeys::add(document, journey, *index),
        Command::PutJourney { journey, fields } => journeys::put(document, *journey, fields),
        Command::MoveJourney { journey, index } => journeys::shift(document, *journey, *index),
        Command::AddStage {
            journey,
            stage,
            index,
        } => stages::add_stage(document, *journey, stage, *index),
        Command::PutStage {
            journey,
            stage,
            fields,
        } => stages::put_stage(document, *journey, *stage, fields),
        Command::MoveStage {
            journey,
            stage,
            index,
        } => stages::move_stage(document, *journey, *stage, *index),
        Command::AddStep {
            journey,
            stage,
            step,
            index,
        } => stages::add_step(document, *journey, *stage, step, *index),
        Command::PutStep { journey, step } => stages::put_step(document, *journey, step),
        Command::MoveStep {
            journey,
            step,
            stage,
            index,
        } => stages::move_step(document, *journey, *step, *stage, *index),
        Command::AddLane {
            journey,
            lane,
            index,
        } => lanes::add(document, *journey, lane, *index),
        Command::PutLane { journey, lane } => lanes::put(document, *journey, lane),
        Command::MoveLane {
            journey,
            lane,
            index,
        } => lanes::shift(document, *journey, *lane, *index),
        Command::AddCards {
            journey,
            cards,
            index,
        } => cards::add(document, *journey, cards, *index),
        Command::PutCards { journey, cards } => cards::put(document, *journey, cards),
        Command::MoveCards { journey, cards, to } => {
            move_cards::move_cards(document, *journey, cards, *to)
        }
        Command::SetEmotion { journey, emotion } => emotions::set(document, *journey, emotion),
        Command::PutArrow { journey, arrow } => arrows::put(document, *journey, arrow),
        Command::AddGap(gap) => plan::add_gap(document, gap),
        Command::PutGap(gap) => plan::put_gap(document, gap),
        Command::AddImprovement(improvement) => plan::add_improvement(document, improvement),
        Command::PutImprovement(improvement) => plan::put_improvement(document, improvement),
        Command::AddProcess(process) => plan::add_process(document, process),
        Command::PutProcess(process) => plan::put_process(document, process),
        Command::Delete { journey, targets } => delete::delete(document, *journey, targets),
        Command::Batch { commands, label: _ } => batch(document, commands),
    }
}

/// Carries several commands out, one after the other. Changes that cancel each other out count as none.
fn batch(document: &mut Document, commands: &[Command]) -> Result<bool, EditError> {
    let before = document.clone();
    let mut changed = false;
    for command in commands {
        changed |= change(document, command)?;
    }
    Ok(changed && (commands.len() == 1 || !same_content(&before, document)))
}

/// The journey to read from.
fn journey(document: &Document, id: JourneyId) -> Result<&Arc<Journey>, EditError> {
    document
        .journey(id)
        .ok_or(EditError::Missing(Target::Journey(id)))
}

/// The journey to write to: its own copy from here on.
///
/// A frozen journey is refused here, so that no command can change one.
fn journey_mut(document: &mut Document, id: JourneyId) -> Result<&mut Journey, EditError> {
    let journey = document
        .journeys
        .iter_mut()
        .find(|journey| journey.id == id)
        .ok_or(EditError::Missing(Target::Journey(id)))?;
    if journey.frozen.is_some() {
        return Err(EditError::Frozen(id));
    }
    Ok(Arc::make_mut(journey))
}

/// Puts an item of a list at another place, counted without itself. Whether that was another place.
fn shift<T>(list: &mut Vec<T>, from: usize, to: usize) -> bool {
    if from >= list.len() || from == to.min(list.len() - 1) {
        return false;
    }
    let item = list.remove(from);
    list.insert(to.min(list.len()), item);
    true
}

/// Puts a value behind a pointer if it differs from the one there. Whether it did.
fn put<T: Clone + PartialEq>(place: &mut Arc<T>, value: &T) -> bool {
    let differs = **place != *value;
    if differs {
        *place = Arc::new(value.clone());
    }
    differs
}
