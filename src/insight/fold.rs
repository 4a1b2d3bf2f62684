//! Words compared as a person would: without regard to case, accents and space.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text in lower case, without accents, and with single spaces between its words. Equal for texts that read the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            folded.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
            continue;
        }
        let letters = word.nfkd().filter(|letter| !is_combining_mark(*letter));
        folded.extend(letters.flat_map(char::to_lowercase).map(straight));
    }
    folded
}

/// Quotes as a keyboard types them: an editor that sets them nicely does not make another word.
fn straight(letter: char) -> char {
    match letter {
        '‘' | '’' => '\'',
        '“' | '”' | '„' => '"',
        other => other,
    }
}

/// The words of a text, folded: letters and digits only.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
