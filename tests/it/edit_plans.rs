//! Arrows, gaps, improvements and processes: added, changed, and what becomes of them when what they name goes.

use reiskaart::{
    document::{Arrow, Card, Gap, Improvement, JourneyId, Problem, Process, SCORE_RANGE},
    edit::{Command, DeletionExtent, EditError, JourneyFields, Target, apply, deletion_extent},
    file,
};

use crate::support::test_editor::TestEditor;

const BOARD: &str = "| S: A | B\nX | p | q";

/// The board with an arrow from p to q, a gap of step A and card p, an improvement for it and a process.
fn planned() -> TestEditor {
    let mut e = TestEditor::new(BOARD);
    let journey = e.journey().id;
    let (p, q) = (e.card("p"), e.card("q"));
    e.apply(Command::PutArrow {
        journey,
        arrow: Arrow::new(p, q),
    });
    let mut gap = Gap::new(e.fresh(), journey, "Nobody says how long it takes");
    gap.steps = vec![e.step("A")];
    gap.cards = vec![p];
    e.apply(Command::AddGap(gap.clone()));
    let mut improvement = Improvement::new(e.fresh(), "Say it on the website");
    improvement.gaps = vec![gap.id];
    improvement.impact = Some(8.5);
    e.apply(Command::AddImprovement(improvement));
    let mut process = Process::new(e.fresh(), "Becoming a customer");
    process.journeys = vec![journey];
    e.apply(Command::AddProcess(process));
    e
}

#[test]
fn what_is_added_is_selected_and_undone_as_one() {
    let mut e = planned();
    let process = e.editor.document().processes[0].id;
    assert_eq!(
        e.editor.selection().primary(),
        Some(Target::Process(process))
    );
    for _ in 0..4 {
        assert!(e.undo());
    }
    assert!(!e.undo());
    assert!(e.editor.document().gaps.is_empty());
}

#[test]
fn a_deleted_card_takes_its_arrows_and_leaves_the_gap() {
    let mut e = planned();
    e.delete(&["p"]);
    assert!(e.journey().arrows.is_empty());
    let gap = &e.editor.document().gaps[0];
    assert!(gap.cards.is_empty());
    assert_eq!(gap.steps, vec![e.step("A")]);
    e.delete(&["A"]);
    assert!(e.editor.document().gaps[0].steps.is_empty());
}

#[test]
fn a_deleted_journey_takes_its_gaps_and_says_so() {
    let mut e = planned();
    let journey = e.journey().id;
    let targets = [Target::Journey(journey)];
    let extent = deletion_extent(e.editor.document(), Some(journey), &targets);
    let expected = DeletionExtent {
        cards: 2,
        steps: 2,
        scores: 0,
        gaps: 1,
    };
    assert_eq!(extent, expected);
    e.apply(Command::Delete {
        journey: Some(journey),
        targets: targets.to_vec(),
    });
    let document = e.editor.document();
    assert!(document.gaps.is_empty());
    assert!(document.improvements[0].gaps.is_empty());
    assert!(document.processes[0].journeys.is_empty());
}

#[test]
fn a_deleted_gap_leaves_the_improvement() {
    let mut e = planned();
    let gap = e.editor.document().gaps[0].id;
    e.apply(Command::Delete {
        journey: None,
        targets: vec![Target::Gap(gap)],
    });
    assert!(e.editor.document().improvements[0].gaps.is_empty());
}

#[test]
fn plans_can_be_deleted_in_a_document_without_journeys() {
    let mut e = planned();
    let journey = e.journey().id;
    e.apply(Command::Delete {
        journey: Some(journey),
        targets: vec![Target::Journey(journey)],
    });
    let improvement = e.editor.document().improvements[0].id;
    e.apply(Command::Delete {
        journey: None,
        targets: vec![Target::Improvement(improvement)],
    });
    assert!(e.editor.document().improvements.is_empty());
}

#[test]
fn a_plan_that_names_what_is_not_there_is_refused() {
    let mut e = planned();
    let elsewhere: JourneyId = e.fresh();
    let gap = Gap::new(e.fresh(), elsewhere, "");
    assert_eq!(
        e.try_apply(Command::AddGap(gap)),
        Err(EditError::Missing(Target::Journey(elsewhere)))
    );
    let mut improvement = (*e.editor.document().improvements[0]).clone();
    improvement.effort = Some(10.5);
    let id = improvement.id;
    assert_eq!(
        e.try_apply(Command::PutImprovement(improvement)),
        Err(EditError::Unsound(Problem::Improvement(id)))
    );
    let p = e.card("p");
    let journey = e.journey().id;
    let arrow = Arrow::new(p, p);
    assert!(e.try_apply(Command::PutArrow { journey, arrow }).is_err());
}

#[test]
fn a_score_of_a_card_must_be_on_the_scale() {
    let mut e = TestEditor::new(BOARD);
    let journey = e.journey().id;
    for wrong in [f64::NAN, 2.5, -9.0] {
        let mut card = Card::clone(e.the_card("p"));
        card.expected = Some(wrong);
        let command = Command::PutCards {
            journey,
            cards: vec![card],
        };
        assert_eq!(e.try_apply(command), Err(EditError::Score));
    }
    let mut card = Card::clone(e.the_card("p"));
    card.experienced = Some(*SCORE_RANGE.end());
    e.apply(Command::PutCards {
        journey,
        cards: vec![card],
    });
}

