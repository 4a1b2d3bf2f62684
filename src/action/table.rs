//! The table of actions: one row for everything that a user can do.

use lucide_icons::Icon;

use crate::{
    document::{Color, Flag, LaneKind, Topic},
    edit::{Editor, Selection, Target},
};

use super::{
    Action, Context, Language, ThemeChoice,
    shortcut::{Key, Shortcut},
};

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct ActionInfo {
    /// The key of its words in the language files; `.tooltip` is what a hover says.
    pub key: &'static str,
    /// Its picture, where it has one.
    pub icon: Option<Icon>,
    /// The keys that do it; the first is the one shown.
    pub shortcuts: &'static [Shortcut],
    /// Whether it is possible now.
    pub enabled: fn(&Context<'_>) -> bool,
}

impl Action {
    /// Every action, each with every choice that it has.
    pub fn all() -> Vec<Self> {
        let mut all = PLAIN.to_vec();
        all.extend(lane_choices().map(|(kind, topic)| Self::AddLane(kind, topic)));
        all.extend(Flag::ALL.map(Self::ToggleFlag));
        all.push(Self::SetColor(None));
        all.extend(Color::ALL.map(|color| Self::SetColor(Some(color))));
        all.extend(ThemeChoice::ALL.map(Self::SetTheme));
        all.extend(Language::ALL.map(Self::SetLanguage));
        all
    }

    /// Whether it is possible now.
    pub fn is_enabled(self, context: &Context<'_>) -> bool {
        (self.info().enabled)(context)
    }

    /// The row of this action.
    #[allow(clippy::too_many_lines, reason = "a table, a row for each action")]
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the methods are of a context of one lifetime, the rows ask for any"
    )]
    pub fn info(self) -> ActionInfo {
        match self {
            // File
            Self::New => row(
                "action-new",
                Some(Icon::FilePlus),
                const { &[ctrl('N')] },
                |c| !c.is_busy,
            ),
            Self::Open => row(
                "action-open",
                Some(Icon::FolderOpen),
                const { &[ctrl('O')] },
                |c| !c.is_busy,
            ),
            Self::Save => row(
                "action-save",
                Some(Icon::Save),
                const { &[ctrl('S')] },
                |c| c.editable().is_some() && !c.is_busy,
            ),
            Self::SaveAs => row(
                "action-save-as",
                None,
                const { &[ctrl('S').and_shift()] },
                |c| c.shown().is_some() && !c.is_busy,
            ),
            Self::Export => row(
                "action-export",
                Some(Icon::Download),
                const { &[ctrl('E'), ctrl('E').and_shift()] },
                |c| shows_journey(c) && !c.is_busy,
            ),
            Self::CopyPicture => row(
                "action-copy-picture",
                Some(Icon::Image),
                const { &[Shortcut::alt(Key::Letter('C')).and_shift()] },
                shows_journey,
            ),
            Self::ShowStart => row("action-show-start", Some(Icon::House), &[], |c| {
                c.map_is_shown && !c.is_busy
            }),
            Self::Quit => row("action-quit", None, const { &[ctrl('Q')] }, |_| true),
            // Edit
            Self::Undo => row(
                "action-undo",
                Some(Icon::Undo2),
                const { &[ctrl('Z')] },
                |c| {
                    c.editable()
                        .is_some_and(|editor| editor.undo_label().is_some())
                },
            ),
            Self::Redo => row(
                "action-redo",
                Some(Icon::Redo2),
                const { &[ctrl('Z').and_shift(), ctrl('Y')] },
                |c| {
                    c.editable()
                        .is_some_and(|editor| editor.redo_label().is_some())
                },
            ),
            Self::Copy => row(
                "action-copy",
                Some(Icon::Copy),
                const { &[ctrl('C')] },
                |c| {
                    c.shown()
                        .is_some_and(|editor| editor.selection().card_ids().next().is_some())
                },
            ),
            Self::Cut => row(
                "action-cut",
                Some(Icon::Scissors),
                const { &[ctrl('X')] },
                |c| c.has_editable_cards(),
            ),
            Self::Paste => row(
                "action-paste",
                Some(Icon::ClipboardPaste),
                const { &[ctrl('V')] },
                |c| c.has_room_for_cards(),
            ),
            Self::Duplicate => row(
                "action-duplicate",
                Some(Icon::CopyPlus),
                const { &[ctrl('D')] },
                |c| {
                    c.has_editable_cards()
                        || matches!(
                            c.editable_target(),
                            Some(
                                Target::Journey(_)
                                    | Target::Persona(_)
                                    | Target::Gap(_)
                                    | Target::Improvement(_)
                                    | Target::Process(_)
                            )
                        )
                },
            ),
            Self::Delete => row(
                "action-delete",
                Some(Icon::Trash2),
                const {
                    &[
                        Shortcut::plain(Key::Delete),
                        Shortcut::plain(Key::Backspace),
                    ]
                },
                |c| c.editable_selection().is_some_and(has_something_to_delete),
            ),
            Self::SelectAll => row("action-select-all", None, const { &[ctrl('A')] }, |c| {
                c.shown()
                    .and_then(Editor::journey)
                    .is_some_and(|journey| !journey.cards.is_empty())
            }),
            Self::SelectNone => row(
                "action-select-none",
                None,
                const { &[ctrl('A').and_shift()] },
                |c| {
                    c.shown()
                        .is_some_and(|editor| !editor.selection().is_empty())
                },
            ),
            Self::EditText => row(
                "action-edit-text",
                Some(Icon::TextCursorInput),
                const { &[Shortcut::plain(Key::Function(2))] },
                |c| c.editable_target().is_some_and(has_words),
            ),
            // Insert
            Self::AddCard => row(
                "action-add-card",
                Some(Icon::StickyNote),
                const { &[ctrl('M')] },
                |c| c.has_room_for_cards(),
            ),
            Self::AddStep => row(
                "action-add-step",
                Some(Icon::Columns3),
                const { &[ctrl('M').and_shift()] },
                |c| c.editable_journey().is_some(),
            ),
            Self::AddStage => row("action-add-stage", Some(Icon::Milestone), &[], |c| {
                c.editable_journey().is_some()
            }),
            Self::AddLane(kind, topic) => {
                let (key, icon) = lane_words(kind, topic);
                row(key, Some(icon), &[], |c| c.editable_journey().is_some())
            }
            Self::AddPersona => row("action-add-persona", Some(Icon::UserPlus), &[], |c| {
                c.editable().is_some()
            }),
            Self::AddJourney => row("action-add-journey", Some(Icon::Route), &[], |c| {
                c.editable().is_some()
            }),
            // Arrange
            Self::MoveLeft => row(
                "action-move-left",
                Some(Icon::ArrowLeft),
                const { &[Shortcut::alt(Key::Left)] },
                |c| c.editable_target().is_some_and(moves_sideways),
            ),
            Self::MoveRight => row(
                "action-move-right",
                Some(Icon::ArrowRight),
                const { &[Shortcut::alt(Key::Right)] },
                |c| c.editable_target().is_some_and(moves_sideways),
            ),
            Self::MoveUp => row(
                "action-move-up",
                Some(Icon::ArrowUp),
                const { &[Shortcut::alt(Key::Up)] },
                |c| c.editable_target().is_some_and(moves_up_and_down),
            ),
            Self::MoveDown => row(
                "action-move-down",
                Some(Icon::ArrowDown),
                const { &[Shortcut::alt(Key::Down)] },
                |c| c.editable_target().is_some_and(moves_up_and_down),
            ),
            Self::Wider => row(
                "action-wider",
                Some(Icon::UnfoldHorizontal),
                const { &[Shortcut::alt(Key::Right).and_shift()] },
                |c| c.has_editable_cards(),
            ),
            Self::Narrower => row(
                "action-narrower",
                Some(Icon::FoldHorizontal),
                const { &[Shortcut::alt(Key::Left).and_shift()] },
                |c| {
                    c.editable_journey().is_some_and(|journey| {
                        c.editable_selection().is_some_and(|selection| {
                            selection
                                .card_ids()
                                .filter_map(|id| journey.card(id))
                                .any(|card| card.span > 1)
                        })
                    })
                },
            ),
            Self::ToggleLaneHidden => {
                row("action-toggle-lane-hidden", Some(Icon::EyeOff), &[], |c| {
                    matches!(c.editable_target(), Some(Target::Lane(_)))
                })
            }
            Self::ShowAllLanes => row("action-show-all-lanes", Some(Icon::Eye), &[], |c| {
                c.editable_journey()
                    .is_some_and(|journey| journey.lanes.iter().any(|lane| lane.hidden))
            }),
            Self::ToggleFlag(flag) => {
                let (key, icon) = flag_words(flag);
                row(key, Some(icon), &[], |c| c.has_editable_cards())
            }
            Self::SetColor(color) => row(color_key(color), None, &[], |c| c.has_editable_cards()),
            // View
            Self::ZoomIn => row(
                "action-zoom-in",
                Some(Icon::ZoomIn),
                const { &[Shortcut::command(Key::Plus)] },
                shows_journey,
            ),
            Self::ZoomOut => row(
                "action-zoom-out",
                Some(Icon::ZoomOut),
                const { &[Shortcut::command(Key::Minus)] },
                shows_journey,
            ),
            Self::ZoomActual => row(
                "action-zoom-actual",
                None,
                const { &[Shortcut::command(Key::Digit(0))] },
                shows_journey,
            ),
            Self::FitMap => row(
                "action-fit-map",
                Some(Icon::Maximize),
                const { &[Shortcut::shift(Key::Digit(1))] },
                shows_journey,
            ),
            Self::FitSelection => row(
                "action-fit-selection",
                Some(Icon::Focus),
                const { &[Shortcut::shift(Key::Digit(2))] },
                |c| {
                    c.shown()
                        .is_some_and(|editor| !editor.selection().is_empty())
                },
            ),
            Self::ToggleNavigator => row(
                "action-toggle-navigator",
                Some(Icon::PanelLeft),
                const { &[Shortcut::plain(Key::Function(9))] },
                |c| c.shown().is_some(),
            ),
            Self::ToggleInspector => row(
                "action-toggle-inspector",
                Some(Icon::PanelRight),
                const { &[Shortcut::plain(Key::Function(10))] },
                |c| c.shown().is_some(),
            ),
            Self::CycleTheme => row(
                "action-cycle-theme",
                Some(Icon::SunMoon),
                const { &[Shortcut::alt(Key::Letter('D')).and_shift()] },
                |_| true,
            ),
            Self::SetTheme(choice) => {
                let (key, icon) = theme_words(choice);
                row(key, Some(icon), &[], |_| true)
            }
            Self::SetLanguage(Language::Nl) => row("action-set-language-nl", None, &[], |_| true),
            Self::SetLanguage(Language::En) => row("action-set-language-en", None, &[], |_| true),
            Self::NextJourney => row(
                "action-next-journey",
                None,
                const { &[Shortcut::command(Key::PageDown)] },
                has_several_journeys,
            ),
            Self::PreviousJourney => row(
                "action-previous-journey",
                None,
                const { &[Shortcut::command(Key::PageUp)] },
                has_several_journeys,
            ),
            Self::ShowSettings => row(
                "action-show-settings",
                Some(Icon::Settings),
                const { &[Shortcut::command(Key::Comma)] },
                |_| true,
            ),
            // Help
            Self::ShowShortcuts => row(
                "action-show-shortcuts",
                Some(Icon::Keyboard),
                const {
                    &[
                        Shortcut::plain(Key::Function(1)),
                        Shortcut::plain(Key::QuestionMark),
                    ]
                },
                |_| true,
            ),
            Self::ShowAbout => row("action-show-about", Some(Icon::Info), &[], |_| true),
        }
    }
}

