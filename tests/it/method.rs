//! The method beside the map: check-up, guide, the ideal journey, frozen journeys, and what is planned in other files.

use std::{fs, sync::Arc};

use egui_kittest::kittest::Queryable as _;
use reiskaart::{
    action::Request,
    action::{Action, ViewKind},
    document::{Date, Document, Flag, Gap, Improvement, JourneyState, Status},
    edit::{Command, Editor, Selection, Target, design},
    insight::{
        check::check_up,
        guide::{Guide, MethodStep, Task},
        matching::match_steps,
        proposals::{Reason, proposals},
    },
};

use crate::support::{
    desk::Desk,
    pair::{card, change, change_cards, ideal, journeys, persona, step},
    test_editor::TestEditor,
};

const BOARD: &str = "       | V: A   | B     || N: C
         Doen   | a, b   |       || c
         ~Sanne | 1      | -2    || 0.5";

fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}

fn guide(document: &Document) -> Guide {
    let check = check_up(document, today());
    Guide::of(
        document,
        &check,
        document.journeys.first().map(AsRef::as_ref),
    )
}

fn desk_with(change: impl FnOnce(&Editor) -> Vec<Command>) -> Desk {
    let mut desk = Desk::on_board(BOARD);
    let commands = change(desk.shell().editor().unwrap());
    for command in commands {
        let request = Request::Apply {
            command,
            merge: None,
        };
        desk.harness().state_mut().ask(request);
        desk.run();
    }
    desk
}

fn improvement(editor: &Editor) -> Improvement {
    let mut improvement = Improvement::new(editor.fresh(), "=Bel terug");
    improvement.owner = "Fatima".into();
    improvement.impact = Some(8.5);
    improvement.effort = Some(2.0);
    improvement.deadline = Date::new(2027, 2, 1);
    improvement
}

#[test]
fn the_guide_ticks_off_what_the_document_holds_and_names_the_step_to_do_now() {
    let empty = guide(&Document::default());
    assert_eq!(empty.now(), Some(MethodStep::Choose));
    assert!(!empty.is_done(Task::Title));

    let mut document = journeys(&[BOARD]);
    let journey = Arc::make_mut(&mut document.journeys[0]);
    journey.title = "Ik wacht".into();
    assert!(guide(&document).is_done(Task::Title));
    assert!(!guide(&document).has_finished(MethodStep::Choose));
    let journey = Arc::make_mut(&mut document.journeys[0]);
    journey.goal = "Weten waar ik aan toe ben".into();
    let guide_of_goal = guide(&document);
    assert!(guide_of_goal.has_finished(MethodStep::Choose));
    assert_eq!(guide_of_goal.now(), Some(MethodStep::Map));
    assert!(!guide_of_goal.is_done(Task::Steps), "three steps are few");
    assert!(guide_of_goal.is_done(Task::Emotions));
    assert!(!guide_of_goal.is_done(Task::Touchpoints), "B has none");
}

#[test]
fn an_ideal_curve_counts_once_it_differs_and_holds_to_the_rules() {
    let mut test = TestEditor::of(journeys(&[BOARD]));
    let current = test.editor.document().journeys[0].id;
    test.carry_out(|editor| design::design_ideal(editor, current, "Ik ben blij"));
    let document = test.editor.document();
    assert!(guide(document).is_done(Task::Ideal));
    assert!(
        !guide(document).is_done(Task::IdealCurve),
        "it is a copy still"
    );
    test.score("Sanne", "C", 2.0).unwrap();
    assert!(guide(test.editor.document()).is_done(Task::IdealCurve));
}

#[test]
fn a_finding_is_shown_and_remedied_in_one_step_that_can_be_undone() {
    let mut desk = Desk::on_board(
        "       | V: A
         Doen   |
         ~Sanne | 1",
    );
    desk.keys("F7");
    assert!(desk.shows("This step has no touchpoint"));
    let cards = |desk: &Desk| desk.document().journeys[0].cards.len();
    desk.reach("Add a touchpoint");
    assert_eq!(cards(&desk), 1);
    desk.keys("Escape").keys("Ctrl+Z").run();
    assert_eq!(cards(&desk), 0);
    desk.keys("F7");
    assert!(!desk.shows("This step has no touchpoint"));
}

