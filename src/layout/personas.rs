//! The sheets of personas, one under another: portrait, quote and channels at the left; story, goals, needs and
//! frustrations at the right; and the journeys that they travel.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{Channel, Document, Persona, PersonaId, Picture},
    text::{Face, Measurer, TextStyle},
};

use super::{
    metrics::{on_rhythm, space, text_style},
    picture::dimensions,
    sheet::{PlacedText, SheetTitle, Spot, Thing},
};

/// Width of a sheet.
const WIDTH: f32 = 1080.0;
/// Around the sheets.
const MARGIN: f32 = 24.0;
/// Inside a sheet.
const PADDING: f32 = 28.0;
/// Width of the column at the left.
const LEFT_WIDTH: f32 = 232.0;
/// Between the columns.
const GAP: f32 = 36.0;
/// Between two sheets.
const BETWEEN: f32 = 24.0;
/// Width and height of a portrait.
const PORTRAIT: f32 = 148.0;
/// Width and height of the icon of a channel.
const ICON: f32 = 17.0;
/// Names.
const NAME_TEXT: TextStyle = text_style(Face::SemiBold, 28.0);
/// Segments.
const SEGMENT_TEXT: TextStyle = text_style(Face::Regular, 16.0);
/// Quotes.
const QUOTE_TEXT: TextStyle = text_style(Face::Italic, 18.0);
/// Stories.
const STORY_TEXT: TextStyle = text_style(Face::Regular, 17.0);
/// What a list is called.
const HEADING_TEXT: TextStyle = text_style(Face::SemiBold, 14.0);
/// Entries of lists.
const ENTRY_TEXT: TextStyle = text_style(Face::Regular, 15.5);

/// The words of persona sheets that are not the document's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PersonaWords {
    /// What they are called above an export.
    pub title: Arc<str>,
    /// Stands in for a name.
    pub unnamed: Arc<str>,
    /// Goals, needs, frustrations.
    pub lists: [Arc<str>; 3],
    /// "Likes to use", above channels.
    pub channels: Arc<str>,
    /// What each channel is called, in the order of [`Channel::ALL`].
    pub channel_names: Vec<Arc<str>>,
    /// "Travels", above journeys.
    pub journeys: Arc<str>,
    /// The journeys of each persona, each with what is remembered of it.
    pub travels: Vec<(PersonaId, Vec<String>)>,
    /// Said where nothing is known of a persona but its name.
    pub blank: Arc<str>,
    /// Quotation marks of the language.
    pub quotes: [Arc<str>; 2],
}

/// Where everything is.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonasLayout {
    /// The sheets.
    pub cards: Vec<PersonaCard>,
    /// What stands above them in an export.
    pub title: SheetTitle,
    /// Width and height of all of it.
    pub size: Vec2,
}

/// The sheet of one persona.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonaCard {
    /// Whose.
    pub persona: PersonaId,
    /// All of it.
    pub rect: Rect,
    /// Where the portrait is.
    pub portrait: Rect,
    /// The picture, and where it is within the portrait; a drawn one where there is none.
    pub picture: Option<(Picture, Rect)>,
    /// The name.
    pub name: PlacedText,
    /// Which customers it stands for.
    pub segment: Option<PlacedText>,
    /// What it says.
    pub quote: Option<PlacedText>,
    /// The story; or that there is none yet.
    pub story: Option<PlacedText>,
    /// Whether something is known of it.
    pub is_blank: bool,
    /// Goals, needs, frustrations, as far as there are any.
    pub lists: Vec<PersonaList>,
    /// Channels, each with its icon; and their heading.
    pub channels: Option<(PlacedText, Vec<ChannelRow>)>,
    /// Journeys, and their heading.
    pub journeys: Option<(PlacedText, Vec<PlacedText>)>,
}

/// A list under its heading.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonaList {
    /// Which: goals 0, needs 1, frustrations 2.
    pub kind: usize,
    /// What it is called.
    pub heading: PlacedText,
    /// The entries, each with the middle of its mark.
    pub entries: Vec<(Pos2, PlacedText)>,
}

