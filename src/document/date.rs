//! A day on the calendar, as it is written in the file: `2026-05-12`.

use std::{borrow::Cow, fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day on the Gregorian calendar, without a time or a place on earth. Earlier days come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that names no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a day such as 2026-05-12")]
pub struct InvalidDate(pub String);

impl Date {
    /// 1 January of the year 0.
    pub const FIRST: Self = Self {
        year: 0,
        month: 1,
        day: 1,
    };

    /// The day with these numbers, where there is one. Years go from 0 to 9999, months and days from 1.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year <= 9999 && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// How many days after `earlier` this is; negative when it comes before.
    pub fn days_after(self, earlier: Self) -> i32 {
        self.days_since_the_first() - earlier.days_since_the_first()
    }

    /// The day of the week: 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        // 1 March of the year 0 was a Wednesday: 400 years are a whole number of weeks, and so was 1 March 2000.
        (self.days_since_the_first() + 2).rem_euclid(7) as u8
    }

    /// The number of days since 1 March of the year 0. Counting years from March on puts the leap day at their end:
    /// E. G. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac (2012), section 15.11.
    fn days_since_the_first(self) -> i32 {
        let is_early = i32::from(self.month < 3);
        let year = i32::from(self.year) - is_early;
        let month = i32::from(self.month) + 12 * is_early - 3;
        let before_month = (153 * month + 2) / 5;
        let before_year =
            365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        before_year + before_month + i32::from(self.day) - 1
    }
}

/// How many days a month has; none where there is no such month.
fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(is_leap),
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    /// Reads `2026-05-12` and nothing else: a file that says it otherwise is mended where it is opened.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let mut parts = text.splitn(3, '-');
        let mut part = |length: usize| {
            let part = parts.next()?;
            let is_plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse::<u16>().ok().filter(|_| is_plain)
        };
        let numbers = (part(4), part(2), part(2));
        match numbers {
            (Some(year), Some(month), Some(day)) => {
                let (month, day) = (u8::try_from(month), u8::try_from(day));
                month
                    .ok()
                    .zip(day.ok())
                    .and_then(|(month, day)| Self::new(year, month, day))
            }
            _ => None,
        }
        .ok_or_else(|| InvalidDate(text.to_owned()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}
