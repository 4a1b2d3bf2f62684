//! Who travels: personas, the brand that they meet, and the colours that tell things apart.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Channel, Extra, PersonaId, Picture, is_default};

/// A narrative portrait of a customer group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Persona {
    /// Names this persona in the file.
    pub id: PersonaId,
    /// First name or nickname.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Which customers this stands for, in a few words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub segment: String,
    /// The portrait itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub story: String,
    /// What this customer wants to get done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goals: Vec<String>,
    /// What this customer needs for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub needs: Vec<String>,
    /// What stands in the way.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frustrations: Vec<String>,
    /// Something that this customer says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: String,
    /// The channels that this customer likes, in the order of [`Channel::ALL`], each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channels: Vec<Channel>,
    /// The colour of this persona's curve; by place in the list when not given.
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Color>,
    /// A portrait.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Persona {
    /// A persona about whom nothing is known yet but a name.
    pub fn new(id: PersonaId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            segment: String::new(),
            story: String::new(),
            goals: Vec::new(),
            needs: Vec::new(),
            frustrations: Vec::new(),
            quote: String::new(),
            channels: Vec::new(),
            color: None,
            picture: None,
            extra: Extra::new(),
        }
    }
}

/// The company and what it says it will be for its customers.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Brand {
    /// The company's name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// The brand promise.
    #[serde(default, skip_serializing_if = "is_default")]
    pub promise: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// The named colours of personas, lanes and cards. What each looks like is the theme's.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Color {
    /// Blue-green, the accent of the program.
    Teal,
    /// Red-purple.
    Plum,
    /// Yellow-brown.
    Amber,
    /// Blue.
    Blue,
    /// Green.
    Green,
    /// Red-brown.
    Red,
    /// Grey.
    Slate,
    /// Pink.
    Rose,
}

impl Color {
    /// All colours, in the order in which they are handed out and shown.
    pub const ALL: [Self; 8] = [
        Self::Teal,
        Self::Plum,
        Self::Amber,
        Self::Blue,
        Self::Green,
        Self::Red,
        Self::Slate,
        Self::Rose,
    ];
}
