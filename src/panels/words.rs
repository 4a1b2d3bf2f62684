//! What things are called in the panels.

use std::sync::Arc;

use crate::{
    action::Action,
    document::{
        Card, Color, DrawnBy, Flag, Gap, Improvement, Journey, JourneyState, Lane, LaneKind,
        Moment, Persona, Stage, Step, Topic,
    },
    locale::Locale,
};

/// The name of a thing, or what stands for a name that is missing.
fn named(locale: &Locale, name: &str, missing: &str) -> Arc<str> {
    let line = name.lines().next().unwrap_or_default().trim();
    if line.is_empty() {
        locale.text(missing)
    } else {
        line.into()
    }
}

/// The title of a journey.
pub fn journey_name(locale: &Locale, journey: &Journey) -> Arc<str> {
    named(locale, &journey.title, "panels-untitled-journey")
}

/// The name of a persona.
pub fn persona_name(locale: &Locale, persona: &Persona) -> Arc<str> {
    named(locale, &persona.name, "panels-untitled-persona")
}

/// What a gap says.
pub fn gap_name(locale: &Locale, gap: &Gap) -> Arc<str> {
    named(locale, &gap.text, "panels-untitled-gap")
}

/// What an improvement is called.
pub fn improvement_name(locale: &Locale, improvement: &Improvement) -> Arc<str> {
    named(locale, &improvement.title, "views-untitled-improvement")
}

/// What a card says.
pub fn card_name(locale: &Locale, card: &Card) -> Arc<str> {
    named(locale, &card.text, "canvas-name-empty-card")
}

/// The letter on a persona's disc.
pub fn initial(name: &str) -> char {
    name.trim()
        .chars()
        .next()
        .and_then(|first| first.to_uppercase().next())
        .unwrap_or('?')
}

/// The title of a stage.
pub fn stage_name(locale: &Locale, stage: &Stage) -> Arc<str> {
    named(locale, &stage.title, "panels-untitled-stage")
}

/// The title of a step.
pub fn step_name(locale: &Locale, step: &Step) -> Arc<str> {
    named(locale, &step.title, "panels-untitled-step")
}

/// The title of a lane, or of its sort.
pub fn lane_name(locale: &Locale, lane: &Lane) -> Arc<str> {
    if lane.title.trim().is_empty() {
        sort_name(locale, lane.kind, lane.topic)
    } else {
        named(locale, &lane.title, "panels-untitled-lane")
    }
}

/// What lanes of this kind and topic are called.
pub fn sort_name(locale: &Locale, kind: LaneKind, topic: Option<Topic>) -> Arc<str> {
    locale.text(Action::AddLane(kind, topic).info().key)
}

/// What a flag is called.
pub fn flag_name(locale: &Locale, flag: Flag) -> Arc<str> {
    locale.text(Action::ToggleFlag(flag).info().key)
}

/// What a colour is called; `automatic` is the key for no colour of its own.
pub fn color_name(locale: &Locale, color: Option<Color>, automatic: &str) -> Arc<str> {
    match color {
        Some(_) => locale.text(Action::SetColor(color).info().key),
        None => locale.text(automatic),
    }
}

/// The key of the words for a journey's state.
pub fn state_key(state: JourneyState) -> &'static str {
    match state {
        JourneyState::Current => "panels-state-current",
        JourneyState::Ideal => "panels-state-ideal",
    }
}

/// The key of the words for who drew a journey.
pub fn drawn_by_key(drawn_by: DrawnBy) -> &'static str {
    match drawn_by {
        DrawnBy::Staff => "panels-drawn-by-staff",
        DrawnBy::WithCustomers => "panels-drawn-by-with-customers",
        DrawnBy::Customers => "panels-drawn-by-customers",
        DrawnBy::Research => "panels-drawn-by-research",
    }
}

/// The key of the words for a stage's moment.
pub fn moment_key(moment: Option<Moment>) -> &'static str {
    match moment {
        None => "panels-moment-none",
        Some(Moment::Before) => "panels-moment-before",
        Some(Moment::At) => "panels-moment-at",
        Some(Moment::Use) => "panels-moment-use",
        Some(Moment::After) => "panels-moment-after",
    }
}

/// The names of the faces, from −2 to +2.
pub fn score_names(locale: &Locale) -> [Arc<str>; 5] {
    [
        locale.text("panels-score-awful"),
        locale.text("panels-score-bad"),
        locale.text("panels-score-neutral"),
        locale.text("panels-score-good"),
        locale.text("panels-score-delighted"),
    ]
}

/// The key of the words for one card of this sort, as the palette has it.
pub fn card_key(kind: LaneKind, topic: Option<Topic>) -> &'static str {
    match (kind, topic) {
        (LaneKind::Touchpoints, _) => "panels-card-touchpoint",
        (LaneKind::Scenario, _) => "panels-card-scenario",
        (LaneKind::Emotion, _) => "panels-card-emotion",
        (LaneKind::Pictures, _) => "panels-card-picture",
        (LaneKind::Measures, _) => "panels-card-measure",
        (LaneKind::Media, _) => "panels-card-media",
        (LaneKind::FrontStage, _) => "panels-card-front-stage",
        (LaneKind::BackStage, _) => "panels-card-back-stage",
        (LaneKind::Support, _) => "panels-card-support",
        (LaneKind::Text, None) => "panels-card-text",
        (LaneKind::Text, Some(topic)) => match topic {
            Topic::Goals => "panels-card-goal",
            Topic::Expectations => "panels-card-expectation",
            Topic::Needs => "panels-card-need",
            Topic::Uncertainties => "panels-card-uncertainty",
            Topic::Pains => "panels-card-pain",
            Topic::Delights => "panels-card-delight",
            Topic::Quotes => "panels-card-quote",
            Topic::Engagement => "panels-card-engagement",
            Topic::Promise => "panels-card-promise",
            Topic::Proposition => "panels-card-proposition",
            Topic::Competitor => "panels-card-competitor",
            Topic::Opportunities => "panels-card-opportunity",
        },
    }
}
