//! What a valid file looks like, read from the generated schema so that it cannot drift from the types.

use std::{collections::BTreeMap, sync::LazyLock};

use serde_json::Value;

use super::{
    place::{Part, Place},
    schema::schema,
};

/// The shape of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// Any text.
    Text,
    /// Yes or no.
    Truth,
    /// A whole number from the first to the second.
    Whole(u64, u64),
    /// Any number; its limits are a matter of meaning.
    Number,
    /// One of these words.
    Word(Vec<String>),
    /// A day, written as `2026-05-12`.
    Date,
    /// An id with this prefix.
    Id(String),
    /// A list of one shape.
    List(Box<Shape>),
    /// An object with the fields of this name in [`Shapes`].
    Object(String),
    /// That or nothing.
    Optional(Box<Shape>),
    /// What the schema says in a way that is not understood here; a test holds that there is none.
    Anything,
}

/// The fields of an object.
pub(super) type Fields = BTreeMap<String, Shape>;

/// All shapes of the file.
#[derive(Debug)]
pub(super) struct Shapes {
    objects: BTreeMap<String, Fields>,
    /// Fields without which an object says nothing, by the name of the object. Ids are not among them: they are given.
    needed: BTreeMap<String, Vec<String>>,
}

/// The name of the outermost object among the shapes.
pub(super) const ROOT: &str = "";

impl Shapes {
    /// The shapes of the current version, read once.
    pub(super) fn known() -> &'static Self {
        static SHAPES: LazyLock<Shapes> = LazyLock::new(Shapes::new);
        &SHAPES
    }

    /// Reads the shapes from the generated schema.
    fn new() -> Self {
        let schema = schema();
        let mut objects = BTreeMap::new();
        let mut needed = BTreeMap::new();
        objects.insert(ROOT.to_owned(), fields(&schema, &schema));
        let definitions = schema.get("$defs").and_then(Value::as_object);
        for (name, definition) in definitions.into_iter().flatten() {
            if definition.get("properties").is_some() {
                let fields = fields(definition, &schema);
                needed.insert(name.clone(), needed_in(definition, &fields));
                objects.insert(name.clone(), fields);
            }
        }
        Self { objects, needed }
    }

    /// The fields without which an object of this name says nothing.
    pub(super) fn needed(&self, object: &str) -> &[String] {
        self.needed.get(object).map_or(&[], Vec::as_slice)
    }

    /// The fields of the object with this name.
    pub(super) fn fields(&self, object: &str) -> Option<&Fields> {
        self.objects.get(object)
    }

    /// Whether this version knows what is at a place.
    pub(super) fn knows(&self, place: &Place) -> bool {
        let mut shape = &Shape::Object(ROOT.to_owned());
        for part in place.parts() {
            if let Shape::Optional(inner) = shape {
                shape = inner;
            }
            let next = match (shape, part) {
                (Shape::Object(name), Part::Field(field)) => {
                    self.fields(name).and_then(|fields| fields.get(field))
                }
                (Shape::List(inner), Part::Index(_)) => Some(inner.as_ref()),
                _ => None,
            };
            match next {
                Some(next) => shape = next,
                None => return false,
            }
        }
        true
    }
}

fn fields(object: &Value, schema: &Value) -> Fields {
    let properties = object.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, property)| (name.clone(), shape(property, schema)))
        .collect()
}

fn needed_in(object: &Value, fields: &Fields) -> Vec<String> {
    let required = object.get("required").and_then(Value::as_array);
    let names = required.into_iter().flatten().filter_map(Value::as_str);
    names
        .filter(|name| !matches!(fields.get(*name), Some(Shape::Id(_))))
        .map(str::to_owned)
        .collect()
}

/// The shape that a piece of schema stands for.
fn shape(piece: &Value, schema: &Value) -> Shape {
    if let Some(reference) = piece.get("$ref").and_then(Value::as_str) {
        let name = reference.trim_start_matches("#/$defs/");
        let definition = schema.get("$defs").and_then(|all| all.get(name));
        return match definition {
            Some(definition) if definition.get("properties").is_some() => {
                Shape::Object(name.to_owned())
            }
            Some(definition) => shape(definition, schema),
            None => Shape::Anything,
        };
    }
    if let Some(choices) = piece.get("anyOf").and_then(Value::as_array) {
        return optional(choices, schema);
    }
    if let Some(words) = words(piece) {
        return Shape::Word(words);
    }
    match piece.get("type") {
        Some(Value::String(kind)) => plain(kind, piece, schema),
        Some(Value::Array(kinds)) => match kinds.as_slice() {
            [Value::String(kind), Value::String(null)] if null == "null" => {
                Shape::Optional(Box::new(plain(kind, piece, schema)))
            }
            _ => Shape::Anything,
        },
        _ => Shape::Anything,
    }
}

fn optional(choices: &[Value], schema: &Value) -> Shape {
    match choices {
        [choice, null] if null.get("type").and_then(Value::as_str) == Some("null") => {
            Shape::Optional(Box::new(shape(choice, schema)))
        }
        _ => Shape::Anything,
    }
}

/// The words of a closed enum, however the schema writes them.
fn words(piece: &Value) -> Option<Vec<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(word) = piece.get("const") {
        return text(word).map(|word| vec![word]);
    }
    if let Some(words) = piece.get("enum").and_then(Value::as_array) {
        return words.iter().map(text).collect();
    }
    let choices = piece.get("oneOf").and_then(Value::as_array)?;
    let lists: Option<Vec<Vec<String>>> = choices.iter().map(words).collect();
    lists.map(|lists| lists.concat())
}

fn plain(kind: &str, piece: &Value, schema: &Value) -> Shape {
    match kind {
        "string" if piece.get("format").and_then(Value::as_str) == Some("date") => Shape::Date,
        "string" => match piece.get("pattern").and_then(Value::as_str) {
            Some(pattern) => {
                let prefix = pattern.trim_start_matches('^').split('_').next();
                Shape::Id(prefix.unwrap_or_default().to_owned())
            }
            None => Shape::Text,
        },
        "boolean" => Shape::Truth,
        "integer" => {
            let limit = |name: &str| piece.get(name).and_then(Value::as_u64);
            Shape::Whole(
                limit("minimum").unwrap_or(0),
                limit("maximum").unwrap_or(u64::from(u32::MAX)),
            )
        }
        "number" => Shape::Number,
        "array" => match piece.get("items") {
            Some(items) => Shape::List(Box::new(shape(items, schema))),
            None => Shape::Anything,
        },
        _ => Shape::Anything,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds_anything(shape: &Shape) -> bool {
        match shape {
            Shape::Anything => true,
            Shape::List(inner) | Shape::Optional(inner) => holds_anything(inner),
            Shape::Text
            | Shape::Truth
            | Shape::Whole(..)
            | Shape::Number
            | Shape::Word(_)
            | Shape::Date
            | Shape::Id(_)
            | Shape::Object(_) => false,
        }
    }

    #[test]
    fn every_field_of_the_format_is_understood() {
        let shapes = Shapes::new();
        assert!(shapes.objects.len() >= 8, "{:?}", shapes.objects.keys());
        for (name, fields) in &shapes.objects {
            for (field, shape) in fields {
                assert!(!holds_anything(shape), "{name}.{field}: {shape:?}");
            }
        }
    }
}
