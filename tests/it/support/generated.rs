//! Generated documents and changes: numbers from a test framework made into commands that fit what is there.

use std::sync::Arc;

use super::generated_plans;
use reiskaart::{
    document::{
        Brand, Card, CardId, Channel, Color, Document, Emotion, Flag, Id, IdSource, Journey,
        JourneyState, Lane, LaneId, LaneKind, Moment, Persona, PersonaId, Stage, StageId, Step,
        StepId, Topic,
    },
    edit::{
        CardPlace, Command, CommandLabel, DocumentFields, Editor, JourneyFields, LabelKind,
        StageFields, Target,
        arrange::{self, Direction},
        duplicate, excerpt, insert, paste,
    },
};

/// How large a generated document is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Journeys.
    pub journeys: usize,
    /// Stages of each journey; some have no steps.
    pub stages: usize,
    /// Lanes of each journey; some are hidden or hold curves.
    pub lanes: usize,
    /// Cards of each journey; some are wide.
    pub cards: usize,
    /// Personas.
    pub personas: usize,
}

/// Numbers that look like chance, from a seed.
pub struct Dice(IdSource);

impl Dice {
    /// Dice that always fall the same for a seed.
    pub fn new(seed: u64) -> Self {
        Self(IdSource::new(seed))
    }

    /// A number below this one; 0 if that is 0.
    pub fn below(&self, count: usize) -> usize {
        let number: CardId = self.0.fresh();
        (number.number() % count.max(1) as u64) as usize
    }

    /// Whether it falls: once in so many times.
    pub fn once_in(&self, count: usize) -> bool {
        self.below(count) == 0
    }

    /// One of these.
    pub fn pick<T: Copy>(&self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }
}

/// A document of this size without problems.
pub fn document(size: Size, seed: u64) -> Document {
    let ids = IdSource::new(seed);
    let dice = Dice::new(seed ^ 0x5eed);
    let mut document = Document {
        title: format!("Document {seed}"),
        ..Document::default()
    };
    for index in 0..size.personas {
        let persona = Persona::new(ids.fresh(), format!("Persona {index}"));
        document.personas.push(Arc::new(persona));
    }
    for index in 0..size.journeys {
        let journey = journey(&document, size, index, &ids, &dice);
        document.journeys.push(Arc::new(journey));
    }
    generated_plans::plans(&mut document, &ids, &dice);
    document
}

fn journey(document: &Document, size: Size, index: usize, ids: &IdSource, dice: &Dice) -> Journey {
    let mut journey = Journey::new(ids.fresh(), format!("Journey {index}"));
    journey.personas = document.personas.iter().map(|persona| persona.id).collect();
    journey.personas.retain(|_| !dice.once_in(4));
    if let Some(first) = document.journeys.first() {
        journey.ideal_of = Some(first.id);
        journey.state = JourneyState::Ideal;
    }
    let origins: Vec<StepId> = document.journeys.iter().flat_map(|j| step_ids(j)).collect();
    for _ in 0..size.stages {
        let mut stage = Stage::new(ids.fresh(), "stage");
        for _ in 0..dice.below(4) {
            let mut step = Step::new(ids.fresh(), "step");
            step.from = dice.pick(&origins);
            stage.steps.push(Arc::new(step));
        }
        journey.stages.push(Arc::new(stage));
    }
    for _ in 0..size.lanes {
        let kind = dice.pick(&LaneKind::ALL).unwrap_or_default();
        let mut lane = Lane::new(ids.fresh(), kind, "lane");
        lane.hidden = dice.once_in(4);
        journey.lanes.push(Arc::new(lane));
    }
    let steps = step_ids(&journey);
    let lanes: Vec<LaneId> = journey.card_lanes().map(|lane| lane.id).collect();
    let personas: Vec<PersonaId> = document.personas.iter().map(|it| it.id).collect();
    for index in 0..size.cards {
        let (Some(lane), Some(step)) = (dice.pick(&lanes), dice.pick(&steps)) else {
            break;
        };
        let room = steps
            .iter()
            .rev()
            .take_while(|other| **other != step)
            .count()
            + 1;
        let mut card = Card::new(ids.fresh(), lane, step, format!("card {index}"));
        if dice.once_in(3) {
            card.span = dice.below(room) as u32 + 1;
        }
        card.channel = dice.once_in(3).then(|| dice.pick(&Channel::ALL)).flatten();
        card.persona = dice.once_in(3).then(|| dice.pick(&personas)).flatten();
        generated_plans::know(&mut card, dice);
        journey.cards.push(Arc::new(card));
    }
    generated_plans::arrows(&mut journey, dice);
    for persona in &document.personas {
        for step in &steps {
            if dice.once_in(2) {
                let score = dice.below(9) as f64 / 2.0 - 2.0;
                let mut emotion = Emotion::new(persona.id, *step, score);
                if dice.once_in(4) {
                    emotion.evidence = generated_plans::evidence(dice);
                }
                journey.emotions.push(Arc::new(emotion));
            }
        }
    }
    journey
}

