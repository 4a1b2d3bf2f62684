//! Reiskaart: a desktop editor for customer journey maps.
//!
//! A functional core (`document`, `insight`, `edit`, `text`, `layout`, `scene`: no egui, no clock, no files, no threads)
//! in a thin shell. See each module's first lines for what it is for.

pub mod action;
pub mod app;
pub mod canvas;
pub mod cli;
pub mod document;
pub mod edit;
pub mod file;
pub mod insight;
pub mod layout;
pub mod locale;
pub mod paint;
pub mod panels;
pub mod scene;
pub mod starter;
pub mod text;
pub mod widgets;
