//! Scores of the emotion curve as people write them in a table: `1`, `-0,5`, `+2 blij`.

use crate::document::SCORE_RANGE;

/// A score and the word for the feeling, where there is one.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// From −2 to +2.
    pub score: f64,
    /// The word for the feeling; empty for none.
    pub word: String,
}

/// The scores of a row of cells, empty cells without one; none where any cell is something else, or all are empty. Words
/// behind the figures are taken where the row is known to be about feelings.
pub fn scores(cells: &[String], words_too: bool) -> Option<Vec<Option<Score>>> {
    let mut any = false;
    let scores = cells
        .iter()
        .map(|cell| {
            if cell.trim().is_empty() {
                return Some(None);
            }
            any = true;
            let score = score(cell)?;
            (words_too || score.word.is_empty()).then_some(Some(score))
        })
        .collect::<Option<Vec<_>>>()?;
    any.then_some(scores)
}

/// One score, with the word behind it.
fn score(cell: &str) -> Option<Score> {
    let cell = cell.trim();
    let end = cell.find(char::is_whitespace).unwrap_or(cell.len());
    let (figure, word) = cell.split_at(end);
    let figure = figure
        .replace(['\u{2212}', '\u{2013}'], "-")
        .replace(',', ".");
    let is_plain =
        figure.starts_with(['+', '-', '.']) || figure.starts_with(|c: char| c.is_ascii_digit());
    let score: f64 = figure.parse().ok().filter(|_| is_plain)?;
    SCORE_RANGE.contains(&score).then(|| Score {
        score,
        word: word.trim().to_owned(),
    })
}