#[test]
fn a_frozen_journey_cannot_be_changed_and_can_be_deleted() {
    let mut frozen = planned().editor.document().as_ref().clone();
    let mut journey = (*frozen.journeys[0]).clone();
    journey.frozen = "2026-11-21".parse().ok();
    frozen.journeys[0] = journey.into();
    let mut e = TestEditor::of(frozen);
    let journey = e.journey().id;
    assert!(!e.editor.can_edit_journey());
    let card = Card::clone(e.the_card("p"));
    let refused = Err(EditError::Frozen(journey));
    let mut renamed = JourneyFields::from(&**e.journey());
    renamed.title = "other".to_owned();
    let mut moved = card.clone();
    moved.text = "other".to_owned();
    for command in [
        Command::PutCards {
            journey,
            cards: vec![moved],
        },
        Command::PutJourney {
            journey,
            fields: renamed,
        },
        Command::Delete {
            journey: Some(journey),
            targets: vec![Target::Card(card.id)],
        },
    ] {
        assert_eq!(apply(e.editor.document(), &command).map(drop), refused);
    }
    e.apply(Command::Delete {
        journey: Some(journey),
        targets: vec![Target::Journey(journey)],
    });
}

/// The additions to the format as they are promised, letter for letter.
const FILE: &str = r#"{
  "format": "reiskaart",
  "version": 1,
  "journeys": [
    {
      "id": "journey_1",
      "stages": [
        {
          "id": "stage_1",
          "steps": [
            {
              "id": "step_5"
            }
          ]
        }
      ],
      "lanes": [
        {
          "id": "lane_1"
        }
      ],
      "cards": [
        {
          "id": "card_9",
          "lane": "lane_1",
          "step": "step_5",
          "system": "kassa",
          "promise": "kept",
          "expected": -2.0,
          "experienced": 1.5,
          "role": "touch",
          "measure": {
            "name": "NPS",
            "values": [
              {
                "date": "2026-03-01",
                "value": 12.0
              }
            ],
            "target": 30.0,
            "good": "down"
          },
          "evidence": [
            {
              "kind": "interview",
              "source": "Sanne",
              "date": "2026-05-12",
              "people": 8,
              "quote": "Het was rood",
              "link": "https://example.org/"
            }
          ]
        },
        {
          "id": "card_2",
          "lane": "lane_1",
          "step": "step_5"
        }
      ],
      "arrows": [
        {
          "from": "card_9",
          "to": "card_2"
        }
      ],
      "frozen": "2026-11-21",
      "dismissed_findings": [
        "no-persona:journey_1"
      ]
    }
  ],
  "gaps": [
    {
      "id": "gap_1",
      "journey": "journey_1",
      "text": "Na het feest weet de klant de naam niet meer",
      "steps": [
        "step_5"
      ],
      "cards": [
        "card_9"
      ]
    }
  ],
  "improvements": [
    {
      "id": "improvement_1",
      "title": "Label aan de fles",
      "gaps": [
        "gap_1"
      ],
      "impact": 8.5,
      "effort": 2.0,
      "company_goal": "Herhaalaankoop",
      "owner": "Fatima",
      "deadline": "2027-02-01",
      "status": "planned"
    }
  ],
  "processes": [
    {
      "id": "process_1",
      "name": "Klant worden",
      "impact": 9.0,
      "satisfaction": 5.5,
      "customers": 12000,
      "drivers": [
        {
          "name": "Snelheid",
          "weight": 0.6,
          "score": 4.0
        }
      ],
      "departments": [
        "Verkoop"
      ],
      "journeys": [
        "journey_1"
      ]
    }
  ]
}
"#;

#[test]
fn the_promised_fields_are_read_and_written_back_as_they_are() {
    let opened = file::read(FILE.as_bytes(), &|_| None).expect("a file");
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.document.problems(), []);
    assert_eq!(file::to_json(&opened.document), FILE);
}

#[test]
fn plans_that_cannot_be_right_are_mended_and_told_and_their_words_stay() {
    let wrong = FILE
        .replace("\"journey\": \"journey_1\"", "\"journey\": \"journey_7\"")
        .replace("\"impact\": 8.5", "\"impact\": 85")
        .replace("\"satisfaction\": 5.5", "\"satisfaction\": \"5,5\"")
        .replace(
            "\"date\": \"2026-05-12\"",
            "\"date\": \"2026-05-12T10:00:00Z\"",
        )
        .replace("\"deadline\": \"2027-02-01\"", "\"deadline\": \"spring\"")
        .replace("\"expected\": -2.0", "\"expected\": -20")
        .replace("\"to\": \"card_2\"", "\"to\": \"card_3\"");
    let opened = file::read(wrong.as_bytes(), &|_| None).expect("a file");
    let document = opened.document;
    assert_eq!(document.problems(), []);
    let mut keys: Vec<&str> = opened.repairs.iter().map(file::Repair::key).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        [
            "repair-arrow",
            "repair-converted",
            "repair-converted",
            "repair-gap-journey",
            "repair-left-out",
            "repair-out-of-range",
            "repair-out-of-range",
        ]
    );
    assert_eq!(
        document.gaps[0].text,
        "Na het feest weet de klant de naam niet meer"
    );
    assert_eq!(document.improvements[0].impact, Some(10.0));
    assert_eq!(document.processes[0].satisfaction, Some(5.5));
    let card = &document.journeys[0].cards[0];
    assert_eq!(card.expected, Some(-2.0));
    assert_eq!(card.evidence[0].date, "2026-05-12".parse().ok());
}
