//! Scores of the emotion curve given and changed by half points, for keys and menus.

use crate::document::{Document, Emotion, Journey, PersonaId, SCORE_RANGE, StepId};

use super::{Direction, Editor, Selection, Target, move_by};
use crate::edit::Command;

/// Moves the selected scores half a point up or down; where a cell of an emotion lane is selected, gives a score half a
/// point off the middle to the first persona that has none there.
pub fn nudge_score(editor: &Editor, direction: Direction) -> Option<Command> {
    match editor.selection().primary()? {
        Target::Emotion(..) => move_by(editor, direction),
        Target::Cell(lane, step) => {
            let journey = editor.journey().filter(|_| editor.can_edit_journey())?;
            if journey.lane(lane)?.kind.holds_cards() {
                return None;
            }
            let persona = persona_to_score(editor.selection(), journey, step)?;
            next_score(
                editor.document(),
                journey,
                Target::Emotion(persona, step),
                direction,
            )
        }
        Target::Document
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_)
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_) => None,
    }
}

/// To the next half point; from the zero line where there is no score yet.
pub(super) fn next_score(
    _: &Document,
    journey: &Journey,
    target: Target,
    direction: Direction,
) -> Option<Command> {
    let Target::Emotion(persona, step) = target else {
        return None;
    };
    let mut emotion = journey
        .emotion(persona, step)
        .map_or_else(|| Emotion::new(persona, step, 0.0), |old| (**old).clone());
    // Down is onward in a list and lower on the curve.
    let score = if direction.is_onward() {
        0.5 * ((emotion.score * 2.0).ceil() - 1.0)
    } else {
        0.5 * ((emotion.score * 2.0).floor() + 1.0)
    };
    if !SCORE_RANGE.contains(&score) {
        return None;
    }
    emotion.score = score;
    Some(Command::SetEmotion {
        journey: journey.id,
        emotion,
    })
}

/// The persona who gets the next score in the emotion lane: the selected one, or the first of the journey that has no
/// score in this step.
pub fn persona_to_score(
    selection: &Selection,
    journey: &Journey,
    step: StepId,
) -> Option<PersonaId> {
    let chosen = match selection.primary() {
        Some(Target::Persona(persona) | Target::Emotion(persona, _)) => Some(persona),
        Some(
            Target::Document
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_)
            | Target::Journey(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Lane(_)
            | Target::Cell(..)
            | Target::Card(_),
        )
        | None => None,
    };
    chosen
        .into_iter()
        .chain(journey.personas.iter().copied())
        .find(|persona| {
            journey.personas.contains(persona) && journey.emotion(*persona, step).is_none()
        })
}
