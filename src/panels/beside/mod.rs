//! What helps beside the map, one at a time: what the check-up found, and the guide through the method.
//!
//! Both read the whole document, so what they read is kept: it is read anew once the document has changed and nobody is
//! typing or dragging.

mod check_up;
mod guide;

pub use check_up::check_up_ui;
pub use guide::guide_ui;

use std::{collections::HashSet, sync::Arc};

use egui::{Align, Layout, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Action,
    document::{Date, Document, Journey, JourneyId},
    edit::{Editor, Target},
    insight::{
        check::{CheckUp, Finding, Place, Rule, check_up},
        guide::{Guide, MethodStep},
    },
    locale::Language,
    widgets,
};

use super::{
    ask::{Ask, Look},
    findings::FindingWords,
};

/// What the check-up and the guide keep between frames.
#[derive(Debug, Default)]
pub struct Helper {
    kept: Option<Kept>,
    /// Whether findings of all journeys are listed, rather than those of the one on screen.
    has_all_journeys: bool,
    /// Whether what was set aside is listed too.
    has_set_aside: bool,
    /// The rules of which all findings are listed.
    unfolded: HashSet<Rule>,
    /// The step of the guide that was opened by hand.
    opened: Option<MethodStep>,
}

/// Whether something is under way that reading the document would hold up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Nothing is.
    Resting,
    /// Words are being typed, or something is dragged.
    Busy,
}

/// What was read of a document.
#[derive(Debug)]
struct Kept {
    document: Arc<Document>,
    today: Date,
    language: Language,
    shown: Option<JourneyId>,
    check: CheckUp,
    guide: Guide,
    /// The words of the findings, and after them of those that were set aside; each made when it is first seen.
    worded: Vec<Option<Worded>>,
}

/// A finding in words.
#[derive(Debug, Clone)]
struct Worded {
    words: FindingWords,
    /// Whether a click can do something about it.
    has_remedy: bool,
}

impl Helper {
    /// Reads the document anew where it has changed and this is the time for it.
    pub fn keep(&mut self, editor: &Editor, look: Look<'_>, pace: Pace) {
        let document = editor.document();
        let shown = editor.journey().map(|journey| journey.id);
        let language = look.locale.language();
        if let Some(kept) = &mut self.kept {
            if kept.language != language {
                kept.language = language;
                kept.worded.fill(None);
            }
            if Arc::ptr_eq(&kept.document, document) && kept.today == look.today {
                if kept.shown != shown {
                    kept.shown = shown;
                    kept.guide = guide(editor, &kept.check);
                }
                return;
            }
            if pace == Pace::Busy {
                return;
            }
        }
        let check = check_up(document, look.today);
        self.kept = Some(Kept {
            document: Arc::clone(document),
            today: look.today,
            language,
            shown,
            guide: guide(editor, &check),
            worded: vec![None; check.findings.len() + check.dismissed.len()],
            check,
        });
    }

    /// Another document is open.
    pub fn forget(&mut self) {
        self.kept = None;
        self.unfolded.clear();
        self.opened = None;
    }

    /// How much there is to look at in the journey on screen, and in what belongs to no journey; none before a first look.
    pub fn count(&self) -> Option<usize> {
        let kept = self.kept.as_ref()?;
        let findings = kept.check.findings.iter();
        let concerning = findings.filter(|finding| concerns(finding, kept.shown));
        Some(concerning.count())
    }
}

fn guide(editor: &Editor, check: &CheckUp) -> Guide {
    Guide::of(
        editor.document(),
        check,
        editor.journey().map(AsRef::as_ref),
    )
}

/// Whether a finding is of this journey, or of none.
fn concerns(finding: &Finding, shown: Option<JourneyId>) -> bool {
    finding.journey.is_none() || finding.journey == shown
}

/// The heading of the panel, with a button that closes it.
fn heading_ui(ui: &mut Ui, ask: &mut Ask<'_>, key: &str, close: Action) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = ask.text("method-close");
            if widgets::icon_button(ui, ask.theme, Lucide::X, &words).clicked() {
                ask.act(close);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                widgets::title_line(ui, ask.theme, &ask.text(key));
            });
        });
    });
    widgets::muted(ui, ask.theme, &ask.text(&format!("{key}.about")));
    ui.add_space(6.0);
}

/// What is selected to show a place.
fn target_of(place: Place, journey: Option<&Journey>) -> Option<Target> {
    Some(match place {
        Place::Journey(id) => Target::Journey(id),
        Place::Step(id) => Target::Step(id),
        Place::Card(id) => Target::Card(id),
        Place::Curve(persona) => {
            let journey = journey?;
            let scored = |step| {
                let mut emotions = journey.emotions.iter();
                emotions.any(|emotion| emotion.persona == persona && emotion.step == step)
            };
            let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
            let last = steps.into_iter().rev().find(|step| scored(*step))?;
            Target::Emotion(persona, last)
        }
        Place::Gap(id) => Target::Gap(id),
        Place::Improvement(id) => Target::Improvement(id),
    })
}
