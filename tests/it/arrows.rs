//! Arrows between cards: the way that they take, drawn with the pointer and with keys, selected, named and deleted.

use std::{sync::Arc, time::Instant};

use egui_kittest::kittest::Queryable;
use emath::{Pos2, Rect, pos2};
use reiskaart::{
    action::Action,
    canvas::gesture::Gesture,
    document::{Arrow, CardId, Document, Journey},
    edit::{Selection, Target},
    layout::map::{ArrowLayout, CurveWish, Hit, MapLayout, MapWords, arrow_handle, hit},
    locale::{Language, Locale},
    text::Measurer,
};

use crate::support::{TestEditor, desk::Desk, hand, maps};

const BOARD: &str = "  | Zoeken  | Kopen | Thuis  | Later
                Doen   | ad, web | kassa | bellen | tip
                Denken | hoop    |       | trots  |
                Achter | tekst   | bon   | retour | post";

/// A board with an arrow, laid out.
fn with_arrow(from: &str, to: &str, label: &str) -> (TestEditor, MapLayout) {
    let mut test = TestEditor::new(BOARD);
    let mut arrow = Arrow::new(test.card(from), test.card(to));
    label.clone_into(&mut arrow.label);
    let journey = test.journey().id;
    test.apply(reiskaart::edit::Command::PutArrow { journey, arrow });
    let layout = layout(test.editor.document(), test.journey());
    (test, layout)
}

fn layout(document: &Document, journey: &Journey) -> MapLayout {
    MapLayout::new(
        document,
        journey,
        &MapWords::default(),
        &mut Measurer::new(),
    )
}

/// The pieces of an arrow's way.
fn pieces(arrow: &ArrowLayout) -> Vec<Rect> {
    let pairs = arrow.path.windows(2);
    pairs
        .map(|pair| Rect::from_two_pos(pair[0], pair[1]))
        .collect()
}

/// How many cards a way runs over.
fn crossed(layout: &MapLayout, arrow: &ArrowLayout) -> usize {
    let cards: Vec<Rect> = layout
        .rows
        .iter()
        .flat_map(|row| &row.cards)
        .map(|card| card.rect.shrink(1.5))
        .collect();
    let over = |piece: &Rect| cards.iter().filter(|card| card.intersects(*piece)).count();
    pieces(arrow).iter().map(over).sum()
}

fn on_edge(rect: Rect, pos: Pos2) -> bool {
    rect.expand(0.5).contains(pos) && !rect.shrink(0.5).contains(pos)
}

#[test]
fn where_cards_cover_one_step_an_arrow_runs_from_edge_to_edge_over_none() {
    let test = TestEditor::new(BOARD);
    let names = [
        "ad", "web", "kassa", "bellen", "tip", "hoop", "trots", "tekst", "bon", "retour", "post",
    ];
    for from in names {
        for to in names.iter().copied().filter(|to| *to != from) {
            let (_, layout) = with_arrow(from, to, "");
            let arrow = &layout.arrows[0];
            let rect = |name: &str| layout.card(test.card(name)).unwrap().1.rect;
            assert!(
                on_edge(rect(from), arrow.path[0]),
                "{from} → {to}: {arrow:?}"
            );
            assert!(
                on_edge(rect(to), *arrow.path.last().unwrap()),
                "{from} → {to}"
            );
            for piece in pieces(arrow) {
                let straight = piece.width() < 0.01 || piece.height() < 0.01;
                assert!(straight, "{from} → {to}: {arrow:?}");
            }
            assert_eq!(crossed(&layout, arrow), 0, "{from} → {to}: {arrow:?}");
        }
    }
}

#[test]
fn arrows_through_the_same_gutter_run_beside_each_other() {
    let (mut test, _) = with_arrow("ad", "tip", "");
    let journey = test.journey().id;
    let arrow = Arrow::new(test.card("web"), test.card("post"));
    test.apply(reiskaart::edit::Command::PutArrow { journey, arrow });
    let arrow = Arrow::new(test.card("kassa"), test.card("post"));
    test.apply(reiskaart::edit::Command::PutArrow { journey, arrow });
    let layout = layout(test.editor.document(), test.journey());
    let long = |arrow: &ArrowLayout| {
        let pieces = pieces(arrow);
        let inner = &pieces[1..pieces.len().saturating_sub(1).max(1)];
        inner
            .iter()
            .filter(|piece| piece.width() > 40.0)
            .map(egui::Rect::top)
            .collect::<Vec<_>>()
    };
    let all: Vec<f32> = layout.arrows.iter().flat_map(long).collect();
    for (index, one) in all.iter().enumerate() {
        for other in &all[index + 1..] {
            assert!((one - other).abs() > 2.0, "{all:?}");
        }
    }
}