/// One channel.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelRow {
    /// Which.
    pub channel: Channel,
    /// Where its icon is.
    pub icon: Rect,
    /// What it is called.
    pub name: PlacedText,
}

impl PersonasLayout {
    /// Lays out the sheets of these personas.
    pub fn new(
        document: &Document,
        personas: &[PersonaId],
        words: &PersonaWords,
        measurer: &mut Measurer,
    ) -> Self {
        let mut top = MARGIN;
        let found = personas.iter().filter_map(|id| document.persona(*id));
        let mut cards = Vec::new();
        for persona in found {
            let card = card(persona, top, words, measurer);
            top = card.rect.bottom() + BETWEEN;
            cards.push(card);
        }
        let size = vec2(WIDTH + 2.0 * MARGIN, top - BETWEEN + MARGIN);
        Self {
            cards,
            title: SheetTitle::new(document, &words.title, "", WIDTH, measurer).moved_right(MARGIN),
            size,
        }
    }

    /// What can be pointed at, in reading order.
    pub fn spots(&self) -> Vec<Spot> {
        let spot = |card: &PersonaCard| Spot {
            thing: Thing::Persona(card.persona),
            rect: card.rect,
        };
        self.cards.iter().map(spot).collect()
    }
}

/// Puts words one under another.
struct Column<'a> {
    left: f32,
    width: f32,
    y: f32,
    measurer: &'a mut Measurer,
}

impl Column<'_> {
    fn put(&mut self, text: &str, style: TextStyle, indent: f32) -> PlacedText {
        let room = self.width - indent;
        let block = self.measurer.block(text, style, room, None);
        let placed = (pos2(self.left + indent, self.y), Arc::clone(&block));
        self.y += block.height;
        placed
    }

    fn put_some(&mut self, text: &str, style: TextStyle, above: f32) -> Option<PlacedText> {
        let text = text.trim();
        (!text.is_empty()).then(|| {
            self.y += above;
            self.put(text, style, 0.0)
        })
    }
}

fn card(persona: &Persona, top: f32, words: &PersonaWords, measurer: &mut Measurer) -> PersonaCard {
    let portrait =
        Rect::from_min_size(pos2(MARGIN + PADDING, top + PADDING), Vec2::splat(PORTRAIT));
    let mut column = Column {
        left: MARGIN + PADDING,
        width: LEFT_WIDTH,
        y: portrait.bottom() + space::L,
        measurer,
    };
    let quote = match persona.quote.trim() {
        "" => None,
        quote => {
            let [open, close] = &words.quotes;
            let is_quoted = quote.starts_with(['‘', '“', '"', '\'']);
            let said = if is_quoted {
                quote.to_owned()
            } else {
                format!("{open}{quote}{close}")
            };
            Some(column.put(&said, QUOTE_TEXT, 0.0))
        }
    };
    let channels = channels(persona, words, &mut column);
    let left_bottom = column.y;

    let mut column = Column {
        left: MARGIN + PADDING + LEFT_WIDTH + GAP,
        width: WIDTH - 2.0 * PADDING - LEFT_WIDTH - GAP,
        y: top + PADDING,
        measurer: column.measurer,
    };
    let name = match persona.name.trim() {
        "" => &words.unnamed,
        name => name,
    };
    let name = column.put(name, NAME_TEXT, 0.0);
    let segment = column.put_some(&persona.segment, SEGMENT_TEXT, space::XS);
    let told = column.put_some(&persona.story, STORY_TEXT, space::L);
    let lists = lists(persona, words, &mut column);
    let journeys = journeys(persona, words, &mut column);
    let is_blank = told.is_none() && lists.is_empty() && quote.is_none() && channels.is_none();
    let story = told.or_else(|| {
        is_blank.then(|| {
            column.y += space::L;
            column.put(&words.blank, STORY_TEXT, 0.0)
        })
    });
    let bottom = left_bottom.max(column.y) + PADDING;
    PersonaCard {
        persona: persona.id,
        rect: Rect::from_min_size(pos2(MARGIN, top), vec2(WIDTH, on_rhythm(bottom - top))),
        portrait,
        picture: persona.picture.as_ref().map(|picture| {
            let rect = within(picture, portrait);
            (picture.clone(), rect)
        }),
        name,
        segment,
        quote,
        story,
        is_blank,
        lists,
        channels,
        journeys,
    }
}

