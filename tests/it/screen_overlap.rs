//! No words lie over other words, and none are cut off at a side: in bars, panels and views, at every size of window, in both
//! languages and every look. What lies on the map has its own tests.

use std::collections::BTreeMap;

use egui::{Rect, Shape, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;
use reiskaart::{
    action::{Action, ThemeChoice},
    locale::Language,
    scene::theme::{Ground, ThemeKind},
};

use crate::support::{
    desk::Desk,
    screens::{nodes, visit},
};

const SIZES: [Vec2; 3] = [
    vec2(1280.0, 720.0),
    vec2(1920.0, 1080.0),
    vec2(3840.0, 2160.0),
];

/// Words on screen: what they are, where their ink is, and what of that place is shown.
#[derive(Debug, Clone)]
struct Words {
    text: String,
    ink: Rect,
    clip: Rect,
}

impl Words {
    fn seen(&self) -> Rect {
        self.ink.intersect(self.clip)
    }
}

/// What is said of two words that lie over each other, or of one that is cut off.
fn faults(words: &[Words], window: Rect) -> Vec<String> {
    let mut found = Vec::new();
    for (place, one) in words.iter().enumerate() {
        let room = one.clip.intersect(window);
        if one.ink.left() < room.left() - 1.0 || one.ink.right() > room.right() + 1.0 {
            found.push(format!("{:?} is cut off at {:?}", one.text, one.ink));
        }
        for other in &words[place + 1..] {
            let both = one.seen().shrink(0.5).intersect(other.seen().shrink(0.5));
            if both.is_positive() {
                found.push(format!(
                    "{:?} lies over {:?} at {both:?}",
                    one.text, other.text
                ));
            }
        }
    }
    found
}

/// All words that are painted and can be seen, without those on the map or a sheet.
fn words(desk: &mut Desk) -> Vec<Words> {
    fn within(shape: &Shape, clip: Rect, found: &mut Vec<Words>) {
        match shape {
            Shape::Text(text) => found.push(Words {
                text: text.galley.job.text.clone(),
                ink: text.galley.mesh_bounds.translate(text.pos.to_vec2()),
                clip,
            }),
            Shape::Vec(shapes) => {
                for shape in shapes {
                    within(shape, clip, found);
                }
            }
            _ => {}
        }
    }
    let map = map(desk);
    let mut found = Vec::new();
    for clipped in &desk.harness().output().shapes {
        within(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found.retain(|words| {
        let is_on_map = map.is_some_and(|map| map.expand(1.0).contains_rect(words.seen()));
        words.seen().is_positive() && !is_on_map
    });
    found
}

/// Where the map or another view is: what is left between the panels.
fn map(desk: &mut Desk) -> Option<Rect> {
    let all = nodes(desk);
    let places = all.iter().filter(|node| {
        let node = node.accesskit_node();
        let is_sheet = matches!(node.role(), egui::Role::List | egui::Role::Group);
        is_sheet && node.label().is_some() && node.bounding_box().is_some()
    });
    places
        .map(egui_kittest::Node::rect)
        .max_by(|one, other| one.area().total_cmp(&other.area()))
}

fn desk(language: Language, kind: ThemeKind, size: Vec2) -> Desk {
    let mut desk = Desk::new();
    desk.do_action(Action::SetTheme(match kind.ground() {
        Ground::Light => ThemeChoice::Light,
        Ground::Dark => ThemeChoice::Dark,
    }));
    if kind.is_high_contrast() {
        desk.do_action(Action::ToggleContrast);
    }
    desk.do_action(Action::SetLanguage(language));
    desk.harness().set_size(size);
    desk.run();
    desk
}

/// Looks at everything that has no menu or dialog over it.
fn look(language: Language, kind: ThemeKind, size: Vec2) {
    let mut desk = desk(language, kind, size);
    let mut found = BTreeMap::new();
    let mut seen = 0;
    visit(&mut desk, |desk, screen| {
        let is_plain = [
            "start page",
            "with a ",
            "view ",
            "outline",
            "check-up",
            "guide",
            "find",
            "replace",
        ];
        if !is_plain.iter().any(|begin| screen.starts_with(begin)) {
            return;
        }
        let words = words(desk);
        seen += words.len();
        for fault in faults(&words, Rect::from_min_size(egui::Pos2::ZERO, size)) {
            found.entry(fault).or_insert_with(|| screen.to_owned());
        }
    });
    assert!(seen > 1_500, "only {seen} words were seen");
    assert!(
        found.is_empty(),
        "{language:?} {kind:?} {size:?}: {found:#?}"
    );
}

#[test]
fn no_words_lie_over_others_or_are_cut_off_in_a_small_window_in_dutch() {
    look(Language::Nl, ThemeKind::Light, SIZES[0]);
}

#[test]
fn no_words_lie_over_others_or_are_cut_off_in_a_small_window_in_english() {
    look(Language::En, ThemeKind::ContrastDark, SIZES[0]);
}

/// The other sizes and looks: with `REISKAART_LONG=1`.
#[test]
fn no_words_lie_over_others_or_are_cut_off_anywhere() {
    for size in SIZES.into_iter().filter(|_| crate::is_long()) {
        for kind in ThemeKind::ALL {
            for language in [Language::Nl, Language::En] {
                look(language, kind, size);
            }
        }
    }
}

/// The tests above can fail.
#[test]
fn words_over_others_and_words_cut_off_would_be_found() {
    let window = Rect::from_min_size(egui::Pos2::ZERO, SIZES[0]);
    let at = |text: &str, x: f32, y: f32| Words {
        text: text.to_owned(),
        ink: Rect::from_min_size(egui::pos2(x, y), vec2(60.0, 12.0)),
        clip: window,
    };
    let words = [
        at("one", 0.0, 0.0),
        at("over it", 50.0, 4.0),
        at("beside", 111.0, 0.0),
        at("outside", 1_250.0, 0.0),
    ];
    let found = faults(&words, window);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("\"one\" lies over \"over it\""));
    assert!(found[1].starts_with("\"outside\" is cut off"));
}
