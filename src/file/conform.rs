//! Makes a value fit the types: what has the wrong type or an unknown word is read otherwise or left out, and noted.
//!
//! What is left afterwards fits the types but for ids, which [`super::ids`] sees to, and for meaning, which
//! [`super::mend`] sees to. Unknown fields are not touched.

use serde_json::{Map, Number, Value};

use crate::document::Date;

use super::{
    place::Place,
    repair::{Change, Repairs, shortened},
    shape::{Shape, Shapes},
};

/// Makes the object named `object` fit its shape.
pub(super) fn conform(value: &mut Map<String, Value>, object: &str, repairs: &mut Repairs) {
    let mut conformer = Conformer {
        shapes: Shapes::known(),
        place: Place::default(),
        name: String::new(),
        repairs,
    };
    conformer.object(value, object);
}

struct Conformer<'a> {
    shapes: &'a Shapes,
    place: Place,
    /// The words on the innermost thing that has any.
    name: String,
    repairs: &'a mut Repairs,
}

impl Conformer<'_> {
    fn object(&mut self, object: &mut Map<String, Value>, shape: &str) {
        let shapes = self.shapes;
        let Some(fields) = shapes.fields(shape) else {
            return;
        };
        let outer_name = words_on(object).map(|name| std::mem::replace(&mut self.name, name));
        for (field, shape) in fields {
            let Some(value) = object.get_mut(field) else {
                continue;
            };
            self.place.enter_field(field);
            let kept = self.value(value, shape);
            self.place.leave();
            if !kept {
                object.remove(field);
            }
        }
        if let Some(name) = outer_name {
            self.name = name;
        }
    }

    /// Makes a value fit; false when it must be left out.
    fn value(&mut self, value: &mut Value, shape: &Shape) -> bool {
        if value.is_null() {
            // Absent and null mean the same: nothing is lost by leaving null out.
            return matches!(shape, Shape::Optional(_) | Shape::Anything);
        }
        match shape {
            Shape::Text | Shape::Id(_) => self.text(value),
            Shape::Truth => self.truth(value),
            Shape::Whole(least, most) => self.whole(value, *least, *most),
            Shape::Number => self.number(value),
            Shape::Word(words) => self.word(value, words),
            Shape::Date => self.date(value),
            Shape::List(inner) => self.list(value, inner),
            Shape::Object(name) => match value {
                Value::Object(object) => {
                    self.object(object, name);
                    let needed = self.shapes.needed(name);
                    needed.iter().all(|field| object.contains_key(field)) || self.left_out()
                }
                _ => self.left_out(),
            },
            Shape::Optional(inner) => self.value(value, inner),
            Shape::Anything => true,
        }
    }

    fn text(&mut self, value: &mut Value) -> bool {
        let text = match value {
            Value::String(_) => return true,
            Value::Number(number) => number.to_string(),
            Value::Bool(truth) => truth.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => return self.left_out(),
        };
        *value = Value::String(text);
        self.converted()
    }

    fn truth(&mut self, value: &mut Value) -> bool {
        let truth = match value {
            Value::Bool(_) => return true,
            Value::String(text) if text == "true" => true,
            Value::String(text) if text == "false" => false,
            Value::Number(number) => number.as_f64().is_some_and(|number| number != 0.0),
            Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                return self.left_out();
            }
        };
        *value = Value::Bool(truth);
        self.converted()
    }

    fn whole(&mut self, value: &mut Value, least: u64, most: u64) -> bool {
        if let Some(number) = value.as_u64()
            && (least..=most).contains(&number)
        {
            return true;
        }
        let written = value.to_string();
        let Some((number, converted)) = number_in(value) else {
            return self.left_out();
        };
        let whole = (number.round().max(0.0) as u64).clamp(least, most);
        *value = whole.into();
        if (whole as f64 - number).abs() > f64::EPSILON {
            self.add(Change::OutOfRange(shortened(&written)));
        } else if converted {
            self.converted();
        }
        true
    }

    fn number(&mut self, value: &mut Value) -> bool {
        if value.is_number() {
            return true;
        }
        match number_in(value).and_then(|(number, _)| Number::from_f64(number)) {
            Some(number) => {
                *value = Value::Number(number);
                self.converted()
            }
            None => self.left_out(),
        }
    }

    fn word(&mut self, value: &Value, words: &[String]) -> bool {
        match value {
            Value::String(text) if words.contains(text) => true,
            Value::String(text) => {
                self.add(Change::UnknownWord(shortened(text)));
                false
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => self.left_out(),
        }
    }

    /// A day; one with a time behind it, as other programs write it, loses the time.
    fn date(&mut self, value: &mut Value) -> bool {
        let Value::String(text) = value else {
            return self.left_out();
        };
        if text.parse::<Date>().is_ok() {
            return true;
        }
        let day = text
            .trim()
            .get(..10)
            .filter(|day| day.parse::<Date>().is_ok());
        match day.map(str::to_owned) {
            Some(day) => {
                *value = Value::String(day);
                self.converted()
            }
            None => self.left_out(),
        }
    }

    fn list(&mut self, value: &mut Value, inner: &Shape) -> bool {
        if let Value::Array(elements) = value {
            let mut index = 0;
            elements.retain_mut(|element| {
                self.place.enter_index(index);
                let kept = if element.is_null() {
                    self.left_out()
                } else {
                    self.value(element, inner)
                };
                self.place.leave();
                index += 1;
                kept
            });
            return true;
        }
        // One element where a list of them belongs is a list of one.
        let mut element = value.take();
        if matches!(inner, Shape::List(_)) || !self.value(&mut element, inner) {
            return false;
        }
        *value = Value::Array(vec![element]);
        self.converted()
    }

    fn converted(&mut self) -> bool {
        self.add(Change::Converted);
        true
    }

    fn left_out(&mut self) -> bool {
        self.add(Change::LeftOut);
        false
    }

    fn add(&mut self, change: Change) {
        self.repairs
            .add(change, || (self.place.to_string(), self.name.clone()));
    }
}

/// A number, or a text that is one (with a decimal comma too); the second says which.
fn number_in(value: &Value) -> Option<(f64, bool)> {
    match value {
        Value::Number(number) => number.as_f64().map(|number| (number, false)),
        Value::String(text) => {
            let number: f64 = text.trim().replace(',', ".").parse().ok()?;
            number.is_finite().then_some((number, true))
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The words on a thing, by which a person knows it.
pub(super) fn words_on(object: &Map<String, Value>) -> Option<String> {
    ["title", "text", "name", "word"]
        .iter()
        .filter_map(|field| object.get(*field)?.as_str())
        .find(|words| !words.trim().is_empty())
        .map(shortened)
}
