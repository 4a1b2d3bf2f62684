//! The shell: the window, the order of a frame, carrying out requests, files, dialogs, notices and settings.
//!
//! [`Shell`] is all of the program but its window, so that tests can drive it; [`run`] puts it in one. Bars, panels and
//! canvas read and ask; only [`perform`] changes the document, the view and the settings, once a frame. Whatever may take
//! longer than a frame runs as a job and reports an outcome.

mod about;
mod act;
mod announcer;
mod banner;
mod card_picture;
mod clipboard;
mod composing;
pub mod desktop;
pub mod dialogs;
mod edits;
mod export;
mod export_dialog;
mod files;
mod find_bar;
mod find_place;
mod frame;
mod helping;
pub mod jobs;
mod keys;
mod link;
mod look;
mod measure;
mod menus;
mod modal;
mod next;
mod notices;
mod open;
mod palette;
mod perform;
mod picture;
mod plan_export;
mod pointer_turns;
mod recovery_feed;
mod save;
mod session;
mod settings_dialog;
mod settings_table;
mod shell;
mod shortcuts;
mod sides;
mod start;
mod start_page;
mod start_side;
mod top_bar;
mod turns;
mod view_bar;
mod views;
mod words;

pub use shell::{Parts, Shell, set_up};
pub use start::{Start, WindowError, measure, run};
pub use words::today;
