//! How well a journey is known, which departments act in it, and where they hand over.

use reiskaart::{
    document::{Card, Evidence, EvidenceKind, Grade, Journey},
    insight::{
        departments::Departments,
        evidence::{Coverage, LineStyle},
        fold::fold,
    },
};

use crate::support::test_editor::TestEditor;

#[test]
fn a_curve_is_as_sure_as_the_weaker_of_two_points() {
    use Grade::{Assumption, Customers, Research, Staff, WithCustomers};
    for (one, other, style) in [
        (Research, Customers, LineStyle::Solid),
        (Customers, Customers, LineStyle::Solid),
        (Research, WithCustomers, LineStyle::Dashed),
        (Staff, Customers, LineStyle::Dashed),
        (Staff, WithCustomers, LineStyle::Dashed),
        (Assumption, Research, LineStyle::Dotted),
        (Staff, Assumption, LineStyle::Dotted),
    ] {
        assert_eq!(LineStyle::between(one, other), style, "{one:?} {other:?}");
        assert_eq!(LineStyle::between(other, one), style, "{other:?} {one:?}");
    }
}

#[test]
fn coverage_counts_each_card_by_its_best_source() {
    let e = TestEditor::new("| S: A\nX | a, b, c, d, e");
    let mut journey = Journey::clone(e.journey());
    let sources: [&[EvidenceKind]; 5] = [
        &[EvidenceKind::Staff, EvidenceKind::Survey],
        &[EvidenceKind::Customers],
        &[EvidenceKind::WithCustomers],
        &[],
        &[EvidenceKind::MysteryShopping],
    ];
    for (card, kinds) in journey.cards.iter_mut().zip(sources) {
        let mut known = Card::clone(card);
        known.evidence = kinds.iter().map(|kind| Evidence::new(*kind)).collect();
        *card = known.into();
    }
    let coverage = Coverage::of(&journey).unwrap();
    assert_eq!(coverage.cards(), 5);
    assert_eq!(coverage.count(Grade::Research), 2);
    assert_eq!(coverage.researched().to_string(), "0.6");
    assert_eq!(coverage.assumed().to_string(), "0.2");
    journey.cards.clear();
    assert_eq!(Coverage::of(&journey), None);
}

/// A journey in which each card `x: Department` is of that department.
fn departments(board: &str) -> (TestEditor, Departments) {
    let e = TestEditor::new(board);
    let mut journey = Journey::clone(e.journey());
    for card in &mut journey.cards {
        let mut known = Card::clone(card);
        let department = card.text.trim_start_matches(char::is_numeric);
        known.department.push_str(department.trim_matches('-'));
        *card = known.into();
    }
    let departments = Departments::of(&journey);
    (e, departments)
}

#[test]
fn a_handover_is_a_change_of_the_set_of_departments() {
    let (e, departments) = departments(
        "       | S: A      | B     | C  | D            | E
         Front | 1Sales    | 2Risk | 3- | 4Risk        | 5
         Back  | 6Sales    |       | 7- | 8Sales, 9Risk| ",
    );
    let handovers = departments.handovers();
    assert_eq!(handovers.len(), 2);
    assert_eq!(handovers[0].before, ["Sales"]);
    assert_eq!(handovers[0].after, ["Risk"]);
    // C is passed over: nobody is known there.
    assert_eq!(handovers[1].from, e.step("B"));
    assert_eq!(handovers[1].to, e.step("D"));
    assert_eq!(handovers[1].after, ["Sales", "Risk"]);
    let acting: Vec<_> = departments.by_step().map(|(step, _)| step).collect();
    assert_eq!(acting, [e.step("A"), e.step("B"), e.step("D")]);
}

#[test]
fn a_department_keeps_its_name_however_it_is_written() {
    let (e, departments) = departments(
        "    | S: B        | A      | C
         X   | 1Financiën  | 2FINANCIEN | 3 financiën ",
    );
    assert_eq!(departments.handovers(), []);
    assert_eq!(departments.all.len(), 1);
    assert_eq!(departments.all[0].name, "Financiën");
    let steps = [e.step("B"), e.step("A"), e.step("C")];
    assert_eq!(departments.all[0].steps, steps);
}

#[test]
fn a_wide_card_acts_in_every_step_that_it_covers() {
    let (e, departments) = departments("| S: A | B | C\nX | 1Sales> | | 2Risk");
    assert_eq!(departments.handovers().len(), 1);
    assert_eq!(departments.handovers()[0].from, e.step("B"));
    let (_, none) = self::departments("| S: A | B\nX | 1 | 2");
    assert_eq!(none, Departments::default());
}

#[test]
fn the_insurer_hands_the_customer_over_as_the_story_says() {
    let json = include_str!("../../assets/examples/insurer-quotation.nl.json");
    let document = reiskaart::file::read(json.as_bytes(), &|_| None)
        .unwrap()
        .document;
    let departments = Departments::of(&document.journeys[0]);
    assert_eq!(departments.all.len(), 5);
    let before: Vec<_> = departments
        .handovers()
        .iter()
        .map(|h| h.before.join("+"))
        .collect();
    assert_eq!(
        before,
        ["Marketing", "Klantcontact", "Acceptatie", "Tarifering"]
    );
}

#[test]
fn words_that_read_the_same_fold_the_same() {
    assert_eq!(fold("  Één\u{a0}GLAS  "), "een glas");
    assert_eq!(fold("e\u{301}e\u{301}n glas"), "een glas");
    assert_eq!(fold("Zo’n kaart"), fold("zo'n  Kaart"));
    assert_eq!(fold(""), "");
    assert_ne!(fold("maan"), fold("man"));
}
