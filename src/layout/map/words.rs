//! The words on a map that are not the document's own, in the language of the interface or of the export.

use std::sync::Arc;

use crate::document::{Channel, Flag, Grade, JourneyState};

use super::{CardMark, LineKind};

/// Words for channels, for titles that are not there yet, and for what screen readers are told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapWords {
    /// Names of the channels, in the order of [`Channel::ALL`].
    pub channels: [Arc<str>; Channel::ALL.len()],
    /// Names of the flags, in the order of [`Flag::ALL`].
    pub flags: [Arc<str>; Flag::ALL.len()],
    /// What each mark on a card says, in the order of [`CardMark::ALL`].
    pub marks: [Arc<str>; CardMark::ALL.len()],
    /// What things of each grade rest on, in the order of [`Grade::ALL`].
    pub grades: [Arc<str>; Grade::ALL.len()],
    /// "Gap".
    pub gap: Arc<str>,
    /// "target".
    pub target: Arc<str>,
    /// "met".
    pub on_target: Arc<str>,
    /// "not met".
    pub off_target: Arc<str>,
    /// What stands before the decimals of a number.
    pub decimal: Arc<str>,
    /// Stands in for the title of a journey.
    pub untitled_journey: Arc<str>,
    /// Stands in for the title of a stage.
    pub untitled_stage: Arc<str>,
    /// Stands in for the title of a step.
    pub untitled_step: Arc<str>,
    /// Stands in for the name of a lane.
    pub untitled_lane: Arc<str>,
    /// Stands in for the name of a persona.
    pub untitled_persona: Arc<str>,
    /// "Current journey".
    pub current: Arc<str>,
    /// "Ideal journey".
    pub ideal: Arc<str>,
    /// "Customer goal".
    pub goal: Arc<str>,
    /// "Headings", the group of stages and steps.
    pub headings: Arc<str>,
    /// "Stage".
    pub stage: Arc<str>,
    /// "Step".
    pub step: Arc<str>,
    /// "Lane".
    pub lane: Arc<str>,
    /// "Card".
    pub card: Arc<str>,
    /// "persona", before the name of whose card it is.
    pub persona: Arc<str>,
    /// "Emotion curve".
    pub curve: Arc<str>,
    /// "Personas".
    pub personas: Arc<str>,
    /// Names of the lines of a service blueprint, in the order of [`LineKind::ALL`].
    pub lines: [Arc<str>; LineKind::ALL.len()],
    /// "Arrow".
    pub arrow: Arc<str>,
}

impl MapWords {
    /// The name of a channel.
    pub fn channel(&self, channel: Channel) -> &Arc<str> {
        let [
            web,
            app,
            email,
            phone,
            chat,
            post,
            shop,
            in_person,
            event,
            advertisement,
            social_media,
            friends_family,
            product,
            other,
        ] = &self.channels;
        match channel {
            Channel::Web => web,
            Channel::App => app,
            Channel::Email => email,
            Channel::Phone => phone,
            Channel::Chat => chat,
            Channel::Post => post,
            Channel::Shop => shop,
            Channel::InPerson => in_person,
            Channel::Event => event,
            Channel::Advertisement => advertisement,
            Channel::SocialMedia => social_media,
            Channel::FriendsFamily => friends_family,
            Channel::Product => product,
            Channel::Other => other,
        }
    }

    /// The name of a flag.
    pub fn flag(&self, flag: Flag) -> &Arc<str> {
        let [truth, positive, negative, pain, delight] = &self.flags;
        match flag {
            Flag::MomentOfTruth => truth,
            Flag::IncidentPositive => positive,
            Flag::IncidentNegative => negative,
            Flag::Pain => pain,
            Flag::Delight => delight,
        }
    }

    /// What a mark on a card says.
    pub fn mark(&self, mark: CardMark) -> &str {
        let place = CardMark::ALL.iter().position(|it| *it == mark);
        let words = place.and_then(|place| self.marks.get(place));
        words.map_or("", |words| words)
    }

    /// A number with at most two decimals.
    pub fn number(&self, value: f64) -> String {
        let plain = format!("{:.2}", value.abs());
        let plain = plain.trim_end_matches('0').trim_end_matches('.');
        let minus = if value < 0.0 && plain != "0" {
            "\u{2212}"
        } else {
            ""
        };
        format!("{minus}{}", plain.replace('.', &self.decimal))
    }

    /// What something of this grade rests on.
    pub fn grade(&self, grade: Grade) -> &Arc<str> {
        let [assumption, staff, with_customers, customers, research] = &self.grades;
        match grade {
            Grade::Assumption => assumption,
            Grade::Staff => staff,
            Grade::WithCustomers => with_customers,
            Grade::Customers => customers,
            Grade::Research => research,
        }
    }

    /// The name of a line of a service blueprint.
    pub fn line(&self, line: LineKind) -> &Arc<str> {
        let [interaction, visibility, internal] = &self.lines;
        match line {
            LineKind::Interaction => interaction,
            LineKind::Visibility => visibility,
            LineKind::Internal => internal,
        }
    }

    /// Whether a journey is as it is or as it should be, in words.
    pub fn state(&self, state: JourneyState) -> &Arc<str> {
        match state {
            JourneyState::Current => &self.current,
            JourneyState::Ideal => &self.ideal,
        }
    }

    /// The title, or the words that stand in for one that is blank; and whether they do.
    pub(super) fn title<'a>(title: &'a str, untitled: &'a str) -> (&'a str, bool) {
        if title.trim().is_empty() {
            (untitled, true)
        } else {
            (title, false)
        }
    }
}
