//! What something was found in, in words.

use crate::{
    document::Document,
    edit::{
        Target,
        find::{Hit, Part},
    },
    locale::Locale,
};

/// What a place is in: "Note of a card · I order a box".
pub fn place_words(locale: &Locale, document: &Document, hit: &Hit) -> String {
    let thing = match hit.target {
        Target::Journey(_) => "find-in-journey",
        Target::Persona(_) => "find-in-persona",
        Target::Stage(_) => "find-in-stage",
        Target::Step(_) => "find-in-step",
        Target::Lane(_) => "find-in-lane",
        Target::Emotion(..) => "find-in-emotion",
        Target::Arrow(..) => "find-in-arrow",
        Target::Gap(_) => "find-in-gap",
        Target::Improvement(_) => "find-in-improvement",
        Target::Process(_) => "find-in-process",
        Target::Card(_) | Target::Cell(..) | Target::Document => "find-in-card",
    };
    let part = match hit.part {
        Part::Words => None,
        Part::Goal => Some("find-part-goal"),
        Part::Department => Some("find-part-department"),
        Part::System => Some("find-part-system"),
        Part::Note => Some("find-part-note"),
        Part::Segment => Some("find-part-segment"),
        Part::Story => Some("find-part-story"),
        Part::Need => Some("find-part-need"),
        Part::Frustration => Some("find-part-frustration"),
        Part::Quote => Some("find-part-quote"),
        Part::Owner => Some("find-part-owner"),
    };
    let mut words = locale.text(thing).to_string();
    if let Some(part) = part {
        words = format!("{words}, {}", locale.text(part));
    }
    let journey = hit.journey.and_then(|journey| document.journey(journey));
    match journey.filter(|_| document.journeys.len() > 1) {
        Some(journey) => format!("{words} · {}", journey.title),
        None => words,
    }
}
