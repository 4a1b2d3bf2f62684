//! All tests of Reiskaart in one binary, a module for each subject.

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
