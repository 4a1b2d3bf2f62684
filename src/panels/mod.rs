//! The panels beside the map: what there is (navigator), what is selected (inspector), and how it stands (status bar).
//!
//! A panel reads the [`Editor`] and pushes [`crate::action::Request`]s; it changes nothing itself. What it keeps between
//! frames is view state only: which list is open, which name is being typed. Typing in a field asks for a change at
//! every letter under one merge key, and for the end of it when the field is left: one edit is one undo step.
//!
//! [`Editor`]: crate::edit::Editor

mod ask;
mod beside;
mod findings;
mod inspector;
mod navigator;
mod outline;
mod status;
mod views;
mod words;

pub use ask::{Ask, Look, kept};
pub use beside::{Helper, Pace, check_up_ui, guide_ui};
pub use findings::{FindingWords, finding_words, plain_number};
pub use inspector::inspector_ui;
pub use navigator::{Navigator, navigator_ui};
pub use outline::{Outline, outline_ui};
pub use status::{Status, journey_summary, status_ui};
pub use views::{
    CompareEvent, ComparePanel, Listed, actions_panel_ui, compare_panel_ui, curve_panel_ui,
    framework_panel_ui, matrix_panel_ui, personas_panel_ui,
};
pub use words::{lane_name, step_name};
