//! Pictures inside a map: what is let through, and what not.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use emath::Rect;

use crate::{
    document::Picture,
    scene::{Item, PathStep, Rgba, Stroke},
};

/// The kinds of pictures that a map may hold.
const KINDS: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/// The bytes of a picture; none when its address is anything but one of the known kinds in base64.
pub fn bytes(picture: &Picture) -> Option<Vec<u8>> {
    let (kind, data) = picture.0.strip_prefix("data:")?.split_once(";base64,")?;
    if !KINDS.contains(&kind) {
        return None;
    }
    STANDARD.decode(data).ok()
}

/// A picture's address, written anew from what it holds, so that nothing else comes along.
pub(crate) fn address(picture: &Picture) -> Option<String> {
    let kind = KINDS.into_iter().find(|kind| {
        picture
            .0
            .strip_prefix("data:")
            .is_some_and(|rest| rest.starts_with(kind))
    })?;
    Some(format!(
        "data:{kind};base64,{}",
        STANDARD.encode(bytes(picture)?)
    ))
}

/// What stands where a picture cannot be shown: a frame with a cross, visible on light and dark.
pub(crate) fn placeholder(rect: Rect) -> [Item; 2] {
    let stroke = Stroke::solid(1.5, Rgba::rgb(0x7C_82_8A));
    let rect = rect.shrink(0.75);
    [
        Item::Rect {
            rect,
            radius: 4.0,
            fill: Rgba::rgb(0x7C_82_8A).with_alpha(32),
            stroke,
        },
        Item::Path {
            path: vec![
                PathStep::MoveTo(rect.left_top()),
                PathStep::LineTo(rect.right_bottom()),
                PathStep::MoveTo(rect.right_top()),
                PathStep::LineTo(rect.left_bottom()),
            ],
            fill: Rgba::TRANSPARENT,
            stroke,
        },
    ]
}