#[test]
fn an_arrow_is_under_the_pointer_on_its_line_and_on_its_words() {
    let (test, layout) = with_arrow("kassa", "bon", "na het betalen komt de bon uit de la");
    let arrow = &layout.arrows[0];
    let expected = Hit::Arrow {
        from: test.card("kassa"),
        to: test.card("bon"),
    };
    let label = arrow.label.as_ref().unwrap();
    assert!(label.text.lines.len() > 1, "long words wrap");
    assert_eq!(hit(&layout, label.rect.center(), 6.0), expected);
    let (from, to) = (arrow.path[0], arrow.path[1]);
    assert_eq!(hit(&layout, from.lerp(to, 0.2), 6.0), expected);
    assert_ne!(
        hit(&layout, from.lerp(to, 0.2) + emath::vec2(-40.0, 0.0), 6.0),
        expected
    );
}

#[test]
fn an_arrow_goes_where_its_cards_are_in_view() {
    let (mut test, _) = with_arrow("kassa", "bon", "");
    let mut lane = test
        .journey()
        .lane(test.lane("Achter"))
        .unwrap()
        .as_ref()
        .clone();
    lane.hidden = true;
    let journey = test.journey().id;
    test.apply(reiskaart::edit::Command::PutLane { journey, lane });
    assert_eq!(layout(test.editor.document(), test.journey()).arrows, []);
}

fn arrows(test: &TestEditor) -> Vec<(CardId, CardId)> {
    let arrows = test.journey().arrows.iter();
    arrows.map(|arrow| (arrow.from, arrow.to)).collect()
}

#[test]
fn an_arrow_is_drawn_by_dragging_from_the_handle_of_the_selected_card() {
    let mut test = TestEditor::new(BOARD);
    test.select(&["kassa"]);
    let (from, to) = (test.card("kassa"), test.card("retour"));
    let drag = hand(&mut test);
    let handle = arrow_handle(drag.rect("kassa"), 1.0);
    let over = drag.rect("retour").center();
    let drag = drag
        .press_at(handle)
        .to(pos2(handle.x + 30.0, handle.y + 20.0));
    assert!(drag.gesture().preview().is_none(), "over no other card");
    let drag = drag.to(over);
    assert!(
        drag.gesture().preview().is_some(),
        "what a release will do is shown"
    );
    drag.release();
    assert_eq!(arrows(&test), [(from, to)]);
    let selected = Selection::one(Target::Arrow(from, to));
    assert_eq!(*test.editor.selection(), selected);
    test.undo();
    assert_eq!(arrows(&test), []);
}

#[test]
fn escape_and_a_release_beside_all_cards_draw_nothing() {
    let mut test = TestEditor::new(BOARD);
    test.select(&["kassa"]);
    let drag = hand(&mut test);
    let handle = arrow_handle(drag.rect("kassa"), 1.0);
    let over = drag.rect("retour").center();
    let drag = drag.press_at(handle).to(over).escape();
    assert_eq!(*drag.gesture(), Gesture::Idle);
    let empty = drag.cell("Denken", "Later").center();
    drag.press_at(handle).to(empty).release();
    assert_eq!(arrows(&test), []);
}

#[test]
fn a_card_has_a_handle_only_when_it_alone_is_selected() {
    let mut test = TestEditor::new(BOARD);
    test.select(&["kassa", "tip"]);
    let drag = hand(&mut test);
    let handle = drag.rect("kassa").center_bottom() - emath::vec2(0.0, 4.0);
    let drag = drag.press_at(handle).to(handle + emath::vec2(30.0, 0.0));
    assert!(!matches!(drag.gesture(), Gesture::DrawArrow(_)));
}

#[test]
fn an_arrow_is_drawn_named_and_deleted_with_keys_alone() {
    let mut desk = Desk::on_board(
        "       | Zoeken | Kopen
         Doen   | ad*    | kassa",
    );
    desk.do_action(Action::DrawArrow).run();
    assert!(desk.status().contains("arrow"), "{}", desk.status());
    desk.keys("Right").keys("Enter").run();
    let arrows = |desk: &Desk| {
        let document = desk.document();
        let arrows = document.journeys[0].arrows.iter();
        arrows.map(|arrow| arrow.label.clone()).collect::<Vec<_>>()
    };
    assert_eq!(arrows(&desk), [""]);
    desk.keys("F2").type_words("betaalt").keys("Enter").run();
    assert_eq!(arrows(&desk), ["betaalt"]);
    desk.keys("Delete").run();
    assert_eq!(arrows(&desk), [""; 0]);
}

