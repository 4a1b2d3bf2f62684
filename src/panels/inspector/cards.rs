//! Several cards at once: what they have in common, and changes to all of them.

use std::{collections::HashMap, sync::Arc};

use egui::Ui;

use crate::{
    action::Action,
    document::{Card, CardId, Channel, Color, Evidence, Flag, Journey, LaneId, PersonaId, StepId},
    edit::{CardPlace, Command, Selection, Target},
    locale::Arg,
    panels::ask::{Ask, FieldKey},
    widgets::Field,
};

use super::{
    card::{MOVES, flags_ui, lane_choice, step_choice},
    evidence, heading_ui, parts,
};

/// The selected cards, and what all of them have; none where they have not all the same.
#[allow(
    clippy::option_option,
    reason = "the outer says whether all have the same, the inner which"
)]
struct Several {
    cards: Vec<Arc<Card>>,
    flags: HashMap<Flag, usize>,
    color: Option<Option<Color>>,
    channel: Option<Option<Channel>>,
    persona: Option<Option<PersonaId>>,
    department: Option<String>,
    lane: Option<LaneId>,
    step: Option<StepId>,
}

impl Several {
    /// The cards of a journey that are selected, in the order in which they came to be.
    fn of(journey: &Journey, selection: &Selection) -> Self {
        let by_id: HashMap<CardId, &Arc<Card>> =
            journey.cards.iter().map(|card| (card.id, card)).collect();
        let selected = selection.card_ids();
        let cards: Vec<Arc<Card>> = selected
            .filter_map(|id| by_id.get(&id).copied().cloned())
            .collect();
        let count = |flag| cards.iter().filter(|card| card.has(flag)).count();
        Self {
            flags: Flag::ALL.map(|flag| (flag, count(flag))).into(),
            color: common(&cards, |card| card.color),
            channel: common(&cards, |card| card.channel),
            persona: common(&cards, |card| journey.owner(card)),
            department: common(&cards, |card| card.department.clone()),
            lane: common(&cards, |card| card.lane),
            step: common(&cards, |card| card.step),
            cards,
        }
    }
}

/// The common fields of several cards.
pub fn cards_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey) {
    let several = ask.kept_of_selection(ui, ("several cards", journey.id), || {
        Several::of(journey, ask.editor.selection())
    });
    let cards = &several.cards;
    let Some(first) = cards.first() else {
        return;
    };
    let heading = ask.format("panels-cards", &[("count", Arg::from(cards.len()))]);
    let detail = ask.text("panels-cards-about");
    heading_ui(ui, ask, &heading, &detail);
    // One target stands for them all, so that what is typed for them merges.
    let target = Target::Card(first.id);
    let key = |field| FieldKey { target, field };

    let having = |flag| several.flags.get(&flag).copied().unwrap_or(0);
    flags_ui(ui, ask, (cards.len(), having));
    if let Some(color) = parts::colors_ui(ui, ask, several.color, "action-set-color-lane") {
        ask.act(Action::SetColor(color));
    }
    let id = key("panels-channel").id().with("all");
    if let Some(channel) = parts::channel_ui(ui, ask, id, several.channel) {
        let command = put(journey, cards, |card| card.channel = channel);
        ask.apply(command);
    }
    let place = (journey, key("panels-card-persona").id().with("all"));
    if let Some(persona) = parts::persona_ui(ui, ask, place, several.persona) {
        ask.apply(put(journey, cards, |card| card.persona = persona));
    }
    department_ui(ui, ask, journey, &several, key("panels-department"));
    parts::label(ui, ask, "method-evidence");
    if let Some(kind) = evidence::add_ui(ui, ask, target) {
        let command = put(journey, cards, |card| {
            card.evidence.push(Evidence::new(kind));
        });
        ask.apply(command);
    }

    parts::divider(ui);
    place_ui(ui, ask, journey, &several, target);
    parts::moves_ui(ui, ask, &MOVES);
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Duplicate, Action::Delete]);
}

/// What all cards have, where they all have the same.
fn common<T: PartialEq>(cards: &[Arc<Card>], of: impl Fn(&Card) -> T) -> Option<T> {
    let mut values = cards.iter().map(|card| of(card));
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

fn put(journey: &Journey, cards: &[Arc<Card>], change: impl Fn(&mut Card)) -> Command {
    Command::PutCards {
        journey: journey.id,
        cards: cards
            .iter()
            .map(|card| {
                let mut card = Card::clone(card);
                change(&mut card);
                card
            })
            .collect(),
    }
}

fn department_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    journey: &Journey,
    several: &Several,
    key: FieldKey,
) {
    let (cards, department) = (&several.cards, &several.department);
    let hint = if department.is_some() {
        "".into()
    } else {
        ask.text("panels-different")
    };
    let value = department.as_deref().unwrap_or_default();
    let label = ask.text(key.field);
    let field = Field::new(key.id().with("all"), &label, value).hint(&hint);
    if let Some(typed) = ask.any_field(ui, field) {
        let command = put(journey, cards, |card| card.department.clone_from(&typed));
        ask.apply_typed(key, command);
    }
    if let Some(picked) = parts::departments_ui(ui, ask, value) {
        let command = put(journey, cards, |card| card.department.clone_from(&picked));
        ask.apply(command);
    }
}

/// Moves all cards to a lane or step; they keep their places to each other.
fn place_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, several: &Several, target: Target) {
    let Some(first) = several.cards.first() else {
        return;
    };
    let to = |lane: LaneId, step: StepId| Command::MoveCards {
        journey: journey.id,
        cards: several.cards.iter().map(|card| card.id).collect(),
        to: CardPlace {
            lane,
            step,
            index: usize::MAX,
        },
    };
    if let Some(lane) = lane_choice(ui, ask, journey, target, several.lane) {
        ask.apply(to(lane, first.step));
    }
    if let Some(step) = step_choice(ui, ask, journey, target, several.step) {
        ask.apply(to(first.lane, step));
    }
}
