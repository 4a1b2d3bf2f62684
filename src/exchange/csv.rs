//! Tables as files for spreadsheets: RFC 4180, with a mark of the encoding before it and the separator that the
//! spreadsheets of a country expect, because a double click opens the file without asking for either.

use super::table::harmless;

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// Where numbers have a decimal point.
    Comma,
    /// Where numbers have a decimal comma.
    Semicolon,
}

impl Separator {
    fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
        }
    }
}

/// The file of these rows. What a spreadsheet would take for a formula is made harmless.
pub fn write<'a>(rows: impl IntoIterator<Item = &'a Vec<String>>, separator: Separator) -> String {
    let sign = separator.sign();
    let mut file = String::from('\u{feff}');
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                file.push(sign);
            }
            file.push_str(&quoted(&harmless(cell), sign));
        }
        file.push_str("\r\n");
    }
    file
}

/// Quotes around a cell that could not be told from its neighbours without.
fn quoted(cell: &str, separator: char) -> String {
    let needs_quotes = cell.contains([separator, '"', '\n', '\r', '\t'])
        || cell.starts_with(' ')
        || cell.ends_with(' ');
    if needs_quotes {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
