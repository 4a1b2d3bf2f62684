//! The figures of emotion curves, worked out by hand, and what was expected against how it was.

use reiskaart::{
    document::{Card, Document, Emotion, Journey, PersonaId},
    insight::{
        experience::{self, Surprise},
        figures::{self, CurveFigures},
    },
};

use crate::support::test_editor::TestEditor;

/// The figures of Sanne on this board.
fn figures_of(board: &str) -> Option<CurveFigures> {
    let e = TestEditor::new(board);
    figures::figures(e.journey(), e.persona("Sanne"))
}

/// Peak, end, remembered and gap of a curve over steps A, B, C ….
fn four(scores: &[f64]) -> [f64; 4] {
    let steps: Vec<String> = (0..scores.len()).map(|n| format!("s{n}")).collect();
    let row: Vec<String> = scores.iter().map(ToString::to_string).collect();
    let board = format!("| S: {}\n~Sanne | {}", steps.join("|"), row.join("|"));
    let figures = figures_of(&board).expect("figures");
    [
        figures.peak.score,
        figures.end.score,
        figures.remembered(),
        figures.gap(),
    ]
}

#[test]
#[expect(clippy::float_cmp, reason = "the figures of such scores are exact")]
fn the_figures_are_those_worked_out_by_hand() {
    assert_eq!(four(&[1.0, -2.0, 0.5, 2.0, 1.0]), [2.0, 1.0, 1.5, 4.0]);
    assert_eq!(four(&[-2.0, 1.0]), [-2.0, 1.0, -0.5, 3.0]);
    // Of −2 and +2 the later one is the peak, whichever that is.
    assert_eq!(four(&[2.0, 0.0, -2.0, 1.0]), [-2.0, 1.0, -0.5, 4.0]);
    assert_eq!(four(&[-1.5, 1.5, 0.0]), [1.5, 0.0, 0.75, 3.0]);
    assert_eq!(four(&[1.5]), [1.5, 1.5, 1.5, 0.0]);
    assert_eq!(four(&[0.0, 0.0]), [0.0, 0.0, 0.0, 0.0]);
    // The wine shop as it is: a lovely evening, and then oblivion.
    assert_eq!(
        four(&[0.5, 1.5, 0.75, 2.0, 0.5, -1.0, -1.75]),
        [2.0, -1.75, 0.125, 3.75]
    );
    assert_eq!(four(&[-0.5, -0.25, -1.0]), [-1.0, -1.0, -1.0, 0.75]);
}

#[test]
fn steps_without_a_score_are_left_out_and_order_is_that_of_the_steps() {
    let e = TestEditor::new(
        "       | V: A | B  || K: C | D | E
         ~Sanne |      | -1 ||      | 1 |
         ~Henk  | 2    | -1 ||      | 2 | -1
         ~Kim   |      |    ||      |   |",
    );
    let journey = e.journey();
    let sanne = figures::figures(journey, e.persona("Sanne")).unwrap();
    assert_eq!(sanne.end.step, e.step("D"));
    assert_eq!(sanne.low.step, e.step("B"));
    // Of equal scores the last is the low, the high and the peak.
    let henk = figures::figures(journey, e.persona("Henk")).unwrap();
    assert_eq!(henk.peak.step, e.step("D"));
    assert_eq!(henk.high.step, e.step("D"));
    assert_eq!(henk.low.step, e.step("E"));
    assert_eq!(figures::figures(journey, e.persona("Kim")), None);

    // The order of the list of scores means nothing.
    let mut turned = Journey::clone(journey);
    turned.emotions.reverse();
    assert_eq!(figures::curves(&turned), figures::curves(journey));
    let lengths: Vec<usize> = figures::curves(journey)
        .iter()
        .map(|curve| curve.points.len())
        .collect();
    assert_eq!(lengths, [2, 4, 0]);
}

