//! An editor spoken to in a user's terms, by the names on the board, that checks every promise after every call.

use std::sync::Arc;

use reiskaart::{
    document::{
        Card, CardId, Document, Emotion, Id, IdSource, Journey, LaneId, PersonaId, StageId, StepId,
    },
    edit::{CardPlace, Command, EditError, Editor, MergeKey, Selection, Target},
};

use super::board::{self, aligned, same_board};

/// Draws a board, does something, and compares with another board.
#[track_caller]
pub fn check(before: &str, act: impl FnOnce(&mut TestEditor), after: &str) {
    let mut editor = TestEditor::new(before);
    act(&mut editor);
    editor.check(after);
}

/// An editor on a board.
pub struct TestEditor {
    /// The editor itself, for what has no word here. What is done to it directly is checked at the next call.
    pub editor: Editor,
}

impl TestEditor {
    /// An editor that shows this board, with what is starred selected.
    #[track_caller]
    pub fn new(board: &str) -> Self {
        Self::with_ids(board, &IdSource::new(1))
    }

    /// An editor on a board of another document, which shares no ids with those of `new`.
    #[track_caller]
    pub fn elsewhere(board: &str) -> Self {
        Self::with_ids(board, &IdSource::new(77))
    }

    #[track_caller]
    fn with_ids(board: &str, ids: &IdSource) -> Self {
        let board = board::parse(board, ids);
        let mut test = Self::of(board.document);
        test.editor.select(board.selection);
        test.assert_sound();
        test
    }

    /// An editor on this document.
    #[track_caller]
    pub fn of(document: Document) -> Self {
        let test = Self {
            editor: Editor::new(document, IdSource::new(2)),
        };
        test.assert_sound();
        test
    }

    /// The shown journey as a board.
    pub fn board(&self) -> String {
        board::render(
            self.editor.document(),
            self.journey(),
            self.editor.selection(),
        )
    }

    /// Compares with a board.
    #[track_caller]
    pub fn check(&self, expected: &str) {
        self.assert_sound();
        let board = self.board();
        assert!(
            same_board(&board, expected),
            "the board is\n{}\nand not\n{}",
            aligned(&board),
            aligned(expected)
        );
    }

    /// Every promise of the editor about its document, journey and selection.
    #[track_caller]
    pub fn assert_sound(&self) {
        let document = self.editor.document();
        assert_eq!(document.problems(), []);
        let shown = self.editor.journey();
        assert_eq!(shown.is_none(), document.journeys.is_empty());
        for target in self.editor.selection().targets() {
            let journey = shown.map(AsRef::as_ref);
            assert!(target.exists(document, journey), "{target:?} is selected");
        }
    }

    /// Carries out a command that must succeed.
    #[track_caller]
    pub fn apply(&mut self, command: Command) {
        self.try_apply(command).unwrap();
    }

    /// Carries out a command that can be refused; checks that a refused one changes nothing, that the pointer
    /// changes with the content, and that the preview was right.
    #[track_caller]
    pub fn try_apply(&mut self, command: Command) -> Result<(), EditError> {
        self.try_merge(command, None)
    }

    /// Carries out a command with a merge key.
    #[track_caller]
    pub fn try_merge(
        &mut self,
        command: Command,
        merge: Option<MergeKey>,
    ) -> Result<(), EditError> {
        let before = Arc::clone(self.editor.document());
        let selection = self.editor.selection().clone();
        let preview = self.editor.preview(&command);
        let result = self.editor.apply(command, merge);
        let after = self.editor.document();
        assert_eq!(Arc::ptr_eq(&before, after), *before == **after);
        match (&preview, &result) {
            (Ok(preview), Ok(())) => assert_eq!(**preview, **after),
            (Err(one), Err(other)) => {
                assert_eq!(one, other);
                assert!(Arc::ptr_eq(&before, after));
                assert_eq!(selection, *self.editor.selection());
            }
            (Ok(_), Err(_)) | (Err(_), Ok(())) => {
                panic!("preview {preview:?}, but apply {result:?}")
            }
        }
        self.assert_sound();
        result
    }

    /// Carries out what an intention comes to; it must be possible.
    #[track_caller]
    pub fn carry_out(&mut self, intention: impl FnOnce(&Editor) -> Option<Command>) {
        let command = intention(&self.editor).expect("possible");
        self.apply(command);
    }

    /// Takes the last step back.
    #[track_caller]
    pub fn undo(&mut self) -> bool {
        let undone = self.editor.undo();
        self.assert_sound();
        undone
    }

    /// Does the last undone step again.
    #[track_caller]
    pub fn redo(&mut self) -> bool {
        let redone = self.editor.redo();
        self.assert_sound();
        redone
    }

    /// Selects these, by name: cards, steps, stages, lanes or personas.
    #[track_caller]
    pub fn select(&mut self, names: &[&str]) {
        let targets: Selection = names.iter().map(|name| self.target(name)).collect();
        self.editor.select(targets);
        self.assert_sound();
    }

    /// Selects the cell of a lane in a step.
    #[track_caller]
    pub fn select_cell(&mut self, lane: &str, step: &str) {
        let target = Target::Cell(self.lane(lane), self.step(step));
        self.editor.select(Selection::one(target));
        self.assert_sound();
    }

