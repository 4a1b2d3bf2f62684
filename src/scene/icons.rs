//! Which icon stands for what.

use crate::document::{Channel, Flag, LaneKind, MediaRole, Topic};

use lucide_icons::Icon as Glyph;

use super::Icon;

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> Icon {
    let glyph = match channel {
        Channel::Web => Glyph::Globe,
        Channel::App => Glyph::Smartphone,
        Channel::Email => Glyph::Mail,
        Channel::Phone => Glyph::Phone,
        Channel::Chat => Glyph::MessagesSquare,
        Channel::Post => Glyph::Package,
        Channel::Shop => Glyph::Store,
        Channel::InPerson => Glyph::UserRound,
        Channel::Event => Glyph::CalendarDays,
        Channel::Advertisement => Glyph::Megaphone,
        Channel::SocialMedia => Glyph::Hash,
        Channel::FriendsFamily => Glyph::UsersRound,
        Channel::Product => Glyph::Box,
        Channel::Other => Glyph::Ellipsis,
    };
    glyph.into()
}

/// The icon of a lane; in a text lane it follows the topic.
pub fn lane_icon(kind: LaneKind, topic: Option<Topic>) -> Icon {
    let glyph = match kind {
        LaneKind::Touchpoints => Glyph::Handshake,
        LaneKind::Scenario => Glyph::BookOpen,
        LaneKind::Text => topic.map_or(Glyph::TextInitial, topic_glyph),
        LaneKind::Emotion => Glyph::Smile,
        LaneKind::Pictures => Glyph::Image,
        LaneKind::Measures => Glyph::ChartColumn,
        LaneKind::Media => Glyph::Radio,
        LaneKind::FrontStage => Glyph::Eye,
        LaneKind::BackStage => Glyph::EyeOff,
        LaneKind::Support => Glyph::Cog,
    };
    glyph.into()
}

/// The icon of a topic.
pub fn topic_icon(topic: Topic) -> Icon {
    topic_glyph(topic).into()
}

fn topic_glyph(topic: Topic) -> Glyph {
    match topic {
        Topic::Goals => Glyph::Target,
        Topic::Expectations => Glyph::Telescope,
        Topic::Needs => Glyph::Footprints,
        Topic::Uncertainties => Glyph::CircleQuestionMark,
        Topic::Pains => Glyph::Zap,
        Topic::Delights => Glyph::Heart,
        Topic::Quotes => Glyph::MessageSquareQuote,
        Topic::Engagement => Glyph::Share2,
        Topic::Promise => Glyph::BadgeCheck,
        Topic::Proposition => Glyph::Gift,
        Topic::Competitor => Glyph::Swords,
        Topic::Opportunities => Glyph::Lightbulb,
    }
}

/// The icon of a flag.
pub fn flag_icon(flag: Flag) -> Icon {
    let glyph = match flag {
        Flag::MomentOfTruth => Glyph::Star,
        Flag::IncidentPositive => Glyph::CirclePlus,
        Flag::IncidentNegative => Glyph::CircleMinus,
        Flag::Pain => Glyph::Zap,
        Flag::Delight => Glyph::Heart,
    };
    glyph.into()
}

/// The icon of what a medium does for the customer.
pub fn role_icon(role: MediaRole) -> Glyph {
    match role {
        MediaRole::Touch => Glyph::Hand,
        MediaRole::Tell => Glyph::Megaphone,
        MediaRole::Sell => Glyph::ShoppingBag,
        MediaRole::Care => Glyph::HeartHandshake,
    }
}
