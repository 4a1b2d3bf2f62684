//! The published JSON Schema of the file format, generated from the document types.

use schemars::{Schema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use crate::document::Document;

use super::{FORMAT, VERSION};

/// The schema as the text of the file `assets/reiskaart.schema.json`.
pub fn schema_json() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema of a whole file: the document with `format` and `version` before it.
pub(super) fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let document: Schema = generator.into_root_schema_for::<Document>();
    let mut schema = document.to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".into(), "Reiskaart".into());
        object.insert(
            "description".into(),
            "A customer journey map. Fields that are absent have their default; unknown fields are kept.".into(),
        );
        object.insert("required".into(), json!(["format", "version"]));
        let known = object
            .entry("properties")
            .or_insert_with(|| Map::new().into());
        if let Some(properties) = known.as_object_mut() {
            properties.insert(
                "format".into(),
                json!({ "const": FORMAT, "description": "Tells that this is a file of Reiskaart." }),
            );
            properties.insert(
                "version".into(),
                json!({ "type": "integer", "minimum": 1, "maximum": VERSION, "description": "The version of the format." }),
            );
        }
    }
    schema
}
