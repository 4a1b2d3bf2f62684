//! All tests of Reiskaart in one binary, a module for each subject.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect has failed"
)]

mod action_table;
mod edit_cards;
mod edit_delete;
mod edit_history;
mod edit_structure;
mod examples;
mod locale;
mod paint_egui;
mod support;
mod text_measure;
mod tidy;
