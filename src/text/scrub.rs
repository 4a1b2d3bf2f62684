//! What is typed to what can be drawn: nothing is dropped in silence, nothing changes the direction of what follows.

use std::borrow::Cow;

/// The mark for a character that must not act, but must be seen.
const MARK: char = '\u{FFFD}';

/// The text with a visible mark for every control, bidirectional and unassigned character. Line ends become `\n`, a tab
/// becomes four spaces.
pub fn scrub(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| (0x20..0x7F).contains(&byte) || byte == b'\n')
        || !text.chars().any(needs_care)
    {
        return Cow::Borrowed(text);
    }
    let mut drawn = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\t' => drawn.push_str("    "),
            '\r' => {
                chars.next_if_eq(&'\n');
                drawn.push('\n');
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' => drawn.push('\n'),
            '\0'..='\u{1F}' if c != '\n' => drawn.push(control_picture(c)),
            '\u{7F}' => drawn.push('\u{2421}'),
            _ if needs_care(c) => drawn.push(MARK),
            _ => drawn.push(c),
        }
    }
    Cow::Owned(drawn)
}

/// Whether a character cannot be drawn as it is.
fn needs_care(c: char) -> bool {
    let point = c as u32;
    match c {
        '\n' => false,
        '\0'..='\u{1F}'
        | '\u{7F}'..='\u{9F}'
        | '\u{61C}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2066}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0001}' => true,
        // Not characters at all, and not allowed in XML either.
        _ => point & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c),
    }
}

/// The picture of a control character below the space.
fn control_picture(c: char) -> char {
    char::from_u32(0x2400 + c as u32).unwrap_or(MARK)
}
