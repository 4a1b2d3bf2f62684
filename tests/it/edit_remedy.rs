//! What a click does about a finding.

use std::sync::Arc;

use reiskaart::{
    document::{Document, Improvement, LaneKind, Moment},
    edit::{
        EditError, LabelKind, Target,
        remedy::{remedy, set_aside, take_up},
    },
    insight::check::{Finding, Place, Rule, check_up},
};

use crate::support::{
    pair::{change, persona},
    test_editor::TestEditor,
    unsound,
};

fn editor() -> TestEditor {
    TestEditor::of(unsound::document())
}

fn findings(e: &TestEditor) -> Vec<Finding> {
    check_up(e.editor.document(), unsound::today()).findings
}

fn finding(e: &TestEditor, rule: Rule) -> Finding {
    let mut findings = findings(e).into_iter();
    findings
        .find(|finding| finding.rule == rule)
        .expect("found")
}

/// Puts a finding right; it must be gone then, and nothing else of its rule come.
fn put_right(e: &mut TestEditor, rule: Rule) {
    let finding = finding(e, rule);
    let count = |e: &TestEditor| findings(e).iter().filter(|it| it.rule == rule).count();
    let before = count(e);
    e.carry_out(|editor| remedy(editor, &finding));
    assert!(!findings(e).contains(&finding), "{rule:?}");
    assert_eq!(count(e), before - 1, "{rule:?}");
}

#[test]
fn a_persona_with_scores_is_put_on_the_journey() {
    let mut e = editor();
    put_right(&mut e, Rule::NoPersona);
    assert_eq!(e.journey().personas, [e.persona("Sanne")]);
    let mut document = Document::clone(e.editor.document());
    change(&mut document, 0, |journey| {
        journey.personas.clear();
        journey.emotions.clear();
    });
    let mut e = TestEditor::of(document);
    put_right(&mut e, Rule::NoPersona);
    assert_eq!(
        e.journey().personas,
        [persona(e.editor.document(), "Sanne")]
    );
}

#[test]
fn a_stage_comes_before_and_after() {
    let mut e = editor();
    put_right(&mut e, Rule::StartsAtPurchase);
    put_right(&mut e, Rule::EndsAtPurchase);
    let stages = &e.journey().stages;
    let moments: Vec<_> = stages
        .iter()
        .map(|it| (it.moment, it.steps.len()))
        .collect();
    let (before, after) = (Some(Moment::Before), Some(Moment::After));
    assert_eq!(moments, [(before, 1), (None, 16), (after, 1)]);
    // Its words are asked for: it is selected.
    let last = stages.last().unwrap().id;
    assert_eq!(e.editor.selection().primary(), Some(Target::Stage(last)));
}

#[test]
fn an_empty_touchpoint_comes_in_the_step_and_the_lane_where_there_is_none() {
    let mut e = editor();
    put_right(&mut e, Rule::StepWithoutTouchpoint);
    let Some(Target::Card(new)) = e.editor.selection().primary() else {
        panic!("{:?}", e.editor.selection());
    };
    assert_eq!(e.journey().card(new).unwrap().step, e.step("2"));

    let mut document = unsound::document();
    change(&mut document, 0, |journey| {
        for lane in &mut journey.lanes {
            if lane.kind == LaneKind::Touchpoints {
                Arc::make_mut(lane).kind = LaneKind::Scenario;
            }
        }
    });
    let mut e = TestEditor::of(document);
    put_right(&mut e, Rule::StepWithoutTouchpoint);
    assert_eq!(e.journey().lanes[0].kind, LaneKind::Touchpoints);
    assert!(matches!(
        e.editor.selection().primary(),
        Some(Target::Card(_))
    ));
    assert!(e.undo());
    assert_eq!(e.journey().lanes.len(), 2);
}

#[test]
fn a_pain_and_a_broken_promise_become_a_gap_in_their_own_words() {
    let mut e = editor();
    put_right(&mut e, Rule::PainWithoutGap);
    let card = e.the_card("Waar blijft mijn offerte?");
    let gap = e.editor.document().gaps.last().unwrap();
    assert_eq!(gap.text, "Waar blijft mijn offerte?");
    assert_eq!((&gap.cards, &gap.steps), (&vec![card.id], &vec![card.step]));
    // The broken promise is the same card, and is in the gap too.
    let broken = findings(&e).iter().any(|it| it.rule == Rule::PromiseBroken);
    assert!(!broken);
    assert!(e.undo());
    put_right(&mut e, Rule::PromiseBroken);
}

