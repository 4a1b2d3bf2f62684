//! Actions with a choice: what there is to choose from, with the words and icons of each.

use lucide_icons::Icon;

use crate::document::{Color, Flag, LaneKind, Topic};

use super::{
    ThemeChoice, ViewKind,
    shortcut::{Key, Shortcut},
};

/// The lanes that can be added: each kind, and the text kind with each topic and without one.
pub fn lane_choices() -> impl Iterator<Item = (LaneKind, Option<Topic>)> {
    LaneKind::ALL
        .into_iter()
        .filter(|kind| *kind != LaneKind::Text)
        .map(|kind| (kind, None))
        .chain(
            Topic::ALL
                .into_iter()
                .map(|topic| (LaneKind::Text, Some(topic))),
        )
        .chain([(LaneKind::Text, None)])
}

/// The words and icon of a lane that can be added.
pub fn lane_words(kind: LaneKind, topic: Option<Topic>) -> (&'static str, Icon) {
    match kind {
        LaneKind::Touchpoints => ("action-add-lane-touchpoints", Icon::Users),
        LaneKind::Scenario => ("action-add-lane-scenario", Icon::BookOpen),
        LaneKind::Text => topic_words(topic),
        LaneKind::Emotion => ("action-add-lane-emotion", Icon::Smile),
        LaneKind::Pictures => ("action-add-lane-pictures", Icon::Image),
        LaneKind::Measures => ("action-add-lane-measures", Icon::ChartColumn),
        LaneKind::Media => ("action-add-lane-media", Icon::Megaphone),
        LaneKind::FrontStage => ("action-add-lane-front-stage", Icon::Eye),
        LaneKind::BackStage => ("action-add-lane-back-stage", Icon::Box),
        LaneKind::Support => ("action-add-lane-support", Icon::Cog),
    }
}

fn topic_words(topic: Option<Topic>) -> (&'static str, Icon) {
    match topic {
        None => ("action-add-lane-text", Icon::Text),
        Some(Topic::Goals) => ("action-add-lane-goals", Icon::Target),
        Some(Topic::Expectations) => ("action-add-lane-expectations", Icon::Telescope),
        Some(Topic::Needs) => ("action-add-lane-needs", Icon::HandHeart),
        Some(Topic::Uncertainties) => ("action-add-lane-uncertainties", Icon::CircleQuestionMark),
        Some(Topic::Pains) => ("action-add-lane-pains", Icon::Zap),
        Some(Topic::Delights) => ("action-add-lane-delights", Icon::Heart),
        Some(Topic::Quotes) => ("action-add-lane-quotes", Icon::MessageSquare),
        Some(Topic::Engagement) => ("action-add-lane-engagement", Icon::Share2),
        Some(Topic::Promise) => ("action-add-lane-promise", Icon::BadgeCheck),
        Some(Topic::Proposition) => ("action-add-lane-proposition", Icon::Gift),
        Some(Topic::Competitor) => ("action-add-lane-competitor", Icon::Swords),
        Some(Topic::Opportunities) => ("action-add-lane-opportunities", Icon::Lightbulb),
    }
}

/// The words and icon of a flag.
pub fn flag_words(flag: Flag) -> (&'static str, Icon) {
    match flag {
        Flag::MomentOfTruth => ("action-toggle-flag-moment-of-truth", Icon::Star),
        Flag::IncidentPositive => ("action-toggle-flag-incident-positive", Icon::CirclePlus),
        Flag::IncidentNegative => ("action-toggle-flag-incident-negative", Icon::CircleMinus),
        Flag::Pain => ("action-toggle-flag-pain", Icon::Zap),
        Flag::Delight => ("action-toggle-flag-delight", Icon::Heart),
    }
}

/// The words of a colour.
pub fn color_key(color: Option<Color>) -> &'static str {
    match color {
        None => "action-set-color-lane",
        Some(Color::Teal) => "action-set-color-teal",
        Some(Color::Plum) => "action-set-color-plum",
        Some(Color::Amber) => "action-set-color-amber",
        Some(Color::Blue) => "action-set-color-blue",
        Some(Color::Green) => "action-set-color-green",
        Some(Color::Red) => "action-set-color-red",
        Some(Color::Slate) => "action-set-color-slate",
        Some(Color::Rose) => "action-set-color-rose",
    }
}

/// The words and icon of a look.
pub fn theme_words(choice: ThemeChoice) -> (&'static str, Icon) {
    match choice {
        ThemeChoice::System => ("action-set-theme-system", Icon::Monitor),
        ThemeChoice::Light => ("action-set-theme-light", Icon::Sun),
        ThemeChoice::Dark => ("action-set-theme-dark", Icon::Moon),
    }
}

/// The words and keys of whose curve is shown alone: by its place among the personas of a journey; none for all of them.
pub fn alone_words(place: Option<u8>) -> (&'static str, &'static [Shortcut]) {
    const fn digit(digit: u8) -> Shortcut {
        Shortcut::alt(Key::Digit(digit))
    }
    match place {
        None => ("action-show-all-curves", const { &[digit(0)] }),
        Some(0) => ("action-show-alone-1", const { &[digit(1)] }),
        Some(1) => ("action-show-alone-2", const { &[digit(2)] }),
        Some(2) => ("action-show-alone-3", const { &[digit(3)] }),
        Some(3) => ("action-show-alone-4", const { &[digit(4)] }),
        Some(4) => ("action-show-alone-5", const { &[digit(5)] }),
        Some(_) => ("action-show-alone-6", const { &[digit(6)] }),
    }
}

/// The words of whose the selected cards are to be: by the persona's place in a journey; none for everyone's.
pub fn persona_key(place: Option<u8>) -> &'static str {
    match place {
        None => "action-set-persona-nobody",
        Some(0) => "action-set-persona-1",
        Some(1) => "action-set-persona-2",
        Some(2) => "action-set-persona-3",
        Some(3) => "action-set-persona-4",
        Some(4) => "action-set-persona-5",
        Some(_) => "action-set-persona-6",
    }
}

/// The words, icon and keys of a view.
pub fn view_words(view: ViewKind) -> (&'static str, Icon, &'static [Shortcut]) {
    const fn digit(digit: u8) -> Shortcut {
        Shortcut::command(Key::Digit(digit))
    }
    match view {
        ViewKind::Map => ("action-show-map", Icon::Map, const { &[digit(1)] }),
        ViewKind::Compare => (
            "action-show-compare",
            Icon::GitCompare,
            const { &[digit(2)] },
        ),
        ViewKind::Matrix => ("action-show-matrix", Icon::Grid2X2, const { &[digit(3)] }),
        ViewKind::Actions => ("action-show-actions", Icon::ListTodo, const { &[digit(4)] }),
        ViewKind::Framework => (
            "action-show-framework",
            Icon::Network,
            const { &[digit(5)] },
        ),
        ViewKind::Personas => ("action-show-personas", Icon::Users, const { &[digit(6)] }),
        ViewKind::Curve => ("action-show-curve", Icon::Spline, const { &[digit(7)] }),
    }
}
