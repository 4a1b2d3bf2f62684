//! Days: which there are, how they are written, and how far they lie apart.

use reiskaart::document::Date;

fn date(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn a_day_is_written_as_it_was_read() {
    for text in [
        "2026-05-12",
        "2024-02-29",
        "0000-01-01",
        "9999-12-31",
        "2000-02-29",
    ] {
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "",
        "2026",
        "2026-5-12",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-04-31",
        "2026-01-00",
        "12-05-2026",
        "2026-05-12 ",
        "+026-05-12",
        "2026-05-1\u{662}",
        "20260-5-12",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}

#[test]
fn days_have_their_place_in_the_week() {
    for (text, weekday) in [
        ("2026-11-25", 2),
        ("2000-01-01", 5),
        ("1900-01-01", 0),
        ("2024-02-29", 3),
        ("0000-03-01", 2),
        ("9999-12-31", 4),
    ] {
        assert_eq!(date(text).weekday(), weekday, "{text}");
    }
}

#[test]
fn days_between_are_counted_over_leap_years() {
    let between = |from: &str, to: &str| date(to).days_after(date(from));
    assert_eq!(between("2026-11-25", "2026-11-25"), 0);
    assert_eq!(between("2026-11-25", "2026-11-24"), -1);
    assert_eq!(between("2024-02-28", "2024-03-01"), 2);
    assert_eq!(between("2023-02-28", "2023-03-01"), 1);
    assert_eq!(between("1900-01-01", "2000-01-01"), 36_524);
    assert_eq!(between("2000-01-01", "2400-01-01"), 146_097);
    assert_eq!(between("0000-01-01", "0001-01-01"), 366);
    assert!(date("2026-11-25") > date("2026-09-30"));
}
