//! How we know what a card or a score says.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Extra, is_default};

/// One source of what a card or a score says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// What kind of source it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: EvidenceKind,
    /// Who or what said it: a report, a meeting, a name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: String,
    /// When.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<Date>,
    /// How many people it rests on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub people: Option<u32>,
    /// What was said, word for word.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: String,
    /// Where it can be read: an address on the web, or of e-mail.
    #[serde(default, skip_serializing_if = "is_default")]
    pub link: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

impl Evidence {
    /// A source of this kind about which nothing more is known.
    pub fn new(kind: EvidenceKind) -> Self {
        Self {
            kind,
            source: String::new(),
            date: None,
            people: None,
            quote: String::new(),
            link: String::new(),
            extra: Extra::new(),
        }
    }
}

/// Whether an address may be opened: on the web or of e-mail. All others are refused, because a desktop starts programs
/// for some of them.
pub fn may_be_opened(link: &str) -> bool {
    let link = link.trim();
    // Marks that turn the direction of writing would show another address than the one that is opened.
    let turns = |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    let is_plain = !link
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || turns(c));
    let Some((scheme, rest)) = link.split_once(':').filter(|_| is_plain) else {
        return false;
    };
    let after_slashes = rest.strip_prefix("//").unwrap_or_default();
    let has_host = after_slashes.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => has_host,
        "mailto" => rest.contains('@'),
        _ => false,
    }
}

/// What kind of source something rests on: the further down, the closer to what customers really do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// Staff say so.
    #[default]
    Staff,
    /// Made together with customers.
    WithCustomers,
    /// Drawn by customers themselves.
    Customers,
    /// An interview.
    Interview,
    /// An observation.
    Observation,
    /// A survey.
    Survey,
    /// Figures of the company: CRM, web analytics.
    Data,
    /// Mystery shopping.
    MysteryShopping,
}

impl EvidenceKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Staff,
        Self::WithCustomers,
        Self::Customers,
        Self::Interview,
        Self::Observation,
        Self::Survey,
        Self::Data,
        Self::MysteryShopping,
    ];

    /// How good a source of this kind is.
    pub fn grade(self) -> Grade {
        match self {
            Self::Staff => Grade::Staff,
            Self::WithCustomers => Grade::WithCustomers,
            Self::Customers => Grade::Customers,
            Self::Interview
            | Self::Observation
            | Self::Survey
            | Self::Data
            | Self::MysteryShopping => Grade::Research,
        }
    }
}

/// How well something is known: that of its best source. The later ones are the better ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Grade {
    /// Nothing is given: an assumption.
    #[default]
    Assumption,
    /// Staff say so.
    Staff,
    /// Made together with customers.
    WithCustomers,
    /// Drawn by customers themselves.
    Customers,
    /// Research.
    Research,
}

impl Grade {
    /// All grades, the lowest first.
    pub const ALL: [Self; 5] = [
        Self::Assumption,
        Self::Staff,
        Self::WithCustomers,
        Self::Customers,
        Self::Research,
    ];

    /// The grade of the best of these sources.
    pub fn of(evidence: &[Evidence]) -> Self {
        let grades = evidence.iter().map(|evidence| evidence.kind.grade());
        grades.max().unwrap_or_default()
    }

    /// From 0, an assumption, to 4, research.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Whether it is known from customers themselves: grade 3 and above.
    pub fn is_researched(self) -> bool {
        self >= Self::Customers
    }
}
