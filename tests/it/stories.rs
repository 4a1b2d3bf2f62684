//! The five stories of the field, each taken through all five steps of the method, in both languages: the two examples
//! that come with the program, and three that are kept here. They open as they are, hold what each step of the method
//! asks for, have only the findings that belong to the story, and every view of them can be exported.

use std::fs;

use assert_cmd::Command;
use reiskaart::{
    document::{Document, JourneyState},
    file,
    insight::{
        check::{Place, check_up},
        figures::curves,
    },
    locale::Language,
};
use serde_json::Value;
use tempfile::TempDir;

use crate::file_schema::validator;

/// The day of the tests: after the story began, before the deadlines that lie ahead.
const TODAY: &str = "2026-12-01";

/// A story in Dutch and in English, and the rules that find something in it, in their order.
struct Story {
    dutch: &'static str,
    english: &'static str,
    findings: &'static [&'static str],
}

macro_rules! story {
    ($folder:literal $name:literal, $findings:expr) => {
        Story {
            dutch: include_str!(concat!($folder, $name, ".nl.json")),
            english: include_str!(concat!($folder, $name, ".en.json")),
            findings: $findings,
        }
    };
}

const WINE_SHOP: Story = story!(
    "../../assets/examples/" "wine-shop",
    &[
        "step-without-touchpoint",
        "gap-without-improvement",
        "improvement-without-owner",
        "improvement-without-deadline",
        "measure-off-target",
        "measure-off-target",
        "measure-off-target",
    ]
);
const INSURER: Story = story!(
    "../../assets/examples/" "insurer-quotation",
    &[
        "step-without-touchpoint",
        "improvement-without-owner",
        "improvement-without-deadline",
        "overdue",
        "measure-off-target",
        "measure-off-target",
        "measure-off-target",
        "measure-off-target",
    ]
);
const CAR_DEALER: Story = story!("stories/" "car-dealer", &["measure-off-target"]);
const HOTEL: Story = story!(
    "stories/" "hotel",
    &["measure-off-target", "measure-off-target"]
);
const WHITE_GOODS: Story = story!(
    "stories/" "white-goods",
    &[
        "step-without-touchpoint",
        "measure-off-target",
        "measure-off-target",
        "measure-off-target",
    ]
);
const ALL: [&Story; 5] = [&WINE_SHOP, &INSURER, &CAR_DEALER, &HOTEL, &WHITE_GOODS];

impl Story {
    fn json(&self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.dutch,
            Language::En => self.english,
        }
    }

    /// The document as the program opens it, with nothing to mend.
    fn open(&self, language: Language) -> Document {
        let opened = file::read(self.json(language).as_bytes(), &|_| None).unwrap();
        assert_eq!(opened.repairs, [], "{}", opened.document.title);
        assert_eq!(opened.document.problems(), [], "{}", opened.document.title);
        assert_eq!(opened.document.language, language.tag());
        opened.document
    }
}

fn each(mut test: impl FnMut(&Story, Document, &str)) {
    for story in ALL {
        for language in Language::ALL {
            let document = story.open(language);
            let name = format!("{} ({})", document.title, language.tag());
            test(story, document, &name);
        }
    }
}

#[test]
fn every_story_opens_as_it_is_and_follows_the_schema() {
    let validator = validator();
    each(|story, document, name| {
        let json = Language::ALL
            .map(|language| story.json(language))
            .into_iter()
            .find(|json| file::to_json(&document) == **json);
        let value: Value = serde_json::from_str(json.expect(name)).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, [] as [String; 0], "{name}");
    });
}

#[test]
fn every_story_goes_through_all_steps_of_the_method() {
    each(|_, document, name| {
        let current = &document.journeys[0];
        // Choose and bound: the process that matters most, a goal, somebody who travels.
        let worst = document
            .processes
            .iter()
            .max_by(|a, b| opportunity(a).total_cmp(&opportunity(b)))
            .unwrap();
        assert!(worst.journeys.contains(&current.id), "{name}");
        assert!(
            !current.goal.is_empty() && current.personas.len() >= 2,
            "{name}"
        );
        for persona in &document.personas {
            assert!(
                !persona.segment.is_empty()
                    && !persona.story.is_empty()
                    && !persona.goals.is_empty()
                    && !persona.needs.is_empty()
                    && !persona.frustrations.is_empty()
                    && !persona.quote.is_empty()
                    && !persona.channels.is_empty(),
                "{name}: {}",
                persona.name
            );
        }
        // The current journey: curves that go up and down, sources of several kinds, measures, departments.
        for curve in curves(current) {
            assert!(curve.figures().unwrap().gap() >= 2.0, "{name}");
        }
        let mut kinds: Vec<String> = current
            .cards
            .iter()
            .flat_map(|card| &card.evidence)
            .map(|evidence| format!("{:?}", evidence.kind))
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        assert!(kinds.len() >= 3, "{name}: {kinds:?}");
        let measured = |card: &&std::sync::Arc<reiskaart::document::Card>| {
            card.measure.as_ref().is_some_and(|m| m.values.len() >= 2)
        };
        assert!(current.cards.iter().filter(measured).count() >= 2, "{name}");
        assert!(!current.arrows.is_empty(), "{name}");
        assert!(
            current.cards.iter().any(|card| card.promise.is_some()),
            "{name}"
        );
        // The ideal one, step by step from the current.
        let ideal = &document.journeys[1];
        assert_eq!(ideal.state, JourneyState::Ideal, "{name}");
        assert_eq!(ideal.ideal_of, Some(current.id), "{name}");
        assert!(
            ideal.steps().filter(|(_, s)| s.from.is_some()).count() >= 8,
            "{name}"
        );
        // Problems, and improvements for them that serve the company too.
        assert!(document.gaps.len() >= 3, "{name}");
        assert!(
            document.gaps.iter().all(|gap| !gap.steps.is_empty()),
            "{name}"
        );
        assert!(document.improvements.len() >= 5, "{name}");
        for improvement in &document.improvements {
            assert!(
                !improvement.gaps.is_empty() && !improvement.company_goal.is_empty(),
                "{name}: {}",
                improvement.title
            );
            assert!(improvement.impact.is_some() && improvement.effort.is_some());
        }
    });
}

