//! The command line as a user calls it.

use std::{fs, path::Path};

use assert_cmd::Command;
use tempfile::TempDir;

/// The program in a folder of its own, with settings and data of its own, and no display.
fn reiskaart(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("reiskaart").unwrap();
    command
        .current_dir(folder.path())
        .env("REISKAART_DATA", folder.path().join("data"))
        .env("XDG_CONFIG_HOME", folder.path().join("config"))
        .env("LC_ALL", "en_GB.UTF-8")
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .args(arguments);
    command
}

/// Output, errors and exit code.
fn run(folder: &TempDir, arguments: &[&str]) -> (String, String, i32) {
    let output = reiskaart(folder, arguments).output().unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap(),
    )
}

/// What must go well, without a word; its output.
fn done(folder: &TempDir, arguments: &[&str]) -> String {
    let (output, errors, code) = run(folder, arguments);
    assert_eq!((errors.as_str(), code), ("", 0), "{arguments:?}");
    output
}

/// What must be refused with this code, in one line that says all of these.
fn refused(folder: &TempDir, arguments: &[&str], code: i32, says: &[&str]) {
    let (output, errors, actual) = run(folder, arguments);
    assert_eq!(
        (output.as_str(), actual),
        ("", code),
        "{arguments:?}: {errors}"
    );
    assert_eq!(errors.lines().count(), 1, "{arguments:?}: {errors}");
    for words in says {
        assert!(
            errors.contains(words),
            "{arguments:?}: {errors} does not say {words}"
        );
    }
}

fn desk() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn text(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn every_template_and_example_makes_a_file_in_both_languages() {
    let desk = desk();
    let mut count = 0;
    for (list, option) in [("templates", "--template"), ("examples", "--example")] {
        for line in done(&desk, &[list]).lines() {
            let name = line.split_whitespace().next().unwrap();
            for language in ["nl", "en"] {
                let out = format!("{name}.{language}.json");
                done(&desk, &["new", &out, option, name, "--lang", language]);
                assert!(text(&desk, &out).contains(&format!("\"language\": \"{language}\"")));
                count += 1;
            }
        }
    }
    assert!(count >= 12);
    assert!(done(&desk, &["templates", "--lang", "nl"]).contains("Leeg raster"));
}

#[test]
fn new_makes_an_empty_grid_and_never_replaces_a_file() {
    let desk = desk();
    done(&desk, &["new", "kaart.json"]);
    fs::write(desk.path().join("kaart.json"), "van mij").unwrap();
    refused(&desk, &["new", "kaart.json"], 1, &["kaart.json", "exists"]);
    assert_eq!(text(&desk, "kaart.json"), "van mij");
    let printed = done(&desk, &["new", "-"]);
    assert!(printed.starts_with("{\n  \"format\": \"reiskaart\""));
}

#[test]
fn unknown_names_are_refused_with_those_that_there_are() {
    let desk = desk();
    refused(
        &desk,
        &["new", "x.json", "--template", "huis"],
        2,
        &["huis", "simple-journey"],
    );
    refused(
        &desk,
        &["new", "x.json", "--example", "huis", "--lang", "nl"],
        2,
        &["Er is geen voorbeeld", "wine-shop"],
    );
    assert!(!desk.path().join("x.json").exists());
}

#[test]
fn a_file_exported_to_json_is_written_in_the_current_form() {
    let desk = desk();
    done(&desk, &["new", "kaart.json", "--example", "wine-shop"]);
    done(&desk, &["export", "kaart.json", "weer.json"]);
    assert_eq!(text(&desk, "kaart.json"), text(&desk, "weer.json"));
    let printed = done(&desk, &["export", "kaart.json", "-", "--format", "json"]);
    assert_eq!(printed, text(&desk, "kaart.json"));
    let read = reiskaart(&desk, &["export", "-", "-", "--format", "json"])
        .write_stdin(text(&desk, "kaart.json"))
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(read.stdout).unwrap(),
        text(&desk, "kaart.json")
    );
}

#[test]
fn pictures_open_again_as_the_map_that_they_were_made_from() {
    let desk = desk();
    done(
        &desk,
        &[
            "new",
            "kaart.json",
            "--template",
            "simple-journey",
            "--lang",
            "nl",
        ],
    );
    done(
        &desk,
        &["export", "kaart.json", "kaart.svg", "--theme", "dark"],
    );
    for (theme, paper) in [("contrast", "#ffffff"), ("contrast-dark", "#000000")] {
        done(
            &desk,
            &["export", "kaart.json", "scherp.svg", "--theme", theme],
        );
        let svg = text(&desk, "scherp.svg").to_lowercase();
        assert!(svg.contains(&format!("fill=\"{paper}\"")), "{theme}");
    }
    done(
        &desk,
        &["export", "kaart.json", "kaart.png", "--width", "400"],
    );
    for picture in ["kaart.svg", "kaart.png"] {
        done(&desk, &["export", picture, "weer.json"]);
        assert_eq!(
            text(&desk, "kaart.json"),
            text(&desk, "weer.json"),
            "{picture}"
        );
    }
    let png = fs::read(desk.path().join("kaart.png")).unwrap();
    assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 400);
}

