//! The table of actions: one row for everything that a user can do.
//!
//! A row is all there is to say about an action: its name in the code, the key of its words, icon, shortcuts, what becomes
//! of words that are being typed, and when it is possible. The enum, the list of all actions and the lookup are made from
//! the rows, so that none can be left out. Besides its row an action needs its words in both language files
//! (`action-name` with `.tooltip`), a line in a menu (`menu.rs`), and what it does (`app/act.rs`, where the compiler asks
//! for it).

use lucide_icons::Icon;

use crate::{
    document::{Color, Flag, JourneyState, LaneKind, Topic},
    edit::{
        Target,
        arrange::Direction,
        gather::{Extent, gather_more},
    },
};

use super::{
    Context, Language, ThemeChoice, ViewKind,
    choices::{
        alone_words, color_key, flag_words, lane_choices, lane_words, persona_key, theme_words,
        view_words,
    },
    possible::{
        can_be_copied, can_be_picked_up, has_deadlines, has_improvements, has_several_journeys,
        has_something_to_delete, has_words, moves_sideways, moves_up_and_down, shows_journey,
        shows_map, travels_at,
    },
    shortcut::{Key, Shortcut},
};

/// What the table says of one action.
#[derive(Debug, Clone, Copy)]
pub struct ActionInfo {
    /// The key of its words in the language files; `.tooltip` is what a hover says.
    pub key: &'static str,
    /// Its picture, where it has one.
    pub icon: Option<Icon>,
    /// The keys that do it, unless they are changed; the first is the one shown.
    pub shortcuts: &'static [Shortcut],
    /// What becomes of words that are being typed.
    pub typing: Typing,
    /// Whether it is possible now.
    pub enabled: fn(&Context<'_>) -> bool,
}

/// What becomes of words that are being typed when an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// They are put into the document first.
    Ends,
    /// The typing goes on.
    GoesOn,
    /// They are put into the document first, and what is typed next goes to what opens.
    MovesOn,
}

impl ActionInfo {
    /// A row: always possible, ends typing, without icon and keys.
    fn new(key: &'static str) -> Self {
        Self {
            key,
            icon: None,
            shortcuts: &[],
            typing: Typing::Ends,
            enabled: |_| true,
        }
    }

    fn icon(self, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..self
        }
    }

    fn keys(self, shortcuts: &'static [Shortcut]) -> Self {
        Self { shortcuts, ..self }
    }

    /// Typing goes on while it is done.
    fn beside_typing(self) -> Self {
        Self {
            typing: Typing::GoesOn,
            ..self
        }
    }

    /// What is typed next goes to what opens.
    fn takes_typing(self) -> Self {
        Self {
            typing: Typing::MovesOn,
            ..self
        }
    }

    fn when(self, enabled: fn(&Context<'_>) -> bool) -> Self {
        Self { enabled, ..self }
    }
}

/// Makes the enum, the list of all actions and the lookup of their rows from the rows. A row whose action has a choice names
/// the choices after `in`.
macro_rules! actions {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident $(( $($field:ident: $type:ty),+ ) in $choices:expr)? => $row:expr;
    )+) => {
        /// Something that a user can do, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action {
            $( $(#[doc = $doc])+ $name $(( $($type),+ ))?, )+
        }

        impl Action {
            /// Every action, each with every choice that it has.
            pub fn all() -> Vec<Self> {
                [$( actions!(@list $name $($choices)?) ),+].concat()
            }

            /// The row of this action.
            #[allow(clippy::too_many_lines, reason = "a table, a row for each action")]
            #[allow(
                clippy::redundant_closure_for_method_calls,
                reason = "the methods are of a context of one lifetime, the rows ask for any"
            )]
            pub fn info(self) -> ActionInfo {
                match self {
                    $( Self::$name $(( $($field),+ ))? => $row, )+
                }
            }
        }
    };
    (@list $name:ident) => { vec![Self::$name] };
    (@list $name:ident $choices:expr) => { Vec::from_iter($choices) };
}

/// Keys as a constant of the table.
macro_rules! keys {
    ($($key:expr),+) => { const { &[$($key),+] } };
}

