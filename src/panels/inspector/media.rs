//! The media plan: which of the four jobs is done in which stage, with the empty spots marked.

use egui::{Grid, Label, RichText, Role, Ui, WidgetInfo};

use crate::{
    document::{Journey, MediaRole},
    insight::media::coverage,
    locale::Arg,
    panels::{ask::Ask, words},
    scene::role_key,
    widgets::{self, color32},
};

use super::parts;

/// Room for the counts of one role, in points.
const ROLE_WIDTH: f32 = 44.0;

/// The table of stages and jobs; nothing where no card is a medium.
pub fn media_ui(ui: &mut Ui, ask: &Ask<'_>, journey: &Journey) {
    let stages = ask.kept(ui, ("media plan", journey.id), || coverage(journey));
    let is_used = stages.iter().any(|stage| {
        stage.without_role > 0 || MediaRole::ALL.iter().any(|role| stage.count(*role) > 0)
    });
    if !is_used {
        return;
    }
    parts::label(ui, ask, "method-media-plan");
    let for_names = (ui.available_width() - MediaRole::ALL.len() as f32 * ROLE_WIDTH).max(64.0);
    Grid::new(("media plan", journey.id))
        .num_columns(1 + MediaRole::ALL.len())
        .spacing([6.0, 4.0])
        .show(ui, |ui| {
            ui.label(
                RichText::new(&*ask.text("panels-stage"))
                    .size(widgets::SMALL_SIZE)
                    .color(color32(ask.theme.muted)),
            );
            for role in MediaRole::ALL {
                let name = RichText::new(&*ask.text(role_key(role)))
                    .size(widgets::SMALL_SIZE)
                    .color(color32(ask.theme.muted));
                ui.add(Label::new(name).extend());
            }
            ui.end_row();
            for media in stages.iter() {
                let stage = journey.stage(media.stage);
                let name = stage.map_or_else(
                    || ask.text("panels-untitled-stage"),
                    |stage| words::stage_name(ask.locale, stage),
                );
                ui.scope(|ui| {
                    ui.set_max_width(for_names);
                    let text = RichText::new(&*name).size(widgets::SMALL_SIZE);
                    ui.add(Label::new(text).wrap());
                });
                for role in MediaRole::ALL {
                    cell_ui(ui, ask, &name, role, media.count(role));
                }
                ui.end_row();
            }
        });
    ui.add_space(6.0);
}

/// How many media do a job in a stage; a mark of its own where none does.
fn cell_ui(ui: &mut Ui, ask: &Ask<'_>, stage: &str, role: MediaRole, count: usize) {
    let (text, color) = if count == 0 {
        ("\u{2013}".to_owned(), ask.theme.negative)
    } else {
        (count.to_string(), ask.theme.ink)
    };
    let words = RichText::new(text).strong().color(color32(color));
    let response = ui.add(Label::new(words));
    let role = ask.text(role_key(role));
    let name = ask.format(
        "method-media-cell",
        &[
            ("stage", Arg::from(stage)),
            ("role", Arg::from(&*role)),
            ("count", Arg::from(count)),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
}
