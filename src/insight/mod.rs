//! What can be computed from a document, exactly as the field defines it: pure functions, no state, no clock.
//!
//! Whatever depends on the day takes that day as an argument. Nothing here is kept: who asks every frame keeps the
//! answer as long as the `Arc` of what it was computed from is the same.

pub mod check;
pub mod columns;
pub mod compare;
pub mod curve;
pub mod departments;
pub mod evidence;
pub mod experience;
pub mod figures;
pub mod fold;
pub mod framework;
pub mod gap_numbers;
pub mod guide;
pub mod lift;
pub mod matching;
pub mod media;
pub mod pairs;
pub mod priority;
pub mod proposals;
pub mod rows;
pub mod title;
pub mod words_found;
