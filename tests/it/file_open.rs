//! Opening: good files come back as they are, others as good as can be, and every repair is said.

use proptest::prelude::*;
use reiskaart::{
    document::{Document, Flag},
    file::{self, Change, OpenError, Opened},
};
use serde_json::{Value, json};

use crate::support::generated::{self, Size};

fn open(text: &str) -> Result<Opened, OpenError> {
    file::read(text.as_bytes(), &|_| None)
}

fn open_value(value: &Value) -> Opened {
    let opened = open(&value.to_string()).unwrap();
    assert_eq!(opened.document.problems(), []);
    opened
}

fn changes(opened: &Opened) -> Vec<&Change> {
    opened.repairs.iter().map(|repair| &repair.change).collect()
}

/// The sample of the format's description, with its defaults left out.
const SAMPLE: &str = r#"{
  "format": "reiskaart",
  "version": 1,
  "title": "Wijnproeverij",
  "language": "nl",
  "brand": {
    "name": "Slijterij De Kurk",
    "promise": "Wij weten wat u lekker vindt"
  },
  "personas": [
    {
      "id": "persona_1",
      "name": "Sanne",
      "segment": "…",
      "story": "…",
      "goals": [
        "…"
      ],
      "quote": "…",
      "color": "teal"
    }
  ],
  "journeys": [
    {
      "id": "journey_1",
      "title": "Ik vind mijn favoriete wijn terug",
      "goal": "…",
      "personas": [
        "persona_1"
      ],
      "stages": [
        {
          "id": "stage_1",
          "title": "Voor de aankoop",
          "moment": "before",
          "steps": [
            {
              "id": "step_1",
              "title": "Proeven"
            }
          ]
        }
      ],
      "lanes": [
        {
          "id": "lane_1",
          "kind": "touchpoints",
          "title": "Contactmomenten"
        }
      ],
      "cards": [
        {
          "id": "card_1",
          "lane": "lane_1",
          "step": "step_1",
          "text": "Proeverij in de winkel",
          "flags": [
            "moment_of_truth"
          ],
          "channel": "in_person",
          "department": "Winkel"
        }
      ],
      "emotions": [
        {
          "persona": "persona_1",
          "step": "step_1",
          "score": 1.5,
          "word": "nieuwsgierig"
        }
      ]
    }
  ]
}
"#;

fn sample() -> Value {
    serde_json::from_str(SAMPLE).unwrap()
}

#[test]
fn the_sample_of_the_format_is_kept_letter_for_letter() {
    let opened = open(SAMPLE).unwrap();
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.newer, None);
    assert_eq!(opened.document.problems(), []);
    assert_eq!(file::to_json(&opened.document), SAMPLE);
}

#[test]
fn defaults_that_are_written_out_are_read_and_left_out_again() {
    let mut full = sample();
    full["personas"][0]["needs"] = json!([]);
    full["personas"][0]["frustrations"] = json!([]);
    full["personas"][0]["picture"] = Value::Null;
    full["journeys"][0]["state"] = json!("current");
    full["journeys"][0]["ideal_of"] = Value::Null;
    full["journeys"][0]["drawn_by"] = json!("staff");
    full["journeys"][0]["stages"][0]["steps"][0]["from"] = Value::Null;
    full["journeys"][0]["lanes"][0]["hidden"] = json!(false);
    full["journeys"][0]["cards"][0]["span"] = json!(1);
    full["journeys"][0]["cards"][0]["color"] = Value::Null;
    let opened = open_value(&full);
    assert_eq!(opened.repairs, []);
    assert_eq!(file::to_json(&opened.document), SAMPLE);
}

