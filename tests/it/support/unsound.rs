//! A document in which every rule of the check-up finds something.

use std::sync::Arc;

use reiskaart::document::{
    Date, Document, Flag, Gap, IdSource, Improvement, LaneKind, Measure, MeasuredValue, Promise,
};

use super::pair::{card, change, change_cards, ideal, journeys, make_lane};

/// The day on which [`document`] is looked at.
pub fn today() -> Date {
    Date::new(2026, 5, 12).expect("a day")
}

/// The document.
pub fn document() -> Document {
    let mut document = journeys(&[
        "| S: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16
         Doen   | Waar blijft mijn offerte? | site | mail | bellen |
         ~Sanne | 0.5 | 0.25 | 0.5",
        "| S: a | b\nDoen | balie | \n~Sanne | -0.5 | -0.25",
    ]);
    document.title = "Alles mis".into();
    ideal(&mut document, 1);
    change(&mut document, 0, |journey| {
        journey.title = "Offertetraject".into();
        journey.personas.clear();
        make_lane(journey, "Doen", LaneKind::Touchpoints, None);
        change_cards(journey, "Waar blijft mijn offerte?", |card| {
            card.flags = vec![Flag::Pain];
            card.promise = Some(Promise::Broken);
            card.department.push_str("Acceptatie");
            card.measure = Some(Box::new(waiting_time()));
        });
        change_cards(journey, "site", |card| {
            card.department.push_str("Marketing");
        });
        change_cards(journey, "mail", |card| {
            card.department.push_str("Verkoop");
        });
        // All three departments in one step.
        let first = journey.cards[0].step;
        for card in &mut journey.cards {
            Arc::make_mut(card).step = first;
        }
        let more = reiskaart::document::Card::new(
            IdSource::new(8).fresh(),
            journey.lanes[0].id,
            first,
            "nog een",
        );
        journey.cards.push(more.into());
    });
    change(&mut document, 1, |journey| {
        journey.title = "Ik weet waar hij ligt".into();
        make_lane(journey, "Doen", LaneKind::Touchpoints, None);
        change_cards(journey, "balie", |card| {
            card.flags = vec![Flag::MomentOfTruth];
        });
    });
    plans(&mut document);
    assert_eq!(document.problems(), []);
    document
}

fn waiting_time() -> Measure {
    Measure {
        name: "Wachttijd".to_owned(),
        unit: "dagen".to_owned(),
        values: vec![MeasuredValue::new(today(), 12.5)],
        target: Some(20.0),
        ..Measure::default()
    }
}

fn plans(document: &mut Document) {
    let ids = IdSource::new(44);
    let journey = &document.journeys[0];
    let mut gap = Gap::new(ids.fresh(), journey.id, "Niemand zegt hoe lang het duurt");
    gap.cards = vec![card(journey, "site")];
    let mut late = Improvement::new(ids.fresh(), "Zeggen hoe lang het duurt");
    late.owner = "Fatima".into();
    late.deadline = Date::new(2026, 5, 11);
    late.impact = Some(8.0);
    late.effort = Some(2.0);
    let nobody = Improvement::new(ids.fresh(), "Eén gezicht per klant");
    document.gaps.push(Arc::new(gap));
    document.improvements = vec![Arc::new(late), Arc::new(nobody)];
}
