//! Cards that belong to a persona: given, kept, seen, heard, shown alone, and what becomes of them when she goes.

use std::sync::Arc;

use egui_kittest::kittest::Queryable as _;
use reiskaart::{
    action::Action,
    document::{Card, Document, PersonaId, Problem},
    edit::{Command, EditError, JourneyFields, Target, arrange, design, duplicate, excerpt, paste},
    file::{self, Change},
    insight::compare::{CardAspect, CardChange, compare},
    layout::{curve::CurveLayout, map::CurveChoice},
    locale::{Language, Locale},
    scene::{
        theme::{Theme, ThemeKind},
        whole::{Of, whole},
    },
    widgets::PaletteItem,
};

use crate::support::{TestEditor, desk::Desk, hand, panels};

const BOARD: &str = "
           | Proeven | Kopen
    Doen   | glas, etiket | kassa
    ~Sanne | 1 | 2
    ~Henk  | 0 | -1";

/// The board with "glas" a card of Sanne and "kassa" one of Henk.
fn shared_out() -> TestEditor {
    let mut e = TestEditor::new(BOARD);
    for (card, persona) in [("glas", "Sanne"), ("kassa", "Henk")] {
        let persona = e.persona(persona);
        e.select(&[card]);
        e.carry_out(|editor| arrange::set_persona(editor, Some(persona)));
    }
    e
}

fn owner(e: &TestEditor, text: &str) -> Option<PersonaId> {
    e.journey().owner(e.the_card(text))
}

#[test]
fn cards_become_those_of_a_persona_and_everyones_again_in_one_step_each() {
    let mut e = shared_out();
    assert_eq!(owner(&e, "glas"), Some(e.persona("Sanne")));
    assert_eq!(owner(&e, "etiket"), None);
    let before = e.editor.document().clone();
    e.select(&["glas", "etiket", "kassa"]);
    e.carry_out(|editor| arrange::set_persona(editor, None));
    assert!(e.journey().cards.iter().all(|card| card.persona.is_none()));
    e.undo();
    assert_eq!(*before, **e.editor.document());
}

#[test]
fn a_persona_that_is_not_there_has_no_cards() {
    let mut e = TestEditor::new(BOARD);
    let nobody: PersonaId = e.fresh();
    let mut card = Card::clone(e.the_card("glas"));
    card.persona = Some(nobody);
    let journey = e.journey().id;
    let result = e.try_apply(Command::PutCards {
        journey,
        cards: vec![card],
    });
    assert_eq!(result, Err(EditError::Missing(Target::Persona(nobody))));
    let mut document = Document::clone(e.editor.document());
    let journey = Arc::make_mut(&mut document.journeys[0]);
    Arc::make_mut(&mut journey.cards[0]).persona = Some(nobody);
    let [Problem::CardPersona(_, _, persona)] = document.problems()[..] else {
        panic!("{:?}", document.problems());
    };
    assert_eq!(persona, nobody);
}

#[test]
fn the_cards_of_a_deleted_persona_are_everyones_and_come_back_with_her() {
    let mut e = shared_out();
    let before = e.editor.document().clone();
    e.delete(&["Sanne"]);
    assert_eq!(e.the_card("glas").persona, None);
    assert_eq!(owner(&e, "kassa"), Some(e.persona("Henk")));
    e.undo();
    assert_eq!(*before, **e.editor.document());
}

#[test]
fn a_persona_that_leaves_a_journey_leaves_her_cards_to_everyone_until_she_is_back() {
    let mut e = shared_out();
    let sanne = e.persona("Sanne");
    let fields = JourneyFields::from(&**e.journey());
    let mut without = fields.clone();
    without.personas.retain(|persona| *persona != sanne);
    let journey = e.journey().id;
    e.apply(Command::PutJourney {
        journey,
        fields: without,
    });
    assert_eq!(owner(&e, "glas"), None);
    e.apply(Command::PutJourney { journey, fields });
    assert_eq!(owner(&e, "glas"), Some(sanne));
}