const fn ctrl(letter: char) -> Shortcut {
    Shortcut::command(Key::Letter(letter))
}

fn row(key: &'static str) -> ActionInfo {
    ActionInfo::new(key)
}

impl Action {
    /// Its name in the settings: the key of its words without what they all begin with.
    pub fn name(self) -> &'static str {
        let key = self.info().key;
        key.strip_prefix("action-").unwrap_or(key)
    }

    /// Whether it is possible now.
    pub fn is_enabled(self, context: &Context<'_>) -> bool {
        (self.info().enabled)(context)
    }

    /// Whether what is typed next goes to what it opens.
    pub fn opens_field(self) -> bool {
        self.info().typing == Typing::MovesOn
    }

    /// Whether words that are being typed must be in the document before it is done.
    pub fn needs_finished_words(self) -> bool {
        match self.info().typing {
            Typing::Ends | Typing::MovesOn => true,
            Typing::GoesOn => false,
        }
    }
}

actions! {
    // ---- File ----
    /// A new document, from the start page.
    New => row("action-new").icon(Icon::FilePlus).keys(keys![ctrl('N')]).when(|c| !c.is_busy);

    /// Choose a file to open.
    Open => row("action-open").icon(Icon::FolderOpen).keys(keys![ctrl('O')]).when(|c| !c.is_busy);

    /// Save where the document came from.
    Save => row("action-save").icon(Icon::Save).keys(keys![ctrl('S')])
        .when(|c| c.editable().is_some() && !c.is_busy);

    /// Save in another place.
    SaveAs => row("action-save-as").keys(keys![ctrl('S').and_shift()])
        .when(|c| c.shown().is_some() && !c.is_busy);

    /// Choose what to export and see it beforehand.
    Export => row("action-export").icon(Icon::Download).keys(keys![ctrl('E'), ctrl('E').and_shift()])
        .when(|c| shows_journey(c) && !c.is_busy);

    /// Copy the journey as a picture.
    CopyPicture => row("action-copy-picture").icon(Icon::Image)
        .keys(keys![Shortcut::alt(Key::Letter('C')).and_shift()])
        .when(shows_journey);

    /// Write the action list as a table for spreadsheets.
    ExportActionList => row("action-export-action-list").icon(Icon::Sheet)
        .when(|c| has_improvements(c) && !c.is_busy);

    /// Write the deadlines of improvements as a file for calendars.
    ExportDeadlines => row("action-export-deadlines").icon(Icon::CalendarPlus)
        .when(|c| has_deadlines(c) && !c.is_busy);

    /// Show the start page.
    ShowStart => row("action-show-start").icon(Icon::House).when(|c| c.map_is_shown && !c.is_busy);

    /// Leave the program.
    Quit => row("action-quit").keys(keys![ctrl('Q')]);

    // ---- Edit ----
    /// Take the last change back.
    Undo => row("action-undo").icon(Icon::Undo2).keys(keys![ctrl('Z')])
        .when(|c| c.editable().is_some_and(|editor| editor.undo_label().is_some()));

    /// Do it again.
    Redo => row("action-redo").icon(Icon::Redo2).keys(keys![ctrl('Z').and_shift(), ctrl('Y')])
        .when(|c| c.editable().is_some_and(|editor| editor.redo_label().is_some()));

    /// Copy what is selected.
    Copy => row("action-copy").icon(Icon::Copy).keys(keys![ctrl('C')]).beside_typing()
        .when(|c| c.shown().is_some_and(|editor| editor.selection().primary().is_some_and(can_be_copied)));

    /// Copy and delete what is selected.
    Cut => row("action-cut").icon(Icon::Scissors).keys(keys![ctrl('X')])
        .when(|c| c.editable_target().is_some_and(can_be_copied));

    /// Paste from the clipboard.
    Paste => row("action-paste").icon(Icon::ClipboardPaste).keys(keys![ctrl('V')]).beside_typing()
        .when(|c| c.editable_journey().is_some());

    /// Paste all of a text on one card.
    PasteAsOne => row("action-paste-as-one").keys(keys![ctrl('V').and_shift()]).beside_typing()
        .when(|c| c.editable_journey().is_some());

    /// Pick up what is selected, to put it down elsewhere.
    PickUp => row("action-pick-up").icon(Icon::Hand).keys(keys![ctrl('J')])
        .when(|c| c.view == ViewKind::Map && c.editable_target().is_some_and(can_be_picked_up));

    /// Double what is selected.
    Duplicate => row("action-duplicate").icon(Icon::CopyPlus).keys(keys![ctrl('D')])
        .when(|c| {
            c.has_editable_cards()
                || c.editable_target().is_some_and(can_be_copied)
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
        });

    /// Delete what is selected.
    Delete => row("action-delete").icon(Icon::Trash2)
        .keys(keys![Shortcut::plain(Key::Delete), Shortcut::plain(Key::Backspace)])
        .when(|c| c.editable_selection().is_some_and(has_something_to_delete));

    /// Select the cards of the cell; if they are selected, those of the lane; then all.
    SelectMore => row("action-select-more").icon(Icon::CopyCheck).keys(keys![ctrl('A')]).beside_typing()
        .when(|c| c.shown().and_then(gather_more).is_some());

    /// Select all cards, or those of the cells, lanes or steps of what is selected.
    Select(extent: Extent)
        in [Extent::Cell, Extent::Lane, Extent::Step, Extent::Map].map(Self::Select)
    => match extent {
        Extent::Cell => row("action-select-cell").beside_typing().when(|c| c.can_gather(Extent::Cell)),
        Extent::Lane => row("action-select-lane").beside_typing().when(|c| c.can_gather(Extent::Lane)),
        Extent::Step => row("action-select-step").beside_typing().when(|c| c.can_gather(Extent::Step)),
        Extent::Map => row("action-select-all").icon(Icon::ListChecks)
            .keys(keys![Shortcut::alt(Key::Letter('A')).and_shift()])
            .beside_typing()
            .when(|c| c.can_gather(Extent::Map)),
    };

    /// Select nothing.
    SelectNone => row("action-select-none").keys(keys![ctrl('A').and_shift()]).beside_typing()
        .when(|c| c.shown().is_some_and(|editor| !editor.selection().is_empty()));

    /// Edit the words of what is selected, in place.
    EditText => row("action-edit-text").icon(Icon::TextCursorInput)
        .keys(keys![Shortcut::plain(Key::Function(2))])
        .beside_typing()
        .when(|c| c.editable_target().is_some_and(has_words));

    /// Look for words in the whole document.
    Find => row("action-find").icon(Icon::Search).keys(keys![ctrl('F')]).takes_typing()
        .when(|c| c.shown().is_some());

    /// The next place with the words that are looked for.
    FindNext => row("action-find-next").icon(Icon::ArrowDown).keys(keys![Shortcut::plain(Key::Function(3))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// The place before.
    FindPrevious => row("action-find-previous").icon(Icon::ArrowUp)
        .keys(keys![Shortcut::shift(Key::Function(3))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// Look for words, and put others in their place.
    Replace => row("action-replace").icon(Icon::Replace).keys(keys![ctrl('H')]).takes_typing()
        .when(|c| c.editable().is_some());

    // ---- Insert ----
    /// An arrow from the selected card to the one that is chosen next.
    DrawArrow => row("action-draw-arrow").icon(Icon::Spline)
        .when(|c| c.editable_journey().is_some() && matches!(c.editable_target(), Some(Target::Card(_))));

    /// A card in the selected cell, or below the selected card.
    AddCard => row("action-add-card").icon(Icon::StickyNote).keys(keys![Shortcut::command(Key::Enter), ctrl('M')])
        .when(|c| c.has_room_for_cards());

    /// A step after the selected one.
    AddStep => row("action-add-step").icon(Icon::Columns3).keys(keys![ctrl('M').and_shift()])
        .when(|c| c.editable_journey().is_some());

    /// A stage after the selected one.
    AddStage => row("action-add-stage").icon(Icon::Milestone)
        .when(|c| c.editable_journey().is_some());

    /// A lane of this kind below the selected one.
    AddLane(kind: LaneKind, topic: Option<Topic>)
        in lane_choices().map(|(kind, topic)| Self::AddLane(kind, topic))
    => {
        let (key, icon) = lane_words(kind, topic);
        row(key).icon(icon).when(|c| c.editable_journey().is_some())
    };

    /// A gap, tied to what is selected.
    AddGap => row("action-add-gap").icon(Icon::CircleAlert).keys(keys![ctrl('G').and_shift()])
        .when(|c| c.editable().is_some_and(|editor| editor.journey().is_some()));

    /// An improvement, for the selected gaps.
    AddImprovement => row("action-add-improvement").icon(Icon::Lightbulb).keys(keys![ctrl('I')])
        .when(|c| c.editable().is_some());

    /// A customer process.
    AddProcess => row("action-add-process").icon(Icon::Workflow).when(|c| c.editable().is_some());

    /// A persona, on this journey.
    AddPersona => row("action-add-persona").icon(Icon::UserPlus).when(|c| c.editable().is_some());

    /// An empty journey.
    AddJourney => row("action-add-journey").icon(Icon::Route).when(|c| c.editable().is_some());

    /// An ideal journey made from the current one.
    DesignIdeal => row("action-design-ideal").icon(Icon::Sparkles)
        .when(|c| c.journey_to_copy().is_some_and(|journey| journey.state == JourneyState::Current));

    /// A copy of the journey that stays as it is today.
    FreezeJourney => row("action-freeze-journey").icon(Icon::Snowflake)
        .when(|c| c.journey_to_copy().is_some_and(|journey| journey.frozen.is_none()));

    // ---- Arrange: every drag in another way ----
    /// Move what is selected one step to the left.
    MoveLeft => row("action-move-left").icon(Icon::ArrowLeft).keys(keys![Shortcut::command(Key::Left), Shortcut::alt(Key::Left)])
        .when(|c| c.editable_target().is_some_and(moves_sideways));

    /// Move what is selected one step to the right.
    MoveRight => row("action-move-right").icon(Icon::ArrowRight).keys(keys![Shortcut::command(Key::Right), Shortcut::alt(Key::Right)])
        .when(|c| c.editable_target().is_some_and(moves_sideways));

    /// Move what is selected up: within the cell, to the lane above, or a score half a point.
    MoveUp => row("action-move-up").icon(Icon::ArrowUp).keys(keys![Shortcut::command(Key::Up), Shortcut::alt(Key::Up)])
        .when(|c| c.editable_target().is_some_and(moves_up_and_down));

    /// Move what is selected down.
    MoveDown => row("action-move-down").icon(Icon::ArrowDown).keys(keys![Shortcut::command(Key::Down), Shortcut::alt(Key::Down)])
        .when(|c| c.editable_target().is_some_and(moves_up_and_down));

    /// A score half a point higher; where there is none yet, one above the middle.
    RaiseScore => row("action-raise-score").icon(Icon::CirclePlus).keys(keys![Shortcut::plain(Key::Plus)])
        .when(|c| c.can_nudge_score(Direction::Up));

    /// A score half a point lower; where there is none yet, one below the middle.
    LowerScore => row("action-lower-score").icon(Icon::CircleMinus).keys(keys![Shortcut::plain(Key::Minus)])
        .when(|c| c.can_nudge_score(Direction::Down));

    /// Let the card cover one step more.
    Wider => row("action-wider").icon(Icon::UnfoldHorizontal)
        .keys(keys![Shortcut::alt(Key::Right).and_shift()])
        .when(|c| c.has_editable_cards());

    /// Let the card cover one step fewer.
    Narrower => row("action-narrower").icon(Icon::FoldHorizontal)
        .keys(keys![Shortcut::alt(Key::Left).and_shift()])
        .when(|c| c.has_a_wide_card());

    /// Hide the selected lane, or show it again.
    ToggleLaneHidden => row("action-toggle-lane-hidden").icon(Icon::EyeOff)
        .when(|c| matches!(c.editable_target(), Some(Target::Lane(_))));

    /// Show all lanes.
    ShowAllLanes => row("action-show-all-lanes").icon(Icon::Eye)
        .when(|c| c.editable_journey().is_some_and(|journey| journey.lanes.iter().any(|lane| lane.hidden)));

    /// Set or clear a flag on the selected cards.
    ToggleFlag(flag: Flag) in Flag::ALL.map(Self::ToggleFlag) => {
        let (key, icon) = flag_words(flag);
        row(key).icon(icon).when(|c| c.has_editable_cards())
    };

    /// Give the selected cards this colour, or their lane's.
    SetColor(color: Option<Color>)
        in std::iter::once(None).chain(Color::ALL.map(Some)).map(Self::SetColor)
    => row(color_key(color)).when(|c| c.has_editable_cards());

    /// Make the selected cards those of the persona at this place in the journey, or everyone's.
    SetPersona(place: Option<u8>) in std::iter::once(None).chain((0..6).map(Some)).map(Self::SetPersona) => {
        row(persona_key(place)).when(match place {
            None | Some(0) => |c| c.has_cards_for(0),
            Some(1) => |c| c.has_cards_for(1),
            Some(2) => |c| c.has_cards_for(2),
            Some(3) => |c| c.has_cards_for(3),
            Some(4) => |c| c.has_cards_for(4),
            Some(_) => |c| c.has_cards_for(5),
        })
    };

    // ---- View ----
    /// Another view of the document.
    ShowView(view: ViewKind) in ViewKind::ALL.map(Self::ShowView) => {
        let (key, icon, keys) = view_words(view);
        row(key).icon(icon).keys(keys).when(|c| c.shown().is_some())
    };

    /// Larger.
    ZoomIn => row("action-zoom-in").icon(Icon::ZoomIn).keys(keys![Shortcut::command(Key::Plus)])
        .beside_typing().when(shows_journey);

    /// Smaller.
    ZoomOut => row("action-zoom-out").icon(Icon::ZoomOut).keys(keys![Shortcut::command(Key::Minus)])
        .beside_typing().when(shows_journey);

    /// Life size.
    ZoomActual => row("action-zoom-actual").keys(keys![Shortcut::command(Key::Digit(0))])
        .beside_typing().when(shows_journey);

    /// The whole map in the window.
    FitMap => row("action-fit-map").icon(Icon::Maximize).keys(keys![Shortcut::shift(Key::Digit(1))])
        .beside_typing().when(shows_journey);

    /// What is selected in the window.
    FitSelection => row("action-fit-selection").icon(Icon::Focus)
        .keys(keys![Shortcut::shift(Key::Digit(2))])
        .beside_typing()
        .when(|c| c.shown().is_some_and(|editor| !editor.selection().is_empty()));

    /// Fade what no customer said, or show all alike again.
    FadeOpinion => row("action-fade-opinion").icon(Icon::EyeDashed).beside_typing().when(shows_journey);

    /// Draw what stays of each curve, and say what it means.
    ShowFigures => row("action-show-figures").icon(Icon::ChartSpline)
        .keys(keys![Shortcut::alt(Key::Letter('F')).and_shift()])
        .beside_typing()
        .when(shows_map);

    /// The curve of the persona at this place in the journey alone, or all curves.
    ShowAlone(place: Option<u8>) in std::iter::once(None).chain((0..6).map(Some)).map(Self::ShowAlone) => {
        let (key, keys) = alone_words(place);
        row(key).keys(keys).beside_typing().when(match place {
            None => |c| travels_at(c, 1),
            Some(0) => |c| travels_at(c, 0),
            Some(1) => |c| travels_at(c, 1),
            Some(2) => |c| travels_at(c, 2),
            Some(3) => |c| travels_at(c, 3),
            Some(4) => |c| travels_at(c, 4),
            Some(_) => |c| travels_at(c, 5),
        })
    };

    /// Show or hide the panel on the left.
    ToggleNavigator => row("action-toggle-navigator").icon(Icon::PanelLeft)
        .keys(keys![Shortcut::plain(Key::Function(9))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// Show or hide the inspector.
    ToggleInspector => row("action-toggle-inspector").icon(Icon::PanelRight)
        .keys(keys![Shortcut::plain(Key::Function(10))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// Put the panels at the left to the right of the map, and the other way about.
    SwapPanels => row("action-swap-panels").icon(Icon::ArrowLeftRight).beside_typing();

    /// Show or hide what the check-up found.
    ToggleCheckUp => row("action-toggle-check-up").icon(Icon::ListTodo)
        .keys(keys![Shortcut::plain(Key::Function(7))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// Show the whole map as a list beside it, or hide that.
    ToggleOutline => row("action-toggle-outline").icon(Icon::ListTree)
        .keys(keys![Shortcut::plain(Key::Function(6))])
        .beside_typing()
        .when(shows_journey);

    /// Light, dark, or as the system.
    CycleTheme => row("action-cycle-theme").icon(Icon::SunMoon)
        .keys(keys![Shortcut::alt(Key::Letter('D')).and_shift()])
        .beside_typing();

    /// The look of the program.
    SetTheme(choice: ThemeChoice) in ThemeChoice::ALL.map(Self::SetTheme) => {
        let (key, icon) = theme_words(choice);
        row(key).icon(icon).beside_typing()
    };

    /// High contrast, or contrast as usual.
    ToggleContrast => row("action-toggle-contrast").icon(Icon::Contrast)
        .keys(keys![Shortcut::alt(Key::Letter('H')).and_shift()])
        .beside_typing();

    /// Larger letters, buttons and panels.
    LargerInterface => row("action-larger-interface").icon(Icon::AArrowUp)
        .keys(keys![Shortcut::command(Key::Plus).and_alt()])
        .beside_typing();

    /// Smaller letters, buttons and panels.
    SmallerInterface => row("action-smaller-interface").icon(Icon::AArrowDown)
        .keys(keys![Shortcut::command(Key::Minus).and_alt()])
        .beside_typing();

    /// Letters, buttons and panels of the usual size.
    UsualInterface => row("action-usual-interface")
        .keys(keys![Shortcut::command(Key::Digit(0)).and_alt()])
        .beside_typing();

    /// The language of the program.
    SetLanguage(language: Language) in Language::ALL.map(Self::SetLanguage) => match language {
        Language::Nl => row("action-set-language-nl").beside_typing(),
        Language::En => row("action-set-language-en").beside_typing(),
    };

    /// A step, stage, lane or journey by name.
    GoToPlace => row("action-go-to-place").icon(Icon::Navigation).keys(keys![ctrl('G')]).takes_typing()
        .when(|c| c.shown().is_some());

    /// Show the next journey.
    NextJourney => row("action-next-journey").keys(keys![Shortcut::command(Key::PageDown)])
        .when(has_several_journeys);

    /// Show the previous journey.
    PreviousJourney => row("action-previous-journey").keys(keys![Shortcut::command(Key::PageUp)])
        .when(has_several_journeys);

    /// All settings.
    ShowSettings => row("action-show-settings").icon(Icon::Settings)
        .keys(keys![Shortcut::command(Key::Sign(','))])
        .beside_typing();

    // ---- Help ----
    /// Everything that can be done, by name.
    ShowPalette => row("action-show-palette").icon(Icon::Command)
        .keys(keys![ctrl('K'), ctrl('P').and_shift()])
        .takes_typing();

    /// Show or hide the guide through the method.
    ToggleGuide => row("action-toggle-guide").icon(Icon::Signpost)
        .keys(keys![Shortcut::plain(Key::Function(8))])
        .beside_typing()
        .when(|c| c.shown().is_some());

    /// The list of shortcuts.
    ShowShortcuts => row("action-show-shortcuts").icon(Icon::Keyboard)
        .keys(keys![Shortcut::plain(Key::Function(1)), Shortcut::plain(Key::QuestionMark)])
        .beside_typing();

    /// Other keys for what is done.
    ChangeShortcuts => row("action-change-shortcuts").icon(Icon::Settings2).beside_typing();

    /// Version and licences.
    ShowAbout => row("action-show-about").icon(Icon::Info).beside_typing();
}
