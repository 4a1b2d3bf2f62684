//! The action-priority matrix as a picture.

use crate::{
    document::{Color, Document},
    layout::matrix::{MatrixLayout, MatrixWords},
};

use super::{
    Scene, plot,
    plot::QuadrantTones,
    sheet::{self, Part},
    theme::Theme,
};

/// Quick wins, major projects, fill-ins, thankless tasks.
const TONES: QuadrantTones = [
    Some(Color::Green),
    Some(Color::Teal),
    None,
    Some(Color::Red),
];

/// The picture of the matrix.
pub fn matrix_scene(
    layout: &MatrixLayout,
    document: &Document,
    words: &MatrixWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let whole = (&layout.title, layout.size());
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        plot::plot(draw, &layout.plot, theme, TONES, |card| {
            card.title.1.joined()
        });
    })
}
