//! Numbers as each language writes them: comma or point, thousands in groups, a real minus sign.

use fluent_bundle::{FluentValue, types::FluentNumber};

use super::Language;

/// The number with this many decimals.
pub(super) fn format(language: Language, value: f64, decimals: usize) -> String {
    let (point, group) = match language {
        Language::Nl => (',', '.'),
        Language::En => ('.', ','),
    };
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    // "−0" is 0 to a reader.
    if value < 0.0 && plain.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.push('\u{2212}');
    }
    let length = whole.chars().count();
    for (index, digit) in whole.chars().enumerate() {
        // Four digits stay together, as in a year.
        if index > 0 && length > 4 && (length - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// A tenth; hundredths where the number has these and nothing finer.
pub(super) fn decimals(value: f64) -> usize {
    let is_whole = |number: f64| (number - number.round()).abs() < 1e-6;
    if is_whole(value * 100.0) && !is_whole(value * 10.0) {
        2
    } else {
        1
    }
}

/// The number that was typed: a comma or a point, any minus sign, no groups.
pub(super) fn read(text: &str) -> Option<f64> {
    let plain = text
        .trim()
        .replace(',', ".")
        .replace(['\u{2212}', '\u{2013}'], "-");
    let number: f64 = plain.parse().ok()?;
    number.is_finite().then_some(number)
}

fn format_value(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, options }) => Some(format(
            language,
            *value,
            options.minimum_fraction_digits.unwrap_or(0),
        )),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

/// How Dutch writes a value in a message.
pub(super) fn format_dutch<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    format_value(Language::Nl, value)
}

/// How English writes a value in a message.
pub(super) fn format_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    format_value(Language::En, value)
}
