//! Where improvements stand on the matrix: each readable, however many there are.

use std::time::Instant;

use emath::{Rect, vec2};
use reiskaart::{
    document::{Date, Document, Improvement},
    layout::matrix::{MatrixLayout, MatrixWords, Shown},
    text::Measurer,
};

fn document(ratings: impl IntoIterator<Item = (f64, f64)>) -> Document {
    let mut document = Document::default();
    for (index, (effort, impact)) in ratings.into_iter().enumerate() {
        document.improvements.push(
            Improvement {
                effort: Some(effort),
                impact: Some(impact),
                owner: "Fatima".into(),
                ..Improvement::new(
                    format!("improvement_{}", index + 1).parse().unwrap(),
                    format!("Improvement {index} with a title that takes two lines"),
                )
            }
            .into(),
        );
    }
    document
}

fn layout(document: &Document, room: Option<emath::Vec2>) -> MatrixLayout {
    let today = Date::new(2026, 11, 25).unwrap();
    let words = MatrixWords::default();
    MatrixLayout::new(
        document,
        Shown::All,
        &words,
        (today, room),
        &mut Measurer::new(),
    )
}

fn assert_apart(layout: &MatrixLayout) {
    let rects: Vec<Rect> = layout.plot.cards.iter().map(|card| card.rect).collect();
    for (index, one) in rects.iter().enumerate() {
        assert!(
            layout.plot.plot.contains_rect(*one),
            "{one:?} is within the plot"
        );
        for other in &rects[index + 1..] {
            assert!(!one.intersects(*other), "{one:?} covers {other:?}");
        }
    }
}

#[test]
fn three_near_each_other_are_readable_in_a_small_window() {
    let document = document([(1.6, 8.2), (3.2, 7.0), (1.2, 6.0)]);
    assert_apart(&layout(&document, Some(vec2(988.0, 620.0))));
}

#[test]
fn eighty_on_one_point_are_readable_and_quick() {
    let document = document((0..80).map(|_| (2.0, 8.0)));
    let begun = Instant::now();
    assert_apart(&layout(&document, None));
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
}

#[test]
fn a_card_alone_is_where_its_ratings_are() {
    let layout = layout(&document([(7.0, 6.5)]), None);
    let card = &layout.plot.cards[0];
    // Cards stand on whole units.
    assert!(card.rect.center().distance(layout.plot.pos_of(7.0, 6.5)) < 1.5);
}
