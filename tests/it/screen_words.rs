//! No word on screen but from the language files and the document: with every letter of the files disguised as a Greek
//! one, a word in Latin letters that is not the document's own was written into the code.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
};

use egui_kittest::kittest::NodeT as _;
use reiskaart::locale::{Language, Locale};

use crate::support::{
    desk::Desk,
    screens::{example, nodes, painted, visit, words, words_of},
};

/// Greek letters for Latin ones, the same number of each.
fn disguise(text: &str) -> Cow<'_, str> {
    const GREEK: [char; 26] = [
        'α', 'β', 'ψ', 'δ', 'ε', 'φ', 'γ', 'η', 'ι', 'ξ', 'κ', 'λ', 'μ', 'ν', 'ο', 'π', 'χ', 'ρ',
        'σ', 'τ', 'θ', 'ω', 'ς', 'χ', 'υ', 'ζ',
    ];
    let greek = |c: char| {
        let small = c.to_ascii_lowercase();
        match u32::from(small).checked_sub(u32::from('a')) {
            Some(place) if small.is_ascii_lowercase() => GREEK[place as usize],
            _ => c,
        }
    };
    text.chars().map(greek).collect::<String>().into()
}

/// What is called the same in every language: the program, the languages themselves, keys as they stand on keyboards, endings of files.
const NAMES: [&str; 19] = [
    "nederlands",
    "english",
    "reiskaart",
    "ctrl",
    "shift",
    "alt",
    "del",
    "backspace",
    "enter",
    "ins",
    "home",
    "end",
    "pgup",
    "pgdn",
    "menu",
    "png",
    "svg",
    "json",
    "csv",
];

/// The words in these texts that are neither disguised nor known.
fn strange<'a>(
    texts: impl Iterator<Item = &'a String>,
    known: &HashSet<String>,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in texts {
        for word in words(text) {
            // A single letter is that of a shortcut or of a persona.
            let is_letter = word.chars().count() < 2;
            let is_cut =
                || text.contains('…') && known.iter().any(|whole| whole.starts_with(&word));
            if !is_letter && !known.contains(&word) && !is_cut() {
                found.push((word, text.clone()));
            }
        }
    }
    found
}

#[test]
fn every_word_on_screen_is_from_the_language_files_or_the_document() {
    let mut desk = Desk::new();
    let context = desk.harness().ctx.clone();
    context.set_missing_glyph_policy(egui::epaint::text::MissingGlyphPolicy::Tofu);
    let locale = Locale::disguised(Language::En, disguise);
    desk.harness().state_mut().speak(locale);
    desk.run();
    let mut known = words_of(&example());
    known.extend(NAMES.map(str::to_owned));
    let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut seen = 0;
    visit(&mut desk, |desk, screen| {
        let mut texts = painted(desk);
        for node in nodes(desk) {
            let node = node.accesskit_node();
            texts.extend(node.label());
            texts.extend(node.value());
            texts.extend(node.description());
            texts.extend(node.placeholder().map(str::to_owned));
        }
        seen += texts.len();
        for strange in strange(texts.iter(), &known) {
            found.entry(strange).or_insert_with(|| screen.to_owned());
        }
    });
    assert!(seen > 5_000, "only {seen} texts were seen");
    let told: Vec<_> = found
        .iter()
        .map(|((word, text), screen)| format!("{screen}: {word:?} in {text:?}"))
        .collect();
    assert!(told.is_empty(), "{} words: {told:#?}", told.len());
}

/// The test above can fail: words that are not disguised are found.
#[test]
fn a_word_of_the_code_would_be_found() {
    let texts = [
        disguise("Save as…").into_owned(),
        "Saved as test".to_owned(),
    ];
    let known = HashSet::from(["test".to_owned()]);
    let found: Vec<_> = strange(texts.iter(), &known)
        .into_iter()
        .map(|(word, _)| word)
        .collect();
    assert_eq!(found, ["saved", "as"]);
}
