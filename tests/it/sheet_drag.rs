//! Improvements on the matrix: dragged with the mouse, taken back with Escape, moved with the arrow keys.

use egui::{Event, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use reiskaart::{
    action::{Action, ViewKind},
    document::Improvement,
    edit::{Command, Selection, Target},
};

use crate::support::desk::Desk;

/// One improvement in the middle of the matrix.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    let id = desk.shell().editor().unwrap().fresh();
    let improvement = Improvement {
        impact: Some(5.0),
        effort: Some(5.0),
        ..Improvement::new(id, "Bellen")
    };
    let command = Command::AddImprovement(improvement);
    let shell = desk.harness().state_mut();
    shell.ask(reiskaart::action::Request::Apply {
        command,
        merge: None,
    });
    desk.run();
    desk.do_action(Action::ShowView(ViewKind::Matrix));
    desk.select(Selection::default());
    desk
}

/// Impact and effort.
fn ratings(desk: &Desk) -> (f64, f64) {
    let document = desk.document();
    let improvement = &document.improvements[0];
    (improvement.impact.unwrap(), improvement.effort.unwrap())
}

/// The middle of the improvement on the screen.
fn place(desk: &mut Desk) -> Pos2 {
    let role = egui::Role::ListItem;
    let mut nodes = desk.harness().query_all_by_role(role);
    let node = nodes.find(|node| format!("{node:?}").contains("Bellen"));
    node.expect("the improvement is on the matrix")
        .rect()
        .center()
}

fn button(desk: &mut Desk, pos: Pos2, pressed: bool) {
    desk.event(Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    });
}

fn drag(desk: &mut Desk, to: egui::Vec2) -> Pos2 {
    let from = place(desk);
    desk.event(Event::PointerMoved(from));
    button(desk, from, true);
    for share in [0.5, 1.0] {
        desk.event(Event::PointerMoved(from + to * share));
    }
    from + to
}

#[test]
fn an_improvement_dragged_up_and_left_gets_more_impact_and_less_effort_in_one_undo_step() {
    let mut desk = desk();
    let end = drag(&mut desk, vec2(-120.0, -90.0));
    assert_eq!(
        ratings(&desk),
        (5.0, 5.0),
        "nothing is changed before the release"
    );
    button(&mut desk, end, false);
    let (impact, effort) = ratings(&desk);
    assert!(impact > 5.5 && effort < 4.5, "{impact}, {effort}");
    desk.do_action(Action::Undo);
    assert_eq!(ratings(&desk), (5.0, 5.0));
}

#[test]
fn escape_takes_a_drag_on_the_matrix_back() {
    let mut desk = desk();
    let before = desk.document();
    let end = drag(&mut desk, vec2(-120.0, -90.0));
    desk.keys("Escape");
    button(&mut desk, end, false);
    assert_eq!(desk.document(), before);
}

#[test]
fn arrow_keys_move_an_improvement_by_half_points() {
    let mut desk = desk();
    let id = desk.document().improvements[0].id;
    desk.select(Selection::one(Target::Improvement(id)));
    desk.keys("Alt+Up").keys("Alt+Up").keys("Alt+Left");
    assert_eq!(ratings(&desk), (6.0, 4.5));
}
