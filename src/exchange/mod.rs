//! Other formats, in and out: characters in, characters out. No files and no clipboard are known here.

pub mod table;
