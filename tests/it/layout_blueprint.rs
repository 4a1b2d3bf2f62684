//! The company's side of a map: the lines of a service blueprint.

use reiskaart::{
    document::{Document, IdSource, Journey, Lane, LaneKind},
    layout::map::{LineKind, MapLayout},
    locale::{Language, Locale},
    scene::map_words,
    text::Measurer,
};

use LaneKind::{BackStage, FrontStage, Support, Text, Touchpoints};

/// The lanes that have a line on their upper edge, of a journey with these lanes from top to bottom.
fn lines(kinds: &[LaneKind], hidden: &[usize]) -> Vec<(usize, LineKind)> {
    let ids = IdSource::new(1);
    let mut journey = Journey::new(ids.fresh(), "Ik vraag een offerte aan");
    for (index, kind) in kinds.iter().enumerate() {
        let mut lane = Lane::new(ids.fresh(), *kind, "Baan");
        lane.hidden = hidden.contains(&index);
        journey.lanes.push(lane.into());
    }
    let mut document = Document::default();
    document.journeys.push(journey.into());
    for language in [Language::Nl, Language::En] {
        let words = map_words(&Locale::new(language));
        let measurer = &mut Measurer::new();
        let layout = MapLayout::new(&document, &document.journeys[0], &words, measurer);
        for row in &layout.rows {
            let Some(line) = &row.line else { continue };
            let name_bottom = line.text_pos.y + line.text.height;
            assert!(name_bottom <= row.text_pos.y, "over the name of the lane");
            assert_eq!(line.text.lines.len(), 1, "the name of a line fits in one");
            assert!(line.text_pos.x + line.text.width < layout.labels_width);
            assert!(row.text_pos.y + row.text.height < row.bottom);
        }
    }
    let words = map_words(&Locale::new(Language::Nl));
    let measurer = &mut Measurer::new();
    let layout = MapLayout::new(&document, &document.journeys[0], &words, measurer);
    let rows = layout.rows.iter();
    rows.filter_map(|row| Some((row.index, row.line.as_ref()?.kind)))
        .collect()
}

#[test]
fn the_three_lines_stand_where_customer_stages_and_support_meet() {
    assert_eq!(
        lines(&[Touchpoints, Text, FrontStage, BackStage, Support], &[]),
        [
            (2, LineKind::Interaction),
            (3, LineKind::Visibility),
            (4, LineKind::Internal)
        ]
    );
}

#[test]
fn several_lanes_of_a_kind_have_one_line_above_the_first() {
    assert_eq!(
        lines(
            &[Touchpoints, FrontStage, FrontStage, BackStage, BackStage],
            &[]
        ),
        [(1, LineKind::Interaction), (3, LineKind::Visibility)]
    );
}

#[test]
fn a_line_goes_with_the_lane_that_it_belongs_to() {
    let all = [Touchpoints, FrontStage, BackStage, Support];
    assert_eq!(
        lines(&all, &[2]),
        [(1, LineKind::Interaction), (3, LineKind::Visibility)]
    );
    assert_eq!(lines(&all, &[1, 3]), [(2, LineKind::Visibility)]);
    assert_eq!(lines(&[Touchpoints, Text], &[]), []);
}

#[test]
fn a_line_that_would_say_something_untrue_is_left_out() {
    // What the customer sees lies below what the customer does not see.
    assert_eq!(
        lines(&[Touchpoints, BackStage, FrontStage], &[]),
        [(1, LineKind::Interaction)]
    );
    // Nothing of the customer's lies above.
    assert_eq!(lines(&[FrontStage, Touchpoints], &[]), []);
}
