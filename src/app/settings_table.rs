//! What a person can set: a table of rows, each with its choices, from which the settings dialog is made.
//!
//! A new setting is a field of [`Settings`], a row here, and its words in `settings.ftl`: `setting-<name>` for what it is,
//! `.about` for what it does.

use crate::file::settings::{
    ContrastChoice, FingerChoice, MotionChoice, Settings, Side, ThemeChoice, TouchChoice,
    WheelChoice,
};

/// Rows that belong together, under a heading.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// The key of the heading.
    pub key: &'static str,
    /// The settings.
    pub rows: &'static [Row],
}

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The key of its name; `.about` says what it does.
    pub key: &'static str,
    /// What it can be.
    pub choices: &'static [Choice],
}

/// One of the choices of a setting.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// What it is called.
    pub words: Words,
    /// Whether it is the one in force.
    pub is_on: fn(&Settings) -> bool,
    /// Takes it.
    pub choose: fn(&mut Settings),
}

/// What a choice is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// A message of the language files.
    Key(&'static str),
    /// A share in hundredths.
    Percent(u16),
}

/// A choice that gives a field a value.
macro_rules! choice {
    ($words:expr, $($field:ident).+ = $value:expr) => {
        Choice {
            words: $words,
            is_on: |settings| settings.$($field).+ == $value,
            choose: |settings| settings.$($field).+ = $value,
        }
    };
}

use Words::{Key, Percent};

/// All settings, in the order in which they are shown.
pub const SECTIONS: &[Section] = &[
    Section {
        key: "setting-section-look",
        rows: &[LANGUAGE, THEME, CONTRAST, SCALE, MOTION],
    },
    Section {
        key: "setting-section-window",
        rows: &[LISTS, PROPERTIES, SIDES],
    },
    Section {
        key: "setting-section-hand",
        rows: &[WHEEL, TOUCH, FINGER],
    },
];

const LANGUAGE: Row = Row {
    key: "setting-language",
    choices: &[
        Choice {
            words: Key("setting-as-system"),
            is_on: |settings| settings.language.is_none(),
            choose: |settings| settings.language = None,
        },
        Choice {
            words: Key("action-set-language-nl"),
            is_on: |settings| settings.language.as_deref() == Some("nl"),
            choose: |settings| settings.language = Some("nl".to_owned()),
        },
        Choice {
            words: Key("action-set-language-en"),
            is_on: |settings| settings.language.as_deref() == Some("en"),
            choose: |settings| settings.language = Some("en".to_owned()),
        },
    ],
};

const THEME: Row = Row {
    key: "setting-theme",
    choices: &[
        choice!(Key("setting-as-system"), theme = ThemeChoice::System),
        choice!(Key("action-set-theme-light"), theme = ThemeChoice::Light),
        choice!(Key("action-set-theme-dark"), theme = ThemeChoice::Dark),
    ],
};

const CONTRAST: Row = Row {
    key: "setting-contrast",
    choices: &[
        choice!(Key("setting-as-system"), contrast = ContrastChoice::System),
        choice!(
            Key("setting-contrast-usual"),
            contrast = ContrastChoice::Usual
        ),
        choice!(
            Key("setting-contrast-high"),
            contrast = ContrastChoice::High
        ),
    ],
};

const SCALE: Row = Row {
    key: "setting-scale",
    choices: &[
        choice!(Percent(75), scale = 75),
        choice!(Percent(90), scale = 90),
        choice!(Percent(100), scale = 100),
        choice!(Percent(110), scale = 110),
        choice!(Percent(125), scale = 125),
        choice!(Percent(150), scale = 150),
        choice!(Percent(175), scale = 175),
        choice!(Percent(200), scale = 200),
    ],
};

const MOTION: Row = Row {
    key: "setting-motion",
    choices: &[
        choice!(Key("setting-as-system"), motion = MotionChoice::System),
        choice!(Key("setting-motion-full"), motion = MotionChoice::Full),
        choice!(
            Key("setting-motion-reduced"),
            motion = MotionChoice::Reduced
        ),
    ],
};

const WHEEL: Row = Row {
    key: "setting-wheel",
    choices: &[
        choice!(
            Key("setting-wheel-automatic"),
            wheel = WheelChoice::Automatic
        ),
        choice!(Key("setting-wheel-zooms"), wheel = WheelChoice::Zooms),
        choice!(Key("setting-wheel-scrolls"), wheel = WheelChoice::Scrolls),
    ],
};

const TOUCH: Row = Row {
    key: "setting-touch",
    choices: &[
        choice!(
            Key("setting-touch-automatic"),
            touch = TouchChoice::Automatic
        ),
        choice!(Key("setting-touch-on"), touch = TouchChoice::On),
        choice!(Key("setting-touch-off"), touch = TouchChoice::Off),
    ],
};

const FINGER: Row = Row {
    key: "setting-finger",
    choices: &[
        choice!(
            Key("setting-finger-automatic"),
            finger = FingerChoice::Automatic
        ),
        choice!(Key("setting-finger-acts"), finger = FingerChoice::Acts),
        choice!(Key("setting-finger-moves"), finger = FingerChoice::Moves),
    ],
};

const LISTS: Row = Row {
    key: "setting-lists",
    choices: &[
        choice!(Key("setting-shown"), panels.navigator = true),
        choice!(Key("setting-hidden"), panels.navigator = false),
    ],
};

const PROPERTIES: Row = Row {
    key: "setting-properties",
    choices: &[
        choice!(Key("setting-shown"), panels.inspector = true),
        choice!(Key("setting-hidden"), panels.inspector = false),
    ],
};

const SIDES: Row = Row {
    key: "setting-sides",
    choices: &[
        choice!(
            Key("setting-sides-right"),
            panels.inspector_side = Side::Right
        ),
        choice!(
            Key("setting-sides-left"),
            panels.inspector_side = Side::Left
        ),
    ],
};