/// The actions without a choice.
const PLAIN: [Action; 44] = [
    Action::New,
    Action::Open,
    Action::Save,
    Action::SaveAs,
    Action::Export,
    Action::CopyPicture,
    Action::ShowStart,
    Action::Quit,
    Action::Undo,
    Action::Redo,
    Action::Copy,
    Action::Cut,
    Action::Paste,
    Action::Duplicate,
    Action::Delete,
    Action::SelectAll,
    Action::SelectNone,
    Action::EditText,
    Action::AddCard,
    Action::AddStep,
    Action::AddStage,
    Action::AddPersona,
    Action::AddJourney,
    Action::MoveLeft,
    Action::MoveRight,
    Action::MoveUp,
    Action::MoveDown,
    Action::Wider,
    Action::Narrower,
    Action::ToggleLaneHidden,
    Action::ShowAllLanes,
    Action::ZoomIn,
    Action::ZoomOut,
    Action::ZoomActual,
    Action::FitMap,
    Action::FitSelection,
    Action::ToggleNavigator,
    Action::ToggleInspector,
    Action::CycleTheme,
    Action::NextJourney,
    Action::PreviousJourney,
    Action::ShowSettings,
    Action::ShowShortcuts,
    Action::ShowAbout,
];

/// The lanes that can be added: each kind, and the text kind with each topic and without one.
pub fn lane_choices() -> impl Iterator<Item = (LaneKind, Option<Topic>)> {
    LaneKind::ALL
        .into_iter()
        .filter(|kind| *kind != LaneKind::Text)
        .map(|kind| (kind, None))
        .chain(
            Topic::ALL
                .into_iter()
                .map(|topic| (LaneKind::Text, Some(topic))),
        )
        .chain([(LaneKind::Text, None)])
}