fn opportunity(process: &reiskaart::document::Process) -> f64 {
    let (impact, satisfaction) = (process.impact.unwrap(), process.satisfaction.unwrap());
    impact + (impact - satisfaction).max(0.0)
}

#[test]
fn the_check_up_finds_only_what_belongs_to_the_story() {
    each(|story, document, name| {
        let found = check_up(&document, TODAY.parse().unwrap());
        let current = document.journeys[0].id;
        let rules: Vec<&str> = found.findings.iter().map(|f| f.rule.id()).collect();
        assert_eq!(rules, story.findings, "{name}");
        for finding in &found.findings {
            let of_plan = matches!(finding.place, Place::Improvement(_));
            assert!(of_plan || finding.journey == Some(current), "{name}");
        }
    });
}

#[test]
fn the_wine_shop_can_be_held_against_a_year_ago() {
    for language in Language::ALL {
        let document = WINE_SHOP.open(language);
        let frozen = document
            .journeys
            .iter()
            .find(|journey| journey.frozen.is_some())
            .unwrap();
        let current = &document.journeys[0];
        assert!(
            frozen
                .steps()
                .all(|(_, step)| current.step(step.from.unwrap()).is_some())
        );
    }
}

const VIEWS: [&str; 7] = [
    "map",
    "compare",
    "matrix",
    "actions",
    "framework",
    "persona",
    "curve",
];

/// Exports every view of a story in both languages.
fn exports(story: &Story) {
    for language in Language::ALL {
        let document = story.open(language);
        export_every_view(story.json(language), &document, language);
    }
}

/// Exports every view of a file without a complaint, and looks whether its words stand in the picture.
pub fn export_every_view(json: &str, document: &Document, language: Language) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("story.json"), json).unwrap();
    for view in VIEWS {
        let output = Command::cargo_bin("reiskaart")
            .unwrap()
            .current_dir(folder.path())
            .env("REISKAART_DATA", folder.path().join("data"))
            .env("XDG_CONFIG_HOME", folder.path().join("config"))
            .args(["export", "story.json", "-", "--format", "svg"])
            .args(["--view", view, "--lang", language.tag(), "--today", TODAY])
            .output()
            .unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!((errors.as_str(), output.status.code()), ("", Some(0)));
        let picture = String::from_utf8(output.stdout).unwrap();
        for word in words_of(document, view) {
            assert!(
                picture.contains(word),
                "{} ({}), {view}: no {word}",
                document.title,
                language.tag()
            );
        }
    }
}

/// The first words of what must be in the picture of this view.
fn words_of<'a>(document: &'a Document, view: &str) -> Vec<&'a str> {
    let [journey, ideal] = [&document.journeys[0].title, &document.journeys[1].title];
    let texts: Vec<&String> = match view {
        "map" | "curve" => vec![journey, ideal],
        "compare" => vec![journey, &document.gaps[0].text],
        "matrix" | "actions" => vec![&document.improvements[0].title],
        "framework" => vec![&document.processes[0].name],
        "persona" => document.personas.iter().map(|p| &p.name).collect(),
        other => panic!("no view {other}"),
    };
    let first = |text: &'a String| text.split(' ').next().unwrap();
    texts.into_iter().map(first).collect()
}

#[test]
fn every_view_of_the_wine_shop_is_exported() {
    exports(&WINE_SHOP);
}

#[test]
fn every_view_of_the_insurer_is_exported() {
    exports(&INSURER);
}

#[test]
fn every_view_of_the_car_dealer_is_exported() {
    exports(&CAR_DEALER);
}

#[test]
fn every_view_of_the_hotel_is_exported() {
    exports(&HOTEL);
}

#[test]
fn every_view_of_the_white_goods_supplier_is_exported() {
    exports(&WHITE_GOODS);
}
