//! Lines of text as cards: one for each, without the bullet or number before it.

use crate::document::Card;

use super::{paste, paste_place};
use crate::edit::{Command, Editor};

/// What text out of the clipboard is, by the cells that its tabs and line breaks make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// One thing under another, each with words: the lines of a text, or a single column of a table.
    Lines(Vec<String>),
    /// A table with several columns.
    Table(Vec<Vec<String>>),
}

impl Content {
    /// What these rows of cells are. A list whose items are indented by tabs, or parted by tabs from their bullets as word
    /// processors do it, is no table.
    pub fn of(rows: Vec<Vec<String>>) -> Self {
        let is_table = rows.iter().any(|row| cells_besides_bullet(row) > 1);
        if is_table {
            return Self::Table(rows);
        }
        let lines = rows.iter().map(|row| {
            // At most one cell has words, and it comes last.
            let words = row.iter().rfind(|cell| !cell.trim().is_empty());
            let words = words.filter(|cell| !is_bullet(cell));
            without_bullet(words.map_or("", |cell| cell))
                .trim_end()
                .to_owned()
        });
        Self::Lines(lines.filter(|line| !line.is_empty()).collect())
    }
}

/// How many cells of a row have words on them, a bullet at its beginning not counted.
fn cells_besides_bullet(row: &[String]) -> usize {
    let mut cells = row.iter().filter(|cell| !cell.trim().is_empty());
    let first = cells.next();
    let rest = cells.count();
    rest + usize::from(first.is_some_and(|first| !is_bullet(first)))
}

/// Whether there is nothing here but a bullet or a number.
fn is_bullet(cell: &str) -> bool {
    // What word processors copy for the round and square bullets of their deeper levels.
    matches!(cell.trim(), "o" | "\u{f0b7}" | "\u{f0a7}") || without_bullet(cell).is_empty()
}

/// A card for each line, in the cell where the selection is.
pub fn paste_lines(editor: &Editor, lines: &[String]) -> Option<Command> {
    let journey = editor.journey()?;
    let place = paste_place(editor, journey)?;
    let cards = lines
        .iter()
        .map(|line| clean(line))
        .filter(|line| !line.is_empty())
        .map(|line| Card::new(editor.fresh(), place.lane, place.step, line))
        .collect();
    paste(editor, journey, cards, place)
}

/// All of a text on one card, in the cell where the selection is.
pub fn paste_as_one(editor: &Editor, text: &str) -> Option<Command> {
    paste_lines(editor, &[text.to_owned()])
}

/// Words for a card: without control characters that nobody sees, and without room around them.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    let seen = |c: &char| *c == '\n' || !c.is_control();
    let text: String = text.chars().filter(seen).collect();
    text.trim().to_owned()
}

/// The words of a line, without the bullet, number or tick box before them.
pub fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    let after_bullet = line
        .strip_prefix(['-', '*', '+', '–', '—'])
        .filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        .or_else(|| {
            line.strip_prefix([
                '•', '◦', '▪', '▫', '■', '□', '●', '○', '‣', '⁃', '·', '✓', '☐', '☑',
            ])
        })
        .or_else(|| after_number(line))
        .unwrap_or(line)
        .trim_start();
    ["[ ]", "[x]", "[X]"]
        .iter()
        .find_map(|tick_box| after_bullet.strip_prefix(tick_box))
        .unwrap_or(after_bullet)
        .trim_start()
}

/// What follows `1.`, `12)` or `(3)`, and white space; not `3.5` or a year.
fn after_number(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let rest = inner.get(digits..)?.strip_prefix(['.', ')'])?;
    let fits =
        (1..=3).contains(&digits) && (rest.is_empty() || rest.starts_with(char::is_whitespace));
    fits.then_some(rest)
}
