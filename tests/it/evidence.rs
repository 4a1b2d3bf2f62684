//! Evidence: pieces given and taken away in the inspector, shown on the map, links opened only after they were seen.

use std::sync::Arc;

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::{
    action::{Action, Request},
    document::{Document, Evidence, EvidenceKind, Grade, IdSource, Journey, may_be_opened},
    layout::map::MapLayout,
    locale::{Language, Locale},
    scene::{
        Dash, GroupKind, Item, Scene,
        map::{Detail, Lens, Part, View, map_scene},
        map_words,
        theme::{Theme, ThemeKind},
    },
    text::Measurer,
};

use crate::support::{TestEditor, board, desk::Desk, pair, panels::inspector};

const BOARD: &str = "
    | Voor: Zoeken | Kiezen | Proeven || Na: Thuis
    Doen | site, vriend | ad | kassa || bellen
    ~Sanne | 1 blij | 0 | 2 || -2";

fn click(harness: &mut egui_kittest::Harness<'_, crate::support::panels::Desk>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

#[test]
fn a_card_is_given_an_interview_with_its_source_and_loses_it_again() {
    let mut test = TestEditor::new(BOARD);
    test.select(&["site"]);
    let mut harness = inspector(test, Language::Nl, [300.0, 1600.0]);
    assert!(harness.query_by_label("Onderbouwing: aanname").is_some());
    click(&mut harness, "onderbouwing toevoegen");
    click(&mut harness, "Interview");
    assert!(harness.query_by_label("Onderbouwing: onderzoek").is_some());
    for (field, words) in [("Bron", "acht gesprekken"), ("Aantal mensen", "8")] {
        harness.get_by_label(field).focus();
        harness.run();
        harness.get_by_label(field).type_text(words);
        harness.run();
    }
    let card = |harness: &egui_kittest::Harness<'_, crate::support::panels::Desk>| {
        harness.state().editor.journey().unwrap().cards[0].clone()
    };
    let piece = card(&harness).evidence[0].clone();
    assert_eq!(piece.kind, EvidenceKind::Interview);
    assert_eq!(piece.source, "acht gesprekken");
    assert_eq!(piece.people, Some(8));
    click(&mut harness, "Haal deze onderbouwing weg: Interview");
    assert_eq!(card(&harness).grade(), Grade::Assumption);
}

#[test]
fn a_score_is_given_evidence_too() {
    let mut test = TestEditor::new(BOARD);
    test.select_emotion("Sanne", "Zoeken");
    let mut harness = inspector(test, Language::En, [300.0, 1200.0]);
    click(&mut harness, "add evidence");
    click(&mut harness, "Survey");
    let journey = harness.state().editor.journey().unwrap().clone();
    assert_eq!(journey.emotions[0].grade(), Grade::Research);
}

#[test]
fn only_addresses_of_the_web_and_of_mail_may_be_opened() {
    for good in [
        "https://example.nl/rapport?a=1#b",
        "HTTP://example.nl",
        " https://example.nl ",
        "mailto:sanne@example.nl",
    ] {
        assert!(may_be_opened(good), "{good}");
    }
    for bad in [
        "",
        "example.nl",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:",
        "https://",
        "https:///x",
        "https://a b",
        "https://example.nl/\u{202e}gpj.exe",
        "smb://example.nl",
        "mailto:",
        "\u{7}https://example.nl",
    ] {
        assert!(!may_be_opened(bad), "{bad}");
    }
}

#[test]
fn a_link_is_shown_whole_before_it_is_opened() {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    let ask = |desk: &mut Desk, link: &str| {
        let request = Request::OpenLink(link.to_owned());
        desk.harness().state_mut().ask(request);
        desk.run();
    };
    ask(&mut desk, "https://example.nl/rapport");
    assert!(desk.shows("https://example.nl/rapport"));
    desk.press("Cancel");
    assert!(desk.links().is_empty());
    ask(&mut desk, "https://example.nl/rapport");
    desk.press("Open link");
    assert_eq!(desk.links(), ["https://example.nl/rapport"]);
    ask(&mut desk, "file:///etc/passwd");
    assert!(desk.shows("only opens addresses"));
    assert_eq!(desk.links().len(), 1);
}

