//! The file: opening with repair, saving whole or not at all, recovery copies, settings. The only module that touches
//! `std::fs`.
//!
//! What a user may count on: a file that can be read in part is never refused; what was mended is said; a file on the
//! disk is old or new and never half; one that somebody else has changed is not overwritten; unsaved work outlives a crash.

mod card_picture;
mod clip;
mod conform;
mod disk;
mod hash;
mod ids;
mod lenient;
mod memory;
mod mend;
mod mend_plans;
mod message;
mod migrate;
mod open;
mod place;
mod repair;
mod save;
mod schema;
mod shape;

pub mod recovery;
pub mod settings;

pub use card_picture::{LARGEST_PICTURE, PictureError, card_picture, picture_address};
pub use clip::Clip;
pub use disk::{Access, Disk, DiskFile, Facts, RealDisk};
pub use memory::peak_memory_bytes;
pub use message::Message;
pub use open::{Embedded, LARGEST_FILE, OpenError, Opened, exists, open, open_on, read};
pub use repair::{Change, LISTED_REPAIRS, Repair, repair_count};
pub use save::{
    Content, Expected, Identity, Keep, SaveError, Saved, resolve, save, save_on, write_streamed,
    write_whole, write_whole_on,
};
pub use schema::schema_json;

use serde::Serialize;

use crate::document::Document;

/// What the field `format` of every file says.
pub const FORMAT: &str = "reiskaart";

/// The version of the format that this program writes.
pub const VERSION: u64 = 1;

/// A document as the text of its file: two spaces, a newline at the end, nothing that is at its default.
pub fn to_json(document: &Document) -> String {
    #[derive(Serialize)]
    struct File<'a> {
        format: &'static str,
        version: u64,
        #[serde(flatten)]
        document: &'a Document,
    }
    let file = File {
        format: FORMAT,
        version: VERSION,
        document,
    };
    // Writing plain values to memory has no way to fail; saving reads the text back all the same.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// A path as it may be shown: control and direction characters, which could hide what it says, become marks.
pub fn shown(path: &std::path::Path) -> String {
    path.to_string_lossy()
        .chars()
        .map(|character| match character {
            '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
            control if control.is_control() => char::REPLACEMENT_CHARACTER,
            plain => plain,
        })
        .collect()
}