#[test]
fn copies_keep_their_persona_and_find_one_of_that_name_elsewhere() {
    let mut e = shared_out();
    let (sanne, henk) = (e.persona("Sanne"), e.persona("Henk"));
    e.select(&["glas"]);
    e.carry_out(duplicate::duplicate_cards);
    assert_eq!(
        e.journey()
            .cards
            .iter()
            .filter(|card| card.persona == Some(sanne))
            .count(),
        2
    );
    e.select(&["Proeven", "Kopen"]);
    let piece = excerpt::selected_excerpt(&e.editor).unwrap();
    let mut other = TestEditor::elsewhere("| Thuis*\nDoen | fles\n~Sanne | 1");
    other.carry_out(|editor| paste::paste_excerpt(editor, &piece));
    let theirs = other.persona("Sanne");
    assert_ne!(theirs, sanne);
    let owners: Vec<_> = other
        .journey()
        .cards
        .iter()
        .map(|card| (&*card.text, card.persona))
        .collect();
    assert_eq!(
        owners,
        [
            ("fles", None),
            ("glas", Some(theirs)),
            ("glas", Some(theirs)),
            ("etiket", None),
            ("kassa", None),
        ],
        "nobody there is called Henk ({henk})"
    );
}

#[test]
fn ideal_and_frozen_journeys_keep_whose_their_cards_are() {
    let e = shared_out();
    let journey = e.journey().id;
    let day = "2026-05-12".parse().unwrap();
    for command in [
        design::design_ideal(&e.editor, journey, "Ik bewaar wat ik proef"),
        design::freeze(&e.editor, journey, day, "Zoals het was"),
    ] {
        let after = e.editor.preview(&command.unwrap()).unwrap();
        let made = after.journeys.last().unwrap();
        let glass = made.cards.iter().find(|card| card.text == "glas").unwrap();
        assert_eq!(made.owner(glass), Some(e.persona("Sanne")));
    }
}

#[test]
fn a_card_of_another_persona_is_a_change_in_a_comparison() {
    let mut e = shared_out();
    let journey = e.journey().id;
    e.carry_out(|editor| design::design_ideal(editor, journey, "Zo hoort het"));
    e.editor.show_journey(e.editor.document().journeys[1].id);
    e.select(&["etiket"]);
    let henk = e.persona("Henk");
    e.carry_out(|editor| arrange::set_persona(editor, Some(henk)));
    let document = e.editor.document();
    let compared = compare(document, &document.journeys[0], &document.journeys[1]);
    let changes: Vec<_> = compared
        .cards
        .iter()
        .map(|row| (row.change(), &row.differs[..]))
        .collect();
    assert_eq!(
        changes,
        [
            (CardChange::Same, &[][..]),
            (CardChange::Changed, &[CardAspect::Persona][..]),
            (CardChange::Same, &[][..]),
        ]
    );
}

#[test]
fn whose_a_card_is_is_kept_in_the_file_and_only_where_it_is_somebodys() {
    let e = shared_out();
    let text = file::to_json(e.editor.document());
    assert_eq!(
        text.matches("\"persona\": ").count(),
        2 + 4,
        "two cards and four scores: {text}"
    );
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let glass = lines
        .iter()
        .position(|line| line.starts_with("\"text\": \"glas\""))
        .unwrap();
    let sanne = format!("\"persona\": \"{}\",", e.persona("Sanne"));
    assert_eq!(lines[glass - 1], sanne);
    let opened = file::read(text.as_bytes(), &|_| None).unwrap();
    assert_eq!(opened.document, **e.editor.document());
    assert!(opened.repairs.is_empty());
}

