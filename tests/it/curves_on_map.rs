//! The emotion lane of the map: whose curves show, their figures with a sentence for each, and words that can be read.

use std::sync::Arc;

use emath::{Rect, vec2};
use reiskaart::{
    action::Action,
    document::{Document, Emotion, Gap, Id, IdSource, Journey, Persona, PersonaId, StepId},
    edit::{Selection, Target},
    layout::{
        map::{CurveChoice, EmotionLayout, FACE_RADIUS, Hit, MapLayout, hit},
        sheet::Writing,
    },
    locale::{Language, Locale},
    scene::{
        curve_wish, map_words,
        theme::{Theme, ThemeKind},
        whole::{Of, whole},
    },
    text::{Measurer, TextBlock},
};

use crate::support::{board, desk::Desk};

const BOARD: &str = "        | Proeven     | Kopen       | Drinken     | Zoeken
                     Doen    | fles        | kassa       | glas        | bellen";

const FEELINGS: [&str; 4] = [
    "verrast",
    "waarschuwt anderen",
    "teleurgesteld over het etiket",
    "blij",
];

/// A map on which so many personas feel alike in every step, so that faces and words are in each other's way.
fn crowded(personas: usize) -> Document {
    let mut document = board::parse(BOARD, &IdSource::new(7)).document;
    let names = [
        "Sofie",
        "Marco en Anneke van den Broek",
        "Henk",
        "Bo",
        "Thijs",
        "Nel",
    ];
    for (index, name) in names.iter().enumerate().take(personas) {
        let persona = Persona::new(Id::from_number(index as u64 + 1), *name);
        document.personas.push(Arc::new(persona));
    }
    let ids: Vec<PersonaId> = document.personas.iter().map(|it| it.id).collect();
    let journey = Arc::make_mut(&mut document.journeys[0]);
    add_emotion_lane(journey);
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id).collect();
    for (order, persona) in ids.into_iter().enumerate() {
        journey.personas.push(persona);
        for (index, step) in steps.iter().enumerate() {
            let score = [1.0, -1.5, 1.0, 0.0][(index + order / 3) % 4];
            let mut emotion = Emotion::new(persona, *step, score);
            emotion.word = FEELINGS[(index + order) % 4].into();
            journey.emotions.push(Arc::new(emotion));
        }
    }
    document
}

fn add_emotion_lane(journey: &mut Journey) {
    use reiskaart::document::{Lane, LaneKind};
    let lane = Lane::new(Id::from_number(99), LaneKind::Emotion, "Voelen");
    journey.lanes.push(Arc::new(lane));
}

fn laid_out(document: &Document, choice: CurveChoice) -> MapLayout {
    let locale = Locale::new(Language::Nl);
    let journey = &document.journeys[0];
    let wish = curve_wish(&locale, document, journey, choice);
    let words = map_words(&locale);
    MapLayout::with_curves(document, journey, &words, &wish, &mut Measurer::new())
}

fn emotion(layout: &MapLayout) -> &EmotionLayout {
    let mut rows = layout.rows.iter();
    rows.find_map(|row| row.emotion.as_ref()).unwrap()
}

fn rect_of((min, block): &(emath::Pos2, Arc<TextBlock>)) -> Rect {
    Rect::from_min_size(*min, vec2(block.width, block.height))
}

const WITH_FIGURES: CurveChoice = CurveChoice {
    alone: None,
    figures: true,
};