fn step_ids(journey: &Journey) -> Vec<StepId> {
    journey.steps().map(|(_, step)| step.id).collect()
}

/// Some command, most often one that can be carried out.
pub fn command(editor: &Editor, dice: &Dice) -> Option<Command> {
    let journey = editor.journey()?;
    let some = Choice {
        editor,
        journey,
        dice,
    };
    let index = dice.below(6);
    match dice.below(28) {
        kind @ 0..7 => list_command(&some, kind, index),
        kind @ 7..17 => grid_command(&some, kind, index),
        kind @ 17..23 => Some(card_command(&some, kind, index)),
        23..27 => Some(generated_plans::command(editor, journey, dice)),
        _ => Some(Command::Batch {
            commands: (0..3).filter_map(|_| command(editor, dice)).collect(),
            label: CommandLabel {
                kind: LabelKind::EditDocument,
                count: 3,
            },
        }),
    }
}

/// A command for the document, its personas or its journeys.
fn list_command(some: &Choice<'_>, kind: usize, index: usize) -> Option<Command> {
    let Choice {
        editor,
        journey,
        dice,
    } = *some;
    let id = journey.id;
    Some(match kind {
        0 => Command::PutDocument(DocumentFields {
            title: some.word(),
            language: "nl".to_owned(),
            brand: Brand::default(),
            dismissed_findings: Vec::new(),
        }),
        1 => Command::AddPersona {
            persona: Persona::new(editor.fresh(), some.word()),
            index,
        },
        2 => {
            let mut persona = (**editor.document().persona(some.persona())?).clone();
            persona.name = some.word();
            persona.color = dice.pick(&Color::ALL);
            persona.channels = (0..dice.below(4))
                .filter_map(|_| dice.pick(&Channel::ALL))
                .collect();
            Command::PutPersona(persona)
        }
        3 => Command::MovePersona {
            persona: some.persona(),
            index,
        },
        4 => Command::AddJourney {
            journey: Box::new(duplicate::with_fresh_ids(journey, editor.ids())),
            index,
        },
        5 => Command::PutJourney {
            journey: id,
            fields: JourneyFields {
                title: some.word(),
                personas: vec![some.persona(), some.persona()],
                ideal_of: dice.once_in(2).then(|| some.any_journey()),
                ..JourneyFields::from(journey)
            },
        },
        _ => Command::MoveJourney {
            journey: some.any_journey(),
            index,
        },
    })
}

