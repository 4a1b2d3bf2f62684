//! All tests of Reiskaart in one binary, a module for each subject.

mod action_table;
mod examples;
mod locale;
mod text_measure;