#[test]
fn the_figures_of_a_curve_stand_beside_it_and_are_explained_below() {
    // Worked out by hand: 1, −1,5, 1, 0: peak −1,5, end 0, remembered −0,75, gap 2,5.
    let document = crowded(1);
    let layout = laid_out(&document, WITH_FIGURES);
    let emotion = emotion(&layout);
    let words: Vec<String> = emotion.curves[0]
        .points
        .iter()
        .map(|point| point.word.as_ref().unwrap().1.joined())
        .collect();
    assert_eq!(
        words,
        [
            "verrast",
            "piek · dieptepunt · waarschuwt anderen",
            "teleurgesteld over het etiket",
            "einde · blij"
        ]
    );
    let told = &emotion.told[0];
    let figures: Vec<String> = told
        .cells
        .iter()
        .map(|cell| format!("{} {}", cell.label.1.joined(), cell.number.1.joined()))
        .collect();
    assert_eq!(
        figures,
        [
            "Piek −1,5",
            "Dieptepunt −1,5",
            "Einde 0,0",
            "Herinnerd −0,75",
            "Pijn-plezier 2,5"
        ]
    );
    assert!(
        told.cells
            .iter()
            .all(|cell| !cell.sentence.1.lines.is_empty())
    );
    assert!(told.cells[0].sentence.1.joined().contains("Kopen"));
    let span = &emotion.spans[0];
    assert!(span.high < span.remembered && span.remembered < span.low);
    let row = layout
        .rows
        .iter()
        .find(|row| row.emotion.is_some())
        .unwrap();
    assert!(row.bottom >= told.bottom && row.curves_bottom() < told.name.0.y);
}

#[test]
fn without_scores_there_are_no_figures_and_the_map_says_so() {
    let mut document = crowded(1);
    Arc::make_mut(&mut document.journeys[0]).emotions.clear();
    let layout = laid_out(&document, WITH_FIGURES);
    let told = &emotion(&layout).told[0];
    assert!(told.cells.is_empty());
    let said = told.nothing.as_ref().unwrap().1.joined();
    assert!(
        said.contains("Sofie") && said.contains("geen scores"),
        "{said}"
    );
    assert!(emotion(&layout).spans.is_empty());
}

#[test]
fn one_persona_alone_is_shown_and_a_persona_who_does_not_travel_hides_nobody() {
    let document = crowded(6);
    let marco = document.personas[1].id;
    let alone = |persona| CurveChoice {
        alone: Some(persona),
        figures: true,
    };
    let layout = laid_out(&document, alone(marco));
    for curve in &emotion(&layout).curves {
        assert_eq!(!curve.points.is_empty(), curve.persona == marco);
        assert!(
            !curve.legend.text.lines.is_empty(),
            "the legend stays whole"
        );
    }
    let told: Vec<PersonaId> = emotion(&layout).told.iter().map(|it| it.persona).collect();
    assert_eq!(told, [marco]);

    let elsewhere = laid_out(&document, alone(IdSource::new(5).fresh()));
    assert!(
        emotion(&elsewhere)
            .curves
            .iter()
            .all(|it| it.points.len() == 4)
    );
}

#[test]
fn words_of_feelings_stay_inside_the_lane_and_off_every_face() {
    for personas in [1, 2, 3, 6] {
        for figures in [false, true] {
            let document = crowded(personas);
            let choice = CurveChoice {
                alone: None,
                figures,
            };
            let layout = laid_out(&document, choice);
            let emotion = emotion(&layout);
            let row = layout
                .rows
                .iter()
                .find(|row| row.emotion.is_some())
                .unwrap();
            let lane = Rect::from_x_y_ranges(
                layout.labels_width..=layout.grid.right(),
                row.top..=emotion.bottom,
            );
            let points = || emotion.curves.iter().flat_map(|curve| &curve.points);
            let mut covered = 0;
            for word in points().filter_map(|point| point.word.as_ref()) {
                let rect = rect_of(word);
                let words = word.1.joined();
                assert!(lane.contains_rect(rect), "{personas}: {words} is cut off");
                let faces = points().filter(|point| {
                    let face = Rect::from_center_size(point.center, vec2(1.4, 1.4) * FACE_RADIUS);
                    face.intersects(rect)
                });
                covered += faces.count();
            }
            // Six in the same place leave no room for every word; up to three do.
            let most = if personas > 3 { 3 } else { 0 };
            assert!(covered <= most, "{personas}: {covered} faces under words");
        }
    }
}

