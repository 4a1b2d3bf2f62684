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
                name.trim().clone_into(&mut id);
                key.clone_from(&id);
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

/// All Rust files under `src`.
fn sources_of_the_program() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

/// The string that a call such as `locale.text("key")` or `locale.format(\n "key"` names, for each such call.
fn keys_asked_for(text: &str) -> Vec<&str> {
    ["locale.text(", "locale.format(", "locale\n"]
        .iter()
        .flat_map(|call| text.match_indices(call).map(|(at, call)| at + call.len()))
        .filter_map(|at| {
            let rest = text[at..].trim_start();
            let rest = rest
                .strip_prefix(".text(")
                .or_else(|| rest.strip_prefix(".format("))
                .unwrap_or(rest)
                .trim_start();
            rest.strip_prefix('"')?.split('"').next()
        })
        .collect()
}

#[test]
fn every_message_that_the_code_asks_for_is_there() {
    let known = messages(Language::En);
    let mut missing = Vec::new();
    for (file, text) in sources_of_the_program() {
        for key in keys_asked_for(&text) {
            if !known.contains_key(key) {
                missing.push(format!("{file}: {key}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_message_is_there_for_nothing() {
    let code: String = sources_of_the_program()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    // The words of templates and examples, of commands and of their arguments, and of weekdays are found by their names.
    let made_up = ["template-", "example-", "cli-", "dates-weekday-"];
    let mut unused: Vec<_> = messages(Language::En)
        .into_keys()
        .filter(|key| !key.contains('.') && !made_up.iter().any(|start| key.starts_with(start)))
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        .collect();
    unused.sort();
    assert!(unused.is_empty(), "{unused:#?}");
}
