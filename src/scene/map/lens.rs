//! How a window looks at a map: what is faded for now. It is never kept in the file, and exports show everything.

use emath::Rect;

use crate::{document::Grade, scene::Rgba};

use super::Source;

/// What someone wants to see more or less of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Lens {
    /// Whether what no customer said is faded.
    pub fades_opinion: bool,
}

/// How much is left of what is faded, out of 255.
const LEFT: u8 = 84;

impl Source<'_> {
    /// Whether something known so well is faded.
    pub(super) fn is_faded(&self, grade: Grade) -> bool {
        self.lens.fades_opinion && !grade.is_researched()
    }

    /// A colour on this ground, faded where something known so well is.
    pub(super) fn seen(&self, color: Rgba, ground: Rgba, grade: Grade) -> Rgba {
        if self.is_faded(grade) {
            color.mixed(ground, f32::from(u8::MAX - LEFT) / f32::from(u8::MAX))
        } else {
            color
        }
    }

    /// Fades what has been drawn in this rectangle.
    pub(super) fn fade(&self, draw: &mut crate::scene::draw::Draw, rect: Rect, radius: f32) {
        let veil = self.theme.paper.with_alpha(u8::MAX - LEFT);
        draw.rounded(rect.expand(1.0), radius, veil, crate::scene::Stroke::NONE);
    }
}
