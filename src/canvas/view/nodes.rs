//! The nodes of the map for screen readers, and what is done when one asks for something.

use egui::Ui;

use super::{Frame, View};
use crate::{
    action::Request,
    canvas::{
        access::{self, Asked},
        draft::Draft,
        place::rect_on_screen,
        range::Cursor,
        shown::Shown,
    },
    document::{Emotion, Journey, PersonaId, StepId},
    edit::{Command, MergeKey, Selection, Target},
};

impl View {
    pub(super) fn nodes(
        &mut self,
        ui: &mut Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &Shown,
        requests: &mut Vec<Request>,
    ) {
        // Nodes cost time for each card in view, and without a screen reader nobody asks for them.
        if ui.ctx().accesskit_node_builder(canvas.id, |_| ()).is_none() {
            return;
        }
        let model = access::Model {
            shown,
            camera: &self.camera,
            selection: frame.editor.selection(),
            focus: Cursor::now(self.cursor.as_ref(), frame.editor).map(|cursor| cursor.head()),
            locale: frame.locale,
            can_change: frame.editor.can_edit_journey(),
        };
        let asked = access::nodes(ui, model);
        if !asked.is_empty() {
            ui.ctx().request_repaint();
        }
        for asked in asked {
            self.answer_reader(canvas, frame, shown, asked, requests);
        }
    }

    fn answer_reader(
        &mut self,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &Shown,
        asked: Asked,
        requests: &mut Vec<Request>,
    ) {
        let can_change = frame.editor.can_edit_journey();
        match asked {
            Asked::Select(target) => {
                canvas.request_focus();
                self.reveal = Some(target);
                requests.push(Request::Select(Selection::one(target)));
            }
            Asked::Edit(target) => {
                if can_change {
                    self.open_field(Draft::of(&shown.journey, target));
                }
            }
            Asked::Reveal(target) => self.reveal = Some(target),
            Asked::Menu(target) => {
                requests.push(Request::Select(Selection::one(target)));
                let rect = rect_on_screen(&self.camera, &shown.layout, target);
                let middle = self.camera.body().center();
                self.context_menu_at = Some(rect.map_or(middle, |rect| rect.center()));
            }
            Asked::Do(target, action) => {
                requests.push(Request::Select(Selection::one(target)));
                requests.push(Request::Do(action));
            }
            Asked::Score(persona, step, score) => {
                let target = Target::Emotion(persona, step);
                requests.push(Request::Apply {
                    command: scored(&shown.journey, persona, step, score),
                    merge: Some(MergeKey {
                        target,
                        field: "panels-score",
                    }),
                });
            }
            Asked::Words(target, words) => {
                let draft = Draft::of(&shown.journey, target).map(|mut draft| {
                    draft.text = words;
                    draft
                });
                let command = draft.and_then(|draft| draft.finish(&shown.journey));
                requests.extend(command.map(|command| Request::Apply {
                    command,
                    merge: None,
                }));
            }
        }
    }
}

/// The change that gives a persona this score in a step and leaves the word.
fn scored(journey: &Journey, persona: PersonaId, step: StepId, score: f64) -> Command {
    let before = journey.emotion(persona, step);
    let emotion = before.map_or_else(
        || Emotion::new(persona, step, score),
        |before| Emotion {
            score,
            ..Emotion::clone(before)
        },
    );
    Command::SetEmotion {
        journey: journey.id,
        emotion,
    }
}
