//! Steps of two journeys beside each other, and the lift between them.

use reiskaart::{
    document::{Document, IdSource, StepId},
    edit::duplicate::with_fresh_ids,
    insight::{
        lift::{Lift, lifts, mean_lift, shared_personas},
        matching::{Matching, match_steps},
        rows::Row,
    },
};

use crate::support::pair::{came_from, change, journeys, persona, step};

fn matching(document: &Document, left: usize, right: usize) -> Matching {
    let journeys = &document.journeys;
    match_steps(document, &journeys[left], &journeys[right])
}

/// The rows in words: `A=a` in both, `-B` only on the left, `+c` only on the right.
fn rows_of(document: &Document, left: usize, right: usize) -> String {
    let title = |id: StepId| {
        let steps = document.journeys.iter().flat_map(|journey| journey.steps());
        let mut named = steps.filter(|(_, step)| step.id == id);
        named.next().expect("a step").1.title.clone()
    };
    let matching = matching(document, left, right);
    let rows = matching.rows.list().iter().map(|row| match row {
        Row::Both { left, right } => format!("{}={}", title(*left), title(*right)),
        Row::Left(left) => format!("-{}", title(*left)),
        Row::Right(right) => format!("+{}", title(*right)),
    });
    rows.collect::<Vec<_>>().join(" ")
}

#[test]
fn an_ideal_step_stands_beside_the_one_it_came_from_whatever_both_are_called() {
    let mut document = journeys(&["| S: A | B | C | D", "| S: a | x | d | y | c"]);
    for (new, old) in [("a", "A"), ("c", "C"), ("d", "D")] {
        came_from(&mut document, (1, new), (0, old));
    }
    assert_eq!(rows_of(&document, 0, 1), "A=a -B +x C=c D=d +y");
    // The other way round the order is that of the ideal journey.
    assert_eq!(rows_of(&document, 1, 0), "a=A -x +B d=D -y c=C");
}

#[test]
fn titles_match_what_has_no_origin_in_order_and_only_once() {
    let document = journeys(&[
        "| S: Zoeken | Wachten | Eén keer bellen | Wachten",
        "| S: wachten | EEN  KEER BELLEN | Wachten | Wachten | Horen",
    ]);
    assert_eq!(
        rows_of(&document, 0, 1),
        "-Zoeken Wachten=wachten Eén keer bellen=EEN  KEER BELLEN Wachten=Wachten +Wachten +Horen"
    );
}

#[test]
fn origin_goes_before_title() {
    let mut document = journeys(&["| S: A | B", "| S: A | B"]);
    came_from(&mut document, (1, "A"), (0, "B"));
    assert_eq!(rows_of(&document, 0, 1), "-A B=A +B");
}

#[test]
fn steps_without_a_title_are_not_alike() {
    let mut document = journeys(&["| S: A | B", "| S: C | D"]);
    for index in 0..2 {
        change(&mut document, index, |journey| {
            for stage in &mut journey.stages {
                for step in &mut std::sync::Arc::make_mut(stage).steps {
                    std::sync::Arc::make_mut(step).title = String::new();
                }
            }
        });
    }
    assert_eq!(rows_of(&document, 0, 1), "- - + +");
}

#[test]
fn a_split_step_has_one_beside_it_and_all_know_where_they_came_from() {
    let mut document = journeys(&["| S: A | Pay", "| S: Order | Pay | Thanks"]);
    for title in ["Order", "Pay", "Thanks"] {
        came_from(&mut document, (1, title), (0, "Pay"));
    }
    // Of those equally near the one that kept its title.
    assert_eq!(rows_of(&document, 0, 1), "-A +Order Pay=Pay +Thanks");
    let matching = matching(&document, 0, 1);
    let pay = step(&document.journeys[0], "Pay");
    for title in ["Order", "Pay", "Thanks"] {
        let right = step(&document.journeys[1], title);
        assert_eq!(matching.origin(right), Some(pay), "{title}");
    }
}

#[test]
fn copies_of_copies_and_two_of_one_family_are_found() {
    let mut document = journeys(&["| S: A | B", "| S: p | q", "| S: v | w", "| S: x | y"]);
    // 1 was made from 0, and 2 from 1; 3 was also made from 0.
    for (new, old) in [((1, "p"), "A"), ((1, "q"), "B"), ((3, "y"), "A")] {
        came_from(&mut document, new, (0, old));
    }
    for (new, old) in [("v", "q"), ("w", "p")] {
        came_from(&mut document, (2, new), (1, old));
    }
    assert_eq!(rows_of(&document, 0, 2), "A=w B=v");
    assert_eq!(rows_of(&document, 2, 0), "v=B w=A");
    assert_eq!(rows_of(&document, 1, 2), "p=w q=v");
    // Neither came from the other, but both from the first.
    assert_eq!(rows_of(&document, 3, 2), "-x +v y=w");
}

