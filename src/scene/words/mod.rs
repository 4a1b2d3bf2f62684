//! The words of maps and sheets from the language files.

mod compare;
mod curve;
mod personas;
mod plans;

pub use compare::{change_key, compare_words};
pub use curve::{curve_wish, curve_words};
pub use personas::persona_words;
pub use plans::{
    action_words, framework_words, improvement_counts, matrix_words, quadrant_key, status_key,
    writing,
};

use crate::{
    document::{Channel, EvidenceKind, Flag, Grade, MediaRole, Promise},
    layout::map::{CardMark, LineKind, MapWords},
    locale::Locale,
};

/// The words that a map needs besides its own.
pub fn map_words(locale: &Locale) -> MapWords {
    MapWords {
        channels: Channel::ALL.map(|channel| locale.text(channel_key(channel))),
        flags: Flag::ALL.map(|flag| locale.text(flag_key(flag))),
        marks: CardMark::ALL.map(|mark| locale.text(mark_key(mark))),
        grades: Grade::ALL.map(|grade| locale.text(grade_key(grade))),
        gap: locale.text("method-gap"),
        target: locale.text("method-target-word"),
        on_target: locale.text("method-on-target"),
        off_target: locale.text("method-off-target"),
        decimal: locale.number(0.5, 1).trim_matches(['0', '5']).into(),
        untitled_journey: locale.text("map-untitled-journey"),
        untitled_stage: locale.text("map-untitled-stage"),
        untitled_step: locale.text("map-untitled-step"),
        untitled_lane: locale.text("map-untitled-lane"),
        untitled_persona: locale.text("map-untitled-persona"),
        current: locale.text("map-current"),
        ideal: locale.text("map-ideal"),
        goal: locale.text("map-goal"),
        headings: locale.text("map-headings"),
        stage: locale.text("map-stage"),
        step: locale.text("map-step"),
        lane: locale.text("map-lane"),
        card: locale.text("map-card"),
        persona: locale.text("map-persona"),
        curve: locale.text("map-curve"),
        personas: locale.text("map-personas"),
        lines: LineKind::ALL.map(|line| locale.text(line_key(line))),
        arrow: locale.text("map-arrow"),
    }
}

/// The key of the name of a line of a service blueprint.
fn line_key(line: LineKind) -> &'static str {
    match line {
        LineKind::Interaction => "map-line-interaction",
        LineKind::Visibility => "map-line-visibility",
        LineKind::Internal => "map-line-internal",
    }
}

/// The key of a flag's name in the language files.
pub fn flag_key(flag: Flag) -> &'static str {
    match flag {
        Flag::MomentOfTruth => "map-flag-moment-of-truth",
        Flag::IncidentPositive => "map-flag-incident-positive",
        Flag::IncidentNegative => "map-flag-incident-negative",
        Flag::Pain => "map-flag-pain",
        Flag::Delight => "map-flag-delight",
    }
}

/// The key of a channel's name in the language files.
pub fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Web => "map-channel-web",
        Channel::App => "map-channel-app",
        Channel::Email => "map-channel-email",
        Channel::Phone => "map-channel-phone",
        Channel::Chat => "map-channel-chat",
        Channel::Post => "map-channel-post",
        Channel::Shop => "map-channel-shop",
        Channel::InPerson => "map-channel-in-person",
        Channel::Event => "map-channel-event",
        Channel::Advertisement => "map-channel-advertisement",
        Channel::SocialMedia => "map-channel-social-media",
        Channel::FriendsFamily => "map-channel-friends-family",
        Channel::Product => "map-channel-product",
        Channel::Other => "map-channel-other",
    }
}

/// The key of what a mark on a card says.
pub fn mark_key(mark: CardMark) -> &'static str {
    match mark {
        CardMark::Role(role) => role_key(role),
        CardMark::Promise(promise) => promise_key(promise),
        CardMark::Disappointment => "experience-disappointment",
        CardMark::Delight => "experience-delight",
    }
}

/// The key of a medium's role.
pub fn role_key(role: MediaRole) -> &'static str {
    match role {
        MediaRole::Touch => "experience-role-touch",
        MediaRole::Tell => "experience-role-tell",
        MediaRole::Sell => "experience-role-sell",
        MediaRole::Care => "experience-role-care",
    }
}

/// The key of what became of the brand promise.
pub fn promise_key(promise: Promise) -> &'static str {
    match promise {
        Promise::Kept => "experience-promise-kept",
        Promise::Broken => "experience-promise-broken",
    }
}

/// The key of what something of this grade rests on.
pub fn grade_key(grade: Grade) -> &'static str {
    match grade {
        Grade::Assumption => "method-grade-assumption",
        Grade::Staff => "method-grade-staff",
        Grade::WithCustomers => "method-grade-with-customers",
        Grade::Customers => "method-grade-customers",
        Grade::Research => "method-grade-research",
    }
}

/// The key of a kind of evidence.
pub fn evidence_key(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Staff => "method-evidence-staff",
        EvidenceKind::WithCustomers => "method-evidence-with-customers",
        EvidenceKind::Customers => "method-evidence-customers",
        EvidenceKind::Interview => "method-evidence-interview",
        EvidenceKind::Observation => "method-evidence-observation",
        EvidenceKind::Survey => "method-evidence-survey",
        EvidenceKind::Data => "method-evidence-data",
        EvidenceKind::MysteryShopping => "method-evidence-mystery-shopping",
    }
}