#[test]
fn escape_stops_choosing_where_an_arrow_leads() {
    let mut desk = Desk::on_board(
        "       | Zoeken | Kopen
         Doen   | ad*    | kassa",
    );
    desk.do_action(Action::DrawArrow).run();
    desk.keys("Escape").keys("Right").run();
    assert!(desk.document().journeys[0].arrows.is_empty());
    assert!(!desk.status().contains("arrow leads"), "{}", desk.status());
}

#[test]
fn two_hundred_arrows_among_five_hundred_cards_take_little_beside_the_cards() {
    let mut document = maps::map(500);
    let plain = document.clone();
    let journey = Arc::make_mut(&mut document.journeys[0]);
    let cards: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    for number in 0..200 {
        let (from, to) = (cards[number * 2], cards[(number * 7 + 31) % 500]);
        if from != to && journey.arrow(from, to).is_none() {
            journey.arrows.push(Arrow::new(from, to).into());
        }
    }
    let journey = &document.journeys[0];
    let found = layout(&document, journey);
    assert_eq!(found.arrows.len(), journey.arrows.len());
    let mut over: Vec<usize> = found
        .arrows
        .iter()
        .map(|arrow| crossed(&found, arrow))
        .collect();
    over.sort_unstable();
    assert!(over[over.len() * 9 / 10] == 0, "{over:?}");
    // Warm, the best of several: the words have been broken before.
    let mut measurer = Measurer::new();
    let mut millis = |document: &Document| {
        let words = MapWords::default();
        let mut best = f64::MAX;
        for _ in 0..6 {
            let begin = Instant::now();
            let layout = MapLayout::new(document, &document.journeys[0], &words, &mut measurer);
            best = best.min(begin.elapsed().as_secs_f64() * 1000.0);
            drop(layout);
        }
        best
    };
    let (without, with) = (millis(&plain), millis(&document));
    eprintln!("layout of 500 cards {without:.2} ms, with 200 arrows {with:.2} ms");
    // Without optimisation and on a busy machine: this holds against a cost that grows with the cards, not the frame time.
    assert!(
        with - without < 400.0,
        "{without} ms, {with} ms with arrows"
    );
}

/// Lays out as it is after a change, with what still stands of the layout before it.
fn after(document: &Document, before: &MapLayout, measurer: &mut Measurer) -> MapLayout {
    let wish = CurveWish::default();
    let words = MapWords::default();
    let journey = &document.journeys[0];
    MapLayout::after(document, journey, (&words, &wish), measurer, before)
}

/// A large map with arrows all over it.
fn tangled(cards: usize, arrows: usize) -> Document {
    let mut document = maps::map(cards);
    let journey = Arc::make_mut(&mut document.journeys[0]);
    let ids: Vec<CardId> = journey.cards.iter().map(|card| card.id).collect();
    for number in 0..arrows {
        let (from, to) = (ids[number * 2], ids[(number * 7 + 31) % cards]);
        if from != to && journey.arrow(from, to).is_none() {
            journey.arrows.push(Arrow::new(from, to).into());
        }
    }
    document
}

#[test]
fn after_a_change_arrows_run_as_if_all_had_been_laid_out_anew() {
    let mut document = tangled(300, 120);
    let mut measurer = Measurer::new();
    let mut before = layout(&document, &document.journeys[0]);
    for number in (0..300).step_by(23) {
        let journey = Arc::make_mut(&mut document.journeys[0]);
        let card = Arc::make_mut(&mut journey.cards[number]);
        // Now and then a card grows by lines, covers another step, or goes.
        match number % 3 {
            0 => card.text = "veel meer woorden dan er eerst op deze kaart stonden".repeat(2),
            1 => card.span = 2,
            _ => card.text = "kort".into(),
        }
        let kept = after(&document, &before, &mut measurer);
        let anew = layout(&document, &document.journeys[0]);
        for (kept, anew) in kept.arrows.iter().zip(&anew.arrows) {
            let apart = kept.path.iter().zip(&anew.path);
            let is_same = kept.path.len() == anew.path.len()
                && apart
                    .into_iter()
                    .all(|(one, other)| one.distance(*other) < 0.2);
            assert!(is_same, "{number}: {kept:?} {anew:?}");
        }
        before = kept;
    }
}

