//! Building blocks of the interface, and its look: egui's style made from the tokens of [`crate::scene::theme`].
//!
//! Every block that takes input has an accessible name, a focus ring, and a target of at least 24 points, or 44 where fingers press. Blocks draw
//! and report; what is to be done with it is the caller's.

mod button;
mod choice;
mod date;
mod field;
mod follow;
mod palette;
mod rating;
mod row;
mod score;
mod spoken;
mod style;
mod target;
mod words;

pub use button::{
    framed_icon_button, icon_button, link_button, menu_row, primary_button, quiet_button,
    small_button,
};
pub use choice::{choose, segments, swatches, toggle_chip};
pub use date::{Picked, date_field};
pub use field::{Field, FieldEvent, combo, field_margin, picker};
pub use follow::follow_focus;
pub use palette::PaletteItem;
pub use rating::rating_slider;
pub use row::{Lead, ListRow, Reorder, avatar, button_place};
pub use score::{ScoreEvent, face, number_field, score_slider};
pub use spoken::{offer_actions, offered_action};
pub use style::{
    SCROLL_ROOM, SMALL_SIZE, apply_style, color32, icon_family, icon_font, paint_ring,
    semibold_font,
};
pub use target::{FINGER, Targets, target};
pub use words::{
    empty_state, icon_text, muted, number_word, section_heading, title_line, word_line,
};
