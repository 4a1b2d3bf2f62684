//! What is planned, in files of other programs: tables for spreadsheets and calendars.

use reiskaart::{
    document::ImprovementId,
    exchange::{
        calendar::{self, Deadline},
        csv::{self, Separator},
    },
};

fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
    let cells = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
    rows.iter().map(cells).collect()
}

fn deadline(summary: &str, description: &str) -> Deadline {
    Deadline {
        improvement: "improvement_1".parse::<ImprovementId>().unwrap(),
        day: "2027-02-01".parse().unwrap(),
        summary: summary.to_owned(),
        description: description.to_owned(),
    }
}

#[test]
fn a_table_says_its_encoding_and_ends_every_line_with_both_signs() {
    let rows = rows(&[&["Titel", "Effect"], &["Één kaart", "8,5"]]);
    assert_eq!(
        csv::write(&rows, Separator::Semicolon),
        "\u{feff}Titel;Effect\r\nÉén kaart;8,5\r\n"
    );
    assert_eq!(
        csv::write(&rows, Separator::Comma),
        "\u{feff}Titel,Effect\r\nÉén kaart,\"8,5\"\r\n"
    );
}

#[test]
fn quotes_and_lines_within_a_cell_stay_in_it() {
    let rows = rows(&[&["say \"hi\"", "one\ntwo", " edge "]]);
    assert_eq!(
        csv::write(&rows, Separator::Comma),
        "\u{feff}\"say \"\"hi\"\"\",\"one\ntwo\",\" edge \"\r\n"
    );
}

#[test]
fn no_cell_is_taken_for_a_formula_and_negative_numbers_stay_numbers() {
    let rows = rows(&[&["=HYPERLINK(\"x\")", "+cmd|x", "@SUM(A1)", "-1,5", "-2+3"]]);
    assert_eq!(
        csv::write(&rows, Separator::Semicolon),
        "\u{feff}\"'=HYPERLINK(\"\"x\"\")\";'+cmd|x;'@SUM(A1);-1,5;'-2+3\r\n"
    );
}

#[test]
fn a_deadline_is_an_event_of_a_whole_day_that_keeps_its_identity() {
    let today = "2026-11-25".parse().unwrap();
    let file = calendar::write(
        &[deadline("Call; back, soon", "Owner: Fatima\nC:\\x")],
        today,
    );
    let id: ImprovementId = "improvement_1".parse().unwrap();
    let lines: Vec<&str> = file.split_terminator("\r\n").collect();
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Reiskaart//Reiskaart//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            &format!("UID:{id}@reiskaart"),
            "DTSTAMP:20261125T000000Z",
            "DTSTART;VALUE=DATE:20270201",
            "SUMMARY:Call\\; back\\, soon",
            "DESCRIPTION:Owner: Fatima\\nC:\\\\x",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn long_lines_are_folded_between_signs_and_unfold_to_what_they_were() {
    let summary = "één ".repeat(60).trim().to_owned();
    let file = calendar::write(&[deadline(&summary, "")], "2026-11-25".parse().unwrap());
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    assert!(
        file.replace("\r\n ", "")
            .contains(&format!("SUMMARY:{summary}\r\n"))
    );
}
