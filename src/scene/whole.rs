//! Any view of a document as one whole picture with its title, as exports and the clipboard have it.

use crate::{
    document::{Date, Document, Journey, JourneyId, PersonaId},
    layout::{
        actions::{ActionFilter, ActionLayout, Sorting},
        compare::{CompareChoice, CompareLayout},
        curve::CurveLayout,
        framework::FrameworkLayout,
        map::{CurveChoice, MapLayout},
        matrix::{MatrixLayout, Shown},
        personas::PersonasLayout,
    },
    locale::Locale,
    text::Measurer,
};

use super::{
    Scene, action_words,
    actions::actions_scene,
    compare::compare_scene,
    compare_words,
    curve::curve_scene,
    curve_wish, curve_words,
    framework::framework_scene,
    framework_words,
    map::{self, map_scene},
    map_words,
    matrix::matrix_scene,
    matrix_words, persona_words,
    personas::personas_scene,
    sheet::Part,
    stack::stacked,
    theme::Theme,
};

/// Width of an action list in an export.
const ACTIONS_WIDTH: f32 = 1240.0;

/// What a picture is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Of {
    /// The maps of these journeys, one under another, with what is wanted of their curves.
    Maps(Vec<JourneyId>, CurveChoice),
    /// Two journeys held against each other.
    Compare(CompareChoice),
    /// The action-priority matrix.
    Matrix(Shown),
    /// The action list.
    Actions(ActionFilter, Sorting),
    /// The framework of customer processes.
    Framework,
    /// The sheets of these personas, one under another.
    Personas(Vec<PersonaId>),
    /// The emotion curves of these journeys with their figures, one under another.
    Curves(Vec<JourneyId>, CurveChoice),
}

impl Of {
    /// The maps of all journeys, with what is wanted of their curves.
    pub fn all_maps(document: &Document, curves: CurveChoice) -> Self {
        let journeys = document.journeys.iter().map(|journey| journey.id);
        Self::Maps(journeys.collect(), curves)
    }

    /// The sheets of all personas.
    pub fn all_personas(document: &Document) -> Self {
        Self::Personas(document.personas.iter().map(|persona| persona.id).collect())
    }
}

/// The picture as it is on this day, in the language of the locale; none where what it would show is not there.
pub fn whole(
    document: &Document,
    of: &Of,
    (locale, today): (&Locale, Date),
    theme: &Theme,
) -> Option<Scene> {
    let mut measurer = Measurer::new();
    let measurer = &mut measurer;
    match of {
        Of::Maps(journeys, curves) => {
            let words = map_words(locale);
            one_or_stacked(document, journeys, theme, |journey| {
                let wish = curve_wish(locale, document, journey, *curves);
                let layout = MapLayout::with_curves(document, journey, &words, &wish, measurer);
                map_scene(&layout, document, journey, theme, &map::Part::Whole)
            })
        }
        Of::Curves(journeys, curves) => one_or_stacked(document, journeys, theme, |journey| {
            let words = curve_words(locale, document, journey);
            let layout = CurveLayout::new(document, journey, &words, (*curves, None), measurer);
            curve_scene(&layout, document, &words, theme, Part::Whole)
        }),
        Of::Compare(choice) => {
            let words = compare_words(locale, document, choice);
            let layout = CompareLayout::new(document, choice, &words, (today, None), measurer)?;
            Some(compare_scene(&layout, document, &words, theme, Part::Whole))
        }
        Of::Matrix(shown) => {
            let words = matrix_words(locale, document, today);
            let layout = MatrixLayout::new(document, *shown, &words, (today, None), measurer);
            Some(matrix_scene(&layout, document, &words, theme, Part::Whole))
        }
        Of::Actions(filter, sorting) => {
            let words = action_words(locale, document, today);
            let room = (today, ACTIONS_WIDTH);
            let layout = ActionLayout::new(document, (filter, *sorting), &words, room, measurer);
            Some(actions_scene(&layout, document, &words, theme, Part::Whole))
        }
        Of::Framework => {
            let words = framework_words(locale, document);
            let layout = FrameworkLayout::new(document, &words, None, measurer);
            Some(framework_scene(
                &layout,
                document,
                &words,
                theme,
                Part::Whole,
            ))
        }
        Of::Personas(personas) => {
            let words = persona_words(locale, document);
            let layout = PersonasLayout::new(document, personas, &words, measurer);
            (!layout.cards.is_empty())
                .then(|| personas_scene(&layout, document, &words, theme, Part::Whole))
        }
    }
}

fn one_or_stacked(
    document: &Document,
    journeys: &[JourneyId],
    theme: &Theme,
    mut scene: impl FnMut(&Journey) -> Scene,
) -> Option<Scene> {
    let mut found = journeys.iter().filter_map(|id| document.journey(*id));
    let first = found.next()?;
    let mut rest = found.peekable();
    if rest.peek().is_none() {
        return Some(scene(first));
    }
    let all = std::iter::once(first).chain(rest);
    Some(stacked(all.map(|journey| scene(journey)), document, theme))
}
