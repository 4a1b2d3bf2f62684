//! The picture of a map: everything that is in it, nothing that is not, and no more than can be seen.

use std::{path::Path, sync::Arc};

use emath::{Rect, pos2, vec2};
use reiskaart::{
    document::{
        Arrow, Card, Channel, Color, Document, Emotion, Flag, IdSource, Journey, JourneyState,
        Lane, LaneKind, Persona, Stage, Topic,
    },
    layout::map::{Hit, MapLayout, hit},
    locale::{Language, Locale},
    paint::svg::svg,
    scene::{
        GroupKind, Item, PathStep, Scene,
        map::{Detail, Frozen, Part, View, map_scene},
        map_words,
        stack::stacked,
        theme::{Theme, ThemeKind},
    },
    text::Measurer,
};

use crate::support::{board, maps};

fn layout(document: &Document, journey: usize) -> MapLayout {
    let words = map_words(&Locale::new(Language::Nl));
    MapLayout::new(
        document,
        &document.journeys[journey],
        &words,
        &mut Measurer::new(),
    )
}

fn scene(document: &Document, theme: ThemeKind, part: &Part) -> Scene {
    let layout = layout(document, 0);
    map_scene(
        &layout,
        document,
        &document.journeys[0],
        &Theme::of(theme),
        part,
    )
}

fn view(rect: Rect, frozen_scale: f32, detail: Detail) -> Part {
    Part::View(View {
        rect,
        frozen_scale,
        lens: reiskaart::scene::map::Lens::default(),
        detail,
    })
}

