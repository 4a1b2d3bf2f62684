//! The check-up: each rule found and not found, on a map that is sound but for one thing.

use std::{collections::HashSet, sync::Arc};

use reiskaart::{
    document::{
        Date, Document, DrawnBy, Emotion, Evidence, EvidenceKind, Flag, Gap, IdSource, Improvement,
        Journey, LaneKind, Measure, MeasuredValue, Moment, Promise, Stage, Status, Step,
    },
    insight::check::{Facts, Finding, Place, Rule, check_up},
};

use crate::support::pair::{card, change, change_cards, ideal, journeys, make_lane, persona, step};

const CURRENT: &str = "
    | Voor: Zoeken | Kiezen || Koop: Betalen || Thuis: Drinken | Willen
Doen    | site | proeverij || kassa || glas | bellen
Pijn    |      |           || rij   ||      | naam kwijt
~Sanne  | 0.5  | 1.5       || -0.5  || 2    | -1.5";

const IDEAL: &str = "
    | Voor: Kijken || Koop: Kopen || Thuis: Drinken
Doen    | site | kassa* | thuisbezorgd
~Sanne  | 0.5  | -0.5   | 2";

fn today() -> Date {
    Date::new(2026, 5, 12).unwrap()
}

fn interviewed() -> Vec<Evidence> {
    vec![Evidence::new(EvidenceKind::Interview)]
}

/// A current and an ideal journey in which nothing is found.
fn sound() -> Document {
    let mut document = journeys(&[CURRENT, &IDEAL.replace('*', "")]);
    ideal(&mut document, 1);
    for index in 0..2 {
        change(&mut document, index, |journey| {
            journey.title = "Ik wil die wijn nog eens drinken".into();
            journey.goal = "Weten welke het was".into();
            make_lane(journey, "Doen", LaneKind::Touchpoints, None);
            let moments = [Moment::Before, Moment::At, Moment::Use];
            for (stage, moment) in journey.stages.iter_mut().zip(moments) {
                Arc::make_mut(stage).moment = Some(moment);
            }
            change_cards(journey, "site", |card| card.evidence = interviewed());
        });
    }
    assert_eq!(keys(&document), [] as [String; 0]);
    document
}

fn findings(document: &Document) -> Vec<Finding> {
    check_up(document, today()).findings
}

/// What is found, as `rule:id`.
fn keys(document: &Document) -> Vec<String> {
    findings(document).iter().map(Finding::key).collect()
}

/// The rules that are found after a change of the first or second journey.
fn found(index: usize, act: impl FnOnce(&mut Journey)) -> Vec<&'static str> {
    let mut document = sound();
    change(&mut document, index, act);
    let findings = findings(&document);
    let journey = Some(document.journeys[index].id);
    assert!(findings.iter().all(|finding| finding.journey == journey));
    findings.iter().map(|finding| finding.rule.id()).collect()
}

fn score(journey: &mut Journey, scores: &[f64]) {
    for (emotion, score) in journey.emotions.iter_mut().zip(scores) {
        Arc::make_mut(emotion).score = *score;
    }
    journey.emotions.truncate(scores.len());
}

#[test]
fn ids_are_those_that_files_name() {
    let ids: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 22);
    assert_eq!(ids[0], "title-in-customer-words");
    assert_eq!(ids[21], "unvalidated");
}

#[test]
fn a_title_is_in_the_first_person() {
    let titled = |title: &str| found(0, |journey| journey.title = title.to_owned());
    for right in [
        "Ik vraag een offerte",
        "Help, MIJN fles!",
        "We want it",
        "voor-ons",
    ] {
        assert_eq!(titled(right), [] as [&str; 0], "{right}");
    }
    for wrong in ["Offertetraject", "Wijn kopen", "Wens", ""] {
        assert_eq!(titled(wrong), ["title-in-customer-words"], "{wrong}");
    }
}

#[test]
fn a_journey_has_a_goal_and_a_persona() {
    let goal = found(0, |journey| journey.goal = " \n".to_owned());
    assert_eq!(goal, ["no-customer-goal"]);
    // The scores are there, though nobody has said yet whose they are.
    assert_eq!(found(1, |journey| journey.personas.clear()), ["no-persona"]);
}

