//! The guide: the five steps of the method, what is done of each, and what to do now.

use egui::{Label, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request, ViewKind},
    edit::{Editor, Target},
    insight::guide::{Guide, MethodStep, Task},
    locale::Arg,
    panels::ask::{Ask, Look},
    scene::theme::size,
    widgets::{self, Lead, ListRow, color32},
};

use super::{Helper, heading_ui, target_of};

/// The panel.
pub fn guide_ui(
    ui: &mut Ui,
    helper: &mut Helper,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
) {
    let mut ask = Ask::new(editor, look, requests);
    heading_ui(ui, &mut ask, "method-guide", Action::ToggleGuide);
    let Helper { kept, opened, .. } = helper;
    let Some(kept) = kept else {
        return;
    };
    let guide = &kept.guide;
    let open = opened.or(guide.now());
    let area = egui::ScrollArea::vertical().id_salt("guide");
    area.auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - widgets::SCROLL_ROOM);
        ui.spacing_mut().item_spacing.y = 5.0;
        if guide.now().is_none() {
            widgets::word_line(ui, ask.theme, &ask.text("method-guide-all-done"));
            ui.add_space(6.0);
        }
        for (step, number) in MethodStep::ALL.into_iter().zip(1_usize..) {
            let is_open = open == Some(step);
            if step_ui(ui, &ask, guide, (step, number), is_open) {
                *opened = Some(step);
            }
            if is_open {
                tasks_ui(ui, &mut ask, guide, step);
                ui.add_space(8.0);
            }
        }
        ui.add_space(12.0);
        widgets::follow_focus(ui);
    });
}

/// The row of a step. Whether it was clicked.
fn step_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    guide: &Guide,
    step: (MethodStep, usize),
    is_open: bool,
) -> bool {
    let (step, number) = step;
    let tasks = step.tasks();
    let done = tasks.iter().filter(|task| guide.is_done(**task)).count();
    let title = format!("{number}. {}", ask.text(step_key(step)));
    let detail = if done == tasks.len() {
        ask.text("method-finished").to_string()
    } else {
        let count = [("done", Arg::from(done)), ("count", Arg::from(tasks.len()))];
        ask.format("method-progress", &count)
    };
    let row = ListRow {
        title: &title,
        detail: &detail,
        lead: if done == tasks.len() {
            Lead::Icon(Lucide::CircleCheck.into(), ask.theme.positive)
        } else {
            Lead::Icon(Lucide::Circle.into(), ask.theme.muted)
        },
        selected: is_open,
        framed: false,
        trailing: 0.0,
    };
    row.show(ui, ask.theme).clicked()
}

fn tasks_ui(ui: &mut Ui, ask: &mut Ask<'_>, guide: &Guide, step: MethodStep) {
    let about = ask.text(&format!("{}.about", step_key(step)));
    widgets::muted(ui, ask.theme, &about);
    ui.add_space(2.0);
    let mut asked = None;
    let next = step.tasks().iter().find(|task| !guide.is_done(**task));
    for task in step.tasks() {
        let is_done = guide.is_done(*task);
        task_ui(ui, ask, *task, is_done);
        if !is_done && (guide.current.is_some() || needs_no_journey(*task)) {
            ui.horizontal(|ui| {
                ui.add_space(24.0);
                let words = ask.text(&format!("{}.do", task_key(*task)));
                let clicked = if next == Some(task) {
                    widgets::primary_button(ui, ask.theme, &words).clicked()
                } else {
                    widgets::small_button(ui, ask.theme, None, &words).clicked()
                };
                if clicked {
                    asked = Some(*task);
                }
            });
        }
    }
    if guide.current.is_none() {
        let words = ask.text("action-add-journey.tooltip");
        if widgets::primary_button(ui, ask.theme, &words).clicked() {
            ask.act(Action::AddJourney);
        }
    }
    if let Some(task) = asked {
        go(ask, guide, task);
    }
}

