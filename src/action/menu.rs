//! The menus: which actions stand where. The words of a menu are under its key in the language files.

use crate::{
    document::{Color, Flag, LaneKind, Topic},
    edit::{Target, gather::Extent},
};

use super::{Action, Language, ThemeChoice, ViewKind};

/// A line of a menu.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MenuEntry {
    /// An action.
    Do(Action),
    /// A line between groups.
    Separator,
    /// A menu within the menu: the key of its words, and its lines.
    Submenu(&'static str, &'static [MenuEntry]),
    /// The files opened last, filled in by the shell.
    RecentFiles,
}

/// The menus of the menu bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Files and leaving.
    File,
    /// Changes.
    Edit,
    /// New things.
    Insert,
    /// What is seen, and how.
    View,
    /// Help.
    Help,
}

impl Menu {
    /// All menus, from left to right.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::Insert, Self::View, Self::Help];

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::Insert => "menu-insert",
            Self::View => "menu-view",
            Self::Help => "menu-help",
        }
    }

    /// Its lines.
    pub fn entries(self) -> &'static [MenuEntry] {
        match self {
            Self::File => FILE,
            Self::Edit => EDIT,
            Self::Insert => INSERT,
            Self::View => VIEW,
            Self::Help => HELP,
        }
    }
}

/// The menu within a menu in which an action stands: the key of its words.
pub fn submenu_of(action: Action) -> Option<&'static str> {
    fn within(entries: &[MenuEntry], action: Action) -> Option<&'static str> {
        entries.iter().find_map(|entry| match entry {
            Submenu(key, lines) if lines.contains(&Do(action)) => Some(*key),
            Submenu(_, lines) => within(lines, action),
            Do(_) | Separator | RecentFiles => None,
        })
    }
    Menu::ALL
        .iter()
        .find_map(|menu| within(menu.entries(), action))
}

/// The menu that belongs to what was pointed at; for nothing, that of the map as a whole.
pub fn context_menu(target: Option<Target>) -> &'static [MenuEntry] {
    match target {
        Some(Target::Card(_)) => CARD,
        Some(Target::Cell(..)) => CELL,
        Some(Target::Step(_) | Target::Stage(_)) => STEP,
        Some(Target::Lane(_)) => LANE,
        Some(Target::Emotion(..)) => EMOTION,
        Some(Target::Journey(_) | Target::Persona(_)) => LISTED,
        Some(Target::Arrow(..)) => ARROW,
        Some(Target::Gap(_) | Target::Improvement(_) | Target::Process(_)) => PLAN,
        Some(Target::Document) | None => MAP,
    }
}

use MenuEntry::{Do, RecentFiles, Separator, Submenu};

const FILE: &[MenuEntry] = &[
    Do(Action::New),
    Do(Action::Open),
    RecentFiles,
    Separator,
    Do(Action::Save),
    Do(Action::SaveAs),
    Separator,
    Do(Action::Export),
    Do(Action::CopyPicture),
    Do(Action::ExportActionList),
    Do(Action::ExportDeadlines),
    Separator,
    Do(Action::ShowStart),
    Do(Action::Quit),
];

const EDIT: &[MenuEntry] = &[
    Do(Action::Undo),
    Do(Action::Redo),
    Separator,
    Do(Action::Cut),
    Do(Action::Copy),
    Do(Action::Paste),
    Do(Action::PasteAsOne),
    Do(Action::Duplicate),
    Do(Action::PickUp),
    Do(Action::Delete),
    Separator,
    Do(Action::EditText),
    Submenu("menu-flags", FLAGS),
    Submenu("menu-color", COLORS),
    Submenu("menu-card-persona", OWNERS),
    Submenu("menu-arrange", ARRANGE),
    Separator,
    Submenu("menu-select", SELECT),
    Separator,
    Do(Action::Find),
    Do(Action::FindNext),
    Do(Action::FindPrevious),
    Do(Action::Replace),
    Separator,
    Do(Action::ShowSettings),
];

const SELECT: &[MenuEntry] = &[
    Do(Action::SelectMore),
    Do(Action::Select(Extent::Cell)),
    Do(Action::Select(Extent::Lane)),
    Do(Action::Select(Extent::Step)),
    Do(Action::Select(Extent::Map)),
    Separator,
    Do(Action::SelectNone),
];

const INSERT: &[MenuEntry] = &[
    Do(Action::AddCard),
    Do(Action::DrawArrow),
    Do(Action::AddStep),
    Do(Action::AddStage),
    Submenu("menu-lane", LANES),
    Separator,
    Do(Action::AddPersona),
    Do(Action::AddJourney),
    Do(Action::DesignIdeal),
    Do(Action::FreezeJourney),
    Separator,
    Do(Action::AddGap),
    Do(Action::AddImprovement),
    Do(Action::AddProcess),
];