/// A command for stages, steps or lanes.
fn grid_command(some: &Choice<'_>, kind: usize, index: usize) -> Option<Command> {
    let Choice {
        editor,
        journey,
        dice,
    } = *some;
    let id = journey.id;
    Some(match kind {
        7 => {
            let mut stage = Stage::new(editor.fresh(), some.word());
            for _ in 0..dice.below(3) {
                stage.steps.push(Arc::new(some.new_step()));
            }
            Command::AddStage {
                journey: id,
                stage,
                index,
            }
        }
        8 => Command::PutStage {
            journey: id,
            stage: some.stage(),
            fields: StageFields {
                title: some.word(),
                moment: dice.pick(&Moment::ALL),
            },
        },
        9 => Command::MoveStage {
            journey: id,
            stage: some.stage(),
            index,
        },
        10 => Command::AddStep {
            journey: id,
            stage: some.stage(),
            step: some.new_step(),
            index,
        },
        11 => {
            let mut step = Step::new(some.step(), some.word());
            step.from = dice.once_in(2).then(|| some.step());
            Command::PutStep { journey: id, step }
        }
        12 | 13 => Command::MoveStep {
            journey: id,
            step: some.step(),
            stage: some.stage(),
            index,
        },
        14 => {
            let kind = dice.pick(&LaneKind::ALL)?;
            Command::AddLane {
                journey: id,
                lane: Lane::new(editor.fresh(), kind, some.word()),
                index,
            }
        }
        15 => {
            let mut lane = Lane::new(some.lane(), dice.pick(&LaneKind::ALL)?, some.word());
            lane.topic = dice.pick(&Topic::ALL);
            lane.hidden = dice.once_in(3);
            Command::PutLane { journey: id, lane }
        }
        _ => Command::MoveLane {
            journey: id,
            lane: some.lane(),
            index,
        },
    })
}

/// A command for cards and scores, or a deletion.
fn card_command(some: &Choice<'_>, kind: usize, index: usize) -> Command {
    let Choice { journey, dice, .. } = *some;
    let id = journey.id;
    match kind {
        17 => Command::AddCards {
            journey: id,
            cards: (0..=dice.below(3)).map(|_| some.new_card()).collect(),
            index: dice.once_in(2).then_some(index),
        },
        18 => {
            let mut card = some.new_card();
            card.id = some.card();
            Command::PutCards {
                journey: id,
                cards: vec![card],
            }
        }
        19 | 20 => some.move_cards(),
        21 => Command::SetEmotion {
            journey: id,
            emotion: Emotion::new(
                some.persona(),
                some.step(),
                dice.below(11) as f64 / 2.0 - 2.5,
            ),
        },
        _ => Command::Delete {
            journey: Some(id),
            targets: (0..=dice.below(2)).map(|_| some.target()).collect(),
        },
    }
}

/// What a key or menu would do with some selection.
pub fn intention(editor: &Editor, dice: &Dice) -> Option<Command> {
    const WAYS: [Direction; 4] = [
        Direction::Left,
        Direction::Right,
        Direction::Up,
        Direction::Down,
    ];
    match dice.below(18) {
        0..=4 => arrange::move_by(editor, dice.pick(&WAYS)?),
        5 => arrange::wider(editor),
        6 => arrange::narrower(editor),
        7 => arrange::toggle_flag(editor, dice.pick(&Flag::ALL)?),
        8 => arrange::set_color(editor, dice.pick(&Color::ALL)),
        9 => duplicate::duplicate_cards(editor),
        10 => paste::paste_excerpt(editor, &excerpt::selected_excerpt(editor)?),
        16 => duplicate::duplicate_parts(editor),
        15 => {
            let cell = || ["", "1", "-0,5 moe", "Emotie", "A", "a\nb"][dice.below(6)].to_owned();
            let rows: Vec<Vec<String>> = (0..=dice.below(4))
                .map(|_| (0..=dice.below(4)).map(|_| cell()).collect())
                .collect();
            let reading = dice.pick(&paste::Reading::ALL);
            paste::paste_table(editor, &rows, reading).map(|pasting| pasting.command)
        }
        11 => paste::paste_lines(editor, &["a".to_owned(), "b".to_owned()]),
        12 => insert::add_card(editor, "new"),
        13 => insert::add_step(editor, "new"),
        14 => insert::add_stage(editor, "new", "new"),
        _ => arrange::delete_selected(editor),
    }
}

