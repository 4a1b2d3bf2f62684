//! Opening: bytes in, a sound document and the list of what was mended out.
//!
//! A good file goes straight through serde. Only one that does not fit is read again by the slower, lenient way, so
//! that nothing is lost that can be saved. Nothing here changes a file.

use std::{collections::HashSet, hash::Hash, path::Path, sync::Arc};

use serde_json::{Map, Value};

use crate::document::{Card, Document, Evidence};

use super::{
    FORMAT, Identity, VERSION,
    conform::conform,
    disk::{Disk, RealDisk},
    ids::mend_ids,
    lenient::{self, SyntaxErrorKind},
    mend::mend,
    migrate::migrate,
    repair::{Change, Repair, Repairs},
    shape::{ROOT, Shapes},
};

/// The largest file that is opened, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The most commas in a file that is opened: a bound on the number of values, and with it on time and memory.
const MOST_COMMAS: usize = 1_000_000;

/// The most opening braces: a bound on the number of cards, steps and other things. Those in texts count too.
const MOST_BRACES: usize = 200_000;

/// A file that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The document; `document.problems()` is empty.
    pub document: Document,
    /// What was mended. A file with repairs opens as unsaved.
    pub repairs: Vec<Repair>,
    /// The version of the format, where it is newer than this program knows: open for viewing only.
    pub newer: Option<u64>,
    /// The bytes that were read, to notice later that someone else has changed the file.
    pub identity: Identity,
}

/// Why nothing could be opened. Lines and columns count from 1.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is a folder, a device or something else without a content that ends.
    #[error("it is not a file")]
    NotAFile,
    /// The system does not let us read it.
    #[error("it may not be read")]
    Forbidden,
    /// Reading failed.
    #[error("reading failed: {0}")]
    Disk(#[from] std::io::Error),
    /// The file is larger than [`LARGEST_FILE`].
    #[error("the file is too large")]
    TooLarge,
    /// The file holds more values than any map does.
    #[error("the file holds too much")]
    TooMuch,
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// The file ends in the middle: it was not written or copied to its end.
    #[error("the file ends too early, in line {line}")]
    CutOff {
        /// The line in which it ends.
        line: usize,
        /// The character in that line.
        column: usize,
    },
    /// The file is not JSON.
    #[error("the file is not JSON: line {line}, character {column}")]
    Syntax {
        /// The line.
        line: usize,
        /// The character in that line.
        column: usize,
    },
    /// The file is nested deeper than any map is.
    #[error("the file is nested too deep: line {line}, character {column}")]
    TooDeep {
        /// The line.
        line: usize,
        /// The character in that line.
        column: usize,
    },
    /// The file is a picture in which no document is embedded.
    #[error("the picture holds no map")]
    PictureWithout,
    /// The file is JSON, but not of Reiskaart.
    #[error("the file is not of Reiskaart")]
    OtherFormat,
}

/// The document inside the bytes of a picture (SVG or PNG), if there is one.
pub type Embedded<'a> = &'a dyn Fn(&[u8]) -> Option<String>;

/// Opens a file from the disk. `embedded` finds the document inside a picture.
pub fn open(path: &Path, embedded: Embedded<'_>) -> Result<Opened, OpenError> {
    open_on(&RealDisk, path, embedded)
}

/// Opens a file from any disk.
pub fn open_on(disk: &dyn Disk, path: &Path, embedded: Embedded<'_>) -> Result<Opened, OpenError> {
    let facts = disk.facts(path).map_err(open_error)?;
    if !facts.is_file {
        return Err(OpenError::NotAFile);
    }
    if facts.len > LARGEST_FILE {
        return Err(OpenError::TooLarge);
    }
    read(
        &disk.read(path, LARGEST_FILE).map_err(open_error)?,
        embedded,
    )
}

/// Whether there is a file to open.
pub fn exists(path: &Path) -> bool {
    RealDisk.facts(path).is_ok_and(|facts| facts.is_file)
}