#[test]
fn all_journeys_or_one_by_title_or_id() {
    let desk = desk();
    done(
        &desk,
        &[
            "new",
            "kaart.json",
            "--example",
            "wine-shop",
            "--lang",
            "nl",
        ],
    );
    let map: serde_json::Value = serde_json::from_str(&text(&desk, "kaart.json")).unwrap();
    let title = |index: usize| map["journeys"][index]["title"].as_str().unwrap().to_owned();
    let shown = |arguments: &[&str]| {
        let all = [&["export", "kaart.json", "-"], arguments].concat();
        let svg = done(&desk, &all);
        // The words in the embedded document do not count.
        let drawn = svg.split("</metadata>").last().unwrap().to_owned();
        [0, 1].map(|index| drawn.contains(title(index).split(' ').next_back().unwrap()))
    };
    assert_eq!(shown(&[]), [true, true]);
    assert!(shown(&["--journey", &title(1)])[1]);
    assert!(shown(&["--journey", &title(0).to_uppercase()])[0]);
    assert!(shown(&["--journey", map["journeys"][1]["id"].as_str().unwrap()])[1]);
    refused(
        &desk,
        &["export", "kaart.json", "x.svg", "--journey", "weg"],
        1,
        &["weg", &title(0), &title(1)],
    );
}

#[test]
fn wrong_usage_is_one_line_and_exit_code_2() {
    let desk = desk();
    done(&desk, &["new", "kaart.json"]);
    refused(&desk, &["export"], 2, &["FILE", "--help"]);
    refused(&desk, &["export", "kaart.json"], 2, &["OUT"]);
    refused(
        &desk,
        &["export", "kaart.json", "x.bmp"],
        2,
        &["x.bmp", ".svg, .png, .json"],
    );
    refused(&desk, &["export", "kaart.json", "x"], 2, &["x"]);
    refused(
        &desk,
        &["export", "kaart.json", "x.png", "--scale", "0"],
        2,
        &["--scale"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "x.png", "--scale", "NaN"],
        2,
        &["NaN"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "x.png", "--width", "-5"],
        2,
        &["-5"],
    );
    refused(
        &desk,
        &[
            "export",
            "kaart.json",
            "x.png",
            "--scale",
            "1",
            "--width",
            "5",
        ],
        2,
        &["--scale", "--width"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "x.png", "--theme", "pink"],
        2,
        &["pink"],
    );
    refused(&desk, &["--lang", "fr", "templates"], 2, &["fr", "--lang"]);
    refused(&desk, &["--nonsense"], 2, &["--nonsense"]);
    refused(&desk, &["-"], 2, &["Standard input"]);
    refused(&desk, &["kaart.json", "export"], 2, &[]);
    refused(
        &desk,
        &["--lang", "nl", "export"],
        2,
        &["Er ontbreekt iets"],
    );
    refused(
        &desk,
        &["new", "a.json", "--template", "x", "--example", "y"],
        2,
        &["--template", "--example"],
    );
}

#[test]
fn what_cannot_be_done_is_one_line_and_exit_code_1() {
    let desk = desk();
    done(&desk, &["new", "kaart.json"]);
    fs::write(desk.path().join("half.json"), "{\n \"format\": ").unwrap();
    fs::write(desk.path().join("geen.json"), "{\n geen }").unwrap();
    fs::write(desk.path().join("leeg.json"), "").unwrap();
    fs::write(desk.path().join("plaatje.svg"), "<svg/>").unwrap();
    fs::write(
        desk.path().join("zonder.json"),
        "{\"format\":\"reiskaart\",\"version\":1}",
    )
    .unwrap();
    refused(&desk, &["export", "weg.json", "x.svg"], 1, &["weg.json"]);
    refused(&desk, &["export", ".", "x.svg"], 1, &["folder"]);
    refused(
        &desk,
        &["export", "half.json", "x.svg"],
        1,
        &["half.json", "line 2"],
    );
    refused(
        &desk,
        &["export", "geen.json", "x.svg"],
        1,
        &["line 2, character 2"],
    );
    refused(
        &desk,
        &["export", "leeg.json", "x.svg", "--lang", "nl"],
        1,
        &["is leeg"],
    );
    refused(
        &desk,
        &["export", "plaatje.svg", "x.json"],
        1,
        &["plaatje.svg"],
    );
    refused(
        &desk,
        &["export", "zonder.json", "x.svg"],
        1,
        &["zonder.json"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "weg/x.svg"],
        1,
        &["weg/x.svg", "folder"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "weg/x.png"],
        1,
        &["weg/x.png", "folder"],
    );
    refused(
        &desk,
        &["export", "kaart.json", "kaart.json/x.json"],
        1,
        &["folder"],
    );
    refused(&desk, &["new", "weg/x.json"], 1, &["weg/x.json"]);
    refused(
        &desk,
        &["export", "x\u{202e}\n.json", "x.svg"],
        1,
        &["x\u{fffd}\u{fffd}.json"],
    );
    for made in ["x.svg", "x.json", "x.png"] {
        assert!(!desk.path().join(made).exists(), "{made}");
    }
}

