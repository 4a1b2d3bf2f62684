//! The look can be read: contrast of every pair that is drawn, and colours that stay apart for every eye.

use egui::Color32;
use reiskaart::{
    document::Color,
    scene::{
        FaceShape, LineLook, Rgba,
        theme::{Contrast, Theme, ThemeKind},
    },
    widgets::{Targets, apply_style, color32},
};

/// Words need this contrast, by WCAG 2.2 success criterion 1.4.3.
const TEXT: f64 = 4.5;
/// Lines and marks that carry meaning need this, by criterion 1.4.11.
const MARK: f64 = 3.0;

fn linear(color: Rgba) -> [f64; 3] {
    let [red, green, blue, alpha] = color.0;
    assert_eq!(alpha, 255, "contrast is of opaque colours");
    [red, green, blue].map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    })
}

/// Relative contrast as WCAG defines it.
fn contrast(one: Rgba, other: Rgba) -> f64 {
    let luminance = |color| {
        let [red, green, blue] = linear(color);
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other): (f64, f64) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

fn themes() -> [Theme; 4] {
    ThemeKind::ALL.map(Theme::of)
}

/// What words need in this look: high contrast is by criterion 1.4.6.
fn least_for_words(theme: &Theme) -> f64 {
    match theme.kind.contrast() {
        Contrast::Usual => TEXT,
        Contrast::High => 7.0,
    }
}

/// The grounds of the emotion lane, from delighted over calm to awful.
fn emotion_grounds(theme: &Theme) -> [Rgba; 3] {
    [
        theme.delighted_ground,
        theme.calm_ground,
        theme.awful_ground,
    ]
}

#[test]
fn words_can_be_read_on_everything_that_they_stand_on() {
    for theme in themes() {
        let mut pairs = Vec::new();
        for ground in [theme.paper, theme.panel, theme.surface] {
            pairs.extend([
                ("ink", theme.ink, ground),
                ("muted", theme.muted, ground),
                ("accent", theme.accent, ground),
                ("negative", theme.negative, ground),
                ("positive", theme.positive, ground),
                ("notable", theme.notable, ground),
            ]);
        }
        pairs.extend([
            ("on accent", theme.on_accent, theme.accent),
            ("ink on accent tint", theme.ink, theme.accent_tint),
            ("accent on its tint", theme.accent, theme.accent_tint),
        ]);
        for color in Color::ALL {
            let tone = theme.tone(color);
            pairs.extend([
                ("ink on a card", theme.ink, tone.tint),
                ("footer of a card", theme.muted, tone.tint),
                ("ink on a stage", theme.ink, tone.heading),
                ("untitled stage", theme.muted, tone.heading),
                ("strong on its tint", tone.strong, tone.tint),
                ("strong on paper", tone.strong, theme.paper),
                ("strong on panel", tone.strong, theme.panel),
                ("strong on surface", tone.strong, theme.surface),
            ]);
            let grounds = emotion_grounds(&theme);
            pairs.extend(grounds.map(|ground| ("word for a feeling", tone.strong, ground)));
        }
        for (what, words, ground) in pairs {
            let found = contrast(words, ground);
            assert!(
                found >= least_for_words(&theme),
                "{:?}: {what}: {words:?} on {ground:?} is {found:.2}",
                theme.kind
            );
        }
    }
}

/// A colour of the interface as the theme has it.
fn rgba(color: Color32) -> Rgba {
    Rgba(color.to_array())
}

/// A colour of which this share is left, on a ground.
fn faded(color: Rgba, share: f32, ground: Rgba) -> Rgba {
    rgba(color32(ground).lerp_to_gamma(color32(color), share))
}

/// What the interface of this look is made of.
fn visuals(theme: &Theme) -> egui::Visuals {
    let context = egui::Context::default();
    apply_style(&context, theme, Targets::Pointer);
    context.global_style().visuals.clone()
}

/// The guidelines let off what cannot be pressed; a projector does not.
#[test]
fn words_of_what_cannot_be_pressed_can_still_be_read() {
    for theme in themes() {
        let share = visuals(&theme).disabled_alpha();
        assert!(share < 0.8, "and are seen to be those");
        for ground in [theme.paper, theme.panel, theme.surface] {
            for (what, words) in [
                ("ink", theme.ink),
                ("muted", theme.muted),
                ("accent", theme.accent),
            ] {
                let found = contrast(faded(words, share, ground), ground);
                assert!(
                    found >= MARK,
                    "{:?}: {what} on {ground:?} is {found:.2}",
                    theme.kind
                );
            }
        }
    }
}

#[test]
fn what_a_field_is_for_can_be_read_in_it_while_it_is_empty() {
    for theme in themes() {
        let visuals = visuals(&theme);
        let hint = rgba(visuals.weak_text_color());
        let field = rgba(visuals.text_edit_bg_color());
        let found = contrast(hint, field);
        assert!(
            found >= least_for_words(&theme),
            "{:?}: {hint:?} on {field:?} is {found:.2}",
            theme.kind
        );
    }
}

#[test]
fn marks_can_be_seen_on_everything_that_they_stand_on() {
    for theme in themes() {
        let mut pairs = Vec::new();
        for ground in [theme.paper, theme.panel, theme.surface] {
            pairs.push(("mark", theme.mark, ground));
            pairs.push(("selection ring", theme.accent, ground));
            pairs.push(("edge of a field or button", theme.control_edge(), ground));
            if theme.kind.is_high_contrast() {
                pairs.push(("line of the grid", theme.grid, ground));
                pairs.push(("dividing line", theme.hairline, ground));
            }
        }
        for ground in emotion_grounds(&theme) {
            pairs.push(("zero line", theme.mark, ground));
            pairs.push(("axis face", theme.muted, ground));
        }
        for color in Color::ALL {
            let tone = theme.tone(color);
            for flag in [theme.notable, theme.positive, theme.negative] {
                pairs.push(("flag on a card", flag, tone.tint));
            }
            pairs.push(("edge of a card", tone.strong, tone.tint));
            pairs.push(("ring on a card", theme.accent, tone.tint));
            if theme.kind.is_high_contrast() {
                pairs.push(("border of a card", tone.border, tone.tint));
            }
        }
        for (what, mark, ground) in pairs {
            let found = contrast(mark, ground);
            assert!(
                found >= MARK,
                "{:?}: {what}: {mark:?} on {ground:?} is {found:.2}",
                theme.kind
            );
        }
    }
}

/// How eyes without one kind of cone see linear colours: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// Lightness and two chroma axes as these eyes see a colour: B. Ottosson, "A perceptual color space for image
/// processing" (2020).
fn seen(color: Rgba, eyes: [[f64; 3]; 3]) -> [f64; 3] {
    let times = |matrix: [[f64; 3]; 3], of: [f64; 3]| {
        matrix.map(|row| {
            row.iter()
                .zip(of)
                .map(|(share, part)| share * part)
                .sum::<f64>()
        })
    };
    let simulated = times(eyes, linear(color)).map(|part| part.max(0.0));
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        simulated,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(f64::cbrt),
    )
}