fn open_error(error: std::io::Error) -> OpenError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => OpenError::Missing,
        std::io::ErrorKind::PermissionDenied => OpenError::Forbidden,
        std::io::ErrorKind::IsADirectory => OpenError::NotAFile,
        std::io::ErrorKind::FileTooLarge => OpenError::TooLarge,
        _ => OpenError::Disk(error),
    }
}

/// Reads the bytes of a file.
pub fn read(bytes: &[u8], embedded: Embedded<'_>) -> Result<Opened, OpenError> {
    let identity = Identity::of(bytes);
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(OpenError::TooLarge);
    }
    if is_picture(bytes) {
        let text = embedded(bytes).ok_or(OpenError::PictureWithout)?;
        let opened = read_json(text.as_bytes(), identity)?;
        return Ok(opened);
    }
    read_json(bytes, identity)
}

/// Whether the bytes begin as an SVG or PNG does.
fn is_picture(bytes: &[u8]) -> bool {
    let start = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start();
    start.starts_with(b"<") || bytes.starts_with(b"\x89PNG")
}

fn read_json(bytes: &[u8], identity: Identity) -> Result<Opened, OpenError> {
    if count(bytes, b',') > MOST_COMMAS || count(bytes, b'{') > MOST_BRACES {
        return Err(OpenError::TooMuch);
    }
    let mut repairs = Repairs::default();
    let (mut document, newer) = match read_straight(bytes) {
        Some(document) => (document, None),
        None => read_leniently(bytes, &mut repairs)?,
    };
    mend(&mut document, &mut repairs);
    Ok(Opened {
        document,
        repairs: repairs.into_list(),
        newer,
        identity,
    })
}

#[allow(
    clippy::naive_bytecount,
    reason = "the compiler makes this fast enough, and it is one crate less"
)]
fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().filter(|byte| **byte == wanted).count()
}

/// The straight way: none where anything asks for a closer look.
fn read_straight(bytes: &[u8]) -> Option<Document> {
    let mut document: Document = serde_json::from_slice(bytes).ok()?;
    let format = document.extra.remove("format")?;
    let version = document.extra.remove("version")?;
    let good = format.as_str() == Some(FORMAT)
        && version.as_u64() == Some(VERSION)
        && is_all_known(&document)
        && are_ids_unique(&document);
    good.then_some(document)
}

/// Whether there are no unknown fields: serde would lose one given twice and round a long number without a word.
fn is_all_known(document: &Document) -> bool {
    let journeys = document.journeys.iter();
    document.extra.is_empty()
        && document.gaps.iter().all(|gap| gap.extra.is_empty())
        && document
            .improvements
            .iter()
            .all(|improvement| improvement.extra.is_empty())
        && document.processes.iter().all(|process| {
            process.extra.is_empty() && process.drivers.iter().all(|it| it.extra.is_empty())
        })
        && document.brand.extra.is_empty()
        && document
            .personas
            .iter()
            .all(|persona| persona.extra.is_empty())
        && journeys.into_iter().all(|journey| {
            journey.extra.is_empty()
                && journey.stages.iter().all(|stage| stage.extra.is_empty())
                && journey.steps().all(|(_, step)| step.extra.is_empty())
                && journey.lanes.iter().all(|lane| lane.extra.is_empty())
                && journey.cards.iter().all(|card| is_card_known(card))
                && journey.arrows.iter().all(|arrow| arrow.extra.is_empty())
                && journey
                    .emotions
                    .iter()
                    .all(|emotion| emotion.extra.is_empty() && is_evidence_known(&emotion.evidence))
        })
}

fn is_card_known(card: &Card) -> bool {
    card.extra.is_empty()
        && is_evidence_known(&card.evidence)
        && card.measure.as_ref().is_none_or(|measure| {
            measure.extra.is_empty() && measure.values.iter().all(|value| value.extra.is_empty())
        })
}

fn is_evidence_known(evidence: &[Evidence]) -> bool {
    evidence.iter().all(|source| source.extra.is_empty())
}

