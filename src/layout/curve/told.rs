//! What is told of curves: words beside their points, and figures below.

use std::sync::Arc;

use emath::{Rect, Vec2, pos2, vec2};

use crate::{
    document::Journey,
    insight::{curve::Piece, figures::Curve},
    layout::{
        metrics::{FEELING_TEXT, on_rhythm, space},
        notes::free_place,
        sheet::PlacedText,
    },
    text::{Measurer, TextBlock, TextStyle},
};

use super::{
    CurveLine, CurveWords, FACE_RADIUS, FIGURE_TEXT, FigureRow, LABEL_TEXT, LABELS_WIDTH, LEFT,
    NAME_TEXT, SENTENCE_TEXT,
};

/// The word for each feeling, with what is remarkable about it before it.
pub(super) fn notes(
    journey: &Journey,
    curves: &[Curve],
    lines: &[CurveLine],
    band: Rect,
    words: &CurveWords,
    measurer: &mut Measurer,
) -> Vec<(usize, PlacedText)> {
    let mut taken: Vec<Rect> = lines
        .iter()
        .flat_map(|line| &line.points)
        .map(|(.., pos)| Rect::from_center_size(*pos, Vec2::splat(2.0 * FACE_RADIUS)))
        .collect();
    let pieces: Vec<&[Piece]> = lines.iter().map(|line| line.pieces.as_slice()).collect();
    let mut notes = Vec::new();
    for (order, (curve, line)) in curves.iter().zip(lines).enumerate() {
        let figures = curve.figures();
        for (step, _, pos) in &line.points {
            let mut said: Vec<&str> = Vec::new();
            let places = figures.map(|it| [it.peak.step, it.low.step, it.end.step]);
            for (word, place) in words.notes.iter().zip(places.into_iter().flatten()) {
                if place == *step {
                    said.push(word);
                }
            }
            let feeling = journey.emotion(curve.persona, *step);
            let feeling = feeling.map_or("", |emotion| emotion.word.trim());
            if !feeling.is_empty() {
                said.push(feeling);
            }
            if said.is_empty() {
                continue;
            }
            let block = measurer.block(&said.join(" · "), FEELING_TEXT, 190.0, Some(2));
            let size = vec2(block.width, block.height);
            let rect = free_place((*pos, FACE_RADIUS), size, band, &taken, &pieces);
            taken.push(rect);
            notes.push((order, (rect.min, block)));
        }
    }
    notes
}

/// A row of figures for each persona that is shown under the curves, and where they end.
pub(super) fn figures(
    words: &CurveWords,
    curves: &[CurveLine],
    band: Rect,
    measurer: &mut Measurer,
) -> (Vec<FigureRow>, f32) {
    let mut rows = Vec::with_capacity(words.personas.len());
    let mut top = band.bottom();
    let is_shown = |persona| {
        let hidden = |curve: &CurveLine| curve.persona == persona && !curve.is_shown;
        !curves.iter().any(hidden)
    };
    for (order, persona) in words.personas.iter().enumerate() {
        if !is_shown(persona.persona) {
            continue;
        }
        let first = top + space::L;
        let name = measurer.block(
            &persona.name,
            NAME_TEXT,
            LABELS_WIDTH - LEFT - 50.0,
            Some(2),
        );
        let mut lowest = first + name.height;
        let count = persona.figures.len().max(1) as f32;
        let width = (band.width() / count).floor();
        let mut cells = Vec::with_capacity(persona.figures.len());
        for (place, figure) in persona.figures.iter().enumerate() {
            let left = band.left() + space::M + place as f32 * width;
            let mut y = first;
            let mut put = |text: &str, style: TextStyle, lines: usize| -> PlacedText {
                let block: Arc<TextBlock> =
                    measurer.block(text, style, width - 2.0 * space::M, Some(lines));
                let placed = (pos2(left, y), Arc::clone(&block));
                y += block.height;
                placed
            };
            let cell = [
                put(&figure.label, LABEL_TEXT, 1),
                put(&figure.number, FIGURE_TEXT, 1),
                put(&figure.sentence, SENTENCE_TEXT, 5),
            ];
            lowest = lowest.max(y);
            cells.push(cell);
        }
        let nothing = persona.figures.is_empty().then(|| {
            let pos = pos2(band.left() + space::M, first);
            let room = band.width() - 2.0 * space::M;
            let block = measurer.block(&persona.nothing, SENTENCE_TEXT, room, Some(2));
            lowest = lowest.max(pos.y + block.height);
            (pos, block)
        });
        let bottom = on_rhythm(lowest + space::L);
        rows.push(FigureRow {
            persona: persona.persona,
            order,
            name: (pos2(LEFT + 38.0, first), name),
            cells,
            nothing,
            bottom,
        });
        top = bottom;
    }
    (rows, top)
}
