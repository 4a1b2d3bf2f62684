//! Rows of the lists in the side panels: with a grip to drag by, a bar where selected, and room for buttons.

use egui::{
    Align2, FontId, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    text::{LayoutJob, TextWrapping},
};

use lucide_icons::Icon as Lucide;

use crate::scene::{
    Icon, Rgba,
    theme::{Theme, radius, size, weight},
};

use super::{
    style::{SMALL_SIZE, color32, paint_focus, paint_icon, semibold_font},
    target::{Targets, target},
};

/// What stands at the beginning of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lead {
    /// Nothing.
    None,
    /// An icon.
    Icon(Icon, Rgba),
    /// A persona: the initial of this name is drawn on this colour.
    Avatar(char, Rgba),
}

/// A row of a list.
#[derive(Debug)]
pub struct ListRow<'a> {
    /// The words.
    pub title: &'a str,
    /// Lesser words under them; none when empty.
    pub detail: &'a str,
    /// What stands before them.
    pub lead: Lead,
    /// Whether this is the one that is shown or selected.
    pub selected: bool,
    /// Whether it has a frame of its own, as things to pick up have.
    pub framed: bool,
    /// Room for buttons at the end of the first line, in points; see [`button_place`].
    pub trailing: f32,
}

/// The square for the button at this place from the right in a row: beside the title, above what stands under it.
pub fn button_place(ui: &Ui, row: Rect, has_detail: bool, place_from_right: usize) -> Rect {
    let side = target(ui, 26.0);
    let middle = if has_detail {
        row.top() + (side / 2.0 + 4.0).min(row.height() / 2.0)
    } else {
        row.center().y
    };
    let right = row.right() - 3.0 - side * place_from_right as f32;
    Rect::from_center_size(Pos2::new(right - side / 2.0, middle), Vec2::splat(side))
}

impl ListRow<'_> {
    /// Draws it over the whole width; it can be clicked, double clicked and dragged.
    pub fn show(&self, ui: &mut Ui, theme: &Theme) -> Response {
        let Self {
            title,
            detail,
            lead,
            selected,
            framed,
            trailing,
        } = *self;
        let gutter = 15.0;
        let lead_width = match lead {
            Lead::None => 0.0,
            Lead::Icon(..) => 25.0,
            Lead::Avatar(..) => 40.0,
        };
        let width = ui.available_width();
        let room = (width - gutter - lead_width - trailing - 6.0).max(30.0);
        let ink = color32(theme.ink);
        let font = match (selected, lead) {
            (true, _) | (_, Lead::Avatar(..)) => semibold_font(size::BODY),
            (false, Lead::None | Lead::Icon(..)) => FontId::proportional(size::BODY),
        };
        let max_rows = match lead {
            Lead::Icon(..) | Lead::Avatar(..) if framed => 1,
            Lead::None | Lead::Icon(..) | Lead::Avatar(..) => 3,
        };
        let words = lay_out(ui, title, font, ink, room, max_rows);
        let cut = words.elided;
        // Buttons for fingers reach down beside the lesser words.
        let under_buttons = match Targets::of(ui.style()) {
            Targets::Pointer => trailing,
            Targets::Fingers => 0.0,
        };
        let detail_words = (!detail.is_empty()).then(|| {
            let font = FontId::proportional(SMALL_SIZE);
            lay_out(
                ui,
                detail,
                font,
                color32(theme.muted),
                room + under_buttons,
                2,
            )
        });
        let text_height =
            words.size().y + detail_words.as_ref().map_or(0.0, |words| words.size().y);
        let least = match lead {
            Lead::Avatar(..) => 42.0,
            Lead::None | Lead::Icon(..) => 29.0,
        };
        let padding = if framed { 10.0 } else { 12.0 };
        let height = target(ui, (text_height + padding).max(least));
        let (rect, response) =
            ui.allocate_exact_size(Vec2::new(width, height), Sense::click_and_drag());
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, selected, title));
        if !detail.is_empty() {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(detail.to_owned());
            });
        }
        if ui.is_rect_visible(rect) {
            paint_ground(ui, theme, &response, selected, framed);
            let x = rect.left() + gutter;
            paint_lead(ui, theme, lead, x, rect);
            let top = rect.center().y - text_height / 2.0;
            let left = x + lead_width;
            let below = top + words.size().y;
            ui.painter().galley(Pos2::new(left, top), words, ink);
            if let Some(words) = detail_words {
                ui.painter().galley(Pos2::new(left, below), words, ink);
            }
            paint_focus(ui, theme, &response, radius::CONTROL);
        }
        if cut {
            response.on_hover_text(title)
        } else {
            response
        }
    }
}

