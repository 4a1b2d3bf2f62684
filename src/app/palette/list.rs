//! How the palette looks: a field, the rows that fit under it, and what is said about the one that Enter takes.

use egui::{
    Align2, Context, FontId, Id, Rect, Response, Role, ScrollArea, Sense, TextEdit, Ui, UiBuilder,
    Vec2, WidgetInfo,
    text::{LayoutJob, TextWrapping},
};
use lucide_icons::Icon as Lucide;

use crate::{
    locale::{Arg, Locale},
    scene::{
        Icon,
        theme::{Theme, radius, size},
    },
    widgets,
};

use super::{super::modal, Offer, Palette, entries::Entry};

/// Sizes in points.
const WIDTH: f32 = 620.0;
const TOP: f32 = 72.0;
const ROW: f32 = 32.0;
const ROWS: f32 = 11.0;

/// What the palette is drawn with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Model<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub locale: &'a Locale,
}

/// What was done with the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing.
    Open,
    /// This row was clicked.
    Clicked(usize),
    /// A click beside it puts it away.
    Closed,
}

/// Draws the palette and lets the query be typed.
pub(super) fn palette_ui(ctx: &Context, model: &Model<'_>, palette: &mut Palette) -> Outcome {
    let id = Id::unique("palette");
    let area = egui::Modal::default_area(id).anchor(Align2::CENTER_TOP, Vec2::new(0.0, TOP));
    let sheet = egui::Modal::new(id)
        .area(area)
        .frame(modal::sheet_frame(ctx).inner_margin(14));
    let shown = sheet.show(ctx, |ui| {
        modal::set_width(ui, WIDTH);
        let field = field_ui(ui, model, palette);
        ui.add_space(8.0);
        let clicked = rows_ui(ui, model, palette, field);
        ui.add_space(6.0);
        foot_ui(ui, model, palette);
        clicked
    });
    match shown.inner {
        Some(place) => Outcome::Clicked(place),
        None if shown.backdrop_response.clicked() => Outcome::Closed,
        None => Outcome::Open,
    }
}

/// The field in which the query is typed.
pub(super) fn field_id() -> Id {
    Id::unique("palette-field")
}

fn field_ui(ui: &mut Ui, model: &Model<'_>, palette: &mut Palette) -> Id {
    let (name, hint) = match palette.offer {
        Offer::Actions => ("palette-name", "palette-hint"),
        Offer::Places => ("palette-name-places", "palette-hint-places"),
    };
    let id = field_id();
    // Asked before it is drawn, so that it takes what was typed in this very frame.
    ui.memory_mut(|memory| memory.request_focus(id));
    let field = TextEdit::singleline(&mut palette.text)
        .id(id)
        .hint_text(&*model.locale.text(hint))
        .font(FontId::proportional(16.0))
        .margin(Vec2::new(10.0, 8.0))
        .desired_width(f32::INFINITY);
    let response = ui.add(field);
    let words = model.locale.text(name);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(&*words);
    });
    if response.changed() {
        palette.search();
    }
    id
}

fn rows_ui(ui: &mut Ui, model: &Model<'_>, palette: &mut Palette, field: Id) -> Option<usize> {
    let row = widgets::target(ui, ROW);
    let room = (ui.ctx().content_rect().height() - TOP - 150.0).max(row * 2.0);
    let height = (row * ROWS).min(room);
    let list = UiBuilder::new()
        .accessibility_role(Role::ListBox)
        .accessibility_label(&*model.locale.text("palette-list"));
    let mut clicked = None;
    let scrolls = std::mem::take(&mut palette.wants_scroll);
    ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.scope_builder(list, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_width(ui.available_width() - widgets::SCROLL_ROOM);
                for (place, index) in palette.found.iter().enumerate() {
                    let Some(entry) = palette.entries.get(*index) else {
                        continue;
                    };
                    let is_picked = place == palette.picked;
                    let row = row_ui(ui, model, entry, is_picked);
                    if is_picked {
                        if scrolls {
                            row.scroll_to_me(None);
                        }
                        ui.ctx().accesskit_node_builder(field, |node| {
                            node.set_active_descendant(row.id.accesskit_id());
                        });
                    }
                    if row.clicked() {
                        clicked = Some(place);
                    }
                }
                if palette.found.is_empty() {
                    widgets::empty_state(
                        ui,
                        model.theme,
                        Lucide::SearchX,
                        &model.locale.text("palette-nothing"),
                    );
                }
            });
        });
    clicked
}

