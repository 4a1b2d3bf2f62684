//! Other formats, in and out: characters in, characters out. No files, clock, clipboard or language are known here: the
//! day, and every word that is not in the document, come with the call.

pub mod calendar;
pub mod csv;
pub mod report;
pub mod table;
