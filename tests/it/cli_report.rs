//! What `check` and `report` say of a file, as a program or a person reads it.

use std::fs;

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A file with two curves of the worked example: 1, −2, 0.5, 2, 1 and −2, 1; and one persona without scores.
fn worked_example(folder: &TempDir) {
    let scores = [1.0, -2.0, 0.5, 2.0, 1.0];
    let steps: Vec<Value> = (1..=5)
        .map(|step| json!({ "id": format!("step_{step}"), "title": format!("Step {step}") }))
        .collect();
    let mut emotions: Vec<Value> = (1..=5)
        .zip(scores)
        .map(|(step, score)| {
            json!({ "persona": "persona_1", "step": format!("step_{step}"), "score": score })
        })
        .collect();
    emotions.push(json!({ "persona": "persona_2", "step": "step_1", "score": -2 }));
    emotions.push(json!({ "persona": "persona_2", "step": "step_2", "score": 1 }));
    let document = json!({
        "format": "reiskaart", "version": 1, "title": "Worked example",
        "personas": [
            { "id": "persona_1", "name": "One" },
            { "id": "persona_2", "name": "Two" },
            { "id": "persona_3", "name": "Three" },
        ],
        "journeys": [{
            "id": "journey_1", "title": "Go",
            "personas": ["persona_1", "persona_2", "persona_3"],
            "stages": [{ "id": "stage_1", "title": "All", "steps": steps }],
            "lanes": [{ "id": "lane_1", "kind": "touchpoints" }],
            "emotions": emotions,
        }],
        "improvements": [
            { "id": "improvement_1", "title": "Now", "impact": 8.5, "effort": 2 },
            { "id": "improvement_2", "title": "Not weighed" },
        ],
        "processes": [{ "id": "process_1", "name": "Join", "impact": 9, "satisfaction": 5.5 }],
    });
    fs::write(folder.path().join("file.json"), document.to_string()).unwrap();
}

fn run(folder: &TempDir, arguments: &[&str]) -> (String, i32) {
    let output = Command::cargo_bin("reiskaart")
        .unwrap()
        .current_dir(folder.path())
        .env("REISKAART_DATA", folder.path().join("data"))
        .env("XDG_CONFIG_HOME", folder.path().join("config"))
        .env_remove("DISPLAY")
        .args(arguments)
        .output()
        .unwrap();
    let code = output.status.code().unwrap();
    (String::from_utf8(output.stdout).unwrap(), code)
}

fn report(folder: &TempDir) -> Value {
    let arguments = ["report", "file.json", "--json", "--today", "2026-11-25"];
    let (output, code) = run(folder, &arguments);
    assert_eq!(code, 0);
    serde_json::from_str(&output).unwrap()
}

#[test]
fn the_worked_example_has_its_figures() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(&folder);
    let report = report(&folder);
    let curves = &report["journeys"][0]["curves"];
    let figures =
        |curve: &Value| ["peak", "end", "remembered", "gap"].map(|figure| curve[figure].as_f64());
    assert_eq!(figures(&curves[0]), [2.0, 1.0, 1.5, 4.0].map(Some));
    assert_eq!(figures(&curves[1]), [-2.0, 1.0, -0.5, 3.0].map(Some));
    assert_eq!(curves[0]["low"], json!({ "step": "step_2", "score": -2.0 }));
    assert_eq!(curves[0]["high"], json!({ "step": "step_4", "score": 2.0 }));
    for figure in ["peak", "end", "remembered", "gap", "low", "high"] {
        assert!(
            curves[2].get(figure).is_some_and(Value::is_null),
            "{figure}"
        );
    }
}

#[test]
fn quadrants_and_opportunities_are_told_and_what_cannot_be_computed_is_null() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(&folder);
    let report = report(&folder);
    assert_eq!(report["improvements"][0]["quadrant"], "quick_win");
    assert_eq!(report["improvements"][1]["quadrant"], Value::Null);
    assert_eq!(report["processes"][0]["opportunity"], 12.5);
    assert_eq!(report["journeys"][0]["handovers"], 0);
    assert_eq!(report["journeys"][0]["lifts"], json!([]));
}

#[test]
fn check_ends_with_3_where_it_finds_something_and_with_0_where_it_does_not() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(&folder);
    let (output, code) = run(&folder, &["check", "file.json", "--json"]);
    assert_eq!(code, 3);
    let found: Value = serde_json::from_str(&output).unwrap();
    let findings = found["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    for key in ["rule", "journey", "where", "message"] {
        assert!(
            findings.iter().all(|finding| finding.get(key).is_some()),
            "{key}"
        );
    }
    let empty = json!({ "format": "reiskaart", "version": 1 }).to_string();
    fs::write(folder.path().join("empty.json"), empty).unwrap();
    assert_eq!(run(&folder, &["check", "empty.json"]).1, 0);
}

#[test]
fn every_view_is_exported_and_what_is_not_there_is_said() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(&folder);
    for view in ["map", "matrix", "actions", "framework", "persona", "curve"] {
        let out = format!("{view}.svg");
        let (_, code) = run(&folder, &["export", "file.json", &out, "--view", view]);
        assert_eq!(code, 0, "{view}");
        let svg = fs::read_to_string(folder.path().join(&out)).unwrap();
        assert!(svg.contains("<text"), "{view}");
    }
    let (_, code) = run(
        &folder,
        &["export", "file.json", "x.svg", "--view", "compare"],
    );
    assert_eq!(code, 1);
}
