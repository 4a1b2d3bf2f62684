//! Who acts where: the departments of a journey with their steps, the handovers between them, and a filter.

use std::{collections::HashMap, sync::Arc};

use egui::{Id, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Request,
    document::{Journey, JourneyId, Step, StepId},
    edit::Target,
    insight::departments::Departments,
    locale::Arg,
    panels::{ask::Ask, words},
    scene::{Icon, department_color},
    widgets::{self, color32},
};

use super::parts::{self, Portion};

/// The departments; nothing where no card names one. The chip of a department fades the cards of all others.
pub fn departments_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let kept = ask.kept(ui, ("departments", journey.id), || {
        let departments = Departments::of(journey);
        let handovers = departments.handovers();
        (departments, handovers, numbered(journey))
    });
    let (departments, handovers, steps) = &*kept;
    if departments.all.is_empty() {
        return;
    }
    parts::label(ui, ask, "method-departments");
    let filter = Id::unique("department shown");
    let shown: Option<(JourneyId, usize)> = ui.data(|data| data.get_temp(filter));
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
            let portion = Portion::of(ui, ("steps", journey.id, &department.name));
            for id in department.steps.iter().take(portion.most) {
                if let Some((number, step)) = steps.get(id) {
                    step_ui(ui, ask, *number, step);
                }
            }
            portion.more_ui(ui, ask, department.steps.len());
        });
    }
    if let Some(chosen) = chosen {
        ui.data_mut(|data| {
            if let Some(chosen) = chosen {
                data.insert_temp(filter, chosen);
            } else {
                data.remove::<(JourneyId, usize)>(filter);
            }
        });
        ask.requests.push(Request::ShowDepartment(chosen));
    }
    let count = [("count", Arg::from(handovers.len()))];
    widgets::muted(ui, ask.theme, &ask.format("method-handovers", &count));
    let portion = Portion::of(ui, ("handovers", journey.id));
    for handover in handovers.iter().take(portion.most) {
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
    portion.more_ui(ui, ask, handovers.len());
    ui.add_space(6.0);
}

/// The steps with their numbers from left to right, from one.
fn numbered(journey: &Journey) -> HashMap<StepId, (usize, Arc<Step>)> {
    let numbers = (1..).zip(journey.steps());
    numbers
        .map(|(number, (_, step))| (step.id, (number, Arc::clone(step))))
        .collect()
}

/// The number of a step, which goes there.
fn step_ui(ui: &mut Ui, ask: &mut Ask<'_>, number: usize, step: &Step) {
    let number = number.to_string();
    let name = words::step_name(ask.locale, step);
    let button = widgets::small_button(ui, ask.theme, None, &number);
    ui.ctx().accesskit_node_builder(button.id, |node| {
        node.set_label(format!("{number} {name}"));
    });
    if button.on_hover_text(&*name).clicked() {
        ask.requests.push(Request::Reveal(Target::Step(step.id)));
    }
}
