//! The palette: what can be dragged onto the map, or added with a click.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::{Card, Journey, LaneId, LaneKind, StepId, Topic},
    edit::{Command, CommandLabel, LabelKind, Target, insert},
    panels::{ask::Ask, words},
    scene::{Icon, kind_color, lane_icon},
    widgets::{self, Lead, ListRow, PaletteItem},
};

use super::Navigator;

/// What most maps are made of; the rest is one click further.
const COMMON: [(LaneKind, Option<Topic>); 11] = [
    (LaneKind::Touchpoints, None),
    (LaneKind::Scenario, None),
    (LaneKind::Emotion, None),
    (LaneKind::Text, Some(Topic::Goals)),
    (LaneKind::Text, Some(Topic::Pains)),
    (LaneKind::Text, Some(Topic::Delights)),
    (LaneKind::Text, Some(Topic::Quotes)),
    (LaneKind::Measures, None),
    (LaneKind::FrontStage, None),
    (LaneKind::BackStage, None),
    (LaneKind::Text, Some(Topic::Opportunities)),
];

const MORE: [(LaneKind, Option<Topic>); 11] = [
    (LaneKind::Text, Some(Topic::Expectations)),
    (LaneKind::Text, Some(Topic::Needs)),
    (LaneKind::Text, Some(Topic::Uncertainties)),
    (LaneKind::Text, Some(Topic::Engagement)),
    (LaneKind::Text, Some(Topic::Promise)),
    (LaneKind::Text, Some(Topic::Proposition)),
    (LaneKind::Text, Some(Topic::Competitor)),
    (LaneKind::Pictures, None),
    (LaneKind::Media, None),
    (LaneKind::Support, None),
    (LaneKind::Text, None),
];

/// The palette.
pub fn palette_ui(ui: &mut Ui, navigator: &mut Navigator, ask: &mut Ask<'_>) {
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        widgets::section_heading(ui, ask.theme, &ask.text("panels-palette"));
    });
    ui.add_space(2.0);
    ui.spacing_mut().item_spacing.y = 4.0;
    for (kind, topic) in COMMON {
        card_ui(ui, ask, kind, topic);
    }
    let structure = [
        (
            PaletteItem::Step,
            lucide_icons::Icon::Columns3,
            Action::AddStep,
        ),
        (
            PaletteItem::Stage,
            lucide_icons::Icon::PanelTop,
            Action::AddStage,
        ),
    ];
    for (item, icon, action) in structure {
        let words = ask.text(action.info().key);
        let tooltip = ask.text(&format!("{}.tooltip", action.info().key));
        let color = ask.theme.muted;
        if item_ui(ui, ask, item, (Icon::from(icon), color), &words, &tooltip) {
            ask.act(action);
        }
    }
    if navigator.shows_all_cards {
        for (kind, topic) in MORE {
            card_ui(ui, ask, kind, topic);
        }
    }
    let key = if navigator.shows_all_cards {
        "panels-palette-less"
    } else {
        "panels-palette-more"
    };
    if widgets::link_button(ui, ask.theme, None, &ask.text(key)).clicked() {
        navigator.shows_all_cards = !navigator.shows_all_cards;
    }
}

fn card_ui(ui: &mut Ui, ask: &mut Ask<'_>, kind: LaneKind, topic: Option<Topic>) {
    let words = ask.text(words::card_key(kind, topic));
    let tooltip = ask.text(&format!(
        "{}.tooltip",
        Action::AddLane(kind, topic).info().key
    ));
    let color = ask.theme.tone(kind_color(kind, topic)).strong;
    let lead = (lane_icon(kind, topic), color);
    if item_ui(
        ui,
        ask,
        PaletteItem::Card(kind, topic),
        lead,
        &words,
        &tooltip,
    ) {
        add(ask, kind, topic);
    }
}

/// A row of the palette. Whether it was clicked.
fn item_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    item: PaletteItem,
    lead: (Icon, crate::scene::Rgba),
    words: &str,
    tooltip: &str,
) -> bool {
    let (icon, color) = lead;
    let row = ListRow {
        title: words,
        detail: "",
        lead: Lead::Icon(icon, color),
        selected: false,
        framed: true,
        trailing: 0.0,
    }
    .show(ui, ask.theme);
    row.dnd_set_drag_payload(item);
    let row = row.on_hover_cursor(egui::CursorIcon::Grab);
    if row.dragged() && egui::DragAndDrop::has_payload_of_type::<PaletteItem>(ui.ctx()) {
        super::drag_preview(ui, ask.theme, Some(icon), words);
        return false;
    }
    row.on_hover_text(tooltip).clicked()
}

