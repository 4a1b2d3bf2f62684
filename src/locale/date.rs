//! Days as each language writes them, and as people type them.
//!
//! A day is three numbers here: whether there is such a day is the document's business. Typed days are always day before
//! month, and the names of months are understood in both languages whichever is shown.

use super::{Arg, Locale};

/// The keys of the months; `.short` is the short form.
const MONTHS: [&str; 12] = [
    "date-month-1",
    "date-month-2",
    "date-month-3",
    "date-month-4",
    "date-month-5",
    "date-month-6",
    "date-month-7",
    "date-month-8",
    "date-month-9",
    "date-month-10",
    "date-month-11",
    "date-month-12",
];

/// The names by which a typed month is known, each from three letters on.
const TYPED_MONTHS: [&[&str]; 12] = [
    &["januari", "january"],
    &["februari", "february"],
    &["maart", "march", "mrt"],
    &["april"],
    &["mei", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["augustus", "august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["december"],
];

/// What follows the number of a day in speech: 25e, 25ste, 25th.
const ORDINALS: [&str; 7] = ["e", "de", "ste", "st", "nd", "rd", "th"];

impl Locale {
    /// A day in full: `25 november 2026`, `25 November 2026`.
    pub fn long_date(&self, year: u16, month: u8, day: u8) -> String {
        let Some(key) = month_key(month) else {
            return String::new();
        };
        let name = Arg::from(self.text(key));
        self.day_format("date-full", name, day, Some(year))
    }

    /// A day in short: `25 nov` and `25 Nov` in this year, `25 nov 2027` and `25 Nov 2027` in another.
    pub fn short_date(&self, year: u16, month: u8, day: u8, this_year: u16) -> String {
        let Some(key) = month_key(month) else {
            return String::new();
        };
        let name = Arg::from(self.text(&format!("{key}.short")));
        if year == this_year {
            self.day_format("date-in-year", name, day, None)
        } else {
            self.day_format("date-full", name, day, Some(year))
        }
    }

    fn day_format(&self, key: &str, month: Arg<'_>, day: u8, year: Option<u16>) -> String {
        let year = year.map(|year| year.to_string()).unwrap_or_default();
        let arguments = [
            ("day", Arg::from(day.to_string())),
            ("month", month),
            ("year", Arg::from(year)),
        ];
        self.format(key, &arguments)
    }

    /// Year, month and day as they were typed: `2026-11-25`, `25-11-2026`, `25/11/26`, `25 nov 2026`, `Nov 25, 2026`. Where
    /// no year was typed it is this year. None where it is not a day of any calendar.
    pub fn read_date(text: &str, this_year: u16) -> Option<(u16, u8, u8)> {
        let parts: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || "-/.,\u{2013}".contains(c))
            .filter(|part| !part.is_empty())
            .collect();
        let (year, month, day) = match *parts.as_slice() {
            [year, month, day] if year.len() == 4 && number(year).is_some() => {
                (read_year(year)?, read_month(month)?, read_day(day)?)
            }
            [day, month, year] if named_month(day).is_none() => {
                (read_year(year)?, read_month(month)?, read_day(day)?)
            }
            [month, day, year] => (read_year(year)?, named_month(month)?, read_day(day)?),
            [month, day] if named_month(month).is_some() => {
                (this_year, named_month(month)?, read_day(day)?)
            }
            [day, month] => (this_year, read_month(month)?, read_day(day)?),
            _ => return None,
        };
        Some((year, month, day))
    }
}

fn month_key(month: u8) -> Option<&'static str> {
    let place = usize::from(month).checked_sub(1)?;
    MONTHS.get(place).copied()
}

/// A number in plain digits.
fn number(text: &str) -> Option<u16> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// Two digits are a year of this century.
fn read_year(text: &str) -> Option<u16> {
    let year = number(text)?;
    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn read_month(text: &str) -> Option<u8> {
    let of_number = number(text).and_then(|month| u8::try_from(month).ok());
    of_number
        .filter(|month| (1..=12).contains(month))
        .or_else(|| named_month(text))
}

fn named_month(text: &str) -> Option<u8> {
    let typed = text.to_lowercase();
    let is_meant = |name: &&str| typed.chars().count() >= 3 && name.starts_with(&typed);
    let place = TYPED_MONTHS
        .iter()
        .position(|names| names.iter().any(is_meant))?;
    u8::try_from(place + 1).ok()
}

fn read_day(text: &str) -> Option<u8> {
    let end = text.find(|c: char| !c.is_ascii_digit());
    let (digits, rest) = text.split_at(end.unwrap_or(text.len()));
    let is_day = rest.is_empty() || ORDINALS.contains(&rest.to_lowercase().as_str());
    let day = number(digits).and_then(|day| u8::try_from(day).ok());
    day.filter(|day| is_day && (1..=31).contains(day))
}
