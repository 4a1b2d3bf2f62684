//! Words found in the whole document, and others put in their place.
//!
//! Looked through are journeys, stages, steps, lanes, cards with their notes, feelings, arrows, personas, gaps, improvements
//! and processes: whatever a person wrote. What belongs to a frozen journey is found and never changed.

use std::ops::Range;

use crate::{
    document::{
        Arrow, Card, CardId, Document, Emotion, Gap, Improvement, Journey, JourneyId, Lane,
        Persona, Process, Stage, Step,
    },
    insight::words_found::Needle,
};

use super::{Command, CommandLabel, JourneyFields, LabelKind, StageFields, Target};

/// What kind of text something was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The words by which a thing is known: a title, a name, what stands on a card.
    Words,
    /// A goal of a journey or persona, or of the company.
    Goal,
    /// The department behind a card.
    Department,
    /// The system behind a card.
    System,
    /// A remark.
    Note,
    /// Which customers a persona stands for.
    Segment,
    /// The portrait of a persona.
    Story,
    /// What a persona needs.
    Need,
    /// What stands in the way of a persona.
    Frustration,
    /// Something that a persona says.
    Quote,
    /// Who sees to an improvement.
    Owner,
}

/// A place where the words are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The journey that it is in; none for what belongs to the document.
    pub journey: Option<JourneyId>,
    /// What it is in.
    pub target: Target,
    /// Which of its texts.
    pub part: Part,
    /// The how-manieth of its texts.
    text: usize,
    /// Where in that text, in bytes.
    pub range: Range<usize>,
}

/// Lists the texts of a thing, to read and to change: the same ones in the same order.
macro_rules! texts {
    ($read:ident, $change:ident, $of:ty, $changed:ty: $($part:ident = $field:ident),+ $(; $($each:ident = $list:ident),+)?) => {
        fn $read(thing: &$of) -> Vec<(Part, &str)> {
            let texts = vec![$((Part::$part, thing.$field.as_str())),+];
            $($(
                let list = thing.$list.iter().map(|text| (Part::$each, text.as_str()));
                let texts: Vec<_> = texts.into_iter().chain(list).collect();
            )+)?
            texts
        }

        fn $change(thing: &mut $changed) -> Vec<&mut String> {
            let texts = vec![$(&mut thing.$field),+];
            $($(
                let texts: Vec<_> = texts.into_iter().chain(thing.$list.iter_mut()).collect();
            )+)?
            texts
        }
    };
}

texts!(of_journey, in_journey, Journey, JourneyFields: Words = title, Goal = goal);
texts!(of_stage, in_stage, Stage, StageFields: Words = title);
texts!(of_step, in_step, Step, Step: Words = title);
texts!(of_lane, in_lane, Lane, Lane: Words = title);
texts!(of_card, in_card, Card, Card: Words = text, Note = note, Department = department, System = system);
texts!(of_emotion, in_emotion, Emotion, Emotion: Words = word);
texts!(of_arrow, in_arrow, Arrow, Arrow: Words = label);
texts!(of_persona, in_persona, Persona, Persona: Words = name, Segment = segment, Story = story, Quote = quote;
    Goal = goals, Need = needs, Frustration = frustrations);
texts!(of_gap, in_gap, Gap, Gap: Words = text);
texts!(of_improvement, in_improvement, Improvement, Improvement:
    Words = title, Note = note, Goal = company_goal, Owner = owner);
texts!(of_process, in_process, Process, Process: Words = name);

/// Every place of these words, journey by journey from left to right, then what belongs to the document.
pub fn find(document: &Document, needle: &Needle) -> Vec<Hit> {
    let mut hits = Vec::new();
    for journey in &document.journeys {
        find_in_journey(journey, needle, &mut hits);
    }
    let mut add = |journey, target, texts| look(needle, journey, target, texts, &mut hits);
    for gap in document.gaps.iter().filter(|gap| !gap.dismissed) {
        add(Some(gap.journey), Target::Gap(gap.id), of_gap(gap));
    }
    for persona in &document.personas {
        add(None, Target::Persona(persona.id), of_persona(persona));
    }
    for improvement in &document.improvements {
        let target = Target::Improvement(improvement.id);
        add(None, target, of_improvement(improvement));
    }
    for process in &document.processes {
        add(None, Target::Process(process.id), of_process(process));
    }
    hits
}

fn find_in_journey(journey: &Journey, needle: &Needle, hits: &mut Vec<Hit>) {
    let id = Some(journey.id);
    let mut add = |target, texts| look(needle, id, target, texts, hits);
    add(Target::Journey(journey.id), of_journey(journey));
    for stage in &journey.stages {
        add(Target::Stage(stage.id), of_stage(stage));
        for step in &stage.steps {
            add(Target::Step(step.id), of_step(step));
        }
    }
    for lane in &journey.lanes {
        add(Target::Lane(lane.id), of_lane(lane));
    }
    let columns = journey.step_indices();
    let mut cards: Vec<_> = journey.cards.iter().collect();
    cards.sort_by_key(|card| columns.get(&card.step));
    for card in cards {
        add(Target::Card(card.id), of_card(card));
    }
    for emotion in &journey.emotions {
        let target = Target::Emotion(emotion.persona, emotion.step);
        add(target, of_emotion(emotion));
    }
    for arrow in &journey.arrows {
        add(Target::Arrow(arrow.from, arrow.to), of_arrow(arrow));
    }
}

