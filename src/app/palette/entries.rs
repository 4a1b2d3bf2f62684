//! What the palette offers: every action of the table, and every place that has a name.

use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Context, Keymap, Language, submenu_of},
    document::{Document, Journey, JourneyId},
    edit::Target,
    locale::{Arg, Locale},
    scene::Icon,
};

use super::{super::menus::action_text, matching::Haystack};

/// What comes of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// This is done.
    Do(Action),
    /// This is shown: a place in a journey, or the journey itself.
    Go(JourneyId, Option<Target>),
}

/// Something that can be picked.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What comes of it.
    pub pick: Pick,
    /// Its picture.
    pub icon: Option<Icon>,
    /// What it is called.
    pub name: String,
    /// What is said about it.
    pub about: String,
    /// The keys of an action, or where a place is.
    pub aside: String,
    /// Whether it can be done now.
    pub is_possible: bool,
    /// What it is found by.
    pub haystack: Haystack,
}

/// Every action but the palette itself, those that are possible first.
pub fn actions(context: &Context<'_>, keymap: &Keymap, locale: &Locale) -> Vec<Entry> {
    let other = Locale::new(match locale.language() {
        Language::Nl => Language::En,
        Language::En => Language::Nl,
    });
    let mut entries: Vec<Entry> = Action::all()
        .into_iter()
        .filter(|action| *action != Action::ShowPalette)
        .map(|action| {
            let info = action.info();
            let name = named(locale, action, &action_text(locale, context.editor, action));
            let also = named(&other, action, &other.text(info.key));
            let about = locale.text(&format!("{}.tooltip", info.key)).to_string();
            Entry {
                pick: Pick::Do(action),
                icon: info.icon.map(Into::into),
                haystack: Haystack::new(&name, &also, &about),
                name,
                about,
                aside: keymap.label(action),
                is_possible: action.is_enabled(context),
            }
        })
        .collect();
    entries.sort_by_key(|entry| !entry.is_possible);
    entries
}

/// The name of an action, with what it is one of: "Kleur: Groen".
fn named(locale: &Locale, action: Action, text: &str) -> String {
    match submenu_of(action) {
        Some(menu) => locale.format(
            "palette-one-of",
            &[
                ("menu", Arg::from(locale.text(menu))),
                ("name", Arg::from(text)),
            ],
        ),
        None => text.to_owned(),
    }
}

/// Every journey with its stages, steps and lanes; those of the journey that is shown first, steps before all else.
pub fn places(document: &Document, shown: Option<JourneyId>, locale: &Locale) -> Vec<Entry> {
    let mut entries = Vec::new();
    let is_alone = document.journeys.len() < 2;
    let (here, elsewhere): (Vec<_>, Vec<_>) = document
        .journeys
        .iter()
        .partition(|journey| Some(journey.id) == shown);
    for journey in here.into_iter().chain(elsewhere) {
        let where_it_is = if is_alone { "" } else { &journey.title };
        for (index, (_, step)) in journey.steps().enumerate() {
            let name = locale.format(
                "palette-step",
                &[
                    ("number", Arg::Count(index + 1)),
                    ("title", Arg::from(title(&step.title, locale))),
                ],
            );
            let target = Target::Step(step.id);
            entries.push(place(journey, Some(target), name, where_it_is));
        }
        for stage in &journey.stages {
            let name = kind_of(locale, "palette-stage", &stage.title);
            entries.push(place(
                journey,
                Some(Target::Stage(stage.id)),
                name,
                where_it_is,
            ));
        }
        for lane in journey.lanes.iter().filter(|lane| !lane.hidden) {
            let name = kind_of(locale, "palette-lane", &lane.title);
            entries.push(place(
                journey,
                Some(Target::Lane(lane.id)),
                name,
                where_it_is,
            ));
        }
        let name = kind_of(locale, "palette-journey", &journey.title);
        entries.push(place(journey, None, name, ""));
    }
    entries
}

fn kind_of(locale: &Locale, key: &str, words: &str) -> String {
    locale.format(key, &[("title", Arg::from(title(words, locale)))])
}

fn title(words: &str, locale: &Locale) -> String {
    if words.trim().is_empty() {
        locale.text("palette-untitled").to_string()
    } else {
        words.replace('\n', " ")
    }
}

fn place(journey: &Journey, target: Option<Target>, name: String, aside: &str) -> Entry {
    let icon = match target {
        Some(Target::Step(_)) => Lucide::Columns3,
        Some(Target::Stage(_)) => Lucide::Milestone,
        Some(_) => Lucide::Rows3,
        None => Lucide::Route,
    };
    Entry {
        pick: Pick::Go(journey.id, target),
        icon: Some(icon.into()),
        haystack: Haystack::new(&name, "", aside),
        name,
        about: String::new(),
        aside: aside.to_owned(),
        is_possible: true,
    }
}
