//! A day: typed as people write it, or picked from a calendar.

use egui::{FontId, Id, Key, Popup, Sense, TextEdit, Ui, Vec2, WidgetInfo};

use lucide_icons::Icon as Lucide;

use crate::{
    document::Date,
    locale::Locale,
    scene::theme::{Theme, radius, size},
};

use super::{
    button::{framed_icon_button, icon_button},
    style::{color32, paint_ring, semibold_font},
    target::target,
    words::{muted, word_line},
};

/// Width and height of a day in the calendar, in points.
const DAY: f32 = 30.0;

/// What happened to a day: the new one, none where it was emptied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picked(pub Option<Date>);

/// A field for a day with its name above and a calendar beside it. What it was changed to, when it is left.
pub fn date_field(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    (id, label): (Id, &str),
    date: Option<Date>,
    today: Date,
) -> Option<Picked> {
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.y = 3.0;
    let name = muted(ui, theme, label);
    let written = date.map_or_else(String::new, |date| {
        locale.long_date(date.year(), date.month(), date.day())
    });
    let kept: Option<Typed> = ui.data(|data| data.get_temp(id));
    let kept = kept.filter(|kept| kept.of == date);
    let mut text = kept
        .as_ref()
        .map_or_else(|| written.clone(), |kept| kept.text.clone());
    let mut picked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let response = ui.add(
            TextEdit::singleline(&mut text)
                .id(id)
                .hint_text(&*locale.text("dates-hint"))
                .desired_width(ui.available_width() - 32.0)
                .margin(super::field_margin(ui)),
        );
        let response = response.labelled_by(name.id);
        if response.lost_focus() && text != written {
            picked = read(&text, today);
        }
        let words = locale.text("dates-calendar");
        let button = framed_icon_button(ui, theme, Lucide::CalendarDays, &words);
        Popup::menu(&button)
            .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(&*words)
            .show(|ui| {
                if let Some(day) = calendar_ui(ui, theme, locale, id, date, today) {
                    picked = Some(day);
                    ui.close();
                }
            });
    });
    let is_kept = text != written && picked.is_none();
    ui.data_mut(|data| {
        if is_kept {
            data.insert_temp(
                id,
                Typed {
                    text: text.clone(),
                    of: date,
                },
            );
        } else {
            data.remove::<Typed>(id);
        }
    });
    let is_typing = ui.memory(|memory| memory.has_focus(id));
    if is_kept && !is_typing {
        let words = locale.text("dates-not-a-day");
        let words = egui::RichText::new(&*words)
            .size(super::SMALL_SIZE)
            .color(color32(theme.negative));
        ui.label(words);
    }
    ui.spacing_mut().item_spacing = spacing;
    ui.add_space(4.0);
    picked.filter(|picked| picked.0 != date)
}

/// What was typed and has not become a day yet, and the day that stood there then.
#[derive(Debug, Clone)]
struct Typed {
    text: String,
    of: Option<Date>,
}

/// What a typed text means: a day, or none where it is empty.
fn read(text: &str, today: Date) -> Option<Picked> {
    if text.trim().is_empty() {
        return Some(Picked(None));
    }
    let (year, month, day) = Locale::read_date(text, today.year())?;
    Date::new(year, month, day).map(|date| Picked(Some(date)))
}