fn needs_no_journey(task: Task) -> bool {
    matches!(task, Task::Personas)
}

/// A line with a tick where it is done; heard so too.
fn task_ui(ui: &mut Ui, ask: &Ask<'_>, task: Task, is_done: bool) {
    let words = ask.text(task_key(task));
    let (icon, ink, state) = if is_done {
        (Lucide::CircleCheck, ask.theme.positive, "method-task-done")
    } else {
        (Lucide::Circle, ask.theme.muted, "method-task-open")
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(widgets::icon_text(icon, 16.0).color(color32(ink)));
        let color = if is_done {
            ask.theme.muted
        } else {
            ask.theme.ink
        };
        let text = RichText::new(&*words)
            .size(size::BODY)
            .color(color32(color));
        let response = ui.add(Label::new(text).wrap());
        let heard = ask.format(state, &[("task", Arg::from(&*words))]);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &heard));
    });
}

/// Does the next thing for a task, or opens where it is done.
fn go(ask: &mut Ask<'_>, guide: &Guide, task: Task) {
    let journey = guide.current.and_then(|id| ask.document().journey(id));
    let shown = ask.journey().map(|journey| journey.id);
    if let Some(current) = guide.current.filter(|id| Some(*id) != shown) {
        ask.requests.push(Request::ShowJourney(current));
    }
    let place = guide.places.iter().find(|(of, _)| *of == task);
    let target = place.and_then(|(_, place)| target_of(*place, journey.map(AsRef::as_ref)));
    match task {
        Task::Title | Task::Goal | Task::Touchpoints | Task::Emotions | Task::Evidence => {
            ask.act(Action::ShowView(ViewKind::Map));
            ask.requests.extend(target.map(Request::Reveal));
        }
        Task::Personas => ask.act(Action::AddPersona),
        Task::Steps => {
            ask.act(Action::ShowView(ViewKind::Map));
            ask.act(Action::AddStep);
        }
        Task::Ideal | Task::Freeze => {
            // Of the current journey, whatever is selected now.
            if let Some(current) = guide.current {
                ask.requests.push(Request::Reveal(Target::Journey(current)));
            }
            ask.act(match task {
                Task::Freeze => Action::FreezeJourney,
                _ => Action::DesignIdeal,
            });
        }
        Task::IdealCurve | Task::Gaps => ask.act(Action::ShowView(ViewKind::Compare)),
        Task::Improvements => {
            ask.act(Action::ShowView(ViewKind::Matrix));
            ask.act(Action::AddImprovement);
        }
        Task::Weighed => ask.act(Action::ShowView(ViewKind::Matrix)),
        Task::CompanyGoals | Task::Owners | Task::Deadlines | Task::Done => {
            ask.act(Action::ShowView(ViewKind::Actions));
        }
    }
}

fn step_key(step: MethodStep) -> &'static str {
    match step {
        MethodStep::Choose => "method-step-choose",
        MethodStep::Map => "method-step-map",
        MethodStep::Design => "method-step-design",
        MethodStep::Improve => "method-step-improve",
        MethodStep::Act => "method-step-act",
    }
}

fn task_key(task: Task) -> &'static str {
    match task {
        Task::Title => "method-task-title",
        Task::Goal => "method-task-goal",
        Task::Personas => "method-task-personas",
        Task::Steps => "method-task-steps",
        Task::Touchpoints => "method-task-touchpoints",
        Task::Emotions => "method-task-emotions",
        Task::Evidence => "method-task-evidence",
        Task::Ideal => "method-task-ideal",
        Task::IdealCurve => "method-task-ideal-curve",
        Task::Gaps => "method-task-gaps",
        Task::Improvements => "method-task-improvements",
        Task::Weighed => "method-task-weighed",
        Task::CompanyGoals => "method-task-company-goals",
        Task::Owners => "method-task-owners",
        Task::Deadlines => "method-task-deadlines",
        Task::Done => "method-task-done-first",
        Task::Freeze => "method-task-freeze",
    }
}
