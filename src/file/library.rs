//! The templates and examples that come with the program, in both languages.

use crate::document::Document;

use super::{OpenError, read};

/// What one starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its name on the command line, the same in every language.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    dutch: &'static str,
    english: &'static str,
}

/// Whether a thing of the library is empty or filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A frame to fill in.
    Template,
    /// A map that shows how it is done.
    Example,
}

macro_rules! item {
    ($kind:expr, $folder:literal, $name:literal) => {
        Item {
            name: $name,
            kind: $kind,
            dutch: include_str!(concat!("../../assets/", $folder, "/", $name, ".nl.json")),
            english: include_str!(concat!("../../assets/", $folder, "/", $name, ".en.json")),
        }
    };
}

/// The templates, from the emptiest to the fullest.
pub const TEMPLATES: &[Item] = &[
    item!(Kind::Template, "templates", "empty-grid"),
    item!(Kind::Template, "templates", "simple-journey"),
    item!(Kind::Template, "templates", "full-research-map"),
    item!(Kind::Template, "templates", "sketch-sheet"),
];

/// The examples.
pub const EXAMPLES: &[Item] = &[
    item!(Kind::Example, "examples", "wine-shop"),
    item!(Kind::Example, "examples", "insurer-quotation"),
];

impl Item {
    /// The document in the language with this tag (`nl`), or else in English.
    pub fn document(&self, language: &str) -> Result<Document, OpenError> {
        read(self.json(language).as_bytes(), &|_| None).map(|opened| opened.document)
    }

    /// The text of the document in the language with this tag (`nl`), or else in English.
    pub fn json(&self, language: &str) -> &'static str {
        match language {
            "nl" => self.dutch,
            _ => self.english,
        }
    }

    /// The key of its title; `.description` of it tells what it is for.
    pub fn key(&self) -> String {
        match self.kind {
            Kind::Template => format!("template-{}", self.name),
            Kind::Example => format!("example-{}", self.name),
        }
    }
}

/// The template with this name.
pub fn template(name: &str) -> Option<&'static Item> {
    TEMPLATES.iter().find(|item| item.name == name)
}

/// The example with this name.
pub fn example(name: &str) -> Option<&'static Item> {
    EXAMPLES.iter().find(|item| item.name == name)
}
