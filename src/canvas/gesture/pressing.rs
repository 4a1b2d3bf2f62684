//! A button is down: what a click does at once, what it does on release, and which drag it may become.
//!
//! Selection as canvas editors have it: a press on something unselected selects it; a press on one of several selected
//! keeps them until release, so that several can be dragged; Shift adds, Ctrl adds or takes out.

use super::{
    Board, Button, DRAG_THRESHOLD, DragCards, DragPart, DragPoint, DrawArrow, FINGER_THRESHOLD,
    Gesture, Intent, Marquee, Outcome, Pan, Part, Pointer, PointerEvent, ResizeCard, handle_at,
};
use crate::{
    document::{Emotion, StepId},
    edit::{CardPlace, Command, Selection, Target, arrange::persona_to_score},
    layout::map::{CardPart, Hit, MapLayout, hit},
};

/// A button is down and may yet become a click or a drag.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressing {
    start: Pointer,
    button: Button,
    clicks: u8,
    hit: Hit,
    /// What the release still has to do to the selection, if no drag comes of it.
    on_click: OnClick,
    /// What was selected before the press.
    before: Selection,
}

/// What a release without a drag does to the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OnClick {
    /// The press has done it.
    Done,
    /// Selects only what was pressed.
    SelectOnly(Target),
    /// Takes what was pressed out of the selection.
    TakeOut(Target),
}

/// What is under the pointer; `tolerance` is how far beside it still counts, in map units.
pub fn hit_at(at: Pointer, layout: &MapLayout, tolerance: f32) -> Hit {
    hit(layout, at.seen, tolerance)
}

/// What a press on this selects; nothing for the places where something can be added, and for the ground.
pub fn target_of(hit: &Hit) -> Option<Target> {
    match hit {
        Hit::Card { card, .. } => Some(Target::Card(*card)),
        Hit::Arrow { from, to } => Some(Target::Arrow(*from, *to)),
        Hit::EmotionPoint { persona, step, .. } => Some(Target::Emotion(*persona, *step)),
        Hit::EmotionCell { lane, step, .. } | Hit::Cell { lane, step } => {
            Some(Target::Cell(*lane, *step))
        }
        Hit::StepHeading(step) => Some(Target::Step(*step)),
        Hit::StageHeading(stage) => Some(Target::Stage(*stage)),
        Hit::LaneLabel(lane) => Some(Target::Lane(*lane)),
        Hit::Legend { persona, .. } => Some(Target::Persona(*persona)),
        Hit::Gap(gap) => Some(Target::Gap(*gap)),
        Hit::AddStep { .. } | Hit::AddStage { .. } | Hit::AddLane { .. } | Hit::Nothing => None,
    }
}

impl Pressing {
    /// A button goes down.
    pub(super) fn begin(start: Pointer, button: Button, clicks: u8, board: &Board<'_>) -> Outcome {
        if button == Button::Hand {
            return (Gesture::Pan(Pan::new(start.screen)), Vec::new());
        }
        if button == Button::Primary
            && let Some(card) = handle_at(start, board)
        {
            return DrawArrow::begin(card, start);
        }
        let hit = hit_at(start, board.layout, board.tolerance());
        let (on_click, intents) = match target_of(&hit) {
            // A finger may only want to move the map: what it touches is chosen when it lets go.
            Some(_) if button == Button::Finger => (OnClick::Done, Vec::new()),
            Some(target) => press_on(target, start, button, board),
            None => (OnClick::Done, Vec::new()),
        };
        let state = Self {
            start,
            button,
            clicks,
            hit,
            on_click,
            before: board.selection.clone(),
        };
        (Gesture::Pressing(state), intents)
    }

    /// What is under the button.
    pub fn hit(&self) -> &Hit {
        &self.hit
    }

    pub(super) fn step(self, event: &PointerEvent, board: &Board<'_>) -> Outcome {
        match event {
            PointerEvent::Move(at) => {
                let way = (at.screen - self.start.screen).length();
                match self.button {
                    Button::Primary if way > DRAG_THRESHOLD => self.dragged(*at, board),
                    Button::Held if way > FINGER_THRESHOLD => self.dragged(*at, board),
                    Button::Finger if way > FINGER_THRESHOLD => {
                        Pan::new(self.start.screen).step(event)
                    }
                    Button::Primary
                    | Button::Held
                    | Button::Finger
                    | Button::Hand
                    | Button::Menu => (Gesture::Pressing(self), Vec::new()),
                }
            }
            PointerEvent::Release(at) if self.button == Button::Finger => {
                (Gesture::Idle, self.tapped(*at, board))
            }
            PointerEvent::Release(at) => (Gesture::Idle, self.clicked(*at, board)),
            // A second press while one is down: the first is forgotten.
            PointerEvent::Press { at, button, clicks } => Self::begin(*at, *button, *clicks, board),
            PointerEvent::Carry(..) | PointerEvent::CarryAway | PointerEvent::Cancel => {
                (Gesture::Idle, Vec::new())
            }
        }
    }

    /// Which drag begins here.
    fn dragged(self, at: Pointer, board: &Board<'_>) -> Outcome {
        let start = self.start;
        if !board.editor.can_edit_journey() || start.keys.toggle {
            return Marquee::begin(start, at, self.before, board);
        }
        match self.hit {
            Hit::Card {
                card,
                part: CardPart::Body,
            } => DragCards::begin(card, start, at, board),
            Hit::Card {
                card,
                part: CardPart::RightEdge,
            } => ResizeCard::begin(card, at, board),
            Hit::EmotionPoint { persona, step, .. } => {
                DragPoint::begin(persona, step, start, at, board)
            }
            Hit::StepHeading(step) => DragPart::begin(Part::Step(step), at, board),
            Hit::StageHeading(stage) => DragPart::begin(Part::Stage(stage), at, board),
            Hit::LaneLabel(lane) | Hit::Legend { lane, .. } => {
                DragPart::begin(Part::Lane(lane), at, board)
            }
            Hit::Gap(_)
            | Hit::Arrow { .. }
            | Hit::EmotionCell { .. }
            | Hit::Cell { .. }
            | Hit::Nothing => Marquee::begin(start, at, self.before, board),
            // Leaving a `+` takes the press back, as with any button.
            Hit::AddStep { .. } | Hit::AddStage { .. } | Hit::AddLane { .. } => {
                (Gesture::Idle, Vec::new())
            }
        }
    }