const VIEW: &[MenuEntry] = &[
    Do(Action::ShowView(ViewKind::Map)),
    Do(Action::ShowView(ViewKind::Compare)),
    Do(Action::ShowView(ViewKind::Matrix)),
    Do(Action::ShowView(ViewKind::Actions)),
    Do(Action::ShowView(ViewKind::Framework)),
    Do(Action::ShowView(ViewKind::Personas)),
    Do(Action::ShowView(ViewKind::Curve)),
    Separator,
    Do(Action::ZoomIn),
    Do(Action::ZoomOut),
    Do(Action::ZoomActual),
    Do(Action::FitMap),
    Do(Action::FitSelection),
    Separator,
    Do(Action::GoToPlace),
    Do(Action::PreviousJourney),
    Do(Action::NextJourney),
    Separator,
    Do(Action::ToggleLaneHidden),
    Do(Action::ShowAllLanes),
    Do(Action::FadeOpinion),
    Do(Action::ShowFigures),
    Submenu("menu-curves", CURVES),
    Separator,
    Do(Action::ToggleOutline),
    Do(Action::ToggleNavigator),
    Do(Action::ToggleInspector),
    Do(Action::SwapPanels),
    Do(Action::ToggleCheckUp),
    Submenu("menu-theme", THEMES),
    Submenu("menu-size", SIZES),
    Submenu("menu-language", LANGUAGES),
];

const HELP: &[MenuEntry] = &[
    Do(Action::ToggleGuide),
    Do(Action::ShowPalette),
    Do(Action::ShowShortcuts),
    Do(Action::ChangeShortcuts),
    Separator,
    Do(Action::ShowAbout),
];

const CARD: &[MenuEntry] = &[
    Do(Action::EditText),
    Do(Action::AddCard),
    Do(Action::AddGap),
    Do(Action::DrawArrow),
    Separator,
    Do(Action::Cut),
    Do(Action::Copy),
    Do(Action::Paste),
    Do(Action::Duplicate),
    Do(Action::PickUp),
    Do(Action::Delete),
    Separator,
    Submenu("menu-flags", FLAGS),
    Submenu("menu-color", COLORS),
    Submenu("menu-card-persona", OWNERS),
    Submenu("menu-arrange", ARRANGE),
    Submenu("menu-select", SELECT),
];

const CELL: &[MenuEntry] = &[
    Do(Action::RaiseScore),
    Do(Action::LowerScore),
    Do(Action::AddCard),
    Do(Action::Paste),
    Separator,
    Do(Action::AddStep),
    Do(Action::AddStage),
    Submenu("menu-lane", LANES),
];

const STEP: &[MenuEntry] = &[
    Do(Action::EditText),
    Do(Action::AddStep),
    Do(Action::AddStage),
    Do(Action::AddGap),
    Separator,
    Do(Action::MoveLeft),
    Do(Action::MoveRight),
    Separator,
    Do(Action::Cut),
    Do(Action::Copy),
    Do(Action::Paste),
    Do(Action::Duplicate),
    Do(Action::PickUp),
    Do(Action::Delete),
    Separator,
    Do(Action::Select(Extent::Step)),
];

const LANE: &[MenuEntry] = &[
    Do(Action::EditText),
    Submenu("menu-lane", LANES),
    Separator,
    Do(Action::MoveUp),
    Do(Action::MoveDown),
    Separator,
    Do(Action::Cut),
    Do(Action::Copy),
    Do(Action::Paste),
    Do(Action::Duplicate),
    Do(Action::PickUp),
    Do(Action::Delete),
    Separator,
    Do(Action::Select(Extent::Lane)),
    Do(Action::ToggleLaneHidden),
    Do(Action::ShowAllLanes),
];

const EMOTION: &[MenuEntry] = &[
    Do(Action::EditText),
    Do(Action::RaiseScore),
    Do(Action::LowerScore),
    Do(Action::PickUp),
    Separator,
    Do(Action::Delete),
];

const LISTED: &[MenuEntry] = &[
    Do(Action::Duplicate),
    Do(Action::DesignIdeal),
    Do(Action::FreezeJourney),
    Do(Action::MoveUp),
    Do(Action::MoveDown),
    Separator,
    Do(Action::Delete),
];

const ARROW: &[MenuEntry] = &[Do(Action::EditText), Separator, Do(Action::Delete)];