#[test]
fn the_ideal_journey_is_designed_and_shown() {
    let mut desk = Desk::on_board(BOARD);
    desk.do_action(Action::DesignIdeal).run();
    let editor = desk.shell().editor().unwrap();
    let shown = editor.journey().unwrap();
    assert_eq!(shown.state, JourneyState::Ideal);
    assert_eq!(shown.ideal_of, Some(editor.document().journeys[0].id));
    desk.keys("Ctrl+Z");
    assert_eq!(desk.document().journeys.len(), 1);
}

#[test]
fn a_frozen_journey_is_looked_at_and_not_changed_and_one_goes_on_with_a_copy() {
    let mut desk = Desk::on_board(BOARD);
    desk.do_action(Action::FreezeJourney).run();
    let document = desk.document();
    let frozen = document.journeys[1].clone();
    assert!(frozen.frozen.is_some());
    let shown = |desk: &Desk| desk.shell().editor().unwrap().journey().unwrap().id;
    assert_eq!(shown(&desk), document.journeys[0].id);
    desk.do_action(Action::NextJourney).run();
    assert_eq!(shown(&desk), frozen.id);
    let card = Target::Card(frozen.cards[0].id);
    desk.select(Selection::one(card));
    desk.keys("Delete")
        .keys("F2")
        .type_words("anders")
        .keys("Enter");
    desk.do_action(Action::AddStep)
        .do_action(Action::AddCard)
        .run();
    desk.keys("Ctrl+D").keys("Alt+Right");
    assert_eq!(*desk.document(), *document);
    desk.press("Go on with a copy");
    let copy = desk.shell().editor().unwrap().journey().unwrap().clone();
    assert_eq!(copy.frozen, None);
    assert_eq!(copy.cards.len(), frozen.cards.len());
}

#[test]
fn the_action_list_is_written_as_a_table_and_the_deadlines_as_a_calendar() {
    let mut desk = desk_with(|editor| {
        let mut done = improvement(editor);
        done.title = "Af".into();
        done.status = Status::Done;
        vec![
            Command::AddImprovement(done),
            Command::AddImprovement(improvement(editor)),
        ]
    });
    desk.will_choose("plan")
        .do_action(Action::ExportActionList)
        .run();
    let table = fs::read_to_string(desk.path("plan.csv")).unwrap();
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(
        lines[0].starts_with("\u{feff}Improvement,Owner,Deadline,"),
        "{table}"
    );
    assert!(
        lines[1].starts_with("'=Bel terug,Fatima,2027-02-01,"),
        "{table}"
    );
    assert!(lines[2].starts_with("Af,"), "{table}");
    desk.will_choose("plan")
        .do_action(Action::ExportDeadlines)
        .run();
    let calendar = fs::read_to_string(desk.path("plan.ics")).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1, "{calendar}");
    assert!(calendar.contains("SUMMARY:=Bel terug\r\n"));
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270201\r\n"));
}

#[test]
fn nothing_planned_means_nothing_to_export() {
    let desk = Desk::on_board(BOARD);
    let context = reiskaart::action::Context {
        editor: desk.shell().editor(),
        map_is_shown: true,
        view: ViewKind::Map,
        is_busy: false,
    };
    for action in [Action::ExportActionList, Action::ExportDeadlines] {
        assert!(!action.is_enabled(&context), "{action:?}");
    }
}

