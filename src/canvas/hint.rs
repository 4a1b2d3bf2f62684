//! What the status bar says the next click or key would do.

use super::{
    draft::{Draft, Subject},
    gesture::Gesture,
    onward::offers_step,
};
use crate::{
    action::{Action, Keymap},
    document::{CardId, LaneId, StepId},
    edit::{Editor, Target, arrange::persona_to_score},
    layout::map::{CardPart, Hit},
    locale::{Arg, Locale},
};

/// A message of `canvas.ftl`, with what is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hint {
    /// The key of the message; empty where there is nothing to say.
    pub key: &'static str,
    /// What is filled in.
    pub arguments: Vec<(&'static str, String)>,
    /// Messages that come after it, each with the shortcut of an action as `key`; left out where that has none.
    pub keys: &'static [(&'static str, Action)],
}

impl Hint {
    /// A message without anything to fill in.
    pub fn plain(key: &'static str) -> Self {
        Self {
            key,
            ..Self::default()
        }
    }

    fn with_keys(self, keys: &'static [(&'static str, Action)]) -> Self {
        Self { keys, ..self }
    }

    /// The words.
    pub fn text(&self, locale: &Locale, keymap: &Keymap) -> String {
        if self.key.is_empty() {
            return String::new();
        }
        let arguments: Vec<(&str, Arg<'_>)> = self
            .arguments
            .iter()
            .map(|(name, value)| (*name, Arg::from(value)))
            .collect();
        let mut text = locale.format(self.key, &arguments);
        for (message, action) in self.keys {
            let key = keymap.label(*action);
            if !key.is_empty() {
                text.push_str(" · ");
                text.push_str(&locale.format(message, &[("key", Arg::from(key))]));
            }
        }
        text
    }
}

/// How far an arrow that may be drawn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrowToDraw {
    /// It leads from a card, and the other card is to be chosen.
    Picking,
    /// The pointer is over the handle from which one is drawn.
    Handle,
}

/// What a hint depends on.
pub struct Situation<'a> {
    /// What the pointer is doing.
    pub gesture: &'a Gesture,
    /// Whether what the gesture carries was picked up without a button.
    pub is_held: bool,
    /// Whether a question about a paste stands on the map.
    pub asks: bool,
    /// How far an arrow that may be drawn is.
    pub arrow: Option<ArrowToDraw>,
    /// What is under the pointer.
    pub hover: Option<&'a Hit>,
    /// What is being edited.
    pub field: Option<&'a Draft>,
    /// The open document.
    pub editor: &'a Editor,
    /// Where the keyboard is.
    pub cursor: Option<Target>,
}

/// What the next click or key would do.
pub fn hint(situation: &Situation<'_>) -> Hint {
    let editor = situation.editor;
    if let Some(draft) = situation.field {
        return editing_hint(editor, draft);
    }
    if situation.is_held {
        return Hint::plain(if situation.gesture.preview().is_some() {
            "canvas-hint-held"
        } else {
            "canvas-hint-held-nowhere"
        });
    }
    if let Some(key) = gesture_key(situation.gesture) {
        return Hint::plain(key);
    }
    if situation.asks {
        return Hint::plain("canvas-hint-paste");
    }
    if situation.arrow == Some(ArrowToDraw::Picking) {
        return Hint::plain("canvas-hint-pick-arrow");
    }
    if editor.is_read_only() {
        return Hint::plain("canvas-hint-read-only");
    }
    if editor.journey().is_some() && !editor.can_edit_journey() {
        return Hint::plain("canvas-hint-frozen");
    }
    if situation.arrow == Some(ArrowToDraw::Handle) {
        return Hint::plain("canvas-hint-arrow-handle");
    }
    match situation.hover {
        Some(Hit::AddStep { .. }) => Hint::plain("canvas-hint-add-step"),
        Some(Hit::AddStage { .. }) => Hint::plain("canvas-hint-add-stage"),
        Some(Hit::AddLane { .. }) => Hint::plain("canvas-hint-add-lane"),
        Some(Hit::EmotionCell { .. }) => Hint::plain("canvas-hint-emotion-cell"),
        Some(Hit::EmotionPoint { .. }) => Hint::plain("canvas-hint-emotion-point"),
        Some(Hit::Legend { .. }) => Hint::plain("canvas-hint-legend"),
        Some(Hit::Gap(_)) => Hint::plain("canvas-hint-gap-mark"),
        Some(Hit::Card {
            part: CardPart::RightEdge,
            ..
        }) => Hint::plain("canvas-hint-card-edge"),
        Some(Hit::Card { card, .. }) => {
            owner_hint(editor, *card).unwrap_or_else(|| selection_hint(editor, situation.cursor))
        }
        Some(
            Hit::Arrow { .. }
            | Hit::Cell { .. }
            | Hit::StepHeading(_)
            | Hit::StageHeading(_)
            | Hit::LaneLabel(_)
            | Hit::Nothing,
        )
        | None => selection_hint(editor, situation.cursor),
    }
}

