//! What is on screen: a document, its journey and the layout, kept as long as nothing changed.
//!
//! There are two: the open document, and the preview of what a drag or a draft would make of it. Both are kept by the
//! pointer of the document, so a frame in which nothing changed lays out nothing.

use std::sync::Arc;

use crate::{
    document::{Document, Journey},
    edit::{Command, Editor},
    layout::map::{CurveChoice, MapLayout, MapWords},
    locale::{Language, Locale},
    scene::{curve_wish, map_words},
    text::Measurer,
};

/// A document, one journey of it, and where everything of that is.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The document.
    pub document: Arc<Document>,
    /// The journey.
    pub journey: Arc<Journey>,
    /// Its layout.
    pub layout: Arc<MapLayout>,
}

/// Makes what is shown, and keeps it.
#[derive(Default)]
pub struct Layouts {
    measurer: Measurer,
    words: Option<(Language, MapWords)>,
    /// What is wanted of the curves.
    choice: CurveChoice,
    open: Option<Shown>,
    preview: Option<Preview>,
    /// How many times something was laid out, for tests of what is kept.
    made: usize,
}

/// What a command would make of a document.
#[derive(Debug)]
struct Preview {
    of: Arc<Document>,
    command: Command,
    shown: Option<Shown>,
}

impl Layouts {
    /// The open document; nothing where no journey is shown.
    pub fn open(&mut self, editor: &Editor, locale: &Locale, choice: CurveChoice) -> Option<Shown> {
        self.choose_words(locale);
        if self.choice != choice {
            self.choice = choice;
            self.open = None;
            self.preview = None;
        }
        let journey = editor.journey()?;
        let document = editor.document();
        if let Some(shown) = &self.open
            && Arc::ptr_eq(&shown.document, document)
            && Arc::ptr_eq(&shown.journey, journey)
        {
            return Some(shown.clone());
        }
        let before = self.open.take();
        let shown = self.lay_out((document, journey), locale, before.as_ref(), None)?;
        self.open = Some(shown.clone());
        Some(shown)
    }

    /// The open document as it was last shown.
    pub fn last(&self) -> Option<&Shown> {
        self.open.as_ref()
    }

    /// The document as a command would leave it. Nothing where it cannot be carried out. Rows keep at least the height
    /// that they have in the open document, so that what is under the pointer stays there.
    pub fn preview(
        &mut self,
        editor: &Editor,
        locale: &Locale,
        command: &Command,
    ) -> Option<Shown> {
        let open = self.open.clone()?;
        let document = editor.document();
        if let Some(preview) = &self.preview
            && Arc::ptr_eq(&preview.of, document)
            && preview.command == *command
        {
            return preview.shown.clone();
        }
        let shown = editor.preview(command).ok().and_then(|changed| {
            if Arc::ptr_eq(&changed, document) {
                return Some(open.clone());
            }
            let journey = Arc::clone(changed.journey(open.journey.id)?);
            self.lay_out((&changed, &journey), locale, None, Some(&open.layout))
        });
        self.preview = Some(Preview {
            of: Arc::clone(document),
            command: command.clone(),
            shown: shown.clone(),
        });
        shown
    }

    /// Forgets the preview when nothing is dragged or typed any more.
    pub fn forget_preview(&mut self) {
        self.preview = None;
    }

    /// How many times something was laid out.
    pub fn made(&self) -> usize {
        self.made
    }

    fn choose_words(&mut self, locale: &Locale) {
        let language = locale.language();
        if self
            .words
            .as_ref()
            .is_none_or(|(known, _)| *known != language)
        {
            self.words = Some((language, map_words(locale)));
            self.open = None;
            self.preview = None;
        }
    }

    fn lay_out(
        &mut self,
        (document, journey): (&Arc<Document>, &Arc<Journey>),
        locale: &Locale,
        before: Option<&Shown>,
        steady: Option<&MapLayout>,
    ) -> Option<Shown> {
        let (_, words) = self.words.as_ref()?;
        // A change elsewhere in the document, such as of another journey, leaves this layout as it is; personas give names.
        let reusable = before.filter(|before| {
            Arc::ptr_eq(&before.journey, journey)
                && before.document.personas == document.personas
                && has_same_gaps(&before.document, document)
        });
        let layout = if let Some(before) = reusable {
            Arc::clone(&before.layout)
        } else {
            self.made += 1;
            let measurer = &mut self.measurer;
            let wish = curve_wish(locale, document, journey, self.choice);
            let all = (words, &wish);
            Arc::new(match (steady, before) {
                (Some(like), _) => MapLayout::steady(document, journey, all, measurer, like),
                (None, Some(before)) => {
                    MapLayout::after(document, journey, all, measurer, &before.layout)
                }
                (None, None) => MapLayout::with_curves(document, journey, words, &wish, measurer),
            })
        };
        Some(Shown {
            document: Arc::clone(document),
            journey: Arc::clone(journey),
            layout,
        })
    }
}

/// Whether the same gaps show in the same places: they are numbered on the map, their words are not there.
fn has_same_gaps(before: &Document, now: &Document) -> bool {
    let place = |gap: &Arc<crate::document::Gap>, other: &Arc<crate::document::Gap>| {
        Arc::ptr_eq(gap, other)
            || (gap.id == other.id
                && gap.journey == other.journey
                && gap.dismissed == other.dismissed
                && gap.steps == other.steps
                && gap.cards == other.cards)
    };
    before.gaps.len() == now.gaps.len()
        && before
            .gaps
            .iter()
            .zip(&now.gaps)
            .all(|(gap, other)| place(gap, other))
}
