//! The words of persona sheets from the language files.

use crate::{
    document::{Channel, Document, Persona},
    insight::figures::{figures, travellers},
    layout::personas::PersonaWords,
    locale::{Arg, Locale},
};

use super::{channel_key, writing};

/// The words of the sheets of a document's personas.
pub fn persona_words(locale: &Locale, document: &Document) -> PersonaWords {
    PersonaWords {
        title: locale.text("views-personas-title"),
        unnamed: locale.text("map-untitled-persona"),
        lists: [
            locale.text("panels-goals"),
            locale.text("panels-needs"),
            locale.text("panels-frustrations"),
        ],
        channels: locale.text("views-persona-channels"),
        channel_names: Channel::ALL
            .iter()
            .map(|channel| locale.text(channel_key(*channel)))
            .collect(),
        journeys: locale.text("views-persona-journeys"),
        travels: document
            .personas
            .iter()
            .map(|persona| (persona.id, travels(locale, document, persona)))
            .collect(),
        blank: locale.text("views-persona-blank"),
        quotes: [
            locale.text("views-quote-open"),
            locale.text("views-quote-close"),
        ],
    }
}

/// The journeys of a persona, each with what is remembered of it.
fn travels(locale: &Locale, document: &Document, persona: &Persona) -> Vec<String> {
    let journeys = document.journeys.iter();
    journeys
        .filter(|journey| travellers(journey).contains(&persona.id))
        .map(|journey| {
            let title = match journey.title.trim() {
                "" => locale.text("map-untitled-journey").to_string(),
                title => title.to_owned(),
            };
            match figures(journey, persona.id) {
                None => title,
                Some(figures) => {
                    let remembered = writing(locale).difference(figures.remembered());
                    let arguments = [
                        ("title", Arg::from(title)),
                        ("number", Arg::from(remembered)),
                    ];
                    locale.format("views-persona-remembers", &arguments)
                }
            }
        })
        .collect()
}