#[test]
fn a_journey_starts_before_and_ends_after_the_purchase() {
    let moments = |moments: [Option<Moment>; 3]| {
        found(0, |journey| {
            for (stage, moment) in journey.stages.iter_mut().zip(moments) {
                Arc::make_mut(stage).moment = moment;
            }
        })
    };
    let (before, at) = (Some(Moment::Before), Some(Moment::At));
    assert_eq!(
        moments([at, at, Some(Moment::After)]),
        ["starts-at-purchase"]
    );
    assert_eq!(moments([before, at, at]), ["ends-at-purchase"]);
    assert_eq!(moments([before, at, None]), ["ends-at-purchase"]);
    let both = ["starts-at-purchase", "ends-at-purchase"];
    assert_eq!(moments([at, at, at]), both);
    assert_eq!(moments([None, None, None]), both);
}

#[test]
fn where_no_stage_says_when_it_is_the_finding_says_so() {
    let mut document = sound();
    change(&mut document, 0, |journey| {
        for stage in &mut journey.stages {
            Arc::make_mut(stage).moment = None;
        }
    });
    let facts: Vec<Facts> = findings(&document).into_iter().map(|it| it.facts).collect();
    assert_eq!(facts, [Facts::MomentsUnsaid, Facts::MomentsUnsaid]);
}

#[test]
fn sixteen_steps_are_too_many() {
    let grown = |count: usize| {
        found(0, |journey| {
            let ids = IdSource::new(77);
            let lane = journey.lanes[0].id;
            let persona = journey.personas[0];
            let stage = Arc::make_mut(&mut journey.stages[0]);
            while stage.steps.len() < count - 3 {
                let step = Step::new(ids.fresh(), "nog een");
                journey
                    .emotions
                    .push(Emotion::new(persona, step.id, 0.0).into());
                let card = reiskaart::document::Card::new(ids.fresh(), lane, step.id, "");
                journey.cards.push(card.into());
                stage.steps.push(step.into());
            }
        })
    };
    assert_eq!(grown(15), [] as [&str; 0]);
    assert_eq!(grown(16), ["too-many-steps"]);
}

#[test]
fn every_step_has_a_touchpoint_also_one_that_begins_before() {
    let gone = |journey: &mut Journey| journey.cards.retain(|card| card.text != "kassa");
    assert_eq!(found(0, gone), ["step-without-touchpoint"]);
    let covered = found(0, |journey| {
        gone(journey);
        change_cards(journey, "proeverij", |card| card.span = 2);
    });
    assert_eq!(covered, [] as [&str; 0]);
}

#[test]
fn every_step_has_a_score_of_somebody_who_travels() {
    let mut document = sound();
    let gone = step(&document.journeys[0], "Kiezen");
    change(&mut document, 0, |journey| {
        journey.emotions.retain(|emotion| emotion.step != gone);
    });
    assert_eq!(keys(&document), [format!("step-without-emotion:{gone}")]);
    let other = reiskaart::document::Persona::new(IdSource::new(9).fresh(), "Kim");
    let kim = other.id;
    document.personas.push(other.into());
    change(&mut document, 0, |journey| {
        journey.emotions.push(Emotion::new(kim, gone, 1.0).into());
    });
    // Kim has left this journey, and her score cannot be seen.
    assert_eq!(keys(&document).len(), 1);
    change(&mut document, 0, |journey| journey.personas.push(kim));
    assert_eq!(keys(&document).len(), 0);
}

#[test]
fn a_current_curve_goes_up_or_down() {
    let curve = |scores: &[f64]| found(0, |journey| score(journey, scores));
    assert_eq!(curve(&[0.0, 0.5, 0.9, 0.0, 0.0]), ["flat-curve"]);
    assert_eq!(curve(&[0.0, 0.5, 1.0, 0.0, 0.0]), [] as [&str; 0]);
    assert_eq!(curve(&[1.0, 1.0]), ["step-without-emotion"; 3]);
    let three = curve(&[1.0, 1.0, 1.0]);
    let two = ["step-without-emotion"; 2];
    assert_eq!(three, [two[0], two[1], "flat-curve"]);
}

#[test]
fn an_ideal_curve_goes_down_too_and_ends_on_its_height() {
    let curve = |scores: [f64; 3]| found(1, |journey| score(journey, &scores));
    assert_eq!(curve([0.5, -0.5, 2.0]), [] as [&str; 0]);
    assert_eq!(curve([0.5, 0.0, 1.0]), [] as [&str; 0]);
    assert_eq!(curve([0.5, 1.0, 2.0]), ["ideal-all-smiles"]);
    assert_eq!(curve([0.0, 0.5, 0.9]), ["ideal-all-smiles"]);
    assert_eq!(curve([2.0, 0.0, 1.9]), ["weak-end"]);
    assert_eq!(curve([0.0, -1.0, 0.0]), ["weak-end"]);
    assert_eq!(curve([1.0, 1.5, 1.0]), ["ideal-all-smiles", "weak-end"]);
}