/// Whose card is under the pointer.
fn owner_hint(editor: &Editor, card: CardId) -> Option<Hint> {
    let journey = editor.journey()?;
    let owner = journey.owner(journey.card(card)?)?;
    let name = editor.document().persona(owner)?.name.trim().to_owned();
    (!name.is_empty()).then(|| Hint {
        key: "canvas-hint-card-of",
        arguments: vec![("name", name)],
        keys: &[],
    })
}

/// What ends an edit, and what comes after it.
fn editing_hint(editor: &Editor, draft: &Draft) -> Hint {
    let offers = editor
        .journey()
        .is_some_and(|journey| offers_step(journey, draft));
    Hint::plain(match (draft.subject, offers) {
        (Subject::OfferedStep { .. }, false) => "canvas-hint-offered",
        (Subject::OfferedStep { .. }, true) => "canvas-hint-offered-typed",
        (_, true) if draft.takes_lines() => "canvas-hint-editing-last-card",
        (_, false) if draft.takes_lines() => "canvas-hint-editing-card",
        (_, true) => "canvas-hint-editing-last-step",
        (_, false) => "canvas-hint-editing-heading",
    })
}

fn gesture_key(gesture: &Gesture) -> Option<&'static str> {
    match gesture {
        Gesture::Idle | Gesture::Pressing(_) | Gesture::Pan(_) => None,
        Gesture::Marquee(_) => Some("canvas-hint-marquee"),
        Gesture::DragPoint(_) => Some("canvas-hint-drag-point"),
        Gesture::ResizeCard(_) => Some("canvas-hint-resize"),
        Gesture::DrawArrow(_) => Some("canvas-hint-draw-arrow"),
        Gesture::DragCards(drag) if drag.command().is_some() => Some(if drag.doubles() {
            "canvas-hint-drop-copies"
        } else {
            "canvas-hint-drop-cards"
        }),
        Gesture::DragCards(_) | Gesture::DragPart(_) | Gesture::DragPalette(_) => {
            Some(if gesture.preview().is_some() {
                "canvas-hint-drop"
            } else {
                "canvas-hint-no-drop"
            })
        }
    }
}

fn selection_hint(editor: &Editor, cursor: Option<Target>) -> Hint {
    let count = editor.selection().targets().len();
    if count > 1 {
        return Hint {
            key: "canvas-hint-several",
            arguments: vec![("count", count.to_string())],
            keys: SEVERAL,
        };
    }
    match cursor {
        Some(Target::Card(_)) => Hint::plain("canvas-hint-card").with_keys(CARD),
        Some(Target::Cell(lane, step)) => cell_hint(editor, lane, step),
        Some(Target::Step(_) | Target::Stage(_)) => {
            Hint::plain("canvas-hint-heading").with_keys(HEADING)
        }
        Some(Target::Arrow(..)) => Hint::plain("canvas-hint-arrow").with_keys(ARROW),
        Some(Target::Lane(_)) => Hint::plain("canvas-hint-lane").with_keys(LANE),
        Some(Target::Emotion(..)) => Hint::plain("canvas-hint-emotion-selected").with_keys(EMOTION),
        Some(
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => Hint::plain("canvas-hint-nothing"),
    }
}

fn cell_hint(editor: &Editor, lane: LaneId, step: StepId) -> Hint {
    let Some(journey) = editor.journey() else {
        return Hint::default();
    };
    if journey
        .lane(lane)
        .is_none_or(|lane| lane.kind.holds_cards())
    {
        return Hint::plain("canvas-hint-cell");
    }
    let persona = persona_to_score(editor.selection(), journey, step)
        .and_then(|persona| editor.document().persona(persona));
    match persona {
        Some(persona) => Hint {
            key: "canvas-hint-emotion-free",
            arguments: vec![("persona", persona.name.clone())],
            keys: EMOTION,
        },
        None => Hint::plain("canvas-hint-no-persona"),
    }
}

/// The keys that hints name: the message, and the action whose shortcut it takes.
type Keys = &'static [(&'static str, Action)];

const CARD: Keys = &[
    ("canvas-hint-key-below", Action::AddCard),
    ("canvas-hint-key-move", Action::MoveRight),
    ("canvas-hint-key-more", Action::SelectMore),
];
const SEVERAL: Keys = &[
    ("canvas-hint-key-move", Action::MoveRight),
    ("canvas-hint-key-more", Action::SelectMore),
    ("canvas-hint-key-delete", Action::Delete),
];
const HEADING: Keys = &[("canvas-hint-key-move", Action::MoveRight)];
const ARROW: Keys = &[("canvas-hint-key-delete", Action::Delete)];
const LANE: Keys = &[("canvas-hint-key-move", Action::MoveDown)];
const EMOTION: Keys = &[
    ("canvas-hint-key-raise", Action::RaiseScore),
    ("canvas-hint-key-lower", Action::LowerScore),
];
