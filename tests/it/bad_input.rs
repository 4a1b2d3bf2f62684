//! Bad input: any bytes at all are opened, repaired or refused, quickly, and never with a panic.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use reiskaart::file::{self, Change, LARGEST_FILE, OpenError, Opened};
use serde_json::{Value, json};

use crate::is_long;

/// Longest time to a result. The tests run without optimisation, which the program that is given out does not.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });

/// Every kind of repair has its sentence in both languages, with all of it filled in.
fn check_words(opened: &Opened) {
    use reiskaart::locale::{Arg, Language, Locale};
    for locale in Language::ALL.map(Locale::new) {
        for repair in &opened.repairs {
            let arguments = repair.arguments();
            let filled: Vec<_> = arguments
                .iter()
                .map(|(name, text)| (*name, Arg::from(text)))
                .collect();
            let words = locale.format(repair.key(), &filled);
            assert!(locale.has(repair.key()) && !words.contains("{$"), "{words}");
        }
    }
}

/// Reads bytes and holds what comes of it to every promise.
fn read(bytes: &[u8], what: &str) -> Result<Opened, OpenError> {
    let start = Instant::now();
    let result = file::read(bytes, &|_| None);
    assert!(start.elapsed() < LONGEST, "{what}: {:?}", start.elapsed());
    if let Ok(opened) = &result {
        assert_eq!(opened.document.problems(), [], "{what}");
        let written = file::to_json(&opened.document);
        let again = file::read(written.as_bytes(), &|_| None).expect(what);
        assert_eq!(again.repairs, [], "{what}");
        assert_eq!(again.document, opened.document, "{what}");
    }
    result
}

fn asset(name: &str) -> Vec<u8> {
    fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets")
            .join(name),
    )
    .unwrap()
}

/// A map in which every field of the format is given.
fn full() -> Value {
    serde_json::from_str(include_str!("support/full_map.json")).expect("a map")
}

/// Calls `visit` with a copy for every value inside, that value replaced by each of `others`.
fn replaced(whole: &Value, others: &[Value], visit: &mut impl FnMut(&str, &Value)) {
    fn pointers(value: &Value, pointer: &str, all: &mut Vec<String>) {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.clone(), value))
                .collect(),
            Value::Array(elements) => elements
                .iter()
                .enumerate()
                .map(|(index, value)| (index.to_string(), value))
                .collect(),
            _ => Vec::new(),
        };
        for (name, value) in inner {
            let pointer = format!("{pointer}/{name}");
            pointers(value, &pointer, all);
            all.push(pointer);
        }
    }
    let mut all = Vec::new();
    pointers(whole, "", &mut all);
    for pointer in all {
        for other in others {
            let mut changed = whole.clone();
            *changed.pointer_mut(&pointer).unwrap() = other.clone();
            visit(&format!("{pointer} = {other}"), &changed);
        }
    }
}

#[test]
fn the_full_map_gives_every_field_of_the_schema() {
    let schema: Value = serde_json::from_str(&file::schema_json()).unwrap();
    let full = full().to_string();
    let definitions = schema["$defs"].as_object().unwrap().values();
    let objects = definitions
        .chain([&schema])
        .filter_map(|object| object["properties"].as_object());
    let mut fields = 0;
    for field in objects.flat_map(|properties| properties.keys()) {
        assert!(full.contains(&format!("\"{field}\":")), "{field}");
        fields += 1;
    }
    assert!(fields > 40);
    assert_eq!(read(full.as_bytes(), "full").unwrap().repairs, []);
}

#[test]
fn a_wrong_type_at_any_field_is_repaired_and_the_rest_is_kept() {
    let others = [
        json!(null),
        json!(true),
        json!(3),
        json!(-1),
        json!(1e300),
        json!(0.5),
        json!("x"),
        json!(""),
        json!("step_1"),
        json!("card_1"),
        json!([]),
        json!({}),
        json!([1, null, "x"]),
        json!({ "id": 3 }),
        json!([[["x"]]]),
        json!([{}, { "id": [] }]),
    ];
    let mut count = 0;
    replaced(&full(), &others, &mut |what, changed| {
        count += 1;
        match read(changed.to_string().as_bytes(), what) {
            Ok(opened) => {
                if count % 97 == 0 {
                    check_words(&opened);
                }
            }
            Err(OpenError::OtherFormat) => assert!(what.starts_with("/format"), "{what}"),
            Err(error) => panic!("{what}: {error}"),
        }
    });
    assert!(count > 800, "{count}");
}

