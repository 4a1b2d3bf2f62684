//! A rating from 0 to 10: a slider with its number beside it.

use egui::{EventFilter, Id, Key, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::{document::RATING_RANGE, locale::Locale, scene::theme::Theme};

use super::{
    score::{ScoreEvent, number_field},
    style::{color32, paint_focus},
    target::target,
    words::muted,
};

/// Room for the number, in points.
const NUMBER_WIDTH: f32 = 46.0;
/// Radius of the knob, in points.
const KNOB: f32 = 9.0;

/// A name above a slider with its number. Dragging goes by tenths, the arrow keys by halves.
pub fn rating_slider(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    (id, name): (Id, &str),
    rating: Option<f64>,
) -> ScoreEvent {
    muted(ui, theme, name);
    ui.add_space(-4.0);
    let mut event = ScoreEvent {
        score: None,
        ended: false,
    };
    ui.horizontal(|ui| {
        let width = (ui.available_width() - NUMBER_WIDTH - 8.0).max(80.0);
        event = slider(ui, theme, (id, name), rating, width);
        let (typed, response) = number_field(
            ui,
            locale,
            name,
            rating.unwrap_or(*RATING_RANGE.start()),
            RATING_RANGE,
        );
        event.score = typed.or(event.score);
        event.ended |= response.drag_stopped() || response.lost_focus();
    });
    ui.add_space(2.0);
    event
}

fn slider(
    ui: &mut Ui,
    theme: &Theme,
    (id, name): (Id, &str),
    rating: Option<f64>,
    width: f32,
) -> ScoreEvent {
    let (_, rect) = ui.allocate_space(Vec2::new(width, target(ui, 26.0)));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::slider(enabled, rating.unwrap_or(0.0), name));
    let track = rect.shrink2(Vec2::new(KNOB + 1.0, 0.0));
    let mut new = None;
    if (response.dragged() || response.clicked())
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let share = ((pointer.x - track.left()) / track.width()).clamp(0.0, 1.0);
        new = Some((f64::from(share) * 100.0).round() / 10.0);
    }
    if response.has_focus() {
        new = stepped(ui, id, rating).or(new);
    }
    paint(ui, theme, &response, track, rating);
    ScoreEvent {
        score: new.filter(|new| rating != Some(*new)),
        ended: response.drag_stopped() || response.clicked() || response.lost_focus(),
    }
}

/// The rating after the arrow keys of this frame, by halves.
fn stepped(ui: &Ui, id: Id, rating: Option<f64>) -> Option<f64> {
    ui.memory_mut(|memory| {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        memory.set_focus_lock_filter(id, filter);
    });
    let steps = ui.input(|input| {
        let count = |keys: [Key; 2]| -> f64 {
            keys.into_iter()
                .filter(|key| input.key_pressed(*key))
                .count() as f64
        };
        count([Key::ArrowRight, Key::ArrowUp]) - count([Key::ArrowLeft, Key::ArrowDown])
    });
    let (least, most) = (*RATING_RANGE.start(), *RATING_RANGE.end());
    (steps.abs() > 0.5).then(|| (rating.unwrap_or(5.0) + steps / 2.0).clamp(least, most))
}

fn paint(ui: &Ui, theme: &Theme, response: &egui::Response, track: Rect, rating: Option<f64>) {
    if !ui.is_rect_visible(response.rect) {
        return;
    }
    let painter = ui.painter();
    let y = track.center().y;
    let line = |from: f32, to: f32, color| {
        let rect = Rect::from_min_max(Pos2::new(from, y - 2.0), Pos2::new(to, y + 2.0));
        painter.rect_filled(rect, 2.0, color);
    };
    line(
        track.left(),
        track.right(),
        color32(theme.mark.with_alpha(110)),
    );
    if let Some(rating) = rating {
        let share = (rating / RATING_RANGE.end()) as f32;
        let knob = Pos2::new(egui::lerp(track.x_range(), share), y);
        line(track.left(), knob.x, color32(theme.accent));
        let stroke = Stroke::new(2.5, color32(theme.accent));
        painter.circle(knob, KNOB - 1.0, color32(theme.surface), stroke);
    }
    paint_focus(ui, theme, response, 8.0);
}
