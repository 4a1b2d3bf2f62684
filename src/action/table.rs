//! The table of actions: one row for everything that a user can do.
