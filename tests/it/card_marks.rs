//! What cards and steps show of measures and gaps, and how a measure is given.

use std::sync::Arc;

use egui_kittest::{Harness, kittest::Queryable as _};
use reiskaart::{
    document::{Card, CardId, Date, Document, Gap, Id, IdSource, LaneKind, Measure, MeasuredValue},
    edit::Command,
    layout::map::MapLayout,
    locale::{Language, Locale},
    scene::map_words,
    text::Measurer,
};

use crate::support::{
    TestEditor, board, pair,
    panels::{Desk, inspector},
};

const BOARD: &str = "
    | Voor: Zoeken | Kiezen || Na: Thuis
    Doen | site, vriend | ad || bellen";

/// The inspector with this card of a lane of this kind selected.
fn selected(kind: LaneKind, language: Language) -> Harness<'static, Desk> {
    let mut test = TestEditor::new(BOARD);
    let journey = test.journey().id;
    let mut lane = (*test.journey().lanes[0]).clone();
    lane.kind = kind;
    test.apply(Command::PutLane { journey, lane });
    test.select(&["site"]);
    inspector(test, language, [300.0, 2000.0])
}

fn card(harness: &Harness<'_, Desk>) -> Card {
    let journey = harness.state().editor.journey().unwrap();
    (*journey.cards[0]).clone()
}

fn type_in(harness: &mut Harness<'_, Desk>, label: &str, words: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.get_by_label(label).type_text(words);
    harness.run();
}

#[test]
fn values_pasted_from_a_spreadsheet_become_a_measure_in_the_order_of_their_days() {
    let mut harness = selected(LaneKind::Measures, Language::Nl);
    type_in(&mut harness, "Wat we meten", "NPS");
    let values = "Waarden: per regel een datum en een getal";
    type_in(
        &mut harness,
        values,
        "datum\tNPS\n1-6-2026\t12,5\n2026-03-01\t-4\n1 sep 2026;31\nonzin",
    );
    type_in(&mut harness, "Doel", "30");
    let measure = card(&harness).measure.unwrap();
    assert_eq!(measure.name, "NPS");
    assert_eq!(measure.target, Some(30.0));
    let day = |year, month, day| Date::new(year, month, day).unwrap();
    assert_eq!(
        measure.values,
        [
            MeasuredValue::new(day(2026, 3, 1), -4.0),
            MeasuredValue::new(day(2026, 6, 1), 12.5),
            MeasuredValue::new(day(2026, 9, 1), 31.0),
        ]
    );
}

fn laid_out(document: &Document) -> MapLayout {
    let words = map_words(&Locale::new(Language::Nl));
    let journey = &document.journeys[0];
    MapLayout::new(document, journey, &words, &mut Measurer::new())
}

fn changed(change: impl Fn(&mut Card)) -> Document {
    let ids = IdSource::new(1);
    let mut document = board::parse(BOARD, &ids).document;
    pair::change(&mut document, 0, |journey| {
        change(Arc::make_mut(&mut journey.cards[0]));
    });
    document
}

#[test]
fn gaps_show_with_their_numbers_on_cards_and_steps_and_dismissed_ones_do_not() {
    let mut document = changed(|_| ());
    let journey = document.journeys[0].clone();
    let (card, step): (CardId, _) = (journey.cards[0].id, journey.cards[0].step);
    for number in 0..3 {
        let mut gap = Gap::new(
            Id::from_number(number + 1),
            journey.id,
            "niets meer van gehoord",
        );
        gap.dismissed = number == 0;
        gap.cards.push(card);
        gap.steps.push(step);
        document.gaps.push(Arc::new(gap));
    }
    let layout = laid_out(&document);
    let card = &layout.rows[0].cards[0];
    let mark = card.gaps.as_ref().unwrap();
    assert_eq!(&*mark.text.lines[0].text, "kloof 1, 2");
    assert!(card.rect.contains_rect(mark.icon));
    let column = &layout.columns[0];
    let gaps = column.gaps.as_ref().unwrap();
    assert!(column.heading.contains_rect(gaps.icon));
    assert!(layout.columns[1].gaps.is_none());
}

#[test]
fn a_measure_stands_on_its_card_with_the_last_value_and_whether_the_target_is_met() {
    let day = |month| Date::new(2026, month, 1).unwrap();
    let document = changed(|card| {
        card.measure = Some(Box::new(Measure {
            name: "NPS".into(),
            unit: "%".into(),
            values: vec![
                MeasuredValue::new(day(1), -5.0),
                MeasuredValue::new(day(6), 12.5),
            ],
            target: Some(30.0),
            ..Measure::default()
        }));
    });
    let layout = laid_out(&document);
    let card = &layout.rows[0].cards[0];
    let measure = card.measure.as_ref().unwrap();
    let words = |block: &Option<(emath::Pos2, Arc<reiskaart::text::TextBlock>)>| {
        let (_, block) = block.as_ref().unwrap();
        let lines = block.lines.iter().map(|line| line.text.trim());
        lines.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(words(&measure.value), "12,5%");
    assert_eq!(words(&measure.target), "doel 30%: niet gehaald");
    assert_eq!(measure.on_target, Some(false));
    assert!(measure.line[1].y < measure.line[0].y, "it went up");
    assert!(measure.line.iter().all(|pos| card.rect.contains(*pos)));
}

#[test]
fn wild_values_of_a_measure_lay_out_to_places_that_exist() {
    let day = |month| Date::new(2026, month, 1).unwrap();
    let document = changed(|card| {
        card.measure = Some(Box::new(Measure {
            values: vec![
                MeasuredValue::new(day(1), -f64::MAX),
                MeasuredValue::new(day(2), f64::MAX),
            ],
            ..Measure::default()
        }));
    });
    let layout = laid_out(&document);
    let measure = layout.rows[0].cards[0].measure.clone().unwrap();
    assert!(
        measure
            .line
            .iter()
            .all(|pos| pos.x.is_finite() && pos.y.is_finite())
    );
}