proptest! {
    #![proptest_config(super::cases(60))]

    #[test]
    fn what_is_written_is_read_back_equal(
        journeys in 0..3_usize, stages in 0..4_usize, lanes in 0..5_usize, cards in 0..20_usize,
        personas in 0..3_usize, seed in any::<u64>(), title in any::<String>(),
    ) {
        let size = Size { journeys, stages, lanes, cards, personas };
        let mut document: Document = generated::document(size, seed);
        document.title = title;
        let opened = open(&file::to_json(&document)).unwrap();
        prop_assert_eq!(&opened.repairs, &[]);
        prop_assert_eq!(opened.document, document);
    }
}

#[test]
fn unknown_fields_of_every_kind_are_kept_at_every_level() {
    fn inject(value: &mut Value, injected: &mut usize) {
        match value {
            Value::Object(fields) => {
                fields
                    .values_mut()
                    .for_each(|value| inject(value, injected));
                fields.insert("x_number".into(), json!(-12.5));
                fields.insert(
                    "x_object".into(),
                    json!({ "id": "x", "deep": [{ "text": null }] }),
                );
                fields.insert("x_list".into(), json!(["a", 1, true, null]));
                *injected += 1;
            }
            Value::Array(elements) => elements
                .iter_mut()
                .for_each(|value| inject(value, injected)),
            _ => {}
        }
    }
    let mut value = sample();
    let mut injected = 0;
    inject(&mut value, &mut injected);
    assert!(injected >= 9);
    let opened = open_value(&value);
    assert_eq!(opened.repairs, []);
    let written: Value = serde_json::from_str(&file::to_json(&opened.document)).unwrap();
    assert_eq!(written, value);
}

#[test]
fn numbers_that_cannot_be_held_in_unknown_fields_are_said() {
    let text = SAMPLE.replacen(
        "\"version\": 1,",
        "\"version\": 1, \"long\": 123456789012345678901234567890, \"fine\": 0.1000000000000000055, \"large\": 1e400, \"good\": 18446744073709551615, \"same\": 0.1,",
        1,
    );
    let opened = open(&text).unwrap();
    assert_eq!(
        changes(&opened),
        [
            &Change::NumberRounded("123456789012345678901234567890".into()),
            &Change::NumberRounded("0.1000000000000000055".into()),
            &Change::NumberTooLarge("1e400".into()),
        ]
    );
    assert_eq!(opened.repairs[2].place, "large");
    assert_eq!(opened.document.extra["good"], json!(u64::MAX));
}

#[test]
fn a_field_given_twice_is_said_and_the_last_counts() {
    let known = SAMPLE.replacen("\"title\"", "\"title\": \"Eerst\", \"title\"", 1);
    let opened = open(&known).unwrap();
    assert_eq!(changes(&opened), [&Change::FieldTwice("title".into())]);
    assert_eq!(opened.document.title, "Wijnproeverij");
    let unknown = SAMPLE.replacen("\"title\"", "\"x\": 1, \"x\": 2, \"title\"", 1);
    let opened = open(&unknown).unwrap();
    assert_eq!(changes(&opened), [&Change::FieldTwice("x".into())]);
    assert_eq!(opened.document.extra["x"], json!(2));
}

