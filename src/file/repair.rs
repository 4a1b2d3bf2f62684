//! What was mended while a file was read, as data: the words for it come from the language files.
//!
//! Each [`Change`] has a Fluent key `repair-<name>` in `file.ftl`, with the arguments that [`Repair::arguments`] gives.

/// Repairs that are listed one by one; a file with more of them has the rest counted in [`Change::More`].
pub const LISTED_REPAIRS: usize = 1000;

/// One thing in a file that could not be right, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// Where in the file, as a path such as `journeys[0].cards[3].span`; empty for the file as a whole.
    pub place: String,
    /// The words on the thing, so that a person recognises it; may be empty.
    pub name: String,
    /// What was wrong and what was done.
    pub change: Change,
}

/// What was wrong, and with that what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The file was written in UTF-16; it is written as UTF-8 from now on.
    Utf16,
    /// Bytes that are no UTF-8 became replacement characters: this many places.
    NotUtf8(usize),
    /// Half a character, such as `\ud800` alone, became a replacement character.
    HalfCharacter,
    /// A number too large to hold became the largest that can be held.
    NumberTooLarge(String),
    /// A number with more digits than can be held became the nearest one.
    NumberRounded(String),
    /// A field was given twice; the last one counts.
    FieldTwice(String),
    /// The version of the format was missing or unreadable; it was read as version 1.
    Version,
    /// A value was of another type and could be read as the type it should have.
    Converted,
    /// A value was of another type, or outside what is possible, and was left out.
    LeftOut,
    /// A word that is not one of those possible here was left out.
    UnknownWord(String),
    /// A number was brought within what is possible here.
    OutOfRange(String),
    /// A thing had no id and was given one.
    IdMissing(String),
    /// An id was not written as this format writes it, and was replaced here and wherever it was named.
    IdReplaced {
        /// What stood there.
        old: String,
        /// What stands there now.
        new: String,
    },
    /// An id was used twice; this one was given another.
    IdTwice {
        /// What stood there.
        old: String,
        /// What stands there now.
        new: String,
    },
    /// A card lay in a lane that is not there or holds no cards, and was moved to another.
    CardLane,
    /// A card began in a step that is not there, and was moved to another.
    CardStep,
    /// A card covered no step, or more than there are.
    CardSpan,
    /// A card was of a persona that is not there, and is everyone's now.
    CardPersona,
    /// The flags of a card were out of order or given twice.
    CardFlags,
    /// A lane was added for cards that had none.
    LaneAdded,
    /// A step was added for cards that had none.
    StepAdded,
    /// A score named a persona or a step that is not there, and was left out.
    EmotionPlace,
    /// A persona had two scores in one step; the first one stays.
    EmotionTwice,
    /// A journey named a persona that is not there, or named one twice.
    JourneyPersona,
    /// A journey was the ideal of one that is not there, or of itself.
    IdealOf,
    /// A step came from one that is not there, or from itself.
    StepFrom,
    /// The figures of a measure were no numbers or its days out of order.
    CardMeasure,
    /// An arrow led from or to a card that is not there, or twice the same way, and was left out.
    Arrow,
    /// The channels of a persona were out of order or given twice.
    PersonaChannels,
    /// A gap was of a journey that is not there, and is of the first one now.
    GapJourney,
    /// A gap was of a journey that is not there, and there is none that it could be of: it was left out.
    GapLeftOut,
    /// A gap named a step or card that is not in its journey, or named one twice.
    GapPlace,
    /// An improvement named a gap that is not there, or named one twice.
    ImprovementGap,
    /// A process named a journey that is not there, or named one twice.
    ProcessJourney,
    /// There were this many more repairs than are listed.
    More(usize),
}

