//! Tables as spreadsheets put them on the clipboard, read and written.

use proptest::prelude::*;
use reiskaart::exchange::table::{harmless, read, without_apostrophe, write};

#[test]
fn tabs_part_cells_and_line_breaks_part_rows() {
    assert_eq!(read("a\tb\nc\td\n"), [["a", "b"], ["c", "d"]]);
    assert_eq!(read("a\tb\r\nc\td"), [["a", "b"], ["c", "d"]]);
    assert_eq!(read("a\t\tc"), [["a", "", "c"]]);
    assert_eq!(read("a\t\n\tb"), [["a", ""], ["", "b"]]);
    assert_eq!(read("a\n\nb\n\n\n"), [["a"], [""], ["b"]]);
    assert!(read("").is_empty());
    assert!(read("\u{feff}").is_empty());
}

#[test]
fn a_cell_with_line_breaks_and_quotes_comes_out_of_its_quotes() {
    // As Excel, LibreOffice and Sheets copy a cell with two lines, and one with quotes in it.
    assert_eq!(read("\"twee\nregels\"\tb"), [["twee\nregels", "b"]]);
    assert_eq!(read("\"twee\r\nregels\"\r\nb"), [["twee\nregels"], ["b"]]);
    assert_eq!(read("\"zegt \"\"hoi\"\"\"\tb"), [["zegt \"hoi\"", "b"]]);
    assert_eq!(read("\"tab\there\"\n"), [["tab\there"]]);
}

#[test]
fn quotes_that_were_typed_stay() {
    for text in [
        "\"Is dit veilig?\"",
        "\"Is dit veilig?\" vraagt ze",
        "\"nooit gesloten",
        "vijf \"goede\" redenen",
        "\"",
        "\"\"\"",
    ] {
        assert_eq!(read(text), [[text]], "{text}");
    }
    let rows = read("\"nooit\tgesloten\nb\tc");
    assert_eq!(rows, [["\"nooit", "gesloten"], ["b", "c"]]);
}

#[test]
fn what_a_spreadsheet_would_calculate_is_made_harmless_and_comes_back_as_it_was() {
    for cell in [
        "=1+1",
        "+31 6 123",
        "-5 graden",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        "=cmd|' /C calc'!A0",
    ] {
        let safe = harmless(cell);
        assert!(safe.starts_with('\''), "{cell:?}");
        assert_eq!(without_apostrophe(&safe), cell);
    }
    for cell in ["'s avonds", "gewoon", "", "a=b", "'", "-1,5", "+2", "-3"] {
        assert_eq!(harmless(cell), cell);
        assert_eq!(without_apostrophe(cell), cell);
    }
}

proptest! {
    #![proptest_config(crate::cases(200))]

    /// No cell of any table that is copied begins as a formula does, whatever stands on the cards.
    #[test]
    fn no_copied_cell_begins_as_a_formula(cells in prop::collection::vec("[=+@\\-\t\r\n\"'a-c1 ]{0,6}", 1..20)) {
        let rows: Vec<Vec<String>> = cells.chunks(3).map(<[String]>::to_vec).collect();
        for cell in read(&write(&rows)).into_iter().flatten() {
            let is_number = cell.parse::<f64>().is_ok();
            prop_assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0']), "{cell:?}");
        }
    }

    /// What is written is read again as it was.
    #[test]
    fn a_written_table_is_read_again(cells in prop::collection::vec("[a-c\t\n\"', é]{0,8}", 1..20)) {
        let rows: Vec<Vec<String>> = cells.chunks(4).map(<[String]>::to_vec).collect();
        let mut rows = rows;
        let mut found = read(&write(&rows));
        for cell in found.iter_mut().flatten() {
            *cell = without_apostrophe(cell).to_owned();
        }
        // An empty row at the end is none.
        for table in [&mut rows, &mut found] {
            while table.last().is_some_and(|row| row.iter().all(|cell| cell.trim().is_empty())) {
                table.pop();
            }
        }
        prop_assert_eq!(found, rows);
    }

    /// Any text at all is read without complaint.
    #[test]
    fn any_text_is_read(text in "\\PC{0,40}|[\"\t\r\n]{0,40}") {
        let _ = read(&text);
    }
}
