//! Pictures of the main window in both languages, in every look, on small and large screens, kept in the folder for files of
//! tests: `target/tmp/window-SIZE-LANGUAGE-LOOK.png`. A few each time, all of them with `REISKAART_LONG=1`.
//!
//! That no words lie over others is held by `screen_overlap`; here the real window fills the screen in the look that was
//! asked for, with the map in it.

use std::{fs, path::Path};

use image::RgbImage;
use reiskaart::{
    document::Color,
    scene::theme::{Contrast, Ground, Theme, ThemeKind},
};
use serde_json::json;

use super::{
    MAP,
    desk::{Desk, Pixel},
    pixel,
};

/// Width and height of a screen, and the size of letters there in hundredths.
type Screen = (u32, u32, u32);

const SMALL: Screen = (1280, 720, 100);
const USUAL: Screen = (1920, 1080, 100);
const LARGE: Screen = (3840, 2160, 200);

/// Which share of a line across the picture has this colour.
fn share(picture: &RgbImage, y: u32, color: Pixel) -> f64 {
    let found = (0..picture.width()).filter(|x| picture.get_pixel(*x, y).0 == color);
    found.count() as f64 / f64::from(picture.width())
}

/// Starts the program with its window as large as the screen, looks, and keeps what was seen.
fn see(screen: Screen, language: &str, kind: ThemeKind) -> Option<()> {
    let (width, height, scale) = screen;
    let desk = Desk::of_size("seen", (width, height))?;
    let path = desk.file("venster.json");
    fs::write(&path, MAP).expect("a map on the desk");
    let theme = match kind.ground() {
        Ground::Light => "light",
        Ground::Dark => "dark",
    };
    let contrast = match kind.contrast() {
        Contrast::Usual => "usual",
        Contrast::High => "high",
    };
    let settings = json!({
        "theme": theme,
        "contrast": contrast,
        "scale": scale,
        "window": { "width": width, "height": height },
    });
    let settings_path = desk.file("settings.json");
    fs::write(&settings_path, settings.to_string()).expect("settings on the desk");
    let _program = desk.start(&[
        Path::new("--settings"),
        &settings_path,
        Path::new("--lang"),
        Path::new(language),
        &path,
    ]);
    let theme = Theme::of(kind);
    desk.find(pixel(theme.tone(Color::Rose).strong));
    let picture = desk.look();
    let name = format!("window-{width}x{height}-{language}-{kind:?}.png");
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    picture.save(&kept).expect("the picture is kept");
    assert_eq!(picture.dimensions(), (width, height));
    // The bars along the top and the bottom run from one side to the other.
    for y in [2, height - 4] {
        let share = share(&picture, y, pixel(theme.surface));
        assert!(share > 0.95, "{}: {share} of line {y}", kept.display());
    }
    Some(())
}

#[test]
fn the_window_fills_small_and_large_screens_in_every_look() {
    let few = [
        (SMALL, "nl", ThemeKind::Light),
        (USUAL, "en", ThemeKind::Dark),
        (LARGE, "nl", ThemeKind::ContrastLight),
    ];
    let mut each = few.to_vec();
    if crate::is_long() {
        each.clear();
        for screen in [SMALL, USUAL, LARGE] {
            for language in ["nl", "en"] {
                each.extend(ThemeKind::ALL.map(|kind| (screen, language, kind)));
            }
        }
    }
    for (screen, language, kind) in each {
        if see(screen, language, kind).is_none() {
            return;
        }
    }
}
