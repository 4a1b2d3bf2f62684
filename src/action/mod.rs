//! What a user can name: the actions, and one table of their icon, shortcuts and when they are possible.
//!
//! Menus, toolbar, context menus and keys ([`Keymap`]: they can be changed) are made from the table; the words come from the language files under
//! `action-<name>` and `action-<name>.tooltip`. Panels and canvas do not change anything themselves: they push
//! [`Request`]s, which the shell carries out once a frame, after all of the interface has run.

mod choices;
mod context;
mod keymap;
mod menu;
mod possible;
mod shortcut;
mod spoken;
mod table;
mod words;

pub use crate::locale::Language;
pub use choices::lane_choices;
pub use context::Context;
pub use keymap::Keymap;
pub use menu::{Menu, MenuEntry, context_menu, submenu_of};
pub use shortcut::{Key, Shortcut};
pub use spoken::actions_on;
pub use table::{Action, ActionInfo, Typing};
pub use words::done_key;

use crate::{
    document::{JourneyId, PersonaId, ProcessId},
    edit::{Command, MergeKey, Selection, Target},
};

/// The choices for the look of the program.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl ThemeChoice {
    /// All choices, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];
}

/// The views of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ViewKind {
    /// The swimlane map.
    #[default]
    Map,
    /// Two journeys held against each other.
    Compare,
    /// The action-priority matrix.
    Matrix,
    /// The action list.
    Actions,
    /// The framework of customer processes.
    Framework,
    /// The sheets of the personas.
    Personas,
    /// The emotion curves with their figures.
    Curve,
}

impl ViewKind {
    /// All views, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Map,
        Self::Compare,
        Self::Matrix,
        Self::Actions,
        Self::Framework,
        Self::Personas,
        Self::Curve,
    ];
}

/// What canvas and panels ask of the shell; carried out in order after the interface has run.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a handful a frame, never kept: not worth a box for everyone who makes one"
)]
pub enum Request {
    /// Do what a user can name.
    Do(Action),
    /// Fade what is not of this department of a journey, by its place in their order; none shows all alike.
    ShowDepartment(Option<(JourneyId, usize)>),
    /// Show the curve of this persona alone; all of them, where it is alone already.
    ShowAlone(PersonaId),
    /// Change the document.
    Apply {
        /// The change.
        command: Command,
        /// With what it may become one undo step.
        merge: Option<MergeKey>,
    },
    /// A field was left: what comes next is an undo step of its own.
    EndMerge,
    /// Select.
    Select(Selection),
    /// Show this journey.
    ShowJourney(JourneyId),
    /// Bring this into view and select it.
    Reveal(Target),
    /// Edit the words of this in place; with what they are to begin with, where typing replaces them.
    EditText {
        /// What to edit.
        target: Target,
        /// The new beginning; none to edit the words that are there.
        replace_with: Option<String>,
    },
    /// Edit the words of what was added just now: adding it and its words are one undo step.
    EditNew(Target),
    /// Choose a picture for this card from a file.
    ChoosePicture(Target),
    /// Open this address, after showing it.
    OpenLink(String),
    /// Double a journey or persona.
    DuplicateJourney(JourneyId),
    /// Double a persona.
    DuplicatePersona(PersonaId),
    /// Start a journey that shows this process in detail.
    StartJourney(ProcessId),
    /// Edit the words of the last of these, which were added just now: without words all of them go again.
    EditOrTakeBack(Vec<Target>),
    /// Give the keyboard to the view that is shown.
    FocusView,
    /// Ask whether to delete these, where cards go with them, and do it.
    Delete(Vec<Target>),
}