#[test]
fn an_arrow_goes_round_a_card_over_several_steps_that_is_in_its_way() {
    let mut test = TestEditor::new(
        "      | Een  | Twee | Drie | Vier | Vijf | Zes
         Doen  | ad   | bon  |      |      |      |
         Breed |      | muur | wand |      |      |
         Achter| post | tip  |      |      |      |",
    );
    let journey = test.journey().id;
    let wide = |name: &str, span: u32, test: &mut TestEditor| {
        let card = test.card(name);
        let mut card = test.journey().card(card).unwrap().as_ref().clone();
        card.span = span;
        let cards = vec![card];
        test.apply(reiskaart::edit::Command::PutCards { journey, cards });
    };
    wide("muur", 4, &mut test);
    for (from, to) in [
        ("bon", "tip"),
        ("ad", "tip"),
        ("bon", "post"),
        ("ad", "wand"),
    ] {
        let arrow = Arrow::new(test.card(from), test.card(to));
        test.apply(reiskaart::edit::Command::PutArrow { journey, arrow });
    }
    let found = layout(test.editor.document(), test.journey());
    for arrow in &found.arrows {
        assert_eq!(crossed(&found, arrow), 0, "{arrow:?}");
        for piece in pieces(arrow) {
            assert!(piece.width() < 0.01 || piece.height() < 0.01, "{arrow:?}");
        }
    }
}

#[test]
fn a_change_costs_the_arrows_around_it_and_not_all_of_them() {
    let mut document = tangled(500, 200);
    let mut plain = document.clone();
    Arc::make_mut(&mut plain.journeys[0]).arrows.clear();
    let (before, bare) = (
        layout(&document, &document.journeys[0]),
        layout(&plain, &plain.journeys[0]),
    );
    for changed in [&mut document, &mut plain] {
        let journey = Arc::make_mut(&mut changed.journeys[0]);
        Arc::make_mut(&mut journey.cards[250]).text.push('.');
    }
    let mut measurer = Measurer::new();
    let words = MapWords::default();
    let anew = |document: &Document, measurer: &mut Measurer| {
        MapLayout::new(document, &document.journeys[0], &words, measurer)
    };
    // In turn, so that what else the machine does falls on all three alike; the best of several.
    let mut best = [f64::MAX; 3];
    for _ in 0..8 {
        for (kind, best) in best.iter_mut().enumerate() {
            let begin = Instant::now();
            let layout = match kind {
                0 => after(&plain, &bare, &mut measurer),
                1 => anew(&document, &mut measurer),
                _ => after(&document, &before, &mut measurer),
            };
            *best = best.min(begin.elapsed().as_secs_f64() * 1000.0);
            drop(layout);
        }
    }
    let [cards, all, few] = best;
    let (all, few) = (all - cards, few - cards);
    eprintln!("cards {cards:.2} ms; 200 arrows anew {all:.2} ms, after a change {few:.2} ms");
    assert!(few < all / 2.0, "{few} ms of {all} ms");
}

#[test]
fn other_words_on_an_arrow_are_called_a_change_of_them() {
    let (mut test, _) = with_arrow("kassa", "bon", "");
    let target = Target::Arrow(test.card("kassa"), test.card("bon"));
    let command = reiskaart::edit::rename::renamed(test.journey(), target, "betaalt".into());
    test.apply(command.unwrap());
    let label = test.editor.undo_label().unwrap();
    assert_eq!(label.kind, reiskaart::edit::LabelKind::EditArrow);
}

#[test]
fn the_status_bar_says_what_the_handle_under_the_pointer_is_for() {
    let mut desk = Desk::on_board(
        "       | Zoeken | Kopen
         Doen   | ad*    | kassa",
    );
    let card = desk.harness().get_by_label_contains("ad. Step").rect();
    desk.event(egui::Event::PointerMoved(card.center_bottom()))
        .run();
    let drags = desk.status();
    assert!(drags.contains("arrow"), "{drags}");
    desk.event(egui::Event::PointerMoved(card.center_top()))
        .run();
    assert!(!desk.status().contains("arrow leads"), "{}", desk.status());
}

#[test]
fn the_words_of_an_arrow_keep_clear_of_feelings() {
    for json in [
        include_str!("stories/car-dealer.nl.json"),
        include_str!("stories/car-dealer.en.json"),
    ] {
        let document: Document = serde_json::from_str(json).unwrap();
        let words = reiskaart::scene::map_words(&Locale::new(Language::Nl));
        let journey = &document.journeys[0];
        let layout = MapLayout::new(&document, journey, &words, &mut Measurer::new());
        let labels: Vec<_> = layout
            .arrows
            .iter()
            .filter_map(|arrow| arrow.label.as_ref())
            .collect();
        assert!(!labels.is_empty());
        let emotions = layout.rows.iter().filter_map(|row| row.emotion.as_ref());
        let curves = emotions.flat_map(|emotion| &emotion.curves);
        for (pos, word) in curves
            .flat_map(|curve| &curve.points)
            .filter_map(|point| point.word.as_ref())
        {
            let word = emath::Rect::from_min_size(*pos, emath::vec2(word.width, word.height));
            assert!(labels.iter().all(|label| !label.rect.intersects(word)));
        }
    }
}
