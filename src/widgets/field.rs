//! Fields with their name above: text of one or more lines, and a choice from a list.
//!
//! A field shows what the document holds. While it has the keyboard it keeps what was typed, so that a document which
//! answers with something a little different (an empty line less) does not pull words from under the cursor; a real
//! change from elsewhere, such as undo, still shows at once.

use egui::{Event, FontId, Id, ImeEvent, Response, Role, Sense, TextEdit, Ui, Vec2, WidgetInfo};

use lucide_icons::Icon as Lucide;

use crate::scene::{
    Icon,
    theme::{Theme, radius, size},
};

use super::{
    button::menu_row,
    style::{color32, paint_focus, paint_icon},
    target::target,
    words::muted,
};

/// A text field with its name above.
#[derive(Debug)]
pub struct Field<'a> {
    id: Id,
    label: &'a str,
    value: &'a str,
    hint: &'a str,
    rows: usize,
    normal: fn(&str) -> String,
}

/// What happened in a field.
#[derive(Debug)]
pub struct FieldEvent {
    /// What it holds now, where that was changed by the user.
    pub changed: Option<String>,
    /// Whether the keyboard left it.
    pub left: bool,
    /// The field itself.
    pub response: Response,
}

/// What was typed, and what the document held then.
#[derive(Debug, Clone)]
struct Buffer {
    typed: String,
    known: String,
}

impl<'a> Field<'a> {
    /// A field of one line. `id` tells it from all other fields: make it from what is edited.
    pub fn new(id: Id, label: &'a str, value: &'a str) -> Self {
        Self {
            id,
            label,
            value,
            hint: "",
            rows: 1,
            normal: str::to_owned,
        }
    }

    /// Gives it this many lines to begin with; it grows with its text.
    #[must_use]
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// What stands there while it is empty.
    #[must_use]
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// What the document makes of a text that is typed here.
    #[must_use]
    pub fn normal(mut self, normal: fn(&str) -> String) -> Self {
        self.normal = normal;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> FieldEvent {
        let Self {
            id,
            label,
            value,
            hint,
            rows,
            normal,
        } = self;
        let spacing = ui.spacing().item_spacing;
        ui.spacing_mut().item_spacing.y = 3.0;
        let name = muted(ui, theme, label);
        let focused = ui.memory(|memory| memory.has_focus(id));
        let kept: Option<Buffer> = ui.data(|data| data.get_temp(id));
        let mut typed = match kept {
            Some(buffer)
                if focused && (value == buffer.known || value == normal(&buffer.typed)) =>
            {
                buffer.typed
            }
            Some(_) | None => value.to_owned(),
        };
        let before = typed.clone();
        let edit = if rows > 1 {
            TextEdit::multiline(&mut typed).desired_rows(rows)
        } else {
            TextEdit::singleline(&mut typed)
        };
        let response = ui.add(
            edit.id(id)
                .hint_text(hint)
                .desired_width(f32::INFINITY)
                .margin(field_margin(ui)),
        );
        let response = response.labelled_by(name.id);
        ui.spacing_mut().item_spacing = spacing;
        ui.add_space(4.0);

        let composing = ui.input(|input| {
            input.events.iter().any(|event| {
                matches!(event, Event::Ime(ImeEvent::Preedit { text, .. }) if !text.is_empty())
            })
        });
        let known = value.to_owned();
        let changed = typed != value && !composing && (typed != before || response.changed());
        let has_keyboard = response.has_focus();
        ui.data_mut(|data| {
            if has_keyboard {
                data.insert_temp(
                    id,
                    Buffer {
                        typed: typed.clone(),
                        known,
                    },
                );
            } else {
                data.remove::<Buffer>(id);
            }
        });
        FieldEvent {
            changed: changed.then_some(typed),
            left: response.lost_focus(),
            response,
        }
    }
}

/// The margin of a field within its frame: one line of it is as high as what is pressed.
pub fn field_margin(ui: &Ui) -> Vec2 {
    let line = ui.text_style_height(&egui::TextStyle::Body);
    Vec2::new(9.0, ((target(ui, line + 12.0) - line) / 2.0).ceil())
}

/// A button that opens a list to pick from. What was picked just now, as an index.
pub fn picker(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    label: &str,
    options: &[(Option<Icon>, std::sync::Arc<str>)],
) -> Option<usize> {
    let response = ui
        .push_id(id, |ui| {
            super::link_button(ui, theme, Some(Lucide::Plus.into()), label)
        })
        .inner;
    let width = ui.available_width();
    list_popup(theme, &response, (label, width), options, None)
}

/// A choice from a list, with its name above; `missing` stands there where none is chosen. What was chosen just now, as
/// an index.
pub fn combo(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    label: &str,
    options: &[(Option<Icon>, std::sync::Arc<str>)],
    chosen: Option<usize>,
    missing: &str,
) -> Option<usize> {
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.y = 3.0;
    let name = muted(ui, theme, label);
    let width = ui.available_width();
    let (_, rect) = ui.allocate_space(Vec2::new(width, target(ui, 32.0)));
    let response = ui.interact(rect, id, Sense::click());
    let current = chosen.and_then(|index| options.get(index));
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ComboBox);
        info.enabled = enabled;
        info.label = Some(label.to_owned());
        info.current_text_value = current.map(|(_, words)| words.to_string());
        info
    });
    let response = response.labelled_by(name.id);
    ui.spacing_mut().item_spacing = spacing;
    ui.add_space(4.0);
    paint_combo(ui, theme, &response, current, missing);

    list_popup(theme, &response, (label, width), options, chosen)
}