#[test]
fn a_gap_gets_an_improvement_to_be_named() {
    let mut e = editor();
    put_right(&mut e, Rule::GapWithoutImprovement);
    let document = e.editor.document();
    let new = document.improvements.last().unwrap();
    assert_eq!(new.gaps, [document.gaps[0].id]);
    assert_eq!(
        e.editor.selection().primary(),
        Some(Target::Improvement(new.id))
    );
}

#[test]
fn what_needs_words_or_people_has_no_remedy_of_one_click() {
    let e = editor();
    let with: Vec<&str> = findings(&e)
        .iter()
        .filter(|finding| remedy(&e.editor, finding).is_some())
        .map(|finding| finding.rule.id())
        .collect();
    let mut rules = with.clone();
    rules.sort_unstable();
    rules.dedup();
    assert_eq!(
        rules,
        [
            "ends-at-purchase",
            "gap-without-improvement",
            "no-persona",
            "pain-without-gap",
            "promise-broken",
            "starts-at-purchase",
            "step-without-touchpoint",
        ]
    );
}

#[test]
fn a_finding_of_what_has_gone_since_has_no_remedy() {
    let mut e = editor();
    let pain = finding(&e, Rule::PainWithoutGap);
    let step = finding(&e, Rule::StepWithoutTouchpoint);
    e.delete(&["Waar blijft mijn offerte?", "2"]);
    assert_eq!(remedy(&e.editor, &pain), None);
    assert_eq!(remedy(&e.editor, &step), None);
    let title = finding(&e, Rule::EndsAtPurchase);
    assert!(remedy(&e.editor, &title).is_some());
    e.editor.set_read_only();
    assert_eq!(remedy(&e.editor, &title), None);
    assert_eq!(set_aside(&e.editor, &[title]), None);
}

#[test]
fn findings_are_set_aside_and_taken_up_again() {
    let mut e = editor();
    let all = findings(&e);
    e.carry_out(|editor| set_aside(editor, &all));
    let label = e.editor.undo_label().unwrap();
    assert_eq!(label.kind, LabelKind::DismissFinding);
    assert_eq!(label.count, all.len());
    assert_eq!(findings(&e), []);
    let document = e.editor.document();
    let aside = check_up(document, unsound::today()).dismissed;
    assert_eq!(aside, all);
    // Those of an improvement without gaps belong to the document.
    assert_eq!(document.dismissed_findings.len(), 3);
    assert_eq!(set_aside(&e.editor, &all), None);

    let one = &all[3..4];
    e.carry_out(|editor| take_up(editor, one));
    assert_eq!(findings(&e), one);
    assert_eq!(take_up(&e.editor, one), None);
    assert!(e.undo() && e.undo());
    assert_eq!(findings(&e), all);
}

#[test]
fn what_was_set_aside_of_an_improvement_is_taken_up_wherever_it_is_noted() {
    let mut e = editor();
    let document = e.editor.document();
    let gap = document.gaps[0].id;
    let mut improvement = Improvement::clone(&document.improvements[1]);
    let place = Place::Improvement(improvement.id);
    improvement.gaps = vec![gap];
    e.apply(reiskaart::edit::Command::PutImprovement(improvement));
    let of = |e: &TestEditor| -> Vec<Finding> {
        let all = findings(e).into_iter();
        all.filter(|finding| finding.place == place).collect()
    };
    let found = of(&e);
    assert_eq!(found.len(), 2);
    e.carry_out(|editor| set_aside(editor, &found));
    e.apply(reiskaart::edit::Command::Delete {
        journey: None,
        targets: vec![Target::Gap(gap)],
    });
    // It belongs to no journey now, and stays set aside.
    assert_eq!(of(&e), []);
    let aside = check_up(e.editor.document(), unsound::today()).dismissed;
    assert!(aside.iter().all(|finding| finding.journey.is_none()));
    e.carry_out(|editor| take_up(editor, &aside));
    assert_eq!(of(&e).len(), 2);
}

#[test]
fn a_remedy_on_a_frozen_journey_is_none_and_would_be_refused() {
    let mut document = unsound::document();
    let before = check_up(&document, unsound::today()).findings;
    change(&mut document, 0, |journey| {
        journey.frozen = Some(unsound::today());
    });
    let mut e = TestEditor::of(document);
    let ends = before
        .iter()
        .find(|it| it.rule == Rule::EndsAtPurchase)
        .unwrap();
    assert_eq!(remedy(&e.editor, ends), None);
    assert_eq!(set_aside(&e.editor, std::slice::from_ref(ends)), None);
    let id = e.journey().id;
    let step = reiskaart::document::Stage::new(e.fresh(), "");
    let refused = e.try_apply(reiskaart::edit::Command::AddStage {
        journey: id,
        stage: step,
        index: 0,
    });
    assert_eq!(refused, Err(EditError::Frozen(id)));
}
