//! Which colour something has: its own if it was given one, or else by what it is.

use crate::document::{Card, Color, Document, Flag, Lane, LaneKind, PersonaId, Topic};

use super::{Rgba, theme::Theme};

/// The colour of the cards of a lane.
pub fn lane_color(lane: &Lane) -> Color {
    lane.color
        .unwrap_or_else(|| kind_color(lane.kind, lane.topic))
}

/// The colour of a lane of this kind that was given none.
pub fn kind_color(kind: LaneKind, topic: Option<Topic>) -> Color {
    match kind {
        LaneKind::Touchpoints => Color::Teal,
        LaneKind::Text => topic.map_or(Color::Slate, topic_color),
        LaneKind::Scenario | LaneKind::Pictures | LaneKind::Emotion => Color::Slate,
        LaneKind::Measures | LaneKind::Media => Color::Blue,
        LaneKind::FrontStage | LaneKind::BackStage | LaneKind::Support => Color::Plum,
    }
}

fn topic_color(topic: Topic) -> Color {
    match topic {
        Topic::Goals => Color::Amber,
        Topic::Expectations | Topic::Needs | Topic::Proposition => Color::Blue,
        Topic::Uncertainties => Color::Rose,
        Topic::Pains => Color::Red,
        Topic::Delights | Topic::Opportunities => Color::Green,
        Topic::Quotes | Topic::Competitor => Color::Slate,
        Topic::Engagement => Color::Plum,
        Topic::Promise => Color::Teal,
    }
}

/// The colour of a card in a lane.
pub fn card_color(card: &Card, lane: &Lane) -> Color {
    card.color.unwrap_or_else(|| lane_color(lane))
}

/// The colour of a persona: its own, or by its place in the document's list.
pub fn persona_color(document: &Document, persona: PersonaId) -> Color {
    let place = document
        .personas
        .iter()
        .position(|found| found.id == persona);
    let own = place.and_then(|place| document.personas.get(place)?.color);
    let by_place = || {
        let place = place.unwrap_or(0) % Color::ALL.len();
        Color::ALL.into_iter().nth(place).unwrap_or(Color::Teal)
    };
    own.unwrap_or_else(by_place)
}

/// The colour of a flag.
pub fn flag_color(flag: Flag, theme: &Theme) -> Rgba {
    match flag {
        Flag::MomentOfTruth => theme.notable,
        Flag::IncidentPositive | Flag::Delight => theme.positive,
        Flag::IncidentNegative | Flag::Pain => theme.negative,
    }
}

/// The colour of a department, by its place in the order in which departments come in.
pub fn department_color(place: usize) -> Color {
    let place = place % Color::ALL.len();
    Color::ALL.into_iter().nth(place).unwrap_or(Color::Teal)
}
