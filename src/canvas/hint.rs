//! What the status bar says the next click or key would do.

use super::{draft::Draft, gesture::Gesture};
use crate::{
    edit::{Selection, Target},
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
}

impl Hint {
    /// A message without anything to fill in.
    pub fn plain(key: &'static str) -> Self {
        Self {
            key,
            arguments: Vec::new(),
        }
    }

    /// The words.
    pub fn text(&self, locale: &Locale) -> String {
        if self.key.is_empty() {
            return String::new();
        }
        let arguments: Vec<(&str, Arg<'_>)> = self
            .arguments
            .iter()
            .map(|(name, value)| (*name, Arg::from(value)))
            .collect();
        locale.format(self.key, &arguments)
    }
}

/// What a hint depends on.
pub struct Situation<'a> {
    /// What the pointer is doing.
    pub gesture: &'a Gesture,
    /// What is under the pointer.
    pub hover: Option<&'a Hit>,
    /// What is being edited.
    pub field: Option<&'a Draft>,
    /// What is selected.
    pub selection: &'a Selection,
    /// Whether the document may only be looked at.
    pub is_read_only: bool,
}

/// What the next click or key would do.
pub fn hint(situation: &Situation<'_>) -> Hint {
    if let Some(draft) = situation.field {
        return Hint::plain(if draft.takes_lines() {
            "canvas-hint-editing-card"
        } else {
            "canvas-hint-editing-name"
        });
    }
    if let Some(key) = gesture_key(situation.gesture) {
        return Hint::plain(key);
    }
    if situation.is_read_only {
        return Hint::plain("canvas-hint-read-only");
    }
    match situation.hover {
        Some(Hit::AddStep { .. }) => Hint::plain("canvas-hint-add-step"),
        Some(Hit::AddStage { .. }) => Hint::plain("canvas-hint-add-stage"),
        Some(Hit::AddLane { .. }) => Hint::plain("canvas-hint-add-lane"),
        Some(Hit::EmotionCell { .. }) => Hint::plain("canvas-hint-emotion-cell"),
        Some(Hit::EmotionPoint { .. }) => Hint::plain("canvas-hint-emotion-point"),
        Some(Hit::Card {
            part: CardPart::RightEdge,
            ..
        }) => Hint::plain("canvas-hint-card-edge"),
        Some(
            Hit::Card { .. }
            | Hit::Cell { .. }
            | Hit::StepHeading(_)
            | Hit::StageHeading(_)
            | Hit::LaneLabel(_)
            | Hit::Nothing,
        )
        | None => selection_hint(situation.selection),
    }
}

fn gesture_key(gesture: &Gesture) -> Option<&'static str> {
    match gesture {
        Gesture::Idle | Gesture::Pressing(_) | Gesture::Pan(_) => None,
        Gesture::Marquee(_) => Some("canvas-hint-marquee"),
        Gesture::DragPoint(_) => Some("canvas-hint-drag-point"),
        Gesture::ResizeCard(_) => Some("canvas-hint-resize"),
        Gesture::DragCards(_) | Gesture::DragPart(_) | Gesture::DragPalette(_) => {
            Some(if gesture.preview().is_some() {
                "canvas-hint-drop"
            } else {
                "canvas-hint-no-drop"
            })
        }
    }
}

fn selection_hint(selection: &Selection) -> Hint {
    let count = selection.targets().len();
    if count > 1 {
        return Hint {
            key: "canvas-hint-several",
            arguments: vec![("count", count.to_string())],
        };
    }
    Hint::plain(match selection.primary() {
        Some(Target::Card(_)) => "canvas-hint-card",
        Some(Target::Cell(..)) => "canvas-hint-cell",
        Some(Target::Step(_) | Target::Stage(_)) => "canvas-hint-heading",
        Some(Target::Lane(_)) => "canvas-hint-lane",
        Some(Target::Emotion(..)) => "canvas-hint-emotion-selected",
        Some(
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => "canvas-hint-nothing",
    })
}
