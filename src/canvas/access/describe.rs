//! What a node says besides its name: a card its channel, department, evidence and how it was; a score its value.

use egui::accesskit;

use crate::{
    canvas::shown::Shown,
    document::{Card, Grade, Promise, SCORE_RANGE},
    edit::Target,
    locale::{Arg, Locale},
};

/// Gives a node its value and description.
pub fn describe(node: &mut accesskit::Node, shown: &Shown, target: Target, locale: &Locale) {
    let journey = &shown.journey;
    match target {
        Target::Card(card) => {
            let card = shown.layout.card(card);
            let card = card.and_then(|(_, layout)| journey.cards.get(layout.index));
            if let Some(card) = card {
                node.set_value(card.text.as_str());
                set_description(node, card_description(shown, card, locale));
            }
        }
        Target::Emotion(persona, step) => {
            if let Some(emotion) = journey.emotion(persona, step) {
                node.set_numeric_value(emotion.score);
                node.set_min_numeric_value(*SCORE_RANGE.start());
                node.set_max_numeric_value(*SCORE_RANGE.end());
                node.set_numeric_value_step(0.5);
                node.set_value(locale.number(emotion.score, 1));
                set_description(node, grade(locale, Grade::of(&emotion.evidence)));
            }
        }
        Target::Step(step) => {
            if let Some(step) = journey.step(step) {
                node.set_value(step.title.as_str());
            }
            let stage = journey.steps().find(|(_, other)| other.id == step);
            if let Some((stage, _)) = stage.filter(|(stage, _)| !stage.title.trim().is_empty()) {
                let title = Arg::from(&stage.title);
                set_description(
                    node,
                    locale.format("canvas-name-stage", &[("title", title)]),
                );
            }
        }
        Target::Stage(stage) => {
            if let Some(stage) = journey.stage(stage) {
                node.set_value(stage.title.as_str());
                let count = Arg::from(stage.steps.len());
                set_description(node, locale.format("panels-steps", &[("count", count)]));
            }
        }
        Target::Lane(lane) => {
            if let Some(lane) = journey.lane(lane) {
                node.set_value(lane.title.as_str());
            }
        }
        Target::Cell(..)
        | Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => {}
    }
}

fn set_description(node: &mut accesskit::Node, description: String) {
    if !description.is_empty() {
        node.set_description(description);
    }
}

/// All that is known of a card besides its words.
fn card_description(shown: &Shown, card: &Card, locale: &Locale) -> String {
    let mut parts = Vec::new();
    let mut named = |key: &str, words: &str| {
        if !words.trim().is_empty() {
            parts.push(locale.format(key, &[("words", Arg::from(words))]));
        }
    };
    if let Some(channel) = card.channel {
        named("spoken-channel", shown.layout.words.channel(channel));
    }
    named("spoken-department", &card.department);
    named("spoken-system", &card.system);
    let score = |score: Option<f64>| score.map(|score| locale.number(score, 1));
    named("spoken-expected", &score(card.expected).unwrap_or_default());
    named(
        "spoken-experienced",
        &score(card.experienced).unwrap_or_default(),
    );
    match card.promise {
        Some(Promise::Kept) => parts.push(locale.text("spoken-promise-kept").to_string()),
        Some(Promise::Broken) => parts.push(locale.text("spoken-promise-broken").to_string()),
        None => {}
    }
    if !card.evidence.is_empty() {
        parts.push(grade(locale, card.grade()));
    }
    if card.span > 1 {
        let count = Arg::from(card.span as usize);
        parts.push(locale.format("spoken-span", &[("count", count)]));
    }
    if card.picture.is_some() {
        parts.push(locale.text("spoken-picture").to_string());
    }
    parts.join(". ")
}

/// How well something is known, in words.
fn grade(locale: &Locale, grade: Grade) -> String {
    let key = match grade {
        Grade::Assumption => "spoken-grade-assumption",
        Grade::Staff => "spoken-grade-staff",
        Grade::WithCustomers => "spoken-grade-with-customers",
        Grade::Customers => "spoken-grade-customers",
        Grade::Research => "spoken-grade-research",
    };
    let words = Arg::from(locale.text(key));
    locale.format("spoken-grade", &[("words", words)])
}
