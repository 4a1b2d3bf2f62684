//! All tests of Reiskaart in one binary, a module for each subject.

mod examples;
mod locale;
