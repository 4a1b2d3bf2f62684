//! What can be computed from a document, exactly as the field defines it: pure functions, no state.

pub mod curve;
pub mod title;