/// A month of days. What was picked.
fn calendar_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    id: Id,
    date: Option<Date>,
    today: Date,
) -> Option<Picked> {
    let shown_id = id.with("month");
    let begin = date.unwrap_or(today);
    let (mut year, mut month): (u16, u8) = ui
        .data(|data| data.get_temp(shown_id))
        .unwrap_or((begin.year(), begin.month()));
    let mut picked = None;
    let day = target(ui, DAY);
    let arrow = target(ui, 26.0);
    ui.set_width(7.0 * day + 8.0);
    ui.spacing_mut().item_spacing = Vec2::splat(0.0);
    ui.horizontal(|ui| {
        if icon_button(
            ui,
            theme,
            Lucide::ChevronLeft,
            &locale.text("dates-month-before"),
        )
        .clicked()
        {
            (year, month) = if month == 1 {
                (year.saturating_sub(1), 12)
            } else {
                (year, month - 1)
            };
        }
        let name = locale.text(&format!("date-month-{month}"));
        ui.allocate_ui(Vec2::new(7.0 * day - 2.0 * arrow, arrow), |ui| {
            ui.centered_and_justified(|ui| word_line(ui, theme, &format!("{name} {year}")));
        });
        if icon_button(
            ui,
            theme,
            Lucide::ChevronRight,
            &locale.text("dates-month-after"),
        )
        .clicked()
        {
            (year, month) = if month == 12 {
                (year.saturating_add(1).min(9999), 1)
            } else {
                (year, month + 1)
            };
        }
    });
    ui.add_space(4.0);
    weekdays_ui(ui, theme, locale);
    if let Some(day) = days_ui(ui, theme, locale, (year, month), date, today) {
        picked = Some(Picked(Some(day)));
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if super::link_button(ui, theme, None, &locale.text("dates-today")).clicked() {
            picked = Some(Picked(Some(today)));
        }
        if date.is_some()
            && super::link_button(ui, theme, None, &locale.text("dates-none")).clicked()
        {
            picked = Some(Picked(None));
        }
    });
    ui.data_mut(|data| {
        if picked.is_some() {
            data.remove::<(u16, u8)>(shown_id);
        } else {
            data.insert_temp(shown_id, (year, month));
        }
    });
    picked
}

fn weekdays_ui(ui: &mut Ui, theme: &Theme, locale: &Locale) {
    ui.horizontal(|ui| {
        for weekday in 1..=7 {
            let words = locale.text(&format!("dates-weekday-{weekday}"));
            let (rect, _) =
                ui.allocate_exact_size(Vec2::new(target(ui, DAY), 18.0), Sense::hover());
            let font = FontId::proportional(12.0);
            let ink = color32(theme.muted);
            let align = egui::Align2::CENTER_CENTER;
            ui.painter().text(rect.center(), align, &*words, font, ink);
        }
    });
}

fn days_ui(
    ui: &mut Ui,
    theme: &Theme,
    locale: &Locale,
    (year, month): (u16, u8),
    chosen: Option<Date>,
    today: Date,
) -> Option<Date> {
    let first = Date::new(year, month, 1)?;
    let mut picked = None;
    let mut cells: Vec<Option<Date>> = vec![None; usize::from(first.weekday())];
    cells.extend(
        (1..=31)
            .map_while(|day| Date::new(year, month, day))
            .map(Some),
    );
    for week in cells.chunks(7) {
        ui.horizontal(|ui| {
            for cell in week {
                let (_, response) = ui.allocate_exact_size(
                    Vec2::splat(target(ui, DAY)),
                    if cell.is_some() {
                        Sense::click()
                    } else {
                        Sense::hover()
                    },
                );
                let Some(day) = *cell else {
                    continue;
                };
                let on = chosen == Some(day);
                response.widget_info(|| {
                    let name = locale.long_date(day.year(), day.month(), day.day());
                    WidgetInfo::selected(egui::Role::Button, true, on, name)
                });
                paint_day(ui, theme, &response, day, (on, day == today));
                let enter = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                if response.clicked() || enter {
                    picked = Some(day);
                }
            }
        });
    }
    picked
}

fn paint_day(
    ui: &Ui,
    theme: &Theme,
    response: &egui::Response,
    day: Date,
    (is_chosen, is_today): (bool, bool),
) {
    let rect = response.rect.shrink(1.0);
    let (fill, ink) = if is_chosen {
        (color32(theme.accent), color32(theme.on_accent))
    } else if response.hovered() || response.has_focus() {
        (color32(theme.accent_tint), color32(theme.ink))
    } else {
        (egui::Color32::TRANSPARENT, color32(theme.ink))
    };
    ui.painter().rect_filled(rect, radius::CONTROL, fill);
    if is_today && !is_chosen {
        let stroke = egui::Stroke::new(1.5, color32(theme.accent));
        let inside = egui::StrokeKind::Inside;
        ui.painter()
            .rect_stroke(rect, radius::CONTROL, stroke, inside);
    }
    let font = if is_chosen || is_today {
        semibold_font(size::BODY - 1.0)
    } else {
        FontId::proportional(size::BODY - 1.0)
    };
    let align = egui::Align2::CENTER_CENTER;
    let text = day.day().to_string();
    ui.painter().text(rect.center(), align, text, font, ink);
    paint_ring(ui, theme, response, radius::CONTROL);
}
