//! What is said to who does not see the screen: what was done, short and in the language of the interface.

use egui::{Id, Rect, Role, Sense, Ui, Vec2, WidgetInfo, accesskit::Live};

use crate::{
    action::done_key,
    document::{Journey, StepId},
    edit::{CommandLabel, Editor, LabelKind, Target},
    locale::{Arg, Locale},
    panels,
};

/// Two nodes that take turns, so that the same words twice are said twice.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    said: [String; 2],
    turn: usize,
}

impl Announcer {
    /// Says this.
    pub(super) fn say(&mut self, words: &str) {
        let Self { said, turn } = self;
        *turn = 1 - *turn;
        for (place, slot) in said.iter_mut().enumerate() {
            if place == *turn {
                words.clone_into(slot);
            } else {
                slot.clear();
            }
        }
    }

    /// Puts what is said where a reader hears of it. Nothing is drawn.
    pub(super) fn ui(&self, ui: &Ui) {
        for (place, words) in self.said.iter().enumerate() {
            let rect = Rect::from_min_size(ui.max_rect().min, Vec2::splat(1.0));
            let id = Id::unique(("announcer", place));
            let response = ui.interact(rect, id, Sense::empty());
            response.widget_info(|| WidgetInfo::labeled(Role::Status, true, words));
            ui.ctx()
                .accesskit_node_builder(id, |node| node.set_live(Live::Polite));
        }
    }
}

/// What was done, and where what was moved is now; for what was deleted, the keys that bring it back.
pub(super) fn done(locale: &Locale, editor: &Editor, label: CommandLabel, undo: &str) -> String {
    if let Some(place) = moved(locale, editor, label) {
        return place;
    }
    let what = Arg::from(named(locale, label));
    if label.kind.is_deletion() && !undo.is_empty() {
        let keys = Arg::from(undo);
        return locale.format("spoken-deleted", &[("what", what), ("keys", keys)]);
    }
    locale.format("spoken-done", &[("what", what)])
}

/// What was taken back, or done again.
pub(super) fn taken_back(locale: &Locale, key: &str, label: CommandLabel) -> String {
    locale.format(key, &[("what", Arg::from(named(locale, label)))])
}

fn named(locale: &Locale, label: CommandLabel) -> String {
    locale.format(done_key(label.kind), &[("count", Arg::from(label.count))])
}

/// Where what was moved is now.
fn moved(locale: &Locale, editor: &Editor, label: CommandLabel) -> Option<String> {
    let journey = editor.journey()?;
    let primary = editor.selection().primary()?;
    let numbers =
        |place: usize, count: usize| [("place", Arg::from(place + 1)), ("count", Arg::from(count))];
    match (label.kind, primary) {
        (LabelKind::MoveCards, Target::Card(card)) => {
            let card = journey.card(card)?;
            let arguments = [
                ("count", Arg::from(label.count)),
                ("step", Arg::from(step_name(locale, journey, card.step)?)),
                (
                    "lane",
                    Arg::from(panels::lane_name(locale, journey.lane(card.lane)?)),
                ),
            ];
            Some(locale.format("spoken-moved-cards", &arguments))
        }
        (LabelKind::MoveStep, Target::Step(step)) => {
            let place = journey.steps().position(|(_, other)| other.id == step)?;
            let count = journey.steps().count();
            Some(locale.format("spoken-moved-step", &numbers(place, count)))
        }
        (LabelKind::MoveStage, Target::Stage(stage)) => {
            let place = journey.stages.iter().position(|other| other.id == stage)?;
            Some(locale.format("spoken-moved-stage", &numbers(place, journey.stages.len())))
        }
        (LabelKind::MoveLane, Target::Lane(lane)) => {
            let place = journey.lanes.iter().position(|other| other.id == lane)?;
            Some(locale.format("spoken-moved-lane", &numbers(place, journey.lanes.len())))
        }
        _ => None,
    }
}

fn step_name(locale: &Locale, journey: &Journey, step: StepId) -> Option<std::sync::Arc<str>> {
    Some(panels::step_name(locale, journey.step(step)?))
}
