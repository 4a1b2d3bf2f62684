//! Actions that change the document, as commands.

use crate::{
    action::Action,
    edit::{
        Command, Editor, MergeKey, Target,
        arrange::{self, Direction},
        duplicate, insert,
    },
    locale::{Arg, Locale},
};

/// What an action changes, and with what the change may become one undo step.
#[derive(Debug)]
pub struct Edit {
    /// The change.
    pub command: Command,
    /// With what it may become one undo step.
    pub merge: Option<MergeKey>,
    /// Whether the words of what is added are to be typed next.
    pub then_type: bool,
}

/// The change that an action makes; none where it is possible no longer, or changes nothing.
pub fn edit_for(action: Action, editor: &Editor, locale: &Locale) -> Option<Edit> {
    let plain = |command: Option<Command>| {
        command.map(|command| Edit {
            command,
            merge: None,
            then_type: false,
        })
    };
    let typed = |command: Option<Command>| {
        command.map(|command| Edit {
            command,
            merge: None,
            then_type: true,
        })
    };
    let moved = |direction: Direction| {
        let command = arrange::move_by(editor, direction)?;
        Some(Edit {
            command,
            merge: editor.selection().primary().map(|target| MergeKey {
                target,
                field: "place",
            }),
            then_type: false,
        })
    };
    match action {
        Action::AddStep => typed(insert::add_step(editor, "")),
        Action::AddStage => typed(insert::add_stage(editor, "", "")),
        Action::AddLane(kind, topic) => plain(insert::add_lane(
            editor,
            kind,
            topic,
            &locale.text(action.info().key),
        )),
        Action::AddPersona => plain(insert::add_persona(editor, "")),
        Action::AddJourney => plain(insert::add_journey(editor, "")),
        Action::Duplicate => plain(duplicate_selected(editor, locale)),
        Action::Delete | Action::Cut => plain(arrange::delete_selected(editor)),
        Action::MoveLeft => moved(Direction::Left),
        Action::MoveRight => moved(Direction::Right),
        Action::MoveUp => moved(Direction::Up),
        Action::MoveDown => moved(Direction::Down),
        Action::Wider => plain(arrange::wider(editor)),
        Action::Narrower => plain(arrange::narrower(editor)),
        Action::ToggleLaneHidden => plain(arrange::toggle_lane_hidden(editor)),
        Action::ShowAllLanes => plain(arrange::show_all_lanes(editor)),
        Action::ToggleFlag(flag) => plain(arrange::toggle_flag(editor, flag)),
        Action::SetColor(color) => plain(arrange::set_color(editor, color)),
        Action::New
        | Action::Open
        | Action::Save
        | Action::SaveAs
        | Action::Export
        | Action::CopyPicture
        | Action::ShowStart
        | Action::Quit
        | Action::Undo
        | Action::Redo
        | Action::Copy
        | Action::Paste
        | Action::SelectAll
        | Action::SelectNone
        | Action::EditText
        | Action::AddCard
        | Action::ZoomIn
        | Action::ZoomOut
        | Action::ZoomActual
        | Action::FitMap
        | Action::FitSelection
        | Action::ToggleNavigator
        | Action::ToggleInspector
        | Action::CycleTheme
        | Action::SetTheme(_)
        | Action::SetLanguage(_)
        | Action::NextJourney
        | Action::PreviousJourney
        | Action::ShowSettings
        | Action::ShowShortcuts
        | Action::ShowAbout => None,
    }
}

fn duplicate_selected(editor: &Editor, locale: &Locale) -> Option<Command> {
    match editor.selection().primary()? {
        Target::Journey(journey) => duplicate_journey(editor, journey, locale),
        Target::Persona(persona) => duplicate_persona(editor, persona, locale),
        Target::Gap(_) | Target::Improvement(_) | Target::Process(_) => {
            duplicate::duplicate_plan(editor, |name| copy_of(locale, name))
        }
        Target::Card(_)
        | Target::Arrow(..)
        | Target::Document
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Emotion(..) => duplicate::duplicate_cards(editor),
    }
}

/// A copy of a journey, called so.
pub fn duplicate_journey(
    editor: &Editor,
    journey: crate::document::JourneyId,
    locale: &Locale,
) -> Option<Command> {
    let title = &editor.document().journey(journey)?.title;
    duplicate::duplicate_journey(editor, journey, &copy_of(locale, title))
}

/// A copy of a persona, called so.
pub fn duplicate_persona(
    editor: &Editor,
    persona: crate::document::PersonaId,
    locale: &Locale,
) -> Option<Command> {
    let name = &editor.document().persona(persona)?.name;
    duplicate::duplicate_persona(editor, persona, &copy_of(locale, name))
}

fn copy_of(locale: &Locale, name: &str) -> String {
    if name.trim().is_empty() {
        String::new()
    } else {
        locale.format("app-copy-of", &[("name", Arg::from(name))])
    }
}