fn look(
    needle: &Needle,
    journey: Option<JourneyId>,
    target: Target,
    texts: Vec<(Part, &str)>,
    hits: &mut Vec<Hit>,
) {
    for (place, (part, text)) in texts.into_iter().enumerate() {
        hits.extend(needle.places(text).into_iter().map(|range| Hit {
            journey,
            target,
            part,
            text: place,
            range,
        }));
    }
}

/// Puts these words in the place of what was found, as one step; with it how many were replaced. None where nothing of it
/// may change.
pub fn replace(document: &Document, hits: &[Hit], with: &str) -> Option<(Command, usize)> {
    let mut commands = Vec::new();
    let mut count = 0;
    let mut rest = hits;
    while let Some(first) = rest.first() {
        let is_same = |hit: &&Hit| hit.target == first.target && hit.journey == first.journey;
        let (these, others) = rest.split_at(rest.iter().take_while(is_same).count());
        rest = others;
        if let Some(command) = changed(document, first, &Edit { hits: these, with }) {
            commands.push(command);
            count += these.len();
        }
    }
    let label = CommandLabel {
        kind: LabelKind::ReplaceWords,
        count,
    };
    let commands = cards_together(commands);
    (count > 0).then_some((Command::Batch { commands, label }, count))
}

/// What replaces words in the texts of one thing.
struct Edit<'a> {
    hits: &'a [Hit],
    with: &'a str,
}

impl Edit<'_> {
    fn apply(&self, mut texts: Vec<&mut String>) {
        // From the end on, so that the places before stay where they are.
        for hit in self.hits.iter().rev() {
            if let Some(text) = texts.get_mut(hit.text)
                && text.get(hit.range.clone()).is_some()
            {
                text.replace_range(hit.range.clone(), self.with);
            }
        }
    }
}

fn changed(document: &Document, hit: &Hit, edit: &Edit<'_>) -> Option<Command> {
    match hit.target {
        Target::Persona(id) => {
            let mut persona = Persona::clone(document.persona(id)?);
            edit.apply(in_persona(&mut persona));
            Some(Command::PutPersona(persona))
        }
        Target::Gap(id) => {
            let mut gap = Gap::clone(document.gap(id)?);
            edit.apply(in_gap(&mut gap));
            Some(Command::PutGap(gap))
        }
        Target::Improvement(id) => {
            let mut improvement = Improvement::clone(document.improvement(id)?);
            edit.apply(in_improvement(&mut improvement));
            Some(Command::PutImprovement(improvement))
        }
        Target::Process(id) => {
            let mut process = Process::clone(document.process(id)?);
            edit.apply(in_process(&mut process));
            Some(Command::PutProcess(process))
        }
        Target::Journey(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Arrow(..) => {
            let journey = document.journey(hit.journey?)?;
            if journey.frozen.is_some() {
                return None;
            }
            changed_in_journey(journey, hit.target, edit)
        }
        Target::Document | Target::Cell(..) => None,
    }
}

fn changed_in_journey(journey: &Journey, target: Target, edit: &Edit<'_>) -> Option<Command> {
    let id = journey.id;
    match target {
        Target::Journey(_) => {
            let mut fields = JourneyFields::from(journey);
            edit.apply(in_journey(&mut fields));
            Some(Command::PutJourney {
                journey: id,
                fields,
            })
        }
        Target::Stage(stage) => {
            let found = journey.stage(stage)?;
            let mut fields = StageFields {
                title: found.title.clone(),
                moment: found.moment,
            };
            edit.apply(in_stage(&mut fields));
            Some(Command::PutStage {
                journey: id,
                stage,
                fields,
            })
        }
        Target::Step(step) => {
            let mut step = Step::clone(journey.step(step)?);
            edit.apply(in_step(&mut step));
            Some(Command::PutStep { journey: id, step })
        }
        Target::Lane(lane) => {
            let mut lane = Lane::clone(journey.lane(lane)?);
            edit.apply(in_lane(&mut lane));
            Some(Command::PutLane { journey: id, lane })
        }
        Target::Card(card) => {
            let card = changed_card(journey, card, edit)?;
            Some(Command::PutCards {
                journey: id,
                cards: vec![card],
            })
        }
        Target::Emotion(persona, step) => {
            let mut emotion = Emotion::clone(journey.emotion(persona, step)?);
            edit.apply(in_emotion(&mut emotion));
            Some(Command::SetEmotion {
                journey: id,
                emotion,
            })
        }
        Target::Arrow(from, to) => {
            let mut arrow = Arrow::clone(journey.arrow(from, to)?);
            edit.apply(in_arrow(&mut arrow));
            Some(Command::PutArrow { journey: id, arrow })
        }
        Target::Document
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

fn changed_card(journey: &Journey, card: CardId, edit: &Edit<'_>) -> Option<Card> {
    let mut card = Card::clone(journey.card(card)?);
    edit.apply(in_card(&mut card));
    Some(card)
}

/// Changes of cards that follow each other in one journey, as one: a big map is not copied once for each card.
fn cards_together(commands: Vec<Command>) -> Vec<Command> {
    let mut together: Vec<Command> = Vec::new();
    for command in commands {
        match (together.last_mut(), command) {
            (
                Some(Command::PutCards {
                    journey: before,
                    cards: all,
                }),
                Command::PutCards { journey, cards },
            ) if *before == journey => all.extend(cards),
            (_, command) => together.push(command),
        }
    }
    together
}