/// A journey of which these scores of the one persona and these cards rest on something.
fn known(scores: &[EvidenceKind], cards: &[EvidenceKind]) -> Document {
    let ids = IdSource::new(1);
    let mut document = board::parse(BOARD, &ids).document;
    pair::change(&mut document, 0, |journey| {
        for (emotion, kind) in journey.emotions.iter_mut().zip(scores) {
            Arc::make_mut(emotion).evidence = vec![Evidence::new(*kind)];
        }
        for (card, kind) in journey.cards.iter_mut().zip(cards) {
            Arc::make_mut(card).evidence = vec![Evidence::new(*kind)];
        }
    });
    document
}

fn scene(document: &Document, lens: Lens) -> Scene {
    let words = map_words(&Locale::new(Language::Nl));
    let journey: &Journey = &document.journeys[0];
    let layout = MapLayout::new(document, journey, &words, &mut Measurer::new());
    let view = View {
        rect: layout.grid,
        frozen_scale: 1.0,
        detail: Detail::Full,
        lens,
    };
    let theme = Theme::of(ThemeKind::Light);
    map_scene(&layout, document, journey, &theme, &Part::View(view))
}

/// The dashes of the curve, from left to right.
fn dashes(scene: &Scene) -> Vec<Dash> {
    let in_curve = scene.items.iter().skip_while(|item| {
        !matches!(
            item,
            Item::GroupStart {
                kind: GroupKind::Curve,
                ..
            }
        )
    });
    in_curve
        .take_while(|item| !matches!(item, Item::GroupEnd))
        .filter_map(|item| match item {
            Item::Path { stroke, .. } => Some(stroke.dash),
            _ => None,
        })
        .collect()
}

#[test]
fn a_curve_is_solid_where_customers_said_so_dashed_where_staff_did_and_dotted_where_nobody_did() {
    use EvidenceKind::{Customers, Interview, Staff};
    let lens = Lens::default();
    let drawn = |kinds: &[EvidenceKind]| dashes(&scene(&known(kinds, &[]), lens));
    assert_eq!(drawn(&[]), [Dash::Dotted]);
    assert_eq!(
        drawn(&[Interview, Customers, Staff]),
        [Dash::Solid, Dash::Dashed, Dash::Dotted]
    );
    assert_eq!(
        drawn(&[Interview, Customers, Interview, Interview]),
        [Dash::Solid],
        "one line, so that nothing is seen at the steps between"
    );
}

#[test]
fn a_card_says_what_it_rests_on_and_an_assumption_says_nothing() {
    let document = known(&[], &[EvidenceKind::Interview]);
    let scene = scene(&document, Lens::default());
    let names: Vec<&str> = scene
        .items
        .iter()
        .filter_map(|item| match item {
            Item::GroupStart {
                kind: GroupKind::Card,
                name,
            } => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(names[0], "Kaart: onderzoek");
    assert_eq!(names[1], "Kaart");
}

#[test]
fn what_is_only_opinion_is_faded_on_screen_by_a_menu_and_shown_again() {
    use EvidenceKind::{Interview, Staff};
    let document = known(&[], &[Interview, Staff]);
    let plain = scene(&document, Lens::default());
    let faded = scene(
        &document,
        Lens {
            fades_opinion: true,
            ..Lens::default()
        },
    );
    let cards = document.journeys[0].cards.len();
    assert_eq!(
        faded.items.len() - plain.items.len(),
        cards - 1,
        "a veil over each card but the one that rests on an interview"
    );

    let mut desk = Desk::new();
    desk.begin("Simple journey").do_action(Action::FadeOpinion);
    desk.press("View");
    let row = desk
        .harness()
        .get_by_label("Fade what is only opinion")
        .accesskit_node();
    assert_eq!(row.toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn one_department_alone_is_shown_and_the_cards_of_the_others_are_faded() {
    let mut document = known(&[], &[EvidenceKind::Interview, EvidenceKind::Interview]);
    let journey = Arc::make_mut(&mut document.journeys[0]);
    let id = journey.id;
    for (card, department) in journey.cards.iter_mut().zip(["Kassa", "Winkel", "Kassa"]) {
        Arc::make_mut(card).department = department.into();
    }
    let (cards, winkel) = (journey.cards.len(), 1);
    let plain = scene(&document, Lens::default());
    let lens = |journey| Lens {
        department: Some((journey, winkel)),
        ..Lens::default()
    };
    let faded = scene(&document, lens(id));
    assert_eq!(faded.items.len() - plain.items.len(), cards - 1);
    let of_another_journey = IdSource::new(9).fresh();
    let shown = scene(&document, lens(of_another_journey));
    assert_eq!(shown.items.len(), plain.items.len());
}
