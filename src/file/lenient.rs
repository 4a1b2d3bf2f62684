//! A JSON reader for files that serde refuses: strict about the grammar, lenient about what it says.
//!
//! Half characters, numbers that are too large and fields given twice are mended and noted with their place. Whatever
//! is not JSON at all is refused with line and column. Nesting deeper than [`DEEPEST`] is refused before it can
//! exhaust the stack.

use serde_json::{Map, Number, Value};

use super::{
    place::Place,
    repair::{Change, shortened},
};

/// The deepest nesting that is read; `serde_json`'s own limit too.
pub(super) const DEEPEST: usize = 127;

/// Why a text is not JSON, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// What is wrong.
    pub(super) kind: SyntaxErrorKind,
    /// The line, from 1.
    pub(super) line: usize,
    /// The character in the line, from 1.
    pub(super) column: usize,
}

/// What is wrong with a text that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SyntaxErrorKind {
    /// There is nothing in it.
    Empty,
    /// It ends before all that was begun has ended.
    CutOff,
    /// Something else was expected here.
    Unexpected,
    /// It is nested too deep.
    TooDeep,
}

/// What a text says, and what was mended to read it.
pub(super) struct Parsed {
    /// What it says.
    pub(super) value: Value,
    /// What was mended, with its place.
    pub(super) notes: Vec<(Place, Change)>,
}

/// Reads a whole text as one JSON value.
pub(super) fn parse(text: &str) -> Result<Parsed, SyntaxError> {
    let mut parser = Parser {
        text,
        position: 0,
        depth: 0,
        place: Place::default(),
        notes: Vec::new(),
    };
    let result = parser.document();
    match result {
        Ok(value) => Ok(Parsed {
            value,
            notes: parser.notes,
        }),
        Err(kind) => Err(parser.error(kind)),
    }
}

struct Parser<'a> {
    text: &'a str,
    position: usize,
    depth: usize,
    place: Place,
    notes: Vec<(Place, Change)>,
}

type Parse<T> = Result<T, SyntaxErrorKind>;