#[test]
fn the_nearer_of_two_relatives_is_beside() {
    let mut document = journeys(&["| S: A", "| S: p | q", "| S: v"]);
    came_from(&mut document, (1, "p"), (0, "A"));
    came_from(&mut document, (1, "q"), (1, "p"));
    came_from(&mut document, (2, "v"), (1, "q"));
    assert_eq!(rows_of(&document, 1, 2), "-p q=v");
}

#[test]
fn steps_that_came_from_each_other_do_no_harm() {
    let mut document = journeys(&["| S: A | B", "| S: p | q", "| S: A"]);
    came_from(&mut document, (0, "A"), (1, "p"));
    came_from(&mut document, (1, "p"), (0, "B"));
    came_from(&mut document, (0, "B"), (0, "A"));
    assert_eq!(rows_of(&document, 0, 1), "A=p -B +q");
    assert_eq!(rows_of(&document, 0, 2), "A=A -B");
    assert_eq!(rows_of(&document, 0, 0), "A=A B=B");
}

#[test]
fn a_duplicate_is_matched_by_its_titles() {
    let mut document = journeys(&["| S: A | B || T: C"]);
    let copy = with_fresh_ids(&document.journeys[0], &IdSource::new(5));
    document.journeys.push(copy.into());
    assert_eq!(rows_of(&document, 0, 1), "A=A B=B C=C");
    assert_eq!(matching(&document, 0, 1).rows.list().len(), 3);
}

#[test]
fn lift_is_ideal_minus_current_where_both_are_scored() {
    let mut document = journeys(&[
        "| S: A | B | C | D\n~Sanne | 1 | -2 | 0.5 | \n~Henk | 0 | -1 | |",
        "| S: a | b | b2 | c | d | e\n~Sanne | 0.5 | 1 | 2 | | 1 | 2\n~Kim | | 2 | | | |",
    ]);
    for (new, old) in [("a", "A"), ("b", "B"), ("b2", "B"), ("c", "C"), ("d", "D")] {
        came_from(&mut document, (1, new), (0, old));
    }
    let (left, right) = (&document.journeys[0], &document.journeys[1]);
    let matching = matching(&document, 0, 1);
    let sanne = persona(&document, "Sanne");
    assert_eq!(shared_personas(left, right), [sanne]);
    let found = lifts(&matching, (left, sanne), (right, sanne));
    let lift = |new: &str, old: &str, lift| Lift {
        step: step(right, new),
        from: step(left, old),
        lift,
    };
    // c has no score in the ideal journey, D none in the current one, e has no origin.
    assert_eq!(
        found,
        [
            lift("a", "A", -0.5),
            lift("b", "B", 3.0),
            lift("b2", "B", 4.0)
        ]
    );
    assert_eq!(mean_lift(&found), Some(6.5 / 3.0));
    assert_eq!(mean_lift(&[]), None);
    let (henk, kim) = (persona(&document, "Henk"), persona(&document, "Kim"));
    let other = lifts(&matching, (left, henk), (right, kim));
    assert_eq!(other, [lift("b", "B", 3.0)]);
}

#[test]
fn the_wine_shop_is_lifted_from_where_its_steps_say_they_came_from() {
    let json = include_str!("../../assets/examples/wine-shop.nl.json");
    let document = reiskaart::file::read(json.as_bytes(), &|_| None)
        .unwrap()
        .document;
    let (left, right) = (&document.journeys[0], &document.journeys[1]);
    let matching = match_steps(&document, left, right);
    assert_eq!(matching.rows.list().len(), 9);
    for persona in shared_personas(left, right) {
        let mut by_hand = Vec::new();
        for (_, step) in right.steps() {
            let after = right.emotion(persona, step.id);
            let before = step.from.and_then(|from| left.emotion(persona, from));
            if let (Some(after), Some(before)) = (after, before) {
                by_hand.push((step.id, after.score - before.score));
            }
        }
        let lifts = lifts(&matching, (left, persona), (right, persona));
        let lifts: Vec<_> = lifts.iter().map(|lift| (lift.step, lift.lift)).collect();
        assert_eq!(lifts, by_hand);
        assert!(lifts.iter().any(|(_, lift)| *lift >= 2.0));
    }
}
