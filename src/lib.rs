//! Reiskaart: a desktop editor for customer journey maps.
//!
//! A functional core in a thin shell. The core (`document`, `insight`, `edit`, `text`, `layout`, `scene`) turns values into
//! values: it knows no egui, no clock, no files and no threads. The shell gives it what happens and shows what comes out.
//!
//! # The path of a change
//!
//! egui's input becomes [`canvas`] pointer events, which a gesture turns into requests; menus, keys and [`panels`] make
//! requests too ([`action`]). After all of the interface has run, the [`app`] carries them out, once a frame, through
//! [`edit::Editor::apply`]. The new document is laid out ([`layout`]), made into a display list ([`scene`]) and drawn by a
//! painter ([`paint`]). What is dragged is shown by the same command applied to a copy.
//!
//! # The rooms
//!
//! | module | what it is for |
//! |---|---|
//! | [`document`] | what a journey map is: values, ids, every invariant |
//! | [`insight`] | what can be computed from it |
//! | [`edit`] | every way it can change, with undo |
//! | [`text`] | the bundled fonts: widths, and lines broken once for all painters |
//! | [`layout`] | where everything is, in map units; what is under a point; where a drop lands |
//! | [`scene`] | the display list, and the look decided once; any view as a whole picture in [`scene::whole`] |
//! | [`paint`] | display list to screen, SVG and PNG; the document inside a picture |
//! | [`file`] | the JSON file: reading with repair, saving whole or not at all, recovery copies, settings |
//! | [`exchange`] | other formats in and out: tables of spreadsheets, calendars, the report |
//! | [`starter`] | templates and examples |
//! | [`locale`] | the words of the interface |
//! | [`action`] | one table of what a user can name |
//! | [`canvas`] | the interactive map, and every other view as a [`canvas::sheet`] |
//! | [`panels`], [`widgets`] | everything beside it, and the pieces it is made of |
//! | [`app`], [`cli`] | the window, and the commands without one |
//!
//! # What always holds, and the test that holds it
//!
//! * The open document changes only through `Editor`, and has no `problems()`: `edit_sequences`, and each test of `edit_*`.
//! * Modules import only what they may, and only the interface knows egui: `tidy`.
//! * A file is old or new and never in between, whichever call of the disk fails: `file_save`.
//! * No input panics or takes long: `bad_input`.
//! * Screen, SVG and PNG break the same lines and show the same picture: `text_measure`, `paint_egui`, `paint_export`.
//! * Every pair of colours has its contrast, in both looks and for colour-blind eyes: `theme`.
//! * Both languages have the same messages, and every one that the code names: `locale`.
//! * No two actions share a key, and each is in a menu: `action_table`.
//! * Cards of a plot never cover each other, however many there are: `layout_plot`.
//! * Every story of the field goes through all views in both languages: `stories`.
//!
//! PNG is drawn straight from the display list, in bands, because ten thousand cards as SVG through a general renderer
//! would take neither bounded memory nor bounded time; a test holds it against such a renderer.

pub mod action;
pub mod app;
pub mod canvas;
pub mod cli;
pub mod document;
pub mod edit;
pub mod exchange;
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
