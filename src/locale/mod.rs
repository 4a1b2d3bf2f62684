//! The words of the interface in Dutch and English, and how each writes numbers and days.
//!
//! Fluent files lie under `assets/locales` and are bundled. A test holds both languages to the same keys and
//! arguments, and every key that the code names to exist. The language of the content of a document is another thing.

mod date;
mod language;
mod number;

pub use language::Language;

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// What is filled in where a message has room for it.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Words, written as they are.
    Text(Cow<'a, str>),
    /// A number of things: chooses singular or plural, and is written with the language's grouping of thousands.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<Arc<str>> for Arg<'_> {
    fn from(text: Arc<str>) -> Self {
        Self::Text(Cow::Owned(text.to_string()))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// What stands for words of the language files.
pub type Disguise = fn(&str) -> Cow<'_, str>;

/// The words of one language. A message that is missing shows as its key, so that it is seen.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    disguise: Option<Disguise>,
    plain: Mutex<HashMap<String, Arc<str>>>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { language, .. } = self;
        f.debug_struct("Locale")
            .field("language", language)
            .finish()
    }
}

impl Locale {
    /// The words of this language.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Nl => number::format_dutch,
            Language::En => number::format_english,
        }));
        for (_, source) in sources(language) {
            // A broken message is left out and shows as its key; a test holds all of them to be sound.
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            bundle,
            disguise: None,
            plain: Mutex::new(HashMap::new()),
        }
    }

    /// The same with every word of the language files disguised, and what is filled in left as it is: what then reads
    /// as before did not come from them.
    #[must_use]
    pub fn disguised(language: Language, disguise: Disguise) -> Self {
        let mut locale = Self::new(language);
        locale.bundle.set_transform(Some(disguise));
        locale.disguise = Some(disguise);
        locale
    }

    /// The same words once more, for a thread or a picture that keeps them.
    #[must_use]
    pub fn again(&self) -> Self {
        match self.disguise {
            Some(disguise) => Self::disguised(self.language, disguise),
            None => Self::new(self.language),
        }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a message without arguments: `key`, or `key.attribute`. Kept, so asking every frame costs little.
    pub fn text(&self, key: &str) -> Arc<str> {
        let mut plain = self.plain.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = plain.get(key) {
            return Arc::clone(text);
        }
        let text: Arc<str> = self.format(key, &[]).into();
        plain.insert(key.to_owned(), Arc::clone(&text));
        text
    }

    /// The words of a message with these arguments filled in.
    pub fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            filled.set(
                *name,
                match argument {
                    Arg::Text(text) => FluentValue::from(text.to_string()),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
            None => message.value(),
        });
        match pattern {
            // What cannot be filled in stays visible as `{$name}`; the errors say no more than that.
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&filled), &mut Vec::new())
                .into_owned(),
            None => key.to_owned(),
        }
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        self.bundle
            .get_message(id)
            .is_some_and(|message| match attribute {
                Some(name) => message.get_attribute(name).is_some(),
                None => message.value().is_some(),
            })
    }

    /// A number as this language writes it, with this many decimals: `−1,5` or `−1.5`.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        number::format(self.language, value, decimals)
    }

    /// A figure with a tenth, or with hundredths where it has no finer ones: the mean of two scores as it is.
    pub fn figure(&self, value: f64) -> String {
        self.number(value, number::decimals(value))
    }

    /// A number as it was typed, with a comma or a point before the decimals whichever the language writes.
    pub fn read_number(text: &str) -> Option<f64> {
        number::read(text)
    }
}

/// The bundled language files, each with its name.
pub fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    macro_rules! files {
        ($tag:literal: $($name:literal),* $(,)?) => {
            &[$((
                $name,
                include_str!(concat!("../../assets/locales/", $tag, "/", $name, ".ftl")),
            )),*]
        };
    }
    // One a line, in alphabetical order.
    macro_rules! all {
        ($tag:literal) => {
            files!($tag:
                "action",
                "app",
                "canvas",
                "check",
                "cli",
                "company",
                "content",
                "curves",
                "dates",
                "experience",
                "file",
                "find",
                "map",
                "method",
                "outline",
                "palette",
                "panels",
                "paste",
                "report",
                "settings",
                "shortcuts",
                "spoken",
                "views",
            )
        };
    }
    match language {
        Language::Nl => all!("nl"),
        Language::En => all!("en"),
    }
}
