//! The lanes in which a table lands: those that it names, those from the selected one on, and new ones.

use super::Landing;
use crate::{
    document::{Card, Lane, LaneId, LaneKind, StepId},
    edit::{
        Command, names,
        paste::{
            lines::{clean, without_bullet},
            score,
            table::Row,
        },
    },
};

impl Landing<'_> {
    /// Puts one row of the table where it belongs.
    pub(super) fn row(&mut self, row: &Row, steps: &[StepId]) {
        match &row.name {
            Some(name) => self.named_row(name, row, steps),
            None => self.nameless_row(row, steps),
        }
    }

    fn named_row(&mut self, name: &str, row: &Row, steps: &[StepId]) {
        let sort = names::sort(name);
        let is_emotion = sort.is_some_and(|(kind, _)| kind == LaneKind::Emotion);
        let persona = self.persona_named(name);
        let scores = score::scores(&row.cells, is_emotion);
        if let Some(scores) = scores.filter(|_| is_emotion || persona.is_some()) {
            self.scored(persona, name, &scores, steps);
        } else {
            let lane = self.lane_for(name, sort);
            self.cards_in(lane, row, steps);
        }
    }

    /// A row without a name goes to the next lane in view, from the selected one on.
    fn nameless_row(&mut self, row: &Row, steps: &[StepId]) {
        let mut in_view = self.journey.lanes.iter().filter(|lane| !lane.hidden);
        let mut lane = in_view.nth(self.next_row);
        self.next_row += 1;
        if lane.is_some_and(|lane| !lane.kind.holds_cards()) {
            if let Some(scores) = score::scores(&row.cells, true) {
                self.scored(None, "", &scores, steps);
                return;
            }
            lane = in_view.find(|lane| lane.kind.holds_cards());
            self.next_row += 1;
        }
        let id = match lane {
            Some(lane) => lane.id,
            None => self.new_lane("", (LaneKind::Text, None)),
        };
        self.last_lane = Some(id);
        self.cards_in(id, row, steps);
    }

    /// The lane that a name means: the one that is called so, or the first of its sort, each once; else a new one.
    fn lane_for(&mut self, name: &str, sort: Option<names::Sort>) -> LaneId {
        let plain = names::plain(name);
        let free = |lane: &&std::sync::Arc<Lane>| {
            lane.kind.holds_cards() && !lane.hidden && !self.used_lanes.contains(&lane.id)
        };
        let lanes = || self.journey.lanes.iter().filter(free);
        let of_sort = sort.filter(|sort| *sort != (LaneKind::Text, None));
        let found = lanes()
            .find(|lane| !plain.is_empty() && names::plain(&lane.title) == plain)
            .or_else(|| lanes().find(|lane| Some((lane.kind, lane.topic)) == of_sort))
            .map(|lane| lane.id);
        let id = found.unwrap_or_else(|| {
            let sort = sort.filter(|(kind, _)| kind.holds_cards());
            self.new_lane(name, sort.unwrap_or_default())
        });
        self.used_lanes.insert(id);
        self.last_lane = Some(id);
        id
    }

    /// A lane after the one that was used last, or at the end.
    pub(super) fn new_lane(&mut self, name: &str, (kind, topic): names::Sort) -> LaneId {
        let mut lane = Lane::new(self.editor.fresh(), kind, clean(name));
        lane.topic = topic;
        let id = lane.id;
        let last = self.last_lane;
        let index = self
            .lanes
            .iter()
            .position(|other| Some(*other) == last)
            .map_or(self.lanes.len(), |place| place + 1);
        self.lanes.insert(index, id);
        self.last_lane = Some(id);
        self.made.push(Command::AddLane {
            journey: self.journey.id,
            lane,
            index,
        });
        self.extent.new_lanes += 1;
        id
    }

    /// The cards of a row: one for each line of a cell.
    fn cards_in(&mut self, lane: LaneId, row: &Row, steps: &[StepId]) {
        self.extent.lanes += 1;
        for (cell, step) in row.cells.iter().zip(steps) {
            let cell = cell.replace("<br/>", "\n").replace("<br>", "\n");
            let lines = cell.lines().map(|line| clean(without_bullet(line)));
            for line in lines.filter(|line| !line.is_empty()) {
                let card = Card::new(self.editor.fresh(), lane, *step, line);
                self.cards.push(card);
            }
        }
    }
}
