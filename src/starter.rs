//! What a new map can start from: the templates and examples that come with the program, in both languages.
//!
//! The files lie under `assets/templates` and `assets/examples`; their names and descriptions are in `content.ftl`.

use crate::locale::Language;

/// A template or an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Starter {
    /// Its name on the command line and in its files, such as `simple-journey`.
    pub name: &'static str,
    /// Whether it is to be filled in, or to be looked at.
    pub kind: StarterKind,
    /// The key of its words for a person; the attribute `about` of the same message says what it is good for.
    pub key: &'static str,
    dutch: &'static str,
    english: &'static str,
}

/// What a starter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StarterKind {
    /// A map to fill in.
    Template,
    /// A finished map to learn from.
    Example,
}

impl Starter {
    /// The whole file in this language.
    pub fn json(&self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.dutch,
            Language::En => self.english,
        }
    }
}

macro_rules! starters {
    ($($folder:literal $kind:ident $prefix:literal $name:literal;)*) => {
        /// All templates and then all examples, in the order in which they are shown.
        pub const ALL: &[Starter] = &[$(Starter {
            name: $name,
            kind: StarterKind::$kind,
            key: concat!($prefix, "-", $name),
            dutch: include_str!(concat!("../assets/", $folder, "/", $name, ".nl.json")),
            english: include_str!(concat!("../assets/", $folder, "/", $name, ".en.json")),
        }),*];
    };
}

starters! {
    "templates" Template "template" "simple-journey";
    "templates" Template "template" "empty-grid";
    "templates" Template "template" "full-research-map";
    "templates" Template "template" "expectations-experiences-engagement";
    "templates" Template "template" "media-plan";
    "templates" Template "template" "service-blueprint";
    "templates" Template "template" "sketch-sheet";
    "examples" Example "example" "wine-shop";
    "examples" Example "example" "insurer-quotation";
}

/// The templates or the examples.
pub fn of_kind(kind: StarterKind) -> impl Iterator<Item = &'static Starter> {
    ALL.iter().filter(move |starter| starter.kind == kind)
}

/// The template or example with this name.
pub fn find(kind: StarterKind, name: &str) -> Option<&'static Starter> {
    of_kind(kind).find(|starter| starter.name == name)
}
