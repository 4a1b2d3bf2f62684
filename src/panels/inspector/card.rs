//! A card.

use std::sync::Arc;

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request},
    document::{Card, CardId, Flag, Journey, LaneId, LaneKind, StepId},
    edit::{
        CardPlace, Command, Target,
        arrange::{self, Direction},
    },
    locale::Arg,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::{Icon, flag_icon, lane_icon},
    widgets,
};

use super::{
    arrow, evidence::evidence_ui, experience::experience_ui, gaps_here, heading_ui, measure, parts,
};

/// The fields of a card.
pub fn card_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, id: CardId) {
    let Some(card) = journey.card(id) else {
        return;
    };
    let Some(lane) = journey.lane(card.lane) else {
        return;
    };
    let step = journey.step(card.step);
    let heading = ask.text(words::card_key(lane.kind, lane.topic));
    let place = step.map_or_else(String::new, |step| {
        words::step_name(ask.locale, step).to_string()
    });
    heading_ui(ui, ask, &heading, &place);
    let key = |field| FieldKey {
        target: Target::Card(id),
        field,
    };

    let field = key("panels-text");
    if let Some(text) = ask.text_field(ui, field, &card.text, 3) {
        ask.apply_typed(field, put(journey, card, |new| new.text = text));
    }
    let has_channel = matches!(lane.kind, LaneKind::Touchpoints | LaneKind::Media);
    if has_channel || card.channel.is_some() {
        let id = key("panels-channel").id();
        if let Some(channel) = parts::channel_ui(ui, ask, id, Some(card.channel)) {
            ask.apply(put(journey, card, |new| new.channel = channel));
        }
    }
    let place = (journey, key("panels-card-persona").id());
    if let Some(persona) = parts::persona_ui(ui, ask, place, Some(journey.owner(card))) {
        ask.apply(put(journey, card, |new| new.persona = persona));
    }
    if lane.kind == LaneKind::Measures || card.measure.is_some() {
        measure::measure_ui(ui, ask, journey, card);
    }
    let field = key("panels-department");
    if let Some(department) = ask.text_field(ui, field, &card.department, 1) {
        ask.apply_typed(field, put(journey, card, |new| new.department = department));
    }
    if let Some(department) = parts::departments_ui(ui, ask, &card.department) {
        ask.apply(put(journey, card, |new| new.department = department));
    }
    let is_companys = matches!(
        lane.kind,
        LaneKind::FrontStage | LaneKind::BackStage | LaneKind::Support
    );
    if is_companys || !card.system.is_empty() {
        let field = key("experience-system");
        if let Some(system) = ask.text_field(ui, field, &card.system, 1) {
            ask.apply_typed(field, put(journey, card, |new| new.system = system));
        }
    }
    flags_ui(ui, ask, (1, |flag| usize::from(card.has(flag))));
    experience_ui(ui, ask, journey, lane, card);
    if let Some(color) = parts::colors_ui(ui, ask, Some(card.color), "action-set-color-lane") {
        ask.apply(put(journey, card, |new| new.color = color));
    }
    span_ui(ui, ask, card);
    let field = key("panels-note");
    if let Some(note) = ask.text_field(ui, field, &card.note, 2) {
        ask.apply_typed(field, put(journey, card, |new| new.note = note));
    }
    if let Some(changed) = evidence_ui(ui, ask, Target::Card(id), &card.evidence) {
        let command = put(journey, card, |new| new.evidence = changed.evidence);
        match changed.typed {
            Some(field) => ask.apply_typed(field, command),
            None => ask.apply(command),
        }
    }
    gaps_here::gaps_ui(ui, ask, journey, Target::Card(id));
    if picture_ui(ui, ask, Target::Card(id), card.picture.is_some()) {
        ask.apply(put(journey, card, |new| new.picture = None));
    }
    arrow::of_card_ui(ui, ask, journey, id);
    parts::divider(ui);
    place_ui(ui, ask, journey, card);
    parts::moves_ui(ui, ask, &MOVES);
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Duplicate, Action::Delete]);
}

/// The four ways in which cards move.
pub const MOVES: [Direction; 4] = [
    Direction::Left,
    Direction::Right,
    Direction::Up,
    Direction::Down,
];

pub(super) fn put(journey: &Journey, card: &Card, change: impl FnOnce(&mut Card)) -> Command {
    let mut new = card.clone();
    change(&mut new);
    Command::PutCards {
        journey: journey.id,
        cards: vec![new],
    }
}

/// The flags of so many cards as chips; one that only some of them have says how many.
pub fn flags_ui(ui: &mut Ui, ask: &mut Ask<'_>, (total, having): (usize, impl Fn(Flag) -> usize)) {
    parts::label(ui, ask, "panels-flags");
    let mut toggled = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(6.0);
        for flag in Flag::ALL {
            let name = words::flag_name(ask.locale, flag);
            let count = having(flag);
            let is_set = count > 0 && count == total;
            let words = if count == 0 || is_set {
                name
            } else {
                let arguments = [
                    ("name", Arg::from(name)),
                    ("count", Arg::from(count)),
                    ("total", Arg::from(total)),
                ];
                ask.format("panels-flag-of-some", &arguments).into()
            };
            let tooltip = ask.text(&format!("{}.tooltip", Action::ToggleFlag(flag).info().key));
            let icon = Some(flag_icon(flag));
            if widgets::toggle_chip(ui, ask.theme, icon, &words, is_set)
                .on_hover_text(&*tooltip)
                .clicked()
            {
                toggled = Some(flag);
            }
        }
    });
    if let Some(flag) = toggled {
        ask.act(Action::ToggleFlag(flag));
    }
    ui.add_space(4.0);
}

