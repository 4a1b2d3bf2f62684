//! The measure of a card: its name and unit, the target, and its values as a table of day and number that can be typed
//! or pasted from a spreadsheet.

use egui::Ui;

use crate::{
    document::{Card, Date, GoodDirection, Journey, Measure, MeasuredValue},
    edit::Target,
    locale::{Language, Locale},
    panels::ask::{Ask, FieldKey},
    widgets,
};

use super::{card::put, parts};

/// The fields of a measure; nothing is written before something is given.
pub fn measure_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, card: &Card) {
    let old = card.measure.as_deref().cloned().unwrap_or_default();
    let mut new = old.clone();
    let key = |field| FieldKey {
        target: Target::Card(card.id),
        field,
    };
    let mut typed = None;
    for (field, value) in [
        ("method-measure-name", &mut new.name),
        ("method-measure-unit", &mut new.unit),
    ] {
        if let Some(text) = ask.text_field(ui, key(field), value, 1) {
            *value = text;
            typed = Some(key(field));
        }
    }
    let target = old
        .target
        .map(|target| plain_number(target, ask.locale.language()));
    let field = key("method-measure-target");
    if let Some(text) = ask.text_field(ui, field, &target.unwrap_or_default(), 1) {
        // What is no number yet leaves what there was.
        if text.trim().is_empty() {
            new.target = None;
        } else if let Some(target) = Locale::read_number(&text) {
            new.target = Some(target);
        }
        typed = Some(field);
    }
    parts::label(ui, ask, "method-measure-good");
    let options = GoodDirection::ALL.map(|good| {
        let key = match good {
            GoodDirection::Up => "method-measure-up",
            GoodDirection::Down => "method-measure-down",
        };
        (good, None, ask.text(key))
    });
    if let Some(good) = widgets::segments(ui, ask.theme, &options, Some(old.good)) {
        new.good = good;
    }
    ui.add_space(4.0);
    if let Some(values) = values_ui(ui, ask, key("method-measure-values"), &old) {
        new.values = values;
        typed = Some(key("method-measure-values"));
    }
    if new == old {
        return;
    }
    new.tidy();
    let is_empty = new == Measure::default();
    let command = put(journey, card, |card| {
        card.measure = (!is_empty).then(|| Box::new(new));
    });
    match typed {
        Some(field) => ask.apply_typed(field, command),
        None => ask.apply(command),
    }
}

/// The values, a line for each day. Those that were read, where something was changed.
fn values_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    key: FieldKey,
    measure: &Measure,
) -> Option<Vec<MeasuredValue>> {
    let language = ask.locale.language();
    let normal: fn(&str) -> String = match language {
        Language::Nl => |text| table(&read_all(text), Language::Nl),
        Language::En => |text| table(&read_all(text), Language::En),
    };
    let label = ask.text(key.field);
    let hint = ask.text("method-measure-hint");
    let known = table(&measure.values, language);
    let field = widgets::Field::new(key.id(), &label, &known)
        .rows(4)
        .hint(&hint)
        .normal(normal);
    let text = ask.any_field(ui, field)?;
    Some(read_all(&text))
}

/// One line for each day.
fn table(values: &[MeasuredValue], language: Language) -> String {
    let lines = values.iter().map(|MeasuredValue { date, value, .. }| {
        let number = plain_number(*value, language);
        let (year, month, day) = (date.year(), date.month(), date.day());
        format!("{year:04}-{month:02}-{day:02}  {number}")
    });
    lines.collect::<Vec<String>>().join("\n")
}

/// A number without groups, so that it can be read again.
fn plain_number(value: f64, language: Language) -> String {
    let plain = value.to_string();
    match language {
        Language::Nl => plain.replace('.', ","),
        Language::En => plain,
    }
}

/// The values of a table: in each line a day, and after a tab, a semicolon or a space a number. Other lines are left out.
fn read_all(text: &str) -> Vec<MeasuredValue> {
    let values = text.lines().filter_map(read).collect();
    let mut measure = Measure {
        values,
        ..Measure::default()
    };
    measure.tidy();
    measure.values
}

fn read(line: &str) -> Option<MeasuredValue> {
    let line = line.trim();
    let (day, number) = line
        .rsplit_once(['\t', ';'])
        .or_else(|| line.rsplit_once(char::is_whitespace))?;
    let value = Locale::read_number(number.trim().trim_end_matches('%'))?;
    // The year must be written: a measure is kept for years.
    let (year, month, day) = Locale::read_date(day.trim().trim_end_matches([';', ',']), 0)?;
    Some(MeasuredValue::new(Date::new(year, month, day)?, value))
}
