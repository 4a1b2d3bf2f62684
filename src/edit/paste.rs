//! Cards and lines of text out of the clipboard, and cards into it.
