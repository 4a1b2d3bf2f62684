//! What a screen reader meets on the map: a node with role, name, state and actions for each thing in view, in groups that
//! follow the grid.
//!
//! The map itself is the one thing that takes the keyboard focus; it names the selected node as its active descendant, so
//! that a reader follows the arrow keys. Nodes only sense clicks, so that every drag stays the map's own. What is out of
//! view has no node, save what keys act on; the outline panel has the whole map.

mod asked;
mod describe;
mod names;

pub use asked::Asked;
pub use names::name_of;

use std::ops::Range;

use egui::{Id, Sense, Ui, UiBuilder, WidgetInfo, accesskit};

use super::{
    camera::Camera,
    place::{clip_of, rect_on_screen, zone_of},
    shown::Shown,
};
use crate::{
    edit::{Selection, Target},
    layout::map::{EmotionLayout, RowLayout, visible},
    locale::Locale,
};

/// No nodes for more things than this: a reader that is told of more at once becomes slow.
const MOST: usize = 900;

/// What nodes are made from.
#[derive(Clone, Copy)]
pub struct Model<'a> {
    /// What is on screen.
    pub shown: &'a Shown,
    /// Where.
    pub camera: &'a Camera,
    /// What is selected.
    pub selection: &'a Selection,
    /// What keys act on.
    pub focus: Option<Target>,
    /// The words.
    pub locale: &'a Locale,
    /// Whether the map may be changed.
    pub can_change: bool,
}

/// Nodes in the making.
struct Nodes<'a> {
    model: Model<'a>,
    root: Id,
    left: usize,
    asked: Vec<Asked>,
    /// What keys act on, until it has its node.
    focus: Option<Target>,
}

/// The id of a target's node.
pub fn id_of(root: Id, target: Target) -> Id {
    root.with(("on the map", target))
}

/// Makes the nodes of what is in view, and reports what was asked of them.
pub fn nodes(ui: &mut Ui, model: Model<'_>) -> Vec<Asked> {
    let mut nodes = Nodes {
        model,
        root: ui.scope_id(),
        left: MOST,
        asked: Vec::new(),
        focus: model.focus,
    };
    let layout = &model.shown.layout;
    let (rows, columns) = visible(layout, model.camera.visible());
    nodes.headings(ui, &columns);
    for row in layout.rows.get(rows).unwrap_or_default() {
        nodes.row(ui, row, &columns);
    }
    nodes.arrows(ui);
    if let Some(target) = nodes.focus {
        nodes.node(ui, target, None);
    }
    nodes.asked
}