#[test]
fn marks_encodings_and_half_characters_are_no_obstacle() {
    let with_mark = format!("\u{feff}{SAMPLE}");
    let opened = open(&with_mark).unwrap();
    assert_eq!(
        (
            file::to_json(&opened.document).as_str(),
            opened.repairs.len()
        ),
        (SAMPLE, 0)
    );

    let utf16: Vec<u8> = std::iter::once(0xfeff_u16)
        .chain(SAMPLE.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let opened = file::read(&utf16, &|_| None).unwrap();
    assert_eq!(changes(&opened), [&Change::Utf16]);
    assert_eq!(file::to_json(&opened.document), SAMPLE);

    let half = open(&SAMPLE.replacen("Sanne", "S\\ud800nne \\ud83c\\udf77", 1)).unwrap();
    assert_eq!(changes(&half), [&Change::HalfCharacter]);
    assert_eq!(half.document.personas[0].name, "S\u{fffd}nne 🍷");

    let mut broken = SAMPLE.as_bytes().to_vec();
    let place = SAMPLE.find("Sanne").unwrap();
    broken[place] = 0xff;
    let opened = file::read(&broken, &|_| None).unwrap();
    assert_eq!(changes(&opened), [&Change::NotUtf8(1)]);
    assert_eq!(opened.document.personas[0].name, "\u{fffd}anne");
}

#[test]
fn foreign_ids_get_stable_ones_and_references_follow() {
    let foreign = SAMPLE
        .replace("step_1", "step_Proeven")
        .replace("\"lane_1\"", "3")
        .replace("persona_1", "Sanne de Vries");
    let opened = open(&foreign).unwrap();
    assert_eq!(opened.document.problems(), []);
    let journey = &opened.document.journeys[0];
    assert_eq!(journey.cards[0].lane, journey.lanes[0].id);
    assert_eq!(journey.cards[0].step, journey.stages[0].steps[0].id);
    assert_eq!(journey.personas, [opened.document.personas[0].id]);
    assert_eq!(journey.emotions.len(), 1);
    let replaced = changes(&opened)
        .into_iter()
        .filter(|change| matches!(change, Change::IdReplaced { .. }));
    assert_eq!(replaced.count(), 3);
    assert_eq!(open(&foreign).unwrap().document, opened.document);
}

#[test]
fn ids_used_again_in_another_journey_are_renamed_with_their_references() {
    let mut value = sample();
    let mut second = value["journeys"][0].clone();
    second["id"] = json!("journey_2");
    second["state"] = json!("ideal");
    second["ideal_of"] = json!("journey_1");
    second["stages"][0]["steps"][0]["from"] = json!("step_1");
    value["journeys"].as_array_mut().unwrap().push(second);
    let opened = open_value(&value);
    let [current, ideal] = opened.document.journeys.as_slice() else {
        panic!("two journeys");
    };
    assert_eq!(current.cards[0].id.to_string(), "card_1");
    assert_ne!(ideal.cards[0].id, current.cards[0].id);
    assert_eq!(ideal.cards[0].lane, ideal.lanes[0].id);
    assert_eq!(
        ideal.stages[0].steps[0].from,
        Some(current.stages[0].steps[0].id)
    );
    assert_eq!(ideal.emotions[0].step, ideal.stages[0].steps[0].id);
    assert_eq!(opened.repairs.len(), 4, "{:?}", opened.repairs);
}

#[test]
fn a_card_is_kept_wherever_it_says_that_it_lies() {
    let mut value = sample();
    let journey = &mut value["journeys"][0];
    journey["lanes"] = json!([{ "id": "lane_e", "kind": "emotion" }]);
    journey["stages"] = json!([]);
    journey["cards"] = json!([
        { "id": "card_1", "lane": "lane_e", "step": "step_1", "text": "een" },
        { "text": "twee", "span": 0, "flags": ["pain", "pain", "moment_of_truth", "great"] },
        "drie",
    ]);
    let opened = open_value(&value);
    let journey = &opened.document.journeys[0];
    let texts: Vec<&str> = journey
        .cards
        .iter()
        .map(|card| card.text.as_str())
        .collect();
    assert_eq!(texts, ["een", "twee"]);
    assert_eq!(journey.lanes.len(), 2);
    assert_eq!(journey.steps().count(), 1);
    assert_eq!(journey.cards[1].flags, [Flag::MomentOfTruth, Flag::Pain]);
    assert_eq!(journey.emotions, []);
    for expected in [
        &Change::LaneAdded,
        &Change::StepAdded,
        &Change::EmotionPlace,
        &Change::LeftOut,
    ] {
        assert!(changes(&opened).contains(&expected), "{expected:?}");
    }
}

#[test]
fn scores_spans_and_references_come_within_their_limits() {
    let mut value = sample();
    let journey = &mut value["journeys"][0];
    journey["ideal_of"] = json!("journey_1");
    journey["personas"] = json!(["persona_1", "persona_1", "persona_9"]);
    journey["cards"][0]["span"] = json!(7);
    journey["emotions"] = json!([
        { "persona": "persona_1", "step": "step_1", "score": 17 },
        { "persona": "persona_1", "step": "step_1", "score": 1 },
        { "persona": "persona_9", "step": "step_1", "score": 1 },
    ]);
    let opened = open_value(&value);
    let journey = &opened.document.journeys[0];
    assert_eq!((journey.ideal_of, journey.personas.len()), (None, 1));
    assert_eq!(journey.cards[0].span, 1);
    let scores: Vec<f64> = journey
        .emotions
        .iter()
        .map(|emotion| emotion.score)
        .collect();
    assert_eq!(scores, [2.0]);
    assert_eq!(opened.repairs.len(), 6, "{:?}", opened.repairs);
}

#[test]
fn values_of_another_type_are_read_where_that_can_be() {
    let mut value = sample();
    value["title"] = json!(2026);
    value["personas"][0]["goals"] = json!("één doel");
    value["journeys"][0]["emotions"][0]["score"] = json!("1,5");
    value["journeys"][0]["cards"][0]["span"] = json!(1.0);
    value["journeys"][0]["lanes"][0]["hidden"] = json!("false");
    value["brand"] = json!(["Kurk"]);
    let opened = open_value(&value);
    assert_eq!(opened.document.title, "2026");
    assert_eq!(opened.document.personas[0].goals, ["één doel"]);
    assert_eq!(
        opened.document.journeys[0].emotions[0].score.to_string(),
        "1.5"
    );
    assert_eq!(opened.repairs.len(), 5, "{:?}", opened.repairs);
    let left_out = opened
        .repairs
        .iter()
        .find(|repair| repair.change == Change::LeftOut);
    assert_eq!(left_out.unwrap().place, "brand");
}

#[test]
fn a_newer_version_opens_as_far_as_it_is_understood() {
    let mut value = sample();
    value["version"] = json!(7);
    value["journeys"][0]["lanes"][0]["kind"] = json!("hologram");
    let opened = open_value(&value);
    assert_eq!(opened.newer, Some(7));
    assert_eq!(opened.document.journeys[0].cards.len(), 1);
    value["version"] = json!("one");
    assert_eq!(open_value(&value).newer, None);
}

#[test]
fn what_is_no_map_is_refused_with_the_reason_and_the_place() {
    let refused = |text: &str| open(text).map(|opened| opened.document).unwrap_err();
    assert!(matches!(refused(""), OpenError::Empty));
    assert!(matches!(refused(" \n"), OpenError::Empty));
    assert!(matches!(refused("{}"), OpenError::OtherFormat));
    assert!(matches!(refused("[1, 2]"), OpenError::OtherFormat));
    assert!(matches!(
        refused(r#"{"format": "excalidraw"}"#),
        OpenError::OtherFormat
    ));
    assert!(matches!(refused("<svg/>"), OpenError::PictureWithout));
    assert!(matches!(
        refused("hello"),
        OpenError::Syntax { line: 1, column: 1 }
    ));
    assert!(matches!(
        refused("{\n  \"a\": é}"),
        OpenError::Syntax { line: 2, column: 8 }
    ));
    assert!(matches!(
        refused("{\n  \"a\": "),
        OpenError::CutOff { line: 2, .. }
    ));
    assert!(matches!(
        refused(&"[".repeat(128)),
        OpenError::TooDeep {
            line: 1,
            column: 128
        }
    ));
    assert!(matches!(
        refused(&"[".repeat(1_000_000)),
        OpenError::TooDeep { .. }
    ));
    assert!(matches!(
        refused(&"{\"a\":".repeat(100_000)),
        OpenError::TooDeep { .. }
    ));
}

#[test]
fn a_map_inside_a_picture_opens() {
    let opened = file::read(b"<svg>", &|_| Some(SAMPLE.to_owned())).unwrap();
    assert_eq!(file::to_json(&opened.document), SAMPLE);
}
