//! Generated evidence, measures, arrows, gaps, improvements and processes, and changes of them.

use std::sync::Arc;

use reiskaart::{
    document::{
        Arrow, Card, CardId, Date, Document, Driver, Evidence, EvidenceKind, Gap, GapId,
        GoodDirection, IdSource, Improvement, ImprovementId, Initiator, Journey, Measure,
        MeasuredValue, MediaRole, Process, ProcessId, Promise, Status, StepId,
    },
    edit::{Command, Editor},
};

use super::generated::Dice;

/// Gives a card some of what can be known of it.
pub fn know(card: &mut Card, dice: &Dice) {
    let score = || dice.below(9) as f64 / 2.0 - 2.0;
    card.expected = dice.once_in(4).then(score);
    card.experienced = dice.once_in(4).then(score);
    card.promise = dice.once_in(4).then(|| dice.pick(&Promise::ALL)).flatten();
    card.role = dice
        .once_in(4)
        .then(|| dice.pick(&MediaRole::ALL))
        .flatten();
    card.initiator = dice
        .once_in(6)
        .then(|| dice.pick(&Initiator::ALL))
        .flatten();
    if dice.once_in(4) {
        "till".clone_into(&mut card.system);
        card.department = format!("department {}", dice.below(4));
    }
    if dice.once_in(3) {
        card.evidence = evidence(dice);
    }
    if dice.once_in(5) {
        card.measure = Some(Box::new(measure(dice)));
    }
}

/// One or two sources.
pub fn evidence(dice: &Dice) -> Vec<Evidence> {
    (0..=dice.below(2))
        .map(|_| {
            let mut source = Evidence::new(dice.pick(&EvidenceKind::ALL).unwrap_or_default());
            source.people = dice.once_in(2).then(|| dice.below(40) as u32);
            source.date = dice.once_in(2).then(|| day(dice));
            source
        })
        .collect()
}

/// A measure with a few values, in order.
pub fn measure(dice: &Dice) -> Measure {
    let mut measure = Measure {
        name: "NPS".to_owned(),
        values: (0..dice.below(5))
            .map(|_| MeasuredValue::new(day(dice), dice.below(100) as f64 - 50.0))
            .collect(),
        target: dice.once_in(2).then(|| dice.below(50) as f64),
        good: dice.pick(&GoodDirection::ALL).unwrap_or_default(),
        ..Measure::default()
    };
    measure.tidy();
    measure
}

fn day(dice: &Dice) -> Date {
    Date::new(2026, dice.below(12) as u8 + 1, dice.below(28) as u8 + 1).expect("a day")
}

/// Arrows between some cards of a journey.
pub fn arrows(journey: &mut Journey, dice: &Dice) {
    let cards: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    for _ in 0..cards.len() / 8 {
        if let (Some(from), Some(to)) = (dice.pick(&cards), dice.pick(&cards))
            && from != to
            && journey.arrow(from, to).is_none()
        {
            journey.arrows.push(Arc::new(Arrow::new(from, to)));
        }
    }
}

/// Gaps of every journey, improvements for some, and processes.
pub fn plans(document: &mut Document, ids: &IdSource, dice: &Dice) {
    for journey in &document.journeys {
        for _ in 0..dice.below(4) {
            let gap = new_gap(journey, ids, dice);
            document.gaps.push(Arc::new(gap));
        }
    }
    for _ in 0..dice.below(4) {
        let improvement = new_improvement(document, ids, dice);
        document.improvements.push(Arc::new(improvement));
        let process = new_process(document, ids, dice);
        document.processes.push(Arc::new(process));
    }
}

fn new_gap(journey: &Journey, ids: &IdSource, dice: &Dice) -> Gap {
    let mut gap = Gap::new(ids.fresh(), journey.id, format!("gap {}", dice.below(9)));
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let cards: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    gap.steps.extend(dice.pick(&steps));
    gap.cards
        .extend(dice.pick(&cards).filter(|_| dice.once_in(2)));
    gap.dismissed = dice.once_in(5);
    gap
}

fn new_improvement(document: &Document, ids: &IdSource, dice: &Dice) -> Improvement {
    let mut improvement = Improvement::new(ids.fresh(), format!("improvement {}", dice.below(9)));
    let gaps: Vec<GapId> = document.gaps.iter().map(|gap| gap.id).collect();
    improvement.gaps.extend(dice.pick(&gaps));
    let rating = || dice.below(21) as f64 / 2.0;
    improvement.impact = dice.once_in(2).then(rating);
    improvement.effort = dice.once_in(2).then(rating);
    improvement.status = dice.pick(&Status::ALL).unwrap_or_default();
    improvement.deadline = dice.once_in(2).then(|| day(dice));
    improvement
}

fn new_process(document: &Document, ids: &IdSource, dice: &Dice) -> Process {
    let mut process = Process::new(ids.fresh(), format!("process {}", dice.below(9)));
    let journeys: Vec<_> = document.journeys.iter().map(|j| j.id).collect();
    process.journeys.extend(dice.pick(&journeys));
    process.impact = dice.once_in(2).then(|| dice.below(11) as f64);
    process.satisfaction = dice.once_in(2).then(|| dice.below(11) as f64);
    process.customers = dice.once_in(2).then(|| dice.below(9000) as u32);
    if dice.once_in(2) {
        process.drivers.push(Driver {
            name: "speed".to_owned(),
            weight: Some(0.5),
            score: Some(dice.below(11) as f64),
            ..Driver::default()
        });
    }
    process
}

/// Some command for arrows, gaps, improvements or processes, most often one that can be carried out.
pub fn command(editor: &Editor, journey: &Journey, dice: &Dice) -> Command {
    let document = editor.document();
    let gaps: Vec<GapId> = document.gaps.iter().map(|gap| gap.id).collect();
    let improvements: Vec<ImprovementId> = document.improvements.iter().map(|it| it.id).collect();
    let processes: Vec<ProcessId> = document.processes.iter().map(|it| it.id).collect();
    let cards: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    let ids = editor.ids();
    let gap = || new_gap(journey, ids, dice);
    let improvement = || new_improvement(document, ids, dice);
    let process = || new_process(document, ids, dice);
    match dice.below(7) {
        0 => {
            let card = || dice.pick(&cards).unwrap_or_else(|| ids.fresh());
            Command::PutArrow {
                journey: journey.id,
                arrow: Arrow::new(card(), card()),
            }
        }
        1 => Command::AddGap(gap()),
        2 => Command::PutGap(Gap {
            id: dice.pick(&gaps).unwrap_or_else(|| ids.fresh()),
            ..gap()
        }),
        3 => Command::AddImprovement(improvement()),
        4 => Command::PutImprovement(Improvement {
            id: dice.pick(&improvements).unwrap_or_else(|| ids.fresh()),
            ..improvement()
        }),
        5 => Command::AddProcess(process()),
        _ => Command::PutProcess(Process {
            id: dice.pick(&processes).unwrap_or_else(|| ids.fresh()),
            ..process()
        }),
    }
}
