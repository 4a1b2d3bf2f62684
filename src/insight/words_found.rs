//! Where words are in a text, compared as a person would: without regard to case and accents.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needle(Vec<char>);

impl Needle {
    /// These words; none where there are no letters to look for.
    pub fn new(words: &str) -> Option<Self> {
        let letters: Vec<char> = words.chars().flat_map(folded).collect();
        let is_blank = letters.iter().all(|letter| letter.is_whitespace());
        (!is_blank).then_some(Self(letters))
    }

    /// Every place of the words in a text, as bytes, from the beginning on; none overlaps another.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let Self(needle) = self;
        let letters: Vec<(char, usize, usize)> = text
            .char_indices()
            .flat_map(|(start, letter)| {
                let end = start + letter.len_utf8();
                folded(letter).map(move |folded| (folded, start, end))
            })
            .collect();
        let mut places: Vec<Range<usize>> = Vec::new();
        for window in letters.windows(needle.len()) {
            let fits = window
                .iter()
                .zip(needle)
                .all(|((letter, ..), wanted)| letter == wanted);
            let (Some((_, start, _)), Some((_, _, end))) = (window.first(), window.last()) else {
                continue;
            };
            if fits && places.last().is_none_or(|before| before.end <= *start) {
                places.push(*start..accents_end(text, *end));
            }
        }
        places
    }
}

/// The end of a letter with the accents that are written behind it.
fn accents_end(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    let accents = rest.chars().take_while(|letter| is_combining_mark(*letter));
    end + accents.map(char::len_utf8).sum::<usize>()
}

/// A letter as it is compared: in lower case and without accents, any space as a space, quotes straight.
fn folded(letter: char) -> impl Iterator<Item = char> {
    let letter = match letter {
        '‘' | '’' => '\'',
        '“' | '”' | '„' => '"',
        other if other.is_whitespace() => ' ',
        other => other,
    };
    std::iter::once(letter)
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(words: &str, text: &'a str) -> Vec<&'a str> {
        let places = Needle::new(words).map(|needle| needle.places(text));
        places
            .into_iter()
            .flatten()
            .filter_map(|place| text.get(place))
            .collect()
    }

    #[test]
    fn case_accents_and_line_breaks_do_not_matter() {
        assert_eq!(
            found("cafe", "Het Café, het CAFE\u{301} en de cafetaria"),
            ["Café", "CAFE\u{301}", "cafe"]
        );
        assert_eq!(found("één fles", "een\nfles"), ["een\nfles"]);
        assert_eq!(found("it's", "It’s"), ["It’s"]);
        assert_eq!(found("strasse", "Straße"), Vec::<&str>::new());
        assert_eq!(found("aa", "aaaa"), ["aa", "aa"]);
        assert_eq!(Needle::new(" \n"), None);
        assert!(found("x", "").is_empty());
    }
}