    /// Selects the score of a persona in a step.
    #[track_caller]
    pub fn select_emotion(&mut self, persona: &str, step: &str) {
        let target = Target::Emotion(self.persona(persona), self.step(step));
        self.editor.select(Selection::one(target));
        self.assert_sound();
    }

    /// Moves these cards, the first of them to this place.
    #[track_caller]
    pub fn move_cards(&mut self, cards: &[&str], lane: &str, step: &str, index: usize) {
        self.apply(Command::MoveCards {
            journey: self.journey().id,
            cards: cards.iter().map(|card| self.card(card)).collect(),
            to: CardPlace {
                lane: self.lane(lane),
                step: self.step(step),
                index,
            },
        });
    }

    /// Moves a step to this place in a stage.
    #[track_caller]
    pub fn move_step(&mut self, step: &str, stage: &str, index: usize) {
        self.apply(Command::MoveStep {
            journey: self.journey().id,
            step: self.step(step),
            stage: self.stage(stage),
            index,
        });
    }

    /// Deletes these, by name.
    #[track_caller]
    pub fn delete(&mut self, names: &[&str]) {
        self.apply(Command::Delete {
            journey: Some(self.journey().id),
            targets: names.iter().map(|name| self.target(name)).collect(),
        });
    }

    /// Adds a card at this place.
    #[track_caller]
    pub fn add_card(&mut self, text: &str, lane: &str, step: &str, index: Option<usize>) {
        let card = Card::new(self.editor.fresh(), self.lane(lane), self.step(step), text);
        self.apply(Command::AddCards {
            journey: self.journey().id,
            cards: vec![card],
            index,
        });
    }

    /// Gives a persona a score in a step.
    #[track_caller]
    pub fn score(&mut self, persona: &str, step: &str, score: f64) -> Result<(), EditError> {
        let emotion = Emotion::new(self.persona(persona), self.step(step), score);
        self.try_apply(Command::SetEmotion {
            journey: self.journey().id,
            emotion,
        })
    }

    /// The shown journey.
    #[track_caller]
    pub fn journey(&self) -> &Arc<Journey> {
        self.editor.journey().expect("a journey")
    }

    /// The card with this text, as it is now.
    #[track_caller]
    pub fn the_card(&self, text: &str) -> &Arc<Card> {
        let mut cards = self.journey().cards.iter().filter(|card| card.text == text);
        cards.next().unwrap_or_else(|| panic!("no card {text}"))
    }

    /// The card with this text.
    #[track_caller]
    pub fn card(&self, text: &str) -> CardId {
        self.the_card(text).id
    }

    /// The lane with this title.
    #[track_caller]
    pub fn lane(&self, title: &str) -> LaneId {
        let mut lanes = self.journey().lanes.iter();
        let lane = lanes.find(|lane| lane.title == title);
        lane.unwrap_or_else(|| panic!("no lane {title}")).id
    }

    /// The step with this title.
    #[track_caller]
    pub fn step(&self, title: &str) -> StepId {
        let mut steps = self.journey().steps();
        let step = steps.find(|(_, step)| step.title == title);
        step.unwrap_or_else(|| panic!("no step {title}")).1.id
    }

    /// The stage with this title.
    #[track_caller]
    pub fn stage(&self, title: &str) -> StageId {
        let mut stages = self.journey().stages.iter();
        let stage = stages.find(|stage| stage.title == title);
        stage.unwrap_or_else(|| panic!("no stage {title}")).id
    }

    /// The persona with this name.
    #[track_caller]
    pub fn persona(&self, name: &str) -> PersonaId {
        let mut personas = self.editor.document().personas.iter();
        let persona = personas.find(|persona| persona.name == name);
        persona.unwrap_or_else(|| panic!("no persona {name}")).id
    }

    /// Whatever carries this name: a card, step, lane, stage, persona or journey, looked for in this order.
    #[track_caller]
    pub fn target(&self, name: &str) -> Target {
        let journey = self.journey();
        let document = self.editor.document();
        let card = journey.cards.iter().find(|card| card.text == name);
        let step = journey.steps().find(|(_, step)| step.title == name);
        let lane = journey.lanes.iter().find(|lane| lane.title == name);
        let stage = journey.stages.iter().find(|stage| stage.title == name);
        let persona = document
            .personas
            .iter()
            .find(|persona| persona.name == name);
        let other = document.journeys.iter().find(|other| other.title == name);
        card.map(|card| Target::Card(card.id))
            .or_else(|| step.map(|(_, step)| Target::Step(step.id)))
            .or_else(|| lane.map(|lane| Target::Lane(lane.id)))
            .or_else(|| stage.map(|stage| Target::Stage(stage.id)))
            .or_else(|| persona.map(|persona| Target::Persona(persona.id)))
            .or_else(|| other.map(|journey| Target::Journey(journey.id)))
            .unwrap_or_else(|| panic!("nothing is called {name}"))
    }

    /// A new id.
    pub fn fresh<T: Id>(&self) -> T {
        self.editor.fresh()
    }
}
