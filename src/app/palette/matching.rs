//! How well what is typed fits a name: whole words before beginnings, beginnings before letters in between.

use crate::insight::fold::fold;

/// What an entry is found by, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Haystack {
    /// Its name in the language of the interface.
    pub name: String,
    /// What else it is called: its name in the other language.
    pub also: String,
    /// What is said about it.
    pub about: String,
}

impl Haystack {
    /// Folds what an entry is found by.
    pub fn new(name: &str, also: &str, about: &str) -> Self {
        Self {
            name: fold(name),
            also: fold(also),
            about: fold(about),
        }
    }
}

/// How well this fits, more being better; none where a word of the query is nowhere in it. The query is folded.
pub fn score(query: &str, haystack: &Haystack) -> Option<u32> {
    let Haystack { name, also, about } = haystack;
    let mut total = 0;
    for word in query.split(' ').filter(|word| !word.is_empty()) {
        let named = word_score(word, name).map(|score| score + 5);
        let best = named
            .max(word_score(word, also))
            .max(begins_a_word(word, about).then_some(ABOUT));
        total += best?;
    }
    // The whole of a short name is meant before a part of a long one.
    if query == name || query == also {
        total += WHOLE;
    }
    if !query.is_empty() && (name.starts_with(query) || also.starts_with(query)) {
        total += FIRST;
    }
    Some(total)
}

const WHOLE: u32 = 100;
const FIRST: u32 = 30;
const BEGINNING: u32 = 60;
const INSIDE: u32 = 40;
const SCATTERED: u32 = 10;
const ABOUT: u32 = 15;

fn word_score(word: &str, name: &str) -> Option<u32> {
    if begins_a_word(word, name) {
        Some(BEGINNING)
    } else if name.contains(word) {
        Some(INSIDE)
    } else {
        scattered(word, name)
    }
}

fn begins_a_word(word: &str, name: &str) -> bool {
    name.match_indices(word).any(|(place, _)| {
        let before = name.get(..place).and_then(|before| before.chars().last());
        before.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

/// The letters of the word one after the other within one name, the first at the beginning of a word of it: `vlgn` in
/// "volgende reis". Two letters alone would be found everywhere.
fn scattered(word: &str, name: &str) -> Option<u32> {
    if word.chars().count() < 3 {
        return None;
    }
    let starts = std::iter::once(0).chain(
        name.char_indices()
            .filter(|(_, letter)| !letter.is_alphanumeric())
            .map(|(place, letter)| place + letter.len_utf8()),
    );
    let holds_all = |rest: &str| {
        let mut letters = rest.chars();
        rest.chars().next() == word.chars().next()
            && word
                .chars()
                .all(|wanted| letters.any(|letter| letter == wanted))
    };
    starts
        .filter_map(|start| name.get(start..))
        .any(holds_all)
        .then_some(SCATTERED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best<'a>(query: &str, names: &[&'a str]) -> Vec<&'a str> {
        let mut found: Vec<(u32, &str)> = names
            .iter()
            .filter_map(|name| Some((score(&fold(query), &Haystack::new(name, "", ""))?, *name)))
            .collect();
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn beginnings_come_before_letters_in_between() {
        let names = ["Opnieuw", "Nieuw…", "Nieuwe stap", "Inzoomen"];
        assert_eq!(best("nieuw", &names), ["Nieuw…", "Nieuwe stap", "Opnieuw"]);
        assert_eq!(best("nwst", &names), ["Nieuwe stap"]);
        assert_eq!(best("stap nieu", &names), ["Nieuwe stap"]);
        assert!(best("xyz", &names).is_empty());
        assert_eq!(best("", &names), names);
    }

    #[test]
    fn accents_and_case_do_not_matter_and_the_other_language_counts() {
        let haystack = Haystack::new("Kopiëren", "Copy", "Kopieer de gekozen kaarten");
        for query in ["kopieren", "KOPIË", "copy", "gekozen"] {
            assert!(score(&fold(query), &haystack).is_some(), "{query}");
        }
        assert_eq!(score("knippen", &haystack), None);
    }
}
