//! Days and numbers as they are shown in each language, and as people type them.

use reiskaart::locale::{Language, Locale};

#[test]
fn a_day_reads_as_the_language_writes_it() {
    let dutch = Locale::new(Language::Nl);
    let english = Locale::new(Language::En);
    assert_eq!(dutch.long_date(2026, 11, 25), "25 november 2026");
    assert_eq!(english.long_date(2026, 11, 25), "25 November 2026");
    assert_eq!(dutch.short_date(2026, 3, 5, 2026), "5 mrt");
    assert_eq!(english.short_date(2026, 3, 5, 2026), "5 Mar");
    assert_eq!(dutch.short_date(2027, 5, 1, 2026), "1 mei 2027");
    assert_eq!(english.short_date(2027, 5, 1, 2026), "1 May 2027");
    assert_eq!(dutch.long_date(2026, 13, 1), "");
}

#[test]
fn every_month_that_is_shown_can_be_typed_again() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for month in 1..=12 {
            let day = (2031, month, 7);
            let long = locale.long_date(2031, month, 7);
            assert_eq!(Locale::read_date(&long, 2026), Some(day), "{long}");
            let short = locale.short_date(2031, month, 7, 2031);
            assert_eq!(Locale::read_date(&short, 2031), Some(day), "{short}");
        }
    }
}

#[test]
fn a_day_is_understood_however_people_type_it() {
    for typed in [
        "2026-11-25",
        "2026/11/25",
        "25-11-2026",
        "25/11/2026",
        "25.11.2026",
        "25-11-26",
        " 25 - 11 - 2026 ",
        "25 nov 2026",
        "25 nov. 2026",
        "25 November 2026",
        "25-nov-2026",
        "25e november 2026",
        "25th November 2026",
        "Nov 25, 2026",
        "november 25th 2026",
        "25/11",
        "25 nov",
        "nov 25",
    ] {
        assert_eq!(
            Locale::read_date(typed, 2026),
            Some((2026, 11, 25)),
            "{typed}"
        );
    }
    assert_eq!(Locale::read_date("1 mrt", 2027), Some((2027, 3, 1)));
    assert_eq!(Locale::read_date("1 mar", 2027), Some((2027, 3, 1)));
    assert_eq!(Locale::read_date("1 sept 28", 2027), Some((2028, 9, 1)));
}

#[test]
fn what_is_no_day_is_not_guessed_at() {
    for typed in [
        "",
        " ",
        "25",
        "nov",
        "25-13-2026",
        "11/25/2026",
        "0-11-2026",
        "32-11-2026",
        "25-11-026",
        "25 no 2026",
        "25 november 2026 14:00",
        "2026-11",
        "25th11",
        "25-1\u{661}-2026",
        "zondag",
        "25 ma 2026",
        "99999999999-1-1",
    ] {
        assert_eq!(Locale::read_date(typed, 2026), None, "{typed}");
    }
}

#[test]
fn a_number_is_understood_with_comma_or_point() {
    for (typed, number) in [
        ("1,5", Some(1.5)),
        ("1.5", Some(1.5)),
        (" \u{2212}0,25 ", Some(-0.25)),
        ("-2", Some(-2.0)),
        ("1.000,5", None),
        ("", None),
        ("veel", None),
        ("inf", None),
        ("1e400", None),
    ] {
        assert_eq!(Locale::read_number(typed), number, "{typed}");
    }
}
