//! Where everything on the map is: nothing overlaps, nothing is lost, and a click or drop finds what is seen there.

#![allow(
    clippy::float_cmp,
    reason = "places that are the same come from the same number"
)]

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use emath::{Pos2, Rect, pos2, vec2};
use proptest::prelude::*;
use reiskaart::{
    document::{Card, Document, Flag, IdSource, Journey, Picture},
    layout::map::{
        CardLayout, CardPart, Hit, MapLayout, MapWords, Place, card_place, hit, lane_place,
        rect_of, stage_place, step_place, visible, y_of_score,
    },
    text::Measurer,
};

use crate::support::{board, maps};

/// A laid out board, asked by the names on it.
struct Map {
    document: Document,
    layout: MapLayout,
}

impl Map {
    fn new(text: &str) -> Self {
        Self::of(board::parse(text, &IdSource::new(1)).document)
    }

    fn of(document: Document) -> Self {
        let words = MapWords::default();
        let mut measurer = Measurer::new();
        let layout = MapLayout::new(&document, &document.journeys[0], &words, &mut measurer);
        Self { document, layout }
    }

    fn journey(&self) -> &Journey {
        &self.document.journeys[0]
    }

    fn named(&self, text: &str) -> &Arc<Card> {
        let mut cards = self.journey().cards.iter();
        cards.find(|card| card.text == text).unwrap()
    }

    fn card(&self, text: &str) -> &CardLayout {
        self.layout.card(self.named(text).id).unwrap().1
    }

    fn step(&self, title: &str) -> Rect {
        let step = self.journey().steps().find(|(_, step)| step.title == title);
        rect_of(&self.layout, Place::Step(step.unwrap().1.id)).unwrap()
    }

    fn lane(&self, title: &str) -> Rect {
        let lane = self.journey().lanes.iter().find(|lane| lane.title == title);
        rect_of(&self.layout, Place::Lane(lane.unwrap().id)).unwrap()
    }

    /// The middle of a cell.
    fn cell(&self, lane: &str, step: &str) -> Pos2 {
        pos2(self.step(step).center().x, self.lane(lane).center().y)
    }

    fn drop_at(&self, pos: Pos2, moved: &[&str]) -> Option<(String, String, usize)> {
        let moved: Vec<_> = moved.iter().map(|text| self.named(text).id).collect();
        let place = card_place(&self.layout, self.journey(), pos, &moved)?;
        Some((
            self.journey().lane(place.lane).unwrap().title.clone(),
            self.journey().step(place.step).unwrap().title.clone(),
            place.index,
        ))
    }

    /// Nothing overlaps, all is inside its row and column, and the index of cells is right.
    fn assert_sound(&self) {
        let layout = &self.layout;
        let mut y = layout.headings_height;
        for row in &layout.rows {
            assert_eq!(row.top, y);
            assert!(row.bottom - row.top >= 56.0);
            y = row.bottom;
            for (index, card) in row.cards.iter().enumerate() {
                assert!(card.rect.is_finite() && card.rect.is_positive());
                assert!(card.rect.top() >= row.top && card.rect.bottom() <= row.bottom);
                let last = card.column + card.columns - 1;
                assert!(card.rect.left() > layout.columns[card.column].left);
                assert!(card.rect.right() < layout.columns[last].right);
                let words =
                    Rect::from_min_size(card.text_pos, vec2(card.text.width, card.text.height));
                assert!(
                    card.rect.contains_rect(words),
                    "words run out of their card"
                );
                for other in &row.cards[index + 1..] {
                    assert!(!card.rect.intersects(other.rect), "{card:?} over {other:?}");
                }
            }
            for column in 0..layout.columns.len() {
                assert!(row.cell(column).iter().all(|card| card.column == column));
                let indices: Vec<_> = row.cell(column).iter().map(|card| card.index).collect();
                assert!(
                    indices.is_sorted(),
                    "the order of the list is the order in the cell"
                );
                let tops = row.cell(column).iter().map(|card| card.rect.top());
                assert!(tops.is_sorted_by(|upper, lower| upper < lower));
            }
            let cells: usize = (0..layout.columns.len())
                .map(|column| row.cell(column).len())
                .sum();
            assert_eq!(cells, row.cards.len());
        }
        for pair in layout.columns.windows(2) {
            assert_eq!(pair[0].right, pair[1].left);
            assert!(pair[0].right - pair[0].left <= 264.0);
        }
        for column in &layout.columns {
            let words =
                Rect::from_min_size(column.text_pos, vec2(column.text.width, column.text.height));
            assert!(column.step.is_none() || column.heading.contains_rect(words));
        }
    }
}