fn row(
    key: &'static str,
    icon: Option<Icon>,
    shortcuts: &'static [Shortcut],
    enabled: fn(&Context<'_>) -> bool,
) -> ActionInfo {
    ActionInfo {
        key,
        icon,
        shortcuts,
        enabled,
    }
}

const fn ctrl(letter: char) -> Shortcut {
    Shortcut::command(Key::Letter(letter))
}

fn shows_journey(context: &Context<'_>) -> bool {
    context
        .shown()
        .is_some_and(|editor| editor.journey().is_some())
}

fn has_several_journeys(context: &Context<'_>) -> bool {
    context
        .shown()
        .is_some_and(|editor| editor.document().journeys.len() > 1)
}

fn has_something_to_delete(selection: &Selection) -> bool {
    selection.targets().iter().any(|target| match target {
        Target::Document | Target::Cell(..) => false,
        Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
    })
}

fn has_words(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Document | Target::Journey(_) | Target::Persona(_) => false,
    }
}

fn moves_sideways(target: Target) -> bool {
    match target {
        Target::Stage(_)
        | Target::Step(_)
        | Target::Card(_)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Document
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Emotion(..) => false,
    }
}

fn moves_up_and_down(target: Target) -> bool {
    match target {
        Target::Journey(_)
        | Target::Persona(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Emotion(..)
        | Target::Improvement(_)
        | Target::Process(_) => true,
        Target::Arrow(..)
        | Target::Gap(_)
        | Target::Document
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Cell(..) => false,
    }
}

fn lane_words(kind: LaneKind, topic: Option<Topic>) -> (&'static str, Icon) {
    match kind {
        LaneKind::Touchpoints => ("action-add-lane-touchpoints", Icon::Users),
        LaneKind::Scenario => ("action-add-lane-scenario", Icon::BookOpen),
        LaneKind::Text => topic_words(topic),
        LaneKind::Emotion => ("action-add-lane-emotion", Icon::Smile),
        LaneKind::Pictures => ("action-add-lane-pictures", Icon::Image),
        LaneKind::Measures => ("action-add-lane-measures", Icon::ChartColumn),
        LaneKind::Media => ("action-add-lane-media", Icon::Megaphone),
        LaneKind::FrontStage => ("action-add-lane-front-stage", Icon::Eye),
        LaneKind::BackStage => ("action-add-lane-back-stage", Icon::Box),
        LaneKind::Support => ("action-add-lane-support", Icon::Cog),
    }
}

fn topic_words(topic: Option<Topic>) -> (&'static str, Icon) {
    match topic {
        None => ("action-add-lane-text", Icon::Text),
        Some(Topic::Goals) => ("action-add-lane-goals", Icon::Target),
        Some(Topic::Expectations) => ("action-add-lane-expectations", Icon::Telescope),
        Some(Topic::Needs) => ("action-add-lane-needs", Icon::HandHeart),
        Some(Topic::Uncertainties) => ("action-add-lane-uncertainties", Icon::CircleQuestionMark),
        Some(Topic::Pains) => ("action-add-lane-pains", Icon::Zap),
        Some(Topic::Delights) => ("action-add-lane-delights", Icon::Heart),
        Some(Topic::Quotes) => ("action-add-lane-quotes", Icon::MessageSquare),
        Some(Topic::Engagement) => ("action-add-lane-engagement", Icon::Share2),
        Some(Topic::Promise) => ("action-add-lane-promise", Icon::BadgeCheck),
        Some(Topic::Proposition) => ("action-add-lane-proposition", Icon::Gift),
        Some(Topic::Competitor) => ("action-add-lane-competitor", Icon::Swords),
        Some(Topic::Opportunities) => ("action-add-lane-opportunities", Icon::Lightbulb),
    }
}

fn flag_words(flag: Flag) -> (&'static str, Icon) {
    match flag {
        Flag::MomentOfTruth => ("action-toggle-flag-moment-of-truth", Icon::Star),
        Flag::IncidentPositive => ("action-toggle-flag-incident-positive", Icon::CirclePlus),
        Flag::IncidentNegative => ("action-toggle-flag-incident-negative", Icon::CircleMinus),
        Flag::Pain => ("action-toggle-flag-pain", Icon::Zap),
        Flag::Delight => ("action-toggle-flag-delight", Icon::Heart),
    }
}

fn color_key(color: Option<Color>) -> &'static str {
    match color {
        None => "action-set-color-lane",
        Some(Color::Teal) => "action-set-color-teal",
        Some(Color::Plum) => "action-set-color-plum",
        Some(Color::Amber) => "action-set-color-amber",
        Some(Color::Blue) => "action-set-color-blue",
        Some(Color::Green) => "action-set-color-green",
        Some(Color::Red) => "action-set-color-red",
        Some(Color::Slate) => "action-set-color-slate",
        Some(Color::Rose) => "action-set-color-rose",
    }
}

fn theme_words(choice: ThemeChoice) -> (&'static str, Icon) {
    match choice {
        ThemeChoice::System => ("action-set-theme-system", Icon::Monitor),
        ThemeChoice::Light => ("action-set-theme-light", Icon::Sun),
        ThemeChoice::Dark => ("action-set-theme-dark", Icon::Moon),
    }
}