#[test]
fn each_of_six_personas_is_told_apart_by_line_and_face_and_name() {
    use reiskaart::scene::face::{FaceShape, LineLook};
    let looks: Vec<(FaceShape, LineLook)> = (0..6)
        .map(|order| (FaceShape::of(order), LineLook::of(order)))
        .collect();
    for (index, look) in looks.iter().enumerate() {
        assert!(
            !looks[..index].iter().any(|it| it.0 == look.0),
            "a face of its own"
        );
    }
    let document = crowded(6);
    let layout = laid_out(&document, CurveChoice::default());
    let entries = &emotion(&layout).curves;
    for (above, below) in entries.iter().zip(&entries[1..]) {
        assert!(above.legend.rect.bottom() <= below.legend.rect.top() + 0.1);
        assert!(above.legend.rect.height() >= 24.0, "large enough to meet");
    }
    assert!(
        entries[1]
            .legend
            .text
            .joined()
            .starts_with("Marco en Anneke")
    );
}

#[test]
fn a_press_on_a_name_in_the_legend_and_on_the_number_of_a_gap_meets_just_that() {
    let mut document = crowded(3);
    let journey = document.journeys[0].clone();
    for number in 0..2 {
        let mut gap = Gap::new(Id::from_number(number + 1), journey.id, "niemand weet het");
        gap.cards.push(journey.cards[0].id);
        gap.steps.push(journey.cards[0].step);
        document.gaps.push(Arc::new(gap));
    }
    let layout = laid_out(&document, CurveChoice::default());
    let curve = &emotion(&layout).curves[2];
    let met = hit(&layout, curve.legend.rect.center(), 2.0);
    assert!(matches!(met, Hit::Legend { persona, .. } if persona == curve.persona));

    let (_, card) = layout.card(journey.cards[0].id).unwrap();
    let mark = card.gaps.as_ref().unwrap();
    let at = |pos| hit(&layout, pos, 2.0);
    let first = document.gaps[0].id;
    let second = document.gaps[1].id;
    assert_eq!(at(mark.icon.center()), Hit::Gap(first));
    let last = mark.rect().right_center() - vec2(2.0, 0.0);
    assert_eq!(at(last), Hit::Gap(second));
    let heading = layout.columns[0].gaps.as_ref().unwrap();
    assert_eq!(at(heading.icon.center()), Hit::Gap(first));
    assert!(matches!(at(card.text_pos), Hit::Card { .. }));
}

#[test]
fn the_menu_shows_one_curve_alone_with_its_figures_and_exports_show_the_same() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    let journey = desk.document().journeys[0].clone();
    desk.do_action(Action::ShowFigures)
        .do_action(Action::ShowAlone(Some(1)));
    let second = journey.personas[1];
    let lens = desk.shell().lens();
    assert_eq!(
        lens.curves,
        CurveChoice {
            alone: Some(second),
            figures: true
        }
    );
    assert_eq!(
        desk.shell()
            .editor()
            .and_then(|it| it.selection().primary()),
        Some(Target::Persona(second)),
        "the next score is of who is shown"
    );
    desk.do_action(Action::ShowAlone(None));
    assert_eq!(desk.shell().lens().curves.alone, None);
    desk.do_action(Action::ShowAlone(Some(0)));
    let step = journey
        .emotions
        .iter()
        .find(|it| it.persona == second)
        .unwrap()
        .step;
    desk.select(Selection::one(Target::Emotion(second, step)))
        .run();
    assert_eq!(
        desk.shell().lens().curves.alone,
        None,
        "a score that is selected is never out of sight"
    );

    let document = desk.document();
    let locale = Locale::new(Language::En);
    let today = reiskaart::document::Date::new(2026, 11, 25).unwrap();
    let of = |choice| Of::Maps(vec![journey.id], choice);
    let picture = |choice| {
        let scene = whole(
            &document,
            &of(choice),
            (&locale, today),
            &Theme::of(ThemeKind::Light),
        );
        reiskaart::paint::svg::svg(&scene.unwrap(), None)
    };
    assert!(picture(WITH_FIGURES).contains("Remembered"));
    assert!(!picture(CurveChoice::default()).contains("Remembered"));
}