#[test]
fn a_file_with_a_card_of_nobody_is_mended_and_said() {
    let e = shared_out();
    let sanne = e.persona("Sanne").to_string();
    let text = file::to_json(e.editor.document());
    let place = text.find(&format!("\"persona\": \"{sanne}\",\n")).unwrap();
    let (before, after) = text.split_at(place);
    let stray = after.replacen(&sanne, "persona_weg", 1);
    let opened = file::read(format!("{before}{stray}").as_bytes(), &|_| None).unwrap();
    assert_eq!(opened.document.problems(), []);
    let glass = &opened.document.journeys[0].cards[0];
    assert_eq!((&*glass.text, glass.persona), ("glas", None));
    let repair = &opened.repairs[0];
    assert_eq!(repair.change, Change::CardPersona);
    assert_eq!(
        (&*repair.place, &*repair.name),
        ("journeys[0].cards[0].persona", "glas")
    );
    for (language, words) in [(Language::Nl, "van iedereen"), (Language::En, "everyone’s")] {
        assert!(Locale::new(language).text(repair.key()).contains(words));
    }
}

#[test]
fn a_persona_carried_onto_a_card_makes_it_her_own() {
    let mut e = shared_out();
    let henk = e.persona("Henk");
    let at = hand(&mut e).rect("etiket").center();
    hand(&mut e)
        .carry(PaletteItem::Persona(Some(henk)), at)
        .release();
    assert_eq!(owner(&e, "etiket"), Some(henk));
    e.undo();
    assert_eq!(owner(&e, "etiket"), None);
    // A new one comes onto the journey with it.
    hand(&mut e).carry(PaletteItem::Persona(None), at).release();
    assert_eq!(e.journey().personas.len(), 3);
    assert_eq!(owner(&e, "etiket"), e.journey().personas.last().copied());
}

#[test]
fn the_inspector_says_and_changes_whose_one_card_or_several_are() {
    let mut e = shared_out();
    let henk = e.persona("Henk");
    e.select(&["glas"]);
    let mut harness = panels::inspector(e, Language::Nl, [300.0, 2000.0]);
    let field = harness.get_by_label("Van persona");
    assert_eq!(field.value().as_deref(), Some("Sanne"));
    field.click();
    harness.run();
    harness.get_by_label("Henk").click();
    harness.run();
    assert_eq!(
        harness.state().editor.journey().unwrap().cards[0].persona,
        Some(henk)
    );

    let mut e = shared_out();
    e.select(&["glas", "kassa"]);
    let mut harness = panels::inspector(e, Language::En, [300.0, 2000.0]);
    harness.get_by_label("Of persona").click();
    harness.run();
    harness.get_by_label("Everyone").click();
    harness.run();
    let journey = harness.state().editor.journey().unwrap();
    assert!(journey.cards.iter().all(|card| card.persona.is_none()));
}

/// The same map as a picture, with whose curves are shown.
fn picture(document: &Document, alone: Option<PersonaId>) -> String {
    let choice = CurveChoice {
        alone,
        figures: false,
    };
    let of = Of::Maps(vec![document.journeys[0].id], choice);
    let locale = Locale::new(Language::Nl);
    let today = "2026-11-25".parse().unwrap();
    let theme = Theme::of(ThemeKind::Light);
    let scene = whole(document, &of, (&locale, today), &theme).unwrap();
    reiskaart::paint::svg::svg(&scene, None)
}

#[test]
fn a_picture_names_whose_a_card_is_and_fades_the_cards_of_others() {
    let e = shared_out();
    let document = e.editor.document();
    let all = picture(document, None);
    assert!(all.contains("Kaart: persona Sanne"), "{all}");
    let veils = |svg: &str| svg.matches("fill-opacity").count();
    assert_eq!(
        veils(&picture(document, Some(e.persona("Sanne")))),
        veils(&all) + 1 + 1,
        "kassa and Henk's legend"
    );
}

