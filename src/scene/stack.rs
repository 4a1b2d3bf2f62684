//! Several pictures one under another.

use emath::{Rect, Vec2, vec2};

use crate::{document::Document, layout::metrics::space};

use super::{Item, PathStep, Scene, theme::Theme};

/// Pictures of a document one under another, as one picture with the title of the document.
pub fn stacked(
    scenes: impl IntoIterator<Item = Scene>,
    document: &Document,
    theme: &Theme,
) -> Scene {
    let mut all = Scene {
        bounds: Rect::NOTHING,
        background: theme.paper,
        title: document.title.clone(),
        description: String::new(),
        language: document.language.clone(),
        items: Vec::new(),
    };
    for mut one in scenes {
        let below = if all.bounds.is_negative() {
            0.0
        } else {
            all.bounds.bottom()
        };
        let offset = vec2(-one.bounds.left(), below - one.bounds.top());
        one.bounds = one.bounds.translate(offset);
        all.bounds = all.bounds.union(one.bounds);
        all.items
            .extend(one.items.into_iter().map(|item| moved(item, offset)));
        if all.title.trim().is_empty() {
            all.title.clone_from(&one.title);
        }
        if !all.description.is_empty() {
            all.description.push(' ');
        }
        all.description.push_str(&one.description);
    }
    if all.bounds.is_negative() {
        all.bounds = Rect::from_min_size(emath::Pos2::ZERO, Vec2::splat(2.0 * space::XL));
    }
    all
}

/// The same item elsewhere.
fn moved(mut item: Item, by: Vec2) -> Item {
    match &mut item {
        Item::Rect { rect, .. } | Item::Icon { rect, .. } | Item::Picture { rect, .. } => {
            *rect = rect.translate(by);
        }
        Item::Text { pos, .. } => *pos += by,
        Item::Path { path, .. } => {
            for step in path {
                match step {
                    PathStep::MoveTo(pos) | PathStep::LineTo(pos) => *pos += by,
                    PathStep::CubicTo(first, last, end) => {
                        *first += by;
                        *last += by;
                        *end += by;
                    }
                    PathStep::Close => {}
                }
            }
        }
        Item::GroupStart { .. } | Item::GroupEnd => {}
    }
    item
}