impl Repair {
    /// The key of the sentence that tells a person about it.
    pub fn key(&self) -> &'static str {
        match &self.change {
            Change::Utf16 => "repair-utf16",
            Change::NotUtf8(_) => "repair-not-utf8",
            Change::HalfCharacter => "repair-half-character",
            Change::NumberTooLarge(_) => "repair-number-too-large",
            Change::NumberRounded(_) => "repair-number-rounded",
            Change::FieldTwice(_) => "repair-field-twice",
            Change::Version => "repair-version",
            Change::Converted => "repair-converted",
            Change::LeftOut => "repair-left-out",
            Change::UnknownWord(_) => "repair-unknown-word",
            Change::OutOfRange(_) => "repair-out-of-range",
            Change::IdMissing(_) => "repair-id-missing",
            Change::IdReplaced { .. } => "repair-id-replaced",
            Change::IdTwice { .. } => "repair-id-twice",
            Change::CardLane => "repair-card-lane",
            Change::CardStep => "repair-card-step",
            Change::CardSpan => "repair-card-span",
            Change::CardPersona => "repair-card-persona",
            Change::CardFlags => "repair-card-flags",
            Change::LaneAdded => "repair-lane-added",
            Change::StepAdded => "repair-step-added",
            Change::EmotionPlace => "repair-emotion-place",
            Change::EmotionTwice => "repair-emotion-twice",
            Change::JourneyPersona => "repair-journey-persona",
            Change::IdealOf => "repair-ideal-of",
            Change::StepFrom => "repair-step-from",
            Change::CardMeasure => "repair-card-measure",
            Change::Arrow => "repair-arrow",
            Change::PersonaChannels => "repair-persona-channels",
            Change::GapJourney => "repair-gap-journey",
            Change::GapLeftOut => "repair-gap-left-out",
            Change::GapPlace => "repair-gap-place",
            Change::ImprovementGap => "repair-improvement-gap",
            Change::ProcessJourney => "repair-process-journey",
            Change::More(_) => "repair-more",
        }
    }

    /// The arguments of that sentence. Place and name are not among them: they are for whoever shows it.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let mut arguments = Vec::new();
        match &self.change {
            Change::NotUtf8(count) | Change::More(count) => {
                arguments.push(("count", count.to_string()));
            }
            Change::NumberTooLarge(value)
            | Change::NumberRounded(value)
            | Change::OutOfRange(value)
            | Change::UnknownWord(value)
            | Change::FieldTwice(value) => arguments.push(("value", value.clone())),
            Change::IdMissing(new) => arguments.push(("new", new.clone())),
            Change::IdReplaced { old, new } | Change::IdTwice { old, new } => {
                arguments.push(("old", old.clone()));
                arguments.push(("new", new.clone()));
            }
            Change::Utf16
            | Change::HalfCharacter
            | Change::Version
            | Change::Converted
            | Change::LeftOut
            | Change::CardLane
            | Change::CardStep
            | Change::CardSpan
            | Change::CardPersona
            | Change::CardFlags
            | Change::LaneAdded
            | Change::StepAdded
            | Change::EmotionPlace
            | Change::EmotionTwice
            | Change::JourneyPersona
            | Change::IdealOf
            | Change::StepFrom
            | Change::CardMeasure
            | Change::Arrow
            | Change::PersonaChannels
            | Change::GapJourney
            | Change::GapLeftOut
            | Change::GapPlace
            | Change::ImprovementGap
            | Change::ProcessJourney => {}
        }
        arguments
    }
}

/// How many repairs there were, those that are not listed among them.
pub fn repair_count(repairs: &[Repair]) -> usize {
    repairs
        .iter()
        .map(|repair| match repair.change {
            Change::More(count) => count,
            _ => 1,
        })
        .sum()
}

/// The repairs of one reading; lists the first [`LISTED_REPAIRS`] and counts the rest.
#[derive(Debug, Default)]
pub(super) struct Repairs {
    listed: Vec<Repair>,
    more: usize,
}

impl Repairs {
    /// Notes a repair; place and name are only made when it will be listed.
    pub(super) fn add(
        &mut self,
        change: Change,
        place_and_name: impl FnOnce() -> (String, String),
    ) {
        if self.listed.len() < LISTED_REPAIRS {
            let (place, name) = place_and_name();
            self.listed.push(Repair {
                place,
                name: shortened(&name),
                change,
            });
        } else {
            self.more += 1;
        }
    }

    /// All of them, with the count of those not listed at the end.
    pub(super) fn into_list(self) -> Vec<Repair> {
        let Self { mut listed, more } = self;
        if more > 0 {
            listed.push(Repair {
                place: String::new(),
                name: String::new(),
                change: Change::More(more),
            });
        }
        listed
    }
}

/// A value from a file, short enough for a message.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut characters = text.chars();
    let mut short: String = characters.by_ref().take(LONGEST).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