#[test]
fn a_repaired_file_is_said_and_left_as_it_was() {
    let desk = desk();
    let text_before = "{\"format\":\"reiskaart\",\"version\":1,\"title\":3,\"journeys\":[{}]}";
    fs::write(desk.path().join("kaart.json"), text_before).unwrap();
    let (_, errors, code) = run(
        &desk,
        &["export", "kaart.json", "weer.json", "--lang", "nl"],
    );
    assert_eq!(code, 0);
    assert!(errors.contains("2 dingen klopten niet"), "{errors}");
    assert_eq!(text(&desk, "kaart.json"), text_before);
    assert!(text(&desk, "weer.json").contains("\"title\": \"3\""));
}

#[test]
fn without_a_display_it_says_what_is_missing_and_how_to_go_on() {
    let desk = desk();
    for arguments in [&[] as &[&str], &["kaart.json"], &["measure"]] {
        refused(&desk, arguments, 1, &["display", "reiskaart export"]);
    }
    refused(
        &desk,
        &["--lang", "nl"],
        1,
        &["beeldscherm", "reiskaart export"],
    );
}

#[test]
fn help_version_and_schema_are_printed_in_the_language() {
    let desk = desk();
    assert!(done(&desk, &["--version"]).starts_with("reiskaart 0."));
    assert!(done(&desk, &["--help"]).contains("Usage:"));
    let dutch = done(&desk, &["--lang", "nl", "--help"]);
    assert!(
        dutch.contains("Gebruik:") && dutch.contains("Toont deze uitleg"),
        "{dutch}"
    );
    for word in ["Usage", "Options", "Print", "Commands"] {
        assert!(!dutch.contains(word), "{word}: {dutch}");
    }
    for command in [
        "new",
        "templates",
        "examples",
        "export",
        "check",
        "report",
        "schema",
        "measure",
    ] {
        for lang in ["nl", "en"] {
            let help = done(&desk, &["--lang", lang, command, "--help"]);
            assert!(!help.contains("cli-"), "a key without words: {help}");
        }
    }
    let schema = done(&desk, &["schema"]);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/reiskaart.schema.json");
    assert_eq!(schema, fs::read_to_string(kept).unwrap());
}

#[test]
fn settings_choose_the_language_and_a_broken_file_is_no_obstacle() {
    let desk = desk();
    fs::write(desk.path().join("s.json"), "{\"language\": \"nl\"}").unwrap();
    assert!(done(&desk, &["templates", "--settings", "s.json"]).contains("Leeg raster"));
    assert!(
        done(
            &desk,
            &["templates", "--settings", "s.json", "--lang", "en"]
        )
        .contains("Empty grid")
    );
    fs::write(desk.path().join("s.json"), "{").unwrap();
    assert!(done(&desk, &["templates", "--settings", "s.json"]).contains("Empty grid"));
}

#[cfg(unix)]
#[test]
fn nobody_at_the_end_of_the_pipe_is_no_error() {
    let desk = desk();
    done(&desk, &["new", "kaart.json", "--example", "wine-shop"]);
    let program = assert_cmd::cargo::cargo_bin("reiskaart");
    for command in [
        "schema",
        "export kaart.json -",
        "export kaart.json - --format png --scale 0.2",
    ] {
        // The pipe is closed before anything is written.
        let script = format!("set -o pipefail; '{}' {command} | true", program.display());
        let output = std::process::Command::new("bash")
            .args(["-c", &script])
            .current_dir(desk.path())
            .output()
            .unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{command}");
        assert!(output.status.success(), "{command}");
    }
}

#[test]
fn a_picture_that_claims_to_be_enormous_harms_nothing() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let desk = desk();
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend(60_000_u32.to_be_bytes());
    png.extend(60_000_u32.to_be_bytes());
    png.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    let picture = format!("data:image/png;base64,{}", STANDARD.encode(png));
    let map = serde_json::json!({
        "format": "reiskaart", "version": 1,
        "journeys": [{
            "id": "journey_1", "title": "Ik",
            "stages": [{ "id": "stage_1", "steps": [{ "id": "step_1" }] }],
            "lanes": [{ "id": "lane_1", "kind": "pictures" }],
            "cards": [{ "id": "card_1", "lane": "lane_1", "step": "step_1", "text": "\u{202e}x", "picture": picture }],
        }],
    });
    fs::write(desk.path().join("kaart.json"), map.to_string()).unwrap();
    done(&desk, &["export", "kaart.json", "kaart.svg"]);
    done(
        &desk,
        &["export", "kaart.json", "kaart.png", "--scale", "0.5"],
    );
}
