//! All tests of Reiskaart in one binary, a module for each subject.

mod action_table;
mod examples;
mod locale;
mod paint_egui;
mod text_measure;