impl Nodes<'_> {
    /// Stages and steps, as two lists.
    fn headings(&mut self, ui: &mut Ui, columns: &Range<usize>) {
        let layout = &self.model.shown.layout;
        let stages = || {
            let all = layout.stages.iter().enumerate();
            all.filter(|(_, stage)| {
                stage.columns.start < columns.end && columns.start < stage.columns.end.max(1)
            })
        };
        let name = self.model.locale.text("spoken-stages");
        let group = list("stages", &name);
        self.group(ui, group, layout.stages.len(), |nodes, ui| {
            for (place, stage) in stages() {
                nodes.node(ui, Target::Stage(stage.stage), Some(place));
            }
        });
        let name = self.model.locale.text("spoken-steps");
        let group = list("steps", &name);
        let count = self.model.shown.journey.steps().count();
        self.group(ui, group, count, |nodes, ui| {
            for column in layout.columns.get(columns.clone()).unwrap_or_default() {
                if let Some(step) = column.step {
                    let place = column.number.checked_sub(1);
                    nodes.node(ui, Target::Step(step), place);
                }
            }
        });
    }

    /// A lane: its name, then what is in it, cell by cell.
    fn row(&mut self, ui: &mut Ui, row: &RowLayout, columns: &Range<usize>) {
        let lane = Target::Lane(row.lane);
        let name = names::lane_title(self.model.shown, row.lane).unwrap_or_default();
        let group = UiBuilder::new()
            .id_salt(("lane", row.lane))
            .accessibility_role(accesskit::Role::Group)
            .accessibility_label(name);
        let rows = self.model.shown.layout.rows.len();
        self.group(ui, group, rows, |nodes, ui| {
            let place = nodes
                .model
                .shown
                .layout
                .rows
                .iter()
                .position(|other| other.lane == row.lane);
            nodes.node(ui, lane, place);
            if let Some(emotion) = &row.emotion {
                nodes.curves(ui, emotion, columns);
            }
            nodes.cells(ui, row, columns);
            if let Some(Target::Cell(lane, step)) = nodes.focus
                && lane == row.lane
            {
                nodes.node(ui, Target::Cell(lane, step), None);
            }
        });
    }

    fn curves(&mut self, ui: &mut Ui, emotion: &EmotionLayout, columns: &Range<usize>) {
        for curve in &emotion.curves {
            let persona = self.model.shown.document.persona(curve.persona);
            let group = list(
                ("curve", curve.persona),
                persona.map_or("", |persona| &persona.name),
            );
            self.group(ui, group, curve.points.len(), |nodes, ui| {
                nodes.node(ui, Target::Persona(curve.persona), None);
                let points = curve.points.iter().enumerate();
                for (place, point) in points.filter(|(_, point)| columns.contains(&point.column)) {
                    let target = Target::Emotion(curve.persona, point.emotion.step);
                    nodes.node(ui, target, Some(place));
                }
            });
        }
    }

    fn cells(&mut self, ui: &mut Ui, row: &RowLayout, columns: &Range<usize>) {
        let cards = row.cards_touching(columns.clone());
        if cards.len() > self.left {
            return;
        }
        for cell in cards.chunk_by(|one, other| one.column == other.column) {
            let Some(column) = cell.first().map(|card| card.column) else {
                continue;
            };
            let step = self.model.shown.layout.columns.get(column);
            let step = step.and_then(|column| column.step);
            let name = step
                .and_then(|step| names::step_title(self.model.shown, step))
                .unwrap_or_default();
            let group = list(("cell", row.lane, column), &name)
                .accessibility_role(accesskit::Role::ListBox);
            let all = row.cell(column);
            self.group(ui, group, all.len(), |nodes, ui| {
                for card in cell {
                    let place = all.iter().position(|other| other.card == card.card);
                    nodes.node(ui, Target::Card(card.card), place);
                }
            });
        }
    }

    /// The arrows whose words or middle are in view.
    fn arrows(&mut self, ui: &Ui) {
        let seen = self.model.camera.visible();
        let shown = self.model.shown;
        for arrow in &shown.layout.arrows {
            if self.left > 0 && arrow.grip().intersects(seen) {
                self.node(ui, Target::Arrow(arrow.from, arrow.to), None);
            }
        }
    }

    /// A group of nodes, with how many there are in all, out of view too.
    fn group(
        &mut self,
        ui: &mut Ui,
        group: UiBuilder,
        size: usize,
        add: impl FnOnce(&mut Self, &mut Ui),
    ) {
        let mut child = ui.new_child(group.max_rect(self.model.camera.viewport()));
        ui.ctx()
            .accesskit_node_builder(child.unique_id(), |node| node.set_size_of_set(size));
        add(self, &mut child);
    }

    fn node(&mut self, ui: &Ui, target: Target, place: Option<usize>) {
        let Model {
            shown,
            camera,
            selection,
            focus,
            locale,
            can_change,
        } = self.model;
        let is_focus = focus == Some(target);
        let Some(whole) = rect_on_screen(camera, &shown.layout, target) else {
            return;
        };
        let seen = whole.intersect(clip_of(camera, zone_of(target)));
        let rect = match (seen.is_positive(), is_focus) {
            (true, _) => seen,
            // What keys act on is heard on its way into view.
            (false, true) => whole,
            (false, false) => return,
        };
        if is_focus {
            self.focus = None;
        }
        self.left = self.left.saturating_sub(1);
        let id = id_of(self.root, target);
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| {
            let name = name_of(shown, target, locale);
            WidgetInfo::labeled(role_of(target), ui.is_enabled(), name)
        });
        self.asked.extend(asked::take(ui, id, target));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_selected(selection.contains(target));
            if let Some(place) = place {
                node.set_position_in_set(place);
            }
            describe::describe(node, shown, target, locale);
            asked::offer(node, target, locale, can_change);
        });
    }
}

/// A list of nodes with a name.
fn list(salt: impl std::hash::Hash + std::fmt::Debug, name: &str) -> UiBuilder {
    UiBuilder::new()
        .id_salt(salt)
        .accessibility_role(accesskit::Role::List)
        .accessibility_label(name)
}

fn role_of(target: Target) -> accesskit::Role {
    match target {
        Target::Stage(_) | Target::Step(_) => accesskit::Role::ColumnHeader,
        Target::Lane(_) => accesskit::Role::RowHeader,
        Target::Emotion(..) => accesskit::Role::Slider,
        Target::Cell(..) => accesskit::Role::GridCell,
        Target::Card(_) => accesskit::Role::ListBoxOption,
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => accesskit::Role::ListItem,
    }
}
