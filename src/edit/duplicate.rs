//! Copies of what is selected, with ids of their own.