fn distance(one: Rgba, other: Rgba, eyes: [[f64; 3]; 3]) -> f64 {
    let (one, other) = (seen(one, eyes), seen(other, eyes));
    one.iter()
        .zip(other)
        .map(|(one, other)| (one - other).powi(2))
        .sum::<f64>()
        .sqrt()
}

/// The least distance of any two of these colours, with what it is between.
fn closest(theme: &Theme, colors: &[Color], eyes: [[f64; 3]; 3]) -> (f64, Color, Color) {
    let mut least = (f64::INFINITY, Color::Teal, Color::Teal);
    for (index, one) in colors.iter().enumerate() {
        for other in &colors[index + 1..] {
            let found = distance(theme.tone(*one).strong, theme.tone(*other).strong, eyes);
            if found < least.0 {
                least = (found, *one, *other);
            }
        }
    }
    least
}

/// In this space 0.02 is about the least that can be told apart side by side. All eight colours keep two and a half times
/// that whatever the eyes, and the four that the first personas get four times. More cannot be had of eight colours
/// that are all 4.5:1 on paper; line style and face shape say the same once more.
const ALL_APART: f64 = 0.05;
const FIRST_FOUR_APART: f64 = 0.08;

#[test]
fn colours_stay_apart_for_every_eye() {
    for theme in themes() {
        for (name, eyes) in EYES {
            let (all, one, other) = closest(&theme, &Color::ALL, eyes);
            assert!(
                all >= ALL_APART,
                "{:?} {name}: {one:?} {other:?} {all:.3}",
                theme.kind
            );
            let (four, one, other) = closest(&theme, &Color::ALL[..4], eyes);
            assert!(
                four >= FIRST_FOUR_APART,
                "{:?} {name}: {one:?} {other:?} {four:.3}",
                theme.kind
            );
        }
    }
}

#[test]
fn the_first_two_personas_differ_in_greyscale_and_all_in_shape_or_line() {
    for theme in themes() {
        let [teal, plum] =
            [Color::Teal, Color::Plum].map(|color| seen(theme.tone(color).strong, EYES[0].1)[0]);
        assert!(
            (teal - plum).abs() >= 0.08,
            "{:?}: {teal:.2} {plum:.2}",
            theme.kind
        );
    }
    let ways: std::collections::HashSet<_> = (0..12)
        .map(|order| (FaceShape::of(order), LineLook::of(order)))
        .collect();
    assert_eq!(
        ways.len(),
        12,
        "shape and line together tell twelve personas apart"
    );
    let lines: std::collections::HashSet<_> = (0..6).map(LineLook::of).collect();
    assert_eq!(lines.len(), 6, "the line alone tells six apart");
    assert_eq!(
        (0..6).map(FaceShape::of).collect::<Vec<_>>(),
        FaceShape::ALL
    );
}
