//! Pasting that asks first, or offers something else after: the bubble on the map, its keys and its answers.

use egui::{Event, Key, Modifiers, Rect, Ui};

use super::{Frame, View};
use crate::{
    action::{Action, Request},
    canvas::{
        offer::{Answer, Ask, Instead, Offer, bubble_ui},
        place::{clip_of, rect_in_map, zone_of},
        shown::Shown,
    },
    edit::{Command, Editor, Target, paste::Content},
};

impl View {
    /// Asks whether to paste this, showing on the map what it would do.
    pub fn ask_to_paste(&mut self, editor: &Editor, text: String, content: Content) {
        let mut ask = Ask::new(text, content);
        ask.proposal(editor);
        self.reveal = editor.selection().primary();
        self.offer = Some(Offer::Ask(ask));
        self.wants_focus = true;
    }

    /// Offers this change instead of the one that has just been made, which brought so many cards.
    pub fn offer_instead(&mut self, editor: &Editor, command: Command, count: usize) {
        self.offer = Some(Offer::Instead(Instead::new(editor, command, count)));
    }

    /// Gives the answer "as one card" to what is asked or offered on the map. Whether anything was.
    pub fn answer_as_one(&mut self, editor: &Editor, requests: &mut Vec<Request>) -> bool {
        let Some(offer) = self.offer.take().filter(|offer| offer.holds(editor)) else {
            return false;
        };
        let command = match offer {
            Offer::Ask(ask) => ask.as_one(editor),
            Offer::Instead(instead) => {
                requests.push(Request::Do(Action::Undo));
                Some(instead.into_command())
            }
        };
        requests.extend(command.map(apply));
        true
    }

    /// Lets go of an offer that no longer stands, and works out what one that does would do.
    pub(super) fn follow_offer(&mut self, editor: &Editor) {
        if self
            .offer
            .as_ref()
            .is_some_and(|offer| !offer.holds(editor))
        {
            self.offer = None;
        }
        if let Some(Offer::Ask(ask)) = &mut self.offer {
            ask.proposal(editor);
        }
    }

    /// Whether a question stands on the map: keys then answer it.
    pub(super) fn asks(&self) -> bool {
        matches!(self.offer, Some(Offer::Ask(_)))
    }

    /// Enter and Escape answer; letters are not for a cell while something is asked.
    pub(super) fn offer_keys(&mut self, ui: &Ui, editor: &Editor, requests: &mut Vec<Request>) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        match &self.offer {
            Some(Offer::Instead(_)) if pressed(Key::Escape) => self.offer = None,
            None | Some(Offer::Instead(_)) => {}
            Some(Offer::Ask(_)) => {
                if pressed(Key::Escape) {
                    self.answer(Answer::Leave, editor, requests);
                } else if pressed(Key::Enter) {
                    self.answer(Answer::Paste, editor, requests);
                }
                ui.input_mut(|input| {
                    input
                        .events
                        .retain(|event| !matches!(event, Event::Text(_)));
                });
            }
        }
    }

    pub(super) fn offer_ui(
        &mut self,
        ui: &Ui,
        frame: Frame<'_>,
        shown: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let place = self.place_of_offer(frame.editor, shown);
        let Some(offer) = &mut self.offer else {
            return;
        };
        let places = (place, self.camera.viewport());
        let answer = bubble_ui(ui, offer, places, frame.theme, frame.locale);
        if let Some(answer) = answer {
            self.answer(answer, frame.editor, requests);
            ui.ctx().request_repaint();
        }
    }

    fn answer(&mut self, answer: Answer, editor: &Editor, requests: &mut Vec<Request>) {
        match answer {
            Answer::Read(reading) => {
                if let Some(Offer::Ask(ask)) = &mut self.offer {
                    ask.read_as(reading);
                }
            }
            Answer::Leave => self.offer = None,
            Answer::AsOne => {
                self.answer_as_one(editor, requests);
            }
            Answer::Paste => {
                let command = self.offer.take().and_then(|offer| offer.preview().cloned());
                requests.extend(command.map(apply));
            }
        }
        self.wants_focus = true;
    }

    /// Where the bubble points to: what comes, or what was pasted, as far as it is in view.
    fn place_of_offer(&self, editor: &Editor, shown: &Shown) -> Rect {
        let body = self.camera.body();
        let preview = self.offer.as_ref().and_then(Offer::preview);
        let targets: Vec<Target> = if let Some(command) = preview {
            new_cards(command).take(MOST_LOOKED_AT).collect()
        } else {
            let selected = editor.selection().targets().iter();
            selected.take(MOST_LOOKED_AT).copied().collect()
        };
        let rects = targets.into_iter().filter_map(|target| {
            let rect = self
                .camera
                .screen_from_map_rect(rect_in_map(&shown.layout, target)?);
            let rect = rect.intersect(clip_of(&self.camera, zone_of(target)));
            rect.is_positive().then_some(rect)
        });
        rects
            .reduce(Rect::union)
            .unwrap_or_else(|| Rect::from_center_size(body.center(), egui::Vec2::ZERO))
    }
}

/// How many cards are looked at to find the place of a bubble.
const MOST_LOOKED_AT: usize = 300;

fn apply(command: Command) -> Request {
    Request::Apply {
        command,
        merge: None,
    }
}

/// The cards that a change adds.
fn new_cards(command: &Command) -> Box<dyn Iterator<Item = Target> + '_> {
    match command {
        Command::AddCards { cards, .. } => Box::new(cards.iter().map(|card| Target::Card(card.id))),
        Command::Batch { commands, .. } => Box::new(commands.iter().flat_map(new_cards)),
        _ => Box::new(std::iter::empty()),
    }
}
