//! A customer process: what it means to customers, what makes them satisfied, and its journeys.

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request, ViewKind},
    document::{Driver, JourneyId, Process, ProcessId},
    edit::{Command, Target},
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::Icon,
    widgets,
};

use super::{
    heading_ui,
    links::{Link, LinkEvent, links_ui},
    parts,
};

/// The fields of a process.
pub fn process_ui(ui: &mut Ui, ask: &mut Ask<'_>, id: ProcessId) {
    let Some(process) = ask.document().process(id) else {
        return;
    };
    heading_ui(ui, ask, &ask.text("panels-process"), "");
    let key = |field| FieldKey {
        target: Target::Process(id),
        field,
    };
    let field = key("panels-process-name");
    if let Some(name) = ask.text_field(ui, field, &process.name, 1) {
        let new = Process {
            name,
            ..Process::clone(process)
        };
        ask.apply_typed(field, Command::PutProcess(new));
    }
    ratings_ui(ui, ask, process);
    customers_ui(ui, ask, process);
    drivers_ui(ui, ask, process);
    let field = key("panels-process-departments");
    if let Some(departments) = ask.list_field(ui, field, &process.departments) {
        let new = Process {
            departments,
            ..Process::clone(process)
        };
        ask.apply_typed(field, Command::PutProcess(new));
    }
    journeys_ui(ui, ask, process, key("panels-process-journeys"));
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Duplicate, Action::Delete]);
}

/// Impact and satisfaction.
fn ratings_ui(ui: &mut Ui, ask: &mut Ask<'_>, process: &Process) {
    for (field, rating) in [
        ("panels-process-impact", process.impact),
        ("panels-process-satisfaction", process.satisfaction),
    ] {
        let key = FieldKey {
            target: Target::Process(process.id),
            field,
        };
        let label = ask.text(field);
        let named = (key.id(), &*label);
        let event = widgets::rating_slider(ui, ask.theme, ask.locale, named, rating);
        if let Some(rating) = event.score {
            let mut new = process.clone();
            if field == "panels-process-impact" {
                new.impact = Some(rating);
            } else {
                new.satisfaction = Some(rating);
            }
            ask.apply_typed(key, Command::PutProcess(new));
        }
        if event.ended {
            ask.end_merge();
        }
    }
}

fn customers_ui(ui: &mut Ui, ask: &mut Ask<'_>, process: &Process) {
    let key = FieldKey {
        target: Target::Process(process.id),
        field: "panels-process-customers",
    };
    let written = process.customers.map_or_else(String::new, |customers| {
        ask.locale.number(f64::from(customers), 0)
    });
    if let Some(typed) = ask.text_field(ui, key, &written, 1) {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let customers = digits.parse().ok();
        if customers != process.customers && (customers.is_some() || typed.trim().is_empty()) {
            let new = Process {
                customers,
                ..process.clone()
            };
            ask.apply_typed(key, Command::PutProcess(new));
        }
    }
}

/// What makes customers satisfied or not: a row each.
fn drivers_ui(ui: &mut Ui, ask: &mut Ask<'_>, process: &Process) {
    parts::label(ui, ask, "panels-process-drivers");
    let mut changed = None;
    for (index, driver) in process.drivers.iter().enumerate() {
        if let Some(new) = driver_ui(ui, ask, (process.id, index), driver) {
            changed = Some((index, new));
        }
    }
    if let Some((index, new)) = changed {
        let mut process = process.clone();
        match new {
            Some(driver) => {
                if let Some(place) = process.drivers.get_mut(index) {
                    *place = driver;
                }
            }
            None => drop(process.drivers.remove(index)),
        }
        let key = FieldKey {
            target: Target::Process(process.id),
            field: "panels-process-drivers",
        };
        ask.apply_typed(key, Command::PutProcess(process));
    }
    let words = ask.text("panels-driver-add");
    let icon = Some(Icon::from(Lucide::Plus));
    if widgets::small_button(ui, ask.theme, icon, &words).clicked() {
        let mut process = process.clone();
        process.drivers.push(Driver::default());
        ask.apply(Command::PutProcess(process));
    }
    ui.add_space(6.0);
}

/// One driver. What it was changed to, or that it goes.
#[allow(
    clippy::option_option,
    reason = "the outer says whether anything changed, the inner to what"
)]
fn driver_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    (process, index): (ProcessId, usize),
    driver: &Driver,
) -> Option<Option<Driver>> {
    let mut new = driver.clone();
    let mut is_gone = false;
    let id = egui::Id::unique(("driver", process, index));
    egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, widgets::color32(ask.theme.hairline)))
        .corner_radius(6)
        .inner_margin(egui::Margin::same(8))
        .show(ui, |ui| {
            let label = ask.text("panels-driver-name");
            let field = widgets::Field::new(id, &label, &driver.name);
            if let Some(name) = ask.any_field(ui, field) {
                new.name = name;
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(5.0, 4.0);
                let label = ask.text("panels-driver-weight");
                widgets::muted(ui, ask.theme, &label);
                let weight = driver.weight.unwrap_or(0.0);
                let (typed, response) =
                    widgets::number_field(ui, ask.locale, &label, weight, 0.0..=100.0);
                new.weight = typed.or(new.weight);
                let label = ask.text("panels-driver-score");
                widgets::muted(ui, ask.theme, &label);
                let score = driver.score.unwrap_or(0.0);
                let (typed, other) =
                    widgets::number_field(ui, ask.locale, &label, score, 0.0..=10.0);
                new.score = typed.or(new.score);
                if response.drag_stopped() || other.drag_stopped() {
                    ask.end_merge();
                }
                let words = ask.text("panels-driver-remove");
                is_gone = widgets::icon_button(ui, ask.theme, Lucide::X, &words).clicked();
            });
        });
    if is_gone {
        Some(None)
    } else {
        (new != *driver).then_some(Some(new))
    }
}

/// The journeys that show it in detail.
fn journeys_ui(ui: &mut Ui, ask: &mut Ask<'_>, process: &Process, key: FieldKey) {
    let all: Vec<Link<JourneyId>> = ask
        .document()
        .journeys
        .iter()
        .map(|journey| Link {
            id: journey.id,
            name: words::journey_name(ask.locale, journey),
        })
        .collect();
    let mut new = process.clone();
    match links_ui(ui, ask, (key.id(), key.field), &process.journeys, &all) {
        Some(LinkEvent::Tie(journey)) => new.journeys.push(journey),
        Some(LinkEvent::Untie(journey)) => new.journeys.retain(|other| *other != journey),
        Some(LinkEvent::Show(journey)) => show_on_map(ask, journey),
        None => start_ui(ui, ask, process),
    }
    if new != *process {
        ask.apply(Command::PutProcess(new));
    }
}

/// A journey is read on the map, not in the framework.
fn show_on_map(ask: &mut Ask<'_>, journey: JourneyId) {
    ask.requests.push(Request::ShowJourney(journey));
    ask.act(Action::ShowView(ViewKind::Map));
}

/// The button that starts a journey of this process.
fn start_ui(ui: &mut Ui, ask: &mut Ask<'_>, process: &Process) {
    let words = ask.text("panels-process-start");
    if !widgets::quiet_button(ui, ask.theme, Some(Icon::from(Lucide::Plus)), &words).clicked() {
        return;
    }
    ask.requests.push(Request::StartJourney(process.id));
}
