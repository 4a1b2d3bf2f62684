//! Who acts where: the departments of a journey with their steps, the handovers between them, and a filter.

use egui::{Id, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Request,
    document::{Journey, JourneyId, StepId},
    edit::Target,
    insight::{columns::Columns, departments::Departments},
    locale::Arg,
    panels::{ask::Ask, words},
    scene::{Icon, department_color},
    widgets::{self, color32},
};

use super::parts;

/// The departments; nothing where no card names one. The chip of a department fades the cards of all others.
pub fn departments_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let departments = ask.kept(ui, ("departments", journey.id), || Departments::of(journey));
    if departments.all.is_empty() {
        return;
    }
    parts::label(ui, ask, "method-departments");
    let columns = Columns::of(journey);
    let kept = Id::unique("department shown");
    let shown: Option<(JourneyId, usize)> = ui.data(|data| data.get_temp(kept));
    let mut chosen = None;
    for (place, department) in departments.all.iter().enumerate() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(4.0);
            let (_, rect) = ui.allocate_space(egui::Vec2::new(10.0, widgets::target(ui, 24.0)));
            let color = ask.theme.tone(department_color(place)).strong;
            ui.painter()
                .circle_filled(rect.center(), 5.0, color32(color));
            let is_on = shown == Some((journey.id, place));
            let chip = widgets::toggle_chip(ui, ask.theme, None, &department.name, is_on);
            let tooltip = ask.text("method-department-only");
            if chip.on_hover_text(&*tooltip).clicked() {
                chosen = Some((!is_on).then_some((journey.id, place)));
            }
            for step in &department.steps {
                step_ui(ui, ask, journey, (*step, &columns));
            }
        });
    }
    if let Some(chosen) = chosen {
        ui.data_mut(|data| {
            if let Some(chosen) = chosen {
                data.insert_temp(kept, chosen);
            } else {
                data.remove::<(JourneyId, usize)>(kept);
            }
        });
        ask.requests.push(Request::ShowDepartment(chosen));
    }
    let handovers = departments.handovers();
    let count = [("count", Arg::from(handovers.len()))];
    widgets::muted(ui, ask.theme, &ask.format("method-handovers", &count));
    for handover in handovers {
        let words = format!(
            "{} → {}",
            handover.before.join(" + "),
            handover.after.join(" + ")
        );
        let icon = Some(Icon::from(Lucide::ArrowRightLeft));
        if widgets::link_button(ui, ask.theme, icon, &words).clicked() {
            ask.requests
                .push(Request::Reveal(Target::Step(handover.to)));
        }
    }
    ui.add_space(6.0);
}

/// The number of a step, which goes there.
fn step_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    journey: &Journey,
    (id, columns): (StepId, &Columns<'_>),
) {
    let (Some(step), Some(column)) = (journey.step(id), columns.column(id)) else {
        return;
    };
    let number = (column + 1).to_string();
    let name = words::step_name(ask.locale, step);
    let button = widgets::small_button(ui, ask.theme, None, &number);
    if button.on_hover_text(&*name).clicked() {
        ask.requests.push(Request::Reveal(Target::Step(id)));
    }
}