#[test]
fn each_persona_has_findings_of_their_own() {
    let mut document = sound();
    let henk = reiskaart::document::Persona::new(IdSource::new(9).fresh(), "Henk");
    let id = henk.id;
    document.personas.push(henk.into());
    change(&mut document, 1, |journey| {
        journey.personas.push(id);
        let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
        for step in steps {
            journey.emotions.push(Emotion::new(id, step, 1.0).into());
        }
    });
    assert_eq!(keys(&document), [format!("ideal-all-smiles:{id}")]);
}

#[test]
fn a_moment_of_truth_is_no_low_in_an_ideal_journey() {
    let truth = |journey: &mut Journey, text: &str| {
        change_cards(journey, text, |card| {
            card.set_flag(Flag::MomentOfTruth, true);
        });
    };
    assert_eq!(found(0, |journey| truth(journey, "kassa")), [] as [&str; 0]);
    assert_eq!(found(1, |journey| truth(journey, "site")), [] as [&str; 0]);
    let kassa = found(1, |journey| truth(journey, "kassa"));
    assert_eq!(kassa, ["moment-of-truth-negative"]);
    let wide = found(1, |journey| {
        truth(journey, "site");
        change_cards(journey, "site", |card| card.span = 2);
    });
    assert_eq!(wide, ["moment-of-truth-negative"]);
    let mut document = sound();
    change(&mut document, 1, |journey| truth(journey, "kassa"));
    let expected = Facts::Feeling {
        persona: persona(&document, "Sanne"),
        score: -0.5,
    };
    assert_eq!(findings(&document)[0].facts, expected);
}

#[test]
fn a_pain_and_a_broken_promise_are_in_a_gap_and_a_gap_in_an_improvement() {
    let mut document = sound();
    change(&mut document, 0, |journey| {
        change_cards(journey, "naam kwijt", |card| {
            card.set_flag(Flag::Pain, true);
        });
        change_cards(journey, "kassa", |card| {
            card.promise = Some(Promise::Broken);
        });
        change_cards(journey, "rij", |card| card.promise = Some(Promise::Kept));
        change_cards(journey, "site", |card| card.set_flag(Flag::Delight, true));
    });
    let first = &document.journeys[0];
    let (pain, broken, id) = (card(first, "naam kwijt"), card(first, "kassa"), first.id);
    let expected = [
        format!("pain-without-gap:{pain}"),
        format!("promise-broken:{broken}"),
    ];
    assert_eq!(keys(&document), expected);

    let ids = IdSource::new(21);
    let mut gap = Gap::new(ids.fresh(), id, "De naam is weg");
    gap.cards = vec![pain, broken];
    gap.dismissed = true;
    document.gaps.push(Arc::new(gap.clone()));
    // A gap that was set aside counts nowhere.
    assert_eq!(keys(&document), expected);
    gap.dismissed = false;
    document.gaps[0] = Arc::new(gap.clone());
    let without = [format!("gap-without-improvement:{}", gap.id)];
    assert_eq!(keys(&document), without);

    let mut improvement = Improvement::new(ids.fresh(), "Etiket om te bewaren");
    improvement.gaps = vec![gap.id];
    improvement.status = Status::Dropped;
    document.improvements.push(Arc::new(improvement.clone()));
    assert_eq!(keys(&document), without);
    improvement.status = Status::Done;
    document.improvements[0] = Arc::new(improvement);
    assert_eq!(keys(&document), [] as [String; 0]);
}

