//! Beside the action list: which improvements it shows.

use std::{collections::BTreeSet, sync::Arc};

use egui::{Id, Ui};

use crate::{
    action::Action,
    document::Status,
    insight::priority::Quadrant,
    layout::actions::{ActionFilter, OwnerFilter, Sorting, StatusFilter},
    panels::{ask::Ask, inspector::parts},
    scene::{Icon, quadrant_key, status_key},
    widgets,
};

use super::heading_ui;

/// What the action list shows, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Listed {
    /// Which improvements.
    pub filter: ActionFilter,
    /// In which order.
    pub sorting: Sorting,
}

/// The filters; what they were changed to.
pub fn actions_panel_ui(ui: &mut Ui, ask: &mut Ask<'_>, listed: &Listed) -> Option<Listed> {
    heading_ui(ui, ask, "views-filter");
    let mut filter = listed.filter.clone();
    owner_ui(ui, ask, &mut filter);
    status_ui(ui, ask, &mut filter);
    quadrant_ui(ui, ask, &mut filter);
    let words = ask.text("views-filter-late");
    if widgets::toggle_chip(ui, ask.theme, None, &words, filter.late_only).clicked() {
        filter.late_only = !filter.late_only;
    }
    ui.add_space(10.0);
    parts::actions_ui(ui, ask, &[Action::AddImprovement]);
    (filter != listed.filter).then_some(Listed {
        filter,
        sorting: listed.sorting,
    })
}

/// One of a few, as a list under a name.
fn choose_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    ask: &Ask<'_>,
    key: &str,
    options: &[(T, Arc<str>)],
    chosen: &mut T,
) {
    let rows: Vec<(Option<Icon>, Arc<str>)> = options
        .iter()
        .map(|(_, name)| (None, Arc::clone(name)))
        .collect();
    let place = options.iter().position(|(option, _)| option == chosen);
    let id = Id::unique(("filter", key));
    let picked = widgets::combo(ui, ask.theme, id, &ask.text(key), &rows, place, "");
    if let Some((option, _)) = picked.and_then(|picked| options.get(picked)) {
        *chosen = option.clone();
    }
}

fn owner_ui(ui: &mut Ui, ask: &Ask<'_>, filter: &mut ActionFilter) {
    let improvements = ask.document().improvements.iter();
    let owners: BTreeSet<&str> = improvements
        .map(|improvement| improvement.owner.trim())
        .filter(|owner| !owner.is_empty())
        .collect();
    let mut options = vec![
        (OwnerFilter::All, ask.text("views-filter-everybody")),
        (OwnerFilter::None, ask.text("views-no-owner")),
    ];
    let named = owners.into_iter();
    options.extend(named.map(|owner| (OwnerFilter::Of(owner.to_owned()), owner.into())));
    choose_ui(ui, ask, "views-column-owner", &options, &mut filter.owner);
}

fn status_ui(ui: &mut Ui, ask: &Ask<'_>, filter: &mut ActionFilter) {
    let mut options = vec![
        (StatusFilter::Open, ask.text("views-shown-open")),
        (StatusFilter::All, ask.text("views-filter-all")),
    ];
    let statuses = Status::ALL.into_iter();
    options.extend(statuses.map(|it| (StatusFilter::Only(it), ask.text(status_key(it)))));
    choose_ui(ui, ask, "views-column-status", &options, &mut filter.status);
}

fn quadrant_ui(ui: &mut Ui, ask: &Ask<'_>, filter: &mut ActionFilter) {
    let mut options = vec![(None, ask.text("views-filter-all"))];
    let quadrants = Quadrant::ALL.into_iter();
    options.extend(quadrants.map(|it| (Some(it), ask.text(quadrant_key(it)))));
    choose_ui(
        ui,
        ask,
        "views-column-quadrant",
        &options,
        &mut filter.quadrant,
    );
}
