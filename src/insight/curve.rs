//! The emotion curve between its points.
