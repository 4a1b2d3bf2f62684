//! Widths and broken lines, remembered.
//!
//! A word is shaped once and its width kept; a text that was broken before is found by its content, its style and the
//! width. Both memories are bounded: when one is full, what was not used since it was last half full is forgotten.

use std::{borrow::Borrow, collections::HashMap, hash::Hash, sync::Arc};

use super::{
    Face, TextBlock, TextStyle, fast_hash::FastState, lines, scrub::scrub, shape::LineShaper,
};

/// Measures text and breaks it into lines. Costly to make anew, so keep one.
pub struct Measurer {
    pub(super) words: Words,
    blocks: HashMap<Setting, Memory<Arc<TextBlock>>, FastState>,
    blocks_bytes: usize,
}

/// Everything but the words that decides how a text is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Setting {
    face: Face,
    size: u32,
    line_height: u32,
    max_width: u32,
    max_lines: Option<usize>,
}

/// How much of broken texts is kept, in bytes, before half of it is forgotten.
const BLOCKS_BYTES: usize = 24 << 20;
/// How many words are kept before half of them is forgotten.
const WORDS: usize = 40_000;
/// Longer words are rare and not worth keeping, in bytes.
const WORD_BYTES: usize = 64;

impl Default for Measurer {
    fn default() -> Self {
        Self::new()
    }
}

impl Measurer {
    /// A measurer that knows nothing yet.
    pub fn new() -> Self {
        Self {
            words: Words::new(),
            blocks: HashMap::default(),
            blocks_bytes: 0,
        }
    }

    /// The text broken into lines of at most `max_width` map units, and at most `max_lines` of them: `…` shows where it
    /// was cut. Breaks at `\n` and where UAX 14 allows it; a word that is wider than a line is broken between graphemes.
    pub fn block(
        &mut self,
        text: &str,
        style: TextStyle,
        max_width: f32,
        max_lines: Option<usize>,
    ) -> Arc<TextBlock> {
        let setting = Setting {
            face: style.face,
            size: style.size.to_bits(),
            line_height: style.line_height.to_bits(),
            max_width: max_width.to_bits(),
            max_lines,
        };
        if let Some(memory) = self.blocks.get_mut(&setting)
            && let Some(block) = memory.get(text)
        {
            return block;
        }
        let block = Arc::new(lines::block(
            &mut self.words,
            &scrub(text),
            style,
            max_width,
            max_lines,
        ));
        let bytes = 200 + 2 * text.len() + 48 * block.lines.len();
        self.blocks_bytes += bytes;
        if self.blocks_bytes > BLOCKS_BYTES {
            self.blocks_bytes = bytes;
            self.blocks.retain(|_, memory| {
                memory.age();
                !memory.is_empty()
            });
        }
        self.blocks
            .entry(setting)
            .or_default()
            .insert(text.into(), Arc::clone(&block));
        block
    }

    /// Width of one line of text in map units.
    pub fn width(&mut self, text: &str, style: TextStyle) -> f32 {
        self.words.line(&scrub(text), style.face) * style.size
    }
}

/// Widths of words at a size of 1.
pub(super) struct Words {
    pub shaper: LineShaper,
    widths: [Memory<f32>; 3],
    kerning: HashMap<(Face, char, Side), f32, FastState>,
}

/// On which side of a character a space stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    Before,
    After,
}

impl Words {
    fn new() -> Self {
        Self {
            shaper: LineShaper::new(),
            widths: Default::default(),
            kerning: HashMap::default(),
        }
    }

    /// Width of a piece of text at a size of 1, as it would be alone on a line.
    pub fn width(&mut self, word: &str, face: Face) -> f32 {
        if word.len() > WORD_BYTES {
            return self.shaper.width_em(word, face);
        }
        let Some(memory) = self.widths.get_mut(face as usize) else {
            return self.shaper.width_em(word, face);
        };
        if let Some(width) = memory.get(word) {
            return width;
        }
        let width = self.shaper.width_em(word, face);
        if memory.young.len() >= WORDS / 2 {
            memory.age();
        }
        memory.insert(word.into(), width);
        width
    }

    /// Width of these spaces between two words at a size of 1, with the kerning to what stands on both sides.
    pub fn gap(
        &mut self,
        before: Option<char>,
        spaces: &str,
        after: Option<char>,
        face: Face,
    ) -> f32 {
        let mut width = if spaces.bytes().all(|byte| byte == b' ') {
            self.width(" ", face) * spaces.len() as f32
        } else {
            return self.width(spaces, face);
        };
        if let Some(before) = before {
            width += self.kerning(before, Side::After, face);
        }
        if let Some(after) = after {
            width += self.kerning(after, Side::Before, face);
        }
        width
    }

    /// What a space beside this character adds to the width besides its own, at a size of 1.
    fn kerning(&mut self, c: char, side: Side, face: Face) -> f32 {
        if let Some(kerning) = self.kerning.get(&(face, c, side)) {
            return *kerning;
        }
        let (mut one, mut pair) = ([0; 4], String::with_capacity(5));
        let one: &str = c.encode_utf8(&mut one);
        match side {
            Side::Before => pair.extend([" ", one]),
            Side::After => pair.extend([one, " "]),
        }
        let kerning = self.shaper.width_em(&pair, face)
            - self.shaper.width_em(one, face)
            - self.shaper.width_em(" ", face);
        if self.kerning.len() < 10_000 {
            self.kerning.insert((face, c, side), kerning);
        }
        kerning
    }

    /// Width of a whole line at a size of 1, word by word.
    pub fn line(&mut self, line: &str, face: Face) -> f32 {
        let (mut width, mut rest, mut before) = (0.0, line, None);
        while !rest.is_empty() {
            let word_len = rest.find(' ').unwrap_or(rest.len());
            let (word, tail) = rest.split_at(word_len);
            let after_spaces = tail.trim_start_matches(' ');
            let spaces = tail.get(..tail.len() - after_spaces.len()).unwrap_or(" ");
            width += self.width(word, face);
            before = word.chars().next_back().or(before);
            if !spaces.is_empty() {
                width += self.gap(before, spaces, after_spaces.chars().next(), face);
            }
            rest = after_spaces;
        }
        width
    }
}

/// A memory of two ages: what is asked for again stays young, the old is forgotten when the young fill up.
#[derive(Debug)]
struct Memory<V> {
    young: HashMap<Box<str>, V, FastState>,
    old: HashMap<Box<str>, V, FastState>,
}

impl<V> Default for Memory<V> {
    fn default() -> Self {
        Self {
            young: HashMap::default(),
            old: HashMap::default(),
        }
    }
}

impl<V: Clone> Memory<V> {
    fn get<Q>(&mut self, key: &Q) -> Option<V>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        if let Some(value) = self.young.get(key) {
            return Some(value.clone());
        }
        if self.old.is_empty() {
            return None;
        }
        let (key, value) = self.old.remove_entry(key)?;
        self.young.insert(key, value.clone());
        Some(value)
    }

    fn insert(&mut self, key: Box<str>, value: V) {
        self.young.insert(key, value);
    }

    fn age(&mut self) {
        self.old = std::mem::take(&mut self.young);
    }

    fn is_empty(&self) -> bool {
        self.young.is_empty() && self.old.is_empty()
    }
}
