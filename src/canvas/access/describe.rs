//! What a node says besides its name: a card its channel, department, evidence and how it was; a score its value.

use egui::accesskit;

use crate::{
    canvas::shown::Shown,
    document::{Card, Grade, Measure, Promise, SCORE_RANGE, StepId},
    edit::Target,
    insight::gap_numbers,
    layout::map::GapMark,
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
                node.set_value(locale.figure(emotion.score));
                set_description(node, grade(locale, Grade::of(&emotion.evidence)));
            }
        }
        Target::Step(step) => {
            if let Some(step) = journey.step(step) {
                node.set_value(step.title.as_str());
            }
            set_description(node, step_description(shown, step, locale));
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

/// The stage of a step, the gaps that show in it, and whether another department takes over.
fn step_description(shown: &Shown, id: StepId, locale: &Locale) -> String {
    let mut parts = Vec::new();
    let stage = shown.journey.steps().find(|(_, other)| other.id == id);
    if let Some((stage, _)) = stage.filter(|(stage, _)| !stage.title.trim().is_empty()) {
        let title = Arg::from(&stage.title);
        parts.push(locale.format("canvas-name-stage", &[("title", title)]));
    }
    let mut columns = shown.layout.columns.iter();
    let column = columns.find(|column| column.step == Some(id));
    let mark = column.and_then(|column| column.gaps.as_ref());
    parts.extend(mark.map(|mark| gaps(shown, mark, locale)));
    if shown.layout.handovers.contains(&id) {
        parts.push(locale.text("spoken-handover").to_string());
    }
    parts.join(". ")
}

/// What the gaps of a mark say, each after its number.
fn gaps(shown: &Shown, mark: &GapMark, locale: &Locale) -> String {
    let gaps = mark.gaps.iter().filter_map(|(id, _)| {
        let number = gap_numbers::number(&shown.document, *id)?;
        let text = shown.document.gap(*id)?.text.trim().replace('\n', " ");
        Some(format!("{number}: {text}"))
    });
    let words = Arg::from(gaps.collect::<Vec<_>>().join("; "));
    let count = Arg::from(mark.gaps.len());
    locale.format("spoken-gaps", &[("count", count), ("words", words)])
}

/// The name of a measure, its last value, and its target.
fn measure(shown: &Shown, measure: &Measure, locale: &Locale) -> String {
    let words = &shown.layout.words;
    let mut parts = vec![measure.name.trim().to_owned()];
    parts.extend(measure.last().map(|last| words.number(last.value)));
    if let Some(target) = measure.target {
        parts.push(format!("{} {}", words.target, words.number(target)));
    }
    match measure.is_on_target() {
        Some(true) => parts.push(words.on_target.to_string()),
        Some(false) => parts.push(words.off_target.to_string()),
        None => {}
    }
    parts.retain(|part| !part.is_empty());
    let words = Arg::from(parts.join(", "));
    locale.format("spoken-measure", &[("words", words)])
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
    let score = |score: Option<f64>| score.map(|score| locale.figure(score));
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
    let mark = shown.layout.card(card.id);
    let mark = mark.and_then(|(_, layout)| layout.gaps.as_ref());
    parts.extend(mark.map(|mark| gaps(shown, mark, locale)));
    if let Some(it) = &card.measure {
        parts.push(measure(shown, it, locale));
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
