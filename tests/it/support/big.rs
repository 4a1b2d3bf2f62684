//! A whole project of the size that must stay fast: 500 cards, an ideal journey, 60 gaps, 80 improvements, 24 processes.

use std::sync::Arc;

use reiskaart::{
    document::{
        CardId, Date, Document, Driver, Evidence, EvidenceKind, Gap, GapId, IdSource, Improvement,
        Process, Status, StepId,
    },
    edit::{Editor, design::design_ideal},
};

use super::maps;

/// How many of each.
pub const CARDS: usize = 500;
/// How many of each.
pub const GAPS: usize = 60;
/// How many of each.
pub const IMPROVEMENTS: usize = 80;
/// How many of each.
pub const PROCESSES: usize = 24;

/// The project, the same every time.
pub fn project() -> Document {
    let mut document = with_ideal(maps::map(CARDS));
    let ids = IdSource::new(77);
    know(&mut document);
    let gaps = add_gaps(&mut document, &ids);
    add_improvements(&mut document, &gaps, &ids);
    add_processes(&mut document, &ids);
    document
}

fn with_ideal(document: Document) -> Document {
    let current = document.journeys[0].id;
    let mut editor = Editor::new(document, IdSource::new(5));
    let command = design_ideal(&editor, current, "Ik weet waar mijn offerte is").unwrap();
    editor.apply(command, None).unwrap();
    editor.document().as_ref().clone()
}

/// Every second card and score rests on something.
fn know(document: &mut Document) {
    let journey = Arc::make_mut(&mut document.journeys[0]);
    let source = |number: usize| {
        let mut source = Evidence::new(EvidenceKind::ALL[number % EvidenceKind::ALL.len()]);
        source.people = Some(number as u32 % 40 + 1);
        vec![source]
    };
    for (number, card) in journey.cards.iter_mut().enumerate().step_by(2) {
        Arc::make_mut(card).evidence = source(number);
    }
    for (number, emotion) in journey.emotions.iter_mut().enumerate().step_by(2) {
        Arc::make_mut(emotion).evidence = source(number);
    }
}

fn add_gaps(document: &mut Document, ids: &IdSource) -> Vec<GapId> {
    let journey = Arc::clone(&document.journeys[0]);
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    let cards: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    let mut made = Vec::new();
    for number in 0..GAPS {
        let text = format!("De klant weet {number} dagen lang niet waar de aanvraag ligt");
        let mut gap = Gap::new(ids.fresh(), journey.id, text);
        gap.steps.push(steps[number % steps.len()]);
        gap.cards.push(cards[number * 7 % cards.len()]);
        made.push(gap.id);
        document.gaps.push(Arc::new(gap));
    }
    made
}

fn add_improvements(document: &mut Document, gaps: &[GapId], ids: &IdSource) {
    for number in 0..IMPROVEMENTS {
        let title = format!("Verbeterpunt {} voor de klant aan de telefoon", number + 1);
        let mut improvement = Improvement::new(ids.fresh(), title);
        improvement.gaps.push(gaps[number % gaps.len()]);
        improvement.impact = Some((number * 37 % 101) as f64 / 10.0);
        improvement.effort = Some((number * 53 % 101) as f64 / 10.0);
        ["Fatima", "Joris", "Noor", ""][number % 4].clone_into(&mut improvement.owner);
        let month = number as u8 % 12 + 1;
        improvement.deadline = Date::new(2027, month, 1);
        improvement.status = [Status::Idea, Status::Planned, Status::Busy][number % 3];
        document.improvements.push(Arc::new(improvement));
    }
}

fn add_processes(document: &mut Document, ids: &IdSource) {
    for number in 0..PROCESSES {
        let name = format!("Klantproces {}", number + 1);
        let mut process = Process::new(ids.fresh(), name);
        process.impact = Some((number * 41 % 101) as f64 / 10.0);
        process.satisfaction = Some((number * 59 % 101) as f64 / 10.0);
        process.customers = Some(number as u32 * 350 + 50);
        process.drivers.push(Driver {
            name: "Snelheid".to_owned(),
            weight: Some(0.5),
            score: Some(4.0),
            ..Driver::default()
        });
        document.processes.push(Arc::new(process));
    }
}
