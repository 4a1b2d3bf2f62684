//! Where the keyboard is can be seen: on every control that Tab comes to, in every look.

use std::collections::BTreeMap;

use egui::{Color32, Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use reiskaart::{
    action::Action,
    scene::theme::{Theme, ThemeKind},
    widgets::color32,
};

use crate::support::{
    desk::Desk,
    screens::{example, nodes},
};

/// Whether a line of this colour, at least two points thick less a hair, runs around this rectangle.
fn is_ringed(shape: &Shape, around: Rect, color: Color32) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(|shape| is_ringed(shape, around, color)),
        Shape::Rect(rect) => {
            let stroke = rect.stroke;
            let fits = (rect.rect.center() - around.center()).abs().max_elem() <= 6.0
                && (rect.rect.size() - around.size()).abs().max_elem() <= 14.0;
            stroke.width >= 1.9 && stroke.color == color && fits
        }
        _ => false,
    }
}

/// What has the keyboard now, and whether that can be seen.
fn focused(desk: &mut Desk, color: Color32) -> Option<(String, bool)> {
    let (name, rect) = nodes(desk)
        .iter()
        .find(|node| node.is_focused())
        .map(|node| {
            let inner = node.accesskit_node();
            let name = format!("{:?} {:?}", inner.role(), inner.label().unwrap_or_default());
            (name, node.rect())
        })?;
    let shapes = &desk.harness().output().shapes;
    let is_seen = shapes.iter().any(|clipped| {
        is_ringed(&clipped.shape, rect.intersect(clipped.clip_rect), color)
            || is_ringed(&clipped.shape, rect, color)
    });
    Some((name, is_seen))
}

/// Presses Tab until it comes round; what had the keyboard without its being seen.
fn tab_through(
    desk: &mut Desk,
    color: Color32,
    screen: &str,
    unseen: &mut BTreeMap<String, String>,
) -> usize {
    let mut count = 0;
    let mut first = None;
    for _ in 0..400 {
        desk.one_frame(&["Tab"]).harness().step();
        desk.harness().step();
        desk.harness().step();
        let Some((name, is_seen)) = focused(desk, color) else {
            continue;
        };
        count += 1;
        if !is_seen {
            unseen.insert(name.clone(), screen.to_owned());
        }
        let id = desk.harness().ctx.memory(egui::Memory::focused);
        if first.is_some() && first == id {
            break;
        }
        first = first.or(id);
    }
    count
}

/// All controls of the start page, the map with its panels, and the sheets that lie over it.
fn through_all(kind: ThemeKind) {
    let mut desk = Desk::new();
    desk.do_action(Action::SetTheme(match kind.ground() {
        reiskaart::scene::theme::Ground::Light => reiskaart::action::ThemeChoice::Light,
        reiskaart::scene::theme::Ground::Dark => reiskaart::action::ThemeChoice::Dark,
    }));
    if kind.is_high_contrast() {
        desk.do_action(Action::ToggleContrast);
    }
    let color = color32(Theme::of(kind).accent);
    let mut unseen = BTreeMap::new();
    let mut count = tab_through(&mut desk, color, "start page", &mut unseen);
    desk.harness().state_mut().show_document(Some(example()));
    desk.run();
    count += tab_through(&mut desk, color, "map", &mut unseen);
    let cards = desk.document().journeys[0]
        .cards
        .iter()
        .take(1)
        .map(|card| card.id)
        .collect::<Vec<_>>();
    desk.select(reiskaart::edit::Selection::cards(cards));
    count += tab_through(&mut desk, color, "card", &mut unseen);
    for action in [
        Action::ToggleOutline,
        Action::ToggleCheckUp,
        Action::Replace,
    ] {
        desk.do_action(action);
    }
    count += tab_through(&mut desk, color, "all panels", &mut unseen);
    // The list of all keys is long, and each of its rows like the next.
    let keys = crate::is_long().then_some(Action::ChangeShortcuts);
    let sheets = [
        Action::ShowSettings,
        Action::ShowShortcuts,
        Action::Export,
        Action::ShowAbout,
    ];
    for action in sheets.into_iter().chain(keys) {
        desk.do_action(action);
        count += tab_through(&mut desk, color, &format!("{action:?}"), &mut unseen);
        desk.keys("Escape");
    }
    assert!(count > 150, "Tab came to {count} controls only");
    assert!(unseen.is_empty(), "{kind:?}: {unseen:#?}");
}

#[test]
fn the_keyboard_is_seen_on_every_control() {
    through_all(ThemeKind::Light);
}

/// The other looks have the same rings in other colours: with `REISKAART_LONG=1`.
#[test]
fn the_keyboard_is_seen_on_every_control_in_every_look() {
    let others = [
        ThemeKind::Dark,
        ThemeKind::ContrastLight,
        ThemeKind::ContrastDark,
    ];
    for kind in others.into_iter().filter(|_| crate::is_long()) {
        through_all(kind);
    }
}