const SHOP: &str = "
          | Voor: Zoeken | Kiezen || Koop: Kassa | Thuis
 Doen     | site, vriend | advies || betalen     | lezen
 Denken   | welke?>      |        ||             |
 Emotie2  | breed>>>     | smal   ||             | los
";

#[test]
fn cards_stack_and_wide_ones_lie_over_their_steps() {
    let map = Map::new(SHOP);
    map.assert_sound();
    let (site, friend) = (map.card("site").rect, map.card("vriend").rect);
    assert_eq!(site.left(), friend.left());
    assert!(friend.top() > site.bottom());
    let wide = map.card("welke?");
    assert_eq!(wide.columns, 2);
    assert!(wide.rect.left() < map.step("Zoeken").center().x);
    assert!(wide.rect.right() > map.step("Kiezen").center().x);
    let below = map.card("smal").rect;
    assert!(
        below.top() > map.card("breed").rect.bottom(),
        "under the wide card"
    );
}

#[test]
fn a_click_finds_what_is_seen_there() {
    let map = Map::new(SHOP);
    let at = |pos: Pos2| hit(&map.layout, pos, 4.0);
    for text in ["site", "vriend", "advies", "welke?", "breed", "smal", "los"] {
        let card = map.named(text).id;
        let rect = map.card(text).rect;
        let body = Hit::Card {
            card,
            part: CardPart::Body,
        };
        assert_eq!(at(rect.center()), body, "{text}");
        assert_eq!(at(rect.left_top() + vec2(1.0, 1.0)), body, "{text}");
        let edge = Hit::Card {
            card,
            part: CardPart::RightEdge,
        };
        assert_eq!(at(rect.right_center() + vec2(-3.0, 0.0)), edge, "{text}");
        assert_eq!(at(rect.right_center() + vec2(3.0, 0.0)), edge, "{text}");
    }
    // The far end of a wide card, columns away from where it begins.
    let breed = map.card("breed").rect;
    let far = at(pos2(map.step("Thuis").center().x, breed.center().y));
    assert!(matches!(far, Hit::Card { card, .. } if card == map.named("breed").id));
    assert!(matches!(at(map.cell("Denken", "Kassa")), Hit::Cell { .. }));
    assert!(matches!(
        at(map.step("Kassa").center()),
        Hit::StepHeading(_)
    ));
    assert!(matches!(at(map.lane("Doen").center()), Hit::LaneLabel(_)));
    let stage = map.layout.stages[1].rect.center();
    assert_eq!(at(stage), Hit::StageHeading(map.layout.stages[1].stage));
    assert_eq!(at(pos2(20.0, 20.0)), Hit::Nothing);
    assert_eq!(at(pos2(-50.0, 9000.0)), Hit::Nothing);
}

#[test]
fn new_steps_stages_and_lanes_can_be_asked_for_where_they_belong() {
    let map = Map::new(SHOP);
    let at = |pos: Pos2| hit(&map.layout, pos, 2.0);
    let stages = &map.layout.stages;
    assert_eq!(
        at(stages[0].add_step.center()),
        Hit::AddStep {
            stage: stages[0].stage,
            index: 2
        }
    );
    assert_eq!(
        at(map.layout.add_stage().center()),
        Hit::AddStage { index: 2 }
    );
    assert_eq!(
        at(map.layout.add_lane().center()),
        Hit::AddLane { index: 3 }
    );
    assert!(map.layout.size.x > map.layout.add_stage().right());
    assert!(map.layout.size.y > map.layout.add_lane().bottom());
    for column in &map.layout.columns {
        let words =
            Rect::from_min_size(column.text_pos, vec2(column.text.width, column.text.height));
        for stage in stages {
            assert!(!words.intersects(stage.add_step), "words under the plus");
        }
    }
}

