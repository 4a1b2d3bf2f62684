//! The words of emotion curves with their figures from the language files.

use crate::{
    document::{Document, Journey},
    insight::figures::{CurveFigures, curves},
    layout::{
        curve::{CurveWords, FigureWords, PersonaFigures},
        map::{CurveChoice, CurveWish},
    },
    locale::{Arg, Locale},
};

use super::writing;

/// What is wanted of the curves on a map, with the words of their figures where these are wanted.
pub fn curve_wish(
    locale: &Locale,
    document: &Document,
    journey: &Journey,
    choice: CurveChoice,
) -> CurveWish {
    let words = choice
        .figures
        .then(|| curve_words(locale, document, journey));
    CurveWish { choice, words }
}

/// The words of the curves of a journey.
pub fn curve_words(locale: &Locale, document: &Document, journey: &Journey) -> CurveWords {
    let title = match journey.title.trim() {
        "" => locale.text("map-untitled-journey").to_string(),
        title => title.to_owned(),
    };
    let personas = curves(journey).into_iter().map(|curve| {
        let persona = document.persona(curve.persona);
        let name = match persona.map_or("", |persona| persona.name.trim()) {
            "" => locale.text("map-untitled-persona").to_string(),
            name => name.to_owned(),
        };
        let figures = curve.figures();
        PersonaFigures {
            persona: curve.persona,
            nothing: locale.format("views-curve-nothing", &[("name", Arg::from(name.as_str()))]),
            name,
            figures: figures.map_or_else(Vec::new, |figures| said(locale, journey, &figures)),
        }
    });
    CurveWords {
        title: locale.text("views-curve-title"),
        about: title,
        untitled_step: locale.text("map-untitled-step"),
        notes: [
            locale.text("views-note-peak"),
            locale.text("views-note-low"),
            locale.text("views-note-end"),
        ],
        personas: personas.collect(),
        nobody: locale.text("views-curve-nobody"),
    }
}

/// Peak, low point, end, remembered and gap, each with what it says.
fn said(locale: &Locale, journey: &Journey, figures: &CurveFigures) -> Vec<FigureWords> {
    let writing = writing(locale);
    let step = |id| {
        let step = journey.step(id);
        match step.map_or("", |step| step.title.trim()) {
            "" => locale.text("map-untitled-step").to_string(),
            title => title.to_owned(),
        }
    };
    let figure = |label: &str, number: f64, key: &str, steps: &[(&str, String)]| {
        let arguments: Vec<(&str, Arg<'_>)> = steps
            .iter()
            .map(|(name, title)| (*name, Arg::from(title.as_str())))
            .collect();
        FigureWords {
            label: locale.text(label),
            number: writing.tenths(number),
            sentence: locale.format(key, &arguments),
        }
    };
    let at = |point: crate::insight::figures::Point| [("step", step(point.step))];
    vec![
        figure(
            "views-figure-peak",
            figures.peak.score,
            "views-peak-says",
            &at(figures.peak),
        ),
        figure(
            "views-figure-low",
            figures.low.score,
            "views-low-says",
            &at(figures.low),
        ),
        figure(
            "views-figure-end",
            figures.end.score,
            "views-end-says",
            &at(figures.end),
        ),
        figure(
            "views-figure-remembered",
            figures.remembered(),
            "views-remembered-says",
            &[],
        ),
        figure(
            "views-figure-gap",
            figures.gap(),
            "views-gap-says",
            &[
                ("low", step(figures.low.step)),
                ("high", step(figures.high.step)),
            ],
        ),
    ]
}