fn are_ids_unique(document: &Document) -> bool {
    let journeys = || document.journeys.iter();
    all_differ(document.personas.iter().map(|persona| persona.id))
        && all_differ(journeys().map(|journey| journey.id))
        && all_differ(journeys().flat_map(|journey| journey.stages.iter().map(|stage| stage.id)))
        && all_differ(journeys().flat_map(|journey| journey.steps().map(|(_, step)| step.id)))
        && all_differ(journeys().flat_map(|journey| journey.lanes.iter().map(|lane| lane.id)))
        && all_differ(journeys().flat_map(|journey| journey.cards.iter().map(|card| card.id)))
        && all_differ(document.gaps.iter().map(|gap| gap.id))
        && all_differ(
            document
                .improvements
                .iter()
                .map(|improvement| improvement.id),
        )
        && all_differ(document.processes.iter().map(|process| process.id))
}

fn all_differ<T: Eq + Hash>(ids: impl Iterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    ids.into_iter().all(|id| seen.insert(id))
}

/// The lenient way: whatever can be saved is.
fn read_leniently(
    bytes: &[u8],
    repairs: &mut Repairs,
) -> Result<(Document, Option<u64>), OpenError> {
    let text = text_of(bytes, repairs);
    let parsed = lenient::parse(&text).map_err(|error| {
        let (line, column) = (error.line, error.column);
        match error.kind {
            SyntaxErrorKind::Empty => OpenError::Empty,
            SyntaxErrorKind::CutOff => OpenError::CutOff { line, column },
            SyntaxErrorKind::Unexpected => OpenError::Syntax { line, column },
            SyntaxErrorKind::TooDeep => OpenError::TooDeep { line, column },
        }
    })?;
    let Value::Object(mut fields) = parsed.value else {
        return Err(OpenError::OtherFormat);
    };
    if fields.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(OpenError::OtherFormat);
    }
    let shapes = Shapes::known();
    for (place, change) in parsed.notes {
        // A score is a number of this program's own making: rounding its twentieth digit is no news.
        if !matches!(change, Change::NumberRounded(_)) || !shapes.knows(&place) {
            repairs.add(change, || (place.to_string(), String::new()));
        }
    }
    let version = version_of(&mut fields, repairs);
    migrate(&mut fields, version);
    conform(&mut fields, ROOT, repairs);
    mend_ids(&mut fields, repairs);
    let document =
        serde_json::from_value(Value::Object(fields)).map_err(|_error| OpenError::OtherFormat)?;
    Ok((document, (version > VERSION).then_some(version)))
}

fn version_of(fields: &mut Map<String, Value>, repairs: &mut Repairs) -> u64 {
    let version = fields.remove("version");
    let number = version.as_ref().and_then(|version| match version.as_u64() {
        Some(number) => Some(number),
        None => version
            .as_f64()
            .filter(|number| number.fract() == 0.0 && *number > 0.0)
            .map(|number| number as u64),
    });
    number.filter(|number| *number > 0).unwrap_or_else(|| {
        repairs.add(Change::Version, || ("version".to_owned(), String::new()));
        VERSION
    })
}

/// The bytes as text: without a byte order mark, from UTF-16 where they say so, with marks for what is no text.
fn text_of(bytes: &[u8], repairs: &mut Repairs) -> Arc<str> {
    let file = || (String::new(), String::new());
    if let Some(text) = utf16(bytes) {
        repairs.add(Change::Utf16, file);
        return text.into();
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    let mut damaged = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            damaged += 1;
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    if damaged > 0 {
        repairs.add(Change::NotUtf8(damaged), file);
    }
    text.into()
}

fn utf16(bytes: &[u8]) -> Option<String> {
    type FromBytes = fn([u8; 2]) -> u16;
    let (units, from_bytes): (&[u8], FromBytes) = match bytes {
        [0xff, 0xfe, units @ ..] => (units, u16::from_le_bytes),
        [0xfe, 0xff, units @ ..] => (units, u16::from_be_bytes),
        _ => return None,
    };
    let (pairs, _) = units.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| from_bytes(*pair)).collect();
    Some(String::from_utf16_lossy(&units))
}
