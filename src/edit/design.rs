//! Journeys made from a journey: the ideal one to design, and a copy put away as it was on a day.
//!
//! An ideal journey begins as the current one, above all with its curve: then every score that is raised is a choice,
//! the lift begins at 0, and the team sees the differences that make a high high. An empty curve would be filled with a
//! flat line of smiles. Steps, lanes, personas, cards and arrows come along, and each step knows where it came from.
//!
//! What was found out about the current journey stays behind there, because nothing is known yet of one that does not
//! exist: all evidence, the values of measures (names and targets stay), and what says that something happened or went
//! wrong: critical incidents, pains and broken promises. Their words stay on the cards, to be taken away or turned to the
//! good. Moments of truth, delights, expected and experienced scores stay: they are what is designed.

use std::sync::Arc;

use crate::document::{Date, DrawnBy, Flag, Journey, JourneyId, JourneyState, Promise, StepId};

use super::{
    Command, CommandLabel, Editor, LabelKind, duplicate::with_fresh_ids, insert::after_journey,
};

/// An ideal journey below this current one, under this title.
pub fn design_ideal(editor: &Editor, current: JourneyId, title: &str) -> Option<Command> {
    let original = editor.document().journey(current)?;
    if editor.is_read_only() || original.state != JourneyState::Current {
        return None;
    }
    let mut ideal = copy_with_origins(original, editor);
    title.clone_into(&mut ideal.title);
    ideal.state = JourneyState::Ideal;
    ideal.ideal_of = Some(current);
    ideal.drawn_by = DrawnBy::Staff;
    leave_findings_behind(&mut ideal);
    Some(add_below(editor, current, ideal, LabelKind::DesignIdeal))
}

/// A copy of a journey below it that stays as it is on this day, under this title. Whoever makes it goes on with the
/// journey itself: what is frozen is not shown after it was added.
pub fn freeze(editor: &Editor, journey: JourneyId, day: Date, title: &str) -> Option<Command> {
    let original = editor.document().journey(journey)?;
    if editor.is_read_only() || original.frozen.is_some() {
        return None;
    }
    let mut copy = copy_with_origins(original, editor);
    title.clone_into(&mut copy.title);
    copy.frozen = Some(day);
    Some(add_below(editor, journey, copy, LabelKind::FreezeJourney))
}

fn add_below(editor: &Editor, original: JourneyId, copy: Journey, kind: LabelKind) -> Command {
    Command::Batch {
        commands: vec![Command::AddJourney {
            journey: Box::new(copy),
            index: after_journey(editor, original),
        }],
        label: CommandLabel { kind, count: 1 },
    }
}

/// The same journey under new ids, each step of which came from the one that it is a copy of.
fn copy_with_origins(original: &Journey, editor: &Editor) -> Journey {
    let mut copy = with_fresh_ids(original, editor.ids());
    let origins: Vec<StepId> = original.steps().map(|(_, step)| step.id).collect();
    let steps = copy
        .stages
        .iter_mut()
        .flat_map(|stage| &mut Arc::make_mut(stage).steps);
    for (step, origin) in steps.zip(origins) {
        Arc::make_mut(step).from = Some(origin);
    }
    copy
}

/// Takes away what is known of the current journey only.
fn leave_findings_behind(journey: &mut Journey) {
    for card in &mut journey.cards {
        let card = Arc::make_mut(card);
        card.evidence.clear();
        for happened in [Flag::IncidentPositive, Flag::IncidentNegative, Flag::Pain] {
            card.set_flag(happened, false);
        }
        if card.promise == Some(Promise::Broken) {
            card.promise = None;
        }
        if let Some(measure) = &mut card.measure {
            measure.values.clear();
        }
    }
    for emotion in &mut journey.emotions {
        if !emotion.evidence.is_empty() {
            Arc::make_mut(emotion).evidence.clear();
        }
    }
}