/// The list that opens at a button. What was picked just now, as an index.
fn list_popup(
    theme: &Theme,
    response: &Response,
    (label, width): (&str, f32),
    options: &[(Option<Icon>, std::sync::Arc<str>)],
    chosen: Option<usize>,
) -> Option<usize> {
    let mut picked = None;
    egui::Popup::menu(response)
        .width(width)
        .accessible_name(label)
        .show(|ui| {
            ui.set_min_width(width - 14.0);
            // All at once where the window is high enough, so that nothing grows under the pointer.
            let height = ui
                .spacing()
                .combo_height
                .min(ui.content_rect().height() * 0.6);
            egui::ScrollArea::vertical()
                .max_height(height)
                .min_scrolled_height(height)
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    for (index, (icon, words)) in options.iter().enumerate() {
                        let on = chosen == Some(index);
                        let row = menu_row(ui, theme, *icon, words, "", on);
                        if response.clicked() && (on || chosen.is_none() && index == 0) {
                            // Just opened: the arrow keys go on from what is chosen.
                            row.request_focus();
                            row.scroll_to_me(None);
                        }
                        if row.clicked() {
                            if !on {
                                picked = Some(index);
                            }
                            ui.close();
                        }
                    }
                    super::follow_focus(ui);
                });
        });
    picked
}

fn paint_combo(
    ui: &Ui,
    theme: &Theme,
    response: &Response,
    current: Option<&(Option<Icon>, std::sync::Arc<str>)>,
    missing: &str,
) {
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let visuals = ui.style().interact(response);
    ui.painter().rect(
        rect,
        radius::CONTROL,
        color32(theme.surface),
        visuals.bg_stroke,
        egui::StrokeKind::Inside,
    );
    let ink = color32(theme.ink);
    let mut left = rect.left() + 9.0;
    if let Some((Some(icon), _)) = current {
        let square = egui::Rect::from_center_size(
            egui::pos2(left + 8.0, rect.center().y),
            Vec2::splat(16.0),
        );
        paint_icon(ui.painter(), square, *icon, 16.0, color32(theme.muted));
        left += 24.0;
    }
    let words = match current {
        Some((_, words)) => words,
        None => missing,
    };
    let mut job = egui::text::LayoutJob::simple_singleline(
        words.to_owned(),
        FontId::proportional(size::BODY),
        if current.is_some() {
            ink
        } else {
            color32(theme.muted)
        },
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - 28.0 - left);
    let words = ui.painter().layout_job(job);
    let at = egui::pos2(left, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, ink);
    let square = egui::Rect::from_center_size(
        egui::pos2(rect.right() - 15.0, rect.center().y),
        Vec2::splat(16.0),
    );
    paint_icon(
        ui.painter(),
        square,
        Lucide::ChevronDown,
        16.0,
        color32(theme.muted),
    );
    paint_focus(ui, theme, response, radius::CONTROL);
}
