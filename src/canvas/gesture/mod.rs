//! What the pointer is doing: one closed set of states, each a file, and one function that goes from state to state.
//!
//! `(state, event, board) -> (state, intents)`: pure, without egui types, so that every drag can be tested as text. A
//! gesture changes nothing by itself. While it drags, it holds the very command that a release would apply, and the view
//! shows the document as that command would leave it; Escape therefore has nothing to take back.

mod drag_cards;
mod drag_palette;
mod drag_part;
mod drag_point;
mod draw_arrow;
mod hold;
mod marquee;
mod pan;
mod pressing;
mod resize_card;

pub use drag_cards::DragCards;
pub use drag_palette::DragPalette;
pub use drag_part::{DragPart, Part};
pub use drag_point::DragPoint;
pub use draw_arrow::{DrawArrow, arrow_between, handle_at};
pub use hold::{next_place, pick_up};
pub use marquee::Marquee;
pub use pan::Pan;
pub use pressing::{Pressing, hit_at, snapped, target_of};
pub use resize_card::ResizeCard;

use emath::{Pos2, Rect, Vec2};

use crate::{
    document::{CardId, Journey, LaneId, PersonaId, StageId},
    edit::{CardPlace, Command, Editor, Selection, Target},
    layout::map::MapLayout,
    widgets::PaletteItem,
};

/// How far the pointer moves, in points, before a press becomes a drag.
pub const DRAG_THRESHOLD: f32 = 5.0;

/// How far a finger moves, in points, before a tap becomes something else: less is no more than a finger that rolls.
pub const FINGER_THRESHOLD: f32 = 10.0;

/// How near, in points on the screen, a press must be to an edge or a point to be meant for it.
pub const REACH: f32 = 6.0;

/// The same for fingers: what they are to meet is 44 points wide.
pub const FINGER_REACH: f32 = 22.0;

/// What a gesture can see. Places are found in the layout of the open document, not of the preview, so that where a drop
/// lands depends on where the pointer is and on nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Board<'a> {
    /// The open document, and a source of new ids.
    pub editor: &'a Editor,
    /// What is selected.
    pub selection: &'a Selection,
    /// The journey that is shown.
    pub journey: &'a Journey,
    /// Where everything of the open document is.
    pub layout: &'a MapLayout,
    /// Map units for a point on the screen: how near is near enough.
    pub unit: f32,
    /// How far beside an edge or a face, in points on the screen, a press still counts: [`REACH`], and more for fingers.
    pub reach: f32,
    /// Where the map is drawn on the screen, in points: a drop outside it is none.
    pub viewport: Rect,
}

impl Board<'_> {
    /// How far beside something a press still counts, in map units.
    pub fn tolerance(&self) -> f32 {
        self.reach * self.unit
    }

    /// Whether the pointer is over the place where the map is drawn.
    pub fn contains(&self, at: Pointer) -> bool {
        self.viewport.contains(at.screen)
    }
}

/// What is carried from a side panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What it is.
    pub item: PaletteItem,
    /// What a lane or persona made from it is called.
    pub name: String,
}

/// Where the pointer is, and which keys are held with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pointer {
    /// On the screen, in points.
    pub screen: Pos2,
    /// In the map, in map units, where there were no frozen panes.
    pub map: Pos2,
    /// What is seen there: over a frozen pane, the place of the heading or lane name in the map.
    pub seen: Pos2,
    /// Keys held.
    pub keys: Keys,
}

/// Keys that change what a gesture does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    /// Shift: add to the selection.
    pub add: bool,
    /// Ctrl, or Cmd: add to the selection or take out of it; a drag selects by marquee, also from a card.
    pub toggle: bool,
    /// Alt: no snapping; dragged cards are doubled.
    pub free: bool,
}

/// The buttons that mean something here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// Acts.
    Primary,
    /// Pans: the middle button, or the first one with Space held.
    Hand,
    /// Opens the menu.
    Menu,
    /// A finger: a tap acts, a move pans.
    Finger,
    /// A finger that has stayed down: it drags, or opens the menu where it does not move.
    Held,
}

/// What happens to the pointer.
#[derive(Debug, Clone, PartialEq)]
pub enum PointerEvent {
    /// A button went down; the how-manieth press on the same place in quick succession.
    Press {
        /// Where.
        at: Pointer,
        /// Which button.
        button: Button,
        /// 1, or 2 for the second press of a double click.
        clicks: u8,
    },
    /// The pointer moved, or the map moved beneath it, or a key was pressed or let go.
    Move(Pointer),
    /// The button went up.
    Release(Pointer),
    /// Something from the palette is carried over the map.
    Carry(Pointer, Carried),
    /// What was carried left the map, or was let go elsewhere.
    CarryAway,
    /// Escape, a second finger, or the window lost the pointer.
    Cancel,
}