#[test]
fn a_card_lands_before_the_one_in_whose_upper_half_it_is_dropped() {
    let map = Map::new(SHOP);
    let place = |lane: &str, step: &str, index| Some((lane.to_owned(), step.to_owned(), index));
    let site = map.card("site").rect;
    let friend = map.card("vriend").rect;
    assert_eq!(
        map.drop_at(site.center_top() + vec2(0.0, 2.0), &[]),
        place("Doen", "Zoeken", 0)
    );
    assert_eq!(
        map.drop_at(friend.center_top() + vec2(0.0, 2.0), &[]),
        place("Doen", "Zoeken", 1)
    );
    assert_eq!(
        map.drop_at(friend.center_bottom(), &[]),
        place("Doen", "Zoeken", 2)
    );
    assert_eq!(
        map.drop_at(friend.center_bottom(), &["site"]),
        place("Doen", "Zoeken", 1)
    );
    assert_eq!(
        map.drop_at(map.cell("Denken", "Thuis"), &[]),
        place("Denken", "Thuis", 0)
    );
    // Beside the map, the nearest cell counts.
    assert_eq!(
        map.drop_at(pos2(9999.0, 9999.0), &[]),
        place("Emotie2", "Thuis", 1)
    );
}

#[test]
fn no_card_lands_in_an_emotion_lane_or_where_there_is_no_step() {
    let map = Map::new(
        "
          | Zoeken | Kiezen || Leeg:
 Doen     | site   |        ||
 ~Sanne   | 1      | -1     ||
",
    );
    map.assert_sound();
    let row = &map.layout.rows[1];
    let x = map.step("Zoeken").center().x;
    assert_eq!(map.drop_at(pos2(x, row.top + 20.0), &[]), None);
    let empty = map.layout.columns[2].center();
    assert_eq!(
        map.drop_at(pos2(empty, map.layout.rows[0].top + 9.0), &[]),
        None
    );
    assert!(map.layout.columns[2].right - map.layout.columns[2].left < 150.0);
}

#[test]
fn steps_stages_and_lanes_land_before_the_one_whose_first_half_is_under_the_pointer() {
    let map = Map::new(SHOP);
    let layout = &map.layout;
    let (first, second) = (layout.stages[0].stage, layout.stages[1].stage);
    let at = |x: f32| pos2(x, 10.0);
    let step = |title: &str| map.step(title);
    assert_eq!(
        step_place(layout, at(step("Zoeken").left()), None),
        Some((first, 0))
    );
    assert_eq!(
        step_place(layout, at(step("Kiezen").right() - 1.0), None),
        Some((first, 2))
    );
    assert_eq!(
        step_place(layout, at(step("Kassa").left() + 1.0), None),
        Some((second, 0))
    );
    let moved = layout.columns[0].step;
    assert_eq!(
        step_place(layout, at(step("Kiezen").right() - 1.0), moved),
        Some((first, 1))
    );
    assert_eq!(stage_place(layout, at(0.0), None), 0);
    assert_eq!(stage_place(layout, at(9999.0), None), 2);
    assert_eq!(stage_place(layout, at(9999.0), Some(first)), 1);
    let y = |title: &str| map.lane(title).center().y;
    assert_eq!(lane_place(layout, pos2(0.0, 0.0), None), 0);
    assert_eq!(lane_place(layout, pos2(0.0, y("Denken") + 1.0), None), 2);
    let lanes = &map.journey().lanes;
    assert_eq!(lane_place(layout, pos2(0.0, 9999.0), Some(lanes[0].id)), 2);
}

#[test]
fn hidden_lanes_are_left_out_and_counted() {
    let map = Map::new(
        "
          | Zoeken
 Doen     | site
 (Denken) | hm
 Voelen   | au
",
    );
    map.assert_sound();
    assert_eq!(map.layout.rows.len(), 2);
    let below_all = pos2(0.0, 9999.0);
    assert_eq!(lane_place(&map.layout, below_all, None), 3);
    let hidden = map.named("hm").id;
    assert_eq!(rect_of(&map.layout, Place::Card(hidden)), None);
}

