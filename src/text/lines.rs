//! Line breaking: greedy, at the places of UAX 14, with a bound on the number of lines.

use std::{ops::Range, sync::Arc};

use unicode_segmentation::UnicodeSegmentation as _;

use super::{Face, TextBlock, TextLine, TextStyle, measure::Words};

/// A soft hyphen: a place to break where a hyphen then appears.
const SOFT_HYPHEN: char = '\u{AD}';
/// Within a run without spaces, how many bytes before a break are shaped together with what follows it, for their
/// kerning. A bound, so that a text of nothing but hyphens costs no more than another.
const RUN_BYTES: usize = 64;
/// How many bytes of an overlong word are shaped at a time.
const CHUNK_BYTES: usize = 512;

/// Breaks a scrubbed text.
pub(super) fn block(
    words: &mut Words,
    text: &str,
    style: TextStyle,
    max_width: f32,
    max_lines: Option<usize>,
) -> TextBlock {
    // At a size of 1, with room for what rounding does.
    let max_em = if max_width.is_finite() && style.size > 0.0 {
        (max_width / style.size).max(0.0) + 1e-4
    } else {
        f32::INFINITY
    };
    let mut lines = Vec::new();
    if !text.is_empty() && max_lines != Some(0) {
        let limit = max_lines.unwrap_or(usize::MAX);
        for paragraph in text.split('\n') {
            let mut breaker = Breaker::new(
                words,
                paragraph,
                style.face,
                max_em,
                limit + usize::from(limit < usize::MAX) - lines.len(),
            );
            let found = breaker.run();
            let room = limit - lines.len();
            if found.len() > room {
                cut(words, paragraph, &found, room, style, max_em, &mut lines);
                break;
            }
            for (range, width) in found {
                lines.push(line(paragraph.get(range).unwrap_or_default(), width, style));
            }
        }
    }
    let width = lines
        .iter()
        .fold(0.0, |widest, line: &TextLine| line.width.max(widest));
    let height = lines.len() as f32 * style.line_height;
    TextBlock {
        style,
        lines,
        width,
        height,
    }
}

/// A line of the block; `width` at a size of 1. A soft hyphen shows only at its end.
fn line(text: &str, width: f32, style: TextStyle) -> TextLine {
    let text: Arc<str> = if text.contains(SOFT_HYPHEN) {
        let mut shown: String = text.chars().filter(|c| *c != SOFT_HYPHEN).collect();
        if text.ends_with(SOFT_HYPHEN) {
            shown.push('-');
        }
        shown.into()
    } else {
        text.into()
    };
    TextLine {
        text,
        width: width * style.size,
    }
}

/// Adds the lines that there is room for, the last of them ended by an ellipsis. Where there is none, the line before
/// gets it.
fn cut(
    words: &mut Words,
    paragraph: &str,
    found: &[(Range<usize>, f32)],
    room: usize,
    style: TextStyle,
    max_em: f32,
    lines: &mut Vec<TextLine>,
) {
    for (range, width) in found.iter().take(room) {
        lines.push(line(
            paragraph.get(range.clone()).unwrap_or_default(),
            *width,
            style,
        ));
    }
    let rest = match room.checked_sub(1).and_then(|last| found.get(last)) {
        Some((range, _)) => paragraph.get(range.start..).unwrap_or_default().to_owned(),
        None => lines
            .last()
            .map_or(String::new(), |line| line.text.to_string()),
    };
    lines.pop();
    let shown = shorten(words, &rest, style.face, max_em);
    let width = words.line(&shown, style.face);
    lines.push(line(&shown, width, style));
}

/// As much of a line as fits with an ellipsis after it.
fn shorten(words: &mut Words, text: &str, face: Face, max_em: f32) -> String {
    let room = max_em - words.width("…", face);
    let (mut end, mut width) = (0, 0.0);
    let text: String = text.chars().filter(|c| *c != SOFT_HYPHEN).collect();
    let text = text
        .get(..text.floor_char_boundary(CHUNK_BYTES * 2))
        .unwrap_or(&text);
    for (start, grapheme, advance) in graphemes(words, text, face) {
        width += advance;
        if width > room {
            break;
        }
        end = start + grapheme.len();
    }
    let mut shown = text.get(..end).unwrap_or_default().trim_end().to_owned();
    shown.push('…');
    shown
}

/// The graphemes of a piece of text with their advances at a size of 1.
fn graphemes<'a>(words: &mut Words, text: &'a str, face: Face) -> Vec<(usize, &'a str, f32)> {
    let clusters = words.shaper.clusters_em(text, face);
    let mut clusters = clusters.into_iter().peekable();
    text.grapheme_indices(true)
        .map(|(start, grapheme)| {
            let end = start + grapheme.len();
            let mut advance = 0.0;
            while let Some((_, part)) = clusters.next_if(|(cluster, _)| *cluster < end) {
                advance += part;
            }
            (start, grapheme, advance)
        })
        .collect()
}

