//! Both languages say the same things, and numbers read as each language writes them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use reiskaart::locale::{Arg, Language, Locale, sources};

/// Each key (`id` or `id.attribute`) with the arguments that its words use.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for (file, source) in sources(language) {
        if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
            panic!("{language:?}/{file}.ftl: {errors:?}");
        }
        let mut id = String::new();
        let mut key = String::new();
        for line in source.lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if let Some((name, _)) = line
                .split_once('=')
                .filter(|_| !line.starts_with([' ', '}']))
            {
                id = name.trim().to_owned();
                key = id.clone();
                let had = messages.insert(key.clone(), BTreeSet::new());
                assert!(had.is_none(), "{language:?}: {key} stands twice");
            } else if let Some((name, _)) = line
                .trim()
                .strip_prefix('.')
                .and_then(|rest| rest.split_once('='))
            {
                key = format!("{id}.{}", name.trim());
                messages.insert(key.clone(), BTreeSet::new());
            }
            let arguments = messages.get_mut(&key).expect("a line before any message");
            for (start, _) in line.match_indices('$') {
                let name = line[start + 1..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-')
                    .collect();
                arguments.insert(name);
            }
        }
    }
    messages
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let dutch = messages(Language::Nl);
    let english = messages(Language::En);
    let keys = |messages: &BTreeMap<String, _>| messages.keys().cloned().collect::<BTreeSet<_>>();
    let only_dutch: Vec<_> = keys(&dutch).difference(&keys(&english)).cloned().collect();
    let only_english: Vec<_> = keys(&english).difference(&keys(&dutch)).cloned().collect();
    assert!(only_dutch.is_empty(), "only in Dutch: {only_dutch:?}");
    assert!(only_english.is_empty(), "only in English: {only_english:?}");
    for (key, arguments) in &dutch {
        assert_eq!(Some(arguments), english.get(key), "arguments of {key}");
    }
}

#[test]
fn numbers_read_as_the_language_writes_them() {
    let dutch = Locale::new(Language::Nl);
    let english = Locale::new(Language::En);
    assert_eq!(dutch.number(-1.5, 1), "−1,5");
    assert_eq!(english.number(-1.5, 1), "−1.5");
    assert_eq!(dutch.number(-0.04, 1), "0,0");
    assert_eq!(dutch.number(2026.0, 0), "2026");
    assert_eq!(dutch.number(12_345.0, 0), "12.345");
    assert_eq!(english.number(1_234_567.0, 0), "1,234,567");
}

#[test]
fn a_missing_message_is_seen() {
    let locale = Locale::new(Language::Nl);
    assert_eq!(&*locale.text("no-such-message"), "no-such-message");
    assert_eq!(
        locale.format("no-such.part", &[("count", Arg::Count(2))]),
        "no-such.part"
    );
}

#[test]
fn the_language_is_found_in_a_system_tag() {
    assert_eq!(Language::from_tag("nl_BE.UTF-8"), Some(Language::Nl));
    assert_eq!(Language::from_tag("EN-gb"), Some(Language::En));
    assert_eq!(Language::from_tag("fr-FR"), None);
}
