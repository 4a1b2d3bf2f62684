//! What the views besides the map have in common: things at places that can be pointed at, the title above an export,
//! and how numbers and days are written.
//!
//! A sheet's own coordinates begin at the left upper corner of its content; the title block of an export has y below 0.

use std::sync::Arc;

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    document::{
        CardId, Date, Document, GapId, ImprovementId, JourneyId, PersonaId, ProcessId, StepId,
    },
    text::{Face, Measurer, TextBlock, TextStyle},
};

use super::actions::ActionColumn;
use super::metrics::{TITLE_TEXT, size, space, text_style};

/// What a title block says above the title: the brand.
const BRAND_TEXT: TextStyle = text_style(Face::SemiBold, size::SMALL + 1.0);
/// What it says below the title.
const ABOUT_TEXT: TextStyle = text_style(Face::Regular, 16.0);

/// Something on a sheet that can be pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A journey.
    Journey(JourneyId),
    /// A persona.
    Persona(PersonaId),
    /// A step.
    Step(StepId),
    /// A card.
    Card(CardId),
    /// A point of an emotion curve.
    Emotion(PersonaId, StepId),
    /// A gap.
    Gap(GapId),
    /// An improvement.
    Improvement(ImprovementId),
    /// A process of the framework.
    Process(ProcessId),
    /// What a column of the action list says of an improvement.
    Entry(ImprovementId, ActionColumn),
    /// The heading of a column of the action list.
    Heading(ActionColumn),
}

/// Where a thing is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// What is there.
    pub thing: Thing,
    /// Where, in the sheet's units.
    pub rect: Rect,
}

/// The foremost thing under a point: the last of them.
pub fn spot_at(spots: &[Spot], pos: Pos2) -> Option<&Spot> {
    spots.iter().rev().find(|spot| spot.rect.contains(pos))
}

/// How numbers and days are written in the language of the interface or of an export.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Writing {
    /// Between the whole and its tenths.
    pub decimal: Arc<str>,
    /// Short names of the months, from January on.
    pub months: Vec<Arc<str>>,
}

impl Writing {
    /// A number with a tenth, and with hundredths where it has no more than these: `7,0`, `−1,8`, `0,25`.
    pub fn tenths(&self, number: f64) -> String {
        let plain = format!("{:.*}", decimals(number), number.abs());
        let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if number < 0.0 && !is_zero {
            "\u{2212}"
        } else {
            ""
        };
        format!("{sign}{}", plain.replace('.', &self.decimal))
    }

    /// A difference with its sign: `+1,9`.
    pub fn difference(&self, number: f64) -> String {
        let written = self.tenths(number);
        if number > 0.0 && !written.trim_matches(['0', ',', '.']).is_empty() {
            format!("+{written}")
        } else {
            written
        }
    }

    /// A day, with its year where that is not this year's: `1 feb`, `1 feb 2027`.
    pub fn day(&self, date: Date, today: Date) -> String {
        let place = usize::from(date.month()).saturating_sub(1);
        let month = self.months.get(place).map_or("", |month| &**month);
        if date.year() == today.year() {
            format!("{} {month}", date.day())
        } else {
            format!("{} {month} {}", date.day(), date.year())
        }
    }
}

/// With how many decimals a figure is written: a tenth, or two where it is known to hundredths and no finer, so that the
/// mean of two scores stands as it is.
fn decimals(number: f64) -> usize {
    let is_whole = |number: f64| (number - number.round()).abs() < 1e-6;
    if is_whole(number * 100.0) && !is_whole(number * 10.0) {
        2
    } else {
        1
    }
}

/// Words at a place: their left upper corner.
pub type PlacedText = (Pos2, Arc<TextBlock>);

/// What stands above a sheet in an export; y is below 0.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetTitle {
    /// How high it is.
    pub height: f32,
    /// The brand or the title of the document.
    pub brand: Option<PlacedText>,
    /// The title of the sheet.
    pub title: Option<PlacedText>,
    /// What it shows.
    pub about: Option<PlacedText>,
}

impl SheetTitle {
    /// Lays out a title block of this width.
    pub fn new(
        document: &Document,
        title: &str,
        about: &str,
        width: f32,
        measurer: &mut Measurer,
    ) -> Self {
        let names = [document.brand.name.trim(), document.title.trim()];
        let mut names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        names.dedup();
        let mut y = 0.0;
        let mut line = |text: &str, style: TextStyle, lines: usize, gap: f32| {
            if text.trim().is_empty() {
                return None;
            }
            let block = measurer.block(text, style, width, Some(lines));
            let placed = (pos2(0.0, y), Arc::clone(&block));
            y += block.height + gap;
            Some(placed)
        };
        let mut brand = line(&names.join(" · "), BRAND_TEXT, 1, space::XS);
        let mut title = line(title, TITLE_TEXT, 2, space::XS);
        let mut about = line(about, ABOUT_TEXT, 3, 0.0);
        let height = y + space::L;
        for (pos, _) in [&mut brand, &mut title, &mut about].into_iter().flatten() {
            pos.y -= height;
        }
        Self {
            height,
            brand,
            title,
            about,
        }
    }

    /// The same, beginning so far from the left edge.
    #[must_use]
    pub fn moved_right(mut self, by: f32) -> Self {
        let all = [&mut self.brand, &mut self.title, &mut self.about];
        for (pos, _) in all.into_iter().flatten() {
            pos.x += by;
        }
        self
    }

    /// What a sheet of this size covers with its title block and a margin.
    pub fn bounds(&self, size: Vec2) -> Rect {
        Rect::from_min_size(pos2(0.0, -self.height), size + vec2(0.0, self.height))
            .expand(space::XL)
    }
}
