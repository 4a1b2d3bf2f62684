//! Errors and times as words for a person.

use std::path::Path;

use crate::{
    document::Date,
    edit::EditError,
    file::{self, OpenError, SaveError},
    locale::{Arg, Locale},
    paint::png::PngError,
};

/// Why a file could not be opened: what, where, what to do.
pub fn open_error(locale: &Locale, path: &Path, error: &OpenError) -> String {
    message(locale, path, error.message())
}

/// Why nothing was saved: what, where, what to do.
pub fn save_error(locale: &Locale, path: &Path, error: &SaveError) -> String {
    message(locale, path, error.message())
}

fn message(locale: &Locale, path: &Path, (key, filled): file::Message) -> String {
    let shown = file::shown(path);
    let mut arguments: Vec<(&str, Arg<'_>)> = filled
        .iter()
        .map(|(name, value)| (*name, Arg::from(value)))
        .collect();
    arguments.push(("file", Arg::from(&shown)));
    locale.format(key, &arguments)
}

/// Why a picture was not drawn.
pub fn png_error(locale: &Locale, error: &PngError) -> String {
    match error {
        PngError::Empty => locale.text("app-export-nothing").to_string(),
        PngError::TooLarge { width, height } => {
            let pixels = |side: &u64| Arg::from(locale.number(*side as f64, 0));
            let arguments = [("width", pixels(width)), ("height", pixels(height))];
            locale.format("app-export-too-large", &arguments)
        }
        PngError::Write(error) => {
            let reason = Arg::from(error.to_string());
            locale.format("app-export-not-written", &[("reason", reason)])
        }
    }
}

/// Why a change was not made.
pub fn edit_error(locale: &Locale, error: &EditError) -> String {
    let key = match error {
        EditError::ReadOnly => "app-edit-read-only",
        EditError::Frozen(_) => "app-edit-frozen",
        EditError::Missing(_) | EditError::Exists(_) => "app-edit-missing",
        EditError::WrongLane(_) => "app-edit-wrong-lane",
        EditError::Unsound(_) => "app-edit-unsound",
        EditError::Score => "app-edit-score",
    };
    locale.text(key).to_string()
}

/// The day that it is here.
pub fn today() -> Date {
    let now = jiff::Zoned::now();
    let numbers = (
        u16::try_from(now.year()).ok(),
        u8::try_from(now.month()).ok(),
        u8::try_from(now.day()).ok(),
    );
    let date = match numbers {
        (Some(year), Some(month), Some(day)) => Date::new(year, month, day),
        _ => None,
    };
    date.unwrap_or(Date::FIRST)
}

/// The time of the day, as people write it in both languages: `14:02`.
pub fn time_now() -> String {
    let now = jiff::Zoned::now();
    format!("{:02}:{:02}", now.hour(), now.minute())
}

/// When something was, as near as a person wants to know: today and a time, yesterday, or a date.
pub fn when(locale: &Locale, time: std::time::SystemTime) -> String {
    let Ok(time) = jiff::Timestamp::try_from(time) else {
        return String::new();
    };
    let now = jiff::Zoned::now();
    let time = time.to_zoned(now.time_zone().clone());
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    let days = now
        .date()
        .since(time.date())
        .map_or(i32::MAX, |span| span.get_days());
    match days {
        0 => locale.format("app-today", &[("time", Arg::from(clock))]),
        1 => locale.format("app-yesterday", &[("time", Arg::from(clock))]),
        _ => match (
            u16::try_from(time.year()),
            u8::try_from(time.month()),
            u8::try_from(time.day()),
        ) {
            (Ok(year), Ok(month), Ok(day)) => locale.long_date(year, month, day),
            _ => String::new(),
        },
    }
}