#[test]
fn a_moved_step_takes_its_score_along() {
    let mut e = TestEditor::new("| S: A | B\n~Sanne | 2 | -1");
    let end = |e: &TestEditor| {
        let figures = figures::figures(e.journey(), e.persona("Sanne")).unwrap();
        figures.end.score.to_string()
    };
    assert_eq!(end(&e), "-1");
    e.move_step("A", "S", 1);
    assert_eq!(end(&e), "2");
}

#[test]
fn only_travellers_have_curves_unless_nobody_is_named() {
    let e = TestEditor::new("| S: A\n~Sanne | 2\n~Henk | 1");
    let personas = |journey: &Journey| -> Vec<PersonaId> {
        let curves = figures::curves(journey);
        curves.iter().map(|curve| curve.persona).collect()
    };
    let mut journey = Journey::clone(e.journey());
    journey.personas = vec![e.persona("Henk")];
    assert_eq!(personas(&journey), [e.persona("Henk")]);
    journey.personas.clear();
    assert_eq!(personas(&journey), [e.persona("Sanne"), e.persona("Henk")]);
}

#[test]
fn a_score_that_is_no_number_is_no_point() {
    let e = TestEditor::new("| S: A | B\n~Sanne | 2 |");
    let mut journey = Journey::clone(e.journey());
    let emotion = Emotion::new(e.persona("Sanne"), e.step("B"), f64::NAN);
    journey.emotions.push(emotion.into());
    assert_eq!(figures::curves(&journey)[0].points.len(), 1);
}

/// A board whose cards have these scores: expected, experienced.
fn scored(board: &str, scores: &[(&str, Option<f64>, Option<f64>)]) -> TestEditor {
    let e = TestEditor::new(board);
    let mut document: Document = (**e.editor.document()).clone();
    let mut journey = Journey::clone(&document.journeys[0]);
    for card in &mut journey.cards {
        let mut card_now = Card::clone(card);
        for (text, expected, experienced) in scores {
            if card.text == *text {
                card_now.expected = *expected;
                card_now.experienced = *experienced;
            }
        }
        *card = card_now.into();
    }
    document.journeys[0] = journey.into();
    TestEditor::of(document)
}

#[test]
fn a_disappointment_is_what_was_expected_and_not_had() {
    let e = scored(
        "| S: A | B | C\nDoen | bad, good | same, half | none",
        &[
            ("bad", Some(1.5), Some(-1.0)),
            ("good", Some(0.0), Some(2.0)),
            ("same", Some(1.0), Some(1.0)),
            ("half", Some(1.0), None),
        ],
    );
    let of = |text| experience::of_card(e.the_card(text));
    assert_eq!(of("bad"), Some(Surprise::Disappointment(2.5)));
    assert_eq!(of("good"), Some(Surprise::Delight(2.0)));
    assert_eq!(of("same"), Some(Surprise::None));
    assert_eq!(of("half"), None);
    let steps = experience::of_steps(e.journey());
    // (2.5 − 2) / 2
    assert_eq!(steps[0].surprise, Surprise::Disappointment(0.25));
    assert_eq!((steps[0].step, steps[0].cards), (e.step("A"), 2));
    assert_eq!(steps[1].surprise, Surprise::None);
    assert_eq!((steps[1].step, steps[1].cards), (e.step("B"), 1));
    assert_eq!(steps.len(), 2);
}

#[test]
fn a_wide_card_disappoints_in_each_step_that_it_covers() {
    let e = scored(
        "| S: A | B | C\nDoen | wide> | good |",
        &[
            ("wide", Some(2.0), Some(0.0)),
            ("good", Some(0.0), Some(1.0)),
        ],
    );
    let steps = experience::of_steps(e.journey());
    let by: Vec<Option<f64>> = steps
        .iter()
        .map(|step| step.surprise.disappointment())
        .collect();
    assert_eq!(by, [Some(2.0), Some(0.5)]);
    assert_eq!(steps[0].surprise.delight(), None);
}