impl Parser<'_> {
    fn document(&mut self) -> Parse<Value> {
        self.skip_space();
        if self.peek().is_none() {
            return Err(SyntaxErrorKind::Empty);
        }
        let value = self.value()?;
        self.skip_space();
        match self.peek() {
            None => Ok(value),
            Some(_) => Err(SyntaxErrorKind::Unexpected),
        }
    }

    fn value(&mut self) -> Parse<Value> {
        match self.peek().ok_or(SyntaxErrorKind::CutOff)? {
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::array),
            b'"' => self.string().map(Value::String),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => Err(SyntaxErrorKind::Unexpected),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Parse<Value>) -> Parse<Value> {
        if self.depth == DEEPEST {
            return Err(SyntaxErrorKind::TooDeep);
        }
        self.depth += 1;
        self.position += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Parse<Value> {
        let mut object = Map::new();
        self.skip_space();
        if self.take(b'}') {
            return Ok(Value::Object(object));
        }
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'"') => {}
                Some(_) => return Err(SyntaxErrorKind::Unexpected),
                None => return Err(SyntaxErrorKind::CutOff),
            }
            let key = self.string()?;
            self.skip_space();
            self.demand(b':')?;
            self.skip_space();
            self.place.enter_field(&key);
            let value = self.value()?;
            if object.contains_key(&key) {
                self.note(Change::FieldTwice(shortened(&key)));
            }
            self.place.leave();
            object.insert(key, value);
            self.skip_space();
            if self.take(b'}') {
                return Ok(Value::Object(object));
            }
            self.demand(b',')?;
        }
    }

    fn array(&mut self) -> Parse<Value> {
        let mut array = Vec::new();
        self.skip_space();
        if self.take(b']') {
            return Ok(Value::Array(array));
        }
        loop {
            self.skip_space();
            self.place.enter_index(array.len());
            array.push(self.value()?);
            self.place.leave();
            self.skip_space();
            if self.take(b']') {
                return Ok(Value::Array(array));
            }
            self.demand(b',')?;
        }
    }

    fn string(&mut self) -> Parse<String> {
        self.position += 1;
        let mut text = String::new();
        loop {
            let rest = self.rest();
            let plain = rest
                .bytes()
                .position(|byte| byte == b'"' || byte == b'\\' || byte < 0x20)
                .unwrap_or(rest.len());
            text.push_str(rest.get(..plain).unwrap_or_default());
            self.position += plain;
            match self.peek() {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(text);
                }
                Some(b'\\') => self.escape(&mut text)?,
                Some(_) => return Err(SyntaxErrorKind::Unexpected),
                None => return Err(SyntaxErrorKind::CutOff),
            }
        }
    }

    fn escape(&mut self, text: &mut String) -> Parse<()> {
        self.position += 1;
        let character = match self.peek().ok_or(SyntaxErrorKind::CutOff)? {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.position += 1;
                let character = self.unicode_escape()?;
                text.push(character);
                return Ok(());
            }
            _ => return Err(SyntaxErrorKind::Unexpected),
        };
        self.position += 1;
        text.push(character);
        Ok(())
    }

    /// The character after `\u`, with the second half of a pair where it follows.
    fn unicode_escape(&mut self) -> Parse<char> {
        let first = self.four_digits()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let is_first_half = (0xD800..0xDC00).contains(&first);
        if is_first_half && self.rest().starts_with("\\u") {
            let before = self.position;
            self.position += 2;
            let second = self.four_digits()?;
            if (0xDC00..0xE000).contains(&second) {
                let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.position = before;
        }
        self.note(Change::HalfCharacter);
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn four_digits(&mut self) -> Parse<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let byte = self.peek().ok_or(SyntaxErrorKind::CutOff)?;
            let digit = char::from(byte)
                .to_digit(16)
                .ok_or(SyntaxErrorKind::Unexpected)?;
            code = code * 16 + digit;
            self.position += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Parse<Number> {
        let start = self.position;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        let mut whole = true;
        if self.take(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            whole = false;
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        let token = self.text.get(start..self.position).unwrap_or_default();
        Ok(self.held(token, whole))
    }

    fn digits(&mut self) -> Parse<()> {
        match self.peek() {
            Some(b'0'..=b'9') => {}
            Some(_) => return Err(SyntaxErrorKind::Unexpected),
            None => return Err(SyntaxErrorKind::CutOff),
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.position += 1;
        }
        Ok(())
    }

    /// The number that a token stands for, or the nearest one that can be held.
    fn held(&mut self, token: &str, whole: bool) -> Number {
        if whole && token != "-0" {
            if let Ok(number) = token.parse::<u64>() {
                return number.into();
            }
            if let Ok(number) = token.parse::<i64>() {
                return number.into();
            }
        }
        let nearest: f64 = token.parse().unwrap_or_default();
        let finite = nearest.clamp(f64::MIN, f64::MAX);
        #[allow(clippy::float_cmp, reason = "infinity is told from its clamped value")]
        let clamped = finite != nearest;
        if clamped {
            self.note(Change::NumberTooLarge(shortened(token)));
        } else if digits_that_count(token) != digits_that_count(&format!("{nearest:e}")) {
            self.note(Change::NumberRounded(shortened(token)));
        }
        Number::from_f64(finite).unwrap_or_else(|| 0.into())
    }

    fn word(&mut self, word: &str, value: Value) -> Parse<Value> {
        for expected in word.bytes() {
            self.demand(expected)?;
        }
        Ok(value)
    }

    fn note(&mut self, change: Change) {
        if self.notes.len() <= super::repair::LISTED_REPAIRS {
            self.notes.push((self.place.clone(), change));
        }
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        if here {
            self.position += 1;
        }
        here
    }

    fn demand(&mut self, byte: u8) -> Parse<()> {
        if self.take(byte) {
            Ok(())
        } else if self.peek().is_none() {
            Err(SyntaxErrorKind::CutOff)
        } else {
            Err(SyntaxErrorKind::Unexpected)
        }
    }

    fn error(&self, kind: SyntaxErrorKind) -> SyntaxError {
        let mut end = self.position.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(..end).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        SyntaxError {
            kind,
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}

/// The digits of a number without sign, point, exponent and the zeros at either end: what two writings of one number
/// have in common.
fn digits_that_count(token: &str) -> String {
    let mantissa = token.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}
