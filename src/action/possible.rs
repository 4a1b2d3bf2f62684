//! When actions are possible: conditions that several rows of the table share.

use crate::edit::{Selection, Target};

use super::{Context, ViewKind};

/// Whether a journey is on screen.
pub fn shows_journey(context: &Context<'_>) -> bool {
    context
        .shown()
        .is_some_and(|editor| editor.journey().is_some())
}

/// Whether the map of a journey is on screen.
pub fn shows_map(context: &Context<'_>) -> bool {
    context.view == ViewKind::Map && shows_journey(context)
}

/// Whether a persona travels at this place in the journey whose map or curves are on screen.
pub fn travels_at(context: &Context<'_>, place: usize) -> bool {
    let shows_curves = matches!(context.view, ViewKind::Map | ViewKind::Curve);
    let shown = context.shown().filter(|_| shows_curves);
    shown
        .and_then(|editor| editor.journey())
        .is_some_and(|journey| journey.personas.len() > place)
}

/// Whether there is another journey to show.
pub fn has_several_journeys(context: &Context<'_>) -> bool {
    context
        .shown()
        .is_some_and(|editor| editor.document().journeys.len() > 1)
}

/// Whether there are improvements on the action list.
pub fn has_improvements(context: &Context<'_>) -> bool {
    context
        .shown()
        .is_some_and(|editor| !editor.document().improvements.is_empty())
}

/// Whether something is still to be done by a day.
pub fn has_deadlines(context: &Context<'_>) -> bool {
    context.shown().is_some_and(|editor| {
        let mut improvements = editor.document().improvements.iter();
        improvements.any(|it| it.is_open() && it.deadline.is_some())
    })
}

/// Whether this stands on the map of a journey, and is past changing where that is frozen.
pub fn is_on_the_map(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..) => true,
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => false,
    }
}

/// Whether something is selected that can be deleted.
pub fn has_something_to_delete(selection: &Selection) -> bool {
    selection.targets().iter().any(|target| match target {
        Target::Document | Target::Cell(..) => false,
        Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
    })
}

/// Whether this can be picked up from the map and put down elsewhere.
pub fn can_be_picked_up(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..) => true,
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => false,
    }
}

/// Whether this has words that are edited on the map.
pub fn has_words(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Document | Target::Journey(_) | Target::Persona(_) => false,
    }
}

/// Whether this moves to the left and right.
pub fn moves_sideways(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Card(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Document
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Emotion(..) => false,
    }
}

/// Whether this moves up and down.
pub fn moves_up_and_down(target: Target) -> bool {
    match target {
        Target::Journey(_)
        | Target::Persona(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Arrow(..)
        | Target::Gap(_)
        | Target::Document
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Cell(..) => false,
    }
}

/// Whether this can be put on the clipboard and come back whole.
pub fn can_be_copied(target: Target) -> bool {
    match target {
        Target::Card(_) | Target::Step(_) | Target::Stage(_) | Target::Lane(_) => true,
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => false,
    }
}