    /// What a tap does: all that a press and a release of the first button do.
    fn tapped(self, at: Pointer, board: &Board<'_>) -> Vec<Intent> {
        let (gesture, mut intents) = Self::begin(self.start, Button::Primary, self.clicks, board);
        if let Gesture::Pressing(pressing) = gesture {
            intents.extend(pressing.clicked(at, board));
        }
        intents
    }

    /// What a release in the same place does.
    fn clicked(self, at: Pointer, board: &Board<'_>) -> Vec<Intent> {
        let mut intents = self.selected_on_release(board);
        match self.button {
            Button::Menu | Button::Held => intents.push(Intent::Menu(at.screen)),
            Button::Hand | Button::Finger => {}
            Button::Primary => {
                let plain = !at.keys.add && !at.keys.toggle;
                if let Hit::Legend { persona, .. } = self.hit
                    && plain
                {
                    intents.push(Intent::ShowAlone(persona));
                }
                if plain && board.editor.can_edit_journey() {
                    if let Hit::EmotionCell { step, score, .. } = self.hit {
                        intents.extend(self.scored(step, score, board));
                    }
                    intents.extend(self.acted());
                }
            }
        }
        intents
    }

    fn selected_on_release(&self, board: &Board<'_>) -> Vec<Intent> {
        match self.on_click {
            OnClick::SelectOnly(target) => vec![Intent::Select(Selection::one(target))],
            OnClick::TakeOut(target) => {
                let mut selection = board.selection.clone();
                selection.remove(target);
                vec![Intent::Select(selection)]
            }
            OnClick::Done => {
                if self.hit == Hit::Nothing && !board.selection.is_empty() {
                    vec![Intent::Select(Selection::default())]
                } else {
                    Vec::new()
                }
            }
        }
    }

    /// A click beside the faces of the emotion lane: a score at that height, and it selected.
    fn scored(&self, step: StepId, score: f64, board: &Board<'_>) -> Vec<Intent> {
        let Some(persona) = persona_to_score(&self.before, board.journey, step) else {
            return Vec::new();
        };
        let score = if self.start.keys.free {
            score
        } else {
            snapped(score)
        };
        vec![
            Intent::Apply(Box::new(Command::SetEmotion {
                journey: board.journey.id,
                emotion: Emotion::new(persona, step, score),
            })),
            Intent::Select(Selection::one(Target::Emotion(persona, step))),
        ]
    }

    /// What a click or a double click does besides selecting.
    fn acted(&self) -> Option<Intent> {
        let twice = self.clicks >= 2;
        match &self.hit {
            Hit::AddStep { stage, index } => Some(Intent::NewStep {
                stage: *stage,
                index: *index,
            }),
            Hit::AddStage { index } => Some(Intent::NewStage { index: *index }),
            Hit::AddLane { index } => Some(Intent::NewLane { index: *index }),
            Hit::Cell { lane, step } if twice => Some(Intent::NewCard(CardPlace {
                lane: *lane,
                step: *step,
                index: usize::MAX,
            })),
            Hit::EmotionCell { .. }
            | Hit::Cell { .. }
            | Hit::Legend { .. }
            | Hit::Gap(_)
            | Hit::Nothing => None,
            Hit::Card { .. }
            | Hit::Arrow { .. }
            | Hit::EmotionPoint { .. }
            | Hit::StepHeading(_)
            | Hit::StageHeading(_)
            | Hit::LaneLabel(_) => {
                let target = target_of(&self.hit)?;
                twice.then_some(Intent::EditText(target))
            }
        }
    }
}

/// The nearest half.
pub fn snapped(score: f64) -> f64 {
    (score * 2.0).round() / 2.0
}

/// What a press does to the selection at once, and what it leaves to the release.
fn press_on(
    target: Target,
    at: Pointer,
    button: Button,
    board: &Board<'_>,
) -> (OnClick, Vec<Intent>) {
    let selection = board.selection;
    let is_selected = selection.contains(target);
    if matches!(button, Button::Menu | Button::Held) {
        return if is_selected {
            (OnClick::Done, Vec::new())
        } else {
            (OnClick::Done, vec![Intent::Select(Selection::one(target))])
        };
    }
    if at.keys.add || at.keys.toggle {
        if is_selected {
            return if at.keys.toggle {
                (OnClick::TakeOut(target), Vec::new())
            } else {
                (OnClick::Done, Vec::new())
            };
        }
        // A Ctrl+drag is a marquee, so what lies under its beginning is not taken in by the press.
        let mut more = selection.clone();
        more.retain(|other| !matches!(other, Target::Cell(..)));
        if !matches!(target, Target::Cell(..)) {
            more.add(target);
        }
        return (OnClick::Done, vec![Intent::Select(more)]);
    }
    if is_selected {
        if selection.targets().len() > 1 {
            (OnClick::SelectOnly(target), Vec::new())
        } else {
            (OnClick::Done, Vec::new())
        }
    } else {
        (OnClick::Done, vec![Intent::Select(Selection::one(target))])
    }
}