#[test]
fn a_field_left_out_anywhere_is_no_obstacle() {
    replaced(
        &full(),
        &[Value::String("REMOVE".into())],
        &mut |what, changed| {
            fn without(value: &mut Value) {
                match value {
                    Value::Object(fields) => {
                        fields.retain(|_, value| value != "REMOVE");
                        fields.values_mut().for_each(without);
                    }
                    Value::Array(elements) => {
                        elements.retain(|value| value != "REMOVE");
                        elements.iter_mut().for_each(without);
                    }
                    _ => {}
                }
            }
            let mut changed = changed.clone();
            without(&mut changed);
            let result = read(changed.to_string().as_bytes(), what);
            assert_eq!(result.is_err(), what.starts_with("/format "), "{what}");
        },
    );
}

#[test]
fn a_map_cut_off_anywhere_is_refused_as_cut_off() {
    let mut seeds = vec![full().to_string().into_bytes()];
    if is_long() {
        seeds.extend(
            [
                "examples/wine-shop.nl.json",
                "examples/insurer-quotation.en.json",
            ]
            .map(asset),
        );
    }
    for seed in seeds {
        let whole = seed.trim_ascii_end().len();
        for length in 0..whole {
            let result = read(&seed[..length], &format!("cut at {length}"));
            assert!(
                matches!(result, Err(OpenError::CutOff { .. } | OpenError::Empty)),
                "{length}: {result:?}"
            );
        }
    }
}

#[test]
fn examples_cut_off_here_and_there_are_refused_as_cut_off() {
    let seed = asset("examples/wine-shop.nl.json");
    for length in (0..seed.len() - 2).step_by(397) {
        let result = read(&seed[..length], &format!("cut at {length}"));
        assert!(
            matches!(result, Err(OpenError::CutOff { .. } | OpenError::Empty)),
            "{length}"
        );
    }
}

#[test]
fn a_byte_that_fell_over_harms_nothing_else() {
    let step = if is_long() { 1 } else { 1009 };
    for name in [
        "examples/wine-shop.nl.json",
        "examples/insurer-quotation.en.json",
    ] {
        let seed = asset(name);
        for place in (0..seed.len()).step_by(step) {
            let bit = place % 8;
            let mut flipped = seed.clone();
            flipped[place] ^= 1 << bit;
            let _ = read(&flipped, &format!("{name}, byte {place}, bit {bit}"));
        }
    }
    let seed = full().to_string().into_bytes();
    for place in (0..seed.len()).step_by(if is_long() { 1 } else { 7 }) {
        for byte in [0, b'"', b'{', b']', b'9', b',', 0xff] {
            let mut changed = seed.clone();
            changed[place] = byte;
            let _ = read(&changed, &format!("byte {place} is {byte}"));
        }
    }
}

#[test]
fn the_json_test_suite_is_met_without_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/json");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("SKIPPED: no JSONTestSuite in {}", folder.display());
        return;
    };
    let mut count = 0;
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        count += 1;
        let bytes = fs::read(&path).unwrap();
        let error = read(&bytes, &name).expect_err(&name);
        let is_json = matches!(error, OpenError::OtherFormat);
        match name.split('_').next() {
            Some("y") => assert!(is_json, "{name}: {error}"),
            // What is no text is read with marks, and those may stand in a string.
            Some("n") => assert!(
                !is_json || std::str::from_utf8(&bytes).is_err(),
                "{name}: {error}"
            ),
            _ => {}
        }
        // The same values as unknown fields of a map.
        let mut map = br#"{"format":"reiskaart","version":1,"x":"#.to_vec();
        map.extend(&bytes);
        map.push(b'}');
        let result = read(&map, &name);
        if name.starts_with("y_") {
            assert!(result.is_ok(), "{name}: {result:?}");
        }
    }
    assert!(count > 300, "{count}");
}

/// A map of this many cards, as each is written by `card`.
fn many(count: usize, card: impl Fn(usize) -> String) -> String {
    let cards: Vec<String> = (0..count).map(card).collect();
    format!(
        r#"{{"format":"reiskaart","version":1,"journeys":[{{"id":"journey_1",
        "stages":[{{"id":"stage_1","steps":[{{"id":"step_1"}},{{"id":"step_2"}}]}}],
        "lanes":[{{"id":"lane_1"}}],"cards":[{}]}}]}}"#,
        cards.join(",\n")
    )
}

