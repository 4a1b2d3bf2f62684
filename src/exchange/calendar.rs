//! Deadlines as a file for calendars: iCalendar (RFC 5545), an event of a whole day for each.
//!
//! Events rather than tasks, because the calendars that people share at work pass tasks over. The identity of an
//! event is that of its improvement, so that a file that is read again moves what is there instead of doubling it.

use crate::document::{Date, ImprovementId};

/// The most octets of a line before it is folded.
const WIDEST_LINE: usize = 75;

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What must be done.
    pub improvement: ImprovementId,
    /// By which day.
    pub day: Date,
    /// What the calendar shows.
    pub summary: String,
    /// What it tells besides.
    pub description: String,
}

/// The file; `written` is the day on which it is.
pub fn write(deadlines: &[Deadline], written: Date) -> String {
    let mut file = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Reiskaart//Reiskaart//EN",
        "CALSCALE:GREGORIAN",
    ] {
        put(&mut file, line);
    }
    for deadline in deadlines {
        event(&mut file, deadline, written);
    }
    put(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, deadline: &Deadline, written: Date) {
    let Deadline {
        improvement,
        day,
        summary,
        description,
    } = deadline;
    put(file, "BEGIN:VEVENT");
    put(file, &format!("UID:{improvement}@reiskaart"));
    put(file, &format!("DTSTAMP:{}T000000Z", plain_day(written)));
    put(file, &format!("DTSTART;VALUE=DATE:{}", plain_day(*day)));
    put(file, &format!("SUMMARY:{}", escaped(summary)));
    if !description.is_empty() {
        put(file, &format!("DESCRIPTION:{}", escaped(description)));
    }
    // A deadline takes nobody's time.
    put(file, "TRANSP:TRANSPARENT");
    put(file, "END:VEVENT");
}

fn plain_day(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Words as the format writes them: no control characters, and what separates is marked.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for sign in words.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' | '\r' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// Adds a line, folded so that none is wider than the format allows; a sign is never cut in two.
fn put(file: &mut String, line: &str) {
    let mut width = 0;
    for sign in line.chars() {
        if width + sign.len_utf8() > WIDEST_LINE {
            file.push_str("\r\n ");
            width = 1;
        }
        width += sign.len_utf8();
        file.push(sign);
    }
    file.push_str("\r\n");
}
