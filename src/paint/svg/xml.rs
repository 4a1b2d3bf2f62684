//! Writes XML. Names come from the code alone; every value is escaped here, and characters that XML does not allow are
//! left out, so whatever is in a document the file is well-formed and holds no element that is not ours.

/// A file being written.
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
    in_tag: bool,
}

impl Xml {
    pub fn new(capacity: usize) -> Self {
        Self {
            out: String::with_capacity(capacity),
            open: Vec::new(),
            in_tag: false,
        }
    }

    /// Begins an element; its attributes follow.
    pub fn start(&mut self, name: &'static str) {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.open.push(name);
        self.in_tag = true;
    }

    /// Ends the element that was begun last.
    pub fn end(&mut self) {
        let Some(name) = self.open.pop() else {
            return;
        };
        if self.in_tag {
            self.out.push_str("/>");
            self.in_tag = false;
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    /// A line end between elements, for people who read the file.
    pub fn line(&mut self) {
        self.close_tag();
        self.out.push('\n');
    }

    /// An attribute of the element just begun.
    pub fn attribute(&mut self, name: &'static str, value: &str) {
        self.begin_attribute(name);
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// An attribute with a number, to two decimals.
    pub fn number(&mut self, name: &'static str, value: f32) {
        self.begin_attribute(name);
        push_number(&mut self.out, value);
        self.out.push('"');
    }

    /// An attribute whose value is made by `write`, of characters that need no escape.
    pub fn plain(&mut self, name: &'static str, write: impl FnOnce(&mut String)) {
        self.begin_attribute(name);
        let start = self.out.len();
        write(&mut self.out);
        debug_assert!(
            !self
                .out
                .get(start..)
                .unwrap_or_default()
                .contains(['<', '&', '"']),
            "a plain value needs no escape"
        );
        self.out.push('"');
    }

    /// Words inside the element just begun.
    pub fn text(&mut self, text: &str) {
        self.close_tag();
        escape(&mut self.out, text);
    }

    /// The whole file.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out.push('\n');
        self.out
    }

    fn begin_attribute(&mut self, name: &'static str) {
        debug_assert!(self.in_tag, "attributes follow the start of an element");
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    fn close_tag(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }
}

/// Appends text with what XML gives a meaning escaped and what it forbids left out.
fn escape(out: &mut String, text: &str) {
    let mut copied = 0;
    for (place, c) in text.char_indices() {
        let replaced = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\r' => "&#13;",
            '\n' | '\t' => continue,
            _ if is_xml(c) => continue,
            _ => "",
        };
        out.push_str(text.get(copied..place).unwrap_or_default());
        out.push_str(replaced);
        copied = place + c.len_utf8();
    }
    out.push_str(text.get(copied..).unwrap_or_default());
}

/// Whether XML 1.0 allows a character and does not discourage it.
pub(in crate::paint) fn is_xml(c: char) -> bool {
    let point = c as u32;
    match c {
        '\t' | '\n' | '\r' => true,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}' => {
            false
        }
        _ => point & 0xFFFE != 0xFFFE,
    }
}

/// Appends a number with at most two decimals.
pub(super) fn push_number(out: &mut String, value: f32) {
    // Beyond this, hundredths mean nothing and the integer below would overflow; no map is that large.
    let value = if value.is_finite() {
        value.clamp(-1e9, 1e9)
    } else {
        0.0
    };
    let mut hundredths = (f64::from(value) * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
        hundredths = -hundredths;
    }
    let mut digits = [0_u8; 20];
    let mut rest = hundredths / 100;
    let mut first = digits.len();
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        first -= 1;
        if rest == 0 {
            break;
        }
    }
    out.extend(
        digits
            .get(first..)
            .unwrap_or_default()
            .iter()
            .map(|digit| char::from(*digit)),
    );
    let decimals = hundredths % 100;
    if decimals != 0 {
        out.push('.');
        out.push(char::from(b'0' + (decimals / 10) as u8));
        if decimals % 10 != 0 {
            out.push(char::from(b'0' + (decimals % 10) as u8));
        }
    }
}
