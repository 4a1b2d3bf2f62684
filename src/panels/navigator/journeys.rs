//! The journeys of the document.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::{Journey, JourneyState},
    edit::{Command, JourneyFields, Selection, Target},
    locale::Arg,
    panels::{ask::Ask, words},
    widgets::{Lead, ListRow, Reorder, target},
};

use super::{
    Naming, Navigator, RowChoice, begin_renaming, heading_ui, renaming_ui, row_key, row_menu_ui,
};

/// The list of journeys.
pub fn journeys_ui(ui: &mut Ui, navigator: &mut Navigator, ask: &mut Ask<'_>) {
    if heading_ui(ui, ask, "panels-journeys", "panels-new-journey") {
        ask.act(Action::AddJourney);
    }
    let journeys = &ask.document().journeys;
    if journeys.is_empty() {
        let icon = lucide_icons::Icon::Route;
        crate::widgets::empty_state(ui, ask.theme, icon, &ask.text("panels-no-journeys"));
    }
    let mut order = Reorder::default();
    for (place, journey) in journeys.iter().enumerate() {
        let target = Target::Journey(journey.id);
        if let Some(naming) = renaming_ui(ui, navigator, ask, target) {
            match naming {
                Naming::Named(title) if title != journey.title => put_title(ask, journey, title),
                Naming::Named(_) | Naming::Typing => {}
            }
            continue;
        }
        journey_ui(ui, navigator, ask, journey, place, &mut order);
    }
    let moved = order.finish(ui, ask.theme);
    if let Some((from, to)) = moved
        && let Some(journey) = journeys.get(from)
    {
        ask.apply(Command::MoveJourney {
            journey: journey.id,
            index: to,
        });
    }
}

fn journey_ui(
    ui: &mut Ui,
    navigator: &mut Navigator,
    ask: &mut Ask<'_>,
    journey: &Journey,
    place: usize,
    order: &mut Reorder,
) {
    let shown = ask.journey().is_some_and(|shown| shown.id == journey.id);
    let title = words::journey_name(ask.locale, journey);
    let row = ListRow {
        title: &title,
        detail: &detail(ask, journey),
        lead: Lead::None,
        selected: shown,
        framed: false,
        trailing: target(ui, 26.0),
    }
    .show(ui, ask.theme);
    if ask.editor.is_read_only() {
        if row.clicked() && !shown {
            ask.requests.push(Request::ShowJourney(journey.id));
        }
        return;
    }
    order.row(&row);
    if row.dragged() {
        super::drag_preview(ui, ask.theme, None, &title);
    }
    if row.double_clicked() {
        begin_renaming(navigator, Target::Journey(journey.id), &journey.title);
    } else if row.clicked() {
        if !shown {
            ask.requests.push(Request::ShowJourney(journey.id));
        }
        let selection = Selection::one(Target::Journey(journey.id));
        ask.requests.push(Request::Select(selection));
    }
    let count = ask.document().journeys.len();
    let choice = row_menu_ui(ui, ask, (&row, true), (place, count), actions_on(journey))
        .or_else(|| row_key(ui, &row));
    match choice {
        Some(RowChoice::Rename) => {
            begin_renaming(navigator, Target::Journey(journey.id), &journey.title);
        }
        Some(RowChoice::Up) => move_to(ask, journey, place.saturating_sub(1)),
        Some(RowChoice::Down) => move_to(ask, journey, place + 1),
        Some(RowChoice::Do(action)) => {
            let selection = Selection::one(Target::Journey(journey.id));
            ask.requests.push(Request::Select(selection));
            ask.act(action);
        }
        Some(RowChoice::Duplicate) => ask.requests.push(Request::DuplicateJourney(journey.id)),
        Some(RowChoice::Delete) => ask
            .requests
            .push(Request::Delete(vec![Target::Journey(journey.id)])),
        None => {}
    }
}

/// What else the menu of a journey offers: of one as it is an ideal one is designed, and one that changes is frozen.
fn actions_on(journey: &Journey) -> &'static [Action] {
    match (journey.frozen, journey.state) {
        (Some(_), _) => &[],
        (None, JourneyState::Current) => &[Action::DesignIdeal, Action::FreezeJourney],
        (None, JourneyState::Ideal) => &[Action::FreezeJourney],
    }
}

fn move_to(ask: &mut Ask<'_>, journey: &Journey, index: usize) {
    ask.apply(Command::MoveJourney {
        journey: journey.id,
        index,
    });
}

fn put_title(ask: &mut Ask<'_>, journey: &Journey, title: String) {
    let fields = JourneyFields {
        title,
        ..JourneyFields::from(journey)
    };
    ask.apply(Command::PutJourney {
        journey: journey.id,
        fields,
    });
}

/// What stands under a journey's title: its state, and what it was derived from.
fn detail(ask: &Ask<'_>, journey: &Journey) -> String {
    if let Some(day) = journey.frozen {
        let day = ask.locale.long_date(day.year(), day.month(), day.day());
        return ask.format("method-frozen-on", &[("day", Arg::from(day))]);
    }
    let origin = journey
        .ideal_of
        .and_then(|origin| ask.document().journey(origin));
    match (journey.state, origin) {
        (JourneyState::Ideal, Some(origin)) => {
            let title = words::journey_name(ask.locale, origin);
            ask.format("panels-ideal-of", &[("title", Arg::from(title))])
        }
        (JourneyState::Ideal | JourneyState::Current, _) => {
            ask.text(words::state_key(journey.state)).to_string()
        }
    }
}
