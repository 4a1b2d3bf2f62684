//! What tests share: boards, a small notation for journey maps, and an editor spoken to in a user's terms.

pub mod big;
pub mod board;
pub mod desk;
pub mod generated;
pub mod generated_plans;
pub mod hand;
pub mod maps;
pub mod pair;
pub mod panels;
pub mod screens;
pub mod table;
pub mod test_editor;
pub mod unsound;

pub use hand::hand;
pub use table::map_window;
pub use test_editor::{TestEditor, check};
