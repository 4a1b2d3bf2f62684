//! A measure on its card: the last value against the target, and how it came there as a small line.

use std::sync::Arc;

use emath::{Pos2, Rect, pos2, vec2};

use crate::{
    document::{Card, Measure},
    layout::metrics::{FOOTER_TEXT, size, space, text_style},
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::{MapWords, cells::FOOTER_ICON};

/// The last value.
const VALUE_TEXT: TextStyle = text_style(Face::SemiBold, size::STAGE + 4.0);
/// Height of the small line.
const SPARK_HEIGHT: f32 = 34.0;

/// Where the parts of a measure are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MeasureLayout {
    /// Its name, where the card does not say it already.
    pub name: Option<(Pos2, Arc<TextBlock>)>,
    /// The last value.
    pub value: Option<(Pos2, Arc<TextBlock>)>,
    /// The target in words.
    pub target: Option<(Pos2, Arc<TextBlock>)>,
    /// The icon that tells whether the target is met.
    pub icon: Option<Rect>,
    /// Whether the target is met; none where that is not known.
    pub on_target: Option<bool>,
    /// The values as points from left to right.
    pub line: Vec<Pos2>,
    /// The target as a line: its ends.
    pub target_line: Option<(Pos2, Pos2)>,
}

/// Places a measure from `min` in this width, and says where it ends.
pub fn measure(
    card: &Card,
    measure: &Measure,
    (min, width): (Pos2, f32),
    words: &MapWords,
    measurer: &mut Measurer,
) -> (MeasureLayout, f32) {
    let mut layout = MeasureLayout {
        on_target: measure.is_on_target(),
        ..MeasureLayout::default()
    };
    let mut y = min.y;
    let mut line = |text: &str, style: TextStyle, indent: f32| {
        let block = measurer.block(text, style, width - indent, Some(2));
        let pos = pos2(min.x + indent, y);
        y += block.height.max(style.line_height);
        (pos, block)
    };
    let name = measure.name.trim();
    if !name.is_empty() && name != card.text.trim() {
        layout.name = Some(line(name, FOOTER_TEXT, 0.0));
    }
    if let Some(last) = measure.last() {
        let value = with_unit(last.value, measure, words);
        layout.value = Some(line(&value, VALUE_TEXT, 0.0));
    }
    if let Some(target) = measure.target {
        let value = with_unit(target, measure, words);
        let text = match layout.on_target {
            Some(true) => format!("{} {value}: {}", words.target, words.on_target),
            Some(false) => format!("{} {value}: {}", words.target, words.off_target),
            None => format!("{} {value}", words.target),
        };
        let indent = layout.on_target.map_or(0.0, |_| FOOTER_ICON + 5.0);
        let (pos, block) = line(&text, FOOTER_TEXT, indent);
        layout.icon = layout.on_target.map(|_| {
            let lower = (FOOTER_TEXT.line_height - FOOTER_ICON) / 2.0;
            let size = vec2(FOOTER_ICON, FOOTER_ICON);
            Rect::from_min_size(pos2(min.x, pos.y + lower), size)
        });
        layout.target = Some((pos, block));
    }
    if measure.values.len() > 1 {
        let top = y + space::XS;
        let rect = Rect::from_min_size(pos2(min.x, top), vec2(width, SPARK_HEIGHT));
        spark(&mut layout, measure, rect);
        y = rect.bottom() + space::XS;
    }
    (layout, y)
}

fn with_unit(value: f64, measure: &Measure, words: &MapWords) -> String {
    let number = words.number(value);
    match measure.unit.trim() {
        "" => number,
        "%" => format!("{number}%"),
        unit => format!("{number} {unit}"),
    }
}

/// The values by their days, and the target.
fn spark(layout: &mut MeasureLayout, measure: &Measure, rect: Rect) {
    let (Some(first), Some(last)) = (measure.values.first(), measure.last()) else {
        return;
    };
    let values = measure.values.iter().map(|value| value.value);
    let known = values.chain(measure.target);
    let (low, high) = known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    let days = f64::from(last.date.days_after(first.date)).max(1.0);
    let inner = rect.shrink(3.0);
    let y_of = |value: f64| {
        let share = if high > low {
            // Halves, because the difference of very large values is none that is finite.
            (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0)
        } else {
            0.5
        };
        emath::lerp(inner.bottom()..=inner.top(), share as f32)
    };
    layout.line = measure
        .values
        .iter()
        .map(|value| {
            let share = f64::from(value.date.days_after(first.date)) / days;
            let x = emath::lerp(inner.x_range(), share as f32);
            pos2(x, y_of(value.value))
        })
        .collect();
    layout.target_line = measure.target.map(|target| {
        let y = y_of(target);
        (pos2(inner.left(), y), pos2(inner.right(), y))
    });
}
