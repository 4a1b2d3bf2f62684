//! The gaps that show on a card or in a step: to go to, and to add to.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::{GapId, Journey},
    edit::Target,
    insight::gap_numbers::numbered,
    panels::{ask::Ask, words},
    scene::Icon,
    widgets,
};

use super::parts;

/// The gaps of what is selected, each a row that leads to it.
pub fn gaps_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, target: Target) {
    let here: Vec<(usize, GapId, std::sync::Arc<str>)> = numbered(ask.document(), journey.id)
        .filter(|(_, gap)| match target {
            Target::Card(card) => gap.cards.contains(&card),
            Target::Step(step) => gap.steps.contains(&step),
            _ => false,
        })
        .map(|(number, gap)| (number, gap.id, words::gap_name(ask.locale, gap)))
        .collect();
    parts::label(ui, ask, "method-gaps-here");
    for (number, gap, name) in here {
        let title = format!("{number}  {name}");
        let icon: Icon = lucide_icons::Icon::CircleAlert.into();
        let row = widgets::ListRow {
            title: &title,
            detail: "",
            lead: widgets::Lead::Icon(icon, ask.theme.notable),
            selected: false,
            framed: true,
            trailing: 0.0,
        };
        if row.show(ui, ask.theme).clicked() {
            ask.requests.push(Request::Reveal(Target::Gap(gap)));
        }
    }
    parts::actions_ui(ui, ask, &[Action::AddGap]);
    ui.add_space(4.0);
}