/// Breaks one paragraph.
struct Breaker<'a> {
    words: &'a mut Words,
    text: &'a str,
    face: Face,
    max: f32,
    /// No more lines than this are looked for.
    limit: usize,
    lines: Vec<(Range<usize>, f32)>,
    /// Where the line begins, where its words end, and how wide they are.
    start: usize,
    end: usize,
    width: f32,
    /// Where the run without spaces begins that the line ends with, and the width before it.
    run: usize,
    before_run: f32,
}

impl<'a> Breaker<'a> {
    fn new(words: &'a mut Words, text: &'a str, face: Face, max: f32, limit: usize) -> Self {
        Self {
            words,
            text,
            face,
            max,
            limit,
            lines: Vec::new(),
            start: 0,
            end: 0,
            width: 0.0,
            run: 0,
            before_run: 0.0,
        }
    }

    fn run(&mut self) -> Vec<(Range<usize>, f32)> {
        let mut piece_start = 0;
        for (piece_end, _) in unicode_linebreak::linebreaks(self.text) {
            let piece = self.text.get(piece_start..piece_end).unwrap_or_default();
            let word_end = piece_start + piece.trim_end().len();
            if word_end > piece_start {
                self.word(piece_start, word_end);
            }
            piece_start = piece_end;
            if self.lines.len() >= self.limit {
                return std::mem::take(&mut self.lines);
            }
        }
        self.lines.push((self.start..self.end, self.width));
        std::mem::take(&mut self.lines)
    }

    /// Puts the next word on the line, or on a new one.
    fn word(&mut self, from: usize, to: usize) {
        let joined = from == self.end && from - self.run < RUN_BYTES;
        let (run, before_run) = if joined {
            (self.run, self.before_run)
        } else {
            (from, self.width + self.gap_before(from))
        };
        let word = self.text.get(run..to).unwrap_or_default();
        let width = before_run + self.word_width(word);
        let hyphen = if word.ends_with(SOFT_HYPHEN) {
            self.words.width("-", self.face)
        } else {
            0.0
        };
        if width + hyphen <= self.max {
            (self.run, self.before_run, self.end, self.width) = (run, before_run, to, width);
            return;
        }
        if self.end > self.start {
            self.finish_line(from);
        }
        let alone = self.text.get(from..to).unwrap_or_default();
        let width = self.word_width(alone);
        self.start = from;
        if width <= self.max {
            (self.run, self.before_run, self.end, self.width) = (from, 0.0, to, width);
        } else {
            self.overlong(from, to);
        }
    }

    /// Width of the spaces between the words so far and the next one.
    fn gap_before(&mut self, from: usize) -> f32 {
        let spaces = self.text.get(self.end..from).unwrap_or_default();
        if spaces.is_empty() {
            return 0.0;
        }
        let before = self.text.get(self.start..self.end);
        let before = before.and_then(|text| text.chars().next_back());
        let after = self.text.get(from..).and_then(|text| text.chars().next());
        self.words.gap(before, spaces, after, self.face)
    }

    fn word_width(&mut self, word: &str) -> f32 {
        if word.contains(SOFT_HYPHEN) {
            let shown: String = word.chars().filter(|c| *c != SOFT_HYPHEN).collect();
            return self.words.width(&shown, self.face);
        }
        self.words.width(word, self.face)
    }

    /// Ends the line; the next begins at `next`.
    fn finish_line(&mut self, next: usize) {
        let mut width = self.width;
        let text = self.text.get(self.start..self.end).unwrap_or_default();
        if text.ends_with(SOFT_HYPHEN) {
            width += self.words.width("-", self.face);
        }
        self.lines.push((self.start..self.end, width));
        (self.start, self.end, self.width) = (next, next, 0.0);
        (self.run, self.before_run) = (next, 0.0);
    }

    /// Breaks a word that is wider than a line between graphemes; its last part stays on the line.
    fn overlong(&mut self, from: usize, to: usize) {
        (self.start, self.end, self.width) = (from, from, 0.0);
        let mut chunk_start = from;
        while chunk_start < to && self.lines.len() < self.limit {
            let chunk = self.text.get(chunk_start..to).unwrap_or_default();
            let chunk = chunk
                .get(..chunk.floor_char_boundary(CHUNK_BYTES))
                .filter(|part| !part.is_empty())
                .unwrap_or(chunk);
            for (start, grapheme, advance) in graphemes(self.words, chunk, self.face) {
                let start = chunk_start + start;
                if self.width + advance > self.max && self.end > self.start {
                    self.exact_width();
                    self.finish_line(start);
                }
                self.end = start + grapheme.len();
                self.width += advance;
            }
            chunk_start += chunk.len();
        }
        self.exact_width();
        (self.run, self.before_run) = (self.end, self.width);
    }

    /// Measures the line anew: the sum of graphemes lacks or has kerning that the line has not.
    fn exact_width(&mut self) {
        let text = self.text.get(self.start..self.end).unwrap_or_default();
        self.width = self.word_width(text);
    }
}
