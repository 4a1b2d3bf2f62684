//! The tree that takes the keyboard, and its rows in view.

use std::{ops::Range, sync::Arc};

use egui::{EventFilter, Pos2, Rect, ScrollArea, Sense, Ui, Vec2, WidgetInfo, accesskit};

use crate::{document::Journey, locale::Arg, panels::ask::Ask, widgets};

use super::{
    Outline,
    row::{self, State},
    row_height,
    tree::{Key, Row},
    tree_id, words,
};

/// The one widget that takes the keyboard.
pub fn tree_ui(ui: &Ui, outline: &mut Outline, ask: &Ask<'_>, journey: &Journey) -> egui::Response {
    let id = tree_id();
    let rect = ui.available_rect_before_wrap();
    let tree = ui.interact(rect, id, Sense::focusable_noninteractive());
    tree.widget_info(|| {
        let title = [("title", Arg::from(&journey.title))];
        let name = ask.format("outline-tree", &title);
        WidgetInfo::labeled(accesskit::Role::Tree, true, name)
    });
    ui.ctx().accesskit_node_builder(id, |node| {
        if let Some(cursor) = outline.cursor {
            node.set_active_descendant(row::id_of(cursor).accesskit_id());
        }
    });
    if std::mem::take(&mut outline.wants_focus) {
        tree.request_focus();
        outline.wants_scroll = true;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            id,
            EventFilter {
                tab: false,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            },
        );
    });
    tree
}

/// The rows in view.
pub fn list_ui(
    ui: &mut Ui,
    outline: &mut Outline,
    ask: &mut Ask<'_>,
    journey: &Arc<Journey>,
    has_keys: bool,
) {
    let rows = outline.rows(journey);
    let row_height = row_height(ui);
    let edited = outline.field.as_ref().and_then(|field| {
        let place = rows.iter().position(|row| row.key == Key::Of(field.target));
        place.map(|place| (place, (field.height - row_height).max(0.0)))
    });
    let more = edited.map_or(0.0, |(_, more)| more);
    let height = row_height * rows.len() as f32 + more;
    ScrollArea::vertical()
        .id_salt("outline")
        .auto_shrink(false)
        .show_viewport(ui, |ui, seen| {
            let width = ui.available_width() - widgets::SCROLL_ROOM;
            let origin = ui.max_rect().min;
            ui.set_height(height);
            let rect_of = |place: usize| {
                let below = edited.is_some_and(|(edited, _)| edited < place);
                let top = row_height * place as f32 + if below { more } else { 0.0 };
                Rect::from_min_size(origin + Vec2::new(0.0, top), Vec2::new(width, row_height))
            };
            if std::mem::take(&mut outline.wants_scroll) {
                let cursor = outline.cursor;
                let at = cursor.and_then(|key| rows.iter().position(|row| row.key == key));
                if let Some(place) = at {
                    ui.scroll_to_rect(rect_of(place).expand2(Vec2::new(0.0, row_height)), None);
                }
            }
            for place in in_view(seen, (row_height, more), rows.len()) {
                if let Some(row) = rows.get(place).copied() {
                    let rect = rect_of(place);
                    one_ui(ui, outline, ask, journey, (row, rect), has_keys);
                }
            }
        });
}

/// The rows that a part of the list shows.
fn in_view(seen: Rect, (row_height, more): (f32, f32), count: usize) -> Range<usize> {
    let first = ((seen.top() - more) / row_height).max(0.0).floor() as usize;
    let last = (seen.bottom() / row_height).max(0.0).ceil() as usize;
    first.min(count)..last.min(count)
}

fn one_ui(
    ui: &mut Ui,
    outline: &mut Outline,
    ask: &mut Ask<'_>,
    journey: &Journey,
    (row, rect): (Row, Rect),
    has_keys: bool,
) {
    let target = match row.key {
        Key::Of(target) => Some(target),
        Key::Lanes => None,
    };
    let is_typed = outline
        .field
        .as_ref()
        .is_some_and(|field| Some(field.target) == target);
    if is_typed {
        let left = row::words_left(rect, row.depth);
        let rect = Rect::from_min_max(Pos2::new(left, rect.top()), rect.max);
        outline.field_ui(ui, ask, journey, rect);
        return;
    }
    let Some(words) = words::row_words(ask, journey, row) else {
        return;
    };
    let is_selected = target.is_some_and(|target| ask.editor.selection().contains(target));
    let has_keys = has_keys && outline.cursor == Some(row.key);
    if has_keys && outline.menu_at == Some(Pos2::ZERO) {
        outline.menu_at = Some(rect.left_bottom() + Vec2::new(24.0, 0.0));
    }
    let state = State {
        is_selected,
        has_keys,
        can_change: ask.editor.can_edit_journey(),
    };
    let look = (ask.theme, ask.locale);
    for asked in row::row_ui(ui, rect, (row, &words), state, look) {
        outline.answer(ui, ask, journey, row.key, asked);
    }
}
