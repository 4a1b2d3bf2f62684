//! The shell: frame order, carrying out requests, dialogs, notices, settings.

mod start;

pub use start::{Start, WindowError, measure, run};