/// Some targets to select.
pub fn targets(editor: &Editor, dice: &Dice) -> Vec<Target> {
    let Some(journey) = editor.journey() else {
        return Vec::new();
    };
    let some = Choice {
        editor,
        journey,
        dice,
    };
    (0..dice.below(4)).map(|_| some.target()).collect()
}

/// A move of up to five cards.
pub fn card_move(editor: &Editor, dice: &Dice) -> Option<Command> {
    let journey = editor.journey()?;
    Some(
        Choice {
            editor,
            journey,
            dice,
        }
        .move_cards(),
    )
}

/// Picks things of the shown journey; now and then one that is not there.
#[derive(Clone, Copy)]
struct Choice<'a> {
    editor: &'a Editor,
    journey: &'a Journey,
    dice: &'a Dice,
}

impl Choice<'_> {
    fn one<T: Id>(&self, of: impl Iterator<Item = T>) -> T {
        let all: Vec<T> = of.collect();
        if self.dice.once_in(30) {
            return self.editor.fresh();
        }
        self.dice.pick(&all).unwrap_or_else(|| self.editor.fresh())
    }

    fn persona(&self) -> PersonaId {
        self.one(self.editor.document().personas.iter().map(|p| p.id))
    }

    fn any_journey(&self) -> reiskaart::document::JourneyId {
        self.one(self.editor.document().journeys.iter().map(|j| j.id))
    }

    fn stage(&self) -> StageId {
        self.one(self.journey.stages.iter().map(|stage| stage.id))
    }

    fn step(&self) -> StepId {
        self.one(self.journey.steps().map(|(_, step)| step.id))
    }

    fn lane(&self) -> LaneId {
        self.one(self.journey.lanes.iter().map(|lane| lane.id))
    }

    fn card(&self) -> CardId {
        self.one(self.journey.cards.iter().map(|card| card.id))
    }

    fn word(&self) -> String {
        format!("word {}", self.dice.below(4))
    }

    fn new_step(&self) -> Step {
        let mut step = Step::new(self.editor.fresh(), self.word());
        step.from = self.dice.once_in(3).then(|| self.step());
        step
    }

    fn new_card(&self) -> Card {
        let mut card = Card::new(self.editor.fresh(), self.lane(), self.step(), self.word());
        card.span = self.dice.below(5) as u32;
        card.flags = vec![Flag::Pain, Flag::MomentOfTruth];
        if self.dice.once_in(3) {
            card.persona = Some(self.persona());
        }
        generated_plans::know(&mut card, self.dice);
        card
    }

    fn move_cards(&self) -> Command {
        Command::MoveCards {
            journey: self.journey.id,
            cards: (0..=self.dice.below(5)).map(|_| self.card()).collect(),
            to: CardPlace {
                lane: self.lane(),
                step: self.step(),
                index: self.dice.below(4),
            },
        }
    }

    fn target(&self) -> Target {
        let document = self.editor.document();
        match self.dice.below(20) {
            16 => Target::Gap(self.one(document.gaps.iter().map(|gap| gap.id))),
            17 => Target::Improvement(self.one(document.improvements.iter().map(|it| it.id))),
            18 => Target::Process(self.one(document.processes.iter().map(|it| it.id))),
            19 => match self
                .dice
                .pick(&self.journey.arrows.iter().collect::<Vec<_>>())
            {
                Some(arrow) => Target::Arrow(arrow.from, arrow.to),
                None => Target::Arrow(self.card(), self.card()),
            },
            0 => Target::Document,
            1 => Target::Journey(self.any_journey()),
            2 => Target::Persona(self.persona()),
            3 => Target::Stage(self.stage()),
            4 | 5 => Target::Step(self.step()),
            6 => Target::Lane(self.lane()),
            7 => Target::Cell(self.lane(), self.step()),
            8 | 9 => Target::Emotion(self.persona(), self.step()),
            _ => Target::Card(self.card()),
        }
    }
}
