//! Lines set out in columns, for a person to read.

/// The most letters of a name in a column.
const MOST_LETTERS: usize = 48;

/// Rows under each other, each cell as wide as the widest of its column, after this many spaces.
pub(super) fn columns(rows: &[Vec<String>], indent: usize) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = " ".repeat(indent);
        for (cell, width) in row.iter().zip(&widths) {
            let missing = width - cell.chars().count();
            line.push_str(cell);
            line.push_str(&" ".repeat(missing + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A name from the document on one line, cut where it is long.
pub(super) fn name(text: &str) -> String {
    let line = super::arguments::plain(text.lines().next().unwrap_or_default().trim());
    match line.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line).trim_end()),
        None => line,
    }
}
