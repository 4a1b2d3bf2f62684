//! What the views besides the map have in common as pictures: the title block of exports.

use emath::Vec2;

use crate::{document::Document, layout::sheet::SheetTitle};

use super::{Item, Scene, draw::Draw, theme::Theme};

/// Which part of a sheet is wanted, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it with its title above: for an export.
    Whole,
    /// Its content, as a window shows it.
    Content,
}

/// The picture of a sheet of this size.
pub fn scene(
    document: &Document,
    theme: &Theme,
    (title, size): (&SheetTitle, Vec2),
    part: Part,
    name: &str,
    content: impl FnOnce(&mut Draw),
) -> Scene {
    let mut draw = Draw::default();
    let bounds = match part {
        Part::Whole => {
            block(&mut draw, title, theme);
            title.bounds(size)
        }
        Part::Content => emath::Rect::from_min_size(emath::Pos2::ZERO, size),
    };
    content(&mut draw);
    Scene {
        bounds,
        background: theme.paper,
        title: name.to_owned(),
        description: words_of(title),
        language: document.language.clone(),
        items: draw.items,
    }
}

fn block(draw: &mut Draw, title: &SheetTitle, theme: &Theme) {
    for (placed, ink) in [
        (&title.brand, theme.muted),
        (&title.title, theme.ink),
        (&title.about, theme.muted),
    ] {
        if let Some((pos, words)) = placed {
            draw.text(words, *pos, ink);
        }
    }
}

/// Title and what is shown, as one text for screen readers.
fn words_of(title: &SheetTitle) -> String {
    let blocks = [&title.title, &title.about].into_iter().flatten();
    let lines = blocks.flat_map(|(_, block)| &block.lines);
    lines
        .map(|line| &*line.text)
        .collect::<Vec<&str>>()
        .join(" ")
}

/// Whether an item is words, for tests of what a sheet says.
pub fn words_in(scene: &Scene) -> impl Iterator<Item = &str> {
    scene.items.iter().filter_map(|item| match item {
        Item::Text { text, .. } => Some(&**text),
        Item::Rect { .. }
        | Item::Path { .. }
        | Item::Icon { .. }
        | Item::Picture { .. }
        | Item::GroupStart { .. }
        | Item::GroupEnd => None,
    })
}