#[test]
fn figures_are_written_as_they_are_and_not_rounded_to_the_even_tenth() {
    let writing = Writing {
        decimal: ",".into(),
        ..Writing::default()
    };
    let locale = Locale::new(Language::Nl);
    for (number, written) in [
        (0.25, "0,25"),
        (-0.75, "−0,75"),
        (1.0 / 3.0, "0,3"),
        (2.0, "2,0"),
        (-0.04, "−0,04"),
        (-0.001, "0,0"),
        (1.05, "1,05"),
    ] {
        assert_eq!(writing.tenths(number), written);
        assert_eq!(locale.figure(number), written);
    }
}

#[test]
fn faces_that_feel_the_same_stand_beside_each_other_in_the_curve_view_too() {
    use reiskaart::layout::curve::{CurveLayout, FACE_RADIUS};
    let document = crowded(3);
    let locale = Locale::new(Language::Nl);
    let journey = &document.journeys[0];
    let words = reiskaart::scene::curve_words(&locale, &document, journey);
    let layout = CurveLayout::new(
        &document,
        journey,
        &words,
        (CurveChoice::default(), None),
        &mut Measurer::new(),
    );
    let places: Vec<emath::Pos2> = layout
        .curves
        .iter()
        .flat_map(|curve| curve.points.iter().map(|(.., pos)| *pos))
        .collect();
    assert_eq!(places.len(), 12);
    for (index, one) in places.iter().enumerate() {
        for other in &places[index + 1..] {
            assert!(
                one.distance(*other) > 2.0 * FACE_RADIUS,
                "{one:?} {other:?}"
            );
        }
    }
    assert!(layout.curves.iter().all(|curve| curve.pieces.len() == 3));
}

#[test]
fn faces_of_two_journeys_that_feel_the_same_do_not_cover_each_other() {
    use reiskaart::layout::compare::{
        CardsShown, CompareChoice, CompareLayout, CurvePlace, Figures,
    };
    let locale = Locale::new(Language::Nl);
    let mut aside = 0;
    for json in [
        include_str!("../../assets/examples/wine-shop.nl.json"),
        include_str!("../../assets/examples/insurer-quotation.nl.json"),
    ] {
        let document: Document = serde_json::from_str(json).unwrap();
        let [left, right] = [&document.journeys[0], &document.journeys[1]];
        let both = left.personas.iter().find(|it| right.personas.contains(it));
        let choice = CompareChoice {
            journeys: [left.id, right.id],
            personas: [both.copied(), both.copied()],
            curves: CurvePlace::Overlaid,
            cards: CardsShown::All,
            figures: Figures::Shown,
        };
        let words = reiskaart::scene::compare_words(&locale, &document, &choice);
        let today = reiskaart::document::Date::new(2026, 11, 25).unwrap();
        let measurer = &mut Measurer::new();
        let layout = CompareLayout::new(&document, &choice, &words, (today, None), measurer);
        let layout = layout.unwrap();
        let [one, other] = layout.bands[0].curves.as_slice() else {
            panic!("both curves in one band");
        };
        for (.., place) in &one.points {
            for (.., near) in &other.points {
                assert!(place.distance(*near) >= 26.0, "{place:?} {near:?}");
                aside += usize::from(place.distance(*near) < 28.0);
            }
        }
        assert_eq!(one.pieces.len(), one.points.len() - 1);
    }
    assert!(aside > 0, "some feel the same in both");
}