fn row_ui(ui: &mut Ui, model: &Model<'_>, entry: &Entry, is_picked: bool) -> Response {
    let theme = model.theme;
    let size = Vec2::new(ui.available_width(), widgets::target(ui, ROW));
    // The keyboard stays in the field: a row takes clicks only.
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    let is_possible = entry.is_possible;
    response.widget_info(|| {
        let name = if entry.aside.is_empty() {
            entry.name.clone()
        } else {
            format!("{}, {}", entry.name, entry.aside)
        };
        WidgetInfo::labeled(Role::ListBoxOption, is_possible, name)
    });
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_selected(is_picked));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = if is_picked {
        Some(theme.accent_tint)
    } else if response.hovered() {
        Some(theme.panel)
    } else {
        None
    };
    if let Some(ground) = ground {
        ui.painter()
            .rect_filled(rect, radius::CONTROL, widgets::color32(ground));
    }
    if is_picked {
        let bar = Rect::from_min_size(rect.min, Vec2::new(3.0, rect.height()));
        ui.painter()
            .rect_filled(bar, 1.5, widgets::color32(theme.accent));
    }
    let muted = widgets::color32(theme.muted);
    let ink = if is_possible {
        widgets::color32(theme.ink)
    } else {
        muted
    };
    let icon: Option<Icon> = if is_possible {
        entry.icon
    } else {
        Some(Lucide::Ban.into())
    };
    if let Some(icon) = icon {
        let square = Rect::from_min_size(
            rect.min + Vec2::new(8.0, 0.0),
            Vec2::new(32.0, rect.height()),
        );
        let glyph = FontId::new(16.0, widgets::icon_family());
        ui.painter()
            .text(square.center(), Align2::CENTER_CENTER, icon.0, glyph, muted);
    }
    let middle = rect.center().y;
    let aside = one_line(
        ui,
        &entry.aside,
        FontId::proportional(widgets::SMALL_SIZE),
        muted,
        rect.width() * 0.4,
    );
    let left = rect.left() + 46.0;
    let right = rect.right() - aside.size().x - 10.0;
    let name = one_line(
        ui,
        &entry.name,
        FontId::proportional(size::BODY),
        ink,
        right - left - 12.0,
    );
    ui.painter()
        .galley(egui::pos2(left, middle - name.size().y / 2.0), name, ink);
    ui.painter().galley(
        egui::pos2(right, middle - aside.size().y / 2.0),
        aside,
        muted,
    );
    response
}

/// Words in one line, cut where there is no more room.
fn one_line(
    ui: &Ui,
    words: &str,
    font: FontId,
    color: egui::Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(20.0));
    ui.painter().layout_job(job)
}

/// What is said about the entry that Enter takes, and how many there are.
fn foot_ui(ui: &mut Ui, model: &Model<'_>, palette: &Palette) {
    let locale = model.locale;
    let about = match palette.picked() {
        Some(entry) if !entry.is_possible => {
            locale.format("palette-not-now", &[("about", Arg::from(&entry.about))])
        }
        Some(entry) if entry.about.is_empty() => locale.text("palette-keys-places").to_string(),
        Some(entry) => entry.about.clone(),
        None => String::new(),
    };
    ui.horizontal(|ui| {
        let count = locale.format(
            "palette-count",
            &[("count", Arg::Count(palette.found.len()))],
        );
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let response = widgets::muted(ui, model.theme, &count);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_label(count);
                node.set_role(Role::Status);
                node.set_live(egui::accesskit::Live::Polite);
            });
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let words = egui::RichText::new(about)
                    .size(widgets::SMALL_SIZE)
                    .color(widgets::color32(model.theme.muted));
                ui.add(egui::Label::new(words).truncate());
            });
        });
    });
}
