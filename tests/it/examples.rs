//! The templates and examples that come with the program: well formed, free of problems, and the same in both languages.

use std::{fs, path::PathBuf};

use reiskaart::document::{Document, Flag, JourneyState, LaneKind};
use serde_json::Value;

const TEMPLATES: [&str; 4] = [
    "empty-grid",
    "simple-journey",
    "full-research-map",
    "sketch-sheet",
];
const EXAMPLES: [&str; 2] = ["wine-shop", "insurer-quotation"];
const LANGUAGES: [&str; 2] = ["nl", "en"];

fn text(folder: &str, name: &str, language: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("assets")
        .join(folder)
        .join(format!("{name}.{language}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn document(folder: &str, name: &str, language: &str) -> Document {
    let mut value: Value = serde_json::from_str(&text(folder, name, language)).unwrap();
    let fields = value.as_object_mut().unwrap();
    assert_eq!(fields.remove("format"), Some("reiskaart".into()));
    assert_eq!(fields.remove("version"), Some(1.into()));
    serde_json::from_value(value).unwrap()
}

fn each(mut test: impl FnMut(&str, &str)) {
    for name in TEMPLATES {
        test("templates", name);
    }
    for name in EXAMPLES {
        test("examples", name);
    }
}

/// The same value with every word that a person reads replaced by one mark, so that only the structure is left.
fn structure(value: &Value, field: &str) -> Value {
    const WORDS: [&str; 14] = [
        "title",
        "language",
        "name",
        "promise",
        "segment",
        "story",
        "goal",
        "goals",
        "needs",
        "frustrations",
        "quote",
        "text",
        "department",
        "word",
    ];
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), structure(value, name)))
            .collect(),
        Value::Array(items) => items.iter().map(|item| structure(item, field)).collect(),
        Value::String(_) if WORDS.contains(&field) => "words".into(),
        _ => value.clone(),
    }
}

#[test]
fn every_file_is_free_of_problems_and_says_its_language() {
    each(|folder, name| {
        for language in LANGUAGES {
            let document = document(folder, name, language);
            assert_eq!(document.problems(), [], "{name}.{language}");
            assert_eq!(document.language, language, "{name}.{language}");
            assert!(document.extra.is_empty(), "{name}.{language}");
        }
    });
}

#[test]
fn every_file_is_written_as_the_program_writes_it() {
    each(|folder, name| {
        for language in LANGUAGES {
            let mut written =
                serde_json::to_string_pretty(&document(folder, name, language)).unwrap();
            written.insert_str(1, "\n  \"format\": \"reiskaart\",\n  \"version\": 1,");
            written.push('\n');
            assert_eq!(written, text(folder, name, language), "{name}.{language}");
        }
    });
}

#[test]
fn the_two_languages_tell_the_same_story() {
    each(|folder, name| {
        let [nl, en] = LANGUAGES.map(|language| {
            let value: Value = serde_json::from_str(&text(folder, name, language)).unwrap();
            structure(&value, "")
        });
        assert_eq!(nl, en, "{name}");
    });
}

#[test]
fn a_department_has_one_name_in_each_language() {
    each(|folder, name| {
        let [nl, en] = LANGUAGES.map(|language| document(folder, name, language));
        let mut pairs = std::collections::BTreeMap::new();
        for (nl, en) in nl.journeys.iter().zip(&en.journeys) {
            for (nl, en) in nl.cards.iter().zip(&en.cards) {
                let known = pairs.entry(nl.department.clone()).or_insert(&en.department);
                assert_eq!(*known, &en.department, "{name}: {}", nl.department);
            }
        }
    });
}

#[test]
fn an_example_is_a_whole_journey() {
    for name in EXAMPLES {
        for language in LANGUAGES {
            let document = document("examples", name, language);
            assert!(!document.brand.promise.is_empty());
            for persona in &document.personas {
                assert!(!persona.story.is_empty() && !persona.quote.is_empty());
            }
            for journey in &document.journeys {
                assert!(journey.steps().count() >= 8, "{name}");
                assert!(
                    journey
                        .lanes
                        .iter()
                        .any(|lane| lane.kind == LaneKind::Emotion)
                );
                assert!(
                    journey
                        .cards
                        .iter()
                        .any(|card| card.has(Flag::MomentOfTruth))
                );
                for persona in &journey.personas {
                    let scored = journey
                        .steps()
                        .filter(|(_, step)| journey.emotion(*persona, step.id).is_some());
                    assert!(scored.count() * 5 >= journey.steps().count() * 4, "{name}");
                }
            }
        }
    }
}

#[test]
fn an_ideal_journey_comes_from_the_current_one_has_a_low_point_and_ends_on_its_peak() {
    for name in EXAMPLES {
        let document = document("examples", name, "nl");
        for ideal in document
            .journeys
            .iter()
            .filter(|journey| journey.state == JourneyState::Ideal)
        {
            let current = document.journey(ideal.ideal_of.unwrap()).unwrap();
            for (_, step) in ideal.steps() {
                if let Some(from) = step.from {
                    assert!(current.step(from).is_some(), "{name}: {}", step.title);
                }
            }
            for persona in &ideal.personas {
                let curve: Vec<f64> = ideal
                    .steps()
                    .filter_map(|(_, step)| ideal.emotion(*persona, step.id))
                    .map(|emotion| emotion.score)
                    .collect();
                let lowest = curve.iter().copied().fold(2.0, f64::min);
                let highest = curve.iter().copied().fold(-2.0, f64::max);
                assert!(lowest < 0.0 && highest - lowest >= 1.0, "{name}: {curve:?}");
                assert_eq!(curve.last(), Some(&highest), "{name}: {curve:?}");
            }
        }
    }
}

#[test]
fn the_insurers_customer_meets_five_departments_and_four_handovers() {
    let document = document("examples", "insurer-quotation", "nl");
    let journey = document.journeys.first().unwrap();
    let mut sets = Vec::new();
    for (column, _) in journey.steps().enumerate() {
        let mut departments: Vec<&str> = Vec::new();
        for card in journey
            .cards
            .iter()
            .filter(|card| !card.department.is_empty())
        {
            let first = journey
                .steps()
                .position(|(_, step)| step.id == card.step)
                .unwrap();
            if (first..first + card.span as usize).contains(&column) {
                departments.push(&card.department);
            }
        }
        departments.sort_unstable();
        departments.dedup();
        if !departments.is_empty() {
            sets.push(departments);
        }
    }
    sets.dedup();
    assert_eq!(
        sets,
        [
            ["Marketing"],
            ["Klantcontact"],
            ["Acceptatie"],
            ["Tarifering"],
            ["Verkoop"]
        ]
    );
}
