//! The emotion curve: through its points, and nowhere above or below them.

use emath::{Pos2, pos2};
use proptest::prelude::*;
use reiskaart::insight::curve::{height_at, pieces};

fn points(heights: &[f32]) -> Vec<Pos2> {
    heights
        .iter()
        .enumerate()
        .map(|(index, y)| pos2(index as f32 * 180.0, *y))
        .collect()
}

#[test]
fn one_point_has_no_curve_and_two_have_a_straight_one() {
    assert!(pieces(&[]).is_empty());
    assert!(pieces(&points(&[40.0])).is_empty());
    let line = pieces(&points(&[10.0, 40.0]));
    assert_eq!(line.len(), 1);
    for x in [0.0, 45.0, 90.0, 180.0] {
        let y = height_at(&line, x).unwrap();
        assert!((y - (10.0 + 30.0 * x / 180.0)).abs() < 1e-3, "{x}: {y}");
    }
}

#[test]
fn beside_the_points_there_is_no_curve() {
    let curve = pieces(&points(&[10.0, 40.0]));
    assert_eq!(height_at(&curve, -1.0), None);
    assert_eq!(height_at(&curve, 181.0), None);
}

#[test]
fn a_peak_and_a_plateau_are_level() {
    let curve = pieces(&points(&[0.0, 100.0, 100.0, 20.0]));
    for x in [180.0, 200.0, 270.0, 350.0, 360.0] {
        assert!((height_at(&curve, x).unwrap() - 100.0).abs() < 1e-3);
    }
}

#[test]
fn points_that_go_back_or_are_no_numbers_are_left_out() {
    let strange = [
        pos2(0.0, 1.0),
        pos2(10.0, f32::NAN),
        pos2(20.0, 2.0),
        pos2(20.0, 9.0),
        pos2(5.0, 3.0),
        pos2(30.0, 4.0),
    ];
    let curve = pieces(&strange);
    assert_eq!(curve.len(), 2);
    assert!(curve.iter().flatten().all(|point| point.is_finite()));
}

proptest! {
    #[test]
    fn it_passes_through_its_points_and_is_monotone_between_them(
        heights in prop::collection::vec(-100.0_f32..100.0, 2..20),
        steps in prop::collection::vec(1.0_f32..400.0, 20),
    ) {
        let mut x = 0.0;
        let points: Vec<Pos2> = heights.iter().zip(&steps).map(|(y, step)| { x += step; pos2(x, *y) }).collect();
        let curve = pieces(&points);
        prop_assert_eq!(curve.len(), points.len() - 1);
        for (piece, ends) in curve.iter().zip(points.windows(2)) {
            prop_assert_eq!(piece[0], ends[0]);
            prop_assert_eq!(piece[3], ends[1]);
            let rises = ends[1].y >= ends[0].y;
            let mut before = ends[0].y;
            for sample in 1..=24_u8 {
                let x = emath::lerp(ends[0].x..=ends[1].x, f32::from(sample) / 24.0);
                let y = height_at(std::slice::from_ref(piece), x.min(ends[1].x)).unwrap();
                prop_assert!(y.is_finite());
                let step = if rises { y - before } else { before - y };
                prop_assert!(step > -0.02, "goes back by {step} between {ends:?}");
                before = y;
            }
        }
    }
}