#[test]
fn points_of_a_curve_stand_over_their_steps_at_the_height_of_their_score() {
    let map = Map::new(
        "
        | Zoeken   | Kiezen | Kopen   | Thuis
 ~Sanne | 2 blij   | -2 boos|         | 0 leeg
 ~Wim   | 2        |        | 1 trots | 0
",
    );
    map.assert_sound();
    let row = &map.layout.rows[0];
    let emotion = row.emotion.as_ref().unwrap();
    for curve in &emotion.curves {
        for point in &curve.points {
            assert_eq!(point.center.y, y_of_score(row, point.emotion.score));
            let column = &map.layout.columns[point.column];
            assert!((point.center.x - column.center()).abs() < 20.0);
            let score = hit(&map.layout, point.center, 2.0);
            assert!(matches!(score, Hit::EmotionPoint { persona, step, .. }
                    if persona == curve.persona && step == point.emotion.step));
        }
    }
    let faces: Vec<Pos2> = emotion
        .curves
        .iter()
        .flat_map(|curve| &curve.points)
        .map(|point| point.center)
        .collect();
    for (index, face) in faces.iter().enumerate() {
        for other in &faces[index + 1..] {
            assert!(face.distance(*other) >= 24.0, "faces lie over each other");
        }
    }
    let words: Vec<Rect> = emotion
        .curves
        .iter()
        .flat_map(|curve| &curve.points)
        .filter_map(|point| point.word.as_ref())
        .map(|(pos, text)| Rect::from_min_size(*pos, vec2(text.width, text.height)))
        .collect();
    assert_eq!(words.len(), 4);
    for (index, word) in words.iter().enumerate() {
        assert!(word.top() >= row.top && word.bottom() <= row.bottom);
        for face in &faces {
            assert!(!Rect::from_center_size(*face, vec2(22.0, 22.0)).intersects(*word));
        }
        for other in &words[index + 1..] {
            assert!(!word.intersects(*other));
        }
    }
    let free = pos2(map.step("Kopen").center().x, y_of_score(row, -1.0));
    let Hit::EmotionCell { persona, score, .. } = hit(&map.layout, free, 2.0) else {
        panic!("no cell");
    };
    assert_eq!(
        persona,
        Some(map.document.personas[0].id),
        "Sanne has no score here yet"
    );
    assert!((score - -1.0).abs() < 1e-5);
}

#[test]
fn an_empty_journey_is_a_small_grid_that_asks_for_stages_and_lanes() {
    let ids = IdSource::new(1);
    let mut document = Document::default();
    let journey = Journey::new(ids.fresh(), "");
    document.journeys.push(Arc::new(journey));
    let map = Map::of(document);
    assert!(map.layout.grid.width() > 300.0 && map.layout.grid.height() > 100.0);
    assert!(matches!(
        hit(&map.layout, map.layout.add_stage().center(), 1.0),
        Hit::AddStage { index: 0 }
    ));
    assert!(matches!(
        hit(&map.layout, map.layout.add_lane().center(), 1.0),
        Hit::AddLane { .. }
    ));
    assert_eq!(
        card_place(&map.layout, map.journey(), pos2(200.0, 100.0), &[]),
        None
    );
    assert_eq!(step_place(&map.layout, pos2(200.0, 100.0), None), None);
    assert_eq!(stage_place(&map.layout, pos2(200.0, 100.0), None), 0);
}

#[test]
fn a_very_long_text_ends_with_a_mark_and_a_long_word_widens_its_column() {
    let mut map = Map::new(SHOP);
    let narrow = map.step("Zoeken").width();
    let journey = Arc::make_mut(&mut map.document.journeys[0]);
    Arc::make_mut(&mut journey.cards[0]).text = "klant ".repeat(20_000);
    let card = Arc::make_mut(&mut journey.cards[2]);
    card.text = "Klanttevredenheidsonderzoek".to_owned();
    card.flags = Flag::ALL.to_vec();
    let map = Map::of(map.document);
    map.assert_sound();
    let long = map.layout.rows[0].cell(0).first().unwrap();
    assert!(long.rect.height() < 600.0);
    assert!(long.text.lines.last().unwrap().text.ends_with('…'));
    let word = map.card("Klanttevredenheidsonderzoek");
    assert_eq!(word.text.lines.len(), 1, "a long word is not broken");
    assert!(map.step("Kiezen").width() > narrow);
    assert!(word.rect.height() > 100.0, "room for five flags");
}

