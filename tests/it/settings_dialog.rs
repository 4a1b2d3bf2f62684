//! The settings dialog: every setting is there with its choices, takes effect at once, and is remembered.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use reiskaart::{
    action::Action,
    app::desktop::{Motion, Preferences},
    file::settings::{MotionChoice, Settings, ThemeChoice},
    locale::Language,
    scene::theme::{Contrast, Ground, Theme, ThemeKind},
    widgets::color32,
};

use crate::support::desk::Desk;

fn stored(desk: &Desk) -> Settings {
    Settings::load(&desk.path("settings.json")).0
}

#[test]
fn a_choice_takes_effect_at_once_and_is_remembered() {
    let mut desk = Desk::new();
    desk.do_action(Action::ShowSettings);
    let place = desk.harness().get_by_label("Dark").rect();
    desk.harness().step();
    assert_eq!(
        place,
        desk.harness().get_by_label("Dark").rect(),
        "nothing moves under the pointer"
    );
    desk.choose("Dark").choose("As little as possible");
    desk.choose("Nederlands");
    assert!(
        desk.shows("Instellingen"),
        "the sheet stays, in the new language"
    );
    desk.choose("150 %");
    let settings = stored(&desk);
    assert_eq!(settings.theme, ThemeChoice::Dark);
    assert_eq!(settings.motion, MotionChoice::Reduced);
    assert_eq!(settings.language.as_deref(), Some("nl"));
    assert_eq!(settings.scale, 150);
    let context = desk.harness().ctx.clone();
    assert_eq!(context.theme(), egui::Theme::Dark);
    assert!((context.zoom_factor() - 1.5).abs() < 1e-3);
    assert!(context.global_style().animation_time.abs() < 1e-6);

    desk.keys("Escape");
    assert!(!desk.shows("Instellingen"));
    let mut desk = desk.start_again();
    let context = desk.harness().ctx.clone();
    assert!((context.zoom_factor() - 1.5).abs() < 1e-3);
    assert_eq!(context.theme(), egui::Theme::Dark);
}

#[test]
fn a_choice_belongs_to_a_group_that_says_what_is_chosen() {
    let mut desk = Desk::new();
    desk.keys("Ctrl+Comma");
    let theme = desk
        .harness()
        .get_by_role_and_label(egui::Role::RadioGroup, "Theme");
    let names: Vec<_> = theme
        .get_all_by_role(egui::Role::RadioButton)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(names, ["As the system", "Light", "Dark"]);
}

#[test]
fn the_language_of_the_system_can_be_chosen_again() {
    let mut desk = Desk::new();
    assert_eq!(desk.shell().language(), Language::En);
    desk.do_action(Action::ShowSettings);
    desk.choose("Nederlands");
    assert_eq!(desk.shell().language(), Language::Nl);
    desk.harness()
        .get_by_role_and_label(egui::Role::RadioGroup, "Taal")
        .get_by_label("Als het systeem")
        .click();
    desk.run();
    assert_eq!(stored(&desk).language, None);
    assert_eq!(desk.shell().language(), Language::of_system());
}

#[test]
fn what_is_as_the_system_is_follows_what_the_desktop_prefers() {
    let mut desk = Desk::where_is_preferred(Preferences {
        ground: Some(Ground::Dark),
        contrast: Some(Contrast::High),
        motion: Some(Motion::Reduced),
    });
    let context = desk.harness().ctx.clone();
    let shows = |kind| {
        let fill = context.global_style().visuals.panel_fill;
        fill == color32(Theme::of(kind).panel)
    };
    let animation = || context.global_style().animation_time;
    assert!(shows(ThemeKind::ContrastDark));
    assert!(animation().abs() < 1e-6);
    // What is chosen goes before it.
    desk.do_action(Action::ShowSettings);
    desk.choose("Light");
    assert!(shows(ThemeKind::ContrastLight));
    desk.choose("Usual");
    assert!(shows(ThemeKind::Light));
    desk.choose("Smooth");
    assert!(animation() > 0.0);
}
