//! All tests of Reiskaart in one binary, a module for each subject.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect has failed"
)]
#![allow(
    clippy::needless_pass_by_value,
    clippy::wrong_self_convention,
    reason = "what a hand does reads as a sentence: press(..).to(..).release()"
)]

mod action_table;
mod app_files;
mod app_paste;
mod app_pictures;
mod app_shell;
mod arrows;
mod bad_input;
mod big_project;
mod canvas_keys;
mod canvas_typing;
mod canvas_view;
mod card_marks;
mod card_persona;
mod cli_commands;
mod cli_report;
mod curves_on_map;
mod document_date;
mod document_problems;
mod edit_cards;
mod edit_delete;
mod edit_design;
mod edit_excerpt;
mod edit_history;
mod edit_paste;
mod edit_paste_table;
mod edit_plans;
mod edit_remedy;
mod edit_sequences;
mod edit_structure;
mod evidence;
mod examples;
mod exchange_plans;
mod exchange_table;
mod file_open;
mod file_recovery;
mod file_save;
mod file_schema;
mod file_settings;
mod find;
mod gesture_cards;
mod gesture_map;
mod gesture_selection;
mod insight_check;
mod insight_check_words;
mod insight_compare;
mod insight_evidence;
mod insight_figures;
mod insight_matching;
mod insight_plans;
mod layout_blueprint;
mod layout_curve;
mod layout_kept;
mod layout_map;
mod layout_picture;
mod layout_plot;
mod locale;
mod locale_dates;
mod method;
mod narrow_window;
mod outline;
mod paint_egui;
mod paint_export;
mod paint_sample;
mod palette;
mod panel_sides;
mod panels_inspector;
mod panels_navigator;
mod panels_room;
mod pick_up;
mod scene_map;
mod screen_focus;
mod screen_overlap;
mod screen_targets;
mod screen_words;
mod settings_dialog;
mod sheet_drag;
mod shortcuts;
mod slow_frames;
mod start_page;
mod stories;
mod support;
mod text_measure;
mod theme;
mod tidy;
mod touch;
mod window;

/// How many cases a generated test tries: a few each time, many more with `REISKAART_LONG=1`.
fn cases(short: u32) -> proptest::prelude::ProptestConfig {
    let factor = if is_long() { 100 } else { 1 };
    proptest::prelude::ProptestConfig {
        cases: short * factor,
        failure_persistence: None,
        ..proptest::prelude::ProptestConfig::default()
    }
}

/// Whether the long form of tests is asked for.
fn is_long() -> bool {
    std::env::var_os("REISKAART_LONG").is_some_and(|value| value == "1")
}
