//! What a user can name: the actions, and one table of their icon, shortcuts and when they are possible.
//!
//! Menus, toolbar, context menus and keys are made from the table; the words come from the language files under
//! `action-<name>` and `action-<name>.tooltip`. Panels and canvas do not change anything themselves: they push
//! [`Request`]s, which the shell carries out once a frame, after all of the interface has run.

mod context;
mod menu;
mod shortcut;
mod table;
mod words;

pub use crate::locale::Language;
pub use context::Context;
pub use menu::{Menu, MenuEntry, context_menu};
pub use shortcut::{Key, Shortcut};
pub use table::{ActionInfo, lane_choices};
pub use words::done_key;

use crate::{
    document::{Color, Flag, JourneyId, LaneKind, PersonaId, Topic},
    edit::{Command, MergeKey, Selection, Target},
};

/// Something that a user can do, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    // File
    /// A new document, from the start page.
    New,
    /// Choose a file to open.
    Open,
    /// Save where the document came from.
    Save,
    /// Save in another place.
    SaveAs,
    /// Choose what to export and see it beforehand.
    Export,
    /// Copy the journey as a picture.
    CopyPicture,
    /// Show the start page.
    ShowStart,
    /// Leave the program.
    Quit,
    // Edit
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Copy what is selected.
    Copy,
    /// Copy and delete what is selected.
    Cut,
    /// Paste from the clipboard.
    Paste,
    /// Double what is selected.
    Duplicate,
    /// Delete what is selected.
    Delete,
    /// Select all cards.
    SelectAll,
    /// Select nothing.
    SelectNone,
    /// Edit the words of what is selected, in place.
    EditText,
    // Insert
    /// A card in the selected cell, or below the selected card.
    AddCard,
    /// A step after the selected one.
    AddStep,
    /// A stage after the selected one.
    AddStage,
    /// A lane of this kind below the selected one.
    AddLane(LaneKind, Option<Topic>),
    /// A persona, on this journey.
    AddPersona,
    /// An empty journey.
    AddJourney,
    // Arrange: every drag in another way
    /// Move what is selected one step to the left.
    MoveLeft,
    /// Move what is selected one step to the right.
    MoveRight,
    /// Move what is selected up: within the cell, to the lane above, or a score half a point.
    MoveUp,
    /// Move what is selected down.
    MoveDown,
    /// Let the card cover one step more.
    Wider,
    /// Let the card cover one step fewer.
    Narrower,
    /// Hide the selected lane, or show it again.
    ToggleLaneHidden,
    /// Show all lanes.
    ShowAllLanes,
    /// Set or clear a flag on the selected cards.
    ToggleFlag(Flag),
    /// Give the selected cards this colour, or their lane's.
    SetColor(Option<Color>),
    // View
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// Life size.
    ZoomActual,
    /// The whole map in the window.
    FitMap,
    /// What is selected in the window.
    FitSelection,
    /// Show or hide the panel on the left.
    ToggleNavigator,
    /// Show or hide the inspector.
    ToggleInspector,
    /// Light, dark, or as the system.
    CycleTheme,
    /// The look of the program.
    SetTheme(ThemeChoice),
    /// The language of the program.
    SetLanguage(Language),
    /// Show the next journey.
    NextJourney,
    /// Show the previous journey.
    PreviousJourney,
    /// All settings.
    ShowSettings,
    // Help
    /// The list of shortcuts.
    ShowShortcuts,
    /// Version and licences.
    ShowAbout,
}

impl Action {
    /// Whether words that are being typed must be in the document before it is done.
    pub fn needs_finished_words(self) -> bool {
        match self {
            Self::New
            | Self::Open
            | Self::Save
            | Self::SaveAs
            | Self::Export
            | Self::CopyPicture
            | Self::ShowStart
            | Self::Quit
            | Self::Duplicate
            | Self::AddCard
            | Self::AddStep
            | Self::AddStage
            | Self::AddLane(..)
            | Self::AddPersona
            | Self::AddJourney
            | Self::MoveLeft
            | Self::MoveRight
            | Self::MoveUp
            | Self::MoveDown
            | Self::Wider
            | Self::Narrower
            | Self::ToggleLaneHidden
            | Self::ShowAllLanes
            | Self::ToggleFlag(_)
            | Self::SetColor(_)
            | Self::Undo
            | Self::Redo
            | Self::Cut
            | Self::Delete
            | Self::NextJourney
            | Self::PreviousJourney => true,
            Self::Copy
            | Self::Paste
            | Self::SelectAll
            | Self::SelectNone
            | Self::EditText
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomActual
            | Self::FitMap
            | Self::FitSelection
            | Self::ToggleNavigator
            | Self::ToggleInspector
            | Self::CycleTheme
            | Self::SetTheme(_)
            | Self::SetLanguage(_)
            | Self::ShowSettings
            | Self::ShowShortcuts
            | Self::ShowAbout => false,
        }
    }
}

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

/// What canvas and panels ask of the shell; carried out in order after the interface has run.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a handful a frame, never kept: not worth a box for everyone who makes one"
)]
pub enum Request {
    /// Do what a user can name.
    Do(Action),
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
    /// Double a journey or persona.
    DuplicateJourney(JourneyId),
    /// Double a persona.
    DuplicatePersona(PersonaId),
    /// Ask whether to delete these, where cards go with them, and do it.
    Delete(Vec<Target>),
}
