//! Building blocks of the interface, and its look: egui's style made from the tokens of [`crate::scene::theme`].
//!
//! Every block that takes input has an accessible name, a focus ring, and a target of at least 24 points. Blocks draw
//! and report; what is to be done with it is the caller's.

mod button;
mod choice;
mod date;
mod field;
mod palette;
mod rating;
mod row;
mod score;
mod spoken;
mod style;
mod words;

pub use button::{
    framed_icon_button, icon_button, link_button, menu_row, primary_button, quiet_button,
    small_button,
};
pub use choice::{choose, segments, swatches, toggle_chip};
pub use date::{Picked, date_field};
pub use field::{Field, FieldEvent, combo, picker};
pub use palette::PaletteItem;
pub use rating::rating_slider;
pub use row::{Lead, ListRow, Reorder, avatar, button_place};
pub use score::{ScoreEvent, face, number_field, score_slider};
pub use spoken::{offer_actions, offered_action};
pub use style::{
    SCROLL_ROOM, SMALL_SIZE, apply_style, color32, icon_family, icon_font, semibold_font,
};
pub use words::{
    empty_state, icon_text, muted, number_word, section_heading, title_line, word_line,
};