fn lay_out(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: egui::Color32,
    width: f32,
    max_rows: usize,
) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, color, width);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows,
        break_anywhere: max_rows == 1,
        overflow_character: Some('…'),
    };
    ui.painter().layout_job(job)
}

fn paint_ground(ui: &Ui, theme: &Theme, response: &Response, selected: bool, framed: bool) {
    let rect = response.rect;
    let pointed = response.hovered() || response.has_focus() || response.dragged();
    let stroke = Stroke::new(1.0, color32(theme.hairline));
    if pointed && !selected {
        let line = if framed { stroke } else { Stroke::NONE };
        ui.painter().rect(
            rect,
            radius::CONTROL,
            color32(theme.accent_tint),
            line,
            StrokeKind::Inside,
        );
    } else if framed || selected {
        ui.painter().rect(
            rect,
            radius::CONTROL,
            color32(theme.surface),
            stroke,
            StrokeKind::Inside,
        );
    }
    if selected {
        let bar = Rect::from_min_max(
            Pos2::new(rect.left(), rect.top() + 7.0),
            Pos2::new(rect.left() + weight::EDGE, rect.bottom() - 7.0),
        );
        ui.painter().rect_filled(bar, 1.5, color32(theme.accent));
    }
    if pointed && ui.is_enabled() {
        let grip = Rect::from_min_size(
            Pos2::new(rect.left() + 2.0, rect.top()),
            Vec2::new(13.0, rect.height()),
        );
        paint_icon(
            ui.painter(),
            grip,
            Lucide::GripVertical,
            12.0,
            color32(theme.mark),
        );
    }
}

fn paint_lead(ui: &Ui, theme: &Theme, lead: Lead, left: f32, row: Rect) {
    match lead {
        Lead::None => {}
        Lead::Icon(icon, color) => {
            let square =
                Rect::from_center_size(Pos2::new(left + 9.0, row.center().y), Vec2::splat(18.0));
            paint_icon(ui.painter(), square, icon, 16.0, color32(color));
        }
        Lead::Avatar(initial, color) => {
            let center = Pos2::new(left + 15.0, row.center().y);
            avatar(ui, theme, center, 15.0, initial, color);
        }
    }
}

/// A persona as a disc with an initial.
pub fn avatar(ui: &Ui, theme: &Theme, center: Pos2, size: f32, initial: char, color: Rgba) {
    ui.painter().circle_filled(center, size, color32(color));
    ui.painter().text(
        center,
        Align2::CENTER_CENTER,
        initial,
        semibold_font(size * 0.95),
        color32(theme.surface),
    );
}

/// Putting the rows of a list in another order by dragging.
#[derive(Debug, Default)]
pub struct Reorder {
    rows: Vec<Rect>,
    dragged: Option<usize>,
    dropped: bool,
}

impl Reorder {
    /// Notes a row, from top to bottom.
    pub fn row(&mut self, response: &Response) {
        if response.dragged() {
            self.dragged = Some(self.rows.len());
        }
        if response.drag_stopped() {
            self.dragged = Some(self.rows.len());
            self.dropped = true;
        }
        self.rows.push(response.rect);
    }

    /// Shows where the dragged row would land; on release which row is to move to which place, counted without itself.
    pub fn finish(self, ui: &Ui, theme: &Theme) -> Option<(usize, usize)> {
        let from = self.dragged?;
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            ui.ctx().stop_dragging();
            return None;
        }
        let pointer = ui.ctx().pointer_latest_pos()?;
        let first = self.rows.first()?;
        let last = self.rows.last()?;
        let list = first.union(*last).expand(24.0);
        if !list.contains(pointer) {
            return None;
        }
        let before = self
            .rows
            .iter()
            .filter(|row| row.center().y < pointer.y)
            .count();
        let y = match self.rows.get(before) {
            Some(row) => row.top() - 2.0,
            None => last.bottom() + 2.0,
        };
        ui.painter().line_segment(
            [Pos2::new(first.left(), y), Pos2::new(first.right(), y)],
            Stroke::new(2.5, color32(theme.accent)),
        );
        let to = if before > from { before - 1 } else { before };
        (self.dropped && to != from).then_some((from, to))
    }
}