#[test]
fn a_picture_keeps_its_shape_inside_its_card() {
    let mut map = Map::new(SHOP);
    let journey = Arc::make_mut(&mut map.document.journeys[0]);
    for (index, (width, height)) in [(400, 100), (90, 3000), (300, 300)].into_iter().enumerate() {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::DynamicImage::new_luma8(width, height)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        let address = format!(
            "data:image/png;base64,{}",
            STANDARD.encode(bytes.into_inner())
        );
        let card = Arc::make_mut(&mut journey.cards[index]);
        card.picture = Some(Picture(address.into()));
        card.flags = vec![Flag::Pain];
        card.text.truncate(4 * (1 - index % 2));
    }
    let map = Map::of(map.document);
    map.assert_sound();
    for (index, aspect) in [0.25, 3000.0 / 90.0, 1.0].into_iter().enumerate() {
        let (_, card) = map.layout.card(map.journey().cards[index].id).unwrap();
        let picture = card.picture.unwrap();
        assert!((picture.height() / picture.width() - aspect).abs() < 0.01);
        assert!(card.rect.contains_rect(picture));
        assert!(picture.bottom() <= card.text_pos.y, "words stand below");
        assert!(picture.height() <= 240.0);
    }
}

#[test]
fn what_is_visible_is_exactly_what_the_rectangle_touches() {
    let map = Map::of(maps::map(1000));
    map.assert_sound();
    let layout = &map.layout;
    for (x, y, width, height) in [
        (0.0, 0.0, 900.0, 600.0),
        (3000.0, 400.0, 500.0, 300.0),
        (-900.0, -900.0, 10.0, 10.0),
        (1e6, 1e6, 10.0, 10.0),
    ] {
        let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
        let (rows, columns) = visible(layout, rect);
        for (index, row) in layout.rows.iter().enumerate() {
            assert_eq!(
                rows.contains(&index),
                row.top < rect.bottom() && row.bottom > rect.top()
            );
        }
        for (index, column) in layout.columns.iter().enumerate() {
            let touches = column.left < rect.right() && column.right > rect.left();
            assert_eq!(columns.contains(&index), touches);
        }
        let all = layout.rows.iter().flat_map(|row| &row.cards);
        let expected: Vec<_> = all
            .filter(|card| card.rect.intersects(rect))
            .map(|card| card.card)
            .collect();
        let found: Vec<_> = layout.cards_in(rect).map(|card| card.card).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn every_card_of_a_large_map_is_found_where_it_is() {
    let map = Map::of(maps::map(1000));
    let mut found = 0;
    for card in &map.journey().cards {
        let rect = rect_of(&map.layout, Place::Card(card.id)).unwrap();
        let hit = hit(&map.layout, rect.center(), 0.0);
        assert!(matches!(hit, Hit::Card { card: at, .. } if at == card.id));
        found += 1;
    }
    assert_eq!(found, 1000);
}

proptest! {
    #[test]
    fn cards_of_any_width_and_order_never_overlap(
        cards in prop::collection::vec((0_usize..6, 1_u32..8, 0_usize..60, 0_usize..3), 0..40),
    ) {
        let mut map = Map::new("
            | a | b || c || d | e
            Een |   |    |    |
            Twee|   |    |    |
            Drie|   |    |    |
        ");
        let ids = IdSource::new(9);
        let journey = Arc::make_mut(&mut map.document.journeys[0]);
        let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
        for (step, span, words, lane) in cards {
            let lane = journey.lanes[lane].id;
            let mut card = Card::new(ids.fresh(), lane, steps[step % steps.len()], "woord ".repeat(words));
            card.span = span;
            journey.cards.push(Arc::new(card));
        }
        Map::of(map.document).assert_sound();
    }
}
