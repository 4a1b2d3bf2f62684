//! The document inside an exported picture: where it is kept, and how it is found again.
//!
//! What comes in may be anything at all: nothing is trusted but its length, and what unpacks is bounded.

use std::{
    borrow::Cow,
    fmt::Write as _,
    io::{Cursor, Write},
};

use png::text_metadata::ITXtChunk;

use crate::scene::Scene;

use super::svg::is_xml;

/// How the document is called inside a picture: the id of the SVG's metadata, the keyword of the PNG's text.
pub(super) const KEY: &str = "reiskaart-document";
/// Longest document that is unpacked, in bytes.
const LONGEST: usize = 256 << 20;
/// What every PNG begins with.
const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The document's JSON inside an SVG or PNG that this program exported; none where there is none.
pub fn embedded(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(PNG_SIGNATURE) {
        in_png(bytes)
    } else {
        in_svg(std::str::from_utf8(bytes).ok()?)
    }
}

/// Writes the texts of a PNG: title, description, and the document.
pub(super) fn write_texts<W: Write>(
    writer: &mut png::Writer<W>,
    scene: &Scene,
    embed: Option<&str>,
) -> Result<(), png::EncodingError> {
    for (keyword, text) in [("Title", &scene.title), ("Description", &scene.description)] {
        if !text.is_empty() {
            writer.write_text_chunk(&ITXtChunk::new(keyword, text.replace('\0', " ")))?;
        }
    }
    if let Some(json) = embed {
        let mut chunk = ITXtChunk::new(KEY, json);
        chunk.compressed = true;
        chunk.compress_text()?;
        writer.write_text_chunk(&chunk)?;
    }
    Ok(())
}

/// Finds the text with our keyword among what stands before the pixels, which are not looked at.
fn in_png(bytes: &[u8]) -> Option<String> {
    let limits = png::Limits { bytes: LONGEST };
    let decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    let reader = decoder.read_info().ok()?;
    let mut chunk = reader
        .info()
        .utf8_text
        .iter()
        .find(|chunk| chunk.keyword == KEY)?
        .clone();
    chunk.decompress_text_with_limit(LONGEST).ok()?;
    chunk.get_text().ok()
}

/// Finds the metadata element with our id, as a text: a document in a picture that another program has
/// written anew is found as well, with its own order of attributes and its own escapes.
fn in_svg(text: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let start = rest.find("<metadata")?;
        rest = rest.get(start + "<metadata".len()..)?;
        let (tag, after) = rest.split_once('>')?;
        rest = after;
        if !tag.ends_with('/')
            && (tag.contains("\"reiskaart-document\"") || tag.contains("'reiskaart-document'"))
        {
            let (content, _) = after.split_once("</metadata")?;
            return unescape(content);
        }
    }
}

/// The characters that escaped text stands for; none where an escape is wrong.
fn unescape(content: &str) -> Option<String> {
    let content = content.trim();
    if let Some(data) = content.strip_prefix("<![CDATA[") {
        return data.strip_suffix("]]>").map(ToOwned::to_owned);
    }
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        // The longest escape is `&#x10FFFF;`.
        let end = after.bytes().take(10).position(|byte| byte == b';')?;
        let name = after.get(..end)?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = name.strip_prefix('#')?;
                let point = match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(point.ok()?)?
            }
        });
        rest = after.get(end + 1..)?;
    }
    text.push_str(rest);
    Some(text)
}

/// The JSON with the few characters that XML does not allow written as JSON escapes, which stand for the same.
pub(super) fn json_for_xml(json: &str) -> Cow<'_, str> {
    if json.chars().all(is_xml) {
        return json.into();
    }
    let mut safe = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_xml(c) {
            safe.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        }
    }
    safe.into()
}