#[test]
fn pains_and_lifts_are_proposed_as_gaps_until_they_are_answered() {
    let mut document = journeys(&[BOARD, BOARD]);
    change(&mut document, 0, |journey| {
        change_cards(journey, "c", |card| card.set_flag(Flag::Pain, true));
    });
    ideal(&mut document, 1);
    change(&mut document, 1, |journey| {
        for emotion in &mut journey.emotions {
            let emotion = Arc::make_mut(emotion);
            emotion.score = if emotion.score < 0.0 {
                1.0
            } else {
                emotion.score
            };
        }
    });
    let proposed = |document: &Document| {
        let (left, right) = (&document.journeys[0], &document.journeys[1]);
        let sanne = Some(persona(document, "Sanne"));
        let matching = match_steps(document, left, right);
        proposals(document, &matching, (left, right), [sanne, sanne])
    };
    let left = Arc::clone(&document.journeys[0]);
    let [pain, lift] = proposed(&document).try_into().unwrap();
    assert_eq!(
        (pain.reason, pain.card),
        (Reason::Pain, Some(card(&left, "c")))
    );
    assert_eq!((lift.step, lift.card), (step(&left, "B"), None));
    let Reason::Lift { from, to, .. } = lift.reason else {
        panic!("{lift:?}");
    };
    assert_eq!((from, to), (-2.0, 1.0));

    let ids = reiskaart::document::IdSource::new(7);
    let mut gap = Gap::new(ids.fresh(), left.id, "Niemand belt");
    gap.steps = vec![lift.step];
    gap.dismissed = true;
    document.gaps.push(Arc::new(gap));
    assert_eq!(proposed(&document), [pain]);
}

#[test]
fn a_process_starts_a_journey_that_leads_back_to_it() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    let process = Arc::clone(&desk.document().processes[3]);
    assert_eq!(process.journeys, []);
    desk.do_action(Action::ShowView(ViewKind::Framework));
    desk.select(Selection::one(Target::Process(process.id)));
    desk.reach("Start a journey");
    let journey = Arc::clone(desk.shell().editor().unwrap().journey().unwrap());
    assert_eq!(journey.title, process.name);
    let document = desk.document();
    assert_eq!(document.process(process.id).unwrap().journeys, [journey.id]);
    assert!(desk.shows("Customer goal"), "the map is shown");

    desk.select(Selection::one(Target::Journey(journey.id)));
    // The list names the journey after the process too.
    let links = desk
        .harness()
        .query_all_by_role_and_label(egui::Role::Button, &process.name);
    links.last().expect("the way back").click_accesskit();
    desk.run();
    let selected = desk.shell().editor().unwrap().selection().primary();
    assert_eq!(selected, Some(Target::Process(process.id)));

    desk.keys("Ctrl+Z");
    let document = desk.document();
    assert!(document.journey(journey.id).is_none(), "one step");
    assert_eq!(document.process(process.id).unwrap().journeys, []);
}

/// Presses the first button of this name.
fn press_first(desk: &mut Desk, name: &str) {
    let button = desk
        .harness()
        .query_all_by_role_and_label(egui::Role::Button, name)
        .next();
    button.expect("a button").click_accesskit();
    desk.run();
}

#[test]
fn a_touchpoint_that_the_check_up_adds_goes_again_without_words() {
    for (board, lanes) in [(BOARD, 2), ("| V: A | B\n~Sanne | 1 | -2", 1)] {
        let mut desk = Desk::on_board(board);
        let before = desk.document();
        let cards = before.journeys[0].cards.len();
        desk.do_action(Action::ToggleCheckUp).run();
        for end in ["Escape", "Enter"] {
            press_first(&mut desk, "Add a touchpoint");
            assert_eq!(desk.document().journeys[0].cards.len(), cards + 1, "{end}");
            desk.keys(end).run();
            assert_eq!(*desk.document(), *before, "{end}");
            let undo = desk.shell().editor().unwrap().undo_label();
            assert_eq!(undo, None, "{end}");
        }
        press_first(&mut desk, "Add a touchpoint");
        desk.type_words("balie").keys("Enter").run();
        assert!(desk.has_card("balie"));
        desk.do_action(Action::Undo).run();
        assert_eq!(*desk.document(), *before);
        assert_eq!(desk.document().journeys[0].lanes.len(), lanes);
    }
}

