//! What a screen reader meets on the map: a node with role, name and state for each thing in view.
//!
//! The map itself is the one thing that takes the keyboard focus; it names the selected node as its active descendant.
//! Nodes only sense clicks, so that every drag stays the map's own, and none is made for what is out of view or too small
//! to read. The outline of the whole map is a panel's.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, accesskit};

use super::{
    camera::Camera,
    place::{clip_of, rect_on_screen, zone_of},
    shown::Shown,
};
use crate::{
    action::Action,
    document::{Card, Flag},
    edit::{Selection, Target},
    layout::map::{RowLayout, visible},
    locale::{Arg, Locale},
};

/// No nodes for more things than this: such a map is seen from too far to be read.
const MOST: usize = 900;

/// What a screen reader or test asked of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Select this.
    Select(Target),
    /// Edit the words of this.
    Edit(Target),
}

/// Makes the nodes of what is in view, and reports what was asked of one.
pub fn nodes(
    ui: &Ui,
    shown: &Shown,
    camera: &Camera,
    selection: &Selection,
    locale: &Locale,
) -> Vec<Asked> {
    let mut asked = Vec::new();
    let root = ui.scope_id();
    for target in targets_in_view(shown, camera) {
        let Some(rect) = rect_on_screen(camera, &shown.layout, target) else {
            continue;
        };
        let rect = rect.intersect(clip_of(camera, zone_of(target)));
        if rect.is_positive() {
            asked.extend(node(ui, id_of(root, target), rect, target, || {
                let role = role_of(target);
                WidgetInfo::selected(
                    role,
                    ui.is_enabled(),
                    selection.contains(target),
                    name_of(shown, target, locale),
                )
            }));
        }
    }
    asked
}

/// The id of a target's node.
pub fn id_of(root: Id, target: Target) -> Id {
    root.with(("on the map", target))
}

fn node(
    ui: &Ui,
    id: Id,
    rect: Rect,
    target: Target,
    info: impl Fn() -> WidgetInfo,
) -> Option<Asked> {
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(info);
    let mut asked = None;
    ui.input_mut(|input| {
        input.consume_accesskit_action_requests(id, |request| match request.action {
            accesskit::Action::Click | accesskit::Action::Focus => {
                asked = Some(Asked::Select(target));
                true
            }
            accesskit::Action::Expand => {
                asked = Some(Asked::Edit(target));
                true
            }
            _ => false,
        });
    });
    ui.ctx().accesskit_node_builder(id, |node| {
        node.add_action(accesskit::Action::Focus);
        node.add_action(accesskit::Action::Expand);
    });
    asked
}

fn role_of(target: Target) -> accesskit::Role {
    match target {
        Target::Stage(_) | Target::Step(_) => accesskit::Role::ColumnHeader,
        Target::Lane(_) => accesskit::Role::RowHeader,
        Target::Cell(..) => accesskit::Role::GridCell,
        Target::Card(_)
        | Target::Emotion(..)
        | Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => accesskit::Role::ListItem,
    }
}

/// Everything in view that has a node, in reading order.
fn targets_in_view(shown: &Shown, camera: &Camera) -> Vec<Target> {
    let layout = &shown.layout;
    let (rows, columns) = visible(layout, camera.visible());
    let mut targets: Vec<Target> = Vec::new();
    let stages = layout.stages.iter().filter(|stage| {
        stage.columns.start < columns.end && columns.start < stage.columns.end.max(1)
    });
    targets.extend(stages.map(|stage| Target::Stage(stage.stage)));
    let steps = layout.columns.get(columns.clone()).unwrap_or_default();
    targets.extend(
        steps
            .iter()
            .filter_map(|column| column.step.map(Target::Step)),
    );
    for row in layout.rows.get(rows).unwrap_or_default() {
        targets.push(Target::Lane(row.lane));
        if let Some(emotion) = &row.emotion {
            for curve in &emotion.curves {
                let points = curve.points.iter();
                let seen = points.filter(|point| columns.contains(&point.column));
                targets
                    .extend(seen.map(|point| Target::Emotion(curve.persona, point.emotion.step)));
            }
        }
        let cards = row.cards_touching(columns.clone());
        if cards.len() + targets.len() <= MOST {
            targets.extend(cards.iter().map(|card| Target::Card(card.card)));
        }
    }
    targets
}