const PLAN: &[MenuEntry] = &[
    Do(Action::EditText),
    Do(Action::Duplicate),
    Separator,
    Do(Action::MoveUp),
    Do(Action::MoveDown),
    Do(Action::MoveLeft),
    Do(Action::MoveRight),
    Separator,
    Do(Action::Delete),
];

const MAP: &[MenuEntry] = &[
    Do(Action::AddStep),
    Do(Action::AddStage),
    Submenu("menu-lane", LANES),
    Separator,
    Do(Action::Paste),
    Do(Action::Select(Extent::Map)),
    Separator,
    Do(Action::FitMap),
    Do(Action::ShowAllLanes),
];

const ARRANGE: &[MenuEntry] = &[
    Do(Action::MoveLeft),
    Do(Action::MoveRight),
    Do(Action::MoveUp),
    Do(Action::MoveDown),
    Separator,
    Do(Action::RaiseScore),
    Do(Action::LowerScore),
    Separator,
    Do(Action::Wider),
    Do(Action::Narrower),
];

const FLAGS: &[MenuEntry] = &[
    Do(Action::ToggleFlag(Flag::MomentOfTruth)),
    Do(Action::ToggleFlag(Flag::IncidentPositive)),
    Do(Action::ToggleFlag(Flag::IncidentNegative)),
    Do(Action::ToggleFlag(Flag::Pain)),
    Do(Action::ToggleFlag(Flag::Delight)),
];

const COLORS: &[MenuEntry] = &[
    Do(Action::SetColor(None)),
    Separator,
    Do(Action::SetColor(Some(Color::Teal))),
    Do(Action::SetColor(Some(Color::Plum))),
    Do(Action::SetColor(Some(Color::Amber))),
    Do(Action::SetColor(Some(Color::Blue))),
    Do(Action::SetColor(Some(Color::Green))),
    Do(Action::SetColor(Some(Color::Red))),
    Do(Action::SetColor(Some(Color::Slate))),
    Do(Action::SetColor(Some(Color::Rose))),
];

const OWNERS: &[MenuEntry] = &[
    Do(Action::SetPersona(None)),
    Separator,
    Do(Action::SetPersona(Some(0))),
    Do(Action::SetPersona(Some(1))),
    Do(Action::SetPersona(Some(2))),
    Do(Action::SetPersona(Some(3))),
    Do(Action::SetPersona(Some(4))),
    Do(Action::SetPersona(Some(5))),
];

const LANES: &[MenuEntry] = &[
    Do(Action::AddLane(LaneKind::Touchpoints, None)),
    Do(Action::AddLane(LaneKind::Scenario, None)),
    Do(Action::AddLane(LaneKind::Emotion, None)),
    Do(Action::AddLane(LaneKind::Pictures, None)),
    Do(Action::AddLane(LaneKind::Measures, None)),
    Do(Action::AddLane(LaneKind::Media, None)),
    Separator,
    Do(Action::AddLane(LaneKind::FrontStage, None)),
    Do(Action::AddLane(LaneKind::BackStage, None)),
    Do(Action::AddLane(LaneKind::Support, None)),
    Separator,
    Submenu("menu-lane-text", TOPICS),
];

const TOPICS: &[MenuEntry] = &[
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Goals))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Expectations))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Needs))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Uncertainties))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Pains))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Delights))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Quotes))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Engagement))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Promise))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Proposition))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Competitor))),
    Do(Action::AddLane(LaneKind::Text, Some(Topic::Opportunities))),
    Separator,
    Do(Action::AddLane(LaneKind::Text, None)),
];

const CURVES: &[MenuEntry] = &[
    Do(Action::ShowAlone(None)),
    Separator,
    Do(Action::ShowAlone(Some(0))),
    Do(Action::ShowAlone(Some(1))),
    Do(Action::ShowAlone(Some(2))),
    Do(Action::ShowAlone(Some(3))),
    Do(Action::ShowAlone(Some(4))),
    Do(Action::ShowAlone(Some(5))),
];

const THEMES: &[MenuEntry] = &[
    Do(Action::SetTheme(ThemeChoice::System)),
    Do(Action::SetTheme(ThemeChoice::Light)),
    Do(Action::SetTheme(ThemeChoice::Dark)),
    Separator,
    Do(Action::ToggleContrast),
    Do(Action::CycleTheme),
];

const SIZES: &[MenuEntry] = &[
    Do(Action::LargerInterface),
    Do(Action::SmallerInterface),
    Do(Action::UsualInterface),
];

const LANGUAGES: &[MenuEntry] = &[
    Do(Action::SetLanguage(Language::Nl)),
    Do(Action::SetLanguage(Language::En)),
];