/// A picture as large as fits, in the middle.
fn within(picture: &Picture, room: Rect) -> Rect {
    let (width, height) = dimensions(picture).map_or((1.0, 1.0), |(width, height)| {
        (width.max(1) as f32, height.max(1) as f32)
    });
    let scale = (room.width() / width).min(room.height() / height);
    Rect::from_center_size(room.center(), vec2(width, height) * scale)
}

fn channels(
    persona: &Persona,
    words: &PersonaWords,
    column: &mut Column<'_>,
) -> Option<(PlacedText, Vec<ChannelRow>)> {
    if persona.channels.is_empty() {
        return None;
    }
    column.y += space::L;
    let heading = column.put(&words.channels, HEADING_TEXT, 0.0);
    column.y += space::XS;
    let mut rows = Vec::with_capacity(persona.channels.len());
    for channel in &persona.channels {
        let place = Channel::ALL.iter().position(|it| it == channel);
        let name = place.and_then(|place| words.channel_names.get(place));
        let y = column.y + (ENTRY_TEXT.line_height - ICON) / 2.0;
        let icon = Rect::from_min_size(pos2(column.left, y), Vec2::splat(ICON));
        let name = column.put(name.map_or("", |name| name), ENTRY_TEXT, ICON + space::S);
        column.y += space::XS;
        rows.push(ChannelRow {
            channel: *channel,
            icon,
            name,
        });
    }
    Some((heading, rows))
}

/// Goals, needs and frustrations beside each other, as wide as there are lists.
fn lists(persona: &Persona, words: &PersonaWords, column: &mut Column<'_>) -> Vec<PersonaList> {
    let all = [&persona.goals, &persona.needs, &persona.frustrations];
    let count = all.iter().filter(|list| !list.is_empty()).count();
    if count == 0 {
        return Vec::new();
    }
    let top = column.y + space::L + space::XS;
    let gap = space::L + space::S;
    let width = (column.width - gap * (count - 1) as f32) / count as f32;
    let mut lists = Vec::with_capacity(count);
    let mut lowest = top;
    for (kind, (entries, heading)) in all.into_iter().zip(&words.lists).enumerate() {
        if entries.is_empty() {
            continue;
        }
        let mut inner = Column {
            left: column.left + lists.len() as f32 * (width + gap),
            width,
            y: top,
            measurer: column.measurer,
        };
        let heading = inner.put(heading, HEADING_TEXT, 0.0);
        inner.y += space::XS;
        let entries = entries
            .iter()
            .map(|entry| {
                let mark = pos2(inner.left + 5.0, inner.y + ENTRY_TEXT.line_height / 2.0);
                let placed = inner.put(entry.trim(), ENTRY_TEXT, 18.0);
                inner.y += space::XS;
                (mark, placed)
            })
            .collect();
        lowest = lowest.max(inner.y);
        lists.push(PersonaList {
            kind,
            heading,
            entries,
        });
    }
    column.y = lowest;
    lists
}

fn journeys(
    persona: &Persona,
    words: &PersonaWords,
    column: &mut Column<'_>,
) -> Option<(PlacedText, Vec<PlacedText>)> {
    let mut travels = words.travels.iter();
    let (_, journeys) = travels.find(|(id, _)| *id == persona.id)?;
    if journeys.is_empty() {
        return None;
    }
    column.y += space::L;
    let heading = column.put(&words.journeys, HEADING_TEXT, 0.0);
    column.y += space::XS;
    let rows = journeys
        .iter()
        .map(|journey| column.put(journey, ENTRY_TEXT, 0.0))
        .collect();
    Some((heading, rows))
}
