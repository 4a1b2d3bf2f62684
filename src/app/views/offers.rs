//! Of what a picture can be made, and which of it is on screen.

use std::sync::Arc;

use crate::{
    action::ViewKind,
    document::{Journey, Persona},
    edit::{Editor, Target},
    layout::{map::CurveChoice, matrix::Shown},
    locale::{Arg, Locale},
    scene::whole::Of,
};

use super::Views;

/// What pictures can be made of, each with its words, and the place of what is on screen.
#[derive(Debug, Clone, Default)]
pub struct Offers {
    /// All of it.
    pub all: Vec<(Of, Arc<str>)>,
    /// Which is on screen.
    pub shown: usize,
}

impl Offers {
    /// What is on screen.
    pub fn shown(&self) -> Option<&Of> {
        self.all.get(self.shown).map(|(of, _)| of)
    }

    fn add(&mut self, of: Of, words: impl Into<Arc<str>>, is_shown: bool) {
        if is_shown {
            self.shown = self.all.len();
        }
        self.all.push((of, words.into()));
    }
}

impl Views {
    /// Everything that a picture can be made of now; maps and curves with this choice.
    pub fn offers(&self, editor: &Editor, locale: &Locale, curves: CurveChoice) -> Offers {
        let document = editor.document();
        let on_screen = editor.journey().map(|journey| journey.id);
        let mut offers = Offers::default();
        for journey in &document.journeys {
            let is_shown = self.shown == ViewKind::Map && Some(journey.id) == on_screen;
            let words = of_view(locale, "action-show-map", &title(locale, journey));
            offers.add(Of::Maps(vec![journey.id], curves), words, is_shown);
        }
        if document.journeys.len() > 1 {
            let maps = Of::all_maps(document, curves);
            offers.add(maps, locale.text("app-export-all"), false);
        }
        if let Some(journey) = editor.journey() {
            let words = of_view(locale, "action-show-curve", &title(locale, journey));
            let is_shown = self.shown == ViewKind::Curve;
            offers.add(Of::Curves(vec![journey.id], curves), words, is_shown);
        }
        if let Some(choice) = self.compared.choice(editor) {
            let is_shown = self.shown == ViewKind::Compare;
            let words = locale.text("views-compare-title");
            offers.add(Of::Compare(choice), words, is_shown);
        }
        if !document.improvements.is_empty() {
            let is_shown = self.shown == ViewKind::Matrix;
            let matrix = Of::Matrix(if is_shown {
                self.matrix_shown
            } else {
                Shown::Open
            });
            offers.add(matrix, locale.text("views-matrix-title"), is_shown);
            let is_shown = self.shown == ViewKind::Actions;
            let listed = self.listed.clone();
            let actions = Of::Actions(listed.filter, listed.sorting);
            offers.add(actions, locale.text("views-actions-title"), is_shown);
        }
        if !document.processes.is_empty() {
            let is_shown = self.shown == ViewKind::Framework;
            offers.add(
                Of::Framework,
                locale.text("views-framework-title"),
                is_shown,
            );
        }
        self.offer_personas(editor, locale, &mut offers);
        offers
    }

    /// The persona that is selected, or all.
    fn offer_personas(&self, editor: &Editor, locale: &Locale, offers: &mut Offers) {
        let is_shown = self.shown == ViewKind::Personas;
        let selected = match editor.selection().primary() {
            Some(Target::Persona(id)) => Some(id),
            _ => None,
        };
        let document = editor.document();
        for persona in &document.personas {
            let words = of_view(locale, "panels-persona", &name(locale, persona));
            let of = Of::Personas(vec![persona.id]);
            offers.add(of, words, is_shown && selected == Some(persona.id));
        }
        if document.personas.len() > 1 {
            let words = locale.text("app-export-all-personas");
            let is_shown = is_shown && selected.is_none();
            offers.add(Of::all_personas(document), words, is_shown);
        }
    }
}

/// "Map: I find my favourite wine again".
fn of_view(locale: &Locale, view: &str, what: &str) -> String {
    let arguments = [
        ("view", Arg::from(locale.text(view))),
        ("what", Arg::from(what)),
    ];
    locale.format("app-export-of", &arguments)
}

fn title(locale: &Locale, journey: &Journey) -> Arc<str> {
    match journey.title.trim() {
        "" => locale.text("map-untitled-journey"),
        title => title.into(),
    }
}

fn name(locale: &Locale, persona: &Persona) -> Arc<str> {
    match persona.name.trim() {
        "" => locale.text("map-untitled-persona"),
        name => name.into(),
    }
}
