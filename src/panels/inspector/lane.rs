//! A lane.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::{Action, lane_choices},
    document::{Journey, Lane, LaneId, LaneKind, Topic},
    edit::{Command, Target, arrange::Direction},
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::{Icon, lane_icon},
    widgets,
};

use super::{heading_ui, parts};

/// The fields of a lane.
pub fn lane_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, id: LaneId) {
    let Some(lane) = journey.lane(id) else {
        return;
    };
    let cards = journey.cards.iter().filter(|card| card.lane == id).count();
    let heading = ask.text("panels-lane");
    let detail = if lane.kind.holds_cards() {
        ask.format("panels-cards", &[("count", Arg::from(cards))])
    } else {
        String::new()
    };
    heading_ui(ui, ask, &heading, &detail);
    let target = Target::Lane(id);

    let key = FieldKey {
        target,
        field: "panels-title",
    };
    if let Some(title) = ask.text_field(ui, key, &lane.title, 1) {
        let lane = Lane {
            title,
            ..(**lane).clone()
        };
        ask.apply_typed(key, put(journey, lane));
    }
    sort_ui(ui, ask, journey, lane, cards > 0);
    if lane.kind.holds_cards()
        && let Some(color) = parts::colors_ui(ui, ask, Some(lane.color), "panels-color-by-kind")
    {
        let lane = Lane {
            color,
            ..(**lane).clone()
        };
        ask.apply(put(journey, lane));
    }
    if lane.kind == LaneKind::Media {
        super::media::media_ui(ui, ask, journey);
    }
    let words = ask.text("panels-hidden");
    let icon = Icon::from(lucide_icons::Icon::EyeOff);
    if widgets::toggle_chip(ui, ask.theme, Some(icon), &words, lane.hidden).clicked() {
        ask.act(Action::ToggleLaneHidden);
    }
    parts::divider(ui);
    parts::label(ui, ask, "panels-move");
    parts::moves_ui(ui, ask, &[Direction::Up, Direction::Down]);
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Delete]);
}

fn put(journey: &Journey, lane: Lane) -> Command {
    Command::PutLane {
        journey: journey.id,
        lane,
    }
}

/// What the lane is for: kind and topic in one list. A lane with cards cannot become an emotion lane, which has none.
fn sort_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, lane: &Lane, has_cards: bool) {
    let mut sorts: Vec<(LaneKind, Option<Topic>)> = lane_choices()
        .filter(|(kind, _)| kind.holds_cards() || !has_cards)
        .collect();
    let current = (lane.kind, lane.topic);
    if !sorts.contains(&current) {
        sorts.push(current);
    }
    let rows: Vec<(Option<Icon>, Arc<str>)> = sorts
        .iter()
        .map(|(kind, topic)| {
            (
                Some(lane_icon(*kind, *topic)),
                words::sort_name(ask.locale, *kind, *topic),
            )
        })
        .collect();
    let key = FieldKey {
        target: Target::Lane(lane.id),
        field: "panels-kind",
    };
    let chosen = sorts.iter().position(|sort| *sort == current);
    let label = ask.text(key.field);
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "");
    if let Some((kind, topic)) = picked.and_then(|picked| sorts.get(picked).copied()) {
        let mut new = Lane {
            kind,
            topic,
            ..lane.clone()
        };
        // A lane that is called after its sort stays so; a name of the user's own is kept.
        if *lane.title == *words::sort_name(ask.locale, lane.kind, lane.topic) {
            new.title = words::sort_name(ask.locale, kind, topic).to_string();
        }
        ask.apply(put(journey, new));
    }
}