/// The full name of a target: what it is, where it is, and the how-manieth.
pub fn name_of(shown: &Shown, target: Target, locale: &Locale) -> String {
    name_if_there(shown, target, locale).unwrap_or_default()
}

fn name_if_there(shown: &Shown, target: Target, locale: &Locale) -> Option<String> {
    let journey = &shown.journey;
    let words = &shown.layout.words;
    let titled = |title: &str, instead: &str| {
        let title = if title.trim().is_empty() {
            instead
        } else {
            title
        };
        title.to_owned()
    };
    let step_title = |step| {
        let step = journey.step(step)?;
        Some(titled(&step.title, &words.untitled_step))
    };
    let lane_title = |lane| {
        let lane = journey.lane(lane)?;
        Some(titled(&lane.title, &words.untitled_lane))
    };
    Some(match target {
        Target::Card(card) => {
            let (row, layout) = shown.layout.card(card)?;
            let card = journey.cards.get(layout.index)?;
            let (place, count) = place_in_cell(row, layout.column, card);
            locale.format(
                "canvas-name-card",
                &[
                    ("text", Arg::from(card_words(card, locale))),
                    ("step", Arg::from(step_title(card.step)?)),
                    ("lane", Arg::from(lane_title(card.lane)?)),
                    ("place", Arg::from(place)),
                    ("count", Arg::from(count)),
                ],
            )
        }
        Target::Emotion(persona, step) => {
            let emotion = journey.emotion(persona, step)?;
            let persona = shown.document.persona(persona)?;
            let key = if emotion.word.trim().is_empty() {
                "canvas-name-emotion"
            } else {
                "canvas-name-emotion-word"
            };
            locale.format(
                key,
                &[
                    (
                        "persona",
                        Arg::from(titled(&persona.name, &words.untitled_persona)),
                    ),
                    ("score", Arg::from(locale.number(emotion.score, 1))),
                    ("word", Arg::from(&emotion.word)),
                    ("step", Arg::from(step_title(step)?)),
                ],
            )
        }
        Target::Step(step) => locale.format(
            "canvas-name-step",
            &[("title", Arg::from(step_title(step)?))],
        ),
        Target::Stage(stage) => {
            let stage = journey.stage(stage)?;
            let title = titled(&stage.title, &words.untitled_stage);
            locale.format("canvas-name-stage", &[("title", Arg::from(title))])
        }
        Target::Lane(lane) => locale.format(
            "canvas-name-lane",
            &[("title", Arg::from(lane_title(lane)?))],
        ),
        Target::Cell(lane, step) => locale.format(
            "canvas-name-cell",
            &[
                ("step", Arg::from(step_title(step)?)),
                ("lane", Arg::from(lane_title(lane)?)),
            ],
        ),
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    })
}

/// The flags of a card, then its words: "Moment of truth: check in at the desk".
fn card_words(card: &Card, locale: &Locale) -> String {
    let text = card.text.trim();
    let text = if text.is_empty() {
        locale.text("canvas-name-empty-card").to_string()
    } else {
        text.replace('\n', " ")
    };
    let flag = |flag: &Flag| {
        locale
            .text(Action::ToggleFlag(*flag).info().key)
            .to_string()
    };
    let mut words: Vec<String> = card.flags.iter().map(flag).collect();
    words.push(text);
    words.join(": ")
}

/// The how-manieth card of its cell this is, from 1, and how many there are.
fn place_in_cell(row: &RowLayout, column: usize, card: &Card) -> (usize, usize) {
    let cell = row.cell(column);
    let before = cell
        .iter()
        .take_while(|other| other.card != card.id)
        .count();
    (before + 1, cell.len())
}