#[test]
fn the_curves_by_themselves_show_the_same_persona_alone_with_her_figures() {
    let mut desk = Desk::on_board(BOARD);
    desk.do_action(Action::ShowView(reiskaart::action::ViewKind::Curve));
    desk.run();
    let (hers, his) = ("Sanne: 2.0 in Kopen", "Henk: −1.0 in Kopen");
    assert!(desk.shows(hers) && desk.shows(his));
    desk.do_action(Action::ShowAlone(Some(1))).run();
    assert!(!desk.shows(hers) && desk.shows(his));

    let e = shared_out();
    let of = |alone| {
        let choice = CurveChoice {
            alone,
            figures: false,
        };
        curves(e.editor.document(), choice)
    };
    let (both, hers) = (of(None), of(Some(e.persona("Sanne"))));
    assert_eq!((both.figures.len(), hers.figures.len()), (2, 1));
    for (curve, before) in hers.curves.iter().zip(&both.curves) {
        let is_hers = curve.persona == e.persona("Sanne");
        assert_eq!(curve.is_shown, is_hers);
        assert_eq!(curve.points.is_empty(), !is_hers);
        assert_eq!(curve.name, before.name, "names stay where they were");
    }
}

/// The curves of the first journey.
fn curves(document: &Document, choice: CurveChoice) -> CurveLayout {
    let locale = Locale::new(Language::Nl);
    let journey = &document.journeys[0];
    let words = reiskaart::scene::curve_words(&locale, document, journey);
    let measurer = &mut reiskaart::text::Measurer::new();
    CurveLayout::new(document, journey, &words, (choice, None), measurer)
}

#[test]
fn one_click_on_a_name_shows_her_curve_and_cards_and_says_so() {
    let mut desk = Desk::on_board(BOARD);
    let journey = Arc::clone(&desk.document().journeys[0]);
    let sanne = journey.personas[0];
    desk.select(reiskaart::edit::Selection::one(Target::Card(
        journey.cards[0].id,
    )));
    desk.do_action(Action::SetPersona(Some(0)));
    assert_eq!(desk.document().journeys[0].cards[0].persona, Some(sanne));
    let name = "Card of Sanne, step Proeven, lane Doen, 1 of 2";
    assert!(desk.shows(name), "the card is called after her");
    desk.do_action(Action::ShowAlone(Some(1)));
    assert!(desk.shows("Only the curve and cards of Henk are shown"));
    let glass = Target::Card(journey.cards[0].id);
    desk.select(reiskaart::edit::Selection::one(glass));
    desk.do_action(Action::SetPersona(None));
    assert_eq!(desk.document().journeys[0].cards[0].persona, None);
}

#[test]
fn the_initial_of_a_persona_stands_clear_of_words_and_flags() {
    use reiskaart::{
        document::Flag,
        layout::map::{MapLayout, flag_rects},
        scene::map_words,
        text::Measurer,
    };
    let mut document = Document::clone(shared_out().editor.document());
    let journey = Arc::make_mut(&mut document.journeys[0]);
    for card in &mut journey.cards {
        let card = Arc::make_mut(card);
        card.text = "een etiket waarop van alles staat, en dan nog iets".into();
        card.set_flag(Flag::Pain, true);
    }
    let words = map_words(&Locale::new(Language::En));
    let layout = MapLayout::new(
        &document,
        &document.journeys[0],
        &words,
        &mut Measurer::new(),
    );
    let cards: Vec<_> = layout.rows.iter().flat_map(|row| &row.cards).collect();
    assert_eq!(cards.iter().filter(|card| card.owner.is_some()).count(), 2);
    for card in cards {
        let Some(owner) = &card.owner else { continue };
        assert!(card.rect.contains_rect(owner.rect));
        let right = card
            .text
            .lines
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max);
        assert!(card.text_pos.x + right <= owner.rect.left());
        assert!(flag_rects(card.rect, 1).all(|flag| !flag.shrink(0.5).intersects(owner.rect)));
    }
}
