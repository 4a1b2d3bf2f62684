//! What a setting can be: how the program looks, moves, and takes wheel, fingers and panels.

use serde::{Deserialize, Serialize};

/// The look of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How far words and edges stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContrastChoice {
    /// As the system is.
    #[default]
    System,
    /// As usual.
    Usual,
    /// High: all words 7:1 and strong edges.
    High,
}

/// Whether things move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MotionChoice {
    /// As the system is.
    #[default]
    System,
    /// Where it helps to see what happens.
    Full,
    /// Only what a hand moves.
    Reduced,
}

/// What the wheel of a mouse does to the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WheelChoice {
    /// A mouse zooms, a trackpad scrolls; which of them it is, is seen from how it turns.
    #[default]
    Automatic,
    /// It zooms, whatever it is.
    Zooms,
    /// It scrolls, whatever it is.
    Scrolls,
}

/// Whether what is pressed is as large as fingers need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TouchChoice {
    /// Once the screen is touched.
    #[default]
    Automatic,
    /// Always.
    On,
    /// Never.
    Off,
}

/// What one finger does on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FingerChoice {
    /// It acts until a pen is seen, and then only moves the map.
    #[default]
    Automatic,
    /// A tap acts, and a finger that stays down drags.
    Acts,
    /// It only moves the map.
    Moves,
}

/// A side of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// At the left.
    Left,
    /// At the right.
    #[default]
    Right,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// What stands beside the map to help with it, one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beside {
    /// Nothing.
    #[default]
    Nothing,
    /// What the check-up found.
    CheckUp,
    /// The guide through the method.
    Guide,
}

impl Beside {
    /// This one where it is not shown yet, and nothing where it is.
    #[must_use]
    pub fn toggled(self, wanted: Self) -> Self {
        if self == wanted {
            Self::Nothing
        } else {
            wanted
        }
    }
}