/// Adds one without dragging: a card in the lane of its sort, in the selected step or else the first; with a new lane
/// where the map has none of its sort.
fn add(ask: &mut Ask<'_>, kind: LaneKind, topic: Option<Topic>) {
    let Some(journey) = ask.journey() else {
        return;
    };
    let lane = lane_of_sort(journey, ask.editor.selection().primary(), kind, topic);
    let step = selected_step(journey, ask.editor.selection().primary());
    match (lane, step) {
        (Some(_), Some(step)) if kind == LaneKind::Emotion => {
            if let Some(persona) = journey.personas.first() {
                ask.requests
                    .push(Request::Reveal(Target::Emotion(*persona, step)));
            }
        }
        (Some(lane), Some(step)) => add_card(ask, journey, lane, step),
        (None, Some(step)) if kind.holds_cards() => add_lane_and_card(ask, kind, topic, step),
        (Some(_) | None, _) => ask.act(Action::AddLane(kind, topic)),
    }
}

fn add_card(ask: &mut Ask<'_>, journey: &Journey, lane: LaneId, step: StepId) {
    let card = Card::new(ask.editor.fresh(), lane, step, "");
    let target = Target::Card(card.id);
    ask.apply(Command::AddCards {
        journey: journey.id,
        cards: vec![card],
        index: None,
    });
    begin_typing(ask, target);
}

fn add_lane_and_card(ask: &mut Ask<'_>, kind: LaneKind, topic: Option<Topic>, step: StepId) {
    let title = words::sort_name(ask.locale, kind, topic);
    let Some(Command::AddLane {
        journey,
        lane,
        index,
    }) = insert::add_lane(ask.editor, kind, topic, &title)
    else {
        return;
    };
    let card = Card::new(ask.editor.fresh(), lane.id, step, "");
    let target = Target::Card(card.id);
    ask.apply(Command::Batch {
        commands: vec![
            Command::AddLane {
                journey,
                lane,
                index,
            },
            Command::AddCards {
                journey,
                cards: vec![card],
                index: None,
            },
        ],
        label: CommandLabel {
            kind: LabelKind::AddCards,
            count: 1,
        },
    });
    begin_typing(ask, target);
}

fn begin_typing(ask: &mut Ask<'_>, target: Target) {
    ask.requests.push(Request::Reveal(target));
    ask.requests.push(Request::EditNew(target));
}

/// The lane of this sort: the selected one, or else the first that is seen.
fn lane_of_sort(
    journey: &Journey,
    selected: Option<Target>,
    kind: LaneKind,
    topic: Option<Topic>,
) -> Option<LaneId> {
    let here = match selected {
        Some(Target::Lane(lane) | Target::Cell(lane, _)) => Some(lane),
        Some(Target::Card(card)) => journey.card(card).map(|card| card.lane),
        Some(
            Target::Document
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_)
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Emotion(..),
        )
        | None => None,
    };
    let mut lanes: Vec<_> = journey
        .lanes
        .iter()
        .filter(|lane| lane.kind == kind && lane.topic == topic && !lane.hidden)
        .map(|lane| lane.id)
        .collect();
    lanes.sort_by_key(|lane| Some(*lane) != here);
    lanes.first().copied()
}

/// The step in which the selected thing lies, or else the first.
fn selected_step(journey: &Journey, selected: Option<Target>) -> Option<StepId> {
    let here = match selected {
        Some(Target::Step(step) | Target::Cell(_, step) | Target::Emotion(_, step)) => Some(step),
        Some(Target::Card(card)) => journey.card(card).map(|card| card.step),
        Some(Target::Stage(stage)) => journey
            .stage(stage)
            .and_then(|stage| stage.steps.first())
            .map(|step| step.id),
        Some(
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Lane(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => None,
    };
    here.or_else(|| journey.steps().next().map(|(_, step)| step.id))
}
