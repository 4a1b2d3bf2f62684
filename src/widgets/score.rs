//! Scores of the emotion curve: faces, and a slider between them.

use std::sync::Arc;

use egui::{
    Color32, DragValue, EventFilter, Id, Key, Painter, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2,
    WidgetInfo, epaint::CubicBezierShape,
};

use crate::{
    locale::Locale,
    scene::{
        Rgba,
        theme::{Theme, weight},
    },
};

use super::{
    style::{color32, paint_focus},
    target::target,
};

/// A face with this score, from −2 to +2, in a circle.
pub fn face(painter: &Painter, center: Pos2, size: f32, score: f64, ink: Color32, fill: Color32) {
    let line = Stroke::new((size / 9.0).max(1.2), ink);
    painter.circle(center, size, fill, line);
    let eye = size / 8.0;
    for side in [-1.0, 1.0] {
        let at = center + Vec2::new(side * size * 0.34, -size * 0.22);
        painter.circle_filled(at, eye.max(1.1), ink);
    }
    let bend = score as f32 / 2.0 * size * 0.5;
    let half = size * 0.45;
    let middle = center + Vec2::new(0.0, size * 0.36 - bend * 0.3);
    let corner = -bend * 0.35;
    let pull = bend * 0.65;
    painter.add(CubicBezierShape::from_points_stroke(
        [
            middle + Vec2::new(-half, corner),
            middle + Vec2::new(-half * 0.4, pull),
            middle + Vec2::new(half * 0.4, pull),
            middle + Vec2::new(half, corner),
        ],
        false,
        Color32::TRANSPARENT,
        line,
    ));
}

/// What happened to a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreEvent {
    /// The new score, where it was changed.
    pub score: Option<f64>,
    /// Whether a change is complete: the pointer let go, a face was clicked, the keyboard left.
    pub ended: bool,
}

/// Five faces and a slider: a click on a face gives its score, dragging goes by halves, with Ctrl or Alt freely.
/// `names` are those of the faces from −2 to +2.
pub fn score_slider(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    name: &str,
    names: &[Arc<str>; 5],
    score: Option<f64>,
    color: Rgba,
) -> ScoreEvent {
    let width = ui.available_width().max(150.0);
    let side = target(ui, 28.0);
    let height = target(ui, 26.0);
    let (_, rect) = ui.allocate_space(Vec2::new(width, side + height + 8.0));
    let inner = rect.shrink2(Vec2::new(side / 2.0 + 2.0, 0.0));
    let x_of = |score: f64| egui::lerp(inner.x_range(), ((score + 2.0) / 4.0) as f32);
    let mut new = None;
    let mut ended = false;
    for (index, words) in names.iter().enumerate() {
        let value = index as f64 - 2.0;
        let center = Pos2::new(x_of(value), rect.top() + side / 2.0 + 2.0);
        let square = Rect::from_center_size(center, Vec2::splat(side));
        let response = ui.interact(square, id.with(index), Sense::click());
        let on = score.is_some_and(|score| (score - value).abs() < 0.25);
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, on, words));
        let strong = on || response.hovered();
        let ink = color32(if strong { color } else { theme.mark });
        let fill = color32(if on { theme.accent_tint } else { theme.surface });
        face(ui.painter(), center, 11.0, value, ink, fill);
        paint_focus(ui, theme, &response, side / 2.0);
        if response.on_hover_text(&**words).clicked() {
            new = Some(value);
            ended = true;
        }
    }

    let y = rect.bottom() - height / 2.0 - 3.0;
    let track = Rect::from_center_size(Pos2::new(rect.center().x, y), Vec2::new(width, height));
    let response = ui.interact(track, id, Sense::click_and_drag());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::slider(enabled, score.unwrap_or(0.0), name));
    if (response.dragged() || response.clicked())
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let share = (pointer.x - inner.left()) / inner.width();
        let value = f64::from(share.clamp(0.0, 1.0)) * 4.0 - 2.0;
        let free = ui.input(|input| input.modifiers.command || input.modifiers.alt);
        let grid = if free { 20.0 } else { 2.0 };
        new = Some((value * grid).round() / grid);
    }
    if response.has_focus() {
        new = stepped(ui, id, score).or(new);
    }
    paint_track(
        ui,
        theme,
        &response,
        inner,
        y,
        score.map(|score| (x_of(score), score)),
        color,
    );
    ScoreEvent {
        score: new.filter(|new| score != Some(*new)),
        ended: ended || response.drag_stopped() || response.clicked() || response.lost_focus(),
    }
}

/// The score after the arrow keys of this frame, by halves.
fn stepped(ui: &Ui, id: Id, score: Option<f64>) -> Option<f64> {
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            id,
            EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    let steps = ui.input(|input| {
        let presses = |keys: [Key; 2]| -> f64 {
            keys.into_iter()
                .filter(|key| input.key_pressed(*key))
                .count() as f64
        };
        presses([Key::ArrowRight, Key::ArrowUp]) - presses([Key::ArrowLeft, Key::ArrowDown])
    });
    (steps.abs() > 0.5).then(|| (score.unwrap_or(0.0) + steps / 2.0).clamp(-2.0, 2.0))
}

fn paint_track(
    ui: &Ui,
    theme: &Theme,
    response: &egui::Response,
    inner: Rect,
    y: f32,
    knob: Option<(f32, f64)>,
    color: Rgba,
) {
    let line = Stroke::new(weight::MARK, color32(theme.mark));
    let painter = ui.painter();
    painter.hline(inner.x_range(), y, line);
    for index in 0..9 {
        let x = egui::lerp(inner.x_range(), index as f32 / 8.0);
        let half = if index % 2 == 0 { 4.0 } else { 2.0 };
        painter.vline(x, y - half..=y + half, line);
    }
    if let Some((x, score)) = knob {
        face(
            painter,
            Pos2::new(x, y),
            10.0,
            score,
            color32(color),
            color32(theme.surface),
        );
    }
    paint_focus(ui, theme, response, 8.0);
}

/// A number with its name for a screen reader, written as the language does. The new number, if it was changed.
pub fn number_field(
    ui: &mut Ui,
    locale: &Locale,
    name: &str,
    value: f64,
    range: std::ops::RangeInclusive<f64>,
) -> (Option<f64>, egui::Response) {
    let mut new = value;
    let response = ui.name_inputs(name, |ui| {
        ui.add(
            DragValue::new(&mut new)
                .speed(0.05)
                .range(range)
                .custom_formatter(|value, _| locale.figure(value))
                .custom_parser(Locale::read_number),
        )
    });
    ((new.to_bits() != value.to_bits()).then_some(new), response)
}
