//! Settings: kept between runs, with what is unknown in them, and never worth an error.

use std::{fs, path::PathBuf};

use reiskaart::file::settings::{
    Beside, MOST_RECENT, MotionChoice, Panels, Settings, SettingsNotice, Side, ThemeChoice,
    WindowSize,
};
use serde_json::{Value, json};

#[test]
fn what_is_saved_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("diep/in/settings.json");
    assert_eq!(Settings::load(&path), (Settings::default(), None));
    let mut settings = Settings {
        language: Some("nl".into()),
        theme: ThemeChoice::Dark,
        motion: MotionChoice::Reduced,
        scale: 125,
        window: Some(WindowSize {
            width: 1280.0,
            height: 720.5,
            maximized: true,
        }),
        reopen: Some("/a.json".into()),
        panels: Panels {
            navigator: false,
            inspector: true,
            beside: Beside::Guide,
            outline: true,
            inspector_side: Side::Left,
        },
        ..Settings::default()
    };
    for number in 0..20 {
        settings.remember(&PathBuf::from(format!("/{number}.json")));
    }
    settings.remember(&PathBuf::from("/15.json"));
    settings.forget(&PathBuf::from("/14.json"));
    assert_eq!(settings.recent.len(), MOST_RECENT - 1);
    assert_eq!(settings.recent[0], PathBuf::from("/15.json"));
    settings.save(&path).unwrap();
    let (mut loaded, notice) = Settings::load(&path);
    assert_eq!(notice, None);
    loaded.read.clear();
    assert_eq!(loaded, settings);
}

#[test]
fn unknown_keys_are_kept_and_wrong_values_count_as_not_given() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let text = json!({
        "language": 3, "theme": "purple", "scale": 900, "motion": true, "window": { "width": -1, "height": 5, "x": 7 },
        "recent": ["/a.json", 3, null], "panels": { "inspector": false, "future": 1 }, "later": { "a": [1] },
    });
    fs::write(&path, format!("\u{feff}{text}")).unwrap();
    let (settings, notice) = Settings::load(&path);
    assert_eq!(notice, None);
    assert_eq!(
        (settings.language.as_ref(), settings.theme, settings.window),
        (None, ThemeChoice::System, None)
    );
    assert_eq!(
        (settings.scale, settings.motion),
        (100, MotionChoice::System)
    );
    assert_eq!(settings.recent, [PathBuf::from("/a.json")]);
    assert_eq!(
        settings.panels,
        Panels {
            navigator: true,
            inspector: false,
            beside: Beside::Nothing,
            outline: false,
            inspector_side: Side::Right,
        }
    );
    settings.save(&path).unwrap();
    let written: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(written["later"], json!({ "a": [1] }));
    assert_eq!(
        written["panels"],
        json!({ "inspector": false, "navigator": true, "outline": false, "beside": "nothing",
            "inspector_side": "right", "future": 1 })
    );
}

#[test]
fn a_broken_file_is_set_aside_and_never_over_an_earlier_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    for aside in ["settings.json.broken", "settings.json.broken2"] {
        fs::write(&path, aside).unwrap();
        let (settings, notice) = Settings::load(&path);
        assert_eq!(settings, Settings::default());
        let aside_path = folder.path().join(aside);
        assert_eq!(notice, Some(SettingsNotice::SetAside(aside_path.clone())));
        assert_eq!(fs::read_to_string(aside_path).unwrap(), aside);
        assert!(!path.exists());
    }
}