/// How many steps the card covers, with one fewer and one more.
fn span_ui(ui: &mut Ui, ask: &mut Ask<'_>, card: &Card) {
    parts::label(ui, ask, "panels-span");
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let (narrower, wider) = *ask.kept_of_selection(ui, "spans", || {
            let narrower = arrange::narrower(ask.editor).is_some();
            (narrower, arrange::wider(ask.editor).is_some())
        });
        let mut button = |ui: &mut Ui, icon, action: Action, enabled| {
            ui.add_enabled_ui(enabled, |ui| {
                let words = ask.text(&format!("{}.tooltip", action.info().key));
                if widgets::icon_button(ui, ask.theme, icon, &words).clicked() {
                    chosen = Some(action);
                }
            });
        };
        button(ui, Lucide::Minus, Action::Narrower, narrower);
        let steps = ask.format("panels-steps", &[("count", Arg::from(card.span as usize))]);
        widgets::word_line(ui, ask.theme, &steps);
        button(ui, Lucide::Plus, Action::Wider, wider);
    });
    if let Some(action) = chosen {
        ask.act(action);
    }
    ui.add_space(4.0);
}

/// Buttons to choose a picture or take it away. Whether it is to be taken away.
pub fn picture_ui(ui: &mut Ui, ask: &mut Ask<'_>, target: Target, has_picture: bool) -> bool {
    parts::label(ui, ask, "panels-picture");
    let mut remove = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(6.0);
        let key = if has_picture {
            "panels-picture-change"
        } else {
            "panels-picture-choose"
        };
        let icon = Some(Icon::from(Lucide::ImagePlus));
        if widgets::small_button(ui, ask.theme, icon, &ask.text(key)).clicked() {
            ask.requests.push(Request::ChoosePicture(target));
        }
        if has_picture {
            let icon = Some(Icon::from(Lucide::X));
            let words = ask.text("panels-picture-remove");
            remove = widgets::small_button(ui, ask.theme, icon, &words).clicked();
        }
    });
    ui.add_space(4.0);
    remove
}

/// Where the card lies, to move it to another lane or step.
fn place_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: &Card) {
    let to = |lane, step| Command::MoveCards {
        journey: journey.id,
        cards: vec![card.id],
        to: CardPlace {
            lane,
            step,
            index: usize::MAX,
        },
    };
    if let Some(lane) = lane_choice(ui, ask, journey, Target::Card(card.id), Some(card.lane)) {
        ask.apply(to(lane, card.step));
    }
    if let Some(step) = step_choice(ui, ask, journey, Target::Card(card.id), Some(card.step)) {
        ask.apply(to(card.lane, step));
    }
}

/// A list of the lanes that hold cards.
pub fn lane_choice(
    ui: &mut Ui,
    ask: &Ask<'_>,
    journey: &Journey,
    target: Target,
    chosen: Option<LaneId>,
) -> Option<LaneId> {
    let lanes: Vec<_> = journey
        .lanes
        .iter()
        .filter(|lane| lane.kind.holds_cards())
        .collect();
    let rows: Vec<(Option<Icon>, Arc<str>)> = lanes
        .iter()
        .map(|lane| {
            (
                Some(lane_icon(lane.kind, lane.topic)),
                words::lane_name(ask.locale, lane),
            )
        })
        .collect();
    let key = FieldKey {
        target,
        field: "panels-in-lane",
    };
    let place = lanes.iter().position(|lane| Some(lane.id) == chosen);
    let label = ask.text(key.field);
    let different = ask.text("panels-different");
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, &rows, place, &different)?;
    lanes.get(picked).map(|lane| lane.id)
}

/// A list of the steps, each with its number on the map.
pub fn step_choice(
    ui: &mut Ui,
    ask: &Ask<'_>,
    journey: &Journey,
    target: Target,
    chosen: Option<StepId>,
) -> Option<StepId> {
    let kept = ("steps to choose from", journey.id, ask.locale.language());
    let (rows, steps) = &*ask.kept(ui, kept, || {
        let rows = (1..).zip(journey.steps()).map(|(number, (_, step))| {
            let name: Arc<str> = format!("{number}  {}", words::step_name(ask.locale, step)).into();
            ((None::<Icon>, name), step.id)
        });
        rows.unzip::<_, _, Vec<_>, Vec<_>>()
    });
    let key = FieldKey {
        target,
        field: "panels-in-step",
    };
    let place = steps.iter().position(|step| Some(*step) == chosen);
    let label = ask.text(key.field);
    let different = ask.text("panels-different");
    let picked = widgets::combo(ui, ask.theme, key.id(), &label, rows, place, &different)?;
    steps.get(picked).copied()
}
