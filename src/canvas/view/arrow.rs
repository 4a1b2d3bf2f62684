//! An arrow drawn without dragging: first the card where it begins, then a click on the other, or keys to go there.

use egui::{Key, Modifiers, Ui};

use super::View;
use crate::{
    action::Request,
    canvas::{gesture::arrow_between, hint::ArrowToDraw, range::Cursor, shown::Shown},
    edit::{Editor, Selection, Target},
};

impl View {
    /// Lets the next card that is chosen be the end of an arrow from the selected one.
    pub fn pick_arrow(&mut self, editor: &Editor) {
        let card = editor.selection().primary().and_then(Target::card);
        self.arrow_from = card.filter(|_| editor.can_edit_journey());
        self.take_focus();
    }

    /// How far an arrow that may be drawn is.
    pub(super) fn arrow_to_draw(&self) -> Option<ArrowToDraw> {
        let picking = self.picks_arrow().then_some(ArrowToDraw::Picking);
        let is_over = self.is_over_handle && self.gesture.is_idle();
        picking.or(is_over.then_some(ArrowToDraw::Handle))
    }

    /// Whether an arrow is waiting for the card where it ends.
    pub fn picks_arrow(&self) -> bool {
        self.arrow_from.is_some()
    }

    /// Enter draws the arrow to the card where the keyboard is, Escape stops. A card that is gone is forgotten.
    pub(super) fn arrow_keys(
        &mut self,
        ui: &Ui,
        editor: &Editor,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) {
        let Some(from) = self.arrow_from else {
            return;
        };
        if open.journey.card(from).is_none() || !editor.can_edit_journey() {
            self.arrow_from = None;
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::Escape) {
            self.arrow_from = None;
        } else if pressed(Key::Enter) {
            let cursor = Cursor::now(self.cursor.as_ref(), editor).map(|cursor| cursor.head());
            if let Some(Target::Card(to)) = cursor {
                self.arrow_to(Target::Card(to), open, requests);
            }
        }
    }

    /// Draws the waiting arrow to this, if it is another card. Whether there was one waiting and it has been drawn.
    pub(super) fn arrow_to(
        &mut self,
        target: Target,
        open: &Shown,
        requests: &mut Vec<Request>,
    ) -> bool {
        let Some(from) = self.arrow_from else {
            return false;
        };
        let Some(to) = target.card() else {
            self.arrow_from = None;
            return false;
        };
        if to == from {
            return true;
        }
        self.arrow_from = None;
        if let Some(command) = arrow_between(&open.journey, from, to) {
            requests.push(Request::Apply {
                command,
                merge: None,
            });
        }
        let arrow = Target::Arrow(from, to);
        requests.push(Request::Select(Selection::one(arrow)));
        self.reveal = Some(arrow);
        true
    }
}