/// All words of a picture, line after line.
fn words(scene: &Scene) -> String {
    let lines = scene.items.iter().filter_map(|item| match item {
        Item::Text { text, .. } => Some(&**text),
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// A map with a little of everything.
fn shop() -> Document {
    let ids = IdSource::new(1);
    let mut document = board::parse(
        "
              | Voor: Zoeken  | Proeven || Koop: Afrekenen || Thuis:
 Contact      | site, vriend  | proeven || kassa           ||
 ~Sanne       | 1 nieuwsgierig| 2 blij  || -1 betrapt      ||
 ~Wim         | 0 sceptisch   | 1.5     || -1.5 boos       ||
 Onzekerheid  | welke wijn?>  |         || te duur?        ||
 Leeg         |               |         ||                 ||
",
        &ids,
    )
    .document;
    document.brand.name = "Slijterij De Kurk".into();
    document.language = "nl".into();
    Arc::make_mut(&mut document.personas[0]).segment = "proeft uit nieuwsgierigheid".into();
    let journey = Arc::make_mut(&mut document.journeys[0]);
    journey.title = "Ik vind mijn favoriete wijn terug".into();
    journey.goal = "Dezelfde wijn nog eens op tafel".into();
    Arc::make_mut(&mut journey.lanes[0]).kind = LaneKind::Touchpoints;
    Arc::make_mut(&mut journey.lanes[2]).topic = Some(Topic::Uncertainties);
    let change = |journey: &mut Journey, text: &str, change: &dyn Fn(&mut Card)| {
        let mut cards = journey.cards.iter_mut();
        change(Arc::make_mut(cards.find(|card| card.text == text).unwrap()));
    };
    change(journey, "site", &|card| card.channel = Some(Channel::Web));
    change(journey, "proeven", &|card| {
        card.flags = vec![Flag::MomentOfTruth, Flag::Delight];
        card.channel = Some(Channel::InPerson);
        card.department = "Winkelteam".into();
    });
    change(journey, "kassa", &|card| card.flags = vec![Flag::Pain]);
    change(journey, "te duur?", &|card| card.color = Some(Color::Blue));
    document
}

/// Compares with a golden; `UPDATE_SNAPSHOTS=1` writes it anew. Embedded fonts are left out: they are the same always.
#[track_caller]
fn golden(name: &str, scene: &Scene) {
    let svg = svg(scene, None);
    let mut parts = svg.split("base64,");
    let mut found = parts.next().unwrap().to_owned();
    for part in parts {
        let end = part.find([')', '"']).unwrap();
        found.push_str("base64,");
        found.push_str(&part[end..]);
    }
    found.push('\n');
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/scene/{name}.svg"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == found,
        "{name} differs; look at it, then UPDATE_SNAPSHOTS=1"
    );
}

#[test]
fn a_small_map_looks_as_it_did() {
    golden(
        "small-light",
        &scene(&shop(), ThemeKind::Light, &Part::Whole),
    );
    golden("small-dark", &scene(&shop(), ThemeKind::Dark, &Part::Whole));
}

#[test]
fn nothing_sticks_out_left_of_lane_names_that_are_drawn_smaller() {
    let document = shop();
    let layout = layout(&document, 0);
    let rect = Rect::from_min_size(pos2(-60.0, -20.0), vec2(700.0, 600.0));
    let scale = 0.6;
    let part = view(rect, scale, Detail::Full);
    let left = layout.labels_width * (1.0 - scale);
    for item in scene(&document, ThemeKind::Light, &part).items {
        if let Item::Path { path, .. } = &item {
            for step in path {
                if let PathStep::MoveTo(pos) | PathStep::LineTo(pos) = step {
                    assert!(pos.x > left - 1.0, "{item:?}");
                }
            }
        }
    }
}

#[test]
fn a_part_in_a_window_looks_as_it_did() {
    let rect = Rect::from_min_size(pos2(240.0, 160.0), vec2(480.0, 360.0));
    golden(
        "window",
        &scene(&shop(), ThemeKind::Light, &view(rect, 1.0, Detail::Full)),
    );
    golden(
        "window-near",
        &scene(&shop(), ThemeKind::Light, &view(rect, 0.5, Detail::Full)),
    );
    let all = Rect::from_min_size(pos2(-20.0, -20.0), vec2(1000.0, 800.0));
    golden(
        "window-far",
        &scene(&shop(), ThemeKind::Dark, &view(all, 1.0, Detail::Blocks)),
    );
}

/// The company's side of a map: the lanes of a service blueprint with arrows between their cards.
fn blueprint() -> Document {
    let mut document = board::parse(
        "
              | Vragen: Invullen | Wachten         || Weten: Offerte
 Contact      | formulier        |                 || offerte
 Balie        | aanvraag lezen   |                 || terugbellen
 Kantoor      |                  | premie rekenen  ||
 Systemen     |                  | tarieven        || polis maken
",
        &IdSource::new(1),
    )
    .document;
    document.language = "nl".into();
    let journey = Arc::make_mut(&mut document.journeys[0]);
    journey.title = "Ik vraag een offerte aan".into();
    let kinds = [
        LaneKind::Touchpoints,
        LaneKind::FrontStage,
        LaneKind::BackStage,
        LaneKind::Support,
    ];
    for (lane, kind) in journey.lanes.iter_mut().zip(kinds) {
        Arc::make_mut(lane).kind = kind;
    }
    let id = |text: &str| {
        let mut cards = journey.cards.iter();
        cards.find(|card| card.text == text).unwrap().id
    };
    let arrow = |from: &str, to: &str, label: &str| {
        let mut arrow = Arrow::new(id(from), id(to));
        arrow.label = label.into();
        arrow
    };
    let arrows = vec![
        arrow("formulier", "aanvraag lezen", ""),
        arrow("aanvraag lezen", "premie rekenen", "dagelijks"),
        arrow("tarieven", "premie rekenen", ""),
        arrow("premie rekenen", "terugbellen", ""),
        arrow("terugbellen", "offerte", ""),
    ];
    journey.arrows = arrows.into_iter().map(Arc::new).collect();
    for (text, department) in [
        ("aanvraag lezen", "Balie"),
        ("premie rekenen", "Tarifering"),
    ] {
        let mut cards = journey.cards.iter_mut();
        let card = cards.find(|card| card.text == text).unwrap();
        Arc::make_mut(card).department = department.into();
    }
    document
}

#[test]
fn a_blueprint_with_its_lines_and_arrows_looks_as_it_did() {
    let blueprint = scene(&blueprint(), ThemeKind::Light, &Part::Whole);
    let all = words(&blueprint);
    for word in ["dagelijks", "Tarifering"] {
        assert!(all.contains(word), "{word}");
    }
    golden("blueprint", &blueprint);
}

#[test]
fn an_empty_journey_looks_as_it_did() {
    let ids = IdSource::new(1);
    let mut document = Document::default();
    document
        .journeys
        .push(Arc::new(Journey::new(ids.fresh(), "")));
    golden("empty", &scene(&document, ThemeKind::Light, &Part::Whole));
    let mut journey = Journey::new(ids.fresh(), "");
    journey.stages.push(Arc::new(Stage::new(ids.fresh(), "")));
    journey
        .lanes
        .push(Arc::new(Lane::new(ids.fresh(), LaneKind::Text, "")));
    document.journeys[0] = Arc::new(journey);
    let begun = scene(&document, ThemeKind::Light, &Part::Whole);
    assert!(words(&begun).contains("Klantreis zonder titel"));
    golden("begun", &begun);
}

#[test]
fn eight_personas_are_told_apart() {
    let mut document = shop();
    let ids = IdSource::new(5);
    let journey = Arc::make_mut(&mut document.journeys[0]);
    let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
    for (order, name) in ["Noor", "Ali", "Bea", "Cas", "Dirk", "Eva"]
        .into_iter()
        .enumerate()
    {
        let persona = Persona::new(ids.fresh(), name);
        journey.personas.push(persona.id);
        for (index, step) in steps.iter().enumerate() {
            let score = ((order * 3 + index * 5) % 9) as f64 / 2.0 - 2.0;
            let mut emotion = Emotion::new(persona.id, *step, score);
            if index == 1 {
                emotion.word = format!("gevoel {order}");
            }
            journey.emotions.push(Arc::new(emotion));
        }
        document.personas.push(Arc::new(persona));
    }
    golden(
        "personas",
        &scene(&document, ThemeKind::Light, &Part::Whole),
    );
}

#[test]
fn an_export_holds_every_word_and_names_its_groups() {
    let document = shop();
    let scene = scene(&document, ThemeKind::Light, &Part::Whole);
    let all = words(&scene);
    for card in &document.journeys[0].cards {
        assert!(all.contains(&card.text), "{}", card.text);
    }
    for word in [
        "Ik vind mijn favoriete wijn terug",
        "Huidige klantreis",
        "Slijterij De Kurk",
        "Dezelfde wijn nog eens op tafel",
        "proeft uit nieuwsgierigheid",
        "sceptisch",
        "Winkelteam",
        "Website",
    ] {
        assert!(all.contains(word), "{word}");
    }
    let mut open = 0;
    let mut kinds = Vec::new();
    for item in &scene.items {
        match item {
            Item::GroupStart { kind, name } => {
                assert!(!name.trim().is_empty(), "{kind:?} has no name");
                kinds.push(*kind);
                open += 1;
            }
            Item::GroupEnd => open -= 1,
            _ => {}
        }
        assert!(open >= 0);
    }
    assert_eq!(open, 0);
    for kind in [
        GroupKind::Journey,
        GroupKind::Headings,
        GroupKind::Stage,
        GroupKind::Step,
        GroupKind::Lane,
        GroupKind::Card,
        GroupKind::Curve,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    assert!(scene.description.contains("Sanne, Wim"));
    let says = |wanted: &str| {
        let mut items = scene.items.iter();
        items.any(|item| matches!(item, Item::GroupStart { name, .. } if name == wanted))
    };
    assert!(
        says("Kaart: Moment van de waarheid, Wow-moment, Persoonlijk"),
        "icons are told in words too"
    );
    assert!(says("Stap 2: Proeven") && says("Emotiecurve: Sanne"));
}

#[test]
fn all_journeys_stand_one_under_another() {
    let mut document = shop();
    let ids = IdSource::new(7);
    let mut ideal = (*document.journeys[0]).clone();
    ideal.id = ids.fresh();
    ideal.title = "De wijn vindt mij".into();
    ideal.state = JourneyState::Ideal;
    document.journeys.push(Arc::new(ideal));
    let (first, second) = (layout(&document, 0), layout(&document, 1));
    let theme = Theme::of(ThemeKind::Light);
    let journeys = [
        (&first, &document.journeys[0]),
        (&second, &document.journeys[1]),
    ];
    let scenes = journeys
        .map(|(layout, journey)| map_scene(layout, &document, journey, &theme, &Part::Whole));
    let all = stacked(scenes, &document, &theme);
    let one = scene(&document, ThemeKind::Light, &Part::Whole);
    assert!((all.bounds.height() - 2.0 * one.bounds.height()).abs() < 1.0);
    assert_eq!(all.items.len(), 2 * one.items.len());
    let y = |wanted: &str| {
        let found = all.items.iter().find_map(|item| match item {
            Item::Text { text, pos, .. } if &**text == wanted => Some(pos.y),
            _ => None,
        });
        found.unwrap()
    };
    assert!(y("Ik vind mijn favoriete wijn terug") < y("De wijn vindt mij"));
    assert!(words(&all).contains("Ideale klantreis"));
    let nothing = stacked([], &document, &theme);
    assert!(nothing.bounds.is_positive());
}

#[test]
fn a_window_builds_only_what_it_shows() {
    let rect = Rect::from_min_size(pos2(1500.0, 900.0), vec2(1200.0, 700.0));
    let count = |cards: usize| {
        let document = maps::map(cards);
        scene(&document, ThemeKind::Light, &view(rect, 1.0, Detail::Full))
            .items
            .len()
    };
    let (small, large) = (count(1000), count(10_000));
    assert!(
        small > 100 && large < 3 * small,
        "{small} and {large} items"
    );
    let document = maps::map(10_000);
    let elsewhere = Rect::from_min_size(pos2(-5000.0, -5000.0), vec2(100.0, 100.0));
    let nothing = scene(
        &document,
        ThemeKind::Light,
        &view(elsewhere, 1.0, Detail::Full),
    );
    assert!(nothing.items.len() < 20, "{}", nothing.items.len());
}

#[test]
fn far_away_cards_are_blocks_without_words() {
    let document = shop();
    let all = Rect::from_min_size(pos2(-20.0, -20.0), vec2(1000.0, 900.0));
    let far = scene(&document, ThemeKind::Light, &view(all, 1.0, Detail::Blocks));
    let all_words = words(&far);
    assert!(!all_words.contains("vriend") && !all_words.contains("nieuwsgierig"));
    assert!(all_words.contains("Proeven"), "headings stay");
}

#[test]
fn headings_and_names_stay_in_view_and_can_be_clicked_there() {
    let document = shop();
    let layout = layout(&document, 0);
    for scale in [1.0, 0.5, 0.3] {
        let rect = Rect::from_min_size(pos2(260.0, 300.0), vec2(500.0, 300.0));
        let view = View {
            rect,
            frozen_scale: scale,
            lens: reiskaart::scene::map::Lens::default(),
            detail: Detail::Full,
        };
        let frozen = Frozen::in_view(&layout, &view);
        assert_eq!((frozen.left, frozen.top), (rect.left(), rect.top()));
        assert!((frozen.bottom - frozen.top - layout.headings_height * scale).abs() < 1e-3);
        let column = &layout.columns[2];
        let shown = frozen.heading(column.heading);
        let click = frozen.unfreeze(pos2(column.center(), shown.center().y));
        assert!(
            matches!(hit(&layout, click, 2.0), Hit::StepHeading(step) if Some(step) == column.step)
        );
        let row = layout.rows.last().unwrap();
        let click = frozen.unfreeze(pos2(frozen.x(30.0), row.bottom - 5.0));
        assert_eq!(hit(&layout, click, 2.0), Hit::LaneLabel(row.lane));
        // A point of the content means itself.
        let content = pos2(700.0, 500.0);
        assert_eq!(frozen.unfreeze(content), content);
    }
    // At its own place, next to the cells, nothing is frozen.
    let rect = Rect::from_min_size(pos2(-40.0, -40.0), vec2(900.0, 700.0));
    let frozen = Frozen::in_view(
        &layout,
        &View {
            rect,
            frozen_scale: 1.0,
            lens: reiskaart::scene::map::Lens::default(),
            detail: Detail::Full,
        },
    );
    assert_eq!(frozen, Frozen::natural(&layout));
}

#[test]
fn a_step_half_out_of_view_keeps_its_words_in_view() {
    let document = shop();
    let layout = layout(&document, 0);
    let column = &layout.columns[0];
    let left = column.left - layout.labels_width + 40.0;
    let rect = Rect::from_min_size(pos2(left, 300.0), vec2(600.0, 300.0));
    let scene = scene(&document, ThemeKind::Light, &view(rect, 1.0, Detail::Full));
    let x = scene.items.iter().find_map(|item| match item {
        Item::Text { text, pos, .. } if &**text == "Zoeken" => Some(pos.x),
        _ => None,
    });
    let visible_from = left + layout.labels_width;
    assert!(x.unwrap() >= visible_from, "{x:?} is under the lane names");
}