/// What a gesture wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Select this.
    Select(Selection),
    /// Change the document: one undo step.
    Apply(Box<Command>),
    /// Edit these words in place.
    EditText(Target),
    /// Edit the words of what has just been added.
    EditNew(Target),
    /// Begin a card here and edit its words.
    NewCard(CardPlace),
    /// Add a step here and edit its name.
    NewStep {
        /// The stage that it goes into.
        stage: StageId,
        /// How many steps of the stage come before it.
        index: usize,
    },
    /// Add a stage here and edit its name.
    NewStage {
        /// How many stages come before it.
        index: usize,
    },
    /// Ask which kind of lane to add here.
    NewLane {
        /// How many lanes come before it.
        index: usize,
    },
    /// An arrow is to lead from this card: the next click or key chooses to which.
    PickArrow(CardId),
    /// Show the curve of this persona alone, or all again.
    ShowAlone(PersonaId),
    /// Move the map by so many points on the screen.
    Pan(Vec2),
    /// Open the menu here, a position on the screen.
    Menu(Pos2),
}

/// What the pointer is doing.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// A button is down and may yet become a click or a drag.
    Pressing(Pressing),
    /// A rectangle selects what it touches.
    Marquee(Marquee),
    /// Cards are dragged.
    DragCards(DragCards),
    /// A step, a stage or a lane is dragged.
    DragPart(DragPart),
    /// The right edge of a card is dragged.
    ResizeCard(ResizeCard),
    /// An arrow is drawn from a card.
    DrawArrow(DrawArrow),
    /// A point of the emotion curve is dragged.
    DragPoint(DragPoint),
    /// Something from the palette is carried over the map.
    DragPalette(DragPalette),
    /// The map is moved.
    Pan(Pan),
}

/// A state and what is to be done on entering it.
pub type Outcome = (Gesture, Vec<Intent>);

impl Gesture {
    /// Goes on with what happened.
    pub fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        if matches!(event, PointerEvent::Cancel) {
            return self.cancelled();
        }
        match self {
            Self::Idle => idle(event, board),
            Self::Pressing(state) => state.step(event, board),
            Self::Marquee(state) => state.step(event, board),
            Self::DragCards(state) => state.step(event, board),
            Self::DragPart(state) => state.step(event, board),
            Self::ResizeCard(state) => state.step(event, board),
            Self::DrawArrow(state) => state.step(event, board),
            Self::DragPoint(state) => state.step(event, board),
            Self::DragPalette(state) => state.step(event, board),
            Self::Pan(state) => state.step(event),
        }
    }

    /// The change that a release would make; the view shows it as if it had been made.
    pub fn preview(&self) -> Option<&Command> {
        match self {
            Self::Idle | Self::Pressing(_) | Self::Marquee(_) | Self::Pan(_) => None,
            Self::DragCards(state) => state.command(),
            Self::DragPart(state) => state.command(),
            Self::ResizeCard(state) => state.command(),
            Self::DrawArrow(state) => state.command(),
            Self::DragPoint(state) => state.command(),
            Self::DragPalette(state) => state.command(),
        }
    }

    /// Along which axes the map scrolls while the pointer is near an edge: 1 where it does, 0 where it does not.
    pub fn scrolls_at_edges(&self) -> Vec2 {
        match self {
            Self::Idle | Self::Pressing(_) | Self::Pan(_) | Self::DragPoint(_) => Vec2::ZERO,
            Self::Marquee(_) | Self::DragCards(_) | Self::DrawArrow(_) | Self::DragPalette(_) => {
                Vec2::splat(1.0)
            }
            Self::ResizeCard(_) => Vec2::X,
            Self::DragPart(state) => match state.part() {
                Part::Step(_) | Part::Stage(_) => Vec2::X,
                Part::Lane(_) => Vec2::Y,
            },
        }
    }

    /// Whether nothing goes on.
    pub fn is_idle(&self) -> bool {
        matches!(self, Self::Idle)
    }

    /// Back to nothing; a marquee gives back the selection of before.
    fn cancelled(self) -> Outcome {
        match self {
            Self::Marquee(state) => (Self::Idle, vec![Intent::Select(state.into_before())]),
            Self::Idle
            | Self::Pressing(_)
            | Self::DragCards(_)
            | Self::DragPart(_)
            | Self::ResizeCard(_)
            | Self::DrawArrow(_)
            | Self::DragPoint(_)
            | Self::DragPalette(_)
            | Self::Pan(_) => (Self::Idle, Vec::new()),
        }
    }
}

/// Waits for a press, or for something carried in from the palette.
fn idle(event: &PointerEvent, board: &Board<'_>) -> Outcome {
    match event {
        PointerEvent::Press { at, button, clicks } => Pressing::begin(*at, *button, *clicks, board),
        PointerEvent::Carry(at, item) => DragPalette::begin(*at, item.clone(), board),
        PointerEvent::Move(_)
        | PointerEvent::Release(_)
        | PointerEvent::CarryAway
        | PointerEvent::Cancel => (Gesture::Idle, Vec::new()),
    }
}

/// The end of a drag: the command that was shown, or nothing where a drop has no place.
fn drop(command: Option<Command>) -> Outcome {
    (
        Gesture::Idle,
        command
            .into_iter()
            .map(Box::new)
            .map(Intent::Apply)
            .collect(),
    )
}

/// The first emotion lane that is shown.
pub fn emotion_lane(journey: &Journey) -> Option<LaneId> {
    journey
        .lanes
        .iter()
        .find(|lane| !lane.kind.holds_cards() && !lane.hidden)
        .map(|lane| lane.id)
}