#[test]
fn an_open_improvement_has_an_owner_and_a_deadline_that_has_not_passed() {
    let mut document = sound();
    let journey = document.journeys[0].id;
    let ids = IdSource::new(21);
    let gap = Gap::new(ids.fresh(), journey, "De naam is weg");
    let mut improvement = Improvement::new(ids.fresh(), "Etiket");
    let id = improvement.id;
    document.improvements.push(Arc::new(improvement.clone()));
    let lacking = [
        format!("improvement-without-owner:{id}"),
        format!("improvement-without-deadline:{id}"),
    ];
    assert_eq!(keys(&document), lacking);
    assert!(findings(&document).iter().all(|it| it.journey.is_none()));

    improvement.gaps = vec![gap.id];
    document.gaps.push(Arc::new(gap));
    document.improvements[0] = Arc::new(improvement.clone());
    assert_eq!(keys(&document), lacking);
    let of = |finding: &Finding| finding.journey == Some(journey);
    assert!(findings(&document).iter().all(of));

    improvement.owner = "Fatima".to_owned();
    improvement.deadline = Date::new(2026, 4, 30);
    document.improvements[0] = Arc::new(improvement.clone());
    assert_eq!(keys(&document), [format!("overdue:{id}")]);
    let late = Facts::Late {
        deadline: Date::new(2026, 4, 30).unwrap(),
        days: 12,
    };
    assert_eq!(findings(&document)[0].facts, late);
    improvement.deadline = Some(today());
    document.improvements[0] = Arc::new(improvement.clone());
    assert_eq!(keys(&document), [] as [String; 0]);
    improvement.owner.clear();
    improvement.deadline = None;
    for closed in [Status::Done, Status::Dropped] {
        improvement.status = closed;
        document.improvements[0] = Arc::new(improvement.clone());
        let open_gap = usize::from(closed == Status::Dropped);
        assert_eq!(keys(&document).len(), open_gap, "{closed:?}");
    }
}

#[test]
fn five_cards_without_a_customer_are_only_opinion() {
    let known = |kind: Option<EvidenceKind>| {
        found(0, |journey| {
            change_cards(journey, "site", |card| {
                card.evidence = kind.map(Evidence::new).into_iter().collect();
            });
        })
    };
    assert_eq!(known(Some(EvidenceKind::Customers)), [] as [&str; 0]);
    assert_eq!(known(Some(EvidenceKind::WithCustomers)), ["only-opinion"]);
    assert_eq!(known(None), ["only-opinion"]);
    let few = found(0, |journey| {
        change_cards(journey, "site", |card| card.evidence.clear());
        let touch = journey.lanes[0].id;
        journey
            .cards
            .retain(|card| card.lane == touch && card.text != "bellen");
        change_cards(journey, "glas", |card| card.span = 2);
    });
    assert_eq!(few, [] as [&str; 0]);
}

#[test]
fn three_departments_are_many_in_one_step() {
    let departments = |names: [&str; 3]| {
        found(0, |journey| {
            let cards = ["kassa", "rij", "proeverij"];
            for (text, name) in cards.into_iter().zip(names) {
                change_cards(journey, text, |card| card.department.push_str(name));
            }
            change_cards(journey, "proeverij", |card| card.span = 2);
        })
    };
    assert_eq!(
        departments(["Kassa", "Winkel", "Advies"]),
        ["many-departments"]
    );
    assert_eq!(departments(["Kassa", "Winkel", "kassa "]), [] as [&str; 0]);
}

#[test]
fn a_measure_is_held_against_its_target() {
    let measured = |values: &[f64], target: Option<f64>| {
        found(0, |journey| {
            let values = values.iter().zip(1..);
            let measure = Measure {
                values: values
                    .map(|(value, day)| {
                        MeasuredValue::new(Date::new(2026, 1, day).unwrap(), *value)
                    })
                    .collect(),
                target,
                ..Measure::default()
            };
            change_cards(journey, "rij", |card| {
                card.measure = Some(Box::new(measure.clone()));
            });
        })
    };
    assert_eq!(measured(&[40.0, 29.9], Some(30.0)), ["measure-off-target"]);
    assert_eq!(measured(&[10.0, 30.0], Some(30.0)), [] as [&str; 0]);
    assert_eq!(measured(&[], Some(30.0)), [] as [&str; 0]);
    assert_eq!(measured(&[10.0], None), [] as [&str; 0]);
}

#[test]
fn an_ideal_of_staff_alone_is_checked_with_customers() {
    let drawn = |index, kind: EvidenceKind, drawn_by| {
        found(index, |journey| {
            journey.drawn_by = drawn_by;
            change_cards(journey, "site", |card| {
                card.evidence = vec![Evidence::new(kind)];
            });
            // Too few cards to be only an opinion.
            journey.cards.truncate(4);
        })
    };
    let staff = EvidenceKind::Staff;
    assert_eq!(drawn(1, staff, DrawnBy::Staff), ["unvalidated"]);
    assert_eq!(drawn(1, staff, DrawnBy::WithCustomers), [] as [&str; 0]);
    let with = EvidenceKind::WithCustomers;
    assert_eq!(drawn(1, with, DrawnBy::Staff), [] as [&str; 0]);
    assert!(!drawn(0, staff, DrawnBy::Staff).contains(&"unvalidated"));
}

