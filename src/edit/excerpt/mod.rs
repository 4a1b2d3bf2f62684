//! Pieces of a map, taken out and put in elsewhere under ids of their own: for the clipboard, for duplicating, and for
//! dragging a copy.

mod arrangement;
mod parts;
mod put;
mod take;
mod words;

pub(super) use arrangement::Rows;
pub use put::{Fresh, Spot, Why};
pub use take::{excerpt_of, selected_excerpt};
pub use words::{Words, words};
