//! The published schema: generated, committed, and true of what is saved.

use std::{fs, path::Path};

use reiskaart::file;
use serde_json::{Value, json};

use crate::support::generated::{self, Size};

const SCHEMA: &str = "assets/reiskaart.schema.json";

#[test]
fn the_schema_in_the_repository_is_the_one_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, file::schema_json()).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert_eq!(
        kept,
        file::schema_json(),
        "UPDATE_SNAPSHOTS=1 writes it anew"
    );
}

pub fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&file::schema_json()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn every_saved_file_follows_the_schema() {
    let validator = validator();
    for seed in 0..20 {
        let size = Size {
            journeys: 2,
            stages: 3,
            lanes: 5,
            cards: 30,
            personas: 2,
        };
        let text = file::to_json(&generated::document(size, seed));
        let value: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, [] as [String; 0], "{text}");
    }
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let validator = validator();
    assert!(validator.is_valid(&json!({ "format": "reiskaart", "version": 1 })));
    assert!(validator.is_valid(&json!({ "format": "reiskaart", "version": 1, "x": [1] })));
    for wrong in [
        json!({ "version": 1 }),
        json!({ "format": "reiskaart" }),
        json!({ "format": "other", "version": 1 }),
        json!({ "format": "reiskaart", "version": 1, "title": 3 }),
        json!({ "format": "reiskaart", "version": 1, "personas": [{ "id": "card_1" }] }),
        json!({ "format": "reiskaart", "version": 1, "journeys": [{ "id": "journey_1", "state": "dream" }] }),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
}
