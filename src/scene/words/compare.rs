//! The words of comparisons from the language files.

use std::{collections::HashMap, sync::Arc};

use crate::{
    document::{Document, GapId},
    insight::compare::{CardAspect, CardChange},
    layout::compare::{CompareChoice, CompareWords},
    locale::{Arg, Locale},
};

use super::writing;

/// The words of a comparison.
pub fn compare_words(locale: &Locale, document: &Document, choice: &CompareChoice) -> CompareWords {
    let title = |place: usize| {
        let id = choice.journeys.get(place);
        let journey = id.and_then(|id| document.journey(*id));
        let title = journey.map_or("", |journey| journey.title.trim());
        if title.is_empty() {
            locale.text("map-untitled-journey").to_string()
        } else {
            title.to_owned()
        }
    };
    let both = [
        ("left", Arg::from(title(0))),
        ("right", Arg::from(title(1))),
    ];
    CompareWords {
        title: locale.text("views-compare-title"),
        about: locale.format("views-compare-about", &both),
        states: [
            locale.text("views-compare-current"),
            locale.text("views-compare-ideal"),
        ],
        frozen: locale.text("views-compare-frozen"),
        untitled: [
            locale.text("map-untitled-journey"),
            locale.text("map-untitled-step"),
            locale.text("map-untitled-lane"),
        ],
        notes: [
            locale.text("views-note-peak"),
            locale.text("views-note-low"),
            locale.text("views-note-end"),
        ],
        was: locale.text("views-compare-was"),
        moved_from: locale.text("views-compare-moved-from"),
        changes: CardChange::ALL
            .iter()
            .map(|change| locale.text(change_key(*change)))
            .collect(),
        aspects: CardAspect::ALL
            .iter()
            .map(|aspect| locale.text(aspect_key(*aspect)))
            .collect(),
        gaps: locale.text("views-gaps"),
        improvements: improvement_words(locale, document),
        no_scores: locale.text("views-compare-no-scores"),
        no_differences: locale.text("views-compare-no-differences"),
        writing: writing(locale),
    }
}

/// How many improvements gaps have, in words, for each number that occurs.
fn improvement_words(locale: &Locale, document: &Document) -> Vec<Arc<str>> {
    let mut counts: HashMap<GapId, usize> = HashMap::new();
    let improvements = document.improvements.iter();
    for gap in improvements.flat_map(|improvement| &improvement.gaps) {
        *counts.entry(*gap).or_default() += 1;
    }
    let most = counts.into_values().max().unwrap_or(0);
    (0..=most)
        .map(|count| -> Arc<str> {
            let count = [("count", Arg::from(count))];
            locale.format("views-gap-improvements", &count).into()
        })
        .collect()
}

/// The key of what became of a card.
pub fn change_key(change: CardChange) -> &'static str {
    match change {
        CardChange::Added => "views-change-added",
        CardChange::Removed => "views-change-removed",
        CardChange::Changed => "views-change-changed",
        CardChange::Moved => "views-change-moved",
        CardChange::Same => "views-change-same",
    }
}

fn aspect_key(aspect: CardAspect) -> &'static str {
    match aspect {
        CardAspect::Text => "views-aspect-text",
        CardAspect::Flags => "views-aspect-flags",
        CardAspect::Channel => "views-aspect-channel",
        CardAspect::Department => "views-aspect-department",
        CardAspect::Persona => "views-aspect-persona",
    }
}
