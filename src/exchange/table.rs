//! Tables as spreadsheets put them on the clipboard: a line for each row, tabs between the cells, and quotes around a cell
//! that holds a tab or a line break.
//!
//! The spreadsheets differ only in when they write quotes. A cell is taken out of its quotes where they hold
//! something that needs them; anything else that begins with a quote was typed so.

use std::borrow::Cow;

/// The rows of a table, each with its cells; line breaks within a cell are `\n`. Empty rows at the end are left out.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (cell, after) = cell(rest);
        row.push(cell.into_owned());
        let mut next = after.chars();
        match next.next() {
            Some('\t') => {
                rest = next.as_str();
                if rest.is_empty() {
                    row.push(String::new());
                }
            }
            end => {
                rest = next.as_str();
                if end == Some('\r') {
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                }
                rows.push(std::mem::take(&mut row));
            }
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    while rows
        .last()
        .is_some_and(|row: &Vec<String>| row.iter().all(|cell| cell.trim().is_empty()))
    {
        rows.pop();
    }
    rows
}

/// A table for the clipboard. What a spreadsheet would take for a formula is made harmless.
pub fn write<'a>(rows: impl IntoIterator<Item = &'a Vec<String>>) -> String {
    let rows = rows.into_iter().map(|row| {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&harmless(cell))).collect();
        cells.join("\t")
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// A cell that no spreadsheet takes for a formula: behind an apostrophe where it would (OWASP ASVS 1.2.10). Quotes alone
/// do not help.
pub fn harmless(cell: &str) -> Cow<'_, str> {
    if is_risky(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The words of a cell that was made harmless before.
pub fn without_apostrophe(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_risky(rest))
        .unwrap_or(cell)
}

/// Whether a cell begins as a formula does, or as one that has been made harmless, so that each comes back as it was.
fn is_risky(cell: &str) -> bool {
    let cell = cell.trim_start_matches('\'');
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0']) && !is_number(cell)
}

/// Whether a cell is a number and nothing else, such as `-1,5`: it stays one.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole) && is_digits(part)
}

/// Quotes around a cell that could not be told from its neighbours without.
fn quoted(cell: &str) -> String {
    if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// The first cell, and what follows it.
fn cell(text: &str) -> (Cow<'_, str>, &str) {
    if let Some(found) = cell_in_quotes(text) {
        return found;
    }
    let end = text.find(['\t', '\n', '\r']).unwrap_or(text.len());
    let (cell, rest) = text.split_at(end);
    (Cow::Borrowed(cell), rest)
}

/// The first cell where it is in quotes that it needs: up to a quote that is not doubled, with the end of the cell after it.
fn cell_in_quotes(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut from = 0;
    let end = loop {
        let quote = from + inner.get(from..)?.find('"')?;
        if !inner.get(quote + 1..)?.starts_with('"') {
            break quote;
        }
        from = quote + 2;
    };
    let (cell, rest) = (inner.get(..end)?, inner.get(end + 1..)?);
    let ends_here = rest.is_empty() || rest.starts_with(['\t', '\n', '\r']);
    let needs_quotes = cell.contains(['\t', '\n', '\r', '"']);
    (ends_here && needs_quotes).then(|| {
        let cell = cell.replace("\"\"", "\"").replace("\r\n", "\n");
        (Cow::Owned(cell), rest)
    })
}
