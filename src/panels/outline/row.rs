//! One row of the outline: what is seen of it, what a screen reader hears, and what is asked of it.

use egui::{
    Align2, FontId, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    accesskit::{self, ActionData},
    text::{LayoutJob, TextWrapping},
};
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, actions_on},
    edit::Target,
    locale::Locale,
    scene::theme::{Theme, radius, size, weight},
    widgets::{self, color32, icon_font},
};

use super::{
    tree::{Key, Row},
    words::RowWords,
};

/// What was asked of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// Go there, and select it.
    Go,
    /// Edit its words.
    Edit,
    /// Show what lies in it, or hide that.
    Open(bool),
    /// Open its menu, here.
    Menu(Pos2),
    /// Do this with it.
    Do(Action),
    /// Let it have these words.
    Words(String),
}

/// How a row stands.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Whether it is selected.
    pub is_selected: bool,
    /// Whether the keys are its.
    pub has_keys: bool,
    /// Whether what it is about may be changed.
    pub can_change: bool,
}

/// How far each level is moved in, in points.
const INDENT: f32 = 18.0;

/// The id of the node of a row.
pub fn id_of(key: Key) -> Id {
    Id::unique(("outline row", key))
}

/// Draws a row, and gives what was asked of it.
pub fn row_ui(
    ui: &Ui,
    rect: Rect,
    (row, words): (Row, &RowWords),
    state: State,
    (theme, locale): (&Theme, &Locale),
) -> Vec<Asked> {
    let id = id_of(row.key);
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| {
        WidgetInfo::labeled(accesskit::Role::TreeItem, ui.is_enabled(), &words.heard)
    });
    let target = match row.key {
        Key::Of(target) => Some(target),
        Key::Lanes => None,
    };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_level(row.depth + 1);
        node.set_position_in_set(row.place);
        node.set_size_of_set(row.count);
        node.set_selected(state.is_selected);
        offer(node, row, target, state, locale);
    });
    let mut asked = taken(ui, id, target, rect);
    paint(ui, theme, rect, (row, words), state, response.hovered());
    let mut chevron = chevron_of(rect, row);
    chevron = chevron.expand2(Vec2::new((widgets::target(ui, 24.0) - 24.0) / 2.0, 0.0));
    let on_chevron = response
        .interact_pointer_pos()
        .is_some_and(|at| chevron.contains(at) && row.inside > 0);
    if response.clicked() && on_chevron {
        asked.push(Asked::Open(!row.is_open));
    } else if response.double_clicked() {
        asked.push(Asked::Edit);
    } else if response.clicked() {
        asked.push(Asked::Go);
    } else if response.secondary_clicked() {
        let at = response.interact_pointer_pos().unwrap_or(rect.center());
        asked.push(Asked::Menu(at));
    }
    asked
}

/// Says what can be asked of a row.
fn offer(
    node: &mut accesskit::Node,
    row: Row,
    target: Option<Target>,
    state: State,
    locale: &Locale,
) {
    node.add_action(accesskit::Action::Focus);
    if row.inside > 0 {
        node.set_expanded(row.is_open);
        node.add_action(if row.is_open {
            accesskit::Action::Collapse
        } else {
            accesskit::Action::Expand
        });
    }
    let Some(target) = target else {
        return;
    };
    node.add_action(accesskit::Action::ShowContextMenu);
    if state.can_change {
        node.add_action(accesskit::Action::SetValue);
        widgets::offer_actions(node, locale, actions_on(target));
    }
}

/// What a reader asked of a row.
fn taken(ui: &Ui, id: Id, target: Option<Target>, rect: Rect) -> Vec<Asked> {
    let mut asked = Vec::new();
    ui.input_mut(|input| {
        input.consume_accesskit_action_requests(id, |request| {
            let found = match (request.action, &request.data) {
                (accesskit::Action::Click | accesskit::Action::Focus, _) => Some(Asked::Go),
                (accesskit::Action::Expand, _) => Some(Asked::Open(true)),
                (accesskit::Action::Collapse, _) => Some(Asked::Open(false)),
                (accesskit::Action::ShowContextMenu, _) => Some(Asked::Menu(rect.center())),
                (accesskit::Action::SetValue, Some(ActionData::Value(words))) => {
                    Some(Asked::Words(words.to_string()))
                }
                (accesskit::Action::CustomAction, Some(data)) => target
                    .and_then(|target| widgets::offered_action(actions_on(target), data))
                    .map(Asked::Do),
                _ => None,
            };
            let is_understood = found.is_some();
            asked.extend(found);
            is_understood
        });
    });
    asked
}

fn chevron_of(rect: Rect, row: Row) -> Rect {
    let left = rect.left() + 4.0 + INDENT * row.depth as f32;
    Rect::from_min_size(Pos2::new(left, rect.top()), Vec2::new(24.0, rect.height()))
}

/// Where the words of a row begin.
pub fn words_left(rect: Rect, depth: usize) -> f32 {
    rect.left() + 26.0 + INDENT * depth as f32
}

fn paint(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    (row, words): (Row, &RowWords),
    state: State,
    is_pointed: bool,
) {
    let painter = ui.painter();
    if state.is_selected || is_pointed {
        painter.rect_filled(rect, radius::CONTROL, color32(theme.accent_tint));
    }
    if state.is_selected {
        let bar = Rect::from_min_size(
            rect.left_top() + Vec2::new(0.0, 5.0),
            Vec2::new(weight::EDGE, rect.height() - 10.0),
        );
        painter.rect_filled(bar, 1.5, color32(theme.accent));
    }
    if state.has_keys {
        painter.rect_stroke(
            rect,
            radius::CONTROL,
            Stroke::new(2.0, color32(theme.accent)),
            StrokeKind::Inside,
        );
    }
    let icon = |center: Pos2, icon: Lucide| {
        painter.text(
            center,
            Align2::CENTER_CENTER,
            icon.unicode(),
            icon_font(15.0),
            color32(theme.muted),
        );
    };
    if row.inside > 0 {
        let chevron = chevron_of(rect, row);
        icon(
            Pos2::new(chevron.left() + 9.0, rect.center().y),
            if row.is_open {
                Lucide::ChevronDown
            } else {
                Lucide::ChevronRight
            },
        );
    }
    let mut left = words_left(rect, row.depth);
    if let Some(lead) = words.icon {
        icon(Pos2::new(left + 8.0, rect.center().y), lead);
        left += 24.0;
    }
    let font = match row.depth {
        0 => widgets::semibold_font(size::BODY),
        _ => FontId::proportional(size::BODY),
    };
    let color = match row.key {
        Key::Of(Target::Cell(..)) => theme.muted,
        Key::Of(_) | Key::Lanes => theme.ink,
    };
    let room = (rect.right() - left - 6.0).max(20.0);
    let mut job = LayoutJob::simple(words.seen.clone(), font, color32(color), room);
    job.wrap = TextWrapping::truncate_at_width(room);
    let galley = painter.layout_job(job);
    let at = Pos2::new(left, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, color32(color));
}