#[test]
fn the_card_of_a_gap_is_shown_on_the_map_from_every_other_view() {
    for view in [
        ViewKind::Matrix,
        ViewKind::Actions,
        ViewKind::Framework,
        ViewKind::Curve,
    ] {
        let mut desk = desk_with(|editor| {
            let journey = editor.journey().unwrap();
            let mut gap = Gap::new(editor.fresh(), journey.id, "Niemand belt terug");
            gap.cards = vec![journey.cards[0].id];
            vec![Command::AddGap(gap)]
        });
        let document = desk.document();
        let card = Target::Card(document.journeys[0].cards[0].id);
        desk.do_action(Action::ShowView(view)).run();
        desk.select(Selection::one(Target::Gap(document.gaps[0].id)))
            .run();
        desk.harness().get_by_label("a").click();
        desk.run();
        assert_eq!(desk.shell().shown_view(), ViewKind::Map, "{view:?}");
        let selected = desk.shell().editor().unwrap().selection().primary();
        assert_eq!(selected, Some(card), "{view:?}");
    }
}

#[test]
fn a_journey_of_a_process_starts_with_stages_lanes_goal_and_personas() {
    let mut desk = desk_with(|editor| {
        let process = reiskaart::document::Process::new(editor.fresh(), "Iets laten repareren");
        vec![Command::AddProcess(process)]
    });
    let before = desk.document();
    let process = before.processes[0].id;
    desk.harness()
        .state_mut()
        .ask(Request::StartJourney(process));
    desk.run();
    let document = desk.document();
    let journey = document.journeys.last().unwrap();
    assert_eq!(document.processes[0].journeys, [journey.id]);
    assert_eq!(
        (&*journey.title, &*journey.goal),
        ("Iets laten repareren", "Iets laten repareren")
    );
    let moments: Vec<_> = journey.stages.iter().map(|stage| stage.moment).collect();
    assert_eq!(moments.len(), 4);
    assert!(moments.iter().all(Option::is_some));
    assert!(!journey.lanes.is_empty() && journey.steps().count() > 3);
    assert_eq!(journey.personas, before.journeys[0].personas);
    assert_eq!(
        desk.shell().editor().unwrap().journey().unwrap().id,
        journey.id
    );
    assert_eq!(desk.shell().shown_view(), ViewKind::Map);
    desk.do_action(Action::Undo).run();
    assert_eq!(*desk.document(), *before, "one step");
}

#[test]
fn who_takes_over_proposals_or_sets_them_aside_stays_with_the_list() {
    let mut desk = desk_with(|editor| {
        let journey = editor.journey().unwrap();
        let mut cards: Vec<_> = journey
            .cards
            .iter()
            .take(2)
            .map(|it| (**it).clone())
            .collect();
        for card in &mut cards {
            card.set_flag(Flag::Pain, true);
        }
        let journey = journey.id;
        let ideal = design::design_ideal(editor, journey, "I am happy").unwrap();
        vec![Command::PutCards { journey, cards }, ideal]
    });
    let current = desk.document().journeys[0].id;
    desk.harness()
        .state_mut()
        .ask(Request::ShowJourney(current));
    desk.do_action(Action::ShowView(ViewKind::Compare)).run();
    press_first(&mut desk, "Take over");
    press_first(&mut desk, "Set aside");
    let gaps: Vec<_> = desk
        .document()
        .gaps
        .iter()
        .map(|gap| (gap.text.clone(), gap.dismissed))
        .collect();
    assert_eq!(gaps, [("a".to_owned(), false), ("b".to_owned(), true)]);
    let selected = desk.shell().editor().unwrap().selection().primary();
    assert!(!matches!(selected, Some(Target::Gap(_))), "{selected:?}");
}
