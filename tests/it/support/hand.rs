//! A hand on the pointer, for tests of gestures: it presses, moves and lets go of things by their names on the board.

use emath::{Pos2, Rect, vec2};
use reiskaart::{
    canvas::gesture::{
        Board, Button, Carried, Gesture, Intent, Keys, Pointer, PointerEvent, REACH,
    },
    edit::Target,
    layout::map::{MapLayout, MapWords, Place, rect_of},
    text::Measurer,
    widgets::PaletteItem,
};

use super::TestEditor;

/// A pointer over the board of a test editor; a map unit is a point, and there are no frozen panes.
pub struct Hand<'a> {
    test: &'a mut TestEditor,
    measurer: Measurer,
    gesture: Gesture,
    at: Pos2,
    keys: Keys,
    clicks: u8,
    /// What was wanted besides selecting and changing the document.
    pub wanted: Vec<Intent>,
}

/// A hand on this editor's board.
pub fn hand(test: &mut TestEditor) -> Hand<'_> {
    Hand {
        test,
        measurer: Measurer::new(),
        gesture: Gesture::Idle,
        at: Pos2::ZERO,
        keys: Keys::default(),
        clicks: 1,
        wanted: Vec::new(),
    }
}

impl Hand<'_> {
    /// Holds Shift from now on.
    pub fn shift(mut self) -> Self {
        self.keys.add = true;
        self
    }

    /// Holds Ctrl from now on.
    pub fn ctrl(mut self) -> Self {
        self.keys.toggle = true;
        self
    }

    /// Holds Alt from now on.
    pub fn alt(mut self) -> Self {
        self.keys.free = true;
        self
    }

    /// Presses in the middle of what has this name.
    #[track_caller]
    pub fn press(self, name: &str) -> Self {
        let pos = self.rect(name).center();
        self.press_at(pos)
    }

    /// Presses the right edge of a card.
    #[track_caller]
    pub fn press_edge(self, card: &str) -> Self {
        let pos = self.rect(card).right_center();
        self.press_at(pos)
    }

    /// Presses in the lower part of a cell, below its cards.
    #[track_caller]
    pub fn press_cell(self, lane: &str, step: &str) -> Self {
        let pos = self.cell(lane, step).center_bottom() - vec2(0.0, 4.0);
        self.press_at(pos)
    }

    /// Presses the face of a persona in a step.
    #[track_caller]
    pub fn press_face(self, persona: &str, step: &str) -> Self {
        let pos = self.face(persona, step);
        self.press_at(pos)
    }

    /// Presses here, in map units.
    pub fn press_at(mut self, pos: Pos2) -> Self {
        self.at = pos;
        let at = self.pointer();
        self.event(PointerEvent::Press {
            at,
            button: Button::Primary,
            clicks: self.clicks,
        });
        self
    }

    /// Presses with the second button.
    #[track_caller]
    pub fn press_for_menu(mut self, name: &str) -> Self {
        self.at = self.rect(name).center();
        let at = self.pointer();
        self.event(PointerEvent::Press {
            at,
            button: Button::Menu,
            clicks: 1,
        });
        self
    }

    /// Moves over the upper half of what has this name: before it.
    #[track_caller]
    pub fn before(self, name: &str) -> Self {
        let rect = self.rect(name);
        self.to(rect.left_top() + vec2(3.0, 3.0))
    }

    /// Moves over the lower right part of what has this name: after it.
    #[track_caller]
    pub fn after(self, name: &str) -> Self {
        let rect = self.rect(name);
        self.to(rect.right_bottom() - vec2(3.0, 3.0))
    }

    /// Moves to the lower part of a cell.
    #[track_caller]
    pub fn to_cell(self, lane: &str, step: &str) -> Self {
        let pos = self.cell(lane, step).center_bottom() - vec2(0.0, 4.0);
        self.to(pos)
    }

    /// Moves by so much, in map units.
    pub fn by(self, x: f32, y: f32) -> Self {
        let pos = self.at + vec2(x, y);
        self.to(pos)
    }

    /// Moves here by way of the middle between.
    pub fn to(mut self, pos: Pos2) -> Self {
        for share in [0.5, 1.0] {
            let now = self.at + (pos - self.at) * share;
            self.at = now;
            let at = self.pointer();
            self.event(PointerEvent::Move(at));
        }
        self
    }

    /// What the pointer is doing.
    pub fn gesture(&self) -> &Gesture {
        &self.gesture
    }

    /// Carries something from the palette over the map.
    pub fn carry(mut self, item: PaletteItem, pos: Pos2) -> Self {
        self.at = pos;
        let carried = Carried {
            item,
            name: "nieuw".into(),
        };
        let at = self.pointer();
        self.event(PointerEvent::Carry(at, carried));
        self
    }

    /// Lets go.
    pub fn release(mut self) -> Self {
        let at = self.pointer();
        self.event(PointerEvent::Release(at));
        assert!(self.gesture.is_idle());
        self
    }

    /// Presses Escape, then lets go.
    pub fn escape(mut self) -> Self {
        self.event(PointerEvent::Cancel);
        assert!(self.gesture.is_idle());
        self.release()
    }

    /// Presses twice on what has this name.
    #[track_caller]
    pub fn double_click(self, name: &str) -> Self {
        self.press(name).release().again().press(name).release()
    }

    /// The next press follows the last one quickly.
    pub fn again(mut self) -> Self {
        self.clicks = 2;
        self
    }

    /// What a release would change now, as a board.
    #[track_caller]
    pub fn shows(self, board: &str) -> Self {
        let command = self.gesture.preview().expect("a place to drop").clone();
        let preview = self.test.editor.preview(&command).unwrap();
        TestEditor::of((*preview).clone()).check(board);
        self
    }

    /// Nothing would change on release.
    #[track_caller]
    pub fn shows_nothing(self) -> Self {
        assert_eq!(self.gesture.preview(), None);
        self
    }

    /// Where a face is, in map units.
    #[track_caller]
    pub fn face(&self, persona: &str, step: &str) -> Pos2 {
        let place = Place::Emotion(self.test.persona(persona), self.test.step(step));
        self.place(place).center()
    }

    /// Where a cell is, in map units.
    #[track_caller]
    pub fn cell(&self, lane: &str, step: &str) -> Rect {
        self.place(Place::Cell(self.test.lane(lane), self.test.step(step)))
    }

    /// Where what has this name is, in map units.
    #[track_caller]
    pub fn rect(&self, name: &str) -> Rect {
        self.place(match self.test.target(name) {
            Target::Card(card) => Place::Card(card),
            Target::Step(step) => Place::Step(step),
            Target::Stage(stage) => Place::Stage(stage),
            Target::Lane(lane) => Place::Lane(lane),
            other => panic!("{other:?} has no place"),
        })
    }

    #[track_caller]
    fn place(&self, place: Place) -> Rect {
        rect_of(&self.layout(), place).expect("on the map")
    }

    /// The layout of the open document.
    pub fn layout(&self) -> MapLayout {
        MapLayout::new(
            self.test.editor.document(),
            self.test.journey(),
            &MapWords::default(),
            &mut Measurer::new(),
        )
    }

    fn pointer(&self) -> Pointer {
        Pointer {
            screen: self.at,
            map: self.at,
            seen: self.at,
            keys: self.keys,
        }
    }

    fn event(&mut self, event: PointerEvent) {
        let layout = MapLayout::new(
            self.test.editor.document(),
            self.test.journey(),
            &MapWords::default(),
            &mut self.measurer,
        );
        let board = Board {
            editor: &self.test.editor,
            selection: self.test.editor.selection(),
            journey: self.test.journey(),
            layout: &layout,
            unit: 1.0,
            reach: REACH,
            viewport: Rect::from_min_size(Pos2::ZERO, layout.size),
        };
        let document = self.test.editor.document().clone();
        let (gesture, intents) = std::mem::take(&mut self.gesture).step(&event, &board);
        self.gesture = gesture;
        for intent in intents {
            match intent {
                Intent::Select(selection) => self.test.editor.select(selection),
                Intent::Apply(command) => {
                    assert!(
                        matches!(event, PointerEvent::Release(_)),
                        "{event:?} changed the document before the release"
                    );
                    self.test.apply(*command);
                }
                other => self.wanted.push(other),
            }
        }
        if !matches!(event, PointerEvent::Release(_)) {
            assert!(std::sync::Arc::ptr_eq(
                &document,
                self.test.editor.document()
            ));
        }
        self.test.assert_sound();
    }
}
