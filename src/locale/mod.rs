//! The words of the interface in Dutch and English, and how each writes numbers and dates.
//!
//! Fluent files lie under `assets/locales` and are bundled. A test holds both languages to the same keys and
//! arguments, and every key that the code names to exist. The language of the content of a document is another thing.
