//! Cards: what stands in the cells of the map.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    CardId, Color, Evidence, Extra, Grade, LaneId, Measure, PersonaId, StepId, is_default,
};

/// One card in one cell, perhaps wide enough to cover the steps after it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Card {
    /// Names this card in the file.
    pub id: CardId,
    /// The lane in which it lies.
    pub lane: LaneId,
    /// The step in which it begins.
    pub step: StepId,
    /// How many steps it covers, 1 or more.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    #[schemars(range(min = 1))]
    pub span: u32,
    /// Whose card it is; everyone's when not given, and while its persona does not travel the journey.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Option<PersonaId>,
    /// The words on it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// Its own colour; the lane's when not given.
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Color>,
    /// What is special about it, in the order of [`Flag::ALL`], each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub flags: Vec<Flag>,
    /// The way in which customer and brand meet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channel: Option<Channel>,
    /// Who begins a touchpoint: customer or company.
    #[serde(default, skip_serializing_if = "is_default")]
    pub initiator: Option<Initiator>,
    /// The department behind it; empty when not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub department: String,
    /// The system behind it: the till, the CRM; empty when not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub system: String,
    /// What it does to the brand promise; nothing when absent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub promise: Option<Promise>,
    /// What the customer expected here, from −2, awful, to +2, delighted.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = -2, max = 2))]
    pub expected: Option<f64>,
    /// How it was in the end, from −2, awful, to +2, delighted.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(range(min = -2, max = 2))]
    pub experienced: Option<f64>,
    /// The job that a medium does here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<MediaRole>,
    /// The figure that it follows.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: Option<Box<Measure>>,
    /// How we know what it says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub evidence: Vec<Evidence>,
    /// Remarks that are not shown on the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// A picture on the card.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Card {
    /// A plain card with this text.
    pub fn new(id: CardId, lane: LaneId, step: StepId, text: impl Into<String>) -> Self {
        Self {
            id,
            lane,
            step,
            span: 1,
            persona: None,
            text: text.into(),
            color: None,
            flags: Vec::new(),
            channel: None,
            initiator: None,
            department: String::new(),
            system: String::new(),
            promise: None,
            expected: None,
            experienced: None,
            role: None,
            measure: None,
            evidence: Vec::new(),
            note: String::new(),
            picture: None,
            extra: Extra::new(),
        }
    }

    /// Whether the card carries this flag.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// How well it is known what the card says.
    pub fn grade(&self) -> Grade {
        Grade::of(&self.evidence)
    }

    /// Sets or clears a flag.
    pub fn set_flag(&mut self, flag: Flag, set: bool) {
        self.flags.retain(|other| *other != flag);
        if set {
            self.flags.push(flag);
        }
        self.sort_flags();
    }

    /// Puts the flags in their order, each once.
    pub fn sort_flags(&mut self) {
        if !self.flags.is_sorted_by(|before, after| before < after) {
            self.flags.sort_unstable();
            self.flags.dedup();
        }
    }
}

fn one() -> u32 {
    1
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_one(span: &u32) -> bool {
    *span == 1
}

/// What makes a card stand out.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A touchpoint where the relation is won or lost.
    MomentOfTruth,
    /// Something that really happened, decisive in a good way.
    IncidentPositive,
    /// Something that really happened, decisive in a bad way.
    IncidentNegative,
    /// A frustration.
    Pain,
    /// A positive surprise.
    Delight,
}

impl Flag {
    /// All flags, in the order in which they are kept and shown.
    pub const ALL: [Self; 5] = [
        Self::MomentOfTruth,
        Self::IncidentPositive,
        Self::IncidentNegative,
        Self::Pain,
        Self::Delight,
    ];
}

/// The way in which customer and brand meet in a touchpoint.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A website.
    Web,
    /// An app on a phone or tablet.
    App,
    /// E-mail.
    Email,
    /// A telephone call.
    Phone,
    /// A chat.
    Chat,
    /// A letter or parcel.
    Post,
    /// A shop or branch.
    Shop,
    /// A person, face to face.
    InPerson,
    /// An event.
    Event,
    /// An advertisement.
    Advertisement,
    /// Social media.
    SocialMedia,
    /// Friends and family.
    FriendsFamily,
    /// The product itself.
    Product,
    /// Anything else.
    Other,
}

impl Channel {
    /// All channels, in the order in which they are shown.
    pub const ALL: [Self; 14] = [
        Self::Web,
        Self::App,
        Self::Email,
        Self::Phone,
        Self::Chat,
        Self::Post,
        Self::Shop,
        Self::InPerson,
        Self::Event,
        Self::Advertisement,
        Self::SocialMedia,
        Self::FriendsFamily,
        Self::Product,
        Self::Other,
    ];
}

/// Who begins a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Initiator {
    /// The customer.
    Customer,
    /// The company.
    Company,
}

impl Initiator {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Customer, Self::Company];
}

/// What a touchpoint does to the brand promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// It keeps the promise.
    Kept,
    /// It breaks the promise.
    Broken,
}

impl Promise {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Kept, Self::Broken];
}

/// Which of four jobs a medium does in a stage.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum MediaRole {
    /// Reach people and move them.
    Touch,
    /// Tell them more.
    Tell,
    /// Bring them to buy.
    Sell,
    /// Look after them afterwards.
    Care,
}

impl MediaRole {
    /// All roles, in the order in which they follow each other.
    pub const ALL: [Self; 4] = [Self::Touch, Self::Tell, Self::Sell, Self::Care];
}

/// A picture inside the file: a `data:image/…;base64,…` address. What it holds is checked where it is decoded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Picture(pub Arc<str>);