#[test]
fn fifty_thousand_cards_open_however_they_are_written() {
    let good = |index: usize| {
        format!(
            r#"{{"id":"card_1{index}","lane":"lane_1","step":"step_1","text":"Kaart {index}"}}"#
        )
        .replace("card_10", "card_a0")
    };
    let opened = read(many(50_000, good).as_bytes(), "good").unwrap();
    assert_eq!(
        (
            opened.document.journeys[0].cards.len(),
            opened.repairs.len()
        ),
        (50_000, 0)
    );

    let same_id = |_| r#"{"id":"card_1","lane":"lane_1","step":"step_2","span":9}"#.to_owned();
    let opened = read(many(50_000, same_id).as_bytes(), "same id").unwrap();
    assert_eq!(opened.document.journeys[0].cards.len(), 50_000);
    assert_eq!(file::repair_count(&opened.repairs), 99_999);
    assert!(opened.repairs.len() < 1100);

    let foreign = |index| format!(r#"{{"id":"Kaart {index}","lane":7,"unknown":[{index}]}}"#);
    let opened = read(many(50_000, foreign).as_bytes(), "foreign").unwrap();
    assert_eq!(opened.document.journeys[0].cards.len(), 50_000);
}

#[test]
fn long_and_strange_texts_are_kept_letter_for_letter() {
    let long = "é".repeat(100_000);
    let strange = "\u{202e}om\u{2066}ge\u{2069}keerd\u{0}\u{7}\u{1b}[31m\u{200d}\u{fffe}";
    for text in [long.as_str(), strange] {
        let card = json!({ "id": "card_1", "lane": "lane_1", "step": "step_1", "text": text });
        let opened = read(many(1, |_| card.to_string()).as_bytes(), "text").unwrap();
        assert_eq!(opened.repairs, []);
        assert_eq!(opened.document.journeys[0].cards[0].text, text);
    }
}

#[test]
fn what_is_larger_than_any_map_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.json");
    fs::File::create(&path)
        .unwrap()
        .set_len(100 * 1024 * 1024)
        .unwrap();
    let start = Instant::now();
    assert!(matches!(
        file::open(&path, &|_| None),
        Err(OpenError::TooLarge)
    ));
    assert!(start.elapsed() < Duration::from_millis(100));
    let over = vec![b' '; LARGEST_FILE as usize + 1];
    assert!(matches!(read(&over, "spaces"), Err(OpenError::TooLarge)));
    let cards = many(300_000, |_| "{}".to_owned());
    assert!(matches!(
        read(cards.as_bytes(), "cards"),
        Err(OpenError::TooMuch)
    ));
    let zeros = format!("[{}0]", "0,".repeat(5_000_000));
    assert!(matches!(
        read(zeros.as_bytes(), "zeros"),
        Err(OpenError::TooMuch)
    ));
}

#[test]
fn nesting_is_refused_where_it_is_deeper_than_any_map() {
    let nested = |depth: usize| {
        let inner = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"format":"reiskaart","version":1,"x":{inner}}}"#)
    };
    let opened = read(nested(126).as_bytes(), "126").unwrap();
    assert_eq!(opened.repairs, []);
    for depth in [127, 10_000, 1_000_000] {
        let error = read(nested(depth).as_bytes(), "deep").unwrap_err();
        assert!(
            matches!(error, OpenError::TooDeep { line: 1, .. }),
            "{error}"
        );
    }
}

#[test]
fn a_folder_or_a_device_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        file::open(folder.path(), &|_| None),
        Err(OpenError::NotAFile)
    ));
    let missing = folder.path().join("weg.json");
    assert!(matches!(
        file::open(&missing, &|_| None),
        Err(OpenError::Missing)
    ));
    if Path::new("/dev/zero").exists() {
        let start = Instant::now();
        assert!(matches!(
            file::open(Path::new("/dev/zero"), &|_| None),
            Err(OpenError::NotAFile)
        ));
        assert!(start.elapsed() < Duration::from_millis(100));
    }
}

#[test]
fn repairs_say_where_and_of_what() {
    let mut map = full();
    map["journeys"][0]["cards"][0]["text"] = json!("Proeverij");
    map["journeys"][0]["cards"][0]["channel"] = json!("carrier pigeon");
    let opened = read(map.to_string().as_bytes(), "channel").unwrap();
    let [repair] = opened.repairs.as_slice() else {
        panic!("{:?}", opened.repairs);
    };
    assert_eq!(repair.place, "journeys[0].cards[0].channel");
    assert_eq!(repair.name, "Proeverij");
    assert_eq!(repair.change, Change::UnknownWord("carrier pigeon".into()));
}
