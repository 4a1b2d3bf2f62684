//! The templates and examples that come with the program: well formed, free of problems, and the same in both languages.

use reiskaart::{
    document::{Document, Flag, JourneyState, LaneKind},
    locale::{Language, Locale},
    starter::{self, Starter, StarterKind},
};
use serde_json::Value;

fn document(starter: &Starter, language: Language) -> Document {
    let mut value: Value = serde_json::from_str(starter.json(language)).unwrap();
    let fields = value.as_object_mut().unwrap();
    assert_eq!(fields.remove("format"), Some("reiskaart".into()));
    assert_eq!(fields.remove("version"), Some(1.into()));
    serde_json::from_value(value).unwrap()
}

fn example(name: &str) -> Document {
    document(
        starter::find(StarterKind::Example, name).unwrap(),
        Language::Nl,
    )
}

fn each(mut test: impl FnMut(&Starter, Language, &str)) {
    for starter in starter::ALL {
        for language in Language::ALL {
            let name = format!("{}.{}", starter.name, language.tag());
            test(starter, language, &name);
        }
    }
}

/// The same value with every word that a person reads replaced by one mark, so that only the structure is left.
fn structure(value: &Value, field: &str) -> Value {
    const WORDS: [&str; 22] = [
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
        "label",
        "system",
        "departments",
        "source",
        "unit",
        "company_goal",
        "owner",
        "note",
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
    each(|starter, language, name| {
        let document = document(starter, language);
        assert_eq!(document.problems(), [], "{name}");
        assert_eq!(document.language, language.tag(), "{name}");
        assert!(document.extra.is_empty(), "{name}");
    });
}

#[test]
fn every_file_is_written_as_the_program_writes_it() {
    each(|starter, language, name| {
        let mut written = serde_json::to_string_pretty(&document(starter, language)).unwrap();
        written.insert_str(1, "\n  \"format\": \"reiskaart\",\n  \"version\": 1,");
        written.push('\n');
        assert_eq!(written, starter.json(language), "{name}");
    });
}

#[test]
fn every_template_and_example_has_words_in_both_languages() {
    each(|starter, language, name| {
        let locale = Locale::new(language);
        assert_ne!(&*locale.text(starter.key), starter.key, "{name}");
        let about = format!("{}.about", starter.key);
        assert_ne!(&*locale.text(&about), about, "{name}");
    });
}

#[test]
fn the_two_languages_tell_the_same_story() {
    for starter in starter::ALL {
        let [nl, en] = Language::ALL.map(|language| {
            let value: Value = serde_json::from_str(starter.json(language)).unwrap();
            structure(&value, "")
        });
        assert_eq!(nl, en, "{}", starter.name);
    }
}

#[test]
fn a_department_has_one_name_in_each_language() {
    for starter in starter::ALL {
        let [nl, en] = Language::ALL.map(|language| document(starter, language));
        let mut pairs = std::collections::BTreeMap::new();
        for (nl, en) in nl.journeys.iter().zip(&en.journeys) {
            for (nl, en) in nl.cards.iter().zip(&en.cards) {
                let known = pairs.entry(&nl.department).or_insert(&en.department);
                assert_eq!(
                    *known, &en.department,
                    "{}: {}",
                    starter.name, nl.department
                );
            }
        }
    }
}

#[test]
fn an_example_is_a_whole_journey() {
    for starter in starter::of_kind(StarterKind::Example) {
        let name = starter.name;
        let document = document(starter, Language::En);
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

#[test]
fn an_ideal_journey_comes_from_the_current_one_has_a_low_point_and_ends_on_its_peak() {
    for starter in starter::of_kind(StarterKind::Example) {
        let name = starter.name;
        let document = document(starter, Language::Nl);
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
    let document = example("insurer-quotation");
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

#[test]
fn what_the_readme_points_to_is_there() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let targets = readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    for target in targets.filter(|target| !target.starts_with(['#', 'h'])) {
        assert!(folder.join(target).exists(), "{target}");
    }
}
