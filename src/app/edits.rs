//! Actions that change the document, as commands.

use crate::{
    document::{Date, Journey, JourneyId, ProcessId},
    edit::{
        Command, Editor, MergeKey, Target,
        arrange::{self, Direction},
        design, duplicate, insert,
    },
    file,
    locale::{Arg, Language, Locale},
    starter::{self, StarterKind},
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

/// A journey for a process, and its id: from the simplest template, in the language of the document where there is one in it.
pub fn start_journey(
    editor: &Editor,
    process: ProcessId,
    locale: &Locale,
) -> Option<(JourneyId, Command)> {
    let process = editor.document().process(process)?;
    let language = match editor.document().language.split('-').next() {
        Some("nl") => Language::Nl,
        Some("en") => Language::En,
        _ => locale.language(),
    };
    let template = starter::of_kind(StarterKind::Template).next()?;
    let opened = file::read(template.json(language).as_bytes(), &|_| None).ok()?;
    insert::start_journey(editor, process, opened.document.journeys.first()?)
}

/// A change that is all.
pub fn plain(command: Option<Command>) -> Option<Edit> {
    Some(Edit {
        command: command?,
        merge: None,
        then_type: false,
    })
}

/// Something new, whose words are typed next.
pub fn typed(command: Option<Command>) -> Option<Edit> {
    Some(Edit {
        command: command?,
        merge: None,
        then_type: true,
    })
}

/// A move of what is selected; several in a row become one undo step.
pub fn moved(editor: &Editor, direction: Direction) -> Option<Edit> {
    Some(Edit {
        command: arrange::move_by(editor, direction)?,
        merge: editor.selection().primary().map(|target| MergeKey {
            target,
            field: "place",
        }),
        then_type: false,
    })
}

/// A score half a point higher or lower; several in a row become one undo step.
pub fn score(editor: &Editor, direction: Direction) -> Option<Edit> {
    let command = arrange::nudge_score(editor, direction)?;
    let target = match &command {
        Command::SetEmotion { emotion, .. } => Target::Emotion(emotion.persona, emotion.step),
        _ => editor.selection().primary()?,
    };
    Some(Edit {
        command,
        merge: Some(MergeKey {
            target,
            field: "score",
        }),
        then_type: false,
    })
}

/// A copy of what is selected.
pub fn duplicate_selected(editor: &Editor, locale: &Locale) -> Option<Edit> {
    plain(duplicate_command(editor, locale))
}

fn duplicate_command(editor: &Editor, locale: &Locale) -> Option<Command> {
    match editor.selection().primary()? {
        Target::Journey(journey) => duplicate_journey(editor, journey, locale),
        Target::Persona(persona) => duplicate_persona(editor, persona, locale),
        Target::Gap(_) | Target::Improvement(_) | Target::Process(_) => {
            duplicate::duplicate_plan(editor, |name| copy_of(locale, name))
        }
        Target::Stage(_) | Target::Step(_) | Target::Lane(_) => duplicate::duplicate_parts(editor),
        Target::Card(_)
        | Target::Arrow(..)
        | Target::Document
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

/// The ideal journey of the selected journey, or of the one on screen, under the same words of the customer.
pub fn design_ideal(editor: &Editor, _: &Locale) -> Option<Edit> {
    let current = chosen_journey(editor)?;
    plain(design::design_ideal(editor, current.id, &current.title))
}

/// A copy of the selected journey, or of the one on screen, as it is on this day.
pub fn freeze(editor: &Editor, locale: &Locale, day: Date) -> Option<(Command, String)> {
    let journey = chosen_journey(editor)?;
    let date = locale.long_date(day.year(), day.month(), day.day());
    let arguments = [
        ("title", Arg::from(&journey.title)),
        ("day", Arg::from(date)),
    ];
    let title = locale.format("method-frozen-title", &arguments);
    Some((design::freeze(editor, journey.id, day, &title)?, title))
}

fn chosen_journey(editor: &Editor) -> Option<&Journey> {
    let journey = match editor.selection().primary() {
        Some(Target::Journey(journey)) => editor.document().journey(journey),
        _ => editor.journey(),
    };
    journey.map(AsRef::as_ref)
}

fn copy_of(locale: &Locale, name: &str) -> String {
    if name.trim().is_empty() {
        String::new()
    } else {
        locale.format("app-copy-of", &[("name", Arg::from(name))])
    }
}