#[test]
fn a_frozen_journey_is_not_looked_at() {
    let mut document = sound();
    let ids = IdSource::new(21);
    let journey = document.journeys[0].id;
    let gap = Gap::new(ids.fresh(), journey, "De naam is weg");
    let mut improvement = Improvement::new(ids.fresh(), "Etiket");
    improvement.gaps = vec![gap.id];
    document.gaps.push(Arc::new(gap));
    document.improvements.push(Arc::new(improvement));
    change(&mut document, 0, |journey| {
        journey.title.clear();
        journey.frozen = Some(today());
    });
    // What is still to be done stays so, but nothing can be set aside in the journey any more.
    let left: Vec<_> = findings(&document);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|finding| finding.journey.is_none()));
}

#[test]
fn what_was_set_aside_is_counted_and_not_shown() {
    let mut document = sound();
    change(&mut document, 0, |journey| journey.title.clear());
    change(&mut document, 1, |journey| journey.title.clear());
    let ids = IdSource::new(21);
    let improvement = Improvement::new(ids.fresh(), "Etiket");
    let owner = format!("improvement-without-owner:{}", improvement.id);
    document.improvements.push(Arc::new(improvement));
    document.dismissed_findings.push(owner.clone());
    let first = document.journeys[0].id;
    let title = format!("title-in-customer-words:{first}");
    change(&mut document, 0, |journey| {
        journey.dismissed_findings = vec![title.clone(), "no-such-rule:x".to_owned()];
    });
    let all = check_up(&document, today());
    let aside: Vec<String> = all.dismissed.iter().map(Finding::key).collect();
    assert_eq!(aside, [title, owner]);
    assert_eq!(all.findings.len(), 2);
    let second = document.journeys[1].id;
    assert_eq!(all.of_journey(first).count(), 0);
    assert_eq!(all.of_journey(second).count(), 1);
}

#[test]
fn a_persona_set_aside_in_one_journey_is_looked_at_in_another() {
    let mut document = sound();
    let key = format!("flat-curve:{}", persona(&document, "Sanne"));
    change(&mut document, 1, |journey| {
        journey.dismissed_findings = vec![key.clone()];
    });
    change(&mut document, 0, |journey| score(journey, &[0.0; 5]));
    assert_eq!(keys(&document), [key]);
}

#[test]
fn what_was_set_aside_of_an_improvement_stays_so_when_its_gap_goes() {
    let mut document = sound();
    let ids = IdSource::new(21);
    let mut improvement = Improvement::new(ids.fresh(), "Etiket");
    improvement.deadline = Some(today());
    let key = format!("improvement-without-owner:{}", improvement.id);
    document.improvements.push(Arc::new(improvement));
    change(&mut document, 0, |journey| {
        journey.dismissed_findings = vec![key];
    });
    assert_eq!(keys(&document), [] as [String; 0]);
}

#[test]
fn findings_come_journey_by_journey_rule_by_rule_and_from_left_to_right() {
    let mut document = sound();
    for index in [1, 0] {
        change(&mut document, index, |journey| {
            journey.goal.clear();
            journey.title.clear();
            journey.cards.reverse();
            for card in &mut journey.cards {
                Arc::make_mut(card).flags = vec![Flag::Pain];
            }
        });
    }
    let found = findings(&document);
    let order: Vec<_> = found
        .iter()
        .map(|finding| {
            let journey = finding.journey.unwrap();
            let journeys = &document.journeys;
            let place = journeys.iter().position(|it| it.id == journey).unwrap();
            let step = match finding.place {
                Place::Card(id) => {
                    let card = journeys[place].card(id).unwrap();
                    journeys[place].step_index(card.step)
                }
                _ => None,
            };
            (place, finding.rule, step)
        })
        .collect();
    assert!(order.is_sorted());
    assert_eq!(order.len(), 2 * 2 + 7 + 3);
}

#[test]
fn an_empty_document_and_an_empty_journey_are_looked_at_too() {
    assert_eq!(keys(&Document::default()), [] as [String; 0]);
    let mut document = Document::default();
    let mut journey = Journey::new(IdSource::new(1).fresh(), "");
    journey
        .stages
        .push(Stage::new(IdSource::new(1).fresh(), "").into());
    document.journeys.push(journey.into());
    let rules: Vec<_> = findings(&document).iter().map(|it| it.rule.id()).collect();
    assert_eq!(
        rules,
        [
            "title-in-customer-words",
            "no-customer-goal",
            "no-persona",
            "starts-at-purchase",
            "ends-at-purchase"
        ]
    );
}
