//! What the program says of its own speed has to be of what it did: cards were in view, and one was dragged.

use std::process::Command;

use super::desk::Desk;

#[test]
fn the_figures_are_of_a_map_in_view_and_of_a_card_that_was_dragged_over_it() {
    let Some(desk) = Desk::new("measure") else {
        return;
    };
    let path = desk.file("duizend.json");
    let map = reiskaart::file::to_json(&crate::support::maps::map(1_000));
    std::fs::write(&path, map).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_reiskaart"))
        .args(["measure", "--seconds", "2"])
        .arg(&path)
        .env("DISPLAY", desk.display())
        .env("HOME", desk.home())
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&output.stderr);
    let figures: serde_json::Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {told}"));
    for part in ["panning", "zooming", "whole_map", "dragging", "curve"] {
        let frames = figures[part]["frames"].as_u64();
        assert!(frames > Some(5), "{part}: {figures}");
    }
    // The drop is laid out for each place that the card comes to, on a path over several columns.
    let layouts = figures["dragging"]["layouts"].as_u64();
    assert!(layouts > Some(3), "{figures}");
}
