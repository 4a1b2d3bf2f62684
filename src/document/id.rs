//! Typed identifiers: a random number in memory, a prefixed word such as `card_7f3k9` in the file.
//!
//! The word after the prefix is the number in base 36 (digits and lower-case letters, no leading zero), so what a
//! person or another program writes by hand (`step_1`, `lane_wishes`) is kept letter for letter.

use std::{borrow::Cow, cell::Cell, fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What every typed id can do.
pub trait Id:
    Copy + Eq + Ord + std::hash::Hash + fmt::Debug + fmt::Display + FromStr<Err = InvalidId>
{
    /// The word before the underscore in the file.
    const PREFIX: &'static str;
    /// The id with this number.
    fn from_number(number: u64) -> Self;
    /// The number of this id.
    fn number(self) -> u64;
}

/// A text that is not an id of the wanted type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not an id that begins with {prefix}_")]
pub struct InvalidId {
    /// What was written.
    pub text: String,
    /// The prefix that was expected.
    pub prefix: &'static str,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl Id for $name {
            const PREFIX: &'static str = $prefix;
            fn from_number(number: u64) -> Self {
                Self(number)
            }
            fn number(self) -> u64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}_{}", $prefix, base36(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                text.strip_prefix(concat!($prefix, "_"))
                    .and_then(number_from_base36)
                    .map(Self)
                    .ok_or_else(|| InvalidId { text: text.to_owned(), prefix: $prefix })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": concat!("^", $prefix, "_(0|[1-9a-z][0-9a-z]{0,12})$") })
            }
        }
    )*};
}

ids! {
    /// Names a journey.
    JourneyId = "journey";
    /// Names a persona.
    PersonaId = "persona";
    /// Names a stage of a journey.
    StageId = "stage";
    /// Names a step of a journey.
    StepId = "step";
    /// Names a lane of a journey.
    LaneId = "lane";
    /// Names a card of a journey.
    CardId = "card";
    /// Names a gap.
    GapId = "gap";
    /// Names an improvement.
    ImprovementId = "improvement";
    /// Names a customer process.
    ProcessId = "process";
}

/// Makes new ids: a sequence of well mixed numbers from a seed, so that tests can repeat them.
#[derive(Debug, Clone)]
pub struct IdSource {
    state: Cell<u64>,
}

impl IdSource {
    /// A source whose ids follow from `seed`; the shell gives a random one.
    pub fn new(seed: u64) -> Self {
        Self {
            state: Cell::new(seed),
        }
    }

    /// A new id. Numbers have 60 bits, so two files made apart do not clash in practice.
    pub fn fresh<T: Id>(&self) -> T {
        // SplitMix64 (Steele, Lea and Flood, 2014).
        let state = self.state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.state.set(state);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        T::from_number((mixed ^ (mixed >> 31)) >> 4)
    }
}

/// The number in base 36 without a leading zero.
fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

/// The number that a base 36 word stands for, if it is written in the one way that [`base36`] writes it.
fn number_from_base36(word: &str) -> Option<u64> {
    let plain = word
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase());
    let canonical = word == "0" || !word.starts_with('0');
    if plain && canonical {
        u64::from_str_radix(word, 36).ok()
    } else {
        None
    }
}
